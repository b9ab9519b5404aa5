"""Documents into citations, works and links: the order in which the parts of this room work."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from srccheck.extraction import (
    archival,
    authordate,
    commentary,
    extents,
    fields,
    languages,
    listed,
    nameorder,
    numbering,
    paragraphs,
    piles,
    shortforms,
    works,
    yearstyle,
)
from srccheck.extraction.draft import Draft
from srccheck.extraction.familiar import Familiar
from srccheck.extraction.marked import SHORT
from srccheck.extraction.mention import Answer, Mention
from srccheck.extraction.segments import Segment
from srccheck.extraction.split import split
from srccheck.model.citation import Citation, Kind
from srccheck.model.document import Document, Note
from srccheck.model.finding import Finding, Severity
from srccheck.model.link import Link
from srccheck.model.report import Extraction
from srccheck.model.work import Item, Work

_SENTENCE_OF = re.compile(r"(?:[^\W\d_]\.\s)*(?P<family>[^\W\d_a-zß-ÿ][\w’'-]+)\s[a-zß-ÿ]{2,}\s")
"""The author with whom a sentence begins, and its verb."""
_HEAD = 300
"""Characters of a note by which its style is told."""
_MOST_TWICE = 14
"""Citations of a note that is read once more for the names in it."""
_LONGEST_TWICE = 2_800
"""Characters of such a note."""
_FIRST = 1_000
"""Notes by which the style of a document is told."""


_Works = tuple[list[works.Joined], list[Finding]]
"""The works of full citations, and what is said of those that look alike."""


class _Read(Struct, kw_only=True):
    """The citations of one document, with the drafts of those that were read from text."""

    citations: list[Citation]
    drafts: list[Draft | None]
    places: list[int]


def extract(documents: Sequence[Document]) -> Extraction:
    """Return what documents cite.

    Notes that bring citations of their own keep them; the others are read. Short forms are resolved within
    their document, works are joined over all of them.
    """
    list_of_addresses = listed.extract(documents[0]) if len(documents) == 1 else None
    if list_of_addresses is not None:
        return list_of_addresses
    citations: list[Citation] = []
    findings: list[Finding] = []
    for number, document in enumerate(documents, 1):
        findings += [*document.findings, *numbering.check(document)]
        prefix = f"{number}:" if number > 1 else ""
        found, wrong, known = _document(document, prefix)
        citations += found
        findings += wrong
    joined, alike = known if len(documents) == 1 else works.join(citations)
    citations, all_works = _with_works(citations, joined)
    return Extraction(
        inputs=tuple(document.path for document in documents),
        notes=sum(len(document.notes) for document in documents),
        citations=tuple(citations),
        works=tuple(all_works),
        links=tuple(_links(citations)),
        findings=(*findings, *alike),
        article=next((document.article for document in documents if document.article), None),
    )


def _document(document: Document, prefix: str) -> tuple[list[Citation], list[Finding], _Works]:
    read = _Read(citations=[], drafts=[], places=[])
    ids = _Ids(prefix)
    told: list[Finding] = []
    by_year = yearstyle.is_style([note.raw[:_HEAD] for note in document.notes[:_FIRST]])
    familiar = Familiar()
    for place, note in enumerate(document.notes):
        if not note.citations and _is_silent(note, familiar):
            told.append(commentary.finding(note))
            continue
        if not note.citations and not paragraphs.parts(note.raw):
            told.append(commentary.too_long(note))
        for found in _note(note, ids, familiar, by_year=by_year):
            citation, draft = _hosted(_named(found, read.citations), read.citations)
            read.citations.append(citation)
            read.drafts.append(draft)
            read.places.append(place)
    if all(draft is not None for draft in read.drafts):
        read.citations = languages.settle(read.citations)
        if not document.markers and _is_list(read):
            read.citations = nameorder.settle([extents.listed(citation) for citation in read.citations])
    citations, findings, known = _resolved(read)
    return citations, [*told, *findings], known


def _is_silent(note: Note, familiar: Familiar) -> bool:
    """Tell whether a note names no source, and nobody whose work the document has cited."""
    spoken = commentary.is_commentary(note.raw)
    return spoken and next(familiar.places(note.raw, 0, len(note.raw)), None) is None


def _is_list(read: _Read) -> bool:
    """Tell whether a document is a list of references: one source an entry, and none that points back."""
    whole = all(citation.kind is Kind.FULL for citation in read.citations)
    return whole and len(set(read.places)) == len(read.places)


def _named(found: tuple[Citation, Draft | None], before: Sequence[Citation]) -> tuple[Citation, Draft | None]:
    """Return a citation; where its authors are printed as a dash or "Idem", with those of the citation before."""
    citation, draft = found
    if draft is None or not draft.repeated or not before:
        return found
    last = before[-1].item
    same = last.author or (() if last.container_title else last.editor)
    own = () if draft.pointer else tuple(name for name in draft.item.author if name not in same)
    item = replace(draft.item, author=(*same, *own))
    return replace(citation, item=item), replace(draft, item=item)


def _hosted(
    found: tuple[Citation, Draft | None], before: Sequence[Citation]
) -> tuple[Citation, Draft | None]:
    """Return a citation; where "ibid." stands for what it is in ("in: ebenda"), with the container, or the book, of the citation before."""
    citation, draft = found
    printed = citation.item.container_title
    if draft is None or printed is None or not SHORT.fullmatch(printed):
        return found
    last = next((one.item for one in reversed(before) if one.kind is Kind.FULL), None)
    host, kind = None, draft.item.type
    if last and last.container_title:
        host, kind = last.container_title, last.type
    elif last and last.type == "book":
        host = last.title
    item = replace(draft.item, container_title=host, type=kind)
    return replace(citation, item=item), replace(draft, item=item)


class _Ids:
    """Ids that are unique in a run: `12`, `12b`, `12-2`, `2:12`."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._taken: set[str] = set()
        self._times: dict[str, int] = {}

    def unique(self, name: str) -> str:
        candidate = self._prefix + name
        while candidate in self._taken:
            self._times[name] = self._times.get(name, 1) + 1
            candidate = f"{self._prefix}{name}-{self._times[name]}"
        self._taken.add(candidate)
        return candidate

    def of_note(self, label: str, count: int) -> list[str]:
        """Return the ids of a note's citations."""
        if count == 1:
            return [self.unique(label)]
        return [self.unique(label + works.letters(place)) for place in range(count)]

    def known(self, name: str) -> str:
        """Return the id of this run that an input's own id has become."""
        return self._prefix + name


