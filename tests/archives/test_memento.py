"""Any archive with a TimeGate and a TimeMap (RFC 7089)."""

import asyncio
import re
from datetime import UTC, datetime

import pytest

from srccheck.archives.base import NoAnswer
from srccheck.archives.manners import Inquiry, Manners
from srccheck.archives.memento import Memento
from srccheck.errors import UsageError
from support.archiving import HOME, URL, Shelf, answer, at, memento

WHEN = datetime(2019, 3, 10, 12, tzinfo=UTC)
GATE = f"{HOME}/{URL}"
OTHER = "https://other.example/wayback"
TIMEMAP = f'<{URL}>; rel="original", <{at(9)}>; rel="first memento"; datetime="Sat, 09 Mar 2019 12:00:00 GMT", <{OTHER}/20190311120000/{URL}>; rel="memento"; datetime="Mon, 11 Mar 2019 12:00:00 GMT", <{OTHER}/20190311120000/https://x.example/>; rel="memento"; datetime="Mon, 11 Mar 2019 12:00:00 GMT", <{at(12)}>; rel="last memento"; datetime="Tue, 12 Mar 2019 12:00:00 GMT"'  # fmt: skip


def nearest(given, when=WHEN, gate=GATE, prefix=f"{HOME}/"):
    """Return the capture that a TimeGate's answer names, or the words of its refusal, and the shelf."""
    shelf = Shelf({gate: given})
    try:
        found = asyncio.run(Memento(prefix).nearest(Inquiry(Manners(shelf)), URL, when))
    except NoAnswer as silence:
        return str(silence), shelf
    return found and found.raw, shelf


@pytest.mark.parametrize(
    ("given", "raw"),
    [
        (answer(302, location=at(12)), at(12, "id_")),
        (answer(307, location=f"/web/20190312120000mp_/{URL}"), at(12, "id_")),
        (answer(302, location=f"{OTHER}/20190312120000/{URL}"), f"{OTHER}/20190312120000id_/{URL}"),
        (memento(content_location=at(10)), at(10, "id_")),
        (memento(), at(10, "id_")),
        (answer(200, link=TIMEMAP), at(9, "id_")),
        (answer(200, b"<iframe>"), at(10, "id_")),
        (answer(404), None),
    ],
    ids=[
        "a redirect",
        "to a mode of showing",
        "an aggregator names another archive",
        "the capture and where it is",
        "the capture",
        "a frame with links",
        "a frame",
        "none",
    ],
)
def test_a_timegate_names_the_nearest_capture(given, raw):
    """By a redirect, by Content-Location, by its links; a page around the capture is asked for the bytes in it."""
    assert nearest(given)[0] == raw


@pytest.mark.parametrize(
    "given",
    [
        answer(302, location="https://elsewhere.example/"),
        answer(302, location=f"{OTHER}/20190312120000/https://x.example/"),
        answer(403),
        answer(429),
        answer(None),
    ],
)
def test_anything_else_is_no_answer(given):
    """A redirect to another page, or out of what has the form of a capture, is not followed."""
    assert not nearest(given)[0].startswith("http")


def test_the_date_is_asked_for_in_the_protocols_way():
    """Accept-Datetime is an HTTP date; without a date there is none, and the newest is given (RFC 7089, 2.1.1)."""
    assert nearest(answer(404))[1].headers == [{"Accept-Datetime": "Sun, 10 Mar 2019 12:00:00 GMT"}]
    assert nearest(answer(404), when=None)[1].headers == [{}]


def history(answers, prefix=f"{HOME}/", first=None):
    shelf = Shelf(answers)
    inquiry = Inquiry(Manners(shelf))
    archive = Memento(prefix)

    async def ask():
        if first:
            await archive.nearest(inquiry, URL, WHEN)
        return await archive.history(inquiry, URL, WHEN)

    return [one.raw for one in asyncio.run(ask())], shelf.asked


def test_a_timemap_lists_the_captures():
    """Oldest first, those of other archives that it gathers among them, those of other pages not."""
    found, asked = history({f"{HOME}/timemap/link/{URL}": answer(200, TIMEMAP.encode())})
    assert found == [at(9, "id_"), f"{OTHER}/20190311120000id_/{URL}", at(12, "id_")]
    assert asked == [f"{HOME}/timemap/link/{URL}"]


def test_the_timemap_is_where_the_timegate_says():
    """A link to it in the gate's answer counts, if it lies in the same archive."""
    said = '</maps/1>; rel="timemap", <https://elsewhere.example/2>; rel="timemap"'
    answers = {GATE: answer(302, location=at(12), link=said), "https://archive.example/maps/1": answer(200, TIMEMAP.encode())}  # fmt: skip
    assert len(history(answers, first=True)[0]) == 3


def test_an_aggregator_has_its_timemap_beside_its_timegate():
    """MemGator's two addresses differ in that word alone."""
    prefix = "http://localhost:1208/timegate/"
    answers = {f"http://localhost:1208/timemap/link/{URL}": answer(200, TIMEMAP.encode())}
    assert len(history(answers, prefix)[0]) == 3


def test_without_captures_there_is_no_timemap():
    """404 says that there is none."""
    assert history({})[0] == []


@pytest.mark.parametrize(
    "given", [answer(200, b"<title>Busy</title>"), answer(200), answer(403), answer(503)]
)
def test_a_timemap_that_is_none_is_no_empty_one(given):
    """A page or a refusal says nothing of captures."""
    with pytest.raises(NoAnswer):
        history({f"{HOME}/timemap/link/{URL}": given})


def test_a_prefix_must_be_an_address():
    """The message says how one is written."""
    with pytest.raises(UsageError, match=re.escape("https://arquivo.pt/wayback/")):
        Memento("arquivo.pt")
