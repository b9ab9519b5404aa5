"""Where citations begin inside of a note: names before a title, cases, acts and short forms in the middle of sentences.

A note may speak ("a view that is repeated in R. v. R. [1992] 1 A.C. 599, and rejected by J. Roe, ‘Salt’ (1999)"), so that
neither full stops nor semicolons tell where its citations begin.
"""

import re
from collections.abc import Sequence
from itertools import islice

from msgspec import Struct

from srccheck.extraction import (
    archival,
    authoryear,
    barred,
    byline,
    candidates,
    introductions,
    lawheads,
    leading,
    legal,
    letters,
    shortnames,
    yearstyle,
)
from srccheck.extraction.familiar import Familiar
from srccheck.extraction.followups import describes_item
from srccheck.extraction.lexicon import IBID, OPUS, QUOTED, SIGNALS, TOWARDS
from srccheck.extraction.marked import SHORT
from srccheck.extraction.nameforms import SAME_AUTHOR
from srccheck.extraction.remarks import WHEN, speaks
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Span
from srccheck.text.alternatives import alternatives, has_any
from srccheck.text.dates import search

_MOST = 60
"""Heads that are looked for in one note."""
_SAYS_WHAT_FOR = rf"{alternatives(TOWARDS | {'In', 'Für'})}\s"
_ABOUT = re.compile(
    rf"{_SAYS_WHAT_FOR}[^.:;“‘«*\"(]*\d[^.:;“‘«*\"(]*(?:see|cf\.|siehe|vgl\.|voir|véase|cfr\.|ferner|zuletzt|jetzt)[^.:;“‘«*\"(\d]{{0,20}}"
)
"""Words that say what a citation is for, with a number in them: "On the crisis of 1999, see"."""
_TOWARDS = re.compile(_SAYS_WHAT_FOR)
_SUBJECT_SIGNS = ("On ", "on ", "For ", "for ", "Sur ", "sur ", "Sobre ", "sobre ")
"""Words that lead to what a citation is for."""
_LEAD = 400
"""Characters in which words lead to the first citation of a note."""
_BEFORE = 90
"""Characters before a head in which it shows that none begins there."""
_REVIEW = 200
"""Characters in which a review names what it reviews."""
_SHORTEST = 24
"""Characters in which a short form at the head of a note shows itself."""
_ARCHIVED = 160
"""Characters in which an archive and a signature show themselves."""
_CAPITAL = r"[^\W\d_a-zß-ÿа-яё]"
_EASTERN = re.compile(r"[〔\u3040-\u30ff\u4e00-\u9fff][^。；]{0,40}?[《「『]")
"""A Chinese or Japanese citation: words, and a title with marks."""
_MARK = re.compile(r"[“‘„«\"*_]")
_SENTENCE = re.compile(
    r"[^\W\d_][^\d]*?\s(?!(?:of|the|and|und|et|de|von|van|vom|on|for|supra|above|infra|oben|wie)\s)[a-zß-ÿ]{3,}\s(?:[a-zß-ÿ]{1,2}\s)?(?!(?:notes?|nota|anm|fn|page)\s)[a-zß-ÿ]{2,}\s\d"
)
"""Words of a sentence before the first number: "The text is that of 12 May"."""
_TITLE = re.compile(rf"(?<=’s)\s[“‘\"*A-Z]|,\s{_CAPITAL}|,?\s[“‘«\"*_]")
_REVIEWED = re.compile(
    r"(?<!\w)(?i:review of|rezension (?:zu|von):?|besprechung von|compte rendu de)\s[^;]{2,160}[,)]\s(?:by|von|par)\s$|\[(?i:rez|rezension|review|besprechung|cr|compte rendu|rec|recensione|reseña)\.?\s(?:zu|von|of|de|di|a)\]\s$"
)
"""What stands before the authors of a book that is reviewed: "review of *Salt*, by ", "[Rez. zu] "."""
_BOXED = re.compile(
    r"(?:1\d|20)\d\d,\s(?:(?:[Bb]ox|[Ff]older|[Ff]ile|[Cc]arton|[Rr]eel)\s\w{1,6},\s){1,2}(?:(?:[^;.“‘«*]|(?<=\s[A-Z])\.){3,160}?(?:Papers|Records|Collections?|Library|Archives?|Files)\s?,(?:[^;.“‘«*]|(?<=\s[A-Z])\.)*)?$"
)
_HOLDING = re.compile(
    r"[^;“‘«*]{3,160}?(?:Papers|Records|Collections?|Library|Archives?|Files|University)(?!\w)"
)
"""A day and a box of an archive, and the collection and the house that it is in."""
_OPEN_ACT = re.compile(
    r"(?<!\w)(?:Ley(?:es)?|Real Decreto|Decreto|Lei|Decreto-Lei|Legge|Loi|Décret)(?:(?:\s(?:Orgánica|Foral|Legislativo|[Nn][.°ºo]{1,2}|de))?\s\d+[/.-]\d+|\s(?:de|du|del)\s\d{1,2}[er°º]{0,2}\s(?:de\s)?[a-zß-ÿ]+\s(?:de\s)?\d{4})[^;*“«]*$|(?<!\w)(?:Legge|[LlDd]\.|[DR]\.\s?[DdPp]\.|Dlcps|Dpr|Rdl?|Dlgs)\s\d{1,2}\s[a-z]+\s\d{4},\sn\.\s\d+,\s[^;*“«]*$"
)
"""The title of an act by its number, which has not ended: "Ley 7/1985, de 2 de abril, Reguladora de"."""
_CHAPTER = re.compile(r"(?:[’”»\"*_,.?]|\A)[\s,]*(?:in|In|IN|en|En|dans|nel|in:|\[?w:\]?)[\s:]*$")
"""What stands between the title of a chapter and the editors of its book."""
_QUOTED_IN = re.compile(
    r"[’”»“«\"*_](?:\s[\[(](?:1[4-9]|20)\d\d[\])])?[\s,.]*(?:in|In|en|dans|nel|\[?w)[\s:\]]*$"
)
"""The title of a chapter, perhaps the year in which it first appeared, and what leads to its book."""
_CHAPTER_EDITORS = re.compile(
    r"[’”»\"*_][\s,.]*(?:in|en|dans|nel):?\s(?:[^\W\d_]\.\s?)*[^\W\d_a-zß-ÿ][^;:.\d“”«»*]{1,40}\s(?:e|y|and|und|et|&)\s$|\s(?:in|en|dans|nel|a cura di|von|v\.|by|par|por)[:\s]\s?(?:[Dd]ers|[Dd]ies|[Ii]d)\.\s(?:u\.|und|and|et|e|y)\s$"
)
"""What stands before the last of the editors of the book that a chapter is in."""
_HOST = re.compile(r"(?:[^\W\d_]|\d{4}[–-]\d{4})[,.]\s[Ii]n:\s$")
_EDITED = re.compile(r"[^,;()]{2,60}\s\((?:Hgg?|Hrsgg?)\.\)")
"""The editors of the book that a German chapter is in, after "in:"."""
_HYPHENED = re.compile(r"-[^\W\d_]\.\s$")
"""The initial of a person whom a hyphen joins to another: "D. Roe-C. "."""
_INITIAL_IN = re.compile(r",\s(?:in|In|en|dans|nel):?\s(?:[^\d;“‘«\"*()]{1,60}\s)?[^\W\d_]\.\s$")
"""What leads to the rest of a name in the book that a text is in: "in: JANE ROE, JOHN B. "."""
_DESCRIBED = re.compile(
    r"[^\d;“‘«„*]{3,160}?,\s(?P<date>\d[^;,]{5,24}?|(?:1[4-9]|20)\d\d\s[^\W\d_]+\s\d{1,2}|[A-Z][a-z]+\s\d{1,2},\s\d{4}),\s(?:\*?[Ii]n:?\*?:?\s)?\*?"
)
"""A description and its date, before the house or the edition that keeps it."""
_REPORTING = re.compile(r"\W*(?:\w+\s){0,2}(?:Report|Return|Minutes|Correspondence|Bill|Papers?)\s")
"""How papers of a parliament begin, which may treat of two acts."""
_PARTIES = re.compile(
    r"[^()]{3,120}\),?\s(?:Judgment|Merits|Order|Preliminary|Provisional|Jurisdiction|Advisory|Request)"
)
"""The parties of a case in brackets, after its name: "Arrest Warrant (Congo v. Belgium), Judgment"."""
_VOLUME_OF = re.compile(r"(?:Teil|Band|Bd\.|[Vv]ol\.|Part|Tome|Tomo|T\.)\s(?:\d{1,2}|[IVX]{1,5}):\s")
"""The number of a volume and its title, which go on with a work: "Teil I: *Salz*"."""
_STATE = re.compile(r"[A-Z][A-Za-z]{1,4}\)")
"""The state of an act by its letters: "*Bail Act 1977* (Vic)" (Australian Guide to Legal Citation, 3.1.3)."""
_DAY_IN = re.compile(r"\d{4},?\s(?:[Ii]n:?|dans|en|nel)\s(?:[^;:.\d]{0,40}(?:,|\s[a-zß-ÿ]{1,4})\s)?$")
"""What leads from the day of a letter to the edition that it is in."""
_BACKWARD = re.compile(rf"\b{alternatives(word.lower() for word in IBID | OPUS)}(?!\w)")
"""A word for "ibid." or "op. cit." in a text in small letters, where it is found faster."""
_COMPLETE = re.compile(rf"\d|\b(?i:{alternatives(IBID | OPUS)})(?!\w)")
_DIGIT = re.compile(r"\d")
_MARKED = re.compile(r"[”»\"*’],?\s[^”»\"*]*\d")
_CITED = re.compile(
    r"\((?:[^()]*[^\d(])?(?:1[4-9]|20)\d\d\)|\bp(?:p|ágs?)?\.\s?\d|\bSS?\.\s\d|(?<!\w)(?:c{1,2}|f{1,2}|fols?|fos?|leg|lib|Bl|к|л|k)\.\s?\d|,\s[^\W\d_a-zß-ÿ][\w/-]+\s(?:1[4-9]|20)\d\d,?\s(?:sowie|und|and|et|y|e)\s|(?:1[4-9]|20)\d\d(?:,\s(?:Dok|Nr|Bd|Bl|Sp)\.|\.\s(?:Vgl|Siehe|See|Cf|Voir|Véase|Cfr|Dazu|Vid|Repr))"
)
_SIGNED = re.compile(
    r",\s(?:Best|Nr|Bl|fol|Bd|Konv|Abt|Rep)\.\s\d[\w/]*(?:[rv]|\sff?)?\.\s(?!In:)[^\W\d_a-zß-ÿ]"
)
"""The signature of an archival item at the end of a sentence."""
_LAST_NAMED = re.compile(
    rf";\s(?:(?:and|und|et|y|e)\s)?{_CAPITAL}|[^\s.]{{3}}\.\s{_CAPITAL}[\w’-]+,\s{_CAPITAL}|:\s{_CAPITAL}[\w’-]+,\s[*“‘«]"
)
"""A short form without a page, at the end of a note."""
_FOUND_IN = re.compile(rf"\d[^;]*?,?\s\*?(?i:{alternatives(QUOTED)})\*?\s\Z")
"""A source with a number, and the words that lead to the one in which it was found."""
_SOURCE = re.compile(
    rf"{_CAPITAL}[\w.’&-]*(?:\s(?:\(?{_CAPITAL}[\w.’&-]*\)?|of|for|the|de|du|des|von|für|di|and|et|und)){{0,8}},\s(?:{_CAPITAL}|[“‘«„*]|(?:letter|speech|remarks|statement|interview|telegram|memorandum|press|tweet)\s)"
)
"""A name or a body, and a title or what it keeps."""
_SAME_MARKED = re.compile(rf"\*{SAME_AUTHOR}\.?\*,\s$")
"""The same author, in italics, right before a head."""
_SPOKEN_YEAR = re.compile(r"(?<=[a-zß-ÿ]{4})\s(?:1[4-9]|20)\d\d(?=\s[a-zß-ÿ]|\s*\Z)")
"""A year right after a verb: "sprach 1954 von Salz"."""
_CITING = ("://", "“", "«", "„", "‘", "*", '"')
"""Signs that words of a sentence before the first citation have not."""
_SAME_LENGTH = 12
"""Characters that it has at most."""
_SAME = re.compile(rf"^\W*{SAME_AUTHOR}\.?,\s")
_RESTART = re.compile(rf";\s|[.?!]\s(?=(?i:{alternatives(SIGNALS)})\s)")
"""Where a further citation begins by itself, so that what stands before is no part of it."""
_STOPPED = re.compile(
    r"(?:\d[)\]]?|(?<=[\s–-])[IVXLC]{2,}|(?<!\w)(?i:cit|ibid|vols?))[.;](?=\s(?!Jahrh|Jh(?!\w)|Jahr(?!\w)|Kap|Aufl)[^\W\d_a-zß-ÿ])"
)
"""Where a citation ends and a sentence begins."""
_POINTED = re.compile(
    rf"{_CAPITAL}[\w’'-]+(?:(?:,|,?\s(?:and|und|et|y|e|&))\s{_CAPITAL}[\w’'-]+){{0,3}}\s\((?:as in |wie )?(?:nn?|[Aa]nm|[Ff]n|[Nn]ote)\.?\s\d"
)
"""A short form by names and the number of a note in brackets."""
_SIGNS = (";", "://")
"""What stands in a citation that has begun."""
_ENTRY_HEAD = re.compile(r"(?P<names>[^()]{3,200}?)\s\((?:1[5-9]|20)\d\d[a-z]?\)[.,:]?")
"""Names and a year, before the title of an entry."""
_CLOSING = re.compile(
    r"(?:(?<![$€£\d])\d+(?!\.\s(?:Jahrh|Jh(?!\w)|Jahr(?!\w)|Kap|Aufl))(?!\d|(?:s|er|st|nd|rd|th)\b|[^\W\d_]{3})(?:[rv]|[a-f](?=[.,;]\s))?(?:\s?(?:ff?|ss|sgg?|sqq?)\b)?(?!(?<=[a-z]\d)[a-z])|[)\]’”»\"*_](?![^\W\d_])|\b(?i:cit|ibid|ibidem|ivi|id|ebd|ebenda|там же|там само|ff|seq)\.)\d{0,3}[.,;:)\]’”»“«]*(?:\s[–-]\s[A-ZÄÖÜ][\w-]+(?=\s(?:und|sowie)\s|[,;.]))?"
)
_ADDRESS = re.compile(r"https?://\S+")
"""An address, which holds no end of a citation but its own."""


