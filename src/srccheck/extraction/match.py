"""How alike two citations are: by authors, allowing slips of spelling, and by titles, in any script."""

import re
from functools import lru_cache

from srccheck.extraction.lexicon import ARTICLES
from srccheck.model.work import Item, Name
from srccheck.text.edits import distance
from srccheck.text.titles import fold

_LONG = 12
"""Letters from which on a title may have a slip."""
_PAIR = 2
_LETTERS = 3
"""Letters of an acronym that may stand for the beginning of a body's name alone."""
_EPITHET = ("of", "the", "von")
"""What stands between the name of a person of old and a place or people."""
_BETWEEN = frozenset(("y", "i", "de", "del"))
"""What holds the two parts of a Spanish family name together: of such a name the first part will do too."""
_HAN = re.compile(r"[\u3005\u3400-\u9fff]{2,6}")
_ACRONYM = re.compile(r"(?=(?:.*[A-ZÀ-ÞА-Я]){2})[^\W\d_]{2,8}")
"""Letters, two of them capitals at least."""
_SUBTITLE = re.compile(r"[.:?!;]\s")
"""What stands before a subtitle."""
_SMALL = frozenset(
    "the a an of and in on for to der die das und von im de la le les du des et di e il el los las y".split()
)


@lru_cache(maxsize=20_000)
def title_key(title: str) -> str:
    """Return a folded title without a leading article."""
    folded = fold(title)
    first, _, rest = folded.partition(" ")
    return rest if rest and first in ARTICLES else folded


@lru_cache(maxsize=20_000)
def main_key(title: str) -> str:
    """Return a folded title without subtitle and leading article."""
    return title_key(_SUBTITLE.split(title, maxsplit=1)[0])


@lru_cache(maxsize=20_000)
def name_key(name: Name) -> str:
    """Return the folded family name, or the folded name of a body without its article."""
    return title_key(name.family or name.literal or "").replace(" ", "")


def letter_key(item: Item) -> tuple[str, str, str] | None:
    """Return writer, reader and day of a letter, by which it can be named again; None where the item is none.

    An "s" at the end of the writer may be that of a genitive: "Schreiben Roes an Doe".
    """
    if not (item.author and item.recipient and item.issued):
        return None
    writer = name_key(item.author[0]).removesuffix("s")
    return writer, name_key(item.recipient[0]), str(item.issued)


def same_titles(first: tuple[str | None, ...], second: tuple[str | None, ...]) -> bool:
    """Tell whether any spelling of one title is any spelling of the other."""
    keys = {title_key(title) for title in first if title}
    return bool(keys & {title_key(title) for title in second if title} - {""})


def equals(short: str, titles: tuple[str | None, ...]) -> bool:
    """Tell whether any title is that one."""
    head = title_key(short)
    return bool(head) and head in [title_key(title) for title in titles if title]


def is_main_title(short: str, titles: tuple[str | None, ...]) -> bool:
    """Tell whether any title without its subtitle is that one."""
    head = title_key(short)
    return bool(head) and head in [main_key(title) for title in titles if title]


def begins(short: str, titles: tuple[str | None, ...]) -> bool:
    """Tell whether any title begins with the words of a shortened one."""
    head = title_key(short)
    return bool(head) and any(title_key(title).startswith(head) for title in titles if title)


def nearly(short: str, titles: tuple[str | None, ...]) -> bool:
    """Tell whether any title begins with a shortened one, a letter or two aside."""
    head = title_key(short)
    return len(head) >= _LONG and any(
        0 < distance(head, title_key(title)[: len(head)], 2) <= 2 for title in titles if title
    )


def great_words(title: str) -> list[str]:
    """Return the words of a title, folded, without the small ones."""
    return [word for word in title_key(title).split() if word not in _SMALL]


def holds(short: str, titles: tuple[str | None, ...]) -> bool:
    """Tell whether the words of a shortened title stand in a title, in their order: "Salt Roads" in "The Old Salt and Its Roads"."""
    wanted = great_words(short)
    return bool(wanted) and any(_in_order(wanted, title_key(title).split()) for title in titles if title)


def shares_word(short: str, titles: tuple[str | None, ...]) -> bool:
    """Tell whether a shortened title has a word of a title, small ones aside."""
    wanted = set(great_words(short))
    return any(wanted & set(title_key(title).split()) for title in titles if title)


def _in_order(wanted: list[str], given: list[str]) -> bool:
    rest = iter(given)
    return all(any(word == other for other in rest) for word in wanted)


def name_distance(first: Name, second: Name) -> int | None:
    """Return how many letters two names differ by, None where they are not the same person or body.

    The two parts of a name may stand in either order, as Chinese names do, or together as a family name.

    Names of up to four letters must be equal, of up to six may differ by one letter, longer ones by two. Of a family name
    of two words the last one will do, and of a name in Han characters the beginning.
    """
    one, other = name_key(first), name_key(second)
    if not one or not other:
        return None
    if (
        not first.given
        and second.given
        and one == title_key(f"{second.family} {second.given}").replace(" ", "")
    ):
        return 0
    if first.given and second.given and title_key(first.given) == other and one == title_key(second.given):
        return 0
    longest = min(len(one), len(other))
    allowed = 0 if longest <= 4 else 1 if longest <= 6 else 2
    found = distance(one, other, allowed)
    if found <= allowed:
        return found
    if one in _shortened(second) or other in _shortened(first):
        return 1
    if _is_part_of(one, first, second) or _is_part_of(other, second, first):
        return 1
    if _is_acronym(first, second) or _is_acronym(second, first):
        return 0
    if _is_surname(one, second) or _is_surname(other, first):
        return 1
    if _is_within(first, second) or _is_within(second, first):
        return 1
    return 1 if _is_family_of(one, other) or _is_family_of(other, one) else None


