"""Every page of the demo web, in the order in which its article cites them."""

from srccheck.demo.page import Page
from srccheck.demo.pages.alive import ALIVE
from srccheck.demo.pages.blocked import BLOCKED
from srccheck.demo.pages.broken import INSECURE, UNREACHABLE
from srccheck.demo.pages.dead import DEAD
from srccheck.demo.pages.moved import MOVED
from srccheck.demo.pages.skipped import SKIPPED
from srccheck.model.verdict import Reason

GROUPS: tuple[tuple[str, tuple[Page, ...]], ...] = (
    ("A footnote promises that a source can be looked up. Often the promise is kept.", ALIVE),
    ("Sources move house.", MOVED),
    ("Sources die.", DEAD),
    ("Sources close their doors.", BLOCKED),
    ("Sources let their locks rust.", INSECURE),
    ("Sources fall silent, for an hour or for ever.", UNREACHABLE),
    ("And some links are not for asking.", SKIPPED),
)
"""The pages under the sentence that begins their paragraph of the article."""

PAGES: tuple[Page, ...] = tuple(page for _, pages in GROUPS for page in pages)
"""All of them."""

EXCEPTIONS: dict[Reason, str] = {
    Reason.OFFLINE: "the demo web is reachable by definition; a run without it is tested apart",
    Reason.NOT_REACHED: "no page can show that the run ended before its turn; an interrupted run is tested apart",
}
"""The reasons that no page can show, and why."""
