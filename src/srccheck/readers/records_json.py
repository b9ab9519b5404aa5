"""JSON into nodes, with lines."""

import json
import re

from srccheck.errors import InputError
from srccheck.readers.nodes import Builder, Node

_SYMBOL = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]|[^\s,:{}\[\]"]+')

_HALF = re.compile("[\ud800-\udfff]")
"""Half of a pair that makes a character in UTF-16; JSON can spell it alone, no file can hold it."""


def parse(text: str, path: str) -> Node:
    r"""Return the tree of a JSON document, numbers as they are written, `true` and `false` as text.

    Half a character (`\ud800`) becomes U+FFFD.

    Raises:
        InputError: broken JSON, with the line; a key that stands twice; deep nesting.
    """
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"broken JSON: {error.msg} (column {error.colno})", path, error.lineno) from None
    except RecursionError:
        raise InputError("broken JSON: nested too deep", path) from None
    except ValueError as error:
        raise InputError(f"broken JSON: {error}", path) from None
    return _tree(text, path)


def _tree(text: str, path: str) -> Node:
    """Return the tree of a text that is known to be JSON: commas and colons say nothing more."""
    builder = Builder(path)
    line, seen = 1, 0
    for found in _SYMBOL.finditer(text):
        line += text.count("\n", seen, found.start())
        seen = found.start()
        symbol = found.group()
        match symbol[0]:
            case "[":
                builder.begin([], line)
            case "{":
                builder.begin({}, line)
            case "]" | "}":
                builder.end()
            case '"':
                builder.scalar(_HALF.sub("\ufffd", json.loads(symbol)), line)
            case _:
                builder.scalar(None if symbol == "null" else symbol, line)
    if builder.root is None:
        raise InputError("holds no JSON; expected records", path)
    return builder.root
