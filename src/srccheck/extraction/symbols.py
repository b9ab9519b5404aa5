"""Documents of the United Nations, which are found by their symbols: "A/RES/61/295"."""

import re

from srccheck.extraction import legal
from srccheck.text.dates import search

_SYMBOL = r"(?:A|S|E|ST|TD|CAT|CRC|CERD|CCPR|CEDAW|WIPO|UNEP|FCCC|UNESCO|WT)/(?=[\w./-]*\d)[A-Z\d]"
"""How such a symbol begins: with the organ."""
_UN_SYMBOL = re.compile(
    rf"(?<=[\w”’»*)])[,.]?\s(?:(?:UN|U\.N\.)\sDocs?\.?\s|(?={_SYMBOL}))(?P<symbol>[A-Z][\w.]*(?:/[\w.-]+(?:\([^()\s]{{1,8}}\))?){{1,8}})"
)
"""The symbol of a document of the United Nations, which is its number (United Nations Editorial Manual)."""
_KEPT = re.compile(r"Archiv|Library|Records|Bibliot")
"""A house whose signatures look like such symbols."""
_ORGAN = re.compile(rf",\s{_SYMBOL}")
_LABEL = re.compile(r"^(?:UN|U\.N\.)\sDocs?$")
"""What stands before a symbol with which a citation begins."""
_DAY_LENGTH = 32
"""Characters of a day at most."""


def take(text: str) -> tuple[str | None, str]:
    """Return the symbol of a document of the United Nations, and the text without it; a resolution by its number keeps it."""
    told = " Doc" in text or (_ORGAN.search(text) is not None and not _KEPT.search(text))
    found = _UN_SYMBOL.search(text) if told and not legal.is_legal(text) else None
    if found is None:
        return None, text
    before, after = _LABEL.sub("", text[: found.start()].rstrip(" ,")), text[found.end() :]
    before = before or found["symbol"]
    last = [date for date in search(before[-_DAY_LENGTH:]) if date.date.day]
    day = last[-1].end - last[-1].start if last and last[-1].end == len(before[-_DAY_LENGTH:]) else 0
    if day and before[:-day].endswith(", "):
        before = f"{before[:-day].rstrip(' ,')} ({before[-day:]})"
    return found["symbol"], f"{before}{after if after[:1] in ',.;' else f',{after}'}"
