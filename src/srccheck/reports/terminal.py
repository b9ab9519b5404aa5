"""The report for a terminal, a pipe and a text file: cards below 120 columns, a table from there on."""

from collections.abc import Iterator
from io import StringIO

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.table import Table
from rich.text import Text

from srccheck.model.finding import Finding, Severity
from srccheck.model.report import Report
from srccheck.model.verdict import Status
from srccheck.reports import sentences
from srccheck.reports.addresses import clickable
from srccheck.reports.rows import Row, attention, uncopied
from srccheck.reports.statuses import SIGNS
from srccheck.text.safe import clean

PLAIN_WIDTH = 100
TABLE_FROM = 120
"""Columns from which a table reads better than cards."""

_GUTTER = 14
_BOLD = Style(bold=True)
_STYLES = {
    Status.ALIVE: Style(color="color(28)"),
    Status.MOVED: Style(color="color(30)"),
    Status.CHANGED: Style(color="color(163)", bold=True),
    Status.DEAD: Style(color="color(160)", bold=True),
    Status.BLOCKED: Style(color="color(130)"),
    Status.INSECURE: Style(color="color(130)"),
    Status.UNREACHABLE: Style(color="color(26)"),
    Status.SKIPPED: Style(color="color(243)"),
}
"""Colours of the 256 with a contrast of 3.6 to 5.9 on both black and white (WCAG 2.2, 1.4.3 and 1.4.11);
the sign and the word carry the meaning by themselves."""

_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}
"""`note` would read like the footnote that stands next to it."""


def render(report: Report) -> str:
    """Return the report as plain text of 100 columns; only addresses are longer than that."""
    return text(report, PLAIN_WIDTH)


def text(report: Report, width: int) -> str:
    """Return the report as plain text of so many columns; only addresses are longer than that."""
    out = StringIO()
    show(
        report, Console(file=out, width=width, color_system=None, force_terminal=False, legacy_windows=False)
    )
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def show(report: Report, console: Console, saved: str | None = None) -> None:
    """Print the report.

    Args:
        report: the report.
        console: where to; its width chooses between cards and a table.
        saved: where this run's JSON report was written, for the line that says what to do next.
    """
    _head(report, console)
    _summary(report, console)
    listed = attention(report)
    if listed:
        _say(console, f"Needs attention: {sentences.count(len(listed), 'link')}", _BOLD)
        (_table if console.width >= TABLE_FROM else _cards)(listed, console)
        console.print()
    without = uncopied(report)
    if without:
        _uncopied(without, console)
        console.print()
    if report.extraction.findings:
        _findings(report.extraction.findings, console)
        console.print()
    console.print(Text(sentences.next_step(report, saved), style=_BOLD), soft_wrap=True)


def _say(console: Console, words: str, style: Style | None = None) -> None:
    console.print(Text(words, style=style or Style.null()))


def _head(report: Report, console: Console) -> None:
    heading = Text.assemble(("srccheck", _BOLD), f"  {sentences.inputs(report)}  {sentences.when(report)}")
    console.print(heading)
    for alarm in sentences.alarms(report):
        _say(console, alarm, _STYLES[Status.DEAD])
    _say(console, sentences.totals(report))


def _summary(report: Report, console: Console) -> None:
    console.print()
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(overflow="fold")
    for status, number in report.counts().items():
        if number:
            meaning = sentences.meaning(report, status)
            grid.add_row(_status(status, console), Text(str(number), style=_BOLD), Text(meaning))
    if report.results:
        console.print(grid)
        console.print()
    asides = sentences.asides(report)
    for aside in asides:
        _say(console, aside)
    if asides:
        console.print()


def _status(status: Status, console: Console) -> Text:
    sign = "" if console.options.ascii_only else f"{SIGNS[status]} "
    return Text(f"{sign}{status.value}", style=_STYLES[status])


