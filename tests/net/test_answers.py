"""What headers say to us."""

from datetime import UTC, datetime

import pytest

from srccheck.net.answers import kept, retry_after, target
from srccheck.net.fetch import Answer

NOW = datetime(2026, 11, 23, 16, 0, 0, tzinfo=UTC)
HERE = "http://x.example/a/b?c"


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("d", "http://x.example/a/d"),
        ("/d e", "http://x.example/d%20e"),
        ("//y.example/d", "http://y.example/d"),
        ("?d", "http://x.example/a/b?d"),
        (" https://y.example/ä#part ", "https://y.example/%C3%A4"),
        ("", None),
        ("#part", "http://x.example/a/b?c"),
        ("mailto:a@x.example", None),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("http://", None),
        ("http://[", None),
        ("http://y.example\\@z.example/", None),
        ("http://y.example:99999/", None),
    ],
)
def test_finds_where_a_redirect_leads(location, expected):
    """A Location is made absolute; one that is no http(s) address leads nowhere."""
    assert expected == target(HERE, Answer(status=302, headers=(("location", location),)))


@pytest.mark.parametrize("status", [200, 201, 300, 304, 305, 404])
def test_only_redirects_lead_on(status):
    """A Location beside another status is no redirect."""
    assert target(HERE, Answer(status=status, headers=(("location", "/d"),))) is None


@pytest.mark.parametrize(
    ("status", "value", "date", "expected"),
    [
        (429, "120", None, 120.0),
        (503, " 0 ", None, 0.0),
        (429, "Mon, 23 Nov 2026 16:01:00 GMT", None, 60.0),
        (429, "Mon, 23 Nov 2026 16:01:00 GMT", "Mon, 23 Nov 2026 16:00:30 GMT", 30.0),
        (429, "Mon, 23 Nov 2026 15:00:00 GMT", None, 0.0),
        (429, "Mon, 23 Nov 2026 16:01:00", None, 60.0),
        (429, "soon", None, None),
        (429, "-5", None, None),
        (429, "", None, None),
        (429, "٣", None, None),
        (429, "9" * 400, None, 999999999.0),
        (200, "120", None, None),
        (302, "120", None, None),
    ],
)
def test_reads_retry_after(status, value, date, expected):
    """Seconds or a date; only a refusal can ask to wait."""
    headers = (("retry-after", value), *((("date", date),) if date else ()))

    assert expected == retry_after(Answer(status=status, headers=headers), NOW)


def test_keeps_headers_clean_and_few():
    """Evidence has clean, short headers, and of cookies the names alone."""
    flood = [
        ("set-cookie", "session=secret; Path=/"),
        ("x-a", "b\x1b[2Jc"),
        ("x-long", "y" * 9000),
        *[("x", "y")] * 500,
    ]

    found = kept(flood)

    assert found[:2] == (("set-cookie", "session"), ("x-a", "b[2Jc"))
    assert (len(found[2][1]), len(found)) == (4000, 100)


@pytest.mark.parametrize("name", ["retry-after", "date"])
def test_an_impossible_date_of_a_server_is_no_pause(name):
    """A header whose year no calendar has is left aside, and stops no run."""
    said = {"retry-after": "Thu, 01 Jan 2026 00:00:00 GMT"} | {
        name: "Thu, 01 Jan 99999999999999999999 00:00:00 GMT"
    }
    given = Answer(status=503, headers=tuple(said.items()))
    assert retry_after(given, datetime(2026, 1, 1, tzinfo=UTC)) in (None, 0.0)
