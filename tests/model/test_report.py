"""A report counts, and chooses the exit code."""

import pytest
from msgspec.structs import replace

from srccheck.model.verdict import Reason, Status
from support.builders import a_report, a_result


@pytest.mark.parametrize(
    ("reasons", "fail_on", "code"),
    [
        ([], {"dead"}, 0),
        ([Reason.OK], {"dead"}, 0),
        ([Reason.OK, Reason.HTTP_404], {"dead"}, 1),
        ([Reason.HTTP_404], set(), 0),
        ([Reason.BOT_WALL], {"dead", "changed"}, 0),
        ([Reason.EXCLUDED], {"dead"}, 0),
    ],
)
def test_the_exit_code_says_what_was_found(reasons, fail_on, code):
    """1 only for what was asked to fail."""
    report = a_report(*(a_result(f"https://a.example/{reason}", reason=reason) for reason in reasons))

    assert report.exit_code(frozenset(Status(name) for name in fail_on)) == code


def test_a_check_that_could_not_be_made_is_3():
    """Offline and interrupted runs say so, whatever they found."""
    report = a_report(a_result(reason=Reason.HTTP_404))

    assert replace(report, offline=True).exit_code(frozenset({Status.DEAD})) == 3
    assert replace(report, complete=False).exit_code(frozenset({Status.DEAD})) == 3


def test_all_eight_statuses_are_counted():
    """A status that no link has counts 0."""
    counts = a_report(a_result(reason=Reason.OK)).counts()

    assert list(counts) == list(Status)
    assert (counts[Status.ALIVE], counts[Status.DEAD]) == (1, 0)
