"""Words and signs that join two citations in a note: "and", a dash, "quoted in"."""

import re
from itertools import islice

from srccheck.extraction import byline, yearstyle
from srccheck.extraction.lexicon import QUOTED, REPRINTED
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span
from srccheck.text.alternatives import alternatives, has_any

_MOST = 60
"""Places of one kind that are looked at in a note."""
_NAMES = 160
"""Characters in which the names of a further citation stand."""
_EASTERN = re.compile(
    r"[。，](?=[^。；《》「」]{0,16}?(?:参见|参阅|詳見|详见|另见|又见|转引自|轉引自|見|见)[^。；《》「」]{1,30}[《「『*])|[.。]\s?(?=[^。；《》「」]{0,4}(?:汉译本?|中译本?|漢譯本?|中譯本?)[:：]\s?《)"
)
"""Where a further citation begins in a Chinese note: "。转引自"."""
_RUN_ON = re.compile(r"\s(?<=\d\s)(?=(?:[A-ZÀ-Þ]\.\s?){1,3}[A-ZÀ-Þ][\w’'-]+(?:,\s[A-ZÀ-Þ‘“]|,\s*$))")
"""A number and then, with no full stop between them, the author of another citation."""
_AND_ANOTHER = re.compile(
    r"(?<=\d)\s(?:and|und|et|&)\s(?=[^\W\d_][\w’'-]+(?:\set\sal\.|\su\.\s?a\.)?,\s\*?(?:op\.|supra|above))|(?:\A|(?<=\d))\s(?:and|und|et|&)\s(?=\Z)|(?:(?<=[Ii]bid\.)|(?<=\sebd\.)|(?<=\sebenda)),?\s(?:and|und|et)\s(?=[^\W\d_a-zß-ÿ])|(?<=\d),?\s(?:and|und|et|y|e)\s(?=[^\W\d_a-zß-ÿ][\w’'-]+,\s(?:(?:1[4-9]|20)\d\d[a-z]?,\s)?(?:pp?|SS?)\.\s?\d)"
)
"""An "and" between two citations: after a number or a bracket, before a title or a short form."""
_ANY_AND = re.compile(r"\s(?:and|und|et|e|y|i|и|&|oraz|as well as|sowie|oder|or|ou)(?=\s)")
_AND_SOURCE = re.compile(
    r"(?<=\d),?\s(?:and|und|et|y|e)\s(?=[A-Z]{2,6},\s(?:[A-Z]{1,3}\s?\d\w*(?:/\w+)*,\s|[A-Z]{1,5}/\d)|(?:Archivo|Archivio|Archives?|Archiv|Stadtarchiv|Staatsarchiv|Biblioteca|Bibliothèque)\s[^;]{3,120}?\d)|(?<=\s\d\d\d\d\))\sand\s(?=[A-ZÀ-Þ][^;()]{8,120}\s\([A-ZÀ-Þ][^();:]{2,40}:\s[^();]{2,60},\s(?:1[5-9]|20)\d\d\))|(?<=\d),?\s(?:and|und|et|y|e)\s(?=\*[^*]{2,40}\*(?:\s\([^()]{2,30}\))?,\s\d{1,2}\s|[^\W\d_a-zß-ÿ][\w’'-]+,\s[‘“«][^;]{5,200}?[’”»],\s\d{1,3}\s\*|[«“„\"][^»”“\"]{5,160}[»”“\"],?\s(?:\*?[^\W\d_a-zß-ÿ][^;]{3,60}?\d|\d{1,2}\s(?:de\s)?[a-zß-ÿ]{3,10}\s(?:de\s)?(?:1[5-9]|20)\d\d)|(?:v\.\s|von\s)?[^\W\d_a-zß-ÿ][\w’'-]+,\s(?:\*[^*]{3,80}\*|“[^”]{3,80}”|‘[^’]{3,80}’|«[^»]{3,80}»),?\s(?:(?:pp?|SS?)\.\s?)?\d{1,4}(?!\d|\s[^\W\d_])|[^\W\d_a-zß-ÿ][^;,:()\d“„«*]{5,80},\s(?:Bd|[Vv]ol|[Tt]|Jg)\.\s\d[^;“„«]{0,40}(?:1[5-9]|20)\d\d|[A-ZÄÖÜ][^;()\d]{2,80}\s\([A-Z][\w-]{1,9};\sSR\s\d|(?:Ley|Real Decreto|Lei|Legge|Loi)\s(?:\w+\s)?\d|\d{1,4}/(?:19|20)\d\d,\sde\s)"
)
"""An "and" before a newspaper of a day, a quotation and its container, a short form with its title, an act by its number."""
_AND = re.compile(
    r"(?:(?<=[\d)])\s?,?|(?<=\d\.)|(?<=\s(?:ss|ff)\.),?)\s(?:and|und|et|e|y|и|i|oraz|as well as|sowie|oder|or|ou)\s(?:also\s|by\s|jüngst\s|auch\s|bei\s){0,3}(?=\*?(?:[^\W\d_a-zß-ÿ]|ders\.|dies\.|id\.|idem|eadem|v(?:on|an|\.)\s[^\W\d_a-zß-ÿ]))"
)
"""An "and" or "or" behind a number or a bracket, before the names of a further citation."""
_DASH = re.compile(
    r"(?:(?<=[\d>]\.)|(?<=bd\.)|(?<=cit\.))\s[–—]\s(?=[„“«»]|(?:Vgl|Siehe|Dazu|Dagegen|Anders|Kritisch|Eingehend|Näher|Zustimmend|Ausführlich|Ähnlich|Ebenso|So|See|Cf)\b|[Dd](?:ers|ies)\.|[A-ZÄÖÜ][\w’' ]{2,30}:\s(?:[A-ZÄÖÜ]|ders|dies)|[A-ZÄÖÜ][\w’'-]+\s[A-ZÄÖÜ][\w’'-]+[,:]\s)"
)
"""A dash between two citations, the first of which ends with a page, a date or an address: "S. 5. – Jane Roe: Salz"."""
_ANNOTATED = re.compile(
    r"\s(?=(?:m\.|mit)\s(?:[a-z]{3,5}\.\s)?Anm\.\s\*?[^\W\d_][^,;]{2,60},\s[A-ZÄÖÜ][\w.-]{1,10}\s(?:19|20)\d\d,\s\d|con\snota\s(?:critica\s)?di\s[^,;*«“]{3,80},\s[*«“])"
)
"""A comment on a decision with a place of its own: "m. Anm. Roe, NJW 1999, 12", "con nota di J. Roe, *Sale*"."""
_COMPARE = ("Compare", "compare")
_COMPARED = re.compile(r",\s(?:\*?with\*?|\*and\*)\s(?=\*?(?:[^\W\d_a-zß-ÿ]|id\.\*\sat\s))")
"""What joins two that are compared: "Compare Roe, Salt, at 5, with Doe, Bread, at 7"."""
_WITHIN = re.compile(
    r"(?:[,;]|\.(?:\s[–—])?)\s(?:(?:[Dd]arin|[Tt]herein)(?:\s[a-zß-ÿ.]{2,}){0,3}:?|(?:insbesondere|bes\.|besonders)\s(?:das\sKapitel|den\sBeitrag|der\sBeitrag|den\sAufsatz|der\sAufsatz)\svon)\s(?=[^\W\d_a-zß-ÿ])"
)
"""What leads to a part of the book before: "darin besonders Jane Roe, Salz, S. 3–9"."""
_PARTS = ("arin ", "herein ", "bes. ", "esonders ", "insbesondere ")
"""Words of what leads to a part."""
_TITLE_LENGTH = 240
"""Characters after an "and" in which a title and its journal end."""
_STOPPED = re.compile(r"\.\s[^\W\d_a-zß-ÿа-яё][^\W\d_]")
_YEAR_BEFORE = re.compile(r"(?:1[5-9]|20)\d\d,?\s(?:and|und|et|y|e|и|i)\s\Z")
"""A title after a stop, and the year before the "and", where stops part names from titles: "Kiel, 1999, and Jane Roe. Salt"."""
_DATED_NEAR = 12
"""Characters before the names in which that year stands."""
_NAME_MARKS = re.compile(r"^\*([^*]{3,60})\*(?=,)")
"""The names of a citation in italics."""
_QUOTED = re.compile(
    rf"(?<!:)[,.]?\s\(?(?![Rr]epr\w*\.?\sin\s[A-Z]{{3,}},\svol)(?=\*?(?:(?i:{alternatives(QUOTED)})|(?<=\.\s)Gedruckt(?:,\s[^,.;]{{3,40}},)?\sin)\*?\s?:?\s+(?:[^\W\d_a-zß-ÿа-я]|[*_“«‘\"])|转引自|轉引自)"
)
_IS = (" is", " are", " was", " were", " ist", " sind", " est", " è")
"""Verbs before "reprinted in", where a sentence says so: what stands before it is no source."""
_FOUND = re.compile(
    r",\s(?:printed|published|edited|transcribed|reproduced|translated|discussed|summari[sz]ed|described|excerpted)(?:,?\s[a-zß-ÿ]{2,}){0,4}\sin\s(?=\*?[^\W\d_a-zß-ÿ])"
)
"""What says where an archival item is found in print: ", printed with some omissions in *Salt*"."""
_HELD = re.compile(r"(?<!\w)(?:fols?\.|ff?\.|MS|box)\s\w+(?:[–-]\w+)?\Z|\d/\d[\w/]*\Z")
"""The leaf or signature of an archival item."""
_REPRINT = re.compile(rf"\W{{0,3}}(?:{alternatives(REPRINTED)})")
_CONTRIBUTOR = re.compile(r"\*[^\W\d_a-zß-ÿ][\w’-]+\*,\sin:\s")
"""The author of a part of a commentary in italics: "*Roe*, in: Doe/Poe, UrhG"."""
_TERM = re.compile(r"\*[a-zß-ÿ][^*]*\*\s[a-zß-ÿ]")
"""A term in italics, with which a sentence goes on: "*bread* and"."""
_TITLE_GOES_ON = re.compile(r"[.:]\s[^\W\d_a-zß-ÿ]|\s[a-zß-ÿ]{2,}\s")
_BEGUN = re.compile(r"(?:[,:.”]\s|\A)(?P<words>[^\W\d_a-zß-ÿ][^,:;.“”„\"]*\s[^,:;.“”„\"]*)\s\Z")
"""The beginning of a title right before a quotation in it: ", Brot zwischen"."""
_CLOSING = '’”»*"'
_TITLE = re.compile(r"[,:]\s[“‘«\"*_A-ZÀ-Þ]|[,.]?\s[“‘«\"*_]|:\s(?:op|ob|art)\.")
_SIGN = 60
"""Characters behind a plain text in which what it leads to shows itself."""
_WORDS = re.compile(r"[^\W\d_]|[–—。，]")
"""A letter, or a sign that joins citations by itself."""
_MARK_LENGTH = 2
"""Characters behind it in which marks open."""


