"""Faults of servers and ways, told alike by both HTTP stacks over real sockets."""

import asyncio
import gzip
import time

import pytest

from srccheck.model.evidence import FailureKind
from srccheck.net.guard import Address
from support.asking import STACKS, ask, kind
from support.server import drip, hang_up, page, reply, reset, serving, slow

K = FailureKind


@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize(
    ("route", "expected"),
    [
        (reset, K.RESET),
        (hang_up, K.RESET),
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", K.PROTOCOL),
        (b"HTTP/1.1 200 OK\r\n" + b"x-flood: yyyyyyyy\r\n" * 20_000 + b"\r\n", K.PROTOCOL),
        (slow(5, page("Late")), K.READ_TIMEOUT),
        (drip(b"HTTP/1.1 200 OK\r\n", [b"x"] * 100, 0.05), K.READ_TIMEOUT),
    ],
)
def test_faults_of_a_server(client, stack, route, expected):
    """Each way to fail has its kind, from both stacks, in time."""
    with serving({"/": route}) as server:
        fetched = ask(client({"x.example": server}, timeout=0.4), "http://x.example/", stack)

    assert expected == kind(fetched)
    assert fetched.exchange.elapsed < 1.2


@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize(
    ("found", "expected"),
    [((Address("127.0.0.1", 1),), K.REFUSED), (OSError(101, "Network is unreachable"), K.UNROUTABLE)],
)
def test_faults_of_the_way(client, stack, found, expected):
    """Nobody listens, or there is no way there."""
    assert expected == kind(ask(client({"x.example": found}), "http://x.example/", stack))


@pytest.mark.parametrize("stack", STACKS)
def test_tries_each_address_of_a_host(client, stack):
    """Where the first address refuses, the next one is asked."""
    with serving({"/": page("A")}) as server:
        hosts = {"x.example": (Address("127.0.0.1", 1), Address("127.0.0.1", server.port))}
        assert kind(ask(client(hosts), "http://x.example/", stack)) == 200


def test_a_look_up_that_hangs_holds_nobody_up(client):
    """A resolver that never answers is a connection that never came, in time."""
    made = client({"x.example": ()}, timeout=0.2)
    made._guard._resolver.resolve = lambda host, port: time.sleep(3)

    assert kind(ask(made, "http://x.example/")) == K.CONNECT_TIMEOUT


@pytest.mark.parametrize("stack", STACKS)
def test_a_bomb_is_cut_at_the_cap(client, stack):
    """A body that unpacks to 20 MB is read up to the cap."""
    bomb = reply(200, gzip.compress(b"\x00" * 20_000_000), content_encoding="gzip")
    with serving({"/": bomb}) as server:
        fetched = ask(client({"x.example": server}, max_body=5000), "http://x.example/", stack)

    assert (len(fetched.body), fetched.exchange.truncated) == (5000, True)


@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize("fault", ["expired", "stranger", "good for another name"])
def test_tells_bad_certificates_apart(client, certificates, stack, fault):
    """Expired, signed by nobody trusted, made out to another host."""
    make = {"expired": certificates.expired, "stranger": certificates.stranger}.get(fault, certificates.good)
    name = "x.example" if fault in ("expired", "stranger") else "y.example"
    with serving({"/": page("A")}, make(name)) as server:
        made = client({"x.example": server}, ca_file=certificates.ca_file)
        found = kind(ask(made, "https://x.example/", stack))

    assert {"expired": K.TLS_EXPIRED, "stranger": K.TLS_UNTRUSTED}.get(fault, K.TLS_WRONG_HOST) == found


@pytest.mark.parametrize("stack", STACKS)
def test_a_good_certificate_passes(client, certificates, stack):
    """What the run's authority signed is trusted by both stacks."""
    with serving({"/": page("A")}, certificates.good("x.example")) as server:
        made = client({"x.example": server}, ca_file=certificates.ca_file)

        assert kind(ask(made, "https://x.example/", stack)) == 200


def test_plain_http_behind_https_is_no_secure_connection(client):
    """A server that does not speak TLS fails as such."""
    with serving({}, greeting=b"HTTP/1.0 400 Bad Request\r\n\r\n") as server:
        assert kind(ask(client({"x.example": server}), "https://x.example/")) == K.TLS_FAILED


def test_connections_are_used_again(client):
    """Links of one host share its connections; another host has its own."""

    async def run(made, urls):
        async with made:
            for url in urls:
                await made.get(url)

    with serving({"/": page("A")}) as server:
        urls = ["http://x.example/"] * 5 + ["http://y.example/"] * 5
        asyncio.run(run(client({"x.example": server, "y.example": server}), urls))

    assert (len(server.seen), server.connections) == (10, 2)


def test_many_hosts_leave_few_connections(client):
    """What is idle is closed when there are more transports than four times the requests at once."""

    async def run(made, hosts):
        async with made:
            await asyncio.gather(*(made.get(f"http://{host}/") for host in hosts))
            return len(made._httpx._transports)

    with serving({"/": page("A")}) as server:
        hosts = {f"h{n}.example": server for n in range(30)}
        assert asyncio.run(run(client(hosts, concurrency=4), hosts)) == 16
