"""The table of pages is whole: every reason, every host, every certificate."""

import re
from pathlib import Path

import pytest

import srccheck.judge
from srccheck.demo.page import NEED_COPY
from srccheck.demo.pages import EXCEPTIONS, PAGES
from srccheck.demo.pages.skipped import EXCLUDE
from srccheck.model.snapshot import ArchiveStatus
from srccheck.model.verdict import REASONS, Reason


def judged():
    """The reasons that are named in the code of the judge, and the one that the options give."""
    code = "".join(path.read_text() for path in Path(srccheck.judge.__path__[0]).glob("*.py"))
    return {Reason[name] for name in re.findall(r"\bReason\.([A-Z0-9_]+)", code)} | {Reason.EXCLUDED}


def test_there_is_a_page_for_every_reason():
    """The reasons of the pages and the documented exceptions are all reasons, with none twice."""
    shown = {page.reason for page in PAGES}

    assert shown | set(EXCEPTIONS) == set(Reason)
    assert shown & set(EXCEPTIONS) == set()


def test_what_the_judge_can_say_has_a_page():
    """A reason that the judge learns to give needs a page: only the run's own two are without one."""
    shown = {page.reason for page in PAGES}

    assert judged() - shown == {Reason.OFFLINE, Reason.NOT_REACHED}
    assert shown - judged() == set()


def test_every_address_is_a_page_of_its_own():
    """No address, title or sentence stands for two pages."""
    for values in (
        [page.url for page in PAGES],
        [page.source.title for page in PAGES],
        [page.shows for page in PAGES],
    ):
        assert len(values) == len(set(values))


def test_every_host_is_an_example():
    """All names are under .example, which nobody can own (RFC 6761)."""
    hosts = [re.sub(r"^[a-z]+://|[:/].*$", "", page.url) for page in PAGES]

    assert [host for host in hosts if not host.endswith(".example")] == []


def test_only_the_excluded_page_is_excluded():
    """The pattern of the run leaves out exactly the page that was built for it."""
    excluded = {page.url for page in PAGES if re.search(EXCLUDE, page.url)}

    assert excluded == {page.url for page in PAGES if page.reason is Reason.EXCLUDED}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.url)
def test_captures_and_expectation_agree(page):
    """A page has captures exactly where a copy is looked for and should be there."""
    asked = REASONS[page.reason].status in NEED_COPY

    assert bool(page.captures) == (asked and page.archive_status is not ArchiveStatus.NONE)
    assert (page.archive_status is not ArchiveStatus.NOT_ASKED) == asked
