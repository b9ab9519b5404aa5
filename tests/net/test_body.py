"""Bodies under a cap."""

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.net.body import Body

TEXT = b"<title>A page</title>" * 50


def fed(data, coding="", cap=10_000, size=7):
    body = Body(cap, coding)
    for start in range(0, len(data), size):
        if not body.feed(data[start : start + size]):
            break
    return body


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("data", "coding"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (gzip.compress(TEXT), "gzip"),
        (gzip.compress(TEXT), " X-GZIP , identity"),
        (gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:]), "gzip"),
        (gzip.compress(TEXT) + b"\x00padding", "gzip"),
        (zlib.compress(TEXT), "deflate"),
        (raw_deflate(TEXT), "deflate"),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_unpacks(data, coding, size):
    """Every coding that is asked for is unpacked, in pieces of any size."""
    body = fed(data, coding, size=size)

    assert (body.data, body.truncated) == (TEXT, False)


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "gzip, br", "compress", "x"])
def test_refuses_codings_that_were_not_asked_for(coding):
    """Another coding, or several stacked, gives nothing."""
    body = fed(TEXT, coding)

    assert (body.data, body.truncated, body.full) == (b"", True, True)


def test_a_bomb_stops_at_the_cap():
    """Of a body that unpacks to 50 MB, the cap is kept."""
    body = fed(gzip.compress(b"\x00" * 50_000_000), "gzip", cap=1000, size=65536)

    assert (len(body.data), body.truncated) == (1000, True)


@given(st.binary(max_size=50), st.integers(0, 50), st.integers(1, 20))
def test_keeps_the_beginning(data, cap, size):
    """What is kept is the beginning; only what is longer than the cap is truncated."""
    body = fed(data, cap=cap, size=size)

    assert (data[:cap], len(data) > cap) == (body.data, body.truncated)


@given(st.binary(max_size=200), st.sampled_from(["gzip", "deflate"]))
def test_broken_packing_never_raises(data, coding):
    """Bytes that are no packing end the body."""
    assert fed(data, coding).data is not None


def test_broken_packing_keeps_what_came_before():
    """A packed body that turns to rubbish is cut there."""
    body = fed(gzip.compress(TEXT) + b"\x1f\x8b" + b"\xff" * 500, "gzip")

    assert (body.data, body.truncated) == (TEXT, True)
