"""A regular expression of many words."""

import re

from hypothesis import given
from hypothesis import strategies as st

from srccheck.text.alternatives import alternatives

_PHRASES = st.lists(st.text(alphabet="abc.", min_size=1, max_size=3), min_size=1, max_size=3).map(" ".join)
_WORDS = st.lists(_PHRASES, min_size=1, max_size=12)


@given(_WORDS)
def test_matches_every_word_and_no_other(words):
    """Each word matches as a whole; a word that is not listed does not."""
    pattern = re.compile(alternatives(words))

    assert all(pattern.fullmatch(word) for word in words)
    assert not pattern.fullmatch("".join(words) + "z")


@given(_WORDS)
def test_the_longest_word_wins(words):
    """Where one word begins with another, the longer one is found, as in a list ordered by length."""
    text = max(words, key=len)
    ordered = "|".join(
        re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True)
    )

    assert re.match(alternatives(words), text)[0] == re.match(f"(?:{ordered})", text)[0]


def test_a_blank_is_any_white_space():
    """Notes break lines inside of words like “op. cit.”."""
    assert re.fullmatch(alternatives(["op. cit."]), "op.\n cit.")
