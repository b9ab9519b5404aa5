"""Lists of the sciences: journals by volume and page, titles left out, numbers that are no pages."""

import pytest

from support.extraction import draft


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe Y., Doe M., 2006, ApJ, 650, 102", (None, "ApJ", "650", "102", "2006")),
        (
            "Roe I.-W. et al., J. Phys. Chem. C 2008, 112 (21), 7853–7857.",
            (None, "J. Phys. Chem. C", "112", "7853–7857", "2008"),
        ),
        (
            "Roe, M. Salt companies monitor web chat. BMJ 2005, 330, 1347.",
            ("Salt companies monitor web chat", "BMJ", "330", "1347", "2005"),
        ),
        (
            "Roe, Jane L., Detection of salt in limestones. Salt Research Letters, v. 27, no. 8, April, pp. 1223-1226. 2000.",
            ("Detection of salt in limestones", "Salt Research Letters", "27", "1223–1226", "2000"),
        ),
        (
            "Roe, J. Salt integral operators. II. Acta Mathematica, 128(1):183–269, 1972.",
            ("Salt integral operators. II", "Acta Mathematica", "128", "183–269", "1972"),
        ),
        (
            "Roe, Jane. 1985b. What shapes the salt? In D. I. Doe (ed.), The study of salt, vol. II (1257–1319). Hillsdale, NJ: Erlbaum.",
            ("What shapes the salt?", "The study of salt", "II", "1257–1319", "1985"),
        ),
        (
            "Pillars of salt. (1993, September). Lake University magazine, 41, (1), p. 3",
            ("Pillars of salt", "Lake University magazine", "41", "3", "1993-09"),
        ),
        (
            "Roe, K. S. (2004). The salt. Dissertation Abstracts International: Section B: The Sciences and Engineering, 64,(10-B), 5204.",
            (
                "The salt",
                "Dissertation Abstracts International: Section B: The Sciences and Engineering",
                "64",
                "5204",
                "2004",
            ),
        ),
        (
            "R. Roe and A. H. MacDoe, Proc. Natl. Acad. Sci. U.S.A. 108, 12233 (2011).",
            (None, "Proc. Natl. Acad. Sci. U.S.A.", "108", "12233", "2011"),
        ),
        (
            "B. Roe, S. A. Doe, and J. Poe, Nature (London) 518, 179 (2015).",
            (None, "Nature (London)", "518", "179", "2015"),
        ),
        ("J. G. Roe and K. A. Müller, Z. Phys. B 64, 189 (1986).", (None, "Z. Phys. B", "64", "189", "1986")),
        (
            "D. N. ROE, F. DOE, AND L. D. POE, *Analysis of salt methods*, SIAM J. Numer. Anal., 39 (2002), pp. 1749–1779.",
            ("Analysis of salt methods", "SIAM J. Numer. Anal.", "39", "1749–1779", "2002"),
        ),
        (
            "Roe, S.L., and Doe, G., 2002, The salt in the Andes: Journal of Salt Research: Solid Earth, v. 107, p. 22–30.",
            ("The salt in the Andes", "Journal of Salt Research: Solid Earth", "107", "22–30", "2002"),
        ),
        (
            "Roe, P.A., and Doe, N., 1998, Sediment from salt catchments: Implications for basin-margin fans: Basin Research, v. 10, p. 19–35.",
            (
                "Sediment from salt catchments: Implications for basin-margin fans",
                "Basin Research",
                "10",
                "19–35",
                "1998",
            ),
        ),
        (
            "E. Roe, P. W. Doe, D. C. Poe, and T. V. Moe, Phys. Rev. Lett. 42, 673 (1979).",
            (None, "Phys. Rev. Lett.", "42", "673", "1979"),
        ),
        (
            "ROE, Ana. História do sal no Brasil. *Projeto Sal*, São Paulo, v. 16, n. 2, p. 25-38, 1998.",
            ("História do sal no Brasil", "Projeto Sal", "16", "25–38", "1998"),
        ),
        (
            "Roe, Sassan 2014: A View of Salt, in: The International Journal of Salt 18, 4-5, 440-461.",
            ("A View of Salt", "The International Journal of Salt", "18", "440–461", "2014"),
        ),
        (
            "Roe, H.: „Gutes Salz – schlechtes Salz“. Die einzelne Küche als handelnde Einheit. In: Das Deutsche Salz 78 (1986), S. 275–293.",
            (
                "“Gutes Salz – schlechtes Salz”. Die einzelne Küche als handelnde Einheit",
                "Das Deutsche Salz",
                "78",
                "275–293",
                "1986",
            ),
        ),
        (
            "Roe, Marc (1974) “Why the ‘Salts’ Come Out Ahead,” 9 *Law & Salt Rev.* 95–160.",
            ("Why the ‘Salts’ Come Out Ahead", "Law & Salt Rev", "9", "95–160", "1974"),
        ),
        (
            "Seth Roe and Nancy Doe. 2002. The Feasibility of Consistent, Available, Partition-tolerant Salt Services. SIGACT News 33, 2 (June 2002), 51–59.",
            (
                "The Feasibility of Consistent, Available, Partition-tolerant Salt Services",
                "SIGACT News",
                "33",
                "51–59",
                "2002-06",
            ),
        ),
        (
            "R.A. Roe, S. van Doe Salt in biocatalysis: why, what and how Chem. Salt Rev., 42 (2013), pp. 6223-6235",
            ("Salt in biocatalysis: why, what and how", "Chem. Salt Rev", "42", "6223–6235", "2013"),
        ),
        (
            "J. García López, El sal del mar, J. Salt, 36 (2010), pp. 3-9",
            ("El sal del mar", "J. Salt", "36", "3–9", "2010"),
        ),
        (
            "Roe, J. 1971. On the role of salt. Pages 298–312 in P. J. Doe and G. R. Poe, editors. Dynamics of salt. Centre for Salt, Port.",
            ("On the role of salt", "Dynamics of salt", None, "298–312", "1971"),
        ),
        (
            "Roe, J. K. Addition. In *The Chemistry of Salt*; Doe, F. R., Poe, S., Eds.; John Example & Sons: New York, 1985; Vol. 2, pp 625–787.",
            ("Addition", "The Chemistry of Salt", "2", "625–787", "1985"),
        ),
    ],
)
def test_a_journal_its_volume_and_pages(text, expected):
    """Title, container, volume, pages and year."""
    item, locator = draft(text).item, draft(text).locator
    page = item.page or locator

    assert (item.title, item.container_title, item.volume, page, str(item.issued)) == expected


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        (
            "Roe, William L. F., Doe, Richard L. & Poe, Austin (1980) The Salt. Port: Example.",
            ["Roe", "Doe", "Poe"],
        ),
        (
            "Salt Collaboration, Roe, T. P., Doe, E. J., et al. 2013, A&A, 558, A33",
            ["Salt Collaboration", "Roe", "Doe"],
        ),
        (
            "Peter Roe, Daniel Doe, Martin Poe, et al. 2007. Salt: A Store. In Proc. SOSP '07. 205–220.",
            ["Roe", "Doe", "Poe"],
        ),
        (
            "Salt Research Association, Bread Association, & National Council on Salt. (2014). *Standards*. Example.",
            ["Salt Research Association", "Bread Association", "National Council on Salt"],
        ),
        (
            "A. A. Roe, L. P. Doe, and I. E. Poe, Methods of Salt in Physics (Dover, New York, 1975).",
            ["Roe", "Doe", "Poe"],
        ),
        (
            "Roe S. Doctors' fears over salt may cost lives, says researcher. The Guardian. 2014 Mar 21.",
            ["Roe"],
        ),
        ("Wissenschaftsrat, 2018: Empfehlungen zum Salz. Hannover.", ["Wissenschaftsrat"]),
        (
            "International Commission on Salt (ICS) 2001: The Responsibility, Ottawa.",
            ["International Commission on Salt (ICS)"],
        ),
        (
            "Frankfurter Salz Zeitung 2014: Mehr Salz, in: Frankfurter Salz Zeitung, 1.2.2014, 1.",
            ["Frankfurter Salz Zeitung"],
        ),
        ("María Cruz ROMEO: Entre el orden y la sal, Alicante, Ejemplo, 1993.", ["ROMEO"]),
        ("GRINBERG, Keila. Sal, direitos e justiças. Campinas: Exemplo, 2006.", ["GRINBERG"]),
        ("ARIZA, Marília Bueno de Araújo. *Sal e mar*. São Paulo: Exemplo, 2017.", ["ARIZA"]),
        (
            "Roe, Jane de Sousa (1987) Law: A Map of Salt. Toward a Conception. Journal of Salt 14: 279-302",
            ["Roe"],
        ),
    ],
)
def test_who_signs(text, authors):
    assert [name.family or name.literal for name in draft(text).item.author] == authors


