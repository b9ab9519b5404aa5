"""A run over the web: who is online, what is kept back, what ends it."""

import asyncio
import socket

import pytest
from msgspec import structs

from srccheck.check import Run, Web
from srccheck.config import Options
from srccheck.demo.trial import web_of
from srccheck.demo.web import DemoWeb
from srccheck.model.snapshot import ArchiveStatus
from srccheck.model.verdict import Reason
from srccheck.net.settings import Settings
from srccheck.pipeline import extract, verify
from srccheck.readers import read
from support.server import reply, serving, slow


class Nowhere:
    """A resolver that knows nobody."""

    def resolve(self, host, port):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


class Told:
    """Keeps what it is told."""

    def __init__(self):
        self.results = {}

    def started(self, links):
        self.links = links

    def checked(self, result):
        self.results[result.link.url] = result


def _run(web, *urls, observer=None, keep=True):
    extraction = extract([read("\n".join(urls).encode(), "list.urls")])
    report = verify(extraction, Options(), observer, web=web, keep=keep)
    return {result.link.url: result.verdict.reason for result in report.results}, report


@pytest.fixture(scope="module")
def demo():
    """Return the way to the demo web."""
    with DemoWeb() as web:
        yield web_of(web)


def test_without_any_answer_the_machine_is_offline():
    """Even "no such host", twice, proves nothing while nobody has answered."""
    web = Web(settings=Settings(back_off=(0.0,), timeout=1.0), resolver=Nowhere(), environ={})

    reasons, report = _run(web, "https://a.example/x", "ftp://b.example/y")

    assert reasons == {
        "https://a.example/x": Reason.OFFLINE,
        "ftp://b.example/y": Reason.UNSUPPORTED_SCHEME,
    }
    assert report.offline


def test_one_answer_proves_the_machine_online(demo):
    """A host that does not exist is gone once another has answered, whichever came first."""
    reasons, report = _run(
        demo, "http://lost-league.example/table", "https://weekly-lantern.example/old/lamps.html"
    )

    assert reasons["http://lost-league.example/table"] is Reason.DOMAIN_GONE
    assert not report.offline


def test_the_archive_alone_can_prove_it(demo):
    """Where no cited host answers, the archive's answer tells a dead domain from a dead network."""
    reasons, report = _run(demo, "http://lost-league.example/table")

    assert reasons == {"http://lost-league.example/table": Reason.DOMAIN_GONE}
    assert not report.offline


def test_addresses_that_differ_in_the_fragment_are_fetched_once(demo):
    """Each is a link of its own, with the same evidence."""
    page = "https://weekly-lantern.example/old/lamps.html"
    _, report = _run(demo, f"{page}#one", f"{page}#two")
    first, second = report.results

    assert (first.link.url, second.link.url) == (f"{page}#one", f"{page}#two")
    assert first.evidence.exchanges == second.evidence.exchanges


def test_a_made_up_address_is_asked_once_for_a_folder(demo):
    """Two doubtful links of one folder share its answer; a link that shows its title asks for none."""
    told = Told()
    _, report = _run(
        demo,
        "http://quarry-news.example/2013/strike-ends Quarry strike ends after nine weeks",
        "http://quarry-news.example/2013/new-crane-arrives A new crane arrives by barge",
        "https://harbour-gazette.example/2021/10/winter-ferry Ferry to run through the winter",
        observer=told,
    )
    first, second, third = (told.results[result.link.url].evidence.sibling for result in report.results)

    assert first == second
    assert first.exchange.url.startswith("http://quarry-news.example/2013/")
    assert third is None
    assert [result.verdict.reason for result in report.results] == [
        Reason.SOFT_404,
        Reason.SOFT_404,
        Reason.OK,
    ]


def test_results_need_not_be_kept(demo):
    """Who was told of each needs no second copy; the report still counts them."""
    urls = (
        "https://weekly-lantern.example/old/lamps.html",
        "http://lost-league.example/table",
        "ftp://b.example/y",
    )
    told = Told()
    _, kept = _run(demo, *urls)
    _, report = _run(demo, *urls, observer=told, keep=False)

    assert report.results == ()
    assert report.counts() == kept.counts()
    assert {url: result.verdict.reason for url, result in told.results.items()} == {
        result.link.url: result.verdict.reason for result in kept.results
    }


def test_a_report_keeps_no_pages(demo):
    """What a page said is judged by then; a thousand pages of it would be megabytes."""
    _, report = _run(demo, "https://weekly-lantern.example/old/lamps.html")

    assert report.results[0].evidence.page is None
    assert report.results[0].evidence.exchanges


def test_an_interrupt_keeps_the_verdict_of_a_link_that_waits_for_its_copy(demo):
    """The archive hangs when the run is cut short; what was seen of the page is not lost."""
    url = "https://coastal-times.example/story/4417"
    extraction = extract([read(url.encode(), "list.urls")])
    told = Told()
    run = Run(extraction, lambda _: False, told)

    async def cut_short(archive) -> bool:
        going = asyncio.create_task(run.go(structs.replace(demo, archives=(archive.url(),))))
        while not archive.seen:  # noqa: ASYNC110 - the archive is asked from another thread
            await asyncio.sleep(0.01)
        going.cancel()
        return await going

    path = f"/web/{url}"
    with serving({path: slow(2, reply(404))}) as archive:
        complete = asyncio.run(asyncio.wait_for(cut_short(archive), 10))

    assert not complete
    assert told.results[url].verdict.reason is Reason.HTTP_404
    assert told.results[url].archive.status is ArchiveStatus.NOT_ASKED
