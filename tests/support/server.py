"""A small web of loopback servers with faults, and the resolver that leads to it."""

import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from srccheck.net.guard import Address

LOOPBACK = "127.0.0.0/8"


@dataclass(frozen=True)
class Request:
    """One request as it came in."""

    path: str
    headers: Mapping[str, str]
    at: float


Route = bytes | Callable[[Request, socket.socket], bytes | None]
"""What a path answers: bytes as they are, or a function that returns them or writes to the socket itself."""


def reply(status: int = 200, body: bytes = b"", **headers: str) -> bytes:
    """Return a whole HTTP answer; `content_type` becomes `content-type`."""
    lines = [f"HTTP/1.1 {status} X", f"content-length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def page(title: str, **headers: str) -> bytes:
    """Return a page with a title."""
    return reply(200, f"<title>{title}</title>".encode(), content_type="text/html", **headers)


def redirect(target: str, status: int = 302, **headers: str) -> bytes:
    """Return a redirect."""
    return reply(status, location=target, **headers)


def reset(_: Request, connection: socket.socket) -> None:
    """Break the connection off with a TCP reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def hang_up(_: Request, connection: socket.socket) -> None:
    """End the connection without a word."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def slow(seconds: float, answer: bytes) -> Route:
    """Return a route that answers late."""

    def route(_: Request, __: socket.socket) -> bytes:
        time.sleep(seconds)
        return answer

    return route


def drip(head: bytes, pieces: Sequence[bytes], pause: float) -> Route:
    """Return a route that sends piece by piece."""

    def route(_: Request, connection: socket.socket) -> None:
        with suppress(OSError):
            connection.sendall(head)
            for piece in pieces:
                time.sleep(pause)
                connection.sendall(piece)
        hang_up(_, connection)

    return route


def tunnel(server: "Server") -> Route:
    """Return a proxy's route for CONNECT: everything is passed on to a server and back."""

    def pump(source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(65536):
                sink.sendall(piece)
        with suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    def route(_: Request, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        with socket.create_connection(("127.0.0.1", server.port)) as onward:
            there = threading.Thread(target=pump, args=(connection, onward), daemon=True)
            there.start()
            pump(onward, connection)
            there.join(5)

    return route


def in_turn(*answers: Route) -> Route:
    """Return a route that gives its answers one after the other, the last one for ever."""
    left = list(answers)

    def route(request: Request, connection: socket.socket) -> bytes | None:
        answer = left.pop(0) if len(left) > 1 else left[0]
        return answer if isinstance(answer, bytes) else answer(request, connection)

    return route


@dataclass
class Server:
    """One listening socket, plain or with TLS, and what was asked of it."""

    routes: dict[str, Route]
    context: ssl.SSLContext | None = None
    greeting: bytes = b""
    seen: list[Request] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=200)
        self.port = self._listener.getsockname()[1]
        self.connections = 0
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def paths(self) -> list[str]:
        return [request.path for request in self.seen]

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        scheme = "https" if self.context else "http"
        return f"{scheme}://{host}:{self.port}{path}"

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(10)
        with suppress(OSError, ssl.SSLError):
            if self.context:
                connection = self.context.wrap_socket(connection, server_side=True)
            connection.sendall(self.greeting)
            while self._one(connection):
                pass
        connection.close()

    def _one(self, connection: socket.socket) -> bool:
        head = b""
        while b"\r\n\r\n" not in head:
            piece = connection.recv(65536)
            if not piece:
                return False
            head += piece
        line, *rest = head.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")
        headers = {k.lower(): v for k, _, v in (one.partition(": ") for one in rest)}
        request = Request(line.split(" ")[1], headers, time.monotonic())
        with self._lock:
            self.seen.append(request)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            route = self.routes.get(request.path, reply(404, b"<title>Not found</title>"))
            answer = route if isinstance(route, bytes) else route(request, connection)
        finally:
            with self._lock:
                self.at_once -= 1
        if answer is None:
            return False
        connection.sendall(answer)
        return True


@contextmanager
def serving(routes: Mapping[str, Route], context: ssl.SSLContext | None = None, greeting: bytes = b""):
    """Run a server for the time of a test; a greeting is sent before anything was asked."""
    server = Server(dict(routes), context, greeting)
    try:
        yield server
    finally:
        server.close()


class Names:
    """A resolver for the hosts that a test names; no other host exists."""

    def __init__(self, hosts: Mapping[str, Server | Sequence[Address] | BaseException]) -> None:
        self.hosts = dict(hosts)
        self.asked: list[str] = []

    def resolve(self, host: str, port: int) -> Sequence[Address]:
        self.asked.append(host)
        found = self.hosts.get(host)
        if found is None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if isinstance(found, BaseException):
            raise found
        return (Address("127.0.0.1", found.port),) if isinstance(found, Server) else found
