"""A table of names and the objects behind them, imported on first look-up."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import Generic, TypeVar, cast

from srccheck.errors import UsageError

T = TypeVar("T")


class Table(Mapping[str, T], Generic[T]):
    """An ordered, read-only table of a plug point's members.

    Args:
        kind: what a member is, for the message about an unknown name ("report format").
        entries: name -> `"package.module:attribute"`.
    """

    def __init__(self, kind: str, entries: Mapping[str, str]) -> None:
        self.kind = kind
        self.entries = dict(entries)

    def __getitem__(self, name: str) -> T:
        """Import and return a member.

        Raises:
            UsageError: there is no such member; the message names the nearest one.
        """
        if name not in self.entries:
            near = get_close_matches(name, self.entries, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are: {', '.join(self.entries)}"
            raise UsageError(f"no {self.kind} {name!r}{hint}")
        module, _, attribute = self.entries[name].partition(":")
        return cast("T", getattr(import_module(module), attribute))

    def __contains__(self, name: object) -> bool:
        return name in self.entries

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)
