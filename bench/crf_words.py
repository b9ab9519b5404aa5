"""What the CRF of `bench/crf.py` is told of each word of a reference, and what it looks at.

The columns and templates are those of AnyStyle 1.6 (https://github.com/inukshuk/anystyle, BSD-2: lib/anystyle/feature, and
lib/anystyle/support/parser.txt), written anew from what they say. Names of the values are free; which words share one is
what counts.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

COLUMNS = (
    "word canon first last pre1 pre2 suf1 suf2 caps number name place publisher journal key at marks brackets end link"
).split()
ONE = (
    "word canon WORD-2 WORD-1 WORD+1 WORD+2 WORD-1/WORD WORD/WORD+1"
    " first+1 first/pre1 first+1/pre1+1 last last-1/suf1-1 last/suf1 pre1 pre2 pre2+1 suf1 suf2-1 suf2"
    " caps+1 caps-1/caps caps/caps+1 end-1/caps number+1 number/brackets number/end name"
    " place place-1/place place/place+1 publisher publisher-1/publisher publisher/publisher+1"
    " journal journal-1/journal journal/journal+1 key-1 key key+1 key/caps end-1/key key/end"
    " at at-1/at at/at+1 marks-1 marks marks+1 brackets-1 brackets brackets+1"
    " end end+1 key-1/end end/key+1 end/suf1 end/caps+1 link"
).split()
"""What is seen with one label: columns, of the word itself or of one so far away; capitals: in lower case."""
TWO = "first last-1 caps-1 caps number-1 number end-1".split()
"""What is seen with a label and with two that follow each other."""

_DASH = r"\-\u2010-\u2015\u2212"
_QUOTE = "\"'”„’‚´«‘“`»」』"
_KEYS = (
    (r"(?i:ed(s|itors?|ited?|iteurs?)?|hg|hrsg|herausgeber|compilador)|.*編.*", "editor"),
    (r".*[著撰].*", "author"),
    (r"(?i:trans(l(ated|ators?|ation))?|übers(etz(t|ung))?|trad(uction|ucteurs?|uit)?)|.*譯.*", "translator"),
    (r"(?i:dissertation|thesis)", "thesis"),
    (
        r"(?i:(proceedings|conference|meeting|transactions|communications|seminar|symposi(on|um)).*)",
        "proceedings",
    ),
    (
        r"(Journal|Zeitschrift|Quarterly|Magazine?|Times|Rev(iew|vue)?|Bulletin|News|Week|Gazett[ea]).*",
        "journal",
    ),
    (r"(?i:in)|.*收入.*", "in"),
    (r"[AaUu]nd|y|e", "and"),
    (r"etal|others", "etal"),
    (r"pp?|pages?|S(eiten?)?|ff?", "page"),
    (r"(?i:vol(ume)?s?|iss(ue)?|n[or]?|number|fasc(icle|icule)?|suppl(ement)?)", "volume"),
    (r"(?i:ser(ies?)?|reihe|[ck]oll(e[ck]tion))", "series"),
    (r"(?i:patent)", "patent"),
    (
        r"(?i:edn|edition|expanded|rev(ised)?|p?reprint(ed)?|illustrated|editio.*|.*aucta|aufl(age)?|[^\W\d_]*ausg(abe)?)",
        "edition",
    ),
    (r"(?i:nd|date|spring|s[uo]mmer|autumn|fall|winter|frühling|herbst)", "date"),
    (r"jan(uary?)?|feb(ruary?)?|mar(ch|z)?|apr(il)?|ma[yi]|jun[ei]?|.*年.*", "date"),
    (r"(?i:jul[yi]?|aug(ust)?|sep(tember)?|o[ck]t(ober)?|nov(ember)?|de[cz](ember)?)", "date"),
    (r"(?i:(doi|url).*)", "locator"),
    (r"(?i:(pmid|pmcid).*)", "pubmed"),
    (r"(?i:arxiv.*)", "arxiv"),
    (r"(?i:retrieved|retirado|accessed)", "accessed"),
    (r"[ILXVMCD]{2,}", "roman"),
)
_NUMBERS = (
    (r"\d[(:;]\d", "volume"),
    (rf"^97[89]([{_DASH}]?\d){{10}}$|^\d([{_DASH}]?\d){{9}}$", "isbn"),
    (r"\b(1\d|20)\d\d\b", "year"),
    (r"^\d{4}$", "quad"),
    (r"^\d{3}$", "triple"),
    (r"^\d\d$", "double"),
    (r"^\d$", "single"),
    (r"^\d+$", "all"),
    (rf"^\d+[{_DASH}]+\d+$", "range"),
    (rf"^[A-ZÀ-Þ][A-ZÀ-Þ{_DASH}/]+\d+[,.:]?$", "idnum"),
    (r"\d[^\W\d_]{1,3}\b", "ordinal"),
    (r"\d", "numeric"),
    (r"^([IVXLDCM]+|[ivx]+)\b", "roman"),
)
_MARKS = ((r":", "colon"), (rf"[{_DASH}]", "hyphen"), (r"\.", "period"), (r"&", "amp"))
_TAIL = rf"[,;:!?.{_DASH}]?$"
_BRACKETS = (
    (r"^[^()\[\]]+$", "none"),
    (rf"^\(.*\){_TAIL}", "parens"),
    (rf"^\[.*\]{_TAIL}", "square"),
    (rf"\){_TAIL}", "closing-paren"),
    (r"^\(", "opening-paren"),
    (rf"\]{_TAIL}", "closing-square"),
    (r"^\[", "opening-square"),
)
_ENDS = (
    (rf"[.)\]][{_QUOTE})\]]?$|,[{_QUOTE})\]]|[{_QUOTE})\]],$", "strong"),
    (rf"[:{_QUOTE}]{_TAIL}", "moderate"),
    (rf"[!?,;{_DASH}][{_QUOTE}]?$", "weak"),
)
_LINK = re.compile(
    r"\b(DOI|doi|ISBN|Url|URL|PMCID|PMID|PMC\d+|PubMed)\b|10.\d{4,9}/[-._;()/:A-Za-z0-9]|[A-Za-z][\w+.-]*:[^\s\"<>]"
)


class Lists(NamedTuple):
    """Words that are known, in lower case and without marks."""

    name: frozenset[str]
    place: frozenset[str]
    publisher: frozenset[str]
    journal: frozenset[str]


NO_LISTS = Lists(*[frozenset()] * 4)


def plain(word: str) -> str:
    """Return the letters and digits of a word."""
    return "".join(
        one
        for one in word
        if (kind := unicodedata.category(one)) != "Lm" and (kind[0] in "LM" or kind == "Nd")
    )


def _first(tests: Sequence[tuple[str, str]], word: str, none: str) -> str:
    return next((name for test, name in tests if re.search(test, word)), none)


def _kind(char: str) -> str:
    kind = unicodedata.category(char)
    return kind[0] if kind in ("Lt", "Lo", "Po") or kind[0] in "MNSC" else kind


def _caps(letters: str) -> str:
    if len(letters) == 1 and letters.isupper():
        return "single"
    if letters[:1].isupper() and letters[1:2].islower():
        return "initial"
    if letters and all(map(str.isupper, letters)):
        return "caps"
    return "lower" if letters and all(map(str.islower, letters)) else "other"


def _place(at: int, count: int) -> str:
    if at in (0, count - 1):
        return "only" if count == 1 else "last" if at else "first"
    return str(round(at / count * 10))


def columns(tokens: Sequence[str], known: Lists) -> list[list[str]]:
    """Return what the CRF is told of each word, in the order of `COLUMNS`."""
    rows: list[list[str]] = []
    for at, word in enumerate(tokens):
        letters = plain(word)
        bare = "".join(c for c in unicodedata.normalize("NFKD", letters) if unicodedata.category(c)[0] != "M")
        key = "and" if word == "&" else next((k for test, k in _KEYS if re.fullmatch(test, letters)), "none")
        calm = not any(unicodedata.category(char)[0] == "P" for char in word)
        row = [word, plain(bare).lower() or "BLANK", _kind(word[0]), _kind(word[-1])]
        row += [word[:1], word[:2], word[-1:], word[-2:], _caps(letters), _first(_NUMBERS, word, "none")]
        row += ["T" if letters.lower() in one else "F" for one in known]
        row += [key, _place(at, len(tokens)), "none" if calm else _first(_MARKS, word, "other")]
        row += [_first(_BRACKETS, word, "other"), _first(_ENDS, word, "none")]
        rows.append([*row, "T" if _LINK.search(word) else "F"])
    return rows


def templates() -> str:
    """Return what the CRF looks at, in Wapiti's language."""

    def one(part: str) -> str:
        name, away = re.fullmatch(r"([A-Za-z]+\d?(?<![+-]\d))([+-]\d)?", part).groups()  # type: ignore[union-attr]
        return f"%{'X' if name.isupper() else 'x'}[{int(away or 0)},{COLUMNS.index(name.lower())}]"

    lines = [
        f"{'U' if at < len(ONE) else '*'}:{at}={'/'.join(map(one, seen.split('/')))}"
        for at, seen in enumerate((*ONE, *TWO))
    ]
    return "\n".join(["*", *lines, ""])
