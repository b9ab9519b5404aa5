"""What the evidence means: a status, its reason, and whether the page is the source."""

from enum import StrEnum

from msgspec import Struct


class Status(StrEnum):
    """Does the link answer?"""

    ALIVE = "alive"
    MOVED = "moved"
    CHANGED = "changed"
    DEAD = "dead"
    BLOCKED = "blocked"
    INSECURE = "insecure"
    UNREACHABLE = "unreachable"
    SKIPPED = "skipped"


class Identity(StrEnum):
    """Is the page the source that was cited?"""

    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    UNCONFIRMED = "unconfirmed"


class Reason(StrEnum):
    """Why a link has its status; `REASONS` explains each."""

    OK = "ok"
    PERMANENT_REDIRECT = "permanent-redirect"
    TITLE_MISMATCH = "title-mismatch"
    HTTP_404 = "http-404"
    HTTP_410 = "http-410"
    HTTP_4XX = "http-4xx"
    SOFT_404 = "soft-404"
    REDIRECT_TO_HOME = "redirect-to-home"
    REDIRECT_LOOP = "redirect-loop"
    PARKED_DOMAIN = "parked-domain"
    DOMAIN_GONE = "domain-gone"
    SITE_REPLACED = "site-replaced"
    BOT_WALL = "bot-wall"
    LOGIN_WALL = "login-wall"
    FORBIDDEN = "forbidden"
    RATE_LIMITED = "rate-limited"
    LEGAL = "legal"
    TLS_EXPIRED = "tls-expired"
    TLS_UNTRUSTED = "tls-untrusted"
    TLS_WRONG_HOST = "tls-wrong-host"
    TLS_FAILED = "tls-failed"
    DNS_FAILURE = "dns-failure"
    REFUSED = "refused"
    RESET = "reset"
    CONNECT_TIMEOUT = "connect-timeout"
    READ_TIMEOUT = "read-timeout"
    HTTP_5XX = "http-5xx"
    PROTOCOL_ERROR = "protocol-error"
    EXCLUDED = "excluded"
    UNSUPPORTED_SCHEME = "unsupported-scheme"
    INVALID_URL = "invalid-url"
    PRIVATE_ADDRESS = "private-address"
    OFFLINE = "offline"
    NOT_REACHED = "not-reached"


class Explanation(Struct, frozen=True, kw_only=True):
    """What a reason means to a person.

    Attributes:
        status: the status that it belongs to.
        words: what was found, in plain words, without a full stop.
        todo: what to do, an imperative without a full stop; empty where there is nothing to do.
    """

    status: Status
    words: str
    todo: str


_LOOK = "open it in a browser"
_COPY = "cite the archived copy, or find the source elsewhere"
_LATER = "check again another day; if it stays so, cite an archived copy"
_CERTIFICATE = "open it in a browser with care, or cite an archived copy"

