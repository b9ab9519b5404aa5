"""A place in an input."""

from msgspec import Struct


class Location(Struct, frozen=True, kw_only=True):
    """A line of a file.

    Attributes:
        path: as given on the command line; `-` is standard input.
        line: from 1.
    """

    path: str
    line: int
