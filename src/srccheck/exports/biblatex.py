"""BibLaTeX, as biber reads it (biblatex manual, sections 2.1 to 2.2)."""

from collections.abc import Iterator, Mapping, Sequence

from srccheck.exports import tex
from srccheck.exports.base import Address, address, in_order
from srccheck.model.snapshot import Snapshot
from srccheck.model.work import Item, Name, Work
from srccheck.text.babel import name as babel_name

_TYPES: dict[str, tuple[str, str | None]] = {
    "article": ("misc", "article"),
    "article-journal": ("article", None),
    "article-magazine": ("article", "magazine"),
    "article-newspaper": ("article", "newspaper"),
    "bill": ("legislation", "bill"),
    "book": ("book", None),
    "broadcast": ("misc", "broadcast"),
    "chapter": ("incollection", None),
    "classic": ("book", "classic"),
    "collection": ("collection", "collection"),
    "dataset": ("dataset", None),
    "document": ("misc", None),
    "entry": ("inreference", "entry"),
    "entry-dictionary": ("inreference", "entry-dictionary"),
    "entry-encyclopedia": ("inreference", None),
    "event": ("misc", "event"),
    "figure": ("artwork", "figure"),
    "graphic": ("artwork", None),
    "hearing": ("misc", "hearing"),
    "interview": ("misc", "interview"),
    "legal_case": ("jurisdiction", None),
    "legislation": ("legislation", None),
    "manuscript": ("unpublished", None),
    "map": ("misc", "map"),
    "motion_picture": ("video", None),
    "musical_score": ("music", "musical_score"),
    "pamphlet": ("booklet", None),
    "paper-conference": ("inproceedings", None),
    "patent": ("patent", None),
    "performance": ("performance", None),
    "periodical": ("periodical", None),
    "personal_communication": ("letter", None),
    "post": ("online", "post"),
    "post-weblog": ("online", "blog"),
    "regulation": ("legislation", "regulation"),
    "report": ("report", None),
    "review": ("review", None),
    "review-book": ("review", "review-book"),
    "software": ("software", None),
    "song": ("audio", None),
    "speech": ("unpublished", "speech"),
    "standard": ("standard", None),
    "thesis": ("thesis", None),
    "treaty": ("legal", None),
    "webpage": ("online", None),
}
"""CSL type -> entry type, and the subtype that says what the entry type leaves open."""

_IN_JOURNAL = frozenset(("article", "review", "periodical"))
_IN_BOOK = frozenset(("incollection", "inbook", "inproceedings", "inreference"))
_IN_SERIES = frozenset(("book", "collection", "incollection", "inbook", "inproceedings", "inreference"))
_OF_INSTITUTION = frozenset(("report", "thesis"))
_HOW = frozenset(
    (
        "misc",
        "video",
        "audio",
        "artwork",
        "music",
        "legal",
        "performance",
        "letter",
        "unpublished",
        "legislation",
    )
)
"""Entry types that print `howpublished`: where such a thing appeared."""

_ROLES = (
    "editorial_director",
    "collection_editor",
    "director",
    "interviewer",
    "illustrator",
    "composer",
    "original_author",
    "reviewed_author",
    "recipient",
)
"""Names that have no field of their own and share `editora` to `editorc`, the first three that are given."""

_EPRINTS = (("arXiv:", "arxiv"), ("hdl:", "hdl"), ("urn:", "urn"))


def render(works: Sequence[Work], copies: Mapping[str, Snapshot]) -> str:
    """Return the works as BibLaTeX; see `srccheck.exports.base.Export`."""
    ordered = in_order(works)
    return tex.write(
        (kind, key, fields)
        for key, work in zip(tex.keys([work.key for work in ordered]), ordered, strict=True)
        for kind, fields in [_entry(work, address(work, copies))]
    )


def _entry(work: Work, place: Address) -> tuple[str, tex.Fields]:
    item = work.item
    kind, subtype = _TYPES[item.type]
    if item.type == "book" and item.editor and not item.author:
        kind = "collection"
    elif item.type == "chapter" and item.container_author and not item.editor:
        kind = "inbook"
    fields = [
        *_people(item),
        *_titles(work, kind),
        *_publication(item, kind),
        *_numbers(item, kind),
        *_identifiers(item),
        *_rest(item, place),
        ("entrysubtype", tex.text(subtype)),
    ]
    return kind, fields


