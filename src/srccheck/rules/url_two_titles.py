"""The rule about one address that is cited under two titles."""

from collections.abc import Iterable, Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.language import script
from srccheck.text.titles import fold, similarity
from srccheck.text.urls import is_root, same_page

ALIKE = 0.5
"""Similarity of two titles from which on they may be one."""


class UrlTwoTitles:
    """One address is cited under two titles that have little in common.

    What it means: the address of one of the two notes was copied from the other.

    How it is seen: the addresses are the same page, and the titles, in one script, are neither parts of one another nor
    similar.

    What it leaves alone: front pages, titles in two scripts, and a title beside its transliteration.

    What to do: look at the page, and correct the note that it does not belong to.
    """

    id = "url-two-titles"
    severity = Severity.WARNING

    def check(self, citations: Iterable[Citation]) -> Iterator[Finding]:
        """Yield a finding at the later of two citations."""
        first: dict[str, Citation] = {}
        for citation in citations:
            if not citation.item.title:
                continue
            for url in citation.links:
                before = None if is_root(url) else first.setdefault(same_page(url), citation)
                if before is not None and before is not citation and _differ(before, citation):
                    yield finding(
                        self,
                        citation,
                        f"the same address as in note {before.note}, under another title: “{before.item.title}”",
                    )


def _differ(one: Citation, other: Citation) -> bool:
    first, second = _spellings(one), _spellings(other)
    pairs = [(a, b) for a in first for b in second if script(a) == script(b)]
    return bool(pairs) and not any(_alike(fold(a), fold(b)) for a, b in pairs)


def _spellings(citation: Citation) -> list[str]:
    given = (citation.item.title, citation.item.title_short, citation.transliterated_title)
    return [title for title in given if title]


def _alike(one: str, other: str) -> bool:
    return one in other or other in one or similarity(one, other) >= ALIKE


RULE = UrlTwoTitles()
