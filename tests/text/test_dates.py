import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.model.date import EdtfDate
from srccheck.text.dates import MONTHS, parse, search


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("September 27, 2021", "2021-09-27"),
        ("27 September 2021", "2021-09-27"),
        ("27th of September 2021", "2021-09-27"),
        ("Sept. 2011", "2011-09"),
        ("May, 2018", "2018-05"),
        ("2021", "2021"),
        ("2021a", "2021"),
        ("2021-09-27", "2021-09-27"),
        ("2021-09", "2021-09"),
        ("27.09.2021", "2021-09-27"),
        ("13/04/2021", "2021-04-13"),
        ("04/13/2021", "2021-04-13"),
        ("2021年9月27日", "2021-09-27"),
        ("2021年9月", "2021-09"),
        ("15 июня 2022", "2022-06-15"),
        ("15 червня 2022", "2022-06-15"),
        ("1er janvier 2020", "2020-01-01"),
        ("3. März 1999", "1999-03-03"),
        ("27 de septiembre de 2021", "2021-09-27"),
        ("3 października 2020", "2020-10-03"),
        ("3 luglio 2020", "2020-07-03"),
        ("3 de março de 2020", "2020-03-03"),
        ("22 set. 2024", "2024-09-22"),
        ("Out. 2003", "2003-10"),
        ("3 de març de 2020", "2020-03-03"),
        ("11 januari 1740", "1740-01-11"),
        ("3 maj 2020", "2020-05-03"),
        ("3. marts 2020", "2020-03-03"),
        ("17. září 1938", "1938-09-17"),
        ("2021, September 27", "2021-09-27"),
        ("2019–2020", "2019/2020"),
        ("1998-99", "1998/1999"),
        ("12–14 May 2020", "2020-05-12/2020-05-14"),
    ],
)
def test_reads_a_date_at_the_precision_that_is_written(text, expected):
    """A date in any of the languages is read, with no day or month that the text lacks."""
    assert parse(text) == EdtfDate.parse(expected)


def test_leaves_day_and_month_open_where_they_could_change_places():
    """03/04/2021 is March or April: only the year is certain."""
    assert parse("03/04/2021") == EdtfDate(year=2021)


def test_gives_no_day_that_the_calendar_lacks():
    """February 30 gives the year that stands behind it, not another day."""
    assert [str(found.date) for found in search("Feb 30, 2020")] == ["2020"]


@pytest.mark.parametrize("text", ["Time Out 2003", "Box Set 12, 2004"])
def test_takes_no_english_word_for_a_month(text):
    """Portuguese "set" and "out" are months in small letters or with a full stop; else only the year is a date."""
    assert [str(found.date) for found in search(text)] == [text[-4:]]


@pytest.mark.parametrize("text", ["", "no date", "12345", "page 3", "3021", "a2021b"])
def test_finds_no_date_where_there_is_none(text):
    """Numbers that are no years are left alone."""
    assert list(search(text)) == []


def test_finds_each_date_and_its_place():
    """Several dates in a text are found left to right with their characters."""
    text = "published May 3, 2019, accessed 2021-02-01"

    found = [(text[date.start : date.end], str(date.date)) for date in search(text)]

    assert found == [("May 3, 2019", "2019-05-03"), ("2021-02-01", "2021-02-01")]


def test_every_language_has_twelve_months():
    """The table of months is complete for each language."""
    assert {len(names) for names in MONTHS.values()} == {12}


@given(st.text() | st.text(alphabet="0123456789/-. ,Maymai年月日–"))
def test_any_text_gives_dates_within_it(text):
    """Whatever the text, dates lie inside it and do not overlap."""
    at = 0
    for found in search(text):
        assert at <= found.start < found.end <= len(text)
        at = found.end


@given(st.dates(min_value=EdtfDate(year=1500).middle(), max_value=EdtfDate(year=2099).middle()))
def test_a_written_date_is_read_back(day):
    """An ISO date gives the same day."""
    assert parse(day.isoformat()) == EdtfDate(year=day.year, month=day.month, day=day.day)
