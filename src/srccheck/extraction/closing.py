"""Where a title without marks ends: at the first place where something begins that no title has.

Titles of works and of the books that chapters are in end alike. A full stop may stand inside of a title, before a subtitle.
"""

import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct

from srccheck.extraction import law_journals, mediums, numeration, starts
from srccheck.extraction.places import is_place
from srccheck.extraction.publication import names_publisher
from srccheck.extraction.sentences import stops_sentence
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import MONTHS
from srccheck.text.names import is_body

_BREAK = re.compile(
    r"(?P<stop>[.?!][\"'”’)]{0,2}\s+)|(?P<comma>[,;]\s+)|(?P<colon>:\s+)|(?P<round>\s\()|(?P<code>(?="
    + mediums.CODE
    + r"))|(?P<medium>\s(?=\[(?:[Dd][Vv][Dd]|CD|[Mm]otion|[Ff]ilm|[Vv]ideo|[Tt]elevision|[Oo]nline|[Pp]odcast|[Ww]eb|[Bb]log|[Tt]weet|[Cc]omputer|[Aa]udio|[Ee]lectronic|[Ss]oftware|[Mm]obile|[Ii]nternet|Электронный|Review|PowerPoint|Data|Unpublished|Letter|J\b|M\b|D\b|N\b|C\b|EB|R\b|P\b|S\b)))|(?P<dash>\s[–—-]\s|\s//\s)|(?P<gap>\s(?=\d{1,2}(?:st|nd|rd|th)\s(?:rev\.?\s)?[Ee]dn?\b)|\s(?=(?!(?:1[4-9]|20)\d\d\s?[–-])\d{1,4}(?:[–-]\d{1,4})?\s\((?:[^()]*\s)?(?:1[6-9]|20)\d\d\))|\s(?=(?:1[4-9]|20)\d\d,\s(?:SS?\.|pp?\.|[a-z]))|\s(?=(?:in|In|IN):\s|\[(?:Online|J\]|M\]|CD)|Proceedings\sof|Proc\.\s))"
)
_ROUND = re.compile(
    r"\(=\s|\((?:1[4-9]|20)\d\d[,;]\s[^()]{1,60}\)|\((?!(?!(?:[A-Z]UP|MIT|RKP|SUP)\s)[A-Z][\w-]*[A-Z][\w-]*\s\d{4}\))(?:[^()]{0,80}[\s,:])?(?:1[4-9]|20)\d\d[a-z]?\)(?!\s(?=[^()]*\d)(?!in\b|[ivxlc]{1,7}\b|chs?\b|paras?\b|pp?\b|vol\b|at\b|ed|hrsg|trans|by\b|s\.)[a-z])"
    r"|\((?=[^()]*[A-Z][^()]*[A-Z])[A-Z][\w.]{1,8}\s(?:\d{1,4}[a-z]?|[IVX]{1,5}(?:/\d{1,2})?)\)(?=[,.;]\s|\s?$)"
    r"|\([^()]{3,150}(?:[Ee]ds?|[Tt]rans|[Hh]rsg|[Hh]g)\.?[^()\w]{0,3}\)"
    r"|\((?:\d{1,3}(?:st|nd|rd|th|e|\.)?\s[Ee]d|[Ee]ds?\b|[Ff]irst|[Ss]econd|[Tt]hird|[Rr]ev\.|[Vv]ol|[Pp]p?\.\s?\d|[Nn]o\.|[Tt]rans|[Tt]ech|Ph\.?\s?D|[Hh]rsg|[Hh]g|"
    r"[Rr]eport|[Mm]aster|[Dd]octoral|[Uu]npublished|[Ww]orking|[Pp]aper|Publication|\d+\.\sAufl)"
)
_PLACE = re.compile(r"\((?P<place>[^()\d:;]{2,40})\s?:\s[^()]{2,80}\)")
_SMALL_WORD = re.compile(r"[a-zß-ÿ-]+\)\s[^\W\d_]")
"""What is left of a word of a title in brackets: "eine Soziologie des (quantitativen) Vergleichs"."""
_UP_TO_HOST = re.compile(
    r"(?!(?:Hrsgg?|Hgg?|Übers|Bearb|Eds?|Trans|Trad)\b)(?P<words>[^\W\d_a-zß-ÿ][^.;:()\d,]{2,160}(?:,\s[^.;:()\d,]{3,80}){0,2}),\s(?P<sign>in:\s)?"
)
"""What may be a subtitle before its container: "Salt? A history, in: ...", "Salt? A history, HZ 12 (1999)"."""
_UP_TO_IN = re.compile(
    r"(?P<words>[^\W\d_a-zß-ÿ](?:[^.;:()\d]|\d{1,2}\.(?=\s)|\d{4}){10,200}(?:\d{1,2}\.\s[^\W\d_]|(?<!\d\.\s)(?<!\d\.)(?:1\d|20)\d\d)[^.;:()]{0,80})(?=,\sin:\s)"
)
"""A subtitle with ordinals or years before its container: "Zum 50. Jahrestag des Salzes, in: "."""
_BY_LETTERS = re.compile(
    r"(?=\S*[A-ZÄÖÜ]\S*[A-ZÄÖÜ])[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,7}\s\d{1,3},?\s\(?(?:1[5-9]|20)\d\d(?!\d)"
    r"|[A-ZÄÖÜ][\w.]*(?:\s[A-ZÄÖÜ][\w.]*){0,4}\s\d{1,3}(?:/\d)?\s\((?:1[5-9]|20)\d\d\)\sS\.\s\d"
)
"""A journal by its letters, its volume and year: "KuD 44, 1998"."""
_UP_TO_YEAR = re.compile(
    r"(?P<words>[^\W\d_a-zß-ÿ][^,;()“”„«»]{8,160}(?<!\d))(?:\s\([A-ZÄÖÜ][\w ]{1,16}\s\d{1,4}\))?,\s[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}(?:1[5-9]|20)\d\d(?=,\s(?:\d|SS?\.\s\d|Rn\.|§)|;|\.?\s*$)"
)
"""A subtitle and a year alone, as German theologians and lawyers cite books: "Salz. Eine Geschichte des Brotes, 1978, 61"."""
_YEAR_AND_PAGE = re.compile(r"\([^()]{0,90}?(?:1[5-9]|20)\d\d\)(?:\s(?:SS?|Sp)\.\s\d|\.?\s*$)")
_PAPER = re.compile(r"(?:H[CL]|Cm|Cmnd|Cmd|SP|PE)\s\d")
"""The number of a parliamentary paper."""
_STOPPED = re.compile(r"[.:]")
_UP_TO_PLACE = re.compile(
    r"(?:[^.;:()]{3,120}\.\s){0,2}(?:[^.;:()]|(?<=\s\d)\.(?=\s)|(?<=\s\d\d)\.(?=\s)|(?<=\d{4},\s\d)\.(?=,\s)|(?<=[a-z]{3})\.(?=\sAufl\.,\s)|(?<=Aufl)\.(?=,\s)|\s:\s|:\s(?=[^,.;:()]+\s[^,.;:()]+\s[^,.;:()]+)|\(\d{4}(?:[–-]\d{2,4})?\)){3,240}"
)
"""What may be a subtitle and, after commas, a publisher and a place."""
_UP_TO_PUBLISHER = re.compile(
    r"(?P<words>[^\W\d_a-zß-ÿ][^.;:()]{8,160}),\s(?P<place>[^\W\d_a-zß-ÿ][^,.;:()\d]{1,40}?):\s[^\W\d_]"
)
_PLACE_AT = re.compile(
    r"(?P<place>[^\W\d_][^,:;()\d]{1,40}?)(?:\s?:\s|,\s(?=[^\W\d_]|\d{4}|\d{1,3}\s?[–-]\s?\d)|,?\s(?=(?:1[4-9]|20)\d\d)|\.?\s*$)"
)
_THESIS = re.compile(r"(?:th[èe]se|tesi|tesis|Diss\.|PhD|phil\.\sDiss|mémoire)(?!\w)")
_COMMA = re.compile(r",\s")
_LISTED = re.compile(
    r"[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-Za-zÀ-ÿ]+){0,2}(?:\s[A-ZÀ-Þ][a-zß-ÿ]+)?,\s[A-ZÀ-Þ][^,;:()\d]{2,40},\s(?:1[5-9]|20)\d\d(?!\d)"
)
"""A place that no table has, a publisher and a year between commas: "Seyssel, Champ Exemple, 2005"."""
_YEARS = re.compile(r"(?:1[0-9]|20)\d\d")
_SPAN_LAST = re.compile(r",\s(?:1[0-9]|20)\d\d\s?[–-]\s?\d{2,4}$")
"""The years of which a title treats, at its end."""
_STOP_PLACE = re.compile(
    r"(?P<words>(?!(?:Hrsgg?|Hgg?|Übers\w*|Aus|Bearb\w*|Eingel\w*|Trans\w*|Eds?|Edited|With|Mit|Trad\w*|Nachdr\w*|Neu\w*)\b)(?:[^.;:()\d]|\d{1,2}\.\s(?:und\s\d{1,2}\.\s)?(?=Jahrh|Jh)|(?<=\s)(?:1\d|20)\d\d[–-]\d{2,4}){10,160})(?P<series>\s\([^()]{3,120}[\s/](?:[A-Z]\s)?[\dIVX]{1,5}(?:/\d{1,2})?\),?)?(?(series)|\.)\s(?P<place>[^\W\d_][^,:;()\d.]{1,40}?)(?:[:,]\s[^,.;:()\d]{2,40}?,?)?\s(?:1[4-9]|20)\d\d(?!\d)"
)
"""What may be a subtitle, a full stop, a place and a year: "Symbols of salt. Berlin 2003"."""
_SERIES = re.compile(
    r"\([^()]{3,120}?\s\d{1,4}(?:[,/]\d{1,4})?\.?\),?\s(?P<place>[^\W\d_][^,:;()\d.]{1,40}?)\s(?:1[4-9]|20)\d\d(?!\d)"
)
"""A series in brackets before a place and a year: "(Salt Studies 3.) Berlin 1999"."""
_MOST_PARTS = 8
"""Commas that a subtitle has at most."""
_COLON_JOURNAL = re.compile(
    r"[^\W\d_a-zß-ÿ][^,;:.()\d]{2,90}(?::\s[^\W\d_a-zß-ÿ][^,;:.()\d]{2,40})?,\sv\.\s?\d{1,4}[A-Z]?,\s"
)
"""A journal after the title's colon: "Salt in the Andes: Journal of Salt, v. 107, p. 3–19" (GSA, reference guidelines)."""
_COLON_PLACE = re.compile(
    r"(?P<place>[^\W\d_a-zß-ÿ][^,;:.()\d]{2,40}(?:,\s[^\W\d_a-zß-ÿ][^,;:.()\d]{2,20})?),\s[^\W\d_a-zß-ÿ][^;:()\d]{2,80},\s(?:scale\s[^;]{3,20},\s)?\d{1,4}\sp\.(?=\s?$|,\s)"
)
_PUBLISHER_PLACE = re.compile(
    r"(?P<publisher>[A-ZÀ-Þ][\w'’&.-]*(?:\s(?:[A-ZÀ-Þ][\w'’&.-]*|di|de|del|della|e|y|&|il|la|los|las)){0,6}),\s(?P<place>[A-ZÀ-Þ][^,:;()\d]{1,30}?),?\s(?:1[5-9]|20)\d\d(?!\d)"
)
_SENTENCE = 5
"""Words from which on no publisher is meant."""
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
    rf"{alternatives(name for names in MONTHS.values() for one in names for name in one.split())}(?!\w)",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"^(?i:the|a|an|on|from|towards?|how|why|what|der|die|das|ein|eine|eines|zur|zum|über|von|wie|zwischen|between|entre|auf|aus|nach|vor|unter|gegen|für|vom|im|in|le|la|les|l['’]|un|une|uno|una|du|de|des|il|lo|gli|i|el|los|las|o|os|as)\b"
    r"|(?<!\w)(?!(?:and|the|von|und|der|für|des|del|degli|della|para|pour|zur)\b)[a-zß-ÿ]{3,}",
)
"""Words that the names of publishers do not have: an article at the head, a small word that is none of theirs."""
_PHRASE = re.compile(
    r"\s(?:der|des|dem|den|und|im|für|zur|zum|von|in|of|the|and|de|du|della|dei|del|et|e|y)\s"
)
_YEAR_NEXT = re.compile(r"\s(?:1[5-9]|20)\d\d(?!\d)")
_SUBTITLE = re.compile(
    r"(?:An?|The|Eine?|Zu[rm]?|Über|Von|Studien|Beiträge|Untersuchungen|Essai|Étude|Histoire|Storia|Studi|Ricerche|Une?|Una|Der|Die|Das|L[ae]|Les|El|Los|Il|Lo)\s"
)
"""How subtitles begin."""
_MOST_COMMAS = 2
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
            if not seen.stop and not (seen.comma and commas) and _is_date(text, place):
                return place.end, place.begin
            break
        if commas and place.kind == "stop":
            placed = _placed(text, place.begin)
            if placed is not None and (placed.re is _UP_TO_IN or "," in placed.group("words")):
                return placed.end("words"), placed.end("words") + 1
        if place.kind == "stop" and _goes_on(text, place.begin, commas=commas):
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


