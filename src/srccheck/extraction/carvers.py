"""Facts carved out of the text after a title, one kind after another."""

import re
from collections.abc import Callable

from srccheck.extraction import numbers
from srccheck.extraction.facts import Facts
from srccheck.extraction.lexicon import ACCESSED, DIRECTED_BY, EDITED_BY, INTRODUCED_BY, SERIES, TRANSLATED_BY
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import has_year, search
from srccheck.text.names import looks_like_names, names

CUT = "¦"
"""Stands where something was carved out, so that what is left does not run together."""
_ACCESSED = re.compile(
    rf"(?<!\w)(?:{alternatives(ACCESSED)})(?!\w):?(?:\s(?:on|am|le|el|il))?:?\s*", re.IGNORECASE
)
_SERIES = re.compile(
    rf"(?P<series>[^,;:{CUT}]{{0,120}}(?<!\w)(?:{alternatives(SERIES)}))\s?,?\s?(?:no\.?|nr\.?|№|#)?\s?(?P<number>\d[\w/-]*)",
    re.IGNORECASE,
)
_SERIES_WORD = re.compile(rf"(?<!\w)(?:{alternatives(SERIES)})\W", re.IGNORECASE)
_EDITION = re.compile(
    r"(?P<edition>\d(?<!\w.)\d{0,2})(?:st|nd|rd|th|d|e|ème|a|-[ея]|\.?[ªº])?\.?,?\s?(?:(?:[^\W\d_]+\.?,?\s){1,6}(?=Aufl))?(?:edn?|edition|edición|edizione|edição|éd(?:ition)?|Aufl(?:age)?|изд|wyd|vyd)(?!\w)\.?",
    re.IGNORECASE,
)
_NAMES_UNTIL = (
    r"(?P<names>(?:[^,;(."
    + CUT
    + r"]|(?<=[\s.-]\w)\.|(?<=\bal)\.|\.(?!(?-i:\s[^\W\d_a-zß-ÿ][^\W\d_]))){2,120}(?:(?:,\s(?:[^\W\d_]\.\s?){1,3}[^\W\d_][\w’-]+){1,5}|,\s(?:and|und|&)\s[^,;("
    + CUT
    + r"]{2,60})?)"
)
_EDITED_BY = re.compile(
    rf"(?<!\w)(?<!\dth\s)(?<!\dnd\s)(?<!\drd\s)(?<!\dst\s)(?:{alternatives(EDITED_BY)})\s+{_NAMES_UNTIL}",
    re.IGNORECASE,
)
"""Editors after "edited by" and its like; after an ordinal number "ed." is an edition."""
_DIRECTED_BY = re.compile(rf"(?<!\w)(?:{alternatives(DIRECTED_BY)})\s+{_NAMES_UNTIL}", re.IGNORECASE)
_BY = re.compile(
    rf"(?<!\w){alternatives(EDITED_BY | DIRECTED_BY | INTRODUCED_BY | TRANSLATED_BY)}\s", re.IGNORECASE
)
_INTRODUCED_BY = re.compile(rf"(?<!\w)(?:{alternatives(INTRODUCED_BY)})\s+{_NAMES_UNTIL}", re.IGNORECASE)
_TRANSLATED_BY = re.compile(rf"(?<!\w)(?:{alternatives(TRANSLATED_BY)})\s+{_NAMES_UNTIL}", re.IGNORECASE)


_NEAR = 16
"""Characters before a date that tell whether it is one."""
_FAR = 40
LOOKED_AT = re.compile(
    r"(?i:access|acesso|acceso|consult|zugriff|abruf|abgerufen|aufgerufen|visited|mise à jour|updated|stand:)"
)
_LOOKED_AT_ON = re.compile(
    r"(?i:(?<!early )access(?:ed|o)?|acess(?:o|ad[oa]s?)|acceso|consult(?:ad[oa]s?|ed|at[oi]|és?)|zugriff|abruf)(?:\s(?:em|en|el|il|le|on|am))?:?\s*\Z"
)
"""Words for a visit, right before its day."""
_SPOKEN = re.compile(
    r"(?<!\w)(?:de|du|des|del|della|dal|al|à|au|von|vom|bis|im|in|of|to|and|und|e|et|y|since|seit|after|before|from|until|entre|tra|der|Jahr|Jahre|Jahren|years?|année|anno|año|a)\s$"
)
"""A word of a title, or of a sentence, before a date."""
_SPOKEN_AFTER = re.compile(r"\s(?:bis|to|until|à|jusqu|hasta|fino|al)\s")
"""A word after a year with which a title goes on: "1969 bis heute"."""
_COUNTED = re.compile(
    r"(?:§{1,2}|(?<!\w)(?:[Cc]ols?|[Nn]os?|[Nn]r|leg|mss?|inv|cod|cart|mç|[Aa]rt|Rn|Add\. MS)\.?|n[°º]|№|abs/|[A-Z]{2}-(?:\d{1,3}-)?)\s?$"
)
"""What counts a number that could be a year: "leg. 1900"."""


