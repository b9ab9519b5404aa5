"""The demo web over real sockets on loopback: every way to fail, and a clean start and end."""

import socket
import ssl
import threading
from contextlib import suppress

import pytest

from srccheck.demo.web import DemoWeb


@pytest.fixture(scope="module")
def web():
    with DemoWeb() as started:
        yield started


def connect(web, host, port, seconds=2.0):
    address = web.resolver.resolve(host, port)[0]
    return socket.create_connection((address.ip, address.port), seconds)


def ask(connection, host, path="/"):
    with connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        return b"".join(iter(lambda: connection.recv(65536), b""))


def secure(web, host):
    context = ssl.create_default_context(cafile=web.ca_file)
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    with connect(web, host, 443) as raw:
        return context.wrap_socket(raw, server_hostname=host)


def test_a_page_comes_over_tls_under_strict_checks(web):
    """The good certificate passes the checks that Python 3.13 makes by default."""
    host = "harbour-gazette.example"

    assert ask(secure(web, host), host, "/2021/10/winter-ferry").startswith(b"HTTP/1.1 200 OK\r\n")


@pytest.mark.parametrize(
    ("host", "words"),
    [
        ("history-club.example", "certificate has expired"),
        ("rail-union.example", "self-signed certificate"),
        ("garden-school.example", "Hostname mismatch"),
        ("fishery-desk.example", "WRONG_VERSION_NUMBER|wrong version number"),
    ],
)
def test_each_bad_certificate_is_bad_in_its_own_way(web, host, words):
    """OpenSSL says of each host what it was built for."""
    with pytest.raises(ssl.SSLError, match=words):
        secure(web, host)


def test_nobody_listens_on_the_closed_port(web):
    """A connection to the closed port is refused."""
    with pytest.raises(ConnectionRefusedError):
        connect(web, "night-market.example", 80)


def test_the_full_port_never_answers(web):
    """A connection to the full port runs out of time, not once but each time."""
    for _ in range(2):
        with pytest.raises(TimeoutError):
            connect(web, "mountain-post.example", 80, 0.3)


def test_a_reset_is_a_reset(web):
    """The connection is broken off after the request."""
    with pytest.raises(ConnectionResetError):
        ask(connect(web, "signal-box.example", 80), "signal-box.example", "/levers")


def test_silence_is_silence(web):
    """A silent page keeps the connection and sends nothing."""
    with pytest.raises(TimeoutError):
        ask(connect(web, "deep-archive.example", 80, 0.3), "deep-archive.example", "/box/9")


def test_garbage_is_sent_as_it_is(web):
    """Bytes that are no HTTP reach the client unchanged."""
    assert ask(connect(web, "telex-office.example", 80), "telex-office.example", "/tape").startswith(b"QZ 77")


def test_requests_are_counted_by_address(web):
    """A page that fails at first fails once, whatever else is asked meanwhile."""
    host = "hill-radio.example"
    statuses = [
        ask(secure(web, host), host, path)[9:12] for path in ("/x", "/transcripts/144", "/transcripts/144")
    ]

    assert statuses == [b"404", b"503", b"200"]


def test_two_webs_do_not_meet():
    """Two demo webs at once have ports of their own, and take them away when they end."""
    threads = threading.active_count()
    with DemoWeb() as one, DemoWeb() as two:
        ports = {one.ports.http, one.ports.https, two.ports.http, two.ports.https}
        assert len(ports) == 4
        connect(one, "signal-box.example", 80).close()
    assert threading.active_count() == threads
    with pytest.raises(ConnectionRefusedError):
        connect(one, "signal-box.example", 80)


def test_the_end_does_not_wait_for_silent_connections():
    """A connection that waits for a silent page is dropped when the web ends."""
    with DemoWeb() as web:
        waiting = connect(web, "deep-archive.example", 80)
        waiting.sendall(b"GET /box/9 HTTP/1.1\r\nHost: deep-archive.example\r\n\r\n")
    with waiting, suppress(ConnectionResetError):
        assert waiting.recv(1) == b""
