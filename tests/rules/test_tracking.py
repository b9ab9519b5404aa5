import pytest

from srccheck.rules.tracking import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("query", "named"),
    [("utm_source=mail", "utm_source"), ("id=1&shareType=on", "shareType"), ("FBCLID=1", "FBCLID")],
)
def test_fires_on_parameters_about_the_reader(query, named):
    """The finding names the parameter that can be left out."""
    (finding,) = RULE.check(a_citation(f"https://host.example/a?{query}"))

    assert finding.rule == "tracking"
    assert named in finding.message


@pytest.mark.parametrize(
    "url", ["https://host.example/a?id=1", "https://host.example/utm_source", "http://[bad"]
)
def test_is_silent_on_parameters_of_the_page(url):
    """Other parameters choose the page; an address without valid form has none."""
    assert list(RULE.check(a_citation(url))) == []
