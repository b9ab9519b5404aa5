"""Authors by their family names alone, before titles without marks."""

import pytest

from srccheck.extraction.split import split

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
