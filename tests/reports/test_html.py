"""The HTML page."""

import re
from html.parser import HTMLParser
from itertools import pairwise

from srccheck.model.verdict import Reason
from srccheck.reports.html import render
from support.builders import a_mixed_report, a_report, a_result

VOID = {"meta", "br"}


class Nesting(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = []
        self.headings = []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch(r"h\d", tag):
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def parsed(report):
    page = Nesting()
    page.feed(render(report))
    page.close()
    return page


def test_tags_are_closed_in_order():
    """The page is well-formed, with and without anything to tell."""
    for report in (a_mixed_report(), a_report(), a_report(a_result(reason=Reason.OFFLINE), offline=True)):
        assert parsed(report).open == []


def test_headings_go_down_one_step_at_a_time():
    """One h1, and no level is skipped: a screen reader can walk it (WCAG 2.2, 1.3.1)."""
    levels = parsed(a_mixed_report()).headings

    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_page_asks_for_nothing():
    """No script, style sheet, font or image is loaded; its own policy forbids it."""
    page = render(a_mixed_report())

    assert "default-src 'none'" in page
    assert not re.search(r"<(?:script|link|img|iframe)|@import|url\(|src=", page)


def test_light_and_dark_both_have_their_colours():
    """Every colour is defined twice, once for dark."""
    style = render(a_report()).partition("<style>")[2].partition("</style>")[0]
    light, _, dark = style.partition("prefers-color-scheme: dark")
    names = set(re.findall(r"var\((--[a-z]+)\)", style))

    assert names
    assert names <= set(re.findall(r"(--[a-z]+):", light))
    assert names <= set(re.findall(r"(--[a-z]+):", dark))


def test_language_title_and_all_links_are_there():
    """The page says its language and title, and lists the live links too."""
    page = render(a_mixed_report())

    assert '<html lang="en">' in page
    assert "<title>srccheck: data/footnotes.yaml</title>" in page
    assert "<summary>All 11 links</summary>" in page
    assert '<a href="https://news.example/salt" rel="noreferrer noopener">' in page
