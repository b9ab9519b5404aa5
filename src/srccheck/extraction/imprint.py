"""Publisher and place outside brackets: "Cambridge, Mass.: MIT Press", "MIT Press, Cambridge, Mass.", "Oxford, OUP"."""

import re
from collections.abc import Sequence

from srccheck.extraction import places, starts
from srccheck.extraction.facts import Facts
from srccheck.extraction.publication import names_publisher
from srccheck.text.dates import parse

_CUT = "¦"
_COLON = re.compile(r"\s?:\s?(?=[^\W\d_]|\")")
_PUBLISHER = re.compile(
    r"[^,;¦()]+?(?=\s*(?:[,;¦(]|\.\s(?=\w)|\.?\s*$))(?:,\s(?:Inc|Ltd|LLC|S\.A|and [A-Z]\w+|& [A-Z]\w+)\b\.?)*"
)
_PIECE = re.compile(r"[^,;¦()]+")
_PLACE_AND_YEARS = re.compile(
    r"(?P<place>[^\W\d_][^\d]{1,60}?)\s(?P<years>(?:1[4-9]|20)\d\d\s?[–—-]\s?\d{1,4})"
)
"""A place and the years in which the volumes of a work appeared: "Florence 1966–87"."""
_GENRE = re.compile(
    r"(?:(?:un)?published\s)?(?:Ph\.?\s?D\.?|Doctoral|Master['’]?s?|M\.?\s?Sc?\.?|M\.?A|Diploma|Bachelor['’]?s?)?[\s-]*(?:thesis|dissertation|diss|thèse|diplomarbeit|manuscript|preprint|mimeo)"
    r"|(?:technical|tech|research|internal)\.?\s(?:report|rep|memo\w*|note)\.?(?:\s.{0,30})?|report(?:\s(?:no|nr)\b.*)?|submitted(?:\s.*)?|to appear(?:\s.*)?|in press|in preparation|forthcoming|unpublished"
    r"|revised|second|third|first|fourth|fifth|(?:first|second|third|fourth|fifth|sixth|seventh|revised|new)\s(?:revised\s)?ed(?:ition|n)?|online|print|cd-rom|personal communication|дис(?:\.|с\.)?.*|автореф.*|exh(?:ibition)?\.?\scat(?:alogue|\.)?|ausst\.-?\s?kat\.?|rn|rdnr|rz|aufl|abstract|etc|volume|vol|editors?|eds?",
    re.IGNORECASE,
)
_NO_PUBLISHER = re.compile(
    r"[a-zß-ÿ]|\d|(?:Also|See|In|Available|Reprinted|Translated|Presented|Proceedings|Cited|This)\b"
)
_LONGEST = 400


def carve(text: str, facts: Facts) -> str:
    """Take place and publisher out of a text, where both or one of them is known by its words."""
    if len(text) > _LONGEST:
        return text
    text = _with_colon(text, facts)
    return text if facts.publisher and facts.place else _listed(text, facts)


def is_genre(text: str) -> bool:
    """Tell whether a text only says what kind of work it is: "PhD thesis", "Technical report 12"."""
    return _GENRE.fullmatch(text.strip()) is not None


def likely_publisher(names: Sequence[str]) -> str | None:
    """Return the first of the names that can be that of a publisher: short, and capitalised."""
    return next(
        (
            name
            for name in names
            if len(name.split()) <= 9 and not _NO_PUBLISHER.match(name) and not places.is_region(name)
        ),
        None,
    )


def _with_colon(text: str, facts: Facts) -> str:
    """Read "Place: Publisher"; the place may have commas in it."""
    for colon in _COLON.finditer(text):
        before = text[: colon.start()]
        pieces = re.split(r"[;¦(]|(?<=[^\W\d_]{3})\.\s|(?<=\d)\.\s", before)
        tail = pieces[-1]
        parts = tail.split(",")
        for count in (3, 2, 1):
            place = ",".join(parts[-count:]).strip()
            if count <= len(parts) and (
                places.is_place(place)
                or (count == 1 and facts.publisher is None and _lone(parts, place, before))
            ):
                found = _PUBLISHER.match(text, colon.end())
                if found is None or facts.publisher:
                    break
                facts.place = facts.place or place.strip(" .,[]")
                facts.publisher = found.group().strip(" .,")
                start = len(before) - len(",".join(parts[-count:]))
                return f"{text[:start]} {_CUT} {text[found.end() :]}"
    return text


def _lone(parts: Sequence[str], place: str, before: str) -> bool:
    """Tell whether a word or two that stand alone before a colon can be a place that no table has."""
    return (
        len(parts) == 1
        and before.strip(" .,¦") == place
        and 0 < len(place.split()) <= 2
        and place[:1].isupper()
        and len(place) > 2
        and place.replace(" ", "").replace("-", "").replace("/", "").isalpha()
    )


def _listed(text: str, facts: Facts) -> str:
    """Read "Publisher, Place, State" and "Place, Publisher", piece by piece."""
    kept: list[str] = []
    at = 0
    last_place = False
    for piece in _PIECE.finditer(text):
        words = piece.group().strip(" .")
        gap = text[at : piece.start()]
        at = piece.end()
        taken = False
        if last_place and facts.place and places.is_region(words):
            facts.place = f"{facts.place}, {words}"
            taken = True
        elif facts.place is None and places.is_place(words):
            facts.place, last_place, taken = words, True, True
        elif (
            facts.place is None
            and (span := _PLACE_AND_YEARS.fullmatch(words))
            and places.is_place(span["place"])
        ):
            facts.place, taken = span["place"], True
            facts.date(parse(span["years"]))
        elif facts.publisher is None and words and _says_publisher(words):
            facts.publisher, taken = _shorn(words, facts), True
        last_place = last_place and taken
        kept += [gap, _CUT if taken else piece.group()]
    return "".join(kept) + text[at:]


def _says_publisher(words: str) -> bool:
    return (
        len(words.split()) <= 8
        and words[:1].isupper()
        and (starts.is_publisher(words) or names_publisher(words))
        and not re.search(r"\d", words)
    )


def _shorn(words: str, facts: Facts) -> str:
    """Return a publisher without the place that follows it with no comma: "Springer Berlin"."""
    head, _, last = words.rpartition(" ")
    if head and facts.place is None and last.lower() in places.CITIES and starts.is_publisher(head):
        facts.place = last
        return head
    return words
