"""YAML into nodes: a subset in which everything is text, with lines, and nothing that can blow up."""

import yaml
from yaml import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from srccheck.errors import InputError
from srccheck.readers.nodes import Builder, Node

LARGEST = 20_000_000
"""Characters; a longer file of records is better written as JSON, which is read ten times as fast."""

_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_TEXT_TAGS = frozenset((None, "!", "tag:yaml.org,2002:str"))


def parse(text: str, path: str) -> Node:
    """Return the tree of a YAML document.

    Every scalar is text as it is written, apart from null: YAML 1.1 would make `no` False, `0123` 83,
    `12:30` 750 and `2024-13-01` an error. A key that stands twice, an alias, a tag, a second document and
    deep nesting are refused.

    Raises:
        InputError: broken YAML or one of these, with the line and what was expected.
    """
    if len(text) > LARGEST:
        raise InputError(f"larger than {LARGEST // 1_000_000} MB of YAML; write it as JSON", path)
    builder = Builder(path)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            _take(event, builder, path)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise InputError(
            f"broken YAML: {_expected(error)}", path, mark.line + 1 if mark is not None else None
        ) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise InputError(
            f"broken YAML: a character that YAML does not allow ({error.reason})", path, line
        ) from None
    if builder.root is None:
        raise InputError("holds no YAML; expected records", path)
    return builder.root


def _take(event: yaml.Event, builder: Builder, path: str) -> None:
    assert event.start_mark is not None  # what comes from a text has a place in it
    line = event.start_mark.line + 1
    if isinstance(event, ScalarEvent | SequenceStartEvent | MappingStartEvent):
        plain_tags = _TEXT_TAGS if isinstance(event, ScalarEvent) else (None, "!")
        if event.tag not in plain_tags:
            raise InputError(f"the tag {event.tag!r} is not supported; expected plain values", path, line)
    match event:
        case ScalarEvent():
            null = not event.style and event.value in _NULLS and event.tag is None
            builder.scalar(None if null else event.value, line)
        case SequenceStartEvent():
            builder.begin([], line)
        case MappingStartEvent():
            builder.begin({}, line)
        case SequenceEndEvent() | MappingEndEvent():
            builder.end()
        case AliasEvent():
            raise InputError("an alias (*name) is not supported; write the value out", path, line)
        case DocumentStartEvent() if builder.root is not None:
            raise InputError("a second YAML document; expected one", path, line)
        case _:
            pass


def _expected(error: yaml.MarkedYAMLError) -> str:
    """Return the parser's words with a hint for the commonest slips."""
    problem = error.problem or "cannot be read"
    if "mapping values are not allowed" in problem:
        return f"{problem}; a text with a colon and a blank in it needs quotes"
    if "cannot start any token" in problem:
        return f"{problem}; indent with blanks, and quote a text that begins with a sign"
    return f"{problem} {error.context}" if error.context else problem
