"""The report as JUnit XML, a test case for each link: failed, not decided (skipped), or passed."""

from xml.etree import ElementTree as ET

from srccheck.model.report import LinkResult, Report
from srccheck.model.verdict import Status
from srccheck.reports import sentences
from srccheck.reports.rows import Row, rows
from srccheck.reports.statuses import FAILED

_PASSED = frozenset({Status.ALIVE, Status.MOVED})


def render(report: Report) -> str:
    """Return one test suite; what could not be decided is skipped, for it says nothing of the source."""
    told = rows(report)
    suite = ET.Element(
        "testsuite",
        name=f"srccheck {sentences.inputs(report)}",
        tests=str(len(told)),
        failures=str(sum(row.status in FAILED for row in told)),
        errors="0",
        skipped=str(sum(row.status not in FAILED | _PASSED for row in told)),
        time=f"{(report.finished - report.started).total_seconds():.3f}",
        timestamp=f"{report.started:%Y-%m-%dT%H:%M:%S}",
    )
    for result, row in zip(report.results, told, strict=True):
        suite.append(_case(result, row))
    said = (*sentences.alarms(report), *sentences.asides(report))
    if said:
        ET.SubElement(suite, "system-out").text = "\n".join(said)
    suites = ET.Element("testsuites")
    suites.append(suite)
    ET.indent(suites)
    body = ET.tostring(suites, encoding="unicode", xml_declaration=False)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _case(result: LinkResult, row: Row) -> ET.Element:
    seconds = sum(exchange.elapsed for exchange in result.evidence.exchanges)
    case = ET.Element(
        "testcase",
        classname=f"srccheck.{row.status}",
        name=f"{row.cited_by}: {row.url}",
        time=f"{seconds:.3f}",
    )
    if row.places:
        case.set("file", row.places[0].path)
        case.set("line", str(row.places[0].line))
    if row.status in FAILED:
        failure = ET.SubElement(case, "failure", type=row.reason.value, message=f"{row.status}: {row.found}")
        failure.text = _details(row)
    elif row.status not in _PASSED:
        ET.SubElement(case, "skipped", message=f"{row.status}: {row.found}")
    elif row.replacement:
        ET.SubElement(case, "system-out").text = f"new address: {row.replacement}"
    return case


def _details(row: Row) -> str:
    lines = [row.title, row.todo]
    if row.copy:
        lines.append(f"{row.copy.words}: {row.copy.url}")
    elif row.archive:
        lines.append(f"archive: {row.archive}")
    return "\n".join(filter(None, lines))
