"""What the kinds of archives promise over a server with faults, and for answers that no good archive gives."""

import asyncio
import contextlib
import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from pywb.faults import Fault
from pywb.holdings import CASES, HOLDINGS, HTML, Capture, shows
from srccheck.archives.addresses import capture
from srccheck.archives.base import NoAnswer
from srccheck.archives.cdx import FIELDS
from srccheck.archives.manners import Inquiry, Manners
from srccheck.archives.memento import Memento
from srccheck.archives.opening import MOST_HOPS, open_capture
from srccheck.archives.wayback import MOST_ROWS, Wayback
from srccheck.net.client import Client
from srccheck.net.settings import Settings
from support.archiving import BASE, HOME, URL, Shelf, Time, answer, at, memento

ROPE = HOLDINGS["a revisit is the only copy near the anchor"]
CLOCK = HOLDINGS["a redirect to a moved page that is archived too"]
EEL = HOLDINGS["a captured 404 near the anchor"]
WHEN = datetime(2019, 7, 1, 12, tzinfo=UTC)
NEAREST = "20190703150000"
ALL = ["20160120093000", "20190703150000", "20230505050505"]
F = Fault
SILENT = (F.TOO_MANY, F.BUSY, F.BLOCKED, F.EXCLUDED, F.HTML, F.HANG, F.OUT)


def over(root, question):
    """Return what a question comes to over the network, the words of a refusal where it is one."""

    async def go():
        clock = Time()
        async with Client(Settings(exempt=(root,), timeout=0.4, longest_pause=0.1), environ={}) as client:
            try:
                return await question(Inquiry(Manners(client, sleep=clock.sleep)))
            except NoAnswer as silence:
                return str(silence)

    return asyncio.run(go())


def table(answers, question):
    shelf = Shelf(answers)
    clock = Time()
    try:
        return asyncio.run(question(Inquiry(Manners(shelf, clock=clock, sleep=clock.sleep)))), shelf
    except NoAnswer as silence:
        return str(silence), shelf


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
@pytest.mark.parametrize("kind", ["wayback", "memento"])
def test_the_nearest_and_all_captures_are_those_that_the_archive_holds(front, pywb, case, kind):
    """Of a real archive both kinds name a capture that it has, and list all of them, oldest first."""
    archive = Wayback(front.root) if kind == "wayback" else Memento(pywb.timegate)
    root = front.root if kind == "wayback" else pywb.root
    held = [row["timestamp"] for row in pywb.index(case.url)]
    from srccheck.archives.base import askable

    url = askable(case.url)
    near = over(root, lambda asker: archive.nearest(asker, url, datetime(2019, 1, 1, 12, tzinfo=UTC)))
    listed = over(root, lambda asker: archive.history(asker, url, WHEN))
    assert (near.timestamp in held) if held else near is None
    assert [one.timestamp for one in listed] == sorted(held)


@pytest.mark.parametrize("fault", F)
def test_what_the_wayback_kind_names_under_each_fault(front, fault):
    """A fault of the redirect is no answer, a passing one costs one more request, and 404 alone means none."""
    front.faults["replay"] = fault
    found = over(front.root, lambda asker: Wayback(front.root).nearest(asker, ROPE.url, WHEN))
    if fault is F.EMPTY:
        assert found is None
    elif fault in SILENT:
        assert isinstance(found, str)
    else:
        assert (found.timestamp, found.original) == (NEAREST, ROPE.url)
    assert len(front.asked) <= 2


@pytest.mark.parametrize("fault", F)
def test_what_the_wayback_kind_lists_under_each_fault(front, fault):
    """A list that cannot be read is no empty list; one that is broken off has its whole rows or is no answer."""
    front.faults["index"] = fault
    found = over(front.root, lambda asker: Wayback(front.root).history(asker, ROPE.url, WHEN))
    if fault is F.EMPTY:
        assert found == ()
    elif fault is F.CUT:
        assert isinstance(found, str) or [one.timestamp for one in found] == ALL[: len(found)] != []
    elif fault in SILENT:
        assert isinstance(found, str)
    else:
        assert [one.timestamp for one in found] == ALL
        assert [one.status for one in found] == [200] * 3
    assert len(front.asked) <= 2


