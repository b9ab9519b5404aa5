"""Subtitles: what goes on a title behind a full stop, and is no publisher, series or periodical."""

import re
from collections.abc import Sequence
from itertools import islice

from msgspec.structs import replace

from srccheck.extraction import law_journals, starts
from srccheck.extraction.places import is_place
from srccheck.extraction.publication import names_publisher
from srccheck.extraction.spans import Mark, Span
from srccheck.text.names import is_body

_BEHIND_MARKS = re.compile(
    r":\s(?P<subtitle>(?:[a-zß-ÿ]|(?:[A-ZÀ-Þ]\.\s?){1,3}[A-ZÀ-Þ][\w-]+\s[a-zß-ÿ])(?:[^.:;()\[\]]|\([^()]{2,60}\)){3,200}?(?:\.\s[A-ZÀ-Þ][^.:;()]{15,160}(?=\.\s[^.:;\d]{2,40}:\s))?)(?=\.\s)"
)
"""A subtitle behind a title in italics, as ABNT NBR 6023 (8.1) prints it: "*Sal*: um estudo. São Paulo"."""
_UP_TO_BRACKETS = re.compile(r":\s[^.:;]{3,200}\s")
_BRACKET_AND_TEXT = [Mark.ROUND, Mark.TEXT]
_UP_TO_HOST = re.compile(
    r"(?!(?:Hrsgg?|Hgg?|Übers|Bearb|Eds?|Trans|Trad)\b)(?P<words>[^\W\d_a-zß-ÿ][^.;:()\d,]{2,160}(?::\s[^.;:()\d,]{2,80})?(?:,\s[^.;:()\d,]{3,80}){0,2}),\s(?P<sign>in:\s)?"
)
"""What may be a subtitle before its container: "Salt? A history, in: ...", "Salt? A history, HZ 12 (1999)"."""
_UP_TO_IN = re.compile(
    r"(?P<words>[^\W\d_a-zß-ÿ](?:[^.;:()\d]|\d{1,2}\.(?=\s)|\d{4}){10,200}(?:\d{1,2}\.\s[^\W\d_]|(?<!\d\.\s)(?<!\d\.)(?:1\d|20)\d\d)[^.;:()]{0,80})(?=,\sin:\s)"
)
"""A subtitle with ordinals or years before its container: "Zum 50. Jahrestag des Salzes, in: "."""
BY_LETTERS = re.compile(
    r"(?=\S*[A-ZÄÖÜ]\S*[A-ZÄÖÜ])[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,7}\s\d{1,3},?\s\(?(?:1[5-9]|20)\d\d(?!\d)"
    r"|[A-ZÄÖÜ][\w.]*(?:\s[A-ZÄÖÜ][\w.]*){0,4}\s\d{1,3}(?:/\d)?\s\((?:1[5-9]|20)\d\d\)\sS\.\s\d"
)
"""A journal by its letters, its volume and year: "KuD 44, 1998"."""
_UP_TO_YEAR = re.compile(
    r"(?P<words>[^\W\d_a-zß-ÿ][^,;()“”„«»]{8,160}(?<!\d))(?:\s\([A-ZÄÖÜ][\w ]{1,16}\s\d{1,4}\))?,\s(?:\d{1,2}\.\sAufl\.,?\s)?[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}(?:1[5-9]|20)\d\d(?=,\s(?:\d|SS?\.\s\d|Rn\.|§)|;|\.?\s*$)"
)
"""A subtitle and a year alone, as German theologians and lawyers cite books: "Salz. Eine Geschichte des Brotes, 1978, 61"."""
_UP_TO_BRACKET = re.compile(
    r"(?P<words>[^\W\d_a-zß-ÿ](?:[^.;:()\d,]|\d{4}[–-]\d{2,4}){8,160})\s\((?:=\s?[^()]{3,160},\s)?(?P<place>[^\W\d_a-zß-ÿ][^,;:()\d]{1,40}?)\s(?:1[5-9]|20)\d\d\)"
)
"""What may be a subtitle before a place and a year in brackets: "Salz. Eine Geschichte des Brotes (Wien 1999)"."""
SERIES_AND_YEAR = re.compile(
    r"\((?:[^()]{3,140}?,?\s(?:(?:Bd|Bde|Band|Nr|Heft|H|[Vv]ol|[Tt]|[Nn]o)\.?\s)?(?!(?:1[4-9]|20)\d\d\))(?:\d{1,4}(?:[./]\d{1,3})?(?:/[IVX]{1,4})?|[IVX]{1,5}(?:[./]\d{1,3})?)|[^()]{0,120}(?:Serie|Reihe|[Ss]tudien|Schriften|Beiträge|Forschungen|Quellen|Veröffentlichungen|Abhandlungen|Studies|Series|Collana|Colección|Bibliothek)(?:[^()\d]{0,60}))\),\s(?:(?P<place>[^\W\d_a-zß-ÿ][^;:()\d]{1,40}?)(?:\s[a-z]\.\s?[a-z]\.)?\s)?[¹²³⁴⁵⁶⁷⁸⁹]?(?:1[4-9]|20)\d\d(?!\d)"
)
"""A series in brackets before a year, perhaps with a place: "(Salt Studies 3), 1999", "(Salt and Bread, German Series), Kiel u. a. 1927"."""
_BEFORE_SERIES = re.compile(r"[^\W\d_a-zß-ÿ](?:[^.;()]|(?<=\s\d\d)\.(?=\sJahrh|\sJh)){8,200}\s(?=\()")
_ENUMERATED = re.compile(
    r"(?P<words>[^\W\d_a-zß-ÿ][^.;:()\d,]+(?:,\s[^.;:()\d,]+){1,4}),\s(?:1[5-9]|20)\d\d(?=,\s(?:\d|SS?\.\s\d|pp?\.\s\d|Rn\.|§)|;|\.?\s*$)"
)
"""What may be a subtitle that enumerates, before a year alone: "Salz. Brot, Wein und Licht, 1978, 61"."""
_AND = re.compile(r"\s(?:und|and|et|e|y)\s[^,]*$")
_BRACKET = 170
"""Characters in which such a bracket opens."""
_STOPPED = re.compile(r"[.:]")
_UP_TO_PLACE = re.compile(
    r"(?:[^.;:()]{3,120}\.\s){0,2}(?:[^.;:()]|(?<=\s\d)\.(?=\s)|(?<=\s\d\d)\.(?=\s)|(?<=\d{4},\s\d)\.(?=,\s)|(?<=[a-z]{3})\.(?=\sAufl\.,\s)|(?<=Aufl)\.(?=,\s)|\s:\s|:\s(?=[^,.;:()]+\s[^,.;:()]+\s[^,.;:()]+|[^,.;:()]+\s1\d{3}[–-]\d{2})|\(\d{4}(?:[–-]\d{2,4})?\)){3,240}"
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
    r"(?P<words>(?!(?:Hrsgg?|Hgg?|Übers\w*|Aus|Bearb\w*|Eingel\w*|Trans\w*|Eds?|Edited|With|Mit|Trad\w*|Nachdr\w*|Neu\w*)\b)(?:[^.;:()\d]|\d{1,2}\.\s(?:und\s\d{1,2}\.\s)?(?=Jahrh|Jh)|(?<=\s)(?:1\d|20)\d\d(?:[–-]\d{2,4}|\s(?:bis|und)\s)|\((?:1\d|20)\d\d[–-]\d{2,4}\)){10,160})(?:\.\s(?:Aus\sdem\s[A-Z]\w+\s(?:übersetzt\s)?von\s[^.;:()\d]{3,40}|\d{1,2}\.(?:,\s\w+\.)?\sAufl))?(?P<series>\.?\s\([^()]{3,120}[\s/](?:[A-Z]\s)?[\dIVX]{1,5}(?:/\d{1,2})?\.?\),?)?(?(series)|\.)\s(?P<place>[^\W\d_][^,:;()\d.]{1,40}?)(?:[:,]\s[^,.;:()\d]{2,40}?,?)?\s(?:1[4-9]|20)\d\d(?!\d)"
)
"""What may be a subtitle, a full stop, a place and a year: "Symbols of salt. Berlin 2003"."""
_PLACE_LAST = re.compile(
    r"(?P<title>[^;()“”„«»]{5,300}?)(?:\s\([^()]{3,90}\))?,\s(?P<place>[^\W\d_a-zß-ÿ][^,;:()\d]{2,40}?)(?:,\s[A-Z]{2})?\.?\Z"
)
"""A title, perhaps its series, and a place with which a citation ends."""
_IN = re.compile(
    r"(?<!\w)[Ii]n:\s|[.?!]\s(?:In|En|Dans|Proc(?:eedings|\.)|Proceedings|Paper|Papers|Presented|Poster|Talk|Lecture|Vortrag|Communication|Comunicación|Comunicação|Relazione)\s"
)
"""What leads to a container, or to the meeting at which a paper was read."""
_STOP = re.compile(r"[.?!]\s")
_CALLED = re.compile(r"(?:(?:of|and|for|the|on|de|des|du|für|und|der)\s|[^\sa-zß-ÿ]\S*\s?)+")
"""Capitalised words, and the small ones of names."""
_AFTER_QUOTATION = re.compile(
    r"\.\s(?P<words>[^\W\d_a-zß-ÿ][^.;:()\d]{10,160})\.\s(?:[Ii]n:\s|(?P<place>[^\W\d_a-zß-ÿ][^.,;:()\d]{1,30}):\s)"
)
"""What may be a subtitle behind a quotation, and the container or the place after it."""
_FAR = 340
"""Characters in which a series in brackets ends."""
_MOST_PARTS = 8
"""Commas that a subtitle has at most."""
_PUBLISHER_PLACE = re.compile(
    r"(?P<publisher>[A-ZÀ-Þ][\w'’&.-]*(?:\s(?:[A-ZÀ-Þ][\w'’&.-]*|di|de|del|della|e|y|&|il|la|los|las)){0,6}),\s(?P<place>[A-ZÀ-Þ][^,:;()\d]{1,30}?),?\s(?:1[5-9]|20)\d\d(?!\d)"
)
_SENTENCE = 5
"""Words from which on no publisher is meant."""
SPOKEN = re.compile(
    r"^(?i:the|a|an|on|from|towards?|how|why|what|der|die|das|ein|eine|eines|zur|zum|über|von|wie|zwischen|between|entre|auf|aus|nach|vor|unter|gegen|für|vom|im|in|le|la|les|l['’]|un|une|uno|una|du|de|des|il|lo|gli|i|el|los|las|o|os|as)\b"
    r"|(?<!\w)(?!(?:and|the|von|und|der|für|des|del|degli|della|para|pour|zur)\b)[a-zß-ÿ]{3,}",
)
"""Words that the names of publishers do not have: an article at the head, a small word that is none of theirs."""
_PHRASE = re.compile(
    r"\s(?:der|des|dem|den|und|im|für|zur|zum|von|in|of|the|and|de|du|della|dei|del|et|e|y)\s"
)
_YEAR_NEXT = re.compile(r"\s(?:1[5-9]|20)\d\d(?!\d)")
MOST_COMMAS = 2
_PAIR = 2


