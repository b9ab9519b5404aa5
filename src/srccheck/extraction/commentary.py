"""Notes that only speak, and cite nothing: acknowledgements, remarks on spelling, definitions."""

import re

from srccheck.extraction import authoryear, byline, crossreferences, heads, introductions, legal, remarks
from srccheck.extraction.addresses import addresses, identifiers
from srccheck.extraction.marked import SHORT
from srccheck.extraction.spans import Mark, Span, spans
from srccheck.model.document import Note
from srccheck.model.finding import Finding, Severity

_DIGIT = re.compile(r"\d")
_WHEN = re.compile(
    r"\s(?:[a-zß-ÿ]{2,8}|Jahren?)\s(?:\d{1,2}\s[A-Z][a-zß-ÿ]+(?:\s(?:1[4-9]|20)\d\d)?|(?:1[4-9]|20)\d\d(?:er)?(?:[–-]\d{2,4})?)(?=[\s,;.](?:\s?[a-zß-ÿ]|\s[A-Z][a-z]+\s[a-zß-ÿ]|\s?$))"
)
"""A date within a sentence: "in 1854, many", "on 1 January"."""
_MEASURED = re.compile(
    r"(?:the\s\d{3,4}s|\d+(?:[.,]\d+)?\s(?:c?m{1,2}|km|kg|g|ha|acres|miles|feet|per cent|percent|Prozent|%|years|Jahre|ans|años|anni))(?!\w)"
)
"""A decade, or a number with a unit."""
_PERIOD = re.compile(
    r"(?<!\w)(?:(?:between|from|until|bis|von|zwischen|entre|de|in|im|since|seit|en|tra|dal)\s)(?:[A-ZÄÖÜ][^\W\d_]+\s)?(?:(?:1[4-9]|20)\d\d\s)?(?:and|und|to|et|y|e|bis|à|a)?\s?(?:[A-Z][^\W\d_]+\s)?(?:1[4-9]|20)\d\d(?!\d)|\(?(?:1[4-9]|20)\d\d\s?[–-]\s?(?:1[4-9]|20)?\d\d\)?|(?<![\w.,–-])\d+(?:[.,]\d+)*\s(?=[a-zß-ÿ]{3,})|(?:[Ss]ections?|[Pp]art|[Aa]bschnitt|[Kk]apitel|[Cc]hapter)\s[\dIVX.]+"
)
"""A time, a count or a section in a sentence: "between May 1999 and 2001", "375 maravedís", "Section 4"."""
_CALLED = re.compile(r"[„“«\"]\w{1,10}[“”»\"]")
"""A word in quotation marks: "the „131er“"."""
_THANKS = re.compile(
    r"(?<!\w)(?:(?:[Ii]ch|[Ww]ir)\sdanken?|[Dd]anken?\s(?:ich|wir)|gilt mein Dank|(?:I|We)(?:\s(?:also|would like to|wish to|am|are))?\s(?:very\s|most\s|deeply\s)?(?:thank|grateful|indebted)|[Mm]y thanks|(?:[Jj]e|[Nn]ous)\sremerci|[Aa]gradezco|[Aa]gradecemos|[Rr]ingrazi(?:o|amo)|[Aa]gradeço|[Dd]ziękuję)"
)
"""Words of thanks."""
_OWN = re.compile(
    r"(?:(?:Author['’]?s?|My|Our)\s(?:own\s)?(?:translation|emphasis|italics)(?:\sfrom\sthe\s\w+)?|(?:Translation|Emphasis|Italics)\s(?:mine|added|by the author)|(?:Traduction|Souligné)\s(?:de l['’]auteure?|par l['’]auteure?|par nous)|(?:Hervorhebung|Übersetzung)(?:en)?\s(?:vom|von der|des|d\.)\s(?:Verfassers?(?:in)?|Vf\.|Verf\.)|(?:Corsivo|Traduzione)\s(?:mio|mia|dell['’]autore)|(?:La\s)?[Tt]raducción\s(?:mía|del autor)|See (?:above|below)|Siehe (?:oben|unten))[\s.]*"
)
"""What notes say of their own words: "Author's translation."."""
_VERSUS = re.compile(r"\sv\.\s[^\W\d_a-zß-ÿ]")
_HAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_LEAST = 6
"""Words that such a note has at least."""
_FEW = 3
"""Words after the first that a note of small words has at least."""
_LEAST_HAN = 20
"""Characters that one in Chinese or Japanese has at least."""
_TERM = 3
"""Words that a quotation has at most that is a term, and no title."""
_QUOTED = 8
"""Words that a quotation has at most after a small word of a sentence."""
_SMALL_BEFORE = re.compile(r"(?<![^\s(])[a-zß-ÿ’']{2,}\s$")
_NEAR = 20
_LONGEST = 2_000
"""Characters of a note that is looked at; a longer one is read."""


def is_commentary(raw: str) -> bool:
    """Tell whether a note names no source at all.

    Only what is sure counts: sentences without a number, an address, a title in quotation marks or italics, names before
    a title, a case, an act or a short form.
    """
    if not raw.strip():
        return True
    if "://" in raw:
        return False
    if len(raw) <= _LONGEST and crossreferences.fills(raw.replace("*", "")):
        return True
    if (
        len(raw) > _LONGEST
        or _DIGIT.search(_PERIOD.sub(" ", _MEASURED.sub(" ", _CALLED.sub(" ", _WHEN.sub(" ", raw)))))
        or addresses(raw)
        or identifiers(raw)[0].resolver
    ):
        return False
    if _OWN.fullmatch(raw):
        return True
    whole = spans(raw)
    if (
        SHORT.search(raw)
        or any(_is_title(raw, span) for span in whole)
        or _VERSUS.search(raw)
        or authoryear.match(raw)
        or legal.is_legal(raw)
    ):
        return False
    if _HAN.search(raw):
        return len(_HAN.findall(raw)) >= _LEAST_HAN and "《" not in raw and "『" not in raw
    if _THANKS.search(raw):
        return True
    head = raw[introductions.length(raw) :]
    return (
        (_is_small(raw) or (len(raw.split()) >= _LEAST and remarks.speaks(raw)))
        and not heads.find(raw, whole)
        and not byline.read(head).certain
    )


def _is_small(raw: str) -> bool:
    """Tell whether a text has only small words after its first: "C’est nous qui soulignons."."""
    rest = raw.split()[1:]
    return len(rest) >= _FEW and all(word[:1].islower() for word in rest)


def _is_title(raw: str, span: Span) -> bool:
    """Tell whether a span could be a title: more than a term, and no words that a sentence quotes."""
    words = len(span.text.split())
    if span.mark not in (Mark.QUOTE, Mark.ITALIC) or words <= _TERM:
        return False
    within = _SMALL_BEFORE.search(raw, max(0, span.start - _NEAR), span.start)
    return span.mark is Mark.ITALIC or words > _QUOTED or within is None


def finding(note: Note) -> Finding:
    """Return what is said of a note without a source."""
    return Finding(
        rule="no-source",
        severity=Severity.NOTE,
        message="the note names no source",
        location=note.location,
        note=note.label,
    )
