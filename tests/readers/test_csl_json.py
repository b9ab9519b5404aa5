"""CSL-JSON in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.errors import InputError
from srccheck.model.date import EdtfDate
from srccheck.readers.csl_json import read

ITEM = {
    "id": "roe2021",
    "type": "article-journal",
    "title": "The price of salt",
    "author": [{"family": "Roe", "given": "Jane"}],
    "issued": {"date-parts": [["2021", 9]]},
    "volume": 7,
    "shortTitle": "Salt",
    "URL": "https://news.example/a b",
}


def test_an_item_is_a_note_with_a_citation():
    """Its id is the label and the key; numbers and old names are read too."""
    document = read(json.dumps([ITEM], indent=1), "refs.json")
    (note,) = document.notes
    (citation,) = note.citations

    assert (note.label, citation.id, citation.work) == ("roe2021", "roe2021", "roe2021")
    assert citation.item.issued == EdtfDate(year=2021, month=9)
    assert (citation.item.volume, citation.item.title_short) == ("7", "Salt")
    assert citation.links == ("https://news.example/a%20b",)
    assert citation.location.line == 2
    assert document.findings == ()


@pytest.mark.parametrize("text", [json.dumps(ITEM), json.dumps({"items": [ITEM]}), json.dumps([ITEM])])
def test_one_item_and_wrapped_items_are_read(text):
    """A single item, an object with `items`, and a list."""
    assert [note.label for note in read(text, "refs.json").notes] == ["roe2021"]


def test_an_identifier_gives_the_link():
    """A DOI without an address is asked at its resolver."""
    document = read(json.dumps([{"id": "a", "type": "article-journal", "DOI": "10.1234/a"}]), "refs.json")

    assert document.notes[0].citations[0].links == ("https://doi.org/10.1234/a",)


@pytest.mark.parametrize(
    ("change", "rule", "words"),
    [
        ({"shelf": "3"}, "unknown-variable", "'shelf'"),
        ({"type": "journalArticle"}, "unknown-type", "'journalArticle'"),
    ],
)
def test_what_csl_does_not_have_is_a_finding(change, rule, words):
    """The item is read without it."""
    document = read(json.dumps([ITEM | change]), "refs.json")

    assert [finding.rule for finding in document.findings] == [rule]
    assert words in document.findings[0].message
    assert document.notes[0].citations[0].item.title == "The price of salt"


def test_an_id_that_stands_twice_is_a_finding():
    """Both items are read; the second has no key."""
    document = read(json.dumps([ITEM, ITEM]), "refs.json")

    assert [finding.rule for finding in document.findings] == ["duplicate-key"]
    assert [note.citations[0].work for note in document.notes] == ["roe2021", None]


def test_an_item_without_an_id_is_labelled_by_its_place():
    """It has no key of its own."""
    document = read(json.dumps([{"type": "book", "title": "Salt"}]), "refs.json")

    assert (document.notes[0].label, document.notes[0].citations[0].work) == ("1", None)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[{]", r"refs.json:1: broken JSON"),
        ('[\n{"id": "a",\n "type": "book",}]', r"refs.json:3: broken JSON"),
        ("[]", "holds no items"),
        ('{"colour": "red"}', "expected a list of CSL-JSON items"),
        ('["a"]', "refs.json:1: item 1: expected keys with values"),
        ('[{"id": "a",\n"author": "Roe"}]', "refs.json:2: item a: author: expected a list"),
        ('[{"id": "a",\n"issued": {"date-parts": [["soon"]]}}]', "refs.json:2: item a: "),
        ('[{"id": "a", "author": [{"name": "Roe"}]}]', "unknown key 'name'"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_line(text, message):
    """File, line and what was expected."""
    with pytest.raises(InputError, match=message):
        read(text, "refs.json")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "id",
                        "type",
                        "title",
                        "author",
                        "issued",
                        "URL",
                        "items",
                        "custom",
                        "links",
                        "date-parts",
                        "x",
                    ]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_is_read_or_refused(value):
    """Nothing but an InputError comes out of it."""
    try:
        document = read(json.dumps(value), "refs.json")
    except InputError:
        return
    assert document.notes
