"""CSL variables from nodes: the checks that records and CSL-JSON share."""

from collections.abc import Mapping
from difflib import get_close_matches

import msgspec

from srccheck.model.csl import CSL_TYPES, DATE_VARIABLES, from_csl
from srccheck.model.work import Item, Name
from srccheck.readers.nodes import Node, check_keys

NAME_VARIABLES = frozenset(
    field.encode_name for field in msgspec.structs.fields(Item) if field.type == tuple[Name, ...]
)
"""The CSL variables that hold names."""

NAME_KEYS = frozenset(field.encode_name for field in msgspec.structs.fields(Name))
"""What CSL's name variables may say of one name."""


def item(variables: Mapping[str, Node], place: Node, what: str) -> Item:
    """Return the item of CSL variables.

    Args:
        variables: by their CSL names, all of them known.
        place: where the record begins.
        what: what it is, for messages ("citation 7a").

    Raises:
        InputError: a value of the wrong form, at its line.
    """
    for key, node in variables.items():
        _check(key, node, what)
    try:
        return from_csl({key: node.plain() for key, node in variables.items()})
    except msgspec.ValidationError as error:
        place.fail(f"{what}: {error}")


def _check(key: str, node: Node, what: str) -> None:
    """Look at one variable by itself, so that a message can name its line."""
    if key == "type":
        _check_type(node.text(f"{what}: type"), node, what)
    elif key in NAME_VARIABLES:
        for name in node.items(f"{what}: {key}"):
            _check_name(name, f"{what}: {key}")
    elif key in DATE_VARIABLES:
        try:
            from_csl({key: node.plain()})
        except (msgspec.ValidationError, ValueError) as error:
            node.fail(f"{what}: {error}")
    else:
        node.text(f"{what}: {key}")


def _check_type(name: str, node: Node, what: str) -> None:
    if name not in CSL_TYPES:
        near = get_close_matches(name, sorted(CSL_TYPES), n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(sorted(CSL_TYPES))}"
        node.fail(f"{what}: unknown type {name!r}; {hint}")


def _check_name(name: Node, what: str) -> None:
    parts = name.mapping(what)
    check_keys(parts, NAME_KEYS, what)
    if not parts:
        name.fail(f"{what}: expected a name such as {{family: Roe, given: J.}} or {{literal: Agency}}")
    for key, node in parts.items():
        node.text(f"{what}: {key}")
