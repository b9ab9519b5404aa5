"""Pages that have another address now: some worth citing, some not."""

from srccheck.demo import behaviours as b
from srccheck.demo.page import Page, Source
from srccheck.model.verdict import Identity, Reason

MOVED: tuple[Page, ...] = (
    Page(
        url="https://weekly-lantern.example/old/lamps.html",
        shows="Others have moved for good and say where to.",
        source=Source("Who still lights the lamps", "Weekly Lantern", "2014-02-19", "Agnes Holm"),
        reason=Reason.PERMANENT_REDIRECT,
        identity=Identity.CONFIRMED,
        answer=b.redirect(301, "/archive/2014/lamps"),
        also=(("/archive/2014/lamps", b.good),),
        replacement="https://weekly-lantern.example/archive/2014/lamps",
    ),
    Page(
        url="http://bee-keepers.example/journal/12",
        shows="Others have moved twice, to another host in the end.",
        source=Source("Counting bees by ear", "Beekeepers' Journal", "2013-08-02", "Owen Pratt"),
        reason=Reason.PERMANENT_REDIRECT,
        identity=Identity.CONFIRMED,
        answer=b.upgrade_then(308, "https://journals.bee-keepers.example/2013/12"),
        also=(("https://journals.bee-keepers.example/2013/12", b.good),),
        replacement="https://journals.bee-keepers.example/2013/12",
    ),
    Page(
        url="https://choir-news.example/spring",
        shows="Others leave a note on the door that leads on at once.",
        source=Source("A spring season without tenors", "Choir News", "2018-04-11", "Lena Fisk"),
        reason=Reason.PERMANENT_REDIRECT,
        identity=Identity.CONFIRMED,
        answer=b.refresh("/seasons/2018-spring"),
        also=(("/seasons/2018-spring", b.good),),
        replacement="https://choir-news.example/seasons/2018-spring",
    ),
    Page(
        url="http://island-post.example/2019/harvest",
        shows="A mere change to a secure address, or to one with another beginning, is no move.",
        source=Source("Seaweed harvest doubles", "Island Post", "2019-10-14", "Mads Ryder"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.to_secure,
        replacement="https://island-post.example/2019/harvest",
    ),
    Page(
        url="https://museum-quarter.example/clocks",
        shows="The second of them only puts letters before its name.",
        source=Source("Five clocks that run backwards", "Museum Quarter", "2020-09-05", "Vera Lund"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.redirect(301, "https://www.museum-quarter.example/clocks"),
        also=(("https://www.museum-quarter.example/clocks", b.good),),
        replacement="https://www.museum-quarter.example/clocks",
        same_note=True,
    ),
    Page(
        url="https://city-library.example/item/881",
        shows="A detour that is meant for today only is no move either.",
        source=Source("Maps drawn by postmen", "City Library", "2012-12-03", "Jon Farrow"),
        reason=Reason.OK,
        identity=Identity.CONFIRMED,
        answer=b.redirect(302, "/reading-room/881"),
        also=(("/reading-room/881", b.good),),
    ),
)
