"""What the archive for tests holds: cited sources, each on a host of its own, and the captures of each.

All hosts, titles and texts are invented. What is good was decided by hand, from what each capture shows.
"""

from dataclasses import dataclass, replace

HTML = (("Content-Type", "text/html; charset=utf-8"),)
PDF = (("Content-Type", "application/pdf"),)


@dataclass(frozen=True)
class Capture:
    """One captured answer.

    Attributes:
        timestamp: 14 digits, UTC.
        url: as it was captured, percent-encoded.
        status: of the answer.
        body: of the answer, without a content coding.
        headers: of the answer, without a length.
        revisit_of: the timestamp of an earlier capture with this body; the archive keeps the body only there.
    """

    timestamp: str
    url: str
    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = HTML
    revisit_of: str | None = None


@dataclass(frozen=True)
class Case:
    """A cited source and what the archive has of it.

    Attributes:
        name: says what is peculiar about its captures.
        url: as it is cited.
        title: as it is cited.
        anchor: the date at which it was looked at, YYYY-MM-DD.
        captures: of the cited address, and of those that its redirects lead to.
        good: the timestamps of the captures that show the source, or that lead to one that does.
    """

    name: str
    url: str
    title: str
    anchor: str
    captures: tuple[Capture, ...] = ()
    good: frozenset[str] = frozenset()


def page(title: str, words: str = "") -> bytes:
    """Return an article's page."""
    text = words or f"{title}. This text stands here in place of the article, and says enough to be one."
    head = f'<meta charset="utf-8"><title>{title}</title>' if title else '<meta charset="utf-8">'
    body = f"<h1>{title}</h1><p>{text}</p>" if title else f"<p>{text}</p>"
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def shows(timestamp: str, url: str, title: str, status: int = 200, words: str = "") -> Capture:
    """Return a capture of a page."""
    return Capture(timestamp, url, status, page(title, words))


def leads(timestamp: str, url: str, target: str, status: int = 301) -> Capture:
    """Return a capture of a redirect; its target stands as the site wrote it."""
    return Capture(timestamp, url, status, b"", (*HTML, ("Location", target)))


def pdf(timestamp: str, url: str, edition: str) -> Capture:
    """Return a capture of a document that does not tell its title."""
    body = f"%PDF-1.4\n%{edition}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    return Capture(timestamp, url, 200, body.encode(), PDF)


def again(timestamp: str, earlier: Capture) -> Capture:
    """Return a capture that found what an earlier one had kept."""
    return replace(earlier, timestamp=timestamp, revisit_of=earlier.timestamp)


def _case(name: str, url: str, title: str, anchor: str, captures: tuple[Capture, ...], *good: str) -> Case:
    return Case(name, url, title, anchor, captures, frozenset(good))


_LIGHT = "https://lamps.example/keepers/last-night"
_MILL = "https://mills.example/stones/french-burr"
_EEL = "https://eels.example/reports/glass-eel-count.html"
_SALT = "http://salt.example/pans/lymington.htm"
_SALT_NEW = "https://salt.example/heritage/lymington-pans"
_CLOCK = "http://clocks.example/articles/turret-1702.php"
_CLOCK_NEW = "https://clocks.example/library/turret-1702/"
_PEAT = "https://peat.example/news/1187"
_ROPE = "https://ropes.example/walks/chatham"
_DIKE = "https://dikes.example/files/survey-1953.pdf"
_BELL = "https://bells.example/minutes.pdf"
_RAIN = "https://rain.example/gauges/kew"
_FERRY = "https://ferry.example/timetable-history"
_PAPER = "https://paper.example/Paper"
_FLAX = "https://flax.example/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D0%B8/%D0%BB%D1%91%D0%BD"
_TIDE = "https://tides.example/article?id=7&lang=en"
_BRICK = "https://bricks.example/kilns/hoffmann"
_GLASS = "https://glass.example/furnaces/2024-restart"
_CANAL = "https://canal.example/locks/staircase"
_TRAM = "https://trams.example/lines/closed"
_BEES = "https://www.bees.example/skeps"
_COAL = "https://coal.example/pits/ledger"

_LAST_EEL = shows("20170302081500", _EEL, "Glass eel count on the Severn, 2016")
_SURVEY = pdf("20180911100000", _DIKE, "survey of the sea dikes after the flood")
_WALK = shows("20160120093000", _ROPE, "The Chatham ropewalk and its makers")

