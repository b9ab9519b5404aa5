"""Authors by their family names alone, before titles without marks."""

import pytest

from srccheck.extraction.split import split
from support.extraction import draft, drafts

BEFORE = "Roe, Mobilisierung am Meer, Kiel 1980, S. 24 ff."
AFTER = "Poe/Moe, Strukturen des Salzes, Köln 1982, S. 61."


@pytest.mark.parametrize(
    "joint",
    [", sowie ", ", und ", "; aus der älteren Literatur ", " Das zeigen für die Stadt schon "],
)
def test_a_further_citation_is_led_to(joint):
    """Words of a sentence lead to a further citation, which begins with its family names."""
    found = split(f"{BEFORE}{joint}{AFTER}")
    assert len(found) == 2
    assert found[1].text.startswith("Poe/Moe")


@pytest.mark.parametrize(
    "whole",
    [
        "Roe, Das Recht der Arbeit, Studien zum Salz, Kiel 1999, S. 4.",
        "Roe, Salz und Brot in der Stadt, Kiel 1999, S. 4 f., und Salze, Meere, Lichter.",
        "Roe, Wege zum Salz, 2. Aufl., Kiel und Köln 1999, S. 4.",
    ],
)
def test_words_of_a_title_are_no_authors(whole):
    """A noun in a title, before a comma and a place, begins no citation."""
    assert len(split(whole)) == 1


@pytest.mark.parametrize(
    ("raw", "author", "editor", "title"),
    [
        ("Roe, Salzsoziologie, Köln 1972, S. 94 ff.", ["Roe"], [], "Salzsoziologie"),
        ("Roe, Salzsoziologie, 2 Bde., Köln 1972.", ["Roe"], [], "Salzsoziologie"),
        ("Roe (Hrsg.), Salzlehre, Köln 1980.", [], ["Roe"], "Salzlehre"),
        ("Roe u. a., Salz und Brot, Köln 1983.", ["Roe"], [], "Salz und Brot"),
        (
            "Roe, Einige Probleme mit „reflexivem Salz“, Zeitschrift für Salz 6 (1985), S. 1-18.",
            ["Roe"],
            [],
            "Einige Probleme mit “reflexivem Salz”",
        ),
        ("Roe, Jane, Salz und Brot, Köln 1983.", ["Roe"], [], "Salz und Brot"),
    ],
)
def test_reads_who_is_named_alone(raw, author, editor, title):
    """A family name alone, an editor, others, and a title of one word or with a quotation in it."""
    item = draft(raw).item

    assert [name.family for name in item.author] == author
    assert [name.family for name in item.editor] == editor
    assert item.title == title


@pytest.mark.parametrize(
    ("raw", "container", "volume"),
    [
        ("M. Roe, *Das Salz*, in: KZfSS 37. 1985, S. 1–29.", "KZfSS", "37"),
        ("M. Roe, *Das Salz*, in: Archiv für Salz 34. 1912, S. 377–405.", "Archiv für Salz", "34"),
        ("M. Roe, *Das Salz*, in: *Der Spiegel*, Nr. 34, 21. 8. 1957, S. 40–46.", "Der Spiegel", None),
    ],
)
def test_reads_the_volume_before_a_full_stop(raw, container, volume):
    """German historians print volume and year between full stops."""
    item = draft(raw).item

    assert (item.container_title, item.volume) == (container, volume)


@pytest.mark.parametrize(
    "lead",
    [
        "Zusammenfassend ",
        "Zur Geschichte: ",
        "Zur Sicht der Richter immer noch lesenswert ",
        "Grundlegend dazu ",
    ],
)
def test_words_lead_to_who_is_named_alone(lead):
    """What a work is cited for, or a word that judges it, is no part of its author."""
    item = draft(f"{lead}Roe/Doe, Salz und Brot, Köln 1992, S. 43 ff.").item

    assert [name.family for name in item.author] == ["Roe", "Doe"]
    assert item.title == "Salz und Brot"


def test_a_family_name_in_italics_before_a_a_o():
    """No comma stands between them in many German journals."""
    found = drafts("*Roe* a.a.O. (Anm. 2), S. 472; *Doe* a.a.O., S. 4.")

    assert [[name.family for name in one.item.author] for one in found] == [["Roe"], ["Doe"]]
    assert [one.item.title for one in found] == [None, None]
