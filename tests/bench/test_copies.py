"""The bench of copies, a small one: what must never happen does not, and the bench itself works."""

import pytest

from support.bench import modules


@pytest.fixture(scope="module")
def bench():
    """Return the module of the bench, and that of its histories."""
    return modules("copies", "histories")


@pytest.fixture(scope="module")
def counts(bench):
    """Look up three sources of each kind of history."""
    copies, histories = bench
    return copies.measure(histories.sources(2026, 3 * len(histories.HISTORIES)))[0]


def test_no_bad_copy_is_suggested(counts):
    """Whatever the history, what is offered shows the source."""
    assert {name: count["bad"] for name, count in counts.items() if count["bad"]} == {}


def test_a_link_asks_little(counts):
    """Never more than eight requests, and four on average at most."""
    assert max(count["most"] for count in counts.values()) <= 8
    total = sum(count["asked"] for count in counts.values())
    assert total <= 4 * sum(count["links"] for count in counts.values())


def test_most_sources_with_a_good_capture_get_one(counts, bench):
    """All but those whose good capture nothing proves, and a few in a hundred."""
    told = [count for name, count in counts.items() if name != bench[0].UNPROVABLE]
    assert sum(count["good"] for count in told) >= 0.95 * sum(count["with"] for count in told)


def test_a_web_is_its_seed(bench):
    """The same seed gives the same histories, another one others; some sources have no good capture."""
    _copies, histories = bench
    number = len(histories.HISTORIES)
    one, two, other = histories.sources(1, number), histories.sources(1, number), histories.sources(2, number)
    assert [s.captures for s in one] == [s.captures for s in two]
    assert [s.captures for s in one] != [s.captures for s in other]
    good = [any(c.good for c in s.captures) for s in one]
    assert any(good)
    assert not all(good)


def test_the_tables_are_printed(bench, capsys):
    """Every kind of history is a line, and the simpler ways stand below."""
    copies, histories = bench
    copies.main(3, len(histories.HISTORIES), "never captured")
    printed = capsys.readouterr().out
    assert all(f"| {name} " in printed for name in histories.HISTORIES)
    assert all(f"{name}, unopened:" in printed for name in copies.SIMPLER)
