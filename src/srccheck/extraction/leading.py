"""How words lead to a citation in the middle of a sentence: a signal, a colon, the names right before a title."""

import re
from itertools import islice

from srccheck.extraction import authoryear, byline, legal
from srccheck.extraction import nameforms as forms
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.lexicon import OPUS, SIGNALS
from srccheck.extraction.marked import is_part
from srccheck.extraction.places import is_place
from srccheck.extraction.remarks import FAR, FINITE, WHEN, speaks
from srccheck.extraction.sentences import ends, signal
from srccheck.text.alternatives import alternatives

_SEE = re.compile(
    rf"(?:(?<=[\s(,;:—–])|^)(?i:{alternatives(SIGNALS)}|in|by|such as|are|is|bei|von|nach|zeigt|ebenso|sowie|laut|dans|chez|zu)(?i:,?\s(?:also|above all|notably|mainly|chiefly|primarily|too|further|generally|e\.g\.|for example|esp\.|especially|in particular|inter alia|auch|z\.\s?B\.|etwa|insb\.|dazu|hierzu|vor allem|namentlich|aussi|surtout|notamment|anche|soprattutto|sobre todo|также|например),?)*[:,]?\s+(?=[^\W\d_a-zß-ÿ]|[“‘\"„«*_])"
)
_LOOSE = frozenset("in by such are is bei von nach zeigt ebenso sowie laut dans chez zu".split())
_BACKWARD = re.compile(rf"[^\W\d_a-zß-ÿ][\w’'-]+,?\s[*_]?(?i:{alternatives(OPUS)})")
_POINTED = re.compile(
    rf"[^\W\d_a-zß-ÿ][\w’'-]+(?:\s(?:and|und|et|&|e|y)\s[^\W\d_a-zß-ÿ][\w’'-]+)?,\s[^\W\d_a-zß-ÿ][^;:\d()]{{2,80}}?,?\s(?i:{alternatives(OPUS)})"
)
"""A short form by name, title and "cit."."""
_SHORTENED = re.compile(
    r"[^\W\d_a-zß-ÿ][\w’'-]+(?:\s(?:and|und|et|&)\s[^\W\d_a-zß-ÿ][\w’'-]+)?,\s[^\W\d_a-zß-ÿ][^,;:.\d()]{3,60},\s(?:pp?\.\s)?\d{1,4}(?:[–-]\d{1,4})?(?=[;.,]|$)"
)
"""A name, a short title and a page: "Roe, Salt and Bread, 202"."""
NAME_PAGE = re.compile(
    r"[^\W\d_a-zß-ÿ][\w’'-]+(?:\s(?:and|und|et|&)\s[^\W\d_a-zß-ÿ][\w’'-]+)?,\s(?:(?:pp?|SS?)\.\s)?(?:\d{1,4}|[ivxlc]{1,7})(?:[–-](?:\d{1,4}|[ivxlc]{1,7}))?(?=;|\.?\s*$)"
)
"""A name and a page: "Roe, xii–xxx"."""
_SAME = re.compile(rf"{forms.SAME_AUTHOR}\.?[,:]\s")
TITLE = re.compile(r",\s[“‘«\"*A-ZÀ-Þ]|,\s\d{1,3}\s[A-Z][a-z]|,?\s[“‘«\"*]")
_MARK = re.compile(r"[“‘„«*_\"]")
CITED = re.compile(r"[“‘„«*_\"]|(?:1[4-9]|20)\d\d|https?:|\bv\.\s")
_OPENING = re.compile(r"(?<=[\s(])[“‘„«\"*_](?=[^\W_])|(?<=\s)'(?=[A-ZÀ-Þ])")
_IN = re.compile(r"\s*(?:In|in|En|Dans):?\s*")
_DATED = re.compile(r"[\[(](?:1[4-9]|20)\d\d[\])]|https?:|;")
_NAME_START = re.compile(r"(?<![^\s(])(?=[^\W\d_a-zß-ÿ]|(?:de|van|von|di|du|d['’])\b)")
_MOST = 40
"""Places that are looked at for the name of an author."""
_TERM = re.compile(r"(?<=\s)[“‘\"„«»](?P<term>[^“”‘’\"„«»]{1,40})[”’\"“»«](?=\s[^\W\d_])")
_LOWER_QUOTE = re.compile(r"(?<=[\s,])[“‘\"„«][a-zß-ÿ][^“”‘’\"„«»\d]{2,100}[”’\"“»](?=,\s[a-zß-ÿ])")
_SO = re.compile(r"So\s(?=[^\W\d_a-zß-ÿ])")
_FEW_WORDS = re.compile(r"[^\W\d_][^\W\d_]*,?\s(?:v\.\s|[^\W\d_]+,?\s(?:[a-z]\.\s?[A-Z]\.\s)?){0,7}")
"""What may be words before an author: no number, no mark, no full stop."""
_SPOKEN_AT = 12
"""Characters that a sentence has at least before the author to whom it leads."""
_MORE_WORDS = re.compile(r"[^;:.\d]{0,160}\s")
_CAPITALISED = re.compile(r"(?<=\s)(?=[^\W\d_a-zß-ÿа-яё])")
_TO_TITLE = re.compile(
    r"^(?:The|A|An|Le|La|Les|L|Un|Une|Der|Die|Das|Ein|Eine|El|Los|Las|Il|Lo|Gli|I|O|Os|As)\s|\s(?:of|de|du|des|di|del|della|dello|von|vom|to|à|an|für|for|zu|et|und|and|y|e|или|и|о|об)\s$|,\s$"
)
"""Words before a name in a title, and none of a sentence that leads to it."""
_NOUN_BEFORE = re.compile(
    r"(?P<noun>[^\W\d_a-zß-ÿ][a-zß-ÿ]+)\s(?=(?:[^\W\d_a-zß-ÿ]\.-?\s?){1,3}[^\W\d_a-zß-ÿ])"
)
"""A word with a capital before initials, which may be a noun of the sentence: "an dieser Stelle D. Roe"."""
_ADJECTIVE = re.compile(r"(?<![^\s(])[a-zß-ÿ]+(?:en|er|es|em|e|der|die|das|den|dem|des|zur|zum)\s$")
"""An adjective or an article before such a noun."""
_NOUN_BEFORE_INVERTED = re.compile(
    r"(?P<noun>[^\W\d_a-zß-ÿ][a-zß-ÿ]+)\s(?=[^\W\d_a-zß-ÿ][\w-]+,\s(?P<given>[^\W\d_a-zß-ÿ][a-zß-ÿ]+)(?P<initial>\s[A-ZÄÖÜ]\.)?)"
)
"""The same before a family name that stands first: "in der amerikanischen Soziologie Roe, Jane"."""
_OF_WHOM = re.compile(r"\s(?:de|di|of|von|du|del|della|da|d['’])\s?$")
"""What stands before a person whom a title is about: "Sobre el pensamiento de María Roe"."""
_LAND = re.compile(r"[A-Z]{2,3}\s(?P<next>[^\W\d_a-zß-ÿ][^\W\d_]+)")
"""A country by its letters, before a forename: "für die USA Jane Roe"."""
_NEAR = 60
_EASTERN_TITLE = re.compile(
    r"[A-Z][\w’‘'-]+\s[^,“”*()]{1,90}?\s[\u3040-\u30ff\u4e00-\u9fff]{2,20}(?:\s\[[^\[\]]{2,120}\])?,\s(?:comp|eds?|trans|annot|rev)\.\s"
)
"""A title in Latin letters and in its own, before those who compiled it: "Salt shu 鹽書, comp. Roe"."""
_AFTER_INITIALS = re.compile(r"\.\s[^\W\d_a-zß-ÿа-яё]|.:\s[^\W\d_a-zß-ÿа-яё]")
_YEAR_AFTER = re.compile(rf",?\s\({forms.DATED}\)")
_INVERTED_YEAR = re.compile(
    rf"[^\W\d_a-zß-ÿ][\w’'-]+,\s[^\W\d_a-zß-ÿ][\w’'-]+(?:\s[^\W\d_a-zß-ÿ][\w’'.-]*){{0,2}}\s\({forms.DATED}\)"
)
"""Any name, family name first, and a year in brackets: "Roe, Jane (1999)"."""
_COLON = re.compile(r"[^\W\d_][^:;\d“‘„«\"*_()]{8,140}:\s(?=[^\W\d_a-zß-ÿ])")
"""Words before a colon, without anything of a citation."""
_ABOUT = re.compile(
    r"(?:Zu[rm]?|Für|Über|Dazu|Zu den|Aus|For|On|About|Sur|Pour|Sobre|Su|Sulla?|Per|Para|À|A propos|О|Об)\s"
)
"""How words before a colon begin that say what is cited for."""
SUBJECT = re.compile(
    r"(?<![^\s(])(?:[Oo]n|[Ff]or|[Ss]ur|[Ss]obre)\s(?:[^\W\d_][\w’'-]*\s){0,3}[^\W\d_a-zß-ÿ][\w’'-]+,\s(?=(?:[^\W\d_a-zß-ÿ][\w’'.-]*\s(?:(?:de|du|van|von|der|di|and|und|et|y)\s){0,2}){0,5}[^\W\d_a-zß-ÿ][\w’'-]+,\s[“‘\"*«])"
)
"""What a citation is for, where that is a name, and its authors right before a title: "On Ireland, Jane Roe, *Salt*"."""
_FEW = 3
NAMES = 160
"""Characters before a title in which its authors are looked for."""
_MOST_SIGNALS = 4
"""Signals of one sentence that are looked at."""
_LONGEST_SIGNAL = 40
"""Characters of a signal at most."""


