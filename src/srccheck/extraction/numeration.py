"""The numbers after the name of a periodical or a series, read one by one: volume, issue, date, pages.

Journals print them in every order and with every sign: `12 (3), 45–67`, `Vol. 12, No. 3 (May 1999): 45`, `1999;12:45-67`,
`XII, 1999, pp. 3-19`, `2010, 10, 1979`. Labels and brackets say what a number is; those without are told by their order.
"""

import re

from msgspec import Struct

from srccheck.extraction.facts import Facts
from srccheck.extraction.numbers import inside
from srccheck.extraction.publication import names_publisher
from srccheck.model.date import EdtfDate
from srccheck.text.dates import MONTH_NAME, parse

_DASH = r"\s?[–—‐‑−-]{1,3}\s?"
_PAGE = r"[A-Za-z]{0,2}\d{1,7}[A-Za-z]?"
_RANGE = rf"{_PAGE}{_DASH}[A-Za-z]{{0,2}}\d{{1,7}}[A-Za-z]?|[ivxlc]{{1,7}}{_DASH}[ivxlc]{{1,7}}"
_MORE = (
    rf"(?:\s?(?:,|&|and|und|et|e|y|и)\s?(?!(?:1[4-9]|20)\d\d(?!\d|{_DASH}\d))\d+(?:{_DASH}\d+)?(?![\w:(]))*"
)
_SEASON = r"[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Ff]rühjahr|[Ss]ommer|[Hh]erbst|printemps|été|automne|hiver"
_YEAR = r"(?:1[4-9]|20)\d\d"
_TOKEN = re.compile(
    rf"""(?P<volume>(?:[Vv]ol(?:ume|\.)?|[Vv]\.|[Bb]d\.|[Bb]and|[Jj]g\.|[Jj]ahrg(?:ang|\.)|[TtТт]\.|[Tt]om[eo]?|[Тт]ом|[Aa]nno|[Rr]ocznik|[Rr]\.|т\.)\s?
        (?P<volume_is>\d{{1,4}}[A-Z]?(?:[–/-]\d{{1,4}})?|[IVXLCDM]{{1,8}}(?:/\d{{1,2}})?)(?!\w))
    |(?P<issue>(?:[Nn](?:os?\.?|r\.?|[uú]m(?:ero|\.)?|[°º]|\.|umber|umer)|№|[Ii]ss(?:ue|\.)|[Hh](?:eft|\.)|[Ff]asc\.|[Вв]ып\.|[Zz]\.)\s?
        (?P<issue_is>\d[\w.]*?(?:\s?[–/&-]\s?\d+)?)(?!\w))
    |(?P<part>[Pp](?:ar)?t\.?\s?(?:\d{{1,3}}|[IVX]{{1,4}}|[A-Z])|s(?:er)?\.\s(?:[IVX]{{1,4}}|\d{{1,2}}a?)(?=,)|[Ss]eries\s\d{{1,2}}(?=,)|(?:2n?d|3r?d|[4-9]th|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[2-9](?:e|ème|ª|a)|[Nn](?:ew|ueva|uova|ouvelle|\.))\s?(?:ser(?:ies|\.)|s[ée]rie|s\.)(?=,)|[Nn]ew\s[Ss]eries(?=,)|(?:[Nn]\.\s?[Ss]|N\.\s?F)\.(?=,))(?!\w)
    |(?P<pages>(?:(?:pp?|[Pp]p?ages?|[Pp]agg?|[Ss]eiten?|[Ss]tr|стр|[Pp]ágs?|[Pp]áginas|[Pp]agine|[Aa]rt(?:icle|\.)(?:\s(?:ID|no\.?))?)\.?\s?|(?:SS?|[СсCcs])(?:\.\s?|\s(?!{_YEAR},\s\d)))
        (?P<pages_are>(?:{_RANGE}|{_PAGE}|[ivxlc]{{1,6}}){_MORE})(?!\w)(?:\s?(?:ss|sgg?|segg?|sigs|sqq?)(?!\w)\.?)?(?::\s(?P<pinned>\d{{1,4}}(?:[–-]\d{{1,4}})?)(?!\w))?)
    |(?P<month>(?i:{MONTH_NAME})(?=\.?,\s))
    |\((?P<round>[^()]{{1,40}})\)
    |\[(?P<square>\d{{4}})\]
    |(?P<date>\d{{1,2}}\.\s?\d{{1,2}}\.\s?(?:1[6-9]|20)\d\d(?!\w)|(?:\d{{1,2}}(?:{_DASH}\d{{1,2}})?\.?\s)?(?:(?i:{MONTH_NAME})|{_SEASON})\.?(?:\s?[/–-]\s?(?:(?i:{MONTH_NAME})|{_SEASON})\.?)?(?:\s\d{{1,2}},?)?,?\s{_YEAR}(?!\w)
        |{_YEAR}/\d{{2,4}}(?=\W|$)
        |{_YEAR}[,;]?\s(?:(?i:{MONTH_NAME})|{_SEASON})(?!\w)\.?(?:\s\d{{1,2}}(?!\d))?(?:[–/-](?:(?i:{MONTH_NAME})|\d{{1,2}})(?!\w))?)
    |(?P<range>{_RANGE})(?!\w)
    |(?P<first>\d{{1,5}})\s?(?:ss|sgg?|segg?|sigs|sqq?|ff?)(?!\w)\.?
    |(?P<supplement>[Ss]uppl?(?:ement|\.)?(?:\s?\d{{1,3}})?)(?!\w)
    |(?P<number>\d{{1,7}}[A-Z]?|[A-Za-z]{{1,2}}\d{{1,7}}|[IVXLC]{{1,7}}|(?!civi|il\b|ill\b)[ivxlc]{{2,7}}(?=\s?[(,/:.])|[ivxlc](?=\s\())(?!\w)""",
    re.VERBOSE,
)
_BETWEEN = re.compile(r"[\s,.;:/]*")
_AFTER = re.compile(
    r"(?!\.?,?\s?(?:[^\W\d_]+\.?,?\s){0,2}(?:Aufl|[Ee]d(?:n|ition)?\b|éd\b|изд|wyd\b|vyd\b))(?!\s?(?:pp?|S|s|с|стр|pages|Seiten)\b(?!\.?\s*[\divxXVI]))\s*(?:$|[,.;:/()\[\]]|\d|(?:[Vv]ol|[Nn]o|[Nn]r|n[°º]|№|pp?|[Pp]ages?|SS?|[СсCc]|[Hh]|[Ss]uppl?)\b|(?:art|Art)\.)"
)
_INNER = re.compile(
    r"(?:[Nn](?:os?\.?|r\.?|[°º]|\.)|№|[Ii]ss(?:ue|\.)|[Hh](?:eft|\.)|[Pp](?:ar)?t\.?)?\s?(?P<issue>\d{1,4}(?:[\w.]{0,3})(?:\s?[–/&,-]\s?[\w]{1,5})?|[Ss]uppl?(?:ement|\.)?(?:[\s_]?\d{1,3})?(?:\spt\.?\s?\d)?|[Ss]pecial\s[Ii]ssue)"
)
_WORDS_AND_YEAR = re.compile(rf"(?P<words>[^\d:]{{2,60}}?),?\s{_YEAR}")
_DOUBLE = re.compile(rf"(\d{{1,2}}){_DASH}(\d{{1,2}})")
_MOST_ISSUES = 12
"""Issues of a volume at most, where one has two numbers."""
_VOLUME_ISSUE = 2
_LONG_RANGE = re.compile(rf"(\d{{3,4}}){_DASH}(\d{{3,4}})")
_SPAN = re.compile(rf"{_YEAR}{_DASH}")
_YEARLIKE = re.compile(_YEAR)
_PAGE_RANGE = re.compile(rf"^(?!{_YEAR}{_DASH}{_YEAR}$).*{_DASH}")
"""First and last page, and no years."""
_LONGEST = 150
"""Characters of the name before the numbers at most."""
_LABELS = 70
"""Characters before a number in which its labels stand ("Vol. 3, no. ")."""
_MOST = 12
"""Tokens that are read at most."""


