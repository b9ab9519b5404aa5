from srccheck.model.evidence import FailureKind as K
from srccheck.model.evidence import Hop
from srccheck.model.verdict import Reason
from support.judging import URL, a_failure, an_exchange, verdict

HOPS = (Hop(url=URL, status=302, target=URL + "/a"), Hop(url=URL + "/a", status=302, target=URL))


def test_a_circle_is_dead_and_says_how_long_it_was():
    """The verdict tells the number of redirects."""
    found = verdict(a_failure(K.LOOP, hops=HOPS))

    assert found.reason is Reason.REDIRECT_LOOP
    assert found.evidence[0].startswith("2 redirects, the last to https://coast.example/")


def test_a_loop_after_a_passing_fault_is_a_loop():
    """An earlier answer of another kind does not hide that the last attempt went round."""
    assert verdict(an_exchange(503), a_failure(K.LOOP, hops=HOPS)).reason is Reason.REDIRECT_LOOP


def test_a_loop_is_an_answer_while_nothing_else_has_answered():
    """Whoever redirects has answered."""
    assert verdict(a_failure(K.LOOP, hops=HOPS), online=False).reason is Reason.REDIRECT_LOOP
