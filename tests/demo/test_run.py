"""The demo judges its own run: each page must get the verdict that it was built for."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec import structs

from srccheck.demo.run import expected, judge_run, run
from srccheck.model.evidence import Evidence
from srccheck.model.link import Link
from srccheck.model.report import Extraction, LinkResult, Report
from srccheck.model.snapshot import ArchiveAnswer, ArchiveStatus
from srccheck.model.verdict import Identity, Reason, Verdict

NOW = datetime(2026, 1, 2, tzinfo=UTC)
FERRY = "https://harbour-gazette.example/2021/10/winter-ferry"


@pytest.fixture(scope="module")
def a_run():
    shown = []
    began = time.monotonic()
    sentences = run(shown.append)
    return shown[0], sentences, time.monotonic() - began


def test_every_page_gets_the_verdict_that_it_was_built_for(a_run):
    """The whole road, from the article to the report, on the demo web: each page is told as what it is."""
    _, sentences, _ = a_run

    assert sentences == []


def test_the_demo_takes_less_than_ten_seconds(a_run):
    """The demo waits out every kind of silence and is done within ten seconds."""
    assert a_run[2] < 10


def test_the_report_is_whole(a_run):
    """The report is of a run that was online and complete, with all eight statuses, and no note is lost."""
    report, _, _ = a_run

    assert (report.offline, report.complete, report.remarks) == (False, True, ())
    assert [status for status, count in report.counts().items() if not count] == []
    assert report.extraction.notes == 52
    assert [Path(path).name for path in report.extraction.inputs] == ["article.txt"]


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
