"""The model in its wire form, cleaned."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from srccheck import __version__
from srccheck.model import citation as model_citation
from srccheck.model import finding as model_finding
from srccheck.model import report as model_report
from srccheck.model import snapshot as model_snapshot
from srccheck.model.csl import to_csl
from srccheck.model.evidence import Evidence, Exchange
from srccheck.model.location import Location
from srccheck.reports import wire
from srccheck.reports.addresses import shown
from srccheck.text.safe import clean
from srccheck.text.urls import anonymous

TOOL = f"srccheck {__version__}"


def time(moment: datetime) -> datetime:
    """Return a moment in UTC, to the second."""
    return moment.astimezone(UTC).replace(microsecond=0)


def source(location: Location) -> wire.Source:
    """Return a place in an input."""
    return wire.Source(path=clean(location.path), line=location.line)


def citation(given: model_citation.Citation) -> wire.Citation:
    """Return one mention; its CSL item has the mention's id, which CSL-JSON asks for."""
    return wire.Citation(
        id=clean(given.id),
        note=clean(given.note),
        kind=given.kind,
        work=_maybe(given.work),
        refers_to=_maybe(given.refers_to),
        csl={"id": clean(given.id), **_cleaned(to_csl(given.item))},
        transliterated_title=_maybe(given.transliterated_title),
        locator=_maybe(given.locator),
        links=tuple(shown(url) for url in given.links),
        raw=anonymous(clean(given.raw)),
        source=source(given.location),
    )


def decisive(evidence: Evidence) -> Exchange | None:
    """Return the attempt that is told of: the last one that brought an answer, else the last one."""
    answered = (one for one in reversed(evidence.exchanges) if one.status is not None or one.hops)
    return next(answered, evidence.exchanges[-1] if evidence.exchanges else None)


def http_status(exchange: Exchange | None) -> int | None:
    """Return the code of the last answer, that of the last redirect where no other came."""
    if exchange is None:
        return None
    return exchange.status or (exchange.hops[-1].status if exchange.hops else None)


def link(result: model_report.LinkResult) -> wire.Link:
    """Return one link; `attempts` leaves out the look behind a bad certificate, `elapsed` sums up all."""
    verdict, evidence, archive = result.verdict, result.evidence, result.archive
    told = decisive(evidence)
    return wire.Link(
        url=shown(result.link.url),
        notes=tuple(clean(note) for note in result.link.notes),
        citations=tuple(clean(name) for name in result.link.citations),
        status=verdict.status,
        reason=verdict.reason,
        identity=verdict.identity,
        confidence=_share(verdict.confidence),
        http_status=http_status(told),
        final_url=shown(told.final_url) if told else None,
        redirects=tuple(
            wire.Redirect(status=hop.status, url=shown(hop.url))
            for hop in (told.hops if told else ())
            if 300 <= hop.status <= 399
        ),
        title=_maybe(verdict.title),
        match=_share(verdict.match),
        evidence=tuple(clean(sentence) for sentence in verdict.evidence),
        attempts=sum(exchange.verified for exchange in evidence.exchanges),
        elapsed=round(sum(one.elapsed for one in evidence.exchanges), 3) if evidence.exchanges else None,
        checked=time(evidence.checked) if evidence.exchanges else None,
        replacement=shown(verdict.replacement) if verdict.replacement else None,
        snapshot=snapshot(archive.snapshot),
        snapshot_candidate=snapshot(archive.candidate),
        archive_status=archive.status,
    )


def snapshot(given: model_snapshot.Snapshot | None) -> wire.Snapshot | None:
    """Return a capture."""
    if given is None:
        return None
    return wire.Snapshot(
        url=shown(given.url),
        datetime=time(given.datetime),
        archive=clean(given.archive),
        verified=given.verified,
        verified_by=given.verified_by,
        anchor=given.anchor.source if given.anchor else None,
        anchor_date=str(given.anchor.date) if given.anchor else None,
        distance_days=given.distance_days,
        side=given.side,
        title=_maybe(given.title),
        match=_share(given.match),
        why=clean(given.why),
    )


def findings(given: Sequence[model_finding.Finding]) -> tuple[wire.Finding, ...]:
    """Return what was found with no network."""
    return tuple(
        wire.Finding(
            rule=clean(one.rule),
            severity=one.severity,
            note=_maybe(one.note),
            message=clean(one.message),
            source=source(one.location) if one.location else None,
        )
        for one in given
    )


def summary(report: model_report.Report) -> wire.Summary:
    """Return the numbers of a run."""
    counts = {status.value: count for status, count in report.counts().items()}
    extraction = report.extraction
    return wire.Summary(
        notes=extraction.notes,
        citations=len(extraction.citations),
        works=len(extraction.works),
        links=report.links,
        status=wire.StatusCounts(**counts),
    )


def _share(value: float | None) -> float | None:
    return None if value is None else round(min(max(value, 0.0), 1.0), 2)


def _maybe(text: str | None) -> str | None:
    return None if text is None else clean(text)


def _cleaned(values: Mapping[str, object]) -> dict[str, object]:
    return {name: _value(value) for name, value in values.items()}


def _value(value: object) -> object:
    match value:
        case str():
            return anonymous(clean(value))
        case Mapping():
            return _cleaned(value)
        case list() | tuple():
            return [_value(part) for part in value]
        case _:
            return value
