"""A plain list of addresses, one a line."""

import re
from array import array

from srccheck.errors import InputError
from srccheck.model.citation import Citation, Kind
from srccheck.model.document import Document, Note
from srccheck.model.location import Location
from srccheck.model.made import Made
from srccheck.model.work import Item
from srccheck.readers.plaintext import split_lines
from srccheck.text.urls import as_cited

_BULLET = re.compile(r"^[-*•]\s+")
_NUMBER = re.compile(r"(?:(\d{1,4})[.)]|\[(\d{1,4})\])\s+(?=\S)")
_ENCLOSED = re.compile(r"<([^<>]*)>")
_AROUND = frozenset(("()", "[]", '""', "''", "“”", "«»"))


def read(text: str, path: str) -> Document:
    """Return a note with one citation, a web page, for each line that is neither empty nor begins with `#`.

    A bullet is dropped, a number before the line is its label; without one, that is the entry's place.
    What else stands on the line is the title; a blank inside `<...>` belongs to the address.
    Several addresses on one line are links of one citation. A line that is no address is kept as it stands,
    so that the report tells of it.

    Raises:
        InputError: there is no line to read.
    """
    numbers = array("L")
    lines: list[str] = []
    for number, line in enumerate(split_lines(text), 1):
        entry = _entry(line)
        if entry and not entry.startswith("#"):
            numbers.append(number)
            lines.append(entry)
    if not lines:
        raise InputError("only comments; expected one address a line", path)
    notes = Made(
        len(lines), lambda place: _note(lines[place], place, Location(path=path, line=numbers[place]))
    )
    return Document(path=path, format="urls", notes=notes)


def _entry(line: str) -> str:
    """Return a line without its bullet, white space folded."""
    return " ".join(_BULLET.sub("", line.strip(), count=1).split())


def _note(entry: str, place: int, location: Location) -> Note:
    numbered = _NUMBER.match(entry)
    label = (numbered[1] or numbered[2]) if numbered else str(place + 1)
    raw = entry[numbered.end() :] if numbered else entry
    links, title = _parts(raw)
    citation = Citation(
        id=label,
        note=label,
        kind=Kind.FULL,
        item=Item(type="webpage", title=title, url=links[0]),
        raw=raw,
        location=location,
        links=links,
    )
    return Note(label=label, raw=raw, location=location, citations=(citation,))


def _parts(raw: str) -> tuple[tuple[str, ...], str | None]:
    """Return the addresses of a line and its title."""
    links: dict[str, None] = {}
    words: list[str] = []
    for place, piece in enumerate(_ENCLOSED.split(raw)):
        inside = place % 2 == 1
        for word in [piece.strip()] if inside else piece.split():
            bare = word if inside else _bare(word)
            if _is_address(bare):
                links[as_cited(_whole(bare))] = None
            else:
                words.append(f"<{word}>" if inside else word)
    if not links:
        return (as_cited(raw),), None
    return tuple(links), " ".join(words).strip(" ,;:") or None


def _bare(word: str) -> str:
    """Return a word without the brackets or quotes around it and without a comma after it."""
    listed = word.rstrip(",;")
    return listed[1:-1] if listed[:1] + listed[-1:] in _AROUND else listed


def _is_address(word: str) -> bool:
    return "://" in word or word.lower().startswith(("www.", "mailto:"))


def _whole(word: str) -> str:
    return f"http://{word}" if word.lower().startswith("www.") else word
