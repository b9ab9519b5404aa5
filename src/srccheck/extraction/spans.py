"""The text of a note as spans: quotations, italics, brackets, addresses, and the plain text between them."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct, structs

from srccheck.extraction.addresses import Address, addresses
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.places import is_place
from srccheck.text.names import is_body


class Mark(StrEnum):
    """What kind of span it is."""

    TEXT = "text"
    QUOTE = "quote"
    ITALIC = "italic"
    SQUARE = "square"
    ROUND = "round"
    URL = "url"


class Span(Struct, frozen=True, kw_only=True):
    """A stretch of a note.

    Attributes:
        mark: its kind; a span inside another one is part of that one's text.
        text: what it says, without its own delimiters, markup and escapes; of an address, the address.
        start, end: its characters in the note, delimiters included.
    """

    mark: Mark
    text: str
    start: int
    end: int


_FAMILY = {
    **dict.fromkeys('"＂', "straight"),
    **dict.fromkeys("“”„‟", "curly"),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("「」『』", "corner"),
    **dict.fromkeys("《》", "title"),
    **dict.fromkeys("‘’‚‛'", "single"),
    **dict.fromkeys("*_", "italic"),
    **dict.fromkeys("()（）", "round"),
    **dict.fromkeys("[]【】", "square"),
}
_OPENERS = frozenset("“„‟«「『《‘‚‛([（【")
_CLOSERS = frozenset("”»」』》’)]）】")
_BY_GLYPH = frozenset("()[]（）【】「」『』《》")
_MARKS = {
    "italic": Mark.ITALIC,
    "round": Mark.ROUND,
    "square": Mark.SQUARE,
}
_BEFORE_OPENER = frozenset(" \t\n([{（【—–-/“‘«„\x00\x01")
_AFTER_SINGLE = frozenset(",.;:)!?]")
_SINGLE = re.compile(r"(?<=[\s(\[])‘(?=\w)|’(?!\w)")
_NEWS_FOLLOWS = re.compile(
    r"\s[A-ZÀ-Þ][\w.’&-]*(?:\s[A-ZÀ-Þ(][\w.)’&-]*){0,4},?\s\(?(?:[A-ZÀ-Þ][a-z]{2,12},\s)?(?:\d{1,2}\s[A-Z][a-z]+|[A-Z][a-z]+\s\d{1,2},?)\s\d{4}"
)
"""A newspaper and a date, which stand right after a title: "'Salt Rises' Daily Example, 3 May 1999"."""
_QUOTED = 600
"""Characters in which a quotation in single marks ends."""
_CAPITAL_WORD = r"[^\W\d_a-zß-ÿа-яё][\w’-]+"
_FAMILIES = rf"(?:(?:v\.|von|[^\W\d_]\.)\s?){{0,3}}{_CAPITAL_WORD}(?:(?:/|\*\s?/\s?\*)(?:[^\W\d_]\.\s?)?{_CAPITAL_WORD}){{0,4}}"
_LAW_FOLLOWS = r",\s[Ii]n:\s|,\s[A-ZÄÖÜ][\w-]*[A-ZÄÖÜ]\w*\s(?:\d|[IVX]+,?\s\d)|,\s[^\W\d_a-zß-ÿ][^*;()]{2,180}?(?:,\s(?:Bd\.\s|[A-ZÄÖÜ][\w-]{0,6}[A-ZÄÖÜ]\w{0,4}\s(?:19|20)\d\d,\s\d|\d{1,2}\.\s(?:\w+\.\s)?Aufl|[Ii]n:\s|(?:1[89]|20)\d\d,|S\.\s\d)|,\sa\.\s?a\.\s?O|\s\((?:s\.\s|wie\s|siehe\s)?(?:Fn|Anm)\.|\s\((?:1[89]|20)\d\d\),\s\d)|,?\s\((?:o\.\s|oben\s|s\.\s(?:o\.\s)?|wie\s)?(?:Fn|Anm)\.|,?\s(?:a\.\s?a\.\s?O)"
"""What follows family names in the notes of German lawyers: a journal, a book and its edition, "a.a.O."."""
_TITLE_FOLLOWS = (
    rf"(?=,\s\*(?!(?:supra|ibid|infra|op\.|loc\.|id\.|ubi))|,\s[^\W\d_a-zß-ÿ][^,*]*\s[^,*]*,|{_LAW_FOLLOWS})"
)
_ITALIC_FAMILIES = re.compile(rf"\*{_FAMILIES}\*{_TITLE_FOLLOWS}")
_ITALIC_NAME = re.compile(
    rf"(?:^|;|[.)]\s)\s?(?:\d{{1,3}}\.?\s)?(?:[\w.]{{1,24}}\s){{0,5}}{_ITALIC_FAMILIES.pattern}"
)
"""Family names in italics before a title, as German lawyers print them."""
_GONE = "\x01"
"""Stands where markup was."""
_BEFORE_NAME = re.compile(
    rf"{_GONE}, (?=(?P<forename>[^\W\d_]+)\s(?:(?:von|van|de)\s)?[^\W\d_a-zß-ÿ][^\W\d_]+(?:\s\((?:\d|um\s)[^()]*\))?[.:]\s[^\W\d_a-zß-ÿ])"
)
"""Where names in italics end, and a title begins with the person whom it is about: "*Roe*, Jane Doe. Eine Biographie"."""
FAMILIES = re.compile(rf"\*{_FAMILIES}\*(?:{_LAW_FOLLOWS})")
"""Family names in italics, as German lawyers print them, and what follows them."""
TO_FAMILIES = re.compile(
    rf"(?=[^*;]*?(?<!\w)(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Ee]ine?[rnms]?|[Uu]nd|[Zz]u[rm]?|[Ff]ür|[Bb]ei|[Vv]on|[Dd]azu|[Hh]ierzu|[Ss]o|[Aa]uch|[Nn]ach|[Aa]us|[Mm]it|[Ss]tatt|[Nn]äher|[Zz]uletzt|[Bb]ereits|[Ss]chon|[Ii]n\sdiese|[Aa]nders|[Ee]twa|[Gg]rundlegend|[Kk]ritisch)(?!\w))"
    rf"[^*;:\d“„()]{{3,160}}?(?<!\sin)(?<!\sder)(?<!\sdie)(?<!\sdas)(?<!\sdes)\s(?=\*{_FAMILIES}\*(?:{_LAW_FOLLOWS}))"
)
"""Words of a German sentence before such names: "Für eine unmittelbare Wirkung *Roe*, RdA 1950, 121"."""
_WHOLE_NAME = (
    rf"{_CAPITAL_WORD}(?:\s(?:{_CAPITAL_WORD}|[^\W\d_a-zß-ÿ]\.|von|vom|van|de|zu)){{0,3}}\s{_CAPITAL_WORD}"
)
_GERMAN_TITLE = r"[^\W\d_a-zß-ÿ*][^,*]{0,80}?\s(?:der|die|das|des|dem|den|und|im|in|von|zur|zum|für|als|auf|über|zwischen|nach|unter|bei|vor|gegen)\s"
_PLACE_AND_YEAR = r"[^\W\d_a-zß-ÿ*][\w/-]{2,30}\s(?:1[5-9]|20)\d\d(?!\d)"
"""The imprint of a German title, without its comma."""
_ITALIC_WHOLE = re.compile(
    rf"\*(?<!,\s\*)(?P<name>(?!(?:Der|Die|Das|Ein|Eine|Zur|Zum)\s){_WHOLE_NAME})(?:/{_WHOLE_NAME}){{0,3}}(?:\su\.\s?a\.)?\*(?:\s?/\s?\*{_WHOLE_NAME}\*){{0,3}}"
    rf"(?:\s\((?:Hrsg|Hg)\.\))?(?=,\s(?!Bd|Vol(?![a-z])|Hrsg|hrsg|[Ee]ds?\.)(?:(?P<german>{_GERMAN_TITLE})|[Ii]n:\s|[„“«]|[^\W\d_a-zß-ÿ*][^,*]*[\s.][^,*]*,|[^\W\d_a-zß-ÿ*][\w-]+(?:,\s[^*,;:]{{2,160}}){{0,3}},\s(?:[Ii]n:\s|(?:\d{{1,2}}\.\sAufl\.\s)?(?:1[89]|20)\d\d,\sS\.\s\d)|(?P<listed>[^\W\d_a-zß-ÿ*][\w-]+),\s[^*,;:.]{{2,80}}\.\s[^\W\d_a-zß-ÿ]|[^\W\d_a-zß-ÿ*][^,*]{{3,160}},\s[Ii]n:\s|[^\W\d_a-zß-ÿ*][\w-]+,\s(?:[^\W\d_a-zß-ÿ][\w-]+\sund\s[^,*]{{3,80}},\s(?:\d{{1,2}}\.\sAufl\.,\s)?|(?:Bd|Tl)\.\s[\dIVX/]{{1,5}},\s)?{_PLACE_AND_YEAR}|(?P<long>[^\W\d_a-zß-ÿ*][^,*;]{{2,80}},\s[a-zß-ÿ][^*;]{{3,200}}?,\s(?:\d{{1,2}}\.\s(?:Teil|Aufl\.),\s)?{_PLACE_AND_YEAR})))"
)
"""Whole names in italics before a title without marks, as German lawyers and historians print them."""
_ITALIC_SAME = re.compile(
    r"\*((?:[Dd]ers|[Dd]ies)\.|(?:[Ii]d\.|[Ii]dem|[Ee]ad\.|[Ee]adem)(?=\*[,:]\s[*“‘«„]))\*"
)
_ITALIC_ROLE = re.compile(
    rf"(?<=\s)((?:[Hh]rsg|[Hh]g|[Bb]earb|[Üü]bers|[Ee]ingel)\.(?:\su\.\s[a-zü]+\.)?\s(?:v\.|von)\s)\*({_WHOLE_NAME})\*((?:\s?/\s?\*{_WHOLE_NAME}\*){{0,3}})"
)
"""Editors and translators in italics after their role: "Hrsg. v. *Jane Roe*"."""
_ITALIC_HOST = re.compile(
    rf"(?<=[Ii]n:\s)\*(?:{_WHOLE_NAME}|{_FAMILIES})\*(?:\s?/\s?\*(?:{_WHOLE_NAME}|{_FAMILIES})\*){{0,4}}(?=\s\((?:Hrsgg?|Hgg?)\.\))"
)
"""Editors in italics of the book that a text is in: "in: *Roe* (Hrsg.)"."""
_ITALIC_LISTED = re.compile(
    r"\*(?P<names>[^*:“„«]{3,160})\*(?=(?:\s\((?:Hrsgg?|Hgg?|[Ee]ds?|dirs?|coords?)\.?\))?:\s[*“„«]?[^\W\d_a-zß-ÿ])"
)
"""What stands in italics before a colon and a title: in German lists that is an author, "*Roe, Jane / Doe, John* (Hrsg.): Salz"."""
_ITALIC_BODY = re.compile(r"\*(?P<names>[^*:,“„«]{3,80})\*(?=\s\((?:Hrsgg?|Hgg?)\.\),\s[^\W\d_a-zß-ÿ])")
"""A body in italics that has edited what follows: "*Salzamt* (Hrsg.), Statistik 1999"."""
_LISTED_NAME = re.compile(
    rf"(?:von\s)?{_CAPITAL_WORD},\s(?P<forename>[^\W\d_a-zß-ÿ][\w-]+)[^,/;]{{0,30}}(?:\s?[/;]\s?(?:von\s)?{_CAPITAL_WORD},\s[^,/;]{{2,40}}){{0,6}}"
)
"""Names as lists print them: "Roe, Jane / Doe, John"."""
_CASE_WORDS = r"[A-Z][\w’.]+(?:\s(?:v\.\s)?[A-Z][\w’.]+){0,3}"
_UPRIGHT = re.compile(rf"(?<!\*)\*([^*]{{3,160}})\*\s({_CASE_WORDS})\s\*([^*]{{3,160}})\*(?=,\s\d)")
"""A case within the title of an article, set upright: "*The* Roe *Chronicle*, 12 Ex. L. Rev." (The Bluebook, rule 2.2)."""
_UPRIGHT_END = re.compile(
    rf"(?<!\*)\*([^*]{{3,160}}\s(?:of|in|and|after|the|from|on|to|for|with|under|since|beyond|before|against))\*\s({_CASE_WORDS})(?=,\s\d)"
)
"""The same at its end: "*The Revolutions of* Roe, 12 Ex. L. Rev."."""
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_STAR_PAGE = re.compile(r"\sat\s\*(?=\d)")
"""A page of a database, and no mark: "1995 WL 323710, at *5" (The Bluebook, rule 18.3.1)."""
_PART_OF_WORD = re.compile(r"(?<!\w)\([^\W\d_]{1,5}-?\)(?=[a-zß-ÿ]{3})")
"""Brackets around the beginning of a word: "(In)compatibility"."""
_HTML_ITALIC = re.compile(r"</?(?:i|em)>", re.IGNORECASE)
_MARKED = re.compile("[" + re.escape("".join(_FAMILY)) + r"\\<`\x00\x01]")
_DELIMITER = re.compile("[" + re.escape("".join(_FAMILY)) + "]")
_ADDRESS = "\x00"
_RULE = re.compile(r"_{3,}")
"""What a typewriter printed in the place of the author of the entry before."""
_BLANKS = re.compile(r"[\s\x00]+")
_TIDY = str.maketrans("", "", _GONE)


@lru_cache(maxsize=64)
def spans(text: str) -> tuple[Span, ...]:
    """Return the outermost spans of a note in order; an opening mark that nothing closes is left out."""
    found = addresses(text)
    if not found and not _MARKED.search(text):
        flat = _plain(text)
        return (Span(mark=Mark.TEXT, text=flat, start=0, end=len(text)),) if flat.strip() else ()
    masked, literal = _mask(text, found)
    if "___" in masked:
        masked = _RULE.sub(lambda rule: "—" * len(rule.group()), masked)
    if "*" in masked:
        masked = _without_names(masked)
    pairs = _pairs(masked, literal)
    outer: list[Span] = []
    reach = -1
    for start, end, family in sorted(pairs[0]):
        if start > reach:
            outer.append(
                Span(
                    mark=_MARKS.get(family, Mark.QUOTE),
                    text=_plain(masked[start + 1 : end]),
                    start=start,
                    end=end + 1,
                )
            )
            reach = end
    stray = _outside(pairs[1], outer, len(text)) if pairs[1] else None
    if stray:
        masked = "".join(_GONE if place in stray else char for place, char in enumerate(masked))
    outer += [Span(mark=Mark.URL, text=url.text, start=url.start, end=url.end) for url in found]
    linked = {url.start for url in found if text[url.start - 1 : url.start] == "("}
    return _with_text(
        masked, sorted((_as_title(span, linked) for span in outer), key=lambda span: span.start)
    )


def _outside(places: Sequence[int], outer: Sequence[Span], length: int) -> set[int]:
    """Return the places of a text that no span covers."""
    cover = bytearray(length + 1)
    for span in outer:
        cover[span.start : span.end] = b"\1" * (span.end - span.start)
    return {place for place in places if not cover[place]}


def _without_names(masked: str) -> str:
    """Return a text in which cases within titles are part of their italics, and names and "ders." have none."""
    if "* " in masked:
        masked = _UPRIGHT_END.sub(r"*\1 \2*", _UPRIGHT.sub(rf"*\1{_GONE} \2 {_GONE}\3*", masked))
    if ".*" in masked or "dem*" in masked:
        masked = _ITALIC_SAME.sub(rf"{_GONE}\1{_GONE}", masked)
    if "n: *" in masked:
        masked = _ITALIC_HOST.sub(_upright, masked)
    if ". *" in masked or "von *" in masked:
        masked = _ITALIC_ROLE.sub(_upright, masked)
    if "*:" in masked or "* (" in masked:
        masked = _ITALIC_LISTED.sub(
            lambda match: _upright(match) if _is_listed(match["names"]) else match.group(), masked
        )
        masked = _ITALIC_BODY.sub(_upright, masked)
    masked = _ITALIC_WHOLE.sub(lambda match: _upright(match) if _is_author(match) else match.group(), masked)
    if _ITALIC_FAMILIES.search(masked):
        masked = _ITALIC_NAME.sub(_upright, masked)
    return _BEFORE_NAME.sub(_with_colon, masked)


def _upright(match: re.Match[str]) -> str:
    """Return what was matched without its italics."""
    return match.group().replace("*", _GONE)


def _with_colon(match: re.Match[str]) -> str:
    """Return what ends the names in italics before a title that begins with a person."""
    return f"{_GONE}: " if is_forename(match["forename"]) else match.group()


def _is_author(match: re.Match[str]) -> bool:
    """Tell whether a whole name in italics is an author's: a German title follows, or it has a forename, and no place follows."""
    if match["german"]:
        return True
    if match["long"] and match.start() and not match.string.startswith(("; ", ". "), match.start() - 2):
        return False
    placed = match["listed"] and is_place(match["listed"])
    return is_forename(match["name"].split()[0]) and not placed


