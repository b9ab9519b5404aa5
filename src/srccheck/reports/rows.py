"""One row for each link, as every format for people tells it: whole sentences, all text cleaned."""

from collections.abc import Mapping

from msgspec import Struct

from srccheck.model.citation import Citation
from srccheck.model.location import Location
from srccheck.model.report import Extraction, LinkResult, Report
from srccheck.model.snapshot import ArchiveStatus, Proof
from srccheck.model.verdict import REASONS, Identity, Reason, Status
from srccheck.reports.addresses import shown
from srccheck.text.safe import clean, shorten

_TITLE_LENGTH = 200
_QUIET = frozenset({Reason.OK, Reason.EXCLUDED, Reason.OFFLINE, Reason.NOT_REACHED})
"""Reasons that are counted, not listed: nothing is wrong with these links, or nothing is known of them."""

_NO_COPY = {
    ArchiveStatus.NONE: "no copy exists",
    ArchiveStatus.NONE_GOOD: "copies exist, none shows the source",
    ArchiveStatus.UNAVAILABLE: "did not answer; ask it again another day",
    ArchiveStatus.NOT_ASKED: "not asked",
}
_NEEDS_COPY = frozenset({Status.DEAD, Status.CHANGED, Status.BLOCKED, Status.UNREACHABLE})
_PROOFS = {Proof.TITLE: "its title matches", Proof.STABLE: "it stayed the same"}
_WITHOUT_COPY = {
    Status.DEAD: "find the source elsewhere",
    Status.CHANGED: "compare it with what was cited, or find the source elsewhere",
}

_LOOK_AT_COPY = "see whether the archived copy shows the source, or find it elsewhere"


class Copy(Struct, frozen=True, kw_only=True):
    """An archived copy.

    Attributes:
        url: its address.
        day: of its capture (`2021-08-19`).
        apart: how far that is from the date it was chosen near; empty where there is none.
        proof: how it was found to show the source; empty where it was not opened.
        as_cited: the living page shows something else now.
    """

    url: str
    day: str
    apart: str
    proof: str
    as_cited: bool = False

    @property
    def verified(self) -> bool:
        """Tell whether it was opened, and shows the source."""
        return bool(self.proof)

    @property
    def words(self) -> str:
        """Return what it is in a few words."""
        kind = "as cited: copy" if self.as_cited and self.proof else "copy"
        said = ", ".join(filter(None, (f"{kind} of {self.day}", self.apart)))
        return f"{said}; {self.proof or 'not opened yet'}"


class Row(Struct, frozen=True, kw_only=True):
    """One link for a person.

    Attributes:
        notes: labels of the notes that give it, each with its file where there are several inputs.
        places: where those citations stand, in order, once each.
        title: of the cited work, else the citation as printed; shortened; may be empty.
        url: as cited.
        words: what was found.
        page_title: what the page calls itself, where that speaks against it; else None.
        todo: what to do; empty where there is nothing to do.
        replacement: an address worth citing instead, else None.
        copy: an archived copy, else None.
        archive: what the archive said instead of giving a copy; empty where there is one or none is needed.
        uncopied: it lives, and no archive has a copy of it.
    """

    notes: tuple[str, ...]
    places: tuple[Location, ...]
    title: str
    url: str
    status: Status
    reason: Reason
    words: str
    page_title: str | None
    todo: str
    replacement: str | None
    copy: Copy | None
    archive: str
    uncopied: bool

    @property
    def listed(self) -> bool:
        """Tell whether somebody must look at it; the others are only counted."""
        return self.reason not in _QUIET

    @property
    def found(self) -> str:
        """Return what was found, with what the page calls itself."""
        return f"{self.words}: “{self.page_title}”" if self.page_title else self.words

    @property
    def cited_by(self) -> str:
        """Return the notes in words: `note 3`, `notes 3, 7`."""
        if not self.notes:
            return "no note"
        return ("note " if len(self.notes) == 1 else "notes ") + ", ".join(self.notes)


def rows(report: Report) -> tuple[Row, ...]:
    """Return a row for every link, in note order."""
    extraction = report.extraction
    by_id = {citation.id: citation for citation in extraction.citations}
    titles = _titles(extraction)
    several = len(extraction.inputs) > 1
    return tuple(_row(result, by_id, titles, several) for result in report.results)


def attention(report: Report) -> tuple[Row, ...]:
    """Return the rows that somebody must look at, in note order."""
    return tuple(row for row in rows(report) if row.listed)


def uncopied(report: Report) -> tuple[Row, ...]:
    """Return the rows of living sources of which no archive has a copy, in note order."""
    return tuple(row for row in rows(report) if row.uncopied)


def _titles(extraction: Extraction) -> dict[str, str]:
    titles: dict[str, str] = {}
    for work in extraction.works:
        for url in work.links:
            if work.item.title:
                titles.setdefault(url, work.item.title)
    return titles


def _row(result: LinkResult, by_id: Mapping[str, Citation], titles: Mapping[str, str], several: bool) -> Row:
    link, verdict = result.link, result.verdict
    citing = [by_id[name] for name in link.citations if name in by_id]
    raw = citing[0].item.title or citing[0].raw if citing else ""
    contradicted = verdict.identity is Identity.CONTRADICTED and verdict.title
    return Row(
        notes=_notes(link.notes, citing) if several else tuple(clean(note) for note in link.notes),
        places=tuple(dict.fromkeys(_place(citation.location) for citation in citing)),
        title=shorten(titles.get(link.url) or raw, _TITLE_LENGTH),
        url=shown(link.url),
        status=verdict.status,
        reason=verdict.reason,
        words=REASONS[verdict.reason].words,
        page_title=shorten(verdict.title or "", _TITLE_LENGTH) if contradicted else None,
        todo=_todo(result),
        replacement=shown(verdict.replacement) if verdict.replacement else None,
        copy=_copy(result),
        archive=_no_copy(result),
        uncopied=result.archive.status is ArchiveStatus.NONE and verdict.status not in _NEEDS_COPY,
    )


def _place(location: Location) -> Location:
    return Location(path=clean(location.path), line=location.line)


def _notes(labels: tuple[str, ...], citing: list[Citation]) -> tuple[str, ...]:
    """Return the labels with the file of each, for the same label may stand in several inputs."""
    placed = dict.fromkeys(f"{clean(one.note)} ({clean(one.location.path)})" for one in citing)
    return tuple(placed) or tuple(clean(label) for label in labels)


def _todo(result: LinkResult) -> str:
    status = result.verdict.status
    if status in _WITHOUT_COPY and result.archive.snapshot is None:
        return _LOOK_AT_COPY if result.archive.candidate else _WITHOUT_COPY[status]
    return REASONS[result.verdict.reason].todo


def _copy(result: LinkResult) -> Copy | None:
    snapshot = result.archive.snapshot or result.archive.candidate
    if snapshot is None:
        return None
    return Copy(
        url=shown(snapshot.url),
        day=f"{snapshot.datetime:%Y-%m-%d}",
        apart=snapshot.anchor.apart(snapshot.datetime) if snapshot.anchor else "",
        proof=_PROOFS[snapshot.verified_by] if snapshot.verified_by else "",
        as_cited=result.verdict.status is Status.CHANGED,
    )


def _no_copy(result: LinkResult) -> str:
    """Return what the archives said instead of giving a copy, where one is needed."""
    if _copy(result) is not None:
        return ""
    needed = result.verdict.status in _NEEDS_COPY
    said = result.archive.status is not ArchiveStatus.NOT_ASKED
    return _NO_COPY.get(result.archive.status, "") if needed or said else ""
