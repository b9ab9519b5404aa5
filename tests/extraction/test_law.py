"""Cases, decisions, treaties and laws, as lawyers of several countries cite them."""

import pytest

from srccheck.extraction.fields import read
from srccheck.extraction.segments import segment
from support.extraction import draft, extracted

CITED = [
    ("Roe v Doe [1992] 1 AC 599, 616", "legal_case", "Roe v Doe", "AC", "1992"),
    (
        "R (Roe) v Home Secretary [2017] UKSC 5, [2017] 2 WLR 583 [43]",
        "legal_case",
        "R (Roe) v Home Secretary",
        "WLR",
        "2017",
    ),
    ("Roe v. Doe, 347 U.S. 483, 494 (1954)", "legal_case", "Roe v. Doe", "U.S.", "1954"),
    (
        "Roe and Others v Utopia App no 55721/07 (ECtHR, 7 July 2011)",
        "legal_case",
        "Roe and Others v Utopia",
        None,
        "2011-07-07",
    ),
    (
        "Salt Rights (Utopia v Ruritania) (Merits) [1986] ICJ Rep 14",
        "legal_case",
        "Salt Rights (Utopia v Ruritania)",
        "ICJ Rep",
        "1986",
    ),
    (
        "Roe v. Doe, No. 3:19-cv-1234, 2019 WL 123456, at *3 (N.D. Cal. May 3, 2019)",
        "legal_case",
        "Roe v. Doe",
        None,
        "2019",
    ),
    ("Roe v. Doe, 2019 WL 123456 (S.D.N.Y. 2019)", "legal_case", "Roe v. Doe", None, "2019"),
    (
        "1-800 Salt, Inc. v. Port.com, LLC, 414 F.3d 400 (2d Cir. 2005)",
        "legal_case",
        "1-800 Salt, Inc. v. Port.com, LLC",
        "F.3d",
        "2005",
    ),
    (
        "Bundesgesetz über das Salz vom 3. Mai 1999 (SalzG; SR 123.4)",
        "legislation",
        "Bundesgesetz über das Salz",
        None,
        "1999-05-03",
    ),
    (
        "CE, ass., 30 octobre 1998, *Roe, Doe et autres*, n° 200286, *Rec.* p. 368",
        "legal_case",
        "Roe, Doe et autres",
        "Rec.",
        "1998-10-30",
    ),
    ("BVerfGE 7, 198 (205) – Salz", "legal_case", "Salz", "BVerfGE", None),
    ("BGH, NJW 1999, 1234 (1236)", "legal_case", None, "NJW", "1999"),
    ("BGH NJW 1999, 1234 (1236)", "legal_case", None, "NJW", "1999"),
    ("OLG Hamm NJW-RR 2009, 1505, 1507", "legal_case", None, "NJW-RR", "2009"),
    ("Cass. civ. 1re, 3 mai 2000, Bull. civ. I, n° 131", "legal_case", None, "Bull. civ. I", "2000-05-03"),
    (
        "Convention on the Law of Salt (adopted 23 May 1969, entered into force 27 January 1980) 1155 UNTS 331, art 31",
        "treaty",
        "Convention on the Law of Salt",
        "UNTS",
        "1969-05-23",
    ),
    ("Fair Salt Act, 42 U.S.C. §§ 3601–3619 (2006)", "legislation", "Fair Salt Act", "U.S.C.", "2006"),
    (
        "Ustawa z dnia 14 maja 1921 r. o soli, Dz.U. 1921, nr 79, poz. 766",
        "legislation",
        "Ustawa z dnia 14 maja 1921 r. o soli",
        "Dz.U.",
        "1921-05-14",
    ),
    (
        "Zákon ze dne 16. dubna 1919 o soli, č. 215/1919 Sb. z. a n.",
        "legislation",
        "Zákon ze dne 16. dubna 1919 o soli",
        None,
        "1919-04-16",
    ),
    (
        "Lov nr. 12 af 3. maj 1999 om salt",
        "legislation",
        "Lov nr. 12 af 3. maj 1999 om salt",
        None,
        "1999-05-03",
    ),
    (
        "Wet van 3 mei 1999 op het zout, Stb. 1999, 12",
        "legislation",
        "Wet van 3 mei 1999 op het zout",
        "Stb.",
        "1999-05-03",
    ),
    ("*Salt Act*, RSC 1985, c S-5", "legislation", "Salt Act", "RSC", "1985"),
    (
        "Real Decreto 203/2016, de 20 de mayo, sobre la sal",
        "legislation",
        "Real Decreto 203/2016, de 20 de mayo, sobre la sal",
        None,
        "2016-05-20",
    ),
    (
        "EuGH, Urt. v. 17.4.2018, Rs. C-414/16, Roe, ECLI:EU:C:2018:257, Rn. 76 f.",
        "legal_case",
        "Roe",
        None,
        "2018-04-17",
    ),
    ("OGH 22. 9. 2021, 8 Ob 65/21z", "legal_case", None, None, "2021-09-22"),
    (
        "Complaint ¶¶ 41–57, Roe v. Doe, No. 4:15-cv-00253 (E.D. Mo. Feb. 8, 2015)",
        "legal_case",
        "Complaint",
        None,
        "2015",
    ),
    ("Salt (Sales) Act 1991, s. 29", "legislation", "Salt (Sales) Act 1991", None, "1991"),
    (
        "Loi n° 78-17 du 6 janvier 1978 relative au sel, JORF du 7 janvier 1978, p. 227",
        "legislation",
        "Loi n° 78-17 du 6 janvier 1978 relative au sel",
        "JORF",
        "1978-01-06",
    ),
    (
        "Directive 95/46/EC of the Council of 24 October 1995 on salt [1995] OJ L281/31",
        "legislation",
        "Directive 95/46/EC of the Council of 24 October 1995 on salt",
        "OJ",
        "1995-10-24",
    ),
]


