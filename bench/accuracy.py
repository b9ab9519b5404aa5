"""How often verdicts are right: a hostile web of the project's own making, its truth known, a table by class.

python bench/accuracy.py [--seed N] [--links N] [--show] [--alone]: checks the web of that seed and prints, for every class, how
many links got the status and the reason that they were made for, and the sums that matter: false alarms among living
pages, dead sources found, blocked pages called dead. `--show` lists each link that got another status.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from hostile import Cited, web
from measure import table
from peers import PATIENCE, Heard, lychee

from srccheck.check import Web
from srccheck.config import Options
from srccheck.demo.trial import NETWORK
from srccheck.demo.web import DemoWeb
from srccheck.model.report import LinkResult
from srccheck.model.verdict import REASONS, Status
from srccheck.net.settings import Settings
from srccheck.pipeline import extract, verify
from srccheck.readers.urls import read

sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))
TIMEOUT = 3.0
"""Seconds of an attempt."""
CRIES = frozenset({Status.DEAD, Status.CHANGED})
"""What a living page must not be called."""
LIVING = frozenset({Status.ALIVE, Status.MOVED})


class Told(dict[str, LinkResult]):
    """Keeps every result by its address."""

    def started(self, links: int) -> None:
        """Ignore it."""

    def checked(self, result: LinkResult) -> None:
        """Keep it."""
        self[result.link.url] = result


def check(cited: Sequence[Cited], program: str | None = None) -> tuple[Told, float, Heard | None]:
    """Check a web; return its results, the seconds that it took, and what lychee says of it where it is given."""
    from make_certificates import main as make_certificates

    told = Told()
    with tempfile.TemporaryDirectory() as folder:
        pages = [one.page for one in cited]
        make_certificates(Path(folder), pages)
        with DemoWeb(pages, Path(folder)) as demo:
            way = Web(
                settings=Settings(timeout=TIMEOUT, allow_network=(NETWORK,), ca_file=str(demo.ca_file)),
                resolver=demo.resolver,
                environ={},
            )
            lines = "\n".join(f"<{one.page.url}> {one.title}" for one in cited)
            extraction = extract([read(lines, "hostile web")])
            begun = time.monotonic()
            verify(extraction, Options(no_archive=True), told, way)
            seconds = time.monotonic() - begun
            if program is None:
                return told, seconds, None
            urls = [one.page.url for one in cited]
            return told, seconds, lychee(program, urls, demo, Path(folder), TIMEOUT)


def status(one: Cited) -> Status:
    """Return the status that a page was made for."""
    return REASONS[one.page.reason].status


def main(seed: int, links: int, *, show: bool, alone: bool) -> None:
    """Check the web of a seed and print its tables."""
    cited = list(web(seed, links))
    program = None if alone else _lychee()
    told, seconds, peer = check(cited, program)
    classes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    sums: Counter[str] = Counter()
    for one in cited:
        want, got = status(one), told[one.page.url].verdict
        counts = classes[one.kind]
        counts["links"] += 1
        counts["status"] += want is got.status
        counts["reason"] += one.page.reason is got.reason
        sums["exact"] += want is got.status
        for name, members in (("living", LIVING), ("dead", {Status.DEAD}), ("blocked", {Status.BLOCKED})):
            sums[name] += want in members
        sums["alarms"] += want in LIVING and got.status in CRIES
        sums["found"] += want is Status.DEAD and got.status is Status.DEAD
        sums["buried"] += want is Status.BLOCKED and got.status is Status.DEAD
        if show and want is not got.status:
            said = "; ".join(got.evidence)
            print(
                f"{one.kind}: {one.page.url}\n  cited: {one.title}\n  made {want}, got {got.status}/{got.reason}: {said}"
            )
    rows = [["class", "made as", "links", "status right", "reason right"]]
    made_as = {one.kind: status(one) for one in cited}
    rows += [
        [name, made_as[name], str(one["links"]), str(one["status"]), str(one["reason"])]
        for name, one in classes.items()
    ]
    print(f"seed {seed}, {links} links, time-out {TIMEOUT:.0f} s\n\n{table(rows)}\n")
    print(f"exact status       {sums['exact']} of {len(cited)} ({100 * sums['exact'] / len(cited):.1f} %)")
    print(f"false alarms       {sums['alarms']} of {sums['living']} living pages")
    print(
        f"dead sources found {sums['found']} of {sums['dead']} ({100 * sums['found'] / max(sums['dead'], 1):.1f} %)"
    )
    print(f"blocked, but dead  {sums['buried']} of {sums['blocked']}")
    print(f"seconds            {seconds:.1f}")
    if peer is not None:
        _beside(cited, peer)
    elif program is not None:
        print(f"\nlychee, through a proxy, on the same web right after: no end in {PATIENCE:.0f} seconds")


def _lychee() -> str | None:
    beside = Path(sys.executable).parent / "lychee"
    return str(beside) if beside.exists() else shutil.which("lychee")


def _beside(cited: Sequence[Cited], peer: Heard) -> None:
    """Print lychee's sums; it knows good and broken only, so a blocked page that it calls broken is counted as such."""
    by_status: defaultdict[Status, list[str]] = defaultdict(list)
    for one in cited:
        by_status[status(one)].append(one.page.url)
    living = [url for name in LIVING for url in by_status[name]]
    rows = [
        ("living, called broken", peer.bad, living),
        ("dead, called broken", peer.bad, by_status[Status.DEAD]),
        ("changed, called broken", peer.bad, by_status[Status.CHANGED]),
        ("blocked, called broken", peer.bad, by_status[Status.BLOCKED]),
    ]
    print("\nlychee, through a proxy, on the same web right after")
    for words, said, urls in rows:
        print(f"{words:<24} {sum(url in said for url in urls)} of {len(urls)}")
    print(f"{'seconds':<24} {peer.seconds:.1f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--links", type=int, default=500)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--alone", action="store_true", help="leave lychee out")
    given = parser.parse_args()
    main(given.seed, given.links, show=given.show, alone=given.alone)
