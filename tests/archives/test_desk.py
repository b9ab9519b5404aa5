"""Several archives in order, for a limited time, best effort."""

import asyncio

import pytest

from pywb.faults import Fault
from srccheck.archives import configured
from srccheck.archives.cache import Cache
from srccheck.archives.desk import Desk
from srccheck.archives.manners import Manners
from srccheck.errors import UsageError
from srccheck.judge.base import Cited
from srccheck.judge.copies import checker
from srccheck.model.snapshot import ArchiveAnswer, ArchiveStatus
from srccheck.model.work import Item
from support import copies
from support.archiving import HOME, URL, Shelf, Time, answer, at, memento

TITLE = "The last herring boat of the bay"
CHECK = checker([Cited(item=Item(title=TITLE))])
GOOD = memento(f"<title>{TITLE}</title><p>{'Words. ' * 40}".encode())
BAD = memento(f"<title>Page not found</title><p>{'Words. ' * 40}".encode())
SECOND = "https://second.example"


def shelf(first=None, second=None):
    """Return two archives with a newest capture each, which an answer stands for; without one, none."""
    answers = {}
    for home, given in ((HOME, first), (f"{SECOND}/web", second)):
        if given is not None:
            place = f"{home}/20190310120000"
            answers[f"{home}/{URL}"] = answer(302, location=f"{place}/{URL}")
            answers[f"{place}id_/{URL}"] = given
    return Shelf(answers)


def look_up(fetch, entries=(HOME, SECOND), **more) -> tuple[ArchiveAnswer, Desk]:
    time = Time()
    desk = Desk(
        configured(entries),
        fetch,
        **{"seconds": 60, "manners": Manners(fetch, clock=time, sleep=time.sleep), **more},
    )
    return asyncio.run(desk.look_up(URL, None, CHECK, b"")), desk


@pytest.mark.parametrize(
    ("first", "second", "status", "archive"),
    [
        (GOOD, GOOD, ArchiveStatus.FOUND, "archive.example"),
        (BAD, GOOD, ArchiveStatus.FOUND, "second.example"),
        (None, GOOD, ArchiveStatus.FOUND, "second.example"),
        (answer(503), GOOD, ArchiveStatus.FOUND, "second.example"),
        (BAD, None, ArchiveStatus.NONE_GOOD, None),
        (None, None, ArchiveStatus.NONE, None),
        (answer(503), None, ArchiveStatus.UNAVAILABLE, None),
        (answer(503), BAD, ArchiveStatus.UNAVAILABLE, None),
    ],
)
def test_archives_are_asked_in_order_until_one_has_a_good_copy(first, second, status, archive):
    """What the first has not, or does not answer, the next may have; "none" needs an answer of all."""
    found, _ = look_up(shelf(first, second))
    assert found.status is status
    assert (found.snapshot.archive if found.snapshot else None) == archive


def test_what_could_not_be_opened_stands_apart():
    """The capture that an archive names and does not give is a candidate, and no copy."""
    found, _ = look_up(shelf(answer(503)))
    assert found.snapshot is None
    assert found.candidate.url == at(10)
    assert not found.candidate.verified
    assert "answered 503" in found.candidate.why


def test_a_link_asks_eight_times_at_most_and_leaves_some_for_later_archives():
    """However many archives fail it."""
    entries = [f"https://a{number}.example" for number in range(5)]
    shelves = Shelf({})
    for entry in entries:
        shelves.answers[f"{entry}/web/{URL}"] = answer(302, location=f"/web/20190310120000/{URL}")
        shelves.answers[f"{entry}/web/20190310120000id_/{URL}"] = BAD
    look_up(shelves, entries)
    assert len(shelves.asked) == 8
    hosts = [url.split("/")[2] for url in shelves.asked]
    assert {"a0.example", "a1.example", "a2.example"} <= set(hosts)


@pytest.mark.parametrize("url", ["https://roe:secret@a.example/", "ftp://a.example/", "x"])
def test_an_address_that_is_private_is_not_looked_up(url):
    """No archive is told of it."""
    fetch = shelf(GOOD)
    desk = Desk(configured((HOME,)), fetch, seconds=60)
    assert asyncio.run(desk.look_up(url, None, CHECK, b"")).status is ArchiveStatus.NOT_ASKED
    assert fetch.asked == []


def test_kept_answers_ask_nothing(tmp_path):
    """A second run is told what the first one was."""
    path = tmp_path / "archives.sqlite"
    first, desk = look_up(shelf(GOOD), cache=Cache(path))
    desk.close()
    fetch = shelf()
    second, desk = look_up(fetch, cache=Cache(path))
    desk.close()
    assert second == first
    assert fetch.asked == []


