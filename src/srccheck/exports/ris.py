"""RIS, for reference managers (Research Information Systems, "RIS Format Specifications", 2001 and 2011).

A line is a tag of two characters, two blanks, a hyphen, a blank and a value; an entry begins with TY and ends
with ER. The tags are those that EndNote and Zotero write for each type of reference.
"""

from collections.abc import Iterator, Mapping, Sequence

from srccheck.exports.base import Address, address, bounds, in_order
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Snapshot
from srccheck.model.work import Item, Name, Work

_TYPES = {
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "MPCT",
    "chapter": "CHAP",
    "classic": "CLSWK",
    "collection": "EDBOOK",
    "dataset": "DATA",
    "entry": "ENCYC",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "figure": "FIGURE",
    "graphic": "ART",
    "hearing": "HEAR",
    "interview": "PCOMM",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "MANSCPT",
    "map": "MAP",
    "motion_picture": "VIDEO",
    "musical_score": "MUSIC",
    "pamphlet": "PAMP",
    "paper-conference": "CPAPER",
    "patent": "PAT",
    "periodical": "JFULL",
    "personal_communication": "PCOMM",
    "post": "ELEC",
    "post-weblog": "BLOG",
    "regulation": "LEGAL",
    "report": "RPRT",
    "review": "JOUR",
    "review-book": "JOUR",
    "software": "COMP",
    "song": "SOUND",
    "speech": "CONF",
    "standard": "STAND",
    "thesis": "THES",
    "treaty": "LEGAL",
    "webpage": "ELEC",
}
"""CSL type -> type of reference; the other ones are GEN."""

Line = tuple[str, str | None]


def render(works: Sequence[Work], copies: Mapping[str, Snapshot]) -> str:
    """Return the works as RIS; see `srccheck.exports.base.Export`."""
    return "\n".join(_entry(work, address(work, copies)) for work in in_order(works))


def _entry(work: Work, place: Address) -> str:
    item = work.item
    kind = (
        "EDBOOK" if item.type == "book" and item.editor and not item.author else _TYPES.get(item.type, "GEN")
    )
    lines: list[Line] = [
        ("TY", kind),
        ("ID", work.key),
        *_people(item),
        *_titles(work),
        *_publication(item),
        *_place(item, place),
    ]
    return "".join(f"{tag}  - {value}\n" for tag, value in lines if value) + "ER  - \n"


def _people(item: Item) -> Iterator[Line]:
    for tag, people in (
        ("AU", item.author),
        ("ED", item.editor),
        ("A3", item.collection_editor),
        ("A4", item.translator),
        ("A2", item.container_author),
    ):
        for name in people:
            yield tag, _name(name)


def _name(name: Name) -> str | None:
    """Return `Family, Given, Suffix`; a particle stands before the family name, where it is sorted by none."""
    if name.literal or not name.family:
        return name.literal or name.given
    family = " ".join(
        part for part in (name.dropping_particle, name.non_dropping_particle, name.family) if part
    )
    return ", ".join(part for part in (family, name.given, name.suffix) if part)


def _titles(work: Work) -> Iterator[Line]:
    item = work.item
    yield "TI", item.title
    yield "TT", work.transliterated_title
    yield "ST", item.title_short
    yield "T2", item.container_title
    yield "J2", item.container_title_short
    yield "T3", item.collection_title


def _publication(item: Item) -> Iterator[Line]:
    first, last = bounds(item)
    yield "PY", f"{item.issued.year:04d}" if item.issued else None
    yield "DA", _date(item.issued) if item.issued and (item.issued.month or item.issued.end) else None
    yield "VL", item.volume
    yield "IS", item.issue or item.collection_number
    yield "SP", first
    yield "EP", last
    yield "ET", item.edition
    yield "PB", item.publisher
    yield "CY", item.publisher_place
    yield "M3", item.genre
    yield "M1", item.number
    yield "SN", item.isbn or item.issn
    yield "LA", item.language


def _date(date: EdtfDate | None) -> str | None:
    """Return `YYYY/MM/DD/`, with what is not known left out and what follows it in words: an interval's end."""
    if date is None:
        return None
    month = f"{date.month:02d}" if date.month else ""
    day = f"{date.day:02d}" if date.day else ""
    return f"{date.year:04d}/{month}/{day}/{f'to {date.end}' if date.end else ''}"


def _place(item: Item, place: Address) -> Iterator[Line]:
    yield "DO", item.doi
    yield "UR", place.url
    for url in place.others:
        yield "UR", url
    yield "Y2", _date(place.seen)
    yield "DB", item.archive
    yield "CN", item.call_number or item.archive_location
    yield "N1", item.note
    yield "N1", f"Archived copy; original address: {place.original}" if place.original else None
    yield "AB", item.abstract
    for keyword in (item.keyword or "").split(", "):
        yield "KW", keyword