def before_mark(text: str) -> int:
    """Return where, in a sentence, the names begin that stand right before its first title with marks; 0 where none do.

    "On this point Roe follows J. Doe, ‘Salt’" gives the place of "J. Doe".
    """
    mark = _OPENING.search(text, 0, FAR)
    if mark is None or _DATED.search(text, 0, mark.start()):
        return 0
    subject = SUBJECT.match(text)
    if subject:
        return subject.end()
    begin = max(0, mark.start() - NAMES)
    before = text[begin : mark.start()].rstrip(" ,:(")
    if not before or before == text[begin : mark.start()].rstrip():
        return 0
    whole = byline.read(before) if not begin else None
    if whole is not None and whole.end and not before[whole.end :].strip(" ,.:"):
        return 0
    for word in _NAME_START.finditer(before):
        at = word.start()
        if begin + at == 0:
            continue
        who = byline.read(before[at:])
        if who.names and who.certain and not who.repeated and not before[at + who.end :].strip(" ,.:"):
            return 0 if who.editors or _IN.fullmatch(text, 0, begin + at) else begin + at
    return 0


def after_stop(text: str) -> int:
    """Return where a citation begins after a sentence that only speaks, 0 where none does."""
    if byline.read(text).certain:
        return 0
    for end in ends(text[:FAR]):
        if CITED.search(text, 0, end) or not speaks(text[:end]):
            return 0
        at = end + len(text[end:]) - len(text[end:].lstrip())
        at += signal(text[at:])
        at += to_name(text[at:])
        who = byline.read(text[at:])
        if who.certain and who.names and not who.editors and TITLE.match(text[at:], who.end):
            return at
    return 0


