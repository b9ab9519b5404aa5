"""Short forms by author and year, whose list may stand at the end."""

import pytest

from support.extraction import extracted

LISTED = (
    "Roe, Jane, 1993: Light and Law. Port: Tidewater.",
    "Roe, Jane, 1997: Gas and Money. Port: Tidewater.",
    "Doe, John, 1980: The Lamp and the Sea. Port: Tidewater.",
)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Roe 1993: 12; 1997: 40.", ["5", "6"]),
        ("Roe 1993, S. 12; 1997, S. 40.", ["5", "6"]),
        ("Doe 1980: 12; vgl. auch Roe 1993: 3; ders. 1997: 12.", ["7", "5", "6"]),
        ("Vgl. zum Ganzen Roe 1993: 440–495 sowie Doe 1980: 115 f.; anders Roe 1997.", ["5", "7", "6"]),
        ("Roe 1997: 40 und öfter.", ["6"]),
        ("Cf. Roe 1993, 1997: 12–14.", ["5", "6"]),
        ("Zum Licht cf. Roe 1993 und 1997.", ["5", "6"]),
        ("Cf. Roe 1993: 139–141, 1997 sowie Doe 1980.", ["5", "6", "7"]),
        ("Cf. Roe 1993 sowie id. 1997, 263–284.", ["5", "6"]),
        ("Näheres bei Doe 1980 und Roe 1993, 381–384, Anm. 3.", ["7", "5"]),
        ("Cf. dazu bereits Roe 1993. – Auf dem Titelbild steht der Turm des Hafens.", ["5"]),
        ("Dazu auch Roe 1993, 15f., 25.", ["5"]),
    ],
)
def test_author_and_year_lead_to_the_list(note, expected):
    """What leaves out the author means the one before, and the list may stand at the end."""
    notes = ("Roe 1993: 1.", "Doe 1980: 2.", "Roe 1997: 3.", note, *LISTED)
    here = [citation.refers_to for citation in extracted(*notes).citations if citation.note == "4"]

    assert here == expected


def test_a_note_that_speaks_cites_by_author_and_year_in_brackets():
    """References with a page in the brackets of sentences, and at their end, are joined to the list."""
    notes = (
        "Roe writes: “The light of the port was sold to the towns of the north” (Roe 1993, p. 12). The towns of the north were dark and nobody had light in them.",
        "The port had been lit for years when the towns came to it, and the light was sold to them (Doe 1980, p. 3).",
        "“The lamp is the sea” (Doe 1980, p. 4); *see* *id.* at 7.",
    )
    found = extracted(*notes, *LISTED)

    said = [(c.refers_to, c.locator) for c in found.citations[:4]]
    assert said == [("4", "12"), ("6", "3"), ("6", "4"), ("6", "7")]


def test_op_cit_after_author_and_year():
    """An "a.a.O." after a name means the work that author and year have named, though its list stands at the end."""
    notes = ("Doe 1980: 2.", "Roe 1993: 1.", "Doe, a.a.O., S. 12.", *LISTED)

    assert extracted(*notes).citations[2].refers_to == "6"


@pytest.mark.parametrize(
    ("note", "families"),
    [
        (
            "Roe (1994) remains the best survey of salt, to be read with Doe (1971); for more recent work see Poe (2007), Loe (2014) and the essays collected in Moe and Noe (1999).",
            [["Roe"], ["Doe"], ["Poe"], ["Loe"], ["Moe", "Noe"]],
        ),
        (
            "On salt in the highlands, where things are otherwise, see Roe (1986), Doe (2007, ch. 2) and Poe (2001); on the coast, Loe (1995, 106–22).",
            [["Roe"], ["Doe"], ["Poe"], ["Loe"]],
        ),
    ],
)
def test_references_that_stand_together_are_told_apart_in_any_note(note, families):
    """Where nothing but references by author and year has a number or a capital, each of them is one."""
    notes = ("Jane Koe, *The Salt Road* (Port: Example, 1999), 12.", note)
    found = [
        [name.family for name in one.item.author] for one in extracted(*notes).citations if one.note == "2"
    ]

    assert found == families


@pytest.mark.parametrize(
    "note",
    [
        "Example Office for Salt, Salt and Security: What Follows, Ds 2022:7 (Port, 2022), p. 31.",
        "R. (Roe) v. Director of Salt [2014] EWCA Civ 1622.",
        "BGH NJW 2000, 1914, 1916.",
        "Example AG, Geschäftsbericht 2023 (Kiel, 2024), 54.",
    ],
)
def test_years_in_titles_and_reports_are_no_references(note):
    """A place, a report of cases or a title with its year is no author, and a page after a journal no further year."""
    assert [one.note for one in extracted(note).citations] == ["1"]
