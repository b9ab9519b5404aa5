"""Which link is next: breadth first over hosts, retries after the others; it has no clock of its own."""

import heapq
from collections import Counter, deque
from collections.abc import Callable, Iterable
from itertools import count

from msgspec import Struct

from srccheck.model.evidence import Exchange
from srccheck.net.cookies import Jar
from srccheck.text.urls import host

_TICK = 0.01
"""Seconds; how soon to look again when something may begin at once."""


class Turn(Struct):
    """A link on its way: what was seen of it so far.

    Attributes:
        url: as given.
        host: whose slot it takes first.
        jar: its cookies.
        exchanges: the attempts so far.
        body: of the last attempt that brought an answer.
    """

    url: str
    host: str
    jar: Jar
    exchanges: tuple[Exchange, ...] = ()
    body: bytes = b""


class Agenda:
    """The links that wait for a turn.

    Links are drawn from the input only as far as needed, so a long input costs no memory. A link that
    is to be tried again waits until no other link waits for its first turn, hosts that asked for a pause
    excepted, or until too many wait so.

    Args:
        urls: the input.
        per_host: turns under way at once at one host.
        pause: seconds for which a host must be left alone.
        ring: other hosts that have a turn before a host has its next one; a small ring finds the host's
            connection still open.
        window: links drawn ahead, so that there are many hosts to choose from.
        backlog: links kept waiting for another try before they go first.
    """

    def __init__(  # noqa: PLR0913 - all but one by keyword only
        self,
        urls: Iterable[str],
        *,
        per_host: int,
        pause: Callable[[str], float],
        ring: int = 64,
        window: int = 10_000,
        backlog: int = 1_000,
    ) -> None:
        self._urls = iter(urls)
        self._per_host = per_host
        self._pause = pause
        self._ring = ring
        self._window = window
        self._backlog = backlog
        self._drawn = 0
        self._exhausted = False
        self._fresh: dict[str, deque[Turn]] = {}
        self._ready: deque[str] = deque()
        self._parked: list[str] = []
        self._queued: set[str] = set()
        self._begun: set[str] = set()
        self._again: list[tuple[float, int, Turn]] = []
        self._active: Counter[str] = Counter()
        self._order = count()

    def next(self, now: float) -> Turn | None:
        """Return the next turn and count it as under way; None where none may begin now.

        Args:
            now: the time that `later` is measured in.
        """
        self._draw()
        full = len(self._again) >= self._backlog
        turn = None if full else self._next_fresh()
        if turn is None and self._again_allowed():
            turn = self._next_again(now)
        if turn is None and full:
            turn = self._next_fresh()
        return turn

    def done(self, turn: Turn) -> None:
        """Note that a turn is over."""
        self._active[turn.host] -= 1
        if not self._active[turn.host]:
            del self._active[turn.host]
        self._queue(turn.host)

    def later(self, turn: Turn, when: float) -> None:
        """Put a link at the back, not to be tried before a time."""
        heapq.heappush(self._again, (when, next(self._order), turn))

    def wait(self, now: float) -> float | None:
        """Return the seconds until something may begin that waits for time alone; None if nothing does."""
        waits = [self._pause(name) for name in self._parked]
        if self._again_allowed():
            free = (entry for entry in self._again if self._active[entry[2].host] < self._per_host)
            waits += [max(when - now, self._pause(turn.host)) for when, _, turn in free]
        return max(min(waits), _TICK) if waits else None

    def __bool__(self) -> bool:
        self._draw()
        return bool(self._fresh or self._again)

    def _draw(self) -> None:
        while not self._exhausted and self._drawn < self._window:
            url = next(self._urls, None)
            if url is None:
                self._exhausted = True
                return
            name = host(url)
            self._fresh.setdefault(name, deque()).append(Turn(url, name, Jar()))
            self._drawn += 1
            self._queue(name)

    def _queue(self, name: str) -> None:
        """Let a host wait for its next turn, if it has one to take and a slot for it."""
        if name in self._fresh and name not in self._queued and self._active[name] < self._per_host:
            self._queued.add(name)
            if name in self._begun:
                self._ready.insert(self._ring, name)
            else:
                self._ready.append(name)

    def _next_fresh(self) -> Turn | None:
        for name in [name for name in self._parked if self._pause(name) <= 0]:
            self._parked.remove(name)
            self._ready.append(name)
        while self._ready:
            name = self._ready.popleft()
            if self._pause(name) > 0:
                self._parked.append(name)
                continue
            self._queued.discard(name)
            if self._active[name] < self._per_host:
                return self._take_fresh(name)
        return None

    def _take_fresh(self, name: str) -> Turn:
        self._begun.add(name)
        turn = self._fresh[name].popleft()
        if not self._fresh[name]:
            del self._fresh[name]
            self._begun.discard(name)
        self._drawn -= 1
        self._active[name] += 1
        self._queue(name)
        return turn

    def _again_allowed(self) -> bool:
        return len(self._fresh) <= len(self._parked) or len(self._again) >= self._backlog

    def _next_again(self, now: float) -> Turn | None:
        passed: list[tuple[float, int, Turn]] = []
        found = None
        while self._again and self._again[0][0] <= now and found is None:
            entry = heapq.heappop(self._again)
            name = entry[2].host
            if self._active[name] < self._per_host and self._pause(name) <= 0:
                found = entry[2]
                self._active[name] += 1
            else:
                passed.append(entry)
        for entry in passed:
            heapq.heappush(self._again, entry)
        return found
