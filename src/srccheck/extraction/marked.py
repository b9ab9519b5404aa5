"""Which of the marked spans of a note are titles."""

import re
from collections.abc import Sequence
from functools import lru_cache

from srccheck.extraction import byline
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.lexicon import IBID, OPUS
from srccheck.extraction.nameforms import REPEATER
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span
from srccheck.text.alternatives import alternatives
from srccheck.text.names import OTHERS

CITED_PLACE = r"(?-i:a\.\s?O\.(?=\s[\d(]|\s?$)|a\.w\.(?=,?\s\d)|c\.\s?d\.(?=\*?,\s(?:s\.\s)?\d)|i\.\s?m\.(?=,?\s(?:\d|[IVX]+\.)|\s?$))"
"""What German classicists, the Dutch, Czechs and Hungarians write for "op. cit."; in capitals it is two initials."""
NOTE_ABOVE = r"(?:nn?\.?|notes?|fn\.?)\s\d{1,4}\s(?:above|supra)"
"""The number of an earlier note before the word: "n. 4 above"."""
INTERVIEWED = r"(?:(?:[Tt]ele)?[Pp]hone\s|[Vv]ideo\s|[Oo]nline\s|[Pp]ersonal\s)?"
"""How somebody was interviewed, before the word that says so."""
SPOKEN_AGAIN = re.compile(
    rf"(?P<name>(?!(?:Telephone|Phone|Personal|Author|Video|Radio|Television|The|An?)\s)[^\W\d_a-zß-ÿ][^,;:\d()]{{1,40}}?)(?:,|(?=\sinterview\W*\Z))\s{INTERVIEWED}(?:[Ii]nterview|[Ee]ntretien|[Ii]ntervista|[Ee]ntrevista)(?:\s(?:with|by)\s(?:(?:the\s)?authors?|[^\W\d_a-zß-ÿ][\w’-]+))?\.?"
)
"""An interview that is cited already: "Roe, interview", "Roe interview", "Roe, interview with Doe"."""
SHORT = re.compile(
    rf"\b(?:{alternatives(IBID | OPUS)}|{CITED_PLACE})(?!\w)|同上|同前|前[引揭掲注註]", re.IGNORECASE
)
_NO_TITLE = frozenset("in supra infra passim note sic above below ed eds per contra cf see".split())


@lru_cache(maxsize=512)
def is_title(span: Span) -> bool:
    """Tell whether a span could be a title: a quotation, or italics that are not "et al." or a signal."""
    if span.mark is Mark.QUOTE:
        return True
    if span.mark is not Mark.ITALIC:
        return False
    text = span.text.strip(" .,:;")
    if _is_person(span.text) or REPEATER.fullmatch(text):
        return False
    rest = OTHERS.sub("", f" {text}.").strip(" .")
    head = signal(f"{text} ")
    return bool(rest) and head < len(text) and not SHORT.fullmatch(text) and text.lower() not in _NO_TITLE


_NUMBERED = re.compile(r"[^\W\d_]{3,}\s[IVX]\.")
"""A word and a number, which may begin a title: "Melencolia I. Dürers Denkbild"."""
_AND_WORDS = frozenset(("und", "and", "et", "y", "e", "oder", "or", "&"))
_JOINTS = _AND_WORDS | {","}
"""What stands between quotations that one title enumerates."""


def _is_person(text: str) -> bool:
    """Tell whether italics are the names of persons, with initials: as Russian notes print them."""
    if "." not in text:
        return False
    who = byline.read(text.strip())
    given = (who.names[0].given or "") if who.names else ""
    return (
        who.certain
        and bool(who.names)
        and (not _NUMBERED.fullmatch(given) or is_forename(given.split(" ")[0]))
        and ("." in (who.names[0].given or "") or (who.names[0].family or "").startswith("v. "))
        and not text.strip()[who.end :].strip(" .,:")
    )


