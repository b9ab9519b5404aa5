import pytest
from hypothesis import strategies as st

from srccheck.extraction.match import begins, name_distance
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
        ("Norwick Buys Al the Lamps", "Norwick Buys All the Lamps at Once", True),
        ("Other words", "The Comedy of the Sea", False),
        ("", "The Comedy", False),
    ],
)
def test_knows_the_beginning_of_a_title(short, title, expected):
    """A shortened title is a beginning, in any script, without its article, with a slip."""
    assert begins(short, (title, None), slips=True) is expected


def test_a_slip_in_a_title_must_be_asked_for():
    """Without slips a beginning is exact."""
    assert not begins("Norwick Buys Al the Lamps", ("Norwick Buys All the Lamps at Once",))
