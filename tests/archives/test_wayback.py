import asyncio
from datetime import UTC, datetime

import pytest

from srccheck.archives.base import Anchor
from srccheck.archives.wayback import MOST_OPENED, MOST_SILENCES, Wayback
from srccheck.errors import UsageError
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import ArchiveStatus as A
from support.archiving import BASE, GOOD, URL, Shelf, answer, at, check, memento, page, to

DAY = Anchor(date=EdtfDate.parse("2019-03-10"), source="cited date")


def find(shelf: Shelf, anchor: Anchor | None = DAY, url: str = URL):
    return asyncio.run(Wayback(BASE).find(shelf, url, anchor, check))


def test_opens_the_capture_nearest_to_the_date():
    """The redirect names it, its own bytes prove it, and the answer says why it was chosen."""
    found = find(Shelf({at(10): to(7), at(7, "id_"): memento(GOOD, 7)}))

    assert (found.status, found.candidate) == (A.FOUND, None)
    assert found.snapshot is not None
    assert found.snapshot.url == at(7)
    assert found.snapshot.datetime == datetime(2019, 3, 7, 12, tzinfo=UTC)
    assert (found.snapshot.archive, found.snapshot.verified) == ("archive.example", True)
    assert (found.snapshot.title, found.snapshot.match) == (GOOD, 1.0)
    assert found.snapshot.why == "nearest good capture to the cited date 2019-03-10 (3 days before)"


def test_takes_a_capture_that_cannot_be_compared():
    """A page in another language that is no error page is taken, without a likeness."""
    found = find(Shelf({at(10): to(7), at(7, "id_"): memento("Рыба", 7)}))

    assert found.snapshot is not None
    assert found.snapshot.match is None


def test_asks_for_the_newest_without_a_date():
    """Without an anchor no date is in the address."""
    found = find(Shelf({f"{BASE}/web/{URL}": to(7), at(7, "id_"): memento(GOOD, 7)}), anchor=None)

    assert found.snapshot is not None
    assert found.snapshot.why == "newest good capture; no date is cited"


def test_takes_the_capture_at_the_very_second():
    """An archive may answer with the capture itself, without a redirect."""
    found = find(Shelf({at(10): memento(GOOD, 10), at(10, "id_"): memento(GOOD, 10)}))

    assert found.status is A.FOUND


def test_goes_on_to_the_next_capture_that_the_archive_names():
    """After a bad capture the nearest of those in its Link header is opened."""
    link = ", ".join(
        f'<http://archive.example/web/201903{day}120000/{URL}>; rel="{rel}"; datetime="x"'
        for day, rel in (
            ("01", "first memento"),
            ("14", "next memento"),
            ("09", "memento"),
            ("28", "last memento"),
        )
    )
    shelf = Shelf(
        {
            at(10): to(9),
            at(9, "id_"): memento("Page not found", 9, link=link),
            at(14, "id_"): memento(GOOD, 14),
        }
    )

    found = find(shelf)

    assert found.snapshot is not None
    assert found.snapshot.url == at(14)


@pytest.mark.parametrize("bad", [memento("Page not found", 9), memento(GOOD, 9, status=404), answer(404)])
def test_asks_for_an_earlier_one_where_none_is_named(bad):
    """Without a Link header the redirect is asked again, for a time before the bad capture."""
    earlier = f"{BASE}/web/20181209120000/{URL}"
    shelf = Shelf({at(10): to(9), at(9, "id_"): bad, earlier: to(2), at(2, "id_"): memento(GOOD, 2)})

    assert find(shelf).status is A.FOUND
    assert shelf.asked[2] == earlier


def test_opens_three_captures_at_most():
    """Captures that do not show the source end the search."""
    link = ", ".join(f'<{at(day)}>; rel="memento"' for day in range(1, 29))
    shelf = Shelf(
        {at(10): to(9)} | {at(day, "id_"): memento("Page not found", day, link=link) for day in range(1, 29)}
    )

    assert find(shelf).status is A.NONE_GOOD
    assert sum("id_" in url for url in shelf.asked) == MOST_OPENED


