"""Reviews: what they are called, and what they review, are their title: "J. Roe, review of *Salt*, by A. Doe, *Salt Journal* 3"."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from srccheck.extraction.spans import Mark, Span

_REVIEW = re.compile(
    r"(?P<words>(?<=,\s)(?i:review of|book review of|rezension (?:zu|von)|besprechung von|compte rendu de|c\.\s?r\. de|rec(?:ensione)?\.? (?:a|di)|reseña (?:de|a))\s(?P<whose>[^;]{0,80}?))$"
)
_BY = re.compile(r"\s*,?\s(?:by|von|par|di|de)\s[^\W\d_a-zß-ÿ][^;\d*“”]{2,80}?(?=,\s*$|,\s)")
_MARKS = (Mark.ITALIC, Mark.QUOTE)


def joined(inside: Sequence[Span]) -> list[Span]:
    """Return spans in which "review of", the title that is reviewed and its authors are one title in quotation marks.

    Only where a journal follows in italics, so that the reviewed title cannot be that of the citation.
    """
    found = list(inside)
    for at, span in enumerate(found[:-2]):
        review = _REVIEW.search(span.text) if span.mark is Mark.TEXT else None
        named = found[at + 1]
        if review is None or named.mark not in _MARKS or not _has_journal(found[at + 2 :]):
            continue
        after = found[at + 2]
        by = _BY.match(after.text) if after.mark is Mark.TEXT else None
        title = f"{review['words']}{named.text.strip(' ,')}{by.group() if by else ''}"
        rest = replace(after, text=after.text[by.end() :]) if by else after
        head = replace(span, text=span.text[: review.start()])
        return [*found[:at], head, replace(named, mark=Mark.QUOTE, text=title), rest, *found[at + 3 :]]
    return found


def _has_journal(rest: Sequence[Span]) -> bool:
    return any(span.mark is Mark.ITALIC and re.search(r"[^\W\d_]{2}", span.text) for span in rest)
