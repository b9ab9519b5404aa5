"""Where the demo's resolver sends each kind of host."""

import socket

import pytest

from srccheck.demo.page import Place
from srccheck.demo.resolver import DemoResolver, Ports
from srccheck.net.guard import Address

RESOLVER = DemoResolver(
    {f"{place.name.lower().replace('_', '-')}.example": place for place in Place},
    Ports(http=1080, https=1443, closed=1001, full=1002),
)


@pytest.mark.parametrize(
    ("host", "port", "address"),
    [
        ("web.example", 80, Address("127.0.0.1", 1080)),
        ("web.example", 443, Address("127.0.0.1", 1443)),
        ("WEB.example.", 443, Address("127.0.0.1", 1443)),
        ("web.example", 8080, Address("127.0.0.1", 1001)),
        ("no-tls.example", 443, Address("127.0.0.1", 1080)),
        ("closed.example", 80, Address("127.0.0.1", 1001)),
        ("full.example", 443, Address("127.0.0.1", 1002)),
        ("private.example", 80, Address("10.0.0.1", 80)),
    ],
)
def test_a_host_leads_to_a_port_on_loopback(host, port, address):
    """The usual ports lead to the demo's own, and each odd host to its own kind of trouble."""
    assert tuple(RESOLVER.resolve(host, port)) == (address,)


@pytest.mark.parametrize(
    ("host", "code"),
    [
        ("unknown.example", socket.EAI_NONAME),
        ("never-heard-of.example", socket.EAI_NONAME),
        ("again.example", socket.EAI_AGAIN),
    ],
)
def test_a_failed_look_up_says_why(host, code):
    """No such host and a fault of the name server are told apart by their code."""
    with pytest.raises(socket.gaierror) as raised:
        RESOLVER.resolve(host, 80)

    assert raised.value.errno == code