def _note(
    note: Note, ids: _Ids, familiar: Familiar, *, by_year: bool
) -> Iterator[tuple[Citation, Draft | None]]:
    if note.citations:
        for given in note.citations:
            target = ids.known(given.refers_to) if given.refers_to else None
            yield replace(given, id=ids.unique(given.id), refers_to=target), None
        return
    drafts = _kept(_shared(_drafts(note.raw, familiar, by_year=by_year)))
    for name, draft in zip(ids.of_note(note.label, len(drafts)), drafts, strict=True):
        citation = Citation(
            id=name,
            note=note.label,
            kind=Kind.SHORT if draft.pointer else Kind.FULL,
            item=draft.item,
            raw=draft.raw,
            location=note.location,
            transliterated_title=draft.transliterated_title,
            locator=draft.locator,
            links=draft.links,
        )
        yield citation, draft


def _drafts(raw: str, familiar: Familiar, *, by_year: bool) -> list[Draft]:
    """Read the citations of a note; whom they name is known in the note itself, and in those after it."""
    segments = split(raw, by_year=by_year, familiar=familiar)
    drafts = [_heard(segment, familiar) for segment in segments]
    families = {name.family for draft in drafts if not draft.pointer for name in draft.item.author}
    short = len(segments) <= _MOST_TWICE and len(raw) <= _LONGEST_TWICE
    if short and any(raw.count(family) > 1 for family in families if family):
        known = dict(zip(segments, drafts, strict=True))
        whole = {segment.raw: draft for segment, draft in known.items() if draft.pointer is None}
        parted = split(raw, by_year=by_year, familiar=familiar)
        again = [known.get(segment) or _heard(segment, familiar) for segment in parted]
        drafts = [whole.get(draft.raw, draft) if draft.pointer else draft for draft in again]
    return [familiar.verbatim(familiar.mended(draft)) for draft in drafts]


def _heard(segment: Segment, familiar: Familiar) -> Draft:
    """Read one citation as a reader does who knows those before it, and remember whom it names."""
    draft = familiar.recognised(fields.read(segment), segment.text)
    if draft.pointer is None:
        familiar.add(draft.item, draft.raw)
    return draft


def _shared(drafts: list[Draft]) -> list[Draft]:
    """Give each address of a note to the citation that it belongs to."""
    if len(drafts) < 2 or not any(len(draft.links) > 1 for draft in drafts):
        return drafts
    claims = [
        piles.Claim(
            words=" ".join(filter(None, (draft.item.title, draft.transliterated_title))),
            containers=tuple(
                filter(
                    None,
                    (
                        draft.item.container_title,
                        draft.item.publisher,
                        *(n.literal for n in draft.item.author),
                    ),
                )
            ),
            links=draft.links,
        )
        for draft in drafts
    ]
    return [
        draft if links == draft.links else fields.relinked(draft, links)
        for draft, links in zip(drafts, piles.share(claims), strict=True)
    ]


def _kept(drafts: list[Draft]) -> list[Draft]:
    """Give a citation what the one before it in the note says for it.

    A signature without an archive stands in that of the item before: "TNA, E 190/321; E 190/322". Of whom a sentence speaks
    ("Roe has since refined this in *Bread*") is the author where the one before is by the same.
    """
    for place, (before, draft) in enumerate(pairwise(drafts), 1):
        one, item = before.item, draft.item
        if _speaks_of_author(one, draft):
            drafts[place] = replace(draft, item=replace(item, author=one.author))
        if item.archive_location and not item.archive and one.archive and one.archive_location:
            given = {name: getattr(one, name) for name in ("archive", "archive_place", "archive_collection")}
            signature = archival.completed(item.archive_location, one.archive_location)
            drafts[place] = replace(draft, item=replace(item, **given, archive_location=signature))
    return drafts


