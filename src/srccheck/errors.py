"""Every error that srccheck raises on purpose; the command line prints its message and uses its exit code.

SrccheckError
├── UsageError     a wrong option or combination of options
├── ConfigError    a configuration file that cannot be used
├── InputError     a document that cannot be read, with its file and line
├── OutputError    a report or bibliography that cannot be written
├── ArchiveError   a web archive that refused or did not answer
└── OfflineError   this machine has no network
"""


class SrccheckError(Exception):
    """Root of the tree; `str()` of it is one line for a person."""

    exit_code = 2


class UsageError(SrccheckError):
    """An option, or a combination of options, that makes no sense."""


class ConfigError(SrccheckError):
    """A configuration file that cannot be used."""


class InputError(SrccheckError):
    """A document that cannot be read.

    Args:
        message: what is wrong and what was expected instead.
        path: the file, `-` for standard input.
        line: the line in it, from 1, where it is known.
    """

    def __init__(self, message: str, path: str = "", line: int | None = None) -> None:
        place = f"{path}:{line}" if line is not None else path
        super().__init__(f"{place}: {message}" if place else message)
        self.path = path
        self.line = line


class OutputError(SrccheckError):
    """A report or bibliography that cannot be written."""


class ArchiveError(SrccheckError):
    """A web archive that refused or did not answer; it never ends a run."""


class OfflineError(SrccheckError):
    """This machine has no network."""

    exit_code = 3
