"""Entries as lists print them, family name first, one after the other in a note: "(Kiel: Roe, 2013), Doe, John. *Salt* (Kiel: Poe, 2015)"."""

import re
from collections.abc import Iterator
from itertools import islice

from srccheck.extraction.followups import AHEAD, CAPITAL, MOST
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.places import is_place

_NAME = re.compile(
    rf"[\d)],?\s(?:(?:and|und|et|y|e)\s)?(?P<family>{CAPITAL}[\w’-]+(?:\s{CAPITAL}[\w’-]+)?),\s(?P<given>{CAPITAL}[a-zß-ÿ]+)(?:\s{CAPITAL}[a-zß-ÿ]+(?=\.\s))?(?:\s{CAPITAL}\.|[.,])?\s(?=[“\"«‘*]|{CAPITAL})"
)
"""A number or a bracket, and a name."""
_CITED = re.compile(
    r"(?:[“\"«‘*][^;]{3,160}?[”\"»’*])?[^;“”«»()]{0,160}\((?:[^()]*[:,\s])?(?:1[5-9]|20)\d\d[a-z]?\)"
)
"""A title, with marks or without, and a date in brackets."""
_LED = re.compile(
    rf"(?:[\d)](?:\s?ff?\.)?,?|[a-zß-ÿ],)\s(?P<word>sowie|und|anders|so|ähnlich|ebenso|kritisch|vgl\.|siehe|s\.)\s(?:(?:auch|aber|dagegen|hingegen|dazu|hierzu|etwa|bereits|schon|nur|im\sErgebnis|z\.\s?B\.)\s){{0,3}}(?={CAPITAL})"
)
"""Words of a German sentence that lead to an author after a citation or a clause: ", S. 5, anders dagegen"."""
_BEFORE_COLON = re.compile(
    rf"(?:{CAPITAL}[\w’-]+(?:\s{CAPITAL}[\w’-]+)?,\s(?P<given>{CAPITAL}[a-zß-ÿ]+)(?:\s{CAPITAL}[\w.]+)?(?:;\s{CAPITAL}[\w’-]+,\s{CAPITAL}[\w. ]{{1,30}})*|(?P<first>{CAPITAL}[a-zß-ÿ]+)\s(?:{CAPITAL}\.\s)?{CAPITAL}[\w’-]+):\s(?=[^;]{{8,300}}?[.,]\s(?:[Ii]n:|[^;:]{{3,60}}(?:1[5-9]|20)\d\d))"
)
"""Names before a colon, a title, and a book that it is in, or a year."""


def find(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where such entries begin after another citation, between two places of a note."""
    for match in islice(_NAME.finditer(raw, start, end + 1), MOST):
        known = is_forename(match["given"]) and not is_place(match["family"])
        if known and _CITED.match(raw, match.end(), match.end() + AHEAD):
            yield match.start("family")
    if ": " not in raw:
        return
    for led in islice(_LED.finditer(raw, start, end + 1), MOST):
        entry = _BEFORE_COLON.match(raw, led.end())
        if entry and (
            is_forename(entry["given"] or entry["first"]) or (entry["first"] and "." in led["word"])
        ):
            yield entry.start()
