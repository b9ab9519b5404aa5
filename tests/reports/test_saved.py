"""JSON reports read back for `--with` and `--recheck`."""

import json

import pytest

from srccheck.errors import InputError
from srccheck.model.verdict import Reason
from srccheck.reports.json import render, render_extraction
from srccheck.reports.saved import copies, statuses
from support.builders import NOON as TIME
from support.builders import a_mixed_report, a_report, a_result, a_snapshot, an_answer, an_extraction


def saved(report):
    return render(report).encode()


def changed(**changes):
    """Return a saved report of one dead link whose snapshot has the given fields."""
    report = json.loads(render(a_report(a_result(reason=Reason.HTTP_404, archive=an_answer(a_snapshot())))))
    report["links"][0]["snapshot"] |= changes
    return json.dumps(report).encode()


def test_copies_are_those_of_dead_and_changed_links():
    """Only verified copies of dead or changed sources are taken over, whole."""
    results = [
        a_result("https://a.example/", Reason.SOFT_404, archive=an_answer(a_snapshot("https://a.example/"))),
        a_result("https://b.example/", Reason.TITLE_MISMATCH, archive=an_answer(a_snapshot("https://b.example/"))),
        a_result("https://c.example/", Reason.BOT_WALL, archive=an_answer(a_snapshot("https://c.example/"))),
        a_result("https://d.example/", Reason.HTTP_410, archive=an_answer(a_snapshot(verified_by=None))),
        a_result("https://e.example/", Reason.HTTP_410),
    ]  # fmt: skip

    assert copies(saved(a_report(*results)), "r.json") == {
        "https://a.example/": a_snapshot("https://a.example/"),
        "https://b.example/": a_snapshot("https://b.example/"),
    }


def test_statuses_are_those_of_all_links():
    """Each address as cited has its status."""
    report = a_mixed_report()

    assert statuses(saved(report), "r.json") == {
        result.link.url: result.verdict.status.value for result in report.results
    }


def test_a_byte_order_mark_is_no_fault():
    """A report that an editor saved with a byte order mark reads as before."""
    assert statuses(b"\xef\xbb\xbf" + saved(a_report(a_result())), "r.json") == {
        "https://news.example/salt": "alive"
    }


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no valid JSON"),
        (b"{", "no valid JSON"),
        (b"\xff\xfe{}", "no valid JSON"),
        (b'{"schema": 1}', "missing required field `links`"),
        (b"[]", "no report of srccheck"),
        (b'{"schema": 2, "links": []}', "schema 2; this version reads schema 1"),
        (b'{"schema": 1, "links": [{"url": "x", "status": "fine"}]}', "fine"),
        (changed(url="javascript:alert(1)"), "no http or https address"),
        (changed(datetime="2021-09-19T12:00:00"), "without a zone"),
        (changed(datetime="yesterday"), "no report of srccheck"),
        (render_extraction(an_extraction(), TIME, TIME).encode(), "srccheck verify --format json"),
    ],
)
def test_what_is_no_report_is_refused_with_the_file_and_what_was_expected(data, words):
    """The message names the file, and says what is wrong in one line."""
    with pytest.raises(InputError) as caught:
        copies(data, "r.json")

    assert str(caught.value).startswith("r.json: ")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
