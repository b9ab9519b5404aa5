"""A BibTeX or BibLaTeX entry into CSL variables."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from srccheck.model.csl import CSL_TYPES
from srccheck.model.work import Item
from srccheck.readers.bibtex_entries import Fields
from srccheck.readers.bibtex_values import address, addresses, classic_date, date, names, pages
from srccheck.text.babel import tag
from srccheck.text.identifiers import doi, links_of
from srccheck.text.latex import decode


class Read(Struct, frozen=True, kw_only=True):
    """What an entry says, and what of it could not be read, a sentence each."""

    item: Item
    transliterated_title: str | None
    links: tuple[str, ...]
    remarks: tuple[str, ...]


_TYPES = {
    "article": "article-journal",
    "artwork": "graphic",
    "audio": "song",
    "bookinbook": "chapter",
    "booklet": "pamphlet",
    "conference": "paper-conference",
    "dataset": "dataset",
    "electronic": "webpage",
    "image": "graphic",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "inreference": "entry-encyclopedia",
    "jurisdiction": "legal_case",
    "legal": "treaty",
    "legislation": "legislation",
    "letter": "personal_communication",
    "mastersthesis": "thesis",
    "misc": "document",
    "movie": "motion_picture",
    "music": "song",
    "online": "webpage",
    "patent": "patent",
    "performance": "performance",
    "periodical": "periodical",
    "phdthesis": "thesis",
    "report": "report",
    "review": "review",
    "software": "software",
    "standard": "standard",
    "suppbook": "chapter",
    "suppcollection": "chapter",
    "suppperiodical": "article-journal",
    "techreport": "report",
    "thesis": "thesis",
    "unpublished": "manuscript",
    "video": "motion_picture",
    "www": "webpage",
}
"""Entry type -> CSL type; the other ones, all kinds of books, are `book`."""

_SUBTYPES = {"newspaper": "article-newspaper", "magazine": "article-magazine", "blog": "post-weblog"}

_TEXT = {
    "title": "title",
    "shorttitle": "title_short",
    "origtitle": "original_title",
    "journaltitle": "container_title",
    "journal": "container_title",
    "booktitle": "container_title",
    "maintitle": "container_title",
    "shortjournal": "container_title_short",
    "series": "collection_title",
    "eventtitle": "event_title",
    "venue": "event_place",
    "publisher": "publisher",
    "institution": "publisher",
    "school": "publisher",
    "organization": "publisher",
    "location": "publisher_place",
    "address": "publisher_place",
    "origpublisher": "original_publisher",
    "origlocation": "original_publisher_place",
    "edition": "edition",
    "volume": "volume",
    "volumes": "number_of_volumes",
    "issue": "issue",
    "eid": "number",
    "chapter": "chapter_number",
    "part": "part_number",
    "pagetotal": "number_of_pages",
    "version": "version",
    "type": "genre",
    "pubstate": "status",
    "library": "call_number",
    "isbn": "isbn",
    "issn": "issn",
    "pmid": "pmid",
    "pmcid": "pmcid",
    "abstract": "abstract",
    "annotation": "annote",
    "annote": "annote",
    "keywords": "keyword",
}
"""Field -> variable, for texts; the first one that an entry gives wins."""

_SITES = frozenset(("online", "electronic", "www"))
"""Entry types whose organization is the site that has the page."""

_NAMES = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "bookauthor": "container_author",
}
_ROLES = frozenset(
    name for name in Item.__struct_fields__ if name.endswith(("_author", "_editor", "_director"))
) | {
    "composer",
    "director",
    "illustrator",
    "interviewer",
    "recipient",
}
_PLACE = re.compile(r"(?!online|access|available|retrieved|unpublished|mimeo)\D{2,}", re.IGNORECASE)
"""What of `howpublished` names the place where something appeared: no date, and no word on how."""

_BESIDE = " .,;:"
"""What is left beside an address that was taken out of a text."""

_BRACKETED = re.compile(r"(.+?)\s*\[([^\[\]]+)\]")
_DATES = {"date": "issued", "urldate": "accessed", "origdate": "original_date", "eventdate": "event_date"}
_THESES = {"phdthesis": "PhD thesis", "mastersthesis": "Master's thesis"}
_GENRES = {"phdthesis": "PhD thesis", "mathesis": "Master's thesis", "techreport": "Technical report"}


def read_entry(fields: Fields) -> Read:
    """Return an entry's item, its links and what could not be read of it."""
    values = fields.values
    remarks: list[str] = []
    changes: dict[str, object] = {
        variable: found
        for name, variable in (*_NAMES.items(), *_roles(values))
        if name in values and (found := names(values[name]))
    }
    changes |= _texts(fields) | _dates(values, remarks) | _identifiers(values)
    item = replace(Item(), type=_type(fields), **changes)
    item, more = _addressed(item, values)
    item = _numbered(item, values, fields.type)
    item, latin = _bracketed(item, decode(values.get("titleaddon", "")) or None)
    if latin is not None and not _transliterates(latin, item.title):
        item, latin = replace(item, note=_also(item.note, latin)), None
    links = dict.fromkeys([item.url, *more] if item.url else more)
    return Read(
        item=item,
        transliterated_title=latin,
        links=tuple(links) or links_of(item),
        remarks=tuple(remarks),
    )


