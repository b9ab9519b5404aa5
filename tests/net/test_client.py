"""The one way to the web."""

import pytest

from srccheck.model.evidence import FailureKind
from srccheck.net.client import Client
from srccheck.net.settings import Settings
from support.asking import STACKS, ask, kind, read
from support.server import Names, page, redirect, serving, slow, tunnel

K = FailureKind


@pytest.mark.parametrize("stack", STACKS)
def test_brings_a_page(client, stack):
    """Status, headers, body and addresses of a plain answer are told; the fragment is not sent."""
    with serving({"/a%20b?q": page("A", X_Mark="é")}) as server:
        fetched = ask(client({"x.example": server}), "http://user:word@X.example/a b?q#part", stack)

    exchange = fetched.exchange
    assert fetched.body == b"<title>A</title>"
    assert (stack, 200, (), None, False) == (
        exchange.stack,
        exchange.status,
        exchange.hops,
        exchange.failure,
        exchange.truncated,
    )
    assert "http://x.example/a%20b?q" == exchange.url == exchange.final_url
    assert (exchange.header("content-type"), exchange.header("x-mark")) == ("text/html", "é")
    assert 0 <= exchange.elapsed < 2


@pytest.mark.parametrize("stack", STACKS)
def test_says_who_asks_and_sends_no_credentials(client, stack):
    """Both stacks send the same honest headers; user and password stay at home."""
    with serving({"/": page("A")}) as server:
        made = client({"x.example": server}, contact="mailto:a@x.example")
        ask(made, "http://user:word@x.example/", stack)

    headers = server.seen[0].headers
    assert headers["user-agent"].endswith("(+mailto:a@x.example)")
    assert tuple(headers[k] for k in ("host", "accept-encoding", "accept-language")) == (
        "x.example",
        "gzip, deflate",
        "*",
    )
    assert not {"authorization", "cookie", "referer"} & set(headers)


def test_an_archive_may_stand_anywhere_but_not_lead_anywhere():
    """A configured origin passes the guard when it is read as such; its redirects and mere links to it do not."""
    with serving({}) as other, serving({"/": page("A")}) as server:
        server.routes["/own"] = redirect("/")
        server.routes["/away"] = redirect(other.url("/"))

        def made():
            return Client(Settings(exempt=(server.url(),)), resolver=Names({}), environ={})

        assert kind(read(made(), server.url("/own"))) == 200
        assert kind(read(made(), server.url("/away"))) == K.PRIVATE_ADDRESS
        assert kind(ask(made(), server.url("/"))) == K.PRIVATE_ADDRESS
        assert kind(read(made(), server.url("/away"), follow=False)) == 302
    assert other.seen == []


def test_reads_with_own_headers_and_limits(client):
    """A reader's headers replace ours of the same name; its cap and time are its own."""
    with serving({"/": page("A" * 100), "/late": slow(2, page("Late"))}) as server:
        fetched = read(client(), server.url("/"), headers={"accept": "text/plain", "X-Own": "1"}, cap=10)
        late = read(client(), server.url("/late"), timeout=0.1)

    headers = server.seen[0].headers
    assert (headers["accept"], headers["x-own"], len(fetched.body)) == ("text/plain", "1", 10)
    assert kind(late) == K.READ_TIMEOUT


@pytest.mark.parametrize("stack", STACKS)
def test_asks_by_a_proxy(client, stack):
    """Behind a proxy, names go to the proxy, and private literal and local names go nowhere."""
    with serving({"http://x.example/": page("By proxy")}) as proxy:
        environ = {"HTTP_PROXY": proxy.url()}
        outcomes = [
            kind(ask(client({}, environ=environ), url, stack))
            for url in ("http://x.example/", "http://10.0.0.1/", "http://intranet/")
        ]

    assert outcomes == [200, K.PRIVATE_ADDRESS, K.PRIVATE_ADDRESS]
    assert proxy.paths == ["http://x.example/"]


@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize(("trusted", "expected"), [(True, 200), (False, K.TLS_UNTRUSTED)])
def test_asks_through_a_proxy_with_its_own_trust(client, certificates, stack, trusted, expected):
    """TLS goes through the proxy to the site, and the run's authorities alone are trusted."""
    context = certificates.good("x.example") if trusted else certificates.stranger("x.example")
    with serving({"/": page("A")}, context) as site, serving({"x.example:443": tunnel(site)}) as proxy:
        environ = {"https_proxy": proxy.url().replace("//", "//user:word@")}
        made = client({}, environ=environ, ca_file=certificates.ca_file)
        found = kind(ask(made, "https://x.example/", stack))

    assert found == expected
    assert proxy.seen[0].headers["proxy-authorization"].startswith("Basic ")
    assert not any("proxy-authorization" in request.headers for request in site.seen)


def test_knows_whether_a_proxy_stands_between(client):
    """The report can say that the guard could not check everything."""
    assert [client(environ=environ).behind_proxy for environ in ({}, {"HTTPS_PROXY": "p.example:1"})] == [
        False,
        True,
    ]


def test_what_is_no_fault_of_the_network_is_raised(client):
    """A programming error is not told as a dead page."""
    made = client({"x.example": KeyError("a bug")})

    with pytest.raises(KeyError):
        ask(made, "http://x.example/")
