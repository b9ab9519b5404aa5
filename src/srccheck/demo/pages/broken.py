"""Pages behind a bad certificate, and pages that give no usable answer."""

from srccheck.demo import behaviours as b
from srccheck.demo.message import Fault
from srccheck.demo.page import Capture, Certificate, Page, Place, Source
from srccheck.model.verdict import Identity, Reason

_COPY = (Capture(5, b.good), Capture(400, b.good))

INSECURE: tuple[Page, ...] = (
    Page(
        url="https://history-club.example/papers/7",
        shows="Some certificates were forgotten and have expired.",
        source=Source("Seven papers on a lost bridge", "History Club", "2012-03-15", "Fay Norris"),
        reason=Reason.TLS_EXPIRED,
        identity=Identity.CONFIRMED,
        answer=b.good,
        certificate=Certificate.EXPIRED,
    ),
    Page(
        url="https://rail-union.example/circular/12",
        shows="Some are signed by nobody but themselves.",
        source=Source("Circular on night trains", "Rail Union", "2016-11-11"),
        reason=Reason.TLS_UNTRUSTED,
        identity=Identity.CONFIRMED,
        answer=b.good,
        certificate=Certificate.SELF_SIGNED,
    ),
    Page(
        url="https://garden-school.example/lessons/soil",
        shows="Some were made out to somebody else.",
        source=Source("What the soil remembers", "Garden School", "2019-05-06", "Rose Adair"),
        reason=Reason.TLS_WRONG_HOST,
        identity=Identity.CONFIRMED,
        answer=b.good,
        certificate=Certificate.WRONG_HOST,
    ),
    Page(
        url="https://fishery-desk.example/quota",
        shows="Some servers do not speak the secure protocol at all.",
        source=Source("Quota for the northern banks", "Fishery Desk", "2015-12-09"),
        reason=Reason.TLS_FAILED,
        place=Place.NO_TLS,
    ),
    Page(
        url="https://chess-circle.example/games/1911",
        shows="Behind a bad certificate a page can be gone as well.",
        source=Source("Nine games from a train journey", "Chess Circle", "2011-09-19", "Leo Hart"),
        reason=Reason.HTTP_404,
        answer=b.status(404, "Not found"),
        certificate=Certificate.EXPIRED,
        captures=_COPY,
    ),
)

UNREACHABLE: tuple[Page, ...] = (
    Page(
        url="https://weather-mast.example/log",
        shows="Some names cannot be looked up today.",
        source=Source("Log of the north mast", "Weather Mast", "2020-02-29"),
        reason=Reason.DNS_FAILURE,
        place=Place.AGAIN,
        captures=_COPY,
    ),
    Page(
        url="http://night-market.example/stalls",
        shows="Some servers refuse the connection.",
        source=Source("Forty stalls and one lantern", "Night Market", "2018-07-07", "Kim Alder"),
        reason=Reason.REFUSED,
        place=Place.CLOSED,
        captures=_COPY,
    ),
    Page(
        url="http://signal-box.example/levers",
        shows="Some break it off.",
        source=Source("The signal box with ninety levers", "Signal Box", "2014-10-20", "Alan Firth"),
        reason=Reason.RESET,
        answer=lambda _request, _source: Fault.RESET,
        captures=_COPY,
    ),
    Page(
        url="http://mountain-post.example/huts",
        shows="Some never pick up.",
        source=Source("Winter rules for mountain huts", "Mountain Post", "2017-01-17"),
        reason=Reason.CONNECT_TIMEOUT,
        place=Place.FULL,
        captures=_COPY,
    ),
    Page(
        url="http://deep-archive.example/box/9",
        shows="Some pick up and say nothing.",
        source=Source("Box nine of the survey papers", "Deep Archive", "2009-06-23", "Mina Grove"),
        reason=Reason.READ_TIMEOUT,
        answer=lambda _request, _source: Fault.SILENCE,
        captures=_COPY,
    ),
    Page(
        url="https://union-daily.example/strike",
        shows="Some have a fault of their own.",
        source=Source("Second day of the bakers' strike", "Union Daily", "2019-11-19", "Rita Cole"),
        reason=Reason.HTTP_5XX,
        answer=b.status(500, "Internal server error"),
        captures=_COPY,
    ),
    Page(
        url="http://telex-office.example/tape",
        shows="Some answer with something that is no web page at all.",
        source=Source("Reading a telex tape by hand", "Telex Office", "2010-04-01", "Burt Nye"),
        reason=Reason.PROTOCOL_ERROR,
        answer=lambda _request, _source: b"QZ 77 STOP NO HTTP HERE STOP\r\n\r\n",
        captures=_COPY,
    ),
)
