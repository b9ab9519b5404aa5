"""Whatever archives do, a run goes on: with a good copy or an honest word, in its time and within its allowance."""

import asyncio
import json
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pywb.faults import Fault
from pywb.holdings import HOLDINGS
from srccheck.archives import configured
from srccheck.archives.cache import Cache
from srccheck.archives.desk import Desk
from srccheck.archives.manners import MOST_ASKED, Manners
from srccheck.judge.base import Cited
from srccheck.judge.copies import checker
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Anchor, AnchorSource, ArchiveStatus
from srccheck.model.work import Item
from srccheck.net.client import Client
from srccheck.net.settings import Settings
from support.archiving import HOME, URL, Shelf, Time, answer, at, memento

S = ArchiveStatus
F = Fault
NEAR = Anchor(date=EdtfDate.parse("2019-03-10"), source=AnchorSource.CITED)
TITLE = "The last herring boat of the bay"
CHECK = checker([Cited(item=Item(title=TITLE))])
GOOD = f"<title>{TITLE}</title><p>{'Words. ' * 40}".encode()
BAD = f"<title>Page not found</title><p>{'Words. ' * 40}".encode()


def desk(fetch, *entries, **more):
    clock = Time()
    manners = Manners(fetch, clock=clock, sleep=clock.sleep)
    return Desk(configured(entries or (HOME,)), fetch, **{"seconds": 60, "manners": manners, **more})


def look_up(fetch, *entries, anchor=NEAR, url=URL, **more):
    made = desk(fetch, *entries, **more)
    return asyncio.run(made.look_up(url, anchor, CHECK, b"")), made


def over(root, entry, name):
    """Return what is found of a case over the network, where no answer is waited for long."""
    case = HOLDINGS[name]

    async def go():
        near = Anchor(date=EdtfDate.parse(case.anchor), source=AnchorSource.ACCESSED)
        check = checker([Cited(item=Item(title=case.title, type="webpage"))])
        async with Client(Settings(exempt=(root,), timeout=0.3, longest_pause=0.1), environ={}) as client:
            return await desk(client, entry).look_up(case.url, near, check, b"")

    found = asyncio.run(go())
    stamp = found.snapshot.url.removeprefix(root).split("/")[2] if found.snapshot else None
    assert stamp is None or stamp in case.good
    assert (found.status is S.FOUND) is (found.snapshot is not None)
    return found


NEEDS_THE_INDEX = "another article took the address"
KNOWN = {
    "replay": {F.EMPTY: {S.FOUND}, F.TOO_MANY_SOON: {S.FOUND}, F.BUSY_ONCE: {S.FOUND}, F.CUT: {S.FOUND}},
    "open": {F.EMPTY: {S.FOUND}, F.TOO_MANY_SOON: {S.FOUND}, F.BUSY_ONCE: {S.FOUND}, F.CUT: set(S)},
    "index": {F.TOO_MANY_SOON: {S.FOUND}, F.BUSY_ONCE: {S.FOUND}},
}
"""What is found under a fault; under the others nothing can be told at the first two."""


@pytest.mark.parametrize("endpoint", KNOWN)
@pytest.mark.parametrize("fault", F)
def test_each_fault_at_each_endpoint_gives_an_honest_word(front, fault, endpoint):
    """Where the nearest capture is bad and the good one far, a fault is no "none" and gives no bad copy."""
    front.faults[endpoint] = fault
    found = over(front.root, f"wayback={front.root}", NEEDS_THE_INDEX)
    usual = {S.FOUND, S.NONE_GOOD, S.UNAVAILABLE} if endpoint == "index" else {S.UNAVAILABLE}
    assert found.status in KNOWN[endpoint].get(fault, usual)
    assert found.status is not S.NONE
    assert len(front.asked) <= MOST_ASKED


@pytest.mark.parametrize("endpoint", ["replay", "timemap"])
@pytest.mark.parametrize("fault", F)
def test_each_fault_of_a_timegate_and_a_timemap_gives_an_honest_word(front, fault, endpoint):
    """An archive that speaks Memento only is no worse."""
    front.faults[endpoint] = fault
    found = over(front.root, f"memento={front.root}/web/", NEEDS_THE_INDEX)
    assert found.status in {S.FOUND, S.NONE_GOOD, S.UNAVAILABLE}
    assert len(front.asked) <= MOST_ASKED


