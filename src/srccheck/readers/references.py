"""Plain text with one reference or note a line, with or without a number before it."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from srccheck.errors import InputError
from srccheck.model.document import Document, Note
from srccheck.model.location import Location
from srccheck.readers.plaintext import SUPERSCRIPTS, split_lines

_BULLET = re.compile(r"[-*•‣◦–]\s+(?!\((?:1[5-9]|20)\d\d)")
_COMMENT = re.compile(r"#+(?:\s|$)")
_BRACKETED = re.compile(r"\[\^?(?P<label>[^\[\]]{1,40})\]:?\s*(?=\S)")
_CIRCLED = re.compile(r"(?P<label>[①-⑳㉑-㉟㊱-㊿])\s?(?=\S)")
"""Numbers in circles, as Chinese journals print them before notes."""
_SUPERSCRIPT = re.compile(r"(?P<label>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})[.)]?\s*(?=\S)")
_NUMBER = re.compile(
    r"(?P<label>\d{1,4})(?:[.):）]\s*(?=\D)|[-–]\s+(?=\D)|[.)]\s(?=\d{1,4}\s[A-Z])|\s+)(?:[–—-]\s)?(?=\S)|\((?P<inside>\d{1,4})\)\s*(?=\S)"
)
_BULLETED_NUMBERS = 999
"""Up to this number a number before an entry is its label; above, only where it goes on from the last one,
for "1984 ..." is rather a year."""


def read(text: str, path: str) -> Document:
    """Return one note for each line that is neither empty nor a comment.

    A comment is a `#` at the beginning of the line with a blank or nothing after it, so that a Markdown
    heading is one too. A bullet is dropped. `[12]`, `[^12]:`, `[Roe20]`, `12.`, `12)`, `(12)`, a superscript
    or a bare number before the text is the label; without one, the label is the entry's place from 1.

    Raises:
        InputError: there is no entry.
    """
    notes = tuple(_notes(text, path))
    if not notes:
        raise InputError("only comments; expected one reference a line", path)
    return Document(path=path, format="references", notes=notes)


def _notes(text: str, path: str) -> Iterator[Note]:
    place, last = 0, 0
    for number, line in enumerate(split_lines(text), 1):
        entry = _BULLET.sub("", " ".join(line.split()), count=1) if _BULLET.match(line.strip()) else line
        entry = " ".join(entry.split())
        if not entry or _COMMENT.match(entry):
            continue
        place += 1
        label, raw = _label(entry, last)
        last = int(label) if label and label.isdecimal() else place
        yield Note(label=label or str(place), raw=raw, location=Location(path=path, line=number))


def _label(entry: str, last: int) -> tuple[str | None, str]:
    """Return the label before an entry, None where it has none, and the rest."""
    for pattern in (_BRACKETED, _SUPERSCRIPT, _CIRCLED, _NUMBER):
        found = pattern.match(entry)
        if found is None:
            continue
        label = (found["label"] or found["inside"]) if pattern is _NUMBER else found["label"]
        label = normalize("NFKC", label.translate(SUPERSCRIPTS)).strip()
        if pattern is _NUMBER and int(label) > _BULLETED_NUMBERS and int(label) != last + 1:
            return None, entry
        return label, entry[found.end() :]
    return None, entry
