"""Markdown with footnotes: `[^1]: ...` with its continuation lines, `[^1]` in the text, `^[...]` in place."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from srccheck.model.document import Document, Marker, Note
from srccheck.model.location import Location
from srccheck.readers import plaintext

_DEFINITION = re.compile(r"\s{0,3}\[\^(?P<label>[^\]\s]{1,100})\]:\s*(?P<text>.*)")
_MARKER = re.compile(r"\[\^(?P<label>[^\]\s]{1,100})\]")
_INLINE = re.compile(r"\^\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])+)\]")
_FENCE = re.compile(r"\s{0,3}(?P<fence>`{3,}|~{3,})")
_CODE = re.compile(r"(`+)[^`]+\1(?!`)")
_BLOCK = re.compile(r"\s{0,3}(?:#{1,6}\s|[-*_]{3,}\s*$|>)")


class _Line(Struct, frozen=True):
    number: int
    text: str


def read(text: str, path: str) -> Document:
    """Return the footnotes of a Markdown text and the markers of its body.

    A definition goes on in the lines after it, and after empty lines in lines indented by four blanks or a
    tab (PHP Markdown Extra, Pandoc). Code is left out. A text without such footnotes is read as plain text.
    """
    lines = list(_without_code(text))
    notes, body = _definitions(lines, path)
    found = list(_in_text(body, path, len(notes)))
    inline = [note for note in found if isinstance(note, Note)]
    if not notes and not inline:
        return plaintext.document(text, path, "markdown")
    markers = [marker for marker in found if isinstance(marker, Marker)]
    markers += [Marker(label=note.label, location=note.location) for note in inline]
    return Document(path=path, format="markdown", notes=(*notes, *inline), markers=tuple(markers))


def _without_code(text: str) -> Iterator[_Line]:
    fence = ""
    for number, line in enumerate(plaintext.split_lines(text), 1):
        match = _FENCE.match(line)
        if fence:
            closes = match and match["fence"].startswith(fence) and not line.strip().strip(fence[0])
            fence = "" if closes else fence
        elif match:
            fence = match["fence"]
        else:
            yield _Line(number, line)


def _definitions(lines: Sequence[_Line], path: str) -> tuple[list[Note], list[_Line]]:
    notes: list[Note] = []
    body: list[_Line] = []
    begun: tuple[str, int] | None = None
    pieces: list[str] = []
    after_blank = False
    for line in lines:
        match = _DEFINITION.match(line.text)
        if match:
            if begun:
                notes.append(_note(begun, pieces, path))
            begun, pieces = (match["label"], line.number), [match["text"]]
        elif begun and _goes_on(line.text, after_blank):
            pieces.append(line.text)
        else:
            if begun:
                notes.append(_note(begun, pieces, path))
                begun = None
            body.append(line)
        after_blank = not line.text.strip()
    if begun:
        notes.append(_note(begun, pieces, path))
    return notes, body


def _goes_on(text: str, after_blank: bool) -> bool:
    """Tell whether a line belongs to the footnote above it."""
    if not text.strip() or text.startswith(("    ", "\t")):
        return True
    return not after_blank and not _BLOCK.match(text)


def _note(begun: tuple[str, int], pieces: Sequence[str], path: str) -> Note:
    raw = " ".join(" ".join(pieces).split())
    return Note(label=begun[0], raw=raw, location=Location(path=path, line=begun[1]))


def _in_text(body: Sequence[_Line], path: str, before: int) -> Iterator[Note | Marker]:
    """Yield the markers of the body, and its inline footnotes labelled by their place."""
    count = before
    for line in body:
        text = _CODE.sub("", line.text)
        location = Location(path=path, line=line.number)
        for match in _INLINE.finditer(text):
            count += 1
            yield Note(label=str(count), raw=" ".join(match["text"].split()), location=location)
        for match in _MARKER.finditer(text):
            yield Marker(label=match["label"], location=location)
