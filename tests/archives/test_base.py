"""Which date is looked near, and which addresses archives are told of."""

from datetime import UTC, datetime

import pytest

from srccheck.archives.base import anchor, askable, is_private
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Anchor, AnchorSource
from srccheck.model.work import Item

D = EdtfDate.parse
ARTICLE = Item(issued=D("2022"))


@pytest.mark.parametrize(
    ("items", "article", "found"),
    [
        ([Item(issued=D("2019")), Item(accessed=D("2020-01-02"))], ARTICLE, ("accessed", "2020-01-02")),
        ([Item(), Item(issued=D("2019-03"))], ARTICLE, ("cited", "2019-03")),
        ([Item()], ARTICLE, ("document", "2022")),
        ([], ARTICLE, ("document", "2022")),
        ([Item()], Item(), None),
        ([Item()], None, None),
    ],
)
def test_looks_near_the_best_date_there_is(items, article, found):
    """An access date before a cited one, and that before the document's; the answer says whose it is."""
    chosen = anchor(items, article)

    assert ((chosen.source, str(chosen.date)) if chosen else None) == found


def test_a_date_stands_for_its_middle():
    """A month is asked for at its middle, at noon."""
    near = Anchor(date=D("2019-03"), source=AnchorSource.CITED)
    assert near.moment() == datetime(2019, 3, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://a.example/x?b=1#part", "https://a.example/x?b=1"),
        ("https://a.example/статья", "https://a.example/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://social.example/@roe/1", "https://social.example/@roe/1"),
        ("https://roe:secret@a.example/x", None),
        ("https://roe@a.example/x", None),
        ("ftp://a.example/x", None),
        ("mailto:roe@a.example", None),
        ("https://a.example\\@b.example/", None),
        ("https:///x", None),
        ("no address", None),
    ],
)
def test_archives_are_told_of_public_addresses_only(url, asked):
    """A name or a password in an address is told to nobody."""
    assert askable(url) == asked


def test_secrets_in_an_address_are_not_told():
    """The value of a secret parameter never leaves this machine."""
    assert "canary" not in (askable("https://a.example/x?access_token=canary&b=1") or "")


@pytest.mark.parametrize(
    ("address", "private"),
    [
        ("http://127.0.0.1:8080", True),
        ("http://localhost/web", True),
        ("http://[::1]/", True),
        ("http://10.0.0.7", True),
        ("http://0x7f000001/", True),
        ("http://archive.internal", True),
        ("http://wiki/x", True),
        ("https://web.archive.org", False),
        ("http://8.8.8.8", False),
    ],
)
def test_a_private_address_is_known(address, private):
    """In any spelling, and by its name where that can only be meant inside a network."""
    assert is_private(address) is private
