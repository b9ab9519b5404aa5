"""A link's own cookies, kept by domain and path (RFC 6265) over its hops and attempts."""

import urllib.request
from collections.abc import Iterable
from email.message import Message
from http.client import HTTPResponse
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import cast

MOST = 50
LONGEST = 4096
"""How many cookies, of how many characters each, are taken (RFC 6265, section 6.1)."""


class _Reply:
    """What a `CookieJar` wants to see of an answer."""

    def __init__(self, cookies: Iterable[str]) -> None:
        self._message = Message()
        for cookie in cookies:
            self._message["Set-Cookie"] = cookie

    def info(self) -> Message:
        return self._message


class Jar:
    """The cookies of one link."""

    def __init__(self) -> None:
        self._jar: CookieJar | None = None

    def header(self, url: str) -> str | None:
        """Return the Cookie header for an address, None where nothing is to be sent."""
        if self._jar is None:
            return None
        request = urllib.request.Request(url)  # noqa: S310 - it is never opened
        self._jar.add_cookie_header(request)
        return request.get_header("Cookie")

    def take(self, url: str, cookies: Iterable[str]) -> None:
        """Keep what an answer from an address wants kept.

        Args:
            url: the address that answered.
            cookies: the values of its Set-Cookie headers.
        """
        fitting = [cookie for cookie in cookies if len(cookie) <= LONGEST and cookie.isprintable()][:MOST]
        if not fitting:
            return
        if self._jar is None:
            self._jar = CookieJar(DefaultCookiePolicy(netscape=True, rfc2965=False))
        if len(self._jar) < MOST:
            request = urllib.request.Request(url)  # noqa: S310 - it is never opened
            self._jar.extract_cookies(cast("HTTPResponse", _Reply(fitting)), request)
