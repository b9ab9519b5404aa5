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


def find(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where such entries begin after another citation, between two places of a note."""
    for match in islice(_NAME.finditer(raw, start, end + 1), MOST):
        known = is_forename(match["given"]) and not is_place(match["family"])
        if known and _CITED.match(raw, match.end(), match.end() + AHEAD):
            yield match.start("family")
