"""A note into the citations that it gives, each with its own spans."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from srccheck.extraction import (
    barelinks,
    cuts,
    heads,
    introductions,
    keyed,
    paragraphs,
    pasted,
    pieces,
    prose,
    remarks,
)
from srccheck.extraction.familiar import Familiar
from srccheck.extraction.places import is_place
from srccheck.extraction.segments import Segment, segment, with_usual_signs
from srccheck.extraction.sentences import ends, signal
from srccheck.extraction.spans import spans

_HIGH_DIGITS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_HIGH_EDITION = re.compile(r"(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]/)?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?=(?:1[4-9]|20)\d\d(?!\d))")
"""The number of an edition, high before the year: "Kiel ²1999"."""
_WHOLE = re.compile(r"\s*\((?P<text>[^()]{10,400})\)[\s.]*")
"""A note that stands in brackets: "(Roe, 1999, p. 3; Doe, 2001)"."""
_FLAT_YEAR = re.compile(r"[2-9](?:19|20)\d\d(?!\d)")
_FLAT_EDITION = re.compile(r"((?<![\w-])[A-ZÄÖÜ][\w-]+)\s([2-9])(?=(?:19|20)\d\d(?!\d))")
_CLOSED = re.compile(
    r"(?:\d\)?|[/.]\w{2,4}[)>]|\.\w{2,4}/\S*[)>])[.,;]\s?(?:[–—]\s|(?:sowie|und|and|et|y|e)\s)?\Z"
)
"""The end of a citation before a cut."""
_SPOKEN = re.compile(
    r"(?<!\w)(?:is|was|are|were|has|had|have|est|était|fut|sont|è|fu|sono|es|fue|son|ist|war|sind|waren|wurde|wird|hat)\s"
)
"""A verb, by which words before a citation are a sentence."""
_VERB_FIRST = re.compile(rf"\s?(?:{_SPOKEN.pattern})")
_OF = re.compile(r"\s(?:(?:de|du|des|della?|del)\s|d['’])[a-zß-ÿ]{4,}")
"""What goes on with the title of an act after its day."""
_SIGNAL = 80
"""Characters of a signal that begins a sentence, with its signs, at most."""
_NEAR = 40
"""Characters in which the end of a citation stands before a cut."""


_NUMBER = re.compile(r"\d")
_LEADING = re.compile(r"[\s,;.]*(?:and|und|et|e|y|i|и|&|or|sowie)\s+(?=[^\W\d_a-zß-ÿ]|[*“«‘„])")
_AGAIN_IN = re.compile(
    r"(?<!\w)(?:re)?(?:publish|print|issu|publi(?!que|c\b|cs\b)|pubblicat|veröffentlicht|erschien|gedruckt|druckt|expand|revis|rework|restat|appear|circulat|grew|develop|translat|collect|incorporat|apareci|uscit|ampliad|refundid|перепеч|опубл)\w*(?!\w)"
)
"""What is said of a work that is cited in another form too."""


def flat_edition(text: str, edition: str) -> str:
    """Return a text in which an edition that was high before its year, and has come down to it, is set off: "Kiel 21999".

    Args:
        text: any.
        edition: what stands for the edition, with `{}` for its number.
    """
    if not _FLAT_YEAR.search(text):
        return text
    return _FLAT_EDITION.sub(lambda m: m[1] + edition.format(m[2]) if is_place(m[1]) else m.group(), text)


def split(raw: str, *, by_year: bool = False, familiar: Familiar | None = None) -> tuple[Segment, ...]:
    """Return the citations of a note in order; a note always has one at least.

    Args:
        raw: the note as printed.
        by_year: the notes of the document cite by author and year.
        familiar: whom the document has cited before.
    """
    read = paragraphs.parts(raw)
    if len(read) != 1:
        parts = (split(raw[begin:end], by_year=by_year, familiar=familiar) for begin, end in read)
        return tuple(one for part in parts for one in part) or (segment(raw),)
    key = keyed.match(raw)
    if key:
        first, *others = split(raw[key.end() :], familiar=familiar)
        return (replace(first, raw=f"{key.group().lstrip()}{first.raw}"), *others)
    inside = _WHOLE.fullmatch(raw)
    if inside and ";" in inside["text"]:
        raw = inside["text"]
    raw = pasted.without_links(raw)
    stretches = prose.without(raw)
    if stretches != [(0, len(raw))]:
        parts = (split(raw[begin:end], by_year=by_year, familiar=familiar) for begin, end in stretches)
        return tuple(one for part in parts for one in part)
    printed, raw = raw, with_usual_signs(raw)
    if not _HIGH_DIGITS.isdisjoint(raw):
        raw = _HIGH_EDITION.sub(lambda found: " " * len(found.group()), raw)
    raw = flat_edition(raw, "  ")
    whole = spans(raw)
    places = cuts.find(raw, whole)
    begun = heads.find(raw, whole, dated=by_year, familiar=familiar) or barelinks.find(raw, whole)
    begun = [
        _cut_off(raw, _without_sentence(raw, head), places) for head in begun if not _is_inside(raw, head)
    ]
    stops = {cut for cut in places if not any(head.cut <= cut <= head.at for head in begun)}
    places = sorted({*stops, *(head.cut for head in begun)})[: cuts.MOST_CUTS]
    if not places:
        alone = segment(printed, whole)
        return (alone,) if alone.text.strip() else (segment(raw),)
    parted = pieces.join(raw, whole, places, {head.cut for head in begun})
    lead = _leads(raw, parted, begun)
    found = [
        segment(
            printed[one.begin : one.end],
            whole if one.end - one.begin == len(raw) else None,
            lead.get(one.begin),
        )
        for one in parted
    ]
    found = [
        _reported(one, piece.report) if piece.report else one
        for piece, one in zip(parted, found, strict=True)
    ]
    again = {start for start in lead if _AGAIN_IN.search(raw, start, start + lead[start])}
    found = [
        replace(one, again=True) if piece.begin in again else one
        for piece, one in zip(parted, found, strict=True)
    ]
    return tuple(one for one in found if one.text.strip()) or (segment(raw),)


def _leads(raw: str, parted: Sequence[pieces.Piece], begun: Sequence[heads.Head]) -> dict[int, int]:
    """Return by their beginnings how many characters of pieces lead to the citation in them."""
    lead = {head.cut: head.at - head.cut for head in begun}
    for place, one in enumerate(parted):
        joint = _LEADING.match(raw, one.at, one.end)
        at = joint.end() if joint and place else one.at
        if one.begin not in lead and (at > one.at or one.at > one.begin):
            at += raw.startswith("(", at) and raw[at : one.end].rstrip(" .,;").endswith(")")
            lead[one.begin] = at - one.begin + introductions.length(raw[at : one.end])
    return lead


def _is_inside(raw: str, head: heads.Head) -> bool:
    """Tell whether a head goes on about what stands before its cut: "Act of 23 July 2008 | of the Example Republic, *Journal*"."""
    return _OF.match(raw, head.cut) is not None and _SPOKEN.search(raw, head.cut, head.at) is None


def _without_sentence(raw: str, head: heads.Head) -> heads.Head:
    """Return a head that is cut after a term in a sentence with all of the sentence: "In 2005 “Salt” | was shown: see Roe"."""
    if not head.cut or raw[head.cut - 1] not in cuts.CLOSING | {"*"} or not _VERB_FIRST.match(raw, head.cut):
        return head
    begin = max((end for end in ends(raw[: head.cut])), default=0)
    words = raw[begin : head.cut].lstrip()
    numbered = _NUMBER.search(remarks.WHEN.sub(" ", words[:1].lower() + words[1:]))
    return head if numbered else heads.Head(cut=begin, at=head.at)


def _cut_off(raw: str, head: heads.Head, places: Sequence[int]) -> heads.Head:
    """Return a head that was given all the words before it, cut off where a number or an address ends before one of the places."""
    end = bisect_right(places, head.at)
    if head.cut:
        near = places[bisect_left(places, head.at - _SIGNAL) : end]
        led = next((place for place in near if place and _is_signal(raw[place : head.at])), head.cut)
        return heads.Head(cut=led, at=head.at)
    last = places[end - 1] if end else 0
    if not last or not _CLOSED.search(raw, max(0, last - _NEAR), last):
        return head
    spoken = _SPOKEN.search(raw, 0, last) or remarks.speaks(raw[:last])
    return head if spoken else heads.Head(cut=last, at=head.at)


def _is_signal(text: str) -> bool:
    """Tell whether a text is a signal that begins a sentence, and nothing else: ". *Contra* "."""
    words = text.lstrip(" .,;")
    return words.lstrip("*")[:1].isupper() and signal(words) >= len(words)


def _reported(one: Segment, report: str) -> Segment:
    """Return a segment with the law report that it leaves out."""
    text = f"{report} {one.text}"
    return replace(one, text=text, spans=spans(text))
