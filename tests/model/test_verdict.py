"""Each reason belongs to one status, and is told in words."""

from srccheck.model.verdict import REASONS, Reason, Status, Verdict


def test_every_reason_is_explained():
    """The table holds every reason, and every status has one."""
    assert set(REASONS) == set(Reason)
    assert {why.status for why in REASONS.values()} == set(Status)


def test_what_needs_attention_says_what_to_do():
    """Only what is fine, or was left out on purpose, has nothing to do."""
    idle = {reason for reason, why in REASONS.items() if not why.todo}

    assert idle == {Reason.OK, Reason.EXCLUDED}


def test_the_reason_decides_the_status():
    """A verdict cannot hold a status that its reason does not belong to."""
    assert Verdict(reason=Reason.LEGAL).status is Status.BLOCKED
