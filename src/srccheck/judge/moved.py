"""The page has moved for good: every hop is permanent, and the new address is worth citing.

An address that differs only in scheme, `www.`, trailing slash, default document or fragment is no move; it
stands as `replacement` of a living page. A resolver (DOI, Handle, URN:NBN, PubMed) redirects by nature.
"""

from srccheck.judge.alive import living
from srccheck.judge.case import Case, address
from srccheck.model.evidence import Exchange, Hop
from srccheck.model.verdict import Reason, Verdict
from srccheck.text.urls import host, same_page

RESOLVERS = frozenset(
    """doi.org dx.doi.org hdl.handle.net nbn-resolving.org nbn-resolving.de resolver.obvsg.at urn.fi urn.kb.se
    nbn-resolving.com n2t.net purl.org w3id.org ark.bnf.fr id.loc.gov pubmed.ncbi.nlm.nih.gov
    www.ncbi.nlm.nih.gov arxiv.org www.arxiv.org openurl.org doi.pangaea.de perma.cc""".split()
)
"""Hosts whose addresses are made to be cited and to redirect."""

_PERMANENT = frozenset({301, 308})


def signal(case: Case) -> Verdict | None:
    """Judge a living page that was reached by permanent redirects alone."""
    answer = case.answer
    if answer is None or not 200 <= (answer.status or 0) < 300:
        return None
    target = lasting(answer, case.evidence.url)
    if target is None:
        return None
    if same_page(target) == same_page(case.evidence.url):
        return living(case, Reason.OK, replacement=target)
    return living(
        case, Reason.PERMANENT_REDIRECT, f"redirected for good to {address(target)}", replacement=target
    )


def lasting(answer: Exchange, cited: str) -> str | None:
    """Return the address that permanent redirects lead to, with the cited fragment, None where there is none."""
    if not answer.hops or host(answer.url) in RESOLVERS or not all(map(_is_permanent, answer.hops)):
        return None
    if answer.final_url == answer.url:
        return None
    fragment = cited.partition("#")[2]
    return f"{answer.final_url}#{fragment}" if fragment and "#" not in answer.final_url else answer.final_url


def _is_permanent(hop: Hop) -> bool:
    return hop.status in _PERMANENT or hop.refresh == 0
