"""JUnit XML."""

from xml.etree import ElementTree as ET

from srccheck.model.verdict import Reason
from srccheck.reports.junit import render
from support.builders import a_mixed_report, a_report, a_result, a_snapshot, an_answer


def suite(report):
    return ET.fromstring(render(report)).find("testsuite")


def test_every_link_is_a_case_and_the_counts_agree():
    """The attributes count what the suite holds."""
    found = suite(a_mixed_report())

    assert len(found.findall("testcase")) == int(found.get("tests")) == 11
    assert len(found.findall("testcase/failure")) == int(found.get("failures")) == 3
    assert len(found.findall("testcase/skipped")) == int(found.get("skipped")) == 5


def test_only_what_is_lost_fails():
    """Dead and changed fail; what could not be decided is skipped; live and moved links pass."""
    kinds = {
        case.get("classname"): [child.tag for child in case if child.tag != "system-out"]
        for case in suite(a_mixed_report()).findall("testcase")
    }

    assert kinds == {
        "srccheck.alive": [],
        "srccheck.moved": [],
        "srccheck.changed": ["failure"],
        "srccheck.dead": ["failure"],
        "srccheck.blocked": ["skipped"],
        "srccheck.insecure": ["skipped"],
        "srccheck.unreachable": ["skipped"],
        "srccheck.skipped": ["skipped"],
    }


def test_a_failure_says_what_to_do():
    """The reason is its type; title, advice and copy are its text."""
    failure = suite(a_report(a_result(reason=Reason.HTTP_410, archive=an_answer(a_snapshot())))).find(
        ".//failure"
    )

    assert failure.get("type") == "http-410"
    assert failure.text.splitlines() == [
        "The price of salt",
        "cite the archived copy, or find the source elsewhere",
        (
            "copy of 2021-09-19, 3 days after the cited date; its title matches: "
            "https://web.archive.org/web/20210919120000/https://news.example/salt"
        ),
    ]


def test_a_case_names_note_address_and_place():
    """A case can be found again in the document."""
    case = suite(a_report(a_result(notes=("3",)))).find("testcase")

    assert case.get("name") == "note 3: https://news.example/salt"
    assert (case.get("file"), case.get("line")) == ("data/footnotes.yaml", "30")
