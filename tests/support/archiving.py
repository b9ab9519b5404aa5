"""An archive without a network: a table of answers, and what was asked of it."""

from collections.abc import Mapping

from srccheck.judge.base import Match
from srccheck.model.evidence import Exchange, Failure, FailureKind, PageFacts
from srccheck.model.verdict import Identity
from srccheck.net.fetch import Fetched

BASE = "https://archive.example"
URL = "https://coast.example/herring?boat=1"
GOOD = "The last herring boat"


def page(title: str) -> bytes:
    return f"<title>{title}</title><p>Words.".encode()


def answer(status: int | None, body: bytes = b"", **headers: str) -> Fetched:
    """Return what a client brings back; `memento_datetime` becomes `memento-datetime`, None is a time-out."""
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    failed = None if status else Failure(kind=FailureKind.READ_TIMEOUT, message="late", url=BASE)
    exchange = Exchange(url=BASE, stack="httpx", final_url=BASE, status=status, headers=named, failure=failed)
    return Fetched(exchange, body)


def memento(title: str, day: int, status: int = 200, **headers: str) -> Fetched:
    """Return a capture of March 2019."""
    when = (
        f"{('Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu')[(day - 1) % 7]}, {day:02d} Mar 2019 12:00:00 GMT"
    )
    return answer(status, page(title), content_type="text/html", memento_datetime=when, **headers)


def at(day: int, mode: str = "", url: str = URL) -> str:
    return f"{BASE}/web/201903{day:02d}120000{mode}/{url}"


def to(day: int) -> Fetched:
    """Return the archive's redirect to a capture of March 2019."""
    return answer(302, location=f"/web/201903{day:02d}120000/{URL}")


class Shelf:
    """Answers by address; what it does not hold is a 404 of the archive."""

    def __init__(self, answers: Mapping[str, Fetched]) -> None:
        self.answers = dict(answers)
        self.asked: list[str] = []

    async def read(self, url, *, timeout=None, cap=None, headers=None, follow=True):  # noqa: ASYNC109
        assert not follow
        self.asked.append(url)
        return self.answers.get(url, answer(404))


def check(found: PageFacts) -> Match:
    """Compare by equality; a page in another language cannot be compared."""
    title = found.titles[0].text if found.titles else None
    if title == GOOD:
        return Match(identity=Identity.CONFIRMED, title=title, score=1.0)
    if title == "Рыба":
        return Match(title=title)
    return Match(identity=Identity.CONTRADICTED, title=title, score=0.1)
