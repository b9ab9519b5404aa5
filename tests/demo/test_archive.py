"""The demo's archive answers like the Wayback Machine's replay."""

import pytest

from srccheck.demo import behaviours
from srccheck.demo.archive import Archive
from srccheck.demo.message import Answer, Request
from srccheck.demo.page import Capture, Page, Source
from srccheck.model.snapshot import ArchiveStatus
from srccheck.model.verdict import Reason

URL = "https://one.example/a?b=c"
FIRST = "20200204120000"
SECOND = "20200513120000"
ARCHIVE = Archive(
    (
        Page(
            url=URL,
            shows="One.",
            source=Source("A title", "The Daily", "2020-02-03"),
            reason=Reason.HTTP_404,
            captures=(Capture(1, behaviours.good), Capture(100, behaviours.status(404, "Gone"))),
        ),
        Page(
            url="https://two.example/",
            shows="Two.",
            source=Source("A title", "The Daily", "2020-02-03"),
            reason=Reason.HTTP_404,
            captures=(Capture(1, behaviours.good),),
            archive=ArchiveStatus.UNAVAILABLE,
        ),
    )
)


def ask(path):
    reply = ARCHIVE.reply(Request(method="GET", url=f"https://archive.example{path}"))
    assert isinstance(reply, Answer)
    return reply, dict(reply.headers)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("/web/20200203id_/", f"/web/{FIRST}id_/"),
        ("/web/20200204120001/", f"/web/{FIRST}/"),
        ("/web/2021id_/", f"/web/{SECOND}id_/"),
        ("/web/99999999999999id_/", f"/web/{FIRST}id_/"),
        ("/web/", f"/web/{SECOND}/"),
    ],
)
def test_a_time_leads_to_the_nearest_capture(asked, found):
    """Any other time than a capture's own redirects to the nearest one; none at all to the newest."""
    answer, headers = ask(asked + URL)

    assert (answer.status, headers["Location"]) == (302, found + URL)
    assert headers["X-Archive-Redirect-Reason"].startswith("found capture at ")
    assert "Memento-Datetime" not in headers


def test_a_capture_is_dated_and_linked():
    """A capture carries its time and the links of RFC 7089."""
    answer, headers = ask(f"/web/{FIRST}id_/{URL}")

    assert (answer.status, b"A title" in answer.body) == (200, True)
    assert headers["Memento-Datetime"] == "Tue, 04 Feb 2020 12:00:00 GMT"
    assert f'<{URL}>; rel="original"' in headers["Link"]
    assert 'rel="first memento"; datetime="Tue, 04 Feb 2020 12:00:00 GMT"' in headers["Link"]
    assert 'rel="last memento"; datetime="Wed, 13 May 2020 12:00:00 GMT"' in headers["Link"]


def test_a_captured_404_is_a_memento():
    """What was captured as 404 is replayed as 404, and the date tells it from the archive's own."""
    answer, headers = ask(f"/web/{SECOND}id_/{URL}")

    assert answer.status == 404
    assert "Memento-Datetime" in headers


@pytest.mark.parametrize(
    "path", [f"/web/2020id_/{URL}x", "/web/2020id_/", "/web/", "/", "/web/2020id_/https://three.example/"]
)
def test_what_was_never_captured_is_the_archives_own_404(path):
    """An address without captures gets 404 without a date."""
    answer, headers = ask(path)

    assert answer.status == 404
    assert "Memento-Datetime" not in headers


@pytest.mark.parametrize("other", ["http://one.example/a?b=c", "https://www.one.example/a?b=c"])
def test_scheme_and_www_do_not_tell_captures_apart(other):
    """Captures are found by the address without scheme and www, as by SURT."""
    answer, headers = ask(f"/web/{FIRST}id_/{other}")

    assert answer.status == 200
    assert f'<{URL}>; rel="original"' in headers["Link"]


def test_a_busy_archive_names_a_capture_and_does_not_open_it():
    """The redirect to the capture works, the capture itself is answered by 503 without a date."""
    where, _ = ask("/web/2021/https://two.example/")
    answer, headers = ask(f"/web/{FIRST}id_/https://two.example/")

    assert (where.status, answer.status) == (302, 503)
    assert "Memento-Datetime" not in headers
