"""SARIF 2.1.0."""

import json

from srccheck.model.location import Location
from srccheck.model.verdict import Reason
from srccheck.reports.sarif import render
from support.builders import a_citation, a_finding, a_mixed_report, a_report, a_result


def the_run(report):
    log = json.loads(render(report))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return run


def test_results_are_what_needs_attention_and_the_findings():
    """Every result names a rule that the driver describes, once each."""
    run = the_run(a_mixed_report())
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]

    assert len(run["results"]) == 10
    assert len(set(rules)) == len(rules)
    assert {result["ruleId"] for result in run["results"]} == set(rules)
    assert {result["level"] for result in run["results"]} == {"error", "warning", "note"}


def test_a_link_has_the_places_of_all_its_notes():
    """Paths are relative URI references, lines count from 1."""
    places = [Location(path="my notes/a.md", line=3), Location(path="/tmp/b.md", line=9)]
    url = "https://news.example/salt"
    citations = [a_citation(str(n), url, location=place) for n, place in enumerate(places, 1)]
    run = the_run(a_report(a_result(reason=Reason.HTTP_404, notes=("1", "2")), citations=citations))
    found = [place["physicalLocation"] for place in run["results"][0]["locations"]]

    assert [place["artifactLocation"]["uri"] for place in found] == ["my%20notes/a.md", "file:///tmp/b.md"]
    assert [place["region"]["startLine"] for place in found] == [3, 9]


def test_fingerprints_stay_when_the_line_moves():
    """The same dead link on another line is the same result; another link is another."""

    def fingerprint(url, line):
        citation = a_citation("1", url, location=Location(path="a.md", line=line))
        run = the_run(a_report(a_result(url, Reason.HTTP_404), citations=[citation]))
        return run["results"][0]["partialFingerprints"]

    assert fingerprint("https://a.example/", 3) == fingerprint("https://a.example/", 9)
    assert fingerprint("https://a.example/", 3) != fingerprint("https://b.example/", 3)


def test_a_run_that_could_not_check_says_so():
    """An offline run is no successful one, and its reason is a notification."""
    (invocation,) = the_run(a_report(a_result(reason=Reason.OFFLINE), offline=True))["invocations"]

    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"].startswith("Offline: ")


def test_findings_without_a_place_have_no_location():
    """Nothing is made up for what is about the whole input or standard input."""
    findings = [a_finding(location=None), a_finding(location=Location(path="-", line=1))]

    assert [result["locations"] for result in the_run(a_report(findings=findings))["results"]] == [[], []]
