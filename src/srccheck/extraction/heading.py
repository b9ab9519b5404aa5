"""A title as printed: its marks, its spellings in two scripts, and what was drawn into its quotation marks."""

import re
import unicodedata
from functools import cache

from srccheck.extraction.containers import INSIDE_TITLE
from srccheck.text.titles import fold

_BESIDE = re.compile(r"(?P<title>.*\w\W{0,3})\s\[(?P<beside>[^\[\]]*[^\W\d_]{3}[^\[\]]*)\]\W{0,2}", re.DOTALL)
_LEMMA = re.compile(r"^(?:Art\.|Artikel|Lemma|Stichwort|s\.\s?v\.)\s(?:(?=[^\W\d_])|(?=[“„«‘]))")
"""What stands before the title of an entry in a lexicon."""
_QUOTED = re.compile(r"“(?P<inside>[^“”]+)”")
_LETTER = re.compile(r"[A-Za-z]")
_CLOSING_STOP = re.compile(r"(?<!\.)(?<![.\s][^\W\d_])\.$")


def tidy(text: str) -> str:
    """Return a title without asterisks, surrounding blanks, closing comma and closing full stop."""
    bare = _LEMMA.sub("", " ".join(text.replace("*", "").split()).strip(" ,;:¦"))
    quoted = _QUOTED.fullmatch(bare)
    bare = quoted["inside"] if quoted else bare
    return _CLOSING_STOP.sub("", bare).strip() or bare if bare.endswith(".") else bare


def two_scripts(printed: str, beside: str) -> tuple[str, str] | None:
    """Return (title, Latin spelling) of a title and the brackets beside it; None where they are no such pair.

    The title is always the one in the original script, even where the note prints the Latin spelling
    first: it is what stands on the source. Latin words with a few letters of another script count as Latin.
    """
    outer, inner = _is_latin(printed), _is_latin(beside)
    if outer == inner:
        return None
    return (beside, printed) if outer else (printed, beside)


def beside(title: str) -> tuple[str, str | None]:
    """Return a title without the brackets that end it, and its spelling in the other script where they give that.

    What stands in the brackets is a translation or a transliteration: "Sól [Salt]", "Соль [Sol']".
    """
    found = _BESIDE.fullmatch(title) if "[" in title else None
    if found is None:
        return title, None
    pair = two_scripts(tidy(found["title"]), tidy(found["beside"]))
    return pair or (tidy(found["title"]), None)


def without_container(title: str) -> tuple[str, str | None]:
    """Return a title and the name of the agency that stands in it after a full stop, if it is a known one."""
    head, stop, last = title.rpartition(". ")
    if stop and fold(last) in INSIDE_TITLE:
        return head.strip(), last.strip()
    return title, None


def _is_latin(text: str) -> bool:
    if text.isascii():
        return _LETTER.search(text) is not None
    letters = [char for char in text if char.isalpha()]
    return sum(map(_is_latin_letter, letters)) * 2 > len(letters)


@cache
def _is_latin_letter(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN")
