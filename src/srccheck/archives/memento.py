"""Memento's headers and the Wayback Machine's addresses, read (RFC 7089; archive.org, "replay URLs")."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from srccheck.model.snapshot import Capture
from srccheck.text.urls import host, split

_REPLAY = re.compile(r"/web/(\d{14})(?:[a-z]{2}_)?/(.+)", re.DOTALL)
_LINK = re.compile(r"<([^<>]{1,4000})>([^<]{0,500})")
_RELATION = re.compile(r";\s*rel\s*=\s*\"?([^\";]+)", re.IGNORECASE)


def replayed(base: str, address: str) -> Capture | None:
    """Return the capture that an address of an archive shows, None where it lies outside the archive.

    Args:
        base: the archive's root, without a slash at its end.
        address: absolute, or relative to the archive's host.
    """
    try:
        absolute = urljoin(f"{base}/", address)
    except ValueError:
        return None
    home, place = split(base), split(absolute)
    if home is None or place is None or (home.hostname, home.port) != (place.hostname, place.port):
        return None
    # The scheme is the archive's own: it names http:// addresses of itself (archive.org).
    path = absolute.partition("//")[2]
    root = base.partition("//")[2]
    found = _REPLAY.fullmatch(path.removeprefix(root)) if path.startswith(root) else None
    if not found or moment(found.group(1)) is None:
        return None
    timestamp, original = found.groups()
    return capture(base, timestamp, original)


def capture(base: str, timestamp: str, original: str) -> Capture:
    """Return the capture of an address at a time of 14 digits."""
    return Capture(
        timestamp=timestamp,
        original=original,
        replay=f"{base}/web/{timestamp}/{original}",
        archive=host(base),
    )


def mementos(base: str, link: str) -> tuple[Capture, ...]:
    """Return the captures that a Link header names, in its order (RFC 7089, section 2.2)."""
    found: dict[str, Capture] = {}
    for target, parameters in _LINK.findall(link):
        relation = _RELATION.search(parameters)
        if relation and "memento" in relation.group(1).split():
            one = replayed(base, target)
            if one is not None:
                found.setdefault(one.timestamp, one)
    return tuple(found.values())


def moment(timestamp: str) -> datetime | None:
    """Return the time of 14 digits, UTC, None where they are no time."""
    try:
        return datetime.strptime(timestamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def memento_datetime(value: str | None) -> datetime | None:
    """Return the time of a Memento-Datetime header, None where there is none or it is no date."""
    try:
        found = parsedate_to_datetime(value or "")
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
