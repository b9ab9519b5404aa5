"""The Wayback Machine, or an archive of its shape: the redirect names the nearest capture, the CDX server lists all.

One un-followed GET of `/web/<date>/<url>` names the capture nearest to a date; this road has wider limits
than the archive's index, and its availability service is not asked at all: it answers "none" of addresses that it
has (akamhy/waybackpy 154, internetarchive/wayback 296). Only an answer with a Memento-Datetime is a capture's own;
without it, it is the archive's.
"""

from datetime import datetime, timedelta
from urllib.parse import quote

from srccheck.archives.addresses import capture, inside, memento_datetime, moment, stamp
from srccheck.archives.base import Asker, NoAnswer, is_private
from srccheck.archives.cdx import FIELDS, UnreadableIndexError, rows
from srccheck.errors import UsageError
from srccheck.model.snapshot import Capture
from srccheck.text.urls import host, origin

MOST_ROWS = 5000
"""Rows of the index that are asked for at once."""
_MANY_ROWS = MOST_ROWS * 9 // 10
"""From so many readable ones on there may be more: malformed rows are left aside."""
_LONGEST_INDEX = 4_000_000
_WIDELY = timedelta(days=2 * 365)
"""How long before a date rows are asked for, where there are too many."""


class Wayback:
    """An archive with the Wayback Machine's addresses.

    Args:
        base: its root, such as `https://web.archive.org`.

    Raises:
        UsageError: the root is no http or https address.
    """

    def __init__(self, base: str) -> None:
        if origin(base) is None:
            raise UsageError(f"archive-url: {base!r} is no address; write it as https://web.archive.org")
        self.base = base.rstrip("/").removesuffix("/web")
        self.name = host(base)
        self.root = self.base
        self.own = is_private(base)
        self._home = f"{self.base}/web"

    async def nearest(self, asker: Asker, url: str, when: datetime | None) -> Capture | None:
        """Return the capture nearest to a time; see `srccheck.archives.base.Archive`."""
        asked = f"{self._home}/{stamp(when)}/{url}" if when else f"{self._home}/{url}"
        answer = await asker.replay(asked, cap=0)
        status, header = answer.exchange.status or 0, answer.exchange.header
        dated = memento_datetime(header("memento-datetime"))
        if dated is not None:
            return capture(self._home, stamp(dated), url)
        if 300 <= status < 400 and (location := header("location")):
            found = inside(self._home, asked, location)
            if found is not None:
                return found
            raise NoAnswer("redirected to a place that is no capture of its own")
        if header("x-archive-src") and when is not None:
            return capture(self._home, stamp(when), url)  # a captured redirect, shown as a page
        if status == 404:
            return None
        raise NoAnswer(f"answered {status} with no capture; it may withhold the site")

    async def history(self, asker: Asker, url: str, when: datetime | None) -> tuple[Capture, ...]:
        """Return the captures of an address; see `srccheck.archives.base.Archive`."""
        found, more = await self._rows(asker, url, "")
        if not more or not found or when is None or (moment(found[-1].timestamp) or when) > when:
            return found
        since = f"&from={stamp(when - _WIDELY)}"
        later, _ = await self._rows(asker, url, since)
        return (*found[: MOST_ROWS // 2], *later)

    async def _rows(self, asker: Asker, url: str, since: str) -> tuple[tuple[Capture, ...], bool]:
        """Ask the index once; without filters, of which one hides revisits, and another comes back ignored.

        Returns:
            The captures, and whether there may be more.
        """
        asked = (
            f"{self.base}/cdx/search/cdx?url={quote(url, safe='')}&output=json"
            f"&fl={','.join(FIELDS)}&limit={MOST_ROWS}{since}"
        )
        answer = await asker.index(asked, cap=_LONGEST_INDEX)
        if answer.exchange.status == 404:
            return (), False
        if answer.exchange.status != 200:
            raise NoAnswer(f"answered {answer.exchange.status}; it may withhold the site")
        try:
            found = rows(answer.body, self._home)
        except UnreadableIndexError as error:
            asker.useless(asked)
            raise NoAnswer(f"answered with {error}") from None
        return found, answer.exchange.truncated or len(found) >= _MANY_ROWS
