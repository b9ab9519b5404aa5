"""How pages of the demo web behave, as functions of a request."""

import gzip

import pytest

from srccheck.demo import behaviours
from srccheck.demo.message import Answer, Request
from srccheck.demo.page import Source

SOURCE = Source("Salt & iron", "Daily Test", "2020-02-03", "Ada Bell")


def ask(behaviour, url="https://one.example/a", **fields):
    reply = behaviour(Request(method=fields.pop("method", "GET"), url=url, **fields), SOURCE)
    assert isinstance(reply, Answer)
    return reply


def header(answer, name):
    return dict(answer.headers)[name]


def test_a_page_shows_the_title_that_is_cited():
    """The title stands in `<title>` and as the heading, escaped."""
    body = ask(behaviours.good).body.decode()

    assert "<title>Salt &amp; iron</title>" in body
    assert "<h1>Salt &amp; iron</h1>" in body


def test_a_front_page_shows_the_name_of_the_site():
    """A front page has the container as its title, and not the source's."""
    body = ask(behaviours.home).body.decode()

    assert "<title>Daily Test</title>" in body
    assert "Salt" not in body


def test_a_compressed_page_says_so():
    """The body of the gzip page unpacks to the plain page."""
    answer = ask(behaviours.compressed)

    assert header(answer, "Content-Encoding") == "gzip"
    assert gzip.decompress(answer.body) == ask(behaviours.good).body


def test_a_page_in_another_charset_names_it():
    """The bytes are of the charset that the Content-Type names."""
    answer = behaviours.in_charset("cp1251", "ru")(
        Request(method="GET", url="https://one.example/"), Source("Мост", "Вестник", "2020")
    )

    assert header(answer, "Content-Type") == "text/html; charset=cp1251"
    assert "Мост" in answer.body.decode("cp1251")


def test_a_cookie_opens_the_page():
    """Without its cookie the page redirects to itself, with it the source is shown."""
    first = ask(behaviours.behind_cookie)
    second = ask(behaviours.behind_cookie, headers=(("cookie", "a=b; consent=yes"),))

    assert (first.status, header(first, "Location")) == (302, "https://one.example/a")
    assert header(first, "Set-Cookie").startswith("consent=yes")
    assert second.status == 200


def test_a_flaky_page_is_well_at_the_second_request():
    """The first request gets the other answer, all later ones the source."""
    flaky = behaviours.at_first(Answer(status=503))

    assert [ask(flaky, nth=nth).status for nth in (1, 2, 3)] == [503, 200, 200]


def test_a_page_can_refuse_head():
    """HEAD gets 405 where GET gets the source."""
    assert ask(behaviours.no_head, method="HEAD").status == 405
    assert ask(behaviours.no_head).status == 200


@pytest.mark.parametrize(
    ("url", "status", "target"),
    [
        ("http://one.example/a", 301, "https://one.example/a"),
        ("https://one.example/a", 308, "https://two.example/b"),
    ],
)
def test_a_move_goes_to_https_first_and_on_from_there(url, status, target):
    """Plain HTTP is redirected to HTTPS, and HTTPS to the new address."""
    answer = ask(behaviours.upgrade_then(308, "https://two.example/b"), url)

    assert (answer.status, header(answer, "Location")) == (status, target)


def test_a_file_gives_its_title_in_its_own_way():
    """The PDF carries the title in its document information."""
    answer = ask(behaviours.pdf)

    assert answer.body.startswith(b"%PDF-")
    assert b"/Title (Salt & iron)" in answer.body
