"""The one cleaner for every string that leaves the program: to a terminal, a file or a log."""

import re
import unicodedata

_SPACE = re.compile(r"[\s\u2028\u2029]+")
_BIDI_AND_INVISIBLE = frozenset(
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\ufff9\ufffa\ufffb"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


def clean(text: str) -> str:
    """Return the text on one line, without control, escape, bidi, invisible and unpaired characters.

    White space of any kind becomes a single blank. The zero-width joiner and non-joiner stay: Persian
    and Indic scripts are spelled with them. (Unicode TR 36, TR 39; terminal escapes: ECMA-48.)
    """
    if text.isprintable() and "  " not in text:  # which no control, format or private character is
        return text.strip()
    harmless = "".join(char for char in _SPACE.sub(" ", text) if _harmless(char))
    return _SPACE.sub(" ", harmless).strip()


def _harmless(char: str) -> bool:
    return char not in _BIDI_AND_INVISIBLE and unicodedata.category(char) not in ("Cc", "Cs", "Co", "Cn")


def shorten(text: str, width: int) -> str:
    """Return the cleaned text, cut with an ellipsis where it is longer than `width` characters."""
    line = clean(text)
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"
