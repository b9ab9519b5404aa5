import pytest
from msgspec.structs import replace

from srccheck.rules.url_two_titles import RULE
from support.extraction import a_citation

PAGE = "https://a.example/page"


def found(*citations):
    return list(RULE.check(replace(one, note=str(place)) for place, one in enumerate(citations, 1)))


def test_fires_at_the_later_citation():
    """One address under two titles that have nothing in common is told once."""
    (finding,) = found(
        a_citation(PAGE, title="Salt and bread"), a_citation(PAGE, title="The harbour in winter")
    )

    assert (finding.rule, finding.note) == ("url-two-titles", "2")
    assert "note 1" in finding.message


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (a_citation(PAGE, title="Salt and bread"), a_citation(PAGE, title="Salt and bread: a history")),
        (a_citation(PAGE, title="Salt and bread"), a_citation(PAGE, title="SALT AND BREAD.")),
        (a_citation(PAGE, title="Salt and bread"), a_citation(PAGE, title="Соль и хлеб")),
        (
            a_citation(PAGE, title="Salt and bread"),
            a_citation("https://a.example/other", title="The harbour"),
        ),
        (
            a_citation("https://a.example/", title="Salt"),
            a_citation("https://a.example/", title="The harbour"),
        ),
        (a_citation(PAGE, title=None), a_citation(PAGE, title="The harbour in winter")),
    ],
)
def test_is_silent(first, second):
    """A longer or translated title, another page, a front page and a missing title are left alone."""
    assert found(first, second) == []
