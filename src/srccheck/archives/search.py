"""One archive searched for one source: the nearest capture first, then what its history makes likeliest."""

import base64
import hashlib
from datetime import UTC, datetime, timedelta

from srccheck.archives.addresses import known_as, moment, shown
from srccheck.archives.base import Archive, Asker, Check, Compared, NoAnswer
from srccheck.archives.choose import Tried, Wanted, choose, fits, is_file, is_stable
from srccheck.archives.opening import Opened, open_capture
from srccheck.model.snapshot import (
    Anchor,
    ArchiveAnswer,
    ArchiveStatus,
    Capture,
    Proof,
    Snapshot,
)
from srccheck.model.verdict import Identity
from srccheck.page.pdf import PDF, is_pdf
from srccheck.text.urls import same_page

MOST_OPENED = 3
"""Captures opened for one link in one archive."""
_EARLIER = timedelta(days=120)
"""How far before a bad capture the next one is asked for, where the archive lists none; doubled each time."""
_LITTLE_TEXT = 40
"""Characters of text below which a page shows nothing that could be stable."""
_PROOFS = {
    Proof.TITLE: "its title is the cited one",
    Proof.STABLE: "its title cannot be compared, but the page stayed the same",
}


class Search:
    """The search for one source in one archive.

    Args:
        archive: to be asked.
        asker: asks on behalf of the link.
        url: the address as cited, ready to be asked.
        anchor: the date to look near, None for the newest capture.
        check: compares what a capture shows with what is cited.
    """

    def __init__(self, archive: Archive, asker: Asker, url: str, anchor: Anchor | None, check: Check) -> None:
        self._archive = archive
        self._asker = asker
        self._url = url
        self._anchor = anchor
        self._check = check
        self._wanted = Wanted(url=url, anchor=anchor, now=datetime.now(UTC))
        self._tried: list[Tried] = []
        self._unopened: list[Capture] = []
        self._unsure: list[tuple[Opened, Compared]] = []
        self._rows: tuple[Capture, ...] | None = None
        self._beside: dict[str, Capture] = {}
        self._silent = ""

    async def run(self, *, confirm: bool) -> ArchiveAnswer:
        """Return what the archive has; nothing that it does is raised.

        Args:
            confirm: ask the index too where the archive names no capture; its short answers are sometimes wrong.
        """
        try:
            one = await self._archive.nearest(self._asker, self._url, self._when)
        except NoAnswer:
            return ArchiveAnswer(status=ArchiveStatus.UNAVAILABLE)
        if one is None:
            if not confirm or not await self._history():
                silent = bool(self._silent) and not self._asker.spent
                return ArchiveAnswer(status=ArchiveStatus.UNAVAILABLE if silent else ArchiveStatus.NONE)
            one = self._choose()
            if one is None:
                return ArchiveAnswer(status=ArchiveStatus.NONE_GOOD)
        while one is not None and len(self._tried) < MOST_OPENED:
            found = await self._look(one)
            if found is not None:
                return ArchiveAnswer(status=ArchiveStatus.FOUND, snapshot=found)
            one = await self._next()
        return self._ended()

    @property
    def _when(self) -> datetime | None:
        return self._anchor.moment() if self._anchor else None

    async def _look(self, one: Capture) -> Snapshot | None:
        """Open a capture; return it, or one opened before that it proves, if it shows the source."""
        try:
            opened = await open_capture(self._asker, one, self._url)
        except NoAnswer as silence:
            self._silent = str(silence)
            self._tried.append(Tried(capture=one))
            self._unopened.append(one)
            return None
        if opened is None:
            self._tried.append(Tried(capture=one))
            return None
        self._beside |= {other.replay: other for other in opened.others}
        if opened.evidence is None or not 200 <= opened.status < 300:
            gone = opened.status in (404, 410)
            self._tried.append(Tried(capture=one, gone=gone))
            return None
        match = self._check(opened.evidence)
        if match.identity is Identity.CONFIRMED:
            return self._snapshot(opened, match, Proof.TITLE)
        if match.unchanged:
            return self._snapshot(opened, match, Proof.STABLE)
        other = match.identity is Identity.CONTRADICTED or match.score is not None
        self._tried.append(Tried(capture=_seen(one, opened), gone=match.gone))
        if other or opened.led_on or not _shows_something(opened, file=is_file(self._url)):
            return None
        self._unsure.append((opened, match))
        await self._history()
        return self._proven()

    async def _history(self) -> bool:
        """Ask for all captures, once; tell whether there are any."""
        if self._rows is None:
            try:
                self._rows = await self._archive.history(self._asker, self._url, self._when)
            except NoAnswer as silence:
                self._silent = str(silence)
                self._rows = ()
        return bool(self._rows)

    def _known(self) -> tuple[Capture, ...]:
        """Return every capture that the archive has named, with what was seen of those that were opened."""
        seen = {(one.capture.timestamp, one.capture.original): one.capture for one in self._tried}
        named = (*(self._rows or ()), *(self._beside.values() if not self._rows else ()))
        rows = [_filled(one, seen.get((one.timestamp, one.original))) for one in named]
        listed = {(one.timestamp, one.original) for one in rows}
        return (*rows, *(one for key, one in seen.items() if key not in listed))

    def _choose(self) -> Capture | None:
        known = self._known()
        rows = {(one.timestamp, same_page(one.original)): one for one in known}
        tried = [
            known_tried(one, rows.get((one.capture.timestamp, same_page(one.capture.original))))
            for one in self._tried
        ]
        return choose(known, self._wanted, tried, last=len(tried) == MOST_OPENED - 1)

    async def _next(self) -> Capture | None:
        """Return the capture to open next."""
        if len(self._tried) >= MOST_OPENED:
            return None
        if await self._history() or self._beside:
            found = self._choose()
            if found is not None or self._rows:
                return found
        return await self._earlier()

    async def _earlier(self) -> Capture | None:
        """Return a capture from well before those that were tried, from an archive that lists none."""
        times = [when for one in self._tried if (when := moment(one.capture.timestamp))]
        when = min(times) - _EARLIER * 2 ** (len(self._tried) - 1)
        try:
            found = await self._archive.nearest(self._asker, self._url, when)
        except NoAnswer as silence:
            self._silent = str(silence)
            return None
        tried = {one.capture.timestamp for one in self._tried}
        return found if found is not None and found.timestamp not in tried else None

    def _proven(self) -> Snapshot | None:
        """Return a capture that could not be compared, if those around it show that the page did not change."""
        known = self._known()
        for opened, match in self._unsure:
            key = (opened.capture.timestamp, same_page(opened.capture.original))
            own = next((one for one in known if (one.timestamp, same_page(one.original)) == key), None)
            if own is not None and is_stable(known, self._wanted, own):
                return self._snapshot(opened, match, Proof.STABLE)
        return None

    def _ended(self) -> ArchiveAnswer:
        """Return the answer of a search without a capture that shows the source.

        That none does is said only after a whole search, not where the archive fell silent.
        """
        cut_off = self._silent and not self._asker.spent and len(self._tried) < MOST_OPENED
        looked = len(self._tried) > len(self._unopened) and not cut_off
        status = ArchiveStatus.NONE_GOOD if looked else ArchiveStatus.UNAVAILABLE
        return ArchiveAnswer(
            status=status, candidate=next(filter(None, map(self._candidate, self._unopened)), None)
        )

    def _candidate(self, one: Capture) -> Snapshot | None:
        when = moment(one.timestamp)
        if when is None:
            return None
        words = f"the archive names this capture, but when asked for it {self._silent}"
        return Snapshot(url=shown(one), datetime=when, archive=one.archive, why=words, anchor=self._anchor)

    def _snapshot(self, opened: Opened, match: Compared, proof: Proof) -> Snapshot:
        return Snapshot(
            url=shown(opened.capture),
            datetime=opened.when,
            archive=opened.capture.archive,
            why=_why(self._anchor, opened.when, proof),
            verified_by=proof,
            anchor=self._anchor,
            title=match.title,
            match=match.score,
        )


