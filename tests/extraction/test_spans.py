import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.extraction.spans import Mark, spans


def shown(text):
    return [(span.mark.value, span.text) for span in spans(text) if span.mark is not Mark.TEXT]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A, “T,” *C*, 2", [("quote", "T,"), ("italic", "C")]),
        ('"T," x', [("quote", "T,")]),
        ("«T», x", [("quote", "T")]),
        ("« T », x", [("quote", " T ")]),
        ("„T“, x", [("quote", "T")]),
        ("‘The Keepers’ Light’ (2001)", [("quote", "The Keepers’ Light"), ("round", "2001")]),
        ("“The “inner” one,” x", [("quote", "The “inner” one,")]),
        ("“Ends “inside”,” x", [("quote", "Ends “inside”,")]),
        ("‘“Inner” at the head’ (1979)", [("quote", "“Inner” at the head"), ("round", "1979")]),
        ('"Stray body, "The title," x', [("quote", "The title,")]),
        ("“It’s the ‘Great’ one,” x", [("quote", "It’s the ‘Great’ one,")]),
        (r"“Costs \$1,” x", [("quote", "Costs $1,")]),
        (
            "“T,” [T’ i drugie], <https://a.example/x y>",
            [("quote", "T,"), ("square", "T’ i drugie"), ("url", "https://a.example/x y")],
        ),
        ("[T](https://a.example/x), 2", [("quote", "T"), ("url", "https://a.example/x")]),
        ("“open and never closed", []),
        ("<i>T</i> x", [("italic", "T")]),
        ("O‘z yo‘l, rock 'n' roll", []),
    ],
)
def test_finds_the_outermost_spans(text, expected):
    """Quotations of every kind are matched with what they nest; a stray mark opens nothing."""
    assert shown(text) == expected


@given(st.text() | st.text(alphabet="“”\"'‘’«»„*()[]_ \\a.,"))
def test_spans_cover_the_text_in_order(text):
    """Whatever the text, spans stand in order, inside it, and do not overlap."""
    at = 0
    for span in spans(text):
        assert at <= span.start < span.end <= len(text)
        at = span.end


def test_many_marks_take_linear_time():
    """A hundred thousand opening marks are read in about a second, not in hours."""
    assert spans("“" * 100_000 + ")" * 1000) is not None
