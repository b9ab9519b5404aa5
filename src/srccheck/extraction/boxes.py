"""Items in boxes and folders, as American archives order them: "Minutes, Oct. 12, 1948, box 3, Roe Papers (Example Library)".

What is described stands first, then the units from the smallest or the largest, then the papers, and last the house that keeps
them, in brackets or after a comma (The Chicago Manual of Style, 17th ed., 14.222 to 14.231).
"""

import re

from srccheck.extraction.facts import Facts
from srccheck.extraction.parts import Parts
from srccheck.text.dates import search

_NUMBER = r"(?:no\.\s)?(?:[A-Z]{1,3}[:-]?)?\d[\w/.–-]{0,10}?|[IVXL]{1,5}"
_UNIT = rf"(?:[Bb]ox(?:es)?|[Ff]olders?|[Rr]eel|[Cc]arton|[Cc]ontainer|[Ff]ile|[Pp]art|[Ss]eries|[Ss]er\.|[Ss]ubseries|[Vv]ol\.|[Ee]ntry|[Bb]k\.)\s(?:{_NUMBER})"
_ITEM = re.compile(
    rf"(?:(?P<item>(?!{_UNIT},)[^;]{{3,200}}?),\s)?(?P<units>{_UNIT}(?:[,/]\s?(?:{_UNIT}|[IVXL]{{1,5}}(?=,))){{0,5}}),\s(?P<papers>[A-ZÀ-Þ][^;()]{{2,140}}?)(?:\s\((?P<house>[^()]{{3,140}})\))?[\s.]*"
)
_SMALL = re.compile(
    r"[BbFfRrCc](?<!\w.)(?:(?<=[Bb])ox|(?<=[Ff])(?:older|ile)|(?<=[Rr])eel|(?<=[Cc])(?:arton|ontainer))"
)
"""A unit that no book has; that a letter comes first lets the search pass over the others."""
_PAPERS = re.compile(
    r"(?<!\w)(?:Papers|Records|Collections?|Archives?|Files|MSS|Library|Correspondence|Scrapbooks|Fonds)(?!\w)"
)
"""What the writings of one person or body are called."""
_ENDS_IN_PAPERS = re.compile(rf"{_PAPERS.pattern}$")
_HOUSE = re.compile(
    r",\s(?=[^,]*(?:Library|Archives|Museum|Society|University|College|Institut|Center|Centre|Congress|Collections))"
)
"""Between the papers and the house that keeps them."""
_DATE_END = re.compile(r"[\s.,]*(?:\[[^\[\]]*\])?[\s.,]*")
"""What may follow the date of an item at its end: "[copy]"."""


def read(text: str) -> Parts | None:
    """Return what the citation of an item in a box or a folder says, None for any other."""
    if not _SMALL.search(text):
        return None
    found = _ITEM.fullmatch(text)
    if found is None or not _SMALL.search(found["units"]) or not _PAPERS.search(found["papers"]):
        return None
    papers, house = found["papers"].strip(" ,."), found["house"]
    if house is None and _ENDS_IN_PAPERS.search(found["item"] or ""):
        facts = Facts(kind="manuscript", archive=papers, collection=found["item"], signature=found["units"])
        return Parts(facts=facts, settled=True)
    comma = _HOUSE.search(papers) if house is None else None
    if comma:
        papers, house = papers[: comma.start()], papers[comma.end() :]
    facts = Facts(
        kind="manuscript",
        archive=house or papers,
        collection=papers if house else None,
        signature=found["units"].strip(" ,."),
    )
    item = found["item"] or ""
    dates = list(search(item))
    date = dates[-1] if dates and _DATE_END.fullmatch(item, dates[-1].end) else None
    facts.issued = date.date if date else None
    title = item[: date.start] if date else item
    return Parts(title=title.strip(' ,.(“”"') or None, facts=facts, settled=True)