@pytest.mark.parametrize("fault", F)
def test_what_the_memento_kind_names_under_each_fault(front, fault):
    """A TimeGate's fault is no answer; a page of its own leads to the date that is asked for."""
    front.faults["replay"] = fault
    found = over(front.root, lambda asker: Memento(f"{front.root}/web/").nearest(asker, ROPE.url, WHEN))
    if fault is F.EMPTY:
        assert found is None
    elif fault in (F.HTML, F.EXCLUDED):
        assert found.timestamp == "20190701120000"
    elif fault in SILENT:
        assert isinstance(found, str)
    else:
        assert (found.timestamp, found.original) == (NEAREST, ROPE.url)


@pytest.mark.parametrize("fault", F)
def test_what_the_memento_kind_lists_under_each_fault(front, fault):
    """A TimeMap is read, or is no answer; only 404 means that there is none."""
    front.faults["timemap"] = fault
    found = over(front.root, lambda asker: Memento(f"{front.root}/web/").history(asker, ROPE.url, WHEN))
    if fault is F.EMPTY:
        assert found == ()
    elif fault is F.CUT:
        assert isinstance(found, str) or [one.timestamp for one in found] == ALL[: len(found)]
    elif fault in SILENT:
        assert isinstance(found, str)
    else:
        assert [one.timestamp for one in found] == ALL


@pytest.mark.parametrize("fault", F)
def test_what_opening_brings_under_each_fault(front, fault):
    """Only a capture's own answer is opened; where the bytes are refused with 404, the page is asked for."""
    front.faults["open"] = fault
    one = capture(f"{front.root}/web", NEAREST, ROPE.url)
    found = over(front.root, lambda asker: open_capture(asker, one, ROPE.url))
    if fault in SILENT:
        assert isinstance(found, str)
        return
    assert found.capture == one
    assert found.whole is (fault is not F.CUT)
    assert [other.timestamp for other in found.others] == ALL
    if fault is not F.CUT:
        assert found.evidence.page.titles[0].text == ROPE.title
    assert len(front.asked) <= 2


@pytest.mark.parametrize("schemeless", [False, True])
def test_a_real_captured_redirect_is_followed_to_its_page(front, schemeless):
    """The archive's own redirect to the exact time is no hop of the page; the captured one is."""
    front.schemeless = schemeless
    one = capture(f"{front.root}/web", "20171118060000", CLOCK.url)
    found = over(front.root, lambda asker: open_capture(asker, one, CLOCK.url))
    assert found.capture.timestamp == "20171118060007"
    assert (found.status, found.led_on) == (200, True)
    (hop,) = found.evidence.exchanges[0].hops
    assert (hop.url, hop.status) == (CLOCK.url, 301)
    assert found.evidence.page.titles[0].text == CLOCK.title


def test_a_real_captured_404_is_told_as_such(front):
    """It has the status that was captured, and is no 404 of the archive."""
    one = capture(f"{front.root}/web", "20180429230000", EEL.url)
    assert over(front.root, lambda asker: open_capture(asker, one, EEL.url)).status == 404


@pytest.mark.parametrize("hops", range(1, 7))
@pytest.mark.parametrize(
    "exact", [True, False], ids=["each at its time", "each by a redirect of the archive"]
)
def test_as_many_captured_redirects_are_followed_as_is_said(hops, exact):
    """Three lead to the page, whether or not the archive leads on to each one's own time; four do not."""
    pages = [URL, *(f"https://coast.example/{number}" for number in range(hops))]
    answers = {}
    for place, (one, two) in enumerate(zip(pages, [*pages[1:], None], strict=True)):
        day = 10 if exact else 10 + place
        given = memento(status=301, location=two, day=day) if two else memento(day=day)
        answers[at(day, "id_", one)] = given
        if not exact and place:
            answers[at(day - 1, "id_", one)] = answer(302, location=at(day, "id_", one))
    found, _ = table(answers, lambda asker: open_capture(asker, capture(HOME, "20190310120000", URL), URL))
    assert (found is not None) == (hops <= MOST_HOPS)


LOCATIONS = st.lists(
    st.sampled_from([HOME, BASE, "/web/", "20190310120000", "id_", "/", "//", "http:", URL, *"\\@:?#[]% é."]),
    max_size=8,
).map("".join)


