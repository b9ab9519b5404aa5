"""Where a run asks for archived copies: several archives in order, a few links at once, for a limited time."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from srccheck.archives.base import Archive, Check, Compared, Fetch, NoAnswer, askable, is_private
from srccheck.archives.cache import Cache, key
from srccheck.archives.manners import Inquiry, Manners
from srccheck.archives.opening import Opened, open_capture
from srccheck.archives.search import Search
from srccheck.model.snapshot import Anchor, ArchiveAnswer, ArchiveStatus, Capture

_AT_ONCE = 4
"""Links looked up at once."""
_KEPT_BACK = 2
"""Of a link's requests, so many are for each of the next two archives."""
_WORST_FIRST = (ArchiveStatus.UNAVAILABLE, ArchiveStatus.NONE_GOOD, ArchiveStatus.NONE)


class Desk:
    """Asks archives for copies, best effort: nothing that an archive does is raised.

    Args:
        archives: to ask, in order.
        fetch: asks them.
        seconds: for which archives are asked in all; links that come later are not looked up.
        cache: of answers; None to keep none.
        manners: how archives are asked.
        clock: seconds, never going back.
    """

    def __init__(  # noqa: PLR0913 - all but two by keyword only
        self,
        archives: Sequence[Archive],
        fetch: Fetch,
        *,
        seconds: float,
        cache: Cache | None = None,
        manners: Manners | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.archives = tuple(archives)
        self._manners = manners or Manners(fetch)
        self._cache = cache
        self._seconds = seconds
        self._clock = clock
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._busy = 0
        self._since = 0.0
        self._used = 0.0
        self._late = 0

    async def look_up(self, url: str, anchor: Anchor | None, check: Check, cited: bytes) -> ArchiveAnswer:
        """Return what the archives have of an address.

        Args:
            url: as cited; one with a user in it is told to nobody, one of a private network to archives inside it.
            anchor: the date to look near, None for the newest capture.
            check: compares what a capture shows with what is cited.
            cited: what the citations say, encoded, to know a kept answer again.
        """
        asked = askable(url)
        archives = self._asked(url)
        if asked is None or not archives:
            return ArchiveAnswer()
        name = self._key(url, anchor, cited)
        kept = self._cache.get(name) if self._cache else None
        if kept is not None:
            return kept
        async with self._slots:
            answer, sure = await self._in_time(archives, asked, anchor, check)
        if self._cache and sure:
            self._cache.put(name, answer)
        return answer

    async def see(self, one: Capture, url: str, check: Check) -> tuple[Opened, Compared] | None:
        """Open one capture; return it with how it compares, None where it does not open as a page, or as another."""
        try:
            opened = await open_capture(Inquiry(self._manners), one, url)
        except NoAnswer:
            return None
        if opened is None or opened.evidence is None or not 200 <= opened.status < 300:
            return None
        return (opened, check(opened.evidence)) if opened.capture.timestamp == one.timestamp else None

    def remember(self, url: str, anchor: Anchor | None, cited: bytes, answer: ArchiveAnswer) -> None:
        """Keep an answer for later runs in place of an earlier one; the arguments are those of `look_up`."""
        if self._cache:
            self._cache.put(self._key(url, anchor, cited), answer)

    def remarks(self) -> tuple[str, ...]:
        """Return what is to be said of the archives after a run, a sentence each."""
        found = list(self._manners.remarks)
        if self._late:
            links = f"{self._late} link{'s were' if self._late > 1 else ' was'}"
            found.append(
                f"archives were asked for {self._seconds:g} seconds; {links} not looked up to the end"
            )
        if self._cache and self._cache.trouble:
            found.append(self._cache.trouble)
        return tuple(found)

    def close(self) -> None:
        """Let the cache go."""
        if self._cache:
            self._cache.close()

    def _asked(self, url: str) -> tuple[Archive, ...]:
        """Return the archives that may be told of an address."""
        return tuple(one for one in self.archives if one.own) if is_private(url) else self.archives

    def _key(self, url: str, anchor: Anchor | None, cited: bytes) -> str:
        return key([archive.root for archive in self.archives], askable(url) or url, anchor, cited)

    async def _in_time(
        self, archives: Sequence[Archive], url: str, anchor: Anchor | None, check: Check
    ) -> tuple[ArchiveAnswer, bool]:
        async with self._timed() as left:
            if left <= 0:
                self._late += 1
                return ArchiveAnswer(), False
            try:
                async with asyncio.timeout(left):
                    return await self._ask_all(archives, url, anchor, check)
            except TimeoutError:
                self._late += 1
                return ArchiveAnswer(status=ArchiveStatus.UNAVAILABLE), False

    @asynccontextmanager
    async def _timed(self) -> AsyncIterator[float]:
        """Count the time in which anything is looked up; give what is left of it."""
        if not self._busy:
            self._since = self._clock()
        self._busy += 1
        try:
            yield self._seconds - self._used - (self._clock() - self._since)
        finally:
            self._busy -= 1
            if not self._busy:
                self._used += self._clock() - self._since

    async def _ask_all(
        self, archives: Sequence[Archive], url: str, anchor: Anchor | None, check: Check
    ) -> tuple[ArchiveAnswer, bool]:
        """Ask the archives in order until one has a good capture; tell whether the answer is worth keeping."""
        asker = Inquiry(self._manners)
        answers: list[ArchiveAnswer] = []
        sure = True
        for place, archive in enumerate(archives, 1):
            asker.keep_back(_KEPT_BACK * min(len(archives) - place, 2))
            confirm = self._manners.has_time(f"https://{archive.name}/")
            answer = await Search(archive, asker, url, anchor, check).run(confirm=confirm)
            if answer.status is ArchiveStatus.FOUND:
                return answer, True
            answers.append(answer)
            sure = sure and (confirm or answer.status is not ArchiveStatus.NONE)
        status = next(
            (status for status in _WORST_FIRST if any(answer.status is status for answer in answers)),
            ArchiveStatus.NOT_ASKED,
        )
        candidate = next((answer.candidate for answer in answers if answer.candidate), None)
        return ArchiveAnswer(status=status, candidate=candidate), sure
