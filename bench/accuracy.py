"""How often verdicts are right: a hostile web of the project's own making, its truth known, a table by class.

python bench/accuracy.py [--seed N] [--links N] [--show]: checks the web of that seed and prints, for every class, how
many links got the status and the reason that they were made for, and the sums that matter: false alarms among living
pages, dead sources found, blocked pages called dead. `--show` lists each link that got another status.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from hostile import Cited, web
from measure import table

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


def check(cited: Sequence[Cited]) -> tuple[Told, float]:
    """Check a web; return its results and the seconds that it took."""
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
            return told, time.monotonic() - begun


def status(one: Cited) -> Status:
    """Return the status that a page was made for."""
    return REASONS[one.page.reason].status


def main(seed: int, links: int, *, show: bool) -> None:
    """Check the web of a seed and print its tables."""
    cited = list(web(seed, links))
    told, seconds = check(cited)
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


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--links", type=int, default=500)
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args()
    main(given.seed, given.links, show=given.show)
