"""Plain questions to a server on this machine; no name is looked up, so that a test may forbid it."""

import socket
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection

HOST = "127.0.0.1"
LIMIT = 10.0
"""Seconds to wait for an answer."""

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Answer:
    """What a server answered."""

    status: int
    headers: Headers = ()
    body: bytes = b""

    def header(self, name: str) -> str | None:
        """Return the first value of a header, None where it was not sent."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


def ask(
    port: int,
    path: str,
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
    limit: float = LIMIT,
) -> Answer:
    """Ask a server on this machine once; redirects are not followed.

    Raises:
        OSError: it cannot be reached, or is silent for too long.
        http.client.HTTPException: it broke off.
    """
    connection = HTTPConnection(HOST, port)
    connection.sock = socket.socket()
    try:
        connection.sock.settimeout(limit)
        connection.sock.connect((HOST, port))
        connection.request(method, path, body, {"Connection": "close", **(headers or {})})
        with connection.getresponse() as response:
            return Answer(response.status, tuple(response.getheaders()), response.read())
    finally:
        connection.close()
