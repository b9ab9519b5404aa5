"""How well the first document is read: every field of its 102 notes against a key that was made by hand.

python bench/article.py [FILE]: the article as a file, by default what SRCCHECK_ARTICLE names, else data/footnotes.yaml,
of whose notes only the text is taken, so that it is read anew. `bench/article.jsonl` has the key, in the form of
`bench/gold/README.md`, and besides `date` and `other_title`, a title printed in a second script. Whoever made it has
seen the notes and no reading of them. A short form is right if it stands for the work that the key names, whichever of
its citations is meant. What the key has and the program has not, or otherwise, counts as wrong; what only the program
has is not counted.
"""

import argparse
import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, repeat
from pathlib import Path
from typing import Any

from measure import table
from msgspec.structs import replace
from scoring import link, normalise, pages, ranges

from srccheck.errors import InputError
from srccheck.model.citation import Citation, Kind
from srccheck.model.document import Document
from srccheck.model.location import Location
from srccheck.model.work import Item
from srccheck.pipeline import extract
from srccheck.readers import read

KEY = Path(__file__).with_name("article.jsonl")
KEPT = Path(__file__).parents[1] / "data" / "footnotes.yaml"
Work = Mapping[str, Any]


MISSING = Citation(
    id="", note="", kind=Kind.FULL, item=Item(type="document"), raw="", location=Location(path="", line=0)
)
"""What stands for a citation that was not read: nothing of it is right."""


def fields(work: Work, citation: Citation) -> Iterator[tuple[str, object, object]]:
    """Yield the fields of a work of the key: the name, what the key has, and what was read."""
    item = citation.item
    title = normalise(item.title or "")
    titles = {title, normalise(citation.transliterated_title or "")}
    found: dict[str, object] = {
        "other_title": normalise(work.get("other_title", "")) in titles,
        "author": [name.family or name.literal for name in item.author],
        "editor": [name.family or name.literal for name in item.editor],
        "date": str(item.issued),
        "year": str(item.issued.year) if item.issued else None,
        "container": normalise(item.container_title or ""),
        "series": normalise(item.collection_title or ""),
        "publisher": normalise(item.publisher or ""),
        "place": normalise(item.publisher_place or ""),
        "volume": item.volume,
        "issue": item.issue or item.number,
        "pages": pages(ranges(item.page or "")),
        "locator": pages(ranges(citation.locator or "")),
        "url": {value.keys for value in map(link, citation.links) if value},
    }
    for name, printed in work.items():
        match name:
            case "title":
                yield name, True, normalise(printed) in titles
            case "other_title":
                yield name, True, found[name]
            case "pages" | "locator":
                yield name, pages(ranges(printed)), found[name]
            case "container" | "series" | "publisher" | "place":
                yield name, normalise(printed), found[name]
            case "url":
                value = link(printed)
                yield name, {value.keys} if value else set(), found[name]
            case _ if name in found:
                yield name, printed, found[name]


def anew(document: Document) -> Document:
    """Return a document without the records that it brings, so that its notes are read."""
    return replace(document, notes=[replace(note, citations=()) for note in document.notes])


def compared(key: Sequence[Work], citations: Sequence[Citation]) -> Iterator[tuple[str, str, object, object]]:
    """Yield every field of the key: its note, its name, what the key has, and what was read.

    The citations of a note are compared in order; one that is missing is wrong in every field.
    """
    read_of: dict[str, list[Citation]] = defaultdict(list)
    for citation in citations:
        read_of[citation.note or ""].append(citation)
    cited: dict[str, str | None] = {}
    for note in key:
        found = read_of[note["label"]]
        yield note["label"], "citations", len(note["works"]), len(found)
        for work, citation in zip(note["works"], chain(found, repeat(MISSING)), strict=False):
            if work["kind"] == "full":
                cited[work["id"]] = citation.work
            yield note["label"], "kind", work["kind"], citation.kind.value if citation.raw else None
            if work["kind"] == "short":
                yield note["label"], "refers to", cited.get(work["refers"]) or work["refers"], citation.work
            for field, wanted, got in fields(work, citation):
                yield note["label"], field, wanted, got


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", nargs="?", type=Path, default=os.environ.get("SRCCHECK_ARTICLE") or KEPT)
    given = parser.parse_args()
    key = [json.loads(line) for line in KEY.read_text(encoding="utf-8").splitlines()]
    try:
        citations = extract([anew(read(given.file.read_bytes(), given.file.name, None))]).citations
    except (OSError, InputError) as error:
        parser.error(f"the article cannot be read: {error}")
    wanted, right = Counter[str](), Counter[str]()
    wrong = []
    for note, field, want, got in compared(key, citations):
        wanted[field] += 1
        right[field] += want == got
        if want != got:
            wrong.append(f"note {note}, {field}: {want!r} in the key, {got!r} read")
    print(
        table(
            [("field", "in the key", "right"), *((one, str(wanted[one]), str(right[one])) for one in wanted)]
        )
    )
    for one in wrong:
        print(one)
    share = 100 * right.total() / wanted.total()
    print(f"{given.file.name}: {right.total()} of {wanted.total()} fields right ({share:.1f} %)")


if __name__ == "__main__":
    main()