def test_follows_redirects_inside_the_archive_only():
    """A captured redirect leads to another capture; one that leaves the archive proves nothing."""
    moved = memento("", 7, status=301, location=f"//archive.example/web/20190308120000id_/{URL}2")
    shelf = Shelf({at(10): to(7), at(7, "id_"): moved, at(8, "id_", URL + "2"): memento(GOOD, 8)})
    found = find(shelf)
    assert found.snapshot is not None
    assert found.snapshot.url == at(8, url=URL + "2")

    out = memento("", 7, status=302, location="https://evil.example/web/20190307120000id_/x")
    gone = Shelf({at(10): to(7), at(7, "id_"): out})
    assert find(gone).status is A.NONE_GOOD
    assert all(url.startswith(BASE) for url in gone.asked)


def test_captured_redirects_may_go_round():
    """A circle inside the archive ends."""
    again = memento("", 7, status=302, location=at(7, "id_"))

    assert find(Shelf({at(10): to(7), at(7, "id_"): again})).status is A.NONE_GOOD


def test_an_answer_without_its_date_is_the_archives_own():
    """Only a Memento-Datetime makes an answer a capture's."""
    shelf = Shelf({at(10): to(7), at(7, "id_"): answer(200, page(GOOD), content_type="text/html")})

    assert find(shelf).status is A.NONE_GOOD


@pytest.mark.parametrize(
    ("first", "status"),
    [
        (answer(404), A.NONE),
        (answer(429), A.UNAVAILABLE),
        (answer(503), A.UNAVAILABLE),
        (answer(403), A.UNAVAILABLE),
        (answer(None), A.UNAVAILABLE),
        (answer(200, page("This URL has been excluded")), A.UNAVAILABLE),
        (answer(302, location="https://evil.example/web/20190307120000/x"), A.UNAVAILABLE),
        (answer(302, location="http://["), A.UNAVAILABLE),
        (answer(302), A.UNAVAILABLE),
    ],
)
def test_an_archive_without_a_capture_fails_nothing(first, status):
    """Nothing captured is `none`; anything else that names no capture is `unavailable`."""
    found = find(Shelf({at(10): first}))

    assert (found.status, found.snapshot, found.candidate) == (status, None, None)


@pytest.mark.parametrize("second", [answer(None), answer(503), answer(429)])
def test_a_capture_that_cannot_be_opened_is_a_candidate(second):
    """It is named, not verified."""
    found = find(Shelf({at(10): to(7), at(7, "id_"): second}))

    assert (found.status, found.snapshot) == (A.UNAVAILABLE, None)
    assert found.candidate is not None
    assert (found.candidate.url, found.candidate.verified) == (at(7), False)


def test_is_left_alone_after_it_refused():
    """A 429 ends all questions of the run."""
    shelf = Shelf({at(10): answer(429)})
    archive = Wayback(BASE)

    statuses = [asyncio.run(archive.find(shelf, URL, DAY, check)).status for _ in range(3)]

    assert statuses == [A.UNAVAILABLE] * 3
    assert len(shelf.asked) == 1


def test_is_left_alone_when_it_is_silent():
    """An archive that does not answer costs a few time-outs, not one for each link."""
    shelf = Shelf({at(10): answer(None)})
    archive = Wayback(BASE)

    for _ in range(9):
        asyncio.run(archive.find(shelf, URL, DAY, check))

    assert len(shelf.asked) == MOST_SILENCES


@pytest.mark.parametrize(
    "url",
    [
        "https://user:word@coast.example/",
        "ftp://coast.example/x",
        "https://coast.example:99999/",
        "no address",
    ],
)
def test_some_addresses_are_told_to_no_archive(url):
    """An address with a user, or one that is not of the web, is not asked for."""
    shelf = Shelf({})

    assert find(shelf, url=url).status is A.NOT_ASKED
    assert shelf.asked == []


def test_secrets_are_told_to_no_archive():
    """The value of a secret parameter does not leave; a fragment has no place in the question."""
    shelf = Shelf({})
    find(shelf, url="https://coast.example/a b?token=s3cret&page=2#part")

    assert "s3cret" not in shelf.asked[0]
    assert shelf.asked[0].startswith(f"{BASE}/web/20190310120000/https://coast.example/a%20b?token=")
    assert shelf.asked[0].endswith("&page=2")


@pytest.mark.parametrize("base", ["archive.example", "ftp://archive.example", ""])
def test_a_root_must_be_an_address(base):
    """A wrong root is told at once."""
    with pytest.raises(UsageError, match="write it as https://"):
        Wayback(base)


@pytest.mark.parametrize("base", ["https://archive.example/", "https://archive.example/web/"])
def test_a_root_may_be_written_in_several_ways(base):
    """A slash or the replay folder at its end does not matter."""
    assert Wayback(base).base == "https://archive.example"
