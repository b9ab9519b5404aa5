"""The main job on the demo web, end to end: each page gets the verdict that it was built for."""

import pytest

from srccheck.demo.run import judge_run
from srccheck.demo.trial import ARTICLE, run
from srccheck.progress import Silent


@pytest.fixture(scope="module")
def report():
    """Return the report of one run over the demo web."""
    return run(Silent())


def test_every_page_gets_the_verdict_that_it_was_built_for(report):
    """The whole road, from the article to the report, on the demo web: each page is told as what it is."""
    assert judge_run(report) == []


def test_the_report_is_whole(report):
    """The report is of a run that was online and complete, with all eight statuses, and no note is lost."""
    assert (report.offline, report.complete, report.remarks) == (False, True, ())
    assert [status for status, count in report.counts().items() if not count] == []
    assert report.extraction.notes == 56
    assert report.extraction.inputs == (ARTICLE,)
