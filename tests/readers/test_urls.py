"""One address a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        ("https://a.example/x, https://b.example/;", ("https://a.example/x", "https://b.example/"), None),
        ("<https://a.example/> <https://b.example/>", ("https://a.example/", "https://b.example/"), None),
        ("Salt: <https://a.example/x y>", ("https://a.example/x%20y",), "Salt"),
        ("Salt <5 g> www.a.example", ("http://www.a.example",), "Salt <5 g>"),
        ('"https://a.example/x",', ("https://a.example/x",), None),
        ("(https://a.example/A_(b))", ("https://a.example/A_(b)",), None),
        ("https://a.example/A_(b)", ("https://a.example/A_(b)",), None),
        ("www.a.example/x", ("http://www.a.example/x",), None),
        ("mailto:roe@a.example", ("mailto:roe@a.example",), None),
        ("no address at all", ("no%20address%20at%20all",), None),
        ("< >", ("<%20>",), None),
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
    assert [note.citations[0].location for note in document.notes] == [
        note.location for note in document.notes
    ]


def test_a_number_before_the_line_is_its_label():
    """It is no part of the title."""
    notes = read(
        "3. https://a.example/\n[5] Salt https://b.example/\nhttps://c.example/\n2021 salt", "a.urls"
    ).notes

    assert [(note.label, note.citations[0].id, note.citations[0].item.title) for note in notes] == [
        ("3", "3", None),
        ("5", "5", "Salt"),
        ("3", "3", None),
        ("4", "4", None),
    ]


@given(st.text(st.one_of(st.sampled_from("<>()[]\"' ,;#-1.:/w"), st.characters(codec="utf-8"))))
def test_any_line_is_kept(text):
    """A line that is not empty gives at least one address, and none of them is empty."""
    for note in read(f"https://a.example/\n{text}", "a.urls").notes:
        assert all(note.citations[0].links)


def test_a_file_of_comments_is_refused():
    """It says what was expected."""
    with pytest.raises(InputError, match="expected one address a line"):
        read("# https://a.example/\n", "a.urls")
