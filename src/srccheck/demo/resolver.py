"""The demo's own resolver: the way from names under `.example` to ports on loopback."""

import socket
from collections.abc import Mapping, Sequence

from msgspec import Struct

from srccheck.demo.page import Place
from srccheck.net.guard import Address

LOOPBACK = "127.0.0.1"
_PRIVATE = "10.0.0.1"


class Ports(Struct, frozen=True, kw_only=True):
    """Where things listen on loopback.

    Attributes:
        http: plain HTTP.
        https: HTTP over TLS.
        closed: a port that is kept, and that nobody listens on.
        full: a port whose queue of connections is full.
    """

    http: int
    https: int
    closed: int
    full: int


class DemoResolver:
    """Looks up the hosts of the demo web and nothing else.

    Args:
        places: where each host's connections go.
        ports: what listens where.
    """

    def __init__(self, places: Mapping[str, Place], ports: Ports) -> None:
        self._places = dict(places)
        self._ports = ports

    def resolve(self, host: str, port: int) -> Sequence[Address]:
        """Return the one address of a host of the demo web.

        Raises:
            socket.gaierror: no such host, or one whose look-up fails on purpose.
        """
        place = self._places.get(host.lower().rstrip("."), Place.UNKNOWN)
        match place:
            case Place.UNKNOWN:
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            case Place.AGAIN:
                raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
            case Place.PRIVATE:
                return (Address(_PRIVATE, port),)
        return (Address(LOOPBACK, self._port(place, port)),)

    def _port(self, place: Place, port: int) -> int:
        match place, port:
            case (Place.CLOSED, _):
                return self._ports.closed
            case (Place.FULL, _):
                return self._ports.full
            case (Place.WEB, 443):
                return self._ports.https
            case (_, 80 | 443):
                return self._ports.http
        return self._ports.closed