def _bracketed(item: Item, latin: str | None) -> tuple[Item, str | None]:
    """Return the item and its transliterated title, which may stand in brackets after a title in other letters."""
    found = _BRACKETED.fullmatch(item.title or "")
    if latin is None and found and _transliterates(found[2], found[1]):
        return replace(item, title=found[1]), found[2]
    return item, latin


def _type(fields: Fields) -> str:
    subtype = decode(fields.values.get("entrysubtype", "")).lower()
    if subtype in CSL_TYPES:
        return subtype
    if subtype in _SUBTYPES:
        return _SUBTYPES[subtype]
    found = _TYPES.get(fields.type, "book")
    bare_page = fields.values.get("url") or addresses(fields.values.get("howpublished", ""))[0]
    return "webpage" if fields.type == "misc" and bare_page and "eprint" not in fields.values else found


def _roles(values: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the further editor fields whose type is the name of a CSL variable, and that variable."""
    for letter in "abc":
        role = values.get(f"editor{letter}type", "").strip().replace("-", "_")
        if role in _ROLES:
            yield f"editor{letter}", role


def _texts(fields: Fields) -> dict[str, object]:
    values = fields.values
    found: dict[str, object] = {}
    for field, usual in _TEXT.items():
        variable = "container_title" if field == "organization" and fields.type in _SITES else usual
        text = decode(values[field]) if field in values else ""
        if text:
            found.setdefault(variable, text)
    for subtitle, title in (("subtitle", "title"), ("booksubtitle", "container_title")):
        if subtitle in values and title in found:
            found[title] = f"{found[title]}: {decode(values[subtitle])}"
    if "pages" in values:
        found["page"] = pages(values["pages"])
    language = values.get("langid") or values.get("language") or values.get("hyphenation")
    if language:
        found["language"] = tag(decode(language))
    if "genre" in found:
        found["genre"] = _GENRES.get(str(found["genre"]), found["genre"])
    return found


def _dates(values: Mapping[str, str], remarks: list[str]) -> dict[str, object]:
    found: dict[str, object] = {}
    for field, variable in _DATES.items():
        if field in values:
            value = date(values[field])
            if value is None:
                remarks.append(f"{field}: {values[field]!r} is no date such as 2021-09-27")
            else:
                found[variable] = value
    if "issued" not in found and "year" in values:
        issued = classic_date(values["year"], values.get("month"), values.get("day"))
        if issued is not None:
            found["issued"] = issued
        elif re.search(r"\d", values["year"]):
            remarks.append(f"year: {values['year']!r} is no year")
        else:
            found.setdefault("status", decode(values["year"]))
    return found


def _identifiers(values: Mapping[str, str]) -> dict[str, object]:
    found: dict[str, object] = {}
    if "doi" in values:
        found["doi"] = doi(address(values["doi"]))
    eprint = address(values.get("eprint", ""))
    kind = (values.get("eprinttype") or values.get("archiveprefix") or "").strip().lower()
    if eprint and kind == "pubmed":
        found["pmid"] = eprint
    elif eprint and kind in ("arxiv", "hdl", "urn"):
        prefix = {"arxiv": "arXiv:", "hdl": "hdl:", "urn": ""}[kind]
        found["number"] = eprint if eprint.lower().startswith(prefix.lower()) else prefix + eprint
    elif eprint:
        found |= {"archive": kind or None, "archive_location": eprint}
    return found


def _addressed(item: Item, values: Mapping[str, str]) -> tuple[Item, list[str]]:
    """Return the item with its address and notes, and the further addresses that the notes give."""
    urls = [address(values["url"])] if values.get("url") else []
    texts: list[str] = []
    for field in ("howpublished", "note", "addendum"):
        found, rest = addresses(values.get(field, ""))
        urls += [url for url in found if url not in urls]
        text = decode(rest)
        if field == "howpublished" and item.container_title is None and _PLACE.fullmatch(text):
            item = replace(item, container_title=text)
        elif text.strip(_BESIDE):
            texts.append(text.lstrip(_BESIDE))
    if texts:
        item = replace(item, note=_also(item.note, "; ".join(texts)))
    return (replace(item, url=urls[0]), urls[1:]) if urls and urls[0] else (item, [])


def _also(note: str | None, text: str) -> str:
    return f"{note}; {text}" if note else text


def _numbered(item: Item, values: Mapping[str, str], entry_type: str) -> Item:
    """Return the item with `number` where it belongs, and the degree of a classic thesis."""
    if entry_type in _THESES and item.genre is None:
        item = replace(item, genre=_THESES[entry_type])
    number = decode(values.get("number", ""))
    if not number:
        return item
    if item.type.startswith(("article", "review", "periodical")):
        return (
            replace(item, issue=number) if item.issue is None else replace(item, number=item.number or number)
        )
    if item.collection_title and item.type in ("book", "chapter", "paper-conference"):
        return replace(item, collection_number=number)
    return replace(item, number=item.number or number)


def _transliterates(latin: str, title: str | None) -> bool:
    """Tell whether a text in Latin letters stands beside a title in others."""
    return bool(title) and not _is_latin(title or "") and _is_latin(latin)


def _is_latin(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return sum(char < "\u0250" or "\u1e00" <= char < "\u1f00" for char in letters) * 2 >= len(letters) > 0
