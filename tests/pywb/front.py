"""A server of the Internet Archive's shape over pywb: replay, index, TimeMap and Save Page Now, with faults.

It looks up no name and reaches nobody but pywb, so that a test may forbid both to everybody.
"""

import threading
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from typing import NamedTuple, Self
from urllib.parse import parse_qsl

from pywb import index
from pywb.archive import Pywb
from pywb.faults import Fault, faulty, told
from pywb.loopback import HOST, Answer
from pywb.replay import Replay, mode
from pywb.saving import SavePageNow

_CDX = "/cdx/search/cdx"
_TIMEMAP = "/web/timemap/"
_STATUS = "/save/status/"
_TOLD = ("accept", "accept-datetime", "authorization", "cookie", "user-agent")
"""Headers of a request that tests may look at."""


class Asked(NamedTuple):
    """One question as it came in.

    Attributes:
        endpoint: "replay" (which capture?), "open" (its own bytes, `id_`), "index", "timemap", "save", "status",
            or "unknown".
        path: with its query, as it was sent.
        headers: some of them, their names in small letters.
        form: what was posted.
    """

    endpoint: str
    path: str
    headers: dict[str, str]
    form: dict[str, str]


@dataclass
class _Door:
    """Keeps hung connections waiting until it is opened."""

    opened: threading.Event = field(default_factory=threading.Event)

    def reset(self) -> None:
        """Let go of all that wait; who comes later waits again."""
        self.opened.set()
        self.opened = threading.Event()


class Front(SavePageNow):
    """A running front; use it in a `with` block.

    Args:
        pywb: what it stands before.
        name: the host that it calls itself; by default its place on loopback.

    Attributes:
        root: its address, without a slash at its end.
        asked: all questions, in their order.
        faults: by endpoint, what goes wrong there.
        schemeless: the targets of captured redirects begin with `//`.
    """

    def __init__(self, pywb: Pywb, name: str | None = None) -> None:
        super().__init__(pywb)
        self.asked: list[Asked] = []
        self.faults: dict[str, Fault] = {}
        self.schemeless = False
        self.door = _Door()
        self._server = _Server(self)
        self.port: int = self._server.server_address[1]
        self.root = f"http://{name or f'{HOST}:{self.port}'}"
        self._replay = Replay(pywb, self.root)

    def __enter__(self) -> Self:
        """Begin to answer."""
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        """End, and let go of all that hang."""
        self._server.shutdown()
        self._server.server_close()
        self.door.reset()

    def reset(self) -> None:
        """Forget the questions, the faults and all else that a test has set; what was saved stays."""
        self.renew()
        self.asked.clear()
        self.faults.clear()
        self.schemeless = False
        self.door.reset()

    def paths(self, endpoint: str) -> list[str]:
        """Return what was asked of an endpoint."""
        return [asked.path for asked in self.asked if asked.endpoint == endpoint]

    def note(self, asked: Asked) -> Fault | None:
        """Keep a question, and return what goes wrong with it."""
        self.asked.append(asked)
        fault = self.faults.get(asked.endpoint)
        if fault is not None and fault.once:
            self.faults.pop(asked.endpoint, None)
        return fault

    def answer(self, asked: Asked) -> Answer:
        """Answer a question as the Internet Archive does on a good day."""
        path = asked.path
        match asked.endpoint:
            case "save":
                return self.save(asked.form, asked.headers)
            case "status":
                return self.status(path.removeprefix(_STATUS), asked.headers)
            case "index":
                return index.answer(self.pywb, path.partition("?")[2])
            case "timemap":
                return self._replay.timemap(path)
            case "replay" | "open":
                return self._replay.answer(path, asked.headers, schemeless=self.schemeless)
            case _:
                return told("Not Found", 404)


def _endpoint(method: str, path: str) -> str:
    if method == "POST":
        return "save" if path.rstrip("/") == "/save" else "unknown"
    if path.startswith(_STATUS):
        return "status"
    if path.partition("?")[0] == _CDX:
        return "index"
    if path.startswith(_TIMEMAP):
        return "timemap"
    opened = mode(path)
    return "unknown" if opened is None else "open" if opened == "id_" else "replay"


class _Server(ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 100

    def __init__(self, front: Front) -> None:
        super().__init__((HOST, 0), _Handler)
        self.front = front


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30
    server: _Server

    def do_GET(self) -> None:
        front = self.server.front
        sent = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items() if name.lower() in _TOLD}
        form = dict(parse_qsl(sent.decode("utf-8", "replace")))
        asked = Asked(_endpoint(self.command, self.path), self.path, headers, form)
        fault = front.note(asked)
        if fault is Fault.HANG:
            self.close_connection = True
            front.door.opened.wait()
            return
        with suppress(ConnectionError):
            self._send(faulty(fault, asked.endpoint) or front.answer(asked), cut=fault is Fault.CUT)

    def do_POST(self) -> None:
        self.do_GET()

    def _send(self, answer: Answer, *, cut: bool) -> None:
        body = answer.body.ljust(200) if cut else answer.body
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if cut else body)
        self.close_connection = self.close_connection or cut

    def log_message(self, *_: object) -> None:
        """Say nothing."""
