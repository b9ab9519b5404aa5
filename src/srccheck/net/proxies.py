"""The proxies that the environment names, and which addresses go past them."""

import ipaddress
from collections.abc import Mapping
from typing import Self

from msgspec import Struct

from srccheck.errors import ConfigError
from srccheck.text.urls import origin, split


class Proxies(Struct, frozen=True, kw_only=True):
    """The proxy for each scheme.

    Attributes:
        http: address of the proxy for http, None for none.
        https: address of the proxy for https, None for none.
        bypass: entries of NO_PROXY, in lower case: `*`, a domain with all below it, an address, a network;
            each may end in a port.
    """

    http: str | None = None
    https: str | None = None
    bypass: tuple[str, ...] = ()

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Self:
        """Read HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY; the names in lower case win.

        Raises:
            ConfigError: a proxy that is neither http nor https.
        """

        def value(name: str) -> str:
            # A CGI script's HTTP_PROXY is a header of its visitor: https://httpoxy.org
            upper = "" if name == "http_proxy" and "REQUEST_METHOD" in environ else environ.get(name.upper())
            return (environ.get(name) or upper or "").strip()

        bypass = value("no_proxy").lower().replace(",", " ").split()
        return cls(
            http=_address(value("http_proxy") or value("all_proxy")),
            https=_address(value("https_proxy") or value("all_proxy")),
            bypass=tuple(bypass),
        )

    def for_url(self, url: str) -> str | None:
        """Return the proxy to ask for an http or https address, None to ask it directly."""
        place = origin(url)
        if place is None:
            return None
        scheme, host, port = place
        proxy = self.https if scheme == "https" else self.http
        if proxy is None or any(_matches(entry, host, port) for entry in self.bypass):
            return None
        return proxy

    def __bool__(self) -> bool:
        return bool(self.http or self.https)


def _address(text: str) -> str | None:
    if not text:
        return None
    url = text if "://" in text else f"http://{text}"
    if origin(url) is None:
        parts = split(url)
        name = parts.scheme if parts else "unreadable"
        raise ConfigError(f"a proxy must be an http or https address; the environment names a {name} one")
    return url


def _matches(entry: str, host: str, port: int) -> bool:
    if entry == "*":
        return True
    name, _, number = entry.rpartition(":")
    if name and number.isdigit() and name.count(":") == 0:
        if int(number) != port:
            return False
        entry = name
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(entry, strict=False)
    except ValueError:
        domain = entry.removeprefix("*").lstrip(".")
        return host == domain or host.endswith(f".{domain}")
