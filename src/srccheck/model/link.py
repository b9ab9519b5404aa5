"""An address that citations give."""

from msgspec import Struct


class Link(Struct, frozen=True, kw_only=True):
    """One address (Memento's URI-R) and who cites it.

    Attributes:
        url: as cited, with its fragment, a blank in it written `%20`.
        notes: labels of the notes that give it, in order, once each.
        citations: ids of the citations that give it.
    """

    url: str
    notes: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()
