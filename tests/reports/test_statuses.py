"""Words and signs of the statuses."""

from srccheck.model.verdict import Status
from srccheck.reports.statuses import MEANINGS, SIGNS


def test_every_status_has_words_that_fit_a_line_and_a_sign():
    """None is forgotten, and none is too long beside its count at 80 columns."""
    assert list(MEANINGS) == list(SIGNS) == list(Status)
    assert max(map(len, MEANINGS.values())) <= 60
