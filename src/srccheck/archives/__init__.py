"""Web archives: asked for a copy of a source near the date at which it was cited."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from srccheck.model.snapshot import ArchiveAnswer, ArchiveStatus
from srccheck.registry import Table

if TYPE_CHECKING:
    from srccheck.archives.base import Anchor, Archive, Check, Fetch

ARCHIVES: "Table[Callable[[str], Archive]]" = Table(
    "archive", {"wayback": "srccheck.archives.wayback:Wayback"}
)
"""Kinds of archives by name; each is made of the address of its root."""

DEFAULT_KIND = "wayback"

_WORST_FIRST = (ArchiveStatus.UNAVAILABLE, ArchiveStatus.NONE_GOOD, ArchiveStatus.NONE)


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


async def suggest(
    archives: "Sequence[Archive]", fetch: "Fetch", url: str, anchor: "Anchor | None", check: "Check"
) -> ArchiveAnswer:
    """Ask archives in order for a capture of an address, until one has a good one.

    Args:
        archives: to ask; none of them fails a run.
        fetch: asks them.
        url: the address as cited.
        anchor: the date to look near, None for the newest capture.
        check: compares a capture's page with what is cited.
    """
    answers = []
    for archive in archives:
        answer = await archive.find(fetch, url, anchor, check)
        if answer.status is ArchiveStatus.FOUND:
            return answer
        answers.append(answer)
    status = next(
        (status for status in _WORST_FIRST if any(answer.status is status for answer in answers)),
        ArchiveStatus.NOT_ASKED,
    )
    candidate = next((answer.candidate for answer in answers if answer.candidate), None)
    return ArchiveAnswer(status=status, candidate=candidate)
