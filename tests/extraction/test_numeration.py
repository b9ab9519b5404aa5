"""The numbers after the name of a container: volume, issue, date and pages, in the order of any style."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.extraction import numeration

PRINTED = [
    (" 12 (2001): 3–19", ("12", None, "2001", "3–19")),
    (" 12(3), 45-67", ("12", "3", None, "45-67")),
    (", vol. 12, no. 3 (May 2001), pp. 45–67", ("12", "3", "2001-05", "45–67")),
    (" 2010, 75, 123–130", ("75", None, "2010", "123–130")),
    (", Bd. 7, H. 2 (1999), S. 5", ("7", "2", "1999", "5")),
    (". 1999. № 4. С. 12–15", (None, "4", "1999", "12–15")),
    (", XII, 1955, pp. 17-31", ("XII", None, "1955", "17-31")),
    (", 2008, 1123 ss.", (None, None, "2008", "1123")),
    (", 2016, I, 1623 ss.", ("I", None, "2016", "1623")),
    (", 2004, I, p. 2133 ss.", ("I", None, "2004", "2133")),
]


@pytest.mark.parametrize(("text", "expected"), PRINTED)
def test_reads_the_numbers_of_a_periodical(text, expected):
    """Labels say what a number is; where there are none, their order and their signs do."""
    found = numeration.read(text)

    assert found is not None
    assert (found.volume, found.issue, found.issued and str(found.issued), found.pages) == expected


@pytest.mark.parametrize("text", ["", " of Salt", ", 1999", ", 3rd ed."])
def test_a_name_without_numbers_has_none(text):
    """A year alone may follow any name, and the number of an edition is none of a periodical."""
    assert numeration.read(text) is None


def test_the_name_ends_before_the_labels_of_its_numbers():
    """“Journal of Salt, vol. 3” is called Journal of Salt."""
    name, numbers = numeration.named("Journal of Salt, vol. 3 (1999): 5–9", 0)

    assert (name, numbers.volume, numbers.pages) == ("Journal of Salt", "3", "5–9")


@given(st.text(alphabet="0123456789 ,.;:()[]–-IVXpSno", max_size=60))
def test_any_numbers_are_read_or_left(text):
    """Whatever stands there, the numbers end inside of the text."""
    found = numeration.read(text)

    assert found is None or 0 < found.end <= len(text)
