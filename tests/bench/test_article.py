"""What counts as right in the first document."""

import pytest

from support.bench import modules
from support.extraction import extracted

FULL = {"kind": "full", "id": "w1", "title": "Salt", "year": "1999"}
SHORT = {"kind": "short", "refers": "w1"}


@pytest.fixture(scope="module")
def article():
    """Import the module of the bench."""
    return modules("article")[0]


def wrong(article, key, citations):
    return [field for _, field, want, got in article.compared(key, citations) if want != got]


def test_what_is_missing_is_wrong_in_every_field(article):
    """A citation that was not read counts once for its number and once for each of its fields."""
    citations = extracted("Jane Roe, *Salt* (Kiel, 1999).").citations

    assert wrong(article, [{"label": "1", "works": [FULL]}], citations) == []
    assert wrong(article, [{"label": "1", "works": [FULL]}], []) == ["citations", "kind", "title", "year"]
    assert wrong(article, [{"label": "1", "works": [FULL, SHORT]}], citations) == [
        "citations",
        "kind",
        "refers to",
    ]


def test_two_that_are_missing_do_not_agree(article):
    """A short form that stands for nothing is wrong, whatever became of the work that it should stand for."""
    assert "refers to" in wrong(article, [{"label": "1", "works": [FULL, SHORT]}], [])


def test_records_are_read_anew(article):
    """The records that a document brings are not what is measured."""
    kept = article.read(article.KEPT.read_bytes(), article.KEPT.name, None)

    assert any(note.citations for note in kept.notes)
    assert not any(note.citations for note in article.anew(kept).notes)
