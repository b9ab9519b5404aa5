"""Entries as lists print them, one after the other in a note."""

import pytest

from srccheck.extraction.split import split

FIRST = "See Roe, Ira Fear Itself (New York: Example & Company, 2013)"


@pytest.mark.parametrize(
    "further",
    [
        "Doe, David W. Cold Salt in a Cold Land (Port: Example Press, 2015)",
        "and Doe, David. *Cold Salt*. (Port: Example Press, 2015), p. 10",
        "Doe, John Edward. “The Salt Committee,” Example Historian, Vol. 23, No. 2 (February 1961), pp. 211-233",
    ],
)
def test_a_further_entry_begins_after_a_bracket(further):
    """A family name and a known forename, a title, and a date in brackets."""
    assert len(split(f"{FIRST}, {further}.")) == 2


@pytest.mark.parametrize(
    "rest",
    ["Port, Maine (2015).", "and Doe, David, who was there in 2015.", "Salt, Bread and the Sea (2015)."],
)
def test_other_words_begin_none(rest):
    """A place, a sentence and a list of things are no entry."""
    assert len(split(f"{FIRST}, {rest}")) == 1
