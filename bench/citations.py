"""How well references and notes are read: development data with known answers, a table by field.

python bench/citations.py [--gold DIR] [--set core|english|german|all] [--sample N --seed S] [--show WHAT]
[--errors N] [--peers]: reads every reference and note with the program's own readers and extraction, and prints for each
set, field by field, precision, recall and F1, strict and soft (`bench/scoring.py` says how values are compared).

The data is in a folder named by --gold, by default what SRCCHECK_GOLD names; it is no part of the repository. It is
AnyStyle's training file (anystyle-core.xml, BSD-2) and two articles' notes as TEI (mpilhlt/bibliographic-tei, BSD-2).

- core: each reference alone, as the only entry of a list (`--sample N` takes so many of them).
- english, german: the notes of one article as one document, so that short forms can be resolved. For each set the table
  of fields is followed by the notes with several works (how many works were found, and whether each has what is its own),
  by the short forms (how many were joined to another mention, how many of those to the right one), and by the speed.
- list: the entries of the German article's list, each alone, as their answer prints them.

`--show WHAT --errors N` prints N wrong cases of a field, or of `split` or `links`. `--peers` puts AnyStyle's figures
beside, which were made on other data and are for orientation only.
"""

import argparse
import os
import random
import time
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import gold_anystyle
import gold_tei
from gold_tei import Form, Note
from measure import table
from records import printed
from scoring import FIELDS, Count, Record, Tally, align, normalise, softly, strictly

from srccheck.errors import InputError
from srccheck.pipeline import extract
from srccheck.readers import read

TEI = {"english": "10.1111_1467-6478.00057.xml", "german": "10.1515_zfrs-1980-0103.xml"}
SETS = ("core", *TEI, "all")
PEERS = {
    "footnotes": {"title": 0.70, "author": 0.53, "year": 0.94, "container": 0.49, "pages": 0.22},
    "social": {"title": 0.83, "author": 0.85, "year": 0.98, "container": 0.60, "pages": 0.97},
    "mixed": {"title": 0.68, "author": 0.86, "year": 0.94, "container": 0.61, "pages": 0.83},
}
"""F1 of the normalised field, AnyStyle 1.6 as it comes, on other data: notes, social science lists, mixed lists."""
BESIDE = {"core": "mixed", "english": "footnotes", "german": "footnotes", "german list": "social"}
TIMES = 3
"""A set of notes is read so often; the fastest time counts."""


class Found(NamedTuple):
    """One citation that was read.

    Attributes:
        raw: as printed.
        record: what was read of it.
        short: it is taken for a short form.
        refers: it is joined to an earlier mention.
        work: the key of its work; empty where it has none.
    """

    raw: str
    record: Record
    short: bool
    refers: bool
    work: str


class Case(NamedTuple):
    """Something that is wrong."""

    what: str
    place: str
    raw: str
    gold: str
    found: str


class Scores:
    """The sums of one set, and what was wrong."""

    def __init__(self) -> None:
        self.strict: dict[str, Tally] = {field: Tally() for field in FIELDS}
        self.soft: dict[str, Tally] = {field: Tally() for field in FIELDS}
        self.cases: list[Case] = []

    def add(self, place: str, raw: str, gold: Record, found: Record) -> None:
        """Compare two works, either of which may be none; a key may give the archive of an item as its container, and as pages how many a book has."""
        if "container" in gold and "container" not in found and "holding" in found:
            found = {**found, "container": found["holding"]}
        if "pages" in gold and "pages" not in found and "count" in found:
            found = {**found, "pages": found["count"]}
        for field in FIELDS:
            self.strict[field].add(*strictly(field, gold, found))
            count = softly(field, gold, found)
            self.soft[field].add(*count)
            if count != Count(count.gold, count.gold, count.gold):
                self.cases.append(Case(field, place, raw, shown(gold, field), shown(found, field)))

    def all_of(
        self, place: str, raw: str, gold: Sequence[tuple[str, Record]], found: Sequence[Found]
    ) -> list[tuple[int, int]]:
        """Compare the works of a note, each with the one that it was found as; return the pairs."""
        pairs = align([text for text, _ in gold], [one.raw for one in found])
        for i, j in pairs:
            self.add(place, raw, gold[i][1], found[j].record)
        for i in sorted(set(range(len(gold))) - {i for i, _ in pairs}):
            self.add(place, raw, gold[i][1], {})
        for j in sorted(set(range(len(found))) - {j for _, j in pairs}):
            self.add(place, raw, {}, found[j].record)
        return pairs


def shown(record: Record, field: str) -> str:
    return " | ".join(value.shown for value in record.get(field, ())) or "-"


