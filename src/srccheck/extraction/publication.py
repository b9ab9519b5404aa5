"""Who published a source, and where: "New York: Publisher, 2001" and its kin."""

import re

from msgspec import Struct

from srccheck.extraction.lexicon import EDITION, PUBLISHER_WORDS
from srccheck.model.date import EdtfDate
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import search
from srccheck.text.names import BODY_WORDS

_EDITION = re.compile(
    rf"(?<!\w)(?P<edition>\d{{1,3}})(?:st|nd|rd|th|d|e|\.)?\s?(?:{alternatives(EDITION)})(?!\w)\.?",
    re.IGNORECASE,
)
_FIRST_EDITION = re.compile(r";\s(?:first|orig|1st|zuerst)\.?\w*\s[^;]{0,40}(?:1[4-9]|20)\d\d\s*$")
"""When it was published first: "Oxford, 1998; first publ. 1957"."""
_UNIVERSITY_PRESS = re.compile(r"\sU\.?P\.?(?!\w)")
"""A press as MLA abbreviates it (MLA Handbook, 9th ed., 5.69): "Duke UP"."""
_PLACE = re.compile(r"[^\W\d_][\w\s.,&’'()/-]{1,60}?")


class Publication(Struct, frozen=True, kw_only=True):
    """What a statement of publication says."""

    place: str | None = None
    publisher: str | None = None
    issued: EdtfDate | None = None
    edition: str | None = None


def read(text: str) -> Publication:
    """Read "Place: Publisher, 2001", "Publisher, 2001", "Place, 2001" or "2nd ed., Publisher 2001"."""
    edition = _EDITION.search(text)
    rest = text[: edition.start()] + text[edition.end() :] if edition else text
    rest = _FIRST_EDITION.sub("", rest)
    dates = list(search(rest))
    issued = dates[-1].date if dates and not rest[dates[-1].end :].strip(" .,)") else None
    if issued:
        rest = rest[: dates[-1].start]
    rest = rest.strip(" ,;:.©") + _full_stop(rest)
    place, publisher = _place_and_publisher(rest)
    return Publication(
        place=place, publisher=publisher, issued=issued, edition=edition.group("edition") if edition else None
    )


def names_publisher(text: str) -> bool:
    """Tell whether a text has a word that stands in the names of publishers."""
    return names_press(text) or any(word in PUBLISHER_WORDS for word in re.findall(r"\w+", text.lower()))


def names_press(text: str) -> bool:
    """Tell whether a text is the press of a university, abbreviated: "Duke UP"."""
    return _UNIVERSITY_PRESS.search(text) is not None


def _place_and_publisher(text: str) -> tuple[str | None, str | None]:
    if not text:
        return None, None
    place, colon, publisher = text.partition(":")
    if colon and _PLACE.fullmatch(place.strip()) and publisher.strip():
        return place.strip(), _first(publisher, place.strip())
    words = re.findall(r"\w+", text.lower())
    lonely = len(words) <= 2 and not names_publisher(text) and not any(word in BODY_WORDS for word in words)
    return (text, None) if lonely and not text.isupper() else (None, text)


def _first(publisher: str, place: str) -> str:
    """Return the first of several publishers; some notes give place and publisher twice."""
    again = re.split(rf"[.;,/]\s*{re.escape(place)}\s*:|;\s*[^;:]{{1,40}}:", publisher, maxsplit=1)[0]
    return again.strip(" ,;") if again.strip() else publisher.strip()


def _full_stop(text: str) -> str:
    """Return the full stop that belongs to a closing abbreviation ("Inc."), else nothing."""
    return "." if re.search(r"\b(?:Inc|Ltd|Co|Corp|Publ|Univ|Verl|L\.P|S\.A)\.[\s,;:]*$", text) else ""
