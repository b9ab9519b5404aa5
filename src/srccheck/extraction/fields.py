"""A segment of a note into the variables of one citation."""

import re

from msgspec import Struct, structs

from srccheck.extraction import (
    around,
    carvers,
    heading,
    imprint,
    keyed,
    kinds,
    numbers,
    shortnames,
    symbols,
    theses,
)
from srccheck.extraction.addresses import Identifiers, identifiers, with_links
from srccheck.extraction.draft import Draft
from srccheck.extraction.eastern import widened
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.lexicon import REPRINTED
from srccheck.extraction.parts import Parts
from srccheck.extraction.places import is_place
from srccheck.extraction.pointers import pointer
from srccheck.extraction.publication import names_publisher
from srccheck.extraction.segments import LONGEST_READ, Segment
from srccheck.extraction.spans import Mark, spans
from srccheck.extraction.split import flat_edition
from srccheck.model.date import EdtfDate
from srccheck.model.work import Item
from srccheck.text.alternatives import alternatives, has_any
from srccheck.text.dates import parse, search
from srccheck.text.language import guess
from srccheck.text.urls import as_cited

_QUOTED = re.compile(r"^[“„«\"](?P<inside>[^“”„«»\"]+)[”“»\"]$")
"""A name in quotation marks: "“Lamp Press”"."""
_NO_EXTENT = frozenset(
    ("book", "manuscript", "report", "webpage", "document", "classic", "thesis", "post", "motion_picture")
)
_UNDATED = re.compile(
    r"(?<!\w)(?:n\.\s?d\.|o\.\s?J\.|s\.\s?a\.|б\.\s?г\.|forthcoming|in press|to appear|im Erscheinen|submitted|unpublished)",
    re.IGNORECASE,
)
_NOTE_AFTER = re.compile(r"(\)\s\d{1,4}(?:[–-]\d{1,4})?)\s(?:nn?|fn)\.\s?\d{1,3}(?=[.,;]|\s*\Z)")
"""The number of a note after the page that it stands on: "(Port, 2004) 305 n. 18"."""
_RESTORED = re.compile(r"(?<!\w)([A-ZÄÖÜÀ-Þ])\[([a-zß-ÿ]+)\]")
"""A name whose letters the author has restored: "J[ane] Roe"."""
_NEWSPAPER = 7
"""Words that the name of a newspaper has at most."""
_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_HIGH_DIGITS = frozenset(_DIGITS)
_PLAIN_DIGITS = str.maketrans(_DIGITS, "0123456789")
_HIGH = re.compile(rf"\s?(?:[{_DIGITS}]/)?([{_DIGITS}]{{1,2}})(?=(?:1[4-9]|20)\d\d(?!\d))")
_OTHERS = re.compile(r"\*et al\.?\*\.?")
_VOLUME_BEFORE = re.compile(
    r"(?<!\w)(?:t|[Vv]ols?|[Vv]olume|Bd|Band|T|Teil|tome|tomo|Т|т)\.?\s?(?:\d{1,3}|[IVXL]{1,6})[,:.]?\s[*_“«„]?$"
)
_NUMBER = 20
"""Characters in which the number of a volume stands."""
_HOST_IN_BRACKETS = re.compile(
    r"(?<=[\w?!.“”«»’*])\s\((?P<host>[Ii]n:\s(?:[^()]|\([^()]{1,20}\)){5,240}|[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,8}[⁰¹²³⁴⁵⁶⁷⁸⁹]?(?:\s[A-ZÄÖÜ][A-Za-z]{1,6})?\s\d{1,3},\s(?:1[5-9]|20)\d\d,\s\d{1,4}(?:[–-]\d{1,4})?\s?f{0,2}\.?)\)(?=,?\s\d|[.,;]?\s*\Z)"
)
"""What a text stands in, in brackets as theologians print it: "Salz und Gnade (ZThK 82, 1985, 325–360), 330"."""
_TAIL = 24
"""Characters at the end of a text in which the bracket closes."""
_BRACKET_END = re.compile(r"\d[f.]*\)(?:,\s\d[^()]*)?[.,;\s]*\Z")
_VOLUME_YEAR = re.compile(
    r"(?<=\s)(?P<years>(?:1[5-9]|20)\d\d[–-]\d{2,4})\),\s(?P<volume>(?:vol\.\s)?(?:[IVXL]{1,6}|\d{1,2}))\s\((?P<year>(?:1[5-9]|20)\d\d)\)"
)
_REPRINTED = re.compile(rf"\W*(?:{alternatives(REPRINTED)})\s(?:in|dans)\s")
"""What leads to a book in which the text before stands again: its author is the same."""


