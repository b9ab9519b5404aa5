import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srccheck.extraction import extract
from srccheck.extraction.paragraphs import LONGEST
from srccheck.model.citation import Kind
from srccheck.model.csl import to_csl
from srccheck.model.document import Document, Note
from srccheck.model.finding import Finding, Severity
from srccheck.model.location import Location
from srccheck.readers.plaintext import read
from srccheck.rules import manual
from support.extraction import a_citation, a_document, extracted

DATA = Path(__file__).parents[1] / "data"
EXPECTED = json.loads((DATA / "article.expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def extraction():
    return extract([read((DATA / "article.txt").read_text(encoding="utf-8"), "article.txt")])


@pytest.mark.parametrize("place", range(len(EXPECTED)), ids=[entry["id"] for entry in EXPECTED])
def test_reads_every_field_of_the_small_article(extraction, place):
    """Each citation of the article is read as a person reads it."""
    citation = extraction.citations[place]
    csl = {key: value for key, value in to_csl(citation.item, "edtf").items() if key != "URL"}

    found = {
        "id": citation.id,
        "kind": citation.kind.value,
        "refers_to": citation.refers_to,
        "work": citation.work,
        "line": citation.location.line,
        "locator": citation.locator,
        "transliterated": citation.transliterated_title,
        "links": list(citation.links),
        "csl": json.loads(json.dumps(csl)),
    }

    assert found == EXPECTED[place]
    assert citation.item.url == (citation.links[0] if citation.links else None)


def test_finds_nothing_else_in_the_small_article(extraction):
    """Notes, citations and works are counted, numbers agree, and the one look-alike is found."""
    assert (extraction.notes, len(extraction.citations), len(extraction.works)) == (17, len(EXPECTED), 14)
    assert [(finding.rule, finding.note) for finding in extraction.findings] == [("same-title", "17")]
    assert extraction.article is not None
    assert extraction.article.doi == "10.5555/lighthouse.7"


def test_one_address_in_several_notes_is_one_link():
    """Links stand in order of first mention with all that give them; a fragment makes another link."""
    extraction = extracted(
        "“A,” May 3, 2019, https://a.example/1.",
        "“B,” May 3, 2019, https://b.example/2; “A,” May 3, 2019, https://a.example/1.",
        "“A,” May 3, 2019, https://a.example/1#part.",
    )

    assert [(link.url, link.notes, link.citations) for link in extraction.links] == [
        ("https://a.example/1", ("1", "2"), ("1", "2b")),
        ("https://b.example/2", ("2",), ("2a",)),
        ("https://a.example/1#part", ("3",), ("3",)),
    ]


def test_ids_are_unique_over_repeated_labels_and_several_inputs():
    """A repeated label gets -2, the second input's ids begin 2:, and its short forms stay within it."""
    full = "J. Roe, *The Lamp* (Port: One Press, 2001)."
    first = a_document(
        ("1", full),
        ("1", "K. Lund, *Oil* (Port, 2002)."),
        ("2", full + " See also K. Lund, *Oil* (Port, 2002)."),
    )
    second = a_document(("1", "K. Lund, *Oil* (Port, 2002)."), ("2", "Lund, 5."), path="b.txt")

    extraction = extract([first, second])

    assert [citation.id for citation in extraction.citations] == ["1", "1-2", "2a", "2b", "2:1", "2:2"]
    assert extraction.citations[-1].refers_to == "2:1"
    assert [work.citations for work in extraction.works] == [("1", "2a"), ("1-2", "2b", "2:1", "2:2")]


def test_keeps_the_citations_that_an_input_brings():
    """Records are not read again: their ids, kinds, works and references stand; an open one is a finding."""
    full = a_citation("https://a.example/1", title="Own title")
    known = [
        full,
        type(full)(
            id="1b", note="1", kind=Kind.SHORT, item=full.item, raw="x", location=full.location, refers_to="1"
        ),
        type(full)(id="1c", note="1", kind=Kind.SHORT, item=full.item, raw="x", location=full.location),
    ]
    note = Note(label="1", raw="“Something else.”", location=full.location, citations=tuple(known))

    extraction = extract([Document(path="r.yaml", format="records", notes=(note,))])

    assert [(c.id, c.kind.value, c.refers_to, c.item.title) for c in extraction.citations] == [
        ("1", "full", None, "Own title"),
        ("1b", "short", "1", "Own title"),
        ("1c", "short", None, "Own title"),
    ]
    assert extraction.citations[1].work == extraction.works[0].key
    assert [finding.rule for finding in extraction.findings] == ["short-form-open"]


def test_a_key_given_by_a_person_wins():
    """The work of a record is the key of the bibliography entry."""
    given_key = a_citation(title="Own title", issued="2001")
    note = Note(
        label="1",
        raw="x",
        location=given_key.location,
        citations=(
            type(given_key)(
                **{f: getattr(given_key, f) for f in given_key.__struct_fields__} | {"work": "my-key"}
            ),
        ),
    )

    extraction = extract([Document(path="r.yaml", format="records", notes=(note,))])

    assert [work.key for work in extraction.works] == ["my-key"]


def test_hands_on_what_the_reader_found():
    """Findings of a document stand first."""
    finding = Finding(rule="x", severity=Severity.NOTE, message="m", location=Location(path="a", line=1))

    assert extract([Document(path="a", format="records", notes=(), findings=(finding,))]).findings == (
        finding,
    )


@settings(max_examples=100)
@given(
    st.lists(
        st.text(min_size=1)
        | st.sampled_from(["Ibid.", "Roe, 5.", "J. Roe, “A,” *C*, 2001.", "supra note 1", "“A.”"]),
        max_size=6,
    )
)
def test_any_notes_are_extracted(notes):
    """Whatever the notes, each has a citation or a finding, ids are unique, references go to full citations with a work."""
    extraction = extracted(*notes)
    kinds = {citation.id: citation.kind for citation in extraction.citations}

    silent = [finding for finding in extraction.findings if finding.rule == "no-source"]
    assert len(kinds) == len(extraction.citations) >= len(notes) - len(silent)
    assert len({work.key for work in extraction.works}) == len(extraction.works)
    for citation in extraction.citations:
        if citation.kind is Kind.FULL:
            assert citation.work
        elif citation.refers_to:
            assert kinds[citation.refers_to] is Kind.FULL


@pytest.mark.parametrize(("more", "told"), [(0, []), (1, ["note-too-long"])])
def test_says_where_a_note_is_too_long_to_be_read(more, told):
    """A note beyond the limit has one citation and a finding; the manual names the limit."""
    note = "J. Roe, *Salt* (Kiel: Example, 1999), 3. ".ljust(LONGEST + more, "a")

    extraction = extracted(note)

    assert [finding.rule for finding in extraction.findings if finding.rule == "note-too-long"] == told
    assert f"{LONGEST:,}" in manual.pages()["note-too-long"].page.found
