"""How alike two citations are: by authors, allowing slips of spelling, and by titles, in any script."""

from functools import lru_cache

from srccheck.extraction.lexicon import ARTICLES
from srccheck.model.work import Item, Name
from srccheck.text.titles import fold


@lru_cache(maxsize=20_000)
def title_key(title: str) -> str:
    """Return a folded title without a leading article."""
    folded = fold(title)
    first, _, rest = folded.partition(" ")
    return rest if rest and first in ARTICLES else folded


@lru_cache(maxsize=20_000)
def name_key(name: Name) -> str:
    """Return the folded family name, or the folded name of a body without its article."""
    return title_key(name.family or name.literal or "").replace(" ", "")


def same_titles(first: tuple[str | None, ...], second: tuple[str | None, ...]) -> bool:
    """Tell whether any spelling of one title is any spelling of the other."""
    keys = {title_key(title) for title in first if title}
    return bool(keys & {title_key(title) for title in second if title} - {""})


def begins(short: str, titles: tuple[str | None, ...], *, slips: bool = False) -> bool:
    """Tell whether any title begins with the words of a shortened one; with `slips`, a letter or two aside."""
    head = title_key(short)
    if not head:
        return False
    for title in titles:
        whole = title_key(title) if title else ""
        if whole.startswith(head):
            return True
        if slips and len(head) >= 12 and 0 < distance(head, whole[: len(head)], 2) <= 2:
            return True
    return False


def name_distance(first: Name, second: Name) -> int | None:
    """Return how many letters two names differ by, None where they are not the same person or body.

    Names of up to four letters must be equal, of up to six may differ by one letter, longer ones by two.
    """
    one, other = name_key(first), name_key(second)
    if not one or not other:
        return None
    longest = min(len(one), len(other))
    allowed = 0 if longest <= 4 else 1 if longest <= 6 else 2
    found = distance(one, other, allowed)
    return found if found <= allowed else None


def author_distance(short: Item, full: Item) -> int | None:
    """Return the distance of the first names of two items, None where they do not agree."""
    wanted, given = short.author or short.editor, full.author or full.editor
    if not wanted or not given:
        return None
    distances = [name_distance(wanted[0], name) for name in given[: 1 if len(wanted) == 1 else None]]
    return min((found for found in distances if found is not None), default=None)


def distance(first: str, second: str, limit: int) -> int:
    """Return the edit distance (insertions, deletions, changes, swaps of neighbours), at most `limit` + 1."""
    if first == second:
        return 0
    if abs(len(first) - len(second)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        older, before, row = before, row, [limit + 1] * (len(second) + 1)
        row[0] = i
        for j in range(max(1, i - limit), min(len(second), i + limit) + 1):
            other = second[j - 1]
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (one != other))
            if i > 1 and j > 1 and one == second[j - 2] and first[i - 2] == other:
                cost = min(cost, older[j - 2] + 1)
            row[j] = cost
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
