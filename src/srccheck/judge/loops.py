"""Redirects without an end: more than ten hops, or back to where they began with nothing changed."""

from srccheck.judge.case import Case, address, verdict
from srccheck.model.evidence import FailureKind
from srccheck.model.verdict import Reason, Verdict


def signal(case: Case) -> Verdict | None:
    """Judge a link whose last attempt was sent round and round."""
    last = next((e for e in reversed(case.evidence.exchanges) if e.verified), None)
    if last is None or last.failure is None:
        return None
    if last.failure.kind not in (FailureKind.LOOP, FailureKind.TOO_MANY_HOPS):
        return None
    hops = len(last.hops)
    sentence = f"{hops} redirects, the last to {address(last.final_url)}" if hops else ""
    return verdict(case, Reason.REDIRECT_LOOP, 0.9, sentence, last.failure.message)