def known_tried(one: Tried, row: Capture | None) -> Tried:
    """Return a try with what the archive's list says of its capture."""
    return one if row is None else Tried(capture=_filled(row, one.capture), gone=one.gone)


def _seen(one: Capture, opened: Opened) -> Capture:
    """Return a capture with the digest of its bytes, for archives that give none."""
    if opened.led_on or not opened.whole:
        return one
    digest = base64.b32encode(hashlib.sha1(opened.body, usedforsecurity=False).digest()).decode()
    return known_as(
        one, digest=one.digest or digest, timestamp=opened.capture.timestamp, status=opened.status
    )


def _filled(row: Capture, seen: Capture | None) -> Capture:
    """Return a row with what was seen where the archive says nothing."""
    if seen is None:
        return row
    return known_as(row, digest=row.digest or seen.digest, status=row.status or seen.status)


def _shows_something(opened: Opened, *, file: bool) -> bool:
    """Tell whether a capture has words, or is a file: a PDF by its bytes, another by the type that was captured."""
    page = opened.evidence.page if opened.evidence else None
    if page is None or not opened.body or page.shell:
        return False
    if page.charset is not None:
        return len(page.text) >= _LITTLE_TEXT
    kind = page.media_type
    return is_pdf(opened.body) or (kind not in (None, PDF) and fits(kind, file=file))


def _why(anchor: Anchor | None, when: datetime, proof: Proof) -> str:
    """Return the reason for a good capture, in words."""
    if anchor is None:
        return f"good capture; no date is cited to be near; {_PROOFS[proof]}"
    return f"nearest good capture to {anchor.date}: {anchor.apart(when)}; {_PROOFS[proof]}"
