"""`srccheck explain`: the manual."""

import shutil

import click

from srccheck import manual
from srccheck.cli.console import lenient_output

_WIDEST = 100
"""Columns; longer lines are hard to read."""


@click.command()
@click.argument("name", required=False)
def command(name: str | None) -> None:
    """Say what NAME means, how it is found and what to do.

    NAME is a reason (soft-404), a status (dead) or a rule (tracking); without one, all are listed.
    """
    lenient_output()
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    if name is None:
        click.echo(f"Reasons, by status\n\n{manual.listing(manual.reasons(), width)}", nl=False)
        click.echo(f"\nRules, by severity\n\n{manual.listing(manual.rules(), width)}", nl=False)
        return
    click.echo("\n".join(manual.text(entry, width) for entry in manual.find(name)), nl=False)
