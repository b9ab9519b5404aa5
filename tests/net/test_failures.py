"""What each exception means."""

import errno
import http.client
import inspect
import socket
import ssl

import httpx
import pytest
import requests
import urllib3

from srccheck.model.evidence import FailureKind
from srccheck.net.failures import HTTPX, REQUESTS, URLLIB3, classify, failure
from srccheck.net.fetch import Overdue
from srccheck.net.guard import PrivateAddressError

K = FailureKind


def exceptions(module):
    home = module.__name__.partition(".")[0]
    return {
        value.__name__
        for value in vars(module).values()
        if inspect.isclass(value)
        and issubclass(value, Exception)
        and not issubclass(value, Warning)
        and value.__module__.partition(".")[0] == home
    }


@pytest.mark.parametrize(
    ("module", "table"),
    [(httpx, HTTPX), (requests.exceptions, REQUESTS), (urllib3.exceptions, URLLIB3)],
)
def test_every_exception_of_a_library_is_mapped(module, table):
    """A library's exception that no table knows fails here before it ends a run."""
    assert exceptions(module) == set(table)


def bad_certificate(code):
    error = ssl.SSLCertVerificationError("certificate verify failed")
    error.verify_code = code
    return error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (bad_certificate(10), K.TLS_EXPIRED),
        (bad_certificate(62), K.TLS_WRONG_HOST),
        (bad_certificate(64), K.TLS_WRONG_HOST),
        (bad_certificate(18), K.TLS_UNTRUSTED),
        (bad_certificate(19), K.TLS_UNTRUSTED),
        (bad_certificate(20), K.TLS_UNTRUSTED),
        (bad_certificate(21), K.TLS_UNTRUSTED),
        (bad_certificate(9), K.TLS_FAILED),
        (ssl.SSLError(1, "wrong version number"), K.TLS_FAILED),
        (ssl.SSLEOFError(8, "EOF occurred in violation of protocol"), K.RESET),
        (socket.gaierror(socket.EAI_NONAME, "x"), K.NO_SUCH_HOST),
        (socket.gaierror(socket.EAI_AGAIN, "x"), K.DNS),
        (socket.gaierror(socket.EAI_FAIL, "x"), K.DNS),
        (ConnectionRefusedError(errno.ECONNREFUSED, "x"), K.REFUSED),
        (ConnectionResetError(errno.ECONNRESET, "x"), K.RESET),
        (BrokenPipeError(errno.EPIPE, "x"), K.RESET),
        (OSError(errno.ENETUNREACH, "x"), K.UNROUTABLE),
        (OSError(errno.EHOSTUNREACH, "x"), K.UNROUTABLE),
        (OSError("x"), K.UNROUTABLE),
        (TimeoutError("x"), K.CONNECT_TIMEOUT),
        (Overdue(connected=False), K.CONNECT_TIMEOUT),
        (Overdue(connected=True), K.READ_TIMEOUT),
        (PrivateAddressError("x"), K.PRIVATE_ADDRESS),
        (UnicodeError("label too long"), K.INVALID_URL),
        (http.client.BadStatusLine("x"), K.PROTOCOL),
        (httpx.RemoteProtocolError("illegal status line"), K.PROTOCOL),
        (httpx.RemoteProtocolError("Server disconnected without sending a response."), K.RESET),
        (httpx.InvalidURL("x"), K.INVALID_URL),
        (requests.exceptions.ChunkedEncodingError("x"), K.PROTOCOL),
        (urllib3.exceptions.NameResolutionError("h", None, socket.gaierror(-2, "x")), K.DNS),
        (KeyError("x"), None),
        (ValueError("x"), None),
        (RuntimeError("Server disconnected without sending a response."), None),
    ],
)
def test_tells_what_an_exception_means(error, expected):
    """Each exception of the network has its kind; a programming error has none."""
    assert expected == classify(error)


def test_what_lies_deepest_is_nearest_to_the_truth():
    """A library's wrapping does not hide the system's own error."""
    wrapped = OSError("All attempts failed")
    wrapped.__cause__ = ConnectionRefusedError(111, "Connection refused")
    error = httpx.ConnectError("All attempts failed")
    error.__cause__ = wrapped

    found = failure(error, "http://user:word@x.example/")

    assert (found.kind, found.message, found.url) == (K.REFUSED, "Connection refused", "http://x.example/")


def test_a_message_is_clean_and_short():
    """A server's words reach the report without control characters and cut."""
    found = failure(httpx.RemoteProtocolError("bad\x1b[2J\n" + "x" * 500), "http://x.example/")

    assert found.message.isprintable()
    assert len(found.message) == 200
