"""The guard: looks up, refuses, and gives checked addresses."""

import asyncio
import socket
import time

import pytest

from srccheck.errors import UsageError
from srccheck.net.guard import Address, Guard, PrivateAddressError, SystemResolver
from support.server import Names

PUBLIC = Address("8.8.8.8", 80)
PRIVATE = Address("10.0.0.1", 80)


def test_returns_the_global_addresses_only():
    """Of a host with global and private addresses, only the global ones may be connected to."""
    guard = Guard(Names({"x.example": (PRIVATE, PUBLIC)}))

    assert guard.addresses("x.example", 80) == (PUBLIC,)


@pytest.mark.parametrize("host", ["x.example", "127.0.0.1", "2130706433", "::1", "169.254.169.254"])
def test_refuses_private_addresses(host):
    """A host without a global address is refused, named or literal."""
    guard = Guard(Names({"x.example": (PRIVATE,)}))

    with pytest.raises(PrivateAddressError, match="private network"):
        guard.addresses(host, 80)


def test_admits_allowed_networks_and_nothing_beside():
    """An allowed network opens its own addresses."""
    guard = Guard(Names({}), allowed_networks=("10.0.0.0/24",))

    assert (Address("10.0.0.1", 80),) == guard.addresses("10.0.0.1", 80)
    with pytest.raises(PrivateAddressError):
        guard.addresses("10.0.1.1", 80)


def test_a_trusted_request_passes():
    """The request to a configured archive itself may go anywhere."""
    assert (Address("127.0.0.1", 80),) == Guard(Names({})).addresses("127.0.0.1", 80, trusted=True)


def test_exempts_by_origin():
    """Scheme, host and port must agree for an address to be exempt."""
    guard = Guard(Names({}), exempt_origins=("http://127.0.0.1:8080/web/",))

    assert [
        guard.is_exempt(url)
        for url in ("http://127.0.0.1:8080/x", "http://127.0.0.1:8081/x", "https://127.0.0.1:8080/x")
    ] == [True, False, False]


class Slow:
    """Takes a moment for each look-up, and counts them."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = 0

    def resolve(self, host, port):
        self.asked += 1
        time.sleep(0.05)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_a_look_up_is_shared():
    """Who asks while another waits gets the same answer, and so does who asks later."""
    slow = Slow((PUBLIC,))
    guard = Guard(slow)

    async def run():
        both = await asyncio.gather(*(guard.look_up("x.example", 80) for _ in range(2)))
        return [*both, await guard.look_up("x.example", 80)]

    assert asyncio.run(run()) == [(PUBLIC,)] * 3
    assert slow.asked == 1


def test_who_gives_up_leaves_the_look_up_to_the_others():
    """A time-out of one link is no time-out of its neighbour's."""
    guard = Guard(Slow((PUBLIC,)))

    async def run():
        first, second = (asyncio.create_task(guard.look_up("x.example", 80)) for _ in range(2))
        await asyncio.sleep(0.01)
        first.cancel()
        return await second

    assert asyncio.run(run()) == (PUBLIC,)


def test_a_failed_look_up_is_not_kept():
    """Whoever tries again asks again."""
    guard = Guard(Slow(socket.gaierror(socket.EAI_AGAIN, "later"), (PUBLIC,)))

    async def run():
        with pytest.raises(socket.gaierror):
            await guard.look_up("x.example", 80)
        return await guard.look_up("x.example", 80)

    assert asyncio.run(run()) == (PUBLIC,)


def test_a_host_without_addresses_does_not_exist():
    """An empty answer of a resolver is a look-up error like any other."""
    with pytest.raises(socket.gaierror):
        Guard(Names({"x.example": ()})).addresses("x.example", 80)


@pytest.mark.parametrize("host", ["localhost", "intranet", "x.local", "10.0.0.1", "0x7f.1"])
def test_before_a_proxy_literal_and_local_names_are_refused(host):
    """What needs no look-up is checked where a proxy does the look-up."""
    with pytest.raises(PrivateAddressError):
        Guard(Names({})).check_name(host)


def test_before_a_proxy_other_names_pass():
    """A name that says nothing of its address passes, and so does an allowed literal one."""
    guard = Guard(Names({}), allowed_networks=("10.0.0.0/8",))

    guard.check_name("x.example")
    guard.check_name("10.0.0.1")


def test_says_what_a_network_looks_like():
    """A network that is none is a usage error with an example."""
    with pytest.raises(UsageError, match=r"192\.168\.0\.0/16"):
        Guard(Names({}), allowed_networks=("office",))


def test_the_machines_own_resolver_knows_literal_addresses():
    """The look-up gives each address once, with the port that was asked for."""
    assert (Address("127.0.0.1", 7),) == SystemResolver().resolve("127.0.0.1", 7)
