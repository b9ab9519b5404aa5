"""Sequences that make their members."""

import pytest

from srccheck.model.made import Made

SQUARES = Made(5, lambda place: place * place)


@pytest.mark.parametrize(
    "place", [0, 4, -1, -5, slice(None), slice(1, 4), slice(None, None, -2), slice(9, 12)]
)
def test_is_read_as_a_tuple_is(place):
    """From the front, from the back, and in slices."""
    assert SQUARES[place] == (0, 1, 4, 9, 16)[place]


@pytest.mark.parametrize("place", [5, -6])
def test_has_nothing_beyond_its_ends(place):
    """As a tuple."""
    with pytest.raises(IndexError):
        SQUARES[place]


def test_is_equal_to_what_has_the_same_members():
    """However they are kept."""
    assert SQUARES == (0, 1, 4, 9, 16)
    assert Made(5, lambda place: place**2) == SQUARES
    assert SQUARES != (0, 1, 4, 9)
    assert SQUARES != 5


def test_is_gone_through():
    """In order, with a length, and each member is found."""
    assert (list(SQUARES), len(SQUARES), 9 in SQUARES, 10 in SQUARES) == ([0, 1, 4, 9, 16], 5, True, False)
