"""The rule about addresses that name a whole site."""

from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.urls import is_root


class SiteRoot:
    """The address is the front page of a site, not the page that is cited.

    What it means: a reader lands on the front page, which shows something else every day.

    How it is seen: the address has neither path nor query, and the citation gives a title or a date.

    What to do: cite the address of the page itself.
    """

    id = "site-root"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each address that is a front page."""
        if citation.item.title is None and citation.item.issued is None:
            return
        for url in citation.links:
            if is_root(url):
                yield finding(
                    self, citation, f"{url} is the front page of a site, not the page that is cited"
                )


RULE = SiteRoot()
