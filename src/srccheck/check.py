"""One run over the web: every link visited, judged and, where it needs one, given an archived copy."""

import asyncio
import os
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec import Struct, field, structs

from srccheck.archives import configured
from srccheck.archives.base import anchor, is_private
from srccheck.archives.cache import Cache, default_path
from srccheck.archives.desk import Desk
from srccheck.config import Options
from srccheck.judge import judge, wants_sibling
from srccheck.judge.base import Cited
from srccheck.judge.copies import checker
from srccheck.model.evidence import Evidence, Exchange, PageFacts, Sibling
from srccheck.model.link import Link
from srccheck.model.report import Extraction, LinkResult
from srccheck.model.snapshot import ArchiveAnswer
from srccheck.model.verdict import Reason, Status, Verdict
from srccheck.model.work import Item
from srccheck.net.client import Client
from srccheck.net.guard import Resolver
from srccheck.net.settings import Settings
from srccheck.net.visit import Visit, visits
from srccheck.page import facts, refresh
from srccheck.progress import Observer
from srccheck.text.siblings import folder, made_up
from srccheck.text.urls import address

NEED_A_COPY = frozenset({Status.DEAD, Status.CHANGED, Status.BLOCKED, Status.UNREACHABLE})
"""The statuses whose links are looked up in the archives."""

BEHIND_PROXY = (
    "behind a proxy: of the addresses that links lead to, only literal ones and local names could be checked"
)


class Web(Struct, frozen=True, kw_only=True):
    """How a process reaches the web.

    Attributes:
        settings: limits and manners.
        archives: `[KIND=]URL` of the archives to ask, in order; none for no archived copies.
        all_links: look up living links too, not only those that need a copy.
        archive_seconds: for which archives are asked in all.
        cache: file of what archives said in earlier runs; None to keep nothing.
        resolver: looks names up; None for the machine's own.
        environ: where proxies and authorities are named.
    """

    settings: Settings = Settings()
    archives: tuple[str, ...] = ()
    all_links: bool = False
    archive_seconds: float = 600.0
    cache: Path | None = None
    resolver: Resolver | None = None
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)

    @classmethod
    def from_options(cls, options: Options) -> "Web":
        """Return the way that the options describe."""
        archives = () if options.no_archive else options.archive_url
        return cls(
            settings=Settings(
                concurrency=options.concurrency,
                timeout=options.timeout,
                contact=options.contact,
                allow_network=options.allow_network,
                exempt=_roots(archives),
            ),
            archives=archives,
            all_links=options.archives == "all",
            archive_seconds=options.archive_time,
            cache=None if options.no_cache or any(map(is_private, _roots(archives))) else default_path(),
        )

    def desk(self, client: Client) -> Desk | None:
        """Return where archived copies are asked for, None where no archive is to be asked.

        Raises:
            UsageError: an archive of an unknown kind, or without an address.
        """
        archives = configured(self.archives)
        if not archives:
            return None
        cache = Cache(self.cache) if self.cache else None
        return Desk(archives, client, seconds=self.archive_seconds, cache=cache)

    @asynccontextmanager
    async def client(self) -> AsyncIterator[Client]:
        """Open a client that follows meta refreshes too."""
        client = Client(
            self.settings,
            resolver=self.resolver,
            environ=self.environ,
            refresh=refresh,
        )
        async with client:
            yield client