class Head(Struct, frozen=True):
    """Where a citation begins: the place at which the note is cut before it, and the place of its first word."""

    cut: int
    at: int


def find(
    raw: str, whole: Sequence[Span], *, dated: bool = False, familiar: Familiar | None = None
) -> list[Head]:
    """Return the heads in a note after the words that it begins with, in order.

    Args:
        raw: the note as printed.
        whole: its spans.
        dated: the notes of the document cite by author and year.
        familiar: whom the document has cited before.
    """
    found: list[Head] = []
    before = introductions.key(raw) or _dated_lead(raw)
    begun = _begins(raw[before:]) or (familiar is not None and familiar.begins(raw[before:]))
    dated = dated and not yearstyle.is_entry(raw)
    references = set(authoryear.anywhere(raw) if dated else authoryear.runs(raw))
    reach = _reach(raw, before, begun=begun)
    again = familiar.places(raw, *reach) if familiar else ()
    places = {_with_same(raw, at) for at in (*candidates.find(raw, whole, *reach), *references, *again)}
    for at in sorted(_behind_subjects(raw, places))[:_MOST]:
        if at <= before or not (at in references or _may_begin(raw, before, at, begun=begun)):
            continue
        begun = (
            begun
            or has_any(raw[:at], _SIGNS)
            or _MARKED.search(raw[:at]) is not None
            or _CITED.search(raw[:at]) is not None
            or SHORT.search(raw[before:at]) is not None
            or _SIGNED.search(raw[before:at]) is not None
            or (_FOUND_IN.search(raw, before, at) is not None and _is_source(raw[before:at].lstrip()))
        )
        found.append(Head(cut=_cut(raw, before, at) if begun else 0, at=at))
        before, begun = at, True
    return found


