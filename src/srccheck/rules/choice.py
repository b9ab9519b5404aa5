"""Which findings are told: those of chosen rules, without what a document silences for itself."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from msgspec import Struct

from srccheck.errors import UsageError
from srccheck.model.document import Document, Note
from srccheck.model.finding import Finding, Severity
from srccheck.rules.manual import pages


class Choice(Struct, frozen=True, kw_only=True):
    """The rules whose findings are wanted.

    Attributes:
        select: only these; all where there are none.
        ignore: without these; it wins over `select`.
    """

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()

    def keeps(self, finding: Finding) -> bool:
        """Tell whether a finding is wanted."""
        return finding.rule not in self.ignore and (not self.select or finding.rule in self.select)


def choice(select: Iterable[str], ignore: Iterable[str]) -> Choice:
    """Return the choice that lists of rules make; one entry may name several, parted by commas.

    Raises:
        UsageError: there is no such rule; the message names the nearest ones.
    """
    return Choice(select=_named(select, "select"), ignore=_named(ignore, "ignore"))


def _named(entries: Iterable[str], option: str) -> frozenset[str]:
    names = {name.strip() for entry in entries for name in entry.split(",")} - {""}
    if not names:
        return frozenset()
    for name in sorted(names - pages().keys()):
        raise UsageError(f"{option}: no rule {name!r}; {_nearest(name)}")
    return frozenset(names)


def _nearest(name: str) -> str:
    near = get_close_matches(name, list(pages()), n=3)
    return f"did you mean {' or '.join(near)}?" if near else "`srccheck explain` lists them"


def heeded(findings: Iterable[Finding], documents: Sequence[Document]) -> list[Finding]:
    """Return the findings without those that notes silence, and one for each rule that a note names wrongly."""
    silent = {
        (note.location.path, note.label): note.silenced
        for document in documents
        if isinstance(document.notes, tuple)
        for note in document.notes
        if note.silenced
    }
    if not silent:
        return list(findings)
    kept = [found for found in findings if not _is_silenced(found, silent)]
    return kept + [
        _unknown(name, note)
        for document in documents
        if isinstance(document.notes, tuple)
        for note in document.notes
        for name in sorted(note.silenced - pages().keys() - {"*"})
    ]


def _is_silenced(found: Finding, silent: dict[tuple[str, str], frozenset[str]]) -> bool:
    if found.note is None or found.location is None:
        return False
    names = silent.get((found.location.path, found.note), frozenset())
    return found.rule in names or "*" in names


def _unknown(name: str, note: Note) -> Finding:
    return Finding(
        rule="unknown-rule",
        severity=Severity.WARNING,
        message=f"the note silences {name!r}, and there is no such rule; {_nearest(name)}",
        location=note.location,
        note=note.label,
    )
