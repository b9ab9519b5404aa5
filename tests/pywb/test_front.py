"""The front replays as the Internet Archive does, keeps what it was asked, and fails as it is told."""

import re
import threading
from http.client import HTTPException, IncompleteRead

import pytest

from pywb.faults import ELSEWHERE, Fault
from pywb.front import Asked
from pywb.holdings import HOLDINGS, page
from pywb.loopback import ask
from pywb.saving import AUTHORIZATION
from support.network import only_loopback  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("only_loopback")

LIGHT = HOLDINGS["one good capture before the anchor"]
ROPE = HOLDINGS["a revisit is the only copy near the anchor"]
CLOCK = HOLDINGS["a redirect to a moved page that is archived too"]
LOGIN = {"Authorization": AUTHORIZATION}


def replay(front, when, url, **headers):
    return ask(front.port, f"/web/{when}{url}", headers=headers)


def test_a_date_leads_to_the_nearest_capture(front):
    """A redirect of the archive's own has no Memento-Datetime, and names the capture as it was captured."""
    answer = replay(front, "20190101000000/", ROPE.url)

    assert (answer.status, answer.header("memento-datetime")) == (302, None)
    assert answer.header("location") == f"{front.root}/web/20190703150000/{ROPE.url}"
    assert answer.header("x-archive-redirect-reason") == "found capture at 20190703150000"
    bees = HOLDINGS["captured under another scheme and without www"]
    assert replay(front, "2014/", bees.url).header("location") == (
        f"{front.root}/web/20140410000000/http://bees.example/skeps"
    )


@pytest.mark.parametrize(
    ("when", "found"),
    [
        ("", "20230505050505"),
        ("2", "20230505050505"),
        ("2016", "20160120093000"),
        ("2019id_", "20190703150000id_"),
    ],
)
def test_a_short_date_leads_to_the_newest_capture_in_it(front, when, found):
    """Without a date it is the newest of all."""
    answer = replay(front, when and f"{when}/", ROPE.url)

    assert answer.header("location") == f"{front.root}/web/{found}/{ROPE.url}"


def test_a_date_may_be_in_a_header(front):
    """The address without a date is a TimeGate."""
    answer = replay(front, "", ROPE.url, **{"Accept-Datetime": "Fri, 01 Jan 2016 00:00:00 GMT"})

    assert answer.header("location") == f"{front.root}/web/20160120093000/{ROPE.url}"
    assert front.asked[0].headers["accept-datetime"].startswith("Fri")


def test_a_captures_bytes_are_as_they_were(front):
    """`id_` gives the body of a revisit's original, its headers, and the captures beside it."""
    answer = replay(front, "20190703150000id_/", ROPE.url)

    assert (answer.status, answer.body) == (200, page(ROPE.title))
    assert answer.header("memento-datetime") == "Wed, 03 Jul 2019 15:00:00 GMT"
    assert answer.header("content-type") == "text/html; charset=utf-8"
    assert answer.header("x-archive-orig-content-length") == str(len(page(ROPE.title)))
    assert answer.header("x-archive-src") == "1.warc.gz"
    links = re.findall(r'<([^>]+)>; rel="([^"]+)"', answer.header("link") or "")
    assert links == [
        (ROPE.url, "original"),
        (f"{front.root}/web/timemap/link/{ROPE.url}", "timemap"),
        (f"{front.root}/web/{ROPE.url}", "timegate"),
        (f"{front.root}/web/20160120093000/{ROPE.url}", "first prev memento"),
        (f"{front.root}/web/20190703150000/{ROPE.url}", "memento"),
        (f"{front.root}/web/20230505050505/{ROPE.url}", "next last memento"),
    ]


@pytest.mark.parametrize(
    ("name", "when", "code"),
    [
        ("a captured 404 near the anchor", "20180429230000", 404),
        ("a captured 503 is nearest", "20210814235959", 503),
    ],
)
def test_a_captured_error_has_its_date(front, name, when, code):
    """Its status is the site's, not the archive's."""
    answer = replay(front, f"{when}id_/", HOLDINGS[name].url)

    assert answer.status == code
    assert answer.header("memento-datetime")


def test_a_captured_redirect_stays_in_the_archive(front):
    """Its target is in the archive, with or without a scheme; a reader sees a page that tells of it."""
    target = "/web/20171118060000id_/http://clocks.example/library/turret-1702/"
    answer = replay(front, "20171118060000id_/", CLOCK.url)
    assert (answer.status, answer.header("location")) == (301, front.root + target)
    assert answer.header("memento-datetime") == "Sat, 18 Nov 2017 06:00:00 GMT"
    assert ask(front.port, target).header("location") == (
        f"{front.root}/web/20171118060007id_/https://clocks.example/library/turret-1702/"
    )

    front.schemeless = True
    answer = replay(front, "20171118060000id_/", CLOCK.url)
    assert answer.header("location") == front.root.removeprefix("http:") + target

    view = replay(front, "20171118060000/", CLOCK.url)
    assert (view.status, view.header("memento-datetime")) == (200, None)
    assert b"Got an HTTP 301 response at crawl time" in view.body


def test_a_view_is_dressed_up(front):
    """Without a modifier the page is rewritten, and still has its date."""
    answer = replay(front, "20190307120000/", LIGHT.url)

    assert (answer.status, answer.header("memento-datetime")) == (200, "Thu, 07 Mar 2019 12:00:00 GMT")
    assert LIGHT.title.encode() in answer.body
    assert answer.body != page(LIGHT.title)


