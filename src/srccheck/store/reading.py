"""A folder of evidence, read back and checked at the door."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from srccheck.errors import InputError
from srccheck.store.form import BEGIN, LINES, SCHEMA, Begin, End, Seen
from srccheck.text.safe import clean

T = TypeVar("T")
_EXPECTED = "expected a folder made with: srccheck verify --evidence DIR"


class Saved(Struct, frozen=True, kw_only=True):
    """A run as it was kept.

    Attributes:
        begin: what it set out to check.
        seen: what was seen of each link that had its turn.
        end: how it ended, None for one that was cut off.
    """

    begin: Begin
    seen: tuple[Seen, ...]
    end: End | None


def read(folder: Path) -> Saved:
    """Return the run that a folder holds.

    Raises:
        InputError: it is no such folder, or a file of it is broken; with the line.
    """
    if not folder.is_dir():
        raise InputError(f"no such folder; {_EXPECTED}", str(folder))
    schema = _decode(_bytes(folder / BEGIN), _Schema, str(folder / BEGIN)).schema
    if schema != SCHEMA:
        raise InputError(f"evidence of schema {schema}; this version reads schema {SCHEMA}", str(folder))
    begin = _decode(_bytes(folder / BEGIN), Begin, str(folder / BEGIN))
    lines = tuple(_lines(folder / LINES, len(begin.extraction.links)))
    seen = tuple(line for line in lines if isinstance(line, Seen))
    end = next((line for line in lines if isinstance(line, End)), None)
    return Saved(begin=begin, seen=seen, end=end)


class _Schema(Struct):
    schema: int


def _lines(path: Path, links: int) -> Iterator[Seen | End]:
    """Yield what each line says; the rest after the last line break is what a program was cut off at."""
    for number, line in enumerate(_bytes(path).split(b"\n")[:-1], 1):
        found: Seen | End = _decode(line, Seen | End, str(path), number)  # type: ignore[arg-type]
        if isinstance(found, Seen) and not 0 <= found.link < links:
            raise InputError(f"speaks of link {found.link}, and there are {links}", str(path), number)
        yield found


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"no such file; {_EXPECTED}", str(path)) from None
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", str(path)) from None


def _decode(data: bytes, kind: type[T], path: str, line: int | None = None) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(f"no evidence of srccheck: {clean(str(error))}; {_EXPECTED}", path, line) from None
