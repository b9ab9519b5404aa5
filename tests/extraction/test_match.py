import pytest
from hypothesis import strategies as st

from srccheck.extraction.match import begins, holds, name_distance, nearly
from srccheck.model.work import Name

WORDS = st.text(alphabet="abcd", max_size=8)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Karamzov", "Karomzov", 1),
        ("Lipovskaya", "Lipovskay", 1),
        ("Roe", "Doe", None),
        ("Müller", "Muller", 0),
        ("Морозова", "Morozova", 0),
        ("Keeper", "Keel", None),
    ],
)
def test_allows_slips_in_long_names_only(first, second, expected):
    """One or two letters may differ in a long name, none in a short one; script and accents do not count."""
    assert name_distance(Name(family=first), Name(family=second)) == expected


@pytest.mark.parametrize(
    ("short", "title", "expected"),
    [
        ("Comedy of the Sea", "The Comedy of the Sea and Its Keepers", True),
        ("Маяки и люди", "Mayaki i lyudi severa", True),
        ("Norwick Buys Al the Lamps", "Norwick Buys All the Lamps at Once", False),
        ("Other words", "The Comedy of the Sea", False),
        ("", "The Comedy", False),
    ],
)
def test_knows_the_beginning_of_a_title(short, title, expected):
    """A shortened title is a beginning, in any script, without its article."""
    assert begins(short, (title, None)) is expected


@pytest.mark.parametrize(
    ("short", "title", "expected"),
    [
        ("Norwick Buys Al the Lamps", "Norwick Buys All the Lamps at Once", True),
        ("Lamps", "Lambs", False),
        ("Norwick Sells No Lamps", "Norwick Buys All the Lamps at Once", False),
    ],
)
def test_knows_a_beginning_with_a_slip(short, title, expected):
    """A letter or two may be wrong in a long beginning, none in a short one."""
    assert nearly(short, (title,)) is expected


@pytest.mark.parametrize(
    ("short", "title", "expected"),
    [
        ("Salt Roads", "The Old Salt and Its Roads", True),
        ("Pilgrimage of Lamps", "Politics and the Pilgrimage of the Lamps", True),
        ("Roads of Salt", "The Old Salt and Its Roads", False),
        ("the of", "The Old Salt", False),
    ],
)
def test_finds_the_words_of_a_short_title(short, title, expected):
    """A short title may leave words out, but keeps the order of those that it takes."""
    assert holds(short, (title, None)) is expected
