"""Citations and documents for the tests of extraction and rules."""

from srccheck.extraction import extract
from srccheck.extraction.draft import Draft
from srccheck.extraction.fields import read
from srccheck.extraction.segments import segment
from srccheck.extraction.split import split
from srccheck.model.citation import Citation, Kind
from srccheck.model.csl import to_csl
from srccheck.model.date import EdtfDate
from srccheck.model.document import Document, Marker, Note
from srccheck.model.location import Location
from srccheck.model.report import Extraction
from srccheck.model.work import Item


def a_citation(*links, raw="", title="A title", issued=None, **fields):
    date = EdtfDate.parse(issued) if issued else None
    return Citation(
        id="1",
        note="1",
        kind=Kind.FULL,
        item=Item(title=title, issued=date, **fields),
        raw=raw or " ".join(links),
        location=Location(path="a.txt", line=3),
        links=links,
    )


def a_document(*notes, markers=None, path="a.txt", first=1):
    """Return a document of notes given as text, or as (label, text)."""
    pairs = [
        note if isinstance(note, tuple) else (str(place), note) for place, note in enumerate(notes, first)
    ]
    return Document(
        path=path,
        format="plaintext",
        notes=tuple(
            Note(label=label, raw=raw, location=Location(path=path, line=line))
            for line, (label, raw) in enumerate(pairs, 1)
        ),
        markers=None
        if markers is None
        else tuple(Marker(label=label, location=Location(path=path, line=1)) for label in markers),
    )


def variables(raw, names):
    """Return the variables of one citation that are named, None for those that it has not."""
    found = to_csl(read(segment(raw)).item, "edtf")
    return {name: found.get(name) for name in names}


def extracted(*notes) -> Extraction:
    return extract([a_document(*notes)])


def drafts(text: str) -> list[Draft]:
    return [read(segment) for segment in split(text)]


def draft(text: str) -> Draft:
    (only,) = drafts(text)
    return only
