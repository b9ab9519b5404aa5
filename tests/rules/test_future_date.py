from datetime import date

import pytest
from msgspec.structs import replace

from srccheck.model.date import EdtfDate
from srccheck.rules.future_date import FutureDate
from support.extraction import a_citation

RULE = FutureDate(lambda: date(2026, 5, 3))


@pytest.mark.parametrize("issued", ["2026-05-05", "2026-06", "2027"])
def test_fires_on_a_day_to_come(issued):
    """A date all of whose days are after today is told."""
    (finding,) = RULE.check(a_citation(issued=issued))

    assert finding.rule == "future-date"
    assert issued in finding.message


def test_fires_on_an_access_to_come():
    """Nobody has looked at a page tomorrow."""
    citation = a_citation()
    accessed = replace(citation, item=replace(citation.item, accessed=EdtfDate.parse("2062-05-03")))

    (finding,) = RULE.check(accessed)
    assert "access date" in finding.message


@pytest.mark.parametrize("issued", ["2026", "2026-05", "2026-05-03", "2026-05-04", "1999", None])
def test_is_silent_on_what_may_be_today(issued):
    """A less precise date may be today, and a day ahead may be the time zone."""
    assert list(RULE.check(a_citation(issued=issued))) == []