REASONS: dict[Reason, Explanation] = {
    reason: Explanation(status=status, words=words, todo=todo)
    for reason, status, words, todo in (
        (Reason.OK, Status.ALIVE, "the page answers", ""),
        (
            Reason.PERMANENT_REDIRECT,
            Status.MOVED,
            "the page has moved for good",
            "cite the new address",
        ),
        (
            Reason.TITLE_MISMATCH,
            Status.CHANGED,
            "another page stands at this address",
            "compare it with what was cited; cite the archived copy",
        ),
        (Reason.HTTP_404, Status.DEAD, "the site says: not found (404)", _COPY),
        (Reason.HTTP_410, Status.DEAD, "the site says: gone for good (410)", _COPY),
        (Reason.HTTP_4XX, Status.DEAD, "the site rejects this address", _COPY),
        (Reason.SOFT_404, Status.DEAD, "a not-found page that claims success", _COPY),
        (
            Reason.REDIRECT_TO_HOME,
            Status.DEAD,
            "the address now leads to the site's front page",
            _COPY,
        ),
        (Reason.REDIRECT_LOOP, Status.DEAD, "the address redirects in a circle", _COPY),
        (Reason.PARKED_DOMAIN, Status.DEAD, "the domain is parked or for sale", _COPY),
        (Reason.DOMAIN_GONE, Status.DEAD, "the domain no longer exists", _COPY),
        (Reason.SITE_REPLACED, Status.DEAD, "the site now belongs to somebody else", _COPY),
        (Reason.BOT_WALL, Status.BLOCKED, "a bot wall keeps programs out", _LOOK),
        (Reason.LOGIN_WALL, Status.BLOCKED, "the page asks for a login", _LOOK),
        (Reason.FORBIDDEN, Status.BLOCKED, "the site refuses to show it to a program", _LOOK),
        (Reason.RATE_LIMITED, Status.BLOCKED, "the site asks to come back later", _LOOK),
        (Reason.LEGAL, Status.BLOCKED, "withheld for legal reasons (451)", _LOOK),
        (Reason.TLS_EXPIRED, Status.INSECURE, "its certificate has expired", _CERTIFICATE),
        (
            Reason.TLS_UNTRUSTED,
            Status.INSECURE,
            "its certificate is signed by nobody trusted",
            _CERTIFICATE,
        ),
        (
            Reason.TLS_WRONG_HOST,
            Status.INSECURE,
            "its certificate belongs to another host",
            _CERTIFICATE,
        ),
        (Reason.TLS_FAILED, Status.INSECURE, "no secure connection could be made", _CERTIFICATE),
        (Reason.DNS_FAILURE, Status.UNREACHABLE, "the host's name could not be looked up", _LATER),
        (Reason.REFUSED, Status.UNREACHABLE, "the host refuses connections", _LATER),
        (Reason.RESET, Status.UNREACHABLE, "the host broke off the connection", _LATER),
        (Reason.CONNECT_TIMEOUT, Status.UNREACHABLE, "the host does not answer", _LATER),
        (Reason.READ_TIMEOUT, Status.UNREACHABLE, "the host answers too slowly", _LATER),
        (Reason.HTTP_5XX, Status.UNREACHABLE, "the site has a fault of its own", _LATER),
        (Reason.PROTOCOL_ERROR, Status.UNREACHABLE, "the answer is no valid HTTP", _LATER),
        (Reason.EXCLUDED, Status.SKIPPED, "excluded by an option", ""),
        (Reason.UNSUPPORTED_SCHEME, Status.SKIPPED, "not a web address", "check it by hand"),
        (
            Reason.INVALID_URL,
            Status.SKIPPED,
            "not a valid address",
            "correct the address in the document",
        ),
        (
            Reason.PRIVATE_ADDRESS,
            Status.SKIPPED,
            "an address inside a private network",
            "admit its network with --allow-network if it is yours",
        ),
        (
            Reason.OFFLINE,
            Status.SKIPPED,
            "this machine has no network",
            "check again with a network connection",
        ),
        (Reason.NOT_REACHED, Status.SKIPPED, "the run ended before its turn", "run again"),
    )
}
"""Every reason, in the contract's order, with its status and its words."""


class Verdict(Struct, frozen=True, kw_only=True):
    """What the evidence of one link means.

    Attributes:
        reason: why; it decides the status.
        identity: whether the page is the source.
        confidence: 0 to 1 that the status is right; None where nothing was asked.
        title: the page's title that was compared, or its first one; None where it has none.
        match: 0 to 1, how well that title matches the cited one; None where nothing was compared.
        replacement: an address worth citing instead, else None.
        evidence: the facts that decided, a sentence each, cleaned.
    """

    reason: Reason
    identity: Identity = Identity.UNCONFIRMED
    confidence: float | None = None
    title: str | None = None
    match: float | None = None
    replacement: str | None = None
    evidence: tuple[str, ...] = ()

    @property
    def status(self) -> Status:
        """Return the status that the reason belongs to."""
        return REASONS[self.reason].status