@settings(max_examples=40, deadline=None)
@given(LOCATIONS, st.sampled_from([301, 302, 304, 200, 404, 503]), st.booleans(), LOCATIONS)
def test_no_location_leads_out_of_the_archive(location, status, dated, link):
    """Wherever an answer points, only the archive is asked, and nothing but a refusal is raised."""
    said = {"location": location, "content_location": location, "link": f'<{link}>; rel="timemap memento"'}
    given = structs.replace(memento(status=status, **said)) if dated else answer(status, **said)
    wanted = capture(HOME, "20190310120000", URL)

    class Everything(Shelf):
        async def read(self, url, **how):
            self.asked.append(url)
            return given

    for question in (
        lambda asker: open_capture(asker, wanted, URL),
        lambda asker: Wayback(BASE).nearest(asker, URL, WHEN),
        lambda asker: Wayback(BASE).history(asker, URL, WHEN),
        lambda asker: Memento(HOME).nearest(asker, URL, WHEN),
        lambda asker: Memento(HOME).history(asker, URL, WHEN),
    ):
        shelf = Everything({})
        with contextlib.suppress(NoAnswer):
            asyncio.run(question(Inquiry(Manners(shelf, sleep=Time().sleep))))
        assert all(url.startswith(f"{BASE}/") for url in shelf.asked)
        assert len(shelf.asked) <= 8


def test_a_captured_redirect_shown_raw_is_a_capture():
    """An answer with a Memento-Datetime is a capture, wherever its Location points."""
    given = memento(status=301, location="https://elsewhere.example/", day=7)
    found, _ = table(
        {at(10): given},
        lambda asker: Wayback(BASE).nearest(asker, URL, datetime(2019, 3, 10, 12, tzinfo=UTC)),
    )
    assert found == capture(HOME, "20190307120000", URL)


def index(**more):
    from urllib.parse import quote

    since = "".join(f"&{name.rstrip('_')}={value}" for name, value in more.items())
    return f"{BASE}/cdx/search/cdx?url={quote(URL, safe='')}&output=json&fl={','.join(FIELDS)}&limit={MOST_ROWS}{since}"


def listing(first, count, junk=0):
    start = datetime(first, 1, 1, tzinfo=UTC)
    listed = [
        [f"{start + timedelta(hours=hour):%Y%m%d%H%M%S}", URL, "text/html", "200", f"D{hour}", "1"]
        for hour in range(count)
    ]
    for row in listed[:junk]:
        row[1] = "http://mailto:a@b.example"
    return json.dumps([FIELDS, *listed]).encode()


@pytest.mark.parametrize(
    ("count", "junk", "cut"), [(MOST_ROWS, 0, False), (MOST_ROWS, 3, False), (1000, 0, True)]
)
def test_a_list_that_ends_before_the_date_is_asked_for_again_near_it(count, junk, cut):
    """Where the list was full, with malformed rows or not, or broken off, rows around the date come too."""
    first = answer(200, listing(2005, count, junk))
    if cut:
        first = structs.replace(first, exchange=structs.replace(first.exchange, truncated=True))
    answers = {index(): first, index(from_="20170701120000"): answer(200, listing(2019, 3))}
    found, shelf = table(answers, lambda asker: Wayback(BASE).history(asker, URL, WHEN))
    assert len(shelf.asked) == 2
    assert found[-1].timestamp.startswith("2019")


@pytest.mark.parametrize("link", ["http://[", "//[", "http://[::1%/x"])
def test_a_link_that_is_no_address_is_left_aside(link):
    """A TimeGate's broken Link header does not hide where it leads."""
    given = answer(302, location=at(7), link=f'<{link}>; rel="timemap", <{link}>; rel="memento"')
    found, _ = table({f"{HOME}/{URL}": given}, lambda asker: Memento(HOME).nearest(asker, URL, None))
    assert found == capture(HOME, "20190307120000", URL)


def test_collections_of_one_host_have_timemaps_of_their_own():
    """The list that one collection names is not read for another."""
    one, two = Memento(f"{BASE}/one/"), Memento(f"{BASE}/two/")
    link = f'<{BASE}/one/timemap/link/{URL}>; rel="timemap"'
    listed = f'<{URL}>; rel="original", <{BASE}/two/20190307120000/{URL}>; rel="memento"'
    answers = {
        f"{BASE}/one/{URL}": answer(404, link=link),
        f"{BASE}/two/timemap/link/{URL}": answer(200, listed.encode()),
    }

    async def both(asker):
        await one.nearest(asker, URL, None)
        return await two.history(asker, URL, None)

    found, _ = table(answers, both)
    assert [capture.timestamp for capture in found] == ["20190307120000"]