class Run:
    """The state of one run: what is still open, and the results so far.

    Args:
        extraction: what to check.
        excluded: tells whether a link is not to be asked.
        observer: is told of each result.
        keep: keep the results for a report; without what the pages said, which is judged by then.
    """

    def __init__(
        self,
        extraction: Extraction,
        excluded: Callable[[Link], bool],
        observer: Observer,
        *,
        keep: bool = True,
    ) -> None:
        self._extraction = extraction
        self._excluded = excluded
        self._observer = observer
        self._cited = said(extraction)
        self._keep = keep
        self._links: dict[str, list[Link]] = {}
        self._siblings: dict[str, asyncio.Task[Sibling]] = {}
        self._silent: list[Evidence] = []
        self._results: dict[str, LinkResult] = {}
        self._open: dict[str, LinkResult] = {}
        self._tally: Counter[Reason] = Counter()
        self._online = False
        self.remarks: list[str] = []

    @property
    def offline(self) -> bool:
        """Tell whether something was asked, and nothing at all could be reached."""
        return self._tally[Reason.OFFLINE] > 0

    async def go(self, web: Web) -> bool:
        """Look at every link; return whether all had their turn before an interrupt."""
        self._observer.started(len(self._extraction.links))
        for link in self._extraction.links:
            if self._excluded(link):
                self._done(link, _unasked(link, datetime.now(UTC)), Verdict(reason=Reason.EXCLUDED))
            else:
                self._links.setdefault(address(link.url), []).append(link)
        if not self._links:
            return True
        try:
            async with web.client() as client:
                if client.behind_proxy:
                    self.remarks.append(BEHIND_PROXY)
                desk = web.desk(client)
                try:
                    await self._visit_all(client, desk, web)
                finally:
                    if desk is not None:
                        self.remarks.extend(desk.remarks())
                        desk.close()
        except asyncio.CancelledError:
            for result in tuple(self._open.values()):
                self._done(result.link, result.evidence, result.verdict)
            return False
        return True

    async def _visit_all(self, client: Client, desk: Desk | None, web: Web) -> None:
        looked_up = frozenset(Status) - {Status.SKIPPED} if web.all_links else NEED_A_COPY
        async with asyncio.TaskGroup() as tasks:

            def conclude(link: Link, evidence: Evidence, verdict: Verdict) -> None:
                if desk is not None and verdict.status in looked_up:
                    self._open[link.url] = LinkResult(link=link, evidence=evidence, verdict=verdict)
                    tasks.create_task(self._look_up(desk, link, evidence, verdict))
                else:
                    self._done(link, evidence, verdict)

            async def look_beside(link: Link, evidence: Evidence) -> None:
                whole = structs.replace(evidence, sibling=await self._sibling(client, link.url, tasks))
                conclude(link, whole, judge(whole, self._said(link)))

            def settle(evidence: Evidence) -> None:
                for link in self._links[evidence.url]:
                    own = structs.replace(evidence, url=link.url, online=self._online)
                    verdict = judge(own, self._said(link))
                    if wants_sibling(own, self._said(link), verdict):
                        self._open[link.url] = LinkResult(link=link, evidence=own, verdict=verdict)
                        tasks.create_task(look_beside(link, own))
                    else:
                        conclude(link, own, verdict)

            async with aclosing(visits(client, self._links)) as seen:
                async for visit in seen:
                    self._gather(visit, settle)
            if self._silent and not self._online:
                self._online = await _answers(client, web.archives)
            for evidence in self._silent:
                settle(evidence)

    def _gather(self, visit: Visit, settle: Callable[[Evidence], None]) -> None:
        """Settle a link that got an answer; keep the others until the machine is known to be online."""
        evidence = _evidence(visit)
        answered = any(exchange.status is not None for exchange in visit.exchanges)
        if answered and not self._online:
            self._online = True
            for earlier in self._silent:
                settle(earlier)
            self._silent.clear()
        if self._online:
            settle(evidence)
        else:
            self._silent.append(evidence)

    async def _sibling(self, client: Client, url: str, tasks: asyncio.TaskGroup) -> Sibling | None:
        """Ask a made-up address beside a link, once for all links of its site and folder."""
        place, beside = folder(url), made_up(url)
        if place is None or beside is None:
            return None
        if place not in self._siblings:
            self._siblings[place] = tasks.create_task(_ask_beside(client, beside))
        return await self._siblings[place]

    def _said(self, link: Link) -> tuple[Cited, ...]:
        return self._cited.get(link.url, ())

    async def _look_up(self, desk: Desk, link: Link, evidence: Evidence, verdict: Verdict) -> None:
        cited = self._said(link)
        when = anchor([one.item for one in cited], self._extraction.article)
        check = checker(cited, evidence, verdict)
        answer = await desk.look_up(link.url, when, check, msgspec.json.encode(cited))
        self._done(link, evidence, verdict, answer)

    def _done(
        self, link: Link, evidence: Evidence, verdict: Verdict, archive: ArchiveAnswer | None = None
    ) -> None:
        result = LinkResult(link=link, evidence=evidence, verdict=verdict, archive=archive or ArchiveAnswer())
        self._open.pop(link.url, None)
        self._tally[verdict.reason] += 1
        if self._keep:
            seen = structs.replace(evidence, page=None, sibling=None)
            self._results[link.url] = structs.replace(result, evidence=seen)
        self._observer.checked(result)

    def tally(self) -> Counter[Reason]:
        """Return how many links have each reason; `not-reached` are those that had no turn."""
        missing = len(self._extraction.links) - self._tally.total()
        return self._tally + Counter({Reason.NOT_REACHED: missing})

    def results(self, now: datetime) -> tuple[LinkResult, ...]:
        """Return a result for every link, in order of first mention; `not-reached` where none came."""
        return tuple(
            self._results.get(link.url) or unasked(link, now, Reason.NOT_REACHED)
            for link in self._extraction.links
        )


def unasked(link: Link, now: datetime, reason: Reason) -> LinkResult:
    """Return the result of a link that was not asked."""
    return LinkResult(link=link, evidence=_unasked(link, now), verdict=Verdict(reason=reason))


def _unasked(link: Link, now: datetime) -> Evidence:
    return Evidence(url=link.url, checked=now)


async def _ask_beside(client: Client, url: str) -> Sibling:
    fetched = await client.get(url)
    return Sibling(exchange=fetched.exchange, page=_page(fetched.exchange, fetched.body))


def _evidence(visit: Visit) -> Evidence:
    """Return what was seen at an address, its page read."""
    answer = next((one for one in reversed(visit.exchanges) if one.status is not None), None)
    page = _page(answer, visit.body) if answer is not None else None
    return Evidence(url=visit.url, checked=datetime.now(UTC), exchanges=visit.exchanges, page=page)


def _page(answer: Exchange, body: bytes) -> PageFacts | None:
    if answer.status is None:
        return None
    return facts(body, answer.final_url, answer.header("content-type"), answer.header("content-language"))


def said(extraction: Extraction) -> dict[str, tuple[Cited, ...]]:
    """Return what citations say of links, by their addresses as cited; of most in a bare list nothing is said."""
    cited = {
        citation.id: Cited(item=citation.item, transliterated_title=citation.transliterated_title)
        for citation in extraction.citations
        if citation.transliterated_title
        or citation.item != Item(type=citation.item.type, url=citation.item.url)
    }
    found = (
        (link.url, tuple(cited[name] for name in link.citations if name in cited))
        for link in extraction.links
    )
    return {url: words for url, words in found if words}


def _roots(archives: tuple[str, ...]) -> tuple[str, ...]:
    """Return the addresses of `[KIND=]URL` entries."""
    return tuple(entry.partition("=")[2] or entry for entry in archives)


async def _answers(client: Client, archives: tuple[str, ...]) -> bool:
    """Tell whether an archive's host answers anything at all, which proves this machine to be online."""
    for root in _roots(archives):
        fetched = await client.read(root, follow=False, cap=1000)
        if fetched.exchange.status is not None:
            return True
    return False