def _is_source(text: str) -> bool:
    """Tell whether a text that leads to where it was found is a source itself: a case, an act, or a name and a title."""
    return legal.is_legal(text) or (_SOURCE.match(text) is not None and not speaks(text))


def _behind_subjects(raw: str, places: set[int]) -> set[int]:
    """Return places of a note, with those in what a citation is for moved to its authors: "on |Ireland, |Jane Roe, *Salt*"."""
    if not places or not has_any(raw, _SUBJECT_SIGNS):
        return places
    for subject in islice(leading.SUBJECT.finditer(raw), _MOST):
        within = {at for at in places if subject.start() <= at < subject.end()}
        if within:
            places = (places - within) | {subject.end()}
    return places


def _with_same(raw: str, at: int) -> int:
    """Return the place of "*id.*" where it stands right before a head."""
    same = _SAME_MARKED.search(raw, max(0, at - _SAME_LENGTH), at)
    return same.start() if same else at


def _dated_lead(raw: str) -> int:
    """Return the length of the words that lead to a citation, where a number in them could be taken for one: "On 1989, see"."""
    if not _TOWARDS.match(raw):
        return 0
    lead = introductions.length(raw[:_LEAD])
    return lead if lead and _ABOUT.fullmatch(raw, 0, lead) else 0


