"""Where the name of a container ends: at its numbers, at a comma or a full stop, before a place or a date."""

import re

from srccheck.extraction import numeration, starts, subtitles
from srccheck.extraction.lexicon import EDITED_BY
from srccheck.extraction.places import is_place
from srccheck.extraction.sentences import stops_sentence
from srccheck.text.alternatives import alternatives

_END = re.compile(
    r"(?P<stop>[.?!][\"'”’)]{0,2}(?:\s+|$))|(?P<comma>,\s+)|(?P<semi>;)|(?P<round>\s\(|\s\[)|(?P<colon>:\s*(?=\d))|(?P<dated>\s(?=(?:vom|v\.|du|del)\s\d{1,2}\.?\s?[\d\w]))|(?P<number>\s(?=(?:(?:[Vv]ol|[Bb]d|[Jj]g|[Nn]o|[Nn]r|n[°º]|[Nn]úm|[Tt]|pp?|№)\.?\s?)?[A-Z]?\d{1,4}[A-Z]?(?:\.\d|\s(?:vom|v\.)\s|\s?[(:,;]|\.\s|\.?$|\spp?\.|\s\d+\s?[–-]\s?\d)|[IVXLC]{1,7}(?:[.:/,]\s?\d|\s\()))"
)
_LONGEST = 400
"""Characters in which the name of a container ends."""
_NUMBER_AT = re.compile(r"(?:[Vv]ol\.?\s?|№\s?|[Bb]d\.\s?)?[A-Z]?\d{1,4}(?=\s?[(:,;]|\s\d|\.\s?\d)")
_PLACE_FOLLOWS = re.compile(r"(?P<place>[^\W\d_][^.:;()\d]{1,40})\s?:\s[^\W\d_]")
_TOWN_FOLLOWS = re.compile(
    r"(?P<place>[^\W\d_][^.:;()\d]{1,40}?),?\s(?:1[4-9]|20)\d\d(?:[.\s]*$|,\s(?P<label>SS?\.)?|\.\s)"
)
"""A place and a year after a full stop: "In: Roe (Hg.): Das Meer. Berlin 1999, S. 5"."""
_SERIES_FOLLOWS = re.compile(
    r",\s(?:[^,.]{0,80}(?:[Ss]eries|[Rr]eihe|Schriften|Jahrbuch|Lecture Notes|Studien|Beiträge|Bibliothek|[Cc]ollection|серия|Серия)[^,.\d]{0,60})\s(?:Bd\.|Band|[Vv]ol\.?|Nr\.|[Nn]o\.|\d|№)"
)
SMALL_BEFORE = re.compile(
    r"(?<!\w)(?:of|on|the|since|before|after|until|vor|nach|seit|bis|für|zum|vom|im|ins|ans|am|des|der|dem|du|del|al|nel|et|and|in)$"
)
"""A small word, after which a number is part of a title."""
_NUMBERS_FOLLOW = re.compile(r",\s(?:\d|[Vv]ol|[Vv]\.\s?\d|[Nn]o?\.|n[°º]|[Nn]r\.|[Nn]úm|pp?\.)")
_ENUMERATION = re.compile(
    r",\s(?:[^\W\d_][\w-]*\s?){1,3},?\s(?:and|und|&|et|y|e)\s|,\s(?:and|und|et|&)\s|,\s[a-zß-ÿ](?!n\s[A-Z]|p\.|d\.|ol)"
)
_EDITION = re.compile(
    r"\d|(?:[Rr]ev|[Ff]irst|[Ss]econd|[Tt]hird|[Nn]ew|[Vv]ol|Bd|Band|[Tt]rans|[Üü]bers|[Ee]d)\b"
)
"""What stands between a title and its place that is no subtitle."""
_DATE_FOLLOWS = re.compile(r"\s(?:vom|v\.|du|del|dated)\s*$")
"""What leads to the date of a newspaper."""
_BEFORE_IMPRINT = re.compile(
    r"(?:,\s[^\W\d_][^,.;()\d]{2,60}){1,4}\s\([^()]*\s?:\s?[^()]*\d{4}\)|,\s\d{4}[–-]\d{2,4}(?=\s\()"
)
_YEAR_IN_TITLE = re.compile(r"\s(?:1[4-9]|20)\d\d(?:\.\s[A-ZÀ-Þ]|\.\s(?:LNCS|LNAI)|,\s(?:LNCS|LNAI))")
_PART_FOLLOWS = re.compile(r"\s\d{1,2}\.\s(?:Die|Der|Das|The|Vom|Von|Zur|Zum|La|Le|Les|Il|El|Los)\s")
"""The number of a volume and its title: "Systemwechsel 2. Die Wahl"."""
_ABBREVIATED = re.compile(
    r"(?<![^\W\d_])(?:\d+(?:st|nd|rd|th)|Int['’]l|[A-Z][a-z]{0,3}[bcdfghjklmnpqrstvwxz])(?=$)"
)
_EDITORS_FOLLOW = re.compile(rf"(?i:{alternatives(EDITED_BY)})\s(?=[A-ZÀ-Þ])")
"""What says that editors follow."""
_HONOUR = re.compile(
    r"(?:M[ée]langes|[ÉE]tudes\s(?:offertes|en|dédiées)|Hommages?|Scritti|Studi\s(?:in|per|di)|Homenaje|Estudios\s(?:en|sobre)|Essays\s(?:in|for|presented)|Festschrift|Festgabe|Gedächtnisschrift|Liber\s)"
    r"|[^.,;:()]{3,120},\s(?:a cura di|sous la dir|dirigé|éd\. par|edited by|ed\. by|hrsg\. v|hg\. v|edición de|coord)"
)
"""What goes on a title after a full stop: whom a book honours, or a subtitle that editors follow."""
_NEXT_STOP = re.compile(
    r"[^.;:()]{3,140}?(?:\.|,(?=\s[^\W\d_][^,.;:()]{1,40}(?::|\.?$|,\s(?:SS?|pp?)?\.?\s?\d)))\s"
)
_IMPRINT = re.compile(r"(?P<place>[^\W\d_][^.:;()\d]{1,40}(?:\s[a-z]\.\s?[A-Z][a-z]{0,3}\.?)?)\s?:\s[^\W\d_]")


