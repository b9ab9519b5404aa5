"""What an archive is: asked for one address near one date, it answers with a capture that shows the source."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Protocol

from msgspec import Struct

from srccheck.model.date import EdtfDate
from srccheck.model.evidence import PageFacts
from srccheck.model.snapshot import ArchiveAnswer
from srccheck.model.verdict import Identity
from srccheck.model.work import Item
from srccheck.net.fetch import Fetched


class Anchor(Struct, frozen=True, kw_only=True):
    """The date at which the source was as it was cited.

    Attributes:
        date: as precise as its source.
        source: whose date it is: "access date", "cited date" or "document date".
    """

    date: EdtfDate
    source: str

    def moment(self) -> datetime:
        """Return noon, UTC, of the day that stands for the date."""
        day = self.date.middle()
        return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


class Compared(Protocol):
    """How a capture's page compares with what is cited; `srccheck.judge.base.Match` is one."""

    @property
    def identity(self) -> Identity:
        """Whether it shows the source; `contradicted` too where it shows an error or a wall."""
        ...

    @property
    def title(self) -> str | None:
        """The page's title that was compared."""
        ...

    @property
    def score(self) -> float | None:
        """Likeness from 0 to 1, None where nothing could be compared."""
        ...


Check = Callable[[PageFacts], Compared]
"""Compares a capture's page with what is cited."""


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


class Archive(Protocol):
    """A web archive.

    Attributes:
        name: its host.
    """

    name: str

    async def find(self, client: Fetch, url: str, anchor: Anchor | None, check: Check) -> ArchiveAnswer:
        """Return what it has of an address near a date; None asks for its newest capture."""
        ...


def anchor(items: Sequence[Item], article: Item | None = None) -> Anchor | None:
    """Return the date to look near: the first access date, else the first cited one, else the document's."""
    accessed = next((item.accessed for item in items if item.accessed), None)
    if accessed:
        return Anchor(date=accessed, source="access date")
    issued = next((item.issued for item in items if item.issued), None)
    if issued:
        return Anchor(date=issued, source="cited date")
    if article is not None and article.issued:
        return Anchor(date=article.issued, source="document date")
    return None