def carve(pattern: re.Pattern[str], text: str, use: Callable[[re.Match[str]], bool]) -> str:
    """Replace each match that `use` accepts by a cut."""
    return pattern.sub(lambda match: f" {CUT} " if use(match) else match.group(), text)


def access(text: str, facts: Facts) -> str:
    """Carve "accessed 3 May 2020"."""
    if not has_year(text):
        return text
    for word in _ACCESSED.finditer(text):
        date = next(search(text[word.end() : word.end() + 40]), None)
        if date is not None and date.start <= 2:
            facts.accessed = date.date
            return text[: word.start()] + f" {CUT} " + text[word.end() + date.end :]
    return text


def _looked_at(text: str, at: int) -> bool:
    """Tell whether a date at a place is that on which a page was looked at or changed: "dernière consultation 2017"."""
    return LOOKED_AT.search(text, max(0, at - _FAR), at) is not None


def _dates(text: str, facts: Facts) -> str:
    """Carve dates out; a range of years where pages are expected is left."""
    at = 0
    pieces: list[str] = []
    for found in search(text):
        first, last = found.date, found.date.end
        if last is not None and found.date.month is None and (facts.issued or last.year - first.year > 9):
            continue
        before = text[max(0, found.start - _NEAR) : found.start]
        if first.month is None and (_COUNTED.search(before) or _looked_at(text, found.start)):
            continue
        if _LOOKED_AT_ON.search(text, max(0, found.start - _FAR), found.start):
            facts.accessed = facts.accessed or first
            continue
        known = facts.issued
        spoken = _SPOKEN.search(before) or _SPOKEN_AFTER.match(text, found.end)
        facts.date(first, sure=spoken is None)
        if facts.issued is known and (
            known is not None and (known.year != first.year or text[found.start : found.end].isdigit())
        ):
            continue
        pieces += [text[at : found.start], f" {CUT} "]
        at = found.end
    return "".join(pieces) + text[at:]


def labelled_pages(text: str, facts: Facts) -> str:
    """Carve "pp. 12–34"."""
    return carve(numbers.LABELLED_PAGES, text, lambda m: _paged(m, facts, extent=False))


def _extent(text: str, facts: Facts) -> str:
    """Carve "352 p." and "A44"."""
    text = carve(numbers.SECTION_PAGE, text, lambda m: _paged(m, facts, extent=True))
    return carve(numbers.EXTENT, text, lambda m: _counted(m, facts))


def _counted(match: re.Match[str], facts: Facts) -> bool:
    facts.count = facts.count or match["pages"]
    return True


def _colon_pages(text: str, facts: Facts) -> str:
    return carve(numbers.COLON_PAGES, text, lambda m: _paged(m, facts, extent=True))


def _paged(match: re.Match[str], facts: Facts, *, extent: bool) -> bool:
    facts.add_pages(match["pages"], extent=extent)
    return True


def _division(text: str, facts: Facts) -> str:
    """Carve "ch. 9"."""

    def use(match: re.Match[str]) -> bool:
        facts.division = facts.division or numbers.tidy(match["division"])
        return True

    return carve(numbers.DIVISION, text, use)


def _volume_count(text: str, facts: Facts) -> str:
    """Carve "2 vols"."""

    def use(match: re.Match[str]) -> bool:
        facts.volumes = facts.volumes or match["count"]
        return True

    return carve(numbers.VOLUME_COUNT, text, use)


