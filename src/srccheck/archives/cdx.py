"""Rows of a capture index (CDX), in whatever form an archive writes them.

The Wayback Machine answers `output=json` with an array of arrays whose first row names the fields; pywb answers with
an object a line, under other names; older indexes with lines of words, or with words before an object (CDXJ).
(internetarchive/wayback, wayback-cdx-server; webrecorder/pywb, CDX server API.)
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress

import msgspec

from srccheck.archives.addresses import capture, known_as, moment
from srccheck.model.snapshot import Capture
from srccheck.text.urls import origin, split

FIELDS = ("timestamp", "original", "mimetype", "statuscode", "digest", "length")
"""What is asked for, and the order of the words of a line that has no names."""
REVISIT = "warc/revisit"
"""The media type of a row whose payload is that of an earlier row with its digest (WARC 1.1, section 6.7)."""
_ALIASES = {"url": "original", "status": "statuscode", "mime": "mimetype"}
_STATUS = re.compile(r"[1-9]\d\d")
_MOST = 100_000
_LONGEST_LINE = 20_000
_MOST_CUTS = 10
"""Places at which the last whole row of a broken list may end; the address in half a row may look like such an end."""


class UnreadableIndexError(ValueError):
    """The answer is no index."""


def rows(body: bytes, home: str) -> tuple[Capture, ...]:
    """Return the captures of an index's answer, oldest first; revisits have the type and status of what they repeat.

    Args:
        body: arrays or objects in JSON, or lines; empty where there is no capture.
        home: what stands before the digits in the archive's addresses.

    Raises:
        UnreadableIndexError: it is something else, such as a page.
    """
    text = body.decode("utf-8", "replace").strip().lstrip("\ufeff")
    found = [one for row in _fields(text) if (one := _capture(row, home)) is not None]
    found.sort(key=lambda one: one.timestamp)
    return tuple(_resolved(found))


def _fields(text: str) -> Iterator[Mapping[str, object]]:
    if not text:
        return
    if text.startswith("["):
        yield from _arrays(text)
        return
    lines = [line.strip()[:_LONGEST_LINE] for line in text.split("\n")[:_MOST] if line.strip()]
    for number, line in enumerate(lines, 1):
        try:
            yield _line(line)
        except UnreadableIndexError:
            if number == 1 or number < len(lines):
                raise  # else it is broken off


def _arrays(text: str) -> Iterator[Mapping[str, object]]:
    try:
        table = _table(text)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise UnreadableIndexError("no list of captures") from None
    names: Sequence[str] = ()
    for row in table[:_MOST]:
        if isinstance(row, dict):
            yield row
        elif not names:
            names = [str(name) for name in row]
            if not {"timestamp"} & set(names):
                raise UnreadableIndexError("a list without the names of its fields")
        elif len(row) == len(names):
            yield dict(zip(names, row, strict=True))


def _table(text: str) -> list[list[str | int | None] | dict[str, object]]:
    """Read a list of rows, of one that is broken off its whole rows.

    Raises:
        msgspec.DecodeError: there is no whole row.
    """
    kind = list[list[str | int | None] | dict[str, object]]
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.DecodeError:
        end = len(text)
        for _ in range(_MOST_CUTS):
            end = max(text.rfind("],", 0, end), text.rfind("},", 0, end))
            if end < 0:
                break
            with suppress(msgspec.DecodeError):
                table = msgspec.json.decode(f"{text[: end + 1]}]", type=kind)
                if len(table) > 1 or isinstance(table[0], dict):
                    return table
        raise


def _line(line: str) -> Mapping[str, object]:
    brace = line.find("{")
    before = line[:brace].split() if brace > 0 else []
    if brace == 0 or (brace > 0 and len(before) == 2):
        try:
            row = msgspec.json.decode(line[brace:], type=dict[str, object])
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            raise UnreadableIndexError("a line that is no row") from None
        return {"timestamp": before[1], **row} if before else row
    words = line.split()
    if len(words) == len(FIELDS) + 1:
        words = words[1:]  # the key of a full line
    if len(words) != len(FIELDS) or moment(words[0]) is None:
        raise UnreadableIndexError("a line that is no row")
    return dict(zip(FIELDS, words, strict=True))


def _capture(row: Mapping[str, object], home: str) -> Capture | None:
    if str(row.get("is_fuzzy", "")) in ("1", "true", "True"):
        return None
    said = {_ALIASES.get(name, name): str(value) for name, value in row.items() if value is not None}
    timestamp, original = said.get("timestamp", ""), said.get("original", "")
    parts = split(original)
    if moment(timestamp) is None or origin(original) is None or parts is None or "@" in parts.netloc:
        return None
    status, length = said.get("statuscode", ""), said.get("length", "")
    media_type = said.get("mimetype", "-").partition(";")[0].strip().lower()
    digest = said.get("digest", "-").removeprefix("sha1:")
    return known_as(
        capture(home, timestamp, original),
        status=int(status) if _STATUS.fullmatch(status) else None,
        media_type=media_type if media_type not in ("", "-", "unk") else None,
        digest=digest if digest not in ("", "-") else None,
        length=int(length) if length.isascii() and length.isdigit() and len(length) < 13 else None,
    )


def _resolved(found: Iterable[Capture]) -> Iterator[Capture]:
    """Give revisits what the row with their digest says; its length is not that of the payload."""
    first: dict[str, Capture] = {}
    for one in found:
        if one.media_type != REVISIT:
            if one.digest:
                first.setdefault(one.digest, one)
            yield one
            continue
        same = first.get(one.digest or "")
        yield known_as(
            one,
            status=one.status or (same.status if same else None),
            media_type=same.media_type if same else None,
            length=same.length if same else None,
        )
