"""Commentaries on German statutes."""

import pytest

from support.extraction import draft, extracted


@pytest.mark.parametrize(
    ("note", "author", "container", "edition", "locator"),
    [
        ("MüKoBGB/Roe, 8. Aufl. 2018, Anh. § 12 Rn. 9.", "Roe", "MüKoBGB", "8", "Anh. § 12 Rn. 9"),
        ("Palandt/Roe, 78. Aufl. 2019, § 823 Rn. 84.", "Roe", "Palandt", "78", "§ 823 Rn. 84"),
        ("Palandt/Roe, BGB, 79. Aufl. 2020, § 535 Rn. 43.", "Roe", "BGB", "79", "§ 535 Rn. 43"),
        ("Staudinger/Roe, Neubearb. 2017, § 823 Rn. C 2.", "Roe", "Staudinger", None, "§ 823 Rn. C 2"),
    ],
)
def test_reads_annotator_work_edition_and_paragraph(note, author, container, edition, locator):
    """The annotator is the author; what stands before the stroke, or the title after it, is the container."""
    found = draft(note)

    assert [name.family for name in found.item.author] == [author]
    assert (found.item.container_title, found.item.edition, found.locator) == (container, edition, locator)


@pytest.mark.parametrize(
    ("note", "authors", "title"),
    [
        (
            "Larenz/Roe, Lehrbuch des Schuldrechts, 13. Aufl., München 1994, § 80.",
            ["Larenz", "Roe"],
            "Lehrbuch des Schuldrechts",
        ),
        ("Jarass/Roe, GG, 16. Aufl. 2020, Art. 5 Rn. 74.", ["Jarass", "Roe"], "GG"),
    ],
)
def test_leaves_two_authors_together(note, authors, title):
    """A stroke between the authors of a book is no commentary."""
    found = draft(note)

    assert [name.family for name in found.item.author] == authors
    assert found.item.title == title


@pytest.mark.parametrize(
    "short",
    [
        "Palandt/Roe, § 535 Rn. 45.",
        "Palandt/Roe (Fn. 1), Rn. 12.",
        "So Palandt/Roe, a.a.O. (Fn. 1), Rn. 102.",
    ],
)
def test_links_a_later_paragraph_to_the_commentary(short):
    """Without an edition it stands for the commentary that was cited."""
    found = extracted("Palandt/Roe, 78. Aufl. 2019, § 823 Rn. 84.", short).citations[-1]

    assert (found.kind, found.refers_to) == ("short", "1")


def test_cuts_between_commentaries():
    """Each commentary of a list is a citation."""
    found = extracted(
        "MüKoBGB/Roe, 8. Aufl. 2018, § 12 Rn. 9; a.A. Staudinger/Doe, Neubearb. 2017, § 823 Rn. 2."
    )

    assert [one.item.container_title for one in found.citations] == ["MüKoBGB", "Staudinger"]