_ANNOTATED = re.compile(
    rf",\s(?P<place>{numbers.PROVISION}{numbers.MARGIN})(?=\s\([A-ZÄÖÜ][^()]*\)[.\s]*\Z|[.\s]*\Z)"
)
"""A place in a commentary at the end of its citation: the provision and the margin number."""
_MARGINS = ("Rn.", "Rdn", "Rz.", "Tz.")
"""Of which it has one."""
_IN = re.compile(r"(?<![^\s(])[Ii]n:\s")
_YEAR = re.compile(r"\s(?:1[5-9]|20)\d\d(?!\d)")


class _Given(Struct, frozen=True, kw_only=True):
    """What a segment gives besides its words."""

    known: Identifiers
    links: tuple[str, ...]
    raw: str


def read(segment: Segment) -> Draft:
    """Return what a segment says; any text gives a draft, at worst with itself as title."""
    segment = _of_volume(widened(_plain(segment)))
    links = tuple(as_cited(span.text) for span in segment.spans if span.mark is Mark.URL)
    bare = _without_addresses(segment)
    short, text = shortnames.take(bare)
    short = short or shortnames.said(segment.raw)
    known, rest = identifiers(text)
    known = with_links(known, links)
    symbol, rest = symbols.take(rest)
    annotated, rest = _annotated_place(rest)
    parts = around.parts(segment.spans if rest == bare else spans(rest))
    if parts.title and parts.transliterated is None:
        parts.title, parts.transliterated = heading.beside(parts.title)
    if parts.facts.issued is None and parts.facts.kind is None:
        parts.facts.issued = _spare_date(rest, parts)
    key = keyed.match(segment.raw) if parts.facts.issued is None else None
    if key:
        parts.facts.issued = parse(key["year"])
    if symbol:
        parts.facts.number, parts.facts.kind = symbol, parts.facts.kind or "report"
    item, locator = _item(parts, _Given(known=known, links=links, raw=segment.raw))
    if not links and known.resolver:
        links = (known.resolver,)
    if item.type == "treaty" and not short:
        short = shortnames.of_treaty(rest)
    draft = Draft(
        raw=segment.raw,
        item=structs.replace(item, title_short=short) if short else item,
        transliterated_title=parts.transliterated,
        locator=annotated or locator,
        links=links,
        repeated=_is_repeated(parts, segment, item),
    )
    return pointer(draft, segment)


def _annotated_place(text: str) -> tuple[str | None, str]:
    """Return the provision and the margin number that end a citation of a commentary or a book, and the text without them.

    A commentary by its annotator ("Palandt/Roe, 80. Aufl. 2021, § 823 Rn. 84") is read with its place.
    """
    found = _ANNOTATED.search(text) if has_any(text, _MARGINS) else None
    before = text[: found.start()] if found else ""
    if found and (_IN.search(before) or ("/" not in before and _YEAR.search(before))):
        return found["place"], before + text[found.end("place") :]
    return None, text


def _plain(segment: Segment) -> Segment:
    """Return a segment with a high edition in words ("Kiel ²1999"), and a journal in brackets after a comma ("Salz (HZ 12, 1999, 3)")."""
    if "[" in segment.text and _RESTORED.search(segment.text):
        text = _RESTORED.sub(r"\1\2", segment.text)
        segment = structs.replace(segment, text=text, spans=spans(text))
    if _NOTE_AFTER.search(segment.text):
        text = _NOTE_AFTER.sub(r"\1", segment.text)
        segment = structs.replace(segment, text=text, spans=spans(text))
    closed = ")" in segment.text[-_TAIL:] and _BRACKET_END.search(segment.text)
    hosted = _HOST_IN_BRACKETS.search(segment.text) if closed else None
    flat = flat_edition(segment.text, "") != segment.text
    if _HIGH_DIGITS.isdisjoint(segment.text) and "*et al" not in segment.text and hosted is None and not flat:
        return segment
    text = flat_edition(_OTHERS.sub("et al.", segment.text), ", {}. Aufl. ")
    text = _HOST_IN_BRACKETS.sub(r", \g<host>", text) if hosted else text
    text = _HIGH.sub(lambda match: f", {match[1].translate(_PLAIN_DIGITS)}. Aufl. ", text)
    return structs.replace(segment, text=text, spans=spans(text))


