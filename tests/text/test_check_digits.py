import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.text.check_digits import isbn_fault, issn_fault


@pytest.mark.parametrize("isbn", ["978-3-16-148410-0", "9780306406157", "0-306-40615-2", "080442957X"])
def test_right_books(isbn):
    """Numbers from ISO 2108 and its users' manual are right, with hyphens and without."""
    assert isbn_fault(isbn) is None


@given(st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_of_an_isbn_is_seen(place, more):
    """The check digit tells every single wrong digit."""
    digits = [int(char) for char in "9780306406157"]
    digits[place] = (digits[place] + more) % 10

    assert isbn_fault("".join(map(str, digits))) is not None


@pytest.mark.parametrize("issn", ["0378-5955", "2434-561X", "00280836"])
def test_right_journals(issn):
    """Numbers from ISO 3297 are right, with a hyphen and without."""
    assert issn_fault(issn) is None


@pytest.mark.parametrize("issn", ["0378-5954", "0378-595", ""])
def test_wrong_journals(issn):
    """A wrong digit and a wrong length are faults."""
    assert issn_fault(issn) is not None
