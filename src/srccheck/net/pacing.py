"""Manners: how many requests are under way at each host and in all, and hosts that asked for a pause.

A host that answers 429 or 503 is under strain: it is asked one thing at a time, and after 429 with a growing gap
between answers and questions. Every few other answers take a step of that back.

Each request of each hop takes a slot of its host, then one of the run, and gives both back before the
next hop is asked, so nobody holds one slot while waiting for another. A Retry-After stops the host for
everybody (RFC 9110, section 10.2.3). One that is too long to be waited for ends the attempt that met
it; when a second address of the host says the same, the host's remaining addresses are not asked at all.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext

from msgspec import Struct

_STRIKES = 2
"""Answers in a row with a Retry-After too long to wait for, after which a host is left alone."""


_STRAINED = (429, 503)
_MOST_STRAIN = 3
_GAP = 0.25
"""Seconds before the next request at a host that has answered 429; doubled at each step of strain."""
_CALM = 5
"""Answers other than 429 and 503 that take a step of strain back."""


class HostClosed(Exception):  # noqa: N818 - it is no error of ours
    """A host asked to be left alone for longer than a run waits.

    Args:
        status: the status code that it said so with.
        seconds: how long from now.
    """

    def __init__(self, status: int, seconds: float) -> None:
        super().__init__(f"the host asked to come back in {seconds:.0f} seconds")
        self.status = status
        self.seconds = seconds


class _Refusal(Struct):
    status: int
    until: float
    strikes: int


class _Gate:
    """One host's slots and pause."""

    def __init__(self, slots: int) -> None:
        self.slots = asyncio.Semaphore(slots)
        self.only = asyncio.Lock()
        self.users = 0
        self.strain = 0
        self.calm = 0
        self.gap = 0.0
        self.paused_until = 0.0
        self.refusal: _Refusal | None = None


class Pacer:
    """Gives slots.

    Args:
        concurrency: requests under way at once in all.
        per_host: requests under way at once at one host.
        longest_pause: seconds of a Retry-After that are waited for at most.
        clock: seconds, never going back.
    """

    def __init__(
        self, concurrency: int, per_host: int, longest_pause: float, clock: Callable[[], float]
    ) -> None:
        self._all = asyncio.Semaphore(concurrency)
        self._per_host = per_host
        self._longest = longest_pause
        self._clock = clock
        self._gates: dict[str, _Gate] = {}

    @asynccontextmanager
    async def slot(self, host: str) -> AsyncIterator[None]:
        """Wait for a host's pause to end and for a free slot, and hold it.

        Raises:
            HostClosed: the host asked to be left alone.
        """
        gate = self._gates.setdefault(host, _Gate(self._per_host))
        gate.users += 1
        try:
            async with gate.slots, gate.only if gate.strain else nullcontext():
                while (pause := self._pause(gate)) > 0:  # noqa: ASYNC110 - it may grow meanwhile
                    await asyncio.sleep(pause)
                async with self._all:
                    yield
        finally:
            gate.users -= 1
            self._forget(host, gate)

    def pause(self, host: str) -> float:
        """Return for how many seconds a host's pause still lasts, 0 where it has none."""
        gate = self._gates.get(host)
        return max(0.0, gate.paused_until - self._clock()) if gate else 0.0

    def heard(self, host: str, status: int, retry_after: float | None) -> None:
        """Take note of an answer.

        Args:
            host: who answered.
            status: the status code.
            retry_after: seconds that the answer asks to wait, None where it asks nothing.
        """
        gate = self._gates.get(host)
        if gate is None:
            return
        now = self._clock()
        _weigh(gate, status)
        if gate.gap and retry_after is None:
            gate.paused_until = max(gate.paused_until, now + gate.gap)
        if retry_after is None or retry_after <= self._longest:
            gate.refusal = None
            gate.paused_until = max(gate.paused_until, now + (retry_after or 0.0))
        else:
            strikes = gate.refusal.strikes if gate.refusal else 0
            gate.refusal = _Refusal(status, now + retry_after, strikes + 1)

    def _pause(self, gate: _Gate) -> float:
        now = self._clock()
        rest = 0.0
        if gate.refusal and gate.refusal.strikes >= _STRIKES:
            rest = gate.refusal.until - now
            if rest > self._longest:
                raise HostClosed(gate.refusal.status, rest)
        return max(gate.paused_until - now, rest)

    def _forget(self, host: str, gate: _Gate) -> None:
        now = self._clock()
        if (
            not gate.users
            and not gate.strain
            and gate.paused_until <= now
            and not (gate.refusal and gate.refusal.until > now)
        ):
            self._gates.pop(host, None)


def _weigh(gate: _Gate, status: int) -> None:
    """Note what an answer says of the strain that its host is under."""
    if status in _STRAINED:
        gate.strain, gate.calm = min(gate.strain + 1, _MOST_STRAIN), 0
        if status == 429:
            gate.gap = _GAP * 2 ** (gate.strain - 1)
    elif gate.strain:
        gate.calm += 1
        if gate.calm >= _CALM:
            gate.strain, gate.calm = gate.strain - 1, 0
            gate.gap = gate.gap / 2 if gate.strain else 0.0
