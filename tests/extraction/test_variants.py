import pytest

from srccheck.extraction import extract
from support.extraction import a_document

BOOK = "Jane Roe, Salt and Bread: A History of the Harbour (London: Example Press, 2001), 45."


@pytest.mark.parametrize(
    ("again", "why"),
    [
        ("Roe, Jane. Salt and Bread. London: Example Press, 2001.", "subtitle"),
        ("J. Roe, Salt and Bread: A History of the Harbor (London: Example Press, 2001).", "a letter or two"),
        (
            "J. Roe, SALT AND BREAD: A HISTORY OF THE HARBOUR (London: Example Press, 2001).",
            "title and author",
        ),
    ],
)
def test_works_that_are_printed_differently_are_joined(again, why):
    """A subtitle less, a slip, and other letters make no second work; the reason is kept."""
    (work,) = extract([a_document(BOOK, again)]).works

    assert work.citations == ("1", "2")
    assert why in work.joined[0]


@pytest.mark.parametrize(
    "other",
    [
        "J. Roe, Salt and Bread: A History of the Harbour, 2nd ed. (London: Example Press, 2004).",
        "J. Roe, “Salt and Bread,” in Things of the Sea, ed. A. Doe (London: Example Press, 2001), 3–9.",
        "J. Roe, Salt and Wine (London: Example Press, 2001).",
        "A. Doe, Salt and Bread (London: Example Press, 2001).",
        "J. Roe, Salt (London: Example Press, 2001).",
    ],
)
def test_other_works_stay_apart(other):
    """Another edition, a chapter, another title, another author and a title of one word are works of their own."""
    assert len(extract([a_document(BOOK, other)]).works) == 2


def test_numbers_speak_against_one_work():
    """Parts of a series have titles that begin alike."""
    first = "J. Roe, “Salt and bread,” Example Studies 3 (2001): 2–9."
    second = "J. Roe, “Salt and bread, part two,” Example Studies 4 (2001): 2–9."

    assert len(extract([a_document(first, second)]).works) == 2


@pytest.mark.parametrize(
    ("again", "count"),
    [
        ("Roe, ExP 184 (1984), 201 (230).", 1),
        ("Roe, ExP 184 (1984), S. 201, 230.", 1),
        ("Roe, ExP 184 (1984), 205.", 2),
        ("Roe, ExP 185 (1984), 201.", 2),
        ("Doe, ExP 184 (1984), 201.", 2),
    ],
)
def test_an_article_without_its_title_is_known_by_its_first_page(again, count):
    """German lawyers leave out the title of an article; journal, volume and first page tell it."""
    first = "Roe, Salz und Recht, ExP 184 (1984), 201 (203)."

    assert len(extract([a_document(first, again)]).works) == count
