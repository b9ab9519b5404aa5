"""Languages by babel's names."""

import pytest

from srccheck.text.babel import NAMES, name, tag


@pytest.mark.parametrize("language", sorted(NAMES))
def test_every_name_leads_back_to_its_tag(language):
    """No two tags share a name."""
    assert tag(NAMES[language]) == language


@pytest.mark.parametrize(
    ("language", "babel"), [("de-LU", "ngerman"), ("zh-Hans", "chinese"), ("RU", "russian"), ("tlh", None)]
)
def test_a_region_that_babel_does_not_name_is_its_language(language, babel):
    """Only the primary part counts then."""
    assert name(language) == babel


def test_a_name_that_babel_does_not_have_stays():
    """It may be a tag already."""
    assert tag(" tlh ") == "tlh"
    assert tag("Brazil") == "pt-BR"
