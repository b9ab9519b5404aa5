"""lychee on the same hostile web: through a proxy that knows its hosts, with the same time-out and concurrency."""

import asyncio
import json
import os
import socket
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from srccheck.demo.resolver import DemoResolver
from srccheck.demo.web import DemoWeb

PATIENCE = 240.0
"""Seconds."""


class Heard(NamedTuple):
    """What lychee said.

    Attributes:
        good: the addresses that it calls good.
        bad: the addresses that it calls broken.
        seconds: by the clock.
    """

    good: frozenset[str]
    bad: frozenset[str]
    seconds: float


def lychee(program: str, urls: Sequence[str], web: DemoWeb, folder: Path, timeout: float) -> Heard | None:
    """Check addresses with lychee; return None where it does not end in `PATIENCE` seconds."""
    listed = folder / "links.txt"
    listed.write_text("\n".join(urls) + "\n")
    options = [
        "--no-progress",
        "--format",
        "json",
        "-vv",
        "--max-concurrency",
        "64",
        "--timeout",
        f"{timeout:.0f}",
    ]
    options += ["--host-concurrency", "2", "--host-request-interval", "0ms"]
    with proxy(web.resolver) as port:
        way = f"http://127.0.0.1:{port}"
        environ = {**os.environ, "http_proxy": way, "https_proxy": way, "SSL_CERT_FILE": str(web.ca_file)}
        begun = time.monotonic()
        try:
            done = subprocess.run(
                [program, *options, str(listed)],
                capture_output=True,
                env=environ,
                text=True,
                check=False,
                timeout=PATIENCE,
            )
        except subprocess.TimeoutExpired:
            return None
        seconds = time.monotonic() - begun
    said = json.loads(done.stdout)
    return Heard(
        good=_urls(said, "success_map"),
        bad=_urls(said, "error_map") | _urls(said, "timeout_map"),
        seconds=seconds,
    )


def _urls(said: dict[str, object], name: str) -> frozenset[str]:
    parts = said.get(name) or {}
    assert isinstance(parts, dict)
    return frozenset(str(one["url"]) for found in parts.values() for one in found)


@contextmanager
def proxy(resolver: DemoResolver) -> Iterator[int]:
    """Run a forward proxy in a thread; give its port."""
    ready = threading.Event()
    ports: list[int] = []
    loops: list[asyncio.AbstractEventLoop] = []

    async def serve() -> None:
        server = await asyncio.start_server(lambda r, w: _pass_on(r, w, resolver), "127.0.0.1", 0)
        ports.append(server.sockets[0].getsockname()[1])
        loops.append(asyncio.get_running_loop())
        ready.set()
        with suppress(asyncio.CancelledError):
            await server.serve_forever()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    ready.wait(10)
    yield ports[0]
    loops[0].call_soon_threadsafe(lambda: [task.cancel() for task in asyncio.all_tasks(loops[0])])
    thread.join(5)


async def _pass_on(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, resolver: DemoResolver
) -> None:
    with suppress(OSError, EOFError, ValueError, asyncio.LimitOverrunError):
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            method, target, rest = head.split(b" ", 2)
            tunnel = method == b"CONNECT"
            place = target if tunnel else target.split(b"/", 3)[2]
            host, _, port = place.decode().partition(":")
            try:
                (found,) = resolver.resolve(host, int(port or 80))
                there = await asyncio.open_connection(found.ip, found.port)
            except (socket.gaierror, OSError):
                writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                await writer.drain()
                return
            if tunnel:
                writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
            else:
                path = b"/" + b"".join(target.split(b"/", 3)[3:])
                there[1].write(b" ".join((method, path, rest)))
            await asyncio.gather(_copy(reader, there[1]), _copy(there[0], writer))
        finally:
            writer.close()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while piece := await reader.read(65536):
            writer.write(piece)
            await writer.drain()
        writer.close()
