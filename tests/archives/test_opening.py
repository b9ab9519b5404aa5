"""Opening a capture: its own bytes, through captured redirects, never out of the archive."""

import asyncio

import pytest
from msgspec import structs

from srccheck.archives.addresses import capture
from srccheck.archives.base import NoAnswer
from srccheck.archives.manners import Inquiry, Manners
from srccheck.archives.opening import open_capture
from support.archiving import HOME, URL, Shelf, answer, at, memento

NEW = "https://coast.example/articles/herring"
ONE = capture(HOME, "20190310120000", URL)


def opened(answers, one=ONE):
    """Return what came of opening a capture, and what was asked."""
    shelf = Shelf(answers)
    return asyncio.run(open_capture(Inquiry(Manners(shelf)), one, URL)), shelf.asked


def test_a_capture_is_what_it_shows():
    """Its own bytes are read as a page of the original address, at the time that the archive says."""
    found, asked = opened({at(10, "id_"): memento(b"<title>Herring</title>")})
    assert asked == [at(10, "id_")]
    assert found.evidence.url == URL
    assert found.evidence.exchanges[0].final_url == URL
    assert found.evidence.page.titles[0].text == "Herring"
    assert (found.status, found.led_on, found.whole) == (200, False, True)
    assert found.capture == ONE


@pytest.mark.parametrize(
    "location",
    [at(10, "id_", NEW), at(10, "id_", NEW).removeprefix("https:"), NEW, "/articles/herring"],
    ids=["rewritten", "rewritten without a scheme", "raw", "raw and relative"],
)
def test_a_captured_redirect_is_followed_in_the_archive(location):
    """Whether or not the archive has rewritten it, the living site is never asked."""
    answers = {
        at(10, "id_"): memento(status=301, location=location),
        at(10, "id_", NEW): answer(302, location=at(12, "id_", NEW)),
        at(12, "id_", NEW): memento(day=12),
    }
    if location == "/articles/herring":
        answers[f"{HOME}/20190310120000id_/https://coast.example/articles/herring"] = answers.pop(
            at(10, "id_", NEW)
        )
    found, asked = opened(answers)
    assert all(url.startswith(HOME) for url in asked)
    assert found.led_on
    assert found.capture.original == NEW
    assert [hop.target for hop in found.evidence.exchanges[0].hops] == [NEW]
    assert found.evidence.exchanges[0].url == URL
    assert found.evidence.exchanges[0].final_url == NEW


def test_a_redirect_to_another_spelling_is_no_other_page():
    """From http to https, or to `www.`, the page stays the same."""
    new = URL.replace("https://", "http://www.")
    found, _ = opened({at(10, "id_"): memento(status=301, location=new), at(10, "id_", new): memento()})
    assert not found.led_on


def test_a_redirect_in_a_circle_or_of_many_steps_leads_nowhere():
    """Three captured redirects are followed, and none twice."""
    steps = [f"https://coast.example/{number}" for number in range(6)]
    chain = {at(10, "id_", one): memento(status=302, location=two) for one, two in zip([URL, *steps], steps, strict=False)}  # fmt: skip
    assert opened(chain)[0] is None
    assert opened({at(10, "id_"): memento(status=302, location=URL)})[0] is None
    assert opened({at(10, "id_"): memento(status=302, location="mailto:roe@a.example")})[0] is None


@pytest.mark.parametrize(
    "given",
    [
        answer(302, location="https://elsewhere.example/"),
        answer(200, b"<title>Excluded</title>"),
        answer(404),
        answer(403),
    ],
)
def test_what_is_not_the_captures_own_is_no_answer(given):
    """Without a Memento-Datetime it is the archive that speaks, or somebody else."""
    with pytest.raises(NoAnswer):
        opened({at(10, "id_"): given, at(10): given})


def test_an_archive_that_gives_no_bytes_is_asked_for_its_page():
    """Not every archive knows the address of the original bytes."""
    found, asked = opened({at(10): memento()})
    assert asked == [at(10, "id_"), at(10)]
    assert found.status == 200


@pytest.mark.parametrize("status", [404, 410, 403, 500, 503])
def test_a_captured_error_has_its_status(status):
    """What the source answered then is told as it was."""
    assert opened({at(10, "id_"): memento(status=status)})[0].status == status


def test_the_captured_headers_are_the_sources():
    """Those of the archive itself say nothing of it; what it repeats under its own name does."""
    given = memento(b"<p>x", x_archive_orig_server="nginx", x_archive_orig_content_type="text/plain", server="archive", cf_mitigated="challenge")  # fmt: skip
    headers = dict(opened({at(10, "id_"): given})[0].evidence.exchanges[0].headers)
    assert headers == {"server": "nginx", "content-type": "text/plain"}


def test_the_time_is_the_one_that_the_archive_says():
    """A gate that gives the nearest capture in place of the exact one is taken at its word."""
    found, _ = opened({at(10, "id_"): memento(day=12)})
    assert found.capture.timestamp == "20190312120000"


def test_captures_beside_it_are_told():
    """The links of a capture name others; such as lie elsewhere do not count."""
    link = f'<{at(9)}>; rel="prev memento"; datetime="Sat, 09 Mar 2019 12:00:00 GMT", <{URL}>; rel="original", <https://x.example/web/20190101000000/{URL}>; rel="last memento"'  # fmt: skip
    found, _ = opened({at(10, "id_"): memento(link=link)})
    assert [one.timestamp for one in found.others] == ["20190309120000"]


def test_a_body_that_was_cut_is_not_whole():
    """Half a page has no digest."""
    given = memento()
    cut = structs.replace(given, exchange=structs.replace(given.exchange, truncated=True))
    assert not opened({at(10, "id_"): cut})[0].whole
