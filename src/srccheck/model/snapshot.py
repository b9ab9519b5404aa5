"""Archived captures, in the words of Memento (RFC 7089) and of the CDX format."""

from datetime import UTC, datetime
from enum import StrEnum

from msgspec import Struct

from srccheck.model.date import EdtfDate


class ArchiveStatus(StrEnum):
    """How the question for an archived copy ended."""

    FOUND = "found"
    NONE = "none"
    NONE_GOOD = "none-good"
    UNAVAILABLE = "unavailable"
    NOT_ASKED = "not-asked"


class AnchorSource(StrEnum):
    """Whose date says when the source was as it was cited."""

    ACCESSED = "accessed"
    CITED = "cited"
    DOCUMENT = "document"


_DATES = {
    AnchorSource.ACCESSED: "the access date",
    AnchorSource.CITED: "the cited date",
    AnchorSource.DOCUMENT: "the document's date",
}


class Side(StrEnum):
    """Where a capture lies from the anchor; a capture within a year or month that is the anchor is the same."""

    BEFORE = "before"
    SAME = "same"
    AFTER = "after"


class Proof(StrEnum):
    """How a capture was found to show the source: its title, or captures around it that did not change."""

    TITLE = "title"
    STABLE = "stable"


class Anchor(Struct, frozen=True, kw_only=True):
    """The date at which the source was as it was cited.

    Attributes:
        date: as precise as its source.
        source: whose date it is.
    """

    date: EdtfDate
    source: AnchorSource

    def moment(self) -> datetime:
        """Return noon, UTC, of the day that stands for the date."""
        day = self.date.middle()
        return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)

    def days(self, when: datetime) -> int:
        """Return how many days a time lies after the date, negative before it, 0 within it."""
        day = when.date()
        return max((day - self.date.last()).days, 0) + min((day - self.date.first()).days, 0)

    def side(self, when: datetime) -> Side:
        """Return where a time lies from the date."""
        days = self.days(when)
        return Side.SAME if not days else Side.AFTER if days > 0 else Side.BEFORE

    def apart(self, when: datetime) -> str:
        """Return where a time lies in words: "3 days before the access date", "the month of the cited date"."""
        days, side = self.days(when), self.side(when)
        if side is not Side.SAME:
            return f"{abs(days)} day{'s' if abs(days) > 1 else ''} {side} {_DATES[self.source]}"
        if self.date.end is not None:
            return f"within {_DATES[self.source]}"
        return f"the {self.date.unit} of {_DATES[self.source]}"


class Capture(Struct, frozen=True, kw_only=True):
    """One capture that an archive says it has.

    Attributes:
        timestamp: 14 digits, UTC, as in a CDX row.
        original: the address that was captured (URI-R).
        replay: the address that shows it (URI-M).
        raw: the address of its own bytes.
        archive: the host of the archive.
        status: the HTTP status that was captured, None where the archive does not say.
        media_type: lower case, without parameters; None where the archive does not say.
        digest: of its payload, in the archive's own writing; equal ones show the same. None where it does not say.
        length: in bytes of its record, compressed; None where the archive does not say.
    """

    timestamp: str
    original: str
    replay: str
    raw: str
    archive: str
    status: int | None = None
    media_type: str | None = None
    digest: str | None = None
    length: int | None = None


class Snapshot(Struct, frozen=True, kw_only=True):
    """A capture offered to the reader (URI-M).

    Attributes:
        url: URI-M.
        datetime: its memento-datetime, UTC.
        archive: the host of the archive.
        why: one sentence: why this capture.
        verified_by: how it was found to show the source; None where it was not.
        anchor: the date that it was chosen near, None where none is cited.
        title: the title that it shows, None where it was not opened or has none.
        match: 0 to 1, how well that title matches the cited one; None where nothing could be compared.
    """

    url: str
    datetime: datetime
    archive: str
    why: str
    verified_by: Proof | None = None
    anchor: Anchor | None = None
    title: str | None = None
    match: float | None = None

    @property
    def verified(self) -> bool:
        """Tell whether it was opened, and shows the source."""
        return self.verified_by is not None

    @property
    def distance_days(self) -> int | None:
        """Return how many days it lies from the anchor, None where there is none."""
        return abs(self.anchor.days(self.datetime)) if self.anchor else None

    @property
    def side(self) -> Side | None:
        """Return where it lies from the anchor, None where there is none."""
        return self.anchor.side(self.datetime) if self.anchor else None


class ArchiveAnswer(Struct, frozen=True, kw_only=True):
    """What the archives said about one link.

    Attributes:
        status: how the question ended.
        snapshot: a verified capture, else None.
        candidate: a capture that could not be verified, never applied without being asked for; else None.
    """

    status: ArchiveStatus = ArchiveStatus.NOT_ASKED
    snapshot: Snapshot | None = None
    candidate: Snapshot | None = None
