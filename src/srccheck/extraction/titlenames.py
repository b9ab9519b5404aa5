"""The persons right before a title with marks, at whom its citation begins."""

import re
from itertools import islice

from srccheck.extraction import byline, legal
from srccheck.extraction.followups import CAPITAL, NAMES, SYNTAX
from srccheck.extraction.lexicon import OPUS
from srccheck.extraction.marked import NOTE_ABOVE
from srccheck.extraction.nameforms import SAME_AUTHOR
from srccheck.extraction.places import is_place
from srccheck.extraction.spans import Span
from srccheck.text.alternatives import alternatives

_NAME_START = re.compile(rf"(?<![^\s(])(?={CAPITAL}|(?:de|van|von|di|du|d['’])\b|(?:idem|eadem)\b)")
_CASE_NUMBER = re.compile(r"(?<!\w)(?:Joined\s)?Cases?\s[\dCTF/‑–-]+(?:\s(?:and|to)\s[\dCTF/‑–-]+)?\s$")
"""The number of a European case before its name."""
_POINTS = re.compile(rf",?\s(?:above|supra|{NOTE_ABOVE}|\((?:[Ff]n|n)\.?\s\d|(?i:{alternatives(OPUS)}))")
_MARKED_POINTS = re.compile(rf",\s\*(?i:{alternatives(OPUS)})")
"""What points back in italics."""
_IN_EDITED = re.compile(
    r"(?<!\w)[Ii]n:?\s[^*“«.]{3,50}\s\((?:orgs?|coords?|eds?|dirs?|Hgg?|Hrsgg?)\.\)[.,:]\s$"
)
"""The editors of the book that a chapter is in, before its title: "In: ROE; DOE (org.). *Sal*, op. cit."."""
_DECISION_BEFORE = re.compile(
    r"(?<![^\s(])(?<!ss\s)(?<!sous\s)(?:CE|CA|CEDH|CJUE|CJCE|Cass\.|Civ\.|Com\.|Soc\.|Crim\.|Cons\.\s(?:const|d['’]État|Stato))[^;*\d]{0,30}(?:\d(?:re|e)[^;*\d]{0,20})?,\s\d{1,2}(?:er)?\s[^\W\d_]{3,9}\.?\s(?:19|20)\d\d,\s(?:n[°º]s?\s[\d-]+(?:\s(?:QPC|DC))?,\s)?$"
)
"""A French or Italian decision, by court and day, before its name: "Cons. const., 8 avr. 2011, n° 2011-116 QPC, *Roe*"."""
_EDITOR_BEFORE = re.compile(
    rf"(?<![^\s(])(?:{CAPITAL}\.(?:-{CAPITAL}\.)?\s?){{0,3}}{CAPITAL}[\w’'-]+\s\((?:dir|[Ee]d|éd|[Hh]rsg|[Hh]g|coord)s?\.\),\s$"
)
"""An editor before a title with marks: "J. Roe (dir.), *Sel*"."""
_FAMILY_BEFORE = re.compile(
    rf"(?<![^\s(])(?:{CAPITAL}\.\s?){{0,3}}{CAPITAL}[\w’'-]+(?:(?:,|\s(?:and|und|et|&|y|e))\s{CAPITAL}[\w’'-]+){{0,2}},\s$|(?<![^\s(]){SAME_AUTHOR}\.,\s$"
)
_NAME_BEFORE = re.compile(r"[^\W\d_a-zß-ÿа-яё][\w’'-]+\s$")
_ROMAN = re.compile(r"[IVXL]{1,6}")
"""The number of a volume before its title."""
_SPEAKING = re.compile(
    r"(?<![^\s(])(?!(?:voir|aussi|see|also|siehe|auch|véase|también|vedi|anche)\s)[a-zß-ÿ]{2,}\s$"
)
"""A small word before "de" or "von", which then belongs to the sentence: "la crítica de Roe"."""
AFTER_SMALL = re.compile(r"(?<![^\s(])[a-zß-ÿ]+[,:]?\s$")
"""A small word before a name."""
_VOLUME = re.compile(
    r"(?:(?:[a-zß-ÿ]{4,}|(?<!\w)(?:is|are|was|were|ist|sind|est))\s(?:in:?|bei|by|by the|par|durch|por|da)|(?<!\w)cel(?:les?|ui) de|(?<!\w)th(?:at|ose) of|\([^()]*(?:1[5-9]|20)\d\d\),|[a-zß-ÿ]{4,}\s?:|(?:see|See|siehe|Siehe|vgl\.|Vgl\.|cf\.|also|;|\.|,? and|und|sowie|et|y|e))\s$"
)
"""What stands before the editors of a volume that is cited itself: "the essays in J. Roe (ed.), Salt"."""
_ALONE = re.compile(
    rf"(?<!\w)(?:by|bei|von|par|da|por|see|siehe|voir|véase|vedi|(?:translation|printed|quoted|cited|found|discussed)\sin|(?:draws?|drawing|relies|rely|relying|builds?|depends?|comments?)\s(?:up)?on)\s(?P<name>{CAPITAL}[\w’'-]+)(?:(?:,|\s(?:and|und|et|&|y|e))\s{CAPITAL}[\w’'-]+){{0,2}},\s$"
)
"""Family names alone, and the word that leads to them."""
_CITED = re.compile(
    r",\s(?:trans|ed|eds)\.\s[A-Z]|,?\s(?:(?:[Vv]ol|[Bb]d|[Tt]|[Pp]p?|SS?)\.\s|\(?(?:1[4-9]|20)\d\d)"
)
"""What follows a title that is cited: the number of a volume or a page, a year."""
_LAST_WORD = re.compile(r"(?<![^\s(])(?P<word>[a-zß-ÿ]{2,}),?\s$")
_IN = (", in", ". In", ", In")
"""What leads to the journal or book that a title is in."""
_FEW = 60
"""Characters in which the names of a short form stand."""
_NEAR = 40
"""Characters in which the word before a name stands."""