def _is_listed(names: str) -> bool:
    """Tell whether what stands before a colon is an author of a list: inverted names, or a body."""
    found = _LISTED_NAME.fullmatch(names)
    return is_forename(found["forename"]) if found else is_body(names)


def plain(text: str) -> str:
    """Return a text without markup: backslash escapes and asterisks removed, white space folded."""
    return _plain(_mask(text, ())[0].replace("*", ""))


def _mask(text: str, found: tuple[Address, ...]) -> tuple[str, frozenset[int]]:
    """Blank out addresses and escapes; return also the places of characters that are no markup."""
    literal = {star.end() - 1 for star in _STAR_PAGE.finditer(text)} if "at *" in text else set()
    for part in _PART_OF_WORD.finditer(text) if "(" in text else ():
        literal |= {part.start(), part.end() - 1}
    if not found and "\\" not in text and "<" not in text:
        return _doubled(text), frozenset(literal)
    chars = list(text)
    for match in _HTML_ITALIC.finditer(text):
        chars[match.start() : match.end()] = ["*"] + [_GONE] * (match.end() - match.start() - 1)
    for match in _ESCAPE.finditer(text):
        chars[match.start()] = _GONE
        literal.add(match.start() + 1)
    for url in found:
        chars[url.start : url.end] = [_ADDRESS] * (url.end - url.start)
        if text[url.start - 1 : url.start] == "*" and text[url.end : url.end + 1] == "*":
            chars[url.start - 1] = chars[url.end] = _GONE
    return _doubled("".join(chars)), frozenset(literal)


