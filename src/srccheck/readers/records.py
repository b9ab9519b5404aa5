"""Records: what `srccheck extract` writes (YAML or JSON), mended by hand or not."""

from collections.abc import Iterator, Mapping
from pathlib import PurePath

from srccheck.model.csl import CSL_VARIABLES
from srccheck.model.document import Document
from srccheck.readers import records_json, records_yaml
from srccheck.readers.nodes import Node, check_keys
from srccheck.readers.records_notes import NoteRecord, notes_of, resolve
from srccheck.readers.variables import item

_TOP = frozenset(("article", "notes", "references"))
_REPORT = frozenset(("schema", "tool", "summary"))
_NOTE = frozenset(("number", "raw", "citations"))


def read(text: str, path: str) -> Document:
    """Return the document of a records file.

    It holds `notes`, and may hold `article`, the citing work. A note has `number` (its label; without it,
    its place), `raw` and `citations`; a note without citations is read from its `raw` text. A citation has
    the keys `id`, `kind`, `refers_to`, `work`, `raw`, `locator`, `links`, `transliterated-title` and every
    CSL variable; what it does not give is worked out: `kind` is `short` where `refers_to` is given, else
    `full`; `links` is `URL`, else the resolver's address of an identifier.

    Two shorter forms are read too: a plain list of notes, and a list of citations (under `references`, as
    in Pandoc's YAML bibliographies, or at the top), each a note of its own, labelled by its `id`.

    Raises:
        InputError: broken YAML or JSON, an unknown key, a wrong value, an id that stands twice.
    """
    root = (records_json if _is_json(text, path) else records_yaml).parse(text, path)
    article, listed = _top(root)
    records = list(_notes(listed))
    notes, findings = resolve(notes_of(records))
    return Document(
        path=path,
        format="records",
        notes=notes,
        article=item(_known(article), article, "article") if article is not None else None,
        findings=findings,
    )


def _is_json(text: str, path: str) -> bool:
    return PurePath(path).suffix.lower() not in (".yaml", ".yml") and text.lstrip()[:1] in ("{", "[")


def _top(root: Node) -> tuple[Node | None, tuple[Node, ...]]:
    """Return the article, and the notes or citations."""
    if isinstance(root.value, tuple):
        return None, root.value
    if not isinstance(root.value, Mapping):
        root.fail(f"expected records under `notes`, found {root.kind()}")
    if root.value.keys() >= _REPORT:
        root.fail("a report of srccheck, expected records; a report is given with --with")
    keys = root.mapping("records")
    check_keys(keys, _TOP, "records")
    listed = [node for name in ("notes", "references") if name in keys for node in keys[name].items(name)]
    return keys.get("article"), tuple(listed)


def _notes(listed: tuple[Node, ...]) -> Iterator[NoteRecord]:
    for place, node in enumerate(listed, 1):
        keys = node.mapping(f"note {place}")
        if _is_note(keys):
            yield _note(node, keys, place)
        else:
            label = _label(keys, "id", "id") or str(place)
            yield NoteRecord(label=label, raw="", node=node, citations=(node,))


def _is_note(keys: Mapping[str, Node]) -> bool:
    """Tell a note from a citation that stands by itself."""
    if "citations" in keys or not keys.keys() - _NOTE:
        return True
    return "number" in keys and "raw" in keys and "type" not in keys


def _note(node: Node, keys: Mapping[str, Node], place: int) -> NoteRecord:
    label = _label(keys, "number", f"note {place}: number") or str(place)
    what = f"note {label}"
    check_keys(keys, _NOTE, what)
    raw = keys["raw"].text(f"{what}: raw") if "raw" in keys else ""
    citations = keys["citations"].items(f"{what}: citations") if "citations" in keys else ()
    if not citations and not raw.strip():
        node.fail(f"{what}: expected `raw` (the note as printed) or `citations`")
    return NoteRecord(label=label, raw=" ".join(raw.split()), node=node, citations=citations)


def _label(keys: Mapping[str, Node], key: str, what: str) -> str:
    return " ".join(keys[key].text(what).split()) if key in keys else ""


def _known(article: Node) -> Mapping[str, Node]:
    keys = article.mapping("article")
    check_keys(keys, CSL_VARIABLES, "article")
    return keys
