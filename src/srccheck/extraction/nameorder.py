"""Lists whose names are printed family name first and without a comma, as in some French ones: "Roe Jane, *Le sel*"."""

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