def to_name(text: str) -> int:
    """Return where an author begins after a few small words: "Grundlegend nach wie vor Jane Roe, Salz"; 0 where none does."""
    if not text or _SAME.match(text):
        return 0
    many = text[0].islower() or _ABOUT.match(text) or FINITE.search(text[:NAMES])
    led = (_MORE_WORDS if many else _FEW_WORDS).match(text)
    if led is None:
        return 0
    for word in islice(_CAPITALISED.finditer(text, 1, led.end() + 1), _MOST):
        at = word.start()
        land = _LAND.match(text, at)
        if (land and is_forename(land["next"])) or (text[0].isupper() and _OF_WHOM.search(text, 0, at)):
            continue
        small = (
            text[0].islower()
            or _ABOUT.match(text) is not None
            or (at > _SPOKEN_AT and FINITE.search(text, 0, at) is not None)
        )
        if (not small and _TO_TITLE.search(text, max(0, at - _NEAR), at)) or not (
            small or text[1:at].islower()
        ):
            continue
        alone = text[0].islower() and forms.FAMILIES_ALONE.match(text, at)
        if alone and (
            is_place(text[at : text.find(",", at)])
            or is_place(text[alone.end() :].partition(",")[0].rstrip(" 0123456789.;"))
        ):
            alone = None
        if alone or is_author(
            text, at, editors=text[:at].endswith((" in ", " in: ")) or _ABOUT.match(text) is not None
        ):
            noun = _NOUN_BEFORE.match(text, at) or _noun_before_inverted(text, at)
            if noun and not is_forename(noun["noun"]) and is_author(text, noun.end(), editors=True):
                return noun.end()
            return at
    return 0


def _noun_before_inverted(text: str, at: int) -> re.Match[str] | None:
    """Return the match of a German noun after an adjective or an article, before a family name and a known forename."""
    noun = _NOUN_BEFORE_INVERTED.match(text, at)
    adjective = noun and _ADJECTIVE.search(text, max(0, at - _NEAR), at)
    return noun if noun and adjective and (noun["initial"] or is_forename(noun["given"])) else None


