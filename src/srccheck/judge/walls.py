"""Bot walls: somebody answers, but shows a program a riddle in place of the page. Never dead.

Cookies and headers of these products ride on good pages too, so a header counts only beside a refusing
status, and a page with status 200 must be the wall's own: by its headers' word "challenge", by its markup,
or by a title and words that only such pages have.
"""

from srccheck.judge.case import Case, answered, says, verdict
from srccheck.judge.wall_signs import CHALLENGES, HINTS, WALL_TITLES, WALL_WORDS
from srccheck.model.evidence import Exchange
from srccheck.model.verdict import Reason, Verdict
from srccheck.text.titles import fold

_REFUSING = frozenset({401, 402, 403, 405, 406, 412, 418, 429, 503, 999})
_BEGINNINGS = tuple(f"{title} " for title in WALL_TITLES if " " in title)
_LITTLE_TEXT = 400
"""Characters of visible text below which a wall's title is enough, where it stands alone."""
_LONGEST_TEXT = 1200
"""Characters of visible text; who shows more shows a page."""


def signal(case: Case) -> Verdict | None:
    """Judge an answer of success that is a wall's own page."""
    if case.answer is None or case.shown:
        return None
    name = _challenge(case, case.answer)
    if not name:
        return None
    return verdict(
        case, Reason.BOT_WALL, 0.9, answered(case.answer), f"marks of {name}", says(case.match.title)
    )


def wall(case: Case) -> str | None:
    """Return the name of the wall that gave a refusing answer, None where nothing tells."""
    if case.answer is None:
        return None
    found = _challenge(case, case.answer)
    if found or case.answer.status not in _REFUSING:
        return found
    if case.page.marks:
        return case.page.marks[0]
    return _named(case.answer, HINTS) if case.answer.status != 429 else None


def is_wall_title(folded: str) -> bool:
    """Tell whether a folded title is one of a wall's page, or begins with more than a word of one."""
    return folded in WALL_TITLES or folded.startswith(_BEGINNINGS)


def _challenge(case: Case, answer: Exchange) -> str | None:
    named = _named(answer, CHALLENGES)
    if named:
        return named
    page = case.page
    titles = [fold(one.text) for one in page.titles]
    title = any(map(is_wall_title, titles))
    if len(page.text) >= _LONGEST_TEXT or not (page.marks or title):
        return None
    words = fold(page.text)
    spoken = any(word in words for word in WALL_WORDS)
    if page.marks and (title or spoken or len(page.text) < 200):
        return page.marks[0]
    alone = len(page.text) < _LITTLE_TEXT and any(text in WALL_TITLES for text in titles)
    return "a bot check" if title and (spoken or alone) else None


def _named(answer: Exchange, signs: tuple[tuple[str, str, str], ...]) -> str | None:
    headers = [(key, text.lower()) for key, text in answer.headers if key in {sign[1] for sign in signs}]
    for name, header, value in signs if headers else ():
        if any(key == header and value in text for key, text in headers):
            return name
    return None
