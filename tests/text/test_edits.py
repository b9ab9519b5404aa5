from hypothesis import given
from hypothesis import strategies as st

from srccheck.text.edits import distance

WORDS = st.text(alphabet="abcd", max_size=8)


@given(WORDS, WORDS)
def test_distance_is_symmetric_and_bounded(first, second):
    """The distance does not depend on the order, is 0 for equals alone, and stops above its limit."""
    found = distance(first, second, 2)

    assert found == distance(second, first, 2)
    assert (found == 0) == (first == second)
    assert found <= 3


@given(WORDS, st.integers(0, 8), st.sampled_from("abcd"))
def test_one_letter_more_is_one_apart(word, place, letter):
    """An inserted letter costs one."""
    place = min(place, len(word))

    assert distance(word, word[:place] + letter + word[place:], 2) == 1
