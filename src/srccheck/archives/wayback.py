"""The Wayback Machine, or an archive of its shape: the redirect names the capture, `id_` opens it.

One un-followed GET of `/web/<date>/<url>` names the capture nearest to a date; this road has wider limits
than the archive's index (CDX) or its availability service. Only an answer with a Memento-Datetime is a
capture's own; without it, it is the archive's.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from srccheck.archives.base import Anchor, Check, Fetch
from srccheck.archives.choose import nearest, why
from srccheck.archives.memento import capture, memento_datetime, mementos, moment, replayed
from srccheck.errors import UsageError
from srccheck.model.snapshot import ArchiveAnswer, ArchiveStatus, Capture, Snapshot
from srccheck.model.verdict import Identity
from srccheck.net.fetch import Fetched
from srccheck.page import facts
from srccheck.text.safe import shorten
from srccheck.text.urls import encode, host, origin, redact, split

MOST_OPENED = 3
"""Captures opened for one link."""
MOST_HOPS = 3
"""Redirects followed inside the archive on the way to one capture."""
MOST_SILENCES = 3
"""Questions in a row without an answer, after which the archive is left alone."""
_EARLIER = timedelta(days=90)
"""How far before a bad capture the next one is asked for, where the archive names none."""


class _Opened(Struct, frozen=True):
    """What came of opening a capture.

    Attributes:
        snapshot: the capture, if it shows the source.
        answered: the archive answered, so that its capture was seen.
        others: captures that the archive named beside it.
    """

    snapshot: Snapshot | None = None
    answered: bool = False
    others: tuple[Capture, ...] = ()


class Wayback:
    """An archive with the Wayback Machine's addresses; it is left alone for the run once it has refused.

    Args:
        base: its root, such as `https://web.archive.org`.

    Raises:
        UsageError: the root is no http or https address.
    """

    def __init__(self, base: str) -> None:
        if origin(base) is None:
            raise UsageError(f"archive-url: {base!r} is no address; write it as https://web.archive.org")
        self.base = base.rstrip("/").removesuffix("/web")
        self.name = host(base)
        self._silences = 0
        self._refused = False

    async def find(self, client: Fetch, url: str, anchor: Anchor | None, check: Check) -> ArchiveAnswer:
        """Return what the archive has of an address; see `srccheck.archives.base.Archive`."""
        asked = _asked(url)
        if asked is None:
            return ArchiveAnswer()
        if self._closed:
            return ArchiveAnswer(status=ArchiveStatus.UNAVAILABLE)
        when = f"{anchor.moment():%Y%m%d%H%M%S}/" if anchor else ""
        first = await self._locate(client, f"{self.base}/web/{when}{asked}", asked)
        if not isinstance(first, Capture):
            return ArchiveAnswer(status=first)
        return await self._search(client, first, anchor, check)

    @property
    def _closed(self) -> bool:
        return self._refused or self._silences >= MOST_SILENCES

    async def _search(
        self, client: Fetch, first: Capture, anchor: Anchor | None, check: Check
    ) -> ArchiveAnswer:
        """Open the capture, then others, until one shows the source."""
        tried: dict[str, Capture] = {}
        known: dict[str, Capture] = {}
        one: Capture | None = first
        seen = False
        while one is not None and len(tried) < MOST_OPENED and not self._closed:
            tried[one.timestamp] = one
            opened = await self._open(client, one, anchor, check)
            if opened.snapshot is not None:
                return ArchiveAnswer(status=ArchiveStatus.FOUND, snapshot=opened.snapshot)
            if not opened.answered:
                break
            seen = True
            known |= {other.timestamp: other for other in opened.others}
            one = await self._next(client, one, tried, tuple(known.values()), anchor)
        if seen:
            return ArchiveAnswer(status=ArchiveStatus.NONE_GOOD)
        return ArchiveAnswer(status=ArchiveStatus.UNAVAILABLE, candidate=_unopened(first))

    async def _next(
        self,
        client: Fetch,
        bad: Capture,
        tried: dict[str, Capture],
        known: Sequence[Capture],
        anchor: Anchor | None,
    ) -> Capture | None:
        """Return another capture to open: the nearest that the archive named, else one from before the bad one."""
        before = moment(bad.timestamp)
        near = anchor.moment() if anchor else before
        if near is None or before is None:
            return None
        if known:
            return nearest(known, near, tried)
        earlier = f"{before - _EARLIER:%Y%m%d%H%M%S}"
        found = await self._locate(client, f"{self.base}/web/{earlier}/{bad.original}", bad.original)
        return found if isinstance(found, Capture) and found.timestamp not in tried else None

    async def _locate(self, client: Fetch, address: str, asked: str) -> Capture | ArchiveStatus:
        """Return the capture that the archive redirects to, or why there is none."""
        answer = await self._ask(client, address, cap=0)
        status = answer.exchange.status
        if status is None or status == 429 or status >= 500:
            return ArchiveStatus.UNAVAILABLE
        location = answer.exchange.header("location")
        found = replayed(self.base, location) if location and 300 <= status < 400 else None
        if found is not None:
            return found
        when = memento_datetime(answer.exchange.header("memento-datetime"))
        if when is not None:
            return capture(self.base, f"{when:%Y%m%d%H%M%S}", asked)
        return ArchiveStatus.NONE if status == 404 else ArchiveStatus.UNAVAILABLE

    async def _open(self, client: Fetch, one: Capture, anchor: Anchor | None, check: Check) -> _Opened:
        """Open a capture's own bytes and compare its page with what is cited."""
        place = one
        for _ in range(MOST_HOPS + 1):
            answer = await self._ask(client, f"{self.base}/web/{place.timestamp}id_/{place.original}")
            status, header = answer.exchange.status, answer.exchange.header
            when = memento_datetime(header("memento-datetime"))
            if status is None or (when is None and (status == 429 or status >= 500)):
                return _Opened()
            if 300 <= status < 400:
                target = replayed(self.base, header("location") or "")
                if target is None:
                    break
                place = target
                continue
            others = mementos(self.base, header("link") or "")
            if when is None or not 200 <= status < 300:
                return _Opened(answered=True, others=others)
            return _Opened(_judged(place, when, answer, anchor, check), answered=True, others=others)
        return _Opened(answered=True)

    async def _ask(self, client: Fetch, address: str, cap: int | None = None) -> Fetched:
        answer = await client.read(address, cap=cap, follow=False)
        status = answer.exchange.status
        self._silences = 0 if status is not None else self._silences + 1
        if status == 429 and answer.exchange.header("memento-datetime") is None:
            self._refused = True
        return answer


