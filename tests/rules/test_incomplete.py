import pytest
from msgspec.structs import replace

from srccheck.model.citation import Kind
from srccheck.model.work import Name
from srccheck.rules.incomplete import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (a_citation(type="book", author=(Name(family="Roe"),)), "a book without a date"),
        (a_citation(type="book", title=None, issued="2004"), "a book without an author and a title"),
        (a_citation(type="article-journal", issued="2004"), "a journal article without its journal"),
        (
            a_citation(type="chapter", title=None),
            "a chapter without a title, the book that it is in and a date",
        ),
        (a_citation(type="thesis", author=(Name(family="Roe"),), issued="2004"), "its university"),
        (
            a_citation(type="document", author=(Name(family="Roe"),), title=None, issued="2004"),
            "a source without a title",
        ),
    ],
)
def test_fires(citation, words):
    """One finding names everything that is missing."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("incomplete", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        a_citation(type="book", author=(Name(family="Roe"),), issued="2004"),
        a_citation(type="book", editor=(Name(literal="Harbour Office"),), issued="2004"),
        a_citation(type="book", author=(Name(family="Roe"),), raw="Roe, Salt, n.d."),
        a_citation(type="book", author=(Name(family="Roe"),), raw="Roe, Salz, Berlin o. J."),
        a_citation(type="document", title=None, archive="Harbour Office"),
        a_citation(type="map", title=None),
        replace(a_citation(type="book", title=None), kind=Kind.SHORT),
    ],
)
def test_is_silent(citation):
    """A complete citation, an undated one, a short form, what an archive has and a type without a form are left alone."""
    assert list(RULE.check(citation)) == []
