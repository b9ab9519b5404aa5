"""Every link's visit, and in what order."""

import asyncio
import time

import pytest

from srccheck.model.evidence import FailureKind
from srccheck.net.visit import visits
from support.server import in_turn, page, reply, reset, serving, slow

K = FailureKind


def visit(client, *urls):
    async def run():
        async with client:
            return {seen.url: seen async for seen in visits(client, urls)}

    return asyncio.run(run())


def steps(seen):
    return [
        (attempt.stack, attempt.failure.kind if attempt.failure else attempt.status)
        for attempt in seen.exchanges
    ]


def test_visits_every_link_once(client):
    """Each address gives one visit with its page."""
    with serving({f"/{n}": page(str(n)) for n in range(50)}) as server:
        urls = [f"http://h{n % 7}.example/{n}" for n in range(50)]
        found = visit(client({f"h{n}.example": server for n in range(7)}), *urls)

    assert {url: f"<title>{n}</title>".encode() for n, url in enumerate(urls)} == {
        url: seen.body for url, seen in found.items()
    }
    assert len(server.seen) == 50


def test_a_passing_fault_is_asked_again_after_the_others(client):
    """A link that failed is put at the back, also where one host has all of them."""
    routes = {"/flaky": in_turn(reset, page("At last")), **{f"/{n}": page(str(n)) for n in range(6)}}
    with serving(routes) as server:
        made = client({"x.example": server}, concurrency=1, back_off=(0.0,))
        found = visit(made, "http://x.example/flaky", *(f"http://x.example/{n}" for n in range(6)))

    assert steps(found["http://x.example/flaky"]) == [("httpx", K.RESET), ("httpx", 200)]
    assert ["/flaky", *(f"/{n}" for n in range(6)), "/flaky"] == server.paths


def test_the_second_opinion_wins(client):
    """What the first stack could not get twice, the second one may; its page is the visit's."""
    with serving({"/": in_turn(reset, reset, page("After all"))}) as server:
        found = visit(client({"x.example": server}), "http://x.example/")["http://x.example/"]

    assert steps(found) == [("httpx", K.RESET), ("httpx", K.RESET), ("requests", 200)]
    assert found.body == b"<title>After all</title>"


def test_a_page_of_an_earlier_attempt_is_kept(client):
    """Where the second opinion fails, the page that the first stack saw is the visit's."""
    with serving({"/": in_turn(reply(503, b"one"), reply(503, b"two"), reset)}) as server:
        found = visit(client({"x.example": server}), "http://x.example/")["http://x.example/"]

    assert steps(found) == [("httpx", 503), ("httpx", 503), ("requests", K.RESET)]
    assert found.body == b"two"


@pytest.mark.parametrize("status", [401, 403, 404, 410, 451])
def test_a_settled_answer_is_asked_once(client, status):
    """A refusal or a missing page is believed."""
    with serving({"/": reply(status, b"no")}) as server:
        found = visit(client({"x.example": server}), "http://x.example/")["http://x.example/"]

    assert [("httpx", status)] == steps(found)


def test_a_host_that_does_not_exist_is_looked_up_twice(client):
    """One look-up proves nothing."""
    made = client({})
    found = visit(made, "http://gone.example/")["http://gone.example/"]

    assert steps(found) == [("httpx", K.NO_SUCH_HOST)] * 2
    assert made._guard._resolver.asked == ["gone.example"] * 2


def test_a_bad_certificate_is_confirmed_and_looked_behind(client, certificates):
    """A second opinion, then one look without checks; all three stand in the visit."""
    with serving({"/": page("Behind")}, certificates.expired("x.example")) as server:
        made = client({"x.example": server}, ca_file=certificates.ca_file)
        found = visit(made, "https://x.example/")["https://x.example/"]

    assert steps(found) == [("httpx", K.TLS_EXPIRED), ("requests", K.TLS_EXPIRED), ("httpx", 200)]
    assert [attempt.verified for attempt in found.exchanges] == [True, True, False]
    assert found.body == b"<title>Behind</title>"


def test_cookies_of_a_link_stay_its_own(client):
    """A link's cookies last over its attempts, and no other link sends them."""
    routes = {"/a": in_turn(reply(503, set_cookie="a=1; Path=/"), page("A")), "/b": page("B")}
    with serving(routes) as server:
        visit(client({"x.example": server}, concurrency=1), "http://x.example/a", "http://x.example/b")

    assert [request.headers.get("cookie") for request in server.seen] == [None, None, "a=1"]


