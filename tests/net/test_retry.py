"""Again, and how?"""

import pytest

from srccheck.model.evidence import Exchange, Failure, FailureKind
from srccheck.net.retry import Step, delay, needs_unverified_look, next_step, was_late
from srccheck.net.settings import Settings

K = FailureKind
URL = "http://x.example/"


def seen(what, stack="httpx", retry_after=None):
    failed = None if isinstance(what, int) else Failure(kind=what, message="", url=URL)
    status = what if isinstance(what, int) else None
    return Exchange(
        url=URL, final_url=URL, stack=stack, status=status, failure=failed, retry_after=retry_after
    )


@pytest.mark.parametrize(
    "what",
    [
        200,
        204,
        401,
        403,
        404,
        410,
        418,
        451,
        K.PRIVATE_ADDRESS,
        K.LOOP,
        K.TOO_MANY_HOPS,
        K.INVALID_URL,
        K.UNSUPPORTED_SCHEME,
    ],
)
def test_what_is_settled_is_not_asked_again(what):
    """A plain answer, or a fault of the address, is final."""
    assert next_step([seen(what)], Settings()) == Step.DONE


@pytest.mark.parametrize(
    "what",
    [
        408,
        425,
        500,
        503,
        599,
        300,
        302,
        K.DNS,
        K.REFUSED,
        K.UNROUTABLE,
        K.RESET,
        K.PROTOCOL,
    ],
)
def test_the_last_of_three_attempts_is_the_second_opinion(what):
    """What may pass is asked again, and for the last time by the other stack."""
    steps = [next_step([seen(what)] * n, Settings()) for n in (1, 2)]
    last = next_step([seen(what), seen(what), seen(what, "requests")], Settings())

    assert [*steps, last] == [Step.AGAIN, Step.SECOND_OPINION, Step.DONE]


@pytest.mark.parametrize("what", [K.CONNECT_TIMEOUT, K.READ_TIMEOUT])
def test_a_link_that_hangs_gets_one_more_look(what):
    """It has cost a whole attempt's time; a second stack with half of it tells as much as two more."""
    first = next_step([seen(what)], Settings())
    last = next_step([seen(what), seen(what, "requests")], Settings())

    assert [first, last] == [Step.SECOND_OPINION, Step.DONE]
    assert was_late([seen(what)])
    assert not was_late([seen(what), seen(503)])


def test_too_many_requests_needs_no_second_opinion():
    """A 429 is asked again by the same stack, twice."""
    assert [next_step([seen(429)] * n, Settings()) for n in (1, 2, 3)] == [Step.AGAIN, Step.AGAIN, Step.DONE]


@pytest.mark.parametrize("status", [429, 503])
def test_a_long_retry_after_ends_the_visit(status):
    """What asks to come back later than we wait is not asked again."""
    assert next_step([seen(status, retry_after=60)], Settings()) == Step.AGAIN
    assert next_step([seen(status, retry_after=61)], Settings()) == Step.DONE


@pytest.mark.parametrize("kind", [K.TLS_EXPIRED, K.TLS_UNTRUSTED, K.TLS_WRONG_HOST, K.TLS_FAILED])
def test_a_certificate_gets_a_second_opinion_at_once(kind):
    """The same stack would only repeat itself."""
    assert next_step([seen(kind)], Settings()) == Step.SECOND_OPINION
    assert next_step([seen(kind), seen(kind, "requests")], Settings()) == Step.DONE


def test_a_host_that_does_not_exist_is_asked_for_twice():
    """A third look-up by the same resolver would say nothing new."""
    gone = seen(K.NO_SUCH_HOST)

    assert [next_step([gone], Settings()), next_step([gone, gone], Settings())] == [Step.AGAIN, Step.DONE]
    assert next_step([seen(K.DNS), gone], Settings()) == Step.SECOND_OPINION


def test_without_retries_one_attempt_is_all():
    """No retries, no second opinion."""
    assert next_step([seen(K.RESET)], Settings(retries=0)) == Step.DONE


@pytest.mark.parametrize(
    ("attempts", "expected"),
    [
        ([seen(K.TLS_EXPIRED), seen(K.TLS_EXPIRED, "requests")], True),
        ([seen(K.TLS_EXPIRED), seen(K.RESET, "requests")], True),
        ([seen(K.RESET), seen(K.TLS_FAILED, "requests")], True),
        ([seen(K.TLS_EXPIRED), seen(200, "requests")], False),
        ([seen(K.RESET), seen(K.RESET, "requests")], False),
    ],
)
def test_only_a_bad_certificate_is_looked_behind(attempts, expected):
    """The unverified look is for links that showed nothing but a bad certificate."""
    assert expected == needs_unverified_look(attempts)


@pytest.mark.parametrize(
    ("count", "jitter", "retry_after", "expected"),
    [
        (1, 0.5, None, 1.0),
        (1, 0.0, None, 0.5),
        (2, 1.0, None, 6.0),
        (5, 0.5, None, 4.0),
        (1, 0.5, 30.0, 30.0),
        (2, 0.5, 0.0, 4.0),
    ],
)
def test_waits_longer_each_time(count, jitter, retry_after, expected):
    """Back-off grows, jitter spreads it, and a Retry-After is the least."""
    assert expected == delay(
        [seen(503, retry_after=retry_after)] * count, Settings(back_off=(1.0, 4.0)), jitter
    )
