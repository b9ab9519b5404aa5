"""The command line: reads options, calls the pipeline, writes what it returns, chooses the exit code."""

import errno
import os
import sys
from importlib import import_module

import click

from srccheck import __version__
from srccheck.errors import OutputError, SrccheckError

COMMANDS = {
    "extract": "Read a document's notes and write the records of what they cite.",
    "verify": "Look at every cited link and report what needs attention.",
    "judge": "Judge the evidence that a run has kept again, without network.",
    "archive": "Have living sources that no archive has kept by the Wayback Machine.",
    "explain": "Say what a reason or a rule means, how it is found, and what to do.",
    "export": "Write the cleaned bibliography.",
    "demo": "Check a small web of its own, on this machine, without network.",
}
"""Each command is `srccheck.cli.NAME:command`, imported when it is called."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EIO}
"""What printing fails with; files of ours tell their failures themselves, and a closed pipe is no failure."""


class Commands(click.Group):
    """Commands that are imported on use, so that `--help` stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in their order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"srccheck.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        """Run a command and tell a foreseen error in one line."""
        try:
            return super().invoke(ctx)
        except SrccheckError as error:
            from srccheck.text.safe import clean

            click.echo(f"srccheck: {clean(str(error))}", err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("srccheck: interrupted", err=True)
            ctx.exit(3)
        except OSError as error:
            if error.errno not in _FULL:
                raise
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            click.echo(f"srccheck: standard output: {error.strerror}; nothing more was written", err=True)
            ctx.exit(OutputError.exit_code)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="srccheck")
def main() -> None:
    """Check the sources behind a document's footnotes.

    Reads the notes of an article or a bibliography, looks at every cited link, tells dead, changed
    and blocked sources apart, and suggests archived copies.
    """