def _doubled(text: str) -> str:
    """Return a text without bold marks, and with quotation marks for LaTeX's."""
    masked = text.replace("**", _GONE * 2)
    return masked.replace("``", "“" + _GONE).replace("''", _GONE + "”") if "``" in masked else masked


def _pairs(text: str, literal: frozenset[int]) -> tuple[list[tuple[int, int, str]], list[int]]:
    """Match delimiters with one stack; return the pairs and the places of unmatched quotation marks."""
    stack: list[tuple[int, str]] = []
    depth: dict[str, int] = {}
    pairs: list[tuple[int, int, str]] = []
    stray: list[int] = []
    for match in _DELIMITER.finditer(text):
        place = match.start()
        if place in literal:
            continue
        char = text[place]
        family = _FAMILY[char]
        if char in _BY_GLYPH:
            side = 1 if char in _OPENERS else -1
        else:
            side = _side(text, place, char, family, bool(depth.get(family)))
        if side > 0:
            stack.append((place, family))
            depth[family] = depth.get(family, 0) + 1
        elif side < 0 and depth.get(family):
            while stack:
                start, opened = stack.pop()
                depth[opened] -= 1
                if opened == family:
                    pairs.append((start, place, family))
                    break
                stray.append(start)
        elif side < 0 and family not in ("round", "square", "single"):
            stray.append(place)
    stray += [place for place, family in stack if family not in ("round", "square")]
    return pairs, stray


