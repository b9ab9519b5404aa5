"""The guard: looks a host up once and lets only the checked addresses be connected to.

Whatever opens a connection asks the guard and connects to an address that it returns, so a name that
resolves differently a second time (DNS rebinding) gains nothing.
"""

import asyncio
import ipaddress
import socket
import time
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Protocol

from msgspec import Struct

from srccheck.errors import UsageError
from srccheck.net.addresses import IPNetwork, carries, is_global, is_local_name, literal
from srccheck.net.threads import in_thread
from srccheck.text.urls import origin

_KEPT = 300.0
"""Seconds."""
_MOST_KEPT = 5_000
_Place = tuple[str, int, bool]
"""Host, port, and whether every address passes."""


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
        self._known: OrderedDict[_Place, tuple[float, tuple[Address, ...]]] = OrderedDict()
        self._asked: dict[_Place, asyncio.Future[tuple[Address, ...]]] = {}

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
        """Do as `addresses` without blocking the event loop.

        Who asks for a host that is being looked up waits for the same answer; addresses are kept for five
        minutes. A failed look-up is not kept: whoever tries again asks again.
        """
        if literal(host):
            return self.addresses(host, port, trusted=trusted)
        place = (host, port, trusted)
        until, found = self._known.get(place, (0.0, ()))
        if until > time.monotonic():
            return found
        if place not in self._asked:
            self._asked[place] = in_thread(lambda: self.addresses(host, port, trusted=trusted))
            self._asked[place].add_done_callback(partial(self._keep, place))
        # One that gives up must not take the answer from the others.
        return await asyncio.shield(self._asked[place])

    def _keep(self, place: _Place, answer: asyncio.Future[tuple[Address, ...]]) -> None:
        del self._asked[place]
        if answer.cancelled() or answer.exception() is not None:
            return
        self._known[place] = (time.monotonic() + _KEPT, answer.result())
        if len(self._known) > _MOST_KEPT:
            self._known.popitem(last=False)

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
        return carries(number, self._allowed) or is_global(number)


def _network(text: str) -> IPNetwork:
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        raise UsageError(f"{text!r} is no network; write it like 192.168.0.0/16 or fd00::/8") from None
