import pytest

from srccheck.model.evidence import FailureKind as K
from srccheck.model.evidence import Hop
from srccheck.model.verdict import Reason, Status
from support.judging import URL, a_failure, an_exchange, verdict


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (K.INVALID_URL, Reason.INVALID_URL),
        (K.UNSUPPORTED_SCHEME, Reason.UNSUPPORTED_SCHEME),
        (K.PRIVATE_ADDRESS, Reason.PRIVATE_ADDRESS),
        (K.NO_SUCH_HOST, Reason.DNS_FAILURE),
        (K.DNS, Reason.DNS_FAILURE),
        (K.REFUSED, Reason.REFUSED),
        (K.UNROUTABLE, Reason.CONNECT_TIMEOUT),
        (K.RESET, Reason.RESET),
        (K.CONNECT_TIMEOUT, Reason.CONNECT_TIMEOUT),
        (K.READ_TIMEOUT, Reason.READ_TIMEOUT),
        (K.PROTOCOL, Reason.PROTOCOL_ERROR),
        (K.LOOP, Reason.REDIRECT_LOOP),
        (K.TOO_MANY_HOPS, Reason.REDIRECT_LOOP),
        (K.TLS_EXPIRED, Reason.TLS_EXPIRED),
        (K.TLS_UNTRUSTED, Reason.TLS_UNTRUSTED),
        (K.TLS_WRONG_HOST, Reason.TLS_WRONG_HOST),
        (K.TLS_FAILED, Reason.TLS_FAILED),
    ],
)
def test_each_failure_has_its_reason(kind, reason):
    """One failed attempt in a run that is online is told as what it is."""
    assert verdict(a_failure(kind)).reason is reason


def test_every_kind_of_failure_is_judged():
    """No kind is left without a reason of its own."""
    assert {verdict(a_failure(kind)).status for kind in K} <= {
        Status.UNREACHABLE,
        Status.SKIPPED,
        Status.DEAD,
        Status.INSECURE,
    }


def test_a_domain_is_gone_when_two_look_ups_say_so():
    """The second "no such host" of an online run proves it."""
    assert verdict(a_failure(K.NO_SUCH_HOST), a_failure(K.NO_SUCH_HOST)).reason is Reason.DOMAIN_GONE


@pytest.mark.parametrize("first", [K.DNS, K.CONNECT_TIMEOUT])
def test_one_look_up_proves_nothing(first):
    """One "no such host" beside another failure leaves the domain in doubt."""
    assert verdict(a_failure(first), a_failure(K.NO_SUCH_HOST)).reason is Reason.DNS_FAILURE


@pytest.mark.parametrize("kind", [K.NO_SUCH_HOST, K.DNS, K.REFUSED, K.CONNECT_TIMEOUT, K.RESET, K.TLS_FAILED])
def test_our_own_outage_is_nobodys_dead_page(kind):
    """While nobody has answered this machine, every failure of the network is its own."""
    assert verdict(a_failure(kind), a_failure(kind), online=False).reason is Reason.OFFLINE


@pytest.mark.parametrize(
    ("kind", "reason"), [(K.INVALID_URL, Reason.INVALID_URL), (K.PRIVATE_ADDRESS, Reason.PRIVATE_ADDRESS)]
)
def test_what_needs_no_network_is_told_offline_too(kind, reason):
    """An address that is not asked is so on any machine."""
    assert verdict(a_failure(kind), online=False).reason is reason


def test_a_redirect_proves_the_network():
    """Whoever redirected has answered, so the host that fails then is judged."""
    hops = (Hop(url=URL, status=302, target="https://gone.example/"),)
    failed = a_failure(K.NO_SUCH_HOST, "https://gone.example/", asked=URL, hops=hops)

    assert verdict(failed, failed, online=False).reason is Reason.DOMAIN_GONE


def test_an_answer_of_either_stack_wins_over_failures():
    """The last exchange that brought an answer is judged, wherever it stands."""
    assert verdict(a_failure(K.RESET), an_exchange(404)).reason is Reason.HTTP_404
    assert verdict(an_exchange(404), a_failure(K.RESET)).reason is Reason.HTTP_404
    assert verdict(an_exchange(500), an_exchange(200)).reason is Reason.OK


def test_what_was_not_asked_says_so():
    """A link without exchanges was not reached by the run."""
    found = verdict()

    assert (found.reason, found.status) == (Reason.NOT_REACHED, Status.SKIPPED)
