"""Saving many addresses: few jobs at once, at the service's pace, and to be taken up again after an interruption.

Sending an address twice does no harm: the service gives the same job, or the capture of the last day
(`srccheck.archives.saving.RECENT`), so that a form whose answer was lost may be sent again.
"""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from msgspec import Struct, structs

from srccheck.archives.journal import Journal, NoJournal
from srccheck.archives.saving import Saver
from srccheck.archives.spn2 import Account, Failed, Job, Meaning, Pending, Saved
from srccheck.text.urls import redact

T = TypeVar("T")
_MOST_LOST = 2
"""Questions of a kind, in a row, that were lost with all their repetitions, after which the archive is left alone."""


class State(StrEnum):
    """How saving an address ended."""

    SAVED = "saved"
    KEPT = "kept"  # the archive has a capture of the last day and does not name it
    PENDING = "pending"  # the job is open; the next run looks again
    FAILED = "failed"  # the archive could not save it, or saved an error page
    REFUSED = "refused"  # it is not sent: it holds a secret, or is not of the public web
    LIMIT = "limit"  # of the day or of open jobs
    DENIED = "denied"  # the archive refuses the keys
    UNAVAILABLE = "unavailable"  # the archive does not answer, or not as the service does
    NOT_ASKED = "not-asked"  # the time for all was over before


_STATES = {
    Meaning.SESSIONS: State.LIMIT,
    Meaning.ADDRESS_FULL: State.LIMIT,
    Meaning.ACCOUNT_FULL: State.LIMIT,
    Meaning.KEPT: State.KEPT,
    Meaning.UNFIT: State.REFUSED,
    Meaning.KEYS: State.DENIED,
    Meaning.TOO_MANY: State.UNAVAILABLE,
    Meaning.NO_ANSWER: State.UNAVAILABLE,
    Meaning.TIME: State.NOT_ASKED,
}
_STILL_OPEN = frozenset({Meaning.KEYS, Meaning.TOO_MANY, Meaning.NO_ANSWER})
"""Failures of looking at a job; the job itself may end well. All of them end the questions of a run."""


class Outcome(Struct, frozen=True, kw_only=True):
    """How saving one address ended.

    Attributes:
        url: as it was given; one that was refused may hold a secret, so `shown` is what may be printed.
        state: how it ended.
        words: one sentence for people, without secrets.
        saved: the copy; of a state other than `saved`, one that is no good.
        code: of a failure, as in `srccheck.archives.saving.Failed`.
        job: the id of a job that is still open.
    """

    url: str
    state: State
    words: str
    saved: Saved | None = None
    code: str | None = None
    job: str | None = None

    @property
    def shown(self) -> str:
        """Return the address without user, password and secret parameters."""
        return redact(self.url)


class Step(StrEnum):
    """What happened to an address."""

    SUBMITTED = "submitted"
    RESUMED = "resumed"
    WAITING = "waiting"
    DONE = "done"


class Event(Struct, frozen=True, kw_only=True):
    """A step on the way of an address.

    Attributes:
        step: what happened.
        url: the address as it is sent; empty for what concerns all.
        words: one sentence for people.
        outcome: of the step `done`.
    """

    step: Step
    url: str
    words: str
    outcome: Outcome | None = None


Progress = Callable[[Event], None]
"""Is told of each step; it must not raise."""


class Limits(Struct, frozen=True, kw_only=True):
    """How much is asked of the archive, and for how long; seconds where nothing else is said.

    Attributes:
        jobs: open at once at most; accounts were seen to have 3 sessions (2026-08) to 12 (draft).
        gap: between two addresses that are sent; accounts may begin 7 captures a minute (draft, Limitations).
        first: before a job is looked at; one takes 6 to 45 seconds, two minutes at most (draft).
        longest: between two looks; each gap is half as long again as the one before.
        job: one job is waited for.
        total: all are waited for, and one question more; None for no limit.
        again: before an address that failed for a passing reason is sent again; also before a lost question is
            repeated.
        session: where too many jobs are open ("wait for a minute", says the service).
        sessions: how often, for one address.
        pause: the longest Retry-After that is waited for.
    """

    jobs: int = 3
    gap: float = 9.0
    first: float = 5.0
    longest: float = 30.0
    job: float = 600.0
    total: float | None = None
    again: tuple[float, ...] = (20.0, 60.0)
    session: float = 60.0
    sessions: int = 5
    pause: float = 60.0


