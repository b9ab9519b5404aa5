"""The run's one way to the web: what every look at an address goes through."""

import os
import random
import re
import ssl
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cached_property
from types import TracebackType
from typing import Self
from urllib.parse import urlencode

import sniffio
from msgspec import structs

from srccheck.net import tls
from srccheck.net.attempt import Attempt, Means, Plan, Refresh
from srccheck.net.cookies import Jar
from srccheck.net.fetch import Fetched, Stack
from srccheck.net.guard import Guard, Resolver, SystemResolver
from srccheck.net.pacing import Pacer
from srccheck.net.proxies import Proxies
from srccheck.net.settings import Settings, headers
from srccheck.net.transport import HttpxStack

_KEPT_OPEN = 256
"""Origins whose connections are kept for their next link; a TLS handshake costs as much as two requests."""
_FIELD = re.compile(r"[\t\x20-\x7e]*")
"""What a header of ours may hold: visible ASCII, blanks and tabs (RFC 9110, section 5.5)."""
_FORM = ("Content-Type", "application/x-www-form-urlencoded")


class Client:
    """Asks addresses over guarded connections, at a polite pace; nothing that the network does is raised.

    Use it as an async context manager, on one event loop.

    Args:
        settings: limits and manners.
        resolver: looks names up; the machine's own by default.
        environ: HTTP_PROXY, HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR are read from it.
        clock: seconds, never going back.
        now: the time of day, UTC, for a Retry-After that gives a date.
        jitter: a random number from 0 to 1, for back-off.
        refresh: finds a page's meta refresh, which `get` then follows; None to follow none.

    Raises:
        UsageError: a network that is none.
        ConfigError: a file of authorities or a proxy that cannot be used.
    """

    def __init__(  # noqa: PLR0913 - all but one by keyword only
        self,
        settings: Settings | None = None,
        *,
        resolver: Resolver | None = None,
        environ: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        jitter: Callable[[], float] = random.random,
        refresh: Refresh | None = None,
    ) -> None:
        self.settings = settings or Settings()
        self.jitter = jitter
        self.clock = clock
        self._refresh = refresh
        self._trusting = tls.trusting(self.settings.ca_file, environ)
        self._proxies = Proxies.from_environ(environ)
        self._guard = Guard(resolver or SystemResolver(), self.settings.allow_network, self.settings.exempt)
        self.pacer = Pacer(
            self.settings.concurrency, self.settings.per_host, self.settings.longest_pause, clock
        )
        self._means = Means(
            guard=self._guard,
            pacer=self.pacer,
            proxies=self._proxies,
            clock=clock,
            now=now,
            max_hops=self.settings.max_hops,
        )
        self._httpx = HttpxStack(
            self._guard,
            self._context,
            self._proxies,
            limit=max(self.settings.concurrency, min(4 * self.settings.concurrency, _KEPT_OPEN)),
            connections=self.settings.per_host,
        )
        self._plan = Plan(
            headers=headers(self.settings.contact), seconds=self.settings.timeout, cap=self.settings.max_body
        )

    async def __aenter__(self) -> Self:
        # httpcore and anyio ask many times in each request which event loop runs.
        sniffio.current_async_library_cvar.set("asyncio")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        await self._httpx.aclose()

    @property
    def behind_proxy(self) -> bool:
        """Tell whether a proxy looks names up for us, so that the guard sees literal and local names only."""
        return bool(self._proxies)

    async def get(
        self,
        url: str,
        *,
        jar: Jar | None = None,
        verified: bool = True,
        cap: int | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - it does not count the wait for a slot
    ) -> Fetched:
        """Make one attempt at a cited address with the first stack.

        Args:
            url: as cited or ready to be asked.
            jar: the link's cookies, read and written at each hop; None to take and send none.
            verified: check certificates; without, no cookies are sent, whatever the jar.
            cap: bytes of body, by default the settings'.
            timeout: seconds, by default the settings'.
        """
        plan = structs.replace(
            self._plan,
            jar=jar if verified else None,
            seconds=self.settings.timeout if timeout is None else timeout,
            verified=verified,
            cap=self.settings.max_body if cap is None else cap,
            refresh=self._refresh,
        )
        return await self._attempt(plan, self._httpx, url)

    async def second_opinion(
        self,
        url: str,
        *,
        jar: Jar | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> Fetched:
        """Make one attempt at a cited address with the second stack; the arguments are those of `get`."""
        seconds = self.settings.timeout if timeout is None else timeout
        plan = structs.replace(self._plan, jar=jar, refresh=self._refresh, seconds=seconds)
        return await self._attempt(plan, self._requests, url)

    async def read(
        self,
        url: str,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - it does not count the wait for a slot
        cap: int | None = None,
        headers: Mapping[str, str] | None = None,
        follow: bool = True,
    ) -> Fetched:
        """Make one attempt at an address of a service that is ours to ask, such as an archive.

        Its origin may be exempt from the guard (`Settings.exempt`); an origin that it redirects to
        passes only when it is exempt too.

        Args:
            url: the address.
            timeout: seconds, by default the settings'.
            cap: bytes of body, by default the settings'.
            headers: sent beside our own, or in place of those of the same name; Authorization stays at the
                origin of `url`.
            follow: go where redirects lead; else a redirect is the answer.

        Raises:
            ValueError: a header holds what no header may.
        """
        plan = structs.replace(
            self._plan,
            headers=self._with(headers or {}),
            seconds=self.settings.timeout if timeout is None else timeout,
            cap=self.settings.max_body if cap is None else cap,
            trusted=True,
            follow=follow,
            jar=Jar() if follow else None,
        )
        return await self._attempt(plan, self._httpx, url)

    async def post(
        self,
        url: str,
        form: Mapping[str, str],
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - it does not count the wait for a slot
        cap: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Fetched:
        """Send a form once to a service that is ours to ask, such as an archive; see `read`.

        A redirect is the answer, no cookies are kept, and nothing here asks twice: an answer that is lost
        does not tell whether the form arrived.

        Args:
            url: the address.
            form: names and values, sent as application/x-www-form-urlencoded in UTF-8 (WHATWG URL, section 5).
            timeout: seconds, by default the settings'.
            cap: bytes of body, by default the settings'.
            headers: sent beside our own, or in place of those of the same name.

        Raises:
            ValueError: a header holds what no header may.
        """
        plan = structs.replace(
            self._plan,
            headers=(*self._with(headers or {}), _FORM),
            seconds=self.settings.timeout if timeout is None else timeout,
            cap=self.settings.max_body if cap is None else cap,
            trusted=True,
            follow=False,
            form=urlencode(form).encode("ascii"),
        )
        return await self._attempt(plan, self._httpx, url)

    def _with(self, own: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
        """Return our headers with a caller's, which go first where the names are the same."""
        # The libraries' words on a bad header hold its value, which may be a key.
        bad = next((name for name, value in own.items() if not _FIELD.fullmatch(value)), None)
        if bad is not None:
            raise ValueError(f"the header {bad} holds a character that no header may hold")
        replaced = {name.lower() for name in own}
        ours = (pair for pair in self._plan.headers if pair[0].lower() not in replaced)
        return (*ours, *own.items())

    async def _attempt(self, plan: Plan, stack: Stack, url: str) -> Fetched:
        return await Attempt(self._means, plan, stack, url).run()

    def _context(self, verified: bool) -> ssl.SSLContext:
        return self._trusting if verified else self._unverified

    @cached_property
    def _requests(self) -> Stack:
        from srccheck.net.second_opinion import RequestsStack

        return RequestsStack(self._guard, lambda: self._trusting, self._proxies)

    @cached_property
    def _unverified(self) -> ssl.SSLContext:
        return tls.unverified()
