"""A segment of a note into the variables of one citation."""

import re
from collections.abc import Callable, Sequence
from urllib.parse import unquote

from msgspec import Struct, structs

from srccheck.extraction import (
    archival,
    bare,
    byline,
    carvers,
    heading,
    hosting,
    imprint,
    kinds,
    lead,
    legal,
    numbers,
    tail,
)
from srccheck.extraction.addresses import Identifiers, identifiers
from srccheck.extraction.draft import Draft
from srccheck.extraction.eastern import widened
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.lexicon import HEREAFTER
from srccheck.extraction.marked import is_part, is_title
from srccheck.extraction.parts import Parts
from srccheck.extraction.places import is_place
from srccheck.extraction.pointers import pointer
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span, joined, spans
from srccheck.extraction.split import LONGEST_READ, Segment
from srccheck.model.date import EdtfDate
from srccheck.model.work import Item
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import parse, search
from srccheck.text.language import guess
from srccheck.text.urls import as_cited, site

_APA_YEAR = re.compile(r"(?:1[4-9]|20)\d\d[a-z]?(?:,.{1,30})?|n\.\s?d\.|in press|forthcoming", re.IGNORECASE)
_AFTER_YEAR = re.compile(r"\((?:1[4-9]|20)\d\d[a-z]?\)[.,:]?\s\w.*[a-zß-ÿ]{2,}$")
"""A year in brackets and the beginning of a title, which what follows is part of."""
_BEGUN = re.compile(r"(?!(?:In|En|Dans|Review|Rezension)\b)[^\W\d_a-zß-ÿа-яё][^,:;.“”«»()]*[a-zß-ÿа-яё]{2,}")
"""A title that was begun before a quotation: "Roe J. The making of “Salt” in"."""
_IN_BEFORE = re.compile(r"\w\W{0,3},?\s(?:in|In|en|dans|nel|w):?\s*$")
_IN_SERIES = re.compile(
    r"(?<!\w)(?:coll|col|collection|collana|colección|Reihe|Schriftenreihe|серия|Bd)[.:]?\s*$"
)
_NO_EXTENT = frozenset(
    ("book", "manuscript", "report", "webpage", "document", "thesis", "post", "motion_picture")
)


_WORDS = re.compile(r"^\s*[.,:]?\s[^\W\d_a-zß-ÿ][^.;]*$")


_HEREAFTER = re.compile(rf"(?<!\w)(?:{alternatives(HEREAFTER)})(?!\w)", re.IGNORECASE)
_FIRST_WORDS = frozenset(
    phrase.split()[0].rstrip(":") for phrase in HEREAFTER if not phrase.startswith("im ")
) | {"folgenden"}
_SHORT_NAME = re.compile(
    rf"[(\[,;.]?\s*(?<!\w)(?:{alternatives(HEREAFTER)})(?:\s(?:cited\sas|referred\sto\sas|as|zitiert(?:\sals)?|cité|citato\scome|citado\scomo))?(?!\w)[:,]?\s+(?P<name>[“„«\"‘*_]?[^)\];.]{{2,100}}?)(?:[)\]]|\.?\s*$|\.\s)",
    re.IGNORECASE,
)
_UNDATED = re.compile(
    r"(?<!\w)(?:n\.\s?d\.|o\.\s?J\.|s\.\s?a\.|б\.\s?г\.|forthcoming|in press|to appear|im Erscheinen|submitted|unpublished)",
    re.IGNORECASE,
)
_PAGED = re.compile(r"(?:1[4-9]|20)\d\d\)?,\s(?:pp?|SS?|págs?)\.\s?\d")
"""The year and the page of a citation that is complete."""
_NEWSPAPER = 7
"""Words that the name of a newspaper has at most."""
_PUBLISHED = 3
"""Parts that commas make, of which the last two may be a place and a publisher: author, title, place, publisher."""
_AGAIN_IN = re.compile(r"\W*(?:repr(?:inted|\.)|rpt\.|repris|wieder(?:\s?abgedruckt)?|poi|ora|ristampato)\s(?:in|dans)\s")
"""What leads to a book in which the text before stands again: its author is the same."""
_YEAR_ONLY = re.compile(r"(?:1[4-9]|20)\d\d")
_TITLE_BEFORE = re.compile(r"[,.]\s(?!In\s|See\s|The\s)[^\W\d_a-zß-ÿ][^,.;:]*\s[^,.;:]+,\s*")
"""A title without marks, after names and before a container in quotation marks, as Polish journals are cited."""


def ends_in_words(text: str) -> bool:
    """Tell whether a text runs on into what follows it: it ends in a word, and has several."""
    bare = text.strip(" .,:")
    return text.rstrip()[-1:].isalnum() and len(bare.split()) > 2


class _Given(Struct, frozen=True, kw_only=True):
    """What a segment gives besides its words."""

    known: Identifiers
    links: tuple[str, ...]
    raw: str


