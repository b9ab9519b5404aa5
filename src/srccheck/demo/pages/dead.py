"""Pages that are gone, or that are something else now."""

from srccheck.demo import behaviours as b
from srccheck.demo.page import Capture, Page, Place, Source
from srccheck.model.snapshot import ArchiveStatus
from srccheck.model.verdict import Identity, Reason

_NOT_FOUND = b.shows("Page not found", "We could not find the page that you asked for.")
_COPY = (Capture(9, b.good),)

_FRONT = b.shows(
    "Quarry News",
    "The band of the fire brigade plays on the green at noon. Bring a chair and a coat.",
    "The bakery at the crossroads opens an hour earlier from Monday on, says its new owner.",
    "Letters to the editor are read by the editor himself, and he answers most of them.",
)
_CASINO = b.shows(
    "Lucky Anchor Casino: slots, poker and free spins",
    "Play a thousand slots and claim a welcome bonus with no deposit. Jackpot every night.",
)

DEAD: tuple[Page, ...] = (
    Page(
        url="https://daily-anchor.example/2016/05/pier",
        shows="At some addresses another text stands now.",
        source=Source("Pier rebuilt after the storm", "Daily Anchor", "2016-05-23", "Clara Moss"),
        reason=Reason.TITLE_MISMATCH,
        identity=Identity.CONTRADICTED,
        answer=b.shows("Ten cheap recipes for a rainy weekend"),
        captures=_COPY,
    ),
    Page(
        url="https://coastal-times.example/story/4417",
        shows="Some pages are not found any more.",
        source=Source("The last herring boat", "Coastal Times", "2011-03-29", "Sam Doyle"),
        reason=Reason.HTTP_404,
        answer=b.status(404, "Not found"),
        captures=(Capture(3, b.status(404, "Not found")), Capture(40, b.good)),
    ),
    Page(
        url="https://forest-bulletin.example/issue/3/owls",
        shows="Some are gone for good, and no archive has kept them.",
        source=Source("Owls in the power station", "Forest Bulletin", "2010-10-10", "Beth Arden"),
        reason=Reason.HTTP_410,
        answer=b.status(410, "Gone"),
        archive=ArchiveStatus.NONE,
    ),
    Page(
        url="https://grain-exchange.example/view?doc=77",
        shows="Some addresses are no longer understood, and the archive may be too busy to help.",
        source=Source("Barley exports by port", "Grain Exchange", "2014-06-16"),
        reason=Reason.HTTP_4XX,
        answer=b.status(400, "Bad request"),
        captures=_COPY,
        archive=ArchiveStatus.UNAVAILABLE,
    ),
    Page(
        url="https://inland-herald.example/politics/levy",
        shows="Some say in words that they are missing and claim success all the same.",
        source=Source("Levy vote splits the assembly", "Inland Herald", "2017-09-08", "Paul Quill"),
        reason=Reason.SOFT_404,
        identity=Identity.CONTRADICTED,
        answer=_NOT_FOUND,
        captures=(Capture(2, _NOT_FOUND), Capture(90, _NOT_FOUND)),
        archive=ArchiveStatus.NONE_GOOD,
    ),
    Page(
        url="https://parish-record.example/2009/bells",
        shows="Some send every lost reader to the front page.",
        source=Source("Who paid for the bells", "Parish Record", "2009-11-02", "Grace Tull"),
        reason=Reason.REDIRECT_TO_HOME,
        answer=b.redirect(302, "/"),
        captures=_COPY,
    ),
    Page(
        url="https://round-about.example/guide/start",
        shows="Some lead in a circle.",
        source=Source("A guide to small roundabouts", "Round About", "2015-01-26", "Ian Wells"),
        reason=Reason.REDIRECT_LOOP,
        answer=b.redirect(302, "/guide/next"),
        also=(("/guide/next", b.redirect(302, "/guide/start")),),
        captures=_COPY,
    ),
    Page(
        url="http://village-voice.example/fair",
        shows="Some have lost their domain to a dealer.",
        source=Source("Village fair draws a record crowd", "Village Voice", "2008-08-17", "Dora Finch"),
        reason=Reason.PARKED_DOMAIN,
        identity=Identity.CONTRADICTED,
        answer=b.shows(
            "village-voice.example is for sale",
            "This domain is for sale. Buy this domain now.",
            "Related searches: fairs, villages, voices.",
        ),
        captures=_COPY,
    ),
    Page(
        url="http://lost-league.example/table",
        shows="Some domains exist no longer.",
        source=Source("Final table of the river league", "Lost League", "2007-05-30"),
        reason=Reason.DOMAIN_GONE,
        place=Place.UNKNOWN,
        captures=_COPY,
    ),
    Page(
        url="http://quarry-news.example/2013/strike-ends",
        shows="Some sites show their front page at any address whatever.",
        source=Source("Quarry strike ends after nine weeks", "Quarry News", "2013-04-18", "Hal Stone"),
        reason=Reason.SOFT_404,
        identity=Identity.CONTRADICTED,
        answer=_FRONT,
        elsewhere=_FRONT,
        captures=_COPY,
    ),
    Page(
        url="http://orchard-weekly.example/features/2012/apple-thieves-return",
        shows="Some lead a lost reader up to the section.",
        source=Source("The apple thieves return", "Orchard Weekly", "2012-09-14", "Una Pearl"),
        reason=Reason.SOFT_404,
        answer=b.redirect(302, "/features/"),
        also=(("/features/", b.shows("Features", "Stories from all over the valley.")),),
        captures=_COPY,
    ),
    Page(
        url="http://marsh-observer.example/2011/flood-wall",
        shows="Some sites belong to somebody else now.",
        source=Source("Flood wall leaks at the first tide", "Marsh Observer", "2011-11-25", "Neil Ash"),
        reason=Reason.SITE_REPLACED,
        identity=Identity.CONTRADICTED,
        answer=_CASINO,
        elsewhere=_CASINO,
        captures=_COPY,
    ),
)
