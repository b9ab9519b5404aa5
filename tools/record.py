"""Record the cassettes: of the demo web and its archive, of the archive for tests, or of live addresses that are named.

`make record` runs it without arguments. With addresses, on a machine with network, it records one cassette
for each under cassettes/live/; look through them before they are kept.
"""

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from pywb.archive import Pywb, environment
from pywb.front import Front
from pywb.holdings import CASES, Case, captures
from srccheck.demo.archive import URL as ARCHIVE
from srccheck.demo.page import Page
from srccheck.demo.pages import PAGES
from srccheck.demo.web import DemoWeb
from srccheck.model.verdict import Reason
from srccheck.net.client import Client
from srccheck.text.urls import as_cited, host
from support import cassettes, copies


def main(urls: list[str]) -> None:
    """Record live addresses, or the demo web where none is given."""
    for path in map(record_live, urls) if urls else filter(None, map(record_page, PAGES)):
        print(path)
    if not urls:
        print(record_archive())
        for path in record_cases():
            print(path)


def record_live(url: str) -> Path:
    """Record a visit to an address on the web."""
    path = cassettes.FOLDER / "live" / f"{host(url)}.yaml"
    with cassettes.cassette(path, "all", f"a visit to {url}"):
        asyncio.run(cassettes.visit(Client(), url))
    return path


def record_page(page: Page) -> Path | None:
    """Record a visit to a page of the demo web; None where a cassette cannot hold it."""
    url = as_cited(page.url)
    if page.reason is Reason.EXCLUDED:
        return None
    with DemoWeb() as web:
        if not cassettes.storable(asyncio.run(cassettes.visit(cassettes.client(web), url))[url]):
            return None
    path = cassettes.path_of(url)
    path.unlink(missing_ok=True)
    with (
        DemoWeb() as web,
        cassettes.cassette(path, "all", f"a page of the demo web, built for {page.reason}"),
    ):
        asyncio.run(cassettes.visit(cassettes.client(web), url))
    return path


def record_archive() -> Path:
    """Record the questions for copies of every page, and the answers of the demo's archive."""
    path = cassettes.path_of(ARCHIVE)
    path.unlink(missing_ok=True)
    with DemoWeb() as web, cassettes.cassette(path, "all", "the demo's archive, asked for every page"):
        asyncio.run(cassettes.copies(cassettes.client(web)))
    return path


def record_cases() -> Iterator[Path]:
    """Record what is asked of the archive for tests, in the Internet Archive's shape, and its answers, for each case."""
    home = environment()
    if home is None:
        sys.exit("pywb is missing: make .pywb/installed")
    with Pywb(home, captures()) as pywb, Front(pywb, copies.NAME) as front:
        for case in CASES:
            yield record_case(front, case.name, case)
        for name, endpoint, fault, _ in copies.FAULTY:
            front.faults = {endpoint: fault}
            yield record_case(front, name, copies.FAULTY_CASE)


def record_case(front: Front, name: str, case: Case) -> Path:
    """Record what is asked of the archive for tests about one source."""
    path = cassettes.path_of_case(name)
    path.unlink(missing_ok=True)
    entry = f"wayback={front.root}"
    with cassettes.cassette(path, "all", f"the archive for tests: {name}"):
        asyncio.run(copies.look_up(case, copies.client(entry, resolver=copies.OneHost(front)), entry))
    return path


if __name__ == "__main__":
    main(sys.argv[1:])
