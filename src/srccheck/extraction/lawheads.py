"""Where cases, acts and decisions begin in the middle of a note."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from srccheck.extraction import courts, legal
from srccheck.extraction.followups import AHEAD, CAPITAL, MOST, NAMES
from srccheck.extraction.sentences import signal
from srccheck.text.alternatives import has_any

_WORD = rf"{CAPITAL}[\w.’'&-]*"
_CASE = re.compile(
    rf"(?<![^\s(“‘])(?:\d{{1,2}}-\d{{3}}\s)?(?:{_WORD},?\s(?:\([^()]{{2,30}}\)\s)?(?:(?:of|the|and|for|de|la|on|behalf|ex|parte|re|&)\s){{0,3}}){{1,10}}v\.?\s{CAPITAL}"
)
_ACT = re.compile(
    rf"(?<![^\s(“‘])(?:{CAPITAL}[\w’'-]*\s(?:\([^()\d]{{2,40}}\)\s)?(?:(?:of|the|and|for|on|to|in|&)\s){{0,2}}){{1,10}}(?:Act|Ordinance|Regulations|Rules|Order),?\s(?:1[6-9]|20)\d\d(?!\d)"
)
_UNDER = re.compile(r"(?:\sunder|,|\sthat|\swhen|\swhereas|\sbut)\sthe\s$")
_SAID = re.compile(r"(?:\s\([A-Z][\w.]{1,8}\))?\s(?!at\s|as\s|and\s)[a-z]{2,}\s[a-z]")
"""An act of which a sentence speaks: "the powers under the Salt Act 1975 (Cwth.) to distribute"."""
_LISTED_ACT = re.compile(r"\s(?:the|of)\s(?:[A-Z][\w’'-]+\s?){1,4},\s$")
"""What stands before the last of the subjects of an act: "of the Salt Aid, "."""
_DECIDED = re.compile(
    r"\s*(?:vgl\.\s|so\s)?(?:EuGH|EuG|EGMR|BVerfG|BGH),\s(?:Urt|Beschl)[^;]*,\s$", re.IGNORECASE
)
"""A decision by its date, before the report that it is in."""
_LEGAL = (
    (_CASE, ("v ", "v.")),
    (_ACT, ("Act", "Ordinance", "Regulations", "Rules", "Order")),
    (courts.HEAD, ()),
    (courts.ROMANCE_HEAD, ()),
)
"""How what is legal begins, and words of which a note that has it has one; none are given where there are too many."""


_CHANGED = re.compile(
    r"(?<!\w)(?:geändert|aufgehoben|ersetzt|modifiée?s?|abrogée?s?|remplacée?s?|modificat[oa]|abrogat[oa]|convertit[oa]|sostituit[oa]|modificad[oa]|derogad[oa]|revogad[oa]|alterad[oa])\s(?:[a-zß-ÿ]+,?\s){0,3}(?:durch|par|dal(?:la|l['’])?|nel(?:la|l['’])?|in|por|pela)\s?(?:(?:la|das|den|le|el)\s)?(?=[^\W\d_])"
)
"""How one act leads to another that changed it: "geändert durch ", "convertito nella "."""
_AND_LAW = re.compile(
    r",\s(?:e|y|et|und)\s(?=(?:Decreto|Lei|Ley|Loi|Legge|Real\s[Dd]ecreto|Décret|Ordonnance|Gesetz)[\s-])"
)
"""An "and" before another act."""
_PAPER = re.compile(
    r"(?:(?<=[a-zß-ÿ]):|(?<=\w)\s(?:s\.|siehe|vgl\.)(?:\sauch)?)\s(?=(?:BT|BR)-Dr(?:s|ucks)\.\s\d)"
)
"""What leads to a paper of the German parliament by its number: "Materialien: BT-Drs. 14/6040"."""


def find(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where cases, acts and decisions begin."""
    for pattern, signs in _LEGAL:
        if signs and not has_any(raw, signs):
            continue
        for match in islice(pattern.finditer(raw, start, end), MOST):
            at = match.start() + signal(raw[match.start() : match.end()])
            if _LISTED_ACT.search(raw, max(0, at - NAMES), at) or _decided(raw, at):
                continue
            if pattern is _ACT and _UNDER.search(raw, max(0, at - 12), at) and _SAID.match(raw, match.end()):
                continue
            if legal.is_legal(raw[at : at + AHEAD]):
                yield at
    yield from _changing(raw, start, end)
    if "-Dr" in raw:
        yield from (led.end() for led in islice(_PAPER.finditer(raw, start, end), MOST))


def _changing(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where, between two places, acts begin that changed the one before them."""
    for led in islice(chain(_CHANGED.finditer(raw, start, end), _AND_LAW.finditer(raw, start, end)), MOST):
        if legal.is_legal(raw[led.end() : led.end() + AHEAD]):
            yield led.end()


def changes(raw: str, before: int, at: int) -> bool:
    """Tell whether an act at a place changed the one that begins before it: "convertito nella |legge 5 gennaio 1939, n. 274"."""
    return at in _changing(raw, before, at + AHEAD)


def _decided(raw: str, at: int) -> bool:
    """Tell whether a report stands at a place that belongs to the decision before it."""
    return _DECIDED.fullmatch(raw, raw.rfind(";", 0, at) + 1, at) is not None