@pytest.mark.parametrize(
    ("location", "taken"),
    [
        (f"https://other.example/web/20190307120000/{URL}", True),
        (f"https://other.example/web/20190307120000/{URL.replace('https://', 'http://www.')}", True),
        (f"https://other.example/web/20190307120000/{URL}&evil=1", False),
        ("https://other.example/web/20190307120000/https://evil.example/", False),
        ("https://evil.example/", False),
        (URL, False),
    ],
)
def test_an_aggregator_names_captures_of_the_cited_page_only(location, taken):
    """A capture in another archive is taken where it is one of the same page."""
    gate = "https://gather.example/timegate/"
    found, _ = table(
        {gate + URL: answer(302, location=location)}, lambda asker: Memento(gate).nearest(asker, URL, WHEN)
    )
    assert (not isinstance(found, str)) is taken


def test_a_framed_page_names_the_nearest_of_its_links():
    """An archive that answers with a frame names the capture in its Link header."""
    link = ", ".join(
        f'<{at(day)}>; rel="memento"; datetime="{datetime(2019, 3, day, 12, tzinfo=UTC):%a, %d %b %Y %H:%M:%S} GMT"'
        for day in (1, 9, 20)
    )
    answers = {f"{HOME}/{URL}": answer(200, b"<iframe>", link=link)}
    for when, day in ((datetime(2019, 3, 10, 12, tzinfo=UTC), "09"), (None, "20")):
        found, _ = table(answers, lambda asker, when=when: Memento(HOME).nearest(asker, URL, when))
        assert found.timestamp == f"201903{day}120000"


@pytest.mark.parametrize(
    "place", [None, f"{BASE}/web/20190307120000/{URL}", f"/web/20190307120000mp_/{URL}", "http://[", "/"]
)
def test_a_gate_that_answers_with_the_capture_gives_its_time(place):
    """With or without Content-Location, what is dated is a capture."""
    said = {"content_location": place} if place else {}
    found, _ = table(
        {f"{HOME}/{URL}": memento(day=7, **said)}, lambda asker: Memento(HOME).nearest(asker, URL, WHEN)
    )
    assert found == capture(HOME, "20190307120000", URL)


def test_an_archive_that_names_itself_without_tls_is_asked_with_it():
    """A capture's address has the scheme under which the archive was configured."""
    answers = {f"{HOME}/{URL}": answer(302, location=at(7).replace("https://archive", "http://archive"))}
    found, _ = table(answers, lambda asker: Memento(HOME).nearest(asker, URL, WHEN))
    assert found.raw.startswith("https://archive.example/web/20190307120000id_/")


def test_a_real_timegate_gives_the_address_of_its_timemap(pywb):
    """The list is asked for where the TimeGate says, and only once."""
    archive = Memento(pywb.timegate)

    async def both(asker):
        await archive.nearest(asker, ROPE.url, WHEN)
        return list(asker.timemaps.values()), await archive.history(asker, ROPE.url, WHEN)

    (place,), listed = over(pywb.root, both)
    assert re.fullmatch(rf"{pywb.root}/web/timemap/link/.+", place)
    assert [one.timestamp for one in listed] == ALL


def test_a_captured_pause_is_none_of_the_archive(pywb):
    """A Retry-After that was captured with an old error does not shut the archive for the run."""
    root = "http://busy.example"
    busy = (*HTML, ("Retry-After", "36000"))
    pywb.add([Capture("20190101000000", f"{root}/{number}", 503, b"busy", busy) for number in range(3)])
    pywb.add([shows("20190101000000", f"{root}/good", "Good")])

    async def all_of_them(asker):
        for number in range(3):
            one = capture(f"{pywb.root}/web", "20190101000000", f"{root}/{number}")
            assert (await open_capture(asker, one, one.original)).status == 503
        one = capture(f"{pywb.root}/web", "20190101000000", f"{root}/good")
        return await open_capture(asker, one, one.original)

    found = over(pywb.root, all_of_them)
    assert not isinstance(found, str), found
    assert found.status == 200
