"""Living sources that no archive has, given to the Wayback Machine to keep; each new copy is opened and judged."""

import os
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from pathlib import Path

import msgspec
import platformdirs
from msgspec import Struct, structs

from srccheck.archives import DEFAULT_KIND, configured
from srccheck.archives.addresses import capture, moment, shown
from srccheck.archives.base import anchor, is_private
from srccheck.archives.desk import Desk
from srccheck.archives.jobs import Event, Limits, Outcome, State, save_all
from srccheck.archives.journal import FileJournal, Journal
from srccheck.archives.saving import ACCESS, SECRET, Keys, Saver
from srccheck.archives.spn2 import Saved
from srccheck.archives.wayback import Wayback
from srccheck.check import Web, said
from srccheck.errors import UsageError
from srccheck.judge.base import Cited
from srccheck.judge.copies import checker
from srccheck.model.report import Extraction, LinkResult
from srccheck.model.snapshot import Anchor, ArchiveAnswer, ArchiveStatus, Proof, Snapshot
from srccheck.model.verdict import Identity, Status
from srccheck.progress import Observer

_LIVING = frozenset({Status.ALIVE, Status.MOVED, Status.INSECURE})
_OWN_ARCHIVE = Limits(
    jobs=6, gap=0.0, first=0.1, longest=2.0, job=120.0, again=(1.0, 3.0), session=1.0, pause=10.0
)
"""How an archive on this machine or in its network is asked: it has no account to be sparing of."""
_PROOFS = {
    Proof.TITLE: "its title is the cited one",
    Proof.STABLE: "it shows what the living page shows",
}


class Way(Struct, frozen=True, kw_only=True):
    """How sources are given to an archive.

    Attributes:
        keys: of the account.
        root: of the archive.
        seconds: for which saving goes on in all.
        most: sources that are given at most, None for all.
        journal: remembers open jobs between runs.
        limits: how fast; None for what suits the archive.
        plain: the way to the root stays on this machine though its name does not say so.
    """

    keys: Keys
    root: str
    seconds: float
    most: int | None = None
    journal: Journal | None = None
    limits: Limits | None = None
    plain: bool = False


def keys_of(environ: Mapping[str, str] = os.environ) -> Keys:
    """Return the keys of an environment.

    Raises:
        UsageError: there are none.
    """
    found = Keys.from_environ(environ)
    if found is None:
        raise UsageError(
            f"set {ACCESS} and {SECRET}: keys of your account, from https://archive.org/account/s3.php"
        )
    return found


def root_of(entries: tuple[str, ...]) -> str:
    """Return the address of the first archive that can save pages.

    Raises:
        UsageError: none of the configured ones can.
    """
    for archive in configured(entries):
        if isinstance(archive, Wayback):
            return archive.base
    raise UsageError(f"no archive that saves pages; name one with --archive-url {DEFAULT_KIND}=URL")


def journal() -> Journal:
    """Return the memory of open jobs of this user.

    Raises:
        OutputError: its folder cannot be made.
    """
    return FileJournal(Path(platformdirs.user_cache_dir("srccheck", appauthor=False)) / "jobs")


class Gathering:
    """Gathers the living sources of a run that no archive has, with what their pages said.

    Args:
        observer: is told of everything too.
    """

    def __init__(self, observer: Observer) -> None:
        self._observer = observer
        self.found: dict[str, LinkResult] = {}

    def started(self, links: int) -> None:
        """Pass it on."""
        self._observer.started(links)

    def checked(self, result: LinkResult) -> None:
        """Keep a result that is wanted, and pass it on."""
        if is_wanted(result):
            self.found[result.link.url] = result
        self._observer.checked(result)


def is_wanted(result: LinkResult) -> bool:
    """Tell whether a source lives, is not another one than cited, and no archive has a copy of it."""
    verdict = result.verdict
    return (
        verdict.status in _LIVING
        and verdict.identity is not Identity.CONTRADICTED
        and result.archive.status is ArchiveStatus.NONE
    )


class Kept(Struct, frozen=True, kw_only=True):
    """How giving one source to the archive ended.

    Attributes:
        outcome: of the job.
        answer: the new copy, None where there is none.
    """

    outcome: Outcome
    answer: ArchiveAnswer | None = None


async def keep(
    web: Web,
    way: Way,
    extraction: Extraction,
    wanted: Mapping[str, LinkResult],
    progress: Callable[[Event], None] = lambda _: None,
) -> AsyncGenerator[Kept]:
    """Give sources to an archive, and yield each as it is done; nothing that the network does is raised.

    Args:
        web: how this process reaches the web.
        way: where they are kept.
        extraction: who cites them.
        wanted: the sources, by their addresses.
        progress: is told of each step.

    Raises:
        UsageError: keys would go over plain http.
    """
    words = said(extraction)
    limits = way.limits or (_OWN_ARCHIVE if is_private(way.root) else Limits())
    async with web.client() as client:
        desk = web.desk(client)
        saver = Saver(way.root, way.keys, client, plain=way.plain)
        saving = save_all(
            saver,
            list(wanted)[: way.most],
            journal=way.journal,
            limits=structs.replace(limits, total=way.seconds),
            progress=progress,
        )
        try:
            async with aclosing(saving) as outcomes:
                async for outcome in outcomes:
                    source = _Source(wanted[outcome.url], words.get(outcome.url, ()), extraction)
                    answer = await source.see(desk, way.root, outcome) if desk is not None else None
                    yield Kept(outcome=outcome, answer=answer)
        finally:
            if desk is not None:
                desk.close()


class _Source(Struct, frozen=True):
    """A source that was given to an archive, and who cites it."""

    result: LinkResult
    cited: tuple[Cited, ...]
    extraction: Extraction

    async def see(self, desk: Desk, root: str, outcome: Outcome) -> ArchiveAnswer | None:
        """Open the new copy and compare it; None where there is none."""
        if outcome.state is not State.SAVED or outcome.saved is None:
            return None
        near = anchor([one.item for one in self.cited], self.extraction.article)
        answer = await self._compared(desk, root, outcome.saved, near)
        desk.remember(outcome.url, near, msgspec.json.encode(self.cited), answer)
        return answer

    async def _compared(self, desk: Desk, root: str, saved: Saved, near: Anchor | None) -> ArchiveAnswer:
        one = capture(f"{root}/web", saved.timestamp, saved.original)
        when = moment(saved.timestamp)
        assert when is not None
        link, evidence, verdict = self.result.link, self.result.evidence, self.result.verdict
        seen = await desk.see(one, link.url, checker(self.cited, evidence, verdict))
        copy = Snapshot(
            url=shown(one), datetime=when, archive=one.archive, why="kept just now; not open yet", anchor=near
        )
        if seen is None:
            return ArchiveAnswer(status=ArchiveStatus.UNAVAILABLE, candidate=copy)
        match = seen[1]
        copy = structs.replace(copy, title=match.title, match=match.score)
        proof = (
            Proof.TITLE if match.identity is Identity.CONFIRMED else Proof.STABLE if match.unchanged else None
        )
        if proof is None:
            why = "kept just now; whether it shows the source cannot be told"
            return ArchiveAnswer(status=ArchiveStatus.NONE_GOOD, candidate=structs.replace(copy, why=why))
        why = f"kept just now; {_PROOFS[proof]}"
        found = structs.replace(copy, why=why, verified_by=proof)
        return ArchiveAnswer(status=ArchiveStatus.FOUND, snapshot=found)
