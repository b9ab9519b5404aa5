"""Where short forms with names begin in a note: "Roe, op. cit.", "ders., Salz (Anm. 2)"."""

import re
from collections.abc import Iterator
from itertools import islice

from srccheck.extraction import byline
from srccheck.extraction.followups import CAPITAL, MOST, NAMES
from srccheck.extraction.lexicon import IBID, OPUS
from srccheck.extraction.marked import CITED_PLACE, NOTE_ABOVE
from srccheck.extraction.nameforms import SAME_AUTHOR
from srccheck.extraction.places import is_place
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import search

_POINTER = re.compile(
    rf"(?<![^\s(“‘*_])(?=(?P<names>{CAPITAL}[^;:()\d]{{1,60}}?)[,:]?\s(?:\(?(?:1[4-9]|20)\d\d[a-z]?\)?,?\s)?(?:\(?\*?(?i:{alternatives(OPUS)}|{CITED_PLACE}|(?:{alternatives(IBID)})(?!\w))|(?:supra|above)\s?,?\s?(?:at\s)?(?:notes?|nn?\.?|fn\.?)\s?\d|(?<=,\s){NOTE_ABOVE}|(?<=\d\d,\s)wie\s(?:[Aa]nm|[Ff]n)\.\s?\d|\((?:wie\s|siehe\s|s\.\s|o\.\s|as\sin\s)?(?:[Ff]n|[Aa]nm|[Nn]ote|n)\.?\s\d))"
)
_IBID_LED = re.compile(
    rf"(?:(?<=[\d)]\.\s)[^\W\d_a-zß-ÿ][^.;:\d]{{8,120}}:|(?<=\d),\s(?:and|und|et|y|e)\s[a-zß-ÿ][^.;:\d“”„«»*]{{6,100}},)\s(?=\*?(?:(?i:{alternatives(IBID)})(?!\w)[.*]{{0,2}},\s(?:(?:at|pp?\.|SS?\.)\s)?\d|(?i:{alternatives(OPUS)})[.*]{{0,2}},\s(?:\(\d{{4}}\),\s)?nn?\.\s\d))"
)
"""A sentence after a citation that leads to the same source: "Roe wrote separately: ibid., at 64", "Doe doubts it: op. cit., n. 5, p. 37"."""
_DAY = re.compile(r"(?<!\d)\d{1,2}\.?\s$")
_MARKED = 16
"""Characters in which "*op. cit.*" stands after the plain text."""
_NEAR = 24
"""Characters of a month and a year."""
_DOCUMENTS = frozenset("Rapport Report Bericht Informe Relazione Gutachten Mémoire Relatório Raport".split())
"""How bodies call what they publish, which is no name: "Example Commission, Report, op. cit."."""
_SHOUTED_PAIR = re.compile(rf"(?:\A|[;.:]\s)(?P<first>{CAPITAL}{{3,}});\s$")
"""The first of two family names in capitals that a semicolon joins: "ROE; DOE, op. cit."."""
_SAME_BEFORE = re.compile(
    rf"(?P<first>\*?(?:{SAME_AUTHOR}\.\*?,|(?:[Vv]on\s|[Dd]e\s)?{CAPITAL}[\w’'-]+\*?\s/)|\*(?:[Vv]on\s|[Dd]e\s)?{CAPITAL}[\w’'-]+\*,)\s\*?$"
)
"""The author of the work before, or the first of two authors, before what a short form names: "ders., Salz (Anm. 2)"."""
_SAME_TITLED = re.compile(rf"(?<![^\s(])\*?{SAME_AUTHOR}\.\*?,\s$")
"""The author of the work before, before a title: "ders., Die drei Salze (Anm. 2)"."""
_NUMBER_FIRST = re.compile(rf"(?P<led>\A|;\s|\s(?=[^\W\d_a-zß-ÿ]))(?:{CAPITAL}[\w’'-]+,\s)?\d{{1,4}}\s$")
"""A number with which a title begins, perhaps after the author: "Roe, 25 Jahre (Anm. 2)"."""
_AFTER_COLON = re.compile(rf"{CAPITAL}[\w’'-]+:\s(?:[^;:.\d]{{0,60}}\s)?$")
"""A name and a colon before the title of a short form: "Roe: Salt, op. cit."."""
_CITED_BOOK = re.compile(
    r"(?<!\w)[Ii]n:?\s(?:[Dd]ers\.|[Dd]ies\.|[^;.:()\d]{3,80})\s\((?:Hrsgg?|Hgg?)\.\),\s$"
)
"""What stands before the title of a book that is cited already: "in: ders. (Hrsg.), Salz (Fn. 1)", "in: Roe/Doe (Hrsg.), Salz (Fn. 1)"."""
_SHORT_NAMES = re.compile(
    rf"{CAPITAL}[\w’'-]+(?:(?:,\s|\s(?:and|und|et|&)\s|,\sand\s|/){CAPITAL}[\w’'-]+){{0,4}}"
)


def find(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where short forms with names begin in a part of a note.

    Args:
        raw: the note as printed.
        start: where the part begins.
        end: where it ends.
    """
    for led in islice(_IBID_LED.finditer(raw, start, end + _MARKED), MOST):
        if led.end() <= end:
            yield led.end()
    reach = start
    for match in islice(_POINTER.finditer(raw, start, end + _MARKED), MOST):
        if not reach <= match.start() < end or _AFTER_COLON.search(
            raw, max(start, match.start() - NAMES), match.start()
        ):
            continue
        again = _SAME_TITLED.search(raw, max(0, match.start() - NAMES), match.start())
        if again:
            reach = match.end("names")
            yield again.start()
            continue
        titled = _NUMBER_FIRST.search(raw, max(start, match.start() - NAMES), match.start())
        if titled:
            reach = match.end("names")
            yield titled.end("led")
            continue
        names = match["names"].replace("*", "")
        who = byline.read(names + ", ")
        people, _, title = names.partition(", ")
        if (title and is_place(people)) or _is_date(raw, match.start()):
            continue
        if _stands_within(raw, match.start(), names):
            reach = match.end("names")
            continue
        known = _SHORT_NAMES.fullmatch(names) or (title[:1].isupper() and _SHORT_NAMES.fullmatch(people))
        if known or (who.names and who.end >= len(names)):
            reach = match.end("names")
            pair = _SHOUTED_PAIR.search(raw, start, match.start()) or _SAME_BEFORE.search(
                raw, max(0, match.start() - NAMES), match.start()
            )
            yield (
                pair.start("first")
                if pair
                else match.start() - (raw[match.start() - 1 : match.start()] in ("*", "_"))
            )


def _stands_within(raw: str, at: int, names: str) -> bool:
    """Tell whether words before a pointer name the book that a chapter is in, or the document of a body."""
    return _CITED_BOOK.search(raw, max(0, at - NAMES), at) is not None or (
        names in _DOCUMENTS and raw[:at].endswith(", ")
    )


def _is_date(raw: str, at: int) -> bool:
    """Tell whether a month stands at a place, and its day before it: "Roe to Doe, 5 June 1843 (cit. n. 6)"."""
    day = _DAY.search(raw, max(0, at - 4), at)
    found = next(search(raw[day.start() : at + _NEAR]), None) if day else None
    return found is not None and not found.start and found.date.day is not None
