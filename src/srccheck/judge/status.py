"""What the status code alone says (RFC 9110, section 15), unless the page shows the source all the same."""

from srccheck.judge.case import Case, answered, says, verdict
from srccheck.judge.walls import wall
from srccheck.model.evidence import Exchange
from srccheck.model.verdict import Reason, Verdict

GONE: dict[int | None, Reason] = {404: Reason.HTTP_404, 410: Reason.HTTP_410}
"""The codes by which a server says that the page is not there."""

_REFUSED = {
    401: (Reason.LOGIN_WALL, 0.95),
    407: (Reason.LOGIN_WALL, 0.95),
    402: (Reason.FORBIDDEN, 0.9),
    403: (Reason.FORBIDDEN, 0.9),
    405: (Reason.FORBIDDEN, 0.8),
    406: (Reason.FORBIDDEN, 0.8),
    412: (Reason.FORBIDDEN, 0.7),
    418: (Reason.FORBIDDEN, 0.8),
    999: (Reason.FORBIDDEN, 0.9),
    429: (Reason.RATE_LIMITED, 0.95),
    451: (Reason.LEGAL, 0.98),
    408: (Reason.READ_TIMEOUT, 0.8),
    425: (Reason.READ_TIMEOUT, 0.8),
}
LONGEST_PAUSE = 60.0
"""Seconds of a Retry-After that are waited for; who asks for more asks to come another day."""


def signal(case: Case) -> Verdict | None:
    """Judge by any status code but success."""
    answer = case.answer
    if answer is None or answer.status is None or 200 <= answer.status < 300 or case.shown:
        return None
    reason, confidence = _reason(answer, answer.status)
    name = wall(case) if reason not in (*GONE.values(), Reason.LEGAL, Reason.LOGIN_WALL) else None
    if name:
        return verdict(case, Reason.BOT_WALL, 0.95, answered(answer), f"marks of {name}")
    wait = answer.retry_after
    asks = f"asks to come back in {wait:.0f} seconds" if wait else ""
    return verdict(case, reason, confidence, answered(answer), asks, says(case.match.title))


def _reason(answer: Exchange, status: int) -> tuple[Reason, float]:
    if status in GONE:
        return GONE[status], 0.98
    if status in _REFUSED:
        return _REFUSED[status]
    if status == 503 and (answer.retry_after or 0) > LONGEST_PAUSE:
        return Reason.RATE_LIMITED, 0.8
    if 400 <= status < 500:
        return Reason.HTTP_4XX, 0.85
    if 500 <= status < 600:
        return Reason.HTTP_5XX, 0.9
    return Reason.PROTOCOL_ERROR, 0.8
