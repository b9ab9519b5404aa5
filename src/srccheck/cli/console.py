"""What a person sees while a command runs: messages and a progress bar on stderr, results on stdout."""

import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

from srccheck.model.report import LinkResult, Report
from srccheck.model.verdict import REASONS, Status
from srccheck.reports.write import write
from srccheck.text.safe import clean, shorten
from srccheck.text.urls import redact

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


def say(message: str) -> None:
    """Print a message for a person to stderr."""
    click.echo(f"srccheck: {clean(message)}", err=True)


def lenient_output() -> None:
    """Let a terminal without Unicode show `?` rather than end the run."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def deliver(text: str, path: Path | None, quiet: bool = False) -> None:
    """Write a result to its file, whole or not at all, and name the file; or print it.

    Raises:
        OutputError: the file cannot be written.
    """
    if path is None:
        click.echo(text, nl=False)
        return
    write(text, path)
    if not quiet:
        say(f"wrote {path}")


def show(report: Report, saved: str | None = None) -> None:
    """Print a report to the terminal, in colour where there is one; plain in a pipe."""
    from rich.console import Console

    from srccheck.reports.terminal import render
    from srccheck.reports.terminal import show as show_in

    if sys.stdout.isatty():
        show_in(report, Console(), saved)
    else:
        click.echo(render(report), nl=False)


class Watch:
    """Shows how a run goes: a progress bar in a terminal, a line for each link with `--verbose`.

    Args:
        quiet: show nothing.
        verbose: print a line for each link.
    """

    def __init__(self, quiet: bool = False, verbose: bool = False) -> None:
        self._verbose = verbose and not quiet
        self._shows = not quiet and sys.stderr.isatty()
        self._progress: Progress | None = None
        self._task: TaskID | None = None
        self._counts: Counter[Status] = Counter()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._progress is not None:
            self._progress.stop()

    def started(self, links: int) -> None:
        """Open the bar."""
        if not (self._shows and links):
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        self._progress = Progress(
            TextColumn("checking"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TextColumn("{task.fields[counts]}"),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._progress.start()
        self._task = self._progress.add_task("", total=links, counts="")

    def checked(self, result: LinkResult) -> None:
        """Count a link."""
        verdict = result.verdict
        self._counts[verdict.status] += 1
        if self._progress is not None and self._task is not None:
            counts = "  ".join(f"{self._counts[s]} {s}" for s in Status if self._counts[s])
            self._progress.update(self._task, advance=1, counts=counts)
        if self._verbose:
            line = f"{verdict.status:<11} {shorten(redact(result.link.url), 200)}  {REASONS[verdict.reason].words}"
            self.tell(line)

    def tell(self, line: str) -> None:
        """Print a line above the bar."""
        if self._progress is None:
            click.echo(clean(line), err=True)
        else:
            from rich.text import Text

            self._progress.console.print(Text(clean(line)), soft_wrap=True)
