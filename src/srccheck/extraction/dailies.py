"""Newspapers that are cited by their day alone: "ABC, 12 de mayo de 1931, p. 3", "Example Zeitung, Nr. 112, 22. 4. 1842, 889"."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from srccheck.extraction import heading
from srccheck.extraction.containers import MAGAZINES, NEWS
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.nameforms import NEWSPAPERS
from srccheck.extraction.numbers import RANGE
from srccheck.extraction.parts import Parts
from srccheck.extraction.places import is_place
from srccheck.extraction.spans import Mark, Span, joined
from srccheck.text.dates import parse, search

_CAPITAL = r"[^\W\d_a-zß-ÿа-яё]"
_DAILY = re.compile(
    rf"(?P<name>(?:(?:Le|La|Les|Il|Lo|El)\s|L’){_CAPITAL}[\w’-]+(?:\s[\w’-]+){{0,3}}(?=,)|(?:die|der|das|taz|neues)\s[\w-]+(?=\sv)|{_CAPITAL}[\w.’'&-]*(?:\s(?:{_CAPITAL}[\w.’'&-]*|of|de|del|di|della|der|des|du|and|und|e|y|la|officiel|oficial|ufficiale)){{0,6}})"
    r"(?:\s\((?P<town>[^()\d]{2,40})\))?"
    r"(?:(?P<comma>,)?\s(?:[Nn]r\.|[Nn]o\.|[Nn]úm\.|n\.|n°|№)\s?(?P<issue>\d{1,5})(?:/(?:19|20)\d\d)?[a-z]?)?(?:,\s(?:vom\s)?|\s(?:vom|v\.)\s)(?=[^;]*\d{4})"
)
_AFTER_NAME = re.compile(
    r"(?:\s?\((?P<town>[^()\d]{2,40})\))?(?:,?\s(?:[Nn]r\.|[Nn]o\.|[Nn]úm\.|n\.|n°|№)\s?(?P<issue>\d{1,5}))?(?:,\s(?P<place>[^,;:()\d]{2,40}))?(?:,\s(?:vom\s)?|\s(?:vom|v\.)\s)(?=\d|[^\W\d_]{3,9}\s\d)"
)
"""What stands between a newspaper in italics and its day: a place, the number of an issue."""
_EDITION = r"(?:,\s(?:(?:Morgen|Abend|Mittags?)-?(?:[Aa]usgabe|[Bb]latt)|(?:Erstes|Zweites|Drittes|\d\.)\s(?:Blatt|Beilage)|Beilage|(?:late|early|evening|morning)\sed(?:ition|n)?\.?|édition\sdu\s(?:soir|matin)))?"
_REST = re.compile(
    rf"{_EDITION}(?:,\s(?P<sign>(?:pp?|SS?|s|pág|col)\.\s?)?(?P<page>{RANGE}|[A-Z]\d{{1,2}})(?:\s?ff?\.)?)?[\s.]*"
)
_PAPER = re.compile(
    r"(?P<name>[^\W\d_a-zß-ÿ][^:;\d“”«»]{3,60}?)(?:,?\s(?:Nr|No|n°|[Nn]úm)\.?\s(?P<issue>\d{1,5}))?,?\s(?:vom\s|v\.\s|du\s|del\s|of\s)?(?P<date>(?:\d{1,2}\.(?:/\d{1,2}\.)?\s?(?:\d{1,2}\.\s?|[^\W\d_]+\s)|\d{1,2}\s(?:de\s)?[^\W\d_]+\s(?:de\s)?|[A-Z][a-z]+\s\d{1,2},\s)(?:1[5-9]|20)\d\d)(?:,\s(?:SS?|pp?)\.\s?(?P<page>[A-Z]?\d+))?\s?:\s*"
)
"""A newspaper, its day and page before a title in quotation marks: "Salt Daily, 3 May 1999, p. 1: ‘Bread’"."""
_LED = re.compile(
    rf"(?:\d\)?,?\s(?:und|and|et|y|e|i|sowie)\s|(?<=[^\W\d_])(?<!\s[Ii]n)(?<!\A[Ii]n)\s?:\s)(?=(?:{_CAPITAL}|L’)[^;:.\d]{{2,80}}(?:\d|\s(?:[Nn]r|[Nn]o|[Nn]úm)\.\s\d))"
)
"""What leads to a newspaper after a citation: "S. 1, und Example Zeitung, Nr. 112", "Sur les débats : Le Sel, 3 mai 1899"."""
_LETTERS = re.compile(r"[A-ZÄÖÜ]{2,4}")
"""The letters by which a newspaper is called."""
_ARTICLE = re.compile(rf"(?:(?:The|Le|La|Les|Der|Die|Das|El|Los|Las|Il|Lo|De|Het)\s|L’){_CAPITAL}")
"""How the names of newspapers begin, and those of persons do not."""
_ENDINGS = (
    "zeitung",
    "blatt",
    "anzeiger",
    "kurier",
    "nachrichten",
    "presse",
    "tribüne",
    "rundschau",
    "post",
    "bote",
)
_ROMANCE = frozenset(
    "diario diário gaceta gazeta gazette gazzetta jornal correio correo moniteur affiches boletín".split()
)
_CALLED = NEWS | MAGAZINES | NEWSPAPERS | _ROMANCE
_WORDS = 5
"""Words of a newspaper's name at most, where nothing but italics tells it."""
_MOST = 60
"""Newspapers of one kind that are looked for in one stretch."""
_DAY = 40
"""Characters of a day."""
_LONGEST = 120
"""Characters of such a citation at most."""


