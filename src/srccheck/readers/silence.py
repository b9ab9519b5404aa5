"""Comments by which a note silences rules: `<!-- srccheck: ignore=site-root,tracking -->`, or all with `ignore` alone."""

import re

from msgspec.structs import replace

from srccheck.model.document import Document, Note

_COMMENT = re.compile(r"\s*<!--\s*srccheck:\s*ignore(?:\s*=\s*(?P<rules>[\w\s,-]*?))?\s*-->", re.IGNORECASE)


def without_comments(text: str) -> tuple[str, frozenset[str]]:
    """Return a text without such comments, and the rules that they name; `*` stands for all."""
    names: set[str] = set()
    for found in _COMMENT.finditer(text):
        named = {name for name in re.split(r"[\s,]+", (found["rules"] or "").lower()) if name}
        names |= named or {"*"}
    return (_COMMENT.sub("", text).strip() if names else text), frozenset(names)


def heed(document: Document) -> Document:
    """Return a document whose notes have such comments taken out and remembered."""
    if not isinstance(document.notes, tuple) or not any("<!--" in note.raw for note in document.notes):
        return document
    return replace(document, notes=tuple(_heeded(note) for note in document.notes))


def _heeded(note: Note) -> Note:
    raw, silenced = without_comments(note.raw)
    if not silenced:
        return note
    citations = tuple(replace(one, raw=without_comments(one.raw)[0]) for one in note.citations)
    return replace(note, raw=raw, silenced=silenced, citations=citations)
