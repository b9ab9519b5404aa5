"""Which capture is opened next, and what proves one that cannot be compared; tables of histories."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from srccheck.archives.addresses import capture
from srccheck.archives.choose import Tried, Wanted, choose, fits, is_file, is_stable
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Anchor, AnchorSource

URL = "https://coast.example/herring"
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def row(day: str, status: int | None = 200, digest: str | None = None, **more: object):
    """Return a capture of noon of a day such as 2019-03-10."""
    one = capture("https://archive.example/web", f"{day.replace('-', '')}120000", str(more.pop("url", URL)))
    return structs.replace(one, status=status, digest=digest or day, media_type="text/html", **more)


def wanted(date: str | None, source: AnchorSource = AnchorSource.ACCESSED) -> Wanted:
    anchor = Anchor(date=EdtfDate.parse(date), source=source) if date else None
    return Wanted(url=URL, anchor=anchor, now=NOW)


def days(rows, date, tried=(), *, last=False, source=AnchorSource.ACCESSED):
    """Return the day that is chosen, None for none."""
    found = choose(rows, wanted(date, source), tried, last=last)
    return f"{found.timestamp[:4]}-{found.timestamp[4:6]}-{found.timestamp[6:8]}" if found else None


def bad(one):
    return Tried(capture=one)


def gone(one):
    return Tried(capture=one, gone=True)


@pytest.mark.parametrize(
    ("listed", "date", "day"),
    [
        (["2019-01-01", "2019-03-11", "2020-01-01"], "2019-03-10", "2019-01-01"),
        (["2019-03-10", "2019-03-09"], "2019-03-10", "2019-03-10"),
        (["2015-01-01", "2019-03-12", "2019-05-01"], "2019-03-10", "2019-03-12"),
        (["2010-01-01", "2023-01-01"], "2019-03-10", "2010-01-01"),
        (["2019-02-01", "2019-06-01"], "2019", "2019-06-01"),
        (["2018-12-31", "2020-01-01"], "2019", "2018-12-31"),
        (["2015-01-01", "2019-01-01"], None, "2019-01-01"),
        (["2027-01-01"], "2026-12-31", None),
        ([], "2019-03-10", None),
    ],
    ids=[
        "the nearest before comes first",
        "the same day is before",
        "within two years, after is better than long before",
        "beyond them, before again",
        "within the year that is cited, its middle",
        "outside the year, before",
        "without a date, the newest",
        "never one from the future",
        "none of none",
    ],
)
def test_the_nearest_before_comes_first_then_after_then_wider(listed, date, day):
    """The side of the date counts within two years of it, then nearness alone."""
    assert days([row(one) for one in listed], date) == day


@pytest.mark.parametrize("status", [301, 302, 404, 410, 403, 500, 503])
def test_what_was_captured_as_an_error_or_a_redirect_is_no_first_choice(status):
    """A success farther away is better than a nearer error or redirect; a row without a status may be one."""
    assert days([row("2019-03-09", status), row("2018-01-01")], "2019-03-10") == "2018-01-01"
    assert days([row("2019-03-09", None), row("2018-01-01")], "2019-03-10") == "2019-03-09"


def test_an_error_is_never_opened_a_redirect_only_when_nothing_else_is_left():
    """A captured redirect may lead to the moved source; a captured 404 leads nowhere."""
    assert days([row("2019-03-09", 404), row("2019-03-08", 503)], "2019-03-10") is None
    assert days([row("2019-03-09", 404), row("2017-03-08", 301)], "2019-03-10") == "2017-03-08"


def test_a_page_that_was_found_gone_was_gone_later_too():
    """After a not-found page was opened, captures before it come first, however far."""
    rows = [row("2016-01-01"), row("2019-03-01"), row("2019-04-01"), row("2019-05-01")]
    assert days(rows, "2019-03-10", [gone(rows[1])]) == "2016-01-01"


def test_before_it_was_published_a_page_was_not_gone():
    """Near a date of publication, a not-found page before it says nothing of what comes after it."""
    rows = [row("2016-01-01"), row("2018-03-01"), row("2019-03-01"), row("2019-04-01")]
    tried = [gone(rows[2]), gone(rows[1])]
    assert days(rows, "2019-03-10", tried, last=True) == "2016-01-01"
    assert days(rows, "2019-03-10", tried, last=True, source=AnchorSource.CITED) == "2019-04-01"


def test_a_status_of_404_after_the_date_ends_the_history_one_before_it_does_not():
    """What comes after a later 404 is taken last; a 404 of a day before the date says nothing."""
    after = [row("2019-04-01", 404), row("2019-05-01"), row("2015-01-01")]
    before = [row("2019-02-01", 404), row("2019-03-01"), row("2015-01-01")]
    assert days(after, "2019-03-10") == "2015-01-01"
    assert days(before, "2019-03-10") == "2019-03-01"


def test_what_has_the_bytes_of_a_failed_one_is_not_opened():
    """A digest that failed once fails again."""
    rows = [row("2019-03-09", digest="A"), row("2019-03-08", digest="A"), row("2019-03-07", digest="B")]
    assert days(rows, "2019-03-10", [bad(rows[0])]) == "2019-03-07"


def test_what_has_nearly_the_size_of_a_failed_one_comes_later():
    """An error page that repeats the date differs in its bytes, and hardly in its size."""
    rows = [
        row("2019-03-09", length=1000),
        row("2019-03-08", length=1010),
        row("2019-03-07", length=950),
        row("2018-01-01", length=4000),
    ]
    assert days(rows, "2019-03-10", [bad(rows[0])]) == "2018-01-01"
    assert days(rows[:3], "2019-03-10", [bad(rows[0])]) == "2019-03-08"


def test_sizes_that_others_join_to_a_failed_one_are_like_it():
    """Error pages of many sizes, each near to the next, are of one kind; a size apart from them is not."""
    sizes = (1000, 1040, 1080, 1120, 1160, 1200, 3000)
    rows = [row(f"2019-03-{9 - place:02d}", length=size) for place, size in enumerate(sizes)]
    assert days(rows, "2019-03-10", [bad(rows[0])]) == "2019-03-03"


def test_the_last_try_lies_far_from_those_that_failed():
    """The nearest after the date; where the page was gone before the date, the oldest of all."""
    rows = [row(f"{year}-01-01") for year in (2012, 2014, 2017, 2018, 2020)]
    assert days(rows, "2019-03-10", [bad(rows[3]), bad(rows[2])], last=True) == "2020-01-01"
    assert days(rows, "2019-03-10", [gone(rows[3]), gone(rows[2])], last=True) == "2012-01-01"


def test_without_a_date_the_oldest_follows_the_newest():
    """Where nobody says when it was there, its beginning is likelier to show it than its end."""
    rows = [row(f"{year}-01-01") for year in range(2010, 2021)]
    first = [bad(rows[-1])]
    assert days(rows, None, first) == "2010-01-01"
    assert "2013-01-01" < days(rows, None, [*first, bad(rows[0])], last=True) < "2018-01-01"


@pytest.mark.parametrize(
    ("url", "media_type", "fit"),
    [
        (URL, "text/html", True),
        (URL, "application/pdf", True),
        (URL, None, True),
        (URL, "image/png", False),
        (URL, "text/css", False),
        ("https://x.example/a.PDF?download=1", "text/html", False),
        ("https://x.example/a.pdf", "application/pdf", True),
        ("https://x.example/a.pdf", "application/octet-stream", True),
    ],
)
def test_a_file_is_no_page_and_a_picture_is_neither(url, media_type, fit):
    """An address that names a file is not shown by a page."""
    assert fits(media_type, file=is_file(url)) is fit


def test_another_address_of_the_same_key_comes_last():
    """An index takes /Herring and /herring for one; they may be two pages."""
    rows = [row("2019-03-09", url="https://coast.example/Herring"), row("2012-01-01")]
    assert days(rows, "2019-03-10") == "2012-01-01"
    assert days(rows[:1], "2019-03-10") == "2019-03-09"


@pytest.mark.parametrize(
    ("listed", "date", "stable"),
    [
        ("2018:A* 2020:A", "2019-03-10", True),
        ("2018:A* 2020:B", "2019-03-10", False),
        ("2017:A 2018:A*", "2019-03-10", True),
        ("2017:B 2018:A*", "2019-03-10", False),
        ("2018:A*", "2019-03-10", False),
        ("2016:A* 2018:B 2020:A", "2019-03-10", False),
        ("2018:A* 2019:B 2020:A", "2019", False),
        ("2018:A 2019:A* 2020:A", "2019", True),
        ("2019:A* 2020:A", "2018-08-01", True),
        ("2020:A* 2021:A", "2018-03-10", False),
        ("2015:A* 2020:A", None, True),
        ("2015:A* 2020:B", None, False),
        ("2015:A*", None, False),
    ],
    ids=[
        "the same on both sides",
        "changed between",
        "the last two before are the same",
        "the last two before differ",
        "one alone",
        "another between",
        "another within the year",
        "the same before, within and after the year",
        "first captured soon after, and it stayed",
        "first captured long after",
        "never changed",
        "changed, and no date",
        "one alone, and no date",
    ],
)
def test_a_page_is_stable_where_its_neighbours_are_the_same(listed, date, stable):
    """Two captures around the date with one digest show what was there on it."""
    entries = [entry.partition(":")[::2] for entry in listed.split()]
    rows = [row(f"{year}-01-01", digest=digest.rstrip("*")) for year, digest in entries]
    own = next(one for one, (_, digest) in zip(rows, entries, strict=True) if digest.endswith("*"))
    assert is_stable(rows, wanted(date), own) is stable


def test_errors_and_other_addresses_do_not_disturb_a_stable_page():
    """A captured 503, and the page of another spelling, say nothing of whether this one changed."""
    rows = [
        row("2018-01-01", digest="A"),
        row("2018-06-01", 503, digest="E"),
        row("2018-07-01", digest="X", url="https://coast.example/Herring"),
        row("2020-01-01", digest="A"),
    ]
    assert is_stable(rows, wanted("2019-03-10"), rows[0])


ROWS = st.lists(
    st.builds(
        row,
        st.dates(min_value=datetime(1996, 1, 1).date(), max_value=datetime(2030, 1, 1).date()).map(str),  # noqa: DTZ001
        st.sampled_from([200, 200, 200, 301, 404, 503, None]),
        st.sampled_from(["A", "B", "C", "D"]),
        length=st.integers(100, 9000) | st.none(),
    ),
    max_size=30,
)


@given(ROWS, st.sampled_from(["2019-03-10", "2019-03", "2019", "2012/2014", None]), st.booleans())
def test_what_is_chosen_is_new_from_the_past_and_can_show_a_page(rows, date, all_gone):
    """Whatever the history, three choices are three captures, none failed before, none in the future, none an error."""
    tried = []
    for turn in range(3):
        found = choose(rows, wanted(date), tried, last=turn == 2)
        if found is None:
            break
        assert found in rows
        assert found.timestamp <= "20260101000000"
        assert found.status is None or 200 <= found.status < 400
        assert found.digest not in {one.capture.digest for one in tried}
        tried.append(Tried(capture=found, gone=all_gone))
