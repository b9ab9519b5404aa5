import pytest

from srccheck.rules.isbn_check import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (a_citation(isbn="978-3-16-148410-1"), "check digit"),
        (a_citation(isbn="0-306-40615-3"), "check digit"),
        (a_citation(raw="Roe, Salt. ISBN 978-3-16-14841"), "characters"),
        (a_citation(isbn="123-3-16-148410-0"), "978"),
    ],
)
def test_fires(citation, words):
    """A wrong digit and a wrong length are told apart."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("isbn-check", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        a_citation(isbn="978-3-16-148410-0"),
        a_citation(isbn="0-306-40615-2"),
        a_citation(isbn="0-8044-2957-X"),
        a_citation(isbn="978-3-16-148410-0, 0-306-40615-2"),
        a_citation(raw="Roe, Salt."),
    ],
)
def test_is_silent(citation):
    """Right numbers, several of them too, are left alone."""
    assert list(RULE.check(citation)) == []
