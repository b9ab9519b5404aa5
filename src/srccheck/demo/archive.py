"""The demo's web archive: a front like the Wayback Machine's over a table of captures."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime

from msgspec import Struct, structs

from srccheck.demo.behaviours import html
from srccheck.demo.message import Answer, Reply, Request, route
from srccheck.demo.page import Behaviour, Page, Source
from srccheck.model.snapshot import ArchiveStatus
from srccheck.text.urls import as_cited, same_page

HOST = "archive.example"
URL = f"https://{HOST}"
_REPLAY = re.compile(r"/web/(?:(?P<timestamp>\d{1,14})(?P<mode>[a-z]{2}_)?/)?(?P<original>.+)", re.DOTALL)


class Memento(Struct, frozen=True):
    """One capture: a 14-digit timestamp, the address captured, and what was captured."""

    timestamp: str
    original: str
    answer: Behaviour
    source: Source


class Archive:
    """Answers like `web.archive.org/web/`.

    Args:
        pages: their captures are what it holds; it names those of a page whose copy is unavailable, and opens none.
    """

    def __init__(self, pages: Sequence[Page]) -> None:
        self._held = {same_page(page.url): tuple(_mementos(page)) for page in pages if page.captures}
        self._shut = {same_page(page.url) for page in pages if page.archive is ArchiveStatus.UNAVAILABLE}

    def reply(self, request: Request) -> Reply:
        """Return the capture asked for, a redirect to the nearest one, or 404 where there is none."""
        path = route(request.url)[1]
        asked = _REPLAY.fullmatch(path)
        held = self._held.get(same_page(asked["original"]), ()) if asked else ()
        if not asked or not held:
            return html("Hrm.", "The archive has not captured that address.", status=404)
        timestamp, mode = asked["timestamp"] or held[-1].timestamp, asked["mode"] or ""
        nearest = min(held, key=lambda memento: abs(_time(memento.timestamp) - _time(timestamp)))
        if timestamp != nearest.timestamp or not asked["timestamp"]:
            return _redirect(nearest, mode)
        if same_page(nearest.original) in self._shut:
            return html("Service unavailable", "The archive is busy.", status=503)
        return _replay(nearest, held, request)


def _mementos(page: Page) -> list[Memento]:
    return [
        Memento(page.source.later(capture.days), as_cited(page.url), capture.answer, page.source)
        for capture in page.captures
    ]


def _redirect(nearest: Memento, mode: str) -> Answer:
    found = f"found capture at {nearest.timestamp}"
    target = f"/web/{nearest.timestamp}{mode}/{nearest.original}"
    return Answer(status=302, headers=(("Location", target), ("X-Archive-Redirect-Reason", found)))


def _replay(memento: Memento, held: Sequence[Memento], request: Request) -> Reply:
    captured = memento.answer(structs.replace(request, url=memento.original), memento.source)
    if not isinstance(captured, Answer):
        return captured
    dated = (("Memento-Datetime", _http_date(memento.timestamp)), ("Link", _links(memento, held)))
    return structs.replace(captured, headers=(*captured.headers, *dated))


def _links(memento: Memento, held: Sequence[Memento]) -> str:
    """Return the Link header of a capture (RFC 7089, section 2.2)."""
    parts = [
        f'<{memento.original}>; rel="original"',
        f'<{URL}/web/timemap/link/{memento.original}>; rel="timemap"; type="application/link-format"',
        f'<{URL}/web/{memento.original}>; rel="timegate"',
    ]
    for place, one in enumerate(held):
        relations = [
            *(["first"] if place == 0 else []),
            *(["last"] if place == len(held) - 1 else []),
            "memento",
        ]
        replay = f"{URL}/web/{one.timestamp}/{one.original}"
        parts.append(f'<{replay}>; rel="{" ".join(relations)}"; datetime="{_http_date(one.timestamp)}"')
    return ", ".join(parts)


def _time(timestamp: str) -> datetime:
    """Return the time of 1 to 14 digits, what is missing filled up as the Wayback Machine does."""
    full = timestamp + "19960101000000"[len(timestamp) :]
    try:
        return datetime.strptime(full, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return datetime(1996, 1, 1, tzinfo=UTC)


def _http_date(timestamp: str) -> str:
    return format_datetime(_time(timestamp), usegmt=True)
