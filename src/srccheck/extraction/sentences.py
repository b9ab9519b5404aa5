"""Where a sentence of a note ends, and what introduces a citation."""

import re
from collections.abc import Iterator
from functools import lru_cache

from srccheck.extraction.lexicon import ABBREVIATIONS, SIGNALS, WITH_NUMBER
from srccheck.text.alternatives import alternatives

_FARTHEST = 300
"""Characters that the words before a citation have at most."""
_STOP = re.compile(r"([.?!])[\"”’»]?\s+(?=[^\s\W_]|[\"“„«(\[*])")
_ORDINAL = re.compile(r"(?<!\w)(?:im|des|der|dem|den|das|am|vom|zum|ins|seit)\s\d{1,2}$")
"""A German ordinal: "im 20. Jahrhundert"."""
_AFTER_ORDINAL = re.compile(
    r"\s*(?:Jan(?:uar|\.)|Feb(?:ruar|\.)|März|Apr(?:il|\.)|Mai\b|Jun[i.]|Jul[i.]|Aug(?:ust|\.)|Sept?[e.]|Okt[o.]|Nov[e.]|Dez[e.]|Jahr|Aufl)"
)
"""How the month, "Jahrhundert" or "Auflage" begins that follows a German ordinal."""
_NEXT = 8
"""Characters after a full stop that tell whether it ends a sentence."""
_PAPERS = frozenset({"Doc", "Docs"})
"""Papers before their symbol: "UN Doc. A/RES/1"."""
_AND_NEXT = re.compile(r"\d\s?ff?$")
"""A page and those after it, which may end a sentence."""
_LAST_WORD = re.compile(r"([^\s,;:()\[\]]+)$")
_SIGNAL = re.compile(
    rf"(?!\s*a\.\s?a\.\s?o\.)(?-i:(?!\s*A\.\s?A\.\s[A-Z][\w’'-]+,?\s(?:and\s|&\s|[A-Z]\.)|\s*Anders\s[A-Z][\w-]+\s(?:and|&)\s))\s*(?:(?:{alternatives(SIGNALS)}(?=[\s:,])|\*{alternatives(SIGNALS)}\*(?=[\s:,])|\*contra\*(?=\s)|contra,(?=\s))[,:]?\s*)+(?:(?:for|zu|zur|zum|о|об)\s[^:\d\"“”„«»]{{1,100}}:\s*)?",
    re.IGNORECASE,
)
_INTO = re.compile(
    r"(?<!\w)(?:[Tt]rad|[Ee]d|[Éé]d|[Vv]ers)\.\s(?:it|fr|franç|esp|angl|ingl|ted|all|port|cast)$"
)
"""The language into which a work was translated, before the translator or the place: "trad. fr. J. Roe"."""
_BEGUN = 3
"""Letters by which most texts are told from those that a signal begins."""
_BEGINNINGS = frozenset(word[:_BEGUN].partition(" ")[0].lower() for word in (*SIGNALS, "contra"))
"""The first letters, or the first word where it is shorter, of all signals: most texts begin with none of them."""


def ends(text: str) -> Iterator[int]:
    """Yield the places just after each full stop that ends a sentence: not an initial, not an abbreviation."""
    for match in _STOP.finditer(text):
        if match.group(1) != "." or _ends(
            text[max(0, match.start() - 30) : match.start()], text[match.end() : match.end() + _NEXT]
        ):
            yield match.start() + 1


def stops_sentence(text: str, at: int) -> bool:
    """Tell whether the full stop at a place ends a sentence: it follows no initial and no abbreviation."""
    return _ends(text[max(0, at - 30) : at], text[at + 1 : at + _NEXT])


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, trimmed."""
    if not ("." in text or "?" in text or "!" in text):
        return [text.strip()] if text.strip() else []
    at = 0
    found: list[str] = []
    for end in ends(text):
        found.append(text[at:end].strip())
        at = end
    found.append(text[at:].strip())
    return [sentence for sentence in found if sentence]


@lru_cache(maxsize=1024)
def signal(text: str) -> int:
    """Return how many characters at the head of a text introduce a citation ("See also "), 0 where none do."""
    head = text.lstrip()[: _BEGUN + 1].lstrip("*").lower()
    if _BEGINNINGS.isdisjoint((head[:_BEGUN], head[:2], head[:1])):
        return 0
    match = _SIGNAL.match(text, 0, _FARTHEST)
    return match.end() if match else 0


def _ends(before: str, after: str) -> bool:
    word = _LAST_WORD.search(before)
    if word is None:
        return True
    if before[-1:].isdigit() and (_ORDINAL.search(before) or _AFTER_ORDINAL.match(after)):
        return False
    if _AND_NEXT.search(before):
        return True
    last = word.group(1).strip("\"'“”‘’«»").rpartition("–")[2]
    if last[-1:].isalpha() and (len(last) == 1 or last[-2:-1] == "-"):
        return False
    if "." in last.strip(".") and len(last) <= 6 and not last[-1].isdigit():
        return False
    if _INTO.search(before):
        return False
    if last.lower() in ("art", "op", "ob", "loc") and after.lstrip()[:1] == "c":
        return False
    if last.lower() in WITH_NUMBER:
        return not after.lstrip()[:1].isdigit()
    if last == "doc" and "/" in after.lstrip()[:3]:  # "doc. A/47/1", a symbol of the United Nations
        return False
    return last not in _PAPERS and last.lower() not in ABBREVIATIONS
