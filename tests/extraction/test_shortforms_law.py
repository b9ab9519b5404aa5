"""Short forms of lawyers: cases by a party, reports, decisions, provisions."""

import pytest

from support.extraction import extracted

SUIT = "Salt Works, Inc. v. Shore Council, 467 U.S. 837, 842–43 (1984)."
COURT = "Cass., sez. un., 14 febbraio 2011, n. 3665, in Foro it., 2011, I, c. 1854."
FRENCH = "Cass. civ. 1re, 3 mai 2000, Bull. civ. I, n° 131."
DOE = "A. Doe, *The Lamp and the Sea* (Port: Tidewater Press, 1999)."
CASE = "Roe and Others v Utopia App no 55721/07 (ECtHR, 7 July 2011) para 5"
STATES = "Salt Rights (Utopia v Ruritania) (Merits) [1986] ICJ Rep 14"
PRISONS = "J. Roe, A. Doe and W. Poe, Salt and the Problem of Order (Oxford: Example, 1996)."
REPORT = "Example Authority, The Turner Review: A Response to the Salt Crisis (London: Example, 2009), p. 86"


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ((COURT, FRENCH, "Cass., sez. un., n. 3665 del 2011, cit."), "1"),
        ((FRENCH, COURT, "Cass. civ. 1re, 3 mai 2000, préc."), "1"),
        ((SUIT, DOE, "Salt Works, 467 U.S. at 865–66."), "1"),
        ((SUIT, DOE, "Salt Works, 467 U.S. at 241 (Poe, J., dissenting)."), "1"),
        (("18 U.S.C. § 2703.", DOE, "18 U.S.C. § 2703(b)."), "1"),
        (("S. Rep. No. 99-541, at 3 (1986).", DOE, "S. Rep. No. 99-541, at 5."), "1"),
        (
            (
                "C. Roe, in: Doe/Poe, Verfassungsrecht, Kiel 2018, Art. 8 Rn. 9.",
                DOE,
                "Zum Einfluss auf Art. 8 GG *Roe* (Fn. 1), Art. 8 Rn. 10.",
            ),
            "1",
        ),
        ((f"{CASE}; {STATES}.", "Roe (n 1) para 137."), "1a"),
        ((f"{CASE}; {STATES}.", "Salt Rights case, supra n 1, para 195."), "1b"),
        ((f"J. Doe, Bread (London: Example, 1991), 5; {REPORT}.", "Turner Review, above n. 1, p. 88."), "1b"),
        ((PRISONS, "Roe, n. 1 above, ch. 9."), "1"),
        ((PRISONS, "Roe, Doe and Poe, n. 1 above, 305."), "1"),
        ((PRISONS, "Roe, Doe and Poe, note 1 supra, 305."), "1"),
        (("*Roe*, Haftung, Heidelberg 1993, S. 100.", "*Roe*, Haftung (Fn 1), S. 158."), "1"),
        (
            (
                "J. Roe, Collected Works, vol. 4 (London: Example, 1975). Cited hereafter as RCW.",
                "RCW, 4, 301.",
            ),
            "1",
        ),
    ],
)
def test_a_short_form_may_name_a_case_a_report_or_a_short_name(notes, expected):
    """By a party, by words of the title in the note that it points to, by the name that the document has given."""
    assert extracted(*notes).citations[-1].refers_to == expected


def test_a_page_of_a_report_stands_for_the_case_in_that_volume():
    """Without a name, the volume and the report say which case is meant; no other volume does."""
    notes = (
        "Roe v. Doe, 461 U.S. 660, 672 (1983).",
        "Poe v. Doe, 401 U.S. 395 (1971).",
        "*See* 461 U.S. at 665–66.",
        "*See* 399 U.S. at 240.",
    )
    *_, known, unknown = extracted(*notes).citations

    assert (known.kind, known.refers_to, known.locator) == ("short", "1", "665–66")
    assert unknown.refers_to is None


def test_decisions_are_one_by_their_report():
    """“BVerfGE 7, 198” is the same with a name and without."""
    extraction = extracted(
        "BVerfGE 7, 198 (205) – Salz.", "J. Roe, Salz (London: Example, 1999).", "BVerfGE 7, 198 (208)."
    )

    assert extraction.citations[0].work == extraction.citations[2].work


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("*C. Roe*, in: Doe (Hrsg.), GG, 7. Aufl. 2018, Art. 8 Rn. 18 f.", "Art. 8 Rn. 18 f"),
        ("C. Roe, Recht des Salzes, 7. Aufl. 2018, § 8 Rn. 18.", "§ 8 Rn. 18"),
        ("*Roe* (Fn. 1), Art. 8 Rn. 9.", "Art. 8 Rn. 9"),
        ("Roe (Fn. 1), § 80 II 1.", "§ 80 II 1"),
        ("Roe (Fn. 1), Rn. 9.", "9"),
    ],
)
def test_a_provision_and_its_margin_number_are_cited_together(note, expected):
    """In a full citation and in a short form."""
    first = "C. Roe, in: Doe (Hrsg.), GG, 7. Aufl. 2018, Art. 5 Rn. 2."

    assert extracted(first, note).citations[-1].locator == expected


def test_all_the_parties_that_are_named_tell_two_cases_apart():
    """Two cases of one party stand in the note to which a short form points."""
    notes = (
        "Roe and Doe v United Kingdom (2010) 50 EHRR 45, declining to follow R (Roe) v Commissioner of Salt [2006] UKHL 12.",
        "Roe and Doe (n 1) para 85.",
    )
    citations = extracted(*notes).citations

    assert citations[-1].refers_to == citations[0].id
