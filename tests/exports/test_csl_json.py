"""CSL-JSON."""

import json

from hypothesis import given

from srccheck.exports.csl_json import render
from srccheck.model.date import EdtfDate
from srccheck.model.work import Name
from srccheck.readers.csl_json import read
from support.works import CITED, COPY, WORKS, a_work


def test_a_work_becomes_an_item():
    """CSL's own names, dates as date parts, what it has no variable for in `custom`."""
    work = a_work(
        type="article-journal",
        title="Цена соли",
        latin="Tsena soli",
        author=(Name(family="Roe", given="Jane"),),
        container_title="Journal of Salt",
        issued=EdtfDate.parse("2021-09/2021-10"),
        url="https://a.example/",
        links=("https://a.example/", "https://b.example/"),
    )

    assert json.loads(render([work], {})) == [
        {
            "id": "roe2021",
            "type": "article-journal",
            "title": "Цена соли",
            "author": [{"family": "Roe", "given": "Jane"}],
            "container-title": "Journal of Salt",
            "issued": {"date-parts": [[2021, 9], [2021, 10]]},
            "URL": "https://a.example/",
            "custom": {"transliterated-title": "Tsena soli", "links": ["https://b.example/"]},
        }
    ]


def test_a_source_that_is_gone_gets_its_copy():
    """`URL` and `accessed` are the copy's, the note keeps the original address."""
    (item,) = json.loads(render([a_work(url=CITED, note="A note.")], {CITED: COPY}))

    assert item["URL"] == COPY.url
    assert item["accessed"] == {"date-parts": [[2021, 9, 30]]}
    assert item["note"] == f"A note. Archived copy; original address: {CITED}"


@given(WORKS)
def test_strange_works_are_read_back(works):
    """The file is JSON, an item for each work, and what is read from it is written the same."""
    text = render(works, {})

    assert len(json.loads(text)) == len(works)
    for work in works:
        first = render([a_work("x", title=work.item.title, author=work.item.author, note=work.item.note)], {})
        again = read(first, "refs.json").notes[0].citations[0].item
        assert render([a_work("x", title=again.title, author=again.author, note=again.note)], {}) == first
