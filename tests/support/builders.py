"""Citations, results and whole reports for tests, each whole by default and changed by keyword."""

from datetime import UTC, datetime

from srccheck.model.citation import Citation, Kind
from srccheck.model.date import EdtfDate
from srccheck.model.evidence import Evidence, Exchange, Failure, FailureKind, Hop
from srccheck.model.finding import Finding, Severity
from srccheck.model.link import Link
from srccheck.model.location import Location
from srccheck.model.report import Extraction, LinkResult, Report
from srccheck.model.snapshot import Anchor, AnchorSource, ArchiveAnswer, ArchiveStatus, Proof, Snapshot
from srccheck.model.verdict import Identity, Reason, Verdict
from srccheck.model.work import Item, Name, Work

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PATH = "data/footnotes.yaml"


def a_citation(note="1", *links, title="The price of salt", path=PATH, **changes):
    """Return a full citation of a newspaper article."""
    url = links[0] if links else None
    given = {
        "id": note,
        "note": note,
        "kind": Kind.FULL,
        "item": Item(
            type="article-newspaper",
            title=title,
            author=(Name(family="Roe", given="Jane"),),
            container_title="Daily Example",
            issued=EdtfDate(year=2021, month=9),
            url=url,
        ),
        "raw": f"Jane Roe, '{title}', Daily Example, September 2021",
        "location": Location(path=path, line=int(note) * 10 if note.isdecimal() else 1),
        "links": links,
        "work": f"roe{note}",
    }
    return Citation(**given | changes)


def a_snapshot(url="https://news.example/salt", **changes):
    """Return a verified capture of September 2021."""
    given = {
        "url": f"https://web.archive.org/web/20210919120000/{url}",
        "datetime": datetime(2021, 9, 19, 12, 0, tzinfo=UTC),
        "archive": "web.archive.org",
        "verified_by": Proof.TITLE,
        "anchor": Anchor(date=EdtfDate.parse("2021-09-16"), source=AnchorSource.CITED),
        "title": "The price of salt",
        "match": 0.98,
        "why": "nearest good capture to 2021-09-16: 3 days after the cited date; its title is the cited one",
    }
    return Snapshot(**given | changes)


def an_answer(snapshot):
    """Return the archives' answer with a capture, verified or not."""
    if snapshot.verified:
        return ArchiveAnswer(status=ArchiveStatus.FOUND, snapshot=snapshot)
    return ArchiveAnswer(status=ArchiveStatus.UNAVAILABLE, candidate=snapshot)


def an_exchange(url="https://news.example/salt", status=200, hops=(), **changes):
    """Return one attempt that brought an answer after the given (status, target) redirects."""
    given = {
        "url": url,
        "stack": "httpx",
        "final_url": hops[-1][1] if hops else url,
        "status": status,
        "elapsed": 0.21,
        "hops": tuple(
            Hop(url=before, status=code, target=after)
            for before, (code, after) in zip((url, *(target for _, target in hops)), hops, strict=False)
        ),
    }
    return Exchange(**given | changes)


def a_failed_exchange(url="https://news.example/salt", kind=FailureKind.RESET, **changes):
    """Return one attempt that brought none."""
    failure = Failure(kind=kind, message="connection reset by peer", url=url)
    return an_exchange(url, status=None, failure=failure, **changes)


def a_result(url="https://news.example/salt", reason=Reason.OK, notes=("1",), **changes):
    """Return what is known of one link; `changes` are fields of the verdict, `archive` and `exchanges`."""
    archive = changes.pop("archive", ArchiveAnswer())
    exchanges = changes.pop("exchanges", (an_exchange(url),))
    citations = changes.pop("citations", notes)
    return LinkResult(
        link=Link(url=url, notes=tuple(notes), citations=tuple(citations)),
        evidence=Evidence(url=url, checked=NOON, exchanges=tuple(exchanges)),
        verdict=Verdict(reason=reason, **changes),
        archive=archive,
    )


def a_finding(rule="site-root", note="1", **changes):
    """Return a finding about a note."""
    given = {
        "rule": rule,
        "severity": Severity.WARNING,
        "message": "the address is the front page of its site",
        "location": Location(path=PATH, line=10),
        "note": note,
    }
    return Finding(**given | changes)


