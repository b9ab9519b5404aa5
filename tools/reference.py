"""Write docs/statuses.md and docs/rules.md from the manual: python tools/reference.py."""

from collections.abc import Sequence
from pathlib import Path

from srccheck import manual
from srccheck.reports.statuses import MEANINGS

DOCS = Path(__file__).parent.parent / "docs"
_MADE = (
    "Made from the program's own manual by `tools/reference.py`; `srccheck explain NAME` prints each page."
)


def statuses() -> str:
    """Return the page of the statuses and their reasons."""
    head = ["# Statuses and reasons", _MADE]
    reasons = manual.reasons()
    for status, meaning in MEANINGS.items():
        own = [entry for entry in reasons if entry.group == status]
        head += [f"## {status}", f"{meaning[0].upper()}{meaning[1:]}.", *_pages(own)]
    return "\n\n".join(head) + "\n"


def rules() -> str:
    """Return the page of the rules."""
    told = "What is wrong with the citations themselves, found with no network."
    return "\n\n".join(["# Rules", told, _MADE, *_pages(manual.rules(), severity=True)]) + "\n"


def _pages(entries: Sequence[manual.Entry], *, severity: bool = False) -> list[str]:
    parts: list[str] = []
    for entry in entries:
        words = f"{entry.words[0].upper()}{entry.words[1:]}."
        parts += [f"### {entry.name}", f"*{entry.group}.* {words}" if severity else words]
        parts += [f"**{heading}.** {text}" for heading, text in manual.sections(entry)]
    return parts


PAGES = {"statuses.md": statuses, "rules.md": rules}

if __name__ == "__main__":
    for name, make in PAGES.items():
        (DOCS / name).write_text(make(), encoding="utf-8")
