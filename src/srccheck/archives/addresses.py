"""The addresses of captures (URI-M), read and written: `<archive>/<14 digits>[xx_]/<original>`.

The Wayback Machine, pywb, OpenWayback and the archives that run them all write them so (archive.org, "replay URLs").
"""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import SplitResult, urljoin

from msgspec import structs

from srccheck.model.snapshot import Capture
from srccheck.text.safe import clean
from srccheck.text.urls import encode, host, origin, split

_URI_M = re.compile(r"(?P<root>.+?)/(?P<timestamp>[0-9]{14})(?P<mode>[a-z]{2}_)?/(?P<original>.+)", re.DOTALL)
_ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$))", re.IGNORECASE)
"""A scheme, and not a host before its port."""
_STAMP = re.compile(r"[0-9]{14}")
_FIRST_YEAR = 1990
"""Of the web; what claims to be older was captured by a clock gone wrong."""
LONGEST = 4000


def moment(timestamp: str) -> datetime | None:
    """Return the time of 14 digits, UTC, None where they are none at which the web could be captured."""
    if not _STAMP.fullmatch(timestamp):
        return None
    try:
        found = datetime.strptime(timestamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return found if found.year >= _FIRST_YEAR else None


def stamp(when: datetime) -> str:
    """Return a time as 14 digits."""
    return f"{when.year:04d}{when:%m%d%H%M%S}"


def memento_datetime(value: str | None) -> datetime | None:
    """Return the time of a Memento-Datetime header, None where there is none or it is no such time."""
    try:
        found = parsedate_to_datetime(value or "")
        found = found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return found if found.year >= _FIRST_YEAR else None


def capture(root: str, timestamp: str, original: str) -> Capture:
    """Return the capture of an address at a time of 14 digits; `root` is what stands before the digits."""
    return Capture(
        timestamp=timestamp,
        original=original,
        replay=f"{root}/{timestamp}/{original}",
        raw=f"{root}/{timestamp}id_/{original}",
        archive=host(root),
    )


def read(address: str) -> Capture | None:
    """Return the capture that an absolute address shows, None where it has not the form of one."""
    if len(address) > LONGEST or origin(address) is None:
        return None
    found = _URI_M.fullmatch(address)
    if found is None or moment(found["timestamp"]) is None or origin(found["root"]) is None:
        return None
    original = found["original"]
    if not _ABSOLUTE.match(original):
        original = f"http://{original.lstrip('/')}"
    if origin(original) is None:
        return None
    return capture(found["root"], found["timestamp"], original)


def root(one: Capture) -> str:
    """Return what stands before the digits in a capture's address."""
    return one.replay[: -len(f"/{one.timestamp}/{one.original}")]


def inside(home: str, asked: str, location: str) -> Capture | None:
    """Return the capture that an archive's Location names, None where it lies outside that part of the archive.

    Args:
        home: what stands before the digits in the archive's addresses.
        asked: the address that answered.
        location: absolute, without a scheme, or relative.
    """
    try:
        found = read(urljoin(asked, location)) if location else None
    except ValueError:
        return None
    if found is None:
        return None
    # The scheme is the archive's own: archive.org names http:// addresses of itself.
    ours, theirs = split(home), split(root(found))
    if ours is None or theirs is None:
        return None
    if (ours.hostname, _port(ours), ours.path) != (theirs.hostname, _port(theirs), theirs.path):
        return None
    return capture(home, found.timestamp, found.original)


def _port(parts: SplitResult) -> int | None:
    """Return the port of an address, None where it is that of its scheme."""
    return parts.port if parts.port not in (80, 443) else None


def elsewhere(one: Capture, original: str) -> Capture | None:
    """Return the same archive's capture of another address at the same time, None where it is none of the web."""
    try:
        target = encode(urljoin(one.original, original))
    except ValueError:
        return None
    if origin(target) is None:
        return None
    return capture(root(one), one.timestamp, target)


def shown(one: Capture) -> str:
    """Return the address of a capture for readers, cleaned."""
    return clean(one.replay).replace(" ", "%20")


def known_as(one: Capture, **said: object) -> Capture:
    """Return a capture with what the archive says of it."""
    return structs.replace(one, **said)
