"""Where citations begin inside of a note: names before a title, cases, acts and short forms in the middle of sentences.

A note may speak ("a view that is repeated in R. v. R. [1992] 1 A.C. 599, and rejected by J. Roe, ‘Salt’ (1999)"), so that
neither full stops nor semicolons tell where its citations begin.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from srccheck.extraction import authoryear, byline, courts, legal
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.lexicon import IBID, OPUS, SIGNALS
from srccheck.extraction.marked import is_title
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span
from srccheck.text.alternatives import alternatives

_PLAIN = (Mark.TEXT, Mark.ROUND, Mark.SQUARE)
_MOST = 60
"""Heads that are looked for in one note."""
_NAMES = 160
"""Characters before a title in which its authors are looked for."""
_SHORTEST = 24
"""Characters in which a short form at the head of a note shows itself."""
_AHEAD = 300
"""Characters after a head in which its year stands."""
_CAPITAL = r"[^\W\d_a-zß-ÿа-яё]"
_WORD = rf"{_CAPITAL}[\w.’'&-]*"
_NAME_START = re.compile(rf"(?<![^\s(])(?={_CAPITAL}|(?:de|van|von|di|du|d['’])\b)")
_INITIALS = re.compile(rf"(?<![^\s(“‘\"])(?:(?!(?:In|En|Dans|Em|Nel|See|Cf|By|Voir|Vid|Vgl|Siehe)\s){_WORD}\s)?(?:{_CAPITAL}\.\s?-?){{1,4}}(?:(?:de|van|von|der|la|di|du)\s){{0,2}}{_CAPITAL}[\w’'-]+")
_SHOUTED = re.compile(rf"(?<![^\s(“‘«])(?:{_WORD}\s){{1,3}}(?:{_CAPITAL}{{3,}}(?:[\s-]{_CAPITAL}{{2,}})*)(?=,\s)")
"""A name with the family name in capitals, as French and Spanish notes print it."""
_FORENAMED = re.compile(
    rf"(?:(?<=[a-zß-ÿ])(?<!\sand)(?<!\sund)(?<!\set)(?<!\se)(?<!\sy)|(?<=[\d)’”»]),?\s(?:and|und|et|e|y))\s(?P<forename>{_CAPITAL}[\w’'-]+)\s(?:{_CAPITAL}\.\s?){{0,2}}(?:(?:de|van|von|der|la|di|du)\s){{0,2}}{_WORD}(?=,\s|\s(?:and|und|et|y|e)\s|(?<=’s)\s[“‘\"*A-Z])"
)
"""A name with a forename in full, after a word that leads to it in a sentence."""
_AGAIN = re.compile(r"(?<![^\s(])(?:[Ii]dem|[Ee]adem|[Dd]ers\.|[Dd]ies\.|[IÍ][Dd]\.|íd\.),\s(?=[“‘«„\"*_A-ZÀ-Þ])")
"""The same author with a further title."""
_DATED = re.compile(r"[^;]{2,280}?[\s(](?:1[4-9]|20)\d\d[a-z]?(?=\s?[),.;:]|\s?$)")
_CASE = re.compile(
    rf"(?<![^\s(“‘])(?:{_WORD},?\s(?:\([^()]{{2,30}}\)\s)?(?:(?:of|the|and|for|de|la|on|behalf|ex|parte|re|&)\s){{0,3}}){{1,10}}v\.?\s{_CAPITAL}"
)
_ACT = re.compile(
    rf"(?<![^\s(“‘])(?:{_CAPITAL}[\w’'-]*\s(?:\([^()\d]{{2,40}}\)\s)?(?:(?:of|the|and|for|on|to|in|&)\s){{0,2}}){{1,10}}(?:Act|Ordinance|Regulations|Rules|Order),?\s(?:1[6-9]|20)\d\d(?!\d)"
)
_POINTER = re.compile(
    rf"(?<![^\s(“‘])(?=(?P<names>{_CAPITAL}[^;:()\d]{{1,60}}?),?\s(?:\((?:1[4-9]|20)\d\d\),?\s)?(?:\(?(?i:{alternatives(OPUS)}|(?:{alternatives(IBID)})(?!\w))|(?:supra|above)\s?,?\s?(?:at\s)?(?:notes?|nn?\.?|fn\.?)\s?\d|\((?:[Ff]n|[Aa]nm|[Nn]ote|n)\.?\s\d))"
)
_POINTS = re.compile(rf",?\s(?:above|supra|\((?:[Ff]n|n)\.?\s\d|(?i:{alternatives(OPUS)}))")
_FAMILY_BEFORE = re.compile(rf"(?<![^\s(])(?:{_CAPITAL}\.\s?){{0,3}}{_CAPITAL}[\w’'-]+(?:\s(?:and|und|et|&|y|e)\s{_CAPITAL}[\w’'-]+)?,\s$")
_MARK = re.compile(r"[“‘„«\"*_]")
_TITLE = re.compile(rf"(?<=’s)\s[“‘\"*A-Z]|,\s{_CAPITAL}|,?\s[“‘«\"*_]")
_AFTER = re.compile(
    r"(?:(?<!\w)(?:[Ee]ds?|[Tt]rans|[Tt]ransl|[Hh]rsgg?|[Hh]gg?|[Rr]ed|[Dd]ir|[Cc]omp|[Rr]ev|[Tt]rad(?:\.\s(?:it|fr|esp|cast|ingl))?|tłum|oprac|przeł|пер|ред|сост|[Üü]bers)\.?(?:\s(?:by|v\.|von|par|de|di|da|por))?"
    r"|(?:edited|translated|compiled|introduced|foreword|preface|introduction|review|reviewed|reprinted|hrsg|herausgegeben|übersetzt|a cura|sous la direction)\s(?:and\s\w+\s)?(?:by|of|von|di|de|in))[\s(]*$"
)
"""What stands before the names of editors and translators, which begin no citation."""
_VOLUME = re.compile(r"(?:[a-zß-ÿ]{4,}\s(?:in|bei|by|by the)|(?:see|See|siehe|Siehe|vgl\.|Vgl\.|cf\.|also|;|\.|,? and|und))\s$")
"""What stands before the editors of a volume that is cited itself: "the essays in J. Roe (ed.), Salt"."""
_ROLE = re.compile(r",?\s\(?(?:[Tt]rans|[Üü]bers|[Tt]rads?|[Ii]llus|[Dd]ir|[Ee]ds?|[Hh]rsg|[Hh]g|[Cc]omps?|[Cc]oords?|[Oo]rgs?)\b")
_CHAPTER = re.compile(r"(?:[’”»\"*_,.?]|\A)[\s,]*(?:in|In|IN|en|En|dans|nel|in:|\[?w:\]?)[\s:]*$")
"""What stands between the title of a chapter and the editors of its book."""
_IN_SENTENCE = re.compile(r"[.?!]\s(?:In|En|Dans|Em|W):?\s$")
"""How lists lead to the editors of a book."""
_BACKWARD = re.compile(rf"(?<!\w)(?i:{alternatives(IBID | OPUS)})(?!\w)")
_COMPLETE = re.compile(rf"\d|{_BACKWARD.pattern}")
_MARKED = re.compile(r"[”»\"*’],?\s[^”»\"*]*\d")
_CITED = re.compile(r"\((?:[^()]*[^\d(])?(?:1[4-9]|20)\d\d\)|\bpp?\.\s?\d")
_SAME = re.compile(r"^\W*(?:[Ii]dem|[Ee]adem|[Dd]ers|[Dd]ies|I[Dd]|[Ee]ad)\.?,\s")
_RESTART = re.compile(rf";\s|[.?!]\s(?=(?i:{alternatives(SIGNALS)})\s)")
"""Where a further citation begins by itself, so that what stands before is no part of it."""
_CLOSING = re.compile(r"(?:\d+(?:\s?ff?\b)?|[)\]’”»\"*_]|\b(?i:cit|ibid|id|ebd|ff|seq)\.)[\d\w]{0,2}[.,;:)\]’”»]*")


class Head(Struct, frozen=True):
    """Where a citation begins: the place at which the note is cut before it, and the place of its first word."""

    cut: int
    at: int


def find(raw: str, whole: Sequence[Span], *, dated: bool = False) -> list[Head]:
    """Return the heads in a note after the words that it begins with, in order.

    Args:
        raw: the note as printed.
        whole: its spans.
        dated: the notes of the document cite by author and year.
    """
    found: list[Head] = []
    before = 0
    begun = _begins(raw)
    references = set(authoryear.anywhere(raw)) if dated and not authoryear.is_entry(raw) else set()
    for at in sorted({*_candidates(raw, whole, *_reach(raw, begun=begun)), *references})[:_MOST]:
        if at <= before or not (at in references or _may_begin(raw, before, at, begun=begun)):
            continue
        begun = begun or ";" in raw[:at] or _MARKED.search(raw[:at]) is not None or _CITED.search(raw[:at]) is not None
        found.append(Head(cut=_cut(raw, before, at) if begun else 0, at=at))
        before, begun = at, True
    return found


def _reach(raw: str, *, begun: bool) -> tuple[int, int]:
    """Return the part of a note in which heads can stand: after the first number where a citation has begun, before the last."""
    last = max((raw.rfind(digit) for digit in "0123456789"), default=-1)
    for match in _BACKWARD.finditer(raw, last + 1):
        last = match.end()
    first = _COMPLETE.search(raw) if begun else None
    return (first.end() - 1 if first else 0, last + 1)


def _candidates(raw: str, whole: Sequence[Span], first: int, last: int) -> Iterator[int]:
    """Yield where citations may begin between two places: before titles, and in the plain text around them."""
    run = first
    for span in whole:
        if span.end > len(raw) or span.start >= last:
            break
        if span.end <= first or span.mark in _PLAIN:
            continue
        yield from _in_text(raw, run, span.start)
        run = span.end
        if is_title(span):
            at = _before_title(raw, span)
            if at is not None:
                yield at
    yield from _in_text(raw, run, last)


def _before_title(raw: str, span: Span) -> int | None:
    """Return where the names begin that stand right before a title; None where none do."""
    text = raw[span.start + 1 : span.end - 1]
    if legal.is_case_name(text):
        return span.start
    if _POINTS.match(raw, span.end):
        named = _FAMILY_BEFORE.search(raw, max(0, span.start - 60), span.start)
        return named.start() if named else span.start
    begin = max(0, span.start - _NAMES)
    before = raw[begin : span.start].rstrip(" ,:(")
    if before == raw[begin : span.start].rstrip(" "):
        return None
    for word in islice(_NAME_START.finditer(before), 24):
        at = word.start()
        who = byline.read(before[at:])
        again = who.repeated and before[at : at + 1].isalpha()
        if (who.names or again) and not before[at + who.end :].strip(" ,.:"):
            sure = again or who.certain or (raw[: begin + at].rstrip()[-1:].islower() and not who.names[0].literal)
            return begin + at if sure and (not who.editors or _VOLUME.search(raw, 0, begin + at)) else None
    return None


def _in_text(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where names with initials, cases, acts and short forms begin in plain text."""
    reach = start
    for match in islice(_INITIALS.finditer(raw, start, end), _MOST):
        if match.start() < reach:
            continue
        who = byline.read(raw[match.start() : match.start() + _NAMES])
        after = match.start() + who.end
        reach = max(reach, after)
        if _ROLE.match(raw, after):
            continue
        editors = who.editors and not _VOLUME.search(raw, 0, match.start())
        if who.certain and who.names and not editors and _TITLE.match(raw, after) and _DATED.match(raw, after, after + _AHEAD):
            yield match.start()
    for match in islice(_SHOUTED.finditer(raw, start, end), _MOST):
        who = byline.read(raw[match.start() : match.start() + _NAMES])
        after = match.start() + who.end
        if who.names and not who.editors and _TITLE.match(raw, after) and _DATED.match(raw, after, after + _AHEAD):
            yield match.start()
    for match in islice(_FORENAMED.finditer(raw, start, end), _MOST):
        at = match.start("forename")
        if is_forename(match["forename"]) and _is_dated(raw, at, match.end()):
            yield at
    for match in _AGAIN.finditer(raw, start, end):
        if _DATED.match(raw, match.end(), match.end() + _AHEAD):
            yield match.start()
    for pattern in (_CASE, _ACT, courts.HEAD):
        for match in islice(pattern.finditer(raw, start, end), _MOST):
            head = signal(raw[match.start() : match.end()])
            at = match.start() + head
            if legal.is_legal(raw[at : at + _AHEAD]):
                yield at
    reach = start
    for match in islice(_POINTER.finditer(raw, start, end), _MOST):
        if match.start() < reach:
            continue
        who = byline.read(match["names"] + ", ")
        family = re.fullmatch(rf"{_CAPITAL}[\w’'-]+(?:(?:,\s|\s(?:and|und|et|&)\s|,\sand\s){_CAPITAL}[\w’'-]+){{0,4}}", match["names"])
        if family or (who.names and who.end >= len(match["names"])):
            reach = match.end("names")
            yield match.start()


