"""The part of a note that is one citation, without the words that lead to it, and without what is said at its end."""

import re

from msgspec import Struct

from srccheck.extraction import byline, introductions, remarks
from srccheck.extraction.addresses import addresses
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.lexicon import EDITORS
from srccheck.extraction.marked import SHORT
from srccheck.extraction.nameforms import SAME_SEE
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span, spans
from srccheck.text.alternatives import alternatives, has_any

LONGEST_READ = 3_000
"""Characters of one citation of which the words are read; of the rest only the addresses."""
_SQUARE_POINTER = re.compile(r"\[((?:wie\s|siehe\s|s\.\s)?(?:Fn|Anm|Fußn|[Nn]ote|n)\.?\s\d{1,4})\]")
"""A reference to a note in square brackets: "Roe, Salz [Fn. 2], S. 5"."""
_CLOCK = re.compile(r"(?<=\d\d\d\d),\s\d{1,2}:\d\d\s[AP]\.?M(?=\))")
"""The time of day behind a date in brackets (The Bluebook, 21st ed., 18.2.1)."""
_TORN = re.compile(r"(?<![^\s(])\*(?P<one>[^\s*][^*]{4,160}[\w-])\*\s\*(?P<two>[A-ZÀ-Þ][^*]{4,160})\*")
"""A title in italics that markup has torn in two: "*Church of* *Salt*"."""
_DASHED = re.compile(
    r"(?P<names>(?<![^\s(])[A-ZÀ-Þ]{2}[A-ZÀ-Þ’'-]*(?:\s[A-ZÀ-Þ]{2}[A-ZÀ-Þ’'-]*){0,3},\s[A-ZÀ-Þ][\w.’'-]*(?:\s(?:[A-ZÀ-Þ][\w.’'-]*|d[aeo]s?|e|y)){0,6}(?:\s\((?:dir|coord|org|ed)s?\.?\))?)\s–\s(?=[^\d\s])"
)
"""Names and a dash before a title, the Portuguese standard (NP 405): "ROE, Jane de – Sal"."""
_COMMAS_QUOTE = re.compile(r"(?<![^\s(]),,(?=\w)")
"""A low quotation mark that was typed as two commas: ",,Salz" in Hamburg"."""
_BRACKETED = re.compile(r"\((?:[^()]|\([^()]*\))*\)")
_CONNECTED = re.compile(r"[\s,;(]+(?:and|und|et|e|y|и|i|&|but|\*?with\*?|or|sowie|as well as)$")
_POSSESSIVE = re.compile(
    r"^(?P<name>(?:[^\W\d_a-zß-ÿ][^\W\d_]*\.?\s){1,3}[^\W\d_a-zß-ÿ][^\W\d_]+(?:-[^\W\d_]+)?)[’']s\s(?=[“‘\"*A-Z])(?=[^;]{4,200}\(|[“‘\"*])"
)
"""An author whose work a sentence names: "Jane Roe’s Salt (London, 1999)"."""
_EMPHASIS = re.compile(
    r"[;,]\s(?:(?:my|our|his|her|their|author[’']s)\s)?(?:emphas[ei]s|italics|translations?|trans\.|Hervorh|Übersetzung|cursivas?|corsivo|souligné|énfasis|курсив)[^;\d]{0,40}$"
)
"""What is said of the words that were quoted: "emphasis added"."""
_EMPHASISED = (
    "emphas",
    "italics",
    "trans",
    "Hervorh",
    "bersetz",
    "cursiv",
    "corsiv",
    "soulign",
    "énfasis",
    "курсив",
)
"""Parts of its words, one of which a text has that has it."""
_ASIDE = 120
"""Characters at the end of a text in which it stands."""
_CROSS_AFTER = re.compile(
    r"[;,]\s(?:and\s)?(?:see|cf\.|vgl\.|siehe|voir|cfr\.)\s(?:also\s|auch\s|aussi\s|anche\s)?(?:nn?\.|notes?|nota|Anm\.|Fn\.)\s\d+(?:[–-]\d+)?(?:\s(?:above|below|supra))[ .]*$"
)
"""A reference to another note after a citation: "; see also note 14 above"."""
_WHERE = ("above", "below", "supra")
"""How it ends."""
_PAGED = re.compile(r"(?<!\w)(?:pp?|SS?)\.\s?\d")
_CITED_PAGE = re.compile(r",\s(?:(?:pp?|SS?)\.\s)?\d{1,4}(?:[–-]\d{1,4})?\Z")
_FAMILY_OF = re.compile(
    r"(?P<name>(?:[^\W\d_a-zß-ÿ][^\W\d_]+\s)?[^\W\d_a-zß-ÿ][^\W\d_]+(?:-[^\W\d_]+)?)[’']s\s(?=[“‘\"*_][A-Z])"
)
"""An author before a title with marks: "Roe’s ‘Salt’"."""
_SHOUTED_NOTE = re.compile(r"(?<!\w)FN(?=\.?\s\d)")
"""A pointer to a note, as Austrians print it: "(FN 13)"."""
_NAMED_THERE = re.compile(r"\A(?P<name>[^\W\d_a-zß-ÿ][\w’-]+)\s\((?P<ibid>(?:[Ii]bid|[Ee]bd)\.[^()]{0,40})\)")
"""A name before "ibid." in brackets: "Roe (ibid., p. 55)"."""
_WORD = re.compile(r"[^\W\d_]{3}")
_ITALIC_SIGN = re.compile(r"\*(?P<sign>[,.;:])\s\*(?=\S)")
_CONNECTION = 24
"""Characters in which it stands."""
_BEFORE = " ,;·/\t\n"


