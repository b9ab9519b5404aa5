"""`srccheck export`, end to end."""

import json
from pathlib import Path

import bibtexparser
import pytest
import rispy

from srccheck.model.verdict import Reason
from srccheck.reports.json import render
from support.builders import a_report, a_result, a_snapshot, an_answer

ARTICLE = Path(__file__).parent.parent / "data" / "article.txt"
URL = "https://news.example/salt"


def entries(text, target):
    """Return how many entries a program that reads the format finds."""
    if target == "csl-json":
        return len(json.loads(text))
    if target == "ris":
        return len(rispy.loads(text))
    return len(bibtexparser.parse_string(text).entries)


@pytest.mark.parametrize("target", ["biblatex", "bibtex", "csl-json", "ris"])
def test_an_article_becomes_a_bibliography(call, target):
    """One entry for each work, whatever the format, in a file that is named."""
    expected = json.loads(ARTICLE.with_suffix(".expected.json").read_text(encoding="utf-8"))
    result = call("export", ARTICLE, "--to", target, "-o", "refs.out")
    text = Path("refs.out").read_text(encoding="utf-8")

    assert (result.exit_code, result.stdout) == (0, "")
    assert "wrote refs.out" in result.stderr
    works = {one["work"] for one in expected}
    assert entries(text, target) == len(works)


@pytest.mark.parametrize(
    ("target", "original"),
    [
        ("biblatex", rf"note = {{Archived copy; original address: \url{{{URL}}}}}"),
        ("bibtex", rf"note = {{Archived copy; original address: \url{{{URL}}}}}"),
        ("csl-json", f'"note": "Archived copy; original address: {URL}"'),
        ("ris", f"N1  - Archived copy; original address: {URL}"),
    ],
)
def test_a_report_gives_dead_sources_their_copy(call, target, original):
    """The copy's address and day stand in the entry, and the original address is kept."""
    copy = a_snapshot(URL)
    report = a_report(a_result(URL, Reason.HTTP_404, archive=an_answer(copy)))
    Path("report.json").write_text(render(report), encoding="utf-8")
    Path("links.urls").write_text(f"{URL} The price of salt\n", encoding="utf-8")
    result = call("export", "links.urls", "--to", target, "--with", "report.json")

    assert result.exit_code == 0
    assert copy.url in result.stdout
    assert original in result.stdout


@pytest.mark.parametrize(
    ("content", "message"),
    [("{}", "no report of srccheck"), ("nonsense", "no valid JSON"), (None, "cannot be read")],
)
def test_what_is_no_report_is_refused(call, content, message):
    """One line, exit code 2, and nothing is written."""
    Path("links.urls").write_text(f"{URL}\n", encoding="utf-8")
    if content is not None:
        Path("report.json").write_text(content, encoding="utf-8")
    result = call("export", "links.urls", "--to", "ris", "--with", "report.json", "-o", "refs.ris")

    assert result.exit_code == 2
    assert message in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert not Path("refs.ris").exists()
