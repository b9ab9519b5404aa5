"""Items as CSL-JSON and as records, and back."""

import msgspec
import pytest

from srccheck.model.csl import CSL_VARIABLES, from_csl, to_csl
from srccheck.model.date import EdtfDate
from srccheck.model.work import Item, Name

ITEM = Item(
    type="article-newspaper",
    title="A title",
    author=(Name(family="Roe", given="J."), Name(literal="A Ministry")),
    container_title="Daily Example",
    issued=EdtfDate(year=2021, month=9),
    url="https://a.example/",
    doi="10.5555/12345678",
)


@pytest.mark.parametrize("dates", ["parts", "edtf"])
def test_what_is_written_is_read_back(dates):
    """Both spellings of dates give the same item."""
    assert from_csl(to_csl(ITEM, dates)) == ITEM


def test_what_is_not_given_is_left_out():
    """CSL-JSON holds no null and no empty list, and always a type."""
    assert to_csl(Item(type="document", title="A")) == {"type": "document", "title": "A"}


def test_names_are_those_of_csl():
    """The wire has CSL's spelling."""
    assert {"container-title", "URL", "DOI", "publisher-place", "ISBN"} <= CSL_VARIABLES
    assert to_csl(ITEM)["issued"] == {"date-parts": [[2021, 9]]}


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"type": "novel"}, "unknown type 'novel'"),
        ({"type": "book", "titel": "A"}, "unknown key 'titel'"),
        ({"type": "book", "title": 5}, "str"),
        ({"type": "book", "issued": "last year"}, "issued"),
        ({"type": "book", "issued": {"date-parts": [[]]}}, "issued"),
        (
            {"type": "book", "issued": {"date-parts": [["2021", "May"]]}},
            "issued: 'May' is no number of a year",
        ),
        ({"type": "book", "issued": {"date-parts": [[20211]]}}, "issued: '20211' is no number of a year"),
        ({"type": "book", "author": ["Roe"]}, "author"),
    ],
)
def test_what_is_no_csl_is_refused(variables, message):
    """An unknown key, an unknown type or a value of the wrong form is named."""
    with pytest.raises(msgspec.ValidationError, match=message):
        from_csl(variables)


@pytest.mark.parametrize(
    ("parts", "date"),
    [([["2021", "9"]], "2021-09"), ([[2021, None, 27]], "2021"), ([[2021, "", ""]], "2021")],
)
def test_date_parts_are_read_up_to_the_first_that_is_empty(parts, date):
    """Numbers may be strings; a day without a month is not made a month."""
    assert str(from_csl({"issued": {"date-parts": parts}}).issued) == date
