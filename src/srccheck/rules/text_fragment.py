"""The rule about text fragments in addresses."""

from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding


class TextFragment:
    """The address ends in a text fragment, which marks words on the page.

    What it means: the part from `#:~:text=` on was added by a browser or a search engine. It marks a passage
    for the one who copied it, is ignored by archives, and shows nothing when the page changes a word
    (WICG, URL Fragment Text Directives).

    How it is seen: `:~:text=` stands in the address.

    What to do: cite the address without it, and name the passage in the note.
    """

    id = "text-fragment"
    severity = Severity.NOTE

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each address with a text fragment."""
        for url in citation.links:
            head, mark, _ = url.partition(":~:text=")
            if mark:
                yield finding(
                    self, citation, f"the address marks words on the page; {head.rstrip('#')} is enough"
                )


RULE = TextFragment()
