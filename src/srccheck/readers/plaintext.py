"""Plain text with notes: superscript or bracketed numbers, or a numbered list under a heading."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from srccheck.model.document import Document, Marker, Note
from srccheck.model.location import Location
from srccheck.text.citing import statement

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_DIGITS = "[⁰¹²³⁴⁵⁶⁷⁸⁹]"

_SUPERSCRIPT_NOTE = re.compile(rf"\s{{0,3}}(?P<label>{_DIGITS}{{1,4}})\s*(?P<text>\S.*)")
_BRACKET_NOTE = re.compile(r"\s{0,3}\[(?P<label>\d{1,4})\]:?\s+(?P<text>\S.*)")
_LISTED_NOTE = re.compile(r"\s{0,3}(?P<label>\d{1,4})[.)-]?\s+(?P<text>\S.*)")
_HIGH_RANGE = rf"{_DIGITS}{{1,4}}(?:[⁻–-]{_DIGITS}{{1,4}})?"
_SUPERSCRIPT_MARKER = re.compile(rf"(?P<label>{_HIGH_RANGE}(?:,{_HIGH_RANGE})*)")
_RANGE = r"\d{1,4}(?:\s?[–-]\s?\d{1,4})?"
_BRACKET_MARKER = re.compile(rf"\[(?P<label>{_RANGE}(?:\s?[,;]\s?{_RANGE})*)\]")
"""Numbers and ranges of notes; "[2018-03-08]" is a day."""
_POWER = re.compile(r"(?:^|[^\w])(?:\d*10|[mckdµ]?m|ft|in|[yxznr])$")
_HEADING = re.compile(
    r"[#*\s\d.]*(?:foot|end)?(?:notes|references|bibliography|works cited|literature|sources|notes and references"
    r"|anmerkungen|fußnoten|literatur|literaturverzeichnis|quellen|notes et références|références|bibliographie"
    r"|notas|referencias|bibliografía|bibliografia|note|przypisy|примечания|сноски|литература|примітки"
    r"|список литературы|источники|参考文献|注释)[*:\s]*",
    re.IGNORECASE,
)
_WIDEST_RANGE = 50
"""A marker such as [3–5] stands for each number between; a wider range is taken for years or pages."""


class _Line(Struct, frozen=True):
    number: int
    text: str


def read(text: str, path: str) -> Document:
    """Return the notes of a plain text and the note numbers of its body.

    A note begins a paragraph with superscript digits, with or without a blank after them, or with a number
    in square brackets; it ends at an empty line or at the next note. Without either, the entries under a
    heading such as Notes or References are the notes.
    """
    return document(text, path, "plaintext")


def document(text: str, path: str, name: str) -> Document:
    """Return the document that a text is, under the name of the reader that was asked."""
    lines = [_Line(number, line) for number, line in enumerate(split_lines(text), 1)]
    for note, marker in ((_SUPERSCRIPT_NOTE, _SUPERSCRIPT_MARKER), (_BRACKET_NOTE, _BRACKET_MARKER)):
        notes, body = _notes(lines, note, path)
        if notes:
            return Document(
                path=path,
                format=name,
                notes=tuple(notes),
                markers=tuple(_markers(body, marker, path)),
                article=statement([line.text for line in lines]),
            )
    notes, body = _listed(lines, path)
    markers = tuple(_markers(body, _SUPERSCRIPT_MARKER, path)) or tuple(_markers(body, _BRACKET_MARKER, path))
    article = statement([line.text for line in lines])
    return Document(path=path, format=name, notes=tuple(notes), markers=markers or None, article=article)


def split_lines(text: str) -> list[str]:
    """Return the lines as an editor counts them: a form feed or a Unicode line separator ends none."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _notes(lines: Sequence[_Line], pattern: re.Pattern[str], path: str) -> tuple[list[Note], list[_Line]]:
    """Return the notes that begin like the pattern, each with its further lines, and the lines of the body."""
    notes: list[Note] = []
    body: list[_Line] = []
    pieces: list[str] = []
    begun: tuple[str, int] | None = None
    for line in [*lines, _Line(0, "")]:
        match = pattern.match(line.text)
        if begun and (match or not line.text.strip()):
            notes.append(_note(begun, pieces, path))
            begun = None
        if match:
            begun, pieces = (match["label"].translate(SUPERSCRIPTS), line.number), [match["text"]]
        elif begun:
            pieces.append(line.text)
        elif line.text.strip():
            body.append(line)
    return notes, body


def _note(begun: tuple[str, int], pieces: Sequence[str], path: str) -> Note:
    return Note(
        label=begun[0], raw=" ".join(" ".join(pieces).split()), location=Location(path=path, line=begun[1])
    )


def _listed(lines: Sequence[_Line], path: str) -> tuple[list[Note], list[_Line]]:
    """Return the entries under the last heading of notes, numbered or a paragraph each, and the lines before it."""
    heads = [place for place, line in enumerate(lines) if line.text.strip() and _HEADING.fullmatch(line.text)]
    if not heads:
        return [], list(lines)
    below = lines[heads[-1] + 1 :]
    first = next((line for line in below if line.text.strip()), None)
    if first is not None and _LISTED_NOTE.match(first.text):
        return _notes(below, _LISTED_NOTE, path)[0], list(lines[: heads[-1]])
    return list(_paragraphs(below, path)), list(lines[: heads[-1]])


def _paragraphs(lines: Sequence[_Line], path: str) -> Iterator[Note]:
    """Yield each paragraph as a note, its place as label; without empty lines each line is one."""
    spaced = any(not line.text.strip() for line in lines[1:-1])
    pieces: list[str] = []
    begun, count = 0, 0
    for line in [*lines, _Line(0, "")]:
        if line.text.strip() and not pieces:
            begun = line.number
        if line.text.strip():
            pieces.append(line.text)
        if pieces and (not line.text.strip() or not spaced):
            count += 1
            yield _note((str(count), begun), pieces, path)
            pieces = []


def _markers(body: Sequence[_Line], pattern: re.Pattern[str], path: str) -> Iterator[Marker]:
    """Yield the note numbers of the body; an exponent ("10⁶", "km²") is none."""
    for line in body:
        for match in pattern.finditer(line.text):
            if pattern is _SUPERSCRIPT_MARKER and _POWER.search(
                line.text[max(0, match.start("label") - 4) : match.start("label")]
            ):
                continue
            for label in _labels(match["label"].translate(SUPERSCRIPTS)):
                yield Marker(label=label, location=Location(path=path, line=line.number))


def _labels(text: str) -> Iterator[str]:
    """Yield the numbers of "3", "3,5" and "3–5"."""
    for part in re.split(r"\s?[,;]\s?", text):
        first, _, last = re.sub(r"\s?[⁻–-]\s?", "-", part).partition("-")
        if last and 0 <= int(last) - int(first) <= _WIDEST_RANGE:
            yield from (str(number) for number in range(int(first), int(last) + 1))
        else:
            yield from (str(int(number)) for number in (first, last) if number)
