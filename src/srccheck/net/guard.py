"""The guard: looks a host up once and lets only the checked addresses be connected to.

Whatever opens a connection asks the guard and connects to an address that it returns, so a name that
resolves differently a second time (DNS rebinding) gains nothing.
"""

import ipaddress
import socket
from collections.abc import Iterable, Sequence
from typing import Protocol

from msgspec import Struct

from srccheck.errors import UsageError
from srccheck.net.addresses import IPNetwork, carries, is_global, is_local_name, literal
from srccheck.net.threads import in_thread
from srccheck.text.urls import origin


class Address(Struct, frozen=True):
    """An IP address and a port to connect to."""

    ip: str
    port: int


class PrivateAddressError(Exception):
    """A host has no address that may be asked; the message names it."""


class Resolver(Protocol):
    """What turns a host into addresses."""

    def resolve(self, host: str, port: int) -> Sequence[Address]:
        """Return the host's addresses, best first; may block.

        Raises:
            socket.gaierror: there is no such host, or the look-up failed.
        """
        ...


class SystemResolver:
    """The machine's own resolver, getaddrinfo(3)."""

    def resolve(self, host: str, port: int) -> Sequence[Address]:
        """Return the host's addresses in the order of RFC 6724, each once."""
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return tuple(dict.fromkeys(Address(str(entry[4][0]), port) for entry in found))


class Guard:
    """Checks every address before it is connected to.

    Args:
        resolver: looks names up.
        allowed_networks: networks in CIDR notation whose addresses pass though they are not global.
        exempt_origins: addresses (URLs) whose origins pass when the request itself is a trusted one.

    Raises:
        UsageError: a network is not in CIDR notation.
    """

    def __init__(
        self,
        resolver: Resolver,
        allowed_networks: Iterable[str] = (),
        exempt_origins: Iterable[str] = (),
    ) -> None:
        self._resolver = resolver
        self._allowed = tuple(_network(text) for text in allowed_networks)
        self._exempt = frozenset(filter(None, map(origin, exempt_origins)))

    def is_exempt(self, url: str) -> bool:
        """Tell whether an address is of an exempt origin (RFC 6454)."""
        return origin(url) in self._exempt

    def addresses(self, host: str, port: int, *, trusted: bool = False) -> tuple[Address, ...]:
        """Return the addresses of a host that may be asked; may block.

        Args:
            host: a name or a literal address.
            port: as the URL says; a resolver may name another one.
            trusted: let every address pass.

        Raises:
            PrivateAddressError: the host has addresses, and none may be asked.
            socket.gaierror: it has none.
        """
        number = literal(host)
        found = (Address(str(number), port),) if number else tuple(self._resolver.resolve(host, port))
        if not found:
            raise socket.gaierror(socket.EAI_NONAME, "the host has no address")
        good = tuple(one for one in found if trusted or self._passes(one.ip))
        if not good:
            raise PrivateAddressError(f"{found[0].ip} is an address inside a private network")
        return good

    async def look_up(self, host: str, port: int, *, trusted: bool = False) -> tuple[Address, ...]:
        """Do as `addresses` without blocking the event loop."""
        return await in_thread(lambda: self.addresses(host, port, trusted=trusted))

    def check_name(self, host: str) -> None:
        """Check what can be checked without a look-up, for use before a proxy that does it itself.

        Raises:
            PrivateAddressError: a literal address that may not be asked, or a local name.
        """
        number = literal(host)
        if (number and not self._passes(str(number))) or (not number and is_local_name(host)):
            raise PrivateAddressError(f"{host} is inside a private network")

    def _passes(self, ip: str) -> bool:
        number = ipaddress.ip_address(ip)
        return is_global(number) or carries(number, self._allowed)


def _network(text: str) -> IPNetwork:
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        raise UsageError(f"{text!r} is no network; write it like 192.168.0.0/16 or fd00::/8") from None
