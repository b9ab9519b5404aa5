"""The site belongs to somebody else now: what the page offers is the trade of those who buy up lost domains.

Either the page's titles speak of gambling, pills, loans or the like, of which neither the citation nor the address
has a word, and it offers them, as a newspaper does not; or every address of the site shows one page, and nothing on
it names the site that was cited. A page that shows the cited title is the source, whatever stands around it.
"""

import re
from collections.abc import Iterator

from srccheck.judge.case import Case, other, says, verdict
from srccheck.judge.siblings import signal as same_everywhere
from srccheck.judge.trade_signs import OFFERS, TRADES
from srccheck.model.verdict import Identity, Reason, Verdict
from srccheck.text.language import script
from srccheck.text.titles import fold

_TRADES = re.compile(r"(?<![a-z])(?:" + "|".join(TRADES) + r")(?![a-z])")
_OFFERS = re.compile(r"(?<![a-z])(?:" + "|".join(OFFERS) + r")(?![a-z])")
_SPOKEN = 2
"""Words of a trade in the titles, where they are not all that is there."""
_NAME = 4
"""Letters from which a word of a site's name tells something."""


def signal(case: Case) -> Verdict | None:
    """Judge a page that somebody else has put in the site's place."""
    answer = case.answer
    if answer is None or case.shown or not 200 <= (answer.status or 0) < 300 or not case.cited:
        return None
    traded = _traded(case)
    if traded:
        return _replaced(case, f"the page speaks of {traded}, of which the citation has no word")
    everywhere = same_everywhere(case)
    if everywhere is not None and everywhere.reason is Reason.SOFT_404 and _is_another(case):
        return _replaced(case, *everywhere.evidence[:1], "nothing on it names the site that was cited")
    return None


def _replaced(case: Case, *sentences: str) -> Verdict:
    return verdict(
        case, Reason.SITE_REPLACED, 0.9, *sentences, says(case.match.title), match=other(case.match)
    )


def _traded(case: Case) -> str:
    """Return the words of a trade in a page's titles, empty where there are none or too few."""
    titles = [fold(one.text) for one in case.page.titles]
    spoken = list(dict.fromkeys(word for title in titles for word in _TRADES.findall(title)))
    if not spoken:
        return ""
    text = fold(case.page.text[:600])
    told = len(spoken) + len(set(_TRADES.findall(text)) - set(spoken))
    if told < _SPOKEN:
        return ""
    sells = _OFFERS.search(" ".join((*titles, text)))
    return "" if not sells or _TRADES.search(" ".join(_said(case))) else ", ".join(spoken[:3])


def _said(case: Case) -> Iterator[str]:
    """Yield what the citations and the address say."""
    yield fold(case.evidence.url)
    for one in case.cited:
        item = one.item
        texts = (
            item.title,
            item.container_title,
            item.publisher,
            item.original_title,
            one.transliterated_title,
        )
        yield from (fold(text) for text in texts if text)


def _is_another(case: Case) -> bool:
    """Tell whether a page is certainly not of the site that was cited: it names neither it nor its owner."""
    names = [
        fold(name) for one in case.cited for name in (one.item.container_title, one.item.publisher) if name
    ]
    words = {word for name in names for word in name.split() if len(word) >= _NAME}
    if not words or case.match.identity is not Identity.CONTRADICTED:
        return False
    shown = fold(" ".join((*(one.text for one in case.page.titles), case.page.text)))
    alike = any(script(one.item.container_title or "") == script(case.page.text) for one in case.cited)
    return alike and not any(word in shown for word in words)