def _reach(raw: str, head: int, *, begun: bool) -> tuple[int, int]:
    """Return the part of a note in which heads can stand: after the first number where a citation has begun, before the last."""
    last = max(map(raw.rfind, "0123456789"))
    small = raw.lower()
    small = small if len(small) == len(raw) else raw
    for match in _BACKWARD.finditer(small, last + 1):
        last = match.end()
    last = len(raw) if _LAST_NAMED.search(raw, last + 1) else last
    first = _first_complete(small, head) if begun else None
    return (head if first is None else first, last + 1)


def _first_complete(raw: str, head: int) -> int | None:
    """Return the last place of the first number or word for "ibid." after a place of a text in small letters; None where there is none."""
    number = _DIGIT.search(raw, head)
    word = _BACKWARD.search(raw, head, number.end() if number else len(raw))
    if word and (number is None or word.start() < number.start()):
        return word.end() - 1
    return number.start() if number else None


def _begins(raw: str) -> bool:
    """Tell whether a citation stands at the head of a note, perhaps after a signal."""
    text = raw[signal(raw) :].lstrip()
    if _MARK.match(text):
        return True
    who = byline.read(text)
    named = who.certain and (
        who.repeated or who.names[0].family is not None or text[who.end : who.end + 1] in ",.:("
    )
    return (
        named
        or _EASTERN.match(text) is not None
        or legal.is_legal(text)
        or archival.read(text[:_ARCHIVED]) is not None
        or letters.begins(text)
        or authoryear.match(text) is not None
        or _POINTED.match(text) is not None
        or (_COMPLETE.search(text[:_SHORTEST]) is not None and not _SENTENCE.match(text))
    )


