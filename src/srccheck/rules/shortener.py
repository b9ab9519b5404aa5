"""The rule about link shorteners."""

from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.urls import host

SHORTENERS = frozenset(
    """bit.ly bitly.com t.co goo.gl tinyurl.com ow.ly is.gd v.gd buff.ly j.mp tiny.cc cutt.ly rb.gy rebrand.ly shorturl.at
    s.id t.ly lnkd.in fb.me wp.me dlvr.it trib.al nyti.ms wapo.st econ.st bbc.in reut.rs on.ft.com a.co amzn.to
    clck.ru vk.cc goo.su u.to da.gd qps.ru ift.tt soo.gd adf.ly shorte.st bl.ink short.io""".split()
)
"""Hosts whose addresses only lead on."""


class Shortener:
    """The address is that of a link shortener.

    What it means: it says nothing of the source, it stops when the service does (goo.gl did in 2025), and it can be made
    to lead elsewhere.

    How it is seen: the host is a known shortener.

    What to do: open it, and cite the address that it leads to.
    """

    id = "shortener"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each shortened address."""
        for url in citation.links:
            name = host(url).removeprefix("www.")
            if name in SHORTENERS:
                yield finding(self, citation, f"{name} shortens links; cite the address that it leads to")


RULE = Shortener()