@pytest.mark.parametrize("opened", [F.BUSY, F.OUT, F.HTML, F.EMPTY])
@pytest.mark.parametrize("listed", [F.BUSY, F.TOO_MANY, F.HTML, F.EMPTY, F.CUT])
def test_two_faults_at_once_cost_no_more(front, opened, listed):
    """With captures that cannot be opened and a list that cannot be read, nothing is said to be missing."""
    front.faults |= {"open": opened, "index": listed}
    found = over(front.root, f"wayback={front.root}", "one good capture before the anchor")
    assert found.status is (S.FOUND if opened is F.EMPTY else S.UNAVAILABLE)
    assert (found.candidate is not None) is (opened is not F.EMPTY)
    assert len(front.asked) <= MOST_ASKED


def test_a_candidate_is_kept_where_a_later_archive_has_nothing():
    """A capture that one archive named and could not show is told, whatever the others say."""
    fetch = Shelf({at(10): answer(302, location=at(9)), at(9, "id_"): answer(None)})
    found, _ = look_up(fetch, HOME, "https://second.example")
    assert found.status is S.UNAVAILABLE
    assert (found.candidate.url, found.candidate.verified) == (at(9), False)


@pytest.mark.parametrize("count", range(1, 6))
def test_every_archive_is_asked_though_those_before_it_took_their_time(count):
    """Of three archives none goes unasked where those before it have bad captures only; of more, three are asked."""
    roots = [f"https://archive{number}.example" for number in range(count)]

    class Bad(Shelf):
        async def read(self, url, **how):
            self.asked.append(url)
            if "/cdx/" in url:
                return answer(200, b"[]")
            if "id_/" in url:
                return memento(BAD, day=1 + len(self.asked) % 28)
            return answer(302, location=f"/web/201903{1 + len(self.asked) % 28:02d}120000/{URL}")

    fetch = Bad({})
    found, _ = look_up(fetch, *roots)
    assert found.status in (S.NONE_GOOD, S.UNAVAILABLE)
    assert len(fetch.asked) <= MOST_ASKED
    asked = {root for root in roots if any(url.startswith(f"{root}/") for url in fetch.asked)}
    assert len(asked) == min(count, 3), asked


def test_links_that_are_looked_up_at_once_stop_at_a_refusal():
    """Of forty links only those that were under way ask an archive that refuses."""

    class Refusing(Shelf):
        async def read(self, url, **how):
            self.asked.append(url)
            await asyncio.sleep(0)
            return answer(429)

    fetch = Refusing({})
    made = desk(fetch)

    async def go():
        urls = (f"https://coast.example/{number}" for number in range(40))
        return await asyncio.gather(*(made.look_up(url, NEAR, CHECK, b"") for url in urls))

    assert {one.status for one in asyncio.run(go())} == {S.UNAVAILABLE}
    assert len(fetch.asked) <= 4
    assert len(made.remarks()) == 1


def test_the_time_limit_holds_where_an_archive_never_answers():
    """Links under way are unavailable, later ones not asked for, nothing hangs, and it is said once."""

    class Hanging(Shelf):
        async def read(self, url, **how):
            self.asked.append(url)
            await asyncio.Event().wait()

    fetch = Hanging({})
    made = desk(fetch, seconds=0.05)

    async def go():
        urls = (f"https://coast.example/{number}" for number in range(12))
        return await asyncio.wait_for(
            asyncio.gather(*(made.look_up(url, NEAR, CHECK, b"") for url in urls)), timeout=5
        )

    found = [one.status for one in asyncio.run(go())]
    assert set(found) == {S.UNAVAILABLE, S.NOT_ASKED}
    assert found.count(S.UNAVAILABLE) == len(fetch.asked) == 4
    (remark,) = made.remarks()
    assert "12 links" in remark


def test_a_run_that_is_stopped_is_stopped():
    """Cancelling is not swallowed by the time limit, and the desk can be asked again."""

    class Hanging(Shelf):
        async def read(self, url, **how):
            await asyncio.Event().wait()

    made = desk(Hanging({}))

    async def go():
        task = asyncio.create_task(made.look_up(URL, NEAR, CHECK, b""))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(go())
    assert made.remarks() == ()


