from srccheck.model.verdict import Identity, Reason
from support.judging import TITLE, a_page, an_exchange, verdict


def test_a_page_that_is_the_source_is_alive_and_confirmed():
    """The verdict says what was answered and what the title is."""
    found = verdict(an_exchange(200), page=a_page(TITLE))

    assert (found.reason, found.identity, found.match, found.confidence) == (
        Reason.OK,
        Identity.CONFIRMED,
        1.0,
        0.99,
    )
    assert found.evidence[0] == "answered 200 OK"


def test_a_page_without_facts_is_alive_and_unconfirmed():
    """An answer that cannot be compared is no fault."""
    found = verdict(an_exchange(200))

    assert (found.reason, found.identity, found.match) == (Reason.OK, Identity.UNCONFIRMED, None)
