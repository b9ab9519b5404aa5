"""Running a program and measuring it as a whole process."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

BENCH = Path(__file__).parent


class Figures(NamedTuple):
    """What a process took.

    Attributes:
        seconds: by the clock.
        cpu: seconds of processor, its own and the kernel's for it.
        memory: most resident memory, in MB.
        status: its exit code.
    """

    seconds: float
    cpu: float
    memory: float
    status: int


def run(
    command: Sequence[str],
    environ: Mapping[str, str] | None = None,
    *,
    folder: Path | None = None,
    quiet: bool = True,
) -> Figures:
    """Run a command to its end and return what it took."""
    begun = time.monotonic()
    out = subprocess.DEVNULL if quiet else None
    process = subprocess.Popen(
        command, cwd=folder, env={**os.environ, **(environ or {})}, stdout=out, stderr=out
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return Figures(
        seconds=time.monotonic() - begun,
        cpu=usage.ru_utime + usage.ru_stime,
        memory=usage.ru_maxrss * unit / 1e6,
        status=process.returncode,
    )


def srccheck(listed: Path) -> list[str]:
    """Return the command that checks a list of addresses on loopback and prints JSON lines."""
    program = Path(sys.executable).parent / "srccheck"
    options = ["--allow-network", "127.0.0.0/8", "--no-archive", "--quiet", "--format", "jsonl"]
    return [str(program), "verify", str(listed), *options]


@contextmanager
def server(port: int, certificate: Path | None = None) -> Iterator[None]:
    """Serve the bench's page on a port of every loopback address."""
    raise_limit()
    more = [str(certificate)] if certificate else []
    command = [sys.executable, str(BENCH / "server.py"), str(port), *more]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            yield
        finally:
            process.kill()


def raise_limit() -> None:
    """Let this process and its children have as many sockets as the machine allows."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def addresses(links: int, hosts: int, port: int, scheme: str = "http") -> list[str]:
    """Return so many addresses over so many loopback hosts, one host after the other in turn."""
    names = [f"127.{1 + place // 250}.{place % 250}.1" for place in range(hosts)]
    return [f"{scheme}://{names[place % hosts]}:{port}/page/{place // hosts}" for place in range(links)]


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a Markdown table, the first one its head."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)
