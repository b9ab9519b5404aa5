"""Where a title without marks ends: at the first place where something begins that no title has.

Titles of works and of the books that chapters are in end alike. A full stop may stand inside of a title, before a subtitle.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from srccheck.extraction import law_journals, mediums, numeration, starts, subtitles
from srccheck.extraction.places import is_place
from srccheck.extraction.publication import names_publisher
from srccheck.extraction.sentences import stops_sentence
from srccheck.text.dates import MONTH_NAME

_BREAK = re.compile(
    r"(?P<stop>[.?!][\"'”’)]{0,2}\s+)|(?P<comma>[,;]\s+)|(?P<colon>:\s+)|(?P<round>\s\()|(?P<code>(?="
    + mediums.CODE
    + r"))|(?P<medium>\s(?=\[(?:[Dd][Vv][Dd]|CD|[Mm]otion|[Ff]ilm|[Vv]ideo|[Tt]elevision|[Oo]nline|[Pp]odcast|[Ww]eb|[Bb]log|[Tt]weet|[Cc]omputer|[Aa]udio|[Ee]lectronic|[Ss]oftware|[Mm]obile|[Ii]nternet|Электронный|Review|PowerPoint|Data|Unpublished|Letter|J\b|M\b|D\b|N\b|C\b|EB|R\b|P\b|S\b)))|(?P<dash>\s[–—-]\s|\s//\s)|(?P<gap>\s(?=\[(?:1[89]|20)\d\d\]\s[A-Z])|\s(?=\d{1,2}(?:st|nd|rd|th)\s(?:rev\.?\s)?[Ee]dn?\b)|\s(?=(?!(?:1[4-9]|20)\d\d\s?[–-])\d{1,4}(?:[–-]\d{1,4})?\s\((?:[^()]*\s)?(?:1[6-9]|20)\d\d\))|\s(?=(?:1[4-9]|20)\d\d,\s(?:SS?\.|pp?\.|[a-z]))|\s(?=(?:in|In|IN):\s|\[(?:Online|J\]|M\]|CD)|Proceedings\sof|Proc\.\s))"
)
_ROUND = re.compile(
    rf"\({law_journals.PHASE}\)|"
    r"\(=\s?(?=[^\W\d_])|\((?:[Zz]ugriff|[Zz]uletzt|[Ll]etzter|[Aa]bgerufen|[Aa]ccessed|[Cc]onsult)\b|\((?:1[4-9]|20)\d\d[,;]\s[^()]{1,60}\)|\((?!(?!(?:[A-Z]UP|MIT|RKP|SUP)\s)[A-Z][\w-]*[A-Z][\w-]*\s\d{4}\))(?:[^()]{0,80}[\s,:])?(?:1[4-9]|20)\d\d[a-z]?\)(?!\s(?=[^()]*\d)(?!in\b|[ivxlc]{1,7}\b|chs?\b|paras?\b|pp?\b|vol\b|at\b|ed|hrsg|trans|by\b|s\.)[a-z])"
    r"|\((?=[^()]*[A-Z][^()]*[A-Z])[A-Z][\w.]{1,8}\s(?:\d{1,4}[a-z]?|[IVX]{1,5}(?:/\d{1,2})?)\)(?=[,.;]\s|\s?$)"
    r"|\([^()]{3,150}(?:[Ee]ds?|[Tt]rans|[Hh]rsg|[Hh]g)\.?[^()\w]{0,3}\)"
    r"|\((?:\d{1,3}(?:st|nd|rd|th|e|\.)?\s[Ee]d|[Ee]ds?\b|[Ff]irst|[Ss]econd|[Tt]hird|[Rr]ev\.|[Vv]ol|[Pp]p?\.\s?\d|[Nn]o\.|[Tt]rans|[Tt]ech|Ph\.?\s?D|[Hh]rsg|[Hh]g|"
    r"[Rr]eport|[Mm]aster|[Dd]octoral|[Uu]npublished|[Ww]orking|[Pp]aper|Publication|\d+\.\sAufl)"
)
_PLACE = re.compile(r"\((?P<place>[^()\d:;]{2,40})\s?:\s[^()]{2,80}\)")
_SMALL_WORD = re.compile(r"[a-zß-ÿ-]+\)\s[^\W\d_]")
"""What is left of a word of a title in brackets: "eine Soziologie des (quantitativen) Vergleichs"."""
_YEAR_AND_PAGE = re.compile(r"\([^()]{0,90}?(?:1[5-9]|20)\d\d\)(?:\s(?:SS?|Sp)\.\s\d|\.?\s*$)")
_PLACE_AND_YEAR = re.compile(
    r"\((?:=\s?[^()]{3,160},\s)?(?P<place>[^\W\d_][^,;:()\d]{1,40}?)\s(?:1[5-9]|20)\d\d\)"
)
_PAPER = re.compile(r"(?:H[CL]|Cm|Cmnd|Cmd|SP|PE)\s\d")
"""The number of a parliamentary paper."""
_SERIES = re.compile(
    r"\([^()]{3,120}?\s\d{1,4}(?:[,/]\d{1,4})?\.?\),?\s(?P<place>[^\W\d_][^,:;()\d.]{1,40}?)\s(?:1[4-9]|20)\d\d(?!\d)"
)
"""A series in brackets before a place and a year: "(Salt Studies 3.) Berlin 1999"."""
_COLON_JOURNAL = re.compile(
    r"(?P<name>[^\W\d_a-zß-ÿ][^,;:.()\d]{2,90})(?P<section>:\s[^\W\d_a-zß-ÿ][^,;:.()\d]{2,90})?,\sv\.\s?\d{1,4}[A-Z]?,\s"
)
"""A journal after the title's colon: "Salt in the Andes: Journal of Salt, v. 107, p. 3–19" (GSA, reference guidelines)."""
_COLON_REPORT = re.compile(
    r"(?:U\.S\.\s)?[^\W\d_a-zß-ÿ][^,;:.()\d]{2,90}\s(?:Paper|Map|Memoir|Bulletin|Report|Circular|Guidebook|Publication)\s[A-Z]?-?\d[\w-]*,"
)
"""A numbered report after the title's colon: "Salt in Utah: Example Survey Professional Paper 205-D, p. 117" (as there)."""
_COLON_PLACE = re.compile(
    r"(?P<place>[^\W\d_a-zß-ÿ][^,;:.()\d]{2,40}(?:,\s[^\W\d_a-zß-ÿ][^,;:.()\d]{2,20})?),\s[^\W\d_a-zß-ÿ][^;:()\d]{2,80},\s(?:scale\s[^;]{3,20},\s)?\d{1,4}\sp\.(?=\s?$|,\s)"
)
_SINCE = re.compile(r"(?<!\w)[a-zß-ÿ]{2,}$")
"""A small word, after which a year is part of a title: "Salt since 1945"."""
_HOSTED = re.compile(r"\d{4}(?:[–-]\d{2,4})?,\sin:\s")
"""A year with which a title ends before its container: "Salt in 1617, in: "."""
_NEVER = re.compile(r"[\s\d.,;:()]*$")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_ONLY_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:1[4-9]|20)\d\d[\s.]*$")
_ONLY_YEAR = re.compile(r"\(?(?:1[4-9]|20)\d\d[a-z]?\)?(?:,\s\d{1,4}(?:[–-]\d{1,4})?)?[\s.]*$")
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d(?!\d)")
_PERIOD = re.compile(
    r"(?:c\.\s?|ca\.\s?)?(?:[4-9]\d\d|1\d\d\d)\s?[–-]\s?\d{2,4}(?=\s\((?=[^()]*[^\W\d_]{3})[^()]*(?:1[5-9]|20)\d\d\))"
)
"""Years at the end of a title, before an imprint in brackets: "Salt in China, 1100–1700 (Boston: Example, 1999)"."""
_CENTURY = re.compile(r"(?:und\s\d{1,2}\.\s)?(?:Jahrh|Jh)")
_PART = re.compile(r"[IVX]{1,5}[.:]\s[^\W\d_]")
_PART_BEFORE = re.compile(r"[.:,]\s[IVX]{1,5}$")
"""The number of a part inside of a title: "Studies of salt. II. Bread"."""
_DAY = re.compile(r"(?<!\d)\d{1,2}$")
_MONTH = re.compile(
    rf"{MONTH_NAME}(?!\w)",
    re.IGNORECASE,
)
_SUBTITLE = re.compile(
    r"(?:An?|The|Eine?|Zu[rm]?|Über|Von|Studien|Beiträge|Untersuchungen|Essai|Étude|Histoire|Storia|Studi|Ricerche|Une?|Una|Der|Die|Das|L[ae]|Les|El|Los|Il|Lo)\s"
)
"""How subtitles begin."""
_MOST = 60
_LONGEST = 2_000
"""Characters in which the end of a title is looked for."""


