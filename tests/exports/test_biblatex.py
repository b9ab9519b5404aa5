"""BibLaTeX."""

import bibtexparser
import pytest
from hypothesis import given

from srccheck.exports.biblatex import render
from srccheck.model.csl import CSL_TYPES
from srccheck.model.date import EdtfDate
from srccheck.model.work import Name
from srccheck.readers.bibtex import read
from support.works import CITED, COPY, ITEMS, WORKS, a_work


def fields(text):
    """Return the fields of the only entry, as bibtexparser reads them, with the braces that enclose them."""
    library = bibtexparser.parse_string(text, parse_stack=[])
    (entry,) = library.entries
    return entry.entry_type, {field.key: field.value for field in entry.fields}


def lines(text):
    """Return the lines of a file without what is layout."""
    return [line.strip().rstrip(",") for line in text.splitlines() if line.strip()]


def test_a_work_becomes_an_entry():
    """Every part stands in the field that BibLaTeX has for it."""
    work = a_work(
        type="article-journal",
        title="Цена соли",
        latin="Tsena soli",
        author=(Name(family="Roe", given="Jane"), Name(literal="Salt Board")),
        container_title="Journal of Salt",
        volume="7",
        issue="2",
        page="12–15",
        issued=EdtfDate(year=2021, month=9),
        accessed=EdtfDate(year=2022, month=1, day=3),
        language="ru",
        url="https://salt.example/a_b?c=1&d=%20",
        doi="10.1234/a_(b)",
        note="50 % salt",
    )

    assert fields(render([work], {})) == (
        "article",
        {
            "author": "{Roe, Jane and {Salt Board}}",
            "title": "{Цена соли}",
            "titleaddon": "{Tsena soli}",
            "journaltitle": "{Journal of Salt}",
            "date": "{2021-09}",
            "volume": "{7}",
            "number": "{2}",
            "pages": "{12--15}",
            "doi": "{10.1234/a_(b)}",
            "url": "{https://salt.example/a_b?c=1&d=%20}",
            "urldate": "{2022-01-03}",
            "langid": "{russian}",
            "note": r"{50 \% salt}",
        },
    )


@pytest.mark.parametrize("name", sorted(CSL_TYPES))
def test_every_type_has_an_entry_type_that_is_read_back(name):
    """The entry type, with its subtype where it needs one, says the type."""
    text = render([a_work(type=name, author=(Name(family="Roe"),))], {})

    assert read(text, "refs.bib").notes[0].citations[0].item.type == name


@pytest.mark.parametrize(
    ("variables", "kind"),
    [
        ({"type": "book", "editor": (Name(family="Roe"),)}, "collection"),
        ({"type": "book", "editor": (Name(family="Roe"),), "author": (Name(family="Doe"),)}, "book"),
        ({"type": "chapter", "editor": (Name(family="Roe"),)}, "incollection"),
        ({"type": "chapter", "container_author": (Name(family="Roe"),)}, "inbook"),
        ({"type": "webpage"}, "online"),
        ({"type": "report"}, "report"),
    ],
)
def test_the_entry_type_is_the_one_that_the_work_needs(variables, kind):
    """A book with editors only is a collection; a part of a book by one hand is `inbook`."""
    assert fields(render([a_work(**variables)], {}))[0] == kind


def test_a_source_that_is_gone_gets_its_copy():
    """The copy's address and day stand in the address's place, and a note keeps the original one."""
    work = a_work(url=CITED, accessed=EdtfDate(year=2021), note="A note.")
    kind, found = fields(render([work], {CITED: COPY}))

    assert kind == "online"
    assert found["url"] == "{" + COPY.url + "}"
    assert found["urldate"] == "{2021-09-30}"
    assert found["note"] == (
        r"{A note. Archived copy; original address: \url{https://news.example/2021/salt?a=1&b=\%20x\#top}}"
    )


def test_no_access_date_is_made_up():
    """`urldate` needs an access date in the citation."""
    assert "urldate" not in fields(render([a_work(url=CITED)], {}))[1]


def test_further_addresses_are_kept():
    """They stand in the note, and are read back as links."""
    text = render(
        [a_work(url="https://a.example/", links=("https://a.example/", "https://b.example/x%20y"))], {}
    )

    assert read(text, "refs.bib").notes[0].citations[0].links == (
        "https://a.example/",
        "https://b.example/x%20y",
    )


def test_entries_are_sorted_and_keys_unique():
    """By key, whatever the order of the citations."""
    text = render([a_work("roe2021"), a_work("doe2020"), a_work("Roe2021")], {})

    assert [entry.key for entry in bibtexparser.parse_string(text).entries] == [
        "doe2020",
        "Roe2021",
        "roe2021-2",
    ]


def test_roles_without_a_field_are_kept():
    """A director stands in `editora` with its type, and is read back."""
    work = a_work(type="motion_picture", director=(Name(family="Roe", given="Jane"),))

    assert read(render([work], {}), "refs.bib").notes[0].citations[0].item.director == work.item.director


def test_no_works_make_an_empty_file():
    """There is nothing to write."""
    assert render([], {}) == ""


@given(WORKS)
def test_strange_works_are_parsed_again_into_the_same_entries(works):
    """Nothing in a work breaks the file: bibtexparser reads it, writes it, and reads the same."""
    text = render(works, {})
    library = bibtexparser.parse_string(text, parse_stack=[])

    assert not library.failed_blocks
    assert len(library.entries) == len(works)
    assert lines(bibtexparser.write_string(library, unparse_stack=[])) == lines(text)


@given(ITEMS)
def test_what_was_read_from_an_export_is_exported_the_same(item):
    """Titles and names survive the way out and back: a second export changes nothing in them."""
    first = render([a_work(title=item.title, author=item.author, language="de")], {})
    again = read(first, "refs.bib").notes[0].citations[0].item

    assert render([a_work(title=again.title, author=again.author, language="de")], {}) == first