def _side(text: str, place: int, char: str, family: str, opened: bool) -> int:
    """Return 1 for an opening mark, -1 for a closing one, 0 for no mark (an apostrophe, a multiplication sign)."""
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    at_start = before in _BEFORE_OPENER
    at_end = after.isspace() or not after.isalnum()
    if family == "single":
        return _single_side(text, place, char, at_start and not after.isspace(), opened)
    if family == "italic":
        if opened:
            return -1 if not before.isspace() and (char == "*" or at_end) else 0
        return 1 if not after.isspace() and (char == "*" or not before.isalnum()) else 0
    if at_start and not after.isspace() and not (opened and after in _AFTER_SINGLE):
        return 1
    if not before.isspace() and at_end:
        return -1
    return 1 if char in _OPENERS else -1 if char in _CLOSERS else -1 if opened else 1


def _single_side(text: str, place: int, char: str, starts: bool, opened: bool) -> int:
    if starts and not opened and re.match(r"\d\d(?!\d)", text[place + 1 : place + 4]):
        return 0
    if starts and char != "’" and not opened:
        return 1
    if not opened or char in "‚‛":
        return 0
    rest = text[place + 1 : place + 5]
    closes = (
        _NEWS_FOLLOWS.match(text, place + 1)
        or (text[place - 1] in ".?!" and rest[:1].isspace())
        or not rest
        or rest[0] in _AFTER_SINGLE
        or rest == " in "
        or re.match(r"\s[(*\[\d]", rest)
    )
    return -1 if closes or (char == "’" and rest[0].isspace() and _is_last(text, place)) else 0


