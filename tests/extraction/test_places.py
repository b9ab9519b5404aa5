import pytest

from srccheck.extraction.places import is_place, is_region


@pytest.mark.parametrize(
    "text",
    [
        "London",
        "New York NY",
        "Cambridge, Mass.",
        "Berlin/Heidelberg",
        "Wien – Köln",
        "Neuwied und Berlin",
        "北京",
        "М.",
    ],
)
def test_knows_places(text):
    """Cities, several of them, and those with a state behind them."""
    assert is_place(text)


@pytest.mark.parametrize("text", ["Salt", "Example Press", "London Press", "", "Mass."])
def test_other_words_are_no_places(text):
    """A state alone is no place of publication, and a name with a city in it is none."""
    assert not is_place(text)


def test_states_follow_cities():
    """Countries and abbreviated states."""
    assert is_region("MA")
    assert is_region("Great Britain")
    assert not is_region("London")