CASES: tuple[Case, ...] = (
    _case(
        "one good capture before the anchor",
        _LIGHT,
        "The keepers' last night at Skerry Light",
        "2019-03-10",
        (shows("20190307120000", _LIGHT, "The keepers' last night at Skerry Light | Lamps"),),
        "20190307120000",
    ),
    _case(
        "good, then a soft 404",
        _MILL,
        "French burr: how a millstone was built",
        "2020-06-15",
        (
            shows("20180402070000", _MILL, "French burr: how a millstone was built"),
            shows("20200701110000", _MILL, "Page not found", words="The page you asked for is not here."),
            shows("20220101000000", _MILL, "Page not found", words="The page you asked for is not here."),
        ),
        "20180402070000",
    ),
    _case(
        "a captured 404 near the anchor",
        _EEL,
        "Glass eel count on the Severn, 2016",
        "2018-05-01",
        (_LAST_EEL, shows("20180429230000", _EEL, "404 Not Found", 404)),
        "20170302081500",
    ),
    _case(
        "a redirect to a moved page that is archived too",
        _CLOCK,
        "The turret clock of 1702",
        "2017-11-20",
        (
            leads("20171118060000", _CLOCK, "/library/turret-1702/"),
            shows("20171118060007", _CLOCK_NEW, "The turret clock of 1702"),
        ),
        "20171118060000",
        "20171118060007",
    ),
    _case(
        "a redirect to another scheme and path, its target captured hours later",
        _SALT,
        "Salt pans of Lymington",
        "2021-02-14",
        (
            leads("20210213010000", _SALT, _SALT_NEW, 308),
            shows("20210213093000", _SALT_NEW, "Salt pans of Lymington — Salt Heritage"),
        ),
        "20210213010000",
        "20210213093000",
    ),
    _case(
        "a redirect that leads home",
        _PEAT,
        "Peat cutters win the Fenland cup",
        "2020-09-09",
        (
            leads("20200908000000", _PEAT, "https://peat.example/", 302),
            shows("20200908000004", "https://peat.example/", "Peat Weekly: news from the bog"),
        ),
    ),
    _case(
        "a revisit is the only copy near the anchor",
        _ROPE,
        "The Chatham ropewalk and its makers",
        "2019-07-01",
        (
            _WALK,
            again("20190703150000", _WALK),
            shows("20230505050505", _ROPE, "Buy rope online", words="Ropes, cords and twine at low prices."),
        ),
        "20160120093000",
        "20190703150000",
    ),
    _case(
        "a PDF that stayed the same on both sides of the anchor",
        _DIKE,
        "Survey of the sea dikes, 1953",
        "2019-05-20",
        (_SURVEY, replace(_SURVEY, timestamp="20200115080000")),
        "20180911100000",
        "20200115080000",
    ),
    _case(
        "a PDF that was replaced between its captures",
        _BELL,
        "Minutes of the bell ringers, spring 2018",
        "2018-11-30",
        (pdf("20180520120000", _BELL, "minutes, spring"), pdf("20190110120000", _BELL, "minutes, autumn")),
        "20180520120000",
    ),
    _case(
        "a page without a title whose bytes never stay the same",
        _RAIN,
        "Rain gauges at Kew",
        "2022-04-04",
        tuple(
            shows(f"202204{day:02d}000000", _RAIN, "", words=f"Rain gauges at Kew. Visitor {day * 977}.")
            for day in (1, 3, 6)
        ),
        "20220401000000",
        "20220403000000",
        "20220406000000",
    ),
    _case(
        "captures of bot walls only",
        _FERRY,
        "A history of the ferry's timetables",
        "2023-03-03",
        (
            shows("20230228000000", _FERRY, "Just a moment...", 403, "Checking your browser."),
            shows("20230301000000", _FERRY, "Just a moment...", words="Enable JavaScript and cookies."),
            shows("20230310000000", _FERRY, "Attention Required! | Cloudflare", 403, "You were blocked."),
        ),
    ),
    _case(
        "another page whose path differs in case only",
        _PAPER,
        "Rag paper and its watermarks",
        "2019-02-02",
        (
            shows("20180101000000", _PAPER, "Rag paper and its watermarks"),
            shows("20190202020202", "https://paper.example/paper", "Paper: all articles"),
        ),
        "20180101000000",
    ),
    _case(
        "an address in another script",
        "https://flax.example/статьи/лён",
        "Лён на севере: хозяйство и быт",
        "2016-06-10",
        (shows("20160606060606", _FLAX, "Лён на севере: хозяйство и быт"),),
        "20160606060606",
    ),
    _case(
        "an address with a query",
        _TIDE,
        "Reading a tide table of 1840",
        "2015-10-10",
        (
            shows("20151001000000", _TIDE, "Reading a tide table of 1840"),
            shows("20151009000000", "https://tides.example/article?id=8&lang=en", "Spring tides at Dover"),
        ),
        "20151001000000",
    ),
    _case(
        "captures years away only",
        _BRICK,
        "The Hoffmann kiln at work",
        "2020-01-01",
        (
            shows("20090809101112", _BRICK, "The Hoffmann kiln at work"),
            shows("20110102030405", _BRICK, "The Hoffmann kiln at work"),
        ),
        "20090809101112",
        "20110102030405",
    ),
    _case(
        "captures after the anchor only",
        _GLASS,
        "The furnace is lit again",
        "2024-02-01",
        (
            shows("20240330120000", _GLASS, "The furnace is lit again"),
            shows("20241101120000", _GLASS, "The furnace is lit again"),
        ),
        "20240330120000",
        "20241101120000",
    ),
    _case(
        "a captured 503 is nearest",
        _CANAL,
        "How a staircase of locks is worked",
        "2021-08-15",
        (
            shows("20210601000000", _CANAL, "How a staircase of locks is worked"),
            shows("20210814235959", _CANAL, "Service unavailable", 503, "Please come back later."),
        ),
        "20210601000000",
    ),
    _case(
        "another article took the address",
        _TRAM,
        "Closed tram lines of the valley",
        "2018-12-12",
        (
            shows("20171010000000", _TRAM, "Closed tram lines of the valley"),
            shows("20181210000000", _TRAM, "Ten tram rides for the summer"),
            shows("20190505000000", _TRAM, "Ten tram rides for the summer"),
        ),
        "20171010000000",
    ),
    _case(
        "captured under another scheme and without www",
        _BEES,
        "Keeping bees in straw skeps",
        "2014-04-14",
        (shows("20140410000000", "http://bees.example/skeps", "Keeping bees in straw skeps"),),
        "20140410000000",
    ),
    _case("never captured", _COAL, "The pit ledger of 1888", "2022-02-22", ()),
)

HOLDINGS: dict[str, Case] = {case.name: case for case in CASES}
"""The cases by name."""


def captures() -> tuple[Capture, ...]:
    """Return all that the archive holds from the start."""
    return tuple(capture for case in CASES for capture in case.captures)
