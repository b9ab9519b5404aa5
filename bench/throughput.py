"""How fast and at what cost: many links over many hosts on loopback, plain and TLS, beside the peers.

python bench/throughput.py [LINKS [HOSTS]]: prints a table for plain HTTP and one for TLS. Peers are run where they
are installed; the bare httpx loop is the yardstick, measured in the same run.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import trustme
from measure import BENCH, Figures, addresses, run, server, srccheck, table

_PORT = 18180


def commands(listed: Path, ca: Path | None) -> Iterator[tuple[str, list[str], dict[str, str]]]:
    """Yield each program that is here: its name, its command, what it needs in its environment."""
    trust = {"SSL_CERT_FILE": str(ca)} if ca else {}
    yield (
        "bare httpx loop",
        [sys.executable, str(BENCH / "bare.py"), str(listed), *([str(ca)] if ca else [])],
        {},
    )
    yield "srccheck", srccheck(listed), trust
    lychee = _find("lychee")
    if lychee:
        options = ["--no-progress", "--max-concurrency", "64", "--timeout", "20", "--format", "json"]
        options += ["--insecure"] if ca else []
        options += (
            ["--host-concurrency", "2", "--host-request-interval", "0ms"]
            if _knows(lychee, "--host-concurrency")
            else []
        )
        yield "lychee", [lychee, *options, str(listed)], {}
    checker = _find("md-dead-link-check")
    if checker and not ca:
        yield "md-dead-link-check", [checker, str(listed.with_suffix(".md"))], {}


def _find(name: str) -> str | None:
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else shutil.which(name)


def _knows(program: str, option: str) -> bool:
    import subprocess

    return option in subprocess.run([program, "--help"], capture_output=True, text=True, check=False).stdout


def rows(links: int, hosts: int, folder: Path, ca: Path | None) -> Iterator[list[str]]:
    """Yield the table's head and a row for each program."""
    port = _PORT + bool(ca)
    listed = folder / f"links{port}.txt"
    urls = addresses(links, hosts, port, "https" if ca else "http")
    listed.write_text("\n".join(urls) + "\n")
    listed.with_suffix(".md").write_text("".join(f"- <{url}>\n" for url in urls))
    yield ["program", "seconds", "links/s", "CPU s per 1,000", "CPU of the loop", "memory MB", "exit"]
    first: Figures | None = None
    for name, command, environ in commands(listed, ca):
        took = run(command, environ)
        first = first or took
        yield [
            name,
            f"{took.seconds:.1f}",
            f"{links / took.seconds:.0f}",
            f"{1000 * took.cpu / links:.2f}",
            f"{took.cpu / first.cpu:.2f}",
            f"{took.memory:.0f}",
            str(took.status),
        ]


def main(links: int, hosts: int) -> None:
    """Print both tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{links} links over {hosts} hosts, plain HTTP\n")
        with server(_PORT):
            print(table(list(rows(links, hosts, folder, None))), "\n")
        authority = trustme.CA()
        authority.cert_pem.write_to_path(str(folder / "ca.pem"))
        certificate = authority.issue_cert(
            *{url.split("/")[2].split(":")[0] for url in addresses(hosts, hosts, 1)}
        )
        certificate.private_key_and_cert_chain_pem.write_to_path(str(folder / "server.pem"))
        print(f"{links} links over {hosts} hosts, TLS\n")
        with server(_PORT + 1, folder / "server.pem"):
            print(table(list(rows(links, hosts, folder, folder / "ca.pem"))))


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:]]
    main(*(given + [5000, 500][len(given) :]))
