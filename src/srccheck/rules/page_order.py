"""The rule about page ranges that run backwards."""

from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.pages import ranges


class PageOrder:
    """The last page of a range is lower than the first.

    What it means: digits were swapped or left out.

    How it is seen: the numbers are compared; a last number that is shortened is filled up ("928–52" is 928 to 952).

    What to do: look the pages up.
    """

    id = "page-order"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each range that runs backwards."""
        for pages in filter(None, (citation.item.page, citation.locator)):
            for first, last in ranges(pages):
                if last < first:
                    yield finding(self, citation, f"the pages run backwards: {first}–{last}")


RULE = PageOrder()
