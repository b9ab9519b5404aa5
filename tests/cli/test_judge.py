"""`verify --evidence` and `judge`."""

import json

import pytest

LIST = "http://127.0.0.1/x A title\nftp://files.example/y\n"
"""Nothing that a network is needed for."""


@pytest.fixture
def folder(call, tmp_path):
    """Keep the evidence of a run; return its folder and its JSON report."""
    (tmp_path / "list.urls").write_text(LIST)
    run = call("verify", "list.urls", "--no-archive", "--evidence", "seen", "--format", "json")
    assert run.exit_code == 0
    return tmp_path / "seen", json.loads(run.stdout)


def test_judge_gives_the_report_again(call, folder):
    """The same JSON, whatever was printed the first time."""
    path, report = folder
    again = call("judge", path, "--format", "json")

    assert (again.exit_code, json.loads(again.stdout)) == (0, report)


def test_judge_writes_every_report(call, folder, tmp_path):
    """`-o`, `--report` and `--fail-on` are those of `verify`."""
    path, _ = folder
    again = call("judge", path, "-o", "r.html", "--report", "csv=r.csv", "--fail-on", "skipped")

    assert again.exit_code == 1
    assert (tmp_path / "r.html").read_text().startswith("<!doctype html>")
    assert "private-address" in (tmp_path / "r.csv").read_text()


def test_streamed_lines_are_printed_once_more(call, folder):
    """JSON lines of a judgement hold every link, and the end."""
    path, report = folder
    lines = [json.loads(line) for line in call("judge", path, "--format", "jsonl").stdout.splitlines()]

    assert [line["link"] for line in lines[:-1]] == report["links"]
    assert lines[-1]["summary"] == report["summary"]


def test_a_folder_is_used_once(call, folder):
    """A second run does not write over the first."""
    again = call("verify", "list.urls", "--no-archive", "--evidence", "seen")

    assert (again.exit_code, "holds evidence of another run" in again.stderr) == (2, True)


@pytest.mark.parametrize("name", ["nowhere", "list.urls"])
def test_what_is_no_folder_of_evidence_is_told(call, folder, name):
    """One line, exit code 2."""
    wrong = call("judge", name)

    assert wrong.exit_code == 2
    assert "no such folder; expected a folder made with: srccheck verify --evidence DIR" in wrong.stderr


def test_an_output_may_not_spoil_the_evidence(call, folder):
    """A report does not go onto a file of the folder."""
    path, _ = folder
    wrong = call("judge", path, "-o", path / "run.json", "--format", "json")

    assert (wrong.exit_code, "would overwrite an input" in wrong.stderr) == (2, True)