def _goes_on(text: str, at: int, *, commas: bool) -> bool:
    """Tell whether a subtitle stands behind a full stop, where commas separate the parts of a citation or full stops do."""
    return is_subtitle(text, at) if commas else _runs_to_publisher(text, at)


def _runs_to_publisher(text: str, at: int) -> bool:
    """Tell whether a subtitle, a comma, a place and a publisher stand behind a full stop: "Salt. Roads and Markets, Kiel: Example"."""
    found = _UP_TO_PUBLISHER.match(text, at)
    return found is not None and is_place(found["place"]) and _is_spoken(found["words"], placed=True)


def _is_spoken_subtitle(text: str, at: int, end: Break, *, commas: bool) -> bool:
    """Tell whether a subtitle stands between a full stop and brackets; where commas separate, before a year in them and a page."""
    begun = _SUBTITLE.match(text, at) or (commas and _YEAR_AND_PAGE.match(text, end.begin))
    return bool(begun) and _is_spoken(text[at : end.end])


def _is_date(text: str, place: Break) -> bool:
    """Tell whether nothing but a year, or after a comma a day in figures, follows a place."""
    if place.kind == "comma" and _ONLY_DAY.match(text, place.begin):
        return True
    return _ONLY_YEAR.match(text, place.begin) is not None


