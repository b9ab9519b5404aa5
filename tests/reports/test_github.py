"""Annotations for GitHub Actions."""

from srccheck.model.location import Location
from srccheck.model.verdict import Reason
from srccheck.reports.github import render
from support.builders import a_citation, a_finding, a_mixed_report, a_report, a_result


def test_levels_follow_the_status():
    """Dead and changed are errors, moved and skipped notices, the rest warnings."""
    levels = {}
    for line in render(a_mixed_report()).splitlines():
        level, _, rest = line.removeprefix("::").partition(" ")
        levels.setdefault(rest.partition("title=")[2].partition("%3A")[0], level)

    assert levels["dead"] == levels["changed"] == "error"
    assert levels["moved"] == levels["skipped"] == "notice"
    assert levels["blocked"] == levels["insecure"] == levels["unreachable"] == "warning"


def test_an_annotation_stands_at_the_line_of_the_note():
    """File and line are those of the first citation; colons and commas in properties are escaped."""
    place = Location(path="a,b:c.md", line=7)
    citation = a_citation("1", "https://news.example/salt", location=place)
    line, *_ = render(a_report(a_result(reason=Reason.HTTP_404), citations=[citation])).splitlines()

    assert line == (
        "::error file=a%2Cb%3Ac.md,line=7,title=dead%3A note 1::"
        "https://news.example/salt: the site says: not found (404); find the source elsewhere"
    )


def test_percent_signs_are_escaped():
    """`%0A` in an address is not a line end for the runner."""
    line, *_ = render(a_report(a_result("https://a.example/%0A::x", Reason.HTTP_404))).splitlines()

    assert "::https://a.example/%250A::x: " in line


def test_standard_input_has_no_file():
    """A document from standard input is annotated without a place."""
    text = render(a_report(findings=[a_finding(location=Location(path="-", line=3))]))

    assert text.splitlines()[0] == (
        "::warning title=site-root%3A note 1::the address is the front page of its site"
    )


def test_the_last_line_counts():
    """The run as a whole is one notice."""
    assert render(a_report(a_result())).splitlines()[-1] == (
        "::notice title=srccheck::1 note, 1 citation, 1 work, 1 link: 1 alive"
    )
