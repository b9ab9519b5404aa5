"""Markup cut to what a parser reads in short time: a hostile page must not cost minutes.

HTML's parsing algorithm looks through the stack of open elements at nearly every tag, and through a tag's
attributes at every attribute, so deep nesting and endless tags cost the square of their size.
"""

import re

LARGEST = 250_000
"""Characters that are parsed; titles and the first words of a page stand well before."""
DEEPEST = 500
"""Open elements; real pages have a few dozen."""

_SKIPPED = re.compile(r"<(script|style)\b([^>]*)>", re.IGNORECASE)
_ENDS = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style")}
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_NEVER_DEEP = frozenset(
    """area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead
    tfoot option optgroup colgroup caption rp rt html head body""".split()
)
"""Void elements, and elements that the next of their kind closes."""


def bounded(text: str) -> str:
    """Return the markup without scripts and styles where it is long, cut where it gets too long or too deep."""
    if len(text) > LARGEST:
        text = _without_scripts(text)[:LARGEST]
    if text.count("<") <= DEEPEST:
        return text
    return text[: _too_deep(text)]


def _without_scripts(text: str) -> str:
    """Drop scripts and styles, JSON-LD excepted, until enough is left."""
    parts: list[str] = []
    at = size = 0
    while size < LARGEST:
        found = _SKIPPED.search(text, at)
        if not found:
            parts.append(text[at : at + LARGEST])
            break
        end = _ENDS[found.group(1).lower()].search(text, found.end())
        after = end.end() if end else len(text)
        kept = text[at : after if "ld+json" in found.group(2).lower() else found.start()]
        parts.append(kept)
        size += len(kept)
        at = after
    return "".join(parts)


def _too_deep(text: str) -> int:
    """Return the place at which more than `DEEPEST` elements are open, else the length."""
    stack: list[str] = []
    for found in _TAG.finditer(text):
        name = found.group(2).lower()
        if name in _NEVER_DEEP:
            continue
        if not found.group(1):
            stack.append(name)
            if len(stack) > DEEPEST:
                return found.start()
        elif name in stack:
            while stack.pop() != name:
                pass
    return len(text)
