import pytest

from srccheck.rules.host_publisher import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (a_citation("https://www.nytimes.com/a", container_title="BBC News"), "The New York Times"),
        (a_citation("https://tass.com/a", publisher="RIA Novosti"), "TASS"),
    ],
)
def test_fires(citation, words):
    """Both outlets are known and differ."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("host-publisher", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        a_citation("https://www.bbc.co.uk/a", container_title="BBC News"),
        a_citation("https://a.example/a", container_title="BBC News"),
        a_citation("https://www.nytimes.com/a", container_title="Daily Example"),
        a_citation("https://www.nytimes.com/a", container_title="The New York Times"),
    ],
)
def test_is_silent(citation):
    """Where one is not known, or they are the same, nothing is said."""
    assert list(RULE.check(citation)) == []
