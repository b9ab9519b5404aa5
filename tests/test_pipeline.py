"""The road's own decisions: what is read, chosen and left out."""

import io
import sys

import pytest

from srccheck.config import Options
from srccheck.errors import InputError
from srccheck.pipeline import extract, plan, read, select, without
from srccheck.readers import read as read_document

NOTES = """\
Text.[^1] More.[^2] And more.[^3]

[^1]: J. Roe, "A title," *Daily Example*, 3 May 2021, <https://a.example/x>.
[^2]: P. Doe, "Another," *Daily Example*, 4 May 2021, <https://b.example/y>.
[^3]: Roe, "A title," 27.
"""


@pytest.fixture
def extraction():
    """Return what three notes cite: two sources, the first one twice."""
    return extract([read_document(NOTES.encode(), "notes.md")])


def test_standard_input_is_an_input(monkeypatch):
    """`-` reads from the pipe."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(NOTES.encode())))

    (document,) = read(["-"])

    assert (document.path, len(document.notes)) == ("-", 3)


def test_one_input_without_notes_among_several_is_a_warning(tmp_path):
    """Alone it is an error; beside others it is told and passed over."""
    good, bad = tmp_path / "a.md", tmp_path / "b.txt"
    good.write_text(NOTES, encoding="utf-8")
    bad.write_text("Nothing is cited here.\n", encoding="utf-8")
    warnings = []

    documents = read([str(good), str(bad)], None, warnings.append)

    assert [len(one.notes) for one in documents] == [3, 0]
    assert warnings == [f"{bad}: no notes found; name the format with --from if it has some"]
    with pytest.raises(InputError, match="no notes found"):
        read([str(bad)])


def test_a_short_form_brings_the_link_of_its_work(extraction):
    """`--only 3` looks at the source that note 3 stands for."""
    chosen = select(extraction, ["3"])

    assert [link.url for link in chosen.links] == ["https://a.example/x"]
    assert [citation.note for citation in chosen.citations] == ["3"]


def test_links_can_be_left_out(extraction):
    """What was alive before need not be asked again."""
    assert [link.url for link in without(extraction, ["https://a.example/x"]).links] == [
        "https://b.example/y"
    ]


@pytest.mark.parametrize(
    ("options", "hosts"),
    [
        ({}, ["a.example", "b.example"]),
        ({"exclude": ["//a\\."]}, ["b.example"]),
        ({"include": ["//a\\."]}, ["a.example"]),
        ({"include": ["example"], "exclude": ["example"]}, []),
    ],
)
def test_the_plan_obeys_include_and_exclude(extraction, options, hosts):
    """Exclusion is stronger than inclusion."""
    assert list(plan(extraction, Options.build(options))) == hosts


def test_findings_stand_in_the_order_of_notes():
    """The rules' findings and those of the reading are one list."""
    text = NOTES.replace("https://b.example/y", "https://b.example/").replace(
        "a.example/x", "a.example/x?utm_source=m"
    )
    findings = extract([read_document(text.encode(), "notes.md")]).findings

    assert [finding.note for finding in findings] == ["1", "2"]
