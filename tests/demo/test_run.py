"""The demo judges its own run: what differs from what a page was built for is named."""

from datetime import UTC, datetime

import pytest
from msgspec import structs

from srccheck.demo.run import expected, judge_run
from srccheck.model.evidence import Evidence
from srccheck.model.link import Link
from srccheck.model.report import Extraction, LinkResult, Report
from srccheck.model.snapshot import ArchiveAnswer, ArchiveStatus
from srccheck.model.verdict import Identity, Reason, Verdict

NOW = datetime(2026, 1, 2, tzinfo=UTC)
FERRY = "https://harbour-gazette.example/2021/10/winter-ferry"


def a_report(results):
    extraction = Extraction(inputs=(), notes=0, citations=(), works=(), links=(), findings=())
    return Report(extraction=extraction, results=tuple(results), started=NOW, finished=NOW)


def a_result(url, expectation):
    return LinkResult(
        link=Link(url=url),
        evidence=Evidence(url=url, checked=NOW),
        verdict=Verdict(
            reason=expectation.reason, identity=expectation.identity, replacement=expectation.replacement
        ),
        archive=ArchiveAnswer(status=expectation.archive_status),
    )


def test_a_run_as_expected_has_nothing_to_say():
    """Where every page got its verdict there is no sentence."""
    report = a_report(a_result(url, expectation) for url, expectation in expected().items())

    assert judge_run(report) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"reason": Reason.HTTP_404}, "but got dead/http-404, confirmed, archive: not-asked"),
        ({"identity": Identity.CONTRADICTED}, "but got alive/ok, contradicted, archive: not-asked"),
        ({"archive_status": ArchiveStatus.NONE}, "but got alive/ok, confirmed, archive: none"),
        ({"replacement": "https://b.example"}, "archive: not-asked, instead: https://b.example"),
    ],
)
def test_another_verdict_is_named(change, words):
    """Any difference in status, reason, identity, copy or new address names the page and both verdicts."""
    results = (
        a_result(url, structs.replace(expectation, **change) if url == FERRY else expectation)
        for url, expectation in expected().items()
    )
    (sentence,) = judge_run(a_report(results))

    assert sentence.startswith(f"{FERRY} was built for alive/ok, confirmed, archive: not-asked")
    assert sentence.endswith(words)


def test_a_missing_and_a_surplus_page_are_named():
    """A page that the run did not look at is named, and so is one that nobody built."""
    wanted = expected()
    results = [a_result(url, expectation) for url, expectation in wanted.items() if url != FERRY]
    results.append(a_result("https://other.example/", wanted[FERRY]))

    assert judge_run(a_report(results)) == [
        f"{FERRY} was not found in the article",
        "https://other.example/ is not cited in the article",
    ]
