"""`srccheck demo`: the main job on a small web of its own, and a self-test."""

from pathlib import Path

import click

from srccheck.cli.console import Watch, deliver, lenient_output, say, show
from srccheck.cli.options import choose, output
from srccheck.demo.run import judge_run
from srccheck.demo.trial import run
from srccheck.reports import REPORTS, SUFFIXES


@click.command()
@click.option("--format", "format_name", type=click.Choice(list(REPORTS)), help="Default: rich.")
@output
@click.pass_context
def command(ctx: click.Context, format_name: str | None, output: Path | None) -> None:
    """Check a small web of its own, on this machine, without network.

    It has a page of every kind and an archive. Exit code 0 when every page got the verdict that it
    was built for, 1 when one did not.
    """
    lenient_output()
    chosen = choose(REPORTS, format_name, output, SUFFIXES, "rich")
    with Watch() as watch:
        report = run(watch)
    if chosen == "rich" and output is None:
        show(report)
    else:
        deliver(REPORTS[chosen](report), output)
    surprises = judge_run(report)
    for surprise in surprises:
        say(surprise)
    if not surprises:
        say(f"all {len(report.results)} pages of the demo web got the verdict that they were built for")
        say("that was the demo; now a document of yours: srccheck verify ARTICLE")
    ctx.exit(int(bool(surprises)))
