"""The model in its wire form."""

from datetime import datetime, timedelta, timezone

import pytest

from srccheck.model.evidence import Evidence
from srccheck.model.work import Item, Name
from srccheck.reports import encoding
from support.builders import NOON, a_citation, a_failed_exchange, a_result, an_exchange


def test_time_is_utc_to_the_second():
    """Zones are turned into UTC, fractions cut off."""
    moment = datetime(2026, 11, 23, 14, 0, 0, 999_999, tzinfo=timezone(timedelta(hours=2)))

    assert encoding.time(moment) == NOON


@pytest.mark.parametrize(
    ("exchanges", "told"),
    [
        ((), None),
        ((a_failed_exchange(elapsed=1.0), a_failed_exchange(elapsed=2.0)), 1),
        ((an_exchange(status=503), a_failed_exchange()), 0),
        ((a_failed_exchange(), an_exchange()), 1),
        ((an_exchange(status=503), an_exchange()), 1),
    ],
)
def test_the_attempt_that_is_told_is_the_last_one_answered(exchanges, told):
    """Code, address and redirects all come from one attempt: the last with an answer, else the last."""
    evidence = Evidence(url="https://news.example/salt", checked=NOON, exchanges=exchanges)

    assert encoding.decisive(evidence) is (None if told is None else exchanges[told])


@pytest.mark.parametrize(
    ("given", "expected"), [(0.12345, 0.12), (1.0000001, 1.0), (-0.1, 0.0), (None, None)]
)
def test_shares_are_two_digits_from_0_to_1(given, expected):
    """A match is rounded, and a slip of arithmetic stays within its range."""
    assert encoding.link(a_result(match=given)).match == expected


def test_csl_is_cleaned_through_and_through():
    """Names and titles inside the item are as clean as any other text."""
    item = Item(title="a\x1b[1mb", author=(Name(family="R\u202eoe"),))
    citation = encoding.citation(a_citation("1", item=item))

    assert citation.csl == {"id": "1", "type": "document", "title": "a[1mb", "author": [{"family": "Roe"}]}
