"""The road from documents to a report; the only module that knows the order of the rooms."""

import asyncio
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import aclosing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from srccheck.config import Options
from srccheck.errors import InputError
from srccheck.extraction import extract as extract_documents
from srccheck.model.document import Document
from srccheck.model.link import Link
from srccheck.model.report import Extraction, LinkResult, Report
from srccheck.model.verdict import Reason
from srccheck.progress import Observer, Silent
from srccheck.readers import read as read_document
from srccheck.rules import COMPARISONS, RULES
from srccheck.rules.choice import choice, heeded
from srccheck.text.urls import anonymous, host

if TYPE_CHECKING:
    from srccheck.archives.jobs import Event
    from srccheck.check import Web
    from srccheck.keeping import Kept, Way

LARGEST_INPUT = 100_000_000
"""Bytes; a longer input is refused rather than half read."""


def read(
    paths: Sequence[str], format_name: str | None = None, warn: Callable[[str], None] = lambda _: None
) -> tuple[Document, ...]:
    """Read every input.

    Args:
        paths: files, or `-` for standard input.
        format_name: the reader to use; None to tell from each input.
        warn: is told of an input without notes where there are others.

    Raises:
        InputError: one cannot be read, or none has a note.
    """
    documents = tuple(read_document(_bytes(path), path, format_name) for path in paths)
    for document in documents:
        if not document.notes:
            message = "no notes found; name the format with --from if it has some"
            if len(documents) == 1:
                raise InputError(message, document.path)
            warn(f"{document.path}: {message}")
    return documents


def _bytes(path: str) -> bytes:
    try:
        if path == "-":
            data = sys.stdin.buffer.read(LARGEST_INPUT + 1)
        else:
            with Path(path).open("rb") as file:
                data = file.read(LARGEST_INPUT + 1)
    except FileNotFoundError:
        raise InputError("no such file", path) from None
    except IsADirectoryError:
        raise InputError("is a directory; name a document in it", path) from None
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read: {getattr(error, 'strerror', None) or error}", path) from None
    if len(data) > LARGEST_INPUT:
        raise InputError(f"larger than {LARGEST_INPUT // 1_000_000} MB; split it", path)
    return data


