"""What the demo web is asked and what it replies; no sockets here."""

from email.utils import formatdate
from enum import Enum
from http import HTTPStatus
from typing import TypeAlias
from urllib.parse import urlsplit

from msgspec import Struct


class Request(Struct, frozen=True, kw_only=True):
    """One request.

    Attributes:
        method: GET, HEAD, ...
        url: the whole address asked, without a port.
        headers: names in lower case.
        nth: how often this address has been asked since the web started, this time included, from 1.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    nth: int = 1

    def header(self, name: str) -> str:
        """Return the first value of a header by its name in lower case, else an empty string."""
        return next((value for key, value in self.headers if key == name), "")


class Answer(Struct, frozen=True, kw_only=True):
    """An HTTP answer; the server adds Date, Content-Length and Connection.

    Attributes:
        status: RFC 9110 code.
        headers: in order.
        body: as sent, encoded and compressed already.
        pause: seconds before the first byte is sent.
        drip: seconds between the kilobytes of the body.
        endless: the body is sent again and again, and no length is given.
    """

    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    pause: float = 0.0
    drip: float = 0.0
    endless: bool = False


class Fault(Enum):
    """What a server can do instead of answering."""

    RESET = "breaks off the connection (RST)"
    SILENCE = "never sends a byte"


Reply: TypeAlias = Answer | Fault | bytes
"""What a request gets: an answer, a fault, or bytes to send as they are."""


def parse(head: bytes, scheme: str) -> Request | None:
    """Return the request of a message head (RFC 9112, section 3), None where it is none.

    Args:
        head: the bytes up to and including the empty line.
        scheme: `http` or `https`, by the port that was connected to.
    """
    first, *lines = head.decode("latin-1").split("\r\n")
    words = first.split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        return None
    pairs = (line.partition(":") for line in lines if ":" in line)
    headers = tuple((name.lower(), value.strip()) for name, _, value in pairs)
    host = next((value for name, value in headers if name == "host"), "").lower()
    return Request(method=words[0], url=f"{scheme}://{host}{words[1]}", headers=headers)


def route(url: str) -> tuple[str, str]:
    """Return the key by which an address is found: its host, and its path with the query."""
    parts = urlsplit(url)
    query = f"?{parts.query}" if parts.query else ""
    return (parts.hostname or "").lower(), (parts.path or "/") + query


def encode(answer: Answer, method: str, now: float) -> bytes:
    """Return the bytes of an answer; HEAD gets no body.

    Args:
        answer: what to send.
        method: of the request.
        now: seconds since the epoch, for the Date header.
    """
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "Unknown"
    headers = (
        ("Date", formatdate(now, usegmt=True)),
        *answer.headers,
        *(() if answer.endless else (("Content-Length", str(len(answer.body))),)),
        ("Connection", "close"),
    )
    lines = [f"HTTP/1.1 {answer.status} {phrase}", *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode("latin-1") + (b"" if method == "HEAD" else answer.body)