@pytest.mark.parametrize("path", ["/web/2019/", "/web/2019id_/", "/web/", "/web/timemap/link/"])
def test_what_was_never_captured_is_not_found(front, path):
    """The archive's own 404 has no Memento-Datetime."""
    answer = ask(front.port, path + HOLDINGS["never captured"].url)

    assert (answer.status, answer.header("memento-datetime")) == (404, None)


def test_the_timemap_lists_all(front):
    """Its addresses are the front's."""
    answer = ask(front.port, f"/web/timemap/link/{ROPE.url}")

    assert answer.header("content-type") == "application/link-format"
    assert re.findall(rb"<([^>]+)>; rel=\"memento\"", answer.body) == [
        f"{front.root}/web/{one.timestamp}/{ROPE.url}".encode() for one in ROPE.captures
    ]


def test_questions_are_kept(front):
    """Each is known by its endpoint, until the front is reset."""
    replay(front, "2019/", LIGHT.url, **{"User-Agent": "me", "X-Other": "1"})
    replay(front, "2019id_/", LIGHT.url)
    ask(front.port, f"/cdx/search/cdx?url={LIGHT.url}")
    ask(front.port, f"/web/timemap/link/{LIGHT.url}")
    ask(front.port, "/save/", method="POST", body=b"url=not+an+address")
    ask(front.port, "/save/status/user")
    ask(front.port, "/wayback/available?url=x")

    assert [asked.endpoint for asked in front.asked] == [
        *("replay", "open", "index", "timemap", "save", "status", "unknown")
    ]
    assert front.asked[0] == Asked("replay", f"/web/2019/{LIGHT.url}", {"user-agent": "me"}, {})
    assert front.asked[4].form == {"url": "not an address"}
    assert front.paths("open") == [f"/web/2019id_/{LIGHT.url}"]
    front.reset()
    assert front.asked == []


PATHS = {
    "replay": f"/web/20190310/{LIGHT.url}",
    "open": f"/web/20190307120000id_/{LIGHT.url}",
    "index": f"/cdx/search/cdx?url={LIGHT.url}&output=json",
    "timemap": f"/web/timemap/link/{LIGHT.url}",
    "status": "/save/status/user",
}


@pytest.mark.parametrize(
    ("fault", "code", "said"),
    [
        (Fault.TOO_MANY, 429, b"Too Many"),
        (Fault.BUSY, 503, b"Unavailable"),
        (Fault.BLOCKED, 403, b"Blocked Site Error"),
        (Fault.EXCLUDED, 200, b"has been excluded from the Wayback Machine"),
        (Fault.HTML, 200, b"non-profit library"),
        (Fault.OUT, 302, b""),
    ],
)
@pytest.mark.parametrize("endpoint", PATHS)
def test_an_endpoint_fails_while_it_has_a_fault(front, endpoint, fault, code, said):
    """The fault stays, other endpoints have none, and nothing of it is a capture's."""
    front.faults[endpoint] = fault
    other = "index" if endpoint != "index" else "timemap"

    for _ in range(2):
        answer = ask(front.port, PATHS[endpoint], headers=LOGIN)
        assert (answer.status, said in answer.body) == (code, True)
        assert (answer.header("memento-datetime"), answer.header("retry-after")) == (None, None)
        assert (answer.header("location") == ELSEWHERE) is (fault is Fault.OUT)
    assert ask(front.port, PATHS[other]).status == 200


@pytest.mark.parametrize(
    ("fault", "code", "soon"), [(Fault.TOO_MANY_SOON, 429, "1"), (Fault.BUSY_ONCE, 503, None)]
)
def test_some_faults_are_over_after_one_answer(front, fault, code, soon):
    """The next question is answered."""
    front.faults["index"] = fault
    first, second = (ask(front.port, PATHS["index"]) for _ in range(2))

    assert (first.status, first.header("retry-after"), second.status) == (code, soon, 200)


@pytest.mark.parametrize(
    ("endpoint", "code", "body"),
    [("index", 200, b"[]\n"), ("status", 200, b"{}"), ("replay", 404, None), ("timemap", 404, None)],
)
def test_an_archive_can_forget(front, endpoint, code, body):
    """It says that it holds nothing, though it does."""
    front.faults[endpoint] = Fault.EMPTY
    answer = ask(front.port, PATHS[endpoint], headers=LOGIN)

    assert (answer.status, answer.header("memento-datetime")) == (code, None)
    assert body in (None, answer.body)


@pytest.mark.parametrize("endpoint", PATHS)
def test_an_answer_can_be_cut(front, endpoint):
    """Less comes than was announced."""
    front.faults[endpoint] = Fault.CUT

    with pytest.raises(IncompleteRead):
        ask(front.port, PATHS[endpoint], headers=LOGIN)


def test_an_endpoint_can_hang(front):
    """Nothing comes, until the front is reset."""
    front.faults["index"] = Fault.HANG
    with pytest.raises(TimeoutError):
        ask(front.port, PATHS["index"], limit=0.1)
    threading.Timer(0.1, front.reset).start()

    with pytest.raises((HTTPException, ConnectionError)):
        ask(front.port, PATHS["index"], limit=5)
    assert ask(front.port, PATHS["index"]).status == 200


def test_the_save_endpoint_can_fail_too(front):
    """Its fault is met before the login."""
    front.faults["save"] = Fault.TOO_MANY

    assert ask(front.port, "/save", method="POST", body=b"url=x").status == 429
