"""Made-up addresses."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.text.siblings import folder, made_up


@pytest.mark.parametrize(
    ("url", "place", "shape"),
    [
        (
            "https://a.example/news/salt-price.html",
            "https://a.example/news/",
            r"https://a\.example/news/[a-z]{4}-[a-z]{5}\.html",
        ),
        ("https://a.example/news/salt/", "https://a.example/news/", r"https://a\.example/news/[a-z]{10}/"),
        ("https://a.example/doc/4907714#top", "https://a.example/doc/", r"https://a\.example/doc/\d{10}"),
        ("https://a.example/salt", "https://a.example/", r"https://a\.example/[a-z]{10}"),
        ("https://a.example/salt?utm_source=x", "https://a.example/", r"https://a\.example/[a-z]{10}"),
        (
            "http://a.example/view.php?id=77&lang=en",
            "http://a.example/view.php?",
            r"http://a\.example/view\.php\?id=\d{10}&lang=en",
        ),
        ("http://a.example/?p=4417", "http://a.example/?", r"http://a\.example/\?p=\d{10}"),
        (
            "https://a.example/news/12345/salt-price",
            "https://a.example/news/",
            r"https://a\.example/news/\d{5}/[a-z]{4}-[a-z]{5}",
        ),
        (
            "https://a.example/doc/123456/print/",
            "https://a.example/doc/",
            r"https://a\.example/doc/\d{6}/[a-z]{5}/",
        ),
        (
            "https://a.example/2013/salt-price",
            "https://a.example/2013/",
            r"https://a\.example/2013/[a-z]{4}-[a-z]{5}",
        ),
        ("https://a.example/watch/321/?t=5", "https://a.example/watch/", r"https://a\.example/watch/\d{10}/"),
        ("http://a.example/соль", "http://a.example/", r"http://a\.example/[a-z]{10}"),
    ],
)
def test_a_made_up_address_has_the_shape_of_the_real_one(url, place, shape):
    """Same folder, same ending, letters for letters and digits for digits, long enough not to exist."""
    assert folder(url) == place
    assert re.fullmatch(shape, made_up(url))


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/",
        "https://a.example",
        "https://a.example/?lang=en",
        "mailto:a@b.example",
        "nonsense",
    ],
)
def test_a_front_page_has_no_sibling(url):
    """There is nothing to make up."""
    assert (folder(url), made_up(url)) == (None, None)


def test_one_made_up_address_stands_for_a_folder_and_never_changes():
    """It depends on the site and the folder alone, apart from the shape."""
    assert made_up("https://a.example/n/abcdefghijk") == made_up("https://a.example/n/lmnopqrstuv")
    assert made_up("https://a.example/n/abcdefghijk") != made_up("https://a.example/m/abcdefghijk").replace(
        "/m/", "/n/"
    )


@given(st.text(st.one_of(st.sampled_from("/.?=&#%-_:1a"), st.characters(codec="utf-8")), max_size=40))
def test_any_address_has_one_or_none(path):
    """Nothing is an error, and it is never the real one."""
    url = f"https://a.example/{path}"

    assert made_up(url) is None or made_up(url) != url
    assert (made_up(url) is None) == (folder(url) is None)
