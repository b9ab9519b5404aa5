"""Lists of the sciences: journals by volume and page, titles left out, numbers that are no pages."""

import pytest

from support.extraction import draft


@pytest.mark.parametrize(
    ("text", "title", "container", "volume", "page", "year"),
    [
        ("Roe Y., Doe M., 2006, ApJ, 650, 102", None, "ApJ", "650", "102", "2006"),
        (
            "Roe I.-W. et al., J. Phys. Chem. C 2008, 112 (21), 7853–7857.",
            None,
            "J. Phys. Chem. C",
            "112",
            "7853–7857",
            "2008",
        ),
        (
            "Roe, M. Salt companies monitor web chat. BMJ 2005, 330, 1347.",
            "Salt companies monitor web chat",
            "BMJ",
            "330",
            "1347",
            "2005",
        ),
        (
            "Roe, Jane L., Detection of salt in limestones. Salt Research Letters, v. 27, no. 8, April, pp. 1223-1226. 2000.",
            "Detection of salt in limestones",
            "Salt Research Letters",
            "27",
            "1223–1226",
            "2000",
        ),
        (
            "Roe, J. Salt integral operators. II. Acta Mathematica, 128(1):183–269, 1972.",
            "Salt integral operators. II",
            "Acta Mathematica",
            "128",
            "183–269",
            "1972",
        ),
        (
            "Roe, Jane. 1985b. What shapes the salt? In D. I. Doe (ed.), The study of salt, vol. II (1257–1319). Hillsdale, NJ: Erlbaum.",
            "What shapes the salt?",
            "The study of salt",
            "II",
            "1257–1319",
            "1985",
        ),
        (
            "Pillars of salt. (1993, September). Lake University magazine, 41, (1), p. 3",
            "Pillars of salt",
            "Lake University magazine",
            "41",
            "3",
            "1993-09",
        ),
        (
            "Roe, K. S. (2004). The salt. Dissertation Abstracts International: Section B: The Sciences and Engineering, 64,(10-B), 5204.",
            "The salt",
            "Dissertation Abstracts International: Section B: The Sciences and Engineering",
            "64",
            "5204",
            "2004",
        ),
    ],
)
def test_a_journal_its_volume_and_pages(text, title, container, volume, page, year):
    item = draft(text).item

    assert (item.title, item.container_title, item.volume) == (title, container, volume)
    assert (item.page or draft(text).locator, str(item.issued)) == (page, year)
