"""Citations whose words stand in an earlier one: "SA, f. 1, op. 2, d. 3, l. 4" after "State Archive (SA), f. 1, op. 2, d. 3".

Archives, chronicles and gazetteers are cited again by what is printed of them before, without a word that points back.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from srccheck.extraction import numbers
from srccheck.extraction.sentences import signal
from srccheck.extraction.wordindex import WordIndex
from srccheck.text.titles import fold

_LABEL = r"(?:pp?|SS?|[Ss]|[Сс]|fols?|fos?|ff?|[Лл]{1,2}|ll?|[Kk]|cc?|Bl|cols?|nos?|Nr|doc|docs|tables?|vols?|Bd|t|juan|part|arts?|§{1,2})"
_LEAF = re.compile(
    r",?\s(?:fols?|fos?|ff?|f[°º]|[Лл]{1,2}|ll?|[Kk]{1,2}|cc?|Bl|s|S|pp?|r)\.?\s?\d{1,5}\s?(?:[rv]°?|об\.?|ob\.?)?(?:\s?[–-]\s?\d{1,5}\s?(?:[rv]°?|об\.?|ob\.?)?)?(?!\w)"
)
"""The leaf of an archival item."""
_SIGNED = re.compile(
    r"(?P<signature>(?:[A-ZÀ-ÞА-ЯЁІЇЄ]{2,10}[\w–-]*|[A-ZÀ-Þ][\w’-]+|[A-Z]{2,4}\s[A-ZÀ-Þ][\w’-]+(?:[\s-][\w’-]+){0,3}|[A-ZÀ-Þ][^,;.\d]{0,60}?(?:[Aa]rchiv|[Aa]rchief|[Bb]ibliot|[Ll]ibrary)[^,;.\d]{0,60})(?:\s[A-ZÀ-ÞА-ЯЁ]{2,10})?(?:[,.]\s|\s(?=(?:f|ф|fond|F)\.\s\d))(?:[^;“”«»„\"()]|\([^()\d]{3,30}\)){2,120})"
)
"""An archive by its letters or a word, and a signature."""
_TITLED = re.compile(
    rf"(?P<words>[^\W\d_a-zß-ÿа-яё][^\d;“”«»„\"]{{6,100}}?(?:\s\((?:1[4-9]|20)\d\d\))?),\s(?:{_LABEL}\.?\s?)?(?P<page>\d{{1,4}}[.:]\d{{1,5}}[ab]?(?:[–-]\d{{1,5}}[ab]?)?|(?!(?:1[4-9]|20)\d\d(?!\d)){numbers.RANGE})(?P<rest>[^;]*)"
)
"""Words and a page, a leaf or a volume."""
_ACT = re.compile(
    r"(?P<act>(?i:loi|ley|legge|lei|décret|decreto|real decreto|ordonnance|arrêté|dahir|décision|l\.|r\.\s?d\.|d\.\s?lgs\.|d\.\s?p\.\s?r\.)\s(?:[^\W\d_]+\s){0,2}?(?:n[.°º]{1,2}\s?\d[\d./-]*|\d{1,4}/\d{4}|\d{1,2}\s[a-z]+\s\d{4},\sn\.\s\d+))(?:,\s(?:préc\.|précitée?|cit\.))?,\s(?:\*?cit\.\*?,\s)?(?P<page>(?:arts?|considérants?|cons|pt|§{1,2})\.?\s\d[^;]{0,40})"
)
"""An act by its number, and a part of it: "Loi n° 77-03, art. 48"."""
_CODE = re.compile(
    r"(?P<act>\d{1,3}\s(?:U\.\s?S\.\s?C\.|C\.\s?F\.\s?R\.)\s§{1,2}\s?\d+[\w.-]*)(?:\(\w+\))*(?:\s\((?:19|20)\d\d\))?"
    r"|(?P<report>(?:S\.|H\.\s?R\.)\s(?:Rep|Doc)\.\sNo\.\s[\d–-]+)(?:,\sat\s\d+(?:[–-]\d+)?)?"
)
"""A section of the code, or a report of Congress: "18 U.S.C. § 2703(b)", "S. Rep. No. 99-541, at 5"."""
_LABELS_END = re.compile(rf"(?:[,.]?\s{_LABEL}\.?)+$")
_AGAIN = re.compile(
    r",\s[^,\d]{0,60}(?<!\w)(?:cit[ée]e?s?|citat[oaie]|citad[oa]s?|cit\.)(?!\w)[^;]*$|,\ss\.\s?f\.(?=,)"
)
"""What says of an archival item that it was cited: "rapport cité"."""
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_MARKS = str.maketrans("", "", "*_")
_LONGEST = 160
"""Characters of a citation that is cited again."""
_HEAD = 240
"""Characters of a citation in which the words of a later one are sought."""
_FEWEST = 2
"""Words by which something is cited again, at least."""
_LETTERS = 9
"""Letters of such words."""
_NAMES = 3
"""Words that may stand before those of a title: forenames."""
_MOST = 200
"""Citations that have a word in which those of a later one are sought."""


class Words(Struct, frozen=True, kw_only=True):
    """The words by which a citation names its source.

    Attributes:
        tokens: folded, in order.
        text: as printed, without what follows them.
        page: the cited page; None for an archive and its signature.
        act: they are those of an act by its number, which another may promulgate.
    """

    tokens: tuple[str, ...]
    text: str
    page: str | None = None
    act: bool = False

    @property
    def signature(self) -> bool:
        """They are those of an archive and its signature."""
        return self.page is None


def words(raw: str) -> Words | None:
    """Return the words by which a citation names its source, None where it says more, or too little.

    Args:
        raw: the citation as printed.
    """
    text = raw.translate(_MARKS)
    text = text[signal(text) :].strip()
    if len(text) > _LONGEST:
        return None
    act = _ACT.fullmatch(text.rstrip(" ."))
    if act:
        return Words(tokens=_tokens(act["act"]), text=act["act"], page=act["page"], act=True)
    code = _CODE.fullmatch(text.rstrip(" ."))
    if code:
        name = code["act"] or code["report"]
        return Words(tokens=_tokens(name), text=name)
    text = _AGAIN.sub("", text)
    leaf = _LEAF.search(text)
    signed = _SIGNED.match(text[: leaf.start()] if leaf else text.rstrip(" ."))
    if signed and any(char.isdigit() for char in signed["signature"]):
        return _words(signed["signature"])
    titled = _TITLED.match(text)
    if titled is None or _YEAR.search(titled["rest"]):
        return None
    name = _LABELS_END.sub("", titled["words"])
    return _words(name, titled["page"])


def _words(text: str, page: str | None = None) -> Words | None:
    """Return the words of a text, None where they are too few."""
    tokens = _tokens(text)
    enough = len(tokens) >= _FEWEST and sum(map(len, tokens)) >= _LETTERS
    return Words(tokens=tokens, text=text, page=page) if enough else None


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(fold(text).split())


class Printed:
    """What the full citations of a document have printed."""

    def __init__(self) -> None:
        self._texts = WordIndex(head)

    def add(self, raw: str) -> None:
        """Remember the text of a full citation."""
        self._texts.add(raw)

    def has(self, found: Words) -> bool:
        """Tell whether the words of a citation stand in one before it."""
        return any(stand_in(found, head(raw)) for raw in self._texts.having(found.tokens)[-_MOST:])


@lru_cache(maxsize=4_000)
def head(raw: str) -> tuple[str, ...]:
    """Return the folded words with which a citation begins."""
    text = raw[:_HEAD].translate(_MARKS)
    return _tokens(text[signal(text) :])


def stand_in(found: Words, text: tuple[str, ...]) -> bool:
    """Tell whether words stand in a text in their order, a number right behind the word before it.

    Those of a title begin the text, after forenames at most; a signature does not go on with a number.
    """
    last = -1
    begins = not (found.signature or found.act)
    for place, token in enumerate(found.tokens):
        follows = place > 0 and token[0].isdigit()
        at = next(_places(text, token, last + 1, last + 2 if follows else None), None)
        if at is None or (place == 0 and begins and at > _NAMES):
            return False
        last = at
    after = text[last + 1 : last + 2]
    return not (found.signature and found.tokens[-1][0].isdigit() and after and after[0][0].isdigit())


def _places(text: tuple[str, ...], token: str, start: int, end: int | None) -> Iterator[int]:
    return (at for at, other in enumerate(text[:end]) if at >= start and other == token)
