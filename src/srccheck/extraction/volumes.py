"""Volumes of a work and of a journal: their numbers and titles, taken out of what follows the title of a citation."""

import re
from collections.abc import Sequence

from srccheck.extraction.facts import Facts
from srccheck.extraction.spans import Mark, Span

_TITLE = re.compile(
    r"(?<!\w)(?:[Bb]d|[Bb]and|[Vv]ol|[Tt]|[Tt]ome|[Tt]eil)\.?\s(?:\d{1,3}|[IVXL]{1,6})(?P<sign>:\s)(?P<title>[^\W\d_a-zß-ÿ][^,;()\d]{3,100})(?=,\s)"
)
LED = re.compile(r"(?<!\w)(?:Bd|Band|[Vv]ol|Teil|T|t|tome|tomo)\.?\s(?:\d{1,3}|[IVXL]{1,6}):\s$")
"""What leads to the title of a volume: "Bd. 3: "."""
BETWEEN = re.compile(r"\s*,\s(?:(?:[Vv]ol|t|T)\.\s)?(?P<volume>[IVX]{1,5}),\s")
"""What stands between the title of a work in volumes and that of a volume in italics: "*Salt*, II, *The Bread*, Kiel 1999"."""
_ISSUE_BEFORE = re.compile(
    r"(?<![\w.:])\d{1,3}(?P<sign>\s?:\s?(?P<issue>\d{1,2}))(?=\s[A-Z][\w.&’]*(?:\s[\w.&’()]+){0,6}\s\d)"
)
_BEFORE_DATE = re.compile(r"(?<=[^\W\d_.])\s(\d{1,4})\s*$")
_PAIR = 2
"""Spans: the number of a volume, and its title."""


def follow(head: Sequence[Span], facts: Facts) -> bool:
    """Tell whether nothing but the number of a volume, which is none yet, stands between the title of a work and the next italics."""
    if len(head) != _PAIR or head[1].mark is not Mark.ITALIC:
        return False
    between = BETWEEN.fullmatch(head[0].text)
    return between is not None and facts.volume in (None, between["volume"])


def before_date(text: str, facts: Facts) -> str:
    """Read the volume of "in: Die Zeitschrift 12" before a date in brackets."""
    match = _BEFORE_DATE.search(text)
    if match is None or facts.volume is not None:
        return text
    facts.volume = match.group(1)
    return text[: match.start()]


def without_issue(text: str, facts: Facts) -> str:
    """Read the issue between a volume and a journal: "(2007) 23:2 Example L.J. 235"; return the text without it."""
    found = _ISSUE_BEFORE.search(text)
    if found is None:
        return text
    facts.issue = facts.issue or found["issue"]
    return f"{text[: found.start('sign')]}{text[found.end() :]}"


def without_title(text: str, facts: Facts) -> str:
    """Read the title of a volume: "Bd. 2: Die reifen Werke, Kiel 1930"; return the text without it."""
    found = _TITLE.search(text)
    if found is None:
        return text
    facts.volume_title = facts.volume_title or found["title"].strip()
    return text[: found.start("sign")] + text[found.end() :]
