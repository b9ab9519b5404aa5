"""Manners towards archives: how fast each part of one is asked, when it is left alone, how much one link may ask.

Replays and indexes have limits of their own; a page of the index costs an archive far more than a redirect. An
archive that answers 429 is asked nothing more there in this run, unless it names a pause short enough to wait for:
web.archive.org shuts out whoever goes on (edgi-govdata-archiving/wayback, 2023).
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from enum import StrEnum

from msgspec import Struct

from srccheck.archives.addresses import memento_datetime
from srccheck.archives.base import Fetch, NoAnswer
from srccheck.model.evidence import FailureKind
from srccheck.net.fetch import Fetched
from srccheck.text.urls import host

MOST_ASKED = 8
"""Requests for one link, at all archives, further attempts among them."""
LEAST = 2
"""Requests with which an archive can name a capture and show it."""
LONGEST_PAUSE = 60.0
"""Seconds of a Retry-After that are waited for."""
MOST_FAILURES = 3
"""Questions in a row without a usable answer, after which that part of an archive is left alone."""
_BACK_OFF = 1.0
"""Seconds before the one further attempt after 502, 503 or 504."""
_BUSY = frozenset({502, 503, 504})


class Endpoint(StrEnum):
    """A part of an archive with limits of its own."""

    REPLAY = "captures"
    INDEX = "index"


class Limit(Struct, frozen=True):
    """So many requests at once, then so many a minute."""

    burst: int
    a_minute: int


LIMITS: Mapping[tuple[str, Endpoint], Limit] = {
    ("web.archive.org", Endpoint.REPLAY): Limit(60, 480),
    ("web.archive.org", Endpoint.INDEX): Limit(8, 20),
    ("arquivo.pt", Endpoint.REPLAY): Limit(40, 300),
    ("arquivo.pt", Endpoint.INDEX): Limit(20, 200),
}
"""Below what the archives allow: web.archive.org 600 a minute for captures and 30 for the index, the first minute
included (edgi-govdata-archiving/wayback 0.5.1); arquivo.pt 400 and 250 (its API's documentation)."""


class _Bucket:
    """Tokens, each good for one request; they come back at an even pace."""

    def __init__(self, limit: Limit, now: float) -> None:
        self._limit = limit
        self._tokens = float(limit.burst)
        self._since = now

    def take(self, now: float) -> float:
        """Take a token; return for how many seconds to wait for it."""
        self._fill(now)
        self._tokens -= 1
        return max(0.0, -self._tokens * 60 / self._limit.a_minute)

    def has_one(self, now: float) -> bool:
        """Tell whether a token is there at once."""
        self._fill(now)
        return self._tokens >= 1

    def _fill(self, now: float) -> None:
        self._tokens = min(
            float(self._limit.burst), self._tokens + (now - self._since) * self._limit.a_minute / 60
        )
        self._since = now


class _Part(Struct):
    """One part of one archive.

    Attributes:
        bucket: its pace, None for none.
        failures: in a row, without a usable answer.
        before: failures before the last answer.
        paused: when it first named a pause, until an answer came after that.
        closed: why it is left alone; empty while it is not.
    """

    bucket: _Bucket | None
    failures: int = 0
    before: int = 0
    paused: float | None = None
    closed: str = ""


class Manners:
    """What every question to an archive goes through, for all links of a run.

    Args:
        fetch: asks.
        clock: seconds, never going back.
        sleep: waits so many seconds.
        limits: how fast hosts are asked; one that is not named is asked as fast as the client asks any host.
    """

    def __init__(
        self,
        fetch: Fetch,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        limits: Mapping[tuple[str, Endpoint], Limit] = LIMITS,
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._sleep = sleep
        self._limits = limits
        self._parts: dict[tuple[str, Endpoint], _Part] = {}
        self.remarks: list[str] = []

    def has_time(self, url: str) -> bool:
        """Tell whether the index at an address may be asked without waiting."""
        part = self._part(host(url), Endpoint.INDEX)
        return not part.closed and (part.bucket is None or part.bucket.has_one(self._clock()))

    async def ask(
        self, endpoint: Endpoint, url: str, headers: Mapping[str, str] | None, cap: int | None, *, again: bool
    ) -> Fetched | None:
        """Ask once, at the pace of the host; None where the archive asks to try once more.

        Args:
            endpoint: the part of the archive that the address belongs to.
            url: the address.
            headers: to send beside the client's own.
            cap: bytes of body that are kept, by default the client's.
            again: a further attempt may be made.

        Raises:
            NoAnswer: none came, the archive refused, or is left alone.
        """
        part = self._part(host(url), endpoint)
        self._refuse_closed(part)
        if part.bucket is not None and (wait := part.bucket.take(self._clock())) > 0:
            await self._sleep(wait)
            self._refuse_closed(part)
        began = self._clock()
        answer = await self._fetch.read(url, cap=cap, headers=headers, follow=False)
        if _is_good(answer):
            part.before, part.failures = part.failures, 0
            if part.paused is not None and began > part.paused:
                part.paused = None
            return answer
        words = _words(answer)
        status = answer.exchange.status
        if status == 429:
            if self._may_wait(part, answer, began) and again:
                return None
            self._close(part, host(url), endpoint, words)
        elif status in _BUSY and again and (answer.exchange.retry_after or 0.0) <= LONGEST_PAUSE:
            await self._sleep(_BACK_OFF)
            return None
        elif not _is_unfit(answer):
            self.failed(url, endpoint, words)
        raise NoAnswer(words)

    def failed(self, url: str, endpoint: Endpoint, words: str) -> None:
        """Take note of an answer that is of no use."""
        part = self._part(host(url), endpoint)
        part.failures += 1
        if part.failures >= MOST_FAILURES:
            self._close(part, host(url), endpoint, words)

    def useless(self, url: str) -> None:
        """Take note of a list of captures that came and cannot be read: it was no usable answer after all."""
        part = self._part(host(url), Endpoint.INDEX)
        part.failures = max(part.failures, part.before)
        self.failed(url, Endpoint.INDEX, "answered with something that is no list of captures")

    def _may_wait(self, part: _Part, answer: Fetched, began: float) -> bool:
        """Tell whether a pause is named that is short enough; the client waits for it before its next question.

        Who had asked before it was named is refused with the first; who is refused after it was not let wait.
        """
        wait = answer.exchange.retry_after
        if wait is None or wait > LONGEST_PAUSE or (part.paused is not None and began > part.paused):
            return False
        part.paused = self._clock() if part.paused is None else part.paused
        return True

    def _refuse_closed(self, part: _Part) -> None:
        if part.closed:
            raise NoAnswer(part.closed)

    def _close(self, part: _Part, name: str, endpoint: Endpoint, words: str) -> None:
        if not part.closed:
            part.closed = words
            self.remarks.append(f"{name} {words}; nothing more was asked of its {endpoint} in this run")

    def _part(self, name: str, endpoint: Endpoint) -> _Part:
        found = self._parts.get((name, endpoint))
        if found is None:
            limit = self._limits.get((name, endpoint))
            found = _Part(_Bucket(limit, self._clock()) if limit else None)
            self._parts[name, endpoint] = found
        return found


class Inquiry:
    """What one link asks, at all archives; see `srccheck.archives.base.Asker`.

    Args:
        manners: of the run.
        most: requests that it may make.
    """

    def __init__(self, manners: Manners, most: int = MOST_ASKED) -> None:
        self.timemaps: dict[str, str] = {}
        self._kept_back = 0
        self._left = most
        self._manners = manners

    def keep_back(self, most: int) -> None:
        """Keep so many of what is left for archives that are asked later, but leave the next one what it needs."""
        self._kept_back = min(most, max(self._left - LEAST, 0))

    @property
    def spent(self) -> bool:
        """Tell whether the link may ask nothing more."""
        return self._left <= self._kept_back

    async def replay(
        self, url: str, *, headers: Mapping[str, str] | None = None, cap: int | None = None
    ) -> Fetched:
        """Ask for a capture, or where one is."""
        return await self._ask(Endpoint.REPLAY, url, headers, cap)

    async def index(self, url: str, *, cap: int) -> Fetched:
        """Ask for a list of captures."""
        return await self._ask(Endpoint.INDEX, url, None, cap)

    def useless(self, url: str) -> None:
        """Take note of an answer of an index that cannot be read."""
        self._manners.useless(url)

    async def _ask(
        self, endpoint: Endpoint, url: str, headers: Mapping[str, str] | None, cap: int | None
    ) -> Fetched:
        for again in (True, False):
            if self.spent:
                break
            self._left -= 1
            answer = await self._manners.ask(endpoint, url, headers, cap, again=again and not self.spent)
            if answer is not None:
                return answer
        raise NoAnswer("was asked as often as one link may ask")


def _is_good(answer: Fetched) -> bool:
    """Tell whether something came that is a capture's own, or no sign of trouble."""
    status = answer.exchange.status
    if status is None:
        return False
    if memento_datetime(answer.exchange.header("memento-datetime")) is not None:
        return True
    return status != 429 and status < 500


def _is_unfit(answer: Fetched) -> bool:
    """Tell whether the address could not be asked at all, which is no fault of the archive."""
    failure = answer.exchange.failure
    return failure is not None and failure.kind is FailureKind.INVALID_URL


def _words(answer: Fetched) -> str:
    status = answer.exchange.status
    if status is None:
        failure = answer.exchange.failure
        return f"did not answer ({failure.kind.value})" if failure else "did not answer"
    return f"answered {status}"
