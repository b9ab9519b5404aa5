"""The rule about addresses that have a secure form."""

from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.urls import scheme, site

SECURE = frozenset(
    """wikipedia.org wikimedia.org doi.org youtube.com youtu.be vimeo.com twitter.com x.com facebook.com instagram.com
    linkedin.com github.com gitlab.com archive.org jstor.org arxiv.org nih.gov gov.uk europa.eu un.org unesco.org who.int
    worldbank.org imf.org oecd.org nato.int osce.org nytimes.com washingtonpost.com wsj.com ft.com economist.com
    theguardian.com bbc.com bbc.co.uk reuters.com apnews.com bloomberg.com cnn.com aljazeera.com dw.com spiegel.de zeit.de
    faz.net sueddeutsche.de lemonde.fr lefigaro.fr elpais.com repubblica.it rferl.org google.com books.google.com
    sciencedirect.com springer.com wiley.com tandfonline.com cambridge.org oup.com sagepub.com nature.com science.org""".split()
)
"""Registered hosts that send every visitor to https (browsers' preload lists have most of them)."""


class HttpKnownHttps:
    """The address begins with `http`, and the site is known to answer by `https`.

    What it means: the reader is sent on, or asked by the browser whether he trusts an insecure page; archives may keep
    the two spellings apart.

    How it is seen: the site is one that sends everybody to `https`, or the same citation gives the same address with
    `https` too.

    What to do: write `https`.
    """

    id = "http-known-https"
    severity = Severity.NOTE

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each address with a known secure form."""
        secure = {url.partition("://")[2] for url in citation.links if scheme(url) == "https"}
        for url in citation.links:
            if scheme(url) == "http" and (_is_known(site(url)) or url.partition("://")[2] in secure):
                yield finding(self, citation, f"the site answers by https: https://{url.partition('://')[2]}")


def _is_known(name: str) -> bool:
    labels = name.split(".")
    return any(".".join(labels[place:]) in SECURE for place in range(len(labels) - 1))


RULE = HttpKnownHttps()