class Break(Struct, frozen=True):
    """A place where a title may end: where its text ends, where what follows begins, and of which kind it is."""

    end: int
    begin: int
    kind: str


def breaks(text: str, at: int) -> Iterator[Break]:
    """Yield the places after a point of a text at which a title may end."""
    for count, match in enumerate(_BREAK.finditer(text, at, at + _LONGEST)):
        if count > _MOST:
            return
        kind = match.lastgroup or ""
        if (
            kind == "stop"
            and _DAY.search(text, max(0, match.start() - 3), match.start())
            and _MONTH.match(text, match.end())
        ):
            continue
        if kind == "stop" and text[match.start()] == "." and not stops_sentence(text, match.start()):
            kind = "point"
        if kind == "stop" and _CENTURY.match(text, match.end()) and text[match.start() - 1].isdigit():
            continue
        if kind == "stop" and _is_in_parts(text, match):
            continue
        if (
            kind == "gap"
            and _YEAR.match(text, match.end())
            and (
                _SINCE.search(text, max(0, match.start() - 12), match.start())
                or _HOSTED.match(text, match.end())
            )
        ):
            continue
        if kind == "comma" and _PERIOD.match(text, match.end()):
            continue
        if kind == "round" and _SMALL_WORD.match(text, match.end()):
            continue
        begin = match.end() - 1 if kind == "round" else match.end()
        yield Break(match.start() + (kind in ("stop", "point")), begin, kind)


