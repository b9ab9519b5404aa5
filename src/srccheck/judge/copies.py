"""Does an archived capture show the source? The same comparison as for a living page, and no error page."""

from collections.abc import Callable, Sequence

from srccheck.judge.base import Cited, Match
from srccheck.judge.case import other
from srccheck.judge.identity import compare
from srccheck.judge.phrases import says_not_found
from srccheck.judge.signs import LOGIN_TITLES, PARKED_TITLES
from srccheck.judge.walls import is_wall_title
from srccheck.model.evidence import PageFacts, TitleSource
from srccheck.model.verdict import Identity
from srccheck.text.titles import fold


def checker(cited: Sequence[Cited]) -> Callable[[PageFacts], Match]:
    """Return the function that compares a capture's page with what is cited.

    A capture of an error page, a wall, a login or a parked domain is `contradicted`, unless its title is
    the cited one.
    """

    def check(page: PageFacts) -> Match:
        match = compare(page, cited)
        if match.identity is Identity.CONFIRMED or not _is_worthless(page):
            return match
        return other(match)

    return check


def _is_worthless(page: PageFacts) -> bool:
    titles = [fold(one.text) for one in page.titles if one.source is not TitleSource.FILE]
    return any(
        says_not_found(title)
        or title in LOGIN_TITLES
        or is_wall_title(title)
        or any(words in title for words in PARKED_TITLES)
        for title in titles
    )
