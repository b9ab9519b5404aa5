"""Citations to which a sentence leads that begins after another has ended: "Roe, Salt, 5. Zum Brot Jane Doe, Brot, Kiel 1999"."""

import re
from collections.abc import Iterator
from itertools import islice

from srccheck.extraction import archival, byline, crossreferences, introductions, leading, legal
from srccheck.extraction.followups import DATED, MOST, NAMES
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.lexicon import IBID, TOWARDS
from srccheck.extraction.places import is_place
from srccheck.extraction.remarks import FINITE, speaks
from srccheck.text.alternatives import alternatives
from srccheck.text.names import is_body

_STOP = re.compile(
    r"(?:[\d)\]’”»§][rv]?|\sff?|(?<!\w)(?:cit|[Ii]bid|[Ee]bd|там\sже|там\sсамо))\.\s(?:[–—]\s)?(?=[^\W\d_a-zß-ÿ])"
)
"""How a citation ends before a sentence."""
_FAR = 400
"""Characters of a sentence, with the head of the citation to which it leads."""
_ITEM = 160
"""Characters in which an archival item shows itself."""
_IBID = re.compile(rf"(?i:{alternatives(IBID)})(?!\w)[.,]*\s(?:at\s|pp?\.\s|SS?\.\s)?\[?\d")
_ELSEWHERE = re.compile(
    r"(?<=[\d)\]’”»*.]),?\s(?:and|und|sowie|et|e|y),?\s(?:in|for|on|für|zu[rm]?|pour|sur|per|su|para|sobre|en)\s(?:[a-zß-ÿ]+[\s’']\s?){0,3}[^\W\d_][\w’'-]*(?:\s[\w’'-]+){0,2},\s(?=[^\W\d_a-zß-ÿ]|\d)"
)
"""What a further citation is for, between commas: "1999, p. 5, et, pour la Bretagne, "."""
_COLON = re.compile(
    r"(?:[^\d:;“‘«„*\"()]|[“„«]\s?[a-zß-ÿ][^“”„«»\d:;]{0,40}[”“»]|\([a-zß-ÿ-]{2,20}\)){12,240}(?<!\s[Ii]n):\s(?:(?:see|siehe|vgl\.|voir|véase|cfr\.)\s(?:(?:also|auch|aussi|anche)\s)?)?"
)
"""A sentence without numbers, up to its colon; it may quote a word or two."""
_CYRILLIC = re.compile(
    r"[А-ЯЁІЇЄҐ][а-яёіїєґ]*\.?(?:\s(?:[а-яёіїєґ]+\.?|[А-ЯЁІЇЄҐ][а-яёіїєґ]+)){0,14}:\s(?=\*?[^\W\d_a-zа-яё][\w’-]+\s(?:[^\W\d_a-zа-яё][a-zа-яё]?\.,?\s?){1,2})"
)
"""Words in Cyrillic letters before a colon and an author with initials: "Немецкий оригинал: Roe J. Salz", "Рец.: Roe J."."""
_SHORT_LEAD = 6
"""Words, all but the first in small letters, that lead to a title with marks without a verb: "In the same vein: "."""
_FEW = 4
"""Words that such a sentence has at least, with a verb that is known."""
_MARKED = re.compile(
    r"(?:\*[^*]{3,200}\*|“[^”]{3,200}”|«[^»]{3,200}»|‘[^;]{3,200}?’(?!\w)|\"[^\"]{3,200}\")(?:,?\s\([^()]*(?:1[4-9]|20)\d\d\)|,\s(?:\d{1,3}\s?:\s?)?(?:pp?\.\s|SS?\.\s)?\d|,\s[^\W\d_a-zß-ÿ])"
)
"""A title with marks, and what follows that of a citation."""
_ANY_TITLED = re.compile(r"[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’.-]+){1,3},\s[‘“*«„]")
"""Any name, and a title with marks."""
_ITALIC_NAME = re.compile(r"\*[^\W\d_][\w’-]+,?\s(?:[^\W\d_a-zß-ÿа-яё]\.\s?){1,2}\*\s[^\W\d_]")
"""An author in italics, with initials, as Russian notes print them."""
_TO_ITALIC_NAME = re.compile(
    r"[^\d:;.“‘«„*\"()]{3,120}(?<!\s[Ii]n):\s(?=\*[^\W\d_a-zß-ÿ][\w’-]+(?:\s[^\W\d_a-zß-ÿ][\w’.-]+){1,3}\*:\s[^\W\d_])"
)
"""Words before a colon and an author in italics, whom a colon follows too: "Zu seinem Buch: *Jane Roe*: Salz"."""
_SIGNALLED = re.compile(
    rf"{alternatives(TOWARDS)}\s[^;.:\d“‘«*\"]{{3,160}}?,?\s(?:see|vgl\.|siehe|voir|véase|cfr\.)(?:\s(?:now|also|too|generally|auch|aussi|también))?\s(?=[^\W\d_a-zß-ÿ]|\d{{1,4}}\s\*?[A-Z])"
)
"""What is cited for, and a signal: "For the debates see"."""
_SUBJECT = re.compile(
    r"(?:On|For|Regarding|Concerning|Sur|Pour|Sobre|Para|Su|Sulla?|Per|Zu[rm]?|Für)\s[^;.:\d“‘«„*\"()]{6,160},\s(?=[^\W\d_a-zß-ÿ]|[ie][bv]i?d?)"
)
"""What a work is cited for, up to a comma."""
_TO_EDITION = re.compile(
    r"[^.;:\d“‘«„*\"()]{12,160}\s(?:in|from|by|with)\s(?=[A-ZÀ-Þ][^.;:\d,()]{4,80},\s(?:eds?|trans|tr)\.\s(?:and\s(?:trans|tr|eds?)\.\s)?(?:by\s)?[A-ZÀ-Þ])"
)
"""A sentence that leads to a title and its editors."""
_WORD = 10
"""Characters of the word behind the last comma, at most."""
_COMMA = re.compile(rf",\s(?=[^\W\d_a-zß-ÿ]|(?i:{alternatives(IBID)})(?!\w))")
_ABOUT = re.compile(r"Zu[rm]?\s")
"""How German sentences begin that lead to a work without a signal."""
_JUDGED = re.compile(
    r"(?P<word>[A-ZÄÖÜ][a-zß-ÿ]{3,}(?:er|end|isch|lich|ig|voll|los|st))(?:,?\s(?:auch|noch|dazu|hierzu|jetzt|nun|schon|bereits|zuletzt|etwa|wieder|wohl|hingegen|dagegen)){0,2},?\s(?=[^\W\d_a-zß-ÿ])"
)
"""How a German sentence leads to a work by one word: "Knapper Jane Roe, Salz", "Grundlegend auch Jane Roe, Salz"."""
_TO_ITALICS = re.compile(
    r"[^;.:*\d]{3,200}?(?<![,:]\s)(?=\*[^*\d]{3,60}\*(?:\s\((?:Hgg?|Hrsgg?)\.\))?,\s(?:[^\W\d_a-zß-ÿ]|[„“«]))"
)
"""What a work is cited for, before its author in italics."""
_TO_ANYONE = re.compile(
    r"[^;.:,*\d“„«]{3,120}\s(?P<name>[A-ZÀ-Þ][a-zß-ÿ]+\s(?:(?:von|vom|van|de|zu|zum|zur|der|den)\s){0,2}[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?)[,:]\s(?=(?:[^\W\d_a-zß-ÿ]|[„“«])[^;]{8,240}?(?:[,.]\s[Ii]n:\s|[,.]\s[A-ZÀ-Þ][\w/. ]{2,40}\s(?:1[5-9]|20)\d\d(?!\d)))"
)
"""The same before two words that may be any name, a title, and a book that it is in, or a place and a year."""
_ANYONE = re.compile(
    r"[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’.-]+){1,3},\s[^;:.\d]{8,240}?,\s(?P<place>[^,;:()\d]{3,40})(?:,\s[^;:()\d]{2,60})?,?\s(?:1[5-9]|20)\d\d(?!\d)"
)
"""Any name, a title, a place, perhaps a publisher, and a year."""
_SHOUTED_ENTRY = re.compile(
    r"[A-ZÀ-Þ]{3,}(?:[\s-](?:[A-ZÀ-Þ]{2,}|d[aeo]s?|e)){0,3},\s[A-ZÀ-Þ][a-zß-ÿ]+(?:\s(?:[A-ZÀ-Þ][\w.’-]*|d[aeo]s?|de\sla|e)){0,5}\.\s\*?[“«]?[A-ZÀ-Þ]"
)
"""The head of an entry with whole forenames, as Brazilian notes print several one after another: "ROE, Jane Maria. Sal e pão"."""
_SHOUTED_BODY = re.compile(
    r"(?:[A-ZÀ-Þ]{2,}\s(?:(?:DE|DA|DO|E|OF|THE|AND|DI|DEL|Y)\s)*){2,8}[A-ZÀ-Þ]{3,}\.\s\*?[“«]?[A-ZÀ-Þ][a-zß-ÿ]"
)
"""A body in capitals, and a title."""
_IMPRINTED = re.compile(
    r"[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’.-]+){1,3},\s[^\W\d_a-zß-ÿ][^;()“]{4,200}\s\([^():]{2,60}:\s[^()]{2,60},\s(?:1[5-9]|20)\d\d\)"
)
"""Any name, a title and an imprint in brackets."""
_SHOUTED = re.compile(r"[A-ZÀ-Þ]{3,}(?:[\s-][A-ZÀ-Þ]{2,}){0,2},\s[A-ZÀ-Þ][^.;:\d]{2,40}\.\s\*?[A-ZÀ-Þ]")
"""A family name in capitals, forenames and a title, as Brazilian notes print them: "ROE, Jane. Sal e pão"."""
_NUMBERED = re.compile(r"[^.;“‘«„*]{3,120}?\d")
"""A source and a number of it, with nothing that ends it between."""
_NAMED_TITLE = re.compile(r"[^.;:“‘«„*\d]{3,120}?,\s(?:eds?\.,\s)?[*“«‘„]")
"""Names, perhaps as editors, and a title with marks."""
_TITLE = re.compile(
    r"[,:]\s[^\W\d_a-zß-ÿ]|,?\s[“‘«„\"*]|,\s(?:compte rendu|review|recensione|reseña|Rezension)[\s,]"
)
"""What stands between the names and the title of an entry."""


