import asyncio

import pytest

from srccheck.archives import ARCHIVES, configured, suggest
from srccheck.errors import UsageError
from srccheck.model.snapshot import ArchiveAnswer, ArchiveStatus
from srccheck.net.client import Client
from srccheck.net.settings import Settings
from support.archiving import BASE, GOOD, URL, Shelf, check
from support.server import Server, redirect, reply

A = ArchiveStatus


class Fixed:
    """An archive that always answers the same."""

    name = "fixed.example"

    def __init__(self, status: ArchiveStatus) -> None:
        self.answer = ArchiveAnswer(status=status)
        self.asked = 0

    async def find(self, client, url, anchor, check):
        self.asked += 1
        return self.answer


def ask(*statuses: ArchiveStatus) -> tuple[ArchiveStatus, list[int]]:
    archives = [Fixed(status) for status in statuses]
    found = asyncio.run(suggest(archives, Shelf({}), URL, None, check))
    return found.status, [archive.asked for archive in archives]


def test_stops_at_the_first_good_capture():
    """Archives are asked in order."""
    assert ask(A.NONE, A.FOUND, A.FOUND) == (A.FOUND, [1, 1, 0])


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        ((), A.NOT_ASKED),
        ((A.NOT_ASKED,), A.NOT_ASKED),
        ((A.NONE, A.NONE), A.NONE),
        ((A.NONE, A.NONE_GOOD), A.NONE_GOOD),
        ((A.NONE_GOOD, A.UNAVAILABLE), A.UNAVAILABLE),
    ],
)
def test_what_one_archive_could_not_say_stays_open(statuses, status):
    """An archive that did not answer may still have the source."""
    assert ask(*statuses)[0] is status


def test_archives_are_configured_by_kind_and_address():
    """The Wayback Machine's shape is meant where no kind is said."""
    made = configured([BASE, "wayback=https://other.example/web/"])

    assert [archive.name for archive in made] == ["archive.example", "other.example"]


@pytest.mark.parametrize("entry", ["waybak=https://a.example", "a.example", "https:", "wayback="])
def test_a_wrong_entry_is_told(entry):
    """An unknown kind and an address that is none are wrong usage."""
    with pytest.raises(UsageError):
        configured([entry])


def test_an_address_with_an_equals_sign_is_no_kind():
    """A root may have a query."""
    assert configured(["https://a.example/?x=1"])[0].name == "a.example"


def test_every_archive_is_importable():
    """The table's entries exist."""
    assert all(callable(ARCHIVES[name]) for name in ARCHIVES)


def test_asks_over_the_network():
    """The client of a run asks a real server: the redirect is not followed, the capture is opened."""
    stamp = "20190307120000"
    good = reply(
        200,
        f"<title>{GOOD}</title>".encode(),
        content_type="text/html",
        memento_datetime="Thu, 07 Mar 2019 12:00:00 GMT",
    )
    server = Server(
        {f"/web/{URL}": redirect(f"/web/{stamp}/{URL}"), f"/web/{stamp}id_/{URL}": good},
    )
    root = server.url("").rstrip("/")

    async def ask() -> ArchiveAnswer:
        async with Client(Settings(exempt=(root,)), environ={}) as client:
            return await suggest(configured([root]), client, URL, None, check)

    try:
        found = asyncio.run(ask())
    finally:
        server.close()

    assert found.snapshot is not None
    assert found.snapshot.url == f"{root}/web/{stamp}/{URL}"
    assert server.paths == [f"/web/{URL}", f"/web/{stamp}id_/{URL}"]
