"""Sentences in which an author only speaks, before or between the citations of a note: they are no part of any."""

import re
from collections.abc import Iterator

from srccheck.extraction import (
    authoryear,
    byline,
    crossreferences,
    introductions,
    leading,
    sentenceled,
    shortnames,
)
from srccheck.extraction.lexicon import IBID, OPUS
from srccheck.extraction.places import is_place
from srccheck.extraction.remarks import LIFE, VERBS, WHEN, speaks
from srccheck.extraction.sentences import ends, signal
from srccheck.text.alternatives import alternatives, has_any
from srccheck.text.names import is_body

_LEAST = 60
"""Characters of a note that has room for such a sentence and a citation."""
_WORDS = 6
"""Words that such a sentence has at least."""
_LONG = 12
"""Words of one that needs no known verb, at least."""
_SHORT = 10
"""Words from which on a sentence must speak; a shorter one needs only to have nothing of a citation."""
_LEAD = 12
"""Characters after names that hold no more than a date."""
_SIGN_AFTER = re.compile(r".?\s?[.:(;)]|.?\s?,\s[^a-zß-ÿ]")
"""What follows names in a citation, from their last character on."""
_AHEAD = 400
"""Characters in which a citation shows that it begins."""
_MARKED_WORDS = 5
"""Words that it may set in italics or in quotation marks: a term, the name of a work of which it speaks."""
_VERBS = (
    frozenset(
        """is was were are be been has had have did does do can could may might must should would will average averages
    include includes involved require required remains remained became become becomes occur occurs took gave turned
    thought argue argues argued show shows showed suggest suggests appear appears ran runs lasted lies stood stands
    measures survive survives refer refers draw draws drew cover covers contain contains fell rose left came went received
    lack lacks weighed assume assumes served voted lowered held kept fails failed records recorded lists counts reports notes states says writes wrote
    est sont était étaient fut furent avait avaient ont peut doit avons s’est s'est s’était s'était n’est n'est
    è fu ha c’è c'è C’è C'è sono era erano furono hanno aveva avevano può trova trovano
    son eran fue fueron han había habían puede é são eram foi foram têm havia está estão pode
    kam kamen ging gingen gab nahm schrieb sah fand hielt ließ trat blieb begann entstand""".split()
    )
    | VERBS
)
"""Verbs of sentences, in the languages that notes are written in."""
_PAST = re.compile(
    r"(?<=\s)[a-zß-ÿ]{3,}(?:te|ten)(?=\s(?:sich|der|die|das|den|dem|des|und|ein|eine|er|sie|es|ihn|ihm|daran|dazu|vom|von|zu)\s|[,.]|$)"
)
"""A German verb of the past."""
_ENGLISH_PAST = re.compile(
    r"(?<=\s)[a-z]{3,}ed(?=\s(?:that|over|more|about|the|a|an|to|no|only|its|their|his|her|whether)\s)"
)
"""An English verb of the past: "issued over", "decreed that"."""
_PAST_ENDS = ("te ", "ten ", "te,", "ten,", "te.", "ten.")
"""How it ends."""
_ROMANCE_PAST = re.compile(
    r"(?<=\s)[a-zà-ÿ]{3,}(?:ó|aron|ieron|aban?|aient|èrent|irent|avano|evano|arono|irono|aram|avam|(?<!cos)ì|(?<!per)ò)(?=\s)"
)
"""A Spanish, French, Italian or Portuguese verb of the past: "llevó", "portaient", "portavano"."""
_ROMANCE_ENDS = tuple(
    f"{end} " for end in ("ó", "ò", "ì", "ron", "aba", "ban", "ent", "ano", "ono", "ram", "vam")
)
"""How it ends."""
_DAY = re.compile(
    r"(?<!\w)(?i:am|vom|dem|den|on|the|of|le|du|el|del|il|dal|dell['’]|em)\s?\d{1,2}(?:er|\.|[º°]|st|nd|rd|th)?\s(?:de\s)?[^\W\d_]{3,10}(?:\s(?:de\s|del\s)?(?:1\d|20)\d\d)?|(?<=[a-z]\s)[A-Z][a-z]{2,8}\s\d{1,2}(?=,?\s[a-z])"
)
"""A day on which something was, in a sentence."""
_SIGLE = re.compile(r"(?<!\w)[A-Z]{2,5}\d{1,3}(?=[.,;)\s])")
"""An edition by its letters and number: "NA28", "RGG4"."""
_PROVISION = re.compile(
    r"§{1,2}\s\d+[a-z]?(?:\s(?:ff?\.|Abs\.\s\d+|S\.\s\d+|Satz\s\d+|Nr\.\s\d+))*(?:\s[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*(?:G|GB|O|V)(?!\w))?"
)
"""A provision of a German law, in a sentence about it."""
_PERIOD = re.compile(r"(?:1[0-9]|20)\d\d(?:[–—/-]\d{1,4}|s|er)?(?=,?\s[a-zß-ÿ]|\s?;\s[a-zß-ÿ]|s\b)")
"""Years after which a sentence goes on."""
_EARLY = re.compile(r"\((?:ca?\.\s?)?1[0-5]\d\d\)|(?<!\w)ca?\.\s?1\d{3}")
"""The year of something before books were printed much, or one that is not certain: "the peace of Worms (1122)"."""
_IN_YEAR = re.compile(r"(?<!\w)(?:[A-Z][a-z]+)?[Jj]ahre?n?\s(?:1\d|20)\d\d(?:[–—/-]\d{2,4})?")
"""A year by its word, which no reference by author and year is: "aus dem Jahr 1999"."""
_YEAR_AND_PAGE = re.compile(r"[12](?<!\d.)(?:(?<=1)[4-9]|(?<=2)0)\d\d[a-z]?:\s?\d")
"""A reference by its year: "who in 1972: 182"."""
_DIGIT = re.compile(r"\d")
_ANY_YEAR = re.compile(r"(?<![\d(])(?:1[0-9]|20)\d\d(?:[–—/-]\d{2,4})?(?!\d)")
_AMOUNT = re.compile(
    r"(?<![\w.,:–—-])\d{1,3}(?:\s\d{3})+(?=,\s[a-zß-ÿ])|(?<![\w.,:–—-])(?:\d{1,3}(?:[.,]\d+|\s\d{3})*|\d{4,})(?:\s[×x]\s\d+)?\s?(?:(?=[a-zß-ÿ]{3,}|%|[A-ZÄÖÜ][a-zß-ÿ]{3,})|(?:by|[ckm]?m|[kmM]?g|lbs?|oz|ha|kWh|ft|do|zu|of\sthem|in\sthe)(?!\w))"
    r"|\(\d{4}\)(?=\s[a-z]{3,}\s)|(?<!\w)\d{1,2}(?:\.\s[A-ZÄÖÜ][a-zß-ÿ]{4,}|(?:st|nd|rd|th)[\s,-])|(?<=[a-zß-ÿ]\s)\d{1,3}(?=,\s(?:in|but|and|or|aber|und|mais|ma|pero)\s)"
)
"""A number of things in a sentence."""
_CITED = re.compile(
    r"\d|https?:|www\.|\svs?\.\s|:\s[*“«„A-ZÀ-Þ]|(?<!\w)(?i:ibid|ebd|ebenda|ibidem|idem|cit|supra|infra|loc|op|vgl|cfr|siehe|see|cf|voir|véase|vedi|ver)(?!\w)|(?<!\w)[Ii]d\.|(?<!\w)[Ii]nterviewe?d?\s(?:by|with)\s|(?<!\w)(?:published|appeared|erschienen|paru|publicado|pubblicato)\s(?:in|en|dans)(?!\w)|(?<!\w)(?:[Pp]p?|SS?|Bd|[Vv]ol|H(?:rs)?g|[Ee]ds?|Anm|Fn)\.|[^\W\d_],\s(?:[“„«‘*]|[^\W\d_a-zß-ÿа-яё]\.\s)"
)
"""What a citation has and a sentence that only speaks has not."""
_LAST = re.compile(r",\s(?P<words>[A-ZÀ-Þ][^,]{2,45})\.?\s*$")
"""A few words at the end of a sentence, which may be a title."""
_MARKED = re.compile(r"\*(?P<italic>[^*]{1,80})\*|[“„«»\"‘](?P<quoted>[^“”„«»\"]{1,400})[”“»«\"’](?!\w)")
"""What a sentence sets in italics or in quotation marks."""
_ADDRESS = re.compile(r"(?<![\w.@/-])(?:[\w-]{1,60}\.){1,4}[a-z]{2,12}/\w")
"""An address without its scheme: "salt.example/bread"."""
_MARKS = re.compile(r"[*“„«»\"]")
_PARTED = re.compile(r";\s(?=[a-zß-ÿ])")
_ON_THESE = re.compile(
    r"(?:on|for|zu|sur|sobre|su)\s[a-zß-ÿ]{2,8},?\s(?:see|cf\.|siehe|vgl\.|voir|véase|cfr\.)\s(?:nn?\.|notes?|Anm\.|Fn\.|nota)\s\d"
)
"""What a sentence says after its semicolon of another note: "on these see note 9 above"."""
_REFERENCE = 160
"""Characters of a reference to another note."""
_SAYING = re.compile(
    r"\s(?:[a-z]+ing|said|says|wrote|writes|stated|declared|observes?d?|argues?d?|noted|notes|asked|explained),\s$"
)
"""A verb before what somebody said: "declaring, “The salt …”"."""
_TOPICS = ("For ", "On ", "Sur ", "Su ", "Sulla ", "Sobre ", "Zu ", "Zum ", "Zur ")
"""How a reference to another note says what it is about: "On the magnitude of fines, see infra note 116"."""
_FIRST = re.compile(r"[\s(“„«‘*]*[^\W\d_a-zß-ÿ]")
"""How a sentence begins: with a capital, perhaps behind a mark."""
_CLOSED = re.compile(
    r"(?:\d[\w–—-]{0,12}(?:\sff?)?|\)|cit|ebd|ibid|\sff?|ss|passim)\*?\.\*?\s*$|[”»“]\.?\s*$|\w\*\.\s*$"
)
"""The end of a citation."""
_ENTRY = re.compile(r"[^“„«*\",:]{0,160}\((?:n\.\s?d|1[4-9]\d\d|20\d\d)[^()]*\)\.\s*")
"""How an entry of a list begins, which its title follows: "Example Office. (1999, May 3)."."""
_NAMED = re.compile(
    r"[^\W\d_a-zß-ÿ][\w’'-]+(?:\s[^\W\d_a-zß-ÿ][\w’'.-]*){0,2}(?:(?:,|,?\s(?:and|und|et|&|y|e))\s[^\W\d_a-zß-ÿ][\w’'-]+(?:\s[^\W\d_a-zß-ÿ][\w’'.-]*){0,2}){0,2},\s[*“‘«„][^*”’»“]{3,160}[*”’»“],?\s(?:\(|(?:pp?|SS?)\.\s)?\d"
)
"""Names of any kind, a title with marks and a number: "Roe, *Salt*, 219"."""
_SUPRA = re.compile(
    rf"[^\W\d_a-zß-ÿ][\w’'-]+(?:\s(?:and|und|et|&|y|e)\s[^\W\d_a-zß-ÿ][\w’'-]+)?,\s(?:[^\W\d_a-zß-ÿ][^.;:\d]{{2,60}},\s)?\*?(?i:{alternatives(OPUS)}|supra)(?!\w)"
)
"""Names, perhaps a title, and what points back: "Roe & Doe, supra"."""
_IN_NEWS = re.compile(
    r"[A-ZÀ-Þ][\w.’-]+(?:\s[A-ZÀ-Þ][\w.’-]*){1,3},\s[A-ZÀ-Þ][^;]{3,200},\s[A-ZÀ-Þ][A-ZÀ-Þ’'&. ]{3,60}\s\((?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s)?(?:19|20)\d\d"
)
"""A name, a title and a newspaper in capitals with its day, as American lawyers cite one."""
_REPORTED = re.compile(r",\s[^;]{8,300}?\s\((?:1[89]|20)\d\d\)")
"""A title and a year in brackets, after the body that has made a report."""
_AGAIN = re.compile(rf"\*?(?i:{alternatives(IBID)})(?!\w)")
_PLACED = re.compile(
    r",\s(?P<place>[A-ZÀ-Þ][^,;:.\d()]{2,40}),\s[A-ZÀ-Þ]|\s(?P<dated>[A-ZÀ-Þ][\w-]+),?\s(?:1\d|20)\d\d[.)]?$|,\s(?P<within>[A-ZÀ-Þ][\w-]+)\s(?:1[5-9]|20)\d\d,"
)
"""A place and a publisher, as they stand in an imprint; a place and a year at the end."""


