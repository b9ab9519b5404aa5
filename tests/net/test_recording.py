"""Both HTTP stacks can be recorded, and replayed without a network."""

import asyncio

import pytest
from vcr.errors import CannotOverwriteExistingCassetteException

from srccheck.net.visit import visits
from support.cassettes import cassette, comparable
from support.server import page, redirect, reply, serving

URLS = ["http://x.example/moved", "http://x.example/broken"]


def visit(client, *urls):
    async def run():
        async with client:
            return {seen.url: comparable(seen) async for seen in visits(client, urls)}

    return asyncio.run(run())


def test_replays_what_was_recorded(client, tmp_path):
    """Pages, redirects and the second opinion come out of the cassette as they came over the wire."""
    routes = {"/moved": redirect("/page", 301), "/page": page("A"), "/broken": reply(503, b"broken")}
    with serving(routes) as server, cassette(tmp_path / "tape.yaml", "all"):
        recorded = visit(client({"x.example": server}), *URLS)
    with cassette(tmp_path / "tape.yaml", "none"):
        replayed = visit(client({}), *URLS)

    assert replayed == recorded
    assert [one.stack for one in replayed[URLS[1]].exchanges] == ["httpx", "httpx", "requests"]


def test_what_was_not_recorded_ends_the_run(client, tmp_path):
    """A cassette that lacks an answer is a fault of the test, never told as a dead page."""
    with (
        cassette(tmp_path / "tape.yaml", "none"),
        pytest.raises(CannotOverwriteExistingCassetteException),
    ):
        visit(client({}), *URLS)