def _cards(listed: tuple[Row, ...], console: Console) -> None:
    for row in listed:
        console.print()
        _line(console, _status(row.status, console), Text(row.cited_by, style=_BOLD))
        if row.title:
            _line(console, Text(), _one_line(row.title, console.width - _GUTTER))
        _address(console, " " * _GUTTER, row.url)
        _line(console, Text("  found"), Text(row.found))
        if row.todo:
            _line(console, Text("  to do"), Text(row.todo))
        for label, words, url in _addresses(row):
            if words:
                _line(console, Text(f"  {label}"), Text(words))
            if url:
                _address(console, ("" if words else f"  {label}").ljust(_GUTTER), url)


def _table(listed: tuple[Row, ...], console: Console) -> None:
    notes = min(18, max(8, *(len(row.cited_by) for row in listed)))
    share = (console.width - notes - _GUTTER - 8) // 10
    widths = (notes, _GUTTER, 4 * share, 3 * share, 3 * share)
    indent = " " * (notes + _GUTTER + 4)
    headings = (Text(words, style=_BOLD) for words in ("Cited by", "Status", "Source", "Found", "To do"))
    console.print()
    console.print(_grid(widths, *headings))
    for row in listed:
        cells = (row.title, row.found, row.todo)
        console.print()
        console.print(_grid(widths, Text(row.cited_by), _status(row.status, console), *map(Text, cells)))
        _address(console, indent, row.url)
        for label, words, url in _addresses(row):
            said = " ".join(filter(None, (f"{label}:", words)))
            _address(console, f"{indent}{said} ", url)


def _grid(widths: tuple[int, ...], *cells: Text) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    for width in widths:
        grid.add_column(width=width, overflow="fold")
    grid.add_row(*cells)
    return grid


def _addresses(row: Row) -> Iterator[tuple[str, str, str]]:
    if row.replacement:
        yield "new", "", row.replacement
    if row.copy:
        yield "archive", row.copy.words, row.copy.url
    elif row.archive:
        yield "archive", row.archive, ""


def _uncopied(without: tuple[Row, ...], console: Console) -> None:
    _say(console, sentences.without_copy(len(without)), _BOLD)
    for row in without:
        console.print()
        _line(console, _status(row.status, console), Text(row.cited_by, style=_BOLD))
        if row.title:
            _line(console, Text(), _one_line(row.title, console.width - _GUTTER))
        _address(console, " " * _GUTTER, row.url)
    console.print()
    _say(console, sentences.KEEP)


def _findings(findings: tuple[Finding, ...], console: Console) -> None:
    _say(console, f"Findings in the notes themselves: {len(findings)}", _BOLD)
    console.print()
    for finding in findings:
        about = f"note {clean(finding.note)}" if finding.note is not None else "document"
        place = f" ({clean(finding.location.path)}:{finding.location.line})" if finding.location else ""
        words = f"{clean(finding.message)} [{clean(finding.rule)}]{place}"
        _line(console, Text(_SEVERITIES[finding.severity]), Text.assemble((about, _BOLD), f": {words}"))


def _line(console: Console, label: Text, content: Text) -> None:
    grid = Table.grid(padding=0)
    grid.add_column(width=_GUTTER, no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(label, content)
    console.print(grid)


def _address(console: Console, before: str, url: str) -> None:
    """Print an address on one line of any length, so that it can be copied whole.

    Where it does not fit beside what stands before it, it gets a line of its own, and less of an indent.
    """
    target = clickable(url)
    style = Style(link=target, underline=True) if target and console.is_terminal else Style.null()
    if cell_len(before) + cell_len(url) > console.width:
        if before.strip():
            _say(console, before.rstrip())
        indent = len(before) - len(before.lstrip())
        before = " " * (indent if indent + cell_len(url) <= console.width else 2)
    console.print(Text.assemble(before, (url, style)), soft_wrap=True)


def _one_line(words: str, width: int) -> Text:
    line = Text(words)
    line.truncate(max(width, 10), overflow="ellipsis")
    return line
