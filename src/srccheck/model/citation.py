"""One mention of a work in a note."""

from enum import StrEnum

from msgspec import Struct

from srccheck.model.location import Location
from srccheck.model.work import Item


class Kind(StrEnum):
    """Whether a citation describes its work or points back to a description."""

    FULL = "full"
    SHORT = "short"


class Citation(Struct, frozen=True, kw_only=True):
    """One mention of a work.

    Attributes:
        id: unique in a run once the citations of all inputs are numbered: the note's label, then `a`, `b`, ...
            where the note has several.
        note: the label of its note.
        kind: full or short.
        item: what this mention itself prints; `item.url` is its first link.
        raw: this mention as printed.
        location: where its note (or its own record) begins.
        transliterated_title: the Latin spelling that stands beside a title in another script.
        locator: the cited page or range ("27"), apart from the extent of the work (`item.page`).
        links: every address that it gives, as cited, a blank inside written `%20`.
        refers_to: for a short form, the id of the full citation that it stands for; None where uncertain.
        work: the key of its work; None until works are joined, and for a short form that is not resolved.
    """

    id: str
    note: str
    kind: Kind
    item: Item
    raw: str
    location: Location
    transliterated_title: str | None = None
    locator: str | None = None
    links: tuple[str, ...] = ()
    refers_to: str | None = None
    work: str | None = None