_RUNS_ON = re.compile(r"\s(?P<word>[^\W\d_A-ZÀ-ÞА-ЯЁ][\w’'-]*)\s(?P<next>\w*)")
_LAST_WORD = re.compile(r"\s(?P<word>[^\W\d_A-ZÀ-ÞА-ЯЁ][\w’'-]*),\s")
_BEGUN = re.compile(r"(?:^|[,.:]\s)[^\W\d_a-zß-ÿ][^,.;:]*\s\w+\s$")
"""The beginning of a title before a quotation: "Kampagne ‘Salz’ enttarnt"."""
_EASTERN_NAME = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff・·]{1,12}")
_GOES_ON_IN = re.compile(
    r"\s[^\W\d_a-zß-ÿ][^,.;:()“”„«»]*(?:\s[^,.;:()“”„«»]+){3,}|\.\s[^\W\d_a-zß-ÿ][^.;:“”„«»]{12,160},\s[^\W\d_a-zß-ÿ][^,;:()\d“”„«»]{2,40}\s(?:1[5-9]|20)\d\d(?!\d)"
    r"|[.:]\s[^\W\d_a-zß-ÿ](?:[^.;:“”„«»]|(?<=\s[A-Z])\.){12,160}\.\s[^\W\d_a-zß-ÿ][^,;:()\d“”„«»]{2,60}:\s[^;:,()“”„«»]{2,60}\s(?:1[5-9]|20)\d\d(?!\d)"
)
"""A title that goes on after a quotation: "„Salz!“ Das Meer als Quelle der Würze", "„Salz“. Eine Geschichte, Kiel 1999"."""
_AND_GOES_ON = re.compile(r"\s(?:und|and|et|e|y)\s[a-zß-ÿ]{3,}\s[^\W\d_]+(?:\s[^.,;:()“”„«»]+)?[.,:]\s")
"""A title that goes on after a quotation with "and" and an adjective: "„Gute Policey“ und lokale Gesellschaft"."""
_RUNS_TO_PLACE = re.compile(
    r"\s[^\W\d_a-zß-ÿ][^.;:“”„«»]{12,160},\s[^\W\d_a-zß-ÿ][^,;:()\d“”„«»]{2,40}\s(?:1[5-9]|20)\d\d(?!\d)"
)
_RUNS_OVER = re.compile(
    r"\.?\s[^\W\d_a-zß-ÿ](?:[^.;:“”„«»]|“[^“”]{1,40}”){12,200}?“[^“”]{1,40}”(?:[^.;:“”„«»]){3,120}?,\s[^\W\d_a-zß-ÿ][^,;:()\d“”„«»]{2,40}\s(?:1[5-9]|20)\d\d(?!\d)"
)
"""A title that goes on after a quotation, with another in it: "„Salz“. Die Geschichte der „Köche“ im Norden, Kiel 1999"."""
_PERIODICAL = re.compile(r"\s[^,;:()]{3,80}?,?\s(?:[Vv]ol\.?\s?)?\d{1,4}(?:[/.]\d+)?[\s,:(]")
_SENTENCE_AFTER = re.compile(r":\s[^\W\d_][^:;()\d]{12,200}\.\s?")
"""A subtitle without marks after a quotation, up to a full stop: "(2019). ‘Salt’: Prices cast doubt on U.S. efforts. "."""
_LISTED_AFTER = re.compile(r",\s(?:and|or|und|oder)\s[a-zß-ÿ]")
"""How a title goes on that enumerates: "War, ‘salt’, and life"."""
_SMALL_AFTER = re.compile(r":\s[a-zß-ÿ][^:;()\d]{12,200}[.?]\s[^\W\d_a-zß-ÿ]")
"""A subtitle in small letters after a quotation, and a sentence or a journal after it."""
_RUNS_TO_HOST = re.compile(r":\s[^\W\d_]")
"""A title that goes on after a quotation: "«Salt»: a history // Journal"."""
_HOST = re.compile(r"\s//\s")
_AFTER = frozenset(
    """in en dans nel nella w at cited quoted by ed eds ed. trans trans. hrsg hg pp p s vol no n and und et e y i with accessed available
    available: abgerufen retrieved forthcoming published posted apud a from on of""".split()
)
"""Small words that may follow a title in quotation marks."""
_TERM = 3
"""Words that a quotation at the head of a title has at most."""
_SUBTITLED = re.compile(
    r"\.\s[^\W\d_][^.;“„«]{8,160},\s[Ii]n:\s|\sin\s[^\W\d_a-zß-ÿ][\w-]+[.:]\s[^\W\d_a-zß-ÿ]"
)
"""A title that goes on after a quotation: "„Salz“. Eine Geschichte, in: ...", "„Salz“ in Hamburg. Eine Geschichte"."""
_SUBTITLED_IN = re.compile(
    r"\.\s[^\W\d_a-zß-ÿ][^.;“„«]*(?:\d\.\s[^.;“„«]*)?\s[a-zß-ÿ]{2,}\s[^.;“„«]*(?:\d\.\s[^.;“„«]*)?,\s[Ii]n:\s"
)
"""A subtitle of several words after a quotation, and the book it is in: "„Salz ist teuer“. Zur Küche der Köche, in: ..."."""
_TERM_GOES_ON = re.compile(
    r"\s[–—-]\s[^\W\d_][^,;“„«]{8,}|\s(?:und|oder)\s[^\W\d_a-zß-ÿ][\w-]+\s[a-zß-ÿ]+\s[^,;“„«]{3,}"
)
"""How a title goes on after a term: "„Salz“ – ein neues Gewürz? Vom Meer", "„Salz“ und Brot in der Stadt"."""
_SHORT_QUOTE = 5
"""Words that a quotation inside of a title has at most."""
_GERMAN = frozenset("der den dem die das einer einem".split())