def test_a_broken_cache_costs_a_remark(tmp_path):
    """What is found is the same, and the remark is said once."""
    path = tmp_path / "c"
    path.write_bytes(b"This is no database. " * 400)
    fetch = Shelf({at(10): answer(302, location=at(9)), at(9, "id_"): memento(GOOD, day=9)})
    made = desk(fetch, cache=Cache(path))
    for _ in range(2):
        assert asyncio.run(made.look_up(URL, NEAR, CHECK, b"")).status is S.FOUND
    made.close()
    assert len(made.remarks()) == 1


def test_other_citations_and_dates_are_looked_up_anew(tmp_path):
    """A kept answer stands for the question that it answered."""
    fetch = Shelf({at(10): answer(302, location=at(9)), at(9, "id_"): memento(GOOD, day=9)})
    made = desk(fetch, cache=Cache(tmp_path / "c"))
    other = Anchor(date=EdtfDate.parse("2019-04"), source=AnchorSource.CITED)
    for anchor, cited in ((NEAR, b""), (NEAR, b""), (NEAR, b"x"), (other, b""), (None, b"")):
        asyncio.run(made.look_up(URL, anchor, CHECK, cited))
    made.close()
    assert sum(url == at(10) for url in fetch.asked) == 2
    assert len({url for url in fetch.asked if "/cdx/" not in url and "id_" not in url}) >= 3


def test_collections_of_one_host_have_answers_of_their_own(tmp_path):
    """What one collection does not have another one may."""
    one, two = "memento=https://archive.example/one/", "memento=https://archive.example/two/"
    place = f"https://archive.example/two/20190309120000{{}}/{URL}"
    fetch = Shelf(
        {
            f"https://archive.example/two/{URL}": answer(302, location=place.format("")),
            place.format("id_"): memento(GOOD, day=9),
        }
    )
    statuses = []
    for entry in (one, two):
        found, made = look_up(fetch, entry, cache=Cache(tmp_path / "c"))
        made.close()
        statuses.append(found.status)
    assert statuses == [S.NONE, S.FOUND]


@pytest.mark.parametrize(
    "stamp", ["00010101000000", "09990101000000", "99991231235959", "20190230120000", "19700101000000"]
)
def test_a_capture_of_an_impossible_time_harms_nobody(stamp):
    """An archive's clock gone wrong gives no copy, and no crash."""
    fetch = Shelf(
        {
            at(10): answer(302, location=f"/web/{stamp}/{URL}"),
            f"{HOME}/{stamp}id_/{URL}": answer(200, BAD, memento_datetime="Thu, 01 Jan 999 00:00:00 GMT"),
        }
    )
    found, _ = look_up(fetch)
    assert found.status is not S.FOUND
    found, _ = look_up(Shelf({at(10): answer(200, BAD, memento_datetime="Thu, 01 Jan 999 00:00:00 GMT")}))
    assert found.status is not S.FOUND


@pytest.mark.parametrize(
    "location", ["http://coast.example\\@x/", "http://coast..example/", "http://coast.example:0/", "http://["]
)
def test_captured_redirects_to_nowhere_do_not_count_against_the_archive(location):
    """What a site once wrote is no fault of its archive: the next link is asked for."""
    fetch = Shelf(
        {
            at(10): answer(302, location=at(9)),
            at(9, "id_"): memento(b"", day=9, status=302, location=location),
        }
    )

    class Strict(Shelf):
        async def read(self, url, **how):
            from srccheck.text.urls import encode

            encode(url)  # as the client does
            return await super().read(url, **how)

    made = desk(Strict(fetch.answers))
    for _ in range(6):
        assert asyncio.run(made.look_up(URL, NEAR, CHECK, b"")).status is not S.FOUND
    assert made.remarks() == ()


