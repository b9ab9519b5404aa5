"""Titles: folded for comparison, and how alike two of them are, in one script or across two."""

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from srccheck.text.transliteration import romanize

LONGEST = 300
"""Characters of a title that are compared; comparing costs their square."""

_GROUPED = re.compile(r"(?<=\d)[,.](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d+")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")

OTHER_YEARS = 0.3
"""The most that two titles can be alike that name different years."""
OTHER_NUMBERS = 0.6
"""The most that two titles can be alike that do not hold the same numbers."""
_PART = 0.95
"""The score of a title of which the other is a part."""

_VARIANTS = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        ("shch|sch|sh|sc", "s"),
        ("tsch|tch|ch|ts|tz|cz", "c"),
        ("kh|x", "h"),
        ("zh|dj|dz", "z"),
        ("gh", "g"),
        ("q", "k"),
        ("w", "v"),
        ("[yj]", "i"),
        ("i+e", "e"),
        (r"(.)\1+", r"\1"),
    )
)
"""Spellings that systems of transliteration differ in (BGN/PCGN, ISO 9, GOST, German, national Latin ones)."""


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """Return the text in plain, casefolded Latin letters, without diacritics and punctuation.

    Cyrillic and Greek letters are transliterated, those of other scripts stay; digits become ASCII, an
    apostrophe inside a word is left out, any other sign becomes a blank, white space is folded. What is
    folded twice stays the same.
    """
    plain = text.casefold().translate(_SIGNS)
    return " ".join(plain.split()) if plain.isascii() else _words(romanize(text))


def key(text: str) -> str:
    """Return the folded text with the variants of transliteration merged; for comparison across scripts only."""
    merged = fold(text)
    for pattern, plain in _VARIANTS:
        merged = pattern.sub(plain, merged)
    return merged


def own(text: str) -> str:
    """Return the text in its own script, casefolded, without punctuation, white space folded."""
    return _words(unicodedata.normalize("NFKC", text).casefold().replace("ё", "е"))


def similarity(a: str, b: str) -> float:
    """Return how alike two titles are, from 0 to 1; 1 only where they are the same but for signs and case.

    They are compared in their own script first, then transliterated. One of them may be longer by a
    subtitle or a site's name. Titles with different numbers reach `OTHER_NUMBERS` at most, titles of
    different years `OTHER_YEARS`.
    """
    first, second = sorted((a[:LONGEST].strip(), b[:LONGEST].strip()))
    one, other = own(first), own(second)
    if not one or not other:
        return float(bool(first) and first == second)
    if one == other:
        return 1.0
    score = _score(one, other)
    if not (one.isascii() and other.isascii()):
        score = max(score, _score(key(first), key(second)))
    return round(min(score, _PART + 0.04, _limit(first, second)), 3)


def numbers(text: str) -> frozenset[str]:
    """Return the numbers in a text, in ASCII digits, without leading zeros and without separators of groups."""
    plain = _GROUPED.sub("", unicodedata.normalize("NFKC", text))
    return frozenset(str(int(found)) for found in _NUMBER.findall(plain[:LONGEST]))


def _limit(a: str, b: str) -> float:
    one, other = numbers(a), numbers(b)
    if one == other:
        return 1.0
    years = [frozenset(filter(_YEAR.fullmatch, found)) for found in (one, other)]
    apart = all(years) and years[0].isdisjoint(years[1])
    return OTHER_YEARS if apart else OTHER_NUMBERS


_SIGNS = str.maketrans(
    dict.fromkeys(filter(lambda char: not char.isalnum(), map(chr, range(128))), " ")
    | dict.fromkeys("“”„«»‹›–—…", " ")
    | dict.fromkeys("'’‘ʼʻʹʺ′`´", "")
)
"""Signs that become blanks, and apostrophes, which are left out."""


def _words(text: str) -> str:
    bare = text.translate(_SIGNS)
    if not bare.isascii():
        bare = "".join(map(_plain, bare))
    return " ".join(bare.split())


def _plain(char: str) -> str:
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    return char if char.isalnum() or unicodedata.category(char)[0] == "M" else " "


def _score(one: str, other: str) -> float:
    if not one or not other:
        return 0.0
    first, second = one.replace(" ", ""), other.replace(" ", "")
    ratio = _ratio(first, second)
    if any(len(_UNSPACED.findall(text)) * 2 > len(text) for text in (first, second)):
        return max(ratio, _part(first, second, 6))
    words = one.split(), other.split()
    # Unrelated titles share about half of their letters by chance.
    letters = ratio if ratio >= 0.8 else max(0.0, (ratio - 0.4) * 2)
    return max(letters, _alike(*words), _contained(*words))


def _ratio(one: str, other: str) -> float:
    return float(SequenceMatcher(None, one, other, autojunk=False).ratio())


def _part(one: str, other: str, least: int) -> float:
    short, long = sorted((one, other), key=len)
    return _PART if len(short) >= least and short in long else 0.0


_NEAR = 0.85
"""How alike the beginning or end of a longer title must be to a shorter one; `quick_ratio` is never less than `ratio`."""


def _contained(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how well the shorter title is the beginning or the end of the longer one, 0 if it is too short."""
    short, long = sorted((one, other), key=len)
    text = " ".join(short)
    if len(short) < 3 or len(text) < 15:
        return 0.0
    if f" {text} " in f" {' '.join(long)} ":
        return _PART
    ends = (" ".join(long[: len(short)]), " ".join(long[-len(short) :]))
    near = [end for end in ends if SequenceMatcher(None, text, end, autojunk=False).quick_ratio() >= _NEAR]
    ratio = max((_ratio(text, end) for end in near), default=0.0)
    return ratio * _PART if ratio >= _NEAR else 0.0


def _alike(one: Sequence[str], other: Sequence[str]) -> float:
    """Return the share of both titles' words that have a counterpart in the other, long words counting more."""
    left, total, shared = list(other), sum(map(_weight, (*one, *other))), 0.0
    for word in one:
        near = max(left, key=lambda candidate: _word_ratio(word, candidate), default="")
        found = _word_ratio(word, near) if near else 0.0
        if found:
            left.remove(near)
            shared += found * (_weight(word) + _weight(near))
    return shared / total


def _weight(word: str) -> int:
    return 1 if len(word) <= 3 and not word.isdigit() else min(len(word), 8)


@lru_cache(maxsize=8192)
def _word_ratio(one: str, other: str) -> float:
    """Return how alike two words are, 0 where they are not nearly the same."""
    if one == other:
        return 1.0
    if one[0] != other[0] or min(len(one), len(other)) < 4 or abs(len(one) - len(other)) > 3:
        return 0.0
    ratio = _ratio(one, other)
    return ratio if ratio >= 0.75 else 0.0
