"""The notes and citations of records: their ids, kinds, links, and what their short forms point to."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches

from msgspec import Struct
from msgspec.structs import replace

from srccheck.model.citation import Citation, Kind
from srccheck.model.csl import CSL_VARIABLES
from srccheck.model.document import Note
from srccheck.model.finding import Finding, Severity
from srccheck.model.location import Location
from srccheck.readers.nodes import Node, check_keys
from srccheck.readers.variables import item
from srccheck.text.identifiers import links_of
from srccheck.text.urls import as_cited

_OWN = frozenset(("id", "kind", "refers_to", "work", "raw", "locator", "links", "transliterated-title"))

_HINTS = 100
"""Wrong pointers for which the nearest id is looked for: each look goes through all of them."""


class NoteRecord(Struct, frozen=True, kw_only=True):
    """A note of a records file before its citations are looked at."""

    label: str
    raw: str
    node: Node
    citations: tuple[Node, ...]


def notes_of(records: Iterable[NoteRecord]) -> tuple[Note, ...]:
    """Return the notes with their citations, whose `refers_to` is as it stands in the file.

    Raises:
        InputError: an unknown key, a wrong value, an id that stands twice.
    """
    seen: dict[str, int] = {}
    return tuple(_note(record, seen) for record in records)


def _note(record: NoteRecord, seen: dict[str, int]) -> Note:
    several = len(record.citations) > 1
    citations: list[Citation] = []
    for place, node in enumerate(record.citations):
        default = record.label + (_letters(place) if several else "")
        citation = _citation(node, record, default)
        if citation.id in seen and _text(node.mapping("citation"), "id", "id"):
            node.fail(f"the id {citation.id!r} stands twice; it was given on line {seen[citation.id]}")
        seen.setdefault(citation.id, node.line)
        citations.append(citation)
    location = Location(path=record.node.path, line=record.node.line)
    return Note(label=record.label, raw=record.raw, location=location, citations=tuple(citations))


def _citation(node: Node, record: NoteRecord, default: str) -> Citation:
    keys = node.mapping(f"note {record.label}: citation")
    name = _text(keys, "id", f"note {record.label}: id") or default
    what = f"citation {name}"
    check_keys(keys, _OWN | CSL_VARIABLES, what)
    refers_to = _text(keys, "refers_to", what)
    kind = _kind(keys, what, Kind.SHORT if refers_to else Kind.FULL)
    if kind is Kind.FULL and refers_to:
        keys["refers_to"].fail(f"{what}: a full citation cannot have `refers_to`")
    own = item({key: value for key, value in keys.items() if key in CSL_VARIABLES}, node, what)
    own = replace(own, url=as_cited(own.url)) if own.url else own
    given = (
        [link.text(f"{what}: links") for link in keys["links"].items(f"{what}: links")]
        if "links" in keys
        else []
    )
    links = dict.fromkeys(as_cited(url) for url in ([own.url] if own.url else []) + given if url.strip())
    return Citation(
        id=name,
        note=record.label,
        kind=kind,
        item=own,
        raw=_text(keys, "raw", what) or record.raw,
        location=Location(path=node.path, line=record.node.line),
        transliterated_title=_text(keys, "transliterated-title", what),
        locator=_text(keys, "locator", what),
        links=tuple(links) or links_of(own),
        refers_to=refers_to,
        work=_text(keys, "work", what),
    )


def _text(keys: Mapping[str, Node], key: str, what: str) -> str | None:
    return " ".join(keys[key].text(f"{what}: {key}").split()) or None if key in keys else None


def _kind(keys: Mapping[str, Node], what: str, default: Kind) -> Kind:
    text = _text(keys, "kind", what)
    if text is None:
        return default
    if text not in tuple(Kind):
        keys["kind"].fail(f"{what}: kind: expected 'full' or 'short', found {text!r}")
    return Kind(text)


def _letters(number: int) -> str:
    """Return a, b, ... z, aa, ab, ... for 0, 1, ..."""
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def resolve(notes: Sequence[Note]) -> tuple[tuple[Note, ...], tuple[Finding, ...]]:
    """Return the notes with every `refers_to` followed to a full citation, and findings where it leads nowhere."""
    by_id: dict[str, Citation] = {}
    for note in notes:
        for citation in note.citations:
            by_id.setdefault(citation.id, citation)
    ends = _ends(by_id)
    findings: list[Finding] = []
    resolved = tuple(
        replace(note, citations=tuple(_resolved(note, ends, findings))) if note.citations else note
        for note in notes
    )
    return resolved, tuple(findings)


def _resolved(note: Note, ends: Mapping[str, str | None], findings: list[Finding]) -> Iterator[Citation]:
    for citation in note.citations:
        target = ends.get(citation.refers_to or "")
        if citation.refers_to and target is None:
            fulls = [name for name, end in ends.items() if name == end] if len(findings) < _HINTS else []
            findings.append(_nowhere(citation, fulls))
        yield replace(citation, refers_to=target)


def _ends(by_id: Mapping[str, Citation]) -> dict[str, str | None]:
    """Return the full citation to which each one leads, through others or not; None where it is none."""
    ends: dict[str, str | None] = {
        name: name for name, citation in by_id.items() if citation.kind is Kind.FULL
    }
    for start in by_id:
        way: list[str] = []
        name = start
        while name in by_id and name not in ends:
            ends[name] = None  # until the end is known; a circle has none
            way.append(name)
            name = by_id[name].refers_to or ""
        ends |= dict.fromkeys(way, ends.get(name))
    return ends


def _nowhere(citation: Citation, fulls: Sequence[str]) -> Finding:
    near = get_close_matches(str(citation.refers_to), fulls, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return Finding(
        rule="unknown-reference",
        severity=Severity.ERROR,
        message=f"refers_to: there is no full citation {citation.refers_to!r}{hint}",
        location=citation.location,
        note=citation.note,
    )
