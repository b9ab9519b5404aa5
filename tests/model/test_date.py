"""Dates keep the precision that they were given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.model.date import EdtfDate


@given(st.dates(min_value=__import__("datetime").date(1000, 1, 1)), st.integers(1, 3))
def test_what_is_written_is_read_back(day, precision):
    """Year, month or day: reading what was written gives the same date."""
    text = day.isoformat()[: (4, 7, 10)[precision - 1]]

    assert str(EdtfDate.parse(text)) == text


def test_an_interval_keeps_both_ends():
    """`2021/2022-03` has a begin and an end."""
    date = EdtfDate.parse("2021/2022-03")

    assert str(date) == "2021/2022-03"
    assert date.parts() == [[2021], [2022, 3]]


@pytest.mark.parametrize(
    "text", ["", "21", "2021-13", "2021-02-30", "2021-9-1", "27.09.2021", "2021/", "n.d."]
)
def test_what_is_no_date_is_refused(text):
    """A text of another form, and a day that no calendar has, are errors."""
    with pytest.raises(ValueError, match="date"):
        EdtfDate.parse(text)


@pytest.mark.parametrize(
    ("text", "middle"), [("2021", "2021-07-01"), ("2021-09", "2021-09-15"), ("2021-09-27", "2021-09-27")]
)
def test_the_middle_stands_for_a_coarse_date(text, middle):
    """Looking near a year means looking near its middle."""
    assert EdtfDate.parse(text).middle().isoformat() == middle
