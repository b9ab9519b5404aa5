"""The site answers the same to a made-up address beside this one: whatever it shows, it is not the source.

It is the same answer when both are redirected to one page, or when both pages have the same titles, nearly the
same size and nearly the same words. A page that shows the cited title is never compared. Walls and the empty
shells of pages that a browser builds answer everything alike too, and prove nothing: where the page asks for
JavaScript, cookies, a login or a subscription, or says next to nothing, the link stays as it is.
(Bar-Yossef, Broder, Kumar and Tomkins, "Sic transit gloria telae", WWW 2004.)
"""

import re
from collections import Counter
from collections.abc import Sequence

from srccheck.judge.base import Cited
from srccheck.judge.case import Case, address, other, says, verdict
from srccheck.judge.phrases import says_not_found
from srccheck.judge.redirects import is_front, leads_up, related
from srccheck.judge.wall_signs import SHELL_WORDS
from srccheck.model.evidence import Evidence, Exchange, PageFacts
from srccheck.model.verdict import Identity, Reason, Verdict
from srccheck.text.siblings import folder, made_up
from srccheck.text.titles import fold
from srccheck.text.urls import same_page, split

_DOUBTFUL = frozenset({Reason.OK, Reason.PERMANENT_REDIRECT, Reason.TITLE_MISMATCH})
"""Verdicts that the answer of a made-up address may change."""
_SIZE = 0.05
"""Share by which the sizes of the same answer may differ: they repeat the address, the time, a token."""
_WORDS = 0.9
"""Share of common words from which two texts are the same answer."""
_NEXT_TO_NOTHING = 40
"""Characters of text below which a page says nothing of its own."""
_BEGINNING = 1000
"""Characters in which a wall or a shell says what it wants."""
_LONG = 1500
"""Characters of text from which a page is no wall and no shell, whatever words are in it."""
_SENTENCES = re.compile(r"[.!?。！？\n|·•]+|(?:\s[-–—]\s)")
_OPENING = 300
_LABEL = re.compile(r"[\w'’]+")


def wanted(evidence: Evidence, cited: Sequence[Cited], found: Verdict) -> bool:
    """Tell whether the answer of a made-up address could change a verdict.

    It can where a page answers that is not known to be the source, and there is a cited title that it should
    show, or a sign that nothing is found.

    Args:
        evidence: what was seen so far.
        cited: what the citations say of the link.
        found: the verdict on that.
    """
    if found.reason not in _DOUBTFUL or found.identity is Identity.CONFIRMED or evidence.sibling is not None:
        return False
    page, answer = evidence.page, Case.of(evidence, ()).answer
    if page is None or page.charset is None or answer is None or not answer.verified:
        return False
    if folder(evidence.url) is None or is_front(evidence.url) or not 200 <= (answer.status or 0) < 300:
        return False
    return any(one.item.title for one in cited) or _has_sign(page, answer)


def _has_sign(page: PageFacts, answer: Exchange) -> bool:
    """Tell whether something on the page or on the way to it says that nothing is found."""
    if answer.hops and (is_front(answer.final_url) or leads_up(answer)):
        return True
    opening = (fold(part) for part in _SENTENCES.split(page.text[:_OPENING]))
    return any(says_not_found(part) for part in opening if part)


def signal(case: Case) -> Verdict | None:
    """Judge a page that is the site's answer to everything."""
    answer, sibling = case.answer, case.evidence.sibling
    if answer is None or sibling is None or case.shown or not _is_success(answer):
        return None
    if not _is_success(sibling.exchange) or _asks(case.page):
        return None
    if _same_place(answer, sibling.exchange):
        sentence = f"a made-up address beside it is redirected to {address(answer.final_url)} too"
        reason = Reason.REDIRECT_TO_HOME if is_front(answer.final_url) else Reason.SOFT_404
        return verdict(case, reason, 0.9, sentence, says(case.match.title), match=other(case.match))
    if _same_answer(case, sibling.page):
        sentence = "a made-up address beside it answers the same page"
        return verdict(case, Reason.SOFT_404, 0.9, sentence, says(case.match.title), match=other(case.match))
    return None


def _is_success(exchange: Exchange) -> bool:
    return 200 <= (exchange.status or 0) < 300


def _same_place(answer: Exchange, made: Exchange) -> bool:
    """Tell whether both were redirected to one page, the query apart, which may name the address."""
    if not (answer.hops and made.hops):
        return False
    if not related(answer.url, answer.final_url) and not is_front(answer.final_url):
        return False  # a gate of somebody else's, to log in or to agree
    if same_page(answer.final_url) == same_page(answer.url):
        return False
    ours, theirs = split(answer.final_url), split(made.final_url)
    return (
        ours is not None
        and theirs is not None
        and (ours.hostname, ours.path) == (theirs.hostname, theirs.path)
    )


def _same_answer(case: Case, made: PageFacts | None) -> bool:
    page = case.page
    if made is None or len(page.text) < _NEXT_TO_NOTHING or abs(page.size - made.size) > _SIZE * page.size:
        return False
    own = _labels(case.evidence.url) | _labels(made_up(case.evidence.url) or "")
    if [_words(one.text, own) for one in page.titles] != [_words(one.text, own) for one in made.titles]:
        return False
    ours, theirs = _words(page.text, own), _words(made.text, own)
    common = sum((ours & theirs).values())
    return 2 * common >= _WORDS * (ours.total() + theirs.total())


def _labels(url: str) -> frozenset[str]:
    """Return the parts of an address that an error page may repeat."""
    return frozenset(_LABEL.findall(fold(url.partition("://")[2])))


def _words(text: str, without: frozenset[str]) -> Counter[str]:
    return Counter(word for word in fold(text).split() if word not in without)


def _asks(page: PageFacts) -> bool:
    """Tell whether a page wants something of its reader before it shows anything."""
    if page.password_field or page.marks or page.shell:
        return True
    text = fold(page.text[:_BEGINNING])
    return len(page.text) < _LONG and any(words in text for words in SHELL_WORDS)
