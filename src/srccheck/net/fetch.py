"""One question, one answer: what every HTTP stack takes and gives."""

from typing import Protocol

from msgspec import Struct

from srccheck.model.evidence import Exchange


class Question(Struct, frozen=True, kw_only=True):
    """One GET or POST of one address; redirects are not followed.

    Attributes:
        url: in ASCII, without user, password and fragment.
        headers: to send, in order.
        cap: bytes of the decompressed body that are kept.
        verified: check the certificate.
        trusted: a configured archive's own address, which the guard lets pass.
        form: the body of a POST; None makes it a GET.
    """

    url: str
    headers: tuple[tuple[str, str], ...]
    cap: int
    verified: bool = True
    trusted: bool = False
    form: bytes | None = None

    @property
    def method(self) -> str:
        """Return the method of the request."""
        return "GET" if self.form is None else "POST"

    def __repr__(self) -> str:
        # Headers may hold keys, and tracebacks show what a function was given.
        return f"Question({self.method} {self.url})"


class Answer(Struct, frozen=True, kw_only=True):
    """What came back.

    Attributes:
        status: the status code.
        headers: names in lower case, in order.
        body: decompressed, at most as long as the cap.
        truncated: the body was cut: at the cap, when time ran out, or because the connection broke.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""
    truncated: bool = False

    def header(self, name: str) -> str | None:
        """Return the first value of a header, by its name in lower case."""
        return next((value for key, value in self.headers if key == name), None)


class Stack(Protocol):
    """An HTTP implementation."""

    name: str

    async def ask(self, question: Question, seconds: float) -> Answer:
        """Ask once, for at most so many seconds.

        Raises:
            Overdue: no status and headers came in time.
            PrivateAddressError: the guard refused every address of the host.
            Exception: the library's own; `failures.classify` tells what it means.
        """
        ...


class Fetched(Struct, frozen=True):
    """One attempt and the body that it brought.

    Attributes:
        exchange: what was seen.
        body: of the final answer, decompressed; empty where none came.
    """

    exchange: Exchange
    body: bytes = b""


class Overdue(Exception):  # noqa: N818 - it is no error of ours
    """The time of an attempt ran out before an answer's headers came.

    Args:
        connected: whether there was a connection to ask over.
    """

    def __init__(self, *, connected: bool) -> None:
        super().__init__("no answer in time" if connected else "no connection in time")
        self.connected = connected


REDIRECTS = frozenset({301, 302, 303, 307, 308})
"""The status codes whose Location is followed (RFC 9110, section 15.4)."""


def header_text(raw: bytes) -> str:
    """Return a header's value as text: UTF-8 where it is that, else Latin-1 (RFC 9110, section 5.5)."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
