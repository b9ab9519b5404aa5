"""Whether two full citations of one author and year are one work that is printed differently."""

from srccheck.extraction.match import same_titles, title_key
from srccheck.model.citation import Citation
from srccheck.model.work import Item
from srccheck.text.edits import distance

SHORTEST = 8
"""Letters that a short title has at least, to be the beginning of a longer one."""
LONG = 12
"""Letters from which on a title may have a slip."""
SLIPS = 2
"""Letters in which two spellings of a long title may differ."""


def reason(one: Citation, other: Citation) -> str | None:
    """Return why two citations of the same author and year are one work, None where they may be two."""
    if _contradict(one.item, other.item):
        return None
    if _same_letter(one.item, other.item):
        return "the same writer and day of a letter"
    if _same_place(one.item, other.item):
        return "the same author, year, journal and first page, and no other title"
    titles = [(a, b) for a in _titles(one) for b in _titles(other)]
    if any(_begins(a, b) or _begins(b, a) for a, b in titles):
        return "the same author and year, and its title with or without a subtitle"
    if any(min(len(a), len(b)) >= LONG and 0 < distance(a, b, SLIPS) <= SLIPS for a, b in titles):
        return "the same author and year, and its title but for a letter or two"
    return None


def _same_letter(one: Item, other: Item) -> bool:
    """Tell whether two letters have one writer and one day."""
    letters = one.type == other.type == "personal_communication"
    return letters and one.issued is not None and one.issued == other.issued and one.issued.day is not None


def _same_place(one: Item, other: Item) -> bool:
    """Tell whether one of two citations leaves out the title, and both give the same page of one journal."""
    placed = one.container_title and other.container_title and one.page and other.page
    return bool(placed) and bool(one.title) != bool(other.title)


def _titles(citation: Citation) -> list[str]:
    given = (citation.item.title, citation.transliterated_title)
    return [key for title in given if title and (key := title_key(title))]


def _begins(short: str, whole: str) -> bool:
    """Tell whether a title of several words is the beginning of another one."""
    return len(short) >= SHORTEST and " " in short and whole.startswith(f"{short} ")


def _contradict(one: Item, other: Item) -> bool:
    """Tell whether numbers, editions or containers speak against one work."""
    fields = ("volume", "issue", "page", "edition", "doi", "isbn", "number", "collection_number")
    for name in fields:
        first, second = getattr(one, name), getattr(other, name)
        if first and second and first != second:
            return True
    first, second = one.container_title, other.container_title
    if bool(first) != bool(second):
        return True
    if first and second and not same_titles((first,), (second,)):
        return True
    a, b = one.issued, other.issued
    if a is None or b is None:
        return False
    pairs = ((a.month, b.month), (a.day, b.day))
    return any(x != y for x, y in pairs if x is not None and y is not None)
