import pytest

from srccheck.rules.http_known_https import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (a_citation("http://en.wikipedia.org/wiki/Salt"), "https://en.wikipedia.org/wiki/Salt"),
        (a_citation("http://doi.org/10.1000/1"), "https://doi.org"),
        (a_citation("http://a.example/p", "https://a.example/p"), "https://a.example/p"),
    ],
)
def test_fires(citation, words):
    """The secure form is named."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("http-known-https", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        a_citation("https://en.wikipedia.org/wiki/Salt"),
        a_citation("http://a.example/p"),
        a_citation("http://notwikipedia.org/p"),
    ],
)
def test_is_silent(citation):
    """Sites that are not known, and secure addresses, are left alone."""
    assert list(RULE.check(citation)) == []
