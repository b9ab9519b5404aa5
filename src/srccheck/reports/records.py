"""The records file: notes and citations in YAML that a person can read and mend."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

import yaml
from msgspec import Struct, structs

from srccheck.model.citation import Citation, Kind
from srccheck.model.csl import DATE_VARIABLES, to_csl
from srccheck.model.document import Note
from srccheck.model.report import Extraction
from srccheck.model.work import Item
from srccheck.text.identifiers import links_of
from srccheck.text.safe import clean

_WIDTH = 100
_TEXT = "tag:yaml.org,2002:str"


def render(extraction: Extraction, article: Item | None, notes: Sequence[Note]) -> str:
    """Return the records of what was read, as YAML.

    The order of keys is fixed and nothing empty is written. A citation's `raw` stands only where its note
    has several; `links` only where `URL` or an identifier does not say them; `work` only where the input
    gave it.

    Args:
        extraction: the citations.
        article: the citing work.
        notes: the notes that were read, in the order of the extraction.
    """
    groups = list(_grouped(extraction.citations, notes))
    document: dict[str, object] = {}
    if article is not None:
        document["article"] = _variables(article, {})
    document["notes"] = [_note(group) for group in groups]
    return yaml.dump(
        document,
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=False,
        width=_WIDTH,
        indent=2,
    )


class _Group(Struct, frozen=True):
    """A note and its citations."""

    note: Note
    citations: tuple[Citation, ...]


def _grouped(citations: Sequence[Citation], notes: Sequence[Note]) -> Iterator[_Group]:
    """Yield each note with its citations: those that follow with its label, up to the next note's place."""
    at = 0
    for place, note in enumerate(notes):
        begin = at
        following = notes[place + 1] if place + 1 < len(notes) else None
        while at < len(citations) and _belongs(citations[at], note, following):
            at += 1
        yield _Group(note, tuple(citations[begin:at]))


def _belongs(citation: Citation, note: Note, following: Note | None) -> bool:
    if citation.note != note.label or citation.location.path != note.location.path:
        return False
    alike = following is not None and following.label == note.label
    if following is None or not alike or following.location.path != note.location.path:
        return True
    return citation.location.line < following.location.line


def _note(group: _Group) -> dict[str, object]:
    note = group.note
    record: dict[str, object] = {"number": clean(note.label)}
    if clean(note.raw):
        record["raw"] = clean(note.raw)
    if group.citations:
        several = len(group.citations) > 1
        pairs = zip_longest(group.citations, note.citations[: len(group.citations)])
        record["citations"] = [_citation(own, several, bool(read and read.work)) for own, read in pairs]
    return record


def _citation(citation: Citation, several: bool, keyed: bool) -> dict[str, object]:
    record: dict[str, object] = {"id": clean(citation.id), "kind": citation.kind.value}
    if target := clean(citation.refers_to or ""):
        record["refers_to"] = target
    if keyed and (work := clean(citation.work or "")):
        record["work"] = work
    after: dict[str, tuple[str, object]] = {
        "title": ("transliterated-title", citation.transliterated_title),
        "number-of-pages": ("locator", citation.locator),
        "URL": ("links", list(citation.links) if citation.links != links_of(citation.item) else None),
    }
    variables = _variables(citation.item, after)
    if citation.kind is Kind.SHORT and citation.item.type == "document":
        del variables["type"]
    record |= variables
    if several and clean(citation.raw):
        record["raw"] = clean(citation.raw)
    return record


def _variables(item: Item, after: dict[str, tuple[str, object]]) -> dict[str, object]:
    """Return an item's variables in order, with what stands beside CSL's own after the variable named."""
    given = to_csl(item, dates="edtf")
    record: dict[str, object] = {}
    for name in _ORDER:
        if name in given:
            record[name] = _Date(str(given[name])) if name in DATE_VARIABLES else _clean(given[name])
        key, value = after.get(name, ("", None))
        if value:
            record[key] = _clean(value)
    return {key: value for key, value in record.items() if value not in ("", [])}


def _clean(value: object) -> object:
    match value:
        case str():
            return clean(value)
        case [dict(), *_]:
            return [name for one in value if isinstance(one, dict) and (name := _filled(one))]
        case list() | tuple():
            return [clean(str(part)) for part in value]
    return value


class _Date(str):
    """A date, which stands without quotes."""

    __slots__ = ()


class _Name(dict[str, str]):
    """A name, which stands on one line."""


def _filled(name: dict[str, str]) -> _Name:
    """Return the parts of a name of which something is left."""
    return _Name({key: text for key, part in name.items() if (text := clean(part))})


class _Dumper(yaml.CSafeDumper):
    """Writes text so that every reader of YAML takes it for text, in double quotes where it must be."""


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    return dumper.represent_scalar(_TEXT, value, style=None if _meant(dumper, value) == _TEXT else '"')


def _date(dumper: _Dumper, value: _Date) -> yaml.ScalarNode:
    return dumper.represent_scalar(_meant(dumper, value), str(value))


def _meant(dumper: _Dumper, value: str) -> str:
    """Return the tag that YAML gives a text without quotes."""
    return str(dumper.resolve(yaml.ScalarNode, value, (True, False)))  # type: ignore[no-untyped-call]


def _name(dumper: _Dumper, value: _Name) -> yaml.MappingNode:
    return dumper.represent_mapping("tag:yaml.org,2002:map", value, flow_style=True)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(_Date, _date)
_Dumper.add_representer(_Name, _name)

_ORDER = tuple(field.encode_name for field in structs.fields(Item))
