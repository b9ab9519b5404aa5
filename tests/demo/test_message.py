"""Requests and answers of the demo web as bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.demo.message import Answer, Request, encode, parse, route


def test_a_request_is_read_with_the_scheme_of_its_port():
    """The address of a request is made of the scheme, the Host header and the target."""
    head = b"GET /a?b=c HTTP/1.1\r\nHost: One.example\r\nCookie: x=1\r\n\r\n"

    assert parse(head, "https") == Request(
        method="GET",
        url="https://one.example/a?b=c",
        headers=(("host", "One.example"), ("cookie", "x=1")),
    )


@pytest.mark.parametrize("head", [b"\x16", b"", b"\r\n\r\n", b"GET /\r\n\r\n", b"GET / a HTTP/1.1\r\n\r\n"])
def test_what_is_no_request_is_none(head):
    """A TLS handshake or a broken request line is not taken for a request."""
    assert parse(head, "http") is None


@given(st.binary(max_size=200))
def test_any_bytes_can_be_parsed(data):
    """No bytes of a client make the server fail."""
    parse(data, "http")


def test_an_answer_says_how_long_it_is_and_when_it_was_made():
    """Date, Content-Length and Connection stand beside the answer's own headers."""
    answer = Answer(status=404, headers=(("X-A", "b"),), body=b"gone")

    assert encode(answer, "GET", 0.0) == (
        b"HTTP/1.1 404 Not Found\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\nX-A: b\r\n"
        b"Content-Length: 4\r\nConnection: close\r\n\r\ngone"
    )


def test_head_gets_the_length_without_the_body():
    """An answer to HEAD tells the length of the body and leaves it out (RFC 9110, section 9.3.2)."""
    data = encode(Answer(body=b"12345"), "HEAD", 0.0)

    assert data.endswith(b"\r\n\r\n")
    assert b"Content-Length: 5\r\n" in data


def test_an_unknown_status_still_has_a_phrase():
    """A code outside the registry is sent too."""
    assert encode(Answer(status=999), "GET", 0.0).startswith(b"HTTP/1.1 999 Unknown\r\n")


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://One.example", ("one.example", "/")),
        ("http://one.example/a?b=c#d", ("one.example", "/a?b=c")),
        ("https://one.example/web/2020/http://x.example/a", ("one.example", "/web/2020/http://x.example/a")),
    ],
)
def test_an_address_is_found_by_host_path_and_query(url, key):
    """Scheme and fragment do not choose a page."""
    assert route(url) == key
