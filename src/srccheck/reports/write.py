"""Output files, written whole or not at all."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from srccheck.errors import OutputError
from srccheck.text.safe import clean

_TRIES = 100


def write(text: str, path: Path) -> None:
    """Write a text as UTF-8, so that the file is the old one or the new one and never half of it.

    A link to a file is followed, an existing file keeps its mode, and a device or pipe (`/dev/null`)
    is written to directly. Folders are not made.

    Args:
        text: what to write; line ends stay as they are.
        path: the file.

    Raises:
        OutputError: it cannot be written; nothing is left behind.
    """
    data = text.encode("utf-8", errors="replace")
    try:
        target = path.resolve()
        mode = _mode(target)
        if mode is not None and not stat.S_ISREG(mode):
            target.write_bytes(data)
        else:
            _replace(target, data, mode)
    except (OSError, RuntimeError, ValueError) as error:
        raise OutputError(f"{clean(str(path))}: {_reason(error, path)}") from None


def _mode(target: Path) -> int | None:
    try:
        return target.stat().st_mode
    except FileNotFoundError:
        return None


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    """Write beside the target, then put it in its place (rename is atomic within one folder, POSIX)."""
    beside, descriptor = _open_beside(target)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        if mode is not None:
            beside.chmod(stat.S_IMODE(mode))
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _open_beside(target: Path) -> tuple[Path, int]:
    """Create an empty file of an unused name in the target's folder, with the user's default mode."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for number in range(_TRIES):
        beside = target.with_name(f".srccheck-{os.getpid()}-{number}.part")
        with suppress(FileExistsError):
            return beside, os.open(beside, flags, 0o666)
    raise FileExistsError(17, "too many unfinished files stand in its folder")


def _reason(error: Exception, path: Path) -> str:
    match error:
        case IsADirectoryError():
            return "is a directory; name a file in it"
        case FileNotFoundError():
            return f"there is no folder {clean(str(path.parent))}; make it first"
        case NotADirectoryError():
            return f"{clean(str(path.parent))} is no folder"
        case OSError(strerror=str(reason)):
            return f"cannot be written: {clean(reason)}"
        case _:
            return f"cannot be written: {clean(str(error))}"
