from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.archives.memento import memento_datetime, mementos, moment, replayed

BASE = "https://archive.example"


@pytest.mark.parametrize(
    ("base", "address", "original"),
    [
        (BASE, "/web/20190307120000/http://a.example/x?y=1", "http://a.example/x?y=1"),
        (BASE, "http://archive.example/web/20190307120000id_/http://a.example/", "http://a.example/"),
        (BASE, "//archive.example/web/20190307120000if_/http://a.example/", "http://a.example/"),
        (BASE + "/pywb", "/pywb/web/20190307120000/http://a.example/", "http://a.example/"),
        (BASE + "/pywb", "/web/20190307120000/http://a.example/", None),
        (BASE, "https://other.example/web/20190307120000/http://a.example/", None),
        (BASE, "https://archive.example:8443/web/20190307120000/http://a.example/", None),
        (BASE, "https://archive.example.evil.example/web/20190307120000/http://a.example/", None),
        (BASE, "/web/2019/http://a.example/", None),
        (BASE, "/web/20191399120000/http://a.example/", None),
        (BASE, "http://[", None),
        (BASE, "", None),
    ],
)
def test_reads_the_address_of_a_capture(base, address, original):
    """Only addresses under the archive's root, with a whole timestamp, are captures."""
    found = replayed(base, address)

    assert (found.original if found else None) == original
    if found:
        assert found.replay == f"{base}/web/20190307120000/{original}"


def test_reads_the_captures_of_a_link_header():
    """Addresses hold commas and semicolons; other relations are passed over."""
    link = (
        '<http://a.example/x,y;z>; rel="original", <https://archive.example/web/timemap/link/x>; rel="timemap", '
        '<https://archive.example/web/20190101000000/http://a.example/x,y;z>; rel="first memento"; datetime="a, b", '
        "<https://archive.example/web/20190202000000/http://a.example/x,y;z>; rel=memento"
    )

    assert [one.timestamp for one in mementos(BASE, link)] == ["20190101000000", "20190202000000"]


@pytest.mark.parametrize(
    ("value", "when"),
    [
        ("Thu, 07 Mar 2019 12:00:00 GMT", datetime(2019, 3, 7, 12, tzinfo=UTC)),
        ("Thu, 07 Mar 2019 13:00:00 +0100", datetime(2019, 3, 7, 12, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_reads_a_memento_datetime(value, when):
    """What is no date is none."""
    assert memento_datetime(value) == when


@given(st.text(max_size=120))
def test_no_header_makes_it_fail(text):
    """Whatever an archive sends is read or left aside."""
    replayed(BASE, text)
    mementos(BASE, text)
    memento_datetime(text)
    moment(text)
