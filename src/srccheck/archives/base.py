"""What an archive is: it names the capture nearest to a date, and all captures of an address."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from srccheck.model.evidence import Evidence
from srccheck.model.snapshot import Anchor, AnchorSource, Capture
from srccheck.model.verdict import Identity
from srccheck.model.work import Item
from srccheck.net.addresses import is_global, is_local_name, literal
from srccheck.net.fetch import Fetched
from srccheck.text.urls import encode, host, origin, redact, split


class Compared(Protocol):
    """How a capture compares with what is cited; `srccheck.judge.copies.Shown` is one."""

    @property
    def identity(self) -> Identity:
        """Whether it shows the source; `contradicted` too where it shows an error or a wall."""
        ...

    @property
    def gone(self) -> bool:
        """Whether it shows that the source was no longer there when it was captured."""
        ...

    @property
    def unchanged(self) -> bool:
        """Whether it shows what the living page shows still."""
        ...

    @property
    def title(self) -> str | None:
        """The page's title that was compared."""
        ...

    @property
    def score(self) -> float | None:
        """Likeness from 0 to 1, None where nothing could be compared."""
        ...


Check = Callable[[Evidence], Compared]
"""Compares what a capture shows with what is cited."""


class Fetch(Protocol):
    """Asks an archive; `srccheck.net.client.Client` is one. Nothing that the network does is raised."""

    async def read(
        self,
        url: str,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - the client's own signature
        cap: int | None = None,
        headers: Mapping[str, str] | None = None,
        follow: bool = True,
    ) -> Fetched:
        """Make one attempt at an address."""
        ...


class Asker(Protocol):
    """Asks archives on behalf of one link, within its allowance; `srccheck.archives.manners.Inquiry` is one.

    Attributes:
        timemaps: addresses that archives gave for the list of this link's captures, by the archives' names.
    """

    timemaps: dict[str, str]

    @property
    def spent(self) -> bool:
        """Whether the link may ask nothing more."""
        ...

    async def replay(
        self, url: str, *, headers: Mapping[str, str] | None = None, cap: int | None = None
    ) -> Fetched:
        """Ask for a capture, or where one is.

        Raises:
            NoAnswer: none came, or none may be asked for.
        """
        ...

    async def index(self, url: str, *, cap: int) -> Fetched:
        """Ask for a list of captures.

        Raises:
            NoAnswer: none came, or none may be asked for.
        """
        ...

    def useless(self, url: str) -> None:
        """Take note of an answer of an index that cannot be read."""
        ...


class NoAnswer(Exception):  # noqa: N818 - it is no error of ours
    """An archive did not answer, refused, or is not asked any more; the message says which, in words."""


class Archive(Protocol):
    """A web archive.

    Attributes:
        name: its host.
        root: the address that it is configured by.
        own: it stands on this machine or in its network, so that nothing it is told leaves that.
    """

    name: str
    root: str
    own: bool

    async def nearest(self, asker: Asker, url: str, when: datetime | None) -> Capture | None:
        """Return the capture nearest to a time, of any status; None where there is no capture at all.

        Args:
            asker: asks.
            url: the address as cited, ready to be asked.
            when: UTC; None for the newest one.

        Raises:
            NoAnswer: the archive did not say.
        """
        ...

    async def history(self, asker: Asker, url: str, when: datetime | None) -> tuple[Capture, ...]:
        """Return the captures of an address, oldest first; those around a time where there are too many.

        Raises:
            NoAnswer: the archive did not say.
        """
        ...


def anchor(items: Sequence[Item], article: Item | None = None) -> Anchor | None:
    """Return the date to look near: the first access date, else the first cited one, else the document's."""
    accessed = next((item.accessed for item in items if item.accessed), None)
    if accessed:
        return Anchor(date=accessed, source=AnchorSource.ACCESSED)
    issued = next((item.issued for item in items if item.issued), None)
    if issued:
        return Anchor(date=issued, source=AnchorSource.CITED)
    if article is not None and article.issued:
        return Anchor(date=article.issued, source=AnchorSource.DOCUMENT)
    return None


def is_private(address: str) -> bool:
    """Tell whether an address can only be meant on this machine or inside its network."""
    name = host(address)
    number = literal(name)
    return is_local_name(name) if number is None else not is_global(number)


def askable(url: str) -> str | None:
    """Return the address to ask for, None for one that no archive is told of: with a user, or not of the web."""
    parts = split(url)
    if parts is None or "@" in parts.netloc or origin(url) is None:
        return None
    try:
        return encode(redact(url))
    except ValueError:
        return None
