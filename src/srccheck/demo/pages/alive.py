"""Pages that answer and are what was cited, some of them by a detour."""

from srccheck.demo import behaviours as b
from srccheck.demo.page import Page, Source
from srccheck.model.verdict import Identity, Reason

_BUSY = b.html("Too many requests", status=429, headers=(("Retry-After", "1"),))
_DOWN = b.html("Service unavailable", status=503)

ALIVE: tuple[Page, ...] = (
    Page(
        url="https://harbour-gazette.example/2021/10/winter-ferry",
        shows="Most links simply work.",
        source=Source("Ferry to run through the winter", "Harbour Gazette", "2021-10-04", "Ida Marsh"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.good,
    ),
    Page(
        url="https://valley-review.example/essays/orchards",
        shows="Some pages come compressed.",
        source=Source("Old orchards and new roads", "Valley Review", "2020-05-18", "Tomas Reed"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.compressed,
    ),
    Page(
        url="https://severny-vestnik.example/2019/03/most",
        shows="Some are written in Cyrillic, in an encoding of the last century.",
        source=Source(
            "Новый мост откроют весной",
            "Северный вестник",
            "2019-03-12",
            "Анна Орлова",
            "Novyy most otkroyut vesnoy",
        ),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.in_charset("cp1251", "ru", "Городской совет сообщил об этом во вторник."),
    ),
    Page(
        url="https://chengbei-ribao.example/2022/01/tushuguan",
        shows="Some have a title in Chinese.",
        source=Source(
            "城北图书馆重新开放", "城北日报", "2022-01-09", "", "Chengbei tushuguan chongxin kaifang"
        ),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.in_charset("utf-8", "zh", "图书馆星期日向读者开放。"),
    ),
    Page(
        url="https://morning-ledger.example/markets/wool",
        shows="Some show their text only to a reader who brings back a cookie.",
        source=Source("Wool prices fall for a third year", "Morning Ledger", "2021-02-22", "Ruth Calder"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.behind_cookie,
    ),
    Page(
        url="https://hill-radio.example/transcripts/144",
        shows="Some fail at first and are well a moment later.",
        source=Source("The shepherd who counted stars", "Hill Radio", "2018-11-30", "Peter Lind"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.at_first(_DOWN),
    ),
    Page(
        url="https://statistics-board.example/tables/rainfall",
        shows="Some ask a hasty visitor to wait for a second.",
        source=Source("Rainfall by month and station", "Statistics Board", "2020-01-15"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.at_first(_BUSY),
    ),
    Page(
        url="https://county-archive.example/letters/1903",
        shows="Some are slow, but they come.",
        source=Source("Letters of a lighthouse keeper", "County Archive", "2017-06-01", "Nora Vale"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.slow(0.4),
    ),
    Page(
        url="https://water-office.example/reports/levels.pdf",
        shows="Some are files and not pages.",
        source=Source("Water levels of the lower valley", "Water Office", "2019-09-20"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.pdf,
    ),
    Page(
        url="https://old-mill-blog.example/notes/wheel",
        shows="Some refuse to be asked for their headers alone.",
        source=Source("How the mill wheel was mended", "Old Mill Blog", "2016-04-08", "Karl Booth"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.no_head,
    ),
    Page(
        url="https://quarterly-letters.example/17/2/salt",
        shows="Some ask for money, but show enough to be known by.",
        source=Source("Salt roads of the interior", "Quarterly Letters", "2015-07-01", "Elena Prior"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.with_status(402),
    ),
    Page(
        url="https://tram-museum.example/annual report.html",
        shows="Some have a blank in their address.",
        source=Source("The tram museum in its tenth year", "Tram Museum", "2021-12-01"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.good,
    ),
    Page(
        url="https://canal-society.example/talks/locks",
        shows="Some send a header that a strict reader stumbles over, so that another one has to look.",
        source=Source("Why the locks were built in pairs", "Canal Society", "2022-03-03", "Hugh Stone"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.bad_header,
    ),
    Page(
        url="https://dzielnica-nowiny.example/2021/szkola",
        shows="Some are cited by a translated title, which proves nothing either way.",
        source=Source("A school without bells", "Dzielnica Nowiny", "2021-05-27", "Maria Wilk"),
        reason=Reason.OK,
        answer=b.shows(
            "Szkoła, w której nie słychać dzwonka", "Uczniowie przychodzą, kiedy chcą.", language="pl"
        ),
    ),
    Page(
        url="http://kanal-post.example/2018/06/schleuse",
        shows="Some sites have an answer for any address; this page is there all the same, under a title in translation.",
        source=Source("The new lock is too narrow", "Kanal-Post", "2018-06-07", "Jost Weber"),
        reason=Reason.OK,
        answer=b.shows("Die neue Schleuse ist zu schmal", "Der Rat hat lange getagt.", language="de"),
        elsewhere=b.shows("Kanal-Post", "Willkommen auf unserer Seite.", language="de"),
    ),
)
