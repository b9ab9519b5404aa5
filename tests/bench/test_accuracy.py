"""The hostile web of the bench, a small one: what must never happen does not, and the bench itself works."""

from collections import Counter

import pytest

from srccheck.model.verdict import REASONS, Status
from support.bench import modules


@pytest.fixture(scope="module")
def results():
    """Check two pages of each class; return what each was made for and what it got."""
    accuracy, hostile = modules("accuracy", "hostile")
    cited = list(hostile.web(2026, 2 * len(hostile.MAKERS)))
    told, _, _ = accuracy.check(cited)
    return [(one.kind, REASONS[one.page.reason].status, told[one.page.url].verdict.status) for one in cited]


def test_no_living_page_is_called_dead_or_changed(results):
    """No false alarm."""
    living = (Status.ALIVE, Status.MOVED)

    assert [one for one in results if one[1] in living and one[2] in (Status.DEAD, Status.CHANGED)] == []


def test_no_blocked_page_is_called_dead(results):
    """Somebody answers; nobody knows what is behind."""
    assert [one for one in results if one[1] is Status.BLOCKED and one[2] is Status.DEAD] == []


def test_dead_sources_are_found(results):
    """At least 95 in a hundred."""
    dead = [got for _, wanted, got in results if wanted is Status.DEAD]

    assert dead.count(Status.DEAD) >= 0.95 * len(dead)


def test_nearly_every_status_is_exact(results):
    """At least 95 in a hundred, over classes of every status."""
    right = sum(wanted is got for _, wanted, got in results)

    assert right >= 0.95 * len(results)
    assert set(Counter(wanted for _, wanted, _ in results)) == set(Status) - {Status.SKIPPED}