def is_author(text: str, at: int, *, editors: bool = False) -> bool:
    """Tell whether persons that are certain, perhaps as editors, and a title after them stand at a place."""
    who = byline.read(text[at : at + NAMES])
    if not who.certain or (who.editors and not editors) or not who.names or not who.names[0].given:
        return False
    end = at + who.end
    return (
        TITLE.match(text, end) is not None
        or _AFTER_INITIALS.match(text, end - 1) is not None
        or _YEAR_AFTER.match(text, end) is not None
    )


def before_colon(text: str) -> int:
    """Return where, after "So" or words and a colon, an author begins: "Two very different accounts: Jane Roe, Salt"."""
    found = _SO.match(text) or _COLON.match(text)
    if found is None:
        return 0
    words = found.group().split()
    small = sum(word[:1].islower() for word in words)
    if not is_author(text, found.end(), editors=True) and not authoryear.match(text[found.end() :]):
        return 0
    leads = len(words) == 1 or text[0].islower() or _ABOUT.match(text) is not None
    return found.end() if leads or (len(words) > _FEW and small >= len(words) / 2) else 0


def sentence(text: str, plain: str) -> int:
    """Return how many characters at the head of a text are a sentence that ends in a citation, 0 where none is.

    Args:
        text: any.
        plain: it, where quotation marks do not count without them.
    """
    cited = CITED.search(plain, 0, FAR)
    last = cited.end() if cited else FAR
    for match in islice(_SEE.finditer(text, 0, last + _LONGEST_SIGNAL), _MOST_SIGNALS):
        before = text[: match.start()]
        if match.start() >= last:
            return 0
        follows = text[match.end() :]
        if match.group().startswith("comp.") and before.endswith(", "):
            continue
        loose = match.group().split()[0].strip(",:").lower() in _LOOSE
        if loose and (before.rstrip()[-1:] in (",", ".", "”", "’", "?") or _is_town(before, follows)):
            continue
        if loose and _is_particle(before, match.group()):
            continue
        if _is_backward(follows) or (before and not loose and is_head(follows)):
            return match.end()
        if before.endswith(", ") and not loose and _is_named(follows):
            return match.end()
        if before and not loose and (_SHORTENED.match(follows) or NAME_PAGE.match(follows)):
            return match.end()
    return 0


def _is_particle(before: str, word: str) -> bool:
    """Tell whether a small word stands within the name of a person: "Ludwig von Salz"."""
    return word == "von " and is_forename(before.rstrip().rpartition(" ")[2])


def _is_town(before: str, follows: str) -> bool:
    """Tell whether a small word stands within the name of a town: "Reinbek bei Hamburg 2018"."""
    return before.count(" ") == 1 and before[:1].isupper() and is_place(follows.partition(" ")[0])


def without_terms(text: str) -> str:
    """Return a text in which quotation marks around words of a sentence are letters: "on the “salt” and its roads see"."""
    head = text[:FAR]
    head = _LOWER_QUOTE.sub(lambda match: "x" * len(match.group()), head)
    for match in _TERM.finditer(head):
        after = text[match.end() :]
        if after[1:2].isupper() or is_part(text[: match.start()][-1:], match["term"], after):
            head = f"{head[: match.start()]}{'x' * len(match.group())}{head[match.end() :]}"
    return WHEN.sub(lambda match: "x" * len(match.group()), head)


def _is_backward(text: str) -> bool:
    return (
        legal.is_legal(text)
        or authoryear.match(text) is not None
        or (text[:1].isupper() and _BACKWARD.match(text) is not None)
    )


def _is_named(text: str) -> bool:
    """Tell whether what may be names, and a title after a comma, stand at the head of a text."""
    who = byline.read(text)
    return bool(who.names) and not who.editors and TITLE.match(text, who.end) is not None


def is_head(text: str) -> bool:
    """Tell whether a text begins as a citation does: with a title, with names and a comma, or as a case or an act."""
    if (
        _MARK.match(text)
        or authoryear.match(text)
        or _POINTED.match(text)
        or _INVERTED_YEAR.match(text)
        or byline.ANONYMOUS.match(text)
    ):
        return True
    who = byline.read(text)
    if (
        who.end
        and who.certain
        and not who.repeated
        and (
            re.match(
                r"\s*(?:(?:[,:](?!\s(?:of|in|for|by|as|too|who|whose|with|and|on)\s(?!the\s[A-Z]))|[(“‘\"*])|\.\s)",
                text[who.end : who.end + 12],
            )
            or (" " not in (who.names[-1].family or " ") and _AFTER_INITIALS.match(text, who.end - 1))
        )
    ):
        return True
    return legal.is_legal(text) or _EASTERN_TITLE.match(text) is not None
