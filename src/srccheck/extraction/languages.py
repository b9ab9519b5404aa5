"""Titles too short to tell their language: settled by what the other titles of the document are in."""

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from srccheck.model.citation import Citation
from srccheck.text.language import could_be, script

_ENOUGH = 5
"""Titles of a script whose language is certain, before they say anything of another."""

_SHARE = 0.8
"""Share of them that must agree."""


def settle(citations: Sequence[Citation]) -> list[Citation]:
    """Return the citations, those of unknown language with that of most titles in the same script.

    A short headline often has no word that tells English from Dutch or Russian from Bulgarian, but the
    notes of one article mostly cite few languages. Where they are mixed, or where the title itself has
    nothing of that language, it stays open.
    """
    certain: dict[str, Counter[str]] = {}
    for citation in citations:
        if citation.item.language and citation.item.title:
            certain.setdefault(script(citation.item.title) or "", Counter())[citation.item.language] += 1
    usual = {name: language for name, counts in certain.items() if (language := _usual(counts))}
    return [_settled(citation, usual) for citation in citations]


def _usual(counts: Counter[str]) -> str | None:
    language, most = counts.most_common(1)[0]
    return language if counts.total() >= _ENOUGH and most >= _SHARE * counts.total() else None


def _settled(citation: Citation, usual: dict[str, str]) -> Citation:
    title = citation.item.title
    if not title or citation.item.language:
        return citation
    language = usual.get(script(title) or "")
    if language is None or not could_be(title, language):
        return citation
    return replace(citation, item=replace(citation.item, language=language))
