"""What each page of the demo web was built for, and whether a run found it so."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from srccheck.demo.page import Page
from srccheck.demo.pages import PAGES
from srccheck.model.report import LinkResult, Report
from srccheck.model.snapshot import ArchiveStatus
from srccheck.model.verdict import REASONS, Identity, Reason
from srccheck.text.urls import as_cited


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
