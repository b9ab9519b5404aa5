"""Opening a capture: its own bytes, through redirects that were captured, never out of the archive.

Only an answer with a Memento-Datetime is a capture's (RFC 7089, section 2.1.1). A redirect without one is the
archive's own, to the capture's exact time; one with it was captured, and what it names is asked for in the archive,
whether or not the archive has rewritten it. The headers that were captured come back under a name of their own.
"""

from datetime import UTC, datetime

from msgspec import Struct, structs

from srccheck.archives.addresses import capture, elsewhere, inside, memento_datetime, root, stamp
from srccheck.archives.base import Asker, NoAnswer
from srccheck.archives.link_format import links
from srccheck.model.evidence import Evidence, Exchange, Hop
from srccheck.model.snapshot import Capture
from srccheck.net.fetch import Fetched
from srccheck.page import facts
from srccheck.text.urls import same_page

MOST_HOPS = 3
"""Redirects that were captured, followed on the way to one page."""
_MOST_TURNS = 2 * (MOST_HOPS + 1)
"""Before each page the archive may lead on to its exact time."""
_CAPTURED = "x-archive-orig-"
_OF_CONTENT = frozenset({"content-type", "content-language"})


class Opened(Struct, frozen=True, kw_only=True):
    """What opening a capture brought.

    Attributes:
        capture: the one that answered in the end.
        when: its memento-datetime, UTC.
        status: its HTTP status.
        evidence: what it shows, as if it had been seen living; None where it shows no page.
        led_on: it was reached through a redirect to another page.
        body: its bytes; broken off ones where `whole` is false.
        whole: nothing was cut from the body.
        others: captures of the same page that the archive named beside it.
    """

    capture: Capture
    when: datetime
    status: int
    evidence: Evidence | None = None
    led_on: bool = False
    body: bytes = b""
    whole: bool = True
    others: tuple[Capture, ...] = ()


async def open_capture(asker: Asker, one: Capture, url: str) -> Opened | None:
    """Open a capture; None where it leads nowhere inside the archive.

    Args:
        asker: asks.
        one: the capture.
        url: the address as cited.

    Raises:
        NoAnswer: the archive did not answer, or with something of its own.
    """
    place, hops = one, list[Hop]()
    seen: set[tuple[str, str]] = set()
    for _ in range(_MOST_TURNS):
        if (place.timestamp, place.original) in seen or len(hops) > MOST_HOPS:
            return None
        seen.add((place.timestamp, place.original))
        answer = await _ask(asker, place)
        when = memento_datetime(answer.exchange.header("memento-datetime"))
        status = answer.exchange.status or 0
        if not 300 <= status < 400 or not answer.exchange.header("location"):
            return _opened(place, answer, tuple(hops), url)
        target = _target(place, answer, captured=when is not None)
        if target is None:
            if when is None:
                raise NoAnswer("redirected to a place outside itself")
            return None
        if when is not None:
            hops.append(Hop(url=place.original, status=status, target=target.original))
        place = target
    return None


async def _ask(asker: Asker, place: Capture) -> Fetched:
    """Ask for the bytes of a capture; of an archive that does not know how, for its page."""
    answer = await asker.replay(place.raw)
    dated = memento_datetime(answer.exchange.header("memento-datetime"))
    if dated is None and answer.exchange.status in (400, 404) and place.raw != place.replay:
        answer = await asker.replay(place.replay)
    return answer


def _target(place: Capture, answer: Fetched, *, captured: bool) -> Capture | None:
    location = answer.exchange.header("location") or ""
    found = inside(root(place), place.raw, location)
    if found is not None or not captured:
        return found
    return elsewhere(place, location)


def _opened(place: Capture, answer: Fetched, hops: tuple[Hop, ...], url: str) -> Opened:
    exchange = answer.exchange
    when = memento_datetime(exchange.header("memento-datetime"))
    if when is None:
        raise NoAnswer(f"answered {exchange.status} with something that is no capture")
    status = exchange.status or 0
    first = hops[0].url if hops else place.original
    captured = _captured(exchange)
    page = facts(
        answer.body, place.original, captured.header("content-type"), captured.header("content-language")
    )
    told = structs.replace(captured, url=first, final_url=place.original, hops=hops)
    return Opened(
        capture=capture(root(place), stamp(when), place.original),
        when=when,
        status=status,
        evidence=Evidence(url=url, checked=datetime.now(UTC), exchanges=(told,), page=page),
        led_on=same_page(place.original) != same_page(first),
        body=answer.body,
        whole=not exchange.truncated,
        others=_others(place, exchange) if not hops else (),
    )


def _captured(exchange: Exchange) -> Exchange:
    """Return the exchange that was captured: its own headers, not those of the archive."""
    own = [
        (name.removeprefix(_CAPTURED), value) for name, value in exchange.headers if _CAPTURED in name[:20]
    ]
    names = {name for name, _ in own}
    content = [pair for pair in exchange.headers if pair[0] in _OF_CONTENT - names]
    return structs.replace(exchange, headers=(*own, *content), failure=None, retry_after=None)


def _others(place: Capture, exchange: Exchange) -> tuple[Capture, ...]:
    named = (link.target for link in links(exchange.header("link") or "") if "memento" in link.relations)
    found = (inside(root(place), place.raw, target) for target in named)
    return tuple(one for one in found if one is not None)
