"""Where a title without marks ends."""

import pytest

from srccheck.extraction.fields import read
from srccheck.extraction.segments import segment

TITLES = [
    ("Roe, J. Salt and bread. Journal of Things 12 (2001): 3–19.", "Salt and bread"),
    ("J. Roe, Salt: A History of the Sea (London: Example Press, 2001), 45.", "Salt: A History of the Sea"),
    ("J. Roe, The Making of Salt, (London: Example Press, 2001), 45.", "The Making of Salt"),
    ("J. Roe, Salt (London: Example Press), p. 45.", "Salt"),
    ("J. Roe, What Is Salt? (London: Example Press, 2001), 45.", "What Is Salt?"),
    (
        "Jane Roe, Salz. Eine Geschichte des Meeres, München: Beispiel, 1999, S. 5.",
        "Salz. Eine Geschichte des Meeres",
    ),
    ("Juana Roe, La sal. Historia de una ruta, Madrid, Ejemplo, 1999, p. 5.", "La sal. Historia de una ruta"),
    ("J. Roe, The salt trade since 1945 (2nd edn, London, 2014), p. 71.", "The salt trade since 1945"),
    (
        "Jane Roe, Neutral Salt and Its Problems, 47 Ex. L.J. 1, 20–23 (1971).",
        "Neutral Salt and Its Problems",
    ),
    ("Roe, Das Salz – Ein Abenteuer, DStR 2001, 1572–1576.", "Das Salz – Ein Abenteuer"),
    ("J. Roe, Salt. Example Press, London, 2001.", "Salt"),
    (
        "J. Roe, Zur Freiheit des Salzes. Eine Erinnerung an das Brot, 1978, 61.",
        "Zur Freiheit des Salzes. Eine Erinnerung an das Brot",
    ),
    ("J. Roe, Salz. Zeitschrift für Brot, 1999, 5–9.", "Salz"),
]


@pytest.mark.parametrize(("raw", "title"), TITLES)
def test_a_title_ends_where_something_else_surely_begins(raw, title):
    """A subtitle stays; places, publishers, periodicals, editions and series do not."""
    assert read(segment(raw)).item.title == title
