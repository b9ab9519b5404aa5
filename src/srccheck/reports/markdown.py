"""The report as GitHub flavoured Markdown, for job summaries and pull requests."""

import re
from collections.abc import Iterator, Sequence

from srccheck.model.report import Report
from srccheck.reports import sentences
from srccheck.reports.addresses import clickable
from srccheck.reports.rows import Row, attention, uncopied
from srccheck.reports.statuses import SIGNS
from srccheck.text.safe import clean

_ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&#124;",
    "$": "&#36;",
    "@": "@&#8203;",
    "#": "#&#8203;",
    **{char: f"\\{char}" for char in "\\`*_{}[]~^"},
}
"""`@` and `#` get a zero-width space, or GitHub would tell a person or an issue of this report."""
_SPECIAL = re.compile(r"[&<>|$@#\\`*_{}\[\]~^]|:(?=//|[\w+-]+:)|\bwww\.", re.IGNORECASE)


def render(report: Report) -> str:
    """Return the report as Markdown: totals, a table of what needs attention, one of the findings."""
    blocks = [
        f"# srccheck: {escape(sentences.inputs(report))}",
        *(f"> **{escape(alarm)}**" for alarm in sentences.alarms(report)),
        f"{escape(sentences.totals(report))}. Checked {escape(sentences.when(report))}.",
        _counts(report),
        *(escape(aside) for aside in sentences.asides(report)),
        _attention(attention(report)),
        _uncopied(uncopied(report)),
        _findings(report),
        f"**{escape(sentences.next_step(report))}**",
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def escape(text: str) -> str:
    """Return a text as Markdown that shows it as it is: no mark-up, HTML, link, mention or table border."""
    return _SPECIAL.sub(_escaped, clean(text))


def link(words: str, url: str) -> str:
    """Return a link of words to an http or https address; any other address as code beside the words."""
    target = clickable(url)
    if target is None:
        return f"{escape(words)} {_code(url)}".strip()
    return f"[{escape(words)}](<{target.replace('|', '%7C')}>)"


def _escaped(found: re.Match[str]) -> str:
    char = found.group()
    if char == ":":
        return "\\:"
    return _ESCAPES.get(char) or char.replace(".", "&#46;")


def _code(text: str) -> str:
    """Return a text as HTML code, for a code span of Markdown cannot hold a table border or a backtick."""
    return f"<code>{escape(text)}</code>"


def _counts(report: Report) -> str:
    found = [(status, number) for status, number in report.counts().items() if number]
    rows = [
        (f"{SIGNS[status]} {status}", str(number), escape(sentences.meaning(report, status)))
        for status, number in found
    ]
    return _table(("Status", "Links", "Meaning"), rows)


def _attention(listed: Sequence[Row]) -> str:
    if not listed:
        return ""
    rows = [
        (
            escape(", ".join(row.notes)),
            f"{SIGNS[row.status]} {row.status}",
            link(row.title or row.url, row.url),
            escape(row.found),
            "<br>".join(_advice(row)),
        )
        for row in listed
    ]
    table = _table(("Notes", "Status", "Source", "Found", "What to do"), rows)
    return f"## Needs attention: {sentences.count(len(listed), 'link')}\n\n{table}"


def _uncopied(without: Sequence[Row]) -> str:
    if not without:
        return ""
    rows = [(escape(", ".join(row.notes)), link(row.title or row.url, row.url)) for row in without]
    return f"## {sentences.without_copy(len(without))}\n\n{escape(sentences.KEEP)}\n\n{_table(('Notes', 'Source'), rows)}"


def _advice(row: Row) -> Iterator[str]:
    if row.todo:
        yield escape(row.todo)
    if row.replacement:
        yield link("new address", row.replacement)
    if row.copy:
        yield link(row.copy.words, row.copy.url)
    elif row.archive:
        yield escape(f"archive: {row.archive}")


def _findings(report: Report) -> str:
    findings = report.extraction.findings
    if not findings:
        return ""
    rows = [
        (
            escape(finding.note or ""),
            finding.severity.value,
            escape(finding.message),
            _code(finding.rule),
            _code(f"{finding.location.path}:{finding.location.line}") if finding.location else "",
        )
        for finding in findings
    ]
    table = _table(("Note", "Severity", "Message", "Rule", "Place"), rows)
    return f"## Findings in the notes themselves: {len(findings)}\n\n{table}"


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    if not rows:
        return ""
    lines = (headings, ["---"] * len(headings), *rows)
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
