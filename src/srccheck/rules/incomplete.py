"""The rule about what a citation of its type must say."""

import re
from collections.abc import Iterator

from srccheck.model.citation import Citation, Kind
from srccheck.model.finding import Finding, Severity
from srccheck.model.work import Item
from srccheck.rules.base import finding

_FIELDS = {
    "an author": ("author", "editor", "translator"),
    "a title": ("title",),
    "its journal": ("container_title",),
    "its newspaper": ("container_title",),
    "its magazine": ("container_title",),
    "the book that it is in": ("container_title",),
    "a date": ("issued",),
    "an address": ("url",),
    "its university": ("publisher",),
}
_NEEDED = {
    "book": ("an author", "a title", "a date"),
    "article-journal": ("a title", "its journal", "a date"),
    "article-newspaper": ("a title", "its newspaper", "a date"),
    "article-magazine": ("a title", "its magazine", "a date"),
    "chapter": ("a title", "the book that it is in", "a date"),
    "thesis": ("an author", "a title", "its university", "a date"),
    "webpage": ("a title", "an address"),
    "document": ("a title",),
}
"""What a citation of a CSL type must say, in the words of the finding."""
_TYPES = {
    "book": "a book",
    "article-journal": "a journal article",
    "article-newspaper": "a newspaper article",
    "article-magazine": "a magazine article",
    "chapter": "a chapter",
    "thesis": "a thesis",
    "webpage": "a web page",
    "document": "a source",
}
_UNDATED = re.compile(
    r"(?<!\w)(?:n\.\s?d\.|no date|o\.\s?[JD]\.|s\.\s?[da]\.|s\.\s?f\.|б\.\s?[гд]\.|forthcoming|in press|im Erscheinen|à paraître|в печати)",
    re.IGNORECASE,
)


class Incomplete:
    """A citation leaves out what readers need to find a source of its type.

    What it means: a book without a year, or an article without the journal that it is in, can be searched for, but not
    looked up.

    How it is seen: each type has what style guides ask for (Chicago Manual of Style, 18th ed., chapter 14): a book a
    name, a title and a year; an article its title, its container and a date; a page its title and its address; any other
    source its title, but for one in an archive.

    Example: "Roe, Salt and Bread." without a year.

    What it leaves alone: short forms, types that have no common form, a source that is marked as undated.

    What to do: add what is missing, or write "n.d." where the source has no date.
    """

    id = "incomplete"
    severity = Severity.NOTE

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield one finding that names everything that is missing."""
        if citation.kind is not Kind.FULL:
            return
        item = citation.item
        needed = () if item.archive else _NEEDED.get(item.type, ())
        missing = [name for name in needed if not _has(item, name)]
        if "a date" in missing and _UNDATED.search(citation.raw):
            missing.remove("a date")
        if missing:
            yield finding(self, citation, f"{_TYPES[item.type]} without {_listed(missing)}")


def _has(item: Item, name: str) -> bool:
    return any(getattr(item, field) for field in _FIELDS[name])


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


RULE = Incomplete()