def without(raw: str) -> list[tuple[int, int]]:
    """Return the stretches of a note, begin and end, besides the sentences that only speak; the whole of it where none are left out.

    Sentences are left out where a citation begins right after them, and what stands before them is complete; those at
    the end where they can hold no source.
    """
    whole = [(0, len(raw))]
    if len(raw) < _LEAST:
        return whole
    stretches: list[tuple[int, int]] = []
    kept: int | None = None
    run: int | None = None
    spoken = False
    for begin, end in _sentences(raw):
        text = raw[begin:end]
        refers = _refers(text)
        idle = refers or _is_prose(text, dated=spoken)
        if idle and (kept is None or run is not None or _may_follow(raw[kept:begin])):
            run = begin if run is None else run
            spoken = spoken or not refers
            continue
        if run is not None and (not spoken or _begins(raw[begin:])):
            if kept is not None:
                stretches.append((kept, run))
            kept = begin
        elif kept is None:
            kept = begin if run is None else run
        run, spoken = None, False
    if kept is None:
        return whole
    return [*stretches, (kept, len(raw) if run is None or _is_kept(raw[run:]) else run)]


def _is_kept(text: str) -> bool:
    """Tell whether sentences at the end of a note may name another source, an imprint, or how the last one is cited."""
    if shortnames.gives(text) or is_place(text.partition(",")[0].strip()):
        return True
    if _ADDRESS.search(text):
        return True
    return ";" not in text and (_MARKS.search(text) is not None or _ANY_YEAR.search(text) is not None)