def _is_in_parts(text: str, stop: re.Match[str]) -> bool:
    """Tell whether the number of a part stands behind a full stop, or before it with no journal behind it."""
    if _PART.match(text, stop.end()):
        return True
    if _PART_BEFORE.search(text, max(0, stop.start() - 7), stop.start()) is None:
        return False
    found = numeration.named(text, stop.end())
    return found is None or "," in found[0] or not starts.may_name(found[0])


class _Seen:
    """The places passed on the way to a sure end, at which the title may end if none comes."""

    def __init__(self) -> None:
        self.stop: Break | None = None
        self.maybe: Break | None = None
        self.comma: Break | None = None

    def note(self, text: str, place: Break, strength: int) -> None:
        if place.kind == "stop":
            self.stop = self.stop or place
            if strength >= starts.MEDIUM:
                self.maybe = self.maybe or place
        elif place.kind == "comma" and text[place.begin : place.begin + 1].isupper():
            self.comma = self.comma or place


def end(text: str, at: int, *, commas: bool) -> tuple[int, int]:
    """Return where the title that begins at a place ends, and where what follows it begins.

    The first place decides at which something surely begins that is no title. A full stop before capitalised words may
    end it too, unless these words are followed by something that is sure: then they are a subtitle.

    Args:
        text: a citation.
        at: where the title begins.
        commas: what separates the parts of the citation is commas.
    """
    seen = _Seen()
    sure = _sure(text, at, seen, commas=commas)
    if sure is not None:
        return sure
    chosen = seen.stop or (seen.comma if commas else None)
    return (chosen.end, chosen.begin) if chosen else (len(text), len(text))


def sure_end(text: str, at: int) -> tuple[int, int] | None:
    """Return where a title surely ends and what follows it begins, None where nothing is sure."""
    return _sure(text, at, _Seen(), commas=False)