def an_extraction(citations=(), findings=(), notes=None, inputs=(PATH,)):
    """Return what a document cites: a work for each work key, with the title of its first citation."""
    firsts = {}
    for citation in citations:
        if citation.work is not None:
            firsts.setdefault(citation.work, []).append(citation)
    urls = dict.fromkeys(url for citation in citations for url in citation.links)
    return Extraction(
        inputs=tuple(inputs),
        notes=len({citation.note for citation in citations}) if notes is None else notes,
        citations=tuple(citations),
        works=tuple(
            Work(
                key=key,
                item=mentions[0].item,
                links=tuple(dict.fromkeys(url for one in mentions for url in one.links)),
                citations=tuple(one.id for one in mentions),
            )
            for key, mentions in firsts.items()
        ),
        links=tuple(
            Link(
                url=url,
                notes=tuple(dict.fromkeys(one.note for one in citations if url in one.links)),
                citations=tuple(one.id for one in citations if url in one.links),
            )
            for url in urls
        ),
        findings=tuple(findings),
    )


def a_report(*results, citations=None, findings=(), notes=None, inputs=(PATH,), **changes):
    """Return a report of results; a citation for each of their notes unless `citations` are given."""
    if citations is None:
        pairs = [(note, result.link.url) for result in results for note in result.link.notes]
        citations = [a_citation(note, url) for note, url in pairs]
    given = {
        "extraction": an_extraction(citations, findings, notes, inputs),
        "results": tuple(results),
        "started": NOON,
        "finished": NOON,
    }
    return Report(**given | changes)


def a_mixed_report():
    """Return a report with every status, long and wide titles, copies of each kind, and findings."""
    long = "https://archive.ministry.example/en/documents/2021/09/29/communique-of-the-third-session-on-water-and-salt"
    cases = [
        a_result("https://news.example/salt", Reason.OK, ("1",), identity=Identity.CONFIRMED, match=1.0,
                 title="The price of salt", confidence=0.99),
        a_result("http://books.example/atlas", Reason.OK, ("2",), replacement="https://books.example/atlas"),
        a_result("https://journal.example/old/17", Reason.PERMANENT_REDIRECT, ("3",),
                 replacement="https://journal.example/articles/17", identity=Identity.CONFIRMED,
                 exchanges=(an_exchange("https://journal.example/old/17",
                                        hops=((301, "https://journal.example/articles/17"),)),)),
        a_result(long, Reason.SOFT_404, ("4", "9", "12", "31", "32", "57", "67", "69"),
                 identity=Identity.CONTRADICTED, confidence=0.97, match=0.08, title="Страница не найдена",
                 evidence=("the page says: Страница не найдена",), archive=an_answer(a_snapshot(long))),
        a_result("https://shop.example/page", Reason.TITLE_MISMATCH, ("5",), identity=Identity.CONTRADICTED,
                 title="今日の塩の値段と新しい水道の話", match=0.11, confidence=0.8,
                 archive=an_answer(a_snapshot("https://shop.example/page", verified_by=None, title=None, match=None))),
        a_result("https://library.example/q?id=7", Reason.HTTP_404, ("6",), confidence=1.0,
                 exchanges=(an_exchange("https://library.example/q?id=7", 404),),
                 archive=ArchiveAnswer(status=ArchiveStatus.NONE)),
        a_result("https://bank.example/press", Reason.BOT_WALL, ("7",), archive=ArchiveAnswer(status=ArchiveStatus.NONE_GOOD)),
        a_result("https://city.example/", Reason.TLS_EXPIRED, ("8",)),
        a_result("https://slow.example/a", Reason.CONNECT_TIMEOUT, ("10",), exchanges=(
            a_failed_exchange("https://slow.example/a"), a_failed_exchange("https://slow.example/a")),
            archive=ArchiveAnswer(status=ArchiveStatus.UNAVAILABLE)),
        a_result("ftp://files.example/map.pdf", Reason.UNSUPPORTED_SCHEME, ("11",), exchanges=()),
        a_result("https://skip.example/", Reason.EXCLUDED, ("13",), exchanges=()),
    ]  # fmt: skip
    titles = {
        "4": "Communiqué of the third session of the joint commission on water, salt and the upkeep of canals",
        "5": "塩の値段 (Shio no nedan)",
        "6": "Цена соли и воды: доклад комиссии",
    }
    citations = [
        a_citation(note, result.link.url, title=titles.get(result.link.notes[0], "The price of salt"),
                   work=f"roe{result.link.notes[0]}")
        for result in cases
        for note in result.link.notes
    ]  # fmt: skip
    citations.append(a_citation("70", title="A book without address"))
    findings = (
        a_finding(note="8", location=Location(path=PATH, line=80)),
        a_finding("unresolved-short-form", "71", message="“Roe, ‘Salt’” stands for no full citation",
                  severity=Severity.NOTE, location=Location(path=PATH, line=710)),
    )  # fmt: skip
    return a_report(*cases, citations=citations, findings=findings, notes=22)
