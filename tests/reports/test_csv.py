"""CSV, a link a line."""

import csv
import io

from srccheck.reports.csv import COLUMNS, render
from support.builders import a_citation, a_mixed_report, a_report, a_result


def read(report):
    return list(csv.DictReader(io.StringIO(render(report))))


def test_every_link_is_a_line_in_note_order():
    """Live links stand there too, with the same columns."""
    report = a_mixed_report()
    lines = read(report)

    assert [line["url"] for line in lines] == [result.link.url for result in report.results]
    assert {tuple(line) for line in lines} == {COLUMNS}


def test_what_is_not_known_is_an_empty_cell():
    """Null is empty, a number is a number."""
    first, *_, last = read(a_mixed_report())

    assert (first["confidence"], first["http_status"], first["snapshot"]) == ("0.99", "200", "")
    assert (last["http_status"], last["checked"]) == ("", "")


def test_commas_quotes_and_formulas_survive_a_spreadsheet():
    """Commas and quotes are quoted; what would be a formula begins with an apostrophe."""
    titles = ['Salt, "pure"', "=1+1", "@x", "-1", "+1"]
    results = [a_result(f"https://a.example/{n}", notes=(str(n),)) for n in range(1, 6)]
    citations = [
        a_citation(str(n), f"https://a.example/{n}", title=title) for n, title in enumerate(titles, 1)
    ]
    lines = read(a_report(*results, citations=citations))

    assert [line["cited_title"] for line in lines] == ['Salt, "pure"', "'=1+1", "'@x", "'-1", "'+1"]
