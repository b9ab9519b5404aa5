"""An archive without a network: a table of answers, and what was asked of it."""

from collections.abc import Mapping

from srccheck.model.evidence import Exchange, Failure, FailureKind
from srccheck.net.fetch import Fetched

BASE = "https://archive.example"
HOME = f"{BASE}/web"
URL = "https://coast.example/herring?boat=1"


def answer(
    status: int | None, body: bytes = b"", retry_after: float | None = None, **headers: str
) -> Fetched:
    """Return what a client brings back; `memento_datetime` becomes `memento-datetime`, None is a time-out."""
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    failed = None if status else Failure(kind=FailureKind.READ_TIMEOUT, message="late", url=BASE)
    exchange = Exchange(
        url=BASE,
        stack="httpx",
        final_url=BASE,
        status=status,
        headers=named,
        failure=failed,
        retry_after=retry_after,
    )
    return Fetched(exchange, body)


def memento(
    body: bytes = b"<title>Herring</title>", day: int = 10, status: int = 200, **headers: str
) -> Fetched:
    """Return a capture of noon of a day of March 2019."""
    week = ("Fri", "Sat", "Sun", "Mon", "Tue", "Wed", "Thu")[(day - 1) % 7]
    when = f"{week}, {day:02d} Mar 2019 12:00:00 GMT"
    return answer(status, body, memento_datetime=when, **{"content_type": "text/html", **headers})


def at(day: int, mode: str = "", url: str = URL) -> str:
    """Return the address of a capture of March 2019."""
    return f"{HOME}/201903{day:02d}120000{mode}/{url}"


class Shelf:
    """Answers by address, a list of them in its order; what it does not hold is a 404 of the archive."""

    def __init__(self, answers: Mapping[str, Fetched | list[Fetched]]) -> None:
        self.answers = dict(answers)
        self.asked: list[str] = []
        self.headers: list[Mapping[str, str]] = []

    async def read(self, url, *, timeout=None, cap=None, headers=None, follow=True):  # noqa: ASYNC109
        """Answer; an archive's redirects are never followed by the client."""
        assert not follow
        self.asked.append(url)
        self.headers.append(headers or {})
        found = self.answers.get(url, answer(404))
        if isinstance(found, list):
            return found.pop(0) if len(found) > 1 else found[0]
        return found


class Time:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Let the time go by."""
        self.now += seconds
