"""The report as JSON, in the form that other programs read; and the same form read back."""

from datetime import datetime

import msgspec
from msgspec import Struct

from srccheck.model.report import Extraction, Report
from srccheck.reports import encoding, wire
from srccheck.reports.saved import copies, statuses
from srccheck.text.safe import clean

__all__ = ["copies", "encode", "encode_extraction", "render", "render_extraction", "statuses"]


def render(report: Report) -> str:
    """Return the report as indented UTF-8 JSON."""
    return _text(_report(report))


def render_extraction(extraction: Extraction, started: datetime, finished: datetime) -> str:
    """Return what documents cite as indented UTF-8 JSON: the report without what only a check can tell."""
    return _text(_extraction(extraction, started, finished))


def encode(report: Report) -> dict[str, object]:
    """Return the report as plain Python values, as `json.loads` would."""
    return _plain(_report(report))


def encode_extraction(extraction: Extraction, started: datetime, finished: datetime) -> dict[str, object]:
    """Return what documents cite as plain Python values, as `json.loads` would."""
    return _plain(_extraction(extraction, started, finished))


def _report(report: Report) -> wire.Report:
    return wire.Report(
        schema=1,
        tool=encoding.TOOL,
        started=encoding.time(report.started),
        finished=encoding.time(report.finished),
        inputs=tuple(clean(path) for path in report.extraction.inputs),
        summary=encoding.summary(report),
        citations=tuple(encoding.citation(one) for one in report.extraction.citations),
        links=tuple(encoding.link(result) for result in report.results),
        findings=encoding.findings(report.extraction.findings),
        offline=report.offline,
        complete=report.complete,
    )


def _extraction(extraction: Extraction, started: datetime, finished: datetime) -> wire.ExtractionReport:
    return wire.ExtractionReport(
        schema=1,
        tool=encoding.TOOL,
        started=encoding.time(started),
        finished=encoding.time(finished),
        inputs=tuple(clean(path) for path in extraction.inputs),
        summary=wire.ExtractionSummary(
            notes=extraction.notes,
            citations=len(extraction.citations),
            works=len(extraction.works),
            links=len(extraction.links),
        ),
        citations=tuple(encoding.citation(one) for one in extraction.citations),
        findings=encoding.findings(extraction.findings),
        offline=False,
        complete=True,
    )


def _text(value: Struct) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode("utf-8") + "\n"


def _plain(value: Struct) -> dict[str, object]:
    return msgspec.json.decode(msgspec.json.encode(value), type=dict[str, object])
