"""The rule about blanks in addresses."""

from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding


class UrlBlank:
    """The address has a blank in it.

    What it means: many programs end an address at the first blank, so that what a reader opens is cut off
    (RFC 3986, section 2: a blank is no character of an address).

    How it is seen: the citation as printed has a blank where its address has `%20`.

    What to do: write each blank of the address as `%20`, or leave out the part with the blank.
    """

    id = "url-blank"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each address that is printed with a blank."""
        for url in citation.links:
            if "%20" in url and url not in citation.raw and url.replace("%20", " ") in citation.raw:
                yield finding(self, citation, f"the address has a blank in it; write it as {url}")


RULE = UrlBlank()