class Numeration(Struct, kw_only=True):
    """What the numbers say.

    Attributes:
        volume, issue, pages: as printed.
        pin: a page cited beside the extent.
        issued: the date among them.
        end: where they end in the text.
        labelled: one of volume, issue and pages has a label of its own.
        followed: signs say that other pages follow the one that is given ("1123 ss.").
        cited: a label stands before the pages ("p. 27"), so that a single one may be the page that is cited.
    """

    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    pin: str | None = None
    issued: EdtfDate | None = None
    end: int = 0
    labelled: bool = False
    followed: bool = False
    cited: bool = False


class _Number(Struct):
    """A number without a label, and what stands before it."""

    text: str
    sign: str
    extent: bool


def read(text: str, at: int = 0, *, year: int | None = None) -> Numeration | None:
    """Return what the numbers that begin at a place say; None where there are none.

    Args:
        text: a citation.
        at: just after a name.
        year: of its date where that is known, so that another number like a year may be one of the others.
    """
    found = Numeration()
    bare: list[_Number] = []
    years: list[int] = []
    place = at
    for _ in range(_MOST):
        gap = _BETWEEN.match(text, place)
        begin = gap.end() if gap else place
        placed = not found.labelled and _YEARS_BEFORE_PLACE.match(text, begin)
        titled = placed or _YEARS_OF_TITLE.match(text, begin)
        token = None if titled else _TOKEN.match(text, begin)
        if token is None or not (token["pages"] or _AFTER.match(text, token.end())):
            break
        if not _take(token, text[place:begin], found, bare, years):
            break
        place = token.end()
    if place == at:
        return None
    found.end = place
    _assign(found, bare, years, year)
    return found if _holds(found) else None


