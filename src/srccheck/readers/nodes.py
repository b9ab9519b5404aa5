"""A tree of values with their lines: what YAML and JSON have in common for a reader."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import NoReturn

from msgspec import Struct

from srccheck.errors import InputError

DEEPEST = 30
"""Levels of nesting; records need five, and hostile input is stopped here."""


class Node(Struct, frozen=True, kw_only=True):
    """A value of a YAML or JSON document.

    Attributes:
        value: a string (numbers as they are written), None for null, a tuple of a list's nodes,
            or a mapping's nodes by key.
        line: where it begins, from 1; for a mapping's value, where its key stands.
        path: the file.
    """

    value: "str | tuple[Node, ...] | Mapping[str, Node] | None"
    line: int
    path: str

    def fail(self, message: str) -> NoReturn:
        """Raise an InputError at this node's line."""
        raise InputError(message, self.path, self.line)

    def mapping(self, what: str) -> "Mapping[str, Node]":
        """Return the node as a mapping without the keys that hold nothing.

        Raises:
            InputError: it is none; the message says what was expected.
        """
        if not isinstance(self.value, Mapping):
            self.fail(f"{what}: expected keys with values, found {self.kind()}")
        return {key: node for key, node in self.value.items() if node.value is not None}

    def items(self, what: str) -> "tuple[Node, ...]":
        """Return the nodes of a list.

        Raises:
            InputError: it is none; the message says what was expected.
        """
        if not isinstance(self.value, tuple):
            self.fail(f"{what}: expected a list, found {self.kind()}")
        return self.value

    def text(self, what: str) -> str:
        """Return a string.

        Raises:
            InputError: it is none; the message says what was expected.
        """
        if not isinstance(self.value, str):
            self.fail(f"{what}: expected text, found {self.kind()}")
        return self.value

    def kind(self) -> str:
        """Return what the node is, in words."""
        match self.value:
            case None:
                return "nothing"
            case str():
                return "text"
            case tuple():
                return "a list"
            case _:
                return "keys with values"

    def plain(self) -> object:
        """Return the value without lines: strings, lists, dicts, None."""
        match self.value:
            case tuple():
                return [node.plain() for node in self.value]
            case Mapping():
                return {key: node.plain() for key, node in self.value.items()}
            case _:
                return self.value


class Builder:
    """Puts a tree of nodes together from a stream of its parts, without recursion."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._stack: list[tuple[int, list[Node] | dict[str, Node], list[tuple[str, int]]]] = []
        self.root: Node | None = None

    def scalar(self, value: str | None, line: int) -> None:
        """Add a string or null, as a key where the mapping that is open waits for one."""
        if self._stack:
            _, container, key = self._stack[-1]
            if isinstance(container, dict) and not key:
                if value is None:
                    raise InputError("expected a key that is text", self._path, line)
                if value in container:
                    raise InputError(f"the key {value!r} stands twice", self._path, line)
                key.append((value, line))
                return
        self._add(Node(value=value, line=line, path=self._path))

    def begin(self, container: list[Node] | dict[str, Node], line: int) -> None:
        """Open a list or a mapping."""
        if self._stack:
            _, outer, key = self._stack[-1]
            if isinstance(outer, dict) and not key:
                raise InputError("expected a key that is text", self._path, line)
        if len(self._stack) >= DEEPEST:
            raise InputError(f"nested deeper than {DEEPEST} levels", self._path, line)
        self._stack.append((line, container, []))

    def end(self) -> None:
        """Close the list or mapping that was opened last."""
        line, container, _ = self._stack.pop()
        value = container if isinstance(container, dict) else tuple(container)
        self._add(Node(value=value, line=line, path=self._path))

    def _add(self, node: Node) -> None:
        if not self._stack:
            self.root = node
            return
        _, container, key = self._stack[-1]
        if isinstance(container, dict):
            name, line = key.pop()
            container[name] = Node(value=node.value, line=line, path=node.path)
        else:
            container.append(node)


def check_keys(keys: Mapping[str, Node], known: frozenset[str], what: str) -> None:
    """Make sure that a mapping has known keys only.

    Raises:
        InputError: it has another one; the message names the nearest known one.
    """
    names = sorted(known)
    for key, node in keys.items():
        if key not in names:
            near = get_close_matches(key, names, n=1, cutoff=0.5)
            hint = f"did you mean {near[0]!r}?" if near else f"known are: {', '.join(names)}"
            node.fail(f"{what}: unknown key {key!r}; {hint}")