def _asked(url: str) -> str | None:
    """Return the address to ask for, None for one that no archive is told of: with a user, or not of the web."""
    parts = split(url)
    if parts is None or "@" in parts.netloc or origin(url) is None:
        return None
    try:
        return encode(redact(url))
    except ValueError:
        return None


def _judged(
    place: Capture, when: datetime, answer: Fetched, anchor: Anchor | None, check: Check
) -> Snapshot | None:
    exchange = answer.exchange
    page = facts(
        answer.body, place.original, exchange.header("content-type"), exchange.header("content-language")
    )
    match = check(page)
    comparable = match.score is not None or match.identity is not Identity.UNCONFIRMED
    if comparable and match.identity is not Identity.CONFIRMED:
        return None
    return Snapshot(
        url=capture_url(place),
        datetime=when,
        archive=place.archive,
        verified=True,
        why=why(anchor, when),
        title=match.title,
        match=match.score,
    )


def _unopened(one: Capture) -> Snapshot | None:
    when = moment(one.timestamp)
    if when is None:
        return None
    return Snapshot(
        url=capture_url(one),
        datetime=when,
        archive=one.archive,
        verified=False,
        why="the archive names this capture, but it could not be opened",
    )


def capture_url(one: Capture) -> str:
    """Return the address of a capture, cleaned."""
    return shorten(one.replay, 4000).replace(" ", "%20")
