"""Pages as printed: ranges, with the last number shortened as style guides allow."""

import re

_RANGE = re.compile(r"(?<![\w.])(?P<first>\d{1,6})\s?[–—‐‑-]\s?(?P<last>\d{1,6})(?![\w.]\d)")
_PLAIN = re.compile(r"(?<![\w.])\d{1,6}(?!\w)")


def ranges(pages: str) -> list[tuple[int, int]]:
    """Return the ranges of pages as numbers; `928–52` is 928 to 952, `1123–9` is 1123 to 1129."""
    return [(int(found["first"]), last(found["first"], found["last"])) for found in _RANGE.finditer(pages)]


def last(first: str, shortened: str) -> int:
    """Return the last page of a range whose number may leave out the digits that it shares with the first."""
    if len(shortened) < len(first):
        whole = int(first[: len(first) - len(shortened)] + shortened)
        return whole if whole >= int(first) else int(shortened)
    return int(shortened)


def bounds(pages: str) -> tuple[int, int] | None:
    """Return the lowest and the highest page, None where the text has no plain numbers."""
    found = [number for pair in ranges(pages) for number in pair]
    found += [int(number) for number in _PLAIN.findall(_RANGE.sub(" ", pages))]
    return (min(found), max(found)) if found else None
