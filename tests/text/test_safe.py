"""No string leaves the program with characters that act."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.text.safe import clean, shorten


@given(st.text())
def test_nothing_that_acts_is_left(text):
    """No control, surrogate, private or unassigned character, no bidi mark, no line break; cleaning twice is cleaning once."""
    found = clean(text)

    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Co", "Cn", "Zl", "Zp") for char in found)
    assert not set(found) & set(
        "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
    )
    assert clean(found) == found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("plain", "plain"),
        ("\x1b]0;owned\x07title", "]0;ownedtitle"),
        ("\x1b[2Jgone", "[2Jgone"),
        ("a\u202eb", "ab"),
        ("a\r\n\tb", "a b"),
        ("می\u200cروم", "می\u200cروم"),
        ("中文 标题", "中文 标题"),
        ("\x9b31mred", "31mred"),
    ],
)
def test_examples(text, wanted):
    """Escapes lose their teeth; letters of every script stay, and so does the Persian non-joiner."""
    assert clean(text) == wanted


@given(st.text(), st.integers(1, 50))
def test_a_shortened_text_fits(text, width):
    """It is never longer than asked."""
    assert len(shorten(text, width)) <= width