def _holds(found: Numeration) -> bool:
    """Tell whether there is more than a year, which may stand after any name, or a year and a single number."""
    if found.volume or found.issue or found.labelled:
        return True
    day = found.issued is not None and found.issued.day is not None
    return found.pages is not None and (day or found.followed or _PAGE_RANGE.search(found.pages) is not None)


_YEARS_OF_TITLE = re.compile(
    r"\([5-9]\d\d\s?[–-]\s?1\d{3}\)|(?:1[4-9]|20)\d\d\s?[–-]\s?(?:1[4-9]|20)?\d\d,?\s\(?(?:eds?\.|edited|hrsg|hg\.|éd\.|dir\.|a cura|trans)",
    re.IGNORECASE,
)
"""Years with which the title of a book ends, before its editors: "Salt, 1880–1940, ed. J. Roe"."""
_YEARS_BEFORE_PLACE = re.compile(
    rf"(?:[IVX]{{1,5}},\s)?(?:[5-9]|1\d|20)\d\d\s?[–-]\s?(?:1\d|20)?\d\d\s\((?!(?:{MONTH_NAME}|{_SEASON})\W)[^\W\d_][^()\d]{{2,60}},?\s{_YEAR}\)",
    re.IGNORECASE,
)
"""The same before its place, perhaps behind the number of a king: "Roe II, 1321–1326 (Kiel, 1979)"."""
_DIGIT = re.compile(r"(?<!['’])(?<!['’]\d)\d")
"""The years of conferences, as in "IROS ’91", belong to their names."""
_LETTERS = re.compile(r"(?<!\w)[A-Za-z]{1,2}\Z")
"""Letters of a number: "S3", "e102"."""
_BEFORE_DIGIT = re.compile(
    rf"""(?:[\s,.;:(\[/]+(?:[Vv]ol(?:ume|s)?|[Vv]|[Bb]d|[Bb]and|[Jj]g|[Jj]ahrg(?:ang)?|[TtТт]|[Tt]om[eo]?|[Тт]ом|[Aa]nno|[Rr]ocznik|[Nn](?:os?|r|[uú]m|[°º]|umber|umer)?|№|[Ii]ss(?:ue)?
        |[Hh](?:eft)?|[Ff]asc|[Вв]ып|[Zz]|pp?|[Pp]ages?|SS?|[Сс]|[Ss]eries|[Nn]ew\s[Ss]eries|(?i:{MONTH_NAME})|{_SEASON}|(?!(?<=\.\s)[CLX]\s\Z)[IVXLC]{{1,7}})(?!\w)){{0,3}}[\s,.;:(\[/–-]*\Z""",
    re.VERBOSE,
)


