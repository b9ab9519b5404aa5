"""`srccheck extract`: a document's notes into records."""

from datetime import UTC, datetime
from typing import Any

import click

from srccheck import pipeline
from srccheck.cli.console import deliver, lenient_output
from srccheck.cli.options import IGNORE, SELECT, from_format, output, refuse_overwriting


@click.command()
@click.argument("document")
@output
@click.option("--format", "format_name", type=click.Choice(["yaml", "json"]), help="Default: yaml.")
@from_format
@SELECT
@IGNORE
def command(document: str, **given: Any) -> None:
    """Read DOCUMENT's notes and write the records of what they cite.

    DOCUMENT is an article or a bibliography; `-` is standard input. The records can be read and
    mended by a person; `verify` and `export` take them.
    """
    lenient_output()
    output, format_name = given["output"], given["format_name"]
    refuse_overwriting([output] if output else [], [document])
    started = datetime.now(UTC)
    documents = pipeline.read([document], given["from_format"])
    extraction = pipeline.extract(documents, select=given["select"], ignore=given["ignore"])
    as_json = format_name == "json" or (format_name is None and output and output.suffix == ".json")
    if as_json:
        from srccheck.reports.json import render_extraction

        deliver(render_extraction(extraction, started, datetime.now(UTC)), output)
    else:
        from srccheck.reports.records import render

        deliver(render(extraction, extraction.article, documents[0].notes), output)
    _tell(len(extraction.findings), len(extraction.citations), extraction.notes, shown=bool(as_json))


def _tell(findings: int, citations: int, notes: int, *, shown: bool) -> None:
    from srccheck.cli.console import say
    from srccheck.reports.sentences import count

    told = count(notes, "note"), count(citations, "citation"), count(findings, "finding")
    say(", ".join(told) + (" (--format json tells them)" if findings and not shown else ""))
