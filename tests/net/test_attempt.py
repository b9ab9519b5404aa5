"""One attempt: hop by hop, under guard, in time."""

import pytest

from srccheck.model.evidence import FailureKind
from srccheck.net.guard import Address
from support.asking import STACKS, ask, kind
from support.server import drip, page, redirect, reply, serving

K = FailureKind


@pytest.mark.parametrize("stack", STACKS)
def test_follows_redirects_and_records_each_hop(client, stack):
    """Every hop is told with its status and target; relative and non-ASCII targets are followed."""
    routes = {"/a": redirect("b", 301), "/b": redirect("http://y.example/ä", 308), "/%C3%A4": page("Ä")}
    with serving(routes) as server:
        fetched = ask(client({"x.example": server, "y.example": server}), "http://x.example/a", stack)

    hops = [(hop.url, hop.status, hop.target) for hop in fetched.exchange.hops]
    assert hops == [
        ("http://x.example/a", 301, "http://x.example/b"),
        ("http://x.example/b", 308, "http://y.example/%C3%A4"),
    ]
    assert (fetched.exchange.status, fetched.exchange.final_url) == (200, "http://y.example/%C3%A4")


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ({}, 302),
        ({"location": ""}, 302),
        ({"location": "mailto:a@x.example"}, 302),
        ({"location": "file:///etc/passwd"}, 302),
        ({"location": "http://y.example\\@z.example/"}, 302),
        ({"location": "http://10.0.0.1/"}, K.PRIVATE_ADDRESS),
        ({"location": "http://2852039166/latest/meta-data"}, K.PRIVATE_ADDRESS),
        ({"location": "http://[::ffff:10.0.0.1]/"}, K.PRIVATE_ADDRESS),
        ({"location": "http://inside.example/"}, K.PRIVATE_ADDRESS),
        ({"location": "http://gone.example/"}, K.NO_SUCH_HOST),
        ({"location": "/a"}, K.LOOP),
        ({"location": "#part"}, K.LOOP),
    ],
)
@pytest.mark.parametrize("stack", STACKS)
def test_redirects_that_lead_nowhere(client, stack, location, expected):
    """Unusable targets leave the redirect as the answer; private ones are refused; circles are seen."""
    hosts = {"inside.example": (Address("192.168.1.1", 80),)}
    with serving({"/a": reply(302, **location)}) as server:
        fetched = ask(client({"x.example": server, **hosts}), "http://x.example/a", stack)

    assert expected == kind(fetched)
    assert len(server.seen) == 1


def test_a_redirect_that_sets_a_cookie_is_no_circle(client):
    """The same address with another cookie is another question."""

    def gate(request, _):
        return (
            page("In") if request.headers.get("cookie") == "a=1" else redirect("/", Set_Cookie="a=1; Path=/")
        )

    with serving({"/": gate}) as server:
        fetched = ask(client({"x.example": server}), "http://x.example/")

    assert (fetched.exchange.status, len(fetched.exchange.hops)) == (200, 1)


@pytest.mark.parametrize(("hops", "expected"), [(10, 200), (11, K.TOO_MANY_HOPS)])
def test_follows_ten_hops_and_no_more(client, hops, expected):
    """Ten redirects are followed; the eleventh is not."""
    routes = {f"/{n}": redirect(f"/{n + 1}") for n in range(hops)} | {f"/{hops}": page("End")}
    with serving(routes) as server:
        fetched = ask(client({"x.example": server}), "http://x.example/0")

    assert expected == kind(fetched)
    assert len(server.seen) == 11


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.2.example\\@x.example/", K.INVALID_URL),
        ("http://x.example:99999/", K.INVALID_URL),
        ("http:///a", K.INVALID_URL),
        ("x.example/a", K.INVALID_URL),
        ("x.example:80/a", K.INVALID_URL),
        ("", K.INVALID_URL),
        ("http://x.example/\r\nX-Evil: 1", K.INVALID_URL),
        ("ftp://x.example/a", K.UNSUPPORTED_SCHEME),
        ("mailto:a@x.example", K.UNSUPPORTED_SCHEME),
        ("file:///etc/passwd", K.UNSUPPORTED_SCHEME),
        ("http://10.0.0.1/", K.PRIVATE_ADDRESS),
        ("http://gone.example/", K.NO_SUCH_HOST),
    ],
)
def test_addresses_that_are_not_asked(client, url, expected):
    """What is no http(s) address of the public internet ends before a connection."""
    assert expected == kind(ask(client(), url))


@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize(
    "rest",
    [
        drip(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n", [b"ab"] * 50, 0.05),
        drip(b"HTTP/1.1 200 OK\r\n\r\n", [b"ab"] * 50, 0.05),
        drip(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", [b"2\r\nab\r\n"] * 50, 0.05),
        drip(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n", [b"abab"], 0),
    ],
)
def test_an_answer_that_breaks_off_counts(client, stack, rest):
    """When time runs out or the connection breaks after the headers, what came so far is the answer."""
    with serving({"/": rest}) as server:
        fetched = ask(client({"x.example": server}, timeout=0.4), "http://x.example/", stack)

    assert (fetched.exchange.status, fetched.exchange.truncated) == (200, True)
    assert fetched.body.startswith(b"abab")
    assert fetched.exchange.elapsed < 1.2


def test_an_unverified_look_sends_no_cookies(client, certificates):
    """Behind a bad certificate one may look, but nothing is given away."""
    with serving(
        {"/": redirect("/in", Set_Cookie="a=1; Path=/"), "/in": page("In")}, certificates.expired("x.example")
    ) as server:
        made = client({"x.example": server}, ca_file=certificates.ca_file)
        fetched = ask(made, "https://x.example/", verified=False)

    assert (
        fetched.exchange.status,
        fetched.exchange.verified,
        fetched.body,
    ) == (200, False, b"<title>In</title>")
    assert not any("cookie" in request.headers for request in server.seen)


@pytest.mark.parametrize(("stack", "expected"), [("httpx", 200), ("requests", K.PRIVATE_ADDRESS)])
def test_a_name_that_turns_private_gains_nothing(client, stack, expected):
    """Each connection goes to an address that was checked, kept from before or looked up anew (DNS rebinding)."""
    with serving({"/": redirect("http://x.example/in"), "/in": page("In")}) as server:
        made = client({}, allow_network=("127.0.0.1/32",))
        answers = [(Address("127.0.0.1", server.port),), (Address("10.0.0.1", server.port),)]
        made._guard._resolver.resolve = lambda host, port: answers.pop(0)
        server.routes["/"] = reply(302, location="http://x.example/in", connection="close")

        assert expected == kind(ask(made, "http://x.example/", stack))


def test_follows_a_meta_refresh_that_it_is_told_of(client):
    """A quick refresh is a hop; a slow one is not."""
    refreshes = {b"quick": (0.0, "/end"), b"slow": (30.0, "/end")}
    routes = {"/quick": reply(200, b"quick"), "/slow": reply(200, b"slow"), "/end": page("End")}
    with serving(routes) as server:
        found = [
            ask(
                client({"x.example": server}, refresh=lambda body, url, media_type: refreshes.get(body)),
                f"http://x.example/{path}",
            )
            for path in ("quick", "slow")
        ]

    quick, late = (fetched.exchange for fetched in found)
    assert [(hop.status, hop.refresh) for hop in quick.hops] == [(200, 0.0)]
    assert (quick.final_url, late.final_url) == ("http://x.example/end", "http://x.example/slow")