def named(text: str, at: int) -> tuple[str, Numeration] | None:
    """Return the words from a place to the first number, and what the numbers say; None where there are none."""
    digit = _DIGIT.search(text, at, at + _LONGEST)
    if digit is None:
        return None
    letters = _LETTERS.search(text, max(at, digit.start() - 2), digit.start())
    begin = letters.start() if letters else digit.start()
    head = _BEFORE_DIGIT.search(text, max(at, begin - _LABELS), begin)
    end = head.start() if head else begin
    found = read(text, end)
    return (text[at:end], found) if found and end > at else None


def keep(found: Numeration, facts: Facts, *, cited: bool) -> None:
    """Add what numbers say to the facts of a citation.

    Args:
        found: the numbers.
        facts: what is known; it wins.
        cited: the pages have a label, so that a single one is the page that is cited.
    """
    facts.volume = facts.volume or found.volume
    facts.issue = facts.issue or found.issue
    facts.date(found.issued)
    if found.pages:
        facts.add_pages(found.pages, extent=not cited)
    if found.pin:
        facts.add_pages(found.pin, extent=False)


def _take(token: re.Match[str], sign: str, found: Numeration, bare: list[_Number], years: list[int]) -> bool:
    """Note what a token says; return False where it cannot belong to the numbers before it."""
    kind = token.lastgroup or ""
    match kind:
        case "volume_is" | "volume" | "issue_is" | "issue" | "pages_are" | "pages":
            if _is_pin(token["pages_are"], found, bare):
                found.pin = token["pages_are"]
                return True
            return _labelled(token, kind.partition("_")[0], found, unsorted=len(bare) > len(years))
        case "round" | "square":
            return _bracket(token[kind], found, bare)
        case "date":
            known, found.issued = found.issued, found.issued or parse(token["date"])
            return known is None
        case "part" | "month":
            return True
        case "first":
            return _first(token["first"], sign, found, bare)
        case "supplement":
            found.issue = found.issue or token["supplement"]
            return True
        case _:
            return _plain(token, sign, found, bare, years)


def _is_pin(page: str | None, found: Numeration, bare: list[_Number]) -> bool:
    """Tell whether a page with a label is the cited one, of pages without a label that stand before it: "25 (1993), 275–96, p. 279"."""
    if not page or not page.isdigit() or found.pin is not None:
        return False
    return any(one.extent and not _SPAN.match(one.text) and inside(page, one.text) for one in bare)


def _labelled(token: re.Match[str], kind: str, found: Numeration, *, unsorted: bool) -> bool:
    """Note a number that its label names; return False where one is known, or bare numbers stand before a volume."""
    if getattr(found, kind) or (kind == "volume" and unsorted):
        return False
    text = token[f"{kind}_is" if kind != "pages" else "pages_are"]
    setattr(found, kind, text.rstrip(".") if kind == "issue" else text)
    found.pin = found.pin or token["pinned"]
    found.labelled = True
    found.cited = found.cited or kind == "pages"
    return True


def _first(page: str, sign: str, found: Numeration, bare: list[_Number]) -> bool:
    """Note the first of the pages, which signs say that others follow ("1123 ss."); return False where pages are known."""
    if found.pages or not sign.endswith(" ") or any(one.extent for one in bare):
        return False
    found.pages, found.followed = page, True
    return True


