"""A bad certificate stands before the page: the page behind it was looked at once, without trust.

Gone is gone: behind it 404, 410 and a proven not-found page are dead. Anything else is insecure, and the
page still tells whether it is the source.
"""

from srccheck.judge import soft404
from srccheck.judge.case import TLS, Case, answered, says, verdict
from srccheck.judge.status import GONE
from srccheck.model.verdict import Reason, Verdict
from srccheck.text.urls import host


def signal(case: Case) -> Verdict | None:
    """Judge a link that only an unverified connection, or none, could reach."""
    if case.answer is not None and case.answer.verified:
        return None
    faults = [e.failure for e in case.evidence.exchanges if e.failure and e.failure.kind in TLS]
    if not faults:
        return _untold(case) if case.answer is not None else None
    fault = min(faults, key=lambda failure: list(TLS).index(failure.kind))
    reason = TLS[fault.kind]
    what = f"the certificate of {host(fault.url) or 'the host'}: {fault.message}"
    if case.answer is None:
        return verdict(case, reason, 0.9, what, "nothing could be seen behind it")
    behind = f"behind it: {answered(case.answer)}"
    if case.answer.status in GONE:
        return verdict(case, GONE[case.answer.status], 0.9, behind, what)
    return soft404.signal(case) or _behind(case, reason, what, behind)


def _untold(case: Case) -> Verdict:
    """Judge an unverified look of which nobody said why."""
    return _behind(case, Reason.TLS_FAILED, "looked at without checking its certificate", "")


def _behind(case: Case, reason: Reason, *sentences: str) -> Verdict:
    return verdict(case, reason, 0.9, *sentences, says(case.match.title), match=case.match)