def end(text: str, *, book: bool = False, inside: bool = False) -> int:
    """Return where the name at the head of a text ends.

    Args:
        text: what follows the editors or the title.
        book: it is the title of a book, which may have commas in it.
        inside: "in" stands before it.
    """
    counted = None if book else numeration.named(text, 0)
    if counted and _is_counted(*counted, inside=inside):
        return len(_DATE_FOLLOWS.sub("", counted[0]))
    comma: int | None = None
    for match in _END.finditer(text, 0, _LONGEST):
        at = match.start()
        if at and _ends(text, match, book=book):
            return at
        if at and match.lastgroup == "comma" and book and comma is None and _may_end(text, at):
            comma = at
    return comma or min(len(text), _LONGEST)


def _ends(text: str, match: re.Match[str], *, book: bool) -> bool:
    """Tell whether a sign surely ends the name."""
    match match.lastgroup:
        case "stop":
            return _stop(text, match, book=book)
        case "comma":
            return _comma(text, match, book=book)
        case "number":
            return _number(text, match, book=book)
        case _:
            return True


def _is_counted(name: str, numbers: numeration.Numeration, *, inside: bool) -> bool:
    """Tell whether a name before numbers is that of a periodical."""
    opened = "[" in name and "]" not in name
    if "," in name or ":" in name or opened or not (numbers.pages or numbers.volume or numbers.issue):
        return False
    dated = numbers.volume and numbers.pages and numbers.issued
    town = is_place(name.rpartition(". ")[2].strip(" –—"))
    if town and inside and not numbers.volume:
        return False
    placed = ";" in name or town
    return starts.may_name(name) or bool(dated and starts.is_titled(name) and not placed)


def _stop(text: str, match: re.Match[str], *, book: bool) -> bool:
    """Tell whether a full stop ends the name."""
    at, after = match.start(), match.end()
    if after >= len(text) or text[after] == "(" or _NUMBER_AT.match(text, after):
        return True
    if _EDITORS_FOLLOW.match(text, after):
        return True
    placed = _PLACE_FOLLOWS.match(text, after)
    town = _TOWN_FOLLOWS.match(text, after)
    if (placed and is_place(placed["place"])) or (
        town and (book or town["label"]) and is_place(town["place"])
    ):
        return True
    return _stops_name(text, at, after) and not _goes_on(text, after)


def _comma(text: str, match: re.Match[str], *, book: bool) -> bool:
    """Tell whether a comma ends the name: at once that of a periodical, that of a book only before what is sure."""
    at = match.start()
    if _BEFORE_IMPRINT.match(text, at):
        return False
    strong = (
        starts.strength(text, match.end(), stop=False, numbered=False) >= starts.STRONG
        or _SERIES_FOLLOWS.match(text, at) is not None
        or _NUMBERS_FOLLOW.match(text, at) is not None
        or _is_numbered(text, at)
    )
    return strong or (not book and _may_end(text, at))


def _may_end(text: str, at: int) -> bool:
    """Tell whether a comma stands in no enumeration and before no imprint."""
    return _ENUMERATION.match(text, at) is None and _BEFORE_IMPRINT.match(text, at) is None


def _number(text: str, match: re.Match[str], *, book: bool) -> bool:
    """Tell whether a number ends the name: it is no year of its title, and no small word stands before it."""
    at = match.start()
    if book and (_YEAR_IN_TITLE.match(text, at) or _PART_FOLLOWS.match(text, at)):
        return False
    return SMALL_BEFORE.search(text, max(0, at - 9), at) is None


def _stops_name(text: str, at: int, begin: int) -> bool:
    """Tell whether a full stop ends a name: neither an abbreviation stands before it nor a small letter after it."""
    if text[at] != ".":
        return True
    small = text[begin : begin + 1].islower() and not starts.is_labelled(text, begin)
    return stops_sentence(text, at) and not _ABBREVIATED.search(text[max(0, at - 12) : at]) and not small


def _goes_on(text: str, at: int) -> bool:
    """Tell whether what follows a full stop is a subtitle: a publisher follows it, and it is none itself."""
    if _HONOUR.match(text, at) or subtitles.begins(text, at):
        return True
    end = _NEXT_STOP.match(text, at)
    imprint = _IMPRINT.match(text, end.end()) if end else None
    edition = _EDITION.match(text, at) is not None
    if imprint and is_place(imprint["place"]) and not edition and not starts.is_publisher(text[at:]):
        return True
    if end is None or starts.strength(text, at, stop=True) >= starts.STRONG:
        return False
    return (
        imprint is not None or starts.strength(text, end.end(), stop=False, numbered=False) >= starts.STRONG
    )


def _is_numbered(text: str, at: int) -> bool:
    """Tell whether a comma stands before the numbers of a periodical: ", xxii (1994), 462"."""
    found = numeration.read(text, at)
    return (
        found is not None
        and found.volume is not None
        and (found.pages is not None or found.issued is not None)
    )
