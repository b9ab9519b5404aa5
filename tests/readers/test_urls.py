"""One address a line."""

import pytest

from srccheck.errors import InputError
from srccheck.readers.urls import read


@pytest.mark.parametrize(
    ("line", "links", "title"),
    [
        ("https://a.example/x", ("https://a.example/x",), None),
        ("- https://a.example/x", ("https://a.example/x",), None),
        ("<https://a.example/x y>", ("https://a.example/x%20y",), None),
        ("<https://a.example/x> The price of salt", ("https://a.example/x",), "The price of salt"),
        ("https://a.example/x The price of salt", ("https://a.example/x",), "The price of salt"),
        (
            "The price https://a.example/x https://b.example/",
            ("https://a.example/x", "https://b.example/"),
            "The price",
        ),
        ("https://a.example/ https://a.example/", ("https://a.example/",), None),
        ("www.a.example/x", ("http://www.a.example/x",), None),
        ("mailto:roe@a.example", ("mailto:roe@a.example",), None),
        ("no address at all", ("no%20address%20at%20all",), None),
    ],
)
def test_a_line_is_a_web_page(line, links, title):
    """Its addresses are links, the rest is the title; what is no address is kept to be told of."""
    (note,) = read(line, "a.urls").notes
    (citation,) = note.citations

    assert (citation.links, citation.item.title, citation.item.url) == (links, title, links[0])


def test_lines_keep_their_place():
    """Empty lines and comments are lines of the file."""
    document = read("# a\n\nhttps://a.example/\n\nhttps://b.example/\n", "a.urls")

    assert [(note.label, note.location.line) for note in document.notes] == [("1", 3), ("2", 5)]


def test_a_file_of_comments_is_refused():
    """It says what was expected."""
    with pytest.raises(InputError, match="expected one address a line"):
        read("# https://a.example/\n", "a.urls")
