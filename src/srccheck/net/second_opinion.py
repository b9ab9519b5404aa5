"""The second HTTP stack: requests, in a thread, over connections that the same guard made.

It is asked before a failure of the first stack is believed: another HTTP parser, another TLS dialogue,
the same addresses, trust, caps and time. The only module that imports requests.
"""

import asyncio
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from http.client import HTTPResponse
from typing import TYPE_CHECKING

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from srccheck.net.body import Body
from srccheck.net.fetch import REDIRECTS, Answer, Overdue, Question, header_text
from srccheck.net.guard import Guard
from srccheck.net.proxies import Proxies
from srccheck.net.threads import in_thread
from srccheck.text.urls import origin

if TYPE_CHECKING:
    from requests.adapters import _HostParams, _PoolKwargs

_GRACE = 0.5
"""Seconds in which a thread hands over what it has after its connection was cut."""


class Way:
    """One request's connection: made under guard, and cut from outside when time runs out.

    A read that waits for a byte at a time never meets a socket's own timeout, so the event loop shuts
    the connection down at the deadline, over a handle of its own.
    """

    def __init__(self, guard: Guard, seconds: float, *, trusted: bool) -> None:
        self._guard = guard
        self._trusted = trusted
        self._end = time.monotonic() + seconds
        self._handle: socket.socket | None = None
        self._response: HTTPResponse | None = None
        self.connected = False
        self.over = False

    @property
    def left(self) -> float:
        """Return the seconds that are left, a little at least: 0 would mean no limit to a socket."""
        return max(self._end - time.monotonic(), 0.001)

    def connect(self, host: str, port: int) -> socket.socket:
        """Connect to the first checked address that answers; each has its share of the time left.

        Raises:
            OSError: none answers, or the host cannot be looked up.
            PrivateAddressError: none may be asked.
        """
        found = self._guard.addresses(host, port, trusted=self._trusted)
        for place, one in enumerate(found):
            try:
                made = socket.create_connection((one.ip, one.port), self.left / (len(found) - place))
            except OSError:
                if place + 1 == len(found):
                    raise
            else:
                self._handle = made.dup()
                if self.over:
                    self.cut()
                return made
        raise OSError("no address")

    @property
    def begun(self) -> bool:
        """Tell whether there is a connection that can be cut; a look-up cannot."""
        return self._handle is not None

    def cut(self) -> None:
        """Break the connection off, now or as soon as it is made."""
        self.over = True
        if self._handle is not None:
            with suppress(OSError):
                self._handle.shutdown(socket.SHUT_RDWR)

    def receive(self, *args: object, **kw: object) -> HTTPResponse:
        """Return a response that is closed with the way: urllib3 lets go of one whose lengths contradict each other."""
        self._response = HTTPResponse(*args, **kw)  # type: ignore[arg-type]  # http.client's own arguments, unchanged
        return self._response

    def close(self) -> None:
        """Give the handle back, and what reads from the connection."""
        if self._response is not None:
            self._response.close()
        if self._handle is not None:
            self._handle.close()


class GuardedHTTPConnection(HTTPConnection):
    """urllib3's connection over a `Way`."""

    def __init__(self, *args: object, way: Way, **kw: object) -> None:
        super().__init__(*args, **kw)  # type: ignore[arg-type]  # urllib3's own arguments, unchanged
        self._way = way
        self.response_class = way.receive  # type: ignore[assignment]  # called for a response, as the class is

    def _new_conn(self) -> socket.socket:
        return _connect(self, self._way)

    def connect(self) -> None:
        """Connect and say so."""
        super().connect()
        self._way.connected = True


class GuardedHTTPSConnection(HTTPSConnection):
    """urllib3's TLS connection over a `Way`."""

    def __init__(self, *args: object, way: Way, **kw: object) -> None:
        super().__init__(*args, **kw)  # type: ignore[arg-type]  # urllib3's own arguments, unchanged
        self._way = way
        self.response_class = way.receive  # type: ignore[assignment]  # called for a response, as the class is

    def _new_conn(self) -> socket.socket:
        return _connect(self, self._way)

    def connect(self) -> None:
        """Connect, shake hands and say so."""
        super().connect()
        self._way.connected = True


def _connect(connection: HTTPConnection, way: Way) -> socket.socket:
    try:
        return way.connect(connection.host, connection.port)
    except TimeoutError as error:
        raise urllib3.exceptions.ConnectTimeoutError(connection, "no connection in time") from error


class GuardedHTTPPool(HTTPConnectionPool):
    """A pool of guarded connections."""

    ConnectionCls = GuardedHTTPConnection