def names_before(raw: str, first: int, span: Span) -> int | None:
    """Return where the names begin, after a place, that stand right before a title; None where none do."""
    known = _before_pointer(raw, span)
    known = _author_alone(raw, span) if known is None else known
    if known is not None:
        return known
    begin = max(first, span.start - NAMES)
    begin = next((at + 1 for at in range(span.start - 1, begin, -1) if raw[at].isdigit()), begin)
    begin = next((at for at in range(begin, span.start) if not raw[at].isalnum()), span.start) if begin else 0
    before = raw[begin : span.start].rstrip(" ,:(")
    if before == raw[begin : span.start].rstrip(" "):
        return None
    if before.endswith("]"):
        at = before.rfind("[")
        if (
            at >= 0
            and byline.read(before[at + 1 : -1] + ",").certain
            and not _NAME_BEFORE.search(before, 0, at)
        ):
            return begin + at
        before = before[: max(0, at)].rstrip()
    for word in islice(_NAME_START.finditer(before), 24):
        at = word.start()
        if _ROMAN.fullmatch(before, at):
            continue
        who = byline.read(before[at:])
        spoken = before[at].islower() and not who.repeated
        if spoken and _SPEAKING.search(raw, max(0, begin + at - 30), begin + at):
            continue
        if who.names and who.names[0].literal and before.endswith(_IN):
            continue
        again = who.repeated and before[at : at + 1].isalpha()
        if (who.names or again) and not before[at + who.end :].strip(" ,.:"):
            sure = (
                again
                or who.certain
                or (
                    AFTER_SMALL.search(raw, max(0, begin + at - 30), begin + at) is not None
                    and not who.names[0].literal
                )
            )
            return begin + at if sure and (not who.editors or is_volume(raw, begin + at)) else None
    return None


def _author_alone(raw: str, span: Span) -> int | None:
    """Return where a family name or two begin, to whom a sentence leads before a title and its number: "are given by Roe, *Salt*, vol. 2"."""
    led = _ALONE.search(raw, max(0, span.start - _FEW), span.start)
    if led is None or is_place(led["name"]) or _CITED.match(raw, span.end) is None:
        return None
    return led.start("name")


def _before_pointer(raw: str, span: Span) -> int | None:
    """Return where a decision, a case, or a title that a word behind it calls cited already, begins with its names; None for any other."""
    near = max(0, span.start - _FEW)
    if legal.is_case_name(raw[span.start + 1 : span.end - 1]):
        numbered = _CASE_NUMBER.search(raw, near, span.start)
        return numbered.start() if numbered else span.start
    decided = _DECISION_BEFORE.search(raw, max(0, span.start - NAMES), span.start)
    if decided:
        return decided.start()
    if _IN_EDITED.search(raw, near, span.start):
        return None
    if _POINTS.match(raw, span.end):
        named = _FAMILY_BEFORE.search(raw, near, span.start)
        return named.start() if named else span.start
    if not _MARKED_POINTS.match(raw, span.end):
        return None
    edited = _EDITOR_BEFORE.search(raw, near, span.start)
    if edited:
        return edited.start()
    return span.start if AFTER_SMALL.search(raw, near, span.start) else None


def is_volume(raw: str, at: int) -> bool:
    """Tell whether editors before a title begin a citation, and are not those of the book that a chapter is in."""
    if _VOLUME.search(raw, max(0, at - NAMES), at):
        return True
    led = _LAST_WORD.search(raw, max(0, at - _NEAR), at)
    return led is not None and led["word"] not in SYNTAX
