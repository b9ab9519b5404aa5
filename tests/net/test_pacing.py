"""Slots and pauses."""

import asyncio

import pytest

from srccheck.net.pacing import HostClosed, Pacer


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def pacer(clock, concurrency=10, per_host=2):
    return Pacer(concurrency, per_host, 60.0, clock)


async def most_at_once(pace, hosts):
    inside, most = 0, 0

    async def one(host):
        nonlocal inside, most
        async with pace.slot(host):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*map(one, hosts))
    return most


@pytest.mark.parametrize(
    ("hosts", "expected"),
    [(["x"] * 8, 2), (["x", "y"] * 4, 4), ([str(n) for n in range(20)], 10)],
)
def test_limits_each_host_and_all(hosts, expected):
    """Two at a host, so many in all."""
    assert asyncio.run(most_at_once(pacer(Clock()), hosts)) == expected


def test_forgets_hosts_that_are_done():
    """A host without users and pauses costs nothing."""
    pace = pacer(Clock())
    asyncio.run(most_at_once(pace, [str(n) for n in range(20)]))

    assert not pace._gates


def test_a_pause_lasts_as_long_as_asked():
    """A host is paused for its Retry-After, another one is not; a shorter one does not shorten it."""

    async def run():
        clock = Clock()
        pace = pacer(clock)
        async with pace.slot("x"):
            pace.heard("x", 429, 30.0)
            pace.heard("x", 200, None)
        clock.now += 10
        return pace.pause("x"), pace.pause("y")

    assert asyncio.run(run()) == (20.0, 0.0)


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ([200], 0.0),
        ([429], 0.25),
        ([429, 429], 0.5),
        ([429] * 9, 1.0),
        ([503] * 3, 0.0),
        ([429, 429, *[200] * 5], 0.25),
        ([429, 429, *[200] * 10], 0.0),
        ([429, *[200] * 4, 429], 0.5),
    ],
)
def test_a_host_under_strain_is_asked_more_seldom(statuses, expected):
    """Each 429 widens the gap, up to a second; five other answers take a step of it back."""

    async def run():
        clock = Clock()
        pace = pacer(clock)
        async with pace.slot("x"):
            for status in statuses:
                clock.now += 100
                pace.heard("x", status, None)
        return pace.pause("x")

    assert asyncio.run(run()) == expected


@pytest.mark.parametrize(("statuses", "expected"), [([503], 1), ([503, *[200] * 5], 2), ([500], 2)])
def test_a_host_under_strain_is_asked_one_thing_at_a_time(statuses, expected):
    """Until it has answered well a few times; a fault of another kind is no strain."""

    async def run():
        pace = pacer(Clock())
        async with pace.slot("x"):
            for status in statuses:
                pace.heard("x", status, None)
        return await most_at_once(pace, ["x"] * 6)

    assert asyncio.run(run()) == expected


def test_a_slot_waits_for_the_pause():
    """Who waits for a slot of a paused host gets it when the pause is over."""

    async def run():
        clock = Clock()
        pace = pacer(clock)
        async with pace.slot("x"):
            pace.heard("x", 429, 0.05)
        waiting = asyncio.create_task(most_at_once(pace, ["x"]))
        await asyncio.sleep(0)
        before = waiting.done()
        clock.now += 0.05
        return before, await waiting

    assert asyncio.run(run()) == (False, 1)


@pytest.mark.parametrize(
    ("heard", "later", "expected"),
    [
        ([(429, 3600.0)], 1, None),
        ([(429, 3600.0), (200, None), (429, 3600.0)], 1, None),
        ([(429, 3600.0), (503, 600.0)], 0, (503, 600.0)),
        ([(429, 3600.0), (503, 600.0)], 100, (503, 500.0)),
        ([(429, 3600.0), (503, 600.0)], 700, None),
    ],
)
def test_two_long_refusals_in_a_row_close_a_host(heard, later, expected):
    """One address may be refused by itself; two speak for the host, until the time they named."""

    async def run():
        clock = Clock()
        pace = pacer(clock)
        async with pace.slot("x"):
            for status, seconds in heard:
                pace.heard("x", status, seconds)
        clock.now += later
        try:
            async with pace.slot("x"):
                return None
        except HostClosed as closed:
            return closed.status, closed.seconds

    assert asyncio.run(run()) == expected
