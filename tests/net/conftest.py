"""What the network's tests share: a client that is quick to give up, and certificates."""

import datetime as dt
import ssl
from pathlib import Path

import pytest
import trustme

from srccheck.net.client import Client
from srccheck.net.settings import Settings
from support.server import LOOPBACK, Names


@pytest.fixture
def client():
    """Return a maker of clients: `client(hosts, **settings)`; loopback is allowed, nothing is waited for long."""

    def make(hosts=None, *, environ=None, refresh=None, **settings):
        quick = {"allow_network": (LOOPBACK,), "timeout": 2.0, "back_off": (0.01, 0.02)}
        return Client(
            Settings(**{**quick, **settings}),
            resolver=Names(hosts or {}),
            environ=environ or {},
            jitter=lambda: 0.5,
            refresh=refresh,
        )

    return make


class Certificates:
    """An authority, its file, and server contexts for good and bad certificates."""

    def __init__(self, folder: Path) -> None:
        self._authority = trustme.CA()
        self.ca_file = str(folder / "ca.pem")
        self._authority.cert_pem.write_to_path(self.ca_file)

    def context(self, name: str, authority: trustme.CA | None = None, **dates) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        (authority or self._authority).issue_cert(name, **dates).configure_cert(context)
        return context

    def good(self, name: str) -> ssl.SSLContext:
        return self.context(name)

    def expired(self, name: str) -> ssl.SSLContext:
        day = dt.timedelta(days=1)
        now = dt.datetime.now(dt.UTC)
        return self.context(name, not_before=now - 9 * day, not_after=now - day)

    def stranger(self, name: str) -> ssl.SSLContext:
        return self.context(name, trustme.CA())


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    return Certificates(tmp_path_factory.mktemp("certificates"))
