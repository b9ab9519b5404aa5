"""A saving service without a network: a table of answers, and when it was asked what."""

import asyncio
from datetime import UTC, datetime

import msgspec

from srccheck.archives.jobs import Limits, save_all
from srccheck.archives.saving import Keys, Saver
from support.archiving import answer

ROOT = "https://web.archive.org"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
A, B, C, D = (f"https://{name}.example/" for name in ("ash", "beech", "cedar", "date"))
LATE = answer(None)
BUSY = answer(503)


def told(**said):
    return answer(200, msgspec.json.encode(said))


def error(code):
    return told(status="error", status_ext=f"error:{code}", message=f"{code}.")


def soon(seconds, status=429):
    fetched = answer(status)
    exchange = msgspec.structs.replace(fetched.exchange, retry_after=seconds)
    return msgspec.structs.replace(fetched, exchange=exchange)


PENDING = told(status="pending")
SUCCESS = told(status="success", timestamp="20261123120005")


class Clock:
    """A clock that sleeping moves."""

    def __init__(self):
        self.now = 0.0
        self.slept = []

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        assert seconds > 0
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


class Service:
    """Answers by question; the last answer of a list is for ever, and what is not named goes well.

    Attributes:
        at: when each question came, by its name: `account`, or `send` or `look` and an address.
        most: jobs that were open at once.
    """

    def __init__(self, clock, **answers):
        self.clock = clock
        self.answers = {name.replace("_", " "): list(value) for name, value in answers.items()}
        self.at = []
        self.open = set()
        self.most = 0

    async def post(self, url, form, *, timeout=None, cap=None, headers=None):  # noqa: ASYNC109
        assert url == f"{ROOT}/save"
        name = form["url"].removeprefix("https://").partition(".")[0]
        fetched = self._answer(f"send {name}", told(job_id=f"job-{name}"))
        if b"job_id" in fetched.body:
            self.open.add(name)
            self.most = max(self.most, len(self.open))
        return fetched

    async def read(self, url, *, timeout=None, cap=None, headers=None, follow=True):  # noqa: ASYNC109
        job = url.removeprefix(f"{ROOT}/save/status/")
        if job == "user":
            return self._answer("account", told(available=3, daily_captures=0, daily_captures_limit=9))
        name = job.removeprefix("job-")
        done = told(status="success", timestamp="20261123120005", original_url=f"https://{name}.example/")
        fetched = self._answer(f"look {name}", done)
        if fetched.body != PENDING.body:
            self.open.discard(name)
        return fetched

    def _answer(self, name, usual):
        self.at.append((name, self.clock.now))
        left = self.answers.get(name)
        if not left:
            return usual
        return left.pop(0) if len(left) > 1 else left[0]

    def times(self, name):
        return [at for asked, at in self.at if asked == name]


def save(*urls, limits=None, journal=None, keys=("4cc3ss", "s3cret"), **answers):
    """Run over addresses; return the outcomes by address, the service, the clock and the events."""
    clock = Clock()
    service = Service(clock, **answers)
    events = []
    saver = Saver(ROOT, Keys(*keys), service, now=lambda: NOW)

    async def go():
        run = save_all(
            saver,
            urls,
            journal=journal,
            limits=limits or Limits(jobs=1),
            progress=events.append,
            clock=clock,
            sleep=clock.sleep,
        )
        return {outcome.url: outcome async for outcome in run}

    return asyncio.run(go()), service, clock, events


def states(outcomes):
    return {url: outcome.state for url, outcome in outcomes.items()}
