import pytest
from msgspec.structs import replace

from srccheck.rules.page_order import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (a_citation(page="52–28"), "52–28"),
        (replace(a_citation(), locator="130–12"), "130–12"),
    ],
)
def test_fires(citation, words):
    """A range whose last page is lower is told."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("page-order", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        a_citation(page="928–52"),
        a_citation(page="1123–9"),
        a_citation(page="28–52"),
        a_citation(page="xii–xx"),
        a_citation(page="12, 14–18"),
    ],
)
def test_is_silent(citation):
    """Shortened last pages and other numbers are left alone."""
    assert list(RULE.check(citation)) == []
