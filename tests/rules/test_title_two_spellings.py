import pytest
from msgspec.structs import replace

from srccheck.rules.title_two_spellings import RULE
from support.extraction import a_citation


def found(*citations):
    named = (replace(one, note=str(place), work="roe2004") for place, one in enumerate(citations, 1))
    return list(RULE.check(named))


def test_fires_at_the_later_citation():
    """A letter more or less in the title of one work is told."""
    (finding,) = found(a_citation(title="The harbour in winter"), a_citation(title="The harbor in winter"))

    assert (finding.rule, finding.note) == ("title-two-spellings", "2")
    assert "note 1" in finding.message


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The harbour in winter", "The Harbour in Winter."),
        ("The harbour in winter", "The harbour in winter: a study"),
        ("Salt", "Malt"),
        ("The harbour in winter", None),
    ],
)
def test_is_silent(first, second):
    """Case, signs, subtitles and short titles are left alone."""
    assert found(a_citation(title=first), a_citation(title=second)) == []


def test_is_silent_about_two_works():
    """Titles of two works may be alike."""
    one = replace(a_citation(title="The harbour in winter"), work="a")
    other = replace(a_citation(title="The harbor in winter"), work="b")

    assert list(RULE.check([one, other])) == []
