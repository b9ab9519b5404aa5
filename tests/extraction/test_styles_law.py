"""Made-up acts, decisions and writings of lawyers, and what each citation says."""

import pytest

from support.extraction import variables

FORMS = {
    "a French law by its day": (
        "Loi du 14 mars 1904 relative au sel, *Journal officiel de la République française*, 17 mars 1904, p. 1709.",
        {"type": "legislation", "title": "Loi du 14 mars 1904 relative au sel", "page": "1709"},
    ),
    "a Canadian case in French": (
        "*Cie du sel Ltée c Québec (Ministre du Port)*, 2003 CSC 58 au para 19, [2003] 2 RCS 624 [*Sel*].",
        {
            "type": "legal_case",
            "title": "Cie du sel Ltée c Québec (Ministre du Port)",
            "container-title": "RCS",
            "page": "624",
        },
    ),
    "a Canadian journal in French": (
        "Jane Roe, « Le sel » (2002) 16 : 1 Ex Envtl LJ 65 à la p 70 [Roe, « Sel »].",
        {"title": "Le sel", "container-title": "Ex Envtl LJ", "volume": "16", "issue": "1", "page": "65"},
    ),
    "lawyers": (
        "A. Roe, ‘Salt in Law’ (1998) 25 Journal of Examples 171, 180.",
        {"title": "Salt in Law", "container-title": "Journal of Examples", "volume": "25", "page": "171"},
    ),
    "law review": (
        "John Roe, The Law of Salt, 45 Harv. L. Rev. 123, 130 (1999).",
        {
            "title": "The Law of Salt",
            "container-title": "Harv. L. Rev.",
            "volume": "45",
            "page": "123",
            "issued": "1999",
        },
    ),
    "Bluebook book": (
        "Jane Roe, Salt and the Sea 34-36 (3d ed. 2004).",
        {"type": "book", "title": "Salt and the Sea", "edition": "3", "issued": "2004"},
    ),
    "European act": (
        "Regulation (EU) 2016/679 of the European Parliament of 27 April 2016 on data, OJ L 119, 4.5.2016, p. 1.",
        {
            "type": "legislation",
            "title": "Regulation (EU) 2016/679 of the European Parliament of 27 April 2016 on data",
            "issued": "2016-04-27",
        },
    ),
    "act": (
        "Contracts Review Act 1980 (N.S.W.), s. 52.",
        {
            "type": "legislation",
            "title": "Contracts Review Act 1980",
            "issued": "1980",
            "jurisdiction": "N.S.W.",
            "section": "52",
        },
    ),
    "case": (
        "Roe v. Doe [1994] 1 A.C. 180.",
        {
            "type": "legal_case",
            "title": "Roe v. Doe",
            "container-title": "A.C.",
            "volume": "1",
            "page": "180",
        },
    ),
    "French law by number and gazette": (
        "Loi n° 77-03 relative au sel, JO, n° 5288, 3 février 2005, p. 139.",
        {"title": "Loi n° 77-03 relative au sel", "container-title": "JO", "issued": "2005-02-03"},
    ),
    "American case": (
        "Roe v. Board of Examples, 347 U.S. 483 (1954).",
        {
            "type": "legal_case",
            "title": "Roe v. Board of Examples",
            "volume": "347",
            "page": "483",
            "issued": "1954",
        },
    ),
    "French law in the gazette written out": (
        "Loi n° 77-03 du 6 janvier 1978, Journal officiel de la République française, 7 janvier 1978, p. 227.",
        {
            "title": "Loi n° 77-03 du 6 janvier 1978",
            "container-title": "Journal officiel de la République française",
        },
    ),
    "judgment of Strasbourg": (
        "EGMR (GK), Urt. v. 15.10.2015, Nr. 37553/05, Roe u. a./Utopia, Rn. 97.",
        {"type": "legal_case", "title": "Roe u. a./Utopia", "number": "37553/05", "issued": "2015-10-15"},
    ),
    "decision of a chamber": (
        "BVerfG (K), NJW 2020, S. 1426 (1428).",
        {"type": "legal_case", "container-title": "NJW", "page": "1426"},
    ),
    "part of a commentary": (
        "*H. Roe*, in: Doe (Hrsg.), GG, Bd. I, 3. Aufl. 2013, Art. 8 Rn. 33.",
        {"container-title": "GG", "volume": "I", "issued": "2013", "publisher": None},
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_reads_a_form(form):
    """A source of law gives the variables that it prints."""
    note, expected = FORMS[form]

    assert variables(note, expected) == expected
