"""A not-found page that claims success: its title or heading says nothing but that.

An article about such pages says more in its title; a page whose title is the cited one is the source,
whatever words are in it.
"""

import re

from srccheck.judge.case import Case, address, other, says, verdict
from srccheck.judge.phrases import says_not_found, says_page_missing
from srccheck.model.evidence import Exchange, TitleSource
from srccheck.model.verdict import Reason, Verdict
from srccheck.text.titles import fold
from srccheck.text.urls import split

_LITTLE_TEXT = 400
"""Characters of visible text up to which a sentence among them speaks for the page."""
_PART = re.compile(
    r"\b(?:video|content|item|post|file|document|link|url|entry|record|object|resource|inhalt|contenu|contenido|datei"
    r"|dokument|fayl|element|obekt|resurs|material|ssylka|zapis)"
)
"""What a living page may miss a part of, such as an embedded video."""
_SENTENCES = re.compile(r"[.!?。！？|·•\n]+|(?:\s[-–—]\s)")
_NAMED = re.compile(
    r"/(?:error[-_/]?)?(?:404|not[-_]?found|page[-_]?not[-_]?found|notfound404|404[-_]?error)(?:\.\w{2,5})?/?$",
    re.IGNORECASE,
)
"""How error pages are called in paths (wikimedia/DeadlinkChecker)."""


def signal(case: Case) -> Verdict | None:
    """Judge an answer of success that says "not found"."""
    answer = case.answer
    if answer is None or case.shown or not 200 <= (answer.status or 0) < 300:
        return None
    said = not_found(case) or _in_text(case)
    if said is not None:
        return _dead(case, f"the page says: {said}")
    if answer.hops and _called_error(answer):
        return _dead(
            case, f"redirected to {address(answer.final_url)}, an error page", says(case.match.title)
        )
    return None


def not_found(case: Case) -> str | None:
    """Return the title or heading by which a page says that it is not found, None where it does not."""
    return next(
        (
            one.text
            for one in case.page.titles
            if one.source is not TitleSource.FILE
            and says_not_found(fold(one.text))
            and not _is_cited(one.text, case)
        ),
        None,
    )


def _is_cited(title: str, case: Case) -> bool:
    """Tell whether a citation says the same words, as of an essay on pages not found."""
    return any(fold(title) in fold(one.item.title or "") for one in case.cited)


def _in_text(case: Case) -> str | None:
    """Return the notice, or the sentence of a page with next to no text, that says that the page is not found."""
    text, notices = case.page.text, case.page.notices
    if len(text) > _LITTLE_TEXT:
        return next(
            (one for one in notices if says_page_missing(fold(one)) and not _PART.search(fold(one))), None
        )
    if says_not_found(fold(text)):
        return text
    sentences = (part.strip() for part in _SENTENCES.split(text))
    return next((part for part in (*sentences, *notices) if says_page_missing(fold(part))), None)


def _dead(case: Case, *sentences: str) -> Verdict:
    return verdict(case, Reason.SOFT_404, 0.95, *sentences, match=other(case.match))


def _called_error(answer: Exchange) -> bool:
    first, last = (split(url) for url in (answer.url, answer.final_url))
    if first is None or last is None:
        return False
    return bool(_NAMED.search(last.path)) and not _NAMED.search(first.path)
