"""What is cited, in the variables of the Citation Style Language (CSL 1.0.2)."""

from msgspec import Struct

from srccheck.model.date import EdtfDate


class Name(Struct, frozen=True, kw_only=True, omit_defaults=True, rename="kebab"):
    """A person (`family`, `given`, ...) or a body (`literal`): CSL's name variables."""

    family: str | None = None
    given: str | None = None
    dropping_particle: str | None = None
    non_dropping_particle: str | None = None
    suffix: str | None = None
    literal: str | None = None


_SPELLINGS = {
    "url": "URL",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "pmid": "PMID",
    "pmcid": "PMCID",
    "archive_collection": "archive_collection",
    "archive_location": "archive_location",
}
"""The fields whose CSL spelling is not just a matter of hyphens (csl-data.json of CSL 1.0.2)."""


def csl_name(field: str) -> str:
    """Return the CSL spelling of a field of `Item`: `container_title` -> `container-title`, `url` -> `URL`."""
    return _SPELLINGS.get(field, field.replace("_", "-"))


class Item(Struct, frozen=True, kw_only=True, omit_defaults=True, rename=csl_name):
    """The CSL variables of one work, as one source gives them.

    Every variable of CSL 1.0.2 that a note, a bibliography or a record can hold is a field, in
    snake_case here and in CSL's spelling at the edge (`srccheck.model.csl` converts). A number is a
    string, as in CSL, for "12–13" and "3bis" are numbers too.
    https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
    """

    type: str = "document"
    title: str | None = None
    title_short: str | None = None
    original_title: str | None = None
    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    translator: tuple[Name, ...] = ()
    container_author: tuple[Name, ...] = ()
    collection_editor: tuple[Name, ...] = ()
    editorial_director: tuple[Name, ...] = ()
    original_author: tuple[Name, ...] = ()
    reviewed_author: tuple[Name, ...] = ()
    composer: tuple[Name, ...] = ()
    director: tuple[Name, ...] = ()
    illustrator: tuple[Name, ...] = ()
    interviewer: tuple[Name, ...] = ()
    recipient: tuple[Name, ...] = ()
    container_title: str | None = None
    container_title_short: str | None = None
    collection_title: str | None = None
    collection_number: str | None = None
    volume_title: str | None = None
    part_number: str | None = None
    reviewed_title: str | None = None
    reviewed_genre: str | None = None
    event_title: str | None = None
    event_place: str | None = None
    event_date: EdtfDate | None = None
    authority: str | None = None
    jurisdiction: str | None = None
    references: str | None = None
    section: str | None = None
    issued: EdtfDate | None = None
    original_date: EdtfDate | None = None
    submitted: EdtfDate | None = None
    accessed: EdtfDate | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    original_publisher: str | None = None
    original_publisher_place: str | None = None
    edition: str | None = None
    volume: str | None = None
    number_of_volumes: str | None = None
    issue: str | None = None
    number: str | None = None
    chapter_number: str | None = None
    supplement_number: str | None = None
    page: str | None = None
    page_first: str | None = None
    number_of_pages: str | None = None
    version: str | None = None
    genre: str | None = None
    medium: str | None = None
    dimensions: str | None = None
    scale: str | None = None
    status: str | None = None
    source: str | None = None
    archive: str | None = None
    archive_collection: str | None = None
    archive_location: str | None = None
    archive_place: str | None = None
    call_number: str | None = None
    language: str | None = None
    url: str | None = None
    doi: str | None = None
    isbn: str | None = None
    issn: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    abstract: str | None = None
    annote: str | None = None
    keyword: str | None = None
    note: str | None = None


class Work(Struct, frozen=True, kw_only=True):
    """One cited thing; all citations of it share it.

    Attributes:
        key: the bibliography key: family name (else first title word), ASCII, year, `a`, `b` where needed.
        item: its variables, joined from its full citations.
        transliterated_title: the title in Latin letters as printed beside a title in another script.
        links: every address given for it, as cited, the first one first.
        citations: ids of the citations of it, short ones too, in order.
        joined: why two full citations were taken for one work, a sentence for each; empty where there is one.
    """

    key: str
    item: Item
    transliterated_title: str | None = None
    links: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
