"""`srccheck judge`: kept evidence judged again."""

from pathlib import Path

import click

from srccheck import pipeline
from srccheck.cli import reporting
from srccheck.cli.console import lenient_output
from srccheck.config import settle


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_context
def command(ctx: click.Context, /, folder: Path, **given: object) -> None:
    """Judge the evidence in FOLDER again and report it; nothing is asked of the network.

    FOLDER was written by `verify --evidence`. Exit code: as of `verify`.
    """
    lenient_output()
    named = ctx.params["config"]
    options, _ = settle(reporting.values(given, frozenset()), named, ())
    wanted = reporting.targets(ctx.params, [str(path) for path in folder.glob("*")])
    report = pipeline.judge_again(folder, select=options.select, ignore=options.ignore)
    reporting.tell(report, wanted, quiet=options.quiet)
    ctx.exit(report.exit_code(options.fails()))


for _option in reporting.OPTIONS:
    command = _option(command)
