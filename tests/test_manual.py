"""The manual: a page for everything that a report can say."""

import ast
from pathlib import Path

import pytest

from srccheck import manual
from srccheck.errors import UsageError
from srccheck.model.verdict import Reason, Status

SOURCES = sorted(Path(manual.__file__).parent.rglob("*.py"))
ENTRIES = {entry.name: entry for entry in (*manual.reasons(), *manual.rules())}


def _rules_in(source):
    """Yield the ids that are given to findings, as constants or as the first argument of their makers."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg == "rule" and isinstance(node.value, ast.Constant):
            yield node.value.value
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("_finding", "_unknown"):
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield first.value


def test_every_reason_has_a_page():
    """In the contract's order, with all that a reader needs."""
    assert [entry.name for entry in manual.reasons()] == [reason.value for reason in Reason]
    for entry in manual.reasons():
        assert entry.page.means
        assert entry.page.found
        assert entry.page.example
        assert entry.page.todo


def test_every_rule_has_a_page():
    """Those of the reading and of the extraction too."""
    ids = {name for source in SOURCES for name in _rules_in(source)}

    assert {"same-title", "duplicate-key", "unknown-type", "note-missing"} < ids
    assert ids <= set(ENTRIES)


def test_what_could_cry_wolf_says_what_keeps_it_from_doing_so():
    """A reason that speaks of a page or a server names its guards."""
    for entry in manual.reasons():
        if entry.group in ("dead", "changed", "blocked", "insecure", "unreachable"):
            assert entry.page.guards, entry.name


@pytest.mark.parametrize("name", list(ENTRIES))
def test_a_page_fits_its_width(name):
    """No line is longer than asked, and the name stands first."""
    text = manual.text(ENTRIES[name], 72)

    assert text.startswith(f"{name} (")
    assert max(map(len, text.splitlines())) <= 72


def test_the_list_fits_its_width():
    """Every name, and no line longer than asked."""
    lines = manual.listing((*manual.reasons(), *manual.rules()), 80).splitlines()

    assert max(map(len, lines)) <= 80
    assert {line.split()[0] for line in lines if line} >= set(ENTRIES)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("soft-404", ["soft-404"]),
        ("DEAD/http-410", ["http-410"]),
        ("moved", ["permanent-redirect"]),
        ("tracking", ["tracking"]),
    ],
)
def test_finds_reasons_rules_and_statuses(asked, expected):
    """As they stand in reports, or a whole status."""
    assert [entry.name for entry in manual.find(asked)] == expected


def test_a_status_lists_its_reasons():
    """All of them, in order."""
    assert len(manual.find(Status.DEAD)) == 9


@pytest.mark.parametrize(
    ("asked", "hint"), [("sof404", "did you mean 'soft-404'"), ("zzz", "lists them all")]
)
def test_an_unknown_name_gets_a_hint(asked, hint):
    """The nearest one, or where to look."""
    with pytest.raises(UsageError, match=hint):
        manual.find(asked)
