"""Builders of evidence and of what is cited, for the tests of judging."""

from datetime import UTC, datetime

from srccheck.judge import judge
from srccheck.judge.base import Cited
from srccheck.model.date import EdtfDate
from srccheck.model.evidence import (
    Evidence,
    Exchange,
    Failure,
    FailureKind,
    Hop,
    PageFacts,
    PageTitle,
    TitleSource,
)
from srccheck.model.verdict import Verdict
from srccheck.model.work import Item, Name

URL = "https://coast.example/2019/03/herring-boat"
TITLE = "The last herring boat of the bay"
CHECKED = datetime(2026, 11, 23, 16, tzinfo=UTC)


def a_page(*titles: str, text: str = "", language: str | None = "en", **facts: object) -> PageFacts:
    """Return facts of a page whose first title is a heading; the text is prose where none is given."""
    found = tuple(
        PageTitle(source=TitleSource.TITLE if place else TitleSource.HEADING, text=title)
        for place, title in enumerate(titles)
    )
    prose = "The council met on Tuesday and heard eleven residents before it came to a vote. " * 20
    return PageFacts(
        media_type="text/html", charset="utf-8", titles=found, language=language, text=text or prose, **facts
    )


def an_exchange(status: int | None = 200, url: str = URL, *targets: str, by: int = 302, **more) -> Exchange:
    """Return an exchange that redirects `by` a status through the targets to its answer."""
    way = (url, *targets)
    hops = tuple(
        Hop(url=one, status=by, target=next_one) for one, next_one in zip(way, targets, strict=False)
    )
    return Exchange(
        url=url, stack="httpx", final_url=way[-1], hops=more.pop("hops", hops), status=status, **more
    )


def a_failure(kind: FailureKind, url: str = URL, **more) -> Exchange:
    """Return an exchange that brought no answer."""
    failed = Failure(kind=kind, message="the library's words", url=url)
    return an_exchange(None, more.pop("asked", url), failure=failed, **more)


def evidence(
    *exchanges: Exchange, page: PageFacts | None = None, online: bool = True, url: str = URL
) -> Evidence:
    """Return the evidence of a link."""
    return Evidence(url=url, checked=CHECKED, exchanges=exchanges, page=page, online=online)


def cited(
    title: str | None = TITLE, latin: str | None = None, issued: str = "", author: str = "", **more
) -> Cited:
    """Return what a citation says."""
    item = Item(
        title=title,
        issued=EdtfDate.parse(issued) if issued else None,
        author=(Name(family=author),) if author else (),
        **more,
    )
    return Cited(item=item, transliterated_title=latin)


def verdict(*exchanges: Exchange, page: PageFacts | None = None, by: Cited | None = None, **more) -> Verdict:
    """Judge exchanges and a page for a citation."""
    return judge(evidence(*exchanges, page=page, **more), [by or cited()])
