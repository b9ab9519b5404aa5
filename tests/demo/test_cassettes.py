"""The recordings of the demo web replay to the evidence of a fresh visit, with the network blocked."""

import asyncio

import pytest
from vcr.errors import CannotOverwriteExistingCassetteException

from srccheck.demo.archive import URL as ARCHIVE
from srccheck.demo.pages import PAGES
from srccheck.demo.web import DemoWeb
from srccheck.model.snapshot import ArchiveStatus
from srccheck.text.urls import as_cited
from support import cassettes
from support.network import no_network  # noqa: F401 - a fixture

URLS = [url for url in (as_cited(page.url) for page in PAGES) if cassettes.path_of(url).is_file()]


@pytest.fixture(scope="module")
def fresh():
    with DemoWeb() as web:
        return asyncio.run(cassettes.visit(cassettes.client(web), *URLS))


def replay(url):
    with cassettes.cassette(cassettes.path_of(url), "none") as opened:
        found = asyncio.run(cassettes.visit(cassettes.replaying_client(), url))[url]
        return found, opened


@pytest.mark.parametrize("url", URLS)
def test_a_replay_gives_the_evidence_of_a_fresh_visit(url, fresh, no_network):  # noqa: F811
    """Both stacks see in a cassette what they see on the demo web, hop by hop and to the end of it."""
    found, opened = replay(url)

    assert cassettes.comparable(found) == cassettes.comparable(fresh[url])
    assert opened.all_played


def test_the_archive_replays(no_network):  # noqa: F811
    """The archive's answers about every page come out of one cassette as they come out of the demo's archive."""
    with cassettes.cassette(cassettes.path_of(ARCHIVE), "none"):
        found = asyncio.run(cassettes.copies(cassettes.replaying_client()))

    need = {
        as_cited(p.url): p.archive_status for p in PAGES if p.archive_status is not ArchiveStatus.NOT_ASKED
    }
    assert {url: found[url].status for url in need} == need
    assert [
        url for url in need if (need[url] is ArchiveStatus.FOUND) != (found[url].snapshot is not None)
    ] == []
    assert [url for url, answer in found.items() if answer.candidate] == [
        "https://grain-exchange.example/view?doc=77"
    ]


def test_the_second_stack_is_replayed_too(no_network):  # noqa: F811
    """The third attempt at a failing page is made, and recorded, by the other stack."""
    found, _ = replay("https://union-daily.example/strike")

    assert [exchange.stack for exchange in found.exchanges] == ["httpx", "httpx", "requests"]


def test_a_replay_answers_nothing_that_was_not_recorded(no_network):  # noqa: F811
    """An address that is not in the cassette is refused and not asked."""
    path = cassettes.path_of("https://union-daily.example/strike")

    with cassettes.cassette(path, "none"), pytest.raises(CannotOverwriteExistingCassetteException):
        asyncio.run(cassettes.visit(cassettes.replaying_client(), "https://union-daily.example/other"))


def test_cookies_lose_their_values():
    """What a cookie holds is not kept, its name and its path are."""
    response = {"headers": {"Set-Cookie": ["a=secret; Path=/; Secure"], "Date": ["today"], "X": ["y"]}}

    assert cassettes.scrub(response)["headers"] == {"Set-Cookie": ["a=scrubbed; Path=/; Secure"], "X": ["y"]}


def test_most_pages_have_a_cassette():
    """Pages that answer are recorded; those that fail below HTTP cannot be."""
    assert len(URLS) > len(PAGES) / 2


@pytest.mark.parametrize("path", sorted(cassettes.FOLDER.rglob("*.yaml")), ids=lambda path: path.stem)
def test_a_cassette_is_small_dated_and_clean(path):
    """Each file says when and why, is small, and holds no loopback address, port or day."""
    text = path.read_text(encoding="utf-8")

    assert text.startswith("# Recorded 20")
    assert len(text.encode()) <= cassettes.LARGEST
    assert [word for word in ("127.0.0.1", "example:", "date:", "Date:", "srccheck/") if word in text] == []
