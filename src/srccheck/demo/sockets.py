"""Ports that fail on purpose, without root and on any free number."""

import contextlib
import socket

from srccheck.demo.resolver import LOOPBACK

_FILLERS = 4
"""A queue of length 0 holds one connection on Linux and BSD; more are tried to be sure."""


class ClosedPort:
    """A port that is taken but not listened on, so that connections to it are refused."""

    def __init__(self) -> None:
        self._socket = socket.socket()
        self._socket.bind((LOOPBACK, 0))
        self.port: int = self._socket.getsockname()[1]

    def close(self) -> None:
        """Give the port back."""
        self._socket.close()


class FullPort:
    """A port whose queue of connections is full: a further SYN is dropped, as by a host that is away.

    Nothing accepts here, and the queue (listen(2), backlog) is filled at once by connections of its own.
    """

    def __init__(self) -> None:
        self._listener = socket.socket()
        self._listener.bind((LOOPBACK, 0))
        self._listener.listen(0)
        self.port: int = self._listener.getsockname()[1]
        self._fillers = [socket.socket() for _ in range(_FILLERS)]
        for filler in self._fillers:
            filler.settimeout(0)
            with contextlib.suppress(BlockingIOError):
                filler.connect((LOOPBACK, self.port))

    def close(self) -> None:
        """Drop the queue and give the port back."""
        for one in (*self._fillers, self._listener):
            one.close()
