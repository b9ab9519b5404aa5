from datetime import UTC, datetime

import pytest

from srccheck.archives.base import Anchor, anchor
from srccheck.model.date import EdtfDate
from srccheck.model.work import Item

D = EdtfDate.parse
ARTICLE = Item(issued=D("2022"))


@pytest.mark.parametrize(
    ("items", "article", "found"),
    [
        ([Item(issued=D("2019")), Item(accessed=D("2020-01-02"))], ARTICLE, ("access date", "2020-01-02")),
        ([Item(), Item(issued=D("2019-03"))], ARTICLE, ("cited date", "2019-03")),
        ([Item()], ARTICLE, ("document date", "2022")),
        ([Item()], None, None),
    ],
)
def test_looks_near_the_best_date_there_is(items, article, found):
    """An access date before a cited one, and that before the document's."""
    chosen = anchor(items, article)

    assert ((chosen.source, str(chosen.date)) if chosen else None) == found


def test_a_date_stands_for_its_middle():
    """A month is asked for at its middle, at noon."""
    assert Anchor(date=D("2019-03"), source="cited date").moment() == datetime(2019, 3, 15, 12, tzinfo=UTC)
