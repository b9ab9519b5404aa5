import pytest

from srccheck.model.verdict import Identity, Reason
from support.judging import TITLE, URL, a_page, an_exchange, verdict


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("coast.example is for sale", "Buy this domain now."),
        ("This domain is for sale!", "Make an offer."),
        ("coast.example", "This domain is parked. Related searches: boats"),
        ("Домен продаётся", "coast.example"),
        ("Diese Domain steht zum Verkauf", "coast.example"),
    ],
)
def test_a_domain_for_sale_is_dead(title, text):
    """The title offers the domain, or names it above a dealer's words."""
    found = verdict(an_exchange(200), page=a_page(title, text=text))

    assert (found.reason, found.identity) == (Reason.PARKED_DOMAIN, Identity.CONTRADICTED)


def test_a_redirect_to_a_dealer_is_dead():
    """Marketplaces of domains are known by their hosts."""
    found = verdict(
        an_exchange(200, URL, "https://www.hugedomains.com/domain_profile.cfm?d=coast"), page=a_page("X")
    )

    assert found.reason is Reason.PARKED_DOMAIN


@pytest.mark.parametrize(
    ("title", "by"),
    [
        ("Why this domain is for sale: a dealer's story", None),
        (TITLE, None),
        ("Boats for sale", None),
    ],
)
def test_an_article_about_it_is_alive(title, by):
    """A long text is an article, and the cited title wins."""
    assert verdict(an_exchange(200), page=a_page(title)).reason is not Reason.PARKED_DOMAIN