def read(text: str) -> Parts | None:
    """Return what the citation of a newspaper by its day says, None for any other.

    A word that newspapers are called by, an article or the number of an issue tells that a name is no person's; letters
    alone are a newspaper's before a page with its sign.
    """
    found = _DAILY.match(text) if len(text) <= _LONGEST else None
    if found is None:
        return None
    called = _is_called(found["name"]) or bool(found["comma"] or _ARTICLE.match(found["name"]))
    if not (called or _LETTERS.fullmatch(found["name"])):
        return None
    date = next(search(text[found.end() :]), None)
    rest = _REST.fullmatch(text, found.end() + date.end) if date is not None and not date.start else None
    if date is None or date.date.day is None or rest is None:
        return None
    if not (called or rest["sign"]):
        return None
    facts = Facts(issued=date.date, kind="article-newspaper", issue=found["issue"], place=found["town"])
    facts.holders.append(Holder(text=found["name"], italic=True))
    if rest["page"]:
        facts.add_pages(rest["page"], extent=True)
    return Parts(facts=facts, settled=True)


def by_italics(inside: Sequence[Span]) -> Parts | None:
    """Return what a title in italics and a day, with a place and a page at most, say: a newspaper; None for any other."""
    if (
        not inside
        or inside[0].mark is not Mark.ITALIC
        or any(span.mark is not Mark.TEXT for span in inside[1:] if span.mark is not Mark.ROUND)
    ):
        return None
    if len(inside[0].text.split()) > _WORDS or ". " in inside[0].text:
        return None
    text = joined(inside[1:])
    found = _AFTER_NAME.match(text) if len(text) <= _LONGEST else None
    if found is None or (found["place"] and not is_place(found["place"])):
        return None
    date = next(search(text[found.end() :]), None)
    rest = _REST.fullmatch(text, found.end() + date.end) if date is not None and not date.start else None
    if date is None or date.date.day is None or rest is None:
        return None
    place = found["town"] or found["place"]
    facts = Facts(issued=date.date, kind="article-newspaper", issue=found["issue"], place=place)
    facts.holders.append(Holder(text=inside[0].text.strip(" ,."), italic=True))
    if rest["page"]:
        facts.add_pages(rest["page"], extent=True)
    return Parts(facts=facts, settled=True)


def before_title(before: str, title: str) -> Parts | None:
    """Read a newspaper, its day and page that stand before the title of its article; None where nothing of the kind does.

    Args:
        before: what stands before the title.
        title: as printed, without its quotation marks.
    """
    found = _PAPER.fullmatch(before)
    if found is None:
        return None
    facts = Facts(issued=parse(found["date"]), kind="article-newspaper", issue=found["issue"])
    facts.holders.append(Holder(text=found["name"].strip(), italic=True))
    if found["page"]:
        facts.add_pages(found["page"], extent=True)
    return Parts(title=heading.tidy(title), facts=facts, settled=True)


def places(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where, after an "and" or a colon between two places of a note, a newspaper is cited by its day."""
    for led in islice(_LED.finditer(raw, start, end), _MOST):
        found = _DAILY.match(raw, led.end())
        if found is None or not (_is_called(found["name"]) or _ARTICLE.match(found["name"])):
            continue
        date = next(search(raw[found.end() : found.end() + _DAY]), None)
        if date is not None and not date.start and date.date.day is not None:
            yield led.end()


def _is_called(name: str) -> bool:
    """Tell whether a name has a word that newspapers are called by."""
    words = [word.strip(".").lower() for word in name.split()]
    return any(word in _CALLED or word.endswith(_ENDINGS) for word in words)
