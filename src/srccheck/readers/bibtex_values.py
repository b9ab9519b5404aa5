"""Values of BibTeX fields: names, dates, addresses, pages."""

import re
from collections.abc import Sequence

from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names

from srccheck.model.date import EdtfDate
from srccheck.model.work import Name
from srccheck.text.dates import parse as parse_date
from srccheck.text.dates import search
from srccheck.text.latex import decode
from srccheck.text.urls import as_cited

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASON = re.compile(r"\d{4}(?=-2[1-4]$)")
"""The year of a season in EDTF level 1, or of a range such as 2021-22."""

_EDTF = re.compile(r"(\d{4}(?:-\d{2}(?:-\d{2})?)?)[?~%]?(?:T[\d:.Z+-]+)?")
_EXTENDED = re.compile(r"\s*\"?(family|given|prefix|suffix)\s*=\s*(.*?)\"?", re.DOTALL)
_LOOSE_DATE = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?![\d-])")
_URL_COMMAND = re.compile(
    r"\\(?:url|path|nolinkurl)\s*\{((?:[^{}]|\{[^{}]*\})*)\}|\\href\s*\{((?:[^{}]|\{[^{}]*\})*)\}"
)
_WRITTEN = re.compile(
    rf"{_URL_COMMAND.pattern}|<?https?://\w(?:[^\s{{}}<>\"()]|\([^\s{{}}<>\"()]*\))*(?<![.,;:'\]])>?",
    re.IGNORECASE,
)
"""An address in a text: in a command, or as it is, without the punctuation after it."""

_LED_TO = re.compile(
    r"(?:\b(?:also at|available(?: online)?(?: at| from)?|retrieved from|(?:archived copy; )?original address|url)"
    rf":?\s*|,\s*)?(?:{_WRITTEN.pattern})",
    re.IGNORECASE,
)
"""Such an address with the words that lead to it."""

_URL_ESCAPE = re.compile(r"\{?\\([_%#&$~{}])(?:\{\})?\}?")
_TILDE = re.compile(r"\$\s*\\sim\s*\$|\{?\\(?:textasciitilde|sim)(?:\{\}|(?![a-zA-Z])[ \t]*)\}?")
_DASH = re.compile(r"\s*(?:-{2,3}|[–—])\s*|(?<=\d)\s*-\s*(?=\d)")


def names(value: str) -> tuple[Name, ...]:
    """Return the names of a name list; `others` is left out, a name in braces is a body."""
    found = (_name(part.strip()) for part in split_multiple_persons_names(value))
    return tuple(name for name in found if name is not None)


def _name(text: str) -> Name | None:
    if not text or text.lower() == "others":
        return None
    if text.startswith("{") and _closes_at_end(text):
        literal = decode(text)
        return Name(literal=literal) if literal else None
    extended = [_EXTENDED.fullmatch(part) for part in _at_commas(text)]
    if extended and all(extended):
        given = {found[1]: decode(found[2]) for found in extended if found}
        return _filled(given.get("family"), given.get("given"), given.get("prefix"), given.get("suffix"))
    parts = parse_single_name_into_parts(text, strict=False)
    return _filled(*(_joined(words) for words in (parts.last, parts.first, parts.von, parts.jr)))


def _at_commas(text: str) -> list[str]:
    """Return what stands between the commas outside braces."""
    parts, depth = [""], 0
    for char in text:
        depth += (char == "{") - (char == "}")
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _filled(family: str | None, given: str | None, particle: str | None, suffix: str | None) -> Name | None:
    if not family:
        return Name(literal=given) if given else None
    return Name(
        family=family, given=given or None, non_dropping_particle=particle or None, suffix=suffix or None
    )


def _joined(words: Sequence[str]) -> str | None:
    return decode(" ".join(words)) or None


def _closes_at_end(text: str) -> bool:
    """Tell whether the brace that opens a text closes at its end."""
    depth = 0
    for place, char in enumerate(text):
        depth += (char == "{") - (char == "}")
        if depth == 0:
            return place == len(text) - 1
    return False


def date(value: str) -> EdtfDate | None:
    """Return a date in EDTF or as people write it; an open interval is its beginning, None where it is none."""
    text = _LOOSE_DATE.sub(_padded, decode(value))
    season = _SEASON.match(text)
    if season:
        return EdtfDate(year=int(season[0]))
    begin, slash, end = text.partition("/")
    first, last = _EDTF.fullmatch(begin.strip()), _EDTF.fullmatch(end.strip())
    try:
        if first and not slash:
            return EdtfDate.parse(first[1])
        if first and last:
            return EdtfDate.parse(f"{first[1]}/{last[1]}")
        if first and end.strip(" .") in ("", "open"):
            return EdtfDate.parse(first[1])
    except ValueError:
        return None
    return parse_date(text) or next((found.date for found in search(text)), None)


def _padded(found: re.Match[str]) -> str:
    return "-".join(part.zfill(2) for part in found.groups() if part)


def classic_date(year: str, month: str | None, day: str | None) -> EdtfDate | None:
    """Return the date of classic BibTeX's `year` and `month`, and of `day` beside them; None where there is no year."""
    begin = date(year)
    if begin is None or begin.end is not None or not month:
        return begin
    text = decode(month)
    word = re.search(r"[^\W\d_]+", text)
    number = re.search(r"\d+", text)
    named = _MONTHS.index(word[0][:3].lower()) + 1 if word and word[0][:3].lower() in _MONTHS else None
    days = day or (number[0] if number and named else None)
    if word and named is None:
        return next((found.date for found in search(f"{text} {begin.year}")), begin)
    return _whole(
        begin.year, named or (int(number[0]) if number else 0), int(days) if days and days.isdecimal() else 0
    )


def _whole(year: int, month: int, day: int) -> EdtfDate:
    """Return the most precise date that is one."""
    for text in (f"{year:04d}-{month:02d}-{day:02d}", f"{year:04d}-{month:02d}"):
        try:
            return EdtfDate.parse(text)
        except ValueError:
            continue
    return EdtfDate(year=year)


def address(value: str) -> str:
    r"""Return an address: verbatim, apart from `\url{}` around it and from escapes such as `\_` and `\%`."""
    command = _URL_COMMAND.search(value)
    text = (command[1] or command[2] or "") if command else value
    return as_cited(_URL_ESCAPE.sub(r"\1", _TILDE.sub("~", text)).strip().strip("<>"))


def addresses(value: str) -> tuple[list[str], str]:
    r"""Return the addresses that stand in a text, as `\url{...}` or as they are, and the text without them."""
    found = [address(written.group()) for written in _WRITTEN.finditer(value)]
    return [url for url in found if url], _LED_TO.sub(" ", value)


def pages(value: str) -> str:
    """Return pages with an en dash for every way of writing a range."""
    return _DASH.sub("–", decode(value.replace("--", "–")))