def _speaks_of_author(one: Item, draft: Draft) -> bool:
    """Tell whether a sentence that begins with the author of an item leads to a title without an author."""
    item = draft.item
    if draft.pointer or item.author or item.editor or not item.title or len(one.author) != 1:
        return False
    family = one.author[0].family
    found = _SENTENCE_OF.match(draft.raw) if family else None
    return (
        found is not None
        and found["family"] == family
        and not draft.raw.startswith(item.title[: len(family or "")])
    )


def _resolved(read: _Read) -> tuple[list[Citation], list[Finding], _Works]:
    """Resolve the short forms of a document; what is not certain stays open, with a finding."""
    known = works.join(read.citations)
    if all(citation.kind is Kind.FULL for citation in read.citations):
        return read.citations, [], known
    known, answers = _answered(read, known)
    joined, _ = known
    citations: list[Citation] = []
    findings: list[Finding] = []
    for citation, draft, answer in zip(read.citations, read.drafts, answers, strict=True):
        if answer is None or (answer.full and draft is not None):
            citations.append(citation)
        elif draft is None or answer.work is None:
            citations.append(citation)
            why = answer.why if draft else "the record does not say what it refers to"
            message = f"it is not certain what this short form stands for: {why}"
            findings.append(_told(citation, "short-form-open", Severity.WARNING, message))
        else:
            citations.append(replace(citation, refers_to=joined[answer.work].ids[0]))
            if answer.doubt:
                message = f"a reader cannot tell what this short form stands for: {answer.doubt}"
                findings.append(_told(citation, "short-form-doubtful", Severity.NOTE, message))
    return nameorder.as_shortened(citations), findings, known


def _answered(read: _Read, known: _Works) -> tuple[_Works, list[Answer | None]]:
    """Return the works, and what each citation stands for; what turns out to describe a work becomes a full citation.

    Such a citation may be what an open short form stands for, so that all are asked once more.
    """
    mentions = _mentions(read, known)
    if _made_full(read, authordate.unlisted(mentions)):
        known = works.join(read.citations)
        mentions = _mentions(read, known)
    answers = shortforms.resolve(mentions)
    full = [place for place, one in enumerate(answers) if one and one.full and read.drafts[place]]
    full += shortforms.first_mentions(_mentions(read, known), answers)
    if _made_full(read, full):
        known = works.join(read.citations)
        answers = shortforms.resolve(_mentions(read, known))
    return known, answers


def _made_full(read: _Read, places: Sequence[int]) -> bool:
    """Make the citations at some places full; tell whether there are any."""
    for place in places:
        read.citations[place] = replace(read.citations[place], kind=Kind.FULL)
    return bool(places)


def _mentions(read: _Read, known: _Works) -> list[Mention]:
    """Return all citations with the place of their work."""
    place_of = {name: place for place, work in enumerate(known[0]) for name in work.ids}
    return [
        Mention(
            note=place,
            label=citation.note,
            draft=draft or Draft(raw=citation.raw, item=citation.item, locator=citation.locator),
            work=place_of.get(citation.refers_to or citation.id),
        )
        for citation, draft, place in zip(read.citations, read.drafts, read.places, strict=True)
    ]


def _told(citation: Citation, rule: str, severity: Severity, message: str) -> Finding:
    return Finding(
        rule=rule, severity=severity, message=message, location=citation.location, note=citation.note
    )


def _with_works(citations: list[Citation], joined: list[works.Joined]) -> tuple[list[Citation], list[Work]]:
    """Return the citations with the keys of their works, and the works with their citations."""
    first_of = {name: work.ids[0] for work in joined for name in work.ids}
    mentions: dict[str, list[str]] = {}
    for citation in citations:
        first = first_of.get(citation.refers_to or citation.id)
        if first is not None:
            mentions.setdefault(first, []).append(citation.id)
    all_works = works.named(joined, {citation.id: citation for citation in citations}, mentions)
    key_of = {name: work.key for work in all_works for name in work.citations}
    keyed = [replace(citation, work=key_of.get(citation.id, citation.work)) for citation in citations]
    return keyed, all_works


def _links(citations: Sequence[Citation]) -> Iterator[Link]:
    """Yield each address once, in order of first mention, with the notes and citations that give it."""
    found: dict[str, list[Citation]] = {}
    for citation in citations:
        for url in citation.links:
            found.setdefault(url, []).append(citation)
    for url, givers in found.items():
        yield Link(
            url=url,
            notes=tuple(dict.fromkeys(citation.note for citation in givers)),
            citations=tuple(dict.fromkeys(citation.id for citation in givers)),
        )
