"""Connections for httpx: opened to what the guard lets pass, plain ones over asyncio's own streams.

httpcore's own streams set up a cancel scope of anyio at every read and write, which costs a fifth of a plain
request (`bench/throughput.py`). TLS stays with them: asyncio's keeps a third of a megabyte for each connection.
"""

import asyncio
import ssl
from collections.abc import Iterable
from contextvars import ContextVar

import httpcore
from msgspec import Struct

from srccheck.net.guard import Guard


class Phase(Struct):
    """How far a request has come."""

    connected: bool = False


PHASE: ContextVar[Phase] = ContextVar("phase")
"""Of the request that this task makes."""


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Connects to what the guard lets pass, one address after the other.

    Args:
        guard: is asked for every connection.
        trusted: passed on to the guard.
        plain: no connection will be asked to become a TLS one.
    """

    def __init__(self, guard: Guard, *, trusted: bool, plain: bool) -> None:
        self._inner = httpcore.AnyIOBackend()
        self._guard = guard
        self._trusted = trusted
        self._connect = _connect if plain else self._connect_for_tls

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address that answers; each has its share of the time that is left."""
        loop = asyncio.get_running_loop()
        end = None if timeout is None else loop.time() + timeout
        found = await self._guard.look_up(host, port, trusted=self._trusted)
        last: Exception | None = None
        for place, one in enumerate(found):
            share = None if end is None else (end - loop.time()) / (len(found) - place)
            try:
                return await self._connect(one.ip, one.port, share)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last = error
        assert last is not None
        raise last

    async def _connect_for_tls(
        self, ip: str, port: int, seconds: float | None
    ) -> httpcore.AsyncNetworkStream:
        return _Securable(await self._inner.connect_tcp(ip, port, seconds))

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


async def _connect(ip: str, port: int, seconds: float | None) -> httpcore.AsyncNetworkStream:
    try:
        async with asyncio.timeout(seconds):
            return _Plain(*await asyncio.open_connection(ip, port))
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(error) from error
    except OSError as error:
        raise httpcore.ConnectError(error) from error


class _Plain(httpcore.AsyncNetworkStream):
    """A connection that stays as it is; its reads and writes have the time of the request that they belong to."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        try:
            return await self._reader.read(max_bytes)
        except OSError as error:
            raise httpcore.ReadError(error) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        PHASE.get().connected = True
        try:
            self._writer.write(buffer)
            await self._writer.drain()
        except OSError as error:
            raise httpcore.WriteError(error) from error

    async def aclose(self) -> None:
        self._writer.close()

    def get_extra_info(self, info: str) -> object:
        if info == "is_readable":  # before it was asked anything: it has ended
            return self._reader.at_eof() or self._reader.exception() is not None
        return self._writer.get_extra_info(info)


class _Securable(httpcore.AsyncNetworkStream):
    """A connection that is closed when its TLS handshake is cut short; httpcore's own would stay open."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        return await self._inner.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        PHASE.get().connected = True
        await self._inner.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        try:
            return _Securable(await self._inner.start_tls(ssl_context, server_hostname, timeout))
        except asyncio.CancelledError:
            await self._inner.aclose()
            raise

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)
