"""How well the made notes and lists are read (`bench/gold/README.md`): a line for each file.

python bench/made.py [FILE...]: F1 of title, author, year, container and pages (strict, `bench/scoring.py`); notes with
one work, with several and with none that were split right; short forms that were joined to a work, and how many of those
to the right one. The last line has the sums of the counts, and the means of the F1 over the files.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

import citations
import gold_made
from gold_tei import Form
from measure import table

GOLD = Path(__file__).parent / "gold"
SHOWN = ("title", "author", "year", "container", "pages")
CROWDS = ("one", "several", "no", "list")
HEADS = ("one", "several", "none", "list")
COUNTS = ("short", "joined", "right")


class Result(NamedTuple):
    """What came of one file.

    Attributes:
        f1: of all its works, by field.
        splits: for "one", "several", "no" and "list": notes, and those that were split right.
        short: short forms whose work is certain.
        joined: those that were joined to some work.
        right: those that were joined to the right one.
    """

    f1: dict[str, float]
    splits: dict[str, tuple[int, int]]
    short: int
    joined: int
    right: int


def measure(path: Path) -> Result:
    """Return what came of reading one file.

    Raises:
        OSError: it cannot be read.
        ValueError: a line is no JSON.
    """
    scores = citations.Scores()
    splits: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    sums: Counter[str] = Counter()
    for _, notes in gold_made.read(path):
        done = citations.together(notes, times=1)
        forms, _, _ = citations.joined(notes, done)
        for field in SHOWN:
            one = done.scores.strict[field]
            scores.strict[field].add(one.gold, one.found, one.right)
        for crowd, row in done.splits.items():
            splits[crowd.split()[0]][0] += row[0]
            splits[crowd.split()[0]][1] += row[2]
        rows = [row for form, row in forms.items() if form is not Form.WITHIN]
        sums.update(short=sum(row[1] for row in rows), joined=sum(row[3] for row in rows))
        sums.update(right=sum(row[4] for row in rows))
    kept = {crowd: (row[0], row[1]) for crowd, row in splits.items()}
    f1 = {field: scores.strict[field].f1 for field in SHOWN}
    return Result(f1, kept, **{name: sums[name] for name in COUNTS})


def line(name: str, found: Result) -> list[str]:
    """Return the row of a table."""
    notes = [found.splits.get(crowd, (0, 0)) for crowd in CROWDS]
    return [
        name,
        *(f"{found.f1[field]:.2f}" for field in SHOWN),
        *(f"{right}/{count}" if count else "" for count, right in notes),
        *map(str, (found.short, found.joined, found.right)),
    ]


def together(results: Sequence[Result]) -> Result:
    """Return the sums of the counts of several files, and the means of their F1."""
    sums = {name: sum(getattr(one, name) for one in results) for name in COUNTS}
    crowds = {
        crowd: (
            sum(one.splits.get(crowd, (0, 0))[0] for one in results),
            sum(one.splits.get(crowd, (0, 0))[1] for one in results),
        )
        for crowd in CROWDS
    }
    return Result({field: fmean(one.f1[field] for one in results) for field in SHOWN}, crowds, **sums)


def main(paths: list[Path]) -> None:
    """Print the table."""
    results = [measure(path) for path in paths]
    rows = [line(path.stem, found) for path, found in zip(paths, results, strict=True)]
    if len(results) > 1:
        rows.append(line("all", together(results)))
    print(table([["file", *SHOWN, *HEADS, "short", "joined", "right"], *rows]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE")
    files = parser.parse_args().files or sorted(GOLD.glob("*.jsonl"))
    try:
        main(files)
    except (OSError, ValueError) as error:
        parser.error(f"a file of notes that cannot be read: {error}")
