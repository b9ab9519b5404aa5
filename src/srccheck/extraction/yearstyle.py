"""Whether the notes of a document cite by author and year."""

import re
from collections.abc import Sequence

from srccheck.extraction.authoryear import anywhere, match
from srccheck.extraction.sentences import signal

YEAR_FIRST = re.compile(r"\s*(?:1[5-9]|20)\d\d[a-z]?\s*")
"""The year with which an entry begins: "1999 J. Roe, *Salt*"."""
_WITHIN = re.compile(
    r"[^\W\d_a-zß-ÿ][^\W\d_]+\s\((?:1[6-9]|20)\d\d[a-z]?[:,)]|\([^()]{0,60}[^\W\d_a-zß-ÿ][^\W\d_]+\s(?:1[6-9]|20)\d\d[a-z]?[:,;)]|[^\W\d_a-zß-ÿ][^\W\d_]+\s(?:1[6-9]|20)\d\d:\s?\d"
)
"""A reference within a sentence: "Roe (1999)", "(Roe 1999: 12)"."""
_BRACKETED = re.compile(
    r"\((?:[^():]{0,60}[\s;])?[^\W\d_a-zß-ÿ][^\W\d_]+,?\s(?:1[6-9]|20)\d\d[a-z]?(?:,\s(?:pp?|SS?)\.\s?|\s?:\s?)\d[^():]*\)"
)
"""A reference with a page in brackets: "(Roe 1999, p. 12)"."""
_PAGED = re.compile(r"(?:al\.|[^\W\d_a-zß-ÿ][^\W\d_]+)\s\(?(?:1[6-9]|20)\d\d[a-z]?:\s?\d")
"""A reference with a page after a colon: "Roe 1999: 12", "Roe (1999: 12)"."""
_POINTED = re.compile(r"\s\((?:wie|as\sin|s\.|siehe|o\.|cit\.)?\s?(?:[Aa]nm|[Ff]n|[Nn]ote|nn?)\.?\s\d")
"""A reference to a note after author and year, which needs no list: "Roe 1999 (wie Anm. 3)"."""
_ENOUGH = 2
"""Notes of a kind that show how a document cites."""
_SOME = 5
"""So too where one note in so many does, more than two in all, and every other note has a reference."""
_MOST_OF = 3
"""One note in so many begins with a reference where a document cites by author and year."""
_PAIR = 2
_PROSE = re.compile(r"\s[a-zß-ÿ]{2,}\s[a-zß-ÿ]{2,}\s|(?<!\w)(?:see|cf\.|vgl\.|siehe|voir|véase)\s")
"""Two words of a sentence, which do not stand before the year of an entry."""
_ENTRY = re.compile(
    r"[^\W\d_][^:;\d]{2,200}[,.\s(]\s?\(?(?P<year>(?:1[6-9]|20)\d\d)[a-z]?(?:\s?[\[(]\d{4}[\])])?\)?\s?[:.,]\s+[*“«„\"‘]?\s?[^\W\d_a-zß-ÿ][^;]{20,}"
)


def is_entry(text: str) -> bool:
    """Tell whether a text is an entry of a list: names, a year, and a title."""
    found = _ENTRY.match(text)
    if found is None or match(text) is not None or _PROSE.search(text, 0, found.start("year")):
        return False
    return match(text[found.end("year") :].lstrip("abcdef )]:.,")) is None


def _is_listed(text: str) -> bool:
    """Tell whether a text begins with a reference that only a list of sources can answer."""
    found = match(text)
    return found is not None and _POINTED.match(text, found.end) is None


def is_style(texts: Sequence[str]) -> bool:
    """Tell whether notes cite by author and year: a list stands among them, and several begin with a reference, or have one in brackets."""
    begin = sum(_is_listed(text[signal(text) :].lstrip()) for text in texts)
    entries = [is_entry(text) for text in texts]
    bracketed = sum(_BRACKETED.search(text) is not None for text in texts)
    if sum(entries) >= _ENOUGH and bracketed >= _ENOUGH:
        return True
    if begin < _ENOUGH:
        return False
    often = begin > _ENOUGH and begin * _SOME >= len(texts)
    often = often and sum(next(anywhere(text), None) is not None for text in texts) * _PAIR >= len(texts)
    if sum(entries) >= _ENOUGH or begin * _MOST_OF >= len(texts) or often:
        return True
    if sum(_PAGED.search(text) is not None for text in texts) * _MOST_OF >= len(texts):
        return True
    within = sum(_WITHIN.search(text) is not None for text in texts)
    return begin * _MOST_OF >= within and within * _PAIR >= len(texts)
