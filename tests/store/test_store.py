"""Evidence kept in a folder and judged again."""

import json
from pathlib import Path

import pytest

from srccheck.config import Options
from srccheck.demo.article import article
from srccheck.demo.pages.skipped import EXCLUDE
from srccheck.demo.trial import ARTICLE, web_of
from srccheck.demo.web import DemoWeb
from srccheck.errors import InputError, OutputError
from srccheck.model.evidence import Evidence
from srccheck.model.report import LinkResult
from srccheck.model.snapshot import ArchiveAnswer
from srccheck.model.verdict import Reason, Status, Verdict
from srccheck.pipeline import extract, judge_again, verify
from srccheck.progress import Silent
from srccheck.readers import read
from srccheck.reports import REPORTS
from srccheck.store.writing import Recorder
from support.builders import NOON, an_exchange

LIST = b"https://a.example/x A title\nhttps://u:secret@b.example/y?token=hidden Other\n"


def an_extraction(text=LIST):
    return extract([read(text, "list.urls")])


def a_result(extraction, place, **changes):
    """Return a link's result: found, with status 404."""
    link = extraction.links[place]
    exchange = an_exchange(link.url, status=404)
    given = {
        "link": link,
        "evidence": Evidence(url=link.url, checked=NOON, exchanges=(exchange,)),
        "verdict": Verdict(reason=Reason.HTTP_404),
        "archive": ArchiveAnswer(),
    }
    return LinkResult(**given | changes)


def kept(folder, places=(0, 1)):
    """Keep the evidence of some links in a folder, of a run that was then cut off."""
    extraction = an_extraction()
    recorder = Recorder(folder, extraction, Silent())
    for place in places:
        recorder.checked(a_result(extraction, place))
    return extraction


@pytest.fixture(scope="module")
def demo_run(tmp_path_factory):
    """Check the demo's article and keep the evidence; return its report and the folder."""
    folder = tmp_path_factory.mktemp("demo") / "evidence"
    extraction = extract([read(article().encode(), ARTICLE)])
    recorder = Recorder(folder, extraction, Silent())
    with DemoWeb() as demo:
        report = verify(extraction, Options(exclude=(EXCLUDE,)), recorder, web_of(demo))
    recorder.close(report)
    return report, folder


@pytest.mark.parametrize("format_name", list(REPORTS))
def test_every_report_is_the_same_when_judged_again(demo_run, format_name):
    """All pages of the demo, with captures, findings and times, and no network."""
    report, folder = demo_run

    assert REPORTS[format_name](judge_again(folder)) == REPORTS[format_name](report)


def test_a_run_that_was_cut_off_keeps_what_was_seen(tmp_path):
    """What had no turn is not-reached; a line half written is as if not begun."""
    kept(tmp_path / "e", places=(1,))
    with (tmp_path / "e" / "evidence.jsonl").open("a") as file:
        file.write('{"of":"link","link":0,"asked":tr')
    report = judge_again(tmp_path / "e")

    assert [result.verdict.reason for result in report.results] == [Reason.NOT_REACHED, Reason.HTTP_404]
    assert not report.complete
    assert report.exit_code(frozenset({Status.DEAD})) == 3


def test_nothing_secret_is_kept(tmp_path):
    """Neither passwords nor the values of secret parameters, wherever they stand."""
    kept(tmp_path / "e")
    text = "".join(path.read_text() for path in (tmp_path / "e").iterdir())

    assert "b.example/y" in text
    assert "secret" not in text.replace("token=", "")
    assert "hidden" not in text


def test_evidence_of_another_run_is_not_overwritten(tmp_path):
    """A folder holds one run."""
    kept(tmp_path / "e")

    with pytest.raises(OutputError, match="holds evidence of another run"):
        Recorder(tmp_path / "e", an_extraction(), Silent())


def test_a_folder_that_cannot_be_made_is_told_at_once(tmp_path):
    """Before anything is asked."""
    (tmp_path / "file").write_text("")

    with pytest.raises(OutputError, match="cannot be written"):
        Recorder(tmp_path / "file" / "e", an_extraction(), Silent())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_ends_the_keeping_and_not_the_run(tmp_path):
    """The observer still hears of every link; the fault is told at the end."""
    extraction = an_extraction()
    told = []

    class Observer(Silent):
        def checked(self, result):
            told.append(result)

    recorder = Recorder(tmp_path / "e", extraction, Observer())
    (tmp_path / "e" / "evidence.jsonl").unlink()
    (tmp_path / "e" / "evidence.jsonl").symlink_to("/dev/full")
    recorder.checked(a_result(extraction, 0))
    recorder.checked(a_result(extraction, 1))

    assert len(told) == 2
    with pytest.raises(OutputError, match="No space left"):
        recorder.close(judge_again_of(tmp_path))


def judge_again_of(tmp_path):
    """Return some report."""
    kept(tmp_path / "other")
    return judge_again(tmp_path / "other")


def _no_folder(folder):
    return folder / "nothing"


def _no_begin(folder):
    (folder / "run.json").unlink()
    return folder


def _broken_begin(folder):
    (folder / "run.json").write_text("{")
    return folder


def _other_schema(folder):
    begin = json.loads((folder / "run.json").read_text())
    (folder / "run.json").write_text(json.dumps(begin | {"schema": 1}))
    return folder


def _wrong_line(folder):
    lines = (folder / "evidence.jsonl").read_text()
    (folder / "evidence.jsonl").write_text(lines + '{"of":"link","link":"x"}\n')
    return folder


def _unknown_link(folder):
    lines = (folder / "evidence.jsonl").read_text()
    (folder / "evidence.jsonl").write_text(lines.replace('"link":0', '"link":7', 1))
    return folder


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (_no_folder, "no such folder; expected a folder made with"),
        (_no_begin, "run.json: no such file"),
        (_broken_begin, "run.json: no evidence of srccheck"),
        (_other_schema, "evidence of schema 1; this version reads schema 2"),
        (_wrong_line, "evidence.jsonl:3: no evidence of srccheck"),
        (_unknown_link, "evidence.jsonl:1: speaks of link 7, and there are 2"),
    ],
)
def test_a_broken_folder_is_told_with_its_place(tmp_path, spoil, expected):
    """Which file, which line, what was expected."""
    kept(tmp_path / "e")

    with pytest.raises(InputError, match=expected):
        judge_again(spoil(tmp_path / "e"))