def find(raw: str, whole: tuple[Span, ...], place: int) -> list[int]:
    """Return where a word of the text at a place of the spans says that another citation begins: "and", "quoted in"."""
    span = whole[place]
    text = raw[span.start : span.end]
    if not (_WORDS.search(text) or raw.startswith("*", span.end)):
        return []
    here = _by_and(raw, whole, place) if _ANY_AND.search(text) else []
    if not raw.isascii():
        if "。" in raw or "，" in raw or "：《" in raw:
            here += [match.end() for match in _EASTERN.finditer(raw, span.start, span.end + _SIGN)]
        if "–" in raw or "—" in raw:
            here += [match.end() for match in _DASH.finditer(raw, span.start, span.end + _SIGN)]
    reach = span.end + (_SIGN if raw.startswith("*", span.end) else _MARK_LENGTH)
    quoted = islice(_QUOTED.finditer(raw, span.start, reach), _MOST)
    here += [
        match.start()
        for match in quoted
        if match.start() < span.end + _MARK_LENGTH
        and not _stands_only_there(raw, match)
        and not raw.endswith(_IS, 0, match.start())
    ]
    if "ed in " in text or "ed with " in text:
        here += [
            span.start + found.start()
            for found in _FOUND.finditer(raw[span.start : reach])
            if _HELD.search(raw, 0, span.start + found.start())
        ]
    if "Anm." in text or "con nota" in text:
        here += [match.start() for match in _ANNOTATED.finditer(raw, span.start, span.end + _NAMES)]
    if has_any(raw[: span.start], _COMPARE):
        here += [match.end() for match in _COMPARED.finditer(raw, span.start, span.end + _SIGN)]
    if has_any(text, _PARTS):
        here += [
            span.start + match.start()
            for match in _WITHIN.finditer(text)
            if _names_follow(raw, span.start + match.end())
        ]
    runs = (span.start + run.start() for run in _RUN_ON.finditer(text))
    return here + [at for at in runs if not yearstyle.YEAR_FIRST.fullmatch(raw, 0, at)]


