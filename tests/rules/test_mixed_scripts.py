import pytest

from srccheck.rules.mixed_scripts import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (a_citation(raw="P\u043eland in winter"), "Pоland"),
        (a_citation(raw="\u041f\u043e\u043b\u0438t\u0438\u043a\u0430".replace("t", "a")), "Latin"),
    ],
)
def test_fires(citation, words):
    """A word of two scripts is named with its odd letters."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("mixed-scripts", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        a_citation(raw="Poland and \u041f\u043e\u043b\u044c\u0448\u0430"),
        a_citation(raw="IT-\u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044f"),
        a_citation(raw="\u03b1-synuclein, 5 \u03bcm"),
        a_citation(raw="https://a.example/P\u043eland"),
    ],
)
def test_is_silent(citation):
    """Words beside one another, parts joined by a hyphen, and addresses are left alone."""
    assert list(RULE.check(citation)) == []
