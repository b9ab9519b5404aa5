"""How well the made notes and lists are read (`bench/gold/README.md`): a line for each file.

python bench/made.py [FILE...]: F1 of title, author, year, container and pages (strict, `bench/scoring.py`); notes with
one work, with several and with none that were split right; short forms that were joined to a work, and how many of those
to the right one.
"""

import argparse
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

import citations
import gold_made
from gold_tei import Form
from measure import table

GOLD = Path(__file__).parent / "gold"
SHOWN = ("title", "author", "year", "container", "pages")


class Result(NamedTuple):
    """What came of one file.

    Attributes:
        scores: of all its works.
        splits: for "one", "several", "no" and "list": notes, and those that were split right.
        short: short forms whose work is certain.
        joined: those that were joined to some work.
        right: those that were joined to the right one.
        mistaken: full citations that were taken for short forms.
        wrong: full citations that were joined to another work.
    """

    scores: citations.Scores
    splits: dict[str, tuple[int, int]]
    short: int
    joined: int
    right: int
    mistaken: int
    wrong: int


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
        forms, mistaken, wrong = citations.joined(notes, done)
        for field in SHOWN:
            one = done.scores.strict[field]
            scores.strict[field].add(one.gold, one.found, one.right)
        for crowd, row in done.splits.items():
            splits[crowd.split()[0]][0] += row[0]
            splits[crowd.split()[0]][1] += row[2]
        rows = [row for form, row in forms.items() if form is not Form.WITHIN]
        sums.update(short=sum(row[1] for row in rows), joined=sum(row[3] for row in rows))
        sums.update(right=sum(row[4] for row in rows), mistaken=mistaken, wrong=wrong)
    kept = {crowd: (row[0], row[1]) for crowd, row in splits.items()}
    return Result(scores, kept, **{name: sums[name] for name in Result._fields[2:]})


def main(paths: list[Path]) -> None:
    """Print the table."""
    rows = [["file", *SHOWN, "one", "several", "none", "list", "short", "joined", "right"]]
    for path in paths:
        found = measure(path)
        ratios = [
            f"{right}/{notes}" if notes else ""
            for notes, right in (
                found.splits.get(crowd, (0, 0)) for crowd in ("one", "several", "no", "list")
            )
        ]
        fields = [f"{found.scores.strict[field].f1:.2f}" for field in SHOWN]
        rows.append([path.stem, *fields, *ratios, str(found.short), str(found.joined), str(found.right)])
    print(table(rows))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE")
    main(parser.parse_args().files or sorted(GOLD.glob("*.jsonl")))
