"""Addresses as they are shown and linked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.reports.addresses import clickable, shown
from srccheck.text.safe import clean


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"),
        ("https://a.example/соль", "https://a.example/соль"),
        ("https://a.example/\u202egpj", "https://a.example/%E2%80%AEgpj"),
        ("https://a.example/\x1b[31m", "https://a.example/%1B[31m"),
        ("https://a.example/a b", "https://a.example/a%20b"),
    ],
)
def test_shown_keeps_the_address_and_makes_the_invisible_visible(url, expected):
    """What the cleaner would take out is percent-encoded, so that the address stays the one that was cited."""
    assert shown(url) == expected


@given(st.text())
def test_shown_is_clean(url):
    """Nothing is left for the cleaner, whatever the address."""
    assert clean(shown(url)) == shown(url)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/x", "https://a.example/x"),
        ("HTTP://a.example/", "HTTP://a.example/"),
        ("https://a.example/соль", "https://a.example/%D1%81%D0%BE%D0%BB%D1%8C"),
        ('https://a.example/"><script>', "https://a.example/%22%3E%3Cscript%3E"),
        ("https://a.example/%D1%81", "https://a.example/%D1%81"),
        ("ftp://a.example/x", None),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        (" https://a.example/", None),
        ("//a.example/", None),
        ("https://a.example/" + "x" * 5000, None),
    ],
)
def test_only_web_addresses_are_clickable(url, expected):
    """Web addresses in plain characters are linked; anything else is shown only."""
    assert clickable(url) == expected
