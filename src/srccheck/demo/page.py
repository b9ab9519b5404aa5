"""A page of the demo web: who cites it, how it behaves, and the verdict that it was built for."""

from collections.abc import Callable
from datetime import timedelta
from enum import Enum
from typing import TypeAlias

from msgspec import Struct

from srccheck.demo.message import Reply, Request
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import ArchiveStatus
from srccheck.model.verdict import REASONS, Identity, Reason, Status


class Source(Struct, frozen=True):
    """What a note says of a page.

    Attributes:
        title: as cited.
        container: the periodical or site.
        issued: `2021-10-04`.
        author: given name and family name, empty where the note names nobody.
        transliteration: the title in Latin letters, where it is in another script.
    """

    title: str
    container: str
    issued: str
    author: str = ""
    transliteration: str = ""

    def later(self, days: int) -> str:
        """Return a capture's timestamp at noon so many days after publication."""
        return f"{EdtfDate.parse(self.issued).middle() + timedelta(days=days):%Y%m%d}120000"


Behaviour: TypeAlias = Callable[[Request, Source], Reply]
"""How an address behaves: a pure function of the request and of the source that is cited by it."""


class Place(Enum):
    """Where the demo's resolver sends a host's connections."""

    WEB = "to the demo's server"
    NO_TLS = "to a server that speaks plain HTTP on the port of HTTPS"
    CLOSED = "to a port that nobody listens on"
    FULL = "to a port whose queue of connections is full, so that no handshake ends"
    PRIVATE = "to 10.0.0.1"
    UNKNOWN = "nowhere: there is no such host"
    AGAIN = "nowhere: the name server has a fault for now"


class Certificate(Enum):
    """What a host shows over TLS; the value is its file among the package data."""

    GOOD = "good.pem"
    EXPIRED = "expired.pem"
    SELF_SIGNED = "self-signed.pem"
    WRONG_HOST = "wrong-host.pem"


class Capture(Struct, frozen=True):
    """What the demo's archive holds of a page.

    Attributes:
        days: after publication.
        answer: what was captured.
    """

    days: int
    answer: Behaviour


class Page(Struct, frozen=True, kw_only=True):
    """One cited page.

    Attributes:
        url: as cited; it has no port, the resolver knows the way.
        shows: one sentence of what it shows; the demo's article says it.
        source: what its note says.
        reason: why it has the status that it was built for.
        identity: what the judgement should say of it.
        answer: how it behaves; None where nothing gets an answer there.
        also: further addresses on its way, by path or whole address.
        elsewhere: how its host behaves at every other address; None for a plain 404.
        replacement: the address that should be offered instead.
        place: where its host's connections go.
        certificate: what its host shows over TLS.
        captures: what the archive holds of it, oldest first.
        archive: how the question for a copy should end; None: found where the status needs one.
        same_note: it is cited in the note of the page before it.
    """

    url: str
    shows: str
    source: Source
    reason: Reason
    identity: Identity = Identity.UNCONFIRMED
    answer: Behaviour | None = None
    also: tuple[tuple[str, Behaviour], ...] = ()
    elsewhere: Behaviour | None = None
    replacement: str | None = None
    place: Place = Place.WEB
    certificate: Certificate = Certificate.GOOD
    captures: tuple[Capture, ...] = ()
    archive: ArchiveStatus | None = None
    same_note: bool = False

    @property
    def archive_status(self) -> ArchiveStatus:
        """Return how the question for an archived copy should end."""
        if self.archive is not None:
            return self.archive
        asked = REASONS[self.reason].status in NEED_COPY
        return ArchiveStatus.FOUND if asked else ArchiveStatus.NOT_ASKED


NEED_COPY = frozenset({Status.DEAD, Status.CHANGED, Status.BLOCKED, Status.UNREACHABLE})
"""The statuses for which an archived copy is looked for."""