def cite(lines: Sequence[str]) -> dict[int, list[Found]]:
    """Read lines as the entries of a list; return what each cites, by its number from 1."""
    try:
        document = read("\n".join(lines).encode(), "gold.refs", "references")
    except InputError:
        return {}
    found: dict[int, list[Found]] = defaultdict(list)
    for one in extract([document]).citations:
        said = Found(one.raw, printed(one), one.kind == "short", one.refers_to is not None, one.work or "")
        if said.record or said.short or one.item.archive:
            found[one.location.line].append(said)
    return found


def alone(entries: Iterable[tuple[str, str, Record]]) -> tuple[Scores, float, Counter[int]]:
    """Read each reference alone; return the scores, the seconds, and how many were read as how many works."""
    scores, seconds, counts = Scores(), 0.0, Counter[int]()
    for name, raw, gold in entries:
        begun = time.process_time()
        found = cite([raw]).get(1, [])
        seconds += time.process_time() - begun
        scores.all_of(name, raw, [(raw, gold)], found)
        counts[len(found)] += 1
        if len(found) != 1:
            scores.cases.append(
                Case("split", name, raw, "1 work", " || ".join(one.raw for one in found) or "-")
            )
    return scores, seconds, counts


class Read(NamedTuple):
    """The notes of an article as they were read.

    Attributes:
        scores: of the fields.
        splits: a row for each kind of note: notes, right number, right split.
        mentions: for each `bibl` of the answer what was found as it.
        seconds: of processor, the fastest of `TIMES`.
    """

    scores: Scores
    splits: dict[str, list[int]]
    mentions: dict[str, Found]
    seconds: float


def together(notes: Sequence[Note], *, times: int = TIMES) -> Read:
    """Read the notes of an article as one document, so many times; the fastest counts."""
    seconds = []
    for _ in range(times):
        begun = time.process_time()
        found = cite([note.raw for note in notes])
        seconds.append(time.process_time() - begun)
    scores, mentions = Scores(), {}
    splits: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for line, note in enumerate(notes, 1):
        here = found.get(line, [])
        place = f"note {note.label}" if note.label else f"list in line {line}"
        pairs = scores.all_of(place, note.raw, [(one.text, one.record) for one in note.bibls], here)
        mentions |= {note.bibls[i].name: here[j] for i, j in pairs}
        number = len(note.bibls) == len(here)
        right = number and all(
            all(f" {key} " in f" {normalise(one.raw)} " for key in bibl.keys)
            for bibl, one in zip(note.bibls, here, strict=True)
        )
        row = splits[_crowd(note)]
        row[0], row[1], row[2] = row[0] + 1, row[1] + number, row[2] + right
        if not right:
            gold = " || ".join(one.text for one in note.bibls) or "-"
            scores.cases.append(
                Case("split", place, note.raw, gold, " || ".join(one.raw for one in here) or "-")
            )
    return Read(scores, splits, mentions, min(seconds))


def _crowd(note: Note) -> str:
    if not note.label:
        return "list in one paragraph"
    return ("no work", "one work")[len(note.bibls)] if len(note.bibls) < 2 else "several works"


def joined(notes: Sequence[Note], done: Read) -> tuple[dict[str, list[int]], int, int]:
    """Return a row for each form of short forms, and the full citations taken for short or joined to another work.

    A row: how many there are, of how many the answer is certain, taken for short, joined, rightly joined.
    """
    work_of = gold_tei.clusters(notes)
    members: dict[str, list[str]] = defaultdict(list)
    for name, one in done.mentions.items():
        if one.work:
            members[one.work].append(name)
    rows: dict[str, list[int]] = {form: [0] * 5 for form in Form}
    mistaken = wrong = 0
    for note in notes:
        for bibl in note.bibls:
            one = done.mentions.get(bibl.name)
            others = [name for name in members[one.work] if name != bibl.name] if one and one.work else []
            right = any(work_of[name] == work_of[bibl.name] for name in others)
            if bibl.form is None or bibl.form is Form.WITHIN:
                mistaken += bool(one and one.short)
                wrong += bool(others) and not right and not any(_points(name, notes) for name in others)
            if bibl.form is None:
                continue
            row = rows[bibl.form]
            certain = bool(bibl.means)
            counted = (True, certain, bool(one and one.short), bool(others) and certain, right and certain)
            rows[bibl.form] = [a + b for a, b in zip(row, counted, strict=True)]
            if certain and not right and bibl.form is not Form.WITHIN:
                said = "; ".join(others) or (
                    "short, open" if one and one.short else "not short" if one else "not found"
                )
                case = Case("links", f"note {note.label}", note.raw, f"{bibl.text} -> {bibl.means}", said)
                done.scores.cases.append(case)
    return rows, mistaken, wrong


