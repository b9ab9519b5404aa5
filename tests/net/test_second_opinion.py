"""The second stack beside the event loop."""

import asyncio
import threading
import time

from srccheck.model.evidence import FailureKind
from srccheck.net.guard import Address
from support.asking import kind
from support.server import page, serving, slow


def test_the_event_loop_goes_on(client):
    """While the second stack waits for an answer, the loop does other things."""

    async def run(made):
        ticks = 0
        async with made:
            work = asyncio.create_task(made.second_opinion("http://x.example/"))
            while not work.done():
                await asyncio.sleep(0.01)
                ticks += 1
            return kind(await work), ticks

    with serving({"/": slow(0.3, page("A"))}) as server:
        status, ticks = asyncio.run(run(client({"x.example": server})))

    assert status == 200
    assert ticks > 10


def test_a_look_up_that_hangs_is_left_behind(client):
    """A thread that cannot be ended holds neither the attempt nor the program up."""

    class Stuck:
        def resolve(self, host, port):
            time.sleep(5)
            return (Address("127.0.0.1", 1),)

    async def run(made):
        async with made:
            return kind(await made.second_opinion("http://x.example/"))

    made = client({}, timeout=0.1)
    made._guard._resolver = Stuck()
    began = time.monotonic()

    assert asyncio.run(run(made)) == FailureKind.CONNECT_TIMEOUT
    assert time.monotonic() - began < 2


def test_cancelling_breaks_the_connection_off(client):
    """A cancelled attempt leaves no thread at work."""

    async def run(made):
        async with made:
            work = asyncio.create_task(made.second_opinion("http://x.example/"))
            await asyncio.sleep(0.2)
            work.cancel()
            await asyncio.wait({work})
            return work.cancelled()

    before = set(threading.enumerate())
    with serving({"/": slow(1, page("A"))}) as server:
        assert asyncio.run(run(client({"x.example": server})))
        ours = [one for one in set(threading.enumerate()) - before if one.name == "srccheck-net"]
        for thread in ours:
            thread.join(0.5)
        assert not [thread for thread in ours if thread.is_alive()]
