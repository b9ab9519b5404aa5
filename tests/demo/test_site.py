"""The demo web as one function: which address gets which page."""

import pytest

from srccheck.demo import behaviours
from srccheck.demo.message import Request
from srccheck.demo.page import Certificate, Page, Place, Source
from srccheck.demo.site import Site, addresses, secure_hosts
from srccheck.model.verdict import Reason

SOURCE = Source("A title", "The Daily", "2020-02-03")
PAGES = (
    Page(
        url="https://one.example/a b",
        shows="One.",
        source=SOURCE,
        reason=Reason.OK,
        answer=behaviours.good,
        also=(("/c", behaviours.good), ("https://www.one.example/d", behaviours.good)),
    ),
    Page(
        url="http://two.example/",
        shows="Two.",
        source=SOURCE,
        reason=Reason.REFUSED,
        place=Place.CLOSED,
        certificate=Certificate.EXPIRED,
    ),
    Page(url="http://[bad", shows="Three.", source=SOURCE, reason=Reason.INVALID_URL),
)


@pytest.mark.parametrize(
    ("url", "status", "words"),
    [
        ("https://one.example/a%20b", 200, b"A title"),
        ("https://one.example/c", 200, b"A title"),
        ("https://www.one.example/d", 200, b"A title"),
        ("https://one.example/", 200, b"The Daily"),
        ("https://one.example/other", 404, b"Not found"),
        ("https://nobody.example/", 404, b"Not found"),
        ("https://archive.example/web/2020/https://one.example/c", 404, b"not captured"),
    ],
)
def test_each_address_gets_its_page(url, status, words):
    """Cited addresses, those on the way, front pages and the archive answer; all others are 404."""
    answer = Site(PAGES).reply(Request(method="GET", url=url))

    assert (answer.status, words in answer.body) == (status, True)


def test_every_host_has_a_place():
    """The resolver learns every host of a page, also those on its way, and the archive's."""
    assert Site(PAGES).places() == {
        "one.example": Place.WEB,
        "www.one.example": Place.WEB,
        "two.example": Place.CLOSED,
        "archive.example": Place.WEB,
    }


def test_a_host_shows_the_certificate_of_its_page():
    """A host without a page of its own shows a good certificate."""
    site = Site(PAGES)

    assert site.certificate("two.example") is Certificate.EXPIRED
    assert site.certificate("nobody.example") is Certificate.GOOD


def test_addresses_are_as_they_are_asked():
    """A blank is written %20 and what is relative is made absolute."""
    assert addresses(PAGES[0]) == (
        "https://one.example/a%20b",
        "https://one.example/c",
        "https://www.one.example/d",
    )


def test_hosts_of_bad_certificates_are_not_in_the_good_one():
    """The good certificate names the archive and the hosts of pages that should show it."""
    assert secure_hosts(PAGES) == ("archive.example", "one.example", "www.one.example")
