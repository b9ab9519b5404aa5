"""`srccheck export`: the cleaned bibliography."""

from pathlib import Path

import click

from srccheck import pipeline
from srccheck.cli.console import deliver, lenient_output, say
from srccheck.cli.options import from_format, output, refuse_overwriting
from srccheck.errors import InputError
from srccheck.exports import EXPORTS


@click.command()
@click.argument("inputs", nargs=-1, required=True)
@click.option("--to", "target", type=click.Choice(list(EXPORTS)), required=True, help="The format to write.")
@output
@click.option(
    "--with",
    "report",
    type=click.Path(path_type=Path),
    help="A JSON report; each dead or changed source gets its archived copy.",
)
@from_format
def command(
    inputs: tuple[str, ...], target: str, output: Path | None, report: Path | None, from_format: str | None
) -> None:
    """Write the bibliography of INPUTS: one entry for each work, sorted, with corrected types."""
    lenient_output()
    refuse_overwriting([output] if output else [], [*inputs, *([str(report)] if report else [])])
    extraction = pipeline.extract(pipeline.read(inputs, from_format, say))
    copies = {}
    if report:
        from srccheck.reports.json import copies as read_copies

        copies = read_copies(report_bytes(report), str(report))
    deliver(EXPORTS[target](extraction.works, copies), output)


def report_bytes(path: Path) -> bytes:
    """Return the bytes of a report.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"the report cannot be read: {error.strerror}", str(path)) from None
