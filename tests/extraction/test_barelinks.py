"""Notes that give addresses and no titles."""

import pytest

from srccheck.extraction.split import split


@pytest.mark.parametrize(
    ("note", "parts"),
    [
        ("See https://salt.example/a and https://bread.example/b.", 2),
        ("Siehe https://salt.example/, eine gute Einführung findet sich hier: https://bread.example/x.html.", 2),
        ("Vgl. https://salt.example/code/, siehe jetzt auch https://bread.example/now/.", 2),
        ("https://salt.example/a (see also the remarks), https://bread.example/b, https://sea.example/c.", 3),
        ("Siehe *https://salt.example/*, und dort: *https://bread.example/*.", 2),
        ("Akademie des Salzes: https://salt.example, darin die Brotakademie: https://bread.example.", 2),
        ("https://salt.example/a; https://bread.example/b", 2),
        ("http://salt.example/a; see https://bread.example/b", 2),
        ("See the list at https://salt.example/a, and the copying office at https://bread.example/b.", 2),
        ("See the list at https://salt.example/a, PDF https://bread.example/b.pdf.", 1),
        ("See the list at https://salt.example/a, no. 5 of https://bread.example/b.", 1),
        ("Example Ministry, Report on Salt, https://salt.example/a, https://salt.example/b.", 1),
        ("https://salt.example/a, archived at https://web.archive.org/web/x/https://salt.example/a.", 1),
        ("“Salt,” https://salt.example/a and https://salt.example/b.", 1),
        ("See https://salt.example/a; DOI: https://doi.org/x.", 1),
    ],
)  # fmt: skip
def test_each_address_is_a_source_but_copies_and_piles_are_none(note, parts):
    """Words between addresses part them; behind a description, and where one is a copy, they are one source."""
    assert len(split(note)) == parts


def test_a_name_before_an_address_stays_with_it():
    """What only leads to an address is no part of its text, a name is."""
    one, two = split(
        "Akademie des Salzes: https://salt.example, darin die Brotakademie: https://bread.example."
    )

    assert one.text.startswith("Akademie des Salzes")
    assert two.text.startswith("Brotakademie")


def test_the_first_address_is_not_lost():
    """A note of two addresses cites both."""
    one, two = split("https://salt.example/a; https://bread.example/b")

    assert (one.raw, two.raw.strip()) == ("https://salt.example/a", "https://bread.example/b")