@pytest.mark.parametrize(
    ("text", "series", "number"),
    [
        (
            "Roe, J., 2005: Salt and the State, MPIfG Working Paper 05/2, Köln: Example.",
            "MPIfG Working Paper",
            "05/2",
        ),
        (
            "Roe, J. (2016) Salt. HKS Working Paper No. RWP16-026. Cambridge, MA: Example.",
            "HKS Working Paper",
            "RWP16-026",
        ),
        (
            "R. A. Roe, *Salt Spaces*, 2nd ed., Pure Appl. Math. 140, Academic Press, Amsterdam, 2003.",
            "Pure Appl. Math.",
            "140",
        ),
    ],
)
def test_the_number_of_a_series_is_no_page(text, series, number):
    item = draft(text).item

    assert (item.collection_title, item.collection_number, item.page, draft(text).locator) == (
        series,
        number,
        None,
        None,
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Roe, Nicole 2006: Salz in der Politik. Grundzüge einer Theorie internationalen Regierens, Frankfurt a. M.",
            "Salz in der Politik. Grundzüge einer Theorie internationalen Regierens",
        ),
        ("Roe, J. (2006). Salt and sea. Routledge, London.", "Salt and sea"),
        ("ROE (2010). Salt Design. Example Association of Salt Officials, Washington D.C.", "Salt Design"),
        (
            "Roe, D. (1976). Generating Salt. In Proceedings of the Conference on Salt, Edinburgh.",
            "Generating Salt",
        ),
        (
            "Roe, W.A., 2004, Geologic map of the Salt 7.5′ quadrangle, Lake County, Utah: Utah Geological Survey Map 200, 42 p., 2 plates, scale 1:24,000.",
            "Geologic map of the Salt 7.5′ quadrangle, Lake County, Utah",
        ),
    ],
)
def test_where_a_title_without_marks_ends(text, title):
    assert draft(text).item.title == title
