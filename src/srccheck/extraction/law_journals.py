"""Journals by volume, year and page, as lawyers cite: "(1998) 25 J. of Salt 3", "NJW 1974, 1529", "45 Salt L. Rev. 123 (1999)"."""

import re

from srccheck.extraction import starts
from srccheck.extraction.carvers import numbered
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.places import is_place
from srccheck.text.dates import parse

PHASE = r"(?:Advisory\sOpinion|Merits|Judgment|Preliminary\sObjections|Provisional\sMeasures)"
"""A phase of a case before a court of the law of nations, as it stands in brackets after the names."""
_YEAR_VOLUME = re.compile(
    rf"[\s,]*(?:\({PHASE}\)\s)?"
    r"[\[(](?P<year>(?:1[4-9]|20)\d\d)(?:[\])]\s(?P<volume>\d{1,4})\s?(?:\((?P<issue>\d{1,3})\)\s?)?|\]\s)(?P<name>[^\W\d_][^\d();:]{1,90}?),?\s(?P<page>(?:I{1,2}(?:-[AB])?[-–])?\d{1,5}(?:[–-]\d{1,5})?)"
    r"(?:,\s?(?:at\s|p\.\s?)?(?P<pin>\d{1,5}(?:[–-]\d{1,5})?))?(?![\w/])"
)
_BY_YEAR = re.compile(
    r"[\s,.]*(?P<name>(?:[A-ZÀ-ÞА-Я](?=[\w-]{0,14}[A-ZÀ-ÞА-Я])[\w-]{1,15}|[A-ZÀ-ÞА-Я][\w-]{0,14}\.(?:\s?[^\W\d_][\w-]{0,14}\.){0,3}|Jura)(?:\s(?!und|et\s|im\s|in\s)[a-z]{2,5}\.?){0,2}),?\s(?P<year>(?:1[89]|20)\d\d)(?:,\s|\s(?=à\sla|aux))(?:à\sla\sp\.?\s|aux\spp\.?\s)?(?:(?:chron|doctr|jur|SS?|pp?|étude|obs)\.,?\s?){0,2}(?P<page>\d{1,5}(?:\s?[–-]\s?\d+)?)(?:\s(?:ss|ff?|et\ss|sqq?|y\sss|e\sss)(?!\w)\.?)?(?:\s\((?P<pin>\d+)[^()]*\)|,\s(?:spéc|not|esp|insb|bes)\.\s(?:SS?|pp?)\.\s(?P<said>\d+))?(?![\w–-]|:\d|,\s\d|\s?[(（])"
)
"""A journal by its abbreviation, the year and a page, as continental lawyers cite: "NJW 1974, 1529", "RTD civ. 2006, p. 391"."""
_LETTERS_AND_YEAR = re.compile(
    r"[\s,.]*(?P<name>(?=[^\s-]*[A-ZÄÖÜ][^\s-]*[A-ZÄÖÜ])[A-ZÄÖÜ][A-Za-zäöü]{1,4}(?:-RR)?|Jura)\s(?P<year>(?:1[89]|20)\d\d),\s(?P<page>\d{1,5}),\s(?P<pin>\d{1,5})(?:\sff?\.)?(?![\w–-]|,\s\d)"
)
"""A journal by its letters, with the cited page after the first: "WM 1982, 1294, 1302"."""
_VOLUME_AND_YEAR = re.compile(
    r"[\s,.]*(?P<name>[A-ZÄÖÜ][a-zäöü]{0,3}[A-ZÄÖÜ]\w{0,8})\s(?P<volume>\d{1,3})\s\((?P<year>(?:1[89]|20)\d\d)(?:/\d{2,4})?\),?\s(?:SS?\.\s)?(?P<page>\d{1,5}(?:\s?[–-]\s?\d+)?)(?:\s\((?P<pin>\d+)[^()]*\)|,\s(?P<said>\d+))?(?:\sff?\.)?(?![\w–-])"
)
"""A journal by its letters, volume and year: "AcP 184 (1984), 201 (230)"."""
_VOLUME_PAGE_YEAR = re.compile(
    r"[\s,.]*(?P<name>(?:[A-Z][\w&’'-]{0,8}\.|[A-Z][\w&’'-]*)(?:\s(?:(?:[A-Z]\.){1,5}|[A-Z][\w&’'-]{0,8}\.|[A-Z][\w&’'-]*|\([A-Z][a-z]{2,12}\)|of|the|and|de|für)){0,7})\s(?P<volume>[A-Z]?\d{1,4}[A-Z]?),\s(?P<page>[A-Z]?\d{1,7}(?:\s?[–-]\s?\d{1,7})?)\s\((?P<year>(?:1[6-9]|20)\d\d)\)(?=\s*[.;,]?\s*(?:\Z|;|https?:|doi|arXiv))"
)
"""A journal with volume and page before the year, as physicists cite: "Phys. Rev. B 64, 189 (1986)" (AIP Style Manual)."""
_VOLUME_FIRST = re.compile(rf"[\s,]*{starts.BY_VOLUME.pattern}")
_VOLUME_AND_ISSUE = re.compile(
    r"[\s,]*(?P<volume>\d{1,4})\s?\((?P<issue>\d{1,3}(?:[–/-]\d{1,3})?)\)\s(?P<name>[A-ZÀ-Þ][^\d();:“”]{3,90}?)\s\((?P<year>(?:1[6-9]|20)\d\d)\),\s(?:pp?\.\s?)?(?P<page>\d{1,5}(?:\s?[–-]\s?\d+)?)"
)
"""A journal after its volume and issue, before year and pages: "25(3) Journal of Salt (2014), 19-34"."""
_OFFICIAL = re.compile(
    r"[\s,]*\[(?P<year>(?:19|20)\d\d)\]\s(?P<name>OJ)\s(?P<issue>[LC]\s?\d{1,4}I?)/(?P<page>\d{1,5})(?!\w)"
)
"""The Official Journal of the European Union: "[2019] OJ L295/1" (OSCOLA, 2.6.1)."""
_YEAR_LENGTH = 4
_LENGTH = 100
"""Pages between the first page of an article and one that is cited, at most."""