def _points(name: str, notes: Sequence[Note]) -> bool:
    return any(bibl.name == name and bibl.form is not None for note in notes for bibl in note.bibls)


def fields(scores: Scores, peer: str | None) -> str:
    """Return the table of fields; `peer` names AnyStyle's column."""
    head = ["field", "gold", "found", "right", "P", "R", "F1", "soft P", "soft R", "soft F1"]
    rows = [[*head, "AnyStyle 1.6, other data"] if peer else head]
    for field in FIELDS:
        one, soft = scores.strict[field], scores.soft[field]
        if not one.gold and not one.found:
            continue
        row = [field, *map(str, (one.gold, one.found, one.right))]
        row += [f"{part:.2f}" for part in (one.precision, one.recall, one.f1)]
        row += [f"{part:.2f}" for part in (soft.precision, soft.recall, soft.f1)]
        beside = PEERS[peer].get(field) if peer else None
        rows.append([*row, f"{beside:.2f}" if beside else ""] if peer else row)
    return table(rows)


def _core(given: argparse.Namespace, tell: Callable[[Scores], None]) -> None:
    entries = gold_anystyle.read(given.gold / gold_anystyle.FILE)
    if given.sample and given.sample < len(entries):
        entries = sorted(
            random.Random(given.seed).sample(entries, given.sample), key=lambda one: int(one.name)
        )
    _list("core", entries, given, tell)


def _list(
    name: str,
    entries: Sequence[tuple[str, str, Record]],
    given: argparse.Namespace,
    tell: Callable[[Scores], None],
) -> None:
    scores, seconds, counts = alone(entries)
    print(f"{name}: {len(entries)} references, each alone\n\n{fields(scores, _peer(name, given))}\n")
    print(f"read as one work         {counts[1]} of {len(entries)}; as none {counts[0]}")
    print(f"references a second      {len(entries) / seconds:.0f}\n")
    tell(scores)


def _peer(name: str, given: argparse.Namespace) -> str | None:
    return BESIDE[name] if given.peers else None


def _article(name: str, given: argparse.Namespace, tell: Callable[[Scores], None]) -> None:
    notes = gold_tei.read(given.gold / TEI[name])
    done = together(notes)
    forms, mistaken, wrong = joined(notes, done)
    works = sum(len(note.bibls) for note in notes)
    print(f"{name}: {len(notes)} notes, {works} works\n\n{fields(done.scores, _peer(name, given))}\n")
    rows = [["notes with", "notes", "right number", "right split"]]
    rows += [[crowd, *map(str, row)] for crowd, row in sorted(done.splits.items())]
    print(f"{table(rows)}\n")
    rows = [["short forms", "all", "certain", "taken for short", "joined", "rightly"]]
    rows += [[form, *map(str, row)] for form, row in forms.items() if row[0]]
    print(f"{table(rows)}\n")
    print(f"full, taken for short    {mistaken}")
    print(f"full, joined wrongly     {wrong}")
    print(f"notes a second           {len(notes) / done.seconds:.0f}\n")
    tell(done.scores)
    listed = [(one.name, one.text, one.record) for note in notes if not note.label for one in note.bibls]
    if listed:
        _list(f"{name} list", listed, given, tell)


def main(given: argparse.Namespace) -> None:
    """Print the tables of the sets that were asked for."""

    def tell(scores: Scores) -> None:
        left = [case for case in scores.cases if case.what == given.show][: given.errors]
        for case in left:
            print(f"{case.place} ({case.what}): {case.raw}\n  gold:  {case.gold}\n  found: {case.found}\n")

    if given.set in ("core", "all"):
        _core(given, tell)
    for name in TEI:
        if given.set in (name, "all"):
            _article(name, given, tell)


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    folder = Path(os.environ.get("SRCCHECK_GOLD", "gold"))
    parser.add_argument("--gold", type=Path, default=folder, help="the folder with the development data")
    parser.add_argument("--set", choices=SETS, default="all")
    parser.add_argument("--sample", type=int, help="so many of the core references")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", choices=(*FIELDS, "split", "links"), default="title")
    parser.add_argument("--errors", type=int, default=0, help="print so many wrong cases of each set")
    parser.add_argument("--peers", action="store_true", help="put AnyStyle's figures on other data beside")
    return parser


if __name__ == "__main__":
    parser = arguments()
    given = parser.parse_args()
    if not given.gold.is_dir():
        parser.error(f"no folder {given.gold}; name the one with the development data by --gold")
    try:
        main(given)
    except (OSError, ET.ParseError) as error:
        parser.error(f"development data that cannot be read: {error}")
