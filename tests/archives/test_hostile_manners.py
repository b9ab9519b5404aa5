"""What is promised of manners when several links ask at once, and of whatever an archive answers."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.archives.base import NoAnswer
from srccheck.archives.manners import LEAST, MOST_FAILURES, Endpoint, Inquiry, Limit, Manners
from srccheck.archives.memento import Memento
from srccheck.archives.wayback import Wayback
from support.archiving import BASE, URL, Shelf, Time, answer, memento

PLACE = f"{BASE}/web/x"


def made(answers, **more):
    shelf, clock = Shelf(answers), Time()
    return shelf, Manners(shelf, clock=clock, sleep=clock.sleep, **more), clock


async def status(question):
    try:
        return (await question).exchange.status
    except NoAnswer:
        return None


class Anything:
    """Answers every address in the same way."""

    def __init__(self, given) -> None:
        self.given = given
        self.asked = 0

    async def read(self, url, *, timeout=None, cap=None, headers=None, follow=True):  # noqa: ASYNC109
        self.asked += 1
        await asyncio.sleep(0)
        return self.given


@pytest.mark.parametrize("archive", [Wayback(BASE), Memento(f"{BASE}/web/")], ids=["wayback", "memento"])
def test_an_index_of_pages_is_left_alone_after_three(archive):
    """Three lists in a row that cannot be read end the questions to the index, as three faults do."""
    shelf = Anything(answer(200, b"<html>Welcome"))
    manners = Manners(shelf)

    async def go():
        for _ in range(9):
            try:
                await archive.history(Inquiry(manners), URL, None)
            except NoAnswer:
                continue

    asyncio.run(go())
    assert shelf.asked == MOST_FAILURES
    assert len(manners.remarks) == 1


def test_a_list_that_can_be_read_ends_the_count():
    """Unreadable lists count in a row, as faults do."""
    page, empty = answer(200, b"<html>"), answer(200, b"[]")
    given = [page, page, empty, page, page, empty, empty]

    class InTurn(Anything):
        async def read(self, url, **how):
            await super().read(url, **how)
            return given[self.asked - 1]

    shelf = InTurn(None)
    manners = Manners(shelf)

    async def go():
        for _ in given:
            try:
                await Wayback(BASE).history(Inquiry(manners), URL, None)
            except NoAnswer:
                continue

    asyncio.run(go())
    assert manners.remarks == []
    assert shelf.asked == len(given)


@pytest.mark.parametrize("code", [401, 403, 404, 451])
@pytest.mark.parametrize("archive", [Wayback(BASE), Memento(f"{BASE}/web/")], ids=["wayback", "memento"])
def test_sites_that_an_archive_withholds_do_not_close_it(archive, code):
    """A refusal of one site says nothing of the next one."""
    shelf = Anything(answer(code, b"Blocked Site Error"))
    manners = Manners(shelf)

    async def go():
        for _ in range(6):
            for question in (archive.nearest, archive.history):
                try:
                    await question(Inquiry(manners), URL, None)
                except NoAnswer:
                    continue

    asyncio.run(go())
    assert shelf.asked == 12
    assert manners.remarks == []


def test_links_that_ask_at_once_wait_for_one_pause():
    """Two refusals under way at the same moment name one pause; it is waited for, and the archive stays open."""

    class Busy(Shelf):
        async def read(self, url, **how):
            found = await super().read(url, **how)
            await asyncio.sleep(0)
            return found

    shelf, time = Busy({PLACE: [answer(429, retry_after=1.0)] * 2 + [answer(200)]}), Time()
    manners = Manners(shelf, clock=time, sleep=time.sleep)

    async def go():
        return await asyncio.gather(*(status(Inquiry(manners).replay(PLACE)) for _ in range(2)))

    assert asyncio.run(go()) == [200, 200]
    assert manners.remarks == []
    assert len(shelf.asked) == 4


def test_nobody_asks_who_waited_while_the_archive_refused():
    """Links that wait for their turn do not ask after a 429, and the remark is said once."""
    limits = {("archive.example", Endpoint.INDEX): Limit(2, 60)}
    shelf, manners, _ = made({PLACE: answer(429)}, limits=limits)

    async def go():
        return await asyncio.gather(*(status(Inquiry(manners).index(PLACE, cap=1)) for _ in range(20)))

    assert asyncio.run(go()) == [None] * 20
    assert len(shelf.asked) <= 2
    assert len(manners.remarks) == 1


def test_a_minute_never_sees_more_than_the_limit():
    """However many links ask at once, each request comes at its pace after the first ones."""
    clock = Time()
    times = []

    class Timed(Anything):
        async def read(self, url, **how):
            times.append(clock.now)
            return await super().read(url, **how)

    now = [0.0]

    async def sleep(seconds):
        # All wait from the same moment: each wakes at its own time.
        now.append(seconds)

    manners = Manners(
        Timed(answer(200)),
        clock=clock,
        sleep=sleep,
        limits={("archive.example", Endpoint.REPLAY): Limit(5, 60)},
    )

    async def go():
        await asyncio.gather(*(Inquiry(manners).replay(PLACE) for _ in range(30)))

    asyncio.run(go())
    assert sorted(now[1:]) == [float(second) for second in range(1, 26)]


ANSWERS = st.sampled_from(
    [
        answer(200),
        answer(404),
        answer(302, location="/"),
        answer(403),
        answer(429),
        answer(429, retry_after=1.0),
        answer(429, retry_after=0.0),
        answer(429, retry_after=1e9),
        answer(503),
        answer(503, retry_after=5.0),
        answer(503, retry_after=1e9),
        answer(500),
        answer(None),
        memento(status=429),
        memento(status=503),
        answer(503, memento_datetime="yesterday"),
        answer(0),
        answer(999),
    ]
)


@given(st.lists(ANSWERS, min_size=1, max_size=30), st.integers(0, 10), st.integers(0, 4))
def test_a_link_never_asks_more_than_it_may(given, most, kept_back):
    """Whatever comes, an inquiry makes no more requests than allowed, and leaves what is kept back, but for the least that an archive needs."""
    shelf, manners, _ = made({PLACE: list(given)})
    inquiry = Inquiry(manners, most)
    inquiry.keep_back(kept_back)

    async def go():
        for place in range(24):
            asked = inquiry.replay(PLACE) if place % 2 else inquiry.index(PLACE, cap=1)
            await status(asked)

    asyncio.run(go())
    assert len(shelf.asked) <= most
    assert len(shelf.asked) <= max(most - kept_back, LEAST)
    assert len(manners.remarks) == len(set(manners.remarks)) <= 2


@given(st.lists(ANSWERS, min_size=1, max_size=12))
def test_a_captured_answer_never_counts_against_an_archive(given):
    """What has a Memento-Datetime comes back as it is, and once."""
    captured = [one for one in given if "memento-datetime" in dict(one.exchange.headers)]
    captured = [one for one in captured if dict(one.exchange.headers)["memento-datetime"] != "yesterday"]
    shelf, manners, _ = made({PLACE: [*captured, answer(200)]})

    async def go():
        return [await status(Inquiry(manners).replay(PLACE)) for _ in captured]

    assert asyncio.run(go()) == [one.exchange.status for one in captured]
    assert len(shelf.asked) == len(captured)
    assert manners.remarks == []