def volumes(text: str, facts: Facts) -> str:
    """Carve "2 vols" and "vol. 1"."""
    text = _volume_count(text, facts)
    return carve(numbers.LABELLED_VOLUME, text, lambda m: numbered(facts, volume=m["volume"]))


def _volume_page(text: str, facts: Facts) -> str:
    """Carve "ii. 45"."""

    def use(match: re.Match[str]) -> bool:
        return numbered(facts, volume=match["volume"]) and _paged(match, facts, extent=False)

    return carve(numbers.ROMAN_VOLUME_PAGE, text, use)


def _volume_issue(text: str, facts: Facts) -> str:
    text = carve(numbers.LABELLED_VOLUME, text, lambda m: numbered(facts, volume=m["volume"]))
    text = carve(numbers.LABELLED_ISSUE, text, lambda m: numbered(facts, issue=m["issue"].replace(" ", "")))
    return carve(numbers.VOLUME_ISSUE, text, lambda m: numbered(facts, volume=m["volume"], issue=m["issue"]))


def bare_pages(text: str, facts: Facts) -> str:
    """Carve numbers that stand alone between commas: cited pages."""
    return carve(numbers.BARE_PAGES, text, lambda m: _paged(m, facts, extent=False))


def bare_volume(text: str, facts: Facts) -> str:
    """Carve the number, or "12.3", that stands first after the name of a journal."""
    both = carve(
        numbers.VOLUME_DOT_ISSUE, text, lambda m: numbered(facts, volume=m["volume"], issue=m["issue"])
    )
    return carve(numbers.BARE_VOLUME, both, lambda m: numbered(facts, volume=m["volume"]))


def numbered(facts: Facts, volume: str | None = None, issue: str | None = None) -> bool:
    """Set volume and issue and return True; return False where one of them is set already."""
    if (volume and facts.volume) or (issue and facts.issue):
        return False
    facts.volume = volume or facts.volume
    facts.issue = issue or facts.issue
    return True


def series(text: str, facts: Facts) -> str:
    """Carve "Sample Studies Series No. 22"."""
    if not _SERIES_WORD.search(text):
        return text
    return carve(_SERIES, text, lambda m: _set_series(m, facts))


def _set_series(match: re.Match[str], facts: Facts) -> bool:
    facts.series, facts.series_number = match["series"].strip(), match["number"]
    return True


def _edition(text: str, facts: Facts) -> str:
    def use(match: re.Match[str]) -> bool:
        facts.edition = match["edition"]
        return True

    return carve(_EDITION, text, use)


def people(text: str, facts: Facts) -> str:
    """Carve those who directed, edited and translated."""
    if not _BY.search(text):
        return text
    text = carve(_INTRODUCED_BY, text, lambda match: looks_like_names(match["names"]))
    return translated(edited(directed(text, facts), facts), facts)


def edited(text: str, facts: Facts) -> str:
    """Carve "ed. J. Roe and A. Doe"."""

    def use(match: re.Match[str]) -> bool:
        if not looks_like_names(match["names"]):
            return False
        facts.editors = names(match["names"])
        return True

    return carve(_EDITED_BY, text, use)


def directed(text: str, facts: Facts) -> str:
    """Carve "dir. J. Roe": of a film."""

    def use(match: re.Match[str]) -> bool:
        if not looks_like_names(match["names"]):
            return False
        facts.directors, facts.kind = names(match["names"]), "motion_picture"
        return True

    return carve(_DIRECTED_BY, text, use)


def translated(text: str, facts: Facts) -> str:
    """Carve "trans. J. Roe"."""

    def use(match: re.Match[str]) -> bool:
        if not looks_like_names(match["names"]):
            return False
        facts.translators = names(match["names"])
        return True

    return carve(_TRANSLATED_BY, text, use)


CARVERS: tuple[Callable[[str, Facts], str], ...] = (
    access,
    series,
    _volume_count,
    _division,
    _extent,
    _volume_page,
    labelled_pages,
    _colon_pages,
    _volume_issue,
    _edition,
    _dates,
)
"""Of what has a number. In order: what has a label of its own goes first, so that the bare numbers left are easy to tell."""
DATE_CARVERS = (access, series, _dates)
"""Of what has no number but those of a day."""
