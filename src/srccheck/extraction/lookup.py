"""The earlier citations that a short form may mean: by title, author, journal, party, number, or what they print."""

import re
from functools import lru_cache

from msgspec.structs import replace

from srccheck.extraction import authordate, match, numbers
from srccheck.extraction.draft import Draft
from srccheck.extraction.mention import Heard
from srccheck.text.names import OTHERS

_NUMBER = re.compile(
    r"(?<![\w/])(?:\d{1,6}/(?:19|20)\d\d|\d{2,6}\sdel\s(?:19|20)\d\d|\d{1,2}\s[^\W\d_]{3,9}\.?\s(?:19|20)\d\d)(?!\w)"
)
"""The number of a decision or an act, or its day."""
_BARE_NUMBER = re.compile(r"(?<!\w)n(?:[.°º]|\.[°º])\s?(\d{1,6})(?![\w/])")
_DATE = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_NUMBERED = 300
"""Characters at the head of a citation in which the number of a decision stands."""
_TITLE = 2
"""Words that a title without marks has at least, to be told from a name."""
_SEVERAL = 3
"""Authors of whom "et al." leaves out some."""
_NAMED = 60
"""Characters at the head of a citation in which a name stands."""


def by_short_name(draft: Draft, heard: list[Heard]) -> list[Heard]:
    """Return those for which the document has said that it cites them by the name that stands here."""
    names = {match.name_key(name) for name in draft.item.author}
    return [
        h
        for h in heard
        if (short := h.mention.draft.item.title_short) and match.title_key(short).replace(" ", "") in names
    ]


def by_whole_name(draft: Draft, heard: list[Heard]) -> list[Heard] | None:
    """Return the letters by that writer, reader and day, or what is cited by just this author and title ("hereafter Roe, *Salt*").

    None where the short form is no letter, and nothing is cited so.
    """
    letter = match.letter_key(draft.item)
    if letter:
        return [h for h in heard if match.letter_key(h.mention.draft.item) == letter]
    if not (draft.item.author and draft.item.title):
        return None
    name = draft.item.author[0]
    said = match.title_key(f"{name.family or name.literal or ''} {draft.item.title}")
    return [
        h for h in heard if (short := h.mention.draft.item.title_short) and match.title_key(short) == said
    ] or None


def by_party(draft: Draft, heard: list[Heard]) -> list[Heard]:
    """Return the cases that the first of the names is a party of, those with most of the names."""
    names = [match.name_key(name) for name in draft.item.author]
    found = []
    for h in heard:
        title = match.title_key(h.mention.draft.item.title or "").replace(" ", "")
        if h.mention.draft.item.type == "legal_case" and names and names[0] in title:
            found.append((sum(name in title for name in names), h))
    most = max((count for count, _ in found), default=0)
    return [h for count, h in found if count == most]


def by_number(draft: Draft, heard: list[Heard]) -> list[Heard]:
    """Return the decisions and acts that have the number or the day that stands here: "Cass., n. 500/1999, cit."."""
    wanted = _decision_numbers(draft)
    kinds = ("legal_case", "legislation")
    return [
        h
        for h in heard
        if h.work is not None
        and h.mention.draft.item.type in kinds
        and wanted & _decision_numbers(h.mention.draft)
    ]


def _decision_numbers(draft: Draft) -> set[str]:
    text = draft.raw[:_NUMBERED]
    found = {re.sub(r"\sdel\s", "/", number).lower() for number in _NUMBER.findall(text)}
    year = authordate.year_of(draft)
    return found | {f"{number}/{year}" for number in _BARE_NUMBER.findall(text) if year}


def by_title(draft: Draft, title: str, fulls: list[Heard]) -> list[Heard]:
    """Return the candidates whose author agrees, and whose title begins like it, else holds its words, else has a slip."""
    printed = [(h, titles(h.mention.draft)) for h in fulls]
    for alike in (match.equals, match.is_main_title, match.begins, match.holds, match.nearly):
        found = [h for h, titles in printed if alike(title, titles)]
        if draft.item.author or draft.item.editor:
            found = nearest_spelling(draft, found) or [
                h
                for h in found
                if match.any_author(draft.item, h.mention.draft.item)
                or match.is_given(draft.item, h.mention.draft.item)
            ]
        if found:
            return found
    return as_printed(draft, fulls)


