"""Citations in reading order, as short forms are resolved among them."""

from msgspec import Struct

from srccheck.extraction.draft import Draft


class Mention(Struct, frozen=True, kw_only=True):
    """One citation in reading order.

    Attributes:
        note: the place of its note, from 0.
        label: the label of its note.
        draft: what it says.
        work: the place of its work, None for one that may be a short form.
    """

    note: int
    label: str
    draft: Draft
    work: int | None


class Answer(Struct, frozen=True, kw_only=True):
    """What a short form stands for.

    Attributes:
        work: the place of the work; None where it is not certain.
        why: where it is not certain, why, for the finding.
        doubt: where something speaks against the work, what it is, for the finding.
        full: it is no short form after all: nothing earlier is like it, and it names its source.
    """

    work: int | None = None
    why: str = ""
    doubt: str = ""
    full: bool = False


class Heard(Struct, frozen=True):
    """An earlier mention with the work that it was found to mean."""

    mention: Mention
    work: int | None
