"""`srccheck verify`: every link looked at, and the report."""

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from srccheck import pipeline
from srccheck.cli.console import Watch, deliver, lenient_output, say, show
from srccheck.cli.notes import parse_notes
from srccheck.cli.options import choose, from_format, output, refuse_overwriting
from srccheck.config import Options, settle
from srccheck.errors import UsageError
from srccheck.model.report import Extraction, LinkResult, Report
from srccheck.model.verdict import Reason
from srccheck.reports import REPORTS, SUFFIXES

OPTIONS = (
    click.option("--format", "format_name", type=click.Choice(list(REPORTS)), help="Default: rich."),
    output,
    click.option("--report", "reports", multiple=True, metavar="FORMAT=FILE", help="A further report."),
    from_format,
    click.option("--concurrency", type=int, metavar="N", help="Attempts under way at once.  [64]"),
    click.option("--timeout", type=float, metavar="SECONDS", help="For one attempt at one link.  [20]"),
    click.option("--exclude", multiple=True, metavar="REGEX", help="Do not ask links that match."),
    click.option("--include", multiple=True, metavar="REGEX", help="Ask only links that match."),
    click.option("--fail-on", metavar="STATUS,...", help="Exit with 1 on these.  [dead,changed]"),
    click.option("--allow-network", multiple=True, metavar="CIDR", help="Admit a private network."),
    click.option("--no-archive", is_flag=True, default=None, help="Suggest no archived copies."),
    click.option("--archive-url", multiple=True, metavar="[KIND=]URL", help="Archives to ask, in order."),
    click.option("--contact", metavar="ADDRESS", help="An address for the User-Agent."),
    click.option("--only", metavar="NOTES", help="Only these notes: 20-30,84."),
    click.option(
        "--recheck",
        type=click.Path(path_type=Path),
        metavar="REPORT.json",
        help="Only links that were not alive in this report.",
    ),
    click.option("--dry-run", is_flag=True, help="Show what would be asked, and ask nothing."),
    click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="The configuration file."),
    click.option("-q", "--quiet", is_flag=True, default=None, help="No progress, no messages."),
    click.option("-v", "--verbose", is_flag=True, default=None, help="A line for each link."),
)
_OWN = ("inputs", "format_name", "output", "reports", "from_format", "only", "recheck", "dry_run", "config")


@click.command()
@click.argument("inputs", nargs=-1, required=True)
@click.pass_context
def command(ctx: click.Context, /, inputs: tuple[str, ...], **given: object) -> None:
    """Look at every link that INPUTS cite and report what needs attention.

    INPUTS are documents, records or bibliographies; `-` is standard input. Exit code: 0 fine, 1 a
    status of --fail-on was found, 2 bad input, 3 the check could not be made.
    """
    lenient_output()
    named = given["config"]
    options, aside = settle(_values(given), named if isinstance(named, Path) else None, inputs)
    targets = _targets(ctx, inputs)
    if aside:
        say(aside)
    extraction = _narrow(ctx, pipeline.extract(pipeline.read(inputs, ctx.params["from_format"], say)))
    if ctx.params["dry_run"]:
        _plan(extraction, options)
        return
    streams = targets[0] == ("jsonl", None)
    with _Stream(options) if streams else Watch(options.quiet, options.verbose) as watch:
        report = pipeline.verify(extraction, options, watch, keep=targets != [("jsonl", None)])
    _write(report, targets, options)
    code = report.exit_code(options.fails())
    if not options.quiet:
        _last_words(report)
    ctx.exit(code)


for _option in reversed(OPTIONS):
    command = _option(command)


def _values(given: Mapping[str, object]) -> dict[str, object]:
    """Return what the command line says, under option names; what it leaves out is left out."""
    return {
        key.replace("_", "-"): [value] if key == "fail_on" else value
        for key, value in given.items()
        if key not in _OWN and value is not None and value != ()
    }


def _targets(ctx: click.Context, inputs: tuple[str, ...]) -> list[tuple[str, Path | None]]:
    """Return (format, file) of every report, the main one first."""
    output = ctx.params["output"]
    main = choose(REPORTS, ctx.params["format_name"], output, SUFFIXES, "rich")
    targets: list[tuple[str, Path | None]] = [(main, output)]
    for entry in ctx.params["reports"]:
        name, equals, path = entry.partition("=")
        if not equals or not path:
            raise UsageError(f"--report {entry!r}: write it as FORMAT=FILE, for example json=report.json")
        if name not in REPORTS:
            _ = REPORTS[name]
        targets.append((name, Path(path)))
    refuse_overwriting([path for _, path in targets if path is not None], inputs)
    return targets


def _narrow(ctx: click.Context, extraction: Extraction) -> Extraction:
    """Keep what `--only` and `--recheck` leave."""
    if ctx.params["only"]:
        extraction = pipeline.select(extraction, parse_notes(ctx.params["only"], extraction))
    if ctx.params["recheck"]:
        from srccheck.cli.export import report_bytes
        from srccheck.reports.json import statuses

        path = ctx.params["recheck"]
        before = statuses(report_bytes(path), str(path))
        fine = [url for url, status in before.items() if status == "alive"]
        extraction = pipeline.without(extraction, fine)
    return extraction


def _plan(extraction: Extraction, options: Options) -> None:
    from srccheck.text.safe import clean
    from srccheck.text.urls import redact

    hosts = pipeline.plan(extraction, options)
    for host, urls in hosts.items():
        click.echo(f"{clean(host) or 'no host'} ({len(urls)})")
        for url in urls:
            click.echo(f"  {clean(redact(url))}")
    click.echo(f"{sum(map(len, hosts.values()))} links at {len(hosts)} hosts would be asked")


def _write(report: Report, targets: list[tuple[str, Path | None]], options: Options) -> None:
    saved = next((str(path) for name, path in targets if name == "json" and path is not None), None)
    for name, path in targets:
        if (name, path) == ("rich", None):
            show(report, saved)
        elif (name, path) == ("jsonl", None):
            from srccheck.reports.jsonl import last

            deliver(last(report), None)
        else:
            deliver(REPORTS[name](report), path, options.quiet)


def _last_words(report: Report) -> None:
    if report.offline:
        say("this machine has no network: nothing could be checked")
    elif not report.complete:
        say("interrupted: the report holds what was checked until then")
    elif not report.links:
        say("no links to check")
    elif report.links == report.tally()[Reason.EXCLUDED]:
        say("every link was excluded: nothing was checked")


class _Stream(Watch):
    """Prints each link as a line of JSON when it is done."""

    def __init__(self, options: Options) -> None:
        super().__init__(options.quiet, options.verbose)

    def checked(self, result: LinkResult) -> None:
        """Print it."""
        from srccheck.reports.jsonl import line

        sys.stdout.write(line(result))
        sys.stdout.flush()
        super().checked(result)
