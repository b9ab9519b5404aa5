"""Proxies of the environment."""

import pytest

from srccheck.errors import ConfigError
from srccheck.net.proxies import Proxies

PROXY = "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("environ", "url", "expected"),
    [
        ({}, "http://x.example/", None),
        ({"HTTP_PROXY": PROXY}, "http://x.example/", PROXY),
        ({"HTTP_PROXY": PROXY}, "https://x.example/", None),
        ({"https_proxy": PROXY}, "https://x.example/", PROXY),
        ({"ALL_PROXY": "proxy.example:3128"}, "https://x.example/", PROXY),
        ({"HTTP_PROXY": "http://other.example", "http_proxy": PROXY}, "http://x.example/", PROXY),
        ({"HTTP_PROXY": PROXY, "REQUEST_METHOD": "GET"}, "http://x.example/", None),
        ({"HTTP_PROXY": PROXY}, "ftp://x.example/", None),
        ({"HTTP_PROXY": PROXY}, "no address", None),
    ],
)
def test_reads_the_environment(environ, url, expected):
    """Each scheme has its variable; small letters win; a CGI script's HTTP_PROXY is no proxy."""
    assert expected == Proxies.from_environ(environ).for_url(url)


@pytest.mark.parametrize(
    ("bypass", "url", "expected"),
    [
        ("*", "http://x.example/", True),
        ("x.example", "http://x.example/", True),
        ("x.example", "http://www.x.example/", True),
        (".x.example", "http://www.x.example/", True),
        ("*.x.example", "http://www.x.example/", True),
        ("X.EXAMPLE", "http://x.example/", True),
        ("x.example", "http://ax.example/", False),
        ("y.example, x.example", "http://x.example/", True),
        ("x.example:8080", "http://x.example:8080/", True),
        ("x.example:8080", "http://x.example/", False),
        ("10.0.0.0/8", "http://10.1.2.3/", True),
        ("10.0.0.0/8", "http://11.1.2.3/", False),
        ("::1", "http://[::1]/", True),
        ("", "http://x.example/", False),
    ],
)
def test_some_hosts_go_past_the_proxy(bypass, url, expected):
    """NO_PROXY names domains with all below them, addresses, networks, and may name a port."""
    found = Proxies.from_environ({"HTTP_PROXY": PROXY, "NO_PROXY": bypass}).for_url(url)

    assert expected == (found is None)


@pytest.mark.parametrize("proxy", ["socks5://proxy.example:1080", "http://", "http://proxy.example:port"])
def test_says_which_proxies_it_knows(proxy):
    """Another kind of proxy is a fault of the configuration, told in words without its password."""
    with pytest.raises(ConfigError, match="http or https"):
        Proxies.from_environ({"HTTPS_PROXY": proxy})