def _is_dated(raw: str, at: int, end: int) -> bool:
    """Tell whether a title and a year follow the name at a place, or further names and then they."""
    who = byline.read(raw[at : at + _NAMES])
    if who.editors:
        return False
    after = at + who.end if who.certain else end
    return any(
        _ROLE.match(raw, place) is None
        and _TITLE.match(raw, place) is not None
        and _DATED.match(raw, place, place + _AHEAD) is not None
        for place in (end, after)
    )


def _begins(raw: str) -> bool:
    """Tell whether a citation stands at the head of a note, perhaps after a signal."""
    text = raw[signal(raw) :].lstrip()
    who = byline.read(text)
    named = who.certain and (who.repeated or who.names[0].family is not None or text[who.end : who.end + 1] in ",.:(")
    return (
        named
        or _MARK.match(text) is not None
        or legal.is_legal(text)
        or authoryear.match(text) is not None
        or _COMPLETE.search(text[:_SHORTEST]) is not None
    )


def _may_begin(raw: str, before: int, at: int, *, begun: bool) -> bool:
    """Tell whether a citation can begin at a place: what began before it is complete, and no role stands right before."""
    lead = raw[max(0, at - 60) : at]
    if _AFTER.search(lead) or _IN_SENTENCE.search(lead):
        return False
    since = _SAME.sub("", raw[before:at])
    if _in_title(since):
        return False
    if _CHAPTER.search(lead) and not _COMPLETE.search(since[-12:]) and before + len(lead) > 0 and _quoted_just_before(since):
        return False
    return not begun or _COMPLETE.search(since) is not None


def _in_title(since: str) -> bool:
    """Tell whether names stand between the last sign that a citation begins at and a place, and no number yet."""
    last = _RESTART.split(since)[-1]
    if len(last) == len(since) or _COMPLETE.search(last):
        return False
    who = byline.read(last[signal(last) :])
    return who.certain and bool(who.names) and _TITLE.match(last, signal(last) + who.end) is not None


def _quoted_just_before(since: str) -> bool:
    return re.search(r"[’”»\"*_][\s,.]*(?:in|In|en|dans|nel|\[?w)[\s:\]]*$", since) is not None


def _cut(raw: str, before: int, at: int) -> int:
    """Return where the note is cut before a head: after the last number, bracket or closing mark of what precedes."""
    sign = raw.rfind("; ", before, at)
    if sign >= 0 and not _COMPLETE.search(raw, sign, at):
        return sign + 1
    last = None
    for match in _CLOSING.finditer(raw, before, at):
        last = match.end()
    return last if last is not None else before if not before else at
