"""Codes, constitutions, rules, reports and debates of the United States."""

import pytest

from srccheck.extraction.split import split
from support.extraction import draft

PRINTED = [
    ("42 U.S.C. § 12182(a) (2012).", ("legislation", "42", "U.S.C.", "§ 12182(a)", "2012")),
    ("42 U.S.C. § 12182(a) (emphasis added).", ("legislation", "42", "U.S.C.", "§ 12182(a)", None)),
    ("42 U.S.C. ch. 126, subch. I (2012).", ("legislation", "42", "U.S.C.", "ch. 126, subch. I", "2012")),
    ("29 C.F.R. § 1630.2(j) (2016).", ("legislation", "29", "C.F.R.", "§ 1630.2(j)", "2016")),
    ("CAL. CIV. CODE § 51 (West 2007).", ("legislation", None, "CAL. CIV. CODE", "§ 51", "2007")),
    ("N.Y. Penal Law § 120.05 (McKinney 2009).", ("legislation", None, "N.Y. Penal Law", "§ 120.05", "2009")),
    ("42 PA. CONS. STAT. § 9728(g) (2022).", ("legislation", "42", "PA. CONS. STAT.", "§ 9728(g)", "2022")),
    ("725 ILL. COMP. STAT. 5/110-1 (2023).", ("legislation", "725", "ILL. COMP. STAT.", "5/110-1", "2023")),
    (
        "Act of Sept. 28, 2022, ch. 545, 2022 Cal. Stat. 7012.",
        ("legislation", None, "Cal. Stat.", None, "2022"),
    ),
    (
        "Salt and Bread Act of 1789, ch. 20, § 35, 1 Stat. 73, 92.",
        ("legislation", "1", "Stat.", None, "1789"),
    ),
    ("136 Cong. Rec. 17,360 (1990).", ("hearing", "136", "Cong. Rec.", None, "1990")),
    ("Pub. L. No. 101-336, 104 Stat. 327 (1990).", ("legislation", "104", "Stat.", None, "1990")),
    ("U.S. Const. amend. XIV, § 1.", ("legislation", None, None, "amend. XIV, § 1", None)),
    ("Fed. R. Civ. P. 12(b)(6).", ("legislation", None, None, "12(b)(6)", None)),
    ("H.R. Rep. No. 101-485, pt. 2, at 22 (1990).", ("report", None, None, None, "1990")),
]


@pytest.mark.parametrize(("raw", "expected"), PRINTED)
def test_reads_primary_law(raw, expected):
    """The type, the volume and the name of the code, the section, and the year."""
    item = draft(raw).item
    issued = str(item.issued) if item.issued else None

    assert (item.type, item.volume, item.container_title, item.section, issued) == expected


def test_an_act_has_its_code():
    """The name of an act stands before the code that it is in."""
    item = draft("Salt Act of 1976, 29 U.S.C. §§ 794, 794(d) (2012).").item

    assert (item.title, item.volume, item.container_title) == ("Salt Act", "29", "U.S.C.")


@pytest.mark.parametrize(
    "raw",
    [
        "15 U.S.C. § 41; 12 U.S.C. § 5491(c)(3) (2018).",
        "42 U.S.C. § 1(a) (emphasis added); *see also* Jane Roe, *Salt*, 54 EX. L. REV. 841 (1966).",
    ],
)
def test_sections_are_parted(raw):
    """A section is a citation of its own, also beside what is said of it."""
    assert len(split(raw)) == 2