def is_subtitle(text: str, at: int) -> bool:
    """Tell whether a subtitle stands after a full stop: words that no publisher is called by, a comma and a place.

    "Salt. A history of the sea, London: Example, 1999" has one, "Salt. Example Press, London, 1999" has none.
    """
    hosted = _UP_TO_HOST.match(text, at)
    if hosted and (
        hosted["sign"] or law_journals.begins(text, hosted.end()) or _BY_LETTERS.match(text, hosted.end())
    ):
        return True
    if _placed(text, at):
        return True
    dated = _UP_TO_YEAR.match(text, at)
    if dated and not is_body(dated["words"]):
        words = dated["words"]
        plain = not _STOPPED.search(words) and _is_spoken(words, dated=True)
        if plain or _SPOKEN.search(words):
            return plain or _is_spoken(words)
    reach = _UP_TO_PLACE.match(text, at)
    if reach is None:
        return False
    for comma in islice(_COMMA.finditer(text, at, reach.end()), _MOST_PARTS):
        found = _PLACE_AT.match(text, comma.end())
        if found and is_place(found["place"]) and _YEAR_NEXT.match(text, found.end("place")):
            return _is_spoken(text[at : comma.start()], placed=True, dated=True)
        placed = (found and is_place(found["place"])) or _THESIS.match(text, comma.end())
        if placed or _is_published(text, comma.end()) or _LISTED.match(text, comma.end()):
            return _is_spoken(text[at : comma.start()], placed=True)
    return False


