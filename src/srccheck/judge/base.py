"""What judging takes and gives: what is cited, how a page compares with it, what a signal is."""

from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from srccheck.model.verdict import Identity, Verdict
from srccheck.model.work import Item

if TYPE_CHECKING:
    from srccheck.judge.case import Case


class Cited(Struct, frozen=True, kw_only=True):
    """What one citation says of the source.

    Attributes:
        item: its variables.
        transliterated_title: the Latin spelling of its title, None where it gives none.
    """

    item: Item
    transliterated_title: str | None = None


class Match(Struct, frozen=True, kw_only=True):
    """How a page compares with what is cited.

    Attributes:
        identity: whether it is the source.
        title: the page's title that was compared, else its first one, else None.
        score: 0 to 1, how alike that title and the cited one are; None where they could not be compared.
        words: the comparison in a sentence.
    """

    identity: Identity = Identity.UNCONFIRMED
    title: str | None = None
    score: float | None = None
    words: str = ""


class Signal(Protocol):
    """One look at a case; the docstring of its module is its page in the documentation."""

    def __call__(self, case: "Case") -> Verdict | None:
        """Return the verdict that this signal stands for, None where it says nothing."""
        ...