TIMES = st.datetimes(datetime(1996, 1, 1), datetime(2030, 1, 1))  # noqa: DTZ001
PLACES = st.builds(
    "{}{:%Y%m%d%H%M%S}{}/{}".format,
    st.sampled_from(["/web/", f"{HOME}/", "//archive.example/web/", "https://other.example/web/", "/"]),
    TIMES,
    st.sampled_from(["", "id_"]),
    st.sampled_from(
        [URL, "https://coast.example/", "http://www.coast.example/herring?boat=1", "x", "http://["]
    ),
)
DATES = TIMES.map(lambda when: format_datetime(when.replace(tzinfo=UTC), usegmt=True))
BODIES = st.sampled_from(
    [GOOD, BAD, b"", b"[]", b"<html>", b"%PDF-1.4\n%x\n", f"<p>{'Words. ' * 40}".encode()]
) | st.lists(
    st.builds(
        lambda when, status, digest: [f"{when:%Y%m%d%H%M%S}", URL, "text/html", status, digest, "1"],
        TIMES,
        st.sampled_from(["200", "301", "404", "-"]),
        st.sampled_from("ABC"),
    ),
    max_size=6,
).map(
    lambda listed: (
        repr([["timestamp", "original", "mimetype", "statuscode", "digest", "length"], *listed])
        .replace("'", '"')
        .encode()
    )
)
RESPONSES = st.builds(
    lambda status, body, soon, headers: answer(status, body, retry_after=soon, **headers),
    st.sampled_from([None, 200, 200, 200, 301, 302, 302, 304, 403, 404, 429, 500, 503]),
    BODIES,
    st.sampled_from([None, None, 1.0, 1e9]),
    st.fixed_dictionaries(
        {},
        optional={
            "location": PLACES | st.just("mailto:x"),
            "memento_datetime": DATES | st.just("soon"),
            "content_type": st.sampled_from(["text/html", "application/json", "application/pdf", ";"]),
            "content_location": PLACES,
            "x_archive_src": st.just("x.warc.gz"),
            "link": st.builds(
                '<{}>; rel="{} memento"; datetime="{}"'.format,
                PLACES,
                st.sampled_from(["", "next", "timemap"]),
                DATES,
            ),
        },
    ),
)


def _is_page(one):
    """Tell whether an answer has a page or a file, or at least calls itself one."""
    return b"Words" in one.body or b"%PDF" in one.body or one.exchange.header("content-type") == "text/html"


@pytest.mark.parametrize("kind", ["", "application/json", "application/pdf", ";"])
def test_a_list_of_captures_is_no_copy(kind):
    """Untyped bytes that are no page and no PDF, or data, prove nothing, however long they stay the same."""
    fields = ["timestamp", "original", "mimetype", "statuscode", "digest", "length"]
    listed = [[f"201{year}0309120000", URL, "text/html", "200", "A", "1"] for year in range(5, 10)]
    body = json.dumps([fields, *listed]).encode()

    class Same(Shelf):
        async def read(self, url, **how):
            self.asked.append(url)
            return (
                answer(302, location=at(9))
                if len(self.asked) == 1
                else memento(body, day=9, content_type=kind)
            )

    untitled = checker([Cited(item=Item())])
    found = asyncio.run(desk(Same({})).look_up(URL, NEAR, untitled, b""))
    assert found.status is S.NONE_GOOD


@settings(max_examples=150, deadline=None)
@given(
    st.lists(RESPONSES, min_size=1, max_size=10),
    st.sampled_from(
        [
            ("wayback=https://archive.example",),
            ("memento=https://archive.example/web/",),
            (HOME, "memento=https://second.example/"),
        ]
    ),
    st.sampled_from([NEAR, None]),
)
def test_nothing_that_archives_answer_is_raised(responses, entries, anchor):
    """Answers of any kind in any order give one of the known words, a copy only of what was seen, in few requests."""

    class Any(Shelf):
        async def read(self, url, **how):
            self.asked.append(url)
            return responses[(len(self.asked) - 1) % len(responses)]

    fetch = Any({})
    found, made = look_up(fetch, *entries, anchor=anchor)
    assert found.status in set(S) - {S.NOT_ASKED}
    assert (found.snapshot is not None) is (found.status is S.FOUND)
    assert found.snapshot is None or (found.snapshot.verified and found.candidate is None)
    assert found.snapshot is None or any(_is_page(one) for one in responses)
    assert len(fetch.asked) <= MOST_ASKED
    assert len(made.remarks()) == len(set(made.remarks()))


@pytest.mark.parametrize("fault", [F.BUSY, F.HTML, F.BLOCKED, F.OUT, F.HANG])
def test_a_short_no_that_the_index_cannot_confirm_is_no_none(front, fault):
    """Where the redirect finds nothing and the index does not answer, that there is no capture is not known."""
    front.faults |= {"replay": F.EMPTY, "index": fault}
    assert over(front.root, f"wayback={front.root}", NEEDS_THE_INDEX).status is S.UNAVAILABLE
