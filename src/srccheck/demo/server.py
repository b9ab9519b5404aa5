"""The demo's HTTP server: asyncio and the standard library, one event loop in a thread of its own."""

import asyncio
import contextlib
import socket
import ssl
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable

from msgspec import structs

from srccheck.demo.message import Answer, Fault, Reply, Request, encode, parse, route
from srccheck.demo.resolver import LOOPBACK

_TLS_HANDSHAKE = b"\x16"
_LONGEST_HEAD = 65_536
_WAIT = 10.0
"""Seconds for a client to send its request, and for the thread to start and to stop."""
_ROUNDS = 5
"""Turns of the event loop in which an accepted connection becomes a task and the task ends; three are needed."""
_KILOBYTE = 1024
_FAREWELL = 1.0
"""Seconds for a client to close its side."""


class Server:
    """Serves HTTP and HTTPS on two free loopback ports until it is stopped.

    Args:
        site: what is replied to a request.
        context: the TLS side; its server-name callback chooses the certificate.
        clock: seconds since the epoch, for the Date header.
    """

    def __init__(
        self,
        site: Callable[[Request], Reply],
        context: ssl.SSLContext,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._site = site
        self._clock = clock
        self._context = context
        self._asked: Counter[tuple[str, str, str]] = Counter()
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None
        self._open: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._thread = threading.Thread(target=self._run, name="demo web", daemon=True)
        self._plain = _listener()
        self._secure = _listener()

    @property
    def http_port(self) -> int:
        """Return the port of plain HTTP."""
        return _port(self._plain)

    @property
    def https_port(self) -> int:
        """Return the port of HTTP over TLS."""
        return _port(self._secure)

    def start(self) -> None:
        """Start to serve; return once connections are accepted.

        Raises:
            RuntimeError: the thread did not come up.
        """
        self._thread.start()
        if not self._ready.wait(_WAIT):
            raise RuntimeError("the demo web did not start")

    def stop(self) -> None:
        """Close every connection and both ports; may be called once after `start`."""
        if self._loop is not None and self._end is not None:
            self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(_WAIT)

    def _run(self) -> None:
        with asyncio.Runner() as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        # A client that refuses our certificate is what some pages are for; the loop need not tell of it.
        self._loop.set_exception_handler(lambda _loop, _context: None)
        http = await asyncio.start_server(self._converse("http"), sock=self._plain, limit=_LONGEST_HEAD)
        https = await asyncio.start_server(
            self._converse("https"), sock=self._secure, limit=_LONGEST_HEAD, ssl=self._context
        )
        self._ready.set()
        await self._end.wait()
        # asyncio loses a connection that was accepted, but not yet taken in, when its server closes.
        for _ in range(_ROUNDS):
            await self._drop()
        http.close()
        https.close()
        await self._drop()

    async def _drop(self) -> None:
        """Break off every open connection, and let the loop go on for one turn."""
        for task, writer in self._open.items():
            task.cancel()
            writer.transport.abort()
        await asyncio.gather(*self._open, return_exceptions=True)
        await asyncio.sleep(0)

    def _converse(self, scheme: str) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], None]:
        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.ensure_future(self._answer(reader, writer, scheme))
            self._open[task] = writer
            task.add_done_callback(self._open.pop)

        return accept

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, scheme: str) -> None:
        with contextlib.suppress(OSError, EOFError, asyncio.LimitOverrunError, TimeoutError):
            try:
                async with asyncio.timeout(_WAIT):
                    head = await _head(reader)
                await self._reply(parse(head, scheme), writer)
                writer.close()
                async with asyncio.timeout(_FAREWELL):
                    await writer.wait_closed()
            finally:
                writer.transport.abort()

    async def _reply(self, request: Request | None, writer: asyncio.StreamWriter) -> None:
        if request is None:
            writer.write(encode(Answer(status=400), "GET", self._clock()))
            return
        key = (request.method, *route(request.url))
        self._asked[key] += 1
        reply = self._site(structs.replace(request, nth=self._asked[key]))
        match reply:
            case bytes():
                writer.write(reply)
            case Answer():
                await asyncio.sleep(reply.pause)
                await _send(encode(reply, request.method, self._clock()), reply, writer)
            case Fault.RESET:
                _reset(writer)
            case Fault.SILENCE:
                await asyncio.Event().wait()
        await writer.drain()


async def _send(message: bytes, reply: Answer, writer: asyncio.StreamWriter) -> None:
    """Send an answer, all at once or as slowly and as long as it asks for."""
    if not reply.drip and not reply.endless:
        writer.write(message)
        return
    size = _KILOBYTE if reply.drip else len(message)
    rest = message
    while rest:
        writer.write(rest[:size])
        await writer.drain()
        await asyncio.sleep(reply.drip)
        rest = rest[size:] or (reply.body if reply.endless else b"")


async def _head(reader: asyncio.StreamReader) -> bytes:
    """Return the head of a request, or the first byte alone where it begins a TLS handshake (RFC 8446, 5.1)."""
    first = await reader.readexactly(1)
    return first if first == _TLS_HANDSHAKE else first + await reader.readuntil(b"\r\n\r\n")


def _reset(writer: asyncio.StreamWriter) -> None:
    """Close with RST: SO_LINGER of zero seconds drops what is unsent (POSIX, socket options)."""
    raw: socket.socket = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def _listener() -> socket.socket:
    listener = socket.socket()
    listener.bind((LOOPBACK, 0))
    return listener


def _port(listener: socket.socket) -> int:
    return int(listener.getsockname()[1])