def _bracket(inner: str, found: Numeration, bare: list[_Number]) -> bool:
    inner = inner.strip()
    paged = not (found.volume or bare) or (found.volume and found.labelled and _is_extent(inner))
    if paged and found.pages is None and re.fullmatch(_RANGE, inner) and not re.match(_YEAR, inner):
        found.pages, found.labelled = inner, True
        return True
    issue = _INNER.fullmatch(inner)
    if issue and not _YEARLIKE.match(issue["issue"]):
        if found.issue and (found.volume or not found.labelled):
            return False
        if found.issue:
            found.issue = f"{found.issue}({inner})"
            return True
        found.issue = re.sub(r"\s?([–/&,-])\s?", r"\1", issue["issue"])
        return True
    if found.issued is not None or _is_imprint(inner):
        return False
    found.issued = _last_date(inner)
    return found.issued is not None


def _is_imprint(inner: str) -> bool:
    """Tell whether what stands in brackets before a year is a publisher: "(CUP 2003)", "(Cambridge University Press 2003)"."""
    found = _WORDS_AND_YEAR.fullmatch(inner)
    return found is not None and names_publisher(found["words"])


def _is_extent(inner: str) -> bool:
    """Tell whether what stands in brackets after a volume, where its issue might, is pages: "vol. 2 (1257–1319)"."""
    found = _LONG_RANGE.fullmatch(inner)
    return found is not None and int(found[2]) - int(found[1]) > 1


def _last_date(inner: str) -> EdtfDate | None:
    """Return the date in brackets: "1999", "May 1999", "Spring/Summer 1999", "1999/2000"."""
    date = parse(inner)
    if date is None:
        year = re.fullmatch(rf"[^\d:]{{0,30}}?({_YEAR})[a-z]?", inner.strip())
        date = parse(year[1]) if year else None
    return date


def _plain(token: re.Match[str], sign: str, found: Numeration, bare: list[_Number], years: list[int]) -> bool:
    text = token.group()
    extent = token.lastgroup == "range"
    unnumbered = len(bare) == _VOLUME_ISSUE and not found.issue and "," in sign
    if extent and unnumbered and _is_double(bare[-1]):
        bare[-1] = _Number(text=bare[-1].text, sign=bare[-1].sign, extent=False)
    if bare and bare[-1].extent and (extent or "," not in sign):
        return False
    if found.pages:
        if not _YEARLIKE.fullmatch(text):
            return False
        years.append(len(bare))
    elif _YEARLIKE.fullmatch(text):
        years.append(len(bare))
    bare.append(_Number(text=text, sign=sign, extent=extent))
    return len(bare) <= 5


def _is_double(number: _Number) -> bool:
    """Tell whether two numbers are a double issue, and no pages: "18, 4-5, 440-461"."""
    pair = _DOUBLE.fullmatch(number.text)
    return (
        number.extent
        and pair is not None
        and int(pair[2]) - int(pair[1]) == 1
        and int(pair[2]) <= _MOST_ISSUES
    )


def _assign(found: Numeration, bare: list[_Number], years: list[int], year: int | None) -> None:
    """Tell the numbers without a label by their order; one that looks like a year is it where no other date is."""
    same = [place for place in years if bare[place].text == str(year)]
    if same or (years and found.issued is None and year is None):
        chosen = (
            same[0]
            if same
            else years[0]
            if years[0] == 0 and (len(bare) > 1 or found.labelled)
            else years[-1]
        )
        found.issued = found.issued or parse(bare[chosen].text)
        del bare[chosen]
    extent = next((place for place, one in enumerate(bare) if one.extent), None)
    singles = bare if extent is None else bare[:extent]
    if extent is not None and found.pages is None:
        found.pages = bare[extent].text
        after = bare[extent + 1 : extent + 2]
        found.pin = after[0].text if after else None
    names = [name for name in ("volume", "issue") if getattr(found, name) is None]
    if found.volume is None and found.issue is not None and singles:
        found.volume = singles.pop(0).text
        names = []
    if found.pages is None and extent is None and singles:
        day = found.issued is not None and found.issued.day is not None
        if found.volume is not None or found.issue is not None or len(singles) > 1 or day:
            found.pages = singles.pop().text
    for name, one in zip(names, singles, strict=False):
        setattr(found, name, one.text)
