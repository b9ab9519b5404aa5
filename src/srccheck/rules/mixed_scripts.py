"""The rule about words with letters of two scripts."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding

_WORD = re.compile(r"[^\W\d_]+")
_EASTERN_LETTER = re.compile(r"[\u0370-\u052f]")
"""A Greek or a Cyrillic letter."""
_ADDRESS = re.compile(r"https?://\S+")
_SHORTEST = 3
LOOK_ALIKES = frozenset(
    "АВЕЗІЈКМНОРСТУХЬавеісјкмнорѕтухьԁһABEIJKMHOPCTYXabeijkmhopcstyxdnuvrΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχ"
)
"""Letters of the three scripts that are taken for letters of another."""


class MixedScripts:
    """A word has Latin and Cyrillic or Greek letters in it that look alike.

    What it means: it was typed with the wrong keyboard or read by a scanner. It looks right, and no search finds it
    (Unicode Technical Standard 39, mixed-script confusables).

    How it is seen: within one word, letters of two of these scripts stand side by side, and those of one could be those
    of the other.

    Example: "Pоland" with a Cyrillic о.

    What it leaves alone: parts joined by a hyphen or an apostrophe, and signs such as μm or α-synuclein.

    What to do: type the word again.
    """

    id = "mixed-scripts"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each such word."""
        if citation.raw.isascii() or not _EASTERN_LETTER.search(citation.raw):
            return
        seen: set[str] = set()
        for word in _WORD.findall(_ADDRESS.sub(" ", citation.raw)):
            odd = None if word.isascii() or word in seen else _odd(word)
            if odd:
                seen.add(word)
                yield finding(self, citation, f"“{word}” has letters of two scripts: {odd}")


_ONE_SCRIPT = re.compile(r"[А-я]+|[A-Za-zÀ-ɏ]+")
"""A word of plain Cyrillic letters alone, or of Latin ones: most words."""


def _odd(word: str) -> str | None:
    """Return the letters of the rarer script of a word, None where it has one script or no look-alikes."""
    if len(word) < _SHORTEST or _ONE_SCRIPT.fullmatch(word):
        return None
    scripts: dict[str, list[str]] = {}
    for char in word:
        scripts.setdefault(_script(char), []).append(char)
    scripts.pop("", None)
    if len(scripts) != 2:
        return None
    few = min(scripts, key=lambda name: (len(scripts[name]), name))
    odd = list(dict.fromkeys(scripts[few]))
    if not all(char in LOOK_ALIKES for char in odd):
        return None
    return ", ".join(f"{char} ({few})" for char in odd)


@cache
def _script(char: str) -> str:
    name = unicodedata.name(char, "")
    return next(
        (script for script in ("LATIN", "CYRILLIC", "GREEK") if name.startswith(script)), ""
    ).capitalize()


RULE = MixedScripts()
