"""Options that several commands share, and what they mean."""

import os
from collections.abc import Callable, Container, Sequence
from pathlib import Path
from typing import TypeVar

import click

from srccheck.errors import UsageError
from srccheck.readers import READERS

F = TypeVar("F", bound=Callable[..., object])


def from_format(command: F) -> F:
    """Add `--from`."""
    return click.option(
        "--from",
        "from_format",
        type=click.Choice(list(READERS)),
        help="The input's format, where it cannot be told.",
    )(command)


def output(command: F) -> F:
    """Add `-o`."""
    return click.option(
        "-o",
        "--output",
        type=click.Path(dir_okay=True, path_type=Path),
        help="Write to this file instead of standard output.",
    )(command)


SELECT = click.option(
    "--select", multiple=True, metavar="RULE,...", help="Tell only the findings of these rules."
)
IGNORE = click.option("--ignore", multiple=True, metavar="RULE,...", help="Tell no findings of these rules.")


def choose(
    table: Container[str], named: str | None, path: Path | None, suffixes: dict[str, str], default: str
) -> str:
    """Return the format that is named, else the one of the file's suffix, else the default."""
    if named is not None:
        return named
    known = suffixes.get(path.suffix.lower()) if path is not None else None
    return known if known is not None and known in table else default


def refuse_overwriting(targets: Sequence[Path], inputs: Sequence[str]) -> None:
    """Make sure that no two outputs go to one file, and none onto an input.

    Raises:
        UsageError: it names the file.
    """
    seen: set[str] = set()
    sources = {os.path.realpath(path) for path in inputs if path != "-"}
    for target in targets:
        place = os.path.realpath(target)
        if place in seen:
            raise UsageError(f"{target}: two reports cannot go to one file")
        if place in sources:
            raise UsageError(f"{target}: the output would overwrite an input")
        seen.add(place)
