"""Where a capture lies from the date that it was chosen near."""

from datetime import UTC, datetime

import pytest

from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Anchor, AnchorSource, Proof, Side, Snapshot


def near(text: str, source: AnchorSource = AnchorSource.CITED) -> Anchor:
    return Anchor(date=EdtfDate.parse(text), source=source)


@pytest.mark.parametrize(
    ("date", "day", "days", "side", "words"),
    [
        ("2021-09-16", "2021-09-19", 3, Side.AFTER, "3 days after the cited date"),
        ("2021-09-16", "2021-09-15", -1, Side.BEFORE, "1 day before the cited date"),
        ("2021-09-16", "2021-09-16", 0, Side.SAME, "the day of the cited date"),
        ("2021-09", "2021-09-30", 0, Side.SAME, "the month of the cited date"),
        ("2021-02", "2021-03-01", 1, Side.AFTER, "1 day after the cited date"),
        ("2021", "2021-12-31", 0, Side.SAME, "the year of the cited date"),
        ("2021", "2022-01-10", 10, Side.AFTER, "10 days after the cited date"),
        ("2020", "2019-12-30", -2, Side.BEFORE, "2 days before the cited date"),
        ("2019/2021-03", "2021-03-31", 0, Side.SAME, "within the cited date"),
        ("2019/2021-03", "2021-04-01", 1, Side.AFTER, "1 day after the cited date"),
    ],
)
def test_a_distance_is_counted_from_the_edge_of_the_date(date, day, days, side, words):
    """A month or a year is as near at its end as at its middle; only what lies outside has a distance."""
    when = datetime.fromisoformat(f"{day}T23:00:00+00:00")
    anchor = near(date)
    assert (anchor.days(when), anchor.side(when), anchor.apart(when)) == (days, side, words)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (AnchorSource.ACCESSED, "the day of the access date"),
        (AnchorSource.CITED, "the day of the cited date"),
        (AnchorSource.DOCUMENT, "the day of the document's date"),
    ],
)
def test_the_words_say_whose_date_it_is(source, words):
    """A reader is told what the copy was chosen by."""
    assert near("2020-02-29", source).apart(datetime(2020, 2, 29, tzinfo=UTC)) == words


def test_a_snapshot_without_a_date_has_no_distance():
    """Where nothing is cited to be near, neither side nor distance is made up."""
    copy = Snapshot(url="https://a.example/", datetime=datetime(2020, 1, 1, tzinfo=UTC), archive="a", why="")
    assert (copy.distance_days, copy.side, copy.verified) == (None, None, False)


def test_a_snapshot_is_verified_by_something():
    """Whether it was verified, and how, cannot contradict each other; a distance is never negative."""
    copy = Snapshot(
        url="https://a.example/",
        datetime=datetime(2020, 1, 1, tzinfo=UTC),
        archive="a",
        why="",
        verified_by=Proof.STABLE,
        anchor=near("2020-01-08"),
    )
    assert (copy.distance_days, copy.side, copy.verified) == (7, Side.BEFORE, True)
