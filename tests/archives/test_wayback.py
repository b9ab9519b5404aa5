"""The Wayback Machine's two questions: which capture is nearest, and which there are."""

import asyncio
import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from srccheck.archives.addresses import stamp
from srccheck.archives.base import NoAnswer
from srccheck.archives.cdx import FIELDS
from srccheck.archives.manners import Inquiry, Manners
from srccheck.archives.wayback import MOST_ROWS, Wayback
from srccheck.errors import UsageError
from support.archiving import BASE, HOME, URL, Shelf, answer, at, memento

WHEN = datetime(2019, 3, 10, 12, tzinfo=UTC)


class Index(Shelf):
    """Answers questions for lists too, whatever they ask for."""

    def __init__(self, *lists):
        super().__init__({})
        self.lists = [answer(200, one) if isinstance(one, bytes) else one for one in lists]

    async def read(self, url, **named):
        await super().read(url, **named)
        return self.lists.pop(0)


def nearest(given, when=WHEN):
    """Return the capture that an archive's answer names, or the words of its refusal."""
    asked = at(10) if when else f"{HOME}/{URL}"
    shelf = Shelf({asked: given})
    try:
        found = asyncio.run(Wayback(BASE).nearest(Inquiry(Manners(shelf)), URL, when))
    except NoAnswer as silence:
        return str(silence)
    assert shelf.asked == [asked]
    return found and found.raw


def history(*lists, when=WHEN):
    shelf = Index(*lists)
    return asyncio.run(Wayback(BASE).history(Inquiry(Manners(shelf)), URL, when)), shelf.asked


@pytest.mark.parametrize(
    ("given", "raw"),
    [
        (answer(302, location=at(12)), at(12, "id_")),
        (answer(307, location=at(12).removeprefix(BASE)), at(12, "id_")),
        (answer(302, location=at(12).removeprefix("https:")), at(12, "id_")),
        (answer(302, location=at(12).replace("https://a", "http://a")), at(12, "id_")),
        (memento(), at(10, "id_")),
        (memento(status=404), at(10, "id_")),
        (memento(status=301, location=at(10, "", "https://coast.example/new")), at(10, "id_")),
        (answer(200, x_archive_src="a.warc.gz"), at(10, "id_")),
        (answer(404), None),
    ],
    ids=[
        "a redirect",
        "without a host",
        "without a scheme",
        "of the other scheme",
        "the capture itself",
        "a captured error",
        "a captured redirect",
        "a captured redirect shown as a page",
        "none",
    ],
)
def test_the_nearest_capture_is_named_by_the_answer(given, raw):
    """A redirect names it; an answer with a Memento-Datetime is it; 404 of the archive's own says that there is none."""
    assert nearest(given) == raw


@pytest.mark.parametrize(
    "given",
    [
        answer(302, location="https://elsewhere.example/"),
        answer(302, location="/donate"),
        answer(200, b"<title>This URL has been excluded"),
        answer(403),
        answer(429),
        answer(503),
        answer(None),
    ],
)
def test_anything_else_is_no_answer(given):
    """A refusal, a page of the archive's own and a redirect out of it are not "none"."""
    assert isinstance(nearest(given), str)
    assert not nearest(given).startswith("http")


def test_without_a_date_the_newest_is_asked_for():
    """The address without a time is the archive's own word for that."""
    assert nearest(answer(302, location=at(30)), when=None) == at(30, "id_")


def test_one_plain_question_gives_the_history():
    """It has no filter, no collapse and no sorting, each of which some index answers wrongly; the address is encoded."""
    found, asked = history(
        json.dumps([FIELDS, ["20190310120000", URL, "text/html", "200", "A", "1"]]).encode()
    )
    assert asked == [
        (
            f"{BASE}/cdx/search/cdx?url=https%3A%2F%2Fcoast.example%2Fherring%3Fboat%3D1&output=json"
            f"&fl=timestamp,original,mimetype,statuscode,digest,length&limit=5000"
        )
    ]
    assert [one.raw for one in found] == [at(10, "id_")]


def test_of_very_many_captures_those_around_the_date_are_asked_for():
    """An index gives the oldest first; where it is cut before the date, a second question begins two years before it."""
    begin = WHEN - timedelta(days=4000)
    old = [
        [stamp(begin + timedelta(hours=n)), URL, "text/html", "200", str(n), "1"] for n in range(MOST_ROWS)
    ]
    late = [[stamp(WHEN), URL, "text/html", "200", "Z", "1"]]
    found, asked = history(json.dumps([FIELDS, *old]).encode(), json.dumps([FIELDS, *late]).encode())
    assert len(asked) == 2
    assert asked[1].endswith("&from=20170310120000")
    assert found[-1].timestamp == stamp(WHEN)
    assert list(found) == sorted(found, key=lambda one: one.timestamp)


@pytest.mark.parametrize("given", [answer(404), b"[]", b""])
def test_an_empty_index_has_no_captures(given):
    """Archives say "none" in three ways."""
    assert history(given)[0] == ()


@pytest.mark.parametrize(
    "given", [b"<title>Busy</title>", answer(403), answer(302, location="/"), answer(None)]
)
def test_an_index_that_cannot_be_read_is_no_empty_one(given):
    """A page, a refusal and silence say nothing of captures."""
    with pytest.raises(NoAnswer):
        history(given)


@pytest.mark.parametrize("base", ["", "web.archive.org", "ftp://web.archive.org", "https://"])
def test_a_root_must_be_an_address(base):
    """The message says how one is written."""
    with pytest.raises(UsageError, match=re.escape("https://web.archive.org")):
        Wayback(base)


def test_a_root_may_be_written_with_web():
    """Who copies the address from a browser means the same archive."""
    assert Wayback("https://web.archive.org/web/").base == Wayback("https://web.archive.org").base
