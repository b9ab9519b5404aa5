"""What every test gets: an environment without proxies, colours or credentials of the machine."""

import pytest

from pywb.archive import Pywb, environment
from pywb.front import Front
from pywb.holdings import captures

_SCRUBBED = (
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "NO_COLOR",
    "FORCE_COLOR",
    "COLUMNS",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "GITHUB_ACTIONS",
)


@pytest.fixture(autouse=True)
def _scrubbed_environment(monkeypatch, tmp_path_factory):
    for name in _SCRUBBED:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture(scope="session")
def pywb():
    """Run a real web archive that holds `pywb.holdings`; what a test adds to it stays for the others."""
    home = environment()
    if home is None:
        pytest.skip("pywb is missing; make .pywb/installed, or name its environment in SRCCHECK_PYWB")
    with Pywb(home, captures()) as archive:
        yield archive


@pytest.fixture
def front(pywb):
    """Run a server of the Internet Archive's shape over the web archive, without faults."""
    with Front(pywb) as server:
        yield server
