"""A deep address that a redirect answers with the front page of its site: the source is not there any more.

A front page is the root, a language's root or a default document. Only the same site, or one of its
family, counts: a short link may well lead to somebody else's front page. A matching title wins.
"""

import re
from urllib.parse import parse_qsl

from srccheck.judge.case import Case, address, answered, says, verdict
from srccheck.model.verdict import Reason, Verdict
from srccheck.text.urls import site, split

_FRONT = re.compile(
    r"/?(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?)?/?(?:(?:home|index|main|default|start|homepage)(?:\.\w{2,5})?)?/?",
    re.IGNORECASE,
)
_MARKS = re.compile(
    r"utm_\w+|ref|referr?er|from|source|src|redirect\w*|error|err|404|not_?found|lang|hl|locale|gclid|fbclid",
    re.IGNORECASE,
)
"""Parameters that do not name a page."""
_SECOND_LEVEL = frozenset("co com org net gov gob go ac edu or ne mil asso gouv".split())


def signal(case: Case) -> Verdict | None:
    """Judge a redirect to the front page."""
    answer = case.answer
    if answer is None or not answer.hops or case.shown or not 200 <= (answer.status or 0) < 300:
        return None
    if is_front(answer.url) or not is_front(answer.final_url) or not related(answer.url, answer.final_url):
        return None
    return verdict(
        case,
        Reason.REDIRECT_TO_HOME,
        0.9,
        f"redirected to {address(answer.final_url)} (front page)",
        answered(answer),
        says(case.match.title),
        match=case.match,
    )


def is_front(url: str) -> bool:
    """Tell whether an address is the front page of a site, or of one of its languages."""
    parts = split(url)
    if parts is None or not _FRONT.fullmatch(parts.path[:100]):
        return False
    return all(_MARKS.fullmatch(name) for name, _ in parse_qsl(parts.query[:2000], keep_blank_values=True))


def related(one: str, other: str) -> bool:
    """Tell whether two addresses belong to one family of sites: one domain, or one name under two endings."""
    first, second = _domain(site(one)), _domain(site(other))
    if first == second:
        return True
    return len(first[0]) >= 4 and first[0] == second[0]


def _domain(name: str) -> tuple[str, str]:
    """Return the registered name and its ending; the list of public suffixes is approximated."""
    labels = name.split(".")
    double = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    size = 3 if double else 2
    return (labels[-size] if len(labels) >= size else labels[0]), ".".join(labels[1 - size :])