def read(segment: Segment) -> Draft:
    """Return what a segment says; any text gives a draft, at worst with itself as title."""
    segment = widened(segment)
    links = tuple(as_cited(span.text) for span in segment.spans if span.mark is Mark.URL)
    short, text = _short_name(_without_addresses(segment))
    known, rest = identifiers(text)
    known = _from_links(known, links)
    parts = _parts(segment.spans if rest == segment.text else spans(rest))
    if parts.title and parts.transliterated is None:
        parts.title, parts.transliterated = heading.beside(parts.title)
    if parts.facts.issued is None and parts.facts.kind is None:
        parts.facts.issued = _spare_date(rest, parts)
    item, locator = _item(parts, _Given(known=known, links=links, raw=segment.raw))
    if not links and known.resolver:
        links = (known.resolver,)
    draft = Draft(
        raw=segment.raw,
        item=structs.replace(item, title_short=short) if short else item,
        transliterated_title=parts.transliterated,
        locator=locator,
        links=links,
        repeated=(parts.repeated or _AGAIN_IN.match(segment.raw) is not None) and not item.author,
    )
    return pointer(draft, segment)


def _spare_date(text: str, parts: Parts) -> EdtfDate | None:
    """Return the last date outside of the title that nothing else was read from; None where the source is undated."""
    if _UNDATED.search(text):
        return None
    without_title = text.replace(parts.title, " ", 1) if parts.title else text
    rest = carvers.labelled_pages(carvers.access(without_title, Facts()), Facts())
    dates = [found.date for found in search(rest[:LONGEST_READ])]
    return dates[-1] if dates else None


def _short_name(text: str) -> tuple[str | None, str]:
    """Return the short name that a note gives its source ("hereafter Roe, Salt"), and the text without it."""
    low = text.lower()
    spoken = any(word in low for word in _FIRST_WORDS)
    found = _SHORT_NAME.search(text) if spoken and _HEREAFTER.search(text) else None
    if found is None:
        return None, text
    return heading.tidy(
        found["name"].strip(" “”\"«»'‘’*_")
    ) or None, f"{text[: found.start()]} {text[found.end() :]}"


def _without_addresses(segment: Segment) -> str:
    """Return a segment's text with each address blanked out."""
    text = segment.text
    for span in reversed(segment.spans):
        if span.mark is Mark.URL:
            text = f"{text[: span.start]} {text[span.end :]}"
    return text


def _from_links(known: Identifiers, links: tuple[str, ...]) -> Identifiers:
    """Return the identifiers with a DOI that only an address of its resolver gives."""
    if known.doi is not None:
        return known
    paths = (url.partition("://")[2] for url in links if site(url) in ("doi.org", "dx.doi.org"))
    found = next((unquote(path.partition("/")[2]) for path in paths), "")
    return structs.replace(known, doi=found) if found.startswith("10.") else known


def _parts(inside: Sequence[Span]) -> Parts:
    """Cut a segment at its title: a quotation, else italics, else by sentences and commas."""
    without = [span for span in inside if span.mark is not Mark.URL]
    if without and without[0].mark is Mark.SQUARE and without[0].text.strip().isdecimal():
        del without[0]
    quoted = _first(without, lambda i, span: span.mark is Mark.QUOTE and not _is_part(without, i))
    italic = _first(without, lambda _, span: span.mark is Mark.ITALIC and is_title(span))
    text = joined(without)
    special = legal.read(text) or (None if quoted is not None else archival.read(text))
    return special or _at_title(without, quoted, italic) or bare.read(without)


def _first(inside: Sequence[Span], wanted: Callable[[int, Span], bool]) -> int | None:
    """Return the place of the first span that is wanted."""
    return next((place for place, span in enumerate(inside) if wanted(place, span)), None)


def _at_title(inside: Sequence[Span], quoted: int | None, italic: int | None) -> Parts | None:
    """Return the parts around a title that is marked, or that a year stands before; None where none is."""
    year = _first(inside, lambda _, span: span.mark is Mark.ROUND and _is_date(span.text))
    if italic is not None and quoted is not None and italic < quoted and _is_lead(inside[:italic]):
        return _around(inside, italic, italic=True)
    if quoted is not None:
        after_in = _IN_BEFORE.search(joined(inside[:quoted])) is not None
        titled = bare.before_marked(inside, quoted) if after_in else None
        if titled is not None:
            return titled
        if _is_lead(inside[:quoted]):
            return _around(inside, quoted, italic=False)
    if year is not None and _is_author_year(inside, year) and (italic is None or year < italic):
        return bare.author_year(inside, year)
    if italic is None:
        return None
    titled = bare.before_marked(inside, italic)
    lead = titled is None and _is_lead(inside[:italic])
    return _around(inside, italic, italic=True) if lead else titled


def _is_date(text: str) -> bool:
    return _APA_YEAR.fullmatch(text.strip()) is not None or parse(text) is not None


