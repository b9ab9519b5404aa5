"""A guard around the sockets of the test process: nobody beyond loopback, or nobody at all."""

import ipaddress
import socket
from collections.abc import Callable

import pytest

_CONNECT = socket.socket.connect
_CONNECT_EX = socket.socket.connect_ex


class NetworkBlockedError(AssertionError):
    """A test tried to reach somebody whom it may not reach."""


def block(monkeypatch: pytest.MonkeyPatch, *, loopback: bool) -> None:
    """Refuse connections and name look-ups for the rest of a test.

    Args:
        monkeypatch: of the test; it takes the guard away again.
        loopback: let connections to 127.0.0.0/8, ::1 and local sockets pass.
    """

    def guarded(connect: Callable[..., object]) -> Callable[..., object]:
        def attempt(self: socket.socket, address: object) -> object:
            if not loopback or not _is_local(address):
                raise NetworkBlockedError(f"a test tried to connect to {address!r}")
            return connect(self, address)

        return attempt

    def look_up(host: object, *_rest: object, **_named: object) -> object:
        raise NetworkBlockedError(f"a test tried to look up {host!r}")

    monkeypatch.setattr(socket.socket, "connect", guarded(_CONNECT))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(_CONNECT_EX))
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
        monkeypatch.setattr(socket, name, look_up)


def _is_local(address: object) -> bool:
    if not isinstance(address, tuple):
        return True
    try:
        return ipaddress.ip_address(address[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture
def no_network(monkeypatch):
    """Refuse every connection and look-up."""
    block(monkeypatch, loopback=False)


@pytest.fixture
def only_loopback(monkeypatch):
    """Refuse every connection that leaves this machine, and every look-up."""
    block(monkeypatch, loopback=True)
