"""Web archives: asked for a copy of a source near the date at which it was cited."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from srccheck.registry import Table

if TYPE_CHECKING:
    from srccheck.archives.base import Archive

ARCHIVES: "Table[Callable[[str], Archive]]" = Table(
    "archive",
    {
        "wayback": "srccheck.archives.wayback:Wayback",
        "memento": "srccheck.archives.memento:Memento",
    },
)
"""Kinds of archives by name; each is made of the address of its root, or of its TimeGate."""

DEFAULT_KIND = "wayback"


def configured(entries: Sequence[str]) -> "tuple[Archive, ...]":
    """Return the archives of `[KIND=]URL` entries, in order.

    Raises:
        UsageError: an unknown kind, or no address.
    """
    archives = []
    for entry in entries:
        kind, equals, base = entry.partition("=")
        named = bool(equals) and kind.replace("-", "").isalnum()
        archives.append(ARCHIVES[kind if named else DEFAULT_KIND](base if named else entry))
    return tuple(archives)
