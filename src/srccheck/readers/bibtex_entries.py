"""The fields of a BibTeX entry as text: quotes, braces, abbreviations, and what it inherits."""

import re
from collections.abc import Mapping

from msgspec import Struct

_MARK = re.compile(r'(?<!\\)[{}"]|#')
_NOT_INHERITED = frozenset(
    """title subtitle titleaddon shorttitle sorttitle author doi url urldate eprint eprinttype eprintclass
    abstract note addendum annotation annote keywords pages pagetotal crossref xdata ids entrysubtype
    date year month day""".split()
)
_CONTAINED = frozenset(
    """inproceedings conference incollection inbook inreference bookinbook suppbook suppcollection
    suppperiodical article review""".split()
)
_OF_ONE_AUTHOR = frozenset(("inbook", "bookinbook", "suppbook"))


class Fields(Struct, frozen=True, kw_only=True):
    """An entry: its type in lower case, and its fields by name in lower case, without what encloses them."""

    type: str
    values: Mapping[str, str]


def plain(value: str, strings: Mapping[str, str]) -> str:
    """Return a field's value without its braces or quotes, its parts joined and its abbreviations spelled out."""
    return "".join(_part(part.strip(), strings) for part in _parts(value))


def _parts(value: str) -> list[str]:
    """Return what stands between `#` signs outside braces and quotes."""
    if "#" not in value:
        return [value]
    parts, begin, depth, quoted = [], 0, 0, False
    for mark in _MARK.finditer(value):
        match mark.group():
            case "{":
                depth += 1
            case "}":
                depth -= 1
            case '"' if depth == 0:
                quoted = not quoted
            case "#" if depth == 0 and not quoted:
                parts.append(value[begin : mark.start()])
                begin = mark.end()
            case _:
                pass
    return [*parts, value[begin:]]


def _part(part: str, strings: Mapping[str, str]) -> str:
    if len(part) >= 2 and (part[0], part[-1]) in (("{", "}"), ('"', '"')):
        return part[1:-1]
    return strings.get(part.lower(), part)


def inherited(own: Fields, by_key: Mapping[str, Fields]) -> Fields:
    """Return an entry with what it lacks from the entries that it names (BibLaTeX manual, appendix B, simplified).

    A parent's title is the title of the book or journal for a part of it, and the author of a book is that of
    a part of the same book; what is of the parent alone, such as its address and abstract, is not taken over.
    """
    values = _with_data(own, by_key)
    parent = by_key.get(values.get("crossref", "").strip().lower())
    if parent is not None and parent is not own:
        values = _with_parent(own.type, values, _with_data(parent, by_key))
    return Fields(type=own.type, values=values)


def _with_data(own: Fields, by_key: Mapping[str, Fields]) -> dict[str, str]:
    """Return an entry's values with those of its `xdata`; of several, the first one that has a field wins."""
    values = dict(own.values)
    for key in values.get("xdata", "").split(","):
        data = by_key.get(key.strip().lower())
        if data is not None and data is not own:
            values = {**data.values, **values}
    return values


def _with_parent(kind: str, own: Mapping[str, str], parent: Mapping[str, str]) -> dict[str, str]:
    values = dict(own)
    if kind in _CONTAINED:
        into = "journaltitle" if kind in ("article", "suppperiodical", "review") else "booktitle"
        if "title" in parent and not values.keys() & {"booktitle", "journaltitle", "journal"}:
            values[into] = parent["title"]
        if "subtitle" in parent and into == "booktitle":
            values.setdefault("booksubtitle", parent["subtitle"])
    if kind in _OF_ONE_AUTHOR and "author" in parent:
        values.setdefault("author", parent["author"])
        values.setdefault("bookauthor", parent["author"])
    if not values.keys() & {"date", "year"}:
        values |= {name: parent[name] for name in ("date", "year", "month", "day") if name in parent}
    for name, value in parent.items():
        if name not in _NOT_INHERITED:
            values.setdefault(name, value)
    return values
