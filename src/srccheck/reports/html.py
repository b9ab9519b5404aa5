"""The report as one HTML page that needs nothing else: no script, no font, no image, no request."""

from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files

from srccheck.model.report import Report
from srccheck.reports import encoding, sentences
from srccheck.reports.addresses import clickable
from srccheck.reports.rows import Row, rows
from srccheck.reports.statuses import SIGNS
from srccheck.text.safe import clean

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def render(report: Report) -> str:
    """Return a page with the totals, a card for each link that needs attention, the findings, all links."""
    told = rows(report)
    listed = [row for row in told if row.listed]
    blocks = [
        f"<h1>srccheck <small>{_text(sentences.inputs(report))}</small></h1>",
        *(f'<p class="alarm" role="alert">{_text(alarm)}</p>' for alarm in sentences.alarms(report)),
        f"<p>{_text(sentences.totals(report))}. Checked {_text(sentences.when(report))}.</p>",
        *_counts(report),
        *(f"<p>{_text(aside)}</p>" for aside in sentences.asides(report)),
        f'<p class="next">{_text(sentences.next_step(report))}</p>',
        *_attention(listed),
        *_uncopied([row for row in told if row.uncopied]),
        *_findings(report),
        *_links(told),
        f"<footer>{_text(encoding.TOOL)}</footer>",
    ]
    title = f"srccheck: {_text(sentences.inputs(report))}"
    style = files(__package__).joinpath("report.css").read_text(encoding="utf-8")
    return _PAGE.format(title=title, style=style, body="\n".join(blocks))


def _text(text: str) -> str:
    return escape(clean(text), quote=True)


def _link(words: str, url: str) -> str:
    target = clickable(url)
    if target is None:
        return _text(words)
    return f'<a href="{escape(target, quote=True)}" rel="noreferrer noopener">{_text(words)}</a>'


def _badge(row: Row) -> str:
    return f'<strong class="badge {row.status}">{SIGNS[row.status]} {row.status}</strong>'


def _counts(report: Report) -> Iterator[str]:
    found = [(status, number) for status, number in report.counts().items() if number]
    if not found:
        return
    yield '<dl class="counts">'
    for status, number in found:
        yield f'<div><dt class="badge {status}">{SIGNS[status]} {status}</dt><dd class="number">{number}</dd>'
        yield f"<dd>{_text(sentences.meaning(report, status))}</dd></div>"
    yield "</dl>"


def _attention(listed: Sequence[Row]) -> Iterator[str]:
    if not listed:
        return
    yield f"<h2>Needs attention: {sentences.count(len(listed), 'link')}</h2>"
    for row in listed:
        yield f'<article class="{row.status}"><h3>{_badge(row)} {_text(row.cited_by)}</h3>'
        yield f'<p class="title" dir="auto">{_text(row.title)}</p>' if row.title else ""
        yield f'<p class="url">{_link(row.url, row.url)}</p>'
        yield "<dl>"
        for label, value in _facts(row):
            yield f"<dt>{label}</dt><dd>{value}</dd>"
        yield "</dl></article>"


def _uncopied(without: Sequence[Row]) -> Iterator[str]:
    if not without:
        return
    yield f"<h2>{sentences.without_copy(len(without))}</h2>"
    yield f"<p>{_text(sentences.KEEP)}</p>"
    cells = [(_text(", ".join(row.notes)), _text(row.title), _link(row.url, row.url)) for row in without]
    yield from _table(("Notes", "Source", "Address"), cells)


def _facts(row: Row) -> Iterator[tuple[str, str]]:
    yield "Found", _text(row.found)
    if row.todo:
        yield "To do", _text(row.todo)
    if row.replacement:
        yield "New address", _link(row.replacement, row.replacement)
    if row.copy:
        yield "Archive", f"{_text(row.copy.words)}<br>{_link(row.copy.url, row.copy.url)}"
    elif row.archive:
        yield "Archive", _text(row.archive)


def _findings(report: Report) -> Iterator[str]:
    findings = report.extraction.findings
    if not findings:
        return
    yield f"<h2>Findings in the notes themselves: {len(findings)}</h2>"
    cells = [
        (
            _text(one.note or ""),
            one.severity.value,
            _text(one.message),
            f"<code>{_text(one.rule)}</code>",
            _text(f"{one.location.path}:{one.location.line}") if one.location else "",
        )
        for one in findings
    ]
    yield from _table(("Note", "Severity", "Message", "Rule", "Place"), cells)


def _links(told: Sequence[Row]) -> Iterator[str]:
    if not told:
        return
    yield f"<details><summary>All {sentences.count(len(told), 'link')}</summary>"
    cells = [
        (_text(", ".join(row.notes)), _badge(row), _text(row.title), _link(row.url, row.url)) for row in told
    ]
    yield from _table(("Notes", "Status", "Source", "Address"), cells)
    yield "</details>"


def _table(headings: Sequence[str], cells: Sequence[Sequence[str]]) -> Iterator[str]:
    head = "".join(f'<th scope="col">{heading}</th>' for heading in headings)
    yield f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>'
    for row in cells:
        yield "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>"
    yield "</tbody></table></div>"
