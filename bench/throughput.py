"""How fast and at what cost: many links over many hosts on loopback, plain and TLS, beside the peers.

python bench/throughput.py [LINKS [HOSTS]]: prints a table for plain HTTP and one for TLS. Peers are run where they
are installed; the bare httpx loop is the yardstick, measured in the same run.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import trustme
from measure import BENCH, Figures, addresses, run, server, srccheck, table

_PORT = 18180


class Command(NamedTuple):
    """A program to measure.

    Attributes:
        name: as the table says it.
        words: the command line.
        environ: what it needs in its environment.
        folder: where it runs.
    """

    name: str
    words: list[str]
    environ: Mapping[str, str] = MappingProxyType({})
    folder: Path | None = None


def commands(listed: Path, ca: Path | None) -> Iterator[Command]:
    """Yield each program that is here."""
    trust = {"SSL_CERT_FILE": str(ca)} if ca else {}
    yield Command(
        "bare httpx loop", [sys.executable, str(BENCH / "bare.py"), str(listed), *([str(ca)] if ca else [])]
    )
    yield Command("srccheck", srccheck(listed), trust)
    lychee = _find("lychee")
    if lychee:
        options = ["--no-progress", "--max-concurrency", "64", "--timeout", "20", "--format", "json"]
        options += ["--insecure"] if ca else []
        if _knows(lychee, "--host-concurrency"):
            options += ["--host-concurrency", "2", "--host-request-interval", "0ms"]
        yield Command("lychee", [lychee, *options, str(listed)])
    linkchecker = _find("linkchecker")
    if linkchecker:
        yield Command("LinkChecker", [linkchecker, *_page_of_links(listed, ca)])
    checker = _find("md-dead-link-check")
    if checker:
        yield Command("md-dead-link-check (HEAD)", [checker, *_tracked(listed, ca)], folder=listed.parent)


def _page_of_links(listed: Path, ca: Path | None) -> list[str]:
    """Return the arguments for LinkChecker, which reads HTML; as root it becomes nobody, and must be let in."""
    page, config = listed.with_suffix(".html"), listed.with_suffix(".ini")
    page.write_text("".join(f'<a href="{url}">page</a>\n' for url in listed.read_text().split()))
    trust = f"sslverify={ca}" if ca else ""
    config.write_text(f"[checking]\nmaxrequestspersecond=100000\n{trust}\n[filtering]\ncheckextern=1\n")
    for path in (listed.parent, *listed.parent.iterdir()):
        path.chmod(0o755)
    options = ["--no-robots", "--recursion-level=1", "--threads=64", "--timeout=20", "--no-status"]
    return ["--config", str(config), *options, str(page)]


def _tracked(listed: Path, ca: Path | None) -> list[str]:
    """Return the arguments for md-dead-link-check, which reads Markdown files that git tracks."""
    page = listed.with_suffix(".md")
    page.write_text("".join(f"- [page]({url})\n" for url in listed.read_text().split()))
    config = listed.with_suffix(".toml")
    config.write_text(
        f"[tool.md_dead_link_check]\nvalidate_ssl = {str(not ca).lower()}\nthrottle_groups = 10000\n"
    )
    for words in (["init", "--quiet"], ["add", page.name]):
        subprocess.run(["git", *words], cwd=listed.parent, check=True)
    return ["--config", config.name, page.name]


def _find(name: str) -> str | None:
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else shutil.which(name)


def _knows(program: str, option: str) -> bool:
    return option in subprocess.run([program, "--help"], capture_output=True, text=True, check=False).stdout


def rows(links: int, hosts: int, folder: Path, ca: Path | None) -> Iterator[list[str]]:
    """Yield the table's head and a row for each program."""
    port = _PORT + bool(ca)
    listed = folder / f"links{port}.txt"
    urls = addresses(links, hosts, port, "https" if ca else "http")
    listed.write_text("\n".join(urls) + "\n")
    yield ["program", "seconds", "links/s", "CPU s per 1,000", "CPU of the loop", "memory MB", "exit"]
    first: Figures | None = None
    for command in commands(listed, ca):
        took = run(command.words, command.environ, folder=command.folder)
        first = first or took
        yield [
            command.name,
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
