"""A list of bare addresses: what it cites is made when it is asked for, so that a long list needs little room.

The result is what the other modules would make of it: every line a citation, those of one page one work.
"""

from array import array

from msgspec.structs import replace

from srccheck.extraction import works
from srccheck.model.citation import Citation, Kind
from srccheck.model.document import Document
from srccheck.model.link import Link
from srccheck.model.made import Made
from srccheck.model.report import Extraction
from srccheck.model.work import Item, Work


def extract(document: Document) -> Extraction | None:
    """Return what a list of addresses cites, None where a note is more than an address with a label of its own."""
    if not isinstance(document.notes, Made):
        return None
    labels: set[str] = set()
    pages: dict[str, int] = {}
    first: dict[str, str] = {}
    further: dict[str, list[str]] = {}
    of_page = array("L")
    for note in document.notes:
        citation = _bare(note.citations)
        if citation is None or citation.id != note.label or note.label in labels:
            return None
        labels.add(note.label)
        marks = works.marks(citation) or [f"line {len(of_page)}"]
        of_page.append(pages.setdefault(marks[0], len(pages)))
        if first.setdefault(citation.links[0], note.label) != note.label:
            further.setdefault(citation.links[0], []).append(note.label)
    return Extraction(
        inputs=(document.path,),
        notes=len(document.notes),
        citations=Made(
            len(of_page), lambda place: _citation(document, place, _key(of_page[place], len(pages)))
        ),
        works=Made(len(pages), _Works(document, of_page, len(pages)).work),
        links=tuple(_link(url, (label, *further.get(url, ()))) for url, label in first.items()),
        findings=document.findings,
        article=document.article,
    )


def _bare(citations: tuple[Citation, ...]) -> Citation | None:
    """Return the one citation of a note if it gives nothing but an address."""
    if len(citations) != 1 or len(citations[0].links) != 1:
        return None
    citation = citations[0]
    bare = Item(type=citation.item.type, url=citation.links[0])
    extra = (citation.transliterated_title, citation.locator, citation.refers_to, citation.work)
    return citation if citation.kind is Kind.FULL and citation.item == bare and not any(extra) else None


def _link(url: str, labels: tuple[str, ...]) -> Link:
    return Link(url=url, notes=labels, citations=labels)


def _key(place: int, count: int) -> str:
    return works.NAMELESS + (works.letters(place) if count > 1 else "")


def _citation(document: Document, place: int, key: str) -> Citation:
    return replace(document.notes[place].citations[0], work=key)


class _Works:
    """The works of a list, by their place."""

    def __init__(self, document: Document, of_page: "array[int]", count: int) -> None:
        self._document = document
        self._count = count
        self._lines: dict[int, list[int]] = {}
        first = array("L", bytes(array("L").itemsize * count))
        seen = bytearray(count)
        for line, page in enumerate(of_page):
            if not seen[page]:
                seen[page] = 1
                first[page] = line
            else:
                self._lines.setdefault(page, [first[page]]).append(line)
        self._first = first

    def work(self, place: int) -> Work:
        lines = self._lines.get(place, [self._first[place]])
        citations = [self._document.notes[line].citations[0] for line in lines]
        joined, _ = works.join(citations)
        (work,) = works.named(joined, {citation.id: citation for citation in citations}, {})
        return replace(work, key=_key(place, self._count))
