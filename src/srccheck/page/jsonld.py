"""What a page says of itself in JSON-LD (schema.org): headlines, dates, authors."""

import json
from collections.abc import Iterable, Iterator

from msgspec import Struct

_LONGEST = 200_000
_MOST_NODES = 500
_DEEPEST = 6
_NAMED = ("article", "posting", "report", "book", "webpage", "dataset", "document", "creativework", "thesis")
"""Parts of the types whose `name` is a title; that of others is a person's, a site's or a breadcrumb's."""


class Linked(Struct, frozen=True, kw_only=True):
    """What was found, in document order.

    Attributes:
        titles: headlines, then names.
        dates: of publication, as written.
        authors: names.
    """

    titles: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()


def linked(scripts: Iterable[str]) -> Linked:
    """Read the JSON-LD scripts of a page; what is no JSON is passed over."""
    nodes: list[dict[str, object]] = []
    for script in scripts:
        if len(script) <= _LONGEST:
            nodes.extend(_nodes(_load(script), 0))
    nodes = nodes[:_MOST_NODES]
    headlines = [text for node in nodes for text in _texts(node.get("headline"))]
    names = [text for node in nodes if _is_work(node) for text in _texts(node.get("name"))]
    return Linked(
        titles=tuple(dict.fromkeys((*headlines, *names))),
        dates=tuple(text for node in nodes for text in _texts(node.get("datePublished"))),
        authors=tuple(dict.fromkeys(name for node in nodes for name in _names(node.get("author")))),
    )


def _load(script: str) -> object:
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(value: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value[:_MOST_NODES]:
            yield from _nodes(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nodes(value.get(name), depth + 1)


def _is_work(node: dict[str, object]) -> bool:
    kinds = " ".join(_texts(node.get("@type"))).lower()
    return any(part in kinds for part in _NAMED)


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [one for one in value[:10] if isinstance(one, str)]
    return []


def _names(value: object) -> list[str]:
    if isinstance(value, dict):
        return _texts(value.get("name"))
    if isinstance(value, list):
        return [name for one in value[:20] if not isinstance(one, list) for name in _names(one)]
    return _texts(value)
