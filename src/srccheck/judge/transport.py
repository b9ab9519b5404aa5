"""No answer came: what the last attempt's failure means, and when it means nothing but our own outage.

A failed look-up says that the domain is gone only when it was answered "no such host" twice, in a run that
has reached somebody. While nobody at all has answered, every failure of the network is our own.
"""

from srccheck.judge.case import TLS, Case, verdict
from srccheck.model.evidence import Exchange, FailureKind
from srccheck.model.verdict import Reason, Verdict
from srccheck.text.urls import host

K = FailureKind

_OURS = {
    K.INVALID_URL: Reason.INVALID_URL,
    K.UNSUPPORTED_SCHEME: Reason.UNSUPPORTED_SCHEME,
    K.PRIVATE_ADDRESS: Reason.PRIVATE_ADDRESS,
}
"""Failures that say nothing of the network."""

_THEIRS = {
    K.NO_SUCH_HOST: (Reason.DNS_FAILURE, "the name {host} could not be looked up"),
    K.DNS: (Reason.DNS_FAILURE, "the name {host} could not be looked up"),
    K.REFUSED: (Reason.REFUSED, "{host} refused the connection"),
    K.UNROUTABLE: (Reason.CONNECT_TIMEOUT, "no way leads to {host}"),
    K.RESET: (Reason.RESET, "{host} broke off the connection"),
    K.CONNECT_TIMEOUT: (Reason.CONNECT_TIMEOUT, "{host} took no connection in time"),
    K.READ_TIMEOUT: (Reason.READ_TIMEOUT, "{host} sent no answer in time"),
    K.PROTOCOL: (Reason.PROTOCOL_ERROR, "{host} sent no valid HTTP"),
    K.TOO_MANY_HOPS: (Reason.REDIRECT_LOOP, "{host} redirected too often"),
    K.LOOP: (Reason.REDIRECT_LOOP, "{host} redirected in a circle"),
}


def signal(case: Case) -> Verdict | None:
    """Judge a link that nobody answered for."""
    exchanges = case.evidence.exchanges
    if case.answer is not None:
        return None
    failed = next((e for e in reversed(exchanges) if e.verified and e.failure), None)
    if failed is None or failed.failure is None:
        return verdict(case, Reason.NOT_REACHED, 1.0, "it was not asked")
    kind, message = failed.failure.kind, failed.failure.message
    if kind in _OURS:
        return verdict(case, _OURS[kind], 1.0, *_way(failed), message)
    if not case.evidence.online and not any(e.hops for e in exchanges):
        return verdict(case, Reason.OFFLINE, 1.0, "nobody has answered this machine", message)
    if any(e.failure and e.failure.kind in TLS for e in exchanges):
        return None
    name = host(failed.failure.url) or "the host"
    if _gone(exchanges, failed.failure.url):
        said = f"there is no such host as {name}: it was looked up twice"
        return verdict(case, Reason.DOMAIN_GONE, 0.95, *_way(failed), said)
    reason, words = _THEIRS[kind]
    tries = f"tried {len(exchanges)} times" if len(exchanges) > 1 else ""
    return verdict(case, reason, 0.8, *_way(failed), words.format(host=name), message, tries)


def _way(failed: Exchange) -> tuple[str, ...]:
    return (f"redirected to {host(failed.final_url)}",) if failed.hops else ()


def _gone(exchanges: tuple[Exchange, ...], url: str) -> bool:
    said = [e.failure for e in exchanges if e.failure is not None and e.failure.kind is K.NO_SUCH_HOST]
    return sum(host(failure.url) == host(url) for failure in said) >= 2
