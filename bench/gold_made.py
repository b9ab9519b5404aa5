"""Notes and lists that were made up for measuring, with their answers, as JSON Lines (`bench/gold/README.md`)."""

import json
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from gold_anystyle import years
from gold_tei import Bibl, Form, Note
from scoring import Value, link, normalise, pages, ranges, words

Entry = Mapping[str, Any]
_IBID = (
    "ibid",
    "id.",
    "idem",
    "ebd",
    "ebenda",
    "там же",
    "там само",
    "tamże",
    "ivi",
    "ibíd",
    "同上",
    "eadem",
)
_NOTE = ("supra", "above", "n ", "n. ", "fn", "note", "nota", "anm", "注", "сноск")
_OPUS = ("op", "cit", "a.a.o", "a. a. o", "указ", "dz.", "前", "ob.")


def read(path: Path) -> Iterator[tuple[str, list[Note]]]:
    """Yield the documents of a file: name and notes in order.

    Raises:
        OSError: the file cannot be read.
        ValueError: a line is no JSON; the message names it.
    """
    printed = path.read_text(encoding="utf-8").splitlines()
    lines = [_entry(path, at, line) for at, line in enumerate(printed, 1) if line.strip()]
    for name, entries in groupby(lines, key=lambda entry: str(entry["doc"])):
        yield name, list(_document(name, list(entries)))


def _entry(path: Path, at: int, line: str) -> Entry:
    try:
        entry: Entry = json.loads(line)
    except ValueError as error:
        raise ValueError(f"{path}:{at}: {error}") from error
    return entry


def is_list(notes: list[Note]) -> bool:
    """Tell whether a document is a list: one full citation in every entry."""
    return all(len(note.bibls) == 1 and note.bibls[0].form is None for note in notes)


def _document(name: str, entries: list[Entry]) -> Iterator[Note]:
    first: dict[str, str] = {}
    for place, entry in enumerate(entries):
        for at, work in enumerate(entry["works"]):
            if work["kind"] == "full" and work.get("id"):
                first.setdefault(work["id"], f"{name}/{place}.{at}")
    for place, entry in enumerate(entries):
        bibls = tuple(_bibl(f"{name}/{place}.{at}", work, first) for at, work in enumerate(entry["works"]))
        yield Note(str(entry.get("label") or ""), entry["raw"], bibls)


def _bibl(name: str, work: Entry, first: Mapping[str, str]) -> Bibl:
    record: dict[str, tuple[Value, ...]] = {
        "title": _words(work.get("title"), work.get("transliterated-title")),
        "author": tuple(value for one in work.get("author", ()) for value in _words(one)),
        "editor": tuple(value for one in work.get("editor", ()) for value in _words(one)),
        "year": years(str(work.get("year") or "")),
        "container": _words(work.get("container")),
        "volume": _words(work.get("volume")),
        "pages": pages(ranges(work.get("pages") or "")),
        "locator": pages(ranges(work.get("locator") or "")),
        "publisher": _words(work.get("publisher")),
        "place": _words(work.get("place")),
        "doi/url": tuple(filter(None, (link(work[key]) for key in ("doi", "url") if work.get(key)))),
    }
    record = {field: values for field, values in record.items() if values}
    short = work["kind"] == "short"
    keys = tuple(
        normalise(str(work[key] if key == "title" else work[key][0]))
        for key in ("title", "author")
        if work.get(key)
    )
    means = first.get(work.get("refers") or "", "") if short else ""
    return Bibl(name, work["raw"], record, keys[:1], _form(work) if short else None, means)


def _words(text: object, *more: object) -> tuple[Value, ...]:
    value = words(str(text), *(str(one) for one in more if one)) if text else None
    return (value,) if value and value.keys else ()


def _form(work: Entry) -> Form:
    low = str(work["raw"]).casefold()
    if low.lstrip("*_ ").startswith(_IBID):
        return Form.SAME
    if any(sign in low for sign in _NOTE) and any(char.isdecimal() for char in low):
        return Form.NOTE
    if any(sign in low for sign in _OPUS):
        return Form.AUTHOR
    return Form.WORDS if work.get("title") or not work.get("year") else Form.DATE
