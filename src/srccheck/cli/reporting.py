"""How `verify` and `judge` tell what they found: the options, the files, the last words, the exit code."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from srccheck.cli.console import deliver, say, show
from srccheck.cli.options import IGNORE, SELECT, choose, output, refuse_overwriting
from srccheck.errors import UsageError
from srccheck.model.report import Report
from srccheck.model.verdict import Reason
from srccheck.reports import REPORTS, SUFFIXES

Target = tuple[str, Path | None]
"""A format and its file, None for standard output."""
STREAM: Target = ("jsonl", None)

OPTIONS = (
    click.option("--format", "format_name", type=click.Choice(list(REPORTS)), help="Default: rich."),
    output,
    click.option("--report", "reports", multiple=True, metavar="FORMAT=FILE", help="A further report."),
    click.option("--fail-on", metavar="STATUS,...", help="Exit with 1 on these.  [dead,changed]"),
    SELECT,
    IGNORE,
    click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="The configuration file."),
    click.option("-q", "--quiet", is_flag=True, default=None, help="No progress, no messages."),
)
_OWN = frozenset({"format_name", "output", "reports", "config"})


def values(given: Mapping[str, object], own: frozenset[str]) -> dict[str, object]:
    """Return what the command line says, under option names; what it leaves out is left out.

    Args:
        given: the command's parameters.
        own: those that are no options of a run.
    """
    return {
        key.replace("_", "-"): [value] if key == "fail_on" else value
        for key, value in given.items()
        if key not in own | _OWN and value is not None and value != ()
    }


def targets(params: Mapping[str, Any], inputs: Sequence[str]) -> list[Target]:
    """Return every report that is asked for, the main one first.

    Raises:
        UsageError: a report without a name or a known format, two for one file, one onto an input.
    """
    main = choose(REPORTS, params["format_name"], params["output"], SUFFIXES, "rich")
    found: list[Target] = [(main, params["output"])]
    for entry in params["reports"]:
        name, equals, path = entry.partition("=")
        if not equals or not path:
            raise UsageError(f"--report {entry!r}: write it as FORMAT=FILE, for example json=report.json")
        if name not in REPORTS:
            _ = REPORTS[name]
        found.append((name, Path(path)))
    refuse_overwriting([path for _, path in found if path is not None], inputs)
    return found


def tell(report: Report, wanted: list[Target], *, quiet: bool, streamed: bool = False) -> None:
    """Write every report.

    Args:
        report: what was found.
        wanted: the reports.
        quiet: name no files.
        streamed: the links' lines of `STREAM` are printed already.
    """
    saved = next((str(path) for name, path in wanted if name == "json" and path is not None), None)
    for name, path in wanted:
        if (name, path) == ("rich", None):
            show(report, saved)
        elif (name, path) == STREAM and streamed:
            from srccheck.reports.jsonl import last

            deliver(last(report), None)
        else:
            deliver(REPORTS[name](report), path, quiet)
    if not quiet:
        _last_words(report)


def _last_words(report: Report) -> None:
    if report.offline:
        say("this machine has no network: nothing could be checked")
    elif not report.complete:
        say("interrupted: the report holds what was checked until then")
    elif not report.links:
        say("no links to check")
    elif report.links == report.tally()[Reason.EXCLUDED]:
        say("every link was excluded: nothing was checked")