def _refers(text: str) -> bool:
    """Tell whether a sentence refers to another place of the same text, and to nothing else."""
    bare = text.lstrip()
    led = signal(text) > 0 or f"{bare[:1].upper()}{bare[1:]}".startswith(_TOPICS)
    return led and len(text) <= _REFERENCE and crossreferences.fills(text.replace("*", ""))


def fills(text: str) -> bool:
    """Tell whether a stretch of a note is sentences that only speak, and no other."""
    return all(_is_prose(text[begin:end], dated=False) for begin, end in _sentences(text))


def speaks_only(raw: str) -> bool:
    """Tell whether every sentence of a note only speaks, a short one among them with nothing of a citation."""
    refers = any(_refers(raw[begin:end]) for begin, end in _sentences(raw))
    if not (_has_verb(raw) or refers):
        return False
    spoken = False
    for begin, end in _sentences(raw):
        text = raw[begin:end]
        if _refers(text):
            continue
        long = _is_prose(text, dated=spoken, verbless=_WORDS if refers else _LONG)
        cited = (
            _CITED.search(WHEN.sub(" ", text) if refers else text)
            or _LAST.search(text)
            or _is_headed(text.lstrip())
        )
        if not long and (len(text.split()) >= _SHORT or cited):
            return False
        spoken = spoken or long
    return spoken or refers


