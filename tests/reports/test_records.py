"""Records out, and in again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.extraction import extract
from srccheck.model.citation import Citation, Kind
from srccheck.model.date import EdtfDate
from srccheck.model.document import Document, Note
from srccheck.model.location import Location
from srccheck.model.work import Item, Name
from srccheck.readers.records import read
from srccheck.reports.records import render
from srccheck.text.safe import clean
from support.builders import a_citation, an_extraction

TEXTS = st.one_of(
    st.text(st.one_of(st.sampled_from(":-#&*!|>'\"%@`{}[],? \n"), st.characters(codec="utf-8")), max_size=25),
    st.lists(
        st.sampled_from(["Salt,", "'tis", "#1", "-", "- x", ":", "a:", "é", "соль", "塩", "😀"]), max_size=80
    ).map(" ".join),
    st.sampled_from(
        ["no", "yes", "null", "~", "0123", "12:30", "2021-01-01", "1e5", "0x1F", ".inf", "=", "<<", "- a"]
    ),
)
MAYBE = st.none() | TEXTS
ITEMS = st.builds(
    Item,
    type=st.sampled_from(["book", "webpage", "document"]),
    title=MAYBE,
    author=st.lists(
        st.builds(Name, family=MAYBE, given=MAYBE) | st.builds(Name, literal=TEXTS), max_size=2
    ).map(tuple),
    issued=st.none() | st.just(EdtfDate(year=2021)) | st.just(EdtfDate.parse("2021-09/2021-10")),
    volume=MAYBE,
    language=MAYBE,
)


def written(*citations, article=None):
    """Return the records of citations, each in a note of its own."""
    notes = [Note(label=one.note, raw=one.raw, location=one.location, citations=(one,)) for one in citations]
    return render(an_extraction(citations), article, notes)


def test_a_record_is_short_and_in_order():
    """No empty key, the variables in CSL's order, text quoted only where it must be."""
    citation = a_citation(
        "7", "https://a.example/", "https://b.example/", work=None, locator="27", raw="Roe: 'Salt'"
    )

    assert written(citation) == (
        "notes:\n"
        '- number: "7"\n'
        "  raw: 'Roe: ''Salt'''\n"
        "  citations:\n"
        '  - id: "7"\n'
        "    kind: full\n"
        "    type: article-newspaper\n"
        "    title: The price of salt\n"
        "    author:\n"
        "    - {family: Roe, given: Jane}\n"
        "    container-title: Daily Example\n"
        "    issued: 2021-09\n"
        '    locator: "27"\n'
        "    URL: https://a.example/\n"
        "    links:\n"
        "    - https://a.example/\n"
        "    - https://b.example/\n"
    )


def test_nothing_empty_is_written():
    """Neither what is None nor what is nothing but invisible characters."""
    item = Item(
        type="book", title="\u200b", volume="", author=(Name(family="\u202e"), Name(literal="Agency"))
    )
    text = written(a_citation("1", item=item, raw="\u200b", work="\u200b", locator="\u2066"))

    assert text == (
        "notes:\n"
        '- number: "1"\n'
        "  citations:\n"
        '  - id: "1"\n'
        "    kind: full\n"
        "    type: book\n"
        "    author:\n"
        "    - {literal: Agency}\n"
    )


def test_a_key_that_a_person_gave_is_kept():
    """One that the program made is not written."""
    citation = a_citation("1", work="salt")
    bare = Note(label="1", raw="x", location=citation.location)

    assert "work: salt" in written(citation)
    assert "work:" not in render(an_extraction([citation]), None, [bare])


def test_the_citing_work_stands_first():
    """Under `article`."""
    assert written(a_citation(), article=Item(title="On salt")).startswith(
        "article:\n  type: document\n  title: On salt\nnotes:\n"
    )


@pytest.mark.parametrize("refers_to", ["1", None])
def test_a_short_form_has_no_type_of_its_own(refers_to):
    """It says what it points to, where that is known."""
    short = Citation(
        id="2",
        note="2",
        kind=Kind.SHORT,
        item=Item(),
        raw="Roe",
        location=Location(path="a", line=1),
        refers_to=refers_to,
    )
    text = written(short)

    assert "type:" not in text
    assert ("refers_to:" in text) == (refers_to is not None)


@given(ITEMS, TEXTS, st.none() | TEXTS, st.none() | TEXTS)
def test_records_are_read_back_and_written_the_same(item, raw, latin, locator):
    """Whatever is in them: the second file is the first, byte for byte, and says the same."""
    citation = Citation(
        id="1",
        note="1",
        kind=Kind.FULL,
        item=item,
        raw=raw,
        location=Location(path="a", line=1),
        transliterated_title=latin,
        locator=locator,
    )
    first = written(citation)
    document = read(first, "a.yaml")
    (note,) = document.notes
    again = note.citations[0]

    assert render(an_extraction(note.citations), None, document.notes) == first
    assert (again.item.title or "", again.item.volume or "") == (
        clean(item.title or ""),
        clean(item.volume or ""),
    )
    assert (again.transliterated_title or "", again.locator or "") == (
        clean(latin or ""),
        clean(locator or ""),
    )
    assert note.raw == again.raw == clean(raw)
    assert again.item.issued == item.issued


def test_notes_with_one_label_keep_their_citations():
    """Two notes numbered 1, as in two chapters, are not mixed."""
    rows = [("1", 1, "Salt"), ("2", 2, "Water"), ("1", 5, "Iron")]
    notes = tuple(
        Note(
            label=label,
            raw=title,
            location=Location(path="a", line=line),
            citations=(
                Citation(
                    id=f"{label}-{line}",
                    note=label,
                    kind=Kind.FULL,
                    item=Item(title=title),
                    raw=title,
                    location=Location(path="a", line=line),
                ),
            ),
        )
        for label, line, title in rows
    )
    extraction = extract([Document(path="a", format="records", notes=notes)])
    text = render(extraction, None, notes)

    assert [note.citations[0].item.title for note in read(text, "a.yaml").notes] == ["Salt", "Water", "Iron"]
