"""Entries that begin with the name and year by which notes cite them: "Rossi 1992a = B. Rossi, *Sale*, Torino, Einaudi"."""

import re

from srccheck.extraction.forenames import is_forename
from srccheck.extraction.sentences import signal

_NAME = r"(?:(?:[Dd]e|[Dd]i|[Dd]u|[Vv]an|[Vv]on|[Ll][ae])\s){0,2}[^\W\d_a-zß-ÿ][\w’'-]++"
_AND = r"\s(?:e|y|und|and|et|&)\s"
_KEY = re.compile(
    rf"\s*(?P<names>{_NAME}(?:(?:\s|,\s|\s?/\s?|\s-\s|\s?–\s?|{_AND}){_NAME}){{0,4}})(?:\set\sal\.)?,?\s\(?(?P<year>(?:1[4-9]|20)\d\d)(?:[–-]\d{{2,4}})?[a-z]?\)?\s?(?P<sign>[:=])\s(?=[^\W\d_]|[*“«„])"
)
_BETWEEN = re.compile(rf"[,/–-]|{_AND}")
_INITIAL = re.compile(r"[^\W\d_a-zß-ÿ]\.")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_AUTHOR = 60
"""Characters after the key in which its name stands again, as that of the author."""


def match(text: str) -> re.Match[str] | None:
    """Return the match of the key that an entry begins with, its year as `year`; None where it begins otherwise.

    After an equals sign anything may stand; after a colon the name of the key does, with a forename or initials.
    """
    found = _KEY.match(text)
    if found is None or signal(text):
        return None
    if found["sign"] == "=":
        return found
    rest = text[found.end() : found.end() + _AUTHOR]
    first = _WORD.match(rest)
    family = _BETWEEN.split(found["names"])[0].split()[-1].lower()
    named = family in map(str.lower, _WORD.findall(rest))
    given = first is not None and (
        _INITIAL.match(rest) is not None or is_forename(first.group()) or first.group().lower() == family
    )
    return found if named and given else None
