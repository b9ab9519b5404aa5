"""Authors by their family names alone before a title without marks, as German lawyers and sociologists print them."""

import re
from collections.abc import Iterator
from itertools import islice

from srccheck.extraction import nameforms as forms
from srccheck.extraction import starts
from srccheck.extraction.byline import Byline
from srccheck.extraction.followups import CAPITAL, MOST
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.lexicon import TOWARDS
from srccheck.extraction.places import is_place
from srccheck.extraction.sentences import signal
from srccheck.model.work import Name
from srccheck.text.alternatives import alternatives, has_any
from srccheck.text.names import is_body

_SURNAME = rf"{CAPITAL}[a-zß-ÿ]+(?:-{CAPITAL}[a-zß-ÿ]+)?"
_CITED = re.compile(
    rf"(?P<first>{_SURNAME})(?:\s?/\s?{_SURNAME}){{0,4}}(?:\su\.\s?a\.)?(?P<edited>\s\((?:Hrsgg?|Hgg?)\.\))?,\s"
    rf"(?=[^\W\d_])(?P<title>[^;()“„«»*]{{6,200}}?),\s(?:(?:\d{{1,2}}\.\sAufl(?:\.|age),?\s|Bd\.\s\d{{1,2}},\s|\d\sB(?:än)?de\.?,\s)*(?P<place>{CAPITAL}[^,;:()\d“„«»*]{{2,40}}?)\s(?:1[89]|20)\d\d(?!\d|\s[a-zß-ÿ])"
    rf"|(?:in:?\s)?{CAPITAL}[^,;:()“„«»*\d]{{1,80}}\s\d{{1,3}}\s\((?:1[89]|20)\d\d\),\sS\.\s\d|(?:in:?\s)?[A-ZÄÖÜ][\w-]*[A-ZÄÖÜ]\w*\s(?:1[89]|20)\d\d,\s(?:S\.\s)?\d{{1,4}})"
)
"""Family names, a title, and a place and year, or a journal and its pages: "Roe/Doe, Salz und Brot, Kiel 1976, S. 170 ff."."""
_LEADING = re.compile(
    rf"(?:\d\)?|\sff?\.),?\s(?:sowie|und|ferner|dann),?\s(?:(?:auch|schon|etwa|noch)\s)?(?={CAPITAL})"
    rf"|(?P<word>\s(?:schon|etwa|auch|ferner|bereits|zuletzt|jetzt|neuerdings|insbesondere|ausführlich|grundlegend|kritisch|eingehend|erstmals|vgl\.|siehe|Beiträge\sin|Beiträge\sbei)\s)(?={CAPITAL})"
    rf"|;\s(?:[Aa]us|[Zz]u[rm]?|[Ff]ür)\s[^;,:\d“„«»*]{{3,80}}?\s{CAPITAL}[a-zß-ÿ-]+\s(?={CAPITAL})"
)
"""What leads to such a citation: "S. 24 ff., sowie", "belegen das schon", "; aus der älteren Literatur"."""
_TOWARDS = re.compile(
    rf"(?:[A-ZÄÖÜ][a-zß-ÿ]{{3,}}(?:end|lich|isch|ig|voll|weise|fach)\s(?:(?:dazu|hierzu|auch|etwa|noch|schon)\s){{0,2}}|{alternatives(TOWARDS)}\s[^;,.\d“„«*()]{{3,140}}?(?::\s|[a-zß-ÿ]\s))(?=[^\W\d_a-zß-ÿ])[^;,.\d“„«*()]{{0,140}}"
)
"""A word that judges a work, or what it is cited for, and the names after it."""
_BEFORE_NAME = re.compile(rf"(?:\A\s*[^\W\d_]+\s|(?<![^\s(])[a-zß-ÿ][\w-]*:?\s|:\s)(?={CAPITAL})")
"""The last word, or the colon, before the names."""
_BETWEEN = re.compile(r"\s?/\s?|\s(?:und|u\.|and|et|&|y|e|i)\s")
"""What joins family names, and places."""
_SENTENCE = re.compile(r"(?:^|[;.]\s|[\d.],\s(?:und|sowie)\s)[^;\d“„«»*]{0,160}$")
"""The words of a sentence, right before it."""
_BACK = 200
"""Characters in which they stand."""
_SIGNS = (" sowie ", " und ", " ferner ", " schon ", " etwa ", " auch ", "gl. ", "; ", " Beiträge ", "iehe ")
"""Words of which one stands where something leads to such a citation."""


def find(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where such citations begin between two places of a note, that others or a sentence lead to."""
    if not has_any(raw, _SIGNS):
        return
    for led in islice(_LEADING.finditer(raw, start, end + 1), MOST):
        match = _CITED.match(raw, led.end()) if led.end() <= end else None
        if match is None or not _is_cited(match):
            continue
        spoken = _SENTENCE.search(raw, max(0, led.start() - _BACK), led.start()) if led["word"] else None
        if not led["word"] or (spoken and not _is_signal(f"{spoken.group()}{led['word']}")):
            yield match.start()


def led(text: str, head: int) -> int:
    """Return where such a citation begins after words that say what it is cited for, or judge it, from a place on; else the same place.

    "Zusammenfassend Roe/Doe, Salz, Kiel 1992", "Zur Geschichte des Salzes noch immer Roe, Salz, Kiel 1972".
    """
    words = _TOWARDS.match(text, head)
    if words is None:
        return head
    for name in islice(_BEFORE_NAME.finditer(text, head, words.end() + 1), MOST):
        match = _CITED.match(text, name.end())
        if match and _is_cited(match):
            return name.end()
    return head


def before_edition(text: str) -> Byline | None:
    """Return the family names before a title and an edition, or a place and year: "Roe, Brotlehre, 4. Aufl."; None where none stand there."""
    found = forms.BEFORE_EDITION.match(text)
    if found is None:
        found = forms.BEFORE_PLACE.match(text)
        found = found if found and is_place(found["place"]) and not is_forename(found["first"]) else None
    return _families(found) if found else None


def alone(text: str) -> Byline:
    """Return the family names that a note begins with, as German and French ones do: "Roe/Doe, Salz und Brot, 1999"."""
    found = forms.FAMILIES_ALONE.match(text) or forms.CONTRIBUTOR.match(text)
    return (_families(found) if found else None) or Byline()


def _families(found: re.Match[str]) -> Byline | None:
    """Return the names that were found alone; None where they are a place, a body or a periodical."""
    names = found["names"]
    if (
        is_place(names)
        or is_body(names)
        or starts.names_periodical(names)
        or forms.REPEATER.match(f"{names},")
    ):
        return None
    families = tuple(Name(family=name.strip()) for name in _BETWEEN.split(names))
    end = max(found.end(part) for part in ("names", "others", "role"))
    return Byline(names=families, end=end, editors=found["role"] is not None, certain=True)


def _is_signal(text: str) -> bool:
    """Tell whether the words before a citation are a signal and no more: it begins with them, and not in a sentence."""
    words = text.lstrip(" .;")
    return signal(words) >= len(words)


def _is_cited(match: re.Match[str]) -> bool:
    """Tell whether what looks like such a citation is one: its place is known, no forename or place stands for its author."""
    if is_forename(match["first"]) or is_place(match["first"]):
        return False
    place = match["place"]
    return place is None or any(is_place(part) for part in _BETWEEN.split(place))
