"""What a report says about a run as a whole, in sentences that every format for people shares."""

import shlex
from collections import Counter
from datetime import UTC

from srccheck.model.report import Report
from srccheck.model.verdict import Identity, Reason, Status
from srccheck.reports.rows import Row, attention
from srccheck.reports.statuses import FAILED, MEANINGS
from srccheck.text.safe import clean

KEEP = "They live, and nothing keeps them: srccheck archive asks the Wayback Machine to."


def count(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: `1 link`, `2 links`."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def inputs(report: Report) -> str:
    """Return the names of the inputs, with only a number for those after the third."""
    names = [clean(path) if path != "-" else "standard input" for path in report.extraction.inputs]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more


def when(report: Report) -> str:
    """Return when the run ended, UTC, to the minute."""
    return f"{report.finished.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def totals(report: Report) -> str:
    """Return how much there is: `102 notes, 105 citations, 85 works, 76 links`."""
    extraction = report.extraction
    return ", ".join(
        (
            count(extraction.notes, "note"),
            count(len(extraction.citations), "citation"),
            count(len(extraction.works), "work"),
            count(report.links, "link"),
        )
    )


def alarms(report: Report) -> tuple[str, ...]:
    """Return what must be said first: that there was no network, that the run was cut short, or no links."""
    said = []
    if report.offline:
        said.append("Offline: nothing could be reached, so this says nothing about the links.")
    if not report.complete:
        missing = sum(result.verdict.reason is Reason.NOT_REACHED for result in report.results)
        said.append(f"Incomplete: the run ended before {count(missing, 'link')} had a turn.")
    if not report.results:
        said.append("No links: there is nothing to check here.")
    elif all(result.verdict.reason is Reason.EXCLUDED for result in report.results):
        said.append("Every link is excluded by an option; nothing was asked.")
    return tuple(said)


def meaning(report: Report, status: Status) -> str:
    """Return what a status means, with what is known beyond that in this run."""
    reasons = Counter(r.verdict.reason for r in report.results if r.verdict.status is status)
    if status is Status.SKIPPED and len(reasons) > 0:
        short = {Reason.OFFLINE: "no network", Reason.NOT_REACHED: "run ended first"}
        return "not asked: " + ", ".join(
            f"{short.get(reason, reason.value.replace('-', ' '))} {number}"
            for reason, number in reasons.items()
        )
    if status is Status.ALIVE:
        alive = [result for result in report.results if result.verdict.status is status]
        confirmed = sum(result.verdict.identity is Identity.CONFIRMED for result in alive)
        return f"a page answers; for {confirmed} its title confirms the source"
    return MEANINGS[status]


def asides(report: Report) -> tuple[str, ...]:
    """Return what is easily overlooked: notes without a link, better addresses, and the run's remarks."""
    said = []
    unlinked = report.unlinked_notes()
    if unlinked:
        gives = "gives" if unlinked == 1 else "give"
        said.append(f"{count(unlinked, 'note')} {gives} no link: not checkable is not fine.")
    better = sum(
        result.verdict.replacement is not None and result.verdict.status is Status.ALIVE
        for result in report.results
    )
    if better:
        said.append(
            f"{count(better, 'live link')} could be cited at a slightly better address (see the JSON)."
        )
    return (*said, *(clean(remark) for remark in report.remarks))


def without_copy(number: int) -> str:
    """Return the heading above living sources of which no archive has a copy."""
    return f"Without an archived copy anywhere: {count(number, 'living source')}"


def next_step(report: Report, saved: str | None = None) -> str:
    """Return the one thing to do next.

    Args:
        report: the report.
        saved: where this run's JSON report was written, None where it was not.
    """
    if report.offline:
        return "Next: run it again with a network connection."
    if not report.complete:
        return "Next: run it again, to the end."
    listed = attention(report)
    if any(row.copy is not None and row.copy.verified and row.status in FAILED for row in listed):
        return _export(report, saved)
    return next((f"Next: {step}" for step in _steps(listed)), _nothing(report))


def _export(report: Report, saved: str | None) -> str:
    paths = report.extraction.inputs
    names = "INPUT..." if "-" in paths or len(paths) > 3 else " ".join(shlex.quote(clean(p)) for p in paths)
    command = f"srccheck export {names} --to biblatex --with {shlex.quote(clean(saved or 'report.json'))}"
    return f"Next: {command}" if saved else f"Next: verify with --report json=report.json, then {command}"


def _steps(listed: tuple[Row, ...]) -> list[str]:
    found = Counter(row.status for row in listed)
    lost, walled = found[Status.DEAD] + found[Status.CHANGED], found[Status.BLOCKED] + found[Status.INSECURE]
    steps = (
        (lost, f"find another address for {count(lost, 'source')}."),
        (walled, f"open {count(walled, 'link')} in a browser."),
        (found[Status.UNREACHABLE], f"check {count(found[Status.UNREACHABLE], 'link')} again another day."),
        (found[Status.MOVED], f"cite the new address of {count(found[Status.MOVED], 'link')}."),
        (found[Status.SKIPPED], f"look at {count(found[Status.SKIPPED], 'address', 'addresses')} by hand."),
    )
    return [words for number, words in steps if number]


def _nothing(report: Report) -> str:
    if all(result.verdict.status is not Status.ALIVE for result in report.results):
        return "Nothing to do."
    if report.unlinked_notes():
        return "Nothing to do for the links; look at the notes without one by hand."
    return "Nothing to do: every link answers, and nothing speaks against it."