def _sentences(raw: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for end in _stops(raw):
        stop = end + (raw[end : end + 1] in '”»“"’*' if end < len(raw) else 0)
        yield begin, stop
        begin = stop
    if begin < len(raw):
        yield begin, len(raw)


def _stops(raw: str) -> list[int]:
    """Return the places after the sentences of a note, and after the semicolons that a signal follows."""
    if ";" not in raw:
        return [*ends(raw)]
    parted = (
        found.end() - 1
        for found in _PARTED.finditer(raw)
        if signal(raw[found.end() :]) or _ON_THESE.match(raw, found.end())
    )
    return sorted({*ends(raw), *parted})


def _has_verb(text: str) -> bool:
    """Tell whether a text has a verb of a sentence."""
    if not _VERBS.isdisjoint(text.split()):
        return True
    past = (has_any(text, _PAST_ENDS) and _PAST.search(text)) or (
        "ed " in text and _ENGLISH_PAST.search(text)
    )
    return bool(past or (has_any(text, _ROMANCE_ENDS) and _ROMANCE_PAST.search(text)))


def _is_prose(text: str, *, dated: bool, verbless: int = _LONG) -> bool:
    """Tell whether a sentence speaks and cites nothing.

    Args:
        text: a sentence.
        dated: it may have any years, for another such sentence stands before it.
        verbless: words of one that needs no known verb, at least.
    """
    words = len(text.split())
    if words < _WORDS or not _FIRST.match(text) or _YEAR_AND_PAGE.search(text):
        return False
    spoken = _has_verb(text)
    if not speaks(text, verb=spoken) or not (spoken or words >= verbless):
        return False
    text = text.lstrip()
    bare = text[:1].lower() + text[1:] if text.partition(" ")[0].lower() in authoryear.TIMES else text
    for counted in (
        (_SIGLE, _PROVISION, LIFE, _DAY, WHEN, _PERIOD, _EARLY, _AMOUNT) if _DIGIT.search(text) else ()
    ):
        bare = counted.sub(" ", bare)
    bare = _MARKED.sub(_unmarked, _ANY_YEAR.sub(" ", bare) if dated else bare)
    last = _LAST.search(bare)
    if _CITED.search(bare) or (last and not _has_verb(last["words"])) or signal(text) or _is_headed(text):
        return False
    placed = any(is_place(one["place"] or one["dated"] or one["within"]) for one in _PLACED.finditer(text))
    return not placed and next(authoryear.anywhere(_IN_YEAR.sub(" ", text)), None) is None


def _unmarked(found: re.Match[str]) -> str:
    """Return nothing for a term that is set off, or for words that are quoted within a sentence; else what is printed."""
    inside = found["italic"] or found["quoted"]
    quoted = found["quoted"] is not None and (
        inside[:1].islower() or _SAYING.search(found.string, 0, found.start()) is not None
    )
    if _CITED.search(inside) or _LAST.search(inside):
        return found.group()
    return " " if quoted or len(inside.split()) <= _MARKED_WORDS else found.group()


def _may_follow(before: str) -> bool:
    """Tell whether a citation is complete before a sentence, and no names and year that a title follows."""
    if not _CLOSED.search(before):
        return False
    text = before.lstrip()
    who = byline.read(text)
    led = authoryear.match(text) is not None or _ENTRY.fullmatch(text) is not None
    return not led and not (who.end and len(before) - who.end < _LEAD)


def _is_headed(text: str) -> bool:
    """Tell whether names stand at the head of a sentence, and what follows them in a citation."""
    who = byline.read(text)
    return bool(who.end) and who.certain and _SIGN_AFTER.match(text, who.end - 1) is not None


def _begins(text: str) -> bool:
    """Tell whether a citation begins at the head of a text: with a signal, "ibid.", or an author."""
    text = text.lstrip()[:_AHEAD]
    if signal(text) or _AGAIN.match(text) or authoryear.match(text):
        return True
    if _NAMED.match(text) or _SUPRA.match(text) or _IN_NEWS.match(text):
        return True
    if text.startswith(_TOPICS) and (sentenceled.after_signal(text) or introductions.length(text)):
        return True
    body = text.partition(",")[0]
    if is_body(body) and _REPORTED.match(text, len(body)):
        return True
    return leading.is_author(text, 0) and introductions.begins(text)
