"""Author-date references resolved to the works of that author and year, wherever in the document they are listed."""

import re
from collections.abc import Sequence

from srccheck.extraction import match
from srccheck.extraction.draft import Draft, Pointer
from srccheck.extraction.mention import Answer, Mention
from srccheck.model.work import Item

_LEAST = 3
"""References without a work that show that a document lacks its list."""
_HEAD = 300
"""Characters of a citation in which names and a year stand at its head."""
_NEAR = 120
"""Characters before the year in which the names stand."""
_MOST_LOST = 0.75
"""Share of them."""


def resolve(mention: Mention, mentions: Sequence[Mention]) -> Answer:
    """Read "Roe 1999a": the work of that author and year, wherever in the document; its list may stand at the end."""
    wanted = mention.draft.item
    fulls = [m for m in mentions if m.work is not None and m.draft.item.issued is not None]
    year = wanted.issued.year if wanted.issued else None
    of_year = [m for m in fulls if year_of(m.draft) == year]
    scored = [
        (found, m) for m in of_year if (found := match.author_distance(wanted, m.draft.item)) is not None
    ]
    best = min((found for found, _ in scored), default=0)
    same = [m for found, m in scored if found == best]
    for narrower in (_same_letter, _same_count):
        if len({m.work for m in same}) > 1:
            same = [m for m in same if narrower(mention.draft, m.draft)] or same
    works = {m.work for m in same}
    if len(works) == 1:
        return Answer(work=works.pop())
    if works:
        return Answer(why="several works of that author and year are cited")
    printed = {m.work for m in mentions if m.work is not None and year and _prints(m.draft, wanted, year)}
    if len(printed) == 1:
        return Answer(work=printed.pop())
    return Answer(why="no work of that author and year is cited")


def unlisted(mentions: Sequence[Mention]) -> list[int]:
    """Return the places of the first reference to each work, where author-date references have no list in the document.

    A document whose list is somewhere else names its works by author and year alone: the first of them has to stand for
    the work. Where most references are found in a list, one that is not is a mistake, and stays open.
    """
    dated = [
        (place, mention)
        for place, mention in enumerate(mentions)
        if mention.work is None and mention.draft.pointer is Pointer.YEAR
    ]
    lost = [(place, one) for place, one in dated if resolve(one, mentions).work is None]
    if len(lost) < _LEAST or len(lost) < _MOST_LOST * len(dated):
        return []
    first: dict[tuple[str, ...], int] = {}
    for place, mention in lost:
        item = mention.draft.item
        if item.author:
            names = map(match.name_key, item.author)
            first.setdefault((*names, str(year_of(mention.draft)), mention.draft.target or ""), place)
    return list(first.values())


def _prints(full: Draft, wanted: Item, year: int) -> bool:
    """Tell whether a citation has the names and the year at its head, whatever was read of it, or is the act that they abridge."""
    head, _, rest = full.raw[:_HEAD].partition(str(year))
    if not rest or not wanted.author:
        return False
    if full.item.type == "legislation" and full.item.title:
        return match.is_acronym(wanted.author[0].family or "", full.item.title)
    names = [match.printed_key(name.family or name.literal or "") for name in wanted.author]
    before = match.printed_key(head[-_NEAR:])
    return all(name.strip() and name in before for name in names)


def _same_letter(short: Draft, full: Draft) -> bool:
    year = short.item.issued.year if short.item.issued else 0
    return re.search(rf"{year}{short.target or ''}(?![a-z])", full.raw) is not None


def _same_count(short: Draft, full: Draft) -> bool:
    return len(short.item.author) == len(full.item.author or full.item.editor)


def year_of(draft: Draft) -> int | None:
    """Return the year of what a draft describes, None where it gives none."""
    return draft.item.issued.year if draft.item.issued else None
