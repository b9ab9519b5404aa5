"""What every request says of itself."""

import pytest

from srccheck import __version__
from srccheck.net.settings import headers


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        (None, f"srccheck/{__version__}"),
        ("", f"srccheck/{__version__}"),
        ("mailto:a@x.example", f"srccheck/{__version__} (+mailto:a@x.example)"),
        ("a\r\nX-Evil: 1)", f"srccheck/{__version__} (+a X-Evil: 1)"),
        ("ü", f"srccheck/{__version__}"),
    ],
)
def test_says_who_asks(contact, expected):
    """The contact stands in a comment after the version, and cannot break out of the header."""
    assert expected == dict(headers(contact))["User-Agent"]


def test_asks_for_nothing_that_cannot_be_unpacked():
    """Only gzip and deflate can be capped while they are unpacked."""
    assert dict(headers(None))["Accept-Encoding"] == "gzip, deflate"
