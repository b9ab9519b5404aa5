"""How good the suggested copies are: a web of histories of the project's own making, its truth known.

python bench/copies.py [--seed N] [--links N] [--show KIND]: looks every source up as a run does for one that is dead or
changed, and prints, for every kind of history, how many have a good capture, how many got a good or a bad one, and how
many requests that took; then the same for simpler ways to choose. `--show` lists the sources of a kind that went without.
"""

import argparse
import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from histories import Capture, Source, sources
from holdings import ROOT, Archive, stamp
from measure import table

from srccheck.archives import configured
from srccheck.archives.addresses import read
from srccheck.archives.base import anchor
from srccheck.archives.desk import Desk
from srccheck.judge import judge
from srccheck.judge.base import Cited
from srccheck.judge.copies import checker
from srccheck.model.date import EdtfDate
from srccheck.model.evidence import Evidence, Exchange
from srccheck.model.snapshot import ArchiveAnswer
from srccheck.model.work import Item
from srccheck.page import facts

UNPROVABLE = "a file that was replaced"
"""Its good capture says no title, and another edition was captured next: which one was cited, nobody can tell."""
_DATES = {"day": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y", "access": "%Y-%m"}


def cited(source: Source) -> Cited:
    """Return what the citation of a source says."""
    issued = EdtfDate.parse(f"{source.born:{_DATES[source.dated]}}") if source.dated else None
    accessed = EdtfDate.parse(f"{source.seen:%Y-%m-%d}") if source.dated == "access" else None
    return Cited(item=Item(type="webpage", title=source.title, issued=issued, accessed=accessed))


def look_up(web: Sequence[Source], archive: Archive) -> dict[str, ArchiveAnswer]:
    """Return what srccheck suggests for each source, by its address."""

    async def one(desk: Desk, source: Source) -> tuple[str, ArchiveAnswer]:
        archive.asker.set(source.url)
        said = (cited(source),)
        answer = Exchange(url=source.url, stack="none", final_url=source.url, status=404)
        seen = Evidence(
            url=source.url,
            checked=datetime.now(UTC),
            exchanges=(answer,),
            page=facts(source.now, source.url, "text/html", None),
        )
        check = checker(said, seen, judge(seen, said))
        return source.url, await desk.look_up(source.url, anchor([said[0].item]), check, b"")

    async def run() -> dict[str, ArchiveAnswer]:
        desk = Desk(configured((ROOT,)), archive, seconds=3600)
        return dict(await asyncio.gather(*(one(desk, source) for source in web)))

    return asyncio.run(run())


def is_good(source: Source, answer: ArchiveAnswer) -> bool:
    """Tell whether what was suggested shows the source."""
    found = read(answer.snapshot.url) if answer.snapshot else None
    return found is not None and any(
        one.good and stamp(one.when) == found.timestamp
        for one in source.captures
        if one.url == found.original
    )


def _own(source: Source) -> list[Capture]:
    return [one for one in source.captures if one.url.casefold() == source.url.casefold()]


def _near(captures: Sequence[Capture], source: Source) -> Capture | None:
    day = source.seen if source.dated == "access" else source.born
    return min(captures, key=lambda one: abs(one.when - day), default=None)


SIMPLER: Mapping[str, Callable[[Source], Capture | None]] = {
    "the newest": lambda source: max(_own(source), key=lambda one: one.when, default=None),
    "the nearest": lambda source: _near(_own(source), source),
    "the nearest with 200": lambda source: _near([one for one in _own(source) if one.status == 200], source),
}
"""Ways to choose that open nothing: those of link checkers and of the archive's own availability service."""


def measure(web: Sequence[Source]) -> tuple[dict[str, Counter[str]], dict[str, ArchiveAnswer]]:
    """Return the counts of each kind of history, and what was suggested."""
    archive = Archive(web)
    found = look_up(web, archive)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for source in web:
        count, answer = counts[source.history], found[source.url]
        good = is_good(source, answer)
        count["links"] += 1
        count["with"] += any(one.good for one in source.captures)
        count["good"] += good
        count["bad"] += answer.snapshot is not None and not good
        count["candidates"] += answer.candidate is not None
        count["asked"] += archive.asked[source.url]
        count["most"] = max(count["most"], archive.asked[source.url])
    return counts, found


def main(seed: int, links: int, show: str | None) -> None:
    """Print the tables."""
    web = sources(seed, links)
    counts, found = measure(web)
    rows = [("history", "links", "with a good one", "good", "bad", "candidates", "asked", "most")]
    for name, one in counts.items():
        told = (str(one[key]) for key in ("links", "with", "good", "bad", "candidates"))
        rows.append((name, *told, f"{one['asked'] / one['links']:.1f}", str(one["most"])))
    print(table(rows))
    total: Counter[str] = sum(counts.values(), Counter())
    share = 100 * total["good"] / total["with"]
    most = max(one["most"] for one in counts.values())
    print(f"\nseed {seed}: {total['links']} links looked up, {total['with']} with a good capture")
    told = [one for name, one in counts.items() if name != UNPROVABLE]
    rest = 100 * sum(one["good"] for one in told) / sum(one["with"] for one in told)
    print(f"srccheck: {share:.1f} % of them got a good one, {total['bad']} links a bad one")
    print(f"without those of '{UNPROVABLE}', which nothing proves: {rest:.1f} %")
    print(f"requests: {total['asked'] / total['links']:.2f} for a link, {most} at most")
    for name, choose in SIMPLER.items():
        chosen = [choose(source) for source in web]
        good = sum(one is not None and one.good for one in chosen)
        bad = sum(one is not None and not one.good for one in chosen)
        print(f"{name}, unopened: {100 * good / total['with']:.1f} % a good one, {bad} links a bad one")
    for source in web if show else ():
        if source.history == show and not is_good(source, found[source.url]):
            listed = " ".join(
                f"{one.when:%Y-%m-%d}:{one.status}{'+' if one.good else ''}"
                for one in sorted(source.captures, key=lambda one: one.when)
            )
            print(
                f"{source.url} {source.dated} {source.seen:%Y-%m-%d} {found[source.url].status}: {listed[:1500]}"
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--links", type=int, default=990)
    parser.add_argument("--show", metavar="KIND")
    given = parser.parse_args()
    main(given.seed, given.links, given.show)
