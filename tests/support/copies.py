"""The cases of the archive for tests, asked for by the program's own road."""

from collections.abc import Sequence

from pywb.faults import Fault
from pywb.front import Front
from pywb.holdings import HOLDINGS, Case
from srccheck.archives import configured
from srccheck.archives.addresses import read
from srccheck.archives.desk import Desk
from srccheck.judge.base import Cited
from srccheck.judge.copies import checker
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Anchor, AnchorSource, ArchiveAnswer, ArchiveStatus
from srccheck.model.work import Item
from srccheck.net.client import Client
from srccheck.net.guard import Address
from srccheck.net.settings import Settings

NAME = "web-archive.example"
"""What the front calls itself where its answers are recorded."""

FAULTY: tuple[tuple[str, str, Fault, ArchiveStatus], ...] = (
    ("too many requests for captures", "replay", Fault.TOO_MANY, ArchiveStatus.UNAVAILABLE),
    ("too many requests for the index", "index", Fault.TOO_MANY, ArchiveStatus.FOUND),
    ("an excluded site answers 200", "replay", Fault.EXCLUDED, ArchiveStatus.UNAVAILABLE),
    ("a blocked site at the index", "index", Fault.BLOCKED, ArchiveStatus.FOUND),
    ("an index that wrongly has nothing", "index", Fault.EMPTY, ArchiveStatus.FOUND),
    ("an index that answers with a page", "index", Fault.HTML, ArchiveStatus.FOUND),
    ("captures that cannot be opened", "open", Fault.BUSY, ArchiveStatus.UNAVAILABLE),
    ("a redirect out of the archive", "replay", Fault.OUT, ArchiveStatus.UNAVAILABLE),
)
"""What goes wrong where, and how the question for `FAULTY_CASE` ends all the same."""
FAULTY_CASE = HOLDINGS["good, then a soft 404"]


class OneHost:
    """A resolver that knows one name, which is a port on loopback."""

    def __init__(self, front: Front) -> None:
        self._port = front.port

    def resolve(self, host: str, port: int) -> Sequence[Address]:
        """Return the one address."""
        assert (host, port) == (NAME, 80)
        return (Address("127.0.0.1", self._port),)


def client(*entries: str, seconds: float = 3.0, **more: object) -> Client:
    """Return a client that may ask the archives that are named as `KIND=URL`, for so many seconds each time."""
    roots = tuple(entry.partition("=")[2] for entry in entries)
    return Client(Settings(exempt=roots, timeout=seconds), environ={}, **more)


async def look_up(case: Case, asking: Client, *entries: str) -> ArchiveAnswer:
    """Return what archives have of a case's source."""
    cited = (Cited(item=Item(title=case.title, type="webpage")),)
    near = Anchor(date=EdtfDate.parse(case.anchor), source=AnchorSource.ACCESSED)
    async with asking:
        return await Desk(configured(entries), asking, seconds=20).look_up(
            case.url, near, checker(cited), b""
        )


def is_good(case: Case, answer: ArchiveAnswer) -> bool:
    """Tell whether what is offered shows the source."""
    shown = read(answer.snapshot.url) if answer.snapshot else None
    return shown is not None and shown.timestamp in case.good
