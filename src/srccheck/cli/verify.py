"""`srccheck verify`: every link looked at, and the report."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from srccheck import pipeline
from srccheck.cli import reporting
from srccheck.cli.console import Watch, lenient_output, say
from srccheck.cli.notes import parse_notes
from srccheck.cli.options import from_format
from srccheck.config import Options, settle
from srccheck.model.report import Extraction, LinkResult
from srccheck.progress import Observer

if TYPE_CHECKING:
    from srccheck.store.writing import Recorder

LOOKING = (
    from_format,
    click.option("--concurrency", type=int, metavar="N", help="Attempts under way at once.  [64]"),
    click.option("--timeout", type=float, metavar="SECONDS", help="For one attempt at one link.  [20]"),
    click.option("--exclude", multiple=True, metavar="REGEX", help="Do not ask links that match."),
    click.option("--include", multiple=True, metavar="REGEX", help="Ask only links that match."),
    click.option("--allow-network", multiple=True, metavar="CIDR", help="Admit a private network."),
    click.option("--archive-url", multiple=True, metavar="[KIND=]URL", help="Archives to ask, in order."),
    click.option("--archive-time", type=float, metavar="SECONDS", help="For all archives together.  [600]"),
    click.option("--no-cache", is_flag=True, default=None, help="Forget what archives said before."),
    click.option("--contact", metavar="ADDRESS", help="An address for the User-Agent."),
    click.option("--only", metavar="NOTES", help="Only these notes: 20-30,84."),
)
"""How links are chosen and looked at; `archive` has the same."""

OPTIONS = (
    *reporting.OPTIONS[:3],
    *LOOKING,
    click.option(
        "--recheck",
        type=click.Path(path_type=Path),
        metavar="REPORT.json",
        help="Only links that were not alive in this report.",
    ),
    click.option("--no-archive", is_flag=True, default=None, help="Suggest no archived copies."),
    click.option(
        "--archives",
        type=click.Choice(["needed", "all"]),
        help="Look up the links that need a copy, or all.  [needed]",
    ),
    click.option(
        "--evidence",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="Keep what was seen in a new folder, to be judged again.",
    ),
    click.option("--dry-run", is_flag=True, help="Show what would be asked, and ask nothing."),
    *reporting.OPTIONS[3:],
    click.option("-v", "--verbose", is_flag=True, default=None, help="A line for each link."),
)
_OWN = frozenset({"from_format", "only", "recheck", "evidence", "dry_run"})


@click.command()
@click.argument("inputs", nargs=-1, required=True)
@click.pass_context
def command(ctx: click.Context, /, inputs: tuple[str, ...], **given: object) -> None:
    """Look at every link that INPUTS cite and report what needs attention.

    INPUTS are documents, records or bibliographies; `-` is standard input. Exit code: 0 fine, 1 a
    status of --fail-on was found, 2 bad input, 3 the check could not be made.
    """
    lenient_output()
    options, aside = settle(reporting.values(given, _OWN), ctx.params["config"], inputs)
    wanted = reporting.targets(ctx.params, inputs)
    if aside:
        say(aside)
    extraction = narrow(
        ctx,
        pipeline.extract(
            pipeline.read(inputs, ctx.params["from_format"], say),
            select=options.select,
            ignore=options.ignore,
        ),
    )
    if ctx.params["dry_run"]:
        _plan(extraction, options)
        return
    streams = wanted[0] == reporting.STREAM
    keep = wanted != [reporting.STREAM]
    with (_Stream if streams else Watch)(options.quiet, options.verbose) as watch:
        recorder = _recorder(ctx.params["evidence"], extraction, watch)
        report = pipeline.verify(extraction, options, recorder or watch, keep=keep)
    reporting.tell(report, wanted, quiet=options.quiet, streamed=streams)
    if recorder is not None:
        recorder.close(report)
    ctx.exit(report.exit_code(options.fails()))


for _option in OPTIONS:
    command = _option(command)


def narrow(ctx: click.Context, extraction: Extraction) -> Extraction:
    """Keep what `--only` and `--recheck` leave."""
    if ctx.params["only"]:
        extraction = pipeline.select(extraction, parse_notes(ctx.params["only"], extraction))
    if ctx.params.get("recheck"):
        from srccheck.cli.export import report_bytes
        from srccheck.reports.json import statuses

        path = ctx.params["recheck"]
        before = statuses(report_bytes(path), str(path))
        fine = [url for url, status in before.items() if status == "alive"]
        extraction = pipeline.without(extraction, fine)
    return extraction


def _recorder(folder: Path | None, extraction: Extraction, watch: Observer) -> "Recorder | None":
    """Return what keeps the evidence, None where it is not to be kept."""
    if folder is None:
        return None
    from srccheck.store.writing import Recorder

    return Recorder(folder, extraction, watch)


def _plan(extraction: Extraction, options: Options) -> None:
    from srccheck.reports.sentences import count
    from srccheck.text.safe import clean
    from srccheck.text.urls import redact

    hosts = pipeline.plan(extraction, options)
    for host, urls in hosts.items():
        click.echo(f"{clean(host) or 'no host'} ({len(urls)})")
        for url in urls:
            click.echo(f"  {clean(redact(url))}")
    links = count(sum(map(len, hosts.values())), "link")
    click.echo(f"{links} at {count(len(hosts), 'host')} would be asked")


class _Stream(Watch):
    """Prints each link as a line of JSON when it is done."""

    def checked(self, result: LinkResult) -> None:
        """Print it."""
        from srccheck.reports.jsonl import line

        sys.stdout.write(line(result))
        sys.stdout.flush()
        super().checked(result)