def _is_part_of(key: str, short: Name, body: Name) -> bool:
    """Tell whether a name of several words stands in that of a body: "Advisory Council" in "Advisory Council on Salt"."""
    words = (short.family or short.literal or "").split()
    return body.literal is not None and len(words) >= _PAIR and len(key) >= _LONG and key in name_key(body)


def _is_surname(key: str, whole: Name) -> bool:
    """Tell whether a name is the first or the last word of one with an epithet: "Wendover" in "Roger of Wendover"."""
    words = (whole.literal or "").split()
    return (
        len(words) == len(_EPITHET) and words[1] in _EPITHET and key in map(title_key, (words[0], words[2]))
    )


def _is_within(short: Name, whole: Name) -> bool:
    """Tell whether a family name of several words stands in a whole name: "González Bernaldo" in "Pilar González Bernaldo de Roe"."""
    words = f" {title_key(short.family or '')} "
    name = " ".join(filter(None, (whole.given, whole.family)))
    return len(words.split()) >= _PAIR and words in f" {title_key(name)} "


def _is_acronym(short: Name, body: Name) -> bool:
    """Tell whether a name is made of the first letters of a body."""
    return body.literal is not None and is_acronym(short.family or short.literal or "", body.literal)


def is_acronym(letters: str, whole: str) -> bool:
    """Tell whether letters are the first ones of words: "DfE" is the Department for Education, "WMQ" William and Mary Quarterly."""
    if letters and f"({letters})" in whole:
        return True
    if not _ACRONYM.fullmatch(letters):
        return False
    words = [word for word in whole.replace("-", " ").split() if word[0].isalpha()]
    capitals = [word for word in words if word[0].isupper()]
    initials = ["".join(word[0] for word in some).lower() for some in (words, capitals)]
    low = letters.lower()
    return low in initials or (len(low) >= _LETTERS and any(one.startswith(low) for one in initials))


def _is_family_of(family: str, whole: str) -> bool:
    """Tell whether a Japanese name that is printed without a blank begins with a family name."""
    return (
        whole.startswith(family) and _HAN.fullmatch(family) is not None and _HAN.fullmatch(whole) is not None
    )


def _shortened(name: Name) -> tuple[str, ...]:
    """Return the parts of a family name of several words that stand for all of it."""
    words = title_key(name.family or "").split()
    if len(words) < _PAIR or len(words[-1]) <= _PAIR:
        return ()
    parts = [words[-1], "".join(words[1:])]
    if words[1] in _BETWEEN:
        parts.append(words[0])
    if name.family and name.family.split()[0].count("-") == 1:
        parts.append("".join(words[:2]))
    if "y" in words[2:-1]:
        parts.append("".join(words[: words.index("y")]))
    return tuple(parts)


def author_distance(short: Item, full: Item) -> int | None:
    """Return the distance of the first names of two items, None where they do not agree.

    Two authors may be printed as one name: "Roe-Doe".
    """
    wanted, given = short.author or short.editor, full.author or full.editor
    if not wanted or not given:
        return None
    if len(wanted) == _PAIR and any(
        name_key(given[0]) == name_key(wanted[0]) + link + name_key(wanted[1]) for link in ("", "y", "i")
    ):
        return 0
    if len(wanted) == 1 and len(given) > 1 and name_key(wanted[0]) == name_key(given[0]) + name_key(given[1]):
        return 0
    distances = [name_distance(wanted[0], name) for name in given[: 1 if len(wanted) == 1 else None]]
    return min((found for found in distances if found is not None), default=None)


def missing_authors(short: Item, full: Item) -> int:
    """Return how many of several authors of one item the other has not, 0 where the item has one alone."""
    wanted, given = short.author or short.editor, full.author or full.editor
    if len(wanted) < _PAIR or len(given) < _PAIR:
        return len(wanted) - 1 if len(wanted) >= _PAIR else 0
    return sum(all(name_distance(name, other) is None for other in given) for name in wanted)


def is_given(short: Item, full: Item) -> bool:
    """Tell whether the only name of one item is the given name of another's author, as where the family name comes first."""
    wanted, given = short.author, full.author
    alone = len(wanted) == 1 and bool(given) and not wanted[0].given
    return (
        alone
        and bool(given[0].given)
        and name_key(wanted[0]) == title_key(given[0].given or "").replace(" ", "")
    )


def same_report(one: Item, other: Item) -> bool:
    """Tell whether two cases stand in the same volume of a report."""
    named = bool(one.volume) and one.volume == other.volume and bool(one.container_title)
    return named and same_titles((one.container_title,), (other.container_title,))


def any_author(short: Item, full: Item) -> bool:
    """Tell whether the first name of one item is any name of another."""
    wanted, given = short.author or short.editor, full.author or full.editor
    return bool(wanted) and any(name_distance(wanted[0], name) == 0 for name in given)


@lru_cache(maxsize=20_000)
def printed_key(text: str) -> str:
    """Return a folded text between blanks, so that whole words can be found in it."""
    return f" {fold(text)} "


def family(item: Item) -> str:
    """Return the family name of the first author or editor, or the name of a body; empty where there is none."""
    name = next(iter(item.author or item.editor), None)
    return (name.family or name.literal or "") if name else ""