def _of_volume(segment: Segment) -> Segment:
    """Return a segment with the year of the cited volume for those of all: "5 vols (Oxford, 1977–84), II (1978)"."""
    found = _VOLUME_YEAR.search(segment.text) if ")," in segment.text else None
    if found is None:
        return segment
    text = (
        segment.text[: found.start("years")]
        + found["year"]
        + segment.text[found.end("years") : found.end("volume")]
        + segment.text[found.end() :]
    )
    return structs.replace(segment, text=text, spans=spans(text))


def _is_repeated(parts: Parts, segment: Segment, item: Item) -> bool:
    """Tell whether the authors are those of the citation before."""
    if item.author and not parts.repeated:
        return False
    return (
        parts.repeated
        or _REPRINTED.match(segment.raw) is not None
        or (segment.again and not item.editor and item.title is not None)
    )


def _spare_date(text: str, parts: Parts) -> EdtfDate | None:
    """Return the last date outside of the title that nothing else was read from; None where the source is undated."""
    if _UNDATED.search(text):
        return None
    without_title = text.replace(parts.title, " ", 1) if parts.title else text
    rest = carvers.labelled_pages(carvers.access(without_title, Facts()), Facts())
    dates = [found.date for found in search(rest[:LONGEST_READ])]
    return dates[-1] if dates else None


def _without_addresses(segment: Segment) -> str:
    """Return a segment's text with each address blanked out."""
    text = segment.text
    for span in reversed(segment.spans):
        if span.mark is Mark.URL:
            text = f"{text[: span.start]} {text[span.end :]}"
    return text


def _unquoted(publisher: str | None) -> str | None:
    """Return the name of a publisher without the quotation marks around it; None for an empty one."""
    quoted = _QUOTED.match(publisher) if publisher and not publisher[0].isalnum() else None
    return quoted["inside"] if quoted else publisher or None


def _is_newspaper(parts: Parts, container: str | None, publisher: str | None) -> bool:
    """Tell whether what stands in italics is no title, but a newspaper of a day: "*Daily Example*, 3 May 1999"."""
    facts = parts.facts
    day = facts.issued is not None and facts.issued.day is not None
    named = (
        parts.authors
        or parts.editors
        or facts.editors
        or container
        or publisher
        or facts.place
        or facts.division
    )
    return (
        parts.italic
        and day
        and not named
        and facts.kind is None
        and len((parts.title or "").split()) <= _NEWSPAPER
    )


def _item(parts: Parts, given: _Given) -> tuple[Item, str | None]:
    facts, known = parts.facts, given.known
    title, drawn_in = heading.without_container(parts.title or "")
    if drawn_in and not facts.holders:
        facts.holders.append(Holder(text=drawn_in, italic=True))
    else:
        title = parts.title or ""
    container, publisher = _holders(parts)
    if not title and container and facts.place and not facts.inside and facts.kind is None:
        title, container = container, None
    if _is_newspaper(parts, container, publisher):
        title, container, facts.kind = "", heading.tidy(title), "article-newspaper"
    container = _unnamed(container, publisher, facts, given.raw)
    kind = facts.kind or kinds.decide(_features(parts, title, container, publisher, given))
    container = theses.unplaced(container, facts) if kind == "thesis" else container
    page, locator = _pages(kind, facts)
    if kind == "report" and publisher is None and container and (facts.series or facts.place):
        container, publisher = None, container
    numbered_report = kind == "report" and facts.series is None and facts.volume is None
    item = Item(
        type=kind,
        title=title or None,
        author=parts.authors,
        editor=parts.editors or facts.editors,
        translator=facts.translators,
        director=facts.directors,
        recipient=facts.recipients,
        interviewer=facts.interviewers,
        volume_title=facts.volume_title,
        container_title=container,
        collection_title=facts.series,
        collection_number=facts.series_number,
        issued=facts.issued,
        accessed=facts.accessed,
        publisher=_unquoted(publisher),
        publisher_place=facts.place,
        edition=facts.edition,
        genre=facts.genre,
        volume=facts.volume,
        issue=None if numbered_report else facts.issue,
        number=known.number or facts.number or (facts.issue if numbered_report else None),
        page=page,
        number_of_pages=facts.count,
        number_of_volumes=facts.volumes,
        jurisdiction=facts.jurisdiction,
        section=facts.section,
        dimensions=facts.duration,
        archive=facts.archive,
        archive_place=facts.archive_place,
        archive_collection=facts.collection,
        archive_location=facts.signature,
        language=guess(title) if title and kind != "legal_case" else None,
        url=given.links[0] if given.links else None,
        doi=known.doi,
        pmid=known.pmid,
        pmcid=known.pmcid,
        isbn=known.isbn,
        issn=known.issn,
    )
    return item, locator


