"""Comparing what was read of a reference with what it says: values, their normal forms, and the arithmetic.

A field's values are compared by keys: normal forms, any one of which will do. A key is case-folded, in NFKC, without
apostrophes, every other punctuation mark a blank, white space folded. Two counts are kept:

- strict: a key is the same.
- soft: title, container, publisher, place and names also where two keys are alike to at least `ALIKE`; pages and cited
  pages also where only the first page is the same, or where one was read as the other; a Roman volume as a number.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

FIELDS = (
    "title",
    "author",
    "editor",
    "year",
    "container",
    "volume",
    "pages",
    "locator",
    "publisher",
    "place",
    "doi/url",
)
"""What is compared; pages are the extent of the work, the locator is the cited page."""
ALIKE = 0.95
"""From here on two texts are alike: twice what they share, by both lengths (difflib)."""

_WORDY = frozenset({"title", "author", "editor", "container", "publisher", "place"})
_OTHER = {"pages": "locator", "locator": "pages"}
_APOSTROPHES = re.compile(r"[’'ʼ`´]")
_DASH = r"\s*[-\u2010-\u2015\u2212]+\s*"
_PAGE = r"(?:[a-z]{0,3}\d+[a-z]?|[ivxlcdm]+)"
_PAGES = re.compile(rf"(?<![\w.])({_PAGE})(?:{_DASH}({_PAGE}))?(?:\s*ff?\b)?(?!\w)")
_NUMBERED = re.compile(r"([a-z]*)(\d+)")
_ROMAN = re.compile(r"(?=[ivxlc])(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_DOI = re.compile(r"10\.\d{4,9}/\S+")


class Value(NamedTuple):
    """One value of a field.

    Attributes:
        shown: as an error is shown.
        keys: its normal forms.
    """

    shown: str
    keys: frozenset[str]


Record = Mapping[str, tuple[Value, ...]]
"""One work: its values by field; a field without any may be left out."""


class Tally:
    """Counts values: in the gold answer, found, and right."""

    def __init__(self) -> None:
        self.gold = 0
        self.found = 0
        self.right = 0

    def add(self, gold: int, found: int, right: int) -> None:
        self.gold += gold
        self.found += found
        self.right += right

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.gold + self.found
        return 2 * self.right / both if both else 0.0


_HIGH = dict.fromkeys(map(ord, "⁰¹²³⁴⁵⁶⁷⁸⁹"), " ")
"""High digits, which number an edition and are no part of a title."""


def normalise(text: str) -> str:
    """Return a text's key."""
    folded = unicodedata.normalize("NFKC", text.translate(_HIGH)).casefold()
    plain = _APOSTROPHES.sub("", folded)
    return " ".join("".join(" " if unicodedata.category(one)[0] in "PC" else one for one in plain).split())


def ratio(one: str, other: str) -> float:
    """Return how alike two keys are, 0 to 1."""
    if one == other:
        return 1.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return 0.0 if matcher.quick_ratio() < ALIKE else matcher.ratio()


def words(text: str, *more: str) -> Value:
    """Return the value of a text; further spellings count as well."""
    keys = frozenset(key for key in map(normalise, (text, *more)) if key)
    return Value(" ".join(text.split()), keys)


def expand(first: str, last: str) -> str:
    """Return the last page in full: 3218, 26 -> 3226."""
    one, other = _NUMBERED.fullmatch(first), _NUMBERED.fullmatch(last)
    if not one or not other or other[1] not in ("", one[1]):
        return last
    missing = len(one[2]) - len(other[2])
    full = one[2][:missing] + other[2] if missing > 0 else other[2]
    return one[1] + full if int(full) >= int(one[2]) else last