@pytest.mark.parametrize(("raw", "kind", "title", "container", "issued"), CITED)
def test_reads_what_lawyers_cite(raw, kind, title, container, issued):
    """The kind, the name, the report or gazette, and the date."""
    item = read(segment(raw)).item

    assert (item.type, item.title, item.container_title) == (kind, title, container)
    assert (str(item.issued) if item.issued else None) == issued


@pytest.mark.parametrize(
    ("raw", "container", "page"),
    [
        ("J. Roe, ‘Salt’ (1998) 25 J. of Salt 171, 180", "J. of Salt", "171"),
        ("J. Roe, ‘Salt’ [1955] CLJ 172", "CLJ", "172"),
        ("J. Roe, ‘Salt’, 64 *Ex. J. Int’l L.* (1970) 809", "Ex. J. Int’l L.", "809"),
        ("Jane Roe, Salt and Bread, 91 Ex. L. Rev. 92, 100 (2004)", "Ex. L. Rev.", "92"),
        ("Roe, Das Salz der Erde, NJW 1974, 1529 (1530)", "NJW", "1529"),
        ("J. Roe, « Le sel », RTD civ. 2006, p. 391", "RTD civ.", "391"),
    ],
)
def test_reads_journals_by_volume_or_year(raw, container, page):
    """What lawyers print before and after the name of a journal."""
    item = read(segment(raw)).item

    assert (item.container_title, item.page) == (container, page)


@pytest.mark.parametrize(
    "raw", ["Jane Roe, The Meaning of Doe v. Poe (London: Example, 1999), 5.", "John Doe, Inc. wrote to us."]
)
def test_a_title_that_names_a_case_is_no_case(raw):
    """An author before it makes it a book."""
    assert read(segment(raw)).item.type != "legal_case"


