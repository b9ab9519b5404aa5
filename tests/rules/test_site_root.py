import pytest

from srccheck.rules.site_root import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    "url", ["https://keepers.example/", "https://www.keepers.example", "http://keepers.example/index.html"]
)
def test_fires_on_a_front_page(url):
    """An address without a path does not name the page."""
    (finding,) = RULE.check(a_citation(url))

    assert (finding.rule, finding.note, finding.location.line) == ("site-root", "1", 3)
    assert url in finding.message


@pytest.mark.parametrize("url", ["https://keepers.example/a", "https://keepers.example/?p=1", "urn:nbn:de:1"])
def test_is_silent_on_a_page(url):
    """A path or a query names a page."""
    assert list(RULE.check(a_citation(url))) == []


def test_is_silent_where_the_site_itself_is_cited():
    """A bare address without title and date may well mean the site."""
    assert list(RULE.check(a_citation("https://keepers.example/", title=None))) == []