def ranges(text: str) -> list[tuple[str, str]]:
    """Return the page ranges of a text, first and last page; a single page is its own last one."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = re.sub(r"\b(?:pp?|pages?|seiten?|págs?)\s*\.?\s*(?=[a-z]?\d|[ivxlc]+\b)", " ", plain)
    plain = re.sub(r"\bs(?:\.\s*|\s+)(?=\d)", " ", plain)
    return [
        (found[1], expand(found[1], found[2]) if found[2] else found[1]) for found in _PAGES.finditer(plain)
    ]


def pages(found: Iterable[tuple[str, str]]) -> tuple[Value, ...]:
    """Return page ranges as one value, none where there are none."""
    parts = [first if first == last else f"{first}\u2013{last}" for first, last in found]
    return (Value(", ".join(parts), frozenset({", ".join(parts)})),) if parts else ()


def link(url: str) -> Value | None:
    """Return the value of an address or a DOI; an address that resolves a DOI is that DOI."""
    plain = re.sub(r"\s|%20|^\W*(?:url|link):", "", url.strip().casefold()).strip("<>()[]{}\"'“”‘’")
    plain = plain.rstrip(".,;:)>]")
    doi = _DOI.search(plain)
    if doi and re.match(r"(?:https?://)?(?:dx\.)?doi\.org/|doi:?|10\.", plain):
        return Value(doi[0], frozenset({doi[0]}))
    key = re.sub(r"^[a-z]+://", "", plain).removeprefix("www.").rstrip("/")
    return Value(plain, frozenset({key})) if key else None


def number(roman: str) -> str:
    """Return a Roman numeral as a number, anything else as it is."""
    found = _ROMAN.fullmatch(roman)
    if not found:
        return roman
    value = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
    digits = [value[one] for one in roman]
    return str(sum(-d if d < after else d for d, after in zip(digits, [*digits[1:], 0], strict=True)))


def same(gold: Value, found: Value) -> bool:
    """Tell whether two values are the same."""
    return not gold.keys.isdisjoint(found.keys)


def alike(field: str) -> Callable[[Value, Value], bool]:
    """Return the soft comparison of a field."""
    if field in _OTHER:
        return lambda gold, found: same(_first(gold), _first(found))
    if field == "volume":
        return lambda gold, found: same(
            Value("", frozenset(map(number, gold.keys))), Value("", frozenset(map(number, found.keys)))
        )
    if field in _WORDY:
        return lambda gold, found: (
            same(gold, found) or any(ratio(a, b) >= ALIKE for a in gold.keys for b in found.keys)
        )
    return same


def _first(value: Value) -> Value:
    return Value("", frozenset(re.split(r"[,\u2013]", key)[0] for key in value.keys))


def matched(gold: Sequence[Value], found: Sequence[Value], equal: Callable[[Value, Value], bool]) -> int:
    """Return how many values have a partner; none has two."""
    rest = list(found)
    for value in gold:
        partner = next((one for one in rest if equal(value, one)), None)
        if partner is not None:
            rest.remove(partner)
    return len(found) - len(rest)


class Count(NamedTuple):
    """What one comparison of a field counted."""

    gold: int
    found: int
    right: int


def strictly(field: str, gold: Record, found: Record) -> Count:
    """Compare a field of two works strictly."""
    want, got = gold.get(field, ()), found.get(field, ())
    return Count(len(want), len(got), matched(want, got, same))


def softly(field: str, gold: Record, found: Record) -> Count:
    """Compare a field of two works softly."""
    want, got, equal = gold.get(field, ()), found.get(field, ()), alike(field)
    other = _OTHER.get(field)
    if other and want and not got:
        got = found.get(other, ())
        got = got if matched(want, got, equal) else ()
    elif other and got and not want and matched(gold.get(other, ()), got, equal):
        got = ()
    return Count(len(want), len(got), matched(want, got, equal))


def align(gold: Sequence[str], found: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs of texts that belong together, in order: those that share the most words.

    One text on either side is always the partner of one on the other.
    """
    if len(gold) == len(found) == 1:
        return [(0, 0)]
    wanted = [Counter(normalise(text).split()) for text in gold]
    given = [Counter(normalise(text).split()) for text in found]
    best: list[list[float]] = [[0.0] * (len(found) + 1) for _ in range(len(gold) + 1)]
    for i, one in enumerate(wanted, 1):
        for j, other in enumerate(given, 1):
            best[i][j] = max(best[i - 1][j], best[i][j - 1], best[i - 1][j - 1] + _shared(one, other))
    pairs: list[tuple[int, int]] = []
    i, j = len(gold), len(found)
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]


def _shared(one: Counter[str], other: Counter[str]) -> float:
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 0.0