def test_two_at_once_per_host(client):
    """However many links a host has, it is asked two at a time, redirects of others included."""
    routes = {f"/{n}": slow(0.03, page(str(n))) for n in range(12)}
    with serving(routes) as server, serving({}) as other:
        for n in range(6, 12):
            other.routes[f"/{n}"] = reply(302, location=f"http://x.example/{n}")
        hosts = {"x.example": server, **{f"h{n}.example": other for n in range(6, 12)}}
        urls = [f"http://x.example/{n}" for n in range(6)] + [
            f"http://h{n}.example/{n}" for n in range(6, 12)
        ]
        found = visit(client(hosts), *urls)

    assert server.most_at_once == 2
    assert {200} == {seen.exchanges[-1].status for seen in found.values()}


def test_so_many_at_once_in_all(client):
    """Over many hosts, no more requests are under way than the settings say."""
    with serving({"/": slow(0.03, page("A"))}) as server:
        hosts = {f"h{n}.example": server for n in range(20)}
        visit(client(hosts, concurrency=5), *(f"http://{host}/" for host in hosts))

    assert server.most_at_once == 5


def test_waiting_for_a_slot_does_not_count(client):
    """Links that queue at a slow host are not timed out by the queue."""
    with serving({f"/{n}": slow(0.1, page("A")) for n in range(10)}) as server:
        found = visit(
            client({"x.example": server}, timeout=0.4), *(f"http://x.example/{n}" for n in range(10))
        )

    assert {200} == {seen.exchanges[-1].status for seen in found.values()}


def test_retry_after_stops_the_whole_host(client):
    """While a host asks for a pause, none of its links is asked, and others are."""
    routes = {"/busy": in_turn(reply(429, retry_after="1"), page("A")), "/other": page("B")}
    with serving(routes) as server, serving({"/": page("C")}) as elsewhere:
        made = client({"x.example": server, "y.example": elsewhere}, concurrency=1)
        visit(made, "http://x.example/busy", "http://x.example/other", "http://y.example/")

    at = {request.path: request.at for request in server.seen}
    assert server.paths == ["/busy", "/other", "/busy"]
    assert elsewhere.seen[0].at - server.seen[0].at < 0.5
    assert at["/other"] - server.seen[0].at >= 0.95


def test_a_long_retry_after_ends_the_visit(client):
    """A host that asks to come back tomorrow is not asked again; when it says so twice, not at all."""
    routes = {f"/{n}": reply(429, retry_after="86400") for n in range(5)}
    with serving(routes) as server:
        made = client({"x.example": server}, concurrency=1)
        found = visit(made, *(f"http://x.example/{n}" for n in range(5)))

    assert server.paths == ["/0", "/1"]
    assert {429} == {seen.exchanges[-1].status for seen in found.values()}
    assert all(seen.exchanges[-1].retry_after > 60 for seen in found.values())


def test_closing_early_ends_everything(client):
    """A consumer that leaves takes every attempt that is under way with it."""

    async def run():
        async with client(hosts) as made:
            seen = visits(made, [f"http://{host}/" for host in hosts])
            first = await anext(seen)
            await seen.aclose()
            return first.url, len(asyncio.all_tasks())

    with serving({"/": page("A")}) as quick, serving({"/": slow(5, page("Late"))}) as late:
        hosts = {"quick.example": quick, "a.example": late, "b.example": late}
        began = time.monotonic()
        assert asyncio.run(run()) == ("http://quick.example/", 1)
    assert time.monotonic() - began < 1.5


def test_draws_links_as_it_goes(client):
    """An endless input is no trouble."""
    drawn = []

    def endless():
        while True:
            drawn.append(len(drawn))
            yield f"ftp://h{len(drawn)}.example/"

    async def run():
        async with client({}) as made:
            seen = visits(made, endless())
            await anext(seen)
            await seen.aclose()

    asyncio.run(run())

    assert len(drawn) < 30_000


def test_a_programming_error_ends_the_run(client):
    """What is no fault of the network comes out of the generator."""
    with pytest.raises(KeyError):
        visit(client({"x.example": KeyError("a bug")}), "http://x.example/")
