"""Forms that are sent to an archive."""

import asyncio
import ssl
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

import msgspec
import pytest

from srccheck.model.evidence import FailureKind
from srccheck.net.attempt import Plan
from srccheck.net.client import Client
from srccheck.net.fetch import Question
from srccheck.net.settings import Settings
from support.asking import kind, read
from support.server import Names

K = FailureKind
KEY = "LOW key:s3cret"
LOGIN = {"Authorization": KEY, "Accept": "application/json"}


@dataclass
class Desk:
    """A server that takes forms, and what it was sent."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b"{}"
    wait: float = 0.0
    cut: bool = False
    root: str = ""
    seen: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)


@contextmanager
def desk(context: ssl.SSLContext | None = None, **how):
    """Run such a server for the time of a test."""
    told = Desk(**how)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            told.seen.append((self.command, self.path, headers, body))
            time.sleep(told.wait)
            self.close_connection = told.cut
            if told.cut and not told.body:
                return
            self.send_response(told.status)
            for name, value in told.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(told.body) * (2 if told.cut else 1)))
            self.end_headers()
            self.wfile.write(told.body)

        def do_GET(self):
            self.do_POST()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    told.root = f"http{'s' if context else ''}://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()


def archives(*desks, **settings):
    """Return a client to which some desks are archives."""
    roots = tuple(one.root for one in desks)
    return Client(Settings(exempt=roots, **{"timeout": 2.0, **settings}), resolver=Names({}), environ={})


def post(client, url, form, **how):
    """Send a form, and close the client."""

    async def attempt():
        async with client:
            return await client.post(url, form, **how)

    return asyncio.run(attempt())


def test_sends_a_form(capfd):
    """Method, type and body are those of a form; the answer is told as that of any attempt."""
    form = {"url": "https://ink.example/tinta?a=1&b=ñ +", "skip_first_archive": "1"}
    with desk(body=b'{"job_id": "spn2-1"}', headers={"Content-Type": "application/json"}) as server:
        fetched = post(archives(server), f"{server.root}/save", form, headers=LOGIN)

    ((method, path, headers, body),) = server.seen
    assert (method, path) == ("POST", "/save")
    assert dict(parse_qsl(body.decode("ascii"))) == form
    assert (headers["content-type"], headers["content-length"]) == (
        "application/x-www-form-urlencoded",
        str(len(body)),
    )
    assert (headers["authorization"], headers["accept"]) == (KEY, "application/json")
    assert headers["user-agent"].startswith("srccheck/")
    assert not {"cookie", "referer", "transfer-encoding"} & set(headers)
    assert (kind(fetched), fetched.body) == (200, b'{"job_id": "spn2-1"}')
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_form_follows_no_redirect(status):
    """A redirect is the answer, whether it leads elsewhere or to the same place."""
    with desk() as other:
        for target in (f"{other.root}/save", "/elsewhere"):
            with desk(status=status, headers={"Location": target, "Set-Cookie": "a=1"}) as server:
                fetched = post(archives(server, other), f"{server.root}/save", {"url": "x"}, headers=LOGIN)

            assert (kind(fetched), fetched.exchange.hops) == (status, ())
            assert fetched.exchange.header("location") == target
            assert len(server.seen) == 1
    assert other.seen == []


def test_keys_stay_at_their_origin():
    """Where a reader follows a redirect, Authorization goes as far as its own origin and no farther."""
    with desk() as other, desk(status=302) as server:
        server.headers["Location"] = f"{other.root}/"
        assert kind(read(archives(server, other), f"{server.root}/", headers=LOGIN)) == 200
        with desk(status=302, headers={"Location": "/next"}) as own:
            read(archives(own, max_hops=1), f"{own.root}/", headers=LOGIN)

    assert "authorization" not in other.seen[0][2]
    assert other.seen[0][2]["accept"] == "application/json"
    assert [headers["authorization"] for _, _, headers, _ in own.seen] == [KEY, KEY]


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ({"wait": 1.0}, K.READ_TIMEOUT),
        ({"cut": True, "body": b""}, K.RESET),
        ({"cut": True, "body": b"{"}, 200),
        ({"status": 503}, 503),
        ({"status": 429, "headers": {"Retry-After": "1"}}, 429),
    ],
)
def test_a_form_is_sent_once(how, expected):
    """Silence, a broken connection and a refusal are told as they are; nothing is sent again."""
    with desk(**how) as server:
        fetched = post(archives(server), f"{server.root}/save", {"url": "x"}, timeout=0.4, headers=LOGIN)

    assert kind(fetched) == expected
    assert len(server.seen) == 1
    assert fetched.exchange.stack == "httpx"
    assert "s3cret" not in repr(fetched)
    assert b"s3cret" not in msgspec.json.encode(fetched.exchange)


def test_an_answer_has_its_cap():
    """Of a long answer the beginning is kept."""
    with desk(body=b"x" * 5000) as server:
        fetched = post(archives(server), f"{server.root}/save", {"url": "x"}, cap=10)

    assert (fetched.body, fetched.exchange.truncated) == (b"x" * 10, True)


def test_a_form_goes_to_archives_only_where_networks_are_private():
    """An origin on this machine that is no configured archive gets no form."""
    with desk() as server, desk() as archive:
        fetched = post(archives(archive), f"{server.root}/save", {"url": "x"}, headers=LOGIN)

    assert kind(fetched) == K.PRIVATE_ADDRESS
    assert server.seen == []


def test_forms_go_over_checked_tls(certificates):
    """A certificate that nobody trusted signed ends the attempt before anything is sent."""
    with desk(certificates.stranger("127.0.0.1")) as server:
        made = archives(server, ca_file=certificates.ca_file)
        fetched = post(made, f"{server.root}/save", {"url": "x"}, headers=LOGIN)

    assert kind(fetched) == K.TLS_UNTRUSTED
    assert server.seen == []


@pytest.mark.parametrize("value", ["LOW key:s3cret\r\nX-Own: 1", "LOW key:s3crét", "LOW s3cret\x00"])
@pytest.mark.parametrize("verb", ["read", "post"])
def test_a_bad_header_is_not_told(verb, value):
    """A value that no header may hold is refused at home, in words that do not hold it."""
    ask = read if verb == "read" else lambda client, url, **how: post(client, url, {}, **how)
    with desk() as server, pytest.raises(ValueError, match="Authorization holds a character") as caught:
        ask(archives(server), server.root, headers={"Authorization": value})

    assert "s3cr" not in str(caught.value)
    assert server.seen == []


def test_what_tracebacks_show_holds_no_keys():
    """Questions and plans are printed without their headers and forms."""
    headers = (("Authorization", KEY),)
    question = Question(url="https://x.example/", headers=headers, cap=1, form=b"a=s3cret")
    plan = Plan(headers=headers, seconds=20, cap=1, form=b"a=s3cret")

    assert repr(question) == "Question(POST https://x.example/)"
    assert repr(plan) == "Plan(POST, 20 s)"


def test_the_second_stack_could_send_a_form_too(client):
    """Both stacks make the same request of one question; none of them sends it twice."""
    form = (("Content-Type", "application/x-www-form-urlencoded"), ("Authorization", KEY))

    async def ask(made, stack, url):
        async with made:
            question = Question(url=url, headers=form, cap=100, trusted=True, form=b"a=1&b=2")
            return await stack(made).ask(question, 2.0)

    with desk() as server:
        for stack in (lambda made: made._httpx, lambda made: made._requests):
            assert asyncio.run(ask(archives(server), stack, f"{server.root}/save")).status == 200

    (one, other) = server.seen
    assert (one[0], one[3]) == (other[0], other[3]) == ("POST", b"a=1&b=2")
    assert one[2]["content-type"] == other[2]["content-type"]
