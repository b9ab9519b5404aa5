"""Classic BibTeX."""

import bibtexparser
import pytest
from hypothesis import given

from srccheck.exports.bibtex import render
from srccheck.model.date import EdtfDate
from srccheck.model.work import Name
from srccheck.readers.bibtex import read
from support.works import CITED, COPY, WORKS, a_work


def fields(text):
    """Return the type and the fields of the only entry."""
    (entry,) = bibtexparser.parse_string(text, parse_stack=[]).entries
    return entry.entry_type, {field.key: field.value for field in entry.fields}


def lines(text):
    """Return the lines of a file without what is layout."""
    return [line.strip().rstrip(",") for line in text.splitlines() if line.strip()]


def test_a_work_becomes_an_entry():
    """The standard fields, month as a macro, the transliteration in brackets after the title."""
    work = a_work(
        type="article-newspaper",
        title="Цена соли",
        latin="Tsena soli",
        author=(Name(family="Roe", given="Jane"),),
        container_title="Daily Salt & Water",
        issued=EdtfDate(year=2021, month=9, day=3),
        page="A1–A3",
        language="ru",
        url="https://salt.example/a_b",
    )

    assert fields(render([work], {})) == (
        "article",
        {
            "author": "{Roe, Jane}",
            "title": "{Цена соли [Tsena soli]}",
            "journal": r"{Daily Salt \& Water}",
            "year": "{2021}",
            "month": 'sep # "~3"',
            "pages": "{A1--A3}",
            "url": "{https://salt.example/a_b}",
            "language": "{russian}",
        },
    )


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (EdtfDate(year=2021), {"year": "{2021}"}),
        (EdtfDate(year=2021, month=5), {"year": "{2021}", "month": "may"}),
        (EdtfDate(year=2021, end=EdtfDate(year=2023)), {"year": "{2021--2023}"}),
        (EdtfDate.parse("2021-05/2021-06"), {"year": "{2021}", "month": "may"}),
    ],
)
def test_dates_have_what_bibtex_can_say(date, written):
    """A year, a month, a day of it, a range of years."""
    found = fields(render([a_work(issued=date)], {}))[1]

    assert {name: value for name, value in found.items() if name in ("year", "month")} == written


@pytest.mark.parametrize(
    ("variables", "kind"),
    [
        ({"type": "report"}, "techreport"),
        ({"type": "thesis"}, "phdthesis"),
        ({"type": "thesis", "genre": "Master's thesis"}, "mastersthesis"),
        ({"type": "thesis", "genre": "unpublished MA thesis"}, "mastersthesis"),
        ({"type": "thesis", "genre": "tesi di dottorato"}, "phdthesis"),
        ({"type": "webpage"}, "misc"),
        ({"type": "chapter"}, "incollection"),
        ({"type": "treaty"}, "misc"),
    ],
)
def test_entry_types_are_the_standard_ones(variables, kind):
    """What classic BibTeX has no type for is `misc`."""
    assert fields(render([a_work(**variables)], {}))[0] == kind


def test_a_source_that_is_gone_gets_its_copy():
    """The copy's address and day, and a note of the original one."""
    found = fields(render([a_work(url=CITED)], {CITED: COPY}))[1]

    assert found["url"] == "{" + COPY.url + "}"
    assert found["urldate"] == "{2021-09-30}"
    assert found["note"].startswith(r"{Archived copy; original address: \url{https://news.example/")


def test_a_transliteration_is_read_back():
    """The brackets after a title in other letters are no part of it."""
    citation = (
        read(render([a_work(title="Цена соли", latin="Tsena soli")], {}), "refs.bib").notes[0].citations[0]
    )

    assert (citation.item.title, citation.transliterated_title) == ("Цена соли", "Tsena soli")


@given(WORKS)
def test_strange_works_are_parsed_again_into_the_same_entries(works):
    """Nothing in a work breaks the file."""
    text = render(works, {})
    library = bibtexparser.parse_string(text, parse_stack=[])

    assert not library.failed_blocks
    assert len(library.entries) == len(works)
    assert lines(bibtexparser.write_string(library, unparse_stack=[])) == lines(text)
