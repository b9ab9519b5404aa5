import pytest

from srccheck.model.verdict import Identity, Reason, Status
from support.judging import TITLE, a_page, an_exchange, verdict


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (404, Reason.HTTP_404),
        (410, Reason.HTTP_410),
        (401, Reason.LOGIN_WALL),
        (407, Reason.LOGIN_WALL),
        (402, Reason.FORBIDDEN),
        (403, Reason.FORBIDDEN),
        (405, Reason.FORBIDDEN),
        (406, Reason.FORBIDDEN),
        (418, Reason.FORBIDDEN),
        (999, Reason.FORBIDDEN),
        (429, Reason.RATE_LIMITED),
        (451, Reason.LEGAL),
        (408, Reason.READ_TIMEOUT),
        (425, Reason.READ_TIMEOUT),
        (400, Reason.HTTP_4XX),
        (414, Reason.HTTP_4XX),
        (422, Reason.HTTP_4XX),
        (500, Reason.HTTP_5XX),
        (503, Reason.HTTP_5XX),
        (520, Reason.HTTP_5XX),
        (302, Reason.PROTOCOL_ERROR),
        (300, Reason.PROTOCOL_ERROR),
        (304, Reason.PROTOCOL_ERROR),
        (600, Reason.PROTOCOL_ERROR),
        (200, Reason.OK),
        (203, Reason.OK),
        (204, Reason.OK),
        (206, Reason.OK),
    ],
)
def test_each_status_code_has_its_reason(status, reason):
    """The code alone decides where nothing else speaks."""
    assert verdict(an_exchange(status)).reason is reason


@pytest.mark.parametrize("status", [401, 402, 403, 429, 451, 503])
def test_a_refusal_that_shows_the_source_is_alive(status):
    """A paywall's first lines with the cited title are the source."""
    found = verdict(an_exchange(status), page=a_page(TITLE))

    assert (found.status, found.identity) == (Status.ALIVE, Identity.CONFIRMED)


@pytest.mark.parametrize("status", [404, 410, 400, 500])
def test_a_title_does_not_raise_the_dead(status):
    """A site that says "gone" is believed, whatever its page repeats."""
    assert verdict(an_exchange(status), page=a_page(TITLE)).status is not Status.ALIVE


@pytest.mark.parametrize(
    ("status", "wait", "reason"),
    [
        (503, 3600.0, Reason.RATE_LIMITED),
        (503, 30.0, Reason.HTTP_5XX),
        (500, 3600.0, Reason.HTTP_5XX),
        (429, 3600.0, Reason.RATE_LIMITED),
    ],
)
def test_a_long_wait_is_a_refusal(status, wait, reason):
    """Who asks to come back in an hour is not broken but busy."""
    assert verdict(an_exchange(status, retry_after=wait)).reason is reason


def test_tells_what_was_answered():
    """The evidence reads as a person would say it."""
    found = verdict(an_exchange(404, "https://a.example/x", "https://a.example/y"), page=a_page("Not found"))

    assert found.evidence == ("answered 404 Not Found after 1 redirect", "the page's title is “Not found”")
    assert (found.title, found.match, found.identity) == ("Not found", None, Identity.UNCONFIRMED)
