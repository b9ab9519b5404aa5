"""What srccheck read of a citation, as a record that is compared with an answer field by field (`bench/scoring.py`)."""

from scoring import Record, Value, link, normalise, pages, ranges, words

from srccheck.model.citation import Citation
from srccheck.model.work import Name

_TAKEN_OVER = ("author", "container")
"""Fields that a citation may take over from the one before it ("ders.")."""


def printed(citation: Citation) -> Record:
    """Return what was read of a citation, without authors and containers of which no word is printed in it.

    The answers have only what is printed.
    """
    there = set(normalise(citation.raw).split())
    record = _all(citation)
    for field in _TAKEN_OVER:
        kept = tuple(value for value in record.pop(field, ()) if _shares_word(value, there))
        if kept:
            record[field] = kept
    return record


def _shares_word(value: Value, there: set[str]) -> bool:
    return any(there & set(key.split()) for key in value.keys)


def _all(citation: Citation) -> dict[str, tuple[Value, ...]]:
    """Return what was read of a citation, field by field; an address made of another number (arXiv) is left out."""
    item = citation.item
    given = filter(None, (item.doi, *citation.links, item.url))
    links = {value.keys: value for value in map(link, given) if value and _stands_in(value, citation.raw)}
    found: dict[str, tuple[Value, ...]] = {
        "title": _text(item.title, citation.transliterated_title),
        "author": tuple(map(_family, item.author or item.director)),
        "editor": tuple(map(_family, item.editor)),
        "year": _text(str(item.issued.year) if item.issued else None),
        "container": _text(item.container_title or item.event_title, item.container_title_short),
        "holding": _holding(citation),
        "volume": _text(item.volume),
        "pages": pages(ranges(item.page or "")),
        "count": pages(ranges(item.number_of_pages or "")),
        "locator": pages(ranges(citation.locator or "")),
        "publisher": _text(item.publisher),
        "place": _text(item.publisher_place, item.jurisdiction),
        "doi/url": tuple(links.values()),
    }
    return {field: values for field, values in found.items() if values}


def _holding(citation: Citation) -> tuple[Value, ...]:
    """Return the archive of an archival item as printed, with or without collection and signature."""
    item = citation.item
    begin = citation.raw.find(item.archive) if item.archive else -1
    signed = citation.raw.find(item.archive_location, begin) if item.archive_location else -1
    if begin < 0 or signed < begin:
        return _text(item.archive)
    end = signed + len(item.archive_location or "")
    return _text(citation.raw[begin:end], citation.raw[begin:signed], item.archive, item.archive_collection)


def _stands_in(value: Value, raw: str) -> bool:
    """Tell whether a DOI or the host of an address stands in the note."""
    return any(key.split("/")[0] in raw.casefold() for key in value.keys)


def _text(text: str | None, *more: str | None) -> tuple[Value, ...]:
    value = words(text or "", *filter(None, more)) if text else None
    return (value,) if value and value.keys else ()


def _family(name: Name) -> Value:
    particle = name.non_dropping_particle or name.dropping_particle or ""
    family = name.family or name.literal or name.given or ""
    return words(family, f"{particle} {family}", name.literal or family)
