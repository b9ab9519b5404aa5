"""The words of Save Page Now 2: what an answer of the Internet Archive's saving service means.

The rules and numbers are those of the service's public draft (V. Banos, "Save Page Now 2 Public API Docs Draft",
2025-10-22) and of what its clients measured in 2026. Errors come with status 200; what a message means that has no
code beside it is known from clients only.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum

import msgspec
from msgspec import Struct

from srccheck.archives.addresses import LONGEST, moment
from srccheck.net.fetch import Fetched
from srccheck.text.safe import shorten
from srccheck.text.urls import encode, origin, redact, split

Hide = Callable[[str], str]
"""Takes secrets out of a text; a server may send back what it was sent."""


_LONGEST_ID = 200


class Meaning(StrEnum):
    """What a failure means for what comes next."""

    AGAIN = "again"  # it may go well in a while
    UNKNOWN = "unknown"  # a code that is not in the table
    FINAL = "final"  # this address cannot be saved
    SESSIONS = "sessions"  # too many jobs are open, or begun within a minute
    ADDRESS_FULL = "address-full"  # this address, or its host, was captured often enough today
    ACCOUNT_FULL = "account-full"  # the account has had its captures of the day
    KEPT = "kept"  # there is a capture as young as was asked for, and it is not named
    UNFIT = "unfit"  # no archive is told of this address
    KEYS = "keys"  # the keys, or this client, are refused
    TOO_MANY = "too-many"  # the archive wants to be asked less (429)
    NO_ANSWER = "no-answer"  # silence, a server error, or an answer that is not the service's
    TIME = "time"  # the time for all was over


_AGAIN = """
    bad-gateway bandwidth-limit-exceeded browsing-timeout cannot-fetch capture-location-error celery gateway-timeout
    internal-server-error job-failed no-browsers-available no-captures protocol-error proxy-error read-timeout
    service-unavailable soft-time-limit-exceed soft-time-limit-exceeded too-many-requests
"""
_FINAL = """
    bad-request blocked blocked-url filesize-limit ftp-access-denied http-version-not-supported
    invalid-host-resolution invalid-server-response invalid-url invalid-url-syntax method-not-allowed
    network-authentication-required no-access not-found not-implemented too-many-redirects unauthorized
"""
CODES: dict[str, Meaning] = {
    **dict.fromkeys(_AGAIN.split(), Meaning.AGAIN),
    **dict.fromkeys(_FINAL.split(), Meaning.FINAL),
    "user-session-limit": Meaning.SESSIONS,
    "too-many-daily-captures": Meaning.ADDRESS_FULL,  # of the address, not of the account
    "too-many-daily-captures-host": Meaning.ADDRESS_FULL,
    "max-daily-bandwidth-host": Meaning.ADDRESS_FULL,
    "max-daily-bandwidth": Meaning.ACCOUNT_FULL,
    "max-daily-bandwidth-from-ip": Meaning.ACCOUNT_FULL,
    "blocked-client-ip": Meaning.KEYS,
}
"""The service's error codes (draft, "Error codes", and `status_ext` as clients met it), without `error:`."""

MESSAGES: tuple[tuple[str, str, Meaning], ...] = (
    (r"limit of active", "user-session-limit", Meaning.SESSIONS),
    (
        r"cannot make more than [\d,]+ captures per day|reached your daily",
        "daily-captures",
        Meaning.ACCOUNT_FULL,
    ),
    (
        r"(?:been already|already been) captured \d+ times",
        "too-many-daily-captures",
        Meaning.ADDRESS_FULL,
    ),
    (r"same snapshot had been made", "same-snapshot", Meaning.KEPT),
    (r"need to be logged in", "keys-refused", Meaning.KEYS),
    (r"your ip address is", "blocked-client-ip", Meaning.KEYS),
    (r"block list|has been excluded", "blocked-url", Meaning.FINAL),
    (r"crawling this host is paused", "too-many-requests", Meaning.AGAIN),
    (r"cannot start capture", "celery", Meaning.AGAIN),
)
"""What a message means that has no code beside it, first match first (spn.sh, savepagenow, wayback_archiver)."""


class Account(Struct, frozen=True, kw_only=True):
    """What an account may do now; None where the service did not say.

    Attributes:
        available: jobs that may be begun.
        processing: jobs that are under way.
        daily_captures: captures of today.
        daily_captures_limit: and how many there may be.
    """

    available: int | None = None
    processing: int | None = None
    daily_captures: int | None = None
    daily_captures_limit: int | None = None

    @property
    def left(self) -> int | None:
        """Return how many captures of today are left, None where that is not known."""
        if self.daily_captures is None or self.daily_captures_limit is None:
            return None
        return max(0, self.daily_captures_limit - self.daily_captures)


class Job(Struct, frozen=True, kw_only=True):
    """A capture that was asked for.

    Attributes:
        id: the service's name for it; of no fixed form.
        url: the address as it was sent.
        root: the archive.
        began: UTC.
    """

    id: str
    url: str
    root: str
    began: datetime


class Pending(Struct, frozen=True):
    """A job that is under way."""


class Saved(Struct, frozen=True, kw_only=True):
    """A capture that was made, or one of the last day.

    Attributes:
        url: the address of the copy; right after saving, an archive may still lead from it to an older one.
        timestamp: 14 digits, UTC.
        original: the address that was captured, after redirects.
        http_status: what the site answered, None where the service does not say.
    """

    url: str
    timestamp: str
    original: str
    http_status: int | None = None

    @property
    def good(self) -> bool:
        """Tell whether a page was captured and no error; where no status is told it was 200 (`capture_all`)."""
        return self.http_status is None or 200 <= self.http_status < 300


