"""Remarks after a citation, and the words of a cited page."""

import pytest

from support.extraction import draft


@pytest.mark.parametrize(
    "note",
    [
        "J. Roe, Salt (London: Example, 1999), 12: “salt is white”.",
        "J. Roe, *Salt* (London: Example, 1999), p. 12: “Salt is white.”",
        "J. Roe, Salt (London: Example, 1999), 12. It is a book that none of the keepers has ever seen.",
    ],
)
def test_what_is_said_after_a_page_is_no_title(note):
    """Neither the words that a page is cited for nor a sentence about the book belong to the citation."""
    found = draft(note)

    assert (found.item.type, found.item.title, found.locator) == ("book", "Salt", "12")
    assert [name.family for name in found.item.author] == ["Roe"]
