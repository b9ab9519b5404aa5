"""A deep address that a redirect answers with the front page or a section of its site: the source is not there.

A front page is the root, a language's root or a default document; a section is a folder above an address whose
last part looks like an article's. Only the same site, or one of its family, counts: a short link may well lead
to somebody else's front page. A matching title wins.
"""

import re
from urllib.parse import parse_qsl

from srccheck.judge.case import Case, address, answered, says, verdict
from srccheck.model.evidence import Exchange
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
_ARTICLE = re.compile(r"\d{4}|[^\W_]+[-_][^\W_]+[-_]|\.s?html?$|[^\W_]+[-_][^\W_]{4,}")
"""What the last part of an article's address has: a number, words joined by hyphens, an ending."""
_DEFAULT = re.compile(
    r"(?:index|default|home|main|start)(?:\.\w{2,5})?|print|amp|feed|comments?", re.IGNORECASE
)
"""Last parts that name the folder itself, or another form of the page."""

_SECOND_LEVEL = frozenset("co com org net gov gob go ac edu or ne mil asso gouv".split())


def signal(case: Case) -> Verdict | None:
    """Judge a redirect to the front page."""
    answer = case.answer
    if answer is None or not answer.hops or case.shown or not 200 <= (answer.status or 0) < 300:
        return None
    if leads_up(answer):
        sentence = f"redirected to {address(answer.final_url)}, a section above it"
        return verdict(case, Reason.SOFT_404, 0.8, sentence, says(case.match.title), match=case.match)
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


def leads_up(answer: Exchange) -> bool:
    """Tell whether an article's address was redirected to a folder above it on the same site."""
    first, last = split(answer.url), split(answer.final_url)
    if first is None or last is None or not related(answer.url, answer.final_url) or last.query:
        return False
    above, below = ([part for part in path.split("/") if part] for path in (last.path, first.path))
    rest = below[len(above) :]
    if not above or not rest or below[: len(above)] != above:
        return False
    return bool(_ARTICLE.search(rest[-1])) and not _DEFAULT.fullmatch(rest[-1])


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
