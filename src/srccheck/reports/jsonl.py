"""The report as JSON lines: one link a line as each is done, then one line for the whole."""

import msgspec

from srccheck.model.report import LinkResult, Report
from srccheck.reports import encoding, wire


def line(result: LinkResult) -> str:
    """Return one link on a line of its own."""
    return msgspec.json.encode(wire.LinkLine(link=encoding.link(result))).decode("utf-8") + "\n"


def last(report: Report) -> str:
    """Return the line that ends the stream."""
    end = wire.LastLine(
        summary=encoding.summary(report),
        findings=encoding.findings(report.extraction.findings),
        offline=report.offline,
        complete=report.complete,
    )
    return msgspec.json.encode(end).decode("utf-8") + "\n"


def render(report: Report) -> str:
    """Return all lines at once, in order of first mention."""
    return "".join(line(result) for result in report.results) + last(report)
