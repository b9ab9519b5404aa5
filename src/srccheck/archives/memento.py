"""Any archive that speaks Memento (RFC 7089): its TimeGate names the nearest capture, its TimeMap lists all.

pywb, OpenWayback and MemGator do; so Arquivo.pt, the UK Web Archive and many national libraries. A TimeGate answers
with a redirect to the capture, or with the capture itself and its address in Content-Location.
"""

from contextlib import suppress
from datetime import datetime
from email.utils import format_datetime
from urllib.parse import urljoin

from srccheck.archives.addresses import memento_datetime, read, stamp
from srccheck.archives.base import Asker, NoAnswer, is_private
from srccheck.archives.link_format import Link, links
from srccheck.errors import UsageError
from srccheck.model.snapshot import Capture
from srccheck.net.fetch import Fetched
from srccheck.text.urls import host, origin, same_page

_LONGEST_TIMEMAP = 4_000_000
_GATE = "timegate"


class Memento:
    """An archive with a TimeGate.

    Args:
        prefix: the TimeGate's address up to the cited one, such as `https://arquivo.pt/wayback/`.

    Raises:
        UsageError: it is no http or https address.
    """

    def __init__(self, prefix: str) -> None:
        if origin(prefix) is None:
            raise UsageError(
                f"archive-url: {prefix!r} is no address; write it as https://arquivo.pt/wayback/"
            )
        self._prefix = f"{prefix.rstrip('/')}/"
        self.name = host(prefix)
        self.root = self._prefix
        self.own = is_private(prefix)

    async def nearest(self, asker: Asker, url: str, when: datetime | None) -> Capture | None:
        """Return the capture nearest to a time; see `srccheck.archives.base.Archive`."""
        headers = {"Accept-Datetime": format_datetime(when, usegmt=True)} if when else {}
        asked = self._prefix + url
        answer = await asker.replay(asked, headers=headers, cap=0)
        given = links(answer.exchange.header("link") or "")
        self._remember(asker, asked, given)
        found = self._named(asked, answer, url)
        if found is not None:
            return found
        status = answer.exchange.status or 0
        if status == 404:
            return None
        if status == 200:  # a page of its own around the capture, whatever date it claims
            return self._of_links(asked, given, url, when)
        raise NoAnswer(f"answered {status} with no capture")

    async def history(self, asker: Asker, url: str, when: datetime | None) -> tuple[Capture, ...]:
        """Return the captures of an address; see `srccheck.archives.base.Archive`."""
        asked = asker.timemaps.get(self._prefix) or self._timemap(url)
        answer = await asker.index(asked, cap=_LONGEST_TIMEMAP)
        if answer.exchange.status == 404:
            return ()
        if answer.exchange.status != 200:
            raise NoAnswer(f"answered {answer.exchange.status}; it may withhold the site")
        listed = links(answer.body.decode("utf-8", "replace"))
        if not any("original" in link.relations for link in listed):
            asker.useless(asked)
            raise NoAnswer("answered with something that is no list of captures")
        found = {one.replay: one for link in listed if (one := self._memento(asked, link, url)) is not None}
        return tuple(sorted(found.values(), key=lambda one: one.timestamp))

    def _named(self, asked: str, answer: Fetched, url: str) -> Capture | None:
        """Return the capture that a TimeGate's answer leads to or is, None where it is neither."""
        status, header = answer.exchange.status or 0, answer.exchange.header
        dated = memento_datetime(header("memento-datetime"))
        place = header("location") if 300 <= status < 400 and dated is None else header("content-location")
        if dated is None and not 300 <= status < 400:
            return None
        if not place:
            return self._at(dated, url) if dated else None
        found = self._taken(asked, place, url)
        if found is None and dated is None:
            raise NoAnswer("redirected to a place that is no capture of this address")
        return found or self._at(dated, url)

    def _at(self, when: datetime | None, url: str) -> Capture | None:
        return read(f"{self._prefix}{stamp(when)}/{url}") if when else None

    def _of_links(self, asked: str, given: tuple[Link, ...], url: str, when: datetime | None) -> Capture:
        """Return the capture nearest to a time that an answer's links name.

        Raises:
            NoAnswer: they name none.
        """
        named = [
            (one, link.when)
            for link in given
            if link.when is not None and (one := self._memento(asked, link, url)) is not None
        ]
        if not named:
            found = self._at(when, url)
            if found is not None:
                return found  # its own redirect will lead to the exact one
            raise NoAnswer("answered with a page that names no capture")
        near = when or max(time for _, time in named)
        return min(named, key=lambda pair: abs(pair[1] - near))[0]

    def _memento(self, asked: str, link: Link, url: str) -> Capture | None:
        return self._taken(asked, link.target, url) if "memento" in link.relations else None

    def _taken(self, asked: str, place: str, url: str) -> Capture | None:
        """Return the capture at an address: one of this archive, or of another one that it gathers, of the same page."""
        try:
            address = urljoin(asked, place)
        except ValueError:
            return None
        # The scheme is the archive's own, as in `addresses.inside`.
        if self._prefix.startswith("https:") and address.startswith(f"http://{self.name}/"):
            address = address.replace("http:", "https:", 1)
        found = read(address)
        if found is None:
            return None
        ours = origin(found.replay) == origin(self._prefix)
        return found if ours or same_page(found.original).lower() == same_page(url).lower() else None

    def _remember(self, asker: Asker, asked: str, given: tuple[Link, ...]) -> None:
        """Keep the address of the TimeMap in this archive that an answer's links name."""
        for link in given:
            if "timemap" not in link.relations:
                continue
            with suppress(ValueError):
                target = urljoin(asked, link.target)
                if origin(target) == origin(self._prefix):
                    asker.timemaps.setdefault(self._prefix, target)

    def _timemap(self, url: str) -> str:
        """Return where the programs that archives run have their TimeMaps."""
        home = self._prefix.removesuffix("/")
        home = home.removesuffix(f"/{_GATE}") if home.endswith(f"/{_GATE}") else home
        return f"{home}/timemap/link/{url}"