async def save_all(  # noqa: PLR0913 - all but two by keyword only
    saver: Saver,
    urls: Iterable[str],
    *,
    journal: Journal | None = None,
    limits: Limits | None = None,
    progress: Progress = lambda _: None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> AsyncGenerator[Outcome]:
    """Save addresses, and yield an outcome for each as it is done; those that are not sent come first.

    Refused keys, 429 without a time that can be waited for, and silence end the questions; all other addresses
    then end for the same reason. The day's limit of the account, and sessions that do not become free, end only
    what is not yet sent. Jobs that are open when the caller stops are in the journal; a caller that stops early
    closes the iterator (`contextlib.aclosing`).

    Args:
        saver: asks the archive.
        urls: as cited; each counts once, and those that are sent alike are saved once.
        journal: remembers open jobs; None to remember nothing.
        limits: how much is asked, and for how long.
        progress: is told of each step.
        clock: seconds, never going back.
        sleep: waits for so many seconds.
    """
    run = _Run(saver, journal or NoJournal(), limits or Limits(), progress, clock=clock, sleep=sleep)
    same: dict[str, list[str]] = {}
    for url in dict.fromkeys(urls):
        ready = saver.ready(url)
        if isinstance(ready, str):
            same.setdefault(ready, []).append(url)
        else:
            yield run.done(Outcome(url=url, state=State.REFUSED, words=ready.words, code=ready.code))
    if not same:
        return
    await run.begin()
    tasks = [asyncio.ensure_future(run.one(url)) for url in same]
    try:
        for task in asyncio.as_completed(tasks):
            outcome = await task
            for url in same[outcome.url]:
                yield run.done(structs.replace(outcome, url=url))
    finally:
        for one in tasks:
            one.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class _Run:
    """One run over addresses that are ready to be sent."""

    def __init__(  # noqa: PLR0913
        self,
        saver: Saver,
        journal: Journal,
        limits: Limits,
        progress: Progress,
        *,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[object]],
    ) -> None:
        self._saver = saver
        self._journal = journal
        self._limits = limits
        self._progress = progress
        self._clock = clock
        self._sleep = sleep
        self._began = clock()
        self._slots = asyncio.Semaphore(limits.jobs)
        self._turn = asyncio.Lock()
        self._next = self._began
        self._left: int | None = None
        self._stop: Failed | None = None
        self._lost: Counter[str] = Counter()

    def done(self, outcome: Outcome) -> Outcome:
        """Tell of an outcome, and return it."""
        self._tell(Step.DONE, outcome.url, outcome.words, outcome)
        return outcome

    async def begin(self) -> None:
        """Ask what the account may do."""
        found = await self._ask("account", self._saver.account)
        if isinstance(found, Account):
            self._left = found.left
            if found.available is not None:
                # None available is a matter of seconds.
                self._slots = asyncio.Semaphore(max(1, min(found.available, self._limits.jobs)))

    async def one(self, url: str) -> Outcome:
        """Save one address."""
        async with self._slots:
            job = self._journal.get(url)
            job = job if job is not None and job.root == self._saver.root else None
            if job is not None:
                self._tell(Step.RESUMED, url, "the job of an earlier run is looked at")
            failures: Counter[Meaning] = Counter()
            while True:
                begun = job or await self._submit(url)
                found = await self._watch(begun, resumed=job is not None) if isinstance(begun, Job) else begun
                name = begun.id if isinstance(begun, Job) else None
                job = None
                if not isinstance(found, Failed):
                    return _outcome(url, found, name)
                if not await self._once_more(found, failures[found.meaning], url, sent=name is not None):
                    return _outcome(url, found, name)
                failures[found.meaning] += 1

    async def _once_more(self, found: Failed, times: int, url: str, *, sent: bool) -> bool:
        """Wait before an address is sent again; tell whether it is."""
        limits = self._limits
        match found.meaning:
            case Meaning.AGAIN if times < len(limits.again):
                return await self._pause(limits.again[times], url, found.words)
            case Meaning.UNKNOWN if not times and limits.again:
                return await self._pause(limits.again[0], url, found.words)
            case Meaning.SESSIONS if times < limits.sessions:
                if sent:  # else whoever sends next waits
                    return await self._pause(limits.session, url, found.words)
                self._tell(Step.WAITING, url, found.words)
                return True
            case Meaning.SESSIONS:
                self._end(found)  # the others would wait as long
        return False

    async def _submit(self, url: str) -> Job | Failed:
        """Send an address when its turn has come."""
        limits = self._limits
        async with self._turn:
            rest = self._next - self._clock()
            if rest > 0 and self._barred() is None:
                await self._wait(rest)
            barred = self._barred()
            if barred is not None:
                return barred
            found = await self._ask("send", lambda: self._saver.submit(url), url)
            full = isinstance(found, Failed) and found.meaning is Meaning.SESSIONS
            self._next = self._clock() + (limits.session if full else limits.gap)
            if isinstance(found, Job):
                self._journal.put(url, found)
                self._left = None if self._left is None else self._left - 1
                self._tell(Step.SUBMITTED, url, "sent to the archive")
            elif found.meaning is Meaning.ADDRESS_FULL:
                await self._recount()
            return found

    async def _recount(self) -> None:
        """Ask again what is left of the day, for a refusal may mean the address or the account."""
        found = await self._ask("account", self._saver.account)
        if isinstance(found, Account):
            self._left = found.left

    async def _watch(self, job: Job, *, resumed: bool) -> Pending | Saved | Failed:
        """Look at a job until it ends, or has been waited for long enough."""
        limits = self._limits
        began, pause = self._clock(), limits.first
        if not resumed:
            await self._wait(pause)
        while True:
            if self._stop is not None and self._silenced:
                return self._stop
            found: Pending | Saved | Failed = await self._ask("look", lambda: self._saver.poll(job), job.url)
            if isinstance(found, Saved) or (isinstance(found, Failed) and found.meaning not in _STILL_OPEN):
                self._journal.drop(job.url)
            left = limits.job - (self._clock() - began)
            if not isinstance(found, Pending) or left <= 0 or self._over:
                return found
            self._tell(Step.WAITING, job.url, "the archive is at work")
            await self._wait(min(pause, left))
            pause = min(pause * 1.5, limits.longest)

    async def _ask(
        self, kind: str, question: Callable[[], Awaitable[T | Failed]], url: str = ""
    ) -> T | Failed:
        """Ask, and again where the answer was lost or the archive wants it later; take note of what ends a run."""
        for again in (*self._limits.again, None):
            found = await question()
            if not isinstance(found, Failed) or found.meaning not in _STILL_OPEN:
                self._lost[kind] = 0
                break
            rest = self._rest(found, again)
            if rest is None or not await self._pause(rest, url, found.words):
                self._lost[kind] += 1
                break
        if isinstance(found, Failed) and self._ends(found, self._lost[kind]):
            self._end(found)
        return found

    def _end(self, found: Failed) -> None:
        """Ask no more, or send no more; what ends all questions is not taken back."""
        if not self._silenced:
            self._stop = found

    @property
    def _silenced(self) -> bool:
        return self._stop is not None and self._stop.meaning in _STILL_OPEN

    def _rest(self, found: Failed, again: float | None) -> float | None:
        """Return how long to wait before a question is repeated, None where it is not."""
        if again is None or found.meaning is Meaning.KEYS or (found.after or 0.0) > self._limits.pause:
            return None
        return found.after if found.meaning is Meaning.TOO_MANY else max(again, found.after or 0.0)

    @staticmethod
    def _ends(found: Failed, lost: int) -> bool:
        """Tell whether a failure ends more than its own question."""
        if found.meaning is Meaning.NO_ANSWER:
            return lost >= _MOST_LOST
        return found.meaning in (Meaning.KEYS, Meaning.TOO_MANY, Meaning.ACCOUNT_FULL)

    def _barred(self) -> Failed | None:
        """Return why no more addresses are sent, None where they are."""
        if self._stop is None and self._left == 0:
            words = "the account has had its captures of today"
            self._stop = Failed(code="daily-captures", words=words, meaning=Meaning.ACCOUNT_FULL)
        if self._stop is None and self._over:
            return Failed(code="time", words="the time for saving was over", meaning=Meaning.TIME)
        return self._stop

    @property
    def _over(self) -> bool:
        return self._limits.total is not None and self._clock() - self._began >= self._limits.total

    async def _pause(self, seconds: float, url: str, why: str) -> bool:
        """Wait before something is tried again; tell whether there is still time for it and nothing has ended."""
        if self._over:
            return False
        self._tell(Step.WAITING, url, f"{why}; waits {seconds:.0f} s")
        await self._wait(seconds)
        return not self._over and not self._silenced

    async def _wait(self, seconds: float) -> None:
        """Wait, not beyond the time for all."""
        if self._limits.total is not None:
            seconds = min(seconds, self._began + self._limits.total - self._clock())
        if seconds > 0:
            await self._sleep(seconds)

    def _tell(self, step: Step, url: str, words: str, outcome: Outcome | None = None) -> None:
        self._progress(Event(step=step, url=url, words=words, outcome=outcome))


def _outcome(url: str, found: Pending | Saved | Failed, job: str | None) -> Outcome:
    match found:
        case Pending():
            words = "the archive is still at work"
            return Outcome(url=url, state=State.PENDING, words=words, code="pending", job=job)
        case Saved() if found.good:
            return Outcome(url=url, state=State.SAVED, words="saved", saved=found)
        case Saved():
            words = f"the archive saved a page that answered with status {found.http_status}"
            code = f"http-status-{found.http_status}"
            return Outcome(url=url, state=State.FAILED, words=words, saved=found, code=code)
    state = _STATES.get(found.meaning, State.FAILED)
    open_job = job if found.meaning in _STILL_OPEN else None
    return Outcome(url=url, state=state, words=found.words, code=found.code, job=open_job)
