import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.extraction.works import letters
from support.extraction import extracted

BOOK = "J. Roe, *The Lamp* (Port: One Press, 2001), https://one.example/lamp."


def keys(*notes):
    return [work.key for work in extracted(*notes).works]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (BOOK, "Roe, *The Lamp* (Norwick: One, 2001), 36, <https://two.example/9>."),
        (BOOK, "J. Roe, *The Lamp* (Port, 2001)."),
        (
            "J. Roe, “A,” May 3, 2019, https://one.example/a.",
            "J. Roe, “Б,” May 3, 2019, http://www.one.example/a/.",
        ),
        ("J. Roe, “A,” *C* 1 (2001): 2–3, doi:10.5555/x.", "Roe, “Another,” doi:10.5555/X."),
        ("EuGH NJW 2015, 1163 – Boston.", "EuGH NJW 2015, 1163 Rn. 40 – Boston Salt."),
        ("J. Roe, “Маяки,” [Mayaki], *C* 1 (2001): 2–3.", "J. Roe, “Mayaki,” *C* 1 (2001): 2–3."),
        ("*Roe*, NJW 2021, 2065 ff.", "*Roe*, NJW 2021, 2065, 2069."),
    ],
)
def test_one_work_cited_in_full_twice(first, second):
    """The same address, identifier, or title, author and date make one work, and the reason is kept."""
    (work,) = extracted(first, second).works

    assert work.citations == ("1", "2")
    assert len(work.joined) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "“News,” *Gazette*, May 3, 2019, https://a.example/1.",
            "“News,” *Gazette*, May 4, 2019, https://b.example/2.",
        ),
        ("J. Roe, “A,” *C* 1 (2001): 2–3.", "J. Roe, “A,” *C* 9 (2009): 2–3."),
    ],
)
def test_same_title_with_other_date_is_two_works_and_a_finding(first, second):
    """A date that contradicts keeps works apart, and a person is told."""
    extraction = extracted(first, second)

    assert len(extraction.works) == 2
    assert [(finding.rule, finding.note) for finding in extraction.findings] == [("same-title", "2")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("J. Roe, “A,” *C* 1 (2001): 2–3.", "K. Lund, “A,” *C* 1 (2001): 2–3."),
        ("*Roe*, NJW 2021, 2065 ff.", "*Doe*, NJW 2021, 2065, 2069."),
        ("“One,” *U*, May 3, 2019, https://u.example/.", "“Two,” *U*, May 3, 2019, https://u.example/."),
    ],
)
def test_other_authors_and_a_shared_front_page_are_no_join(first, second):
    """Another author is another work, and the front page of a site is nobody's address."""
    assert len(extracted(first, second).works) == 2


def test_a_work_has_what_any_of_its_citations_says():
    """The first full citation leads; what it lacks comes from later ones; links are collected."""
    (work,) = extracted(
        "Roe, *The Lamp* (Port, 2001), https://one.example/a.",
        "J. Roe, *The Lamp* (Port: One Press, 2001), https://two.example/b.",
    ).works

    assert (work.item.author[0].given, work.item.publisher) == ("J.", "One Press")
    assert work.links == ("https://one.example/a", "https://two.example/b")


def test_keys_are_names_and_years_in_ascii():
    """Family name, else the first title word that is no article, and a letter where works meet."""
    assert keys(
        "J. Müller, *The Lamp* (Port, 2001).",
        "“The News of it,” *Gazette*, May 3, 2019.",
        "О. Морозова, “Маяки,” [Mayaki], *C* 1 (2001): 2–3.",
        "“灯塔,” [Dēngtǎ de gùshi], *C* 1 (2001): 2–3.",
        "K. Lund, “A first,” *C* 1 (2001): 2–3.",
        "K. Lund, “A second,” *C* 2 (2001): 2–3.",
        "K. Lund, “Undated,” https://c.example/u.",
    ) == ["muller2001", "news2019", "morozova2001", "dengta2001", "lund2001a", "lund2001b", "lund"]


@given(st.integers(0, 5000))
def test_letters_count_like_columns(number):
    """A to z, then aa: every number has its own letters."""
    text = letters(number)
    value = 0
    for char in text:
        value = value * 26 + ord(char) - 96

    assert value == number + 1
