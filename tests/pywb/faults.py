"""How the front can fail, each in a way that the Internet Archive was seen to fail."""

from enum import Enum, auto

from pywb.loopback import Answer

TEXT = ("Content-Type", "text/plain;charset=UTF-8")
HTML = ("Content-Type", "text/html; charset=utf-8")
JSON = ("Content-Type", "application/json")

ELSEWHERE = "http://elsewhere.example/"
"""Where a redirect out of the archive leads."""


class Fault(Enum):
    """What goes wrong at an endpoint, every time if nothing else is said."""

    TOO_MANY = auto()
    """429, and no word about when to come back."""
    TOO_MANY_SOON = auto()
    """429 with `Retry-After: 1`, once."""
    BUSY = auto()
    """503."""
    BUSY_ONCE = auto()
    """503, once."""
    BLOCKED = auto()
    """403: the archive keeps this site to itself."""
    EXCLUDED = auto()
    """The same, told by a page with status 200 and no Memento-Datetime."""
    EMPTY = auto()
    """Nothing held, although there is: an empty list, or 404."""
    HTML = auto()
    """A page with status 200 where something else was to come."""
    HANG = auto()
    """The connection stays open, and nothing comes."""
    OUT = auto()
    """302 to another host."""
    CUT = auto()
    """The right answer, broken off in the middle of its body."""

    @property
    def once(self) -> bool:
        """Whether it is over after one answer."""
        return self in (Fault.TOO_MANY_SOON, Fault.BUSY_ONCE)


_DENIED = "AdministrativeAccessControlException: Blocked Site Error"


def told(title: str, status: int = 200) -> Answer:
    """Return a page of the archive's own."""
    body = f"<html><head><title>Internet Archive Wayback Machine</title></head><body><p>{title}</p></body></html>"
    return Answer(status, (HTML,), body.encode())


_ANSWERS = {
    Fault.TOO_MANY: told("Too Many Requests", 429),
    Fault.TOO_MANY_SOON: Answer(429, (HTML, ("Retry-After", "1")), b"Too Many Requests"),
    Fault.BUSY: told("Service Unavailable", 503),
    Fault.BUSY_ONCE: told("Service Unavailable", 503),
    Fault.BLOCKED: Answer(
        403,
        (TEXT, ("X-Archive-Wayback-Runtime-Error", _DENIED)),
        f"org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.{_DENIED}".encode(),
    ),
    Fault.EXCLUDED: told("This URL has been excluded from the Wayback Machine."),
    Fault.HTML: told("The Internet Archive is a non-profit library of millions of free texts and more."),
    Fault.OUT: Answer(302, (HTML, ("Location", ELSEWHERE))),
}
_EMPTY = {"index": Answer(200, (JSON,), b"[]\n"), "save": Answer(200, (JSON,), b"{}")}
_EMPTY["status"] = _EMPTY["save"]


def faulty(fault: Fault | None, endpoint: str) -> Answer | None:
    """Return what a fault answers, None where the right answer is still wanted."""
    if fault is Fault.EMPTY:
        return _EMPTY.get(endpoint) or told("Hrm. The Wayback Machine has not archived that URL.", 404)
    return _ANSWERS.get(fault) if fault else None
