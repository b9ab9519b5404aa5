"""What somebody has written in a journal, without a title; and titles that begin with a quotation."""

import pytest

from support.extraction import draft, extracted


@pytest.mark.parametrize(
    ("raw", "author", "container", "volume"),
    [
        ("Vgl. auch die Besprechung von Jane Roe, in: *Salz* 9 (2005), H. 3, S. 92–94.", "Roe", "Salz", "9"),
        ("Jane Roe, in: *The Salt Bulletin* 9 (2005), S. 92–94.", "Roe", "The Salt Bulletin", "9"),
    ],
)
def test_a_journal_after_in_is_no_title(raw, author, container, volume):
    """Between a person and a journal in italics nothing but "in:" stands."""
    item = draft(raw).item

    assert (item.title, item.container_title, item.volume) == (None, container, volume)
    assert [name.family for name in item.author] == [author]


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        (
            "Roe, Karl: „Abwägung“ – ein neues Salz? Von der Quelle zum Meer, in: Archiv für Salz 69 (1983), S. 463–483.",
            "“Abwägung” – ein neues Salz? Von der Quelle zum Meer",
        ),
        (
            "Roe, Peter: „Salz-Lernen“ oder „Brot-Lernen“?, in: Doe, Gotthard (Hrsg.): *Salz*, Köln 1999, S. 3.",
            "“Salz-Lernen” oder “Brot-Lernen”?",
        ),
        ("Roe, Peter: „Salz“, in: Salzstudien 3 (1999), S. 3–9.", "Salz"),
    ],
)
def test_a_title_goes_on_after_a_term(raw, title):
    """A dash, or an "oder" and another term, goes on with a title that begins with a quotation."""
    assert draft(raw).item.title == title


def test_the_same_author_before_ibid_is_the_same_source():
    """What follows "ders., ebd." is of what was cited just before."""
    found = extracted("Roe, Jane: *Salz*, Köln 1999, S. 4.", "Vgl. dies., ebd., 15–18.")

    assert (found.citations[1].refers_to, found.citations[1].locator) == ("1", "15–18")