def joined(inside: Sequence[Span]) -> list[Span]:
    """Return the spans of a citation, titles in italics with the subtitles that stand behind them without marks."""
    found = list(inside)
    for at in range(len(found) - 1, 0, -1):
        if found[at - 1].mark is not Mark.ITALIC or found[at].mark is not Mark.TEXT:
            continue
        behind, end = found[at].text, at + 1
        if (
            _UP_TO_BRACKETS.fullmatch(behind)
            and [one.mark for one in found[end : end + 2]] == _BRACKET_AND_TEXT
        ):
            behind = f"{behind}({found[end].text}){found[end + 1].text}"
            end += 2
        subtitle = _BEHIND_MARKS.match(behind)
        if subtitle:
            title = replace(found[at - 1], text=f"{found[at - 1].text}: {subtitle['subtitle']}")
            found[at - 1 : end] = [title, replace(found[end - 1], text=behind[subtitle.end() :])]
    return found


def goes_on(text: str, at: int, *, commas: bool) -> bool:
    """Tell whether a subtitle stands behind a full stop, where commas separate the parts of a citation or full stops do."""
    return begins(text, at) if commas else _runs_to_publisher(text, at)


def _runs_to_publisher(text: str, at: int) -> bool:
    """Tell whether a subtitle, a comma, a place and a publisher stand behind a full stop: "Salt. Roads and Markets, Kiel: Example"."""
    found = _UP_TO_PUBLISHER.match(text, at)
    return found is not None and is_place(found["place"]) and is_spoken(found["words"], placed=True)