def test_the_names_of_parties_tell_no_language():
    """The "v." is no Czech word in the name of a case."""
    item = read(segment("Salt U.S.A. Inc. v. Nat. Res. Def. Council, Inc., 467 U.S. 837 (1984)")).item

    assert (item.type, item.language) == ("legal_case", None)


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Roe’s Case, 124 Eng. Rep. 1006, 1009 (C.P. 1670).", "Roe’s Case, 124 Eng. Rep. at 1012."),
        ("*R (Roe) v Minister for Salt* [2005] UKHL 56, [2006] 1 AC 262.", "*Roe* [120] (Baroness Doe)."),
        ("*R (Roe) v Minister for Salt* [2005] UKHL 56, [2006] 1 AC 262.", "*Roe* (n 1) [159]."),
    ],
)
def test_links_cases_by_short_name_and_page_or_paragraph(full, short):
    """A party's name with a page of the report, or a paragraph, stands for the case."""
    found = extracted(full, short).citations[-1]

    assert (found.kind, found.refers_to) == ("short", "1")


def test_reads_a_case_that_is_named_by_one_party():
    """The case of "Roe" alone is one, and the report with its volume follows."""
    found = draft("Roe's Case, 124 Eng. Rep. 1006, 1009 (C.P. 1670).")

    assert (found.item.type, found.item.title, found.item.volume) == ("legal_case", "Roe's Case", "124")


@pytest.mark.parametrize(
    ("note", "title", "issued"),
    [
        ("UN Doc. S/RES/1244 (10 June 1999).", "UN Doc. S/RES/1244", "1999-06-10"),
        ("S/RES/1244, 10 June 1999.", "S/RES/1244", "1999-06-10"),
        ("UN Doc. A/RES/61/2 (13 September 2007).", "UN Doc. A/RES/61/2", "2007-09-13"),
    ],
)
def test_reads_resolutions_by_the_sign_of_their_document(note, title, issued):
    """The sign of a document of the United Nations names the organ and the resolution."""
    found = draft(note).item

    assert (found.type, found.title, str(found.issued)) == ("legislation", title, issued)


@pytest.mark.parametrize(
    ("note", "number"),
    [
        ("Roe v. Doe, No. 3:19-cv-1234, 2019 WL 123456, at *3 (N.D. Cal. May 3, 2019).", "No. 3:19-cv-1234"),
        ("Roe v. Doe, 2019 WL 123456 (S.D.N.Y. 2019).", "2019 WL 123456"),
        ("Bundesgesetz über das Salz vom 3. Mai 1999 (SalzG; SR 123.4).", "SR 123.4"),
        ("UN Doc. A/56/10, para. 12.", "A/56/10"),
        ("Salt Commission, Report on Salt (2001), A/56/10, para. 12.", "A/56/10"),
    ],
)
def test_keeps_the_number_by_which_law_is_found(note, number):
    """Docket or database, compilation, symbol."""
    assert draft(note).item.number == number


@pytest.mark.parametrize(
    "note", ["K. Graf v. Salz, Das Meer, Berlin 1999, S. 12.", "K. Freiherr v. Roe, Das Meer, Berlin 1999."]
)
def test_noblemen_are_no_parties(note):
    """The "v." in a name is "von"."""
    assert draft(note).item.type == "book"


@pytest.mark.parametrize(
    ("raw", "author", "title"),
    [
        (
            "Royal Commission on Criminal Salt, Report (1993; Cm. 2263; Chair, Viscount Roe) ch. 3, para. 60.",
            "Royal Commission on Criminal Salt",
            "Report",
        ),
        (
            "Salt Society, Advising a Salter in the Salt Station (1991, 3rd ed.) para. 6.2.",
            "Salt Society",
            "Advising a Salter in the Salt Station",
        ),
        (
            "Home Office, Salt Statistics 1989 (1990; Cm. 1322) table 7.1.",
            "Home Office",
            "Salt Statistics 1989",
        ),
    ],
)
def test_a_body_ends_before_its_title(raw, author, title):
    """British lawyers print year, number of paper and edition in one pair of brackets."""
    item = read(segment(raw)).item

    assert ([name.literal for name in item.author], item.title) == ([author], title)
