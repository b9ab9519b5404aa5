"""The first HTTP stack: httpx, with one transport per origin; the only module that imports it.

A pool that all origins share is searched from end to end at each request; a transport per origin stays
fast at any number of hosts. Each transport ends in `httpx.AsyncHTTPTransport.handle_async_request`,
which is where vcrpy records and replays.
"""

import asyncio
import ssl
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpcore
import httpx
from msgspec import Struct

from srccheck.net.body import Body
from srccheck.net.fetch import REDIRECTS, Answer, Overdue, Question, header_text
from srccheck.net.guard import Guard
from srccheck.net.proxies import Proxies
from srccheck.net.streams import PHASE, GuardedBackend, Phase
from srccheck.text.urls import origin

_KEPT_ALIVE = 2
"""Idle connections per origin that wait for the next request (measured: more only cost)."""


class _Key(Struct, frozen=True):
    """What may share a connection."""

    origin: tuple[str, str, int]
    verified: bool
    trusted: bool


class OriginTransport(httpx.AsyncHTTPTransport):
    """HTTP/1.1 to one origin, straight or by a proxy, over guarded connections."""

    def __init__(
        self, context: ssl.SSLContext, backend: GuardedBackend, connections: int, proxy: str | None
    ) -> None:
        self._pool = _pool(context, backend, connections, proxy)


def _pool(
    context: ssl.SSLContext, backend: GuardedBackend, connections: int, proxy: str | None
) -> httpcore.AsyncConnectionPool | httpcore.AsyncHTTPProxy:
    # httpx 0.28 has no argument for the network backend, so its pool is built here.
    if proxy is None:
        return httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=connections,
            max_keepalive_connections=_KEPT_ALIVE,
            keepalive_expiry=5.0,
            network_backend=backend,
        )
    way = httpx.Proxy(proxy)
    return httpcore.AsyncHTTPProxy(
        proxy_url=str(way.url),
        proxy_auth=way.raw_auth,
        ssl_context=context,
        max_connections=connections,
        max_keepalive_connections=_KEPT_ALIVE,
        keepalive_expiry=5.0,
        network_backend=backend,
    )


class Transports:
    """The live transports, at most about `limit`; the one that was idle longest goes first.

    Args:
        make: builds one.
        limit: how many are kept; more live only while each is in use.
    """

    def __init__(self, make: Callable[[_Key], OriginTransport], limit: int) -> None:
        self._make = make
        self._limit = limit
        self._live: OrderedDict[_Key, OriginTransport] = OrderedDict()
        self._users: dict[_Key, int] = {}

    def __len__(self) -> int:
        return len(self._live)

    @asynccontextmanager
    async def lease(self, key: _Key) -> AsyncIterator[OriginTransport]:
        """Give a transport for the time of one request."""
        if key not in self._live:
            self._live[key] = self._make(key)
        self._live.move_to_end(key)
        self._users[key] = self._users.get(key, 0) + 1
        try:
            yield self._live[key]
        finally:
            self._users[key] -= 1
            if not self._users[key]:
                del self._users[key]
            await self._trim()

    async def _trim(self) -> None:
        # Others may trim while a connection closes, so what is idle is looked for each time.
        while len(self._live) > self._limit:
            key = next((key for key in self._live if key not in self._users), None)
            if key is None:
                return
            await self._live.pop(key).aclose()

    async def aclose(self) -> None:
        """Close every transport."""
        while self._live:
            await self._live.popitem()[1].aclose()


class HttpxStack:
    """Asks with httpx.

    Args:
        guard: checks every address.
        contexts: the TLS context for a verified look, and for an unverified one.
        proxies: the environment's.
        limit: how many transports to keep.
        connections: how many a transport may have.
    """

    name = "httpx"

    def __init__(
        self,
        guard: Guard,
        contexts: Callable[[bool], ssl.SSLContext],
        proxies: Proxies,
        *,
        limit: int,
        connections: int,
    ) -> None:
        self._guard = guard
        self._connections = connections
        self._contexts = contexts
        self._proxies = proxies
        self._transports = Transports(self._make, limit)

    def _make(self, key: _Key) -> OriginTransport:
        scheme, host, port = key.origin
        proxy = self._proxies.for_url(f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}/")
        plain = scheme == "http" and proxy is None
        backend = GuardedBackend(self._guard, trusted=key.trusted or proxy is not None, plain=plain)
        return OriginTransport(self._contexts(key.verified), backend, self._connections, proxy)

    async def ask(self, question: Question, seconds: float) -> Answer:
        """Ask once; see `fetch.Stack`."""
        place = origin(question.url)
        if place is None:
            raise httpx.InvalidURL("no http or https address")
        phase = Phase()
        PHASE.set(phase)
        request = httpx.Request(
            question.method,
            question.url,
            headers=list(question.headers),
            content=question.form,
            extensions={"timeout": {"connect": seconds + 1}},
        )
        key = _Key(place, question.verified, question.trusted)
        async with self._transports.lease(key) as transport:
            return await _answer(transport, request, phase, question.cap, seconds)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._transports.aclose()


async def _answer(
    transport: httpx.AsyncHTTPTransport, request: httpx.Request, phase: Phase, cap: int, seconds: float
) -> Answer:
    response: httpx.Response | None = None
    body = Body(cap)
    try:
        async with asyncio.timeout(seconds):
            response = await transport.handle_async_request(request)
            body = Body(cap, response.headers.get("content-encoding", ""))
            await _read(response, body)
    except TimeoutError:
        if response is None:
            raise Overdue(connected=phase.connected) from None
        body.cut()
    except httpx.TransportError:
        if response is None:
            raise
        body.cut()
    headers = tuple((header_text(k).lower(), header_text(v)) for k, v in response.headers.raw)
    return Answer(status=response.status_code, headers=headers, body=body.data, truncated=body.truncated)


async def _read(response: httpx.Response, body: Body) -> None:
    """Read a body as long as more of it is wanted; a redirect's is of no use."""
    assert isinstance(response.stream, httpx.AsyncByteStream)
    try:
        if response.status_code in REDIRECTS and "location" in response.headers:
            return
        async for piece in response.stream:
            if not body.feed(piece):
                return
    finally:
        await response.aclose()
