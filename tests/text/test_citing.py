from hypothesis import given
from hypothesis import strategies as st

from srccheck.model.work import Name
from srccheck.text.citing import statement

LINES = [
    "A Study of Piers",
    "Jane Roe",
    "How to cite this article:",
    'For printed version: Roe Jane. "A Study of Piers". *Journal of Coasts* 7, (2020): 11–29.',
    "<https://doi.org/10.5555/piers.7>.",
]


def test_reads_the_citing_work_from_its_own_statement():
    """Title, author in the order of the head, container, volume, year, pages and DOI are read."""
    item = statement(LINES)

    assert item is not None
    assert (item.title, item.author) == ("A Study of Piers", (Name(family="Roe", given="Jane"),))
    assert (item.container_title, item.volume, str(item.issued), item.page) == (
        "Journal of Coasts",
        "7",
        "2020",
        "11–29",
    )
    assert item.doi == "10.5555/piers.7"


def test_says_nothing_without_such_a_statement():
    """A document that does not say how to cite it has no article."""
    assert statement(["A Study of Piers", 'He said "no" to it.']) is None


@given(st.lists(st.text(alphabet='"*().: aA1\n')))
def test_any_lines_are_harmless(lines):
    """Whatever stands under the heading, there is an item or none."""
    item = statement(["How to cite", *lines])

    assert item is None or item.title is not None
