"""Dates as people write them, in several languages, read at the precision that they are written with."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from msgspec import Struct, structs

from srccheck.model.date import EdtfDate
from srccheck.text.alternatives import alternatives

MONTHS: dict[str, tuple[str, ...]] = {
    "en": (
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    "ru": (
        "января январь янв",
        "февраля февраль февр",
        "марта март",
        "апреля апрель апр",
        "мая май",
        "июня июнь",
        "июля июль",
        "августа август авг",
        "сентября сентябрь сент",
        "октября октябрь окт",
        "ноября ноябрь нояб",
        "декабря декабрь дек",
    ),
    "uk": (
        "січня січень",
        "лютого лютий",
        "березня березень",
        "квітня квітень",
        "травня травень",
        "червня червень",
        "липня липень",
        "серпня серпень",
        "вересня вересень",
        "жовтня жовтень",
        "листопада листопад",
        "грудня грудень",
    ),
    "fr": (
        "janvier janv",
        "février fevrier févr",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre",
        "octobre",
        "novembre",
        "décembre decembre déc",
    ),
    "de": (
        "januar jänner",
        "februar feber",
        "märz maerz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober okt",
        "november",
        "dezember dez",
    ),
    "es": (
        "enero ene",
        "febrero",
        "marzo",
        "abril abr",
        "mayo",
        "junio",
        "julio",
        "agosto ago",
        "septiembre setiembre",
        "octubre",
        "noviembre",
        "diciembre dic",
    ),
    "pl": (
        "stycznia styczeń",
        "lutego luty",
        "marca marzec",
        "kwietnia kwiecień",
        "maja maj",
        "czerwca czerwiec",
        "lipca lipiec",
        "sierpnia sierpień",
        "września wrzesień",
        "października październik",
        "listopada listopad",
        "grudnia grudzień",
    ),
    "it": (
        "gennaio genn",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre sett",
        "ottobre ott",
        "novembre",
        "dicembre",
    ),
    "pt": (
        "janeiro",
        "fevereiro fev",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro set",
        "outubro out",
        "novembro",
        "dezembro dez",
    ),
    "ca": (
        "gener",
        "febrer",
        "març",
        "abril",
        "maig",
        "juny",
        "juliol",
        "agost",
        "setembre",
        "octubre",
        "novembre",
        "desembre",
    ),
    "nl": (
        "januari",
        "februari",
        "maart mrt",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "sv": (
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "da": (
        "januar",
        "februar",
        "marts mars",
        "april",
        "maj mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "cs": (
        "ledna leden",
        "února únor",
        "března březen",
        "dubna duben",
        "května květen",
        "června červen",
        "července červenec",
        "srpna srpen",
        "září",
        "října říjen",
        "listopadu listopad",
        "prosince prosinec",
    ),
    "hu": (
        "január",
        "február febr",
        "március márc",
        "április ápr",
        "május máj",
        "június jún",
        "július júl",
        "augusztus",
        "szeptember szept",
        "október",
        "november",
        "december",
    ),
}
"""Names and abbreviations of the months, by ISO 639-1 language, January first (CLDR, month formats)."""


class Found(Struct, frozen=True, kw_only=True):
    """A date and its place in a text: characters `start` to `end`."""

    date: EdtfDate
    start: int
    end: int


_NUMBERS = {
    name: number
    for names in MONTHS.values()
    for number, spellings in enumerate(names, 1)
    for name in spellings.split()
}
MONTH_NAMES = frozenset(_NUMBERS)
"""What months are called, in small letters, in any of the languages."""
_ENGLISH_WORD = r"(?!(?-i:Set|Out)(?![\w.]))"
"""Portuguese abbreviations that are English words: with a capital a full stop shows them to be months."""
MONTH_NAME = rf"(?:{_ENGLISH_WORD}{alternatives(MONTH_NAMES)})"
"""A regular expression of these."""
_ROMAN = {name: number for number, name in enumerate(("I II III IV V VI VII VIII IX X XI XII").split(), 1)}
"""Months as Polish, Hungarian and Russian dates write them: "9 VIII 1941"."""
_MONTH = rf"(?P<month>{_ENGLISH_WORD}{alternatives(_NUMBERS)})(?!\w)\.?"
_MONTH_FIRST = rf"(?<!\w){_MONTH}"
_DAY_IS = r"(?P<day>\d(?<!\w.)\d?)"
_DAY = rf"{_DAY_IS}(?!\d)(?:st|nd|rd|th|er|º|°|-го|\.)?"
_LAST = r"(?:\s?[–-]\s?(?P<last>\d{1,2})(?!\d)\.?)?"
_YEAR = r"(?P<year>1[4-9]\d\d|20\d\d)(?!\d)"
_YEAR_FIRST = r"(?P<year>[12](?<!\w.)(?:(?<=1)[4-9]|(?<=2)0)\d\d)(?!\d)"
"""A year at which a date begins: a search passes over a place by its first digit."""
_OF = r"(?:\s(?:de|del|of))?"


class _Pattern(Struct, frozen=True):
    """A way to write a date, and a sign that stands in every such date; without one it has the name of a month.

    A sign of `_SHAPES` stands for what no single character tells.
    """

    pattern: re.Pattern[str]
    sign: str = ""


_PATTERNS = tuple(
    _Pattern(re.compile(pattern, re.IGNORECASE), sign)
    for pattern, sign in (
        (rf"{_YEAR_FIRST}\s?年(?:\s?(?P<m>\d{{1,2}})\s?月(?:\s?(?P<day>\d{{1,2}})\s?日)?)?", "年"),
        (r"(?P<year>\d(?<!\w.)\d{3})-(?P<m>\d{2})(?:-(?P<day>\d{2}))?(?![\w-])", "-"),
        (rf"{_DAY}{_LAST}{_OF}\s{_MONTH},?{_OF}\s{_YEAR}", ""),
        (rf"{_MONTH_FIRST}\s{_DAY}{_LAST},?\s{_YEAR}", ""),
        (rf"{_YEAR_FIRST},?\s{_MONTH}(?:\s{_DAY})?(?![\w–]|,?\s(?:1[4-9]|20)\d\d)", ""),
        (rf"{_MONTH_FIRST},?{_OF}\s{_YEAR}", ""),
        (rf"{_YEAR_FIRST}\.\s{_DAY}\s{_MONTH}", ""),
        (_DAY_IS + r"\.\s?(?P<m>\d{1,2})\.\s?" + _YEAR, "\1"),
        (rf"{_DAY_IS}[.\s]\s?(?P<roman>(?-i:{alternatives(_ROMAN)}))[.\s]\s?{_YEAR}", "\0"),
        (r"(?P<a>\d(?<!\w.)\d?)/(?P<b>\d{1,2})/" + _YEAR, "/"),
        (
            rf"{_YEAR_FIRST}(?:\s?[–/-]\s?(?P<until>\d{{4}}|\d{{2}})(?!\d)|[–/](?P<digit>\d)(?!\d))?[a-z]?(?!\w)",
            "\n",
        ),
    )
)
_SHAPES = (
    ("\0", re.compile(r"\d[.\s]\s?[IVX]{1,4}[.\s]\s?\d{4}")),
    ("\1", re.compile(r"\d\.\s?\d{1,2}\.")),
)
"""A Roman numeral before a year, and a month by its number between full stops."""
_HAS_YEAR = re.compile(r"[0-9]\d\d\d")
_WORDS = re.compile(r"[^\W\d_]{3,}")
_BLANK = re.compile(r"\s")


def has_year(text: str) -> bool:
    """Tell whether a text has the digits of a year, without which it has no date."""
    return _HAS_YEAR.search(text) is not None


def search(text: str) -> Iterator[Found]:
    """Yield the dates in a text, left to right, none overlapping, each as long as it can be.

    A day and month that could change places (`03/04/2021`) give the year alone.
    """
    if not has_year(text):
        return
    flat = text if text.isprintable() else _BLANK.sub(" ", text)
    patterns, first = _first(flat)
    heads = list(first)
    at = 0
    while True:
        for place, head in enumerate(heads):
            if head is not None and head.start < at:
                heads[place] = _next(patterns[place], flat, at)
        found = min((head for head in heads if head), key=lambda f: (f.start, -f.end), default=None)
        if found is None:
            return
        yield found
        at = found.end


@lru_cache(maxsize=1024)
def _first(flat: str) -> tuple[tuple[re.Pattern[str], ...], tuple[Found | None, ...]]:
    """Return the patterns that a text could match, and what each matches first."""
    month = not _NUMBERS.keys().isdisjoint(_WORDS.findall(flat.lower()))
    signs = f"{flat}\n" + "".join(sign for sign, shape in _SHAPES if shape.search(flat))
    patterns = tuple(one.pattern for one in _PATTERNS if (one.sign in signs if one.sign else month))
    return patterns, tuple(_next(pattern, flat, 0) for pattern in patterns)


@lru_cache(maxsize=1024)
def parse(text: str) -> EdtfDate | None:
    """Return the date that the whole text is, apart from white space and closing punctuation; else None."""
    bare = text.strip(" \t\n,.;:()[]")
    found = next(search(bare), None)
    return found.date if found and (found.start, found.end) == (0, len(bare)) else None


def _next(pattern: re.Pattern[str], text: str, start: int) -> Found | None:
    """Return the first date of a form from a place on, None where there is none."""
    match = pattern.search(text, start)
    while match is not None:
        found = _date(match.groupdict())
        if found is not None:
            return Found(date=found, start=match.start(), end=match.end())
        match = pattern.search(text, match.end())
    return None


def _date(parts: dict[str, str | None]) -> EdtfDate | None:
    year, month = int(parts["year"] or 0), _month(parts) or None
    number = parts.get("day") or _unambiguous(parts, "day")
    until, last = parts.get("until"), parts.get("last")
    digit = parts.get("digit")
    if digit and int(digit) > year % 10:
        until = f"{year}"[:3] + digit
    first = _precise(year, month, int(number) if number and month else None)
    if until:
        end = _precise(int(until if len(until) == 4 else f"{year}"[:2] + until), None, None)
    elif last and month:
        end = _precise(year, month, int(last))
    else:
        return first
    if first is None or end is None:
        return None
    return EdtfDate(year=year) if end.year < year else structs.replace(first, end=end)


def _precise(year: int, month: int | None, day: int | None) -> EdtfDate | None:
    """Return a date that the calendar has, None for any other."""
    try:
        date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return EdtfDate(year=year, month=month, day=day)


def _month(parts: dict[str, str | None]) -> int | None:
    name, number = parts.get("month"), parts.get("m") or _unambiguous(parts, "month")
    if name:
        return _NUMBERS[name.lower()]
    if parts.get("roman"):
        return _ROMAN[parts["roman"] or ""]
    return int(number) if number else None


def _unambiguous(parts: dict[str, str | None], wanted: str) -> str | None:
    first, second = parts.get("a"), parts.get("b")
    if not first or not second:
        return None
    if int(first) > 12:
        return first if wanted == "day" else second
    if int(second) > 12:
        return second if wanted == "day" else first
    return None