def _may_begin(raw: str, before: int, at: int, *, begun: bool) -> bool:
    """Tell whether a citation can begin at a place: what began before it is complete, and no role stands right before."""
    lead = raw[max(0, at - _BEFORE) : at]
    if barred.bars(lead) or _is_treated(raw, at):
        return False
    since = _SAME.sub("", raw[before:at])
    if _HYPHENED.search(lead) or _INITIAL_IN.search(lead) or _only_dated(since):
        return False
    if yearstyle.YEAR_FIRST.fullmatch(since):
        return False
    if _in_brackets(raw, at, since) or shortnames.opens(raw, at):
        return False
    if _REPORTING.match(since) and since.endswith(" and the "):
        return False
    if _VOLUME_OF.match(raw, at) or (since.endswith(", ") and _is_of_item(raw, since, at)):
        return False
    if _DAY_IN.search(lead) and letters.begins(since[signal(since) :].lstrip()):
        return False
    if _in_title(since) or _in_act(raw, before, at) or _in_book(raw, at, lead):
        return False
    if _CHAPTER.search(lead) and before + len(lead) > 0 and _quoted_just_before(since):
        return False
    return not begun or _COMPLETE.search(since) is not None


def _is_of_item(raw: str, since: str, at: int) -> bool:
    """Tell whether what follows a comma describes the archival item before it, or is the house that keeps it."""
    return describes_item(raw, at) or archival.keeps(since, raw[at : at + _BEFORE])


