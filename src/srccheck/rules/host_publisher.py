"""The rule about hosts that are another outlet's."""

from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.titles import fold
from srccheck.text.urls import site

_TABLE = {
    "BBC": ("bbc|bbc news|bbc russian|bbc russian service", "bbc.com bbc.co.uk"),
    "The New York Times": ("new york times", "nytimes.com"),
    "The Washington Post": ("washington post", "washingtonpost.com"),
    "The Wall Street Journal": ("wall street journal", "wsj.com"),
    "Financial Times": ("financial times", "ft.com"),
    "The Guardian": ("guardian", "theguardian.com"),
    "The Economist": ("economist", "economist.com"),
    "Reuters": ("reuters", "reuters.com"),
    "Associated Press": ("associated press", "apnews.com"),
    "Bloomberg": ("bloomberg", "bloomberg.com"),
    "CNN": ("cnn", "cnn.com"),
    "Al Jazeera": ("al jazeera", "aljazeera.com"),
    "Deutsche Welle": ("deutsche welle", "dw.com"),
    "Der Spiegel": ("der spiegel|spiegel", "spiegel.de"),
    "Die Zeit": ("die zeit", "zeit.de"),
    "Frankfurter Allgemeine": ("frankfurter allgemeine zeitung|faz", "faz.net"),
    "Süddeutsche Zeitung": ("suddeutsche zeitung", "sueddeutsche.de"),
    "Le Monde": ("le monde", "lemonde.fr"),
    "Le Figaro": ("le figaro", "lefigaro.fr"),
    "El País": ("el pais", "elpais.com"),
    "TASS": ("tass", "tass.ru tass.com"),
    "RIA Novosti": ("ria novosti", "ria.ru"),
    "Kommersant": ("kommersant", "kommersant.ru"),
    "Izvestia": ("izvestia|izvestiya", "iz.ru"),
    "Vedomosti": ("vedomosti", "vedomosti.ru"),
    "Interfax": ("interfax", "interfax.ru interfax.com"),
    "RFE/RL": ("rferl|radio free europe radio liberty", "rferl.org"),
    "Xinhua": ("xinhua", "xinhuanet.com news.cn"),
    "The Diplomat": ("diplomat", "thediplomat.com"),
    "Foreign Affairs": ("foreign affairs", "foreignaffairs.com"),
    "Foreign Policy": ("foreign policy", "foreignpolicy.com"),
}
"""Outlets: their names, folded and without an article, parted by bars, and the hosts that are theirs alone."""
OUTLETS = {name: outlet for outlet, (names, _) in _TABLE.items() for name in names.split("|")}
_HOSTS = {name: outlet for outlet, (_, hosts) in _TABLE.items() for name in hosts.split()}


class HostPublisher:
    """The citation names one outlet, and the address is another's.

    What it means: the address was copied from another note, or the outlet is not the one that published the source.

    How it is seen: the container, or the publisher, and the host are both known, and belong to different outlets.

    Example: "BBC News" with an address of nytimes.com.

    What it leaves alone: outlets and hosts that are not known, archives, and outlets that publish with one another.

    What to do: look at the page, and correct the name or the address.
    """

    id = "host-publisher"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each address that belongs to another outlet than the one named."""
        named = {
            outlet
            for text in (citation.item.container_title, citation.item.publisher)
            if text and (outlet := OUTLETS.get(fold(text).removeprefix("the ")))
        }
        for url in citation.links:
            owner = _HOSTS.get(_registered(site(url)))
            if owner and named and owner not in named:
                yield finding(
                    self, citation, f"{site(url)} belongs to {owner}, not to {' or '.join(sorted(named))}"
                )


def _registered(name: str) -> str:
    labels = name.split(".")
    return next(
        (known for place in range(len(labels)) if (known := ".".join(labels[place:])) in _HOSTS), name
    )


RULE = HostPublisher()
