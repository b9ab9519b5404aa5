"""Notes that give addresses and no titles: each address is a source, with the words that lead to it.

"See https://salt.example, and now https://bread.example" cites two. Addresses one after another behind a description
are all of it, and an archived copy is no source of its own.
"""

import re
from itertools import pairwise

from srccheck.extraction.heads import Head
from srccheck.extraction.marked import is_title
from srccheck.extraction.remarks import FINITE
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span

_SEVERAL = 2
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_COPY = re.compile(
    r"(?i:(?<!\w)(?:archiv(?:iert|é|ed?)|permalink|captured?|mirror(?:ed)?|cached?|copy|copie|kopie|copia|versione?|versión|accessed|doi|pdf)(?!\w))"
)
"""What leads to another copy of the same source."""
_COPIES = ("://web.archive.", "://archive.", "://perma.cc", "://doi.org", "://hdl.handle")
"""How the addresses of archived copies and of identifiers begin, behind their scheme."""
_NAMED = re.compile(r"(?<!\w)[^\W\d_a-zß-ÿ][\w’'-]+(?:\s[\w’'-]+){0,12}:?\s*\*?$")
"""A name right before an address: "die Digitale Akademie: "."""


def find(raw: str, whole: tuple[Span, ...]) -> list[Head]:
    """Return where the further sources of a note begin that gives addresses and no titles; nothing for any other note.

    Args:
        raw: the note as printed.
        whole: its spans.
    """
    links = [span for span in whole if span.mark is Mark.URL]
    if len(links) < _SEVERAL or any(is_title(span) for span in whole):
        return []
    between = [raw[one.end : other.start] for one, other in pairwise(links)]
    first = raw[: links[0].start]
    words = first[signal(first) :]
    if _DIGIT.search(first) or any(_DIGIT.search(gap) or _COPY.search(gap) for gap in between):
        return []
    if any(link.text[link.text.find("://") :].startswith(_COPIES) for link in links):
        return []
    found = [Head(cut=0, at=links[0].start - _named(first))]
    for (link, other), gap in zip(pairwise(links), between, strict=True):
        if _LETTER.search(gap) or not _LETTER.search(words):
            found.append(Head(cut=link.end + _closing(gap), at=other.start - _named(gap)))
    return found if len(found) > 1 else []


def _closing(gap: str) -> int:
    """Return how many characters behind an address still belong to it: a mark of italics, brackets with a remark, and the sign at its end."""
    closed = re.match(r"\*?(?:\s\([^()]*\))?[,;.]?", gap)
    return closed.end() if closed else 0


def _named(gap: str) -> int:
    """Return the length of the name right before an address, 0 where only words of a sentence stand there."""
    named = _NAMED.search(gap)
    return len(named.group()) if named and not FINITE.search(named.group()) else 0