class Failed(Struct, frozen=True, kw_only=True):
    """A question that did not lead to a copy.

    Attributes:
        code: the service's own without `error:`, or one of ours.
        words: one sentence for people, cleaned, without keys.
        meaning: what comes next.
        after: seconds that the archive asks to wait, None where it asks nothing.
    """

    code: str
    words: str
    meaning: Meaning
    after: float | None = None

    @property
    def final(self) -> bool:
        """Tell whether asking for the same address again is of no use."""
        return self.meaning in (Meaning.FINAL, Meaning.UNFIT)


def answered(fetched: Fetched, hide: Hide) -> dict[str, object] | Failed:
    """Return the object that an answer holds, or what its status and form mean."""
    exchange = fetched.exchange
    said = _object(fetched.body)
    words = _text(said or {}, "message", hide)
    match exchange.status:
        case None:
            why = exchange.failure.message if exchange.failure else "no answer"
            return _no_answer("silence", f"the archive did not answer: {hide(why)}")
        case 401 | 403 as status:
            what = "keys" if status == 401 else "access"
            told = f" and says: {words}" if words else ""
            return Failed(
                code=f"{what}-refused",
                words=f"the archive refused {'the keys' if status == 401 else 'access'} (status {status}){told}",
                meaning=Meaning.KEYS,
            )
        case 429:
            return Failed(
                code="http-429",
                words="the archive asks to be asked less (status 429)",
                meaning=Meaning.TOO_MANY,
                after=exchange.retry_after,
            )
        case status if status >= 500:
            return _no_answer(f"http-{status}", f"the archive failed (status {status})", exchange.retry_after)
        case status if 300 <= status < 400:
            return _no_answer("redirect", f"the archive led to another address (status {status})")
        case status if status >= 400:
            told = words or "nothing more"
            return Failed(
                code=f"http-{status}",
                words=f"the archive answered with status {status}, and says: {told}",
                meaning=Meaning.UNKNOWN,
            )
    if said is None:
        return _no_answer("no-json", "the archive answered with something other than its service")
    return said


def account(said: Mapping[str, object]) -> Account:
    """Return the numbers of an account; what is no number is left out."""
    return Account(**{name: _number(said.get(name)) for name in Account.__struct_fields__})


def ended(said: Mapping[str, object], job: Job, hide: Hide) -> Pending | Saved | Failed:
    """Return what the status of a job says."""
    match said.get("status"):
        case "pending":
            return Pending()
        case "success":
            return _saved(said, job, hide)
        case "error":
            return failed(said, hide)
    return _no_answer("no-status", "the archive did not say how the job goes")


def begun(said: Mapping[str, object], hide: Hide) -> str | Failed:
    """Return the id of the job that was begun, or why none was; it has no fixed form (measured 2026-08)."""
    name = said.get("job_id")
    if said.get("status") == "error" or not isinstance(name, str) or not name:
        return failed(said, hide)
    if len(name) > _LONGEST_ID or hide(name) != name or not name.isprintable():
        return _no_answer("no-job", "the archive named a job in no readable way")
    return name


def failed(said: Mapping[str, object], hide: Hide) -> Failed:
    """Return what an error of the service means, by its code, else by its message."""
    given = said.get("status_ext")
    code = given.removeprefix("error:") if isinstance(given, str) else ""
    words = _text(said, "message", hide)
    known = CODES.get(code)
    code = code if known else shorten(hide(code), 100)
    if not code and not words:
        return _no_answer("no-job", "the archive named no job")
    told = f"the archive says: {words or code.replace('-', ' ')}"
    if known:
        return Failed(code=code, words=told, meaning=known)
    for pattern, name, meaning in MESSAGES:
        if re.search(pattern, words, re.IGNORECASE):
            return Failed(code=name, words=told, meaning=meaning)
    return Failed(code=code or "unknown", words=told, meaning=Meaning.UNKNOWN)


def _saved(said: Mapping[str, object], job: Job, hide: Hide) -> Saved | Failed:
    timestamp = _text(said, "timestamp", hide)
    if not re.fullmatch(r"[0-9]{14}", timestamp) or moment(timestamp) is None:
        return _no_answer("no-timestamp", "the archive did not say when the copy was made")
    original = _original(said.get("original_url"), job, hide)
    return Saved(
        url=f"{job.root}/web/{timestamp}/{original}",
        timestamp=timestamp,
        original=original,
        http_status=_number(said.get("http_status")),
    )


def _original(said: object, job: Job, hide: Hide) -> str:
    """Return the captured address, or the one that was sent where the other is none or holds a secret."""
    if not isinstance(said, str) or len(said) > LONGEST or hide(said) != said or redact(said) != said:
        return job.url
    parts = split(said)
    if parts is None or "@" in parts.netloc or origin(said) is None:
        return job.url
    try:
        return encode(said)
    except ValueError:
        return job.url


def _no_answer(code: str, words: str, after: float | None = None) -> Failed:
    return Failed(code=code, words=shorten(words, 300), meaning=Meaning.NO_ANSWER, after=after)


def _object(body: bytes) -> dict[str, object] | None:
    try:
        said = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def _text(said: Mapping[str, object], name: str, hide: Hide) -> str:
    value = said.get(name)
    return shorten(hide(value), 200) if isinstance(value, str) else ""


def _number(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value[:9])
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
