import pytest
from msgspec.structs import replace

from srccheck.rules.pinpoint_outside import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (replace(a_citation(page="12–30"), locator="45"), "45"),
        (replace(a_citation(page="112–30"), locator="109–113"), "109–113"),
    ],
)
def test_fires(citation, words):
    """A cited page that the source does not have is told."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("pinpoint-outside", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        replace(a_citation(page="12–30"), locator="14"),
        replace(a_citation(page="112–30"), locator="128–30"),
        a_citation(page="12–30"),
        replace(a_citation(), locator="45"),
        replace(a_citation(page="xii–xx"), locator="45"),
        replace(a_citation(page="12"), locator="45"),
    ],
)
def test_is_silent(citation):
    """Pages inside, and what cannot be compared, are left alone."""
    assert list(RULE.check(citation)) == []
