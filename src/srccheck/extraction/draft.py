"""One citation as its words alone say it, before it is numbered and compared with others."""

from enum import StrEnum

from msgspec import Struct

from srccheck.model.work import Item


class Pointer(StrEnum):
    """How a short form points back."""

    IBID = "ibid"
    OPUS = "opus"
    SUPRA = "supra"
    YEAR = "year"
    WORDS = "words"
    VERBATIM = "verbatim"
    PARAGRAPH = "paragraph"


class Draft(Struct, frozen=True, kw_only=True):
    """What one segment of a note says.

    Attributes:
        raw: the segment as printed.
        item: its variables.
        transliterated_title: the Latin spelling beside a title in another script.
        locator: the cited page.
        links: addresses as cited, a blank in them written `%20`.
        pointer: set where it is a short form or could be one: it describes no source by itself.
        repeated: its authors are those of the citation before ("———.", "Ders.,").
        target: the number of the earlier note that it names ("supra note 12"), or the letter after a year ("1999a").
    """

    raw: str
    item: Item
    transliterated_title: str | None = None
    locator: str | None = None
    links: tuple[str, ...] = ()
    pointer: Pointer | None = None
    target: str | None = None
    repeated: bool = False