def is_listed(before: str, after: str) -> bool:
    """Tell whether a quotation is one of the things that a title enumerates: "War, ‘salt’, and life"."""
    return before.rstrip().endswith(",") and _LISTED_AFTER.match(after) is not None


def _begins_title(text: str, after: str) -> bool:
    """Tell whether a quotation is the beginning of a title that goes on after it."""
    if len(text.split()) <= _TERM:
        return (_SUBTITLED.match(after) or _TERM_GOES_ON.match(after)) is not None
    return _SUBTITLED_IN.match(after) is not None


def is_part(before: str, text: str, after: str, rest: str = "") -> bool:
    """Tell whether a quotation is a part of a title: "„Salz“ in der Küche", "the ‘salt’", "从“盐”到“面包”".

    Args:
        before: the text on its left.
        text: the quotation.
        after: the text on its right, up to the next marked span.
        rest: all that stands on its right, other marked spans too.
    """
    if after[:1].isalnum() or (before[-1:].isalnum() and not _EASTERN_NAME.fullmatch(before.strip())):
        return True
    if (before.strip() and _HOST.match(after)) or (_RUNS_TO_HOST.match(after) and _HOST.search(rest)):
        return True
    runs_on = _RUNS_TO_PLACE.match(rest) if text[-1:] in "!?" else _GOES_ON_IN.match(after)
    if text[-1:] not in ",." and runs_on and not _PERIODICAL.match(after):
        return True
    if before.rstrip().endswith((",", ":")) and _begins_title(text, after):
        return True
    if (
        (text[-1:] not in ",." and _RUNS_OVER.match(rest))
        or (before.strip() == "." and _SENTENCE_AFTER.fullmatch(after))
        or (before.rstrip().endswith(".") and _SMALL_AFTER.match(after))
        or is_listed(before, after)
        or (len(text.split()) <= _SHORT_QUOTE and _AND_GOES_ON.match(after))
    ):
        return True
    last = _LAST_WORD.match(after) if _BEGUN.search(before) else None
    if last and len(text.split()) <= _SHORT_QUOTE and last["word"].lower() not in _AFTER:
        return True
    follows = _RUNS_ON.match(after)
    if follows is None or len(text.split()) > _SHORT_QUOTE:
        return False
    word = follows["word"].lower()
    if word == "in":
        return follows["next"] in _GERMAN
    if word in ("в", "у"):
        return "//" in after
    return word not in _AFTER


def is_enumerated(inside: Sequence[Span], at: int) -> bool:
    """Tell whether a quotation is one of several that an "and" joins at the head of a title: "„Salz“, „Brot“ und „Wein“. Zur ..."."""
    if sum(span.mark is Mark.QUOTE for span in inside) == 1:
        return False
    signs = [span.text.strip() if span.mark is Mark.TEXT else "" for span in inside]
    first = last = at
    while first > 1 and signs[first - 1] in _JOINTS and inside[first - 2].mark is Mark.QUOTE:
        first -= 2
    while last + 2 < len(inside) and signs[last + 1] in _JOINTS and inside[last + 2].mark is Mark.QUOTE:
        last += 2
    joined_by = signs[last - 1] if last > first else ""
    return joined_by in _AND_WORDS and last + 1 < len(inside) and signs[last + 1].startswith((".", ":", "?"))
