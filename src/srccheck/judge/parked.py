"""The domain belongs to a dealer now: it says that it is for sale, or leads to a marketplace."""

from srccheck.judge.case import Case, address, other, says, verdict
from srccheck.judge.signs import PARKED_HOSTS, PARKED_TITLES, PARKED_WORDS, SOLD
from srccheck.model.evidence import Exchange
from srccheck.model.verdict import Reason, Verdict
from srccheck.text.titles import fold
from srccheck.text.urls import host, site

_BEGINNING = 600
"""Characters of visible text in which a dealer's words are looked for."""
_SMALL = 1500
"""A parked page shows little text; an article about domains shows more."""


def signal(case: Case) -> Verdict | None:
    """Judge a page that offers its domain."""
    answer = case.answer
    if answer is None or case.shown:
        return None
    if _at_dealer(answer):
        sentence = f"redirected to {address(answer.final_url)}, where domains are sold"
        return _parked(case, sentence)
    if len(case.page.text) >= _SMALL:
        return None
    titles = [fold(one.text) for one in case.page.titles]
    offered = any(_offers(title, answer) for title in titles)
    named = any(title == fold(site(answer.final_url)) for title in titles)
    if not offered and not named:
        return None
    text = fold(case.page.text[:_BEGINNING])
    spoken = [words for words in PARKED_WORDS if words in text]
    if offered or spoken:
        return _parked(case, says(case.match.title), *(f"the page says: {words}" for words in spoken[:1]))
    return None


def _parked(case: Case, *sentences: str) -> Verdict:
    return verdict(case, Reason.PARKED_DOMAIN, 0.95, *sentences, match=other(case.match))


def _at_dealer(answer: Exchange) -> bool:
    first, last = host(answer.url), host(answer.final_url)
    return first != last and any(last == dealer or last.endswith(f".{dealer}") for dealer in PARKED_HOSTS)


def _offers(title: str, answer: Exchange) -> bool:
    if len(title) > 120:
        return False
    names = any(fold(site(url)) in title for url in (answer.url, answer.final_url) if site(url))
    return any(words in title for words in PARKED_TITLES) or (names and any(words in title for words in SOLD))
