"""The rule about tracking parameters in addresses."""

from collections.abc import Iterator
from urllib.parse import parse_qsl

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.urls import split

PARAMETERS = frozenset("fbclid gclid dclid yclid msclkid igshid mc_cid mc_eid ref_src sharetype".split())
"""Parameters, in lower case, that say where a reader came from; those that begin with `utm_` belong to them."""


class Tracking:
    """The address carries parameters that say how somebody came to the page.

    What it means: parameters such as `utm_source` name a newsletter or an app, not the source. The page is the
    same without them, while archives keep each spelling of an address apart.

    How it is seen: a parameter of the address is `utm_...` or another known one.

    What to do: leave the parameter out, and see that the page still opens.
    """

    id = "tracking"
    severity = Severity.NOTE

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each address with such parameters."""
        for url in citation.links:
            parts = split(url)
            names = [name for name, _ in parse_qsl(parts.query, keep_blank_values=True)] if parts else []
            known = [name for name in names if name.lower().startswith("utm_") or name.lower() in PARAMETERS]
            if known:
                yield finding(
                    self, citation, f"the address tracks its reader: {', '.join(known)} can be left out"
                )


RULE = Tracking()
