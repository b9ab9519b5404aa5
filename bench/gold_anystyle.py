"""Labelled references as AnyStyle keeps them: a flat list of tags in the order of the text.

The labels are raw text ("(Vol. 5, Part B,"), so this module also reads the values out of them, by rules of its own that
owe nothing to the program that is measured.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from scoring import Record, Value, link, normalise, number, pages, ranges, words

FILE = "anystyle-core.xml"

_PARTICLES = frozenset(
    "de del della dei di da do dos das du des la le van von der den ten ter zu zur vom af el al".split()
)
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_ROLE = re.compile(
    r"\b(?:eds?|editors?|edited(?: and translated)?(?: by)?|ed\. by|hrsg|hg|dir|orgs?|coords?|comp|trans|translated"
    r"|and others|et al(?:ii)?|by)\b\.?",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^\W*(?:in|dans|em|en|im|aus|apud)\b[:\s]+", re.IGNORECASE)
_BODY = re.compile(
    r"\b(?:department|universit\w*|institut\w*|commission|organi[sz]ation|ministry|ministère|association|council|bank"
    r"|office|society|committee|agency|cent(?:er|re)|group|bureau|foundation|company|corporation|inc|government|board"
    r"|ltd|conseil|comité|nations|union|federation|network|project|team|press|services?)\b",
    re.IGNORECASE,
)
_AND = re.compile(r",?\s+(?:and|und|et|y|e|og|en)\s+|,?\s*&\s*")
_INITIALS = re.compile(
    r"(?:[A-ZÀ-Þ][a-z]?\.|[A-ZÀ-Þ]{1,3}\b)(?:[\s.-]*(?:[A-ZÀ-Þ][a-z]?\.|[A-ZÀ-Þ]{1,3}\b))*\.?"
)
_SUFFIX = re.compile(r"(?:^|(?<=\s))(?:[jJ][rR]|[sS][rR]|II|III|IV)\.?\s*$")
_VOLUME = re.compile(
    r"\b(?:volume|vol|v|band|bd|tome|tomo|t)\s*\.?\s*([A-Z]?\d+[A-Z]?|[IVXLC]+)\b", re.IGNORECASE
)
_PLAIN_VOLUME = re.compile(r"^\W*(?:(?:19|20)\d\d;)?\W*([A-Z]?\d+[A-Z]?|[IVXLC]+)\b(?!\s*(?:vols?|suppl)\b)")
_NO_VOLUME = re.compile(r"^\W*(?:n[o°º]?|nr|number|numéro|issue|suppl\w*|part|heft)\W", re.IGNORECASE)
_EXTENT = re.compile(r"^\W*(\d+)\s*(?:pp?|pages?|s|seiten|ss)\W*$", re.IGNORECASE)
_DATED = re.compile(r"^\W*((?:19|20)\d\d);")
_AFTER = re.compile(r":\s*([a-zA-Z]?\d[\w–-]*)")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>]+")


class Entry(NamedTuple):
    """One reference of a list.

    Attributes:
        name: where it stands, from 1.
        raw: the text as its author had it.
        record: what it says.
    """

    name: str
    raw: str
    record: Record


def read(path: Path) -> list[Entry]:
    """Return every reference of a file."""
    return [
        _entry(str(place), [(tag.tag, " ".join((tag.text or "").split())) for tag in sequence])
        for place, sequence in enumerate(ET.parse(path).getroot(), 1)
    ]


def _entry(name: str, tags: list[tuple[str, str]]) -> Entry:
    def of(*names: str) -> list[str]:
        return [text for tag, text in tags if tag in names]

    numbers = " ".join(of("volume"))
    record: dict[str, tuple[Value, ...]] = {
        "title": _joined(of("title")),
        "author": tuple(value for text in of("author") for value in names(text)),
        "editor": tuple(value for text in of("editor") for value in names(text)),
        "year": years(" ".join(of("date"))) or years(" ".join(_DATED.findall(numbers))),
        "container": _joined([_LEAD.sub("", text) for text in of("journal", "container-title")]),
        "volume": volume(numbers),
        "pages": extent(" ".join(of("pages")) or " ".join(_AFTER.findall(numbers))),
        "publisher": _joined(of("publisher")),
        "place": _joined(of("location")),
        "doi/url": tuple(_links(of("doi", "url"), of("note"))),
    }
    raw = " ".join(text for _, text in tags)
    return Entry(name, raw, {field: values for field, values in record.items() if values})


def _joined(texts: list[str]) -> tuple[Value, ...]:
    """Return several labels of a field as one value; the first alone counts as well."""
    value = words(" ".join(texts), *texts[:1])
    return (value,) if value.keys else ()


def _links(tagged: list[str], notes: list[str]) -> Iterator[Value]:
    seen: set[str] = set()
    for text in (*tagged, *(found for note in notes for found in _ADDRESS.findall(note))):
        value = link(text)
        if value and seen.isdisjoint(value.keys):
            seen |= value.keys
            yield value


def years(text: str) -> tuple[Value, ...]:
    """Return the year of a date; where it has several, any of them is right."""
    found = list(dict.fromkeys(_YEAR.findall(text)))
    return (Value("/".join(found), frozenset(found)),) if found else ()


def volume(text: str) -> tuple[Value, ...]:
    """Return the volume out of "Vol. 51, No. 3," or "83(7),"; none where there is only an issue."""
    found = _VOLUME.search(text) or (None if _NO_VOLUME.match(text) else _PLAIN_VOLUME.match(text))
    return (words(found[1], number(found[1].lower())),) if found else ()


def extent(text: str) -> tuple[Value, ...]:
    """Return the pages; a number of pages ("352 p.") is its number."""
    whole = _EXTENT.match(text)
    if whole:
        return pages([(whole[1], whole[1])])
    marked = re.search(r"\b(?:pp?|pages)\b\.?(?=\W*\w?\d).*", text, re.IGNORECASE)
    return pages(ranges(marked[0] if marked else text)[:1])


def names(text: str) -> tuple[Value, ...]:
    """Return the family names of a label, in order; a body is its whole name."""
    plain = re.sub(r"\(((?:[A-ZÀ-Þ]\.[\s-]*)+)\)", r"\1", _LEAD.sub("", text).replace("*", " "))
    plain = re.sub(r"\([^()]*\)?|\[[^\[\]]*\]?|\b\d[\d–-]*", " ", plain)
    if _BODY.search(plain):
        body = words(plain.strip(" .,;:"))
        return (body,) if body.keys else ()
    plain = " ".join(_ROLE.sub(" ", plain).split())
    found: list[Value] = []
    for chunk in re.split(r"[;/]", plain):
        for group in _AND.split(chunk):
            found += _group([_SUFFIX.sub("", part).strip(" .:") for part in group.split(",")], group)
    return tuple(value for value in found if value.keys)


def _group(parts: list[str], whole: str) -> Iterator[Value]:
    """Yield the names of a stretch between two "and"."""
    parts = [part for part in parts if re.search(r"[^\W\d_]", part)]
    place, turned = 0, True
    while place < len(parts):
        part, after = parts[place], parts[place + 1] if place + 1 < len(parts) else ""
        left = len(parts) - place
        place += 1
        if _all_initials(part) and ("." in part or " " in part):
            continue
        if after and _all_initials(after):
            place += 1
            yield _family(_without_initials(part), whole)
        elif after and turned and _one_word(part) and (place == 1 or (left % 2 == 0 and _given(after))):
            place += 1
            yield _family(part, whole)
        else:
            turned = False
            yield _direct(part, whole)


def _all_initials(part: str) -> bool:
    kept = " ".join(word for word in part.split() if word not in _PARTICLES)
    return not kept or bool(_INITIALS.fullmatch(kept + ("." if len(kept) == 1 else "")))


def _without_initials(part: str) -> str:
    return re.sub(r"^(?:[A-ZÀ-Þ]{1,2}\.[\s-]*)+(?=\w)", "", part)


def _one_word(part: str) -> bool:
    """Tell whether a part is one word, particles aside, and no initials stand before it."""
    return len([word for word in part.split() if not _is_particle(word)]) == 1 and not _all_initials(part)


def _given(part: str) -> bool:
    """Tell whether a part is one given name, with or without initials after it."""
    first, *rest = part.split()
    return not _all_initials(first) and all(map(_all_initials, rest))


def _is_particle(word: str) -> bool:
    return word in _PARTICLES or (word.istitle() and word.lower() in _PARTICLES)


def _direct(part: str, whole: str) -> Value:
    """Return the family name of "A. Roehl", "Roehl A" or "ROEHL Anna"."""
    tokens = part.split()
    shouted = [token for token in tokens if token.isupper() and len(re.findall(r"[^\W\d_]", token)) > 3]
    end = len(tokens)
    while end > 1 and _all_initials(tokens[end - 1]):
        end -= 1
    if shouted and len(shouted) < len(tokens):
        family = " ".join(shouted)
    elif end < len(tokens) and not re.fullmatch(r"[A-ZÀ-Þ]\.", tokens[0]):
        family = " ".join(tokens[:end])
    else:
        begin = len(tokens) - 1
        while begin > 0 and _is_particle(tokens[begin - 1]):
            begin -= 1
        family = " ".join(tokens[begin:])
    value = _family(family, whole)
    return Value(value.shown, value.keys | {normalise(part)})


def _family(text: str, whole: str) -> Value:
    """Return a family name; without its particle it counts as well, and so does all that is printed of the name."""
    tokens = text.split()
    while len(tokens) > 1 and _is_particle(tokens[0]):
        tokens = tokens[1:]
    return words(text, " ".join(tokens), whole)
