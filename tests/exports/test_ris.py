"""RIS, read back with rispy."""

import pytest
import rispy
from hypothesis import given

from srccheck.exports.ris import render
from srccheck.model.csl import CSL_TYPES
from srccheck.model.date import EdtfDate
from srccheck.model.work import Name
from support.works import CITED, COPY, WORKS, a_work


def test_a_work_becomes_an_entry():
    """Tag by tag."""
    work = a_work(
        type="article-journal",
        title="Цена соли",
        latin="Tsena soli",
        author=(
            Name(family="Berg", given="Jan", non_dropping_particle="van der"),
            Name(literal="Salt Board"),
        ),
        container_title="Journal of Salt",
        volume="7",
        issue="2",
        page="12–15",
        issued=EdtfDate(year=2021, month=9),
        accessed=EdtfDate(year=2022, month=1, day=3),
        language="ru",
        url="https://salt.example/a",
        doi="10.1234/a",
    )

    assert render([work], {}).splitlines() == [
        "TY  - JOUR",
        "ID  - roe2021",
        "AU  - van der Berg, Jan",
        "AU  - Salt Board",
        "TI  - Цена соли",
        "TT  - Tsena soli",
        "T2  - Journal of Salt",
        "PY  - 2021",
        "DA  - 2021/09//",
        "VL  - 7",
        "IS  - 2",
        "SP  - 12",
        "EP  - 15",
        "LA  - ru",
        "DO  - 10.1234/a",
        "UR  - https://salt.example/a",
        "Y2  - 2022/01/03/",
        "ER  - ",
    ]


@pytest.mark.parametrize(
    ("page", "first", "last"),
    [("12-15", "12", "15"), ("7", "7", None), ("5, 7–9", "5, 7–9", None), ("–9", None, "9")],
)
def test_pages_are_split(page, first, last):
    """First and last page have tags of their own; what is no single range stays whole."""
    (entry,) = rispy.loads(render([a_work(page=page)], {}))

    assert (entry.get("start_page"), entry.get("end_page")) == (first, last)


@pytest.mark.parametrize("name", sorted(CSL_TYPES))
def test_every_type_is_one_that_readers_know(name):
    """Reference managers drop an entry whose type they do not know."""
    (entry,) = rispy.loads(render([a_work(type=name)], {}))

    assert entry["type_of_reference"] in rispy.config.TYPE_OF_REFERENCE_MAPPING


def test_a_source_that_is_gone_gets_its_copy():
    """`UR` and `Y2` are the copy's, `N1` keeps the original address."""
    (entry,) = rispy.loads(render([a_work(url=CITED)], {CITED: COPY}))

    assert entry["urls"] == [COPY.url]
    assert entry["access_date"] == "2021/09/30/"
    assert entry["notes"] == [f"Archived copy; original address: {CITED}"]


@given(WORKS)
def test_strange_works_are_read_back(works):
    """No text of a work can end its line or its entry."""
    text = render(works, {})

    assert len(rispy.loads(text)) == len(works) if works else text == ""
    assert all(line[2:6] == "  - " for line in text.splitlines() if line)