def find(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where citations begin to which a sentence between two places leads, after a citation that has ended."""
    for led in islice(_ELSEWHERE.finditer(raw, start, end), MOST):
        rest = raw[led.end() : led.end() + _FAR]
        if leading.is_author(rest, 0, editors=True) or leading.NAME_PAGE.match(rest) or _is_titleless(rest):
            yield led.end()
    for stop in islice(_STOP.finditer(raw, start, end), MOST):
        text = raw[stop.end() : stop.end() + _FAR]
        if _SHOUTED_ENTRY.match(text):
            yield stop.end()
            continue
        at = (
            after_signal(text)
            or _after_colon(text)
            or _after_subject(text)
            or _to_edition(text)
            or _after_words(text)
        )
        if at:
            yield stop.end() + at


def _is_titleless(text: str) -> bool:
    """Tell whether a text begins as a case, an act or an archival item."""
    return legal.is_legal(text) or archival.begins(text[:_ITEM].partition(";")[0])


def after_signal(text: str) -> int:
    """Return where a citation begins after what it is cited for and a signal, 0 where none does."""
    led = _SIGNALLED.match(text)
    if led is None or crossreferences.begins(text[led.end() :]):
        return 0
    cited = _NUMBERED.match(text, led.end()) or _NAMED_TITLE.match(text, led.end())
    return led.end() if cited else 0


def _to_edition(text: str) -> int:
    """Return where a title begins to which a sentence leads, and which its editors follow: "The same stands in Salt, ed. J. Roe (Kiel, 1999)"."""
    led = _TO_EDITION.match(text)
    return led.end() if led and speaks(led.group()) else 0


def _after_subject(text: str) -> int:
    """Return where a person begins after what a work is cited for and a comma: "On the law of salt, Jane Roe, Salt (Kiel, 1999)"."""
    subject = _SUBJECT.match(text)
    if subject is None:
        return 0
    commas = islice(_COMMA.finditer(text, 0, subject.end() + _WORD), _FEW)
    places = (comma.end() for comma in commas)
    return next(
        (
            at
            for at in places
            if _IMPRINTED.match(text, at)
            or _SHOUTED_BODY.match(text, at)
            or _IBID.match(text, at)
            or archival.begins(text[at : at + _ITEM].partition(";")[0])
            or _is_by(text, at)
        ),
        0,
    )


def _after_colon(text: str) -> int:
    """Return where a citation begins after a sentence and a colon, 0 where none does."""
    cyrillic = _CYRILLIC.match(text)
    if cyrillic:
        return cyrillic.end()
    italic = _TO_ITALIC_NAME.match(text)
    if italic:
        return italic.end()
    led = _COLON.match(text)
    if led is None:
        return 0
    if _ITALIC_NAME.match(text, led.end()):
        return led.end()
    words = led.group().split()
    if (
        len(words) <= _SHORT_LEAD
        and all(word.islower() for word in words[1:])
        and _MARKED.match(text, led.end())
    ):
        return led.end()
    about = words[0] in TOWARDS
    if not about and not speaks(led.group()) and not (len(words) >= _FEW and FINITE.search(led.group())):
        return 0
    rest = text[led.end() :]
    if about and _ANY_TITLED.match(rest):
        return led.end()
    if _MARKED.match(rest) or _IBID.match(rest) or _is_titleless(rest) or _SHOUTED.match(rest):
        return led.end()
    who = byline.read(rest)
    named = who.certain or is_body(rest[: who.end])
    if named and who.names and _is_entry(rest, who.end):
        return led.end()
    placed = _ANYONE.match(rest)
    return led.end() if placed and is_place(placed["place"]) else 0


def _after_words(text: str) -> int:
    """Return where a person begins after what a work is cited for, or a word of judgement: "Zum Brot Jane Roe, Brot, Kiel 1999"."""
    if not _ABOUT.match(text):
        judged = _JUDGED.match(text)
        return (
            judged.end() if judged and not is_forename(judged["word"]) and _is_by(text, judged.end()) else 0
        )
    marked = _TO_ITALICS.match(text)
    if marked:
        return marked.end() if DATED.match(text, marked.end()) else 0
    at = introductions.length(text.partition(";")[0])
    if at and _is_by(text, at):
        return at
    unknown = _TO_ANYONE.match(text)
    named = unknown["name"] if unknown else ""
    return unknown.start("name") if unknown and not is_place(named) and not is_body(named) else 0


def _is_by(text: str, at: int) -> bool:
    """Tell whether persons, a title and a date stand at a place."""
    who = byline.read(text[at : at + NAMES])
    return who.certain and bool(who.names) and _is_entry(text[at:], who.end)


def _is_entry(text: str, end: int) -> bool:
    """Tell whether a title and a date follow the names of a text."""
    return _TITLE.match(text, end) is not None and DATED.match(text, end) is not None