def _placed(text: str, at: int) -> re.Match[str] | None:
    """Return the subtitle that stands at a place, with what it is in behind it, or a full stop or a series, a place and a year."""
    hosted = _UP_TO_IN.match(text, at)
    if hosted is not None:
        return hosted
    found = _STOP_PLACE.match(text, at)
    if found is None or not is_place(found["place"]):
        return None
    words = found["words"]
    spoken = not names_publisher(words) if found["series"] else _is_spoken(words, placed=True)
    return found if spoken else None


def _is_spoken(words: str, *, placed: bool = False, dated: bool = False) -> bool:
    """Tell whether words are those of a subtitle, and no publisher, series or periodical.

    Args:
        words: between a full stop and a comma.
        placed: a place follows, which no periodical has.
        dated: a year stands right behind the place, as where no publisher is named: "Kiel 1999".
    """
    if placed and _SPAN_LAST.search(words):
        return True
    if (
        names_publisher(words)
        or starts.is_publisher(words)
        or starts.names_series(words)
        or (not placed and starts.names_periodical(words))
    ):
        return False
    if placed and _YEARS.search(words):
        return True
    if dated and _PHRASE.search(words) and not is_body(words):
        return True
    if placed and words.count(", ") >= _MOST_COMMAS:
        return True
    return len(words.split()) >= _SENTENCE or (" " in words and _SPOKEN.search(words) is not None)


