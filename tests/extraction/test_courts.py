"""Decisions, old acts and resolutions by the numbers that courts, reigns and assemblies give them."""

import pytest

from support.extraction import draft, drafts, extracted


@pytest.mark.parametrize(
    ("raw", "title", "number", "issued"),
    [
        ("Roe v Doe [2001] UKSC 3 [12]", "Roe v Doe", "UKSC 3", "2001"),
        ("*Roe v Doe* [2001] EWCA Civ 45.", "Roe v Doe", "EWCA Civ 45", "2001"),
        ("*R (Roe) v Doe* [2001] EWHC 45 (Admin).", "R (Roe) v Doe", "EWHC 45", "2001"),
        ("Roe v. Doe, 2001 SCC 5 at para. 12.", "Roe v. Doe", "SCC 5", "2001"),
        ("*R. v. Roe*, 2004 ONCA 12.", "R. v. Roe", "ONCA 12", "2004"),
        ("The rule is that of *Roe v Doe* [2001] UKSC 3.", "Roe v Doe", "UKSC 3", "2001"),
    ],
)
def test_a_neutral_citation_is_the_number_of_a_case(raw, title, number, issued):
    """It names a court and counts its decisions; the number is no page of a report."""
    item = draft(raw).item

    assert (item.type, item.title, item.number, str(item.issued)) == ("legal_case", title, number, issued)
    assert (item.container_title, item.page) == (None, None)


@pytest.mark.parametrize(
    ("raw", "title", "container", "page", "issued"),
    [
        ("*Roe v. Doe*, 347 U.S. 483, 494 (1954).", "Roe v. Doe", "U.S.", "483", "1954"),
        ("Roe v. Doe, 2001 SCC 5, [2001] 1 S.C.R. 77.", "Roe v. Doe", "S.C.R.", "77", "2001"),
        (
            "Salt Works (Utopia v. Ruritania), Judgment, I.C.J. Reports 1986, p. 14, para. 20.",
            "Salt Works (Utopia v. Ruritania)",
            "I.C.J. Reports",
            "14",
            "1986",
        ),
        (
            "Legality of Salt, Advisory Opinion, ICJ Reports 1996, p. 226.",
            "Legality of Salt",
            "ICJ Reports",
            "226",
            "1996",
        ),
        (
            "CEDH, 3 mai 2000, Roe c. Utopie, req. n° 1234/99, § 45.",
            "Roe c. Utopie",
            None,
            None,
            "2000-05-03",
        ),
        ("CE, Ass., 3 mai 2000, Société Sel, n° 1234.", "Société Sel", None, None, "2000-05-03"),
        ("STC 53/1985, de 11 de abril.", "STC 53/1985", None, None, "1985"),
    ],
)
def test_reads_the_report_of_a_decision(raw, title, container, page, issued):
    """National reports, those of the International Court, and decisions known by a name or number alone."""
    item = draft(raw).item

    assert (item.type, item.title, item.container_title, item.page) == ("legal_case", title, container, page)
    assert str(item.issued) == issued


@pytest.mark.parametrize(
    ("raw", "title", "issued"),
    [
        ("Salt Act, 10 Geo. 3, c. 5 (1770).", "Salt Act", "1770"),
        ("An Act for Salt, 5 & 6 Will. 4, c. 50 (1835), s. 3.", "An Act for Salt", "1835"),
        ("GA Res 61/2, 13 September 2007.", "GA Res 61/2", "2007-09-13"),
        ("UNSC Res 1244 (10 June 1999) UN Doc S/RES/1244.", "UNSC Res 1244", "1999-06-10"),
    ],
)
def test_acts_of_a_reign_and_resolutions_are_legislation(raw, title, issued):
    """The year of the reign and the number of the document are no part of the title."""
    item = draft(raw).item

    assert (item.type, item.title, str(item.issued)) == ("legislation", title, issued)


@pytest.mark.parametrize(
    ("raw", "container", "volume", "issue", "page"),
    [
        ("J. Roe, ‘Salt’ (2010) 36(2) Journal of Salt 171, 180.", "Journal of Salt", "36", "2", "171"),
        ("Jane Roe, “Salt” (2007) 23:2 Example L.J. 235 at 240.", "Example L.J.", "23", "2", "235"),
        ("Jane Roe, “Salt” 23:2 Example L.J. 235 (2007).", "Example L.J.", "23", "2", "235"),
    ],
)
def test_an_issue_may_stand_before_the_journal(raw, container, volume, issue, page):
    """It follows the volume, in brackets or after a colon."""
    item = draft(raw).item

    assert (item.container_title, item.volume, item.issue, item.page) == (container, volume, issue, page)


