"""Addresses: encoded, compared, hidden."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.text import urls


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://x.example", "http://x.example"),
        ("HTTP://X.Example:8080/A", "http://x.example:8080/A"),
        ("http://x.example./a", "http://x.example/a"),
        ("http://user:word@x.example/", "http://x.example/"),
        ("http://x.example/a b?q=é#part", "http://x.example/a%20b?q=%C3%A9"),
        ("http://x.example/a%20b%2Fc", "http://x.example/a%20b%2Fc"),
        ("http://x.example/a|b;c=[1]", "http://x.example/a|b;c=[1]"),
        ('http://x.example/"<>', "http://x.example/%22%3C%3E"),
        (
            "http://пример.example/страница",
            "http://xn--e1afmkfd.example/%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0",
        ),
        ("http://straße.example/", "http://xn--strae-oqa.example/"),
        ("http://例え。example/", "http://xn--r8jz45g.example/"),
        ("http://%D0%BF.example/", "http://xn--o1a.example/"),
        ("http://under_score.example/", "http://under_score.example/"),
        ("http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080/"),
    ],
)
def test_encodes_an_address(url, expected):
    """An address becomes ASCII that can be asked; what is encoded stays."""
    assert expected == urls.encode(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "x.example/a",
        "//x.example/a",
        "http://",
        "http:///a",
        "http:a",
        "http://.",
        "http://a..example/",
        "http://xn--/",
        "http://" + "a" * 64 + ".example/",
        "http://" + "a." * 130 + "example/",
        "http://a b.example/",
        "http://a|b.example/",
        "http://x.example%2F@y.example%2F/",
        "http://x.example:0/",
        "http://x.example:65536/",
        "http://x.example:port/",
        "http://[::1/",
        "http://[fe80::1%25eth0]/",
        "http://x.example\\@y.example/",
        "http://x.example/a\\b",
        "http://x.example/a\nb",
        "http://x.example/\x00",
        "\thttp://x.example/",
        "http://x.example/\x7f",
        "http://\ud800.example/",
        "http://x.example/\ud800",
        "http://%ff.example/",
    ],
)
def test_refuses_what_is_no_address(url):
    """What programs would read differently, or not at all, is refused."""
    with pytest.raises(ValueError):
        urls.encode(url)


@given(st.text(max_size=40), st.text(max_size=40))
def test_encoding_twice_changes_nothing(path, query):
    """What was encoded is ASCII, and is encoded already."""
    try:
        once = urls.encode(f"http://x.example/{path}?{query}")
    except ValueError:
        return

    assert once.isascii()
    assert once == urls.encode(once)


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused(text):
    """Nothing but a ValueError comes out, whatever goes in."""
    for url in (text, f"http://{text}", f"http://{text}/"):
        try:
            encoded = urls.encode(url)
        except ValueError:
            continue
        assert encoded.isascii()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("http://x.example/a", "https://www.x.example/a/", True),
        ("http://x.example", "http://x.example/index.html#top", True),
        ("http://x.example:80/a", "https://x.example:443/a", True),
        ("http://x.example/%7Ea", "http://x.example/~a", True),
        ("http://x.example/a", "http://x.example/A", False),
        ("http://x.example/a?b=1", "http://x.example/a?b=2", False),
        ("http://x.example:81/a", "http://x.example/a", False),
        ("http://x.example/a", "http://y.example/a", False),
    ],
)
def test_tells_pages_apart(one, other, expected):
    """Differences not worth citing do not make another page."""
    assert expected == (urls.same_page(one) == urls.same_page(other))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://user:word@x.example/a", "http://x.example/a"),
        ("http://x.example/?token=abc&a=1", "http://x.example/?token=…&a=1"),
        ("http://x.example/?X-Amz-Signature=abc", "http://x.example/?X-Amz-Signature=…"),
        ("http://x.example/?monkey=abc", "http://x.example/?monkey=abc"),
    ],
)
def test_hides_secrets(url, expected):
    """Passwords and secret parameters do not show."""
    assert expected == urls.redact(url)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://jane:pw@x.example/a?key=1, p. 4", "see https://x.example/a?key=1, p. 4"),
        ("ftp://jane@x.example/", "ftp://x.example/"),
        ("https://x.example/@jane", "https://x.example/@jane"),
        ("write to jane@x.example", "write to jane@x.example"),
        ("two: http://a:b@x.example http://c:d@y.example", "two: http://x.example http://y.example"),
    ],
)
def test_takes_users_out_of_a_text(text, expected):
    """Every address in it, and nothing else."""
    assert expected == urls.anonymous(text)


def test_hides_the_secrets_of_a_text():
    """Users, and the values of secret parameters."""
    text = "see https://jane:pw@x.example/a?token=1234&b=2 and https://y.example/?sig=abc"

    assert urls.hide(text) == "see https://x.example/a?token=…&b=2 and https://y.example/?sig=…"


@pytest.mark.parametrize(
    "text", ["http://a@a@a" * 90_000, "http://x/" + "?" * 200_000, "://@" * 200_000, "&token" * 90_000]
)
def test_hiding_costs_no_more_than_the_length(text):
    """A hostile text of a megabyte is done at once; a pattern that goes back would take hours."""
    assert isinstance(urls.hide(text), str)
    assert isinstance(urls.redact(text), str)


def test_names_the_parts_of_an_address():
    """Host, site, scheme, origin and the address without its fragment."""
    url = "HTTPS://www.X.Example.:8443/a#b"

    assert urls.scheme(url) == "https"
    assert urls.host(url) == "www.x.example"
    assert urls.site(url) == "x.example"
    assert urls.origin(url) == ("https", "www.x.example", 8443)
    assert urls.address(url) == "HTTPS://www.X.Example.:8443/a"
    assert urls.as_cited(" https://x.example/a b ") == "https://x.example/a%20b"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://x.example", True),
        ("http://www.x.example/index.html", True),
        ("http://x.example/a", False),
        ("http://x.example/?a", False),
        ("x.example", False),
        ("mailto:a@x.example", False),
    ],
)
def test_knows_a_front_page(url, expected):
    """The front page of a site has neither path nor query."""
    assert expected == urls.is_root(url)


def test_an_address_of_another_scheme_has_no_origin():
    """Only http and https addresses have an origin that we ask."""
    assert [urls.origin(url) for url in ("ftp://x.example/", "http://", "http://[")] == [None, None, None]
