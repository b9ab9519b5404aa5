"""Again, and how? Pure decisions from the attempts so far."""

from collections.abc import Sequence
from enum import StrEnum

from srccheck.model.evidence import Exchange, FailureKind
from srccheck.net.settings import Settings

K = FailureKind

TRANSIENT = frozenset(
    {
        K.NO_SUCH_HOST,
        K.DNS,
        K.REFUSED,
        K.UNROUTABLE,
        K.RESET,
        K.CONNECT_TIMEOUT,
        K.READ_TIMEOUT,
        K.PROTOCOL,
    }
)
"""Failures that may pass."""

LATE = frozenset({K.CONNECT_TIMEOUT, K.READ_TIMEOUT})
"""Failures that have cost a whole attempt's time; one more look, later and shorter, tells as much as two."""

TLS = frozenset({K.TLS_EXPIRED, K.TLS_UNTRUSTED, K.TLS_WRONG_HOST, K.TLS_FAILED})
"""Failures that the same stack would only repeat, and that a second opinion must confirm."""

RATE_LIMITED = 429


class Step(StrEnum):
    """What comes after an attempt."""

    DONE = "done"
    AGAIN = "again"
    SECOND_OPINION = "second-opinion"


def next_step(attempts: Sequence[Exchange], settings: Settings) -> Step:
    """Return what to do after the attempts so far, at least one.

    The last attempt at a link that would be unreachable, insecure or a protocol error is made by
    another HTTP stack; after a time-out that is the next one. A host that does not exist is asked for twice; both stacks share the resolver,
    so a third look-up would say nothing new.
    """
    last = attempts[-1]
    if len(attempts) > settings.retries or last.stack != attempts[0].stack:
        return Step.DONE
    if last.failure is not None and last.failure.kind in TLS:
        return Step.SECOND_OPINION
    if not _may_pass(last, settings.longest_pause) or _gone_twice(attempts):
        return Step.DONE
    if was_late(attempts):
        return Step.SECOND_OPINION
    if len(attempts) < settings.retries or last.status == RATE_LIMITED:
        return Step.AGAIN
    return Step.SECOND_OPINION


def was_late(attempts: Sequence[Exchange]) -> bool:
    """Tell whether the last attempt ran out of time, so that the next one has half of it."""
    failed = attempts[-1].failure if attempts else None
    return failed is not None and failed.kind in LATE


def needs_unverified_look(attempts: Sequence[Exchange]) -> bool:
    """Tell whether nothing but a bad certificate was seen, so that one look behind it is due."""
    if any(attempt.status is not None for attempt in attempts):
        return False
    return any(attempt.failure is not None and attempt.failure.kind in TLS for attempt in attempts)


def delay(attempts: Sequence[Exchange], settings: Settings, jitter: float) -> float:
    """Return the seconds to wait before the next attempt.

    Args:
        attempts: those so far, at least one.
        settings: its `back_off`.
        jitter: from 0 to 1; spreads the wait between half and one and a half times the back-off.
    """
    steps = settings.back_off or (0.0,)
    base = steps[min(len(attempts), len(steps)) - 1]
    return max(base * (0.5 + jitter), attempts[-1].retry_after or 0.0)


def _may_pass(last: Exchange, longest_pause: float) -> bool:
    if last.failure is not None:
        return last.failure.kind in TRANSIENT
    status = last.status or 0
    if last.retry_after is not None and last.retry_after > longest_pause:
        return False
    return status in (408, 425, RATE_LIMITED) or status >= 500 or 300 <= status < 400


def _gone_twice(attempts: Sequence[Exchange]) -> bool:
    kinds = [attempt.failure.kind for attempt in attempts if attempt.failure is not None]
    return kinds.count(K.NO_SUCH_HOST) >= 2
