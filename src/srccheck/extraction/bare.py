"""Citations whose title has no marks of its own: reference lists of every style, and notes without quotation marks.

Names, then perhaps a year, then the title. Where the title ends is decided by what follows it (`starts`).
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from srccheck.extraction import byline, heading, hosting, mediums, starts
from srccheck.extraction.byline import Byline
from srccheck.extraction.parts import Parts
from srccheck.extraction.sentences import signal, stops_sentence
from srccheck.extraction.spans import Mark, Span
from srccheck.model.date import EdtfDate
from srccheck.text.dates import search

_NUMBER = re.compile(r"\s*(?:\[[\w+.-]{1,12}\]|\(\d{1,3}\)|\d{1,4}[.)])\s+(?=\D)")
_SEPARATOR = re.compile(r"[\s.,:;]*")
_YEAR = re.compile(
    r"[\s,.:;]*[(\[]?(?=(?:[A-Z][a-z]{2,8}\.?\s)?(?:c\.\s?|ca\.\s?)?(?:1[4-9]|20)\d\d|n\.\s?d\.|[Ii]n press|[Ff]orthcoming|[Tt]o appear|o\.\s?J\.|s\.\s?a\.|б\.\s?г\.)"
)
_YEAR_END = re.compile(
    r"[a-z]?\]?(?:[\s,;/–-]*(?:\[?(?:1[4-9]|20)\d\d\]?[a-z]?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Fall|Autumn|Winter)[a-z]*\.?(?:\s\d{1,2})?(?:[–-]\d{1,2})?|\d{1,2}))?\s*[)\]]?(?P<sign>[.,:;]*)(?=\s|$|[A-Z\"“])"
)
_UNDATED = re.compile(r"n\.\s?d\.|[Ii]n press|[Ff]orthcoming|[Tt]o appear|o\.\s?J\.|s\.\s?a\.|б\.\s?г\.")
_BREAK = re.compile(
    r"(?P<stop>[.?!][\"'”’)]{0,2}\s+)|(?P<comma>[,;]\s+)|(?P<colon>:\s+)|(?P<round>\s\()|(?P<code>(?="
    + mediums.CODE
    + r"))|(?P<medium>\s(?=\[(?:[Dd][Vv][Dd]|CD|[Mm]otion|[Ff]ilm|[Vv]ideo|[Tt]elevision|[Oo]nline|[Pp]odcast|[Ww]eb|[Bb]log|[Tt]weet|[Cc]omputer|[Aa]udio|[Ee]lectronic|[Ss]oftware|[Mm]obile|[Ii]nternet|Электронный|Review|PowerPoint|Data|Unpublished|Letter|J\b|M\b|D\b|N\b|C\b|EB|R\b|P\b|S\b)))|(?P<dash>\s[–—-]\s|\s//\s)|(?P<gap>\s(?=\d{1,4}(?:[–-]\d{1,4})?\s\((?:[^()]*\s)?(?:1[6-9]|20)\d\d\))|\s(?=(?:1[4-9]|20)\d\d,\s(?:SS?\.|pp?\.|[a-z]))|\s(?=(?:in|In|IN):\s|\[(?:Online|J\]|M\]|CD)|Proceedings\sof|Proc\.\s))"
)
_ROUND = re.compile(
    r"\((?:[^()]{0,80}[\s,:])?(?:1[4-9]|20)\d\d[a-z]?\)(?!\s(?!in\b|pp?\b|vol\b|at\b|ed|hrsg|trans|by\b|s\.)[a-z])"
    r"|\([^()]{3,150}(?:[Ee]ds?|[Tt]rans|[Hh]rsg|[Hh]g)\.?[^()\w]{0,3}\)"
    r"|\((?:\d{1,3}(?:st|nd|rd|th|e|\.)?\s[Ee]d|[Ee]ds?\b|[Ff]irst|[Ss]econd|[Tt]hird|[Rr]ev\.|[Vv]ol|[Pp]p?\.\s?\d|[Nn]o\.|[Tt]rans|[Tt]ech|Ph\.?\s?D|[Hh]rsg|[Hh]g|"
    r"[Rr]eport|[Mm]aster|[Dd]octoral|[Uu]npublished|[Ww]orking|[Pp]aper|Publication|\d+\.\sAufl)"
)
_NEVER = re.compile(r"[\s\d.,;:()]*$")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_MOST = 60
_LONGEST = 2_000
"""Characters in which the end of a title is looked for."""


class Opening(Struct, frozen=True, kw_only=True):
    """What stands before a title.

    Attributes:
        who: the names.
        issued: the date beside them.
        dated: a date, or a word for none, stands there.
        end: where the title begins.
        commas: what separates the parts of the citation is commas.
    """

    who: Byline
    issued: EdtfDate | None = None
    dated: bool = False
    end: int = 0
    commas: bool = False


def read(inside: Sequence[Span]) -> Parts:
    """Return the parts of a citation without quotation marks and italics around its title."""
    text = joined(inside)
    number = _NUMBER.match(text)
    text = text[number.end() :] if number else text
    text = text[signal(text) :].strip()
    opening = _opening(text)
    parts = _titled(text, opening)
    who = opening.who
    parts.authors = () if who.editors else who.names
    parts.editors = who.names if who.editors else ()
    parts.repeated = who.repeated
    return parts


def _titled(text: str, opening: Opening) -> Parts:
    """Read the title and what follows it."""
    if starts.is_untitled(text, opening.end):
        return hosting.read(text[opening.end :], opening.issued)
    end, begin = _title_end(text, opening)
    parts = hosting.read(text[begin:], opening.issued, between=text[end:begin])
    parts.title = heading.tidy(text[opening.end : end]) or None
    return parts


def _opening(text: str) -> Opening:
    """Return the names at the head and the date that follows them."""
    who = byline.read(text)
    if who.end and not who.certain and not _ends_names(text, who.end):
        who = Byline()
    found = _YEAR.match(text, who.end) if who.end else None
    if found is None:
        sign = _SEPARATOR.match(text, who.end)
        begin = sign.end() if sign and who.end else who.end
        mark = text[who.end : begin].strip()
        initial = text[who.end - 1 : who.end] == "."
        return Opening(
            who=who, end=begin, commas=mark.startswith((",", ":", ";")) or (not mark and not initial)
        )
    date = next(search(text[found.end() : found.end() + 40]), None)
    at = found.end() + date.end if date is not None and date.start <= 4 else found.end()
    undated = _UNDATED.match(text, found.end())
    at = undated.end() if undated else at
    rest = _YEAR_END.match(text, at)
    if rest is None:
        return Opening(who=who, end=who.end, commas=True)
    begin = rest.end()
    begin += len(text[begin:]) - len(text[begin:].lstrip(" .,:;"))
    return Opening(
        who=who,
        issued=date.date if date is not None and not undated else None,
        dated=True,
        end=begin,
        commas=rest["sign"] == ",",
    )


def _ends_names(text: str, at: int) -> bool:
    """Tell whether what stands after two capitalised words lets them be a name."""
    return bool(re.match(r"\s*(?:[.,:;]\s|\((?:1[4-9]|20)\d\d)", text[at : at + 8]))


class _Break(Struct, frozen=True):
    """A place where a title may end: where its text ends, where what follows begins, and of which kind it is."""

    end: int
    begin: int
    kind: str


def _breaks(text: str, at: int) -> Iterator[_Break]:
    for count, match in enumerate(_BREAK.finditer(text, at, at + _LONGEST)):
        if count > _MOST:
            return
        kind = match.lastgroup or ""
        if kind == "stop" and text[match.start()] == "." and not stops_sentence(text, match.start()):
            kind = "point"
        begin = match.end() - 1 if kind == "round" else match.end()
        yield _Break(match.start() + (kind in ("stop", "point")), begin, kind)


def _title_end(text: str, opening: Opening) -> tuple[int, int]:
    """Return where the title ends and where what follows it begins."""
    at = opening.end
    stop: _Break | None = None
    comma: _Break | None = None
    for place in _breaks(text, at):
        if not _LETTERS.search(text, at, place.end) and place.kind != "round":
            continue
        if place.kind != "round" and _NEVER.match(text, place.begin):
            break
        found = _strength(text, place)
        if stop is not None and place.kind == "round" and text[stop.end - 1] == ".":
            break
        if found >= (starts.MEDIUM if place.kind == "stop" else starts.STRONG):
            return place.end, place.begin
        if place.kind == "stop" and stop is None:
            stop = place
        if place.kind == "comma" and comma is None and text[place.begin : place.begin + 1].isupper():
            comma = place
    chosen = stop if stop is not None else comma if opening.commas else None
    return (chosen.end, chosen.begin) if chosen else (len(text), len(text))


def _strength(text: str, place: _Break) -> int:
    match place.kind:
        case "round":
            return starts.STRONG if _ROUND.match(text, place.begin) else 0
        case "gap" | "medium" | "code":
            return starts.STRONG
        case "colon" | "point":
            return starts.STRONG if starts.is_labelled(text, place.begin) else 0
        case "dash":
            return starts.STRONG if "//" in text[place.end : place.begin] else 0
        case kind:
            return starts.strength(text, place.begin, stop=kind == "stop")


def joined(inside: Sequence[Span]) -> str:
    """Return spans as one text, with brackets and quotation marks, and with a blank where one stood between them."""
    pieces: list[str] = []
    end = None
    for span in inside:
        gap = " " if end is not None and span.start > end and span.mark is not Mark.TEXT else ""
        before, after = _SIGNS.get(span.mark, ("", ""))
        pieces.append(f"{gap}{before}{span.text}{after}")
        end = span.end
    return "".join(pieces).strip()


_SIGNS = {Mark.ROUND: ("(", ")"), Mark.SQUARE: ("[", "]"), Mark.QUOTE: ("“", "”")}


def author_year(inside: Sequence[Span], year: int) -> Parts:
    """Read `Authors (Year). *Title*. Place: Publisher.`, where the title or its container is marked."""
    text = joined(inside[:year])
    who = byline.read(text[signal(text) :])
    date = next(search(inside[year].text), None)
    rest = list(inside[year + 1 :])
    marked = next((i for i, span in enumerate(rest) if span.mark in (Mark.QUOTE, Mark.ITALIC)), None)
    issued = date.date if date else None
    if marked is None:
        sign = joined(rest)[:2].strip()
        parts = _titled(
            joined(rest).lstrip(" .,:"), Opening(who=Byline(), issued=issued, dated=True, commas=sign == ",")
        )
    elif not re.search(r"\w", "".join(span.text for span in rest[:marked])):
        parts = hosting.after(rest[marked + 1 :], issued)
        parts.title, parts.italic = heading.tidy(rest[marked].text), rest[marked].mark is Mark.ITALIC
    else:
        head = joined(rest[:marked]).lstrip(" .,:")
        end = next((b for b in _breaks(head, 0) if b.kind == "stop"), None)
        spare = [_text(head[end.begin :])] if end else []
        parts = hosting.after([*spare, *rest[marked:]], issued)
        parts.title = heading.tidy(head[: end.end] if end else head)
    parts.authors = () if who.editors else who.names
    parts.editors = who.names if who.editors else ()
    return parts


def _text(text: str) -> Span:
    return Span(mark=Mark.TEXT, text=text, start=0, end=len(text))
