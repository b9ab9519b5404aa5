"""The main job on the demo web, end to end: each page gets the verdict that it was built for."""

import time
from pathlib import Path

import pytest

from srccheck.demo.article import article
from srccheck.demo.run import judge_run
from srccheck.demo.trial import run
from srccheck.progress import Silent


@pytest.fixture(scope="module")
def trial(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    began = time.monotonic()
    return run(folder, Silent()), folder, time.monotonic() - began


def test_every_page_gets_the_verdict_that_it_was_built_for(trial):
    """The whole road, from the article to the report, on the demo web: each page is told as what it is."""
    assert judge_run(trial[0]) == []


def test_the_demo_takes_less_than_ten_seconds(trial):
    """The demo waits out every kind of silence and is done within ten seconds."""
    assert trial[2] < 10


def test_the_report_is_whole(trial):
    """The report is of a run that was online and complete, with all eight statuses, and no note is lost."""
    report = trial[0]

    assert (report.offline, report.complete, report.remarks) == (False, True, ())
    assert [status for status, count in report.counts().items() if not count] == []
    assert report.extraction.notes == 52


def test_the_article_stands_where_the_report_says(trial):
    """The article is written into the folder, and the report names it."""
    report, folder, _ = trial
    (path,) = report.extraction.inputs

    assert Path(path).parent == folder
    assert Path(path).read_text(encoding="utf-8") == article()