def _pages(kind: str, facts: Facts) -> tuple[str | None, str | None]:
    """Return extent and cited page, or the chapter that is cited; what stands before its book is the number of its own."""
    page, locator = numbers.resolve(facts.pages, kind not in _NO_EXTENT)
    return page, locator or (facts.division if kind != "chapter" else None)


def _unnamed(container: str | None, publisher: str | None, facts: Facts, raw: str) -> str | None:
    """Return the container; of a book, what stands behind the number of a volume is its title: "*Salt*, t. 6, *Bread*, Paris"."""
    at = raw.find(container) if container and publisher and facts.place else -1
    if at <= 0 or _VOLUME_BEFORE.search(raw, max(0, at - _NUMBER), at) is None:
        return container
    facts.volume_title = facts.volume_title or container
    return None


def _features(
    parts: Parts, title: str, container: str | None, publisher: str | None, given: _Given
) -> kinds.Features:
    facts = parts.facts
    return kinds.Features(
        title=title,
        container=container,
        publisher=publisher,
        series=facts.series,
        italic_title=parts.italic,
        inside=facts.inside,
        numbered=bool(facts.volume or facts.issue),
        paged=any(pages.extent or "–" in pages.text for pages in facts.pages),
        day=facts.issued is not None and facts.issued.day is not None,
        dated=facts.issued is not None,
        statement=parts.statement or facts.place is not None,
        authors=parts.authors,
        person=bool(parts.editors or facts.editors or parts.repeated or any(n.family for n in parts.authors)),
        bare=parts.settled and not parts.quoted,
        editors=bool(parts.editors or facts.editors),
        links=given.links,
        preprint=given.known.number is not None,
        text=given.raw[:2000].lower(),
    )


def _holders(parts: Parts) -> tuple[str | None, str | None]:
    """Return (container, publisher): italics first, a plain name is the container where there are none."""
    facts = parts.facts
    italics = [holder.text for holder in facts.holders if holder.italic]
    plain = [holder.text for holder in facts.holders if not holder.italic]
    publisher = facts.publisher
    if parts.italic and not facts.inside and not italics:
        if not publisher and plain and facts.place and is_place(facts.place):
            return None, plain[0]
        if not publisher and plain and not facts.volume:
            place, publisher = _published(plain)
            facts.place = facts.place or place
            return None, publisher
        if plain and not publisher and names_publisher(plain[0]):
            return None, plain[0]
        return (
            (None, publisher) if publisher or not facts.volume else (plain[0] if plain else None, publisher)
        )
    if parts.settled:
        return (italics[0] if italics else None), publisher or imprint.likely_publisher(plain)
    names = italics or plain[:1]
    container = names[0] if names else None
    spare = [*italics[1:], *(plain if italics else plain[1:])]
    if publisher is None and spare and (len(italics) > 1 or facts.series or facts.inside):
        publisher = spare[0]
    return container, publisher


def _published(plain: list[str]) -> tuple[str | None, str | None]:
    """Read "Oxford", "Oxford University Press" after a title in italics: a place and a publisher."""
    return (plain[0], plain[1]) if len(plain) > 1 else (None, plain[0])


def relinked(draft: Draft, links: tuple[str, ...]) -> Draft:
    """Return a draft with other addresses, and the type that they make it."""
    item = structs.replace(draft.item, url=links[0] if links else None)
    if draft.item.type in ("document", "webpage"):
        item = structs.replace(item, type="webpage" if links else "document")
    pointer_kept = draft.pointer if not links else None
    return structs.replace(draft, item=item, links=links, pointer=pointer_kept)