def _by_and(raw: str, whole: tuple[Span, ...], place: int) -> list[int]:
    """Return where an "and" in the text at a place of the spans joins two citations."""
    span = whole[place]
    text = raw[span.start : span.end]
    sources = _AND_SOURCE.finditer(raw, span.start, span.end + _TITLE_LENGTH)
    here = [match.end() for match in sources if match.start() < span.end]
    if not _is_within_title(raw, whole, place) and not _TERM.match(raw, span.end):
        here += [span.start + match.end() for match in _AND_ANOTHER.finditer(text)]
    return here + [
        span.start + match.end()
        for match in _AND.finditer(text)
        if _names_follow(raw, span.start + match.end())
    ]


def _is_within_title(raw: str, whole: tuple[Span, ...], place: int) -> bool:
    """Tell whether a text joins two quotations to one title: "“Salt” and “Bread”. The roads"."""
    around = whole[max(0, place - 1) : place + 2]
    marks = [span.mark for span in around]
    if marks != [Mark.QUOTE, Mark.TEXT, Mark.QUOTE]:
        return False
    begun = _BEGUN.search(raw, max(0, around[0].start - _NAMES), around[0].start)
    return _TITLE_GOES_ON.match(raw, around[-1].end) is not None or bool(begun and not signal(begun["words"]))


def _stands_only_there(raw: str, found: re.Match[str]) -> bool:
    """Tell whether a title with marks stands right before "repr. in": nothing else says where it was published."""
    return _REPRINT.match(found.string, found.start()) is not None and raw[found.start() - 1] in _CLOSING


def _names_follow(raw: str, at: int) -> bool:
    """Tell whether after an "and" the names of a further citation begin, and its title after them."""
    if _CONTRIBUTOR.match(raw, at):
        return True
    rest = _NAME_MARKS.sub(r"\1", raw[at : at + _NAMES])
    who = byline.read(rest)
    return (
        bool(who.names or who.repeated)
        and who.certain
        and (not who.editors or rest.startswith(":", who.end))
        and (
            _TITLE.match(rest, who.end) is not None
            or (
                _STOPPED.match(rest, who.end) is not None
                and _YEAR_BEFORE.search(raw, max(0, at - _DATED_NEAR), at) is not None
            )
        )
    )
