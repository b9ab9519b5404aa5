import pytest

from srccheck.extraction.heading import tidy, without_container


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A title,", "A title"),
        ("A title.", "A title"),
        ("Is it?", "Is it?"),
        ("Bases of the U.S.", "Bases of the U.S."),
        ("And so on...", "And so on..."),
        ("A *marked*  word,", "A marked word"),
        (".", "."),
    ],
)
def test_takes_off_what_belongs_to_the_sentence(text, expected):
    """Closing comma, closing full stop and markup are no part of a title; an abbreviation's stop is."""
    assert tidy(text) == expected


def test_takes_out_an_agency_drawn_into_the_quotation():
    """A known agency after the title's full stop is the container; another sentence stays."""
    assert without_container("Lights: $1. Deutsche Welle") == ("Lights: $1", "Deutsche Welle")
    assert without_container("Sell them. This is trade") == ("Sell them. This is trade", None)