def in_journal(draft: Draft, title: str, fulls: list[Heard]) -> list[Heard]:
    """Return the articles of an author in the journal that stands in the place of the title: "Roe, *WMQ* 62: 512"."""
    return [
        h
        for h in fulls
        if draft.item.author
        and (journal := h.mention.draft.item.container_title)
        and _author(draft, h.mention.draft) == 0
        and (match.equals(title, (journal,)) or match.is_acronym(title, journal))
    ]


def alike(draft: Draft, title: str, fulls: list[Heard]) -> list[Heard]:
    """Return the works of an author whose title has a word of a short form's."""
    alone = replace(draft, item=replace(draft.item, title=None))
    return [
        h
        for h in nearest_spelling(alone, fulls)
        if match.shares_word(title, titles(h.mention.draft)) and within(draft, h.mention.draft)
    ]


def as_printed(draft: Draft, fulls: list[Heard]) -> list[Heard]:
    """Return the candidates whose text has the name and the title of a short form, whatever was read of it.

    A title of several words will do where the candidate has no author: its sentence may have named her.
    """
    names = match.printed_key(match.family(draft.item))
    title = match.printed_key(draft.item.title or "")
    if not names.strip():
        return []
    found = []
    for h in fulls:
        item = h.mention.draft.item
        text = match.printed_key(h.mention.draft.raw)
        nameless = not item.author and not item.editor and title.count(" ") > _TITLE
        if title in text and (names in text or nameless):
            found.append(h)
    return found


def as_headed(draft: Draft, fulls: list[Heard]) -> list[Heard]:
    """Return the candidates without an author at whose head the name of a short form is printed."""
    name = match.printed_key(match.family(draft.item))
    return [
        h
        for h in fulls
        if name.strip()
        and not h.mention.draft.item.author
        and name in match.printed_key(_DATE.split(h.mention.draft.raw, maxsplit=1)[0][:_NAMED])
    ]


def by_words(draft: Draft, fulls: list[Heard]) -> list[Heard]:
    """Return the candidates whose title begins with what stands before the page, where no author is called so."""
    words = draft.raw.rpartition(",")[0]
    if len(words.split()) < _TITLE:
        return []
    return [h for h in fulls if match.begins(words, titles(h.mention.draft))] or [
        h for h in fulls if match.holds(words, titles(h.mention.draft))
    ]


def nearest_spelling(draft: Draft, fulls: list[Heard]) -> list[Heard]:
    """Return the candidates whose author agrees, those whose authors agree best.

    All of several authors beat the first alone, an exact spelling beats a slip, a work by as many authors as are named
    one by more; "et al." names three at least.
    """
    scored = [
        ((match.missing_authors(draft.item, h.mention.draft.item), found, _unnamed(draft, h)), h)
        for h in fulls
        if (found := _author(draft, h.mention.draft)) is not None
    ]
    best = min((found for found, _ in scored), default=(0, 0, 0))
    return [h for found, h in scored if found == best]


def _author(short: Draft, full: Draft) -> int | None:
    return match.author_distance(short.item, full.item)


def _unnamed(short: Draft, full: Heard) -> int:
    """Return 1 where a work has more authors than a short form names, or too few for "et al.", else 0."""
    named = len(short.item.author)
    given = len(full.mention.draft.item.author)
    others = _has_others(full.mention.draft.raw)
    if _has_others(short.raw):
        return int(given < _SEVERAL and not others)
    return int(given > named or others)


@lru_cache(maxsize=1024)
def _has_others(raw: str) -> bool:
    """Tell whether a citation says "et al."; each one is asked for every short form that may mean it."""
    return OTHERS.search(raw) is not None


def titles(draft: Draft) -> tuple[str | None, ...]:
    """Return the titles of a citation: its own, the one in Latin letters, and the short one that the document gives it."""
    return draft.item.title, draft.transliterated_title, draft.item.title_short


def within(short: Draft, full: Draft) -> bool:
    """Tell whether the cited page can lie in the source: a locator outside the extent speaks against it."""
    if not short.locator or not full.item.page:
        return True
    return numbers.inside(short.locator, full.item.page)
