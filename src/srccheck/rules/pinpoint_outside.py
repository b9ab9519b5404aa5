"""The rule about cited pages that the source does not have."""

from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.pages import bounds


class PinpointOutside:
    """The page that is cited lies outside the pages of the article or chapter.

    What it means: one of the two numbers is wrong, or the page belongs to another source.

    How it is seen: the citation gives both, in plain numbers.

    Example: "pp. 12–30, at 45".

    What to do: look the passage up.
    """

    id = "pinpoint-outside"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding where the locator is outside the extent."""
        if not citation.item.page or not citation.locator:
            return
        whole, cited = bounds(citation.item.page), bounds(citation.locator)
        if whole and cited and whole[0] < whole[1] and not (whole[0] <= cited[0] and cited[1] <= whole[1]):
            yield finding(self, citation, f"page {citation.locator} is outside of pages {citation.item.page}")


RULE = PinpointOutside()
