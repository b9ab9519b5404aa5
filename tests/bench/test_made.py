"""The made notes are read as well as they were when the parser was last corrected."""

import pytest

from support.bench import BENCH, modules


@pytest.fixture(scope="module")
def made():
    """Import the module of the bench."""
    return modules("made")[0]


FLOORS = {
    "english-1": (0.93, 0.93, 0.95, 0.88, 0.88),
    "english-2": (0.90, 0.92, 0.97, 0.85, 0.90),
    "english-8": (0.87, 0.94, 0.95, 0.85, 0.84),
    "english-12": (0.90, 0.94, 0.98, 0.72, 0.73),
    "german-1": (0.87, 0.90, 0.97, 0.83, 0.91),
    "law-2": (0.86, 0.89, 0.96, 0.83, 0.81),
    "lists-4": (0.86, 0.92, 0.97, 0.85, 0.96),
    "mixed-1": (0.86, 0.82, 0.95, 0.89, 0.74),
    "romance-1": (0.93, 0.90, 0.97, 0.80, 0.85),
    "social-1": (0.93, 0.98, 0.99, 0.86, 0.97),
    "science-1": (0.90, 0.96, 0.95, 0.91, 0.91),
}
"""F1 of title, author, year, container and pages that a file has at least."""


@pytest.mark.parametrize("name", FLOORS)
def test_made_notes_are_read_as_well_as_before(made, name):
    """Fields keep their F1, nine short forms in ten are joined to the right work, and almost none to a wrong one."""
    found = made.measure(BENCH / "gold" / f"{name}.jsonl")

    assert all(found.f1[field] >= floor for field, floor in zip(made.SHOWN, FLOORS[name], strict=True))
    assert found.right >= 0.9 * found.short
    assert found.right >= 0.98 * found.joined


def test_every_made_file_has_documents(made):
    """No file is empty, and each work names its place in the text."""
    for path in sorted((BENCH / "gold").glob("*.jsonl")):
        documents = list(made.gold_made.read(path))

        assert documents
        assert all(note.raw for _, notes in documents for note in notes)


def test_the_last_line_has_the_sums(made):
    """Counts are added, F1 is the mean of the files."""
    one = made.Result(dict.fromkeys(made.SHOWN, 0.5), {"one": (3, 2)}, 4, 3, 2)
    other = made.Result(dict.fromkeys(made.SHOWN, 1.0), {"one": (1, 1), "no": (2, 0)}, 6, 6, 6)

    assert made.line("all", made.together([one, other]))[1:] == [
        *["0.75"] * 5,
        "3/4",
        "",
        "0/2",
        "",
        "10",
        "9",
        "8",
    ]


def test_a_broken_line_is_named(made, tmp_path):
    """The message says which file and line is no JSON."""
    path = tmp_path / "broken.jsonl"
    path.write_text('{"doc": "d", "raw": "Roe.", "works": []}\n{broken\n', encoding="utf-8")

    with pytest.raises(ValueError, match=r"broken\.jsonl:2: "):
        made.measure(path)
