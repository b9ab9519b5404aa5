"""The report as CSV, one link a line (RFC 4180, with line feeds), safe to open in a spreadsheet."""

import csv
from io import StringIO

from srccheck.model.report import LinkResult, Report
from srccheck.reports import encoding, wire
from srccheck.reports.rows import Row, rows

COLUMNS = (
    "notes",
    "url",
    "cited_title",
    "status",
    "reason",
    "identity",
    "confidence",
    "found",
    "to_do",
    "http_status",
    "final_url",
    "page_title",
    "match",
    "replacement",
    "archive_status",
    "snapshot",
    "snapshot_datetime",
    "snapshot_verified",
    "snapshot_verified_by",
    "snapshot_anchor",
    "snapshot_anchor_date",
    "snapshot_distance_days",
    "snapshot_side",
    "checked",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection)."""


def render(report: Report) -> str:
    """Return a line of headings and one for each link, in note order."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for result, row in zip(report.results, rows(report), strict=True):
        writer.writerow([_cell(value) for value in _values(result, row)])
    return out.getvalue()


def _values(result: LinkResult, row: Row) -> tuple[object, ...]:
    link = encoding.link(result)
    snapshot = link.snapshot or link.snapshot_candidate
    return (
        "; ".join(row.notes),
        link.url,
        row.title,
        link.status.value,
        link.reason.value,
        link.identity.value,
        link.confidence,
        row.words,
        row.todo,
        link.http_status,
        link.final_url,
        link.title,
        link.match,
        link.replacement,
        link.archive_status.value,
        snapshot.url if snapshot else None,
        f"{snapshot.datetime:%Y-%m-%dT%H:%M:%SZ}" if snapshot else None,
        ("yes" if snapshot.verified else "no") if snapshot else None,
        *_choice(snapshot),
        f"{link.checked:%Y-%m-%dT%H:%M:%SZ}" if link.checked else None,
    )


def _choice(snapshot: wire.Snapshot | None) -> tuple[object, ...]:
    """Return how a capture was verified, and where it lies from which date."""
    if snapshot is None:
        return (None,) * 5
    return (
        snapshot.verified_by,
        snapshot.anchor,
        snapshot.anchor_date,
        snapshot.distance_days,
        snapshot.side,
    )


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