def test_a_french_decision_is_named_again_by_its_date():
    """What ends in "préc." was cited before, and is no new source."""
    found = extracted(
        "Cass. civ. 1re, 3 mai 2000, Bull. civ. I, n° 131.",
        "J. Roux, Le sel, Paris, Exemple, 1999, p. 12.",
        "Cass. civ. 1re, 3 mai 2000, préc.",
    )

    assert [citation.kind for citation in found.citations] == ["full", "full", "short"]


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("Il sale è di tutti: Corte cost., 3 maggio 2000, n. 123.", [("legal_case", None)]),
        (
            "Cons. Stato, sez. V, 3 maggio 2000, n. 123; J. Roe, *Sale*, Roma, Esempio, 1999, 12.",
            [("legal_case", None), ("book", "Sale")],
        ),
        ("La sal es libre, como dice la STC 53/1985, de 11 de abril.", [("legal_case", "STC 53/1985")]),
    ],
)
def test_a_decision_is_told_from_what_stands_around_it(raw, read):
    """The words before an Italian or Spanish court are no title, nor is the book after it."""
    assert [(each.item.type, each.item.title) for each in drafts(raw)] == read


@pytest.mark.parametrize(
    ("raw", "kind", "title"),
    [
        ("Cassandra Roe, *Salt* (London: Example, 2001).", "book", "Salt"),
        ("Gary Res, *Salt*, London 2001.", "book", "Salt"),
        ("J. Roe, *UKSC 3 and After* (London: Example, 2003).", "book", "UKSC 3 and After"),
        ("J. Roe, *Doe v Poe [2001]: A Trial* (London: Example, 2004).", "book", "Doe v Poe [2001]: A Trial"),
        ("J. Roe, “GA Res 61/2,” *Journal of Salt* 12 (2008): 3–9.", "article-journal", "GA Res 61/2"),
    ],
)
def test_what_looks_like_law_has_an_author(raw, kind, title):
    """A name like that of a court, or a title that names a case or a resolution, makes none."""
    item = draft(raw).item

    assert (item.type, item.title) == (kind, title)
    assert item.author


@pytest.mark.parametrize(
    ("raw", "kind", "title", "container", "page"),
    [
        (
            "Gesetz zur Salzordnung vom 3. Mai 1999 (BGBl. I S. 45).",
            "legislation",
            "Gesetz zur Salzordnung",
            "BGBl. I",
            "45",
        ),
        (
            "Salzgesetz vom 24. 4. 1950, in: BGBl. I, S. 83-88.",
            "legislation",
            "Salzgesetz",
            "BGBl. I",
            "83–88",
        ),
        ("BT-Drs. 14/6857, S. 12.", "document", "BT-Drs. 14/6857", None, "12"),
        ("HC Deb 3 May 1999, vol 12, col 34.", "hearing", None, "HC Deb", "34"),
        ("R v Roe [1999] 2 Cr App R 1.", "legal_case", "R v Roe", "Cr App R", "1"),
    ],
)
def test_acts_in_gazettes_papers_and_debates_of_parliaments(raw, kind, title, container, page):
    item, locator = draft(raw).item, draft(raw).locator

    assert (item.type, item.title, item.container_title, item.page or locator) == (
        kind,
        title,
        container,
        page,
    )


def test_an_unreported_decision_has_the_day_on_which_it_was_given():
    item = draft("R. v. Roe, Supreme Court of South Utopia, 26 August 1992 (unreported).").item

    assert (item.type, item.title, str(item.issued)) == ("legal_case", "R. v. Roe", "1992-08-26")


@pytest.mark.parametrize(
    ("note", "titles"),
    [
        (
            "The courts have broad powers under the Salt Act 1975 (Cwth.) to share property. See P. Roe, Bread (1994).",
            ["Bread"],
        ),
        (
            "The courts sit under the Salt Act 1975 (Cwth.), s. 5. See P. Roe, Bread (1994).",
            ["Salt Act 1975", "Bread"],
        ),
    ],
)
def test_an_act_of_which_a_sentence_only_speaks_is_no_citation(note, titles):
    assert [citation.item.title for citation in extracted(note).citations] == titles