def _is_subtitle(text: str, stop: Break, end: Break) -> bool:
    """Tell whether the words from a full stop to a sure end belong to the title: no series, periodical or publisher."""
    words = text[stop.begin : end.end]
    if starts.names_series(words) or starts.names_periodical(words) or words.count(",") > _MOST_COMMAS:
        return False
    if names_publisher(words) or starts.is_note(text, end.begin):
        return False
    if end.kind == "comma" and not starts.is_labelled(text, end.begin):
        return _SPOKEN.search(words) is not None
    return True


def _is_imprint(text: str, at: int) -> bool:
    """Tell whether brackets hold a place and a publisher, or a series before them: "(London: Example)"."""
    found = _PLACE.match(text, at) or _SERIES.match(text, at)
    return found is not None and is_place(found["place"])


def _is_after_colon(text: str, at: int) -> bool:
    """Tell whether a journal and its volume, or a place, a publisher and a number of pages, stand behind a colon, as geologists cite."""
    if _COLON_JOURNAL.match(text, at):
        return True
    found = _COLON_PLACE.match(text, at)
    return found is not None and is_place(found["place"])


def _is_published(text: str, at: int) -> bool:
    """Tell whether a publisher, a place and a year stand at a place, as Italians print them: "Esempio, Milano 1977"."""
    found = _PUBLISHER_PLACE.match(text, at)
    return found is not None and is_place(found["place"]) and not is_place(found["publisher"])


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
        case "comma" if _is_published(text, place.begin) or law_journals.begins(text, place.begin):
            return starts.STRONG
        case "comma" if _BY_LETTERS.match(text, place.begin) and not _PAPER.match(text, place.begin):
            return starts.STRONG
        case kind:
            return starts.strength(text, place.begin, stop=kind == "stop")