def test_refusals_are_not_kept(tmp_path):
    """An archive that was down is asked again by the next run."""
    path = tmp_path / "archives.sqlite"
    _, desk = look_up(shelf(answer(503), answer(503)), cache=Cache(path))
    desk.close()
    found, _ = look_up(shelf(GOOD), cache=Cache(path))
    assert found.status is ArchiveStatus.FOUND


class Slow(Shelf):
    """An archive that answers after a tenth of a second, or never."""

    async def read(self, url, **named):
        await asyncio.sleep(0.1 if "id_" not in url else 3600)
        return await super().read(url, **named)


def test_the_time_for_archives_is_limited():
    """A link that is being looked up when the time ends has no answer; later ones are not asked; it is said."""

    async def run():
        fetch = Slow(shelf(GOOD).answers)
        desk = Desk(configured((HOME,)), fetch, seconds=0.3)
        first = await desk.look_up(URL, None, CHECK, b"")
        asked = len(fetch.asked)
        second = await desk.look_up(URL, None, CHECK, b"")
        assert len(fetch.asked) == asked
        return first, second, desk.remarks()

    first, second, remarks = asyncio.run(run())
    assert first.status is ArchiveStatus.UNAVAILABLE
    assert second.status is ArchiveStatus.NOT_ASKED
    assert remarks == ("archives were asked for 0.3 seconds; 2 links were not looked up to the end",)


def test_only_time_in_which_something_is_looked_up_counts():
    """A long run whose dead links come late has the whole time for them."""
    clock = Time()
    fetch = shelf(GOOD)
    desk = Desk(configured((HOME,)), fetch, seconds=10, clock=clock)
    for _ in range(5):
        assert asyncio.run(desk.look_up(URL, None, CHECK, b"")).status is ArchiveStatus.FOUND
        clock.now += 1000


def test_a_refusal_is_told_once():
    """Whoever reads the report learns why there are no copies."""
    fetch = Shelf({f"{HOME}/{URL}": answer(429)})
    _, desk = look_up(fetch, (HOME,))
    asyncio.run(desk.look_up(URL, None, CHECK, b""))
    assert len(fetch.asked) == 1
    assert len(desk.remarks()) == 1
    assert "archive.example answered 429" in desk.remarks()[0]


@pytest.mark.parametrize("endpoint", ["replay", "open", "index"])
@pytest.mark.parametrize("fault", list(Fault), ids=lambda fault: fault.name)
def test_nothing_that_an_archive_does_is_raised(front, fault, endpoint):
    """A real archive with any fault at any part of it costs at most eight requests and never gives a bad copy."""
    front.faults[endpoint] = fault
    entry = f"wayback={front.root}"
    case = copies.FAULTY_CASE
    found = asyncio.run(copies.look_up(case, copies.client(entry, seconds=0.5), entry))
    assert found.snapshot is None or copies.is_good(case, found)
    assert (found.status is ArchiveStatus.FOUND) == (found.snapshot is not None)
    assert len(front.asked) <= 8
    if fault.once or endpoint == "index":
        assert found.status is ArchiveStatus.FOUND


@pytest.mark.parametrize(
    ("entries", "words"),
    [(("wayback=web.archive.org",), "archive-url"), (("warc=https://a.example",), "archive"), (("memento=x",), "archive-url")],
)  # fmt: skip
def test_an_archive_must_be_known_and_have_an_address(entries, words):
    """The message names the option."""
    with pytest.raises(UsageError, match=words):
        configured(entries)


def test_kinds_of_archives_are_told_apart():
    """A name before the address chooses the kind; an address may hold the sign that parts them."""
    archives = configured(
        ("https://a.example/?x=y", "memento=https://b.example/", "wayback=https://c.example")
    )
    assert [type(one).__name__ for one in archives] == ["Wayback", "Memento", "Wayback"]
    assert [one.name for one in archives] == ["a.example", "b.example", "c.example"]


def test_an_address_of_a_private_network_is_told_to_archives_inside_it():
    """No archive of the public web learns of it; one's own may have it."""
    inside, asked = "http://wiki.intranet/x", "http://127.0.0.1:9/web/"
    fetch = Shelf({asked + inside: answer(302, location=f"{asked}20190310120000/{inside}")})
    fetch.answers[f"{asked}20190310120000id_/{inside}"] = GOOD
    public = Desk(configured((HOME,)), fetch, seconds=60)
    both = Desk(configured((HOME, "http://127.0.0.1:9")), fetch, seconds=60)
    assert asyncio.run(public.look_up(inside, None, CHECK, b"")).status is ArchiveStatus.NOT_ASKED
    assert asyncio.run(both.look_up(inside, None, CHECK, b"")).status is ArchiveStatus.FOUND
    assert not any(url.startswith(HOME) for url in fetch.asked)
