"""Markdown for job summaries."""

import pytest

from srccheck.model.verdict import Reason
from srccheck.reports.markdown import escape, link, render
from support.builders import a_citation, a_report, a_result, a_snapshot, an_answer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain, text: with (marks) - and 'quotes'", "plain, text: with (marks) - and 'quotes'"),
        ("a|b", "a&#124;b"),
        ("*a* _b_ `c` [d](e) ~f~", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~f\\~"),
        ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
        ("@team #12", "@&#8203;team #&#8203;12"),
        ("https://a.example :tada: www.a.example", "https\\://a.example \\:tada: www&#46;a.example"),
        ("one\ntwo", "one two"),
        ("\\", "\\\\"),
    ],
)
def test_escape_shows_text_as_it_is(text, expected):
    """Mark-up, table borders, HTML, mentions, issue numbers, emoji codes and bare addresses are text."""
    assert escape(text) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/(x)", "[w](<https://a.example/(x)>)"),
        ("https://a.example/a>b|c", "[w](<https://a.example/a%3Eb%7Cc>)"),
        ("javascript:x", "w <code>javascript:x</code>"),
    ],
)
def test_only_web_addresses_are_links(url, expected):
    """Web addresses stand in brackets that they cannot end; any other address is code."""
    assert link("w", url) == expected


def test_a_dead_source_is_a_row_with_its_copy():
    """Notes, status, linked title, finding and advice with the copy stand in one row."""
    text = render(a_report(a_result(reason=Reason.HTTP_404, archive=an_answer(a_snapshot()))))

    assert (
        "| 1 | ✗ dead | [The price of salt](<https://news.example/salt>) | the site says: not found (404) "
        "| cite the archived copy, or find the source elsewhere<br>"
        "[copy of 2021-09-19, 3 days after the cited date; its title matches]"
        "(<https://web.archive.org/web/20210919120000/https://news.example/salt>) |"
    ) in text


def test_without_problems_there_is_no_empty_table():
    """A clean report has the counts and says that there is nothing to do."""
    text = render(a_report(a_result()))

    assert "Needs attention" not in text
    assert "Findings" not in text
    assert text.endswith("**Nothing to do: every link answers, and nothing speaks against it.**\n")


def test_alarms_stand_first():
    """An offline run says so under the heading."""
    text = render(a_report(a_result(reason=Reason.OFFLINE), offline=True))

    assert text.splitlines()[2].startswith("> **Offline: ")


def test_a_document_without_links_says_so():
    """No links is told, without a table of nothing."""
    text = render(a_report(citations=[a_citation("1")]))

    assert "> **No links: there is nothing to check here.**" in text
    assert "|" not in text
