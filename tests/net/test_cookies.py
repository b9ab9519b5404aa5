"""A link's own cookies."""

import pytest

from srccheck.net.cookies import LONGEST, MOST, Jar

HOME = "https://www.x.example/a/b"


@pytest.mark.parametrize(
    ("cookie", "url", "expected"),
    [
        ("a=1", "https://www.x.example/a/c", "a=1"),
        ("a=1", "https://www.x.example/d", None),
        ("a=1; Path=/", "https://www.x.example/d", "a=1"),
        ("a=1; Path=/", "https://x.example/", None),
        ("a=1; Path=/; Domain=x.example", "https://y.x.example/", "a=1"),
        ("a=1; Path=/; Domain=y.example", "https://y.example/", None),
        ("a=1; Path=/; Secure", "http://www.x.example/", None),
        ("a=1; Path=/; Max-Age=0", "https://www.x.example/", None),
        ("a=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "https://www.x.example/", None),
    ],
)
def test_sends_back_by_domain_and_path(cookie, url, expected):
    """A cookie goes where its domain, path and scheme allow, and nowhere else."""
    jar = Jar()
    jar.take(HOME, [cookie])

    assert expected == jar.header(url)


def test_a_flood_of_cookies_is_bounded():
    """Neither many nor long cookies are kept."""
    jar = Jar()
    for start in (0, 1000):
        jar.take(HOME, [f"c{start + n}=1" for n in range(1000)])
    jar.take(HOME, ["long=" + "x" * LONGEST])

    header = jar.header(HOME)
    assert header.count("=") == MOST
    assert "long" not in header


@pytest.mark.parametrize(
    "cookie", ["", "=", ";;;", "a=\x00b", "a=\nb: c", "é=ü", "a=1; Expires=never; Max-Age=x"]
)
def test_odd_cookies_do_no_harm(cookie):
    """Whatever a server sends, nothing is raised and no control character is sent back."""
    jar = Jar()
    jar.take(HOME, [cookie])

    assert (jar.header(HOME) or "").isprintable()
