"""A JSON report read back: what it says of links, checked at the door."""

from datetime import datetime

import msgspec
from msgspec import Struct

from srccheck.errors import InputError
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Anchor, AnchorSource, Proof, Snapshot
from srccheck.model.verdict import Status
from srccheck.reports.addresses import clickable
from srccheck.text.safe import clean

SCHEMA = 1
_EXPECTED = "expected a report made with: srccheck verify --format json"


class _Copy(Struct, frozen=True):
    url: str
    datetime: datetime
    archive: str
    verified: bool
    verified_by: Proof | None = None
    anchor: AnchorSource | None = None
    anchor_date: str | None = None
    why: str = ""
    title: str | None = None
    match: float | None = None


class _Link(Struct, frozen=True):
    url: str
    status: Status
    snapshot: _Copy | None = None


class _Saved(Struct, frozen=True):
    schema: int
    links: tuple[_Link, ...]


def copies(data: bytes, path: str) -> dict[str, Snapshot]:
    """Return the verified archived copy of each dead or changed link that has one, by its address as cited.

    Args:
        data: a JSON report.
        path: its name, for the message.

    Raises:
        InputError: it is no report, or gives a copy at something that is no web address.
    """
    found: dict[str, Snapshot] = {}
    for link in _read(data, path).links:
        copy = link.snapshot
        if copy is None or not copy.verified or link.status not in (Status.DEAD, Status.CHANGED):
            continue
        if clickable(copy.url) is None:
            raise InputError(f"the archived copy of {clean(link.url)} has no http or https address", path)
        if copy.datetime.tzinfo is None:
            raise InputError(f"the archived copy of {clean(link.url)} has a time without a zone", path)
        found[link.url] = Snapshot(
            url=copy.url,
            datetime=copy.datetime,
            archive=clean(copy.archive),
            why=clean(copy.why),
            verified_by=copy.verified_by,
            anchor=_anchor(copy),
            title=clean(copy.title) if copy.title is not None else None,
            match=copy.match,
        )
    return found


def _anchor(copy: _Copy) -> Anchor | None:
    """Return the date that a copy was chosen near; one that is none counts for nothing."""
    if copy.anchor is None or copy.anchor_date is None:
        return None
    try:
        return Anchor(date=EdtfDate.parse(copy.anchor_date), source=copy.anchor)
    except ValueError:
        return None


def statuses(data: bytes, path: str) -> dict[str, str]:
    """Return the status of each link by its address as cited.

    Args:
        data: a JSON report.
        path: its name, for the message.

    Raises:
        InputError: it is no report.
    """
    return {link.url: link.status.value for link in _read(data, path).links}


def _read(data: bytes, path: str) -> _Saved:
    try:
        saved = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=_Saved)
    except msgspec.ValidationError as error:
        raise InputError(f"no report of srccheck: {clean(str(error))}; {_EXPECTED}", path) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(f"no valid JSON: {clean(str(error))}; {_EXPECTED}", path) from None
    if saved.schema != SCHEMA:
        raise InputError(f"a report of schema {saved.schema}; this version reads schema {SCHEMA}", path)
    return saved
