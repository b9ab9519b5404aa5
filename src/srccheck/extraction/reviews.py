"""Reviews: what they are called, and what they review, are their title: "J. Roe, review of *Salt*, by A. Doe, *Salt Journal* 3"."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from srccheck.extraction import byline, hosting, spans
from srccheck.extraction.parts import Parts
from srccheck.extraction.spans import Mark, Span

_REVIEW = re.compile(
    r"(?P<words>(?:(?<=[,.]\s)|(?<=^)|(?<=^\s))(?i:review of|book review of|rezension (?:zu|von):?|besprechung von|compte rendu de|c\.\s?r\. de|rec(?:ensione)?\.? (?:a|di)|reseña (?:de|a))\s(?P<whose>[^;]{0,80}?))$"
)
_BY = re.compile(r"\s*,?\s(?:by|von|par|di|de)\s[^\W\d_a-zß-ÿ][^;\d*“”]{2,80}?(?=,\s*$|,\s)")
_HOSTED = re.compile(r"\s*,?\s(?:in|in:|dans|en)\s[A-ZÀ-Þ]")
"""A journal without marks after the title that is reviewed."""
_REVIEW_BY = re.compile(
    r"\W*(?:la\s|the\s|le\s|die\s|el\s)?(?i:recensione|reviewed|review|compte\srendu|c\.\s?r\.|reseña|rezension|besprechung|recensión|bespreking)(?:,\s[^,]{2,30},)?(?:\svan\sdit\sboek)?\s(?:di|by|de|von|par|door)\s(?P<names>[^,]{3,60}),?(?:\s(?:in|en|dans|nel):?)?\W*"
)
"""A review and its author, before the journal."""
_WHOSE_REVIEW = re.compile(r"(?P<names>[^,;]{3,60})[’']s?\sreview,?(?:\sin)?\W*")
"""The same: "Jane Roe’s review, *Salt Journal*"."""
_MARKS = (Mark.ITALIC, Mark.QUOTE)


def joined(inside: Sequence[Span]) -> list[Span]:
    """Return spans in which "review of", the title that is reviewed and its authors are one title in quotation marks.

    Only where those authors, a journal or its number follows, so that the reviewed title cannot be that of the citation. A
    review that has a title of its own keeps it, and what it reviews is left out.
    """
    found = list(inside)
    for at, span in enumerate(found[:-1]):
        review = _REVIEW.search(span.text) if span.mark is Mark.TEXT else None
        if review is None or found[at + 1].mark not in _MARKS:
            continue
        own = any(before.mark is Mark.QUOTE for before in found[:at])
        return _one_title(found, at, review, own=own)
    return found


def _one_title(found: list[Span], at: int, review: re.Match[str], *, own: bool) -> list[Span]:
    """Return the spans with a review that begins in the span at a place as one title."""
    span, named, rest = found[at], found[at + 1], found[at + 2 :]
    while rest and (rest[0].mark is Mark.ROUND or not rest[0].text.strip()):
        del rest[0]
    by = _BY.match(rest[0].text) if rest and rest[0].mark is Mark.TEXT else None
    if not (by or own or _has_journal(rest)):
        return found
    if by:
        rest = [replace(rest[0], text=rest[0].text[by.end() :]), *rest[1:]]
    head = replace(span, text=span.text[: review.start()])
    if own:
        return [*found[:at], head, *rest]
    title = f"{review['words']}{named.text.strip(' ,')}{by.group() if by else ''}"
    return [*found[:at], head, replace(named, mark=Mark.QUOTE, text=title), *rest]


def _has_journal(rest: Sequence[Span]) -> bool:
    return any(
        (span.mark is Mark.ITALIC and re.search(r"[^\W\d_]{2}", span.text)) or _HOSTED.match(span.text)
        for span in rest
    )


def alone(inside: Sequence[Span], at: int) -> Parts | None:
    """Return a review by its author and journal alone: "la recensione di J. Roe, in «Rivista», 2007"; None where it is something else."""
    before = spans.joined(inside[:at])
    found = _REVIEW_BY.fullmatch(before) or _WHOSE_REVIEW.fullmatch(before)
    who = byline.read(f"{found['names']},") if found else None
    if who is None or not who.names or not who.certain:
        return None
    host = Span(mark=Mark.TEXT, text=" in ", start=0, end=0)
    parts = hosting.after([host, *inside[at:]], None)
    parts.authors = who.names
    return parts
