"""Series of books and their numbers, as they stand in brackets or after the imprint."""

import re

from srccheck.extraction import publication
from srccheck.extraction.facts import Facts
from srccheck.extraction.places import is_place

_SERIES = re.compile(
    r"(?P<name>(?=[^()]*[A-Z][^()]*[A-Z])[A-Z][\w.]{1,8})\s(?P<number>(?!(?:1[5-9]|20)\d\d\Z)\d{1,4}[a-z]?|[IVX]{1,5}(?:/\d{1,2})?)"
)
"""A series by its letters, and a number: "(FRLANT 87)"."""
_NAMED_SERIES = re.compile(
    r"(?!(?:Part|Version|Chapter|Section|Figure|Table|Note|Pages?|Volume|Teil|Seiten?|Kapitel|Tabelle|Abbildung|Beilage|Nummer|Edition|Ausgabe|Release)\s)(?P<name>[^\W\d_a-zß-ÿ][^;:()\d]{3,140}?),?\s(?:(?:Bd|Bde|Band|Nr|Heft|H|[Vv]ol|[Nn]o|[Tt])\.?\s)?(?P<number>\d{1,3}(?:/[IVX]{1,4})?)"
)
"""A series by its name, and a number: "(Salt Studies, 3)", "(Salt and Bread, Second Series, Bd. 1/I)"."""
_EQUAL = re.compile(
    r"\s*=\s?(?P<series>[^()]{3,160}?)(?:,?\s(?:Bd\.\s|Band\s)?(?P<number>\d{1,4}))?(?:,\s(?P<rest>[^,()\d]{2,40}\s(?:1[5-9]|20)\d\d))?"
)
"""A series as German historians print it, perhaps with place and year: "= Salzstudien, Bd. 3, Wien 1999"."""
_SHORT_SERIES = re.compile(r"(?P<name>(?:[A-Z][\w-]*\.?\s|in\s){1,6}[A-Z][\w-]*\.)\s(?P<number>\d{1,4})")
"""A series by its abbreviated name, and a number: "Pure Appl. Math. 140"."""


def numbered(text: str, facts: Facts) -> bool:
    """Read what stands in brackets as a series and a number; tell whether it is one."""
    whole = text.strip(" .")
    found = _SERIES.fullmatch(whole)
    if found is None:
        found = _NAMED_SERIES.fullmatch(whole)
        if found and (is_place(found["name"]) or publication.names_publisher(found["name"])):
            return False
    return found is not None and _note(found, facts)


def abbreviated(text: str, facts: Facts) -> bool:
    """Read what stands after the imprint as the abbreviated name of a series and a number; tell whether it is one."""
    found = _SHORT_SERIES.fullmatch(text.strip())
    return found is not None and _note(found, facts)


def _note(found: re.Match[str], facts: Facts) -> bool:
    if facts.series is not None:
        return False
    facts.series, facts.series_number = found["name"], found["number"]
    return True


def without(text: str, facts: Facts) -> str:
    """Read the series that a sign of equality leads to: "= Salt Studies 3, Wien 1999"; return the text without it."""
    found = _EQUAL.fullmatch(text)
    if found is None or facts.series or "*" in text:
        return text
    facts.series, facts.series_number = found["series"], found["number"]
    return found["rest"] or ""