def begins(text: str, at: int) -> bool:
    """Tell whether a subtitle stands after a full stop: words that no publisher is called by, a comma and a place.

    "Salt. A history of the sea, London: Example, 1999" has one, "Salt. Example Press, London, 1999" has none.
    """
    if _ends_surely(text, at):
        return True
    dated = _UP_TO_YEAR.match(text, at)
    if dated and not is_body(dated["words"]):
        words = dated["words"]
        plain = not _STOPPED.search(words) and is_spoken(words, dated=True)
        if plain or SPOKEN.search(words):
            return plain or is_spoken(words)
    reach = _UP_TO_PLACE.match(text, at)
    if reach is None:
        return False
    for comma in islice(_COMMA.finditer(text, at, reach.end()), _MOST_PARTS):
        found = _PLACE_AT.match(text, comma.end())
        if found and is_place(found["place"]) and _YEAR_NEXT.match(text, found.end("place")):
            return is_spoken(text[at : comma.start()], placed=True, dated=True)
        placed = (found and is_place(found["place"])) or _THESIS.match(text, comma.end())
        if placed or is_published(text, comma.end()) or _LISTED.match(text, comma.end()):
            return is_spoken(text[at : comma.start()], placed=True)
    return False


def _ends_surely(text: str, at: int) -> bool:
    """Tell whether a subtitle stands at a place, by what follows it: a container, a place in brackets, a series and a year."""
    hosted = _UP_TO_HOST.match(text, at)
    if hosted and (
        hosted["sign"] or law_journals.begins(text, hosted.end()) or BY_LETTERS.match(text, hosted.end())
    ):
        return True
    bracket = _UP_TO_BRACKET.match(text, at) if text.find(" (", at, at + _BRACKET) > 0 else None
    if bracket and is_place(bracket["place"]) and is_spoken(bracket["words"], placed=True):
        return True
    series = _BEFORE_SERIES.match(text, at) if text.find("), ", at, at + _FAR) > 0 else None
    if series and SERIES_AND_YEAR.match(text, series.end()) and not names_publisher(series.group()):
        return True
    return (_enumerated(text, at) or _placed(text, at)) is not None