def _is_last(text: str, place: int) -> bool:
    """Tell whether a mark that may be an apostrophe ("the workers’ rights") closes: another quotation opens after it."""
    following = _SINGLE.search(text, place + 1, place + _QUOTED)
    return following is not None and following.group() == "‘"


def _as_title(span: Span, linked: set[int]) -> Span:
    """Take the text of a Markdown link, `[A title](https://...)`, for a quotation."""
    is_link = span.mark is Mark.SQUARE and span.end + 1 in linked
    return structs.replace(span, mark=Mark.QUOTE) if is_link else span


def _with_text(text: str, outer: list[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    at = 0
    for span in outer:
        if span.start > at:
            found.append(Span(mark=Mark.TEXT, text=_plain(text[at : span.start]), start=at, end=span.start))
        found.append(span)
        at = max(at, span.end)
    if at < len(text):
        found.append(Span(mark=Mark.TEXT, text=_plain(text[at:]), start=at, end=len(text)))
    return tuple(span for span in found if span.text.strip() or span.mark is Mark.URL)


def _plain(text: str) -> str:
    if text.isprintable() and "  " not in text:
        return text
    return _BLANKS.sub(" ", text.translate(_TIDY) if _GONE in text else text)


def joined(inside: Sequence[Span], *, quotes: bool = True) -> str:
    """Return spans as one text, with brackets and perhaps quotation marks, and with a blank where one stood between them."""
    if len(inside) == 1 and inside[0].mark is Mark.TEXT:
        return inside[0].text.strip()
    pieces: list[str] = []
    end = None
    for span in inside:
        if span.mark is Mark.TEXT:
            pieces.append(span.text)
        else:
            gap = " " if end is not None and span.start > end else ""
            signed = quotes or span.mark is not Mark.QUOTE
            before, after = _SIGNS.get(span.mark, ("", "")) if signed else ("", "")
            pieces.append(f"{gap}{before}{span.text}{after}")
        end = span.end
    return "".join(pieces).strip()


_SIGNS = {Mark.ROUND: ("(", ")"), Mark.SQUARE: ("[", "]"), Mark.QUOTE: ("“", "”")}
