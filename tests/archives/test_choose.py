from datetime import UTC, datetime

import pytest

from srccheck.archives.base import Anchor
from srccheck.archives.choose import distance, nearest, why
from srccheck.archives.memento import capture
from srccheck.model.date import EdtfDate

NEAR = datetime(2019, 3, 10, 12, tzinfo=UTC)
CAPTURES = [
    capture("https://a.example", f"201903{day}120000", "http://x.example/")
    for day in ("01", "09", "11", "20")
]


def test_chooses_the_nearest_that_was_not_tried():
    """Of two as near the earlier one is taken; without any left there is none."""
    tried: list[str] = []
    while found := nearest(CAPTURES, NEAR, tried):
        tried.append(found.timestamp)

    assert [stamp[6:8] for stamp in tried] == ["09", "11", "01", "20"]


@pytest.mark.parametrize(
    ("date", "when", "words"),
    [
        ("2019-03-10", datetime(2019, 3, 10, 3, tzinfo=UTC), "the same day"),
        ("2019-03-10", datetime(2019, 3, 9, 23, tzinfo=UTC), "1 day before"),
        ("2019-03-10", datetime(2019, 4, 10, tzinfo=UTC), "31 days after"),
        ("2019-03", datetime(2019, 3, 30, tzinfo=UTC), "the same month"),
        ("2019", datetime(2019, 12, 30, tzinfo=UTC), "the same year"),
    ],
)
def test_says_how_far_a_capture_is(date, when, words):
    """The distance is no more precise than the date."""
    assert distance(Anchor(date=EdtfDate.parse(date), source="cited date"), when) == words


def test_says_which_date_was_meant():
    """The reason names the source of the date."""
    anchor = Anchor(date=EdtfDate.parse("2019-03"), source="access date")

    assert why(anchor, NEAR) == "nearest good capture to the access date 2019-03 (the same month)"
