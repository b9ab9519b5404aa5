"""The demo's article, read by srccheck's own reader and extraction."""

import pytest

from srccheck.demo.article import article
from srccheck.demo.pages import PAGES
from srccheck.model.citation import Kind
from srccheck.pipeline import extract
from srccheck.readers import read
from srccheck.text.urls import as_cited


@pytest.fixture(scope="module")
def extraction():
    return extract((read(article().encode(), "article.txt"),))


def test_every_page_is_cited_once_and_in_order(extraction):
    """The links of the article are the pages of the demo web."""
    assert [link.url for link in extraction.links] == [as_cited(page.url) for page in PAGES]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.url)
def test_each_citation_is_understood(extraction, page):
    """Title, container, date and author of every style of note come out as they were put in."""
    citation = next(c for c in extraction.citations if c.links == (as_cited(page.url),))
    item = citation.item

    assert (item.title, item.container_title, str(item.issued)) == (
        page.source.title,
        page.source.container,
        page.source.issued,
    )
    assert [name.family for name in item.author] == page.source.author.split()[-1:]
    assert (citation.transliterated_title or "") == page.source.transliteration


def test_short_forms_stand_for_the_first_page(extraction):
    """The two short forms point to the first citation."""
    short = [c for c in extraction.citations if c.kind is Kind.SHORT]

    assert [c.refers_to for c in short] == ["1", "1"]


def test_numbers_agree(extraction):
    """Every note has its marker: no finding speaks of numbers."""
    assert extraction.notes == len({c.note for c in extraction.citations}) > 50
    assert [f for f in extraction.findings if "number" in f.rule or "marker" in f.rule] == []
