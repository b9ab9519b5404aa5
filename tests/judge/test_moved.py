import pytest

from srccheck.model.evidence import Exchange, Hop
from srccheck.model.verdict import Reason
from support.judging import TITLE, URL, a_page, an_exchange, verdict

NEW = "https://coast.example/archive/herring-boat"


def ask(*targets: str, by: int = 301, url: str = URL):
    return verdict(an_exchange(200, url, *targets, by=by), page=a_page(TITLE), url=url)


@pytest.mark.parametrize("by", [301, 308])
def test_a_permanent_redirect_is_a_move(by):
    """The new address is offered."""
    found = ask(NEW, by=by)

    assert (found.reason, found.replacement) == (Reason.PERMANENT_REDIRECT, NEW)


@pytest.mark.parametrize("by", [302, 303, 307])
def test_a_temporary_redirect_is_none(by):
    """A detour of today is not worth citing."""
    found = ask(NEW, by=by)

    assert (found.reason, found.replacement) == (Reason.OK, None)


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("http://coast.example/a", "https://coast.example/a"),
        ("https://coast.example/a", "https://www.coast.example/a"),
        ("https://coast.example/a", "https://coast.example/a/"),
        ("https://coast.example/a/index.html", "https://coast.example/a/"),
    ],
)
def test_a_small_difference_is_no_move(url, target):
    """Scheme, www, slash and default document leave a page alive, with its better address."""
    found = ask(target, url=url)

    assert (found.reason, found.replacement) == (Reason.OK, target)


@pytest.mark.parametrize(("wait", "reason"), [(0.0, Reason.PERMANENT_REDIRECT), (3.0, Reason.OK)])
def test_a_meta_refresh_of_no_seconds_is_permanent(wait, reason):
    """A page that shows itself first is not."""
    hop = Hop(url=URL, status=200, target=NEW, refresh=wait)
    exchange = Exchange(url=URL, stack="httpx", final_url=NEW, hops=(hop,), status=200)

    assert verdict(exchange, page=a_page(TITLE)).reason is reason


@pytest.mark.parametrize(
    "url",
    ["https://doi.org/10.5555/7", "https://hdl.handle.net/1/7", "https://nbn-resolving.org/urn:nbn:de:7"],
)
def test_a_resolver_never_moves(url):
    """Its addresses are made to redirect and to be cited."""
    found = ask(NEW, url=url)

    assert (found.reason, found.replacement) == (Reason.OK, None)


def test_the_cited_fragment_is_kept():
    """The place on the page is cited too."""
    found = verdict(an_exchange(200, URL, NEW, by=301), page=a_page(TITLE), url=URL + "#p7")

    assert found.replacement == NEW + "#p7"


def test_one_temporary_hop_makes_it_no_move():
    """Every hop must be permanent."""
    hops = (Hop(url=URL, status=301, target=NEW), Hop(url=NEW, status=302, target=NEW + "/2"))
    exchange = Exchange(url=URL, stack="httpx", final_url=NEW + "/2", hops=hops, status=200)

    assert verdict(exchange, page=a_page(TITLE)).reason is Reason.OK


def test_a_circle_through_cookies_is_no_move():
    """A page that redirects to itself until its cookie comes back stays where it is."""
    found = ask(URL)

    assert (found.reason, found.replacement) == (Reason.OK, None)
