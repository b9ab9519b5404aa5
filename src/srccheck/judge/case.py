"""The case that every signal looks at, and the words in which signals tell what they saw."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Self

from msgspec import Struct, structs

from srccheck.judge.base import Cited, Match
from srccheck.judge.identity import compare
from srccheck.model.evidence import Evidence, Exchange, FailureKind, PageFacts
from srccheck.model.verdict import Identity, Reason, Verdict
from srccheck.text.safe import shorten
from srccheck.text.urls import redact

TLS = {
    FailureKind.TLS_EXPIRED: Reason.TLS_EXPIRED,
    FailureKind.TLS_WRONG_HOST: Reason.TLS_WRONG_HOST,
    FailureKind.TLS_UNTRUSTED: Reason.TLS_UNTRUSTED,
    FailureKind.TLS_FAILED: Reason.TLS_FAILED,
}
"""Faults of a certificate or of its connection, the more telling first."""

_SHOWN = frozenset({401, 402, 403, 405, 406, 418, 429, 451, 503, 999})
"""Refusals under which a site may show the source all the same (a paywall's first lines)."""


class Case(Struct, frozen=True, kw_only=True):
    """One link before its judge.

    Attributes:
        evidence: what was seen.
        answer: the exchange that decides: the last with an HTTP answer, one with a good certificate first.
        page: what the page of that answer says of itself; nothing where there is none.
        match: how that page compares with what is cited.
        cited: what the citations say.
    """

    evidence: Evidence
    answer: Exchange | None
    page: PageFacts
    match: Match
    cited: tuple[Cited, ...] = ()

    @classmethod
    def of(cls, evidence: Evidence, cited: Sequence[Cited]) -> Self:
        """Return the case of a link's evidence."""
        given = [exchange for exchange in evidence.exchanges if exchange.status is not None]
        trusted = [exchange for exchange in given if exchange.verified]
        page = evidence.page or PageFacts()
        return cls(
            evidence=evidence,
            answer=next(reversed(trusted or given), None),
            page=page,
            match=compare(page, cited),
            cited=tuple(cited),
        )

    @property
    def shown(self) -> bool:
        """Tell whether the page is the source by its title, in an answer that can show one."""
        if self.match.identity is not Identity.CONFIRMED or self.answer is None:
            return False
        status = self.answer.status or 0
        return 200 <= status < 300 or status in _SHOWN


def other(match: Match) -> Match:
    """Return the comparison with a page that says itself that it is not the source."""
    return structs.replace(match, identity=Identity.CONTRADICTED)


def verdict(
    case: Case,
    reason: Reason,
    confidence: float,
    *sentences: str,
    match: Match | None = None,
) -> Verdict:
    """Return a verdict with the page's title, its sentences cleaned.

    Args:
        case: what is judged.
        reason: why.
        confidence: 0 to 1.
        sentences: the facts that decided; empty ones are left out.
        match: the comparison, where it says something; else the identity is left open.
    """
    return Verdict(
        reason=reason,
        identity=match.identity if match else Identity.UNCONFIRMED,
        confidence=confidence,
        title=case.match.title,
        match=match.score if match else None,
        evidence=tuple(filter(None, (shorten(sentence, 300) for sentence in sentences))),
    )


def answered(exchange: Exchange) -> str:
    """Return "answered 404 Not Found", with the number of hops before it where there were any."""
    status = exchange.status or 0
    try:
        phrase = f" {HTTPStatus(status).phrase}"
    except ValueError:
        phrase = ""
    hops = len(exchange.hops)
    after = f" after {hops} redirect{'s' if hops > 1 else ''}" if hops else ""
    return f"answered {status}{phrase}{after}"


def address(url: str) -> str:
    """Return an address for a sentence: without secrets, not too long."""
    return shorten(redact(url), 120)


def says(title: str | None) -> str:
    """Return the sentence that quotes a page's title, nothing where it has none."""
    return f"the page's title is “{shorten(title, 150)}”" if title else ""