def _people(item: Item) -> Iterator[tuple[str, str | None]]:
    yield "author", tex.names(item.author)
    yield "editor", tex.names(item.editor)
    yield "translator", tex.names(item.translator)
    yield "bookauthor", tex.names(item.container_author)
    roles: list[tuple[str, tuple[Name, ...]]] = [
        (role, getattr(item, role)) for role in _ROLES if getattr(item, role)
    ]
    for letter, (role, people) in zip("abc", roles, strict=False):
        yield f"editor{letter}", tex.names(people)
        yield f"editor{letter}type", tex.text(role.replace("_", "-"))


def _titles(work: Work, kind: str) -> Iterator[tuple[str, str | None]]:
    item = work.item
    yield "title", tex.title(item.title, item.language)
    yield "titleaddon", tex.text(work.transliterated_title)
    yield "shorttitle", tex.title(item.title_short, item.language)
    yield "origtitle", tex.text(item.original_title)
    container, series = tex.text(item.container_title), tex.text(item.collection_title)
    if kind in _IN_JOURNAL:
        yield "journaltitle", container
        yield "shortjournal", tex.text(item.container_title_short)
    elif kind in _IN_BOOK:
        yield "booktitle", container
    elif kind == "online":
        yield "organization", tex.listed(item.container_title)
    elif kind in _HOW:
        yield "howpublished", container
    elif series is None:
        series = container
    else:
        yield "maintitle", container
    yield "series", series
    yield "eventtitle", tex.text(item.event_title)
    yield "venue", tex.text(item.event_place)


def _publication(item: Item, kind: str) -> Iterator[tuple[str, str | None]]:
    field = "institution" if kind in _OF_INSTITUTION else "organization" if kind in _HOW else "publisher"
    yield field, tex.listed(item.publisher)
    yield "location", tex.listed(item.publisher_place)
    yield "origpublisher", tex.listed(item.original_publisher)
    yield "origlocation", tex.listed(item.original_publisher_place)
    yield "edition", tex.text(item.edition)
    yield "type", tex.text(item.genre)
    yield "version", tex.text(item.version)
    yield "pubstate", tex.text(item.status)
    for name, date in (
        ("date", item.issued),
        ("origdate", item.original_date),
        ("eventdate", item.event_date),
    ):
        yield name, tex.text(str(date)) if date else None


def _numbers(item: Item, kind: str) -> Iterator[tuple[str, str | None]]:
    number = None if _eprint(item.number) else item.number
    yield "volume", tex.text(item.volume)
    yield "volumes", tex.text(item.number_of_volumes)
    if kind in _IN_JOURNAL:
        counted = item.issue is not None and item.issue[:1].isdigit()
        yield "number" if counted else "issue", tex.text(item.issue)
        yield "eid", tex.text(number)
    else:
        yield "issue", tex.text(item.issue)
        in_series = kind in _IN_SERIES and item.collection_number
        yield "number", tex.text(item.collection_number if in_series else number or item.collection_number)
    yield "part", tex.text(item.part_number)
    yield "chapter", tex.text(item.chapter_number)
    yield "pages", tex.pages(item.page or item.page_first)
    yield "pagetotal", tex.text(item.number_of_pages)


def _identifiers(item: Item) -> Iterator[tuple[str, str | None]]:
    yield "isbn", tex.text(item.isbn)
    yield "issn", tex.text(item.issn)
    yield "doi", tex.verbatim(item.doi)
    eprint = _eprint(item.number)
    if eprint:
        yield "eprint", tex.verbatim(eprint[0])
        yield "eprinttype", tex.text(eprint[1])
        yield "pmid", tex.text(item.pmid)
    elif item.pmid:
        yield "eprint", tex.verbatim(item.pmid)
        yield "eprinttype", "{pubmed}"
    yield "pmcid", tex.text(item.pmcid)
    kept = (
        item.archive_place,
        item.archive,
        item.archive_collection,
        item.archive_location,
        item.call_number,
    )
    yield "library", tex.text(", ".join(part for part in kept if part))


def _eprint(number: str | None) -> tuple[str, str] | None:
    """Return the identifier and the type of an e-print, None where a number is none."""
    for prefix, kind in _EPRINTS:
        if number and number.lower().startswith(prefix.lower()):
            return (number if kind == "urn" else number[len(prefix) :].strip()), kind
    return None


def _rest(item: Item, place: Address) -> Iterator[tuple[str, str | None]]:
    yield "url", tex.verbatim(place.url)
    yield "urldate", tex.text(str(place.seen)) if place.seen else None
    babel = babel_name(item.language) if item.language else None
    yield "langid", tex.text(babel)
    yield "language", tex.text(item.language) if not babel else None
    yield "note", tex.note(place, item.note)
    yield "abstract", tex.text(item.abstract)
    yield "annotation", tex.text(item.annote)
    yield "keywords", tex.text(item.keyword)
