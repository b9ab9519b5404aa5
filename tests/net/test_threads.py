"""Blocking calls beside the event loop."""

import asyncio
import time

import pytest

from srccheck.net.threads import in_thread


def test_brings_the_result_back():
    """What the call returns, None included, is what is awaited."""

    async def run():
        return [await in_thread(call) for call in (lambda: 7, lambda: None)]

    assert asyncio.run(run()) == [7, None]


def test_raises_what_the_call_raises():
    """An exception crosses over unchanged."""

    async def run():
        await in_thread(lambda: {}["gone"])

    with pytest.raises(KeyError, match="gone"):
        asyncio.run(run())


def test_a_call_that_hangs_holds_nobody_up():
    """The loop can end while the call is still at work, and its late result disturbs nobody."""

    async def run():
        async with asyncio.timeout(0.05):
            await in_thread(lambda: time.sleep(0.3))

    began = time.monotonic()
    with pytest.raises(TimeoutError):
        asyncio.run(run())
    assert time.monotonic() - began < 0.25
    time.sleep(0.4)
