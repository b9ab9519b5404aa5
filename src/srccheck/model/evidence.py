"""What was seen when a link was looked at: facts only, no opinion; it can be saved and judged again."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from srccheck.model.date import EdtfDate


class FailureKind(StrEnum):
    """How an attempt ended that brought no answer."""

    INVALID_URL = "invalid-url"
    UNSUPPORTED_SCHEME = "unsupported-scheme"
    PRIVATE_ADDRESS = "private-address"
    NO_SUCH_HOST = "no-such-host"
    DNS = "dns"
    REFUSED = "refused"
    UNROUTABLE = "unroutable"
    RESET = "reset"
    CONNECT_TIMEOUT = "connect-timeout"
    READ_TIMEOUT = "read-timeout"
    TLS_EXPIRED = "tls-expired"
    TLS_UNTRUSTED = "tls-untrusted"
    TLS_WRONG_HOST = "tls-wrong-host"
    TLS_FAILED = "tls-failed"
    PROTOCOL = "protocol"
    TOO_MANY_HOPS = "too-many-hops"
    LOOP = "loop"


class Failure(Struct, frozen=True, kw_only=True):
    """Why no final answer came.

    Attributes:
        kind: how it ended.
        message: the library's own words, cleaned, for the report.
        url: the address of the hop at which it happened.
    """

    kind: FailureKind
    message: str
    url: str


class Hop(Struct, frozen=True, kw_only=True):
    """One answer on the way that named another address (RFC 9110, section 15.4).

    Attributes:
        url: the address that answered.
        status: 301, 302, 303, 307 or 308; 200 for a meta refresh.
        target: the address that it named, made absolute.
        refresh: seconds of a meta refresh, None for an HTTP redirect.
    """

    url: str
    status: int
    target: str
    refresh: float | None = None


class Exchange(Struct, frozen=True, kw_only=True):
    """One attempt at one address, from connecting through all hops to the end of reading.

    Attributes:
        url: the address asked first, without fragment.
        stack: which HTTP stack asked: `httpx` or `requests`.
        verified: whether certificates were checked; False for the one look behind a bad one.
        hops: the redirects followed, in order.
        final_url: the last address asked.
        status: the last answer's code, None where none came.
        headers: the answer's headers that a judgement may need, names in lower case, in order.
        failure: why no final answer came, else None.
        truncated: the body was cut, at the size cap or when time ran out.
        elapsed: seconds.
        retry_after: seconds that the answer's Retry-After asks for, None where it asks nothing.
    """

    url: str
    stack: str
    final_url: str
    verified: bool = True
    hops: tuple[Hop, ...] = ()
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    failure: Failure | None = None
    truncated: bool = False
    elapsed: float = 0.0
    retry_after: float | None = None

    def header(self, name: str) -> str | None:
        """Return the first value of a header, by its name in lower case."""
        return next((value for key, value in self.headers if key == name), None)


class TitleSource(StrEnum):
    """Where on a page a title stands, most trustworthy first."""

    CITATION = "citation_title"
    JSON_LD = "json-ld"
    OPEN_GRAPH = "og:title"
    TWITTER = "twitter:title"
    DUBLIN_CORE = "dc.title"
    HEADING = "h1"
    TITLE = "title"
    FILE = "file"


class PageTitle(Struct, frozen=True, kw_only=True):
    """One title that a page gives itself."""

    source: TitleSource
    text: str


class PageFacts(Struct, frozen=True, kw_only=True):
    """What a page says of itself.

    Attributes:
        media_type: of the answer, lower case, without parameters; None where unknown.
        charset: the encoding that the text was decoded with, None for a file that is no text.
        titles: in the order of `TitleSource`.
        language: of `<html lang>` or the content-language header, as given, else None.
        canonical: absolute address of `rel=canonical`, else None.
        refresh: (seconds, absolute address) of a meta refresh, else None.
        published: date of publication by meta tags or JSON-LD, else None.
        authors: names by meta tags or JSON-LD.
        notices: its lower headings and the short paragraphs after headings, where a site says that something is wrong.
        text: the first characters of the visible text, white space folded (at most 2,000).
        size: characters of its markup, as far as it was read; 0 for a file that is no text.
        password_field: the page has a password input.
        shell: it has an empty place that a browser's program is to fill.
        marks: names of bot walls whose own words stand in the markup of a page with little text (`srccheck.page.marks`).
    """

    media_type: str | None = None
    charset: str | None = None
    titles: tuple[PageTitle, ...] = ()
    language: str | None = None
    canonical: str | None = None
    refresh: tuple[float, str] | None = None
    published: EdtfDate | None = None
    authors: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    text: str = ""
    size: int = 0
    password_field: bool = False
    shell: bool = False
    marks: tuple[str, ...] = ()


class Sibling(Struct, frozen=True, kw_only=True):
    """What a made-up address beside a link's answered: what the site says to everything that it has not.

    Attributes:
        exchange: the attempt at it.
        page: facts of the page that it answered with, None where none came.
    """

    exchange: Exchange
    page: PageFacts | None = None


class Evidence(Struct, frozen=True, kw_only=True):
    """Everything seen of one link.

    Attributes:
        url: the link's address as cited.
        checked: when the last attempt ended, UTC.
        exchanges: the attempts, in order; empty where nothing was asked.
        page: facts of the page of the last exchange that brought an answer, else None.
        sibling: what a made-up address in the same folder answered, None where it was not asked.
        online: whether this run has had an HTTP answer from anyone, so that a failed look-up proves something.
    """

    url: str
    checked: datetime
    exchanges: tuple[Exchange, ...] = ()
    page: PageFacts | None = None
    sibling: Sibling | None = None
    online: bool = True
