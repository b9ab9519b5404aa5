"""pywb as a subprocess: its collection, its server, and captures added while it runs."""

import base64
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from http.client import HTTPException
from pathlib import Path
from typing import Self
from urllib.parse import quote

from pywb.holdings import Capture
from pywb.loopback import HOST, Answer, ask

COLLECTION = "web"
"""Its name makes addresses like the Wayback Machine's: `/web/<timestamp>id_/<url>`."""
VARIABLE = "SRCCHECK_PYWB"
"""Names the virtual environment that holds pywb; else it is `.pywb` beside the Makefile."""
_ROOT = Path(__file__).parents[2]
_LIMIT = 30.0
"""Seconds until the server must accept connections, and until a command must end."""
_PAUSE = 0.05
_CONFIG = "framed_replay: false\nredirect_to_exact: true\n"


class UnusableError(Exception):
    """The environment has no pywb, or its pywb does not run."""


def environment(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the virtual environment of pywb, None where none is named and `.pywb` is missing.

    Raises:
        UnusableError: the environment that is named has no pywb.
    """
    named = environ.get(VARIABLE)
    home = Path(named).absolute() if named else _ROOT / ".pywb"
    if (home / "bin" / "wayback").is_file():
        return home
    if named:
        raise UnusableError(
            f"{VARIABLE} is {named}, which has no bin/wayback; `make test` installs pywb, "
            "or: pip install -r tests/pywb/requirements.txt in that environment"
        )
    return None


class Pywb:
    """A running pywb; use it in a `with` block.

    Args:
        home: its virtual environment.
        captures: what it holds from the start.

    Attributes:
        port: where it listens on 127.0.0.1.
        root: its address, without a slash at its end.
        timegate: its Memento TimeGate; an address is appended (RFC 7089).
    """

    def __init__(self, home: Path, captures: Iterable[Capture] = ()) -> None:
        self._bin = home / "bin"
        self._captures = tuple(captures)
        self._warcs = 0
        self._storing = threading.Lock()
        with socket.create_server((HOST, 0)) as free:
            self.port: int = free.getsockname()[1]
        self.root = f"http://{HOST}:{self.port}"
        self.timegate = f"{self.root}/{COLLECTION}/"

    def __enter__(self) -> Self:
        """Make the collection and start the server."""
        self._folder = Path(tempfile.mkdtemp(prefix="srccheck-pywb-"))
        self._process: subprocess.Popen[bytes] | None = None
        try:
            (self._folder / "config.yaml").write_text(_CONFIG, encoding="utf-8")
            self._run("wb-manager", "init", COLLECTION)
            if self._captures:
                self._store(self._captures)
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the server and forget its captures."""
        self.close()

    def add(self, captures: Sequence[Capture]) -> None:
        """Add captures, and wait until the server knows them.

        Raises:
            UnusableError: it does not know them in time.
        """
        self._store(captures)
        until = time.monotonic() + _LIMIT
        for capture in captures:
            while not self._holds(capture):
                if time.monotonic() > until:
                    raise UnusableError(f"pywb does not see {capture.url} at {capture.timestamp}")
                time.sleep(_PAUSE)

    def ask(self, path: str, headers: Mapping[str, str] | None = None) -> Answer:
        """Ask the server once; redirects are not followed."""
        return ask(self.port, path, headers=headers)

    def index(self, url: str, **more: str) -> list[dict[str, str]]:
        """Return the rows of pywb's own CDX index for an address, without its guesses at like addresses."""
        query = {"url": url, "output": "json", "allowFuzzy": "0", **more}
        joined = "&".join(f"{name}={quote(value, safe='')}" for name, value in query.items())
        lines = self.ask(f"/{COLLECTION}/cdx?{joined}").body.splitlines()
        return [json.loads(line) for line in lines]

    def close(self) -> None:
        """Stop the server with all that it started."""
        if self._process is not None:
            for sign in (signal.SIGTERM, signal.SIGKILL):
                with suppress(ProcessLookupError):
                    os.killpg(self._process.pid, sign)
                with suppress(subprocess.TimeoutExpired):
                    self._process.wait(5)
                    break
        shutil.rmtree(self._folder, ignore_errors=True)

    def _holds(self, capture: Capture) -> bool:
        return any(row["timestamp"] == capture.timestamp for row in self.index(capture.url))

    def _store(self, captures: Sequence[Capture]) -> None:
        told = json.dumps([_told(capture) for capture in captures]).encode()
        with self._storing:
            self._warcs += 1
            path = self._folder / f"{self._warcs}.warc.gz"
            self._run("python", "-P", str(Path(__file__).with_name("warcs.py")), str(path), told=told)
            self._run("wb-manager", "add", COLLECTION, str(path))

    def _run(self, program: str, *arguments: str, told: bytes = b"") -> None:
        command = [str(self._bin / program), *arguments]
        done = subprocess.run(
            command, cwd=self._folder, input=told, capture_output=True, timeout=_LIMIT, check=False
        )
        if done.returncode:
            raise UnusableError(f"{program} failed: {done.stderr.decode(errors='replace')[-2000:]}")

    def _start(self) -> None:
        log = self._folder / "log.txt"
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                [str(self._bin / "wayback"), "-p", str(self.port), "-b", HOST],
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        until = time.monotonic() + _LIMIT
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > until:
                told = log.read_text(encoding="utf-8", errors="replace")[-2000:]
                raise UnusableError(f"pywb does not answer on port {self.port}: {told}")
            time.sleep(_PAUSE)

    def _answers(self) -> bool:
        try:
            return self.ask(f"/{COLLECTION}/cdx?url=nobody.example").status == 200
        except (OSError, HTTPException):
            return False


def _told(capture: Capture) -> dict[str, object]:
    return {
        "url": capture.url,
        "timestamp": capture.timestamp,
        "status": capture.status,
        "headers": capture.headers,
        "body": base64.b64encode(capture.body).decode(),
        "revisit_of": capture.revisit_of,
    }
