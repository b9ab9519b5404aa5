"""Evidence and what is cited into a verdict: pure, one small signal for each kind of reason, in order."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from srccheck.registry import Table

if TYPE_CHECKING:
    from srccheck.judge.base import Cited, Signal
    from srccheck.model.evidence import Evidence
    from srccheck.model.verdict import Verdict

SIGNALS: "Table[Signal]" = Table(
    "signal",
    {
        "loops": "srccheck.judge.loops:signal",
        "transport": "srccheck.judge.transport:signal",
        "certificates": "srccheck.judge.certificates:signal",
        "status": "srccheck.judge.status:signal",
        "walls": "srccheck.judge.walls:signal",
        "logins": "srccheck.judge.logins:signal",
        "parked": "srccheck.judge.parked:signal",
        "soft404": "srccheck.judge.soft404:signal",
        "redirects": "srccheck.judge.redirects:signal",
        "replaced": "srccheck.judge.replaced:signal",
        "siblings": "srccheck.judge.siblings:signal",
        "mismatch": "srccheck.judge.mismatch:signal",
        "moved": "srccheck.judge.moved:signal",
        "alive": "srccheck.judge.alive:signal",
    },
)
"""The signals, in the order in which they are asked; the first that answers decides."""


def judge(evidence: "Evidence", cited: "Sequence[Cited]") -> "Verdict":
    """Return what the evidence of a link means for those who cite it; any evidence has a verdict.

    Args:
        evidence: what was seen.
        cited: what the citations say of it; empty where there is only an address.
    """
    from srccheck.judge.alive import signal as alive
    from srccheck.judge.case import Case

    case = Case.of(evidence, cited)
    found = (signal(case) for signal in _signals())
    return next(filter(None, found), None) or alive(case)


def wants_sibling(evidence: "Evidence", cited: "Sequence[Cited]", found: "Verdict") -> bool:
    """Tell whether the answer of a made-up address beside a link could change the verdict found without it."""
    from srccheck.judge.siblings import wanted

    return wanted(evidence, cited, found)


@cache
def _signals() -> "tuple[Signal, ...]":
    return tuple(SIGNALS[name] for name in SIGNALS)
