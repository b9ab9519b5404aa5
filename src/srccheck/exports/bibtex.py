"""Classic BibTeX: the entry types and fields of its standard styles, and the usual ones beside them (btxdoc)."""

import re
from collections.abc import Iterator, Mapping, Sequence

from srccheck.exports import tex
from srccheck.exports.base import Address, address, in_order
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Snapshot
from srccheck.model.work import Item, Work
from srccheck.text.babel import name as babel_name

_TYPES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "classic": "book",
    "collection": "book",
    "entry": "incollection",
    "entry-dictionary": "incollection",
    "entry-encyclopedia": "incollection",
    "manuscript": "unpublished",
    "pamphlet": "booklet",
    "paper-conference": "inproceedings",
    "periodical": "book",
    "report": "techreport",
    "review": "article",
    "review-book": "article",
    "thesis": "phdthesis",
}
"""CSL type -> entry type; the other ones are `misc`."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PUBLISHER = {
    "techreport": "institution",
    "phdthesis": "school",
    "mastersthesis": "school",
    "misc": "organization",
}
_CONTAINER = {
    "article": "journal",
    "incollection": "booktitle",
    "inproceedings": "booktitle",
    "misc": "howpublished",
}
_SHORTER_DEGREES = re.compile(
    r"master|magist|diplom|bachelor|licen|lizen|mestrado|maestr|maîtrise|laurea|tesina|grado|staatsexam|магистр|\b[bm]\.?\s?(?:a|s|sc|phil|litt)\b\.?|\bll\.?\s?m\b",
    re.IGNORECASE,
)
"""Degrees below a doctorate, in the words of the genre of a thesis."""


def render(works: Sequence[Work], copies: Mapping[str, Snapshot]) -> str:
    """Return the works as BibTeX; see `srccheck.exports.base.Export`."""
    ordered = in_order(works)
    return tex.write(
        (_kind(work.item), key, list(_fields(work, address(work, copies))))
        for key, work in zip(tex.keys([work.key for work in ordered]), ordered, strict=True)
    )


def _kind(item: Item) -> str:
    if item.type == "thesis" and _SHORTER_DEGREES.search(item.genre or ""):
        return "mastersthesis"
    return _TYPES.get(item.type, "misc")


def _fields(work: Work, place: Address) -> Iterator[tuple[str, str | None]]:
    item, kind = work.item, _kind(work.item)
    yield "author", tex.names(item.author)
    yield "editor", tex.names(item.editor)
    yield "title", _title(work)
    yield _CONTAINER.get(kind, "series"), tex.text(item.container_title)
    yield from _dates(item.issued)
    in_series = kind in _CONTAINER or not item.container_title
    yield "series", tex.text(item.collection_title) if in_series else None
    yield "edition", tex.text(item.edition)
    yield "volume", tex.text(item.volume)
    yield "number", tex.text(item.issue or item.number or item.collection_number)
    yield "chapter", tex.text(item.chapter_number)
    yield "pages", tex.pages(item.page or item.page_first)
    yield _PUBLISHER.get(kind, "publisher"), tex.text(item.publisher)
    yield "address", tex.text(item.publisher_place)
    yield (
        "type",
        tex.text(item.genre)
        if kind in ("techreport", "phdthesis", "mastersthesis", "incollection")
        else None,
    )
    yield from _identifiers(item)
    yield "url", tex.verbatim(place.url)
    yield "urldate", tex.text(str(place.seen)) if place.seen else None
    yield "language", tex.text((babel_name(item.language) or item.language) if item.language else None)
    yield "note", tex.note(place, item.note)
    yield "abstract", tex.text(item.abstract)
    yield "keywords", tex.text(item.keyword)


def _title(work: Work) -> str | None:
    """Return the title; a transliteration stands in brackets after it, for there is no field for it."""
    title = tex.title(work.item.title, work.item.language)
    latin = tex.text(work.transliterated_title)
    if title is None or latin is None:
        return title or latin
    return f"{title[:-1]} [{latin[1:-1]}]}}"


def _dates(date: EdtfDate | None) -> Iterator[tuple[str, str | None]]:
    """Yield year and month; of a longer time than a year, the years, and of any other its beginning."""
    if date is None:
        return
    years = date.end is not None and date.end.year != date.year
    yield "year", f"{{{date.year}--{date.end.year}}}" if date.end and years else f"{{{date.year}}}"
    if date.month and not years:
        month = _MONTHS[date.month - 1]
        yield "month", f'{month} # "~{date.day}"' if date.day else month


def _identifiers(item: Item) -> Iterator[tuple[str, str | None]]:
    yield "isbn", tex.text(item.isbn)
    yield "issn", tex.text(item.issn)
    yield "doi", tex.verbatim(item.doi)
    number = item.number or ""
    if number.lower().startswith("arxiv:"):
        yield "eprint", tex.verbatim(number[len("arxiv:") :].strip())
        yield "archiveprefix", "{arXiv}"
    yield "pmid", tex.text(item.pmid)
    yield "pmcid", tex.text(item.pmcid)
