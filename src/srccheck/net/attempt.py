"""One attempt at one address: hop by hop, each under guard, in its host's slot, within its time."""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from srccheck.model.evidence import Exchange, Failure, FailureKind, Hop
from srccheck.net.answers import absolute, kept, retry_after, target
from srccheck.net.cookies import Jar
from srccheck.net.failures import failure
from srccheck.net.fetch import Answer, Fetched, Overdue, Question, Stack
from srccheck.net.guard import Guard
from srccheck.net.pacing import HostClosed, Pacer
from srccheck.net.proxies import Proxies
from srccheck.text.safe import shorten
from srccheck.text.urls import address, encode, host, origin, scheme

Refresh = Callable[[bytes, str, str | None], tuple[float, str] | None]
"""Finds a page's meta refresh: (body, address, Content-Type) -> (seconds, address) or None."""

_PRIVATE = frozenset({"authorization"})
"""Headers that stay at the origin that they were meant for (WHATWG Fetch, HTTP-redirect fetch, step 13)."""

LONGEST_REFRESH = 5.0
"""Seconds; a page that refreshes later is meant to be read."""


class Means(Struct, frozen=True, kw_only=True):
    """What every attempt of a run shares."""

    guard: Guard
    pacer: Pacer
    proxies: Proxies
    clock: Callable[[], float]
    now: Callable[[], datetime]
    max_hops: int


class Plan(Struct, frozen=True, kw_only=True):
    """How one attempt is made.

    Attributes:
        headers: to send at each hop.
        seconds: for the whole attempt; waiting for slots does not count.
        cap: bytes of body.
        verified: check certificates.
        trusted: let an exempt origin's own addresses pass.
        follow: go where redirects lead.
        jar: the link's cookies, None for none.
        refresh: finds meta refreshes, which are then followed too; None to follow none.
        form: what to POST; None to GET.
    """

    headers: tuple[tuple[str, str], ...]
    seconds: float
    cap: int
    verified: bool = True
    trusted: bool = False
    follow: bool = True
    jar: Jar | None = None
    refresh: Refresh | None = None
    form: bytes | None = None

    def __repr__(self) -> str:
        # Headers may hold keys, and tracebacks show what a function was given.
        return f"Plan({'GET' if self.form is None else 'POST'}, {self.seconds:g} s)"


