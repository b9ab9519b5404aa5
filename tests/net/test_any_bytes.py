"""Whatever a server sends and whatever a link says: an exchange comes of it, in time, from both stacks."""

import asyncio
import gc
import gzip
import warnings

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srccheck.judge import judge
from srccheck.model.evidence import Evidence, Exchange
from srccheck.model.verdict import Verdict
from srccheck.net.client import Client
from srccheck.net.settings import Settings
from srccheck.page import facts, refresh
from support.asking import STACKS, ask
from support.judging import CHECKED
from support.server import LOOPBACK, Names, serving

LINES = st.sampled_from(
    [
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 302 Found\r\n",
        b"HTTP/1.1 99999 \r\n",
        b"HTTP/9.9 200\r\n",
        b"HTTP/1.1 200 \xff\xfe\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    ]
)
HEADERS = st.sampled_from(
    [
        b"Location: /\r\n",
        b"Location: http://[::1\r\n",
        b"Location: file:///etc/passwd\r\n",
        b"Location: //x.example:99999/\r\n",
        b"Location: \xd1\x8f\xff\r\n",
        b"Content-Length: 5\r\n",
        b"Content-Length: -1\r\n",
        b"Content-Length: 99999999999999999999\r\n",
        b"Content-Length: 5, 5\r\n",
        b"Transfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: gzip, chunked\r\n",
        b"Content-Encoding: gzip\r\n",
        b"Content-Encoding: br\r\n",
        b"Content-Type: text/html; charset=utf-7\r\n",
        b"Content-Type: \x00\r\n",
        b"Set-Cookie: a=1; Domain=.example; Path=x\r\n",
        b"Set-Cookie: \xff=\x80\r\n",
        b"Retry-After: never\r\n",
        b"Retry-After: 99999999999999999999999\r\n",
        b"X-Y\xc3\xa9: z\r\n",
        b": nothing\r\n",
        b" folded\r\n",
        b"no colon\r\n",
        b"X: " + b"y" * 70_000 + b"\r\n",
    ]
)
BODIES = st.sampled_from(
    [
        b"",
        b"hello",
        b"5\r\nhello\r\n0\r\n\r\n",
        b"ffffffffff\r\nhello",
        b"-5\r\nhello\r\n",
        gzip.compress(b"<title>A</title>")[:9],
        b"<meta http-equiv=refresh content='0;url=//['>",
    ]
)
ANSWERS = st.binary(max_size=60) | st.builds(
    lambda line, headers, end, body: line + b"".join(headers) + end + body,
    LINES,
    st.lists(HEADERS, max_size=5),
    st.sampled_from([b"\r\n", b"\n", b""]),
    BODIES | st.binary(max_size=40),
)
QUICK = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def quick_client(**hosts):
    """Return a client that gives up soon, and goes to loopback alone."""
    limits = Settings(allow_network=(LOOPBACK,), timeout=0.15, retries=0, max_hops=3)
    return Client(
        limits,
        resolver=Names({f"{name}.example": where for name, where in hosts.items()}),
        environ={},
        refresh=refresh,
    )


@pytest.fixture(scope="module")
def server():
    """Return a server whose answer each example sets."""
    with serving({}) as one:
        yield one


@pytest.mark.parametrize("stack", STACKS)
@QUICK
@given(answer=ANSWERS)
def test_any_answer_becomes_an_exchange(server, stack, answer):
    """Nothing is raised, the time is kept, and what came can be read and judged."""
    server.routes["/"] = answer
    fetched = ask(quick_client(x=server), "http://x.example/", stack)
    exchange = fetched.exchange

    assert isinstance(exchange, Exchange)
    assert (exchange.status is None) == (exchange.failure is not None)
    assert exchange.elapsed < 2
    page = facts(fetched.body, exchange.final_url, exchange.header("content-type"))
    seen = Evidence(url=exchange.url, checked=CHECKED, exchanges=(exchange,), page=page)
    assert isinstance(judge(seen, ()), Verdict)


@pytest.mark.parametrize("stack", STACKS)
def test_an_answer_that_contradicts_itself_leaves_nothing_open(server, stack):
    """The connection is given back at once, not when memory is."""
    server.routes["/"] = b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\nConnection: close\r\n\r\nhello"
    gc.collect()
    with warnings.catch_warnings(record=True) as left_open:
        warnings.simplefilter("always", ResourceWarning)
        ask(quick_client(x=server), "http://x.example/", stack)
        gc.collect()

    assert not left_open


@QUICK
@given(
    url=st.text(max_size=40)
    | st.text(max_size=30).map(lambda rest: f"http://{rest}")
    | st.text(max_size=30).map(lambda rest: f"https://x.example{rest}")
)
def test_any_link_becomes_an_exchange(url):
    """What is no address is told as such, before anything is looked up."""
    fetched = ask(quick_client(), url)

    assert fetched.exchange.failure is not None
    assert fetched.exchange.status is None


@QUICK
@given(ANSWERS)
def test_rubbish_does_not_spoil_the_next_link(answer):
    """What one answer leaves in a connection costs another link of its host one attempt at most."""
    with serving({"/": answer, "/good": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"}) as server:

        async def run():
            async with quick_client(x=server) as client:
                await client.get("http://x.example/")
                return [await client.get("http://x.example/good") for _ in range(2)]

        first, second = asyncio.run(run())

    assert "ok" in (first.body.decode(), second.body.decode())