def _enumerated(text: str, at: int) -> re.Match[str] | None:
    """Return the subtitle at a place that enumerates, before a year; None where a publisher and a place may stand there."""
    found = _ENUMERATED.match(text, at)
    parts = found["words"].split(", ") if found else []
    several = len(parts) > _PAIR or (found is not None and _AND.search(found["words"]) is not None)
    placed = len(parts) > _PAIR and " " in parts[0] and not any(" " in part for part in parts[-_PAIR:])
    return found if several and not placed and not any(map(_is_stated, parts)) else None


def _is_stated(words: str) -> bool:
    """Tell whether words say where a work was published, or whose thesis it is."""
    if is_place(words) or names_publisher(words) or starts.is_publisher(words):
        return True
    return is_body(words) or _THESIS.match(words) is not None


def _placed(text: str, at: int) -> re.Match[str] | None:
    """Return the subtitle that stands at a place, with what it is in behind it, or a full stop or a series, a place and a year."""
    hosted = _UP_TO_IN.match(text, at)
    if hosted is not None:
        return hosted
    found = _STOP_PLACE.match(text, at)
    if found is None or not is_place(found["place"]):
        return None
    words = found["words"]
    spoken = not names_publisher(words) if found["series"] else is_spoken(words, placed=True)
    return found if spoken else None


def is_spoken(words: str, *, placed: bool = False, dated: bool = False) -> bool:
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
    if placed and words.count(", ") >= MOST_COMMAS:
        return True
    return len(words.split()) >= _SENTENCE or (" " in words and SPOKEN.search(words) is not None)


def is_published(text: str, at: int) -> bool:
    """Tell whether a publisher, a place and a year stand at a place, as Italians print them: "Esempio, Milano 1977"."""
    found = _PUBLISHER_PLACE.match(text, at)
    return found is not None and is_place(found["place"]) and not is_place(found["publisher"])


def closed(text: str, at: int) -> int | None:
    """Return the end of a subtitle at a place that its container follows, or with commas a place and a year; None where none does."""
    enumerated = _enumerated(text, at)
    if enumerated is not None:
        return enumerated.end("words")
    found = _placed(text, at)
    if found is None or not (found.re is _UP_TO_IN or "," in found["words"]):
        return None
    return found.end("words")


def _is_called(words: str) -> bool:
    """Tell whether words are the name of a body: "Example Association of Salt Officials"."""
    return is_body(words) and _CALLED.fullmatch(words) is not None


def _may_publish(words: str) -> bool:
    """Tell whether words between two commas may be a publisher that no table has: one or two, or a body."""
    return len(words.split()) <= _PAIR or is_body(words)


def before_place(text: str, at: int) -> tuple[int, int] | None:
    """Return the end of a title, and where the place begins that alone follows it: "Salt. A history of the sea, Kiel."."""
    found = _PLACE_LAST.match(text, at)
    if found is None or not is_place(found["place"]) or _IN.search(found["title"]):
        return None
    first, _, last = found["title"].rpartition(", ")
    if names_publisher(last) or starts.is_publisher(last) or (first and _may_publish(last)):
        return None
    stopped = _STOP.split(found["title"])[1:]
    plain = all(is_spoken(words, placed=True) and not _is_called(words) for words in stopped)
    return (found.end("title"), found.start("place")) if plain else None


def is_after_quotation(text: str) -> bool:
    """Tell whether a subtitle goes on a title that begins with a quotation: "Roe: „Salz für alle“. Eine Geschichte. In: ..."."""
    found = _AFTER_QUOTATION.match(text)
    if found is None or not is_spoken(found["words"], placed=True):
        return False
    return found["place"] is None or is_place(found["place"])