class Segment(Struct, frozen=True, kw_only=True):
    """The part of a note that is one citation.

    Attributes:
        raw: as printed.
        text: without the words that lead to it ("For a discussion, see").
        spans: of `text`.
        again: the words before it say that what was cited just before stands in it too: "published as".
    """

    raw: str
    text: str
    spans: tuple[Span, ...]
    again: bool = False


_ROLE_LAST = re.compile(
    rf"(?P<year>\((?:1[5-9]|20)\d\d[a-z]?\))\s(?P<role>\((?:{alternatives(EDITORS)})\))", re.IGNORECASE
)
"""A role after the year: "Roe, Jane (1999) (ed.)"."""


def segment(raw: str, read: tuple[Span, ...] | None = None, lead: int | None = None) -> Segment:
    """Return a text that is one citation as a segment.

    Args:
        raw: as printed.
        read: its spans, where they are known.
        lead: how many of its characters lead to the citation, where that is known.
    """
    printed = _tidy(raw)
    head = introductions.length(printed) if lead is None else max(0, lead - max(0, raw.find(printed)))
    text = _as_author(printed[head:] if lead is None else _in_brackets(printed, head))
    text = with_usual_signs(_without_aside(_without_remark(text)))
    if len(text) > LONGEST_READ:
        return Segment(raw=printed, text=text[:LONGEST_READ], spans=_head_and_addresses(text))
    return Segment(raw=printed, text=text, spans=read if read and text == raw else spans(text))


def _in_brackets(printed: str, head: int) -> str:
    """Return what follows the words before a citation; where those end in a bracket, what stands in it."""
    text = printed[head:]
    if printed[head - 1 : head] != "(" or text.rstrip(" .").endswith(")"):
        return text
    before, closed, _ = text.partition(")")
    return before if closed and "(" not in before and _CITED_PAGE.search(before) else text


def with_usual_signs(text: str) -> str:
    """Return a text of the same length: no time of day, pointers in round brackets, a role before its year, one sign for low quotation marks and for dashes after names."""
    text = _ROLE_LAST.sub(r"\g<role> \g<year>", text) if ") (" in text else text
    text = _CLOCK.sub(lambda found: " " * len(found.group()), text) if "M)" in text else text
    text = _SHOUTED_NOTE.sub("Fn", text) if "FN" in text else text
    text = (
        _NAMED_THERE.sub(r"\g<name>, \g<ibid> ", text)
        if "bid." in text or "Ebd." in text or "ebd." in text
        else text
    )
    text = _SQUARE_POINTER.sub(r"(\1)", text) if "[" in text else text
    text = _TORN.sub(_mended, text) if "* *" in text else text
    if "*, *" in text or "*. *" in text:
        text = _ITALIC_SIGN.sub(_upright_sign, text)
    text = _DASHED.sub(r"\g<names> : ", text) if " – " in text else text
    return _COMMAS_QUOTE.sub(" „", text) if ",," in text else text


def _upright_sign(found: re.Match[str]) -> str:
    """Return a sign that markup has set in italics by itself upright: "2011*, *p. 13"; a sign between italics as it is."""
    opened = found.string.count("*", 0, found.start()) % 2
    return found.group() if opened else f"{found['sign']}   "


def _mended(found: re.Match[str]) -> str:
    """Return a title that markup has torn in two as one, and "*see* *id.*" as it is."""
    if signal(f"{found['one']} ") or SHORT.match(found["one"]) or SHORT.match(found["two"]):
        return found.group()
    return f"*{found['one']}   {found['two']}*"


def _without_aside(text: str) -> str:
    """Return a text without what is said at its end: "emphasis added", "see also note 14 above"."""
    if has_any(text[-_ASIDE:], _EMPHASISED):
        text = _EMPHASIS.sub("", text)
    return _CROSS_AFTER.sub("", text) if text.rstrip(" .").endswith(_WHERE) else text


def _without_remark(text: str) -> str:
    """Return a text without the sentences after a citation that only speak; what follows names and a year is a title."""
    end = remarks.begin(text)
    if end == len(text):
        return text
    titled = _WORD.search(_BRACKETED.sub("", text[byline.read(text).end : end])) or _PAGED.search(
        text, 0, end
    )
    return text[:end] if titled else text


def _as_author(text: str) -> str:
    """Return a text that begins with an author and no possessive, and no signal behind: "Jane Roe’s Salt" as "Jane Roe, Salt"."""
    same = SAME_SEE.match(text)
    if same:
        return f"{same['same']}, {text[same.end() :]}"
    found = _POSSESSIVE.match(text)
    alone = _FAMILY_OF.match(text)
    if alone:
        return f"{alone['name']}, {text[alone.end() :]}"
    if found is None or not is_forename(found["name"].split(" ")[0]):
        return text
    return f"{found['name']}, {text[found.end() :]}"


def _head_and_addresses(text: str) -> tuple[Span, ...]:
    """Return the spans of the head of a long text, and the addresses that follow it."""
    end = LONGEST_READ
    rest = (url for url in addresses(text) if url.start >= end)
    return (*spans(text[:end]), *(Span(mark=Mark.URL, text=url.text, start=end, end=end) for url in rest))


def _tidy(text: str) -> str:
    bare = text.strip(_BEFORE) if text[:1] in _BEFORE else text.strip().strip(";、").strip()
    bare = bare[2:].lstrip() if bare.startswith(". ") else bare
    trailing = _CONNECTED.search(bare, max(0, len(bare) - _CONNECTION))
    bare = bare[: trailing.start()] if trailing else bare
    inside = bare.rstrip(".")
    return inside[1:-1].strip() if _BRACKETED.fullmatch(inside) else bare
