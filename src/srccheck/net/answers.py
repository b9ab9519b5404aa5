"""What an answer's headers say to us: where to go on, when to come back, what a judgement may need."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from srccheck.net.fetch import REDIRECTS, Answer
from srccheck.text.safe import shorten
from srccheck.text.urls import encode, origin

_ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
MOST_HEADERS = 100
LONGEST_HEADER = 4000


def target(url: str, answer: Answer) -> str | None:
    """Return the absolute address that a redirect names; None where it names no usable http(s) one."""
    location = answer.header("location")
    if answer.status not in REDIRECTS or not location:
        return None
    return absolute(url, location)


def absolute(url: str, reference: str) -> str | None:
    """Return a reference made absolute and ready to be asked, None where that gives no http(s) address."""
    reference = reference.strip()
    try:
        # urljoin takes an address without a host for a relative one.
        found = encode(reference if _ABSOLUTE.match(reference) else urljoin(url, reference))
    except ValueError:
        return None
    return found if origin(found) else None


def retry_after(answer: Answer, now: datetime) -> float | None:
    """Return the seconds that a refusing answer asks to wait (RFC 9110, section 10.2.3).

    Args:
        answer: only 4xx and 5xx ask.
        now: taken for the answer's time where it has no Date.
    """
    value = (answer.header("retry-after") or "").strip()
    if answer.status < 400 or not value:
        return None
    if value.isascii() and value.isdigit():
        return float(value[:9])
    until = _date(value)
    since = _date(answer.header("date") or "") or now
    return max(0.0, (until - since).total_seconds()) if until else None


def kept(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return headers as evidence: cleaned, not too many nor too long; of cookies only the names."""
    return tuple(
        (shorten(name, 100), shorten(_cookie_name(value) if name == "set-cookie" else value, LONGEST_HEADER))
        for name, value in tuple(headers)[:MOST_HEADERS]
    )


def _cookie_name(value: str) -> str:
    return value.partition("=")[0].strip()


def _date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, OverflowError):  # a year that no calendar has
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
