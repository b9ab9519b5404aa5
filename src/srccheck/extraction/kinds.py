"""The CSL type of a citation, decided by one ordered table of rules."""

import re
from collections.abc import Callable

from msgspec import Struct

from srccheck.extraction import containers
from srccheck.extraction.lexicon import SERIES
from srccheck.model.work import Name
from srccheck.text.alternatives import alternatives, has_any
from srccheck.text.urls import site

_REPORTS = re.compile(rf"(?<!\w)(?:{alternatives(SERIES)})(?!\w)", re.IGNORECASE)
"""The words of a series of reports."""


class Features(Struct, frozen=True, kw_only=True):
    """What the decision looks at.

    Attributes:
        title: as read.
        container, publisher, series: as read, None where there is none.
        italic_title: the title stands in italics.
        inside: an "in" precedes the container.
        numbered: it has a volume or an issue.
        paged: it has an extent of pages.
        day: it has a date to the day.
        dated: it has a date.
        statement: it has a statement of publication in brackets.
        authors: as read.
        person: it names a person as author or editor.
        bare: the title stood without marks.
        editors: it names editors.
        links: addresses.
        preprint: it has an arXiv number.
        text: the whole citation, lower case.
    """

    title: str
    container: str | None
    publisher: str | None
    series: str | None
    italic_title: bool
    inside: bool
    numbered: bool
    paged: bool
    day: bool
    dated: bool
    statement: bool
    authors: tuple[Name, ...]
    person: bool
    bare: bool
    editors: bool
    links: tuple[str, ...]
    preprint: bool
    text: str


_WORD = re.compile(r"[^\W_]+")


def decide(features: Features) -> str:
    """Return the CSL type: of the first rule in `RULES` that answers."""
    return next((found for rule in RULES if (found := rule(features)) is not None), "document")


def _preprint(f: Features) -> str | None:
    return "article" if f.preprint and not f.numbered else None


def _thesis(f: Features) -> str | None:
    if f.numbered or not has_any(f.text, containers.THESIS_WORDS):
        return None
    return "thesis" if _words(f.text) & containers.THESIS_WORDS else None


def _treaty(f: Features) -> str | None:
    if f.numbered or f.authors:
        return None
    title = f.title.lower()
    return next((kind for words, kind in containers.TITLES if title.startswith(words)), None)


def _site(f: Features) -> str | None:
    if f.numbered or f.statement:
        return None
    for url in f.links[:1]:
        labels = site(url).split(".")
        for at in range(len(labels) - 1):
            kind = containers.HOSTS.get(".".join(labels[at:]))
            if kind:
                return kind
    return None


def _report_series(f: Features) -> str | None:
    if f.series and _REPORTS.search(f.series):
        return "report"
    if not f.numbered or f.paged:
        return None
    words = _words(f.container or "") | _words(f.series or "")
    return "report" if words & containers.REPORT_WORDS else None


def _chapter(f: Features) -> str | None:
    if f.italic_title and not f.inside:
        return None
    if f.inside and (f.numbered or f.day) and not f.statement and not f.editors:
        return None
    return "chapter" if f.inside or (f.container and f.statement and (f.editors or not f.numbered)) else None


def _journal(f: Features) -> str | None:
    return "article-journal" if f.container and (f.numbered or (f.paged and not f.day)) else None


def _book(f: Features) -> str | None:
    if not f.italic_title or f.container:
        return None
    if f.links and not f.statement and not f.publisher:
        return "webpage"
    return "report" if _bodies(f) and f.links and not f.editors else "book"


def _news(f: Features) -> str | None:
    if not f.container:
        return None
    words = _words(f.container) | {f.container.lower().replace(" ", "_")}
    if words & containers.MAGAZINES and f.dated:
        return "article-magazine"
    if words & containers.NEWS:
        return "article-newspaper"
    if words & containers.ORGANISATIONS:
        return "webpage" if f.links else "document"
    return "article-newspaper" if f.day else None


def _monograph(f: Features) -> str | None:
    return "book" if f.bare and f.person and f.publisher and not f.container else None


def _report(f: Features) -> str | None:
    says_report = bool(_words(f.title) & containers.REPORT_WORDS)
    if not f.container and ((says_report and _bodies(f)) or (f.publisher and not f.italic_title)):
        return "report"
    return None


def _page(f: Features) -> str | None:
    return "webpage" if f.links else None


def _unlinked(f: Features) -> str | None:
    if f.container and f.dated:
        return "article-journal"
    return "book" if f.title and ((f.publisher and f.authors) or (f.person and f.dated)) else None


RULES: tuple[Callable[[Features], str | None], ...] = (
    _preprint,
    _thesis,
    _treaty,
    _site,
    _report_series,
    _chapter,
    _journal,
    _book,
    _news,
    _monograph,
    _report,
    _page,
    _unlinked,
)
"""In order of trust: identifiers and sites first, then numbers, then the words of container and title."""


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower())) - {"the", "of"}


def _bodies(f: Features) -> bool:
    return bool(f.authors) and all(name.literal for name in f.authors)
