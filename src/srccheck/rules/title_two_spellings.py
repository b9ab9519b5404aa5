"""The rule about one work whose title is printed in two ways."""

from collections.abc import Iterable, Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.edits import distance
from srccheck.text.language import script
from srccheck.text.titles import fold

MOST = 3
"""Letters in which two spellings of one title differ at most; more is another title or a subtitle."""
SHORTEST = 12
"""Letters that a title has at least."""


class TitleTwoSpellings:
    """One work is cited with two spellings of its title.

    What it means: one of the two has a slip of the pen.

    How it is seen: two full citations were found to be one work, by their address or number, and their titles differ by
    one to three letters.

    What it leaves alone: differences of case, accents and punctuation, subtitles, and translations.

    What to do: compare both with the source.
    """

    id = "title-two-spellings"
    severity = Severity.NOTE

    def check(self, citations: Iterable[Citation]) -> Iterator[Finding]:
        """Yield a finding at the later of two citations of a work."""
        first: dict[str, Citation] = {}
        for citation in citations:
            if not citation.item.title or not citation.work or citation.refers_to:
                continue
            before = first.setdefault(citation.work, citation)
            if before is not citation and _slip(before.item.title or "", citation.item.title):
                yield finding(
                    self,
                    citation,
                    f"the title is spelled otherwise in note {before.note}: “{before.item.title}”",
                )


def _slip(one: str, other: str) -> bool:
    first, second = fold(one), fold(other)
    if min(len(first), len(second)) < SHORTEST or script(one) != script(other):
        return False
    return 0 < distance(first, second, MOST) <= MOST


RULE = TitleTwoSpellings()
