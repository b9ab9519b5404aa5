"""Link headers and TimeMaps: the web links that an archive gives (RFC 8288, RFC 6690, RFC 7089 section 5)."""

import re
from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct

from srccheck.archives.addresses import memento_datetime

_TARGET = re.compile(r"[\s,]*<([^<>]{1,8000})>")
_PARAMETER = re.compile(
    r"\s*;\s*([\w!#$&+\-.^`|~*]{1,40})\s*(?:=\s*(?:\"((?:[^\"\\]|\\.){0,8000})\"|([^\s;,\"]{0,8000})))?"
)
MOST = 100_000
"""Links that are read of one list."""


class Link(Struct, frozen=True):
    """One link.

    Attributes:
        target: its address, as written.
        relations: such as `memento`, `timegate`, `original`; lower case.
        when: of a memento, UTC, None where the link does not say.
    """

    target: str
    relations: frozenset[str]
    when: datetime | None = None


def links(text: str) -> tuple[Link, ...]:
    """Return the links of a list; one that is broken off ends it.

    Args:
        text: a Link header, or a TimeMap in `application/link-format`.
    """
    return tuple(_links(text))


def _links(text: str) -> Iterator[Link]:
    place = 0
    for _ in range(MOST):
        target = _TARGET.match(text, place)
        if target is None:
            return
        place = target.end()
        said: dict[str, str] = {}
        while (found := _PARAMETER.match(text, place)) is not None and found.end() > place:
            said.setdefault(found[1].lower(), found[2] if found[2] is not None else found[3] or "")
            place = found.end()
        rest = text[place : place + 200].lstrip()
        if rest and not rest.startswith(","):
            return
        yield Link(
            target=target[1],
            relations=frozenset(said.get("rel", "").lower().split()),
            when=memento_datetime(said.get("datetime")),
        )
