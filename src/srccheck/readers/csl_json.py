"""CSL-JSON bibliographies (csl-data.json of CSL 1.0.2), as citeproc, Zotero and pandoc write them."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from srccheck.errors import InputError
from srccheck.model.citation import Citation, Kind
from srccheck.model.csl import CSL_TYPES, CSL_VARIABLES
from srccheck.model.document import Document, Note
from srccheck.model.finding import Finding, Severity
from srccheck.model.location import Location
from srccheck.readers import records_json
from srccheck.readers.nodes import Node
from srccheck.readers.variables import item
from srccheck.text.identifiers import links_of
from srccheck.text.urls import as_cited

_SILENT = frozenset(("id", "custom", "citation-key", "categories", "journalAbbreviation", "shortTitle"))
"""What the schema allows beside variables."""

_OLD_NAMES = {"journalAbbreviation": "container-title-short", "shortTitle": "title-short"}
_UNTYPED = "document"


def read(text: str, path: str) -> Document:
    """Return a note with one full citation for each item; its `id` is its label and the key of its work.

    It is a list of items, one item, or an object with `items`. A variable or type that CSL does not have, an
    item without an id and an id that stands twice are findings.

    Raises:
        InputError: broken JSON, a value of the wrong form, or no item.
    """
    root = records_json.parse(text, path)
    findings: list[Finding] = []
    notes = tuple(_notes(_items(root), findings))
    if not notes:
        raise InputError("holds no items; expected a list of CSL-JSON items", path)
    return Document(path=path, format="csl-json", notes=notes, findings=tuple(findings))


def _items(root: Node) -> tuple[Node, ...]:
    if isinstance(root.value, tuple):
        return root.value
    keys = root.mapping("CSL-JSON")
    if "items" in keys:
        return keys["items"].items("items")
    if not keys.keys() & (CSL_VARIABLES | {"id"}):
        root.fail("expected a list of CSL-JSON items")
    return (root,)


def _notes(nodes: tuple[Node, ...], findings: list[Finding]) -> Iterator[Note]:
    seen: set[str] = set()
    for place, node in enumerate(nodes, 1):
        keys = node.mapping(f"item {place}")
        name = " ".join(keys["id"].text(f"item {place}: id").split()) if "id" in keys else ""
        label = name or str(place)
        location = Location(path=node.path, line=node.line)
        if name in seen:
            message = f"the id {name!r} stands twice"
            findings.append(_finding("duplicate-key", Severity.ERROR, message, label, location))
        yield _note(node, keys, label, name if name and name not in seen else None, findings)
        seen.add(name)


def _note(
    node: Node, keys: Mapping[str, Node], label: str, work: str | None, findings: list[Finding]
) -> Note:
    location = Location(path=node.path, line=node.line)
    what = f"item {label}"
    variables = dict(_variables(keys, label, findings))
    own = item(variables, node, what)
    own = replace(own, url=as_cited(own.url)) if own.url else own
    custom = keys["custom"].mapping(f"{what}: custom") if "custom" in keys else {}
    latin = custom.get("transliterated-title")
    citation = Citation(
        id=label,
        note=label,
        kind=Kind.FULL,
        item=own,
        raw="",
        location=location,
        transliterated_title=latin.text(f"{what}: transliterated-title") if latin else None,
        links=tuple(dict.fromkeys((*links_of(own), *_further(custom, what)))),
        work=work,
    )
    return Note(label=label, raw="", location=location, citations=(citation,))


def _variables(keys: Mapping[str, Node], label: str, findings: list[Finding]) -> Iterator[tuple[str, Node]]:
    """Yield what CSL knows; say what it does not."""
    for key, node in keys.items():
        name = _OLD_NAMES.get(key, key)
        if name == "type" and isinstance(node.value, str) and node.value not in CSL_TYPES:
            message = f"CSL has no type {node.value!r}; {_UNTYPED!r} is taken"
            findings.append(_unknown("unknown-type", message, label, node))
        elif name in CSL_VARIABLES:
            if name == key or name not in keys:
                yield name, node
        elif key not in _SILENT:
            message = f"CSL has no variable {key!r}; it is left out"
            findings.append(_unknown("unknown-variable", message, label, node))


def _further(custom: Mapping[str, Node], what: str) -> Iterator[str]:
    if "links" in custom:
        for link in custom["links"].items(f"{what}: links"):
            yield as_cited(link.text(f"{what}: links"))


def _unknown(rule: str, message: str, label: str, node: Node) -> Finding:
    return _finding(rule, Severity.WARNING, message, label, Location(path=node.path, line=node.line))


def _finding(rule: str, severity: Severity, message: str, label: str, location: Location) -> Finding:
    return Finding(rule=rule, severity=severity, message=message, location=location, note=label)
