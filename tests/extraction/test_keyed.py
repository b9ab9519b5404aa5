"""Entries that begin with the name and year by which notes cite them."""

import pytest

from srccheck.extraction.keyed import match
from support.extraction import draft, extracted


@pytest.mark.parametrize(
    ("entry", "year", "title"),
    [
        ("Roe 1992: B. Roe, *Il sale e il mare*, Torino, Esempio.", 1992, "Il sale e il mare"),
        ("Roe 1992a = B. Roe, *Il sale e il mare*, Torino, Esempio.", 1992, "Il sale e il mare"),
        ("Du Roe 1992: F. du Roe, *Il sale e il mare*, Torino, Esempio.", 1992, "Il sale e il mare"),
        (
            "ROE–DOE 1992 = *Il sale e il mare*, a cura di B. Roe e C. Doe, Torino, Esempio.",
            1992,
            "Il sale e il mare",
        ),
        ("Roe 1992: B. Roe, *Il sale e il mare*, Torino, Esempio, 1993.", 1993, "Il sale e il mare"),
        ("Roe/Doe 1999 = Jane Roe/John Doe, Salz und Brot, Kiel.", 1999, "Salz und Brot"),
    ],
)
def test_gives_the_year(entry, year, title):
    """The year of the key is that of a work without one; the work begins after the key."""
    found = draft(entry)

    assert (found.item.issued.year, found.item.title) == (year, title)
    assert found.raw == entry


def test_tells_the_works_of_one_year_apart():
    """A reference with a letter stands for the entry with that key."""
    found = extracted(
        "Roe 1992a = B. Roe, *Il sale*, Torino, Esempio.",
        "Roe 1992b = B. Roe, *Il mare*, Torino, Esempio.",
        "Roe 1992b, p. 5.",
    )

    assert found.citations[2].refers_to == found.citations[1].id


@pytest.mark.parametrize(
    "text",
    [
        "Roe 1992: the salt of the sea is white.",
        "Kiel 1999: B. Roe, *Il sale*, p. 4.",
        "Roe 1992, p. 4.",
        "See Roe 1992: B. Roe, *Il sale*.",
    ],
)
def test_other_beginnings_are_no_key(text):
    """A sentence, a place, a page and a signal are none."""
    assert match(text) is None


def test_gives_up_on_a_chain_of_names():
    """A thousand names with hyphens are no key, and are passed over without trying each way to part them."""
    assert match("A-" * 1_600 + " 1999") is None
