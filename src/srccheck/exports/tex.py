"""What BibTeX and BibLaTeX have in common: keys, names, titles, addresses, dashes, and the file itself."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bibtexparser import entrypoint
from bibtexparser.library import Library
from bibtexparser.model import Entry, Field
from bibtexparser.writer import BibtexFormat

from srccheck.exports.base import Address
from srccheck.model.work import Name
from srccheck.text.latex import escape

Fields = Iterable[tuple[str, str | None]]
"""Names and values in order; a value has its braces; what is empty is left out."""

_NO_KEY = re.compile(r"[\s,{}()\"#%~\\'=@$&^_]+")
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_](?:[\w'’-]*\w)?")
_OPENING = " “‘«\"'([¿¡"
_LONG = 4
"""Letters of a word that a title in title case has with a capital (Chicago Manual of Style, 8.159)."""

_RANGE = re.compile(r"\s*[–—]\s*|(?<=\d)\s*-\s*(?=\d)")
_UNSAFE = re.compile(r"[{}\\\s^`|\"<>]")
_AND = re.compile(r"\sand\s", re.IGNORECASE)
_LISTED = re.compile(r"\band\b|,|^\s*others\s*$", re.IGNORECASE)


def keys(wanted: Sequence[str]) -> list[str]:
    """Return keys that TeX and BibTeX can read, one for each, unlike even where capitals do not count."""
    seen: set[str] = set()
    found = []
    for text in wanted:
        stem = _NO_KEY.sub("-", text).strip("-") or "work"
        key, number = stem, 1
        while key.casefold() in seen:
            number += 1
            key = f"{stem}-{number}"
        seen.add(key.casefold())
        found.append(key)
    return found


def write(entries: Iterable[tuple[str, str, Fields]]) -> str:
    """Return a file of entries: type, key and fields of each."""
    library = Library()
    for kind, key, fields in entries:
        library.add(Entry(kind, key, [Field(name, value) for name, value in fields if value]))
    layout = BibtexFormat()  # type: ignore[no-untyped-call]
    layout.indent = "  "
    layout.trailing_comma = True
    layout.block_separator = "\n"
    return entrypoint.write_string(library, unparse_stack=[], bibtex_format=layout)


def text(value: str | None) -> str | None:
    """Return a text as a value."""
    return f"{{{escape(value)}}}" if value else None


def listed(value: str | None) -> str | None:
    """Return a text as the only member of a list, which `and` would split."""
    return f"{{{{{escape(value)}}}}}" if value and _AND.search(value) else text(value)


def verbatim(value: str | None) -> str | None:
    """Return an address or identifier as a value: as it is, but for what would break the file, percent-encoded."""
    return f"{{{_encoded(value)}}}" if value else None


def _encoded(value: str) -> str:
    return _UNSAFE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found.group().encode()), value)


def linked(url: str) -> str:
    r"""Return an address within a text: `\url{...}` with its `%` and `#` escaped, as arguments need it."""
    return r"\url{" + _encoded(url).replace("%", r"\%").replace("#", r"\#") + "}"


def pages(value: str | None) -> str | None:
    """Return pages with two hyphens for every range."""
    if not value:
        return None
    return "{" + "--".join(escape(part) for part in _RANGE.split(value)) + "}"


def note(place: Address, own: str | None) -> str | None:
    """Return a note as a value: the work's own, further addresses, and the address that a copy stands for."""
    parts = [escape(own.rstrip("."))] if own else []
    if place.others:
        parts.append("Also at " + ", ".join(linked(url) for url in place.others))
    if place.original:
        parts.append(f"Archived copy; original address: {linked(place.original)}")
    return "{" + ". ".join(parts) + "}" if parts else None


def names(listed: Sequence[Name]) -> str | None:
    """Return a list of names: `von Family, Suffix, Given`, and bodies in braces."""
    written = [one for one in map(_name, listed) if one]
    return "{" + " and ".join(written) + "}" if written else None


def _name(name: Name) -> str | None:
    if name.literal or not name.family:
        body = name.literal or name.given
        return f"{{{escape(body)}}}" if body else None
    particle = " ".join(part for part in (name.dropping_particle, name.non_dropping_particle) if part)
    family = name.family
    if particle and not all(map(_is_small, particle.split())):
        particle, family = "", f"{particle} {family}"
    if not name.given:
        alone = ", ".join(part for part in (f"{particle} {family}".strip(), name.suffix) if part)
        return _part(alone, whole=" " in alone)
    last = _part(family, whole=any(map(_is_small, family.split())))
    rest = [_part(part, whole=False) for part in (name.suffix, name.given) if part]
    return ", ".join([f"{escape(particle)} {last}".strip(), *rest])


def _is_small(word: str) -> bool:
    """Tell whether BibTeX takes a word for a particle: the first of its letters is small, whatever stands before it."""
    return next((char for char in word if char.isalpha()), "").islower()


def _part(value: str, *, whole: bool) -> str:
    """Return a part of a name, in braces where it must be read as a whole or has a command in it."""
    written = escape(value)
    return f"{{{written}}}" if whole or "\\" in written or _LISTED.search(value) else written


def title(value: str | None, language: str | None) -> str | None:
    """Return a title as a value, in braces what must keep its case where a style changes that of the rest.

    Styles put titles into sentence case where the language is English. Words with capitals inside (NATO, iPhone)
    keep theirs; in a title that is in sentence case already, every word with a capital but the first does.
    """
    if not value:
        return None
    if language is not None and language.partition("-")[0].lower() != "en":
        return text(value)
    return "{" + "".join(_protected(value)) + "}"


def _protected(value: str) -> Iterator[str]:
    words = list(_WORD.finditer(value))
    sentence_case = any(
        word.group()[0].islower() and len(word.group()) > _LONG for word in words if not _begins(value, word)
    )
    at = 0
    for word in words:
        inner = any(char.isupper() for char in word.group()[1:])
        capital = sentence_case and word.group()[0].isupper() and not _begins(value, word)
        if inner or capital:
            yield escape(value[at : word.start()])
            yield f"{{{escape(word.group())}}}"
            at = word.end()
    yield escape(value[at:])


def _begins(value: str, word: re.Match[str]) -> bool:
    """Tell whether a word begins a title, a subtitle or a quotation."""
    before = value[: word.start()].rstrip(_OPENING)
    return not before or before[-1] in ":.?!–—" or value[word.start() - 1] in _OPENING.strip()
