"""The report as workflow commands of GitHub Actions, which show up as annotations at the lines of the notes.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Iterator

from srccheck.model.finding import Finding, Severity
from srccheck.model.location import Location
from srccheck.model.report import Report
from srccheck.model.verdict import Status
from srccheck.reports import sentences
from srccheck.reports.rows import Row, attention
from srccheck.reports.statuses import FAILED
from srccheck.text.safe import clean

_QUIET = frozenset({Status.MOVED, Status.SKIPPED})
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(report: Report) -> str:
    """Return one command for each link that needs attention, each finding, and the run as a whole."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    for row in attention(report):
        yield _link(row)
    for finding in report.extraction.findings:
        yield _finding(finding)
    for alarm in sentences.alarms(report):
        yield _command("warning", None, "srccheck", alarm)
    counts = ", ".join(f"{number} {status}" for status, number in report.counts().items() if number)
    yield _command(
        "notice",
        None,
        "srccheck",
        f"{sentences.totals(report)}: {counts}" if counts else sentences.totals(report),
    )


def _link(row: Row) -> str:
    level = "error" if row.status in FAILED else "notice" if row.status in _QUIET else "warning"
    words = [f"{row.url}: {row.found}", row.todo]
    if row.replacement:
        words.append(f"new address: {row.replacement}")
    if row.copy:
        words.append(f"{row.copy.words}: {row.copy.url}")
    place = row.places[0] if row.places else None
    return _command(level, place, f"{row.status}: {row.cited_by}", "; ".join(filter(None, words)))


def _finding(finding: Finding) -> str:
    about = f"note {finding.note}" if finding.note is not None else "document"
    return _command(_LEVELS[finding.severity], finding.location, f"{finding.rule}: {about}", finding.message)


def _command(level: str, place: Location | None, title: str, message: str) -> str:
    properties = (
        [f"file={_property(place.path)}", f"line={place.line}"] if place and place.path != "-" else []
    )
    properties.append(f"title={_property(title)}")
    return f"::{level} {','.join(properties)}::{_data(message)}"


def _data(text: str) -> str:
    """Escape a message as the runner reads it back; the cleaner has taken out line ends."""
    return clean(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
