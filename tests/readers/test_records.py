"""Records in: what `srccheck extract` writes, mended by hand."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.errors import InputError
from srccheck.model.citation import Kind
from srccheck.model.date import EdtfDate
from srccheck.model.work import Item, Name
from srccheck.readers.records import read

RECORDS = """\
article:
  type: article-journal
  title: On salt
notes:
- number: 1
  raw: Roe, Salt, 2021; Doe, Water, 2020
  citations:
  - id: 1a
    kind: full
    type: book
    title: Salt
    author:
    - {family: Roe, given: Jane}
    issued: 2021-09
    URL: https://a.example/x y
    raw: Roe, Salt, 2021
  - id: 1b
    kind: full
    work: water
    title: Water
    transliterated-title: Voda
    DOI: 10.1234/water
    locator: '27'
    links: [https://b.example/, https://c.example/]
- number: 2
  raw: Roe, 5
  citations:
  - id: '2'
    kind: short
    refers_to: 1a
    locator: '5'
- number: 3
  raw: An unread note
"""


def citations(text, path="a.yaml"):
    """Return the citations of a records file by id."""
    return {one.id: one for note in read(text, path).notes for one in note.citations}


def test_records_are_read():
    """Notes, citations, their links, and the citing work."""
    document = read(RECORDS, "a.yaml")
    first, second, short = (citations(RECORDS)[name] for name in ("1a", "1b", "2"))

    assert document.article == Item(type="article-journal", title="On salt")
    assert [note.label for note in document.notes] == ["1", "2", "3"]
    assert first.item.author == (Name(family="Roe", given="Jane"),)
    assert (first.item.issued, first.links) == (EdtfDate(year=2021, month=9), ("https://a.example/x%20y",))
    assert (first.raw, second.raw) == ("Roe, Salt, 2021", "Roe, Salt, 2021; Doe, Water, 2020")
    assert (second.work, second.transliterated_title, second.locator) == ("water", "Voda", "27")
    assert second.links == ("https://b.example/", "https://c.example/")
    assert (short.kind, short.refers_to) == (Kind.SHORT, "1a")
    assert document.notes[2].citations == ()


def test_the_same_as_json():
    """A file that begins with a brace is JSON."""
    text = json.dumps(
        {"notes": [{"number": "1", "citations": [{"title": "Salt", "URL": "https://a.example/"}]}]}
    )

    assert citations(text, "a.json")["1"].links == ("https://a.example/",)


@pytest.mark.parametrize(
    "text",
    [
        "- raw: Roe, Salt\n- raw: Doe, Water\n",
        "notes:\n- {number: 1, raw: 'Roe, Salt'}\n- {number: 2, raw: 'Doe, Water'}\n",
    ],
)
def test_notes_without_citations_are_left_to_be_read(text):
    """Numbered by their place where they have no number."""
    assert [(note.label, note.citations) for note in read(text, "a.yaml").notes] == [("1", ()), ("2", ())]


def test_a_list_of_citations_is_read():
    """As in Pandoc's bibliographies: each is a note, labelled by its id."""
    text = "references:\n- id: roe\n  type: book\n  title: Salt\n- type: webpage\n  title: Water\n"

    assert [(note.label, note.citations[0].item.title) for note in read(text, "a.yaml").notes] == [
        ("roe", "Salt"),
        ("2", "Water"),
    ]


@pytest.mark.parametrize("value", ["no", "0123", "12:30", "2024-13-01", "1_000", "0x1F", "yes", "on"])
def test_a_value_is_the_text_that_stands_there(value):
    """YAML's guesses at booleans, octals, times and dates are not made."""
    found = citations(f"notes:\n- citations:\n  - title: {value}\n    volume: {value}\n")["1"]

    assert (found.item.title, found.item.volume) == (value, value)


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_a_key_that_holds_nothing_is_as_if_it_were_not_there(nothing):
    """Empty, `~` or `null` without quotes; with quotes it is text."""
    found = read(
        f"article: {nothing}\nnotes:\n- number: {nothing}\n  raw: x\n  citations:\n"
        f"  - title: {nothing}\n    author: {nothing}\n    issued: {nothing}\n    links: {nothing}\n"
        f"    volume: '{nothing or 'x'}'\n",
        "a.yaml",
    )

    assert found.article is None
    assert found.notes[0].label == "1"
    assert found.notes[0].citations[0].item == Item(volume=nothing or "x")
    assert found.notes[0].citations[0].links == ()


def test_an_empty_number_or_id_is_the_place():
    """A label is never empty."""
    notes = read("notes:\n- {number: '', raw: x}\n- {number: ' ', raw: y}\n", "a.yaml").notes
    listed = read("- {id: '', title: x}\n- {id: ' ', title: y}\n", "a.yaml").notes

    assert [note.label for note in notes] == ["1", "2"]
    assert [(note.label, note.citations[0].id) for note in listed] == [("1", "1"), ("2", "2")]


def test_lines_are_those_of_the_file():
    """However its lines end; a note begins where its first key stands."""
    for end in ("\n", "\r\n", "\r"):
        text = end.join(["# records", "notes:", "- raw: >", "    Roe,", "    Salt", "", "- raw: Doe"])

        assert [(note.raw, note.location.line) for note in read(text, "a.yaml").notes] == [
            ("Roe, Salt", 3),
            ("Doe", 7),
        ]


def test_ids_are_made_where_none_is_given():
    """The note's number, with a letter where it has several."""
    text = (
        "notes:\n- number: 5\n  citations: [{title: a}]\n- number: 6\n  citations: [{title: b}, {title: c}]\n"
    )

    assert list(citations(text)) == ["5", "6a", "6b"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("notes: [\n", "a.yaml:2: broken YAML"),
        (
            "notes:\n- raw: a: b: c\n",
            "a.yaml:2: broken YAML: mapping values are not allowed in this context; a text with a colon",
        ),
        ("notes:\n- raw: @x\n", "a.yaml:2: broken YAML"),
        ("notes:\n- raw: x\n  raw: y\n", "a.yaml:3: the key 'raw' stands twice"),
        ("a: &x 1\nb: *x\n", "a.yaml:2: an alias (*name) is not supported"),
        (
            "notes: !!python/object:os.system x\n",
            "a.yaml:1: the tag 'tag:yaml.org,2002:python/object:os.system' is not",
        ),
        ("notes:\n- raw: x\n---\nnotes: []\n", "a.yaml:3: a second YAML document"),
        ("notes: " + "[" * 40 + "\n", "nested deeper than 30 levels"),
        ("just text\n", "a.yaml:1: expected records under `notes`, found text"),
        ("notes: x\n", "a.yaml:1: notes: expected a list, found text"),
        ("notes:\n- x\n", "a.yaml:2: note 1: expected keys with values, found text"),
        ("nots: []\n", "a.yaml:1: records: unknown key 'nots'; did you mean 'notes'?"),
        (
            "notes:\n- citations:\n  - titel: x\n",
            "a.yaml:3: citation 1: unknown key 'titel'; did you mean 'title'?",
        ),
        ("notes:\n- number: 1\n", "a.yaml:2: note 1: expected `raw`"),
        (
            "notes:\n- citations:\n  - type: bok\n",
            "a.yaml:3: citation 1: unknown type 'bok'; did you mean 'book'?",
        ),
        ("notes: ~\nnots: ~\n- x", "a.yaml:3: broken YAML"),
        ("notes:\n- ~\n", "a.yaml:2: note 1: expected keys with values, found nothing"),
        (
            "notes:\n- citations: [~]\n",
            "a.yaml:2: note 1: citation: expected keys with values, found nothing",
        ),
        (
            "notes:\n- citations:\n  - links: [~]\n",
            "a.yaml:3: citation 1: links: expected text, found nothing",
        ),
        ("~: x\n", "a.yaml:1: expected a key that is text"),
        ("? [a]\n: x\n", "a.yaml:1: expected a key that is text"),
        ("# only a comment\n", "a.yaml: holds no YAML; expected records"),
        ("notes:\n- raw: \x07\n", "a.yaml:2: broken YAML: a character that YAML does not allow"),
        (
            "notes:\n- citations:\n  - issued: {date-parts: [[2021, x]]}\n",
            "a.yaml:3: citation 1: issued: 'x' is no number of a year, month or day",
        ),
        ("notes:\n- citations:\n  - issued: soon\n", "a.yaml:3: citation 1: issued: 'soon' is no date"),
        (
            "notes:\n- citations:\n  - issued: 2021-02-30\n",
            "a.yaml:3: citation 1: issued: '2021-02-30' is no date",
        ),
        (
            "notes:\n- citations:\n  - issued: 2021-02-00\n",
            "a.yaml:3: citation 1: issued: '2021-02-00' is no date",
        ),
        (
            "notes:\n- citations:\n  - author: Roe\n",
            "a.yaml:3: citation 1: author: expected a list, found text",
        ),
        (
            "notes:\n- citations:\n  - author: [{name: Roe}]\n",
            "a.yaml:3: citation 1: author: unknown key 'name'",
        ),
        (
            "notes:\n- citations:\n  - title: [x]\n",
            "a.yaml:3: citation 1: title: expected text, found a list",
        ),
        (
            "notes:\n- citations:\n  - kind: half\n",
            "a.yaml:3: citation 1: kind: expected 'full' or 'short', found 'half'",
        ),
        ("notes:\n- citations:\n  - {kind: full, refers_to: x}\n", "a full citation cannot have `refers_to`"),
        (
            "notes:\n- citations:\n  - {id: a}\n  - {id: a}\n",
            "a.yaml:4: the id 'a' stands twice; it was given on line 3",
        ),
        ("schema: 1\ntool: x\nsummary: {}\n", "a report of srccheck, expected records"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(text, message):
    """One message that says what was expected, and names the nearest key or type."""
    with pytest.raises(InputError) as caught:
        read(text, "a.yaml")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"notes": [', "a.json:1: broken JSON"),
        ('{"notes": [\n{"raw": "x",}]}', "a.json:2: broken JSON"),
        ('{"notes": [{"raw": "x", "raw": "y"}]}', "a.json:1: the key 'raw' stands twice"),
        ('{"notes":\n[{"citations":\n[{"titel": "x"}]}]}', "a.json:3: citation 1: unknown key 'titel'"),
        ("[" * 5000, "a.json"),
        ("[" * 500 + "]" * 500, "a.json:1: nested deeper than 30 levels"),
        ("[" * 200_000 + "]" * 200_000, "a.json"),
        ('{"notes": [{"raw": ' + "1" * 5000 + "}]}", "a.json: broken JSON"),
        ('{"notes": []}\n{"notes": []}', "a.json:2: broken JSON: Extra data"),
        ('"text"', "a.json:1: expected records under `notes`, found text"),
        ('{"notes": [null]}', "a.json:1: note 1: expected keys with values, found nothing"),
    ],
)
def test_broken_json_is_said_with_its_line(text, message):
    """As for YAML."""
    with pytest.raises(InputError) as caught:
        read(text, "a.json")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("pointers", "resolved", "wrong"),
    [
        ({"b": "a"}, {"b": "a"}, 0),
        ({"b": "a", "c": "b"}, {"b": "a", "c": "a"}, 0),
        ({"b": "x"}, {"b": None}, 1),
        ({"b": "c", "c": "b"}, {"b": None, "c": None}, 2),
        ({"b": "b"}, {"b": None}, 1),
        ({"b": "c", "c": "d", "d": "c"}, {"b": None, "c": None, "d": None}, 3),
    ],
)
def test_a_short_form_is_followed_to_a_full_citation(pointers, resolved, wrong):
    """Through other short forms; one that leads nowhere or in a circle is a finding."""
    rows = [
        {"id": "a", "title": "Salt"},
        *({"id": name, "refers_to": target} for name, target in pointers.items()),
    ]
    document = read(json.dumps({"notes": [{"citations": [row]} for row in rows]}), "a.json")
    found = {one.id: one.refers_to for note in document.notes for one in note.citations if one.id != "a"}

    assert found == resolved
    assert [finding.rule for finding in document.findings] == ["unknown-reference"] * wrong


def test_a_wrong_pointer_names_the_nearest_id():
    """With the line of its note."""
    document = read("notes:\n- citations: [{id: roe2021}]\n- citations: [{refers_to: roe2012}]\n", "a.yaml")
    (finding,) = document.findings

    assert finding.message == "refers_to: there is no full citation 'roe2012'; did you mean 'roe2021'?"
    assert (finding.note, finding.location.line) == ("2", 3)


def test_an_id_that_is_made_points_to_the_first_that_has_it():
    """Two notes numbered 1, as in two chapters, with no ids of their own."""
    text = "notes:\n- {number: 1, citations: [{title: a}]}\n- {number: 1, citations: [{kind: short}]}\n- {number: 2, citations: [{refers_to: '1'}]}\n"
    document = read(text, "a.yaml")

    assert document.findings == ()
    assert document.notes[2].citations[0].refers_to == "1"


def test_half_a_character_is_replaced():
    """JSON can spell one, and nothing can be written with it."""
    assert (
        citations('[{"id": "a", "title": "\\ud800 \\ud83d\\ude00"}]', "a.json")["a"].item.title
        == "\ufffd \U0001f600"
    )


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "notes",
                    "citations",
                    "id",
                    "raw",
                    "number",
                    "type",
                    "title",
                    "author",
                    "issued",
                    "links",
                    "x",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@given(VALUES)
def test_any_json_is_read_or_refused(value):
    """Nothing but an InputError comes out of it."""
    try:
        document = read(json.dumps(value), "a.json")
    except InputError:
        return
    assert document.format == "records"


@given(
    st.text(
        st.one_of(st.sampled_from("-:[]{}&*!|>'\"%@`#,? \n\tab1"), st.characters(codec="utf-8")), max_size=60
    )
)
def test_any_yaml_is_read_or_refused(text):
    """Nothing but an InputError comes out of it."""
    try:
        document = read(f"notes:\n- raw: {text}", "a.yaml")
    except InputError:
        return
    assert document.notes
