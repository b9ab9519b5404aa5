"""Archived captures, in the words of Memento (RFC 7089) and of the CDX format."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class ArchiveStatus(StrEnum):
    """How the question for an archived copy ended."""

    FOUND = "found"
    NONE = "none"
    NONE_GOOD = "none-good"
    UNAVAILABLE = "unavailable"
    NOT_ASKED = "not-asked"


class Capture(Struct, frozen=True, kw_only=True):
    """One capture that an archive says it has.

    Attributes:
        timestamp: 14 digits, UTC, as in a CDX row.
        original: the address that was captured (URI-R).
        replay: the address that shows it (URI-M).
        archive: the host of the archive.
    """

    timestamp: str
    original: str
    replay: str
    archive: str


class Snapshot(Struct, frozen=True, kw_only=True):
    """A capture offered to the reader (URI-M).

    Attributes:
        url: URI-M.
        datetime: its memento-datetime, UTC.
        archive: the host of the archive.
        verified: it was opened, and shows the source.
        title: the title that it shows, None where it was not opened or has none.
        match: 0 to 1, how well that title matches the cited one; None where nothing could be compared.
        why: one sentence: why this capture.
    """

    url: str
    datetime: datetime
    archive: str
    verified: bool
    why: str
    title: str | None = None
    match: float | None = None


class ArchiveAnswer(Struct, frozen=True, kw_only=True):
    """What the archives said about one link.

    Attributes:
        status: how the question ended.
        snapshot: a verified capture, else None.
        candidate: a capture that could not be opened, never applied without being asked for; else None.
    """

    status: ArchiveStatus = ArchiveStatus.NOT_ASKED
    snapshot: Snapshot | None = None
    candidate: Snapshot | None = None
