import pytest
from msgspec.structs import replace

from srccheck.model.work import Name
from srccheck.rules.name_two_spellings import RULE
from support.extraction import a_citation


def found(*names):
    citations = (a_citation(author=(Name(family=family, given=given),)) for family, given in names)
    return list(RULE.check(replace(one, note=str(place)) for place, one in enumerate(citations, 1)))


@pytest.mark.parametrize(
    "names",
    [
        (("Rowlandson", "Jane"), ("Rowlandsen", "Jane")),
        (("Rowlandson", "Katherine"), ("Rowlandson", "Katharine")),
    ],
)
def test_fires_at_the_later_spelling(names):
    """One letter in the family name or in a full given name is told, and told once."""
    (finding,) = found(*names, *names)

    assert (finding.rule, finding.note) == ("name-two-spellings", "2")
    assert "note 1" in finding.message


@pytest.mark.parametrize(
    "names",
    [
        (("Rowlandson", "Jane"), ("Rowlandson", "Jane")),
        (("Rowlandson", "J."), ("Rowlandsen", "J.")),
        (("Roe", "Jane"), ("Rae", "Jane")),
        (("Rowlandson", "Jane"), ("Rowlandsen", "Mary")),
        (("Rowlandson", None), ("Rowlandsen", None)),
    ],
)
def test_is_silent(names):
    """The same spelling, initials, short names and other persons are left alone."""
    assert found(*names) == []
