"""Which capture next, and whether one that cannot be compared shows what was cited: pure decisions.

The nearest before the date comes first: what stood there when somebody looked at it. Then the nearest after it, then
wider ones. What failed teaches: a page that was found gone was gone later too, and one of its size is likely to say
the same. (IABot asks for the nearest before, then after, and opens none; a capture counts only if it is representative of
the state when cited: Jones et al., PLOS ONE 11(12), 2016.)
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from srccheck.archives.addresses import moment
from srccheck.model.snapshot import Anchor, AnchorSource, Capture
from srccheck.text.urls import same_page, split

WINDOW = timedelta(days=2 * 365)
"""How far from the date captures are taken before wider ones; the web is rarely cited with a surer date."""
_LIKE = 0.1
"""Share by which the sizes of two records of one error page may differ, which repeats the date or the address."""
_STEP = 0.05
"""Share by which one size may differ from the next, where many lie between two."""
_SETTLED = timedelta(days=365)
"""How long after the date an unchanging page may first have been captured to stand for it."""
_SPAN = timedelta(days=1)
_GONE = frozenset({404, 410})
_NO_PAGE = re.compile(
    r"image/|text/css|text/javascript|application/(?:x-)?javascript|application/json|font/|application/(?:x-)?font"
    r"|video/|audio/"
)
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|epub|zip|csv|txt|ps|djvu)$", re.IGNORECASE)
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


class Tried(Struct, frozen=True, kw_only=True):
    """A capture that was opened and does not do.

    Attributes:
        capture: as it was chosen.
        gone: it shows that the source was no longer there.
    """

    capture: Capture
    gone: bool = False


class Wanted(Struct, frozen=True, kw_only=True):
    """What is looked for.

    Attributes:
        url: the address as cited.
        anchor: the date to look near, None for none.
        now: captures of a later time are clocks gone wrong.
    """

    url: str
    anchor: Anchor | None
    now: datetime


def choose(
    captures: Sequence[Capture], wanted: Wanted, tried: Sequence[Tried], *, last: bool = False
) -> Capture | None:
    """Return the capture to open next, None where there is none left that could show the source.

    Args:
        captures: what the archive has, in any order.
        wanted: what is looked for.
        tried: what was opened before.
        last: no other will be opened after it.
    """
    failed = {one.capture.digest for one in tried if one.capture.digest}
    seen = {(one.capture.timestamp, one.capture.original) for one in tried}
    left = [
        (when, one)
        for one in captures
        if (when := moment(one.timestamp)) is not None
        and when <= wanted.now
        and (one.timestamp, one.original) not in seen
        and (one.digest not in failed or one.digest is None)
        and _may_show(one)
    ]
    if not left:
        return None
    view = _View(wanted, _died(captures, wanted.anchor, tried), _like_failed(captures, tried))
    if tried and (last or wanted.anchor is None):
        return _farther(left, view, wanted.anchor, tried)
    return min(left, key=lambda pair: view.rank(*pair))[1]


class _View:
    """How captures are looked at for one link."""

    def __init__(self, wanted: Wanted, died: datetime | None, like_failed: frozenset[int]) -> None:
        self._page = same_page(wanted.url)
        self._file = is_file(wanted.url)
        self._anchor = wanted.anchor
        self._died = died
        self._like_failed = like_failed

    def group(self, when: datetime, one: Capture) -> tuple[int, ...]:
        """Return how unlikely a capture is to show the source, whatever its time."""
        return (
            one.length in self._like_failed,
            one.status is not None and not 200 <= one.status < 300,
            not fits(one.media_type, file=self._file),
            same_page(one.original) != self._page,
            self._died is not None and when >= self._died,
        )

    def rank(self, when: datetime, one: Capture) -> tuple[object, ...]:
        """Return what captures are ordered by, the best first."""
        return (*self.group(when, one), *self._nearness(when), one.timestamp)

    def _nearness(self, when: datetime) -> tuple[object, ...]:
        if self._anchor is None:
            return (-when.timestamp(),)
        days = self._anchor.days(when)
        distance = abs((when - self._anchor.moment()).total_seconds())
        return (abs(days) > WINDOW.days, 1 if days > 0 else 0, distance)


def _farther(
    left: Sequence[tuple[datetime, Capture]], view: _View, anchor: Anchor | None, tried: Sequence[Tried]
) -> Capture:
    """Return what to open when the nearest show something else: what lies far from them.

    That is the nearest after the date; where the page was found gone before the date, the oldest capture; without
    a date, the oldest, then one from the middle.
    """
    best = min(view.group(*pair) for pair in left)
    like = sorted((pair for pair in left if view.group(*pair) == best), key=lambda pair: pair[0])
    if anchor is None:
        return like[0 if len(tried) == 1 else len(like) // 2][1]
    after = [pair for pair in like if anchor.days(pair[0]) > 0]
    gone = [when for one in tried if one.gone and (when := moment(one.capture.timestamp))]
    if after and (_is_birth(anchor) or not any(anchor.days(when) <= 0 for when in gone)):
        return after[0][1]
    return like[0][1]


def _may_show(one: Capture) -> bool:
    """Tell whether a capture of that status can show a page; a redirect may lead to one."""
    return one.status is None or 200 <= one.status < 400


def _died(captures: Sequence[Capture], anchor: Anchor | None, tried: Sequence[Tried]) -> datetime | None:
    """Return when the page is first known to have been gone, None where that is not known.

    A 404 between good captures may be a fault of a day, so of mere statuses only those after the date count. Before the
    day of its publication a page was not gone, but not yet there.
    """
    said = [when for one in captures if one.status in _GONE and (when := moment(one.timestamp))]
    if anchor is not None:
        said = [when for when in said if anchor.days(when) > 0]
    found = [when for one in tried if one.gone and (when := moment(one.capture.timestamp))]
    if anchor is not None and _is_birth(anchor):
        found = [when for when in found if anchor.days(when) > 0]
    return min((*said, *found), default=None)


def _is_birth(anchor: Anchor) -> bool:
    """Tell whether a date is that of publication, and not one at which somebody looked."""
    return anchor.source is AnchorSource.CITED


def _like_failed(captures: Sequence[Capture], tried: Sequence[Tried]) -> frozenset[int]:
    """Return the sizes of records that are likely to show what failed: near to theirs, or joined to them by others."""
    failed = {one.capture.length for one in tried if one.capture.length}
    sizes = sorted({one.length for one in captures if one.length} | failed)
    like: set[int] = set()
    run: list[int] = []
    for size in (*sizes, 0):
        if run and not run[-1] <= size <= run[-1] * (1 + _STEP):
            if not failed.isdisjoint(run):
                like.update(run)
            run = []
        run.append(size)
    near = (size for size in sizes for bad in failed if abs(size - bad) <= _LIKE * bad)
    return frozenset(like.union(near))


def is_file(url: str) -> bool:
    """Tell whether an address names a file rather than a page."""
    parts = split(url)
    return bool(parts and _FILE.search(parts.path))


def fits(kind: str | None, *, file: bool) -> bool:
    """Tell whether a media type can be that of the source; None, where it is not told, can."""
    if kind is None:
        return True
    return kind not in _PAGES if file else not _NO_PAGE.match(kind)


def is_stable(captures: Sequence[Capture], wanted: Wanted, one: Capture) -> bool:
    """Tell whether the captures around a date show that the page was on that date what a capture has.

    Without a date it must never have changed.

    Args:
        captures: with digests, `one` among them.
        wanted: what is looked for.
        one: the capture.
    """
    anchor, url = wanted.anchor, wanted.url
    file = is_file(url)
    good = sorted(
        (
            (when, row.digest)
            for row in captures
            if (row.status is None or 200 <= row.status < 300)
            and same_page(row.original) == same_page(url)
            and fits(row.media_type, file=file)
            and row.digest
            and (when := moment(row.timestamp)) is not None
        ),
        key=lambda pair: pair[0],
    )
    if one.digest is None or one.digest not in {digest for _, digest in good}:
        return False
    if anchor is None:
        return len(good) > 1 and {digest for _, digest in good} == {one.digest}
    before = [digest for when, digest in good if anchor.days(when) < 0]
    within = [digest for when, digest in good if anchor.days(when) == 0]
    after = [pair for pair in good if anchor.days(pair[0]) > 0]
    around = [*before[-1:], *within, *(digest for _, digest in after[:1])]
    if set(around) != {one.digest}:
        return False
    if before and (within or after):
        return True
    if before:
        return before[-2:] == [one.digest] * 2
    return _is_settled(within, after, one, anchor, file=file)


def _is_settled(
    within: Sequence[str | None],
    after: Sequence[tuple[datetime, str | None]],
    one: Capture,
    anchor: Anchor,
    *,
    file: bool,
) -> bool:
    """Tell whether a page that was first captured at its date or after it has not changed for some time."""
    run = []
    for when, digest in after:
        if digest != one.digest:
            break
        run.append(when)
    if len(within) + len(run) < 2:
        return False
    if within or file:
        return True
    return run[-1] - run[0] >= _SPAN and run[0] - anchor.moment() <= _SETTLED
