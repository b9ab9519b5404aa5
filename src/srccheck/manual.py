"""The manual: every reason and every rule with its page, as `explain` prints it and the reference has it."""

import textwrap
from collections.abc import Iterator
from difflib import get_close_matches

from msgspec import Struct

from srccheck.errors import UsageError
from srccheck.judge.manual import PAGES
from srccheck.model.page import Page
from srccheck.model.verdict import REASONS, Status
from srccheck.rules.manual import pages

_HEADINGS = (
    ("What it means", "means"),
    ("How it is found", "found"),
    ("Example", "example"),
    ("What keeps it from crying wolf", "guards"),
    ("What to do", "todo"),
)


class Entry(Struct, frozen=True, kw_only=True):
    """One entry of the manual.

    Attributes:
        name: of a reason or a rule.
        group: the status of a reason, the severity of a rule.
        words: what was found, in few words.
        page: the rest.
    """

    name: str
    group: str
    words: str
    page: Page


def reasons() -> tuple[Entry, ...]:
    """Return the entries of all reasons, in the contract's order."""
    return tuple(
        Entry(name=reason.value, group=why.status.value, words=why.words, page=PAGES[reason])
        for reason, why in REASONS.items()
    )


def rules() -> tuple[Entry, ...]:
    """Return the entries of all rules."""
    return tuple(
        Entry(name=name, group=rule.severity.value, words=rule.words, page=rule.page)
        for name, rule in pages().items()
    )


def find(name: str) -> tuple[Entry, ...]:
    """Return the entry of a reason or a rule, or those of a status.

    Raises:
        UsageError: there is none of that name; the message names the nearest one.
    """
    wanted = name.strip().lower().rpartition("/")[2]
    entries = {entry.name: entry for entry in (*reasons(), *rules())}
    if wanted in entries:
        return (entries[wanted],)
    if wanted in set(Status):
        return tuple(entry for entry in reasons() if entry.group == wanted)
    near = get_close_matches(wanted, [*entries, *(status.value for status in Status)], n=1)
    hint = f"did you mean {near[0]!r}?" if near else "srccheck explain lists them all"
    raise UsageError(f"no reason or rule {name!r}; {hint}")


def sections(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield each heading of an entry's page with its text."""
    for heading, field in _HEADINGS:
        text = getattr(entry.page, field)
        if text:
            yield heading, text


def text(entry: Entry, width: int) -> str:
    """Return an entry as plain text of at most `width` columns."""
    parts = [f"{entry.name} ({entry.group})\n{_wrapped(entry.words, width)}"]
    parts += [f"{heading}\n{_wrapped(words, width)}" for heading, words in sections(entry)]
    return "\n\n".join(parts) + "\n"


def _wrapped(words: str, width: int, indent: int = 2) -> str:
    return textwrap.fill(
        words,
        width,
        initial_indent="  ",
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def listing(entries: tuple[Entry, ...], width: int) -> str:
    """Return the names of entries with their words, by group, in at most `width` columns."""
    lines: list[str] = []
    size = max(len(entry.name) for entry in entries)
    for group in dict.fromkeys(entry.group for entry in entries):
        lines.append(group)
        own = (entry for entry in entries if entry.group == group)
        lines += [_wrapped(f"{entry.name:<{size}}  {entry.words}", width, size + 4) for entry in own]
    return "\n".join(lines) + "\n"
