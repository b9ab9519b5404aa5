"""How cassettes are recorded and replayed: what vcrpy has to know of srccheck's two HTTP stacks."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import vcr
from msgspec import structs
from vcr.persisters.filesystem import FilesystemPersister
from vcr.serialize import serialize
from vcr.stubs import VCRHTTPConnection, VCRHTTPResponse, VCRHTTPSConnection

from srccheck.archives import configured
from srccheck.archives.base import anchor
from srccheck.archives.desk import Desk
from srccheck.demo.archive import URL as ARCHIVE
from srccheck.demo.article import article
from srccheck.demo.web import DemoWeb
from srccheck.judge.copies import checker
from srccheck.judge.identity import Cited
from srccheck.model.citation import Citation
from srccheck.model.evidence import Exchange, FailureKind
from srccheck.model.snapshot import ArchiveAnswer
from srccheck.net.client import Client
from srccheck.net.guard import Address
from srccheck.net.second_opinion import (
    GuardedHTTPConnection,
    GuardedHTTPPool,
    GuardedHTTPSConnection,
    GuardedHTTPSPool,
)
from srccheck.net.settings import Settings
from srccheck.net.visit import Visit, visits
from srccheck.pipeline import extract
from srccheck.readers import read
from srccheck.text.urls import host

FOLDER = Path(__file__).parent.parent.parent / "cassettes"
LARGEST = 200_000
"""Bytes of a cassette; a larger one hides what it shows."""

SCRUBBED = frozenset({"date", "server"})
"""Headers of answers that say nothing of a source."""

CHANGED = SCRUBBED | {"content-encoding", "content-length", "transfer-encoding"}
"""Headers that a cassette does not keep as they were: bodies in it are decoded."""

_STORABLE = (FailureKind.LOOP, FailureKind.TOO_MANY_HOPS)
"""Failures that are found in answers; a broken connection leaves nothing in a cassette."""


class _Replayed(VCRHTTPResponse):
    """vcrpy's replayed answer, read like urllib3's."""

    def read1(self, amount: int = -1, decode_content: bool | None = None) -> bytes:
        """Return at most so many bytes; they are decoded already."""
        del decode_content
        return self._content.read1(amount)


class _Plain(VCRHTTPConnection, GuardedHTTPConnection):
    """A recorded connection of the second stack."""

    _baseclass = GuardedHTTPConnection

    def getresponse(self, _=False, **named):
        """Return the recorded answer."""
        response = super().getresponse(_, **named)
        return _Replayed(response.recorded_response, response.url)


class _Secure(VCRHTTPSConnection, GuardedHTTPSConnection):
    """A recorded TLS connection of the second stack."""

    _baseclass = GuardedHTTPSConnection

    def getresponse(self, _=False, **named):
        """Return the recorded answer."""
        response = super().getresponse(_, **named)
        return _Replayed(response.recorded_response, response.url)


def scrub(response: dict) -> dict:
    """Return an answer without what changes from day to day, and without the values of cookies."""
    headers = {
        name: [_without_value(value) for value in values] if name.lower() == "set-cookie" else values
        for name, values in response["headers"].items()
        if name.lower() not in SCRUBBED
    }
    return {**response, "headers": headers}


def _without_value(cookie: str) -> str:
    return re.sub(r"=[^;]*", "=scrubbed", cookie, count=1)


def _persister(why: str) -> type[FilesystemPersister]:
    """Return vcrpy's persister with a comment at the head of the file that says when and why."""

    class Commented(FilesystemPersister):
        @staticmethod
        def save_cassette(cassette_path, cassette_dict, serializer) -> None:
            path = Path(cassette_path)
            path.parent.mkdir(parents=True, exist_ok=True)
            head = f"# Recorded {datetime.now(UTC):%Y-%m-%d} by `make record`: {why}\n"
            path.write_text(head + serialize(cassette_dict, serializer), encoding="utf-8")

    return Commented


@contextmanager
def cassette(path: Path, mode: str, why: str = "") -> Iterator[vcr.cassette.Cassette]:
    """Record into a cassette (`all`) or replay it (`none`); in a replay nothing but the cassette answers."""
    machine = vcr.VCR(
        record_mode=mode,
        decode_compressed_response=True,
        filter_headers=["authorization", "cookie", "user-agent"],
        before_record_response=scrub,
        custom_patches=(
            (GuardedHTTPPool, "ConnectionCls", _Plain),
            (GuardedHTTPSPool, "ConnectionCls", _Secure),
        ),
    )
    machine.register_persister(_persister(why))
    with machine.use_cassette(str(path)) as opened:
        yield opened


def client(web: DemoWeb) -> Client:
    """Return a client that knows the demo web alone, and does not wait long."""
    settings = Settings(
        timeout=2.0,
        allow_network=("127.0.0.0/8",),
        ca_file=str(web.ca_file),
        back_off=(0.01,),
        concurrency=16,
    )
    return Client(settings, resolver=web.resolver, environ={})


class Nowhere:
    """A resolver that must not be asked."""

    def resolve(self, host: str, port: int) -> Sequence[Address]:
        """Refuse."""
        raise AssertionError(f"a replay looked up {host}:{port}")


def replaying_client() -> Client:
    """Return a client for a replay: it never gets as far as a look-up."""
    return Client(Settings(timeout=2.0, back_off=(0.01,)), resolver=Nowhere(), environ={})


async def visit(asking: Client, *urls: str) -> dict[str, Visit]:
    """Visit links and return what was seen of each."""
    async with asking:
        return {found.url: found async for found in visits(asking, urls)}


async def copies(asking: Client) -> dict[str, ArchiveAnswer]:
    """Ask the demo's archive for every link that the demo's article cites."""
    extraction = extract((read(article().encode(), "article.txt"),))
    async with asking:
        desk = Desk(configured((ARCHIVE,)), asking, seconds=60)
        return {
            url: await _copy(desk, url, citation)
            for citation in extraction.citations
            for url in citation.links
        }


async def _copy(desk: Desk, url: str, citation: Citation) -> ArchiveAnswer:
    cited = Cited(item=citation.item, transliterated_title=citation.transliterated_title)
    return await desk.look_up(url, anchor([citation.item]), checker([cited]), b"")


def storable(found: Visit) -> bool:
    """Tell whether a cassette can hold a visit: some answer, and no failure below HTTP."""
    kinds = [exchange.failure.kind for exchange in found.exchanges if exchange.failure]
    answered = any(exchange.status or exchange.hops for exchange in found.exchanges)
    return answered and all(kind in _STORABLE for kind in kinds)


def comparable(found: Visit) -> Visit:
    """Return a visit without what a replay cannot repeat: seconds, and the headers that a cassette changes."""
    return structs.replace(found, exchanges=tuple(_comparable(exchange) for exchange in found.exchanges))


def _comparable(exchange: Exchange) -> Exchange:
    headers = tuple(sorted(pair for pair in exchange.headers if pair[0] not in CHANGED))
    return structs.replace(exchange, elapsed=0.0, headers=headers)


def path_of(url: str) -> Path:
    """Return the cassette of an address of the demo web: one for each host."""
    return FOLDER / "demo" / f"{host(url)}.yaml"


def path_of_case(name: str) -> Path:
    """Return the cassette of a case of `pywb.holdings`."""
    return FOLDER / "archive" / f"{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}.yaml"
