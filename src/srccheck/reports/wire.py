"""The report as JSON: every key in its order, each always present. The JSON Schema is made from these types."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from srccheck.model.citation import Kind
from srccheck.model.finding import Severity
from srccheck.model.snapshot import AnchorSource, ArchiveStatus, Proof, Side
from srccheck.model.verdict import Identity, Reason, Status

Share = Annotated[float, Meta(ge=0, le=1)]
Time = Annotated[datetime, Meta(tz=True)]
Count = Annotated[int, Meta(ge=0)]
Line = Annotated[int, Meta(ge=1)]
Variable = Annotated[object, Meta(extra_json_schema={"description": "as in csl-data.json of CSL 1.0.2"})]
Variables = Annotated[dict[str, Variable], Meta(extra_json_schema={"required": ["id", "type"]})]
HttpStatus = Annotated[int, Meta(ge=100, le=999)]


class Source(Struct, frozen=True, kw_only=True):
    """A place in an input; `line` counts from 1, `path` is `-` for standard input."""

    path: str
    line: Line


class Citation(Struct, frozen=True, kw_only=True):
    """One mention of a work in a note; `csl` is a CSL-JSON item without what the note does not give."""

    id: str
    note: str
    kind: Kind
    work: str | None
    refers_to: str | None
    csl: Variables
    transliterated_title: str | None = field(name="transliterated-title")
    locator: str | None
    links: tuple[str, ...]
    raw: str
    source: Source


class Redirect(Struct, frozen=True, kw_only=True):
    """One answer that named another address: its code, and the address that gave it."""

    status: Annotated[int, Meta(ge=300, le=399)]
    url: str


class Snapshot(Struct, frozen=True, kw_only=True):
    """A capture: its address (URI-M), its memento-datetime, how it was verified, and why it was chosen.

    `anchor` is whose date it was chosen near, `anchor_date` that date (EDTF level 0); `distance_days` counts the days
    outside it.
    """

    url: str
    datetime: Time
    archive: str
    verified: bool
    verified_by: Proof | None
    anchor: AnchorSource | None
    anchor_date: str | None
    distance_days: Count | None
    side: Side | None
    title: str | None
    match: Share | None
    why: str


class Link(Struct, frozen=True, kw_only=True):
    """One address, who cites it, what was seen of it and what that means; `elapsed` is in seconds."""

    url: str
    notes: tuple[str, ...]
    citations: tuple[str, ...]
    status: Status
    reason: Reason
    identity: Identity
    confidence: Share | None
    http_status: HttpStatus | None
    final_url: str | None
    redirects: tuple[Redirect, ...]
    title: str | None
    match: Share | None
    evidence: tuple[str, ...]
    attempts: Count
    elapsed: Annotated[float, Meta(ge=0)] | None
    checked: Time | None
    replacement: str | None
    snapshot: Snapshot | None
    snapshot_candidate: Snapshot | None
    archive_status: ArchiveStatus


class Finding(Struct, frozen=True, kw_only=True):
    """Something wrong with a citation itself, found with no network."""

    rule: str
    severity: Severity
    note: str | None
    message: str
    source: Source | None


class StatusCounts(Struct, frozen=True, kw_only=True):
    """How many links have each status."""

    alive: Count
    moved: Count
    changed: Count
    dead: Count
    blocked: Count
    insecure: Count
    unreachable: Count
    skipped: Count


class ExtractionSummary(Struct, frozen=True, kw_only=True):
    """How much there is."""

    notes: Count
    citations: Count
    works: Count
    links: Count


class Summary(ExtractionSummary, frozen=True, kw_only=True):
    """How much there is, and how it fared."""

    status: StatusCounts


class ExtractionReport(Struct, frozen=True, kw_only=True):
    """What documents cite, before any link was looked at."""

    schema: Literal[1]
    tool: str
    started: Time
    finished: Time
    inputs: tuple[str, ...]
    summary: ExtractionSummary
    citations: tuple[Citation, ...]
    findings: tuple[Finding, ...]
    offline: bool
    complete: bool


class Report(Struct, frozen=True, kw_only=True):
    """What a run found. Keys are always present: null where there is nothing, `[]` for an empty list."""

    schema: Literal[1]
    tool: str
    started: Time
    finished: Time
    inputs: tuple[str, ...]
    summary: Summary
    citations: tuple[Citation, ...]
    links: tuple[Link, ...]
    findings: tuple[Finding, ...]
    offline: bool
    complete: bool


class LinkLine(Struct, frozen=True, kw_only=True):
    """One line of the JSONL form."""

    link: Link


class LastLine(Struct, frozen=True, kw_only=True):
    """The last line of the JSONL form."""

    summary: Summary
    findings: tuple[Finding, ...]
    offline: bool
    complete: bool