def extract(
    documents: Sequence[Document], *, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> Extraction:
    """Return what the documents cite, with the findings of every rule.

    Args:
        documents: as read.
        select: only the findings of these rules; of all where there are none.
        ignore: not those of these rules; it wins over `select`.

    Raises:
        UsageError: there is no such rule.
    """
    chosen = choice(select, ignore)
    extraction = extract_documents(documents)
    rules = [RULES[name] for name in RULES]
    findings = [
        finding for citation in extraction.citations for rule in rules for finding in rule.check(citation)
    ]
    findings += [finding for name in COMPARISONS for finding in COMPARISONS[name].check(extraction.citations)]
    together = [
        structs.replace(finding, message=anonymous(finding.message))
        for finding in heeded((*extraction.findings, *findings), documents)
        if chosen.keeps(finding)
    ]
    if together:
        order: dict[str | None, int] = {}
        for place, citation in enumerate(extraction.citations):
            order.setdefault(citation.note, place)
        together.sort(key=lambda finding: order.get(finding.note, -1))
    article = next((document.article for document in documents if document.article), None)
    return structs.replace(extraction, findings=tuple(together), article=article)


def select(extraction: Extraction, notes: Iterable[str]) -> Extraction:
    """Return the extraction with only the given notes, and the links of the works that they cite."""
    wanted = set(notes)
    citations = tuple(citation for citation in extraction.citations if citation.note in wanted)
    works = {citation.work for citation in citations}
    kept = tuple(work for work in extraction.works if work.key in works)
    urls = {url for work in kept for url in work.links} | {url for c in citations for url in c.links}
    return structs.replace(
        extraction,
        notes=len({citation.note for citation in citations}),
        citations=citations,
        works=kept,
        links=tuple(link for link in extraction.links if link.url in urls),
        findings=tuple(finding for finding in extraction.findings if finding.note in wanted),
    )


def without(extraction: Extraction, urls: Iterable[str]) -> Extraction:
    """Return the extraction without the given links."""
    gone = set(urls)
    return structs.replace(extraction, links=tuple(link for link in extraction.links if link.url not in gone))


def excluded(link: Link, options: Options) -> bool:
    """Tell whether the options keep a link from being asked."""
    if options.include and not any(re.search(pattern, link.url) for pattern in options.include):
        return True
    return any(re.search(pattern, link.url) for pattern in options.exclude)


def plan(extraction: Extraction, options: Options) -> dict[str, list[str]]:
    """Return the addresses that would be asked, by host, in order of first mention."""
    asked: dict[str, list[str]] = {}
    for link in extraction.links:
        if not excluded(link, options):
            asked.setdefault(host(link.url), []).append(link.url)
    return asked


def verify(
    extraction: Extraction,
    options: Options,
    observer: Observer | None = None,
    web: "Web | None" = None,
    *,
    keep: bool = True,
) -> Report:
    """Look at every link and return the report; an interrupt ends the run and keeps what was checked.

    Args:
        extraction: what to check.
        options: how.
        observer: is told of each step.
        web: how this process reaches the web; by default as the options and the environment say.
        keep: put every result into the report; else only the observer has them.
    """
    from srccheck.check import Run, Web

    started = datetime.now(UTC)
    way = web or Web.from_options(options)
    run = Run(
        extraction,
        lambda link: excluded(link, options),
        Silent() if observer is None else observer,
        keep=keep,
    )
    complete = asyncio.run(run.go(way))
    return Report(
        extraction=extraction,
        results=run.results(datetime.now(UTC)) if keep else (),
        unkept={} if keep else run.tally(),
        started=started,
        finished=datetime.now(UTC),
        offline=run.offline,
        complete=complete,
        remarks=tuple(run.remarks),
    )


def archive(  # noqa: PLR0913 - all but three by keyword only
    extraction: Extraction,
    options: Options,
    way: "Way | None",
    *,
    observer: Observer | None = None,
    progress: "Callable[[Event], None]" = lambda _: None,
    web: "Web | None" = None,
) -> "tuple[Report, tuple[Kept, ...], tuple[str, ...]]":
    """Look at every link, and give living sources that no archive has to one; an interrupt keeps what was done.

    Args:
        extraction: what is cited.
        options: how it is looked at.
        way: where sources are kept; None to keep none, and only say which would be.
        observer: is told of each link.
        progress: is told of each step of saving.
        web: how this process reaches the web; by default as the options and the environment say.

    Returns:
        The report with the new copies, how saving each source ended, and the addresses that were wanted.

    Raises:
        UsageError: no archive can be asked, or keys would go over plain http.
    """
    from srccheck.check import Web
    from srccheck.keeping import Gathering

    wide = structs.replace(options, archives="all")
    net = structs.replace(web or Web.from_options(wide), all_links=True)
    gathering = Gathering(observer or Silent())
    report = verify(extraction, wide, gathering, net)
    wanted = {link.url: gathering.found[link.url] for link in extraction.links if link.url in gathering.found}
    kept: list[Kept] = []
    if way is not None and wanted and report.complete:
        complete = asyncio.run(_keep(net, way, extraction, wanted, progress, kept.append))
        report = _with_copies(report, kept, complete=complete)
    return report, tuple(kept), tuple(wanted)


async def _keep(  # noqa: PLR0913, PLR0917
    web: "Web",
    way: "Way",
    extraction: Extraction,
    wanted: "dict[str, LinkResult]",
    progress: "Callable[[Event], None]",
    done: "Callable[[Kept], None]",
) -> bool:
    """Tell of each source as it is kept; return whether all had their turn before an interrupt."""
    from srccheck.keeping import keep

    try:
        async with aclosing(keep(web, way, extraction, wanted, progress)) as each:
            async for one in each:
                done(one)
    except asyncio.CancelledError:
        return False
    return True


def _with_copies(report: Report, kept: "Iterable[Kept]", *, complete: bool) -> Report:
    """Return a report with the copies that were made since."""
    new = {one.outcome.url: one.answer for one in kept if one.answer is not None}
    results = tuple(
        structs.replace(result, archive=new.get(result.link.url, result.archive)) for result in report.results
    )
    return structs.replace(report, results=results, finished=datetime.now(UTC), complete=complete)


def judge_again(folder: Path, *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Report:
    """Judge the evidence that a run has kept, and return its report; nothing is asked of the network.

    An archive's answer stands as it was given, and so do the findings, of which some may be chosen.

    Args:
        folder: where the evidence is.
        select: only the findings of these rules, as for `extract`.
        ignore: not those of these rules.

    Raises:
        InputError: the folder holds no evidence, or broken one.
        UsageError: there is no such rule.
    """
    chosen = choice(select, ignore)
    from srccheck.check import said, unasked
    from srccheck.judge import judge
    from srccheck.store.reading import read as read_evidence

    saved = read_evidence(folder)
    extraction = saved.begin.extraction
    kept = tuple(finding for finding in extraction.findings if chosen.keeps(finding))
    extraction = structs.replace(extraction, findings=kept)
    cited = said(extraction)
    seen = {one.link: one for one in saved.seen}
    times = [one.evidence.checked for one in saved.seen] or [datetime.now(UTC)]
    results = []
    for place, link in enumerate(extraction.links):
        one = seen.get(place)
        if one is None or not one.asked:
            results.append(unasked(link, max(times), Reason.NOT_REACHED if one is None else Reason.EXCLUDED))
            continue
        verdict = judge(one.evidence, cited.get(link.url, ()))
        results.append(LinkResult(link=link, evidence=one.evidence, verdict=verdict, archive=one.archive))
    return Report(
        extraction=extraction,
        results=tuple(results),
        started=saved.end.started if saved.end else min(times),
        finished=saved.end.finished if saved.end else max(times),
        offline=any(result.verdict.reason is Reason.OFFLINE for result in results),
        complete=saved.end is not None and saved.end.complete,
        remarks=saved.end.remarks if saved.end else (),
    )
