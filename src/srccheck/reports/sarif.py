"""The report as SARIF 2.1.0, which code scanning services read (OASIS, sarif-v2.1.0).

A result's `ruleId` is the reason of a link's status, or the rule of a finding.
"""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from urllib.parse import quote

import msgspec

from srccheck import __version__
from srccheck.model.finding import Finding, Severity
from srccheck.model.location import Location
from srccheck.model.report import Report
from srccheck.model.verdict import REASONS, Status
from srccheck.reports import encoding, sentences
from srccheck.reports.rows import Row, attention
from srccheck.reports.statuses import FAILED
from srccheck.text.safe import clean

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_QUIET = frozenset({Status.MOVED, Status.SKIPPED})


def render(report: Report) -> str:
    """Return one run with a result for each link that needs attention and for each finding."""
    results = [*_links(attention(report)), *_findings(report.extraction.findings)]
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, results)]}
    return msgspec.json.format(msgspec.json.encode(log), indent=2).decode("utf-8") + "\n"


def _run(report: Report, results: list[dict[str, object]]) -> dict[str, object]:
    return {
        "tool": {
            "driver": {
                "name": "srccheck",
                "version": __version__,
                "rules": _rules(report),
            }
        },
        "invocations": [
            {
                "executionSuccessful": report.complete and not report.offline,
                "startTimeUtc": encoding.time(report.started),
                "endTimeUtc": encoding.time(report.finished),
                "toolExecutionNotifications": [
                    {"level": "warning", "message": {"text": alarm}} for alarm in sentences.alarms(report)
                ],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }


def _rules(report: Report) -> list[dict[str, object]]:
    reasons = dict.fromkeys(row.reason for row in attention(report))
    findings = {clean(one.rule): one.severity for one in report.extraction.findings}
    return [
        *(_rule(reason.value, REASONS[reason].words, _level(REASONS[reason].status)) for reason in reasons),
        *(_rule(name, name.replace("-", " "), severity.value) for name, severity in findings.items()),
    ]


def _rule(name: str, words: str, level: str) -> dict[str, object]:
    return {"id": name, "shortDescription": {"text": words}, "defaultConfiguration": {"level": level}}


def _links(listed: Iterable[Row]) -> Iterator[dict[str, object]]:
    for row in listed:
        words = [f"{row.cited_by}: {row.url}: {row.found}", row.todo]
        if row.replacement:
            words.append(f"new address: {row.replacement}")
        if row.copy:
            words.append(f"{row.copy.words}: {row.copy.url}")
        text = "; ".join(filter(None, words)) + "."
        yield _result(row.reason.value, _level(row.status), text, row.places, row.url)


def _findings(findings: Iterable[Finding]) -> Iterator[dict[str, object]]:
    for finding in findings:
        places = (finding.location,) if finding.location else ()
        note = clean(finding.note) if finding.note is not None else ""
        text = f"note {note}: {clean(finding.message)}" if note else clean(finding.message)
        yield _result(clean(finding.rule), finding.severity.value, text, places, f"{note} {finding.message}")


def _result(
    rule: str, level: str, text: str, places: tuple[Location, ...], identity: str
) -> dict[str, object]:
    fingerprint = hashlib.sha256(f"{rule} {clean(identity)}".encode()).hexdigest()
    return {
        "ruleId": rule,
        "level": level,
        "message": {"text": text},
        "locations": [_location(place) for place in places if place.path != "-"],
        "partialFingerprints": {"srccheck/v1": fingerprint},
    }


def _location(place: Location) -> dict[str, object]:
    path = PurePath(clean(place.path))
    uri = path.as_uri() if path.is_absolute() else quote(path.as_posix())
    return {
        "physicalLocation": {"artifactLocation": {"uri": uri}, "region": {"startLine": place.line}},
    }


def _level(status: Status) -> str:
    if status in FAILED:
        return Severity.ERROR.value
    return Severity.NOTE.value if status in _QUIET else Severity.WARNING.value
