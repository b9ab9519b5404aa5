import pytest

from srccheck.rules.doi_form import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (a_citation(doi="10.1000"), "10.NNNN"),
        (a_citation(doi="10.1000/182."), "hardly"),
        (a_citation(doi="10.1000/182/full"), "/full"),
        (a_citation(doi="10.1000/18(2"), "bracket"),
        (a_citation("https://doi.org/10.12/x"), "10.NNNN"),
    ],
)
def test_fires(citation, words):
    """What is wrong is said."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("doi-form", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        a_citation(doi="10.1000/182"),
        a_citation(doi="10.1016/S0140-6736(05)61378-6"),
        a_citation("https://doi.org/10.1000%2F182"),
        a_citation("https://doi.org/"),
    ],
)
def test_is_silent(citation):
    """DOIs as publishers write them are left alone."""
    assert list(RULE.check(citation)) == []
