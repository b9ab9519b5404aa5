import pytest

from srccheck.rules.shortener import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (a_citation("https://bit.ly/3abc"), "bit.ly"),
        (a_citation("http://www.tinyurl.com/x"), "tinyurl.com"),
        (a_citation("https://clck.ru/x"), "clck.ru"),
    ],
)
def test_fires(citation, words):
    """A known shortener is named."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("shortener", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        a_citation("https://youtu.be/abc"),
        a_citation("https://bit.ly.example/x"),
    ],
)
def test_is_silent(citation):
    """Other hosts are left alone."""
    assert list(RULE.check(citation)) == []
