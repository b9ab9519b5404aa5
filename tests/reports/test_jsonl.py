"""The JSON lines: a link a line as it is done, and a last line."""

import json

from srccheck.reports.json import encode
from srccheck.reports.jsonl import last, line, render
from support.builders import a_finding, a_mixed_report, a_report, a_result


def test_a_line_is_the_link_of_the_report():
    """Each link stands on one line, under `link`, as in the JSON report."""
    report = a_mixed_report()
    links = [json.loads(line(result)) for result in report.results]

    assert links == [{"link": link} for link in encode(report)["links"]]
    assert all(line(result).count("\n") == 1 for result in report.results)


def test_the_last_line_is_the_rest():
    """Summary, findings and the two flags, in the contract's order."""
    report = a_report(a_result(), findings=[a_finding()], complete=False)
    end = json.loads(last(report))
    whole = encode(report)

    assert list(end) == ["summary", "findings", "offline", "complete"]
    assert end == {key: whole[key] for key in end}


def test_render_is_all_lines():
    """Rendered at once, the stream is the same."""
    report = a_mixed_report()

    assert render(report) == "".join([*map(line, report.results), last(report)])
