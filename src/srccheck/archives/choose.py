"""Which capture, and why: pure decisions from dates."""

from collections.abc import Iterable
from datetime import datetime

from srccheck.archives.base import Anchor
from srccheck.archives.memento import moment
from srccheck.model.snapshot import Capture


def nearest(captures: Iterable[Capture], near: datetime, tried: Iterable[str]) -> Capture | None:
    """Return the capture nearest to a time whose timestamp was not tried, the earlier of two as near."""
    seen = set(tried)
    dated = ((moment(one.timestamp), one) for one in captures if one.timestamp not in seen)
    left = [(abs((when - near).total_seconds()), one.timestamp, one) for when, one in dated if when]
    return min(left, key=lambda entry: entry[:2])[2] if left else None


def why(anchor: Anchor | None, when: datetime) -> str:
    """Return the reason for a good capture, in words."""
    if anchor is None:
        return "newest good capture; no date is cited"
    return f"nearest good capture to the {anchor.source} {anchor.date} ({distance(anchor, when)})"


def distance(anchor: Anchor, when: datetime) -> str:
    """Return how far a capture is from a date: "3 days before", "the same day", "within the month"."""
    if anchor.date.month is None and when.year == anchor.date.year:
        return "the same year"
    if anchor.date.day is None and (when.year, when.month) == (anchor.date.year, anchor.date.month):
        return "the same month"
    days = (when.date() - anchor.date.middle()).days
    if not days:
        return "the same day"
    return f"{abs(days)} day{'s' if abs(days) > 1 else ''} {'after' if days > 0 else 'before'}"