def begins(text: str, at: int) -> bool:
    """Tell whether a journal, a year and a page stand at a place."""
    return _dated(text, at) is not None


def volume_first(text: str, at: int) -> bool:
    """Tell whether a volume, a journal, its page and year stand at a place: ", 66 Salt L. Rev. 611 (2014)"."""
    found = _VOLUME_FIRST.match(text, at)
    return found is not None and found["year"] is not None


def _dated(text: str, at: int) -> re.Match[str] | None:
    """Return the journal, year and pages at a place; a second number far from the first is none that it cites: "BMJ 2005, 330, 1347"."""
    found = (
        _BY_YEAR.match(text, at)
        or _LETTERS_AND_YEAR.match(text, at)
        or _VOLUME_AND_YEAR.match(text, at)
        or _VOLUME_PAGE_YEAR.match(text, at)
    )
    if found is None or found.re is not _LETTERS_AND_YEAR:
        return found
    return found if 0 <= int(found["pin"]) - int(found["page"]) < _LENGTH else None


def read(text: str, facts: Facts) -> str:
    """Note the journal, numbers, date and pages with which a text begins; return what follows them."""
    return _volume_first(_by_year(_year_volume(text, facts), facts), facts)


def _year_volume(text: str, facts: Facts) -> str:
    """Read "(1998) 25 Journal of Examples 171, 180", as lawyers cite; return what follows it."""
    official = _OFFICIAL.match(text)
    if official:
        facts.date(parse(official["year"]))
        numbered(facts, issue=official["issue"])
        facts.holders.append(Holder(text=official["name"], italic=True))
        facts.add_pages(official["page"], extent=True)
        return text[official.end() :]
    found = _YEAR_VOLUME.match(text)
    if found is None or found["name"].endswith((" of", " and", " the")):
        return text
    facts.date(parse(found["year"]))
    numbered(facts, volume=found["volume"], issue=found["issue"])
    facts.holders.append(Holder(text=found["name"].strip(" ,"), italic=True))
    facts.add_pages(found["page"], extent=True)
    if found["pin"]:
        facts.add_pages(found["pin"], extent=False)
    return text[found.end() :]


def _by_year(text: str, facts: Facts) -> str:
    """Read "NJW 1974, 1529 (1530)"; return what follows it."""
    found = _dated(text, 0)
    if found is None or is_place(found["name"]) or starts.is_publisher(found["name"]):
        return text
    facts.date(parse(found["year"]))
    numbered(facts, volume=found.groupdict().get("volume"))
    facts.holders.append(Holder(text=found["name"], italic=True))
    facts.add_pages(found["page"], extent=True)
    pin = found.groupdict().get("pin") or found.groupdict().get("said")
    if pin:
        facts.add_pages(pin, extent=False)
    return text[found.end() :]


def _volume_first(text: str, facts: Facts) -> str:
    """Read "45 Example L. Rev. 123, 130 (1999)", as American lawyers cite; return what follows it."""
    both = _VOLUME_AND_ISSUE.match(text)
    if both:
        facts.date(parse(both["year"]))
        numbered(facts, volume=both["volume"], issue=both["issue"])
        facts.holders.append(Holder(text=both["name"].strip(" ,"), italic=True))
        facts.add_pages(both["page"], extent=True)
        return text[both.end() :]
    found = _VOLUME_FIRST.match(text)
    if found is None or facts.inside:
        return text
    year = found["year"] or (found["volume"] if len(found["volume"]) == _YEAR_LENGTH else None)
    if year is None and facts.issued is None:
        return text
    facts.date(parse(year) if year else None)
    if found["year"] or not year:
        numbered(facts, volume=found["volume"])
    facts.holders.append(Holder(text=found["name"].strip(" ,"), italic=True))
    facts.add_pages(found["page"], extent=True)
    if found["pin"]:
        facts.add_pages(found["pin"], extent=False)
    return text[found.end() :]
