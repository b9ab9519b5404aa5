"""The parts of a citation, before its type is known."""

from msgspec import Struct, field

from srccheck.extraction.facts import Facts
from srccheck.model.work import Name


class Parts(Struct, kw_only=True):
    """What the words of a citation say, by place: who, what, and the facts that follow.

    Attributes:
        authors, editors: before the title.
        title: as printed, tidied; None where there is none.
        transliterated: its Latin spelling.
        italic: the title stands in italics.
        facts: what follows the title.
        statement: a statement of publication stands in brackets.
        quoted: the title stands in quotation marks.
        repeated: a dash or "Idem" stands for the names of the citation before.
        settled: which name is the container is known; a further one is none.
    """

    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    title: str | None = None
    transliterated: str | None = None
    italic: bool = False
    facts: Facts = field(default_factory=Facts)
    statement: bool = False
    settled: bool = False
    quoted: bool = False
    repeated: bool = False
