"""The demo's run: its article is read, every link of it is looked up on the demo web, and the verdicts are compared."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from srccheck import pipeline
from srccheck.check import Web
from srccheck.config import Options
from srccheck.demo.archive import URL as ARCHIVE
from srccheck.demo.article import article
from srccheck.demo.page import Page
from srccheck.demo.pages import PAGES
from srccheck.demo.pages.skipped import EXCLUDE
from srccheck.demo.web import DemoWeb
from srccheck.model.report import LinkResult, Report
from srccheck.model.snapshot import ArchiveStatus
from srccheck.model.verdict import REASONS, Identity, Reason
from srccheck.net.settings import Settings
from srccheck.progress import Observer
from srccheck.text.urls import as_cited

ARTICLE = "article.txt"
OPTIONS = Options(exclude=(EXCLUDE,))
_LOOPBACK = "127.0.0.0/8"
_TIMEOUT = 1.2
"""Seconds of an attempt: the pages that never answer take three of them, and all of the demo under ten seconds."""
_CONCURRENCY = 16
"""Attempts at once: the web shares its processor with its visitor, and should not seem slow to it."""
_BACK_OFF = (0.1, 0.3)


class Expectation(Struct, frozen=True, kw_only=True):
    """The verdict that a page was built for.

    Attributes:
        reason: it decides the status.
        identity: whether the page is the source.
        replacement: the address that should be offered, else None.
        archive_status: how the question for a copy should end.
    """

    reason: Reason
    identity: Identity
    replacement: str | None
    archive_status: ArchiveStatus


def run(show: Callable[[Report], None], observer: Observer | None = None) -> list[str]:
    """Verify the demo's article on the demo web.

    Args:
        show: is given the report.
        observer: is told how the run goes.

    Returns:
        A sentence for each page that got another verdict than it was built for.
    """
    with TemporaryDirectory(prefix="srccheck-demo-") as folder, DemoWeb() as web:
        path = Path(folder) / ARTICLE
        path.write_text(article(), encoding="utf-8")
        extraction = pipeline.extract(pipeline.read([str(path)]))
        report = pipeline.verify(extraction, OPTIONS, observer, way(web))
    show(report)
    return judge_run(report)


def way(web: DemoWeb) -> Web:
    """Return how a run reaches a demo web, and nothing but it: no proxy, no resolver of the machine."""
    settings = Settings(
        concurrency=_CONCURRENCY,
        timeout=_TIMEOUT,
        allow_network=(_LOOPBACK,),
        ca_file=str(web.ca_file),
        back_off=_BACK_OFF,
    )
    return Web(settings=settings, archives=(ARCHIVE,), resolver=web.resolver, environ={})


def expected() -> Mapping[str, Expectation]:
    """Return what each page was built for, by its address as cited."""
    return {as_cited(page.url): _expectation(page) for page in PAGES}


def _expectation(page: Page) -> Expectation:
    return Expectation(
        reason=page.reason,
        identity=page.identity,
        replacement=page.replacement,
        archive_status=page.archive_status,
    )


def seen(result: LinkResult) -> Expectation:
    """Return what a run found of a link, in the same form."""
    return Expectation(
        reason=result.verdict.reason,
        identity=result.verdict.identity,
        replacement=result.verdict.replacement,
        archive_status=result.archive.status,
    )


def judge_run(report: Report) -> list[str]:
    """Return a sentence for each page that got another verdict than it was built for; none where all is well."""
    return list(_differences(expected(), {result.link.url: seen(result) for result in report.results}))


def _differences(wanted: Mapping[str, Expectation], found: Mapping[str, Expectation]) -> Iterator[str]:
    for url, expectation in wanted.items():
        if url not in found:
            yield f"{url} was not found in the article"
        elif found[url] != expectation:
            yield f"{url} was built for {_words(expectation)}, but got {_words(found[url])}"
    yield from (f"{url} is not cited in the article" for url in found if url not in wanted)


def _words(expectation: Expectation) -> str:
    parts = [
        f"{REASONS[expectation.reason].status}/{expectation.reason}",
        expectation.identity,
        f"archive: {expectation.archive_status}",
    ]
    return ", ".join([*parts, *([f"instead: {expectation.replacement}"] if expectation.replacement else [])])