class GuardedHTTPSPool(HTTPSConnectionPool):
    """A pool of guarded TLS connections."""

    ConnectionCls = GuardedHTTPSConnection


class GuardedAdapter(HTTPAdapter):
    """One request's adapter: its own pool, the run's trust, nothing from the environment.

    Args:
        way: the connection to use where no proxy stands between.
        context: whom to trust.
    """

    def __init__(self, way: Way, context: ssl.SSLContext) -> None:
        self._way = way
        self._context = context
        self._pool: HTTPConnectionPool | None = None
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,
        verify: bool | str | None,
        proxies: Mapping[str, str] | None = None,
        cert: tuple[str, str] | str | None = None,
    ) -> HTTPConnectionPool:
        """Return the pool for a request."""
        if proxies:
            return super().get_connection_with_tls_context(request, verify, proxies, cert)  # type: ignore[return-value]
        place = origin(request.url or "")
        assert place is not None
        scheme, host, port = place
        if scheme == "https":
            self._pool = GuardedHTTPSPool(host, port, ssl_context=self._context, way=self._way)
        else:
            self._pool = GuardedHTTPPool(host, port, way=self._way)
        return self._pool

    def build_connection_pool_key_attributes(
        self,
        request: requests.PreparedRequest,
        verify: bool | str,
        cert: tuple[str, str] | str | None = None,
    ) -> "tuple[_HostParams, _PoolKwargs]":
        """Return host and TLS of a request by a proxy, with the run's trust in place of certifi's."""
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {**pool, "ssl_context": self._context}

    def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
        """Leave the run's TLS context as it is; requests would add certifi's authorities to it."""

    def close(self) -> None:
        """Close every connection."""
        if self._pool is not None:
            self._pool.close()
        super().close()


class RequestsStack:
    """Asks with requests.

    Args:
        guard: checks every address.
        context: gives the TLS context for a verified look.
        proxies: the environment's.
    """

    name = "requests"

    def __init__(self, guard: Guard, context: Callable[[], ssl.SSLContext], proxies: Proxies) -> None:
        self._guard = guard
        self._context = context
        self._proxies = proxies

    async def ask(self, question: Question, seconds: float) -> Answer:
        """Ask once; see `fetch.Stack`. The event loop is never held up."""
        way = Way(self._guard, seconds, trusted=question.trusted)
        work = in_thread(partial(self._work, question, way))
        try:
            if not await _done(work, seconds):
                way.cut()
                if not way.begun or not await _done(work, _GRACE):
                    raise Overdue(connected=way.connected)
            return work.result()
        finally:
            way.cut()
            work.cancel()

    def _work(self, question: Question, way: Way) -> Answer:
        try:
            return _ask(question, way, self._context(), self._proxies.for_url(question.url))
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError):
            if way.over:
                raise Overdue(connected=way.connected) from None
            raise
        finally:
            way.close()


async def _done(work: asyncio.Future[Answer], seconds: float) -> bool:
    done, _ = await asyncio.wait({work}, timeout=seconds)
    return bool(done)


def _ask(question: Question, way: Way, context: ssl.SSLContext, proxy: str | None) -> Answer:
    prepared = requests.PreparedRequest()
    prepared.prepare(
        method=question.method, url=question.url, headers=dict(question.headers), data=question.form
    )
    prepared.url = question.url
    adapter = GuardedAdapter(way, context)
    try:
        response = adapter.send(
            prepared,
            stream=True,
            timeout=(way.left, way.left),
            verify=True,
            proxies={"http": proxy, "https": proxy} if proxy else {},
        )
        if way.over:  # http.client takes a connection's end for the end of the headers
            response.close()
            raise Overdue(connected=True)
        body = _read(response, question.cap, way)
    finally:
        adapter.close()
    headers = tuple(
        (name.lower(), header_text(value.encode("latin-1", "replace")))
        for name, value in response.raw.headers.items()
    )
    return Answer(status=response.status_code, headers=headers, body=body.data, truncated=body.truncated)


def _read(response: requests.Response, cap: int, way: Way) -> Body:
    """Read a body as long as more of it is wanted; what breaks while it comes only cuts it."""
    body = Body(cap, response.headers.get("content-encoding", ""))
    try:
        if response.status_code in REDIRECTS and "location" in response.headers:
            return body
        while not body.full:
            # read1 hands over what has come; read would wait, and lose it if the connection broke.
            piece = response.raw.read1(65536, decode_content=False)
            if not piece:
                break
            body.feed(piece)
    except (urllib3.exceptions.HTTPError, OSError, ValueError):
        body.cut()
    finally:
        response.close()
    if way.over:
        body.cut()
    return body