def _sure(text: str, at: int, seen: _Seen, *, commas: bool) -> tuple[int, int] | None:
    for place in breaks(text, at):
        if not _LETTERS.search(text, at, place.end) and place.kind != "round":
            continue
        if place.kind != "round" and _NEVER.match(text, place.begin) and not _ROUND.match(text, place.begin):
            if place.kind in ("gap", "point"):
                continue
            dated = not seen.stop and not (seen.comma and commas) and _is_date(text, place)
            return (place.end, place.begin) if dated else None
        if commas and place.kind == "stop":
            closed = subtitles.closed(text, place.begin)
            if closed is not None:
                return closed, closed + 1
        if place.kind == "stop" and subtitles.goes_on(text, place.begin, commas=commas):
            continue
        found = _strength(text, place)
        if (
            seen.stop is not None
            and place.kind == "round"
            and text[seen.stop.end - 1] == "."
            and not _is_spoken_subtitle(text, seen.stop.begin, place, commas=commas)
        ):
            break
        if found >= starts.STRONG:
            chosen = place if seen.maybe is None or _is_subtitle(text, seen.maybe, place) else seen.maybe
            return chosen.end, chosen.begin
        seen.note(text, place, found)
    return None


def _is_spoken_subtitle(text: str, at: int, end: Break, *, commas: bool) -> bool:
    """Tell whether a subtitle stands between a full stop and brackets; where commas separate, before a year in them and a page."""
    begun = _SUBTITLE.match(text, at) or (
        commas and (_YEAR_AND_PAGE.match(text, end.begin) or _is_placed(text, end))
    )
    return bool(begun) and subtitles.is_spoken(text[at : end.end])


def _is_placed(text: str, end: Break) -> bool:
    """Tell whether brackets hold a place and a year, perhaps after a series: "(Wien 1999)", "(= Salt Studies 3, Wien 1999)"."""
    found = _PLACE_AND_YEAR.match(text, end.begin)
    return found is not None and is_place(found["place"])


def _is_date(text: str, place: Break) -> bool:
    """Tell whether nothing but a year, or after a comma a day in figures, follows a place."""
    if place.kind == "comma" and _ONLY_DAY.match(text, place.begin):
        return True
    return _ONLY_YEAR.match(text, place.begin) is not None


def _is_subtitle(text: str, stop: Break, end: Break) -> bool:
    """Tell whether the words from a full stop to a sure end belong to the title: no series, periodical or publisher."""
    words = text[stop.begin : end.end]
    if (
        starts.names_series(words)
        or starts.names_periodical(words)
        or words.count(",") > subtitles.MOST_COMMAS
    ):
        return False
    if names_publisher(words) or starts.is_note(text, end.begin):
        return False
    if end.kind == "comma" and not starts.is_labelled(text, end.begin):
        return subtitles.SPOKEN.search(words) is not None
    return True


def _is_imprint(text: str, at: int) -> bool:
    """Tell whether brackets hold a place and a publisher, or a series before them: "(London: Example)"."""
    series = subtitles.SERIES_AND_YEAR.match(text, at)
    if series and (series["place"] is None or is_place(series["place"])):
        return True
    found = _PLACE.match(text, at) or _SERIES.match(text, at)
    return found is not None and is_place(found["place"])


def _is_after_colon(text: str, at: int) -> bool:
    """Tell whether a journal and its volume, or a place, a publisher and a number of pages, stand behind a colon, as geologists cite."""
    journal = _COLON_JOURNAL.match(text, at)
    if journal:
        return journal["section"] is None or starts.names_periodical(journal["name"])
    if _COLON_REPORT.match(text, at):
        return True
    found = _COLON_PLACE.match(text, at)
    return found is not None and is_place(found["place"])


def _strength(text: str, place: Break) -> int:
    match place.kind:
        case "round":
            return starts.STRONG if _ROUND.match(text, place.begin) or _is_imprint(text, place.begin) else 0
        case "comma" | "stop" | "point" if text[place.begin : place.begin + 1] == "(":
            return starts.STRONG if _ROUND.match(text, place.begin) or _is_imprint(text, place.begin) else 0
        case "gap" | "medium" | "code":
            return starts.STRONG
        case "colon" if _is_after_colon(text, place.begin):
            return starts.STRONG
        case "colon" | "point":
            return starts.STRONG if starts.is_labelled(text, place.begin) else 0
        case "dash":
            return starts.STRONG if "//" in text[place.end : place.begin] else 0
        case "comma" if subtitles.is_published(text, place.begin) or law_journals.begins(text, place.begin):
            return starts.STRONG
        case "comma" if subtitles.BY_LETTERS.match(text, place.begin) and not _PAPER.match(text, place.begin):
            return starts.STRONG
        case kind:
            return starts.strength(text, place.begin, stop=kind == "stop")
