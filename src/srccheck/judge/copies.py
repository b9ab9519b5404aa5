"""Does an archived capture show the source? Judged as a living page is, by every signal.

No living page is condemned for its title alone; a capture is, for a bad copy is worse than none. One that shows what the
dead address shows now is no copy of the source, however hard it is to compare. Of a
living page the title that it shows stands beside the cited ones: what is looked for is a copy of that page.
"""

from collections.abc import Callable, Sequence

from msgspec import Struct

from srccheck.judge import judge
from srccheck.judge.base import Cited
from srccheck.judge.identity import compare, is_short
from srccheck.judge.phrases import says_not_found
from srccheck.judge.signs import LOGIN_TITLES, PARKED_TITLES
from srccheck.judge.walls import is_wall_title
from srccheck.model.evidence import Evidence, PageFacts, TitleSource
from srccheck.model.verdict import Identity, Status, Verdict
from srccheck.model.work import Item
from srccheck.text.titles import fold

_LIVING = frozenset({Status.ALIVE, Status.MOVED, Status.INSECURE})
_ENOUGH_TEXT = 200
"""Characters of text from which two pages with the same words are one."""
_NO_SOURCE = frozenset({Status.DEAD, Status.CHANGED})


class Shown(Struct, frozen=True, kw_only=True):
    """What a capture shows.

    Attributes:
        identity: whether that is the source; contradicted too where it is an error, a wall or a login.
        gone: it shows that the source was no longer there: not found, parked, replaced.
        unchanged: it shows what the living page shows still.
        title: of the page, as compared, else its first one.
        score: 0 to 1, how alike that title and the cited one are; None where they could not be compared.
    """

    identity: Identity
    gone: bool = False
    unchanged: bool = False
    title: str | None = None
    score: float | None = None


def checker(
    cited: Sequence[Cited], living: Evidence | None = None, found: Verdict | None = None
) -> Callable[[Evidence], Shown]:
    """Return the function that compares what a capture shows with what is cited.

    Args:
        cited: what the citations say of the link.
        living: what was seen of the link itself, None where nothing was.
        found: the verdict on that.
    """
    status = found.status if found else None
    now = _titles(living) if living and status in _NO_SOURCE else frozenset()
    beside = _beside(found) if found and status in _LIVING else ()
    wanted = (*cited, *beside)

    def check(seen: Evidence) -> Shown:
        verdict = judge(seen, wanted)
        page = seen.page
        match = compare(page, wanted) if page else None
        title, score = (match.title, match.score) if match else (None, None)
        if verdict.identity is Identity.CONFIRMED and verdict.status not in _NO_SOURCE:
            return Shown(identity=Identity.CONFIRMED, title=title, score=score)
        titles = _titles(seen)
        asks = verdict.status not in _LIVING | _NO_SOURCE or _asks(titles)
        gone = verdict.status in _NO_SOURCE or (bool(now) and titles == now) or _says_gone(titles)
        if asks or gone or verdict.identity is Identity.CONTRADICTED:
            return Shown(identity=Identity.CONTRADICTED, gone=gone and not asks, title=title, score=score)
        unchanged = status in _LIVING and _is_same(seen.page, living.page if living else None)
        return Shown(identity=Identity.UNCONFIRMED, unchanged=unchanged, title=title, score=score)

    return check


def _titles(seen: Evidence) -> frozenset[str]:
    page = seen.page
    titles = page.titles if page else ()
    return frozenset(fold(one.text) for one in titles if one.source is not TitleSource.FILE)


def _says_gone(titles: frozenset[str]) -> bool:
    """Tell whether a page is called an error or a domain for sale, however much else it says."""
    return any(says_not_found(one) or any(words in one for words in PARKED_TITLES) for one in titles)


def _asks(titles: frozenset[str]) -> bool:
    """Tell whether a page is called a login or a wall, however it asks."""
    return any(one in LOGIN_TITLES or is_wall_title(one) for one in titles)


def _is_same(one: PageFacts | None, other: PageFacts | None) -> bool:
    """Tell whether two pages have the same titles and the same words, and enough of them."""
    if one is None or other is None or one.shell or len(one.text) < _ENOUGH_TEXT:
        return False
    return (one.titles, one.text) == (other.titles, other.text)


def _beside(found: Verdict) -> tuple[Cited, ...]:
    """Return what a living page calls itself, as if it were cited, where that names a page and not a site."""
    if found.identity is Identity.CONTRADICTED or found.title is None or is_short(found.title):
        return ()
    return (Cited(item=Item(type="webpage", title=found.title)),)
