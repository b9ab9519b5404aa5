import pytest

from srccheck.page.titles import MOST, titles, without_site


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("The last boat", ()),
        ("The last boat | Coast", ("The last boat", "Coast")),
        ("The last boat - News - Coast", ("The last boat - News", "The last boat", "News - Coast")),
        ("Coast :: The last boat", ("Coast", "The last boat")),
        ("Re-use of well-known boats", ()),
        ("城北图书馆重新开放_城北日报", ("城北图书馆重新开放", "城北日报")),
    ],
)
def test_cuts_the_name_of_the_site(title, parts):
    """Parts stand apart by a sign between blanks; a hyphen inside a word is none."""
    assert without_site(title) == parts


def test_each_text_is_given_once_and_not_too_many():
    """The most trustworthy place of a text counts."""
    assert len(titles({}, ["A"], ["A", "B"], "B")) == 2
    assert len(titles({}, [str(n) for n in range(100)], [], "")) == MOST
