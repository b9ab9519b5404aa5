import pytest

from srccheck.rules.issn_check import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (a_citation(issn="0378-5954"), "check digit"),
        (a_citation(raw="Example Journal, ISSN 0378-595"), "characters"),
    ],
)
def test_fires(citation, words):
    """A wrong digit and a wrong length are told apart."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("issn-check", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        a_citation(issn="0378-5955"),
        a_citation(issn="2434-561X"),
        a_citation(raw="Example Journal"),
    ],
)
def test_is_silent(citation):
    """Right numbers are left alone."""
    assert list(RULE.check(citation)) == []
