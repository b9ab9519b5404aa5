"""The manual of the verdicts: a page for every reason, beside the signals that give it."""

from srccheck.judge.manual import blocked, dead, insecure, living, skipped, unreachable
from srccheck.model.page import Page
from srccheck.model.verdict import Reason

PAGES: dict[Reason, Page] = {
    **living.PAGES,
    **dead.PAGES,
    **blocked.PAGES,
    **insecure.PAGES,
    **unreachable.PAGES,
    **skipped.PAGES,
}
"""A page for every reason, in the contract's order."""
