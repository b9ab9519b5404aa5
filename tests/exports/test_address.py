"""Where a bibliography says that a work is found, and the order of works."""

from srccheck.exports.base import address, in_order
from srccheck.model.date import EdtfDate
from support.works import CITED, COPY, a_work

OTHER = "https://other.example/"


def test_the_address_is_the_one_cited():
    """With the access date that the citation gives."""
    place = address(a_work(url=CITED, links=(CITED, OTHER), accessed=EdtfDate(year=2021)), {})

    assert (place.url, place.seen, place.original, place.others) == (
        CITED,
        EdtfDate(year=2021),
        None,
        (OTHER,),
    )


def test_a_resolver_is_no_address_of_its_own():
    """The identifier says it already."""
    place = address(a_work(doi="10.1234/a", links=("https://doi.org/10.1234/a",)), {})

    assert (place.url, place.others) == (None, ())


def test_a_copy_of_a_resolver_is_an_address():
    """Where the resolver leads nowhere, the copy is all there is."""
    link = "https://doi.org/10.1234/a"
    place = address(a_work(doi="10.1234/a", links=(link,)), {link: COPY})

    assert (place.url, place.original) == (COPY.url, link)


def test_a_further_address_that_is_gone_gets_its_copy_too():
    """The first address stays."""
    place = address(a_work(url=OTHER, links=(OTHER, CITED)), {CITED: COPY})

    assert (place.url, place.original, place.others) == (OTHER, None, (COPY.url,))


def test_works_are_sorted_and_clean():
    """By key without regard to capitals; no control character is left."""
    works = in_order([a_work("b", title="a\x1b[31m\u202eb"), a_work("A")])

    assert [work.key for work in works] == ["A", "b"]
    assert works[1].item.title == "a[31mb"
