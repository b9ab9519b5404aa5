"""A page of the manual: what `srccheck explain` prints and the reference is made of."""

from msgspec import Struct


class Page(Struct, frozen=True, kw_only=True):
    """What a reader should know of a reason or a rule, in whole sentences.

    Attributes:
        means: what it says of the source or the citation.
        found: how it is found.
        example: a case, as it is seen.
        guards: what keeps it from crying wolf; empty where it cannot.
        todo: what to do.
    """

    means: str
    found: str
    example: str = ""
    guards: str = ""
    todo: str = ""