class Attempt:
    """One attempt; `run` makes it once.

    Args:
        means: what attempts share.
        plan: how.
        stack: who asks.
        url: the address, as cited or ready to be asked.
    """

    def __init__(self, means: Means, plan: Plan, stack: Stack, url: str) -> None:
        self._means = means
        self._plan = plan
        self._stack = stack
        self._first = self._url = address(url)
        self._hops: list[Hop] = []
        self._seen: set[tuple[str, str | None]] = set()
        self._used = 0.0

    async def run(self) -> Fetched:
        """Return what was seen; nothing that the network does is raised."""
        try:
            self._first = self._url = encode(self._url)
        except ValueError as error:
            return self._failed(self._unfit(error))
        if origin(self._url) is None:
            return self._failed(self._failure(FailureKind.UNSUPPORTED_SCHEME, "not an http or https address"))
        self._seen.add((self._url, self._cookie()))
        while True:
            try:
                answer = await self._hop()
            except HostClosed as closed:
                return Fetched(self._exchange(status=closed.status, retry_after=closed.seconds))
            if isinstance(answer, Failure):
                return self._failed(answer)
            hop = self._onward(answer) if self._plan.follow else None
            if hop is None:
                return self._answered(answer)
            ended = self._move(hop)
            if ended is not None:
                return self._failed(ended)

    async def _hop(self) -> Answer | Failure:
        """Ask the present address in a slot of its host."""
        means, name = self._means, host(self._url)
        async with means.pacer.slot(name):
            began = means.clock()
            try:
                answer = await self._ask(self._plan.seconds - self._used)
            except Exception as error:
                found = failure(error, self._url)
                if found is None:
                    raise
                return found
            finally:
                self._used += means.clock() - began
            means.pacer.heard(name, answer.status, retry_after(answer, means.now()))
        if self._plan.jar is not None:
            self._plan.jar.take(self._url, (v for k, v in answer.headers if k == "set-cookie"))
        return answer

    async def _ask(self, left: float) -> Answer:
        if left <= 0:
            raise Overdue(connected=True)
        trusted = self._plan.trusted and self._means.guard.is_exempt(self._url)
        if self._means.proxies.for_url(self._url) and not trusted:
            self._means.guard.check_name(host(self._url))
        cookie = self._cookie()
        question = Question(
            url=self._url,
            headers=(*self._headers(), *((("Cookie", cookie),) if cookie else ())),
            cap=self._plan.cap,
            verified=self._plan.verified,
            trusted=trusted,
            form=self._plan.form,
        )
        return await self._stack.ask(question, left)

    def _headers(self) -> tuple[tuple[str, str], ...]:
        if not self._hops or origin(self._url) == origin(self._first):
            return self._plan.headers
        return tuple(pair for pair in self._plan.headers if pair[0].lower() not in _PRIVATE)

    def _onward(self, answer: Answer) -> Hop | None:
        """Return the way on that an answer names, None where it is the last."""
        place = target(self._url, answer)
        if place is not None:
            return Hop(url=self._url, status=answer.status, target=place)
        if self._plan.refresh is None or answer.status != 200 or not answer.body:
            return None
        found = self._plan.refresh(answer.body, self._url, answer.header("content-type"))
        if found is None or found[0] > LONGEST_REFRESH:
            return None
        place = absolute(self._url, found[1])
        if place is None or place == self._url:
            return None
        return Hop(url=self._url, status=200, target=place, refresh=found[0])

    def _move(self, hop: Hop) -> Failure | None:
        """Go to a hop's target; return why not, if so."""
        self._hops.append(hop)
        self._url = hop.target
        state = (self._url, self._cookie())
        if state in self._seen:
            return self._failure(FailureKind.LOOP, "redirected to an address that had redirected before")
        if len(self._hops) > self._means.max_hops:
            return self._failure(FailureKind.TOO_MANY_HOPS, f"more than {self._means.max_hops} redirects")
        self._seen.add(state)
        return None

    def _cookie(self) -> str | None:
        return self._plan.jar.header(self._url) if self._plan.jar is not None else None

    def _unfit(self, error: ValueError) -> Failure:
        kind = FailureKind.INVALID_URL
        name = scheme(self._url)
        if name not in ("", "http", "https") and "." not in name:  # example.com:80 has no scheme
            kind = FailureKind.UNSUPPORTED_SCHEME
        return self._failure(kind, str(error))

    def _failure(self, kind: FailureKind, message: str) -> Failure:
        return Failure(kind=kind, message=shorten(message, 200), url=self._url)

    def _failed(self, found: Failure) -> Fetched:
        return Fetched(self._exchange(failure=found))

    def _answered(self, answer: Answer) -> Fetched:
        exchange = self._exchange(
            status=answer.status,
            headers=kept(answer.headers),
            truncated=answer.truncated,
            retry_after=retry_after(answer, self._means.now()),
        )
        return Fetched(exchange, answer.body)

    def _exchange(
        self,
        *,
        status: int | None = None,
        headers: tuple[tuple[str, str], ...] = (),
        failure: Failure | None = None,
        truncated: bool = False,
        retry_after: float | None = None,
    ) -> Exchange:
        return Exchange(
            url=self._first,
            stack=self._stack.name,
            final_url=self._url,
            verified=self._plan.verified,
            hops=tuple(self._hops),
            status=status,
            headers=headers,
            failure=failure,
            truncated=truncated,
            elapsed=round(self._used, 3),
            retry_after=retry_after,
        )
