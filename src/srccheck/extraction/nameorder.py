"""Names that are printed family name first and without a comma, as in some French lists, and in East Asia: "Roe Jane, *Le sel*"."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from srccheck.extraction.forenames import is_forename
from srccheck.model.citation import Citation
from srccheck.model.work import Name

_FEWEST = 3
"""Entries that must be printed so before the order of a list is told."""
_PARTS = re.compile(r"[\s-]")


def settle(citations: Sequence[Citation]) -> list[Citation]:
    """Return the entries of a list, their authors turned where most are printed family name first.

    One name alone does not tell: "Roe Jane" may be a Jane Roe, or somebody of the rare name Roe Jane.
    """
    turned = sum(_is_turned(citation.raw, name) for citation in citations for name in citation.item.author)
    straight = sum(
        _is_straight(citation.raw, name) for citation in citations for name in citation.item.author
    )
    if turned < _FEWEST or turned <= straight:
        return list(citations)
    return [
        replace(
            citation,
            item=replace(
                citation.item, author=tuple(_turned(citation.raw, name) for name in citation.item.author)
            ),
        )
        for citation in citations
    ]


def as_shortened(citations: Sequence[Citation]) -> list[Citation]:
    """Return citations with each author turned whom a short form calls by what was read as the given name.

    "Yamamuro, Salt, 12" tells that the family of "Yamamuro Roe" is Yamamuro, in all that the document cites of theirs.
    """
    called: dict[str, set[str]] = {}
    for citation in citations:
        if citation.refers_to:
            names = {name.family for name in citation.item.author if name.family and not name.given}
            called.setdefault(citation.refers_to, set()).update(names)
    wrong = {
        name for citation in citations for name in _called_by_given(citation, called.get(citation.id, set()))
    }
    if not wrong:
        return list(citations)
    return [
        replace(citation, item=replace(citation.item, author=_with(citation.item.author, wrong)))
        for citation in citations
    ]


def _called_by_given(citation: Citation, called: set[str]) -> tuple[Name, ...]:
    """Return the authors of a citation who are called by their given name, where none is called by a family name."""
    authors = citation.item.author
    if any(name.family in called for name in authors):
        return ()
    return tuple(name for name in authors if name.given in called and _is_printed(citation.raw, name))


def _with(authors: Sequence[Name], wrong: set[Name]) -> tuple[Name, ...]:
    return tuple(
        replace(name, family=name.given, given=name.family) if name in wrong else name for name in authors
    )


def _turned(raw: str, name: Name) -> Name:
    return replace(name, family=name.given, given=name.family) if _is_turned(raw, name) else name


def _is_turned(raw: str, name: Name) -> bool:
    """Tell whether a forename stands where the family name was read, and none where the given name was."""
    return (
        _is_printed(raw, name)
        and "." not in (name.given or "")
        and is_forename(_PARTS.split(name.family or "")[0])
        and not any(map(is_forename, _PARTS.split(name.given or "")))
    )


def _is_straight(raw: str, name: Name) -> bool:
    return _is_printed(raw, name) and is_forename(_PARTS.split(name.given or "")[0])


def _is_printed(raw: str, name: Name) -> bool:
    """Tell whether a name is printed in the order in which it was read."""
    return bool(name.family and name.given) and f"{name.given} {name.family}" in raw