def _is_treated(raw: str, at: int) -> bool:
    """Tell whether the book stands at a place that is reviewed, the case of which a paper is cited, or the collection of a box."""
    begin = max(0, at - _REVIEW)
    boxed = _BOXED.search(raw, begin, at) and _HOLDING.match(raw, at)
    return bool(boxed or _REVIEWED.search(raw, begin, at) or barred.PLEADING.search(raw, begin, at))


def _in_brackets(raw: str, at: int, since: str) -> bool:
    """Tell whether brackets before a place go on with a case or an act: its report, or the parties of "Arrest Warrant (A v. B)"."""
    return raw[at - 1 : at] == "(" and (
        _STATE.match(raw, at) is not None
        or legal.is_legal(since.strip(" ("))
        or _PARTIES.match(raw, at) is not None
    )


def _in_act(raw: str, before: int, at: int) -> bool:
    """Tell whether a place stands within the title of an act, which no other act has changed."""
    return _OPEN_ACT.search(raw, before, at) is not None and not lawheads.changes(raw, before, at)


def _in_book(raw: str, at: int, lead: str) -> bool:
    """Tell whether the editors of the book that a chapter is in stand at a place."""
    return _CHAPTER_EDITORS.search(lead) is not None or (
        _HOST.search(lead) is not None and _EDITED.match(raw, at) is not None
    )


def _only_dated(since: str) -> bool:
    """Tell whether what stands before a head is a description with its day and no more: "Roe to Doe, 4 March 1951, "."""
    described = _DESCRIBED.fullmatch(since[signal(since) :].lstrip())
    if described is None:
        return False
    found = next(search(described["date"]), None)
    return found is not None and found.date.day is not None and found.end == len(described["date"])


def _in_title(since: str) -> bool:
    """Tell whether names stand between the last sign that a citation begins at and a place, and no number yet."""
    last = _RESTART.split(since)[-1]
    if len(last) == len(since) or _COMPLETE.search(last):
        return False
    lead = introductions.length(last)
    who = byline.read(last[lead:])
    return who.certain and bool(who.names) and _TITLE.match(last, lead + who.end) is not None


def _quoted_just_before(since: str) -> bool:
    return _QUOTED_IN.search(since) is not None


def _is_open(words: str) -> bool:
    """Tell whether words before a head are no citation: without a number, or only saying what is cited for."""
    bare = words.lstrip()
    if speaks(bare):
        words = _SPOKEN_YEAR.sub(" ", WHEN.sub(" ", words))
    return not _COMPLETE.search(words) or _ABOUT.fullmatch(bare[:1].upper() + bare[1:]) is not None


def _cut(raw: str, before: int, at: int) -> int:
    """Return where the note is cut before a head: after the last number, bracket or closing mark of what precedes."""
    sign = raw.rfind("; ", before, at)
    if sign >= 0 and _is_open(raw[sign + 1 : at]):
        return sign + 1
    stops = [stop.end() for stop in _STOPPED.finditer(raw, before, at)]
    last = stops[-1] if stops and _is_open(raw[stops[-1] : at]) else None
    if last is None:
        text = _ADDRESS.sub(lambda found: "x" * (len(found.group()) - 1) + ")", raw[:at])
        last = max((match.end() for match in _CLOSING.finditer(text, before, at)), default=None)
    if last is not None and not before and _is_open(raw[:last]) and not has_any(raw[:last], _CITING):
        return 0
    entry = _ENTRY_HEAD.fullmatch(raw, before, last) if last is not None else None
    if last is not None and entry and byline.read(entry["names"]).end >= len(entry["names"]):
        sign = max(raw.rfind(", ", last, at), raw.rfind(". ", last, at))
        last = sign + 1 if sign >= 0 else at
    return last if last is not None else before if not before else at