def _is_part(inside: Sequence[Span], at: int) -> bool:
    before = inside[at - 1].text if at and inside[at - 1].mark is Mark.TEXT else ""
    head = joined(inside[:at])
    who = byline.read(head)
    begun = head[who.end :].strip(" .,")
    if _AFTER_YEAR.search(head) or (who.certain and who.end and _BEGUN.fullmatch(begun)):
        return True
    after = inside[at + 1].text if at + 1 < len(inside) and inside[at + 1].mark is Mark.TEXT else ""
    return is_part(before, inside[at].text, after)


def _is_author_year(inside: Sequence[Span], year: int) -> bool:
    """Tell whether a year in brackets stands between names and a title."""
    before = joined(inside[:year])
    after = "".join(span.text for span in inside[year + 1 :])
    who = byline.read(before[signal(before) :])
    return bool(
        who.end
        and not re.search(r"[^\W\d_]{2}", before[signal(before) + who.end :])
        and re.search(r"[^\W\d_]{3}", after)
    )


def _is_lead(before: Sequence[Span]) -> bool:
    """Tell whether what stands before a quotation is short enough for authors, so that it is the title."""
    text = joined(before)
    parts = text.rstrip(" ,").split(", ")
    published = len(parts) > _PUBLISHED and is_place(parts[-2])
    if _IN_SERIES.search(text) or _PAGED.search(text) or published:
        return False
    who = byline.read(text)
    spare = text[who.end :] if who.end and not who.repeated else ""
    titled = who.certain and _TITLE_BEFORE.fullmatch(spare) is not None
    return len(text) <= 300 and not titled and not (_WORDS.search(spare) and ends_in_words(spare))


def _around(inside: Sequence[Span], at: int, *, italic: bool) -> Parts:
    """Read the parts around the title at place `at`."""
    who = lead.read(inside[:at])
    rest = list(inside[at + 1 :])
    printed = heading.tidy(inside[at].text)
    title, transliterated = printed, None
    if rest and rest[0].mark is Mark.SQUARE and not _YEAR_ONLY.fullmatch(rest[0].text.strip()):
        pair = heading.two_scripts(printed, heading.tidy(rest[0].text))
        title, transliterated = pair or (printed, None)
        del rest[0]
    if not italic and not any(span.mark in (Mark.ITALIC, Mark.QUOTE) for span in rest):
        parts = hosting.after(rest, None, quoted=True)
        parts.authors, parts.editors, parts.title, parts.transliterated = (
            who.authors,
            who.editors,
            title,
            transliterated,
        )
        parts.facts.issued = parts.facts.issued or who.issued
        parts.quoted = True
        parts.repeated = who.repeated
        return parts
    facts = tail.read(rest)
    facts.issued = facts.issued or who.issued
    return Parts(
        authors=who.authors,
        editors=who.editors,
        title=title,
        transliterated=transliterated,
        italic=italic,
        repeated=who.repeated,
        facts=facts,
        statement=any(span.mark is Mark.ROUND and re.search(r"[^\W\d_]{2}", span.text) for span in rest),
    )


def _is_newspaper(parts: Parts, container: str | None, publisher: str | None) -> bool:
    """Tell whether what stands in italics is no title, but a newspaper of a day: "*Daily Example*, 3 May 1999"."""
    facts = parts.facts
    day = facts.issued is not None and facts.issued.day is not None
    named = parts.authors or parts.editors or facts.editors or container or publisher or facts.place
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
    if not title and container and facts.place and not facts.inside:
        title, container = container, None
    if _is_newspaper(parts, container, publisher):
        title, container, facts.kind = "", heading.tidy(title), "article-newspaper"
    kind = facts.kind or kinds.decide(_features(parts, title, container, publisher, given))
    whole = kind not in _NO_EXTENT
    page, locator = numbers.resolve(facts.pages, whole)
    if kind == "report" and publisher is None and container and (facts.series or facts.place):
        container, publisher = None, container
    numbered_report = kind == "report" and facts.series is None and facts.volume is None
    item = Item(
        type=kind,
        title=title or None,
        author=parts.authors,
        editor=parts.editors or facts.editors,
        translator=facts.translators,
        container_title=container,
        collection_title=facts.series,
        collection_number=facts.series_number,
        issued=facts.issued,
        accessed=facts.accessed,
        publisher=publisher,
        publisher_place=facts.place,
        edition=facts.edition,
        volume=facts.volume,
        issue=None if numbered_report else facts.issue,
        number=known.number or facts.number or (facts.issue if numbered_report else None),
        page=page,
        number_of_pages=facts.count,
        jurisdiction=facts.jurisdiction,
        section=facts.section,
        dimensions=facts.duration,
        archive=facts.archive,
        archive_collection=facts.collection,
        archive_location=facts.signature,
        language=guess(title) if title else None,
        url=given.links[0] if given.links else None,
        doi=known.doi,
        pmid=known.pmid,
        pmcid=known.pmcid,
        isbn=known.isbn,
        issn=known.issn,
    )
    return item, locator


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
        if not publisher and plain and not facts.volume:
            place, publisher = _published(plain)
            facts.place = facts.place or place
            return None, publisher
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
