import pytest

from srccheck.judge.redirects import is_front, related
from srccheck.model.verdict import Reason
from support.judging import TITLE, URL, a_page, an_exchange, verdict


@pytest.mark.parametrize("by", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "target",
    [
        "https://coast.example/",
        "https://www.coast.example",
        "https://coast.example/index.html",
        "https://coast.example/en/",
        "https://coast.example/en/home",
        "https://coast.example/?error=404",
        "https://news.coast.example/",
    ],
)
def test_a_deep_address_that_leads_home_is_dead(target, by):
    """Any redirect to any front page of the same family of sites."""
    assert (
        verdict(an_exchange(200, URL, target, by=by), page=a_page("Coast Times")).reason
        is Reason.REDIRECT_TO_HOME
    )


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://coast.example/", "https://www.coast.example/en/"),
        ("https://coast.example/de", "https://coast.example/"),
        (URL, "https://coast.example/2020/herring"),
        (URL, "https://coast.example/?p=4417"),
        ("https://sho.example/x7", "https://island.invalid/"),
    ],
)
def test_other_redirects_are_none(url, target):
    """A cited front page, a deep target and another family's front page are no loss."""
    found = verdict(an_exchange(200, url, target), page=a_page("Coast Times"), url=url)

    assert found.reason is not Reason.REDIRECT_TO_HOME


def test_a_matching_title_wins():
    """A front page that is the source is alive."""
    assert verdict(an_exchange(200, URL, "https://coast.example/"), page=a_page(TITLE)).reason is Reason.OK


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://news.coast.example/a", "https://coast.example/", True),
        ("https://coast.co.uk/a", "https://www.coast.co.uk/", True),
        ("https://coast.co.uk/a", "https://island.co.uk/", False),
        ("https://coast.com/a", "https://coast.org/", True),
        ("https://t.co/a", "https://t.me/", False),
    ],
)
def test_knows_families_of_sites(one, other, same):
    """One registered name, or one name under two endings."""
    assert related(one, other) is same


def test_a_path_is_no_front_page():
    """Only roots, languages and default documents are."""
    assert not is_front("https://coast.example/news")
    assert not is_front("https://coast.example/?id=5")
    assert not is_front("http://[")


@pytest.mark.parametrize(
    ("url", "target", "reason"),
    [
        ("https://a.example/news/2019/salt-price-rises", "https://a.example/news/", Reason.SOFT_404),
        ("https://a.example/news/2019/4417", "https://www.a.example/news", Reason.SOFT_404),
        ("https://a.example/doc/report.html", "https://a.example/doc/", Reason.SOFT_404),
        ("https://a.example/doc/index.html", "https://a.example/doc/", Reason.OK),
        ("https://a.example/salt-price-rises/amp", "https://a.example/salt-price-rises", Reason.OK),
        ("https://a.example/news/salt-price-rises", "https://a.example/news/?id=4417", Reason.OK),
        ("https://a.example/news/salt-price-rises", "https://a.example/archive/salt-price-rises", Reason.OK),
        ("https://a.example/news/salt-price-rises", "https://b.invalid/news/", Reason.OK),
    ],
)
def test_a_section_above_an_article_is_not_the_article(url, target, reason):
    """The last part must look like an article's, and the target must be a folder of it on the same site."""
    assert verdict(an_exchange(200, url, target), page=a_page("News"), url=url).reason is reason


def test_a_matching_title_wins_over_a_section():
    """A page that is the source is alive."""
    url = "https://a.example/news/2019/salt-price-rises"

    assert (
        verdict(an_exchange(200, url, "https://a.example/news/"), page=a_page(TITLE), url=url).reason
        is Reason.OK
    )
