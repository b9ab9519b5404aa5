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
    (
        "Jane Roe, Salz. Wissen über Brot im Reich des 8. bis 10. Jahrhunderts (Salzforschungen 25, 2008) S. 227–249",
        "Salz. Wissen über Brot im Reich des 8. bis 10. Jahrhunderts",
    ),
    (
        "Jane Roe, Ein Blick ins Salz. Studien zum Brot, Exempla 28/1 (2001) S. 37–90.",
        "Ein Blick ins Salz. Studien zum Brot",
    ),
    ("J. ROE, Der Salzherr. Brot und Vergottung (ABCD 8), 1989", "Der Salzherr. Brot und Vergottung"),
    (
        "Ann Doe, Wilhelm Roe. Der Salzherr des Staates, München 1992.",
        "Wilhelm Roe. Der Salzherr des Staates",
    ),
    (
        "Jane Roe, Das Salz des 19. Jahrhunderts. Zwischen Brot und Meer. Stuttgart 1984, 37–52.",
        "Das Salz des 19. Jahrhunderts. Zwischen Brot und Meer",
    ),
    (
        "*Roe*, On the (In)compatibility of Salt and Bread, in: *Doe* (Hrsg.), Salz, 2014, S. 26.",
        "On the (In)compatibility of Salt and Bread",
    ),
]


@pytest.mark.parametrize(("raw", "title"), TITLES)
def test_a_title_ends_where_something_else_surely_begins(raw, title):
    """A subtitle stays; places, publishers, periodicals, editions and series do not."""
    assert read(segment(raw)).item.title == title
