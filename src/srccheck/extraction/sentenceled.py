"""Citations to which a sentence leads that begins after another has ended: "Roe, Salt, 5. Zum Brot Jane Doe, Brot, Kiel 1999"."""

import re
from collections.abc import Iterator
from itertools import islice

from srccheck.extraction import byline, crossreferences, introductions
from srccheck.extraction.followups import DATED, MOST, NAMES
from srccheck.extraction.lexicon import TOWARDS
from srccheck.extraction.remarks import speaks
from srccheck.text.alternatives import alternatives
from srccheck.text.names import is_body

_STOP = re.compile(r"(?:[\d)\]’”»][rv]?|\sff?|(?<!\w)cit)\.\s(?:[–—]\s)?(?=[^\W\d_a-zß-ÿ])")
"""How a citation ends before a sentence."""
_FAR = 400
"""Characters of a sentence, with the head of the citation to which it leads."""
_COLON = re.compile(r"[^\d:;“‘«„*\"()]{16,240}(?<!\s[Ii]n):\s")
"""A sentence without numbers and marks, up to its colon."""
_MARKED = re.compile(
    r"(?:\*[^*]{3,200}\*|“[^”]{3,200}”|«[^»]{3,200}»|‘[^;]{3,200}?’(?!\w))(?:,?\s\([^()]*(?:1[4-9]|20)\d\d\)|,\s(?:\d{1,3}\s?:\s?)?(?:pp?\.\s|SS?\.\s)?\d|,\s[^\W\d_a-zß-ÿ])"
)
"""A title with marks, and what follows that of a citation."""
_SIGNALLED = re.compile(
    rf"{alternatives(TOWARDS)}\s[^;.:\d“‘«*\"]{{3,160}}?,?\s(?:see|vgl\.|siehe|voir|véase|cfr\.)(?:\s(?:now|also|too|generally|auch|aussi|también))?\s(?=[^\W\d_a-zß-ÿ]|\d{{1,4}}\s\*?[A-Z])"
)
"""What is cited for, and a signal: "For the debates see"."""
_ABOUT = re.compile(r"Zu[rm]?\s")
"""How German sentences begin that lead to a work without a signal."""
_NUMBERED = re.compile(r"[^.;“‘«„*]{3,120}?\d")
"""A source and a number of it, with nothing that ends it between."""
_TITLE = re.compile(r"[,:]\s[^\W\d_a-zß-ÿ]|,?\s[“‘«„\"*]")
"""What stands between the names and the title of an entry."""


def find(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where citations begin to which a sentence between two places leads, after a citation that has ended."""
    for stop in islice(_STOP.finditer(raw, start, end), MOST):
        text = raw[stop.end() : stop.end() + _FAR]
        at = _after_signal(text) or _after_colon(text) or _after_words(text)
        if at:
            yield stop.end() + at


def _after_signal(text: str) -> int:
    """Return where a citation begins after what it is cited for and a signal, 0 where none does."""
    led = _SIGNALLED.match(text)
    if led is None or crossreferences.begins(text[led.end() :]):
        return 0
    return led.end() if _NUMBERED.match(text, led.end()) else 0


def _after_colon(text: str) -> int:
    """Return where a citation begins after a sentence and a colon, 0 where none does."""
    led = _COLON.match(text)
    if led is None or not speaks(led.group()):
        return 0
    if _MARKED.match(text, led.end()):
        return led.end()
    rest = text[led.end() :]
    who = byline.read(rest)
    named = who.certain or is_body(rest[: who.end])
    return led.end() if named and who.names and _is_entry(rest, who.end) else 0


def _after_words(text: str) -> int:
    """Return where a person begins after what a work is cited for: "Zum Begriff des Salzes Jane Roe, Salz, Kiel 1999"."""
    at = introductions.length(text.partition(";")[0]) if _ABOUT.match(text) else 0
    if not at:
        return 0
    who = byline.read(text[at : at + NAMES])
    return at if who.certain and who.names and _is_entry(text[at:], who.end) else 0


def _is_entry(text: str, end: int) -> bool:
    """Tell whether a title and a date follow the names of a text."""
    return _TITLE.match(text, end) is not None and DATED.match(text, end) is not None
