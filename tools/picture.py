"""Draw the README's picture: a real run of `srccheck` over some pages of the demo web, as SVG.

Usage: python tools/picture.py docs/report.svg
"""

import sys
from pathlib import Path

from rich.console import Console

from srccheck import pipeline
from srccheck.config import Options
from srccheck.demo.article import article
from srccheck.demo.pages.skipped import EXCLUDE
from srccheck.demo.trial import web_of
from srccheck.demo.web import DemoWeb
from srccheck.progress import Silent
from srccheck.readers import read
from srccheck.reports.terminal import show

REASONS = ("ok", "permanent-redirect", "title-mismatch", "http-404", "domain-gone", "bot-wall", "tls-expired")


def main(target: str) -> None:
    """Run, record, write."""
    with DemoWeb() as demo:
        extraction = pipeline.extract([read(article().encode(), "article.txt")])
        options = Options(exclude=(EXCLUDE,))
        report = pipeline.verify(extraction, options, Silent(), web_of(demo))
        wanted: dict[str, str] = {}
        for result in report.results:
            wanted.setdefault(result.verdict.reason, result.link.notes[0])
        notes = [wanted[reason] for reason in REASONS]
        chosen = pipeline.select(extraction, notes)
        report = pipeline.verify(chosen, options, Silent(), web_of(demo))
    console = Console(record=True, width=112, force_terminal=True, color_system="truecolor", file=sys.stderr)
    console.print("$ srccheck verify article.txt", style="bold")
    show(report, console)
    svg = console.export_svg(title="srccheck verify article.txt")
    Path(target).write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
