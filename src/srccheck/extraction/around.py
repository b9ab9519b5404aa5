"""The parts of a citation around its title: a quotation, italics, or what stands after names and a year."""

import re
from collections.abc import Callable, Sequence

from msgspec import structs

from srccheck.extraction import (
    annotated,
    archival,
    bare,
    boxes,
    byline,
    carvers,
    classics,
    dailies,
    gazettes,
    heading,
    hosting,
    law_journals,
    lead,
    legal,
    letters,
    reviews,
    subtitles,
    tail,
)
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.marked import is_enumerated, is_part, is_title
from srccheck.extraction.nameforms import DATED, FAMILY_ALONE
from srccheck.extraction.parts import Parts
from srccheck.extraction.places import is_place
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span, joined, spans
from srccheck.model.date import EdtfDate
from srccheck.model.work import Name
from srccheck.text.dates import parse, search
from srccheck.text.names import is_body

_APA_YEAR = re.compile(
    rf"(?:1[4-9]|20)\d\d[a-z]?(?:,.{{1,30}})?|{DATED}|n\.\s?d\.|no\sdate|in press|forthcoming", re.IGNORECASE
)
_AFTER_YEAR = re.compile(r"\((?:1[4-9]|20)\d\d[a-z]?\)[.,:]?\s\w.*[a-zß-ÿ]{2,}(?:[’']s)?\s?$")
"""A year in brackets and the beginning of a title, which what follows is part of."""
_BEGUN = re.compile(r"(?!(?:In|En|Dans|Review|Rezension)\b)[^\W\d_a-zß-ÿа-яё][^,:;.“”«»()]*[a-zß-ÿа-яё]{2,}")
"""A title that was begun before a quotation: "Roe J. The making of “Salt” in"."""
_BEGUN_BEFORE = re.compile(r"(?!(?:In|En|Dans|Review|Rezension)\b)[^\W\d_a-zß-ÿа-яё][^,;“”«»()\d]*")
"""A title and a subtitle that was begun: "Salz. Zur Lage im „Dritten Reich“"."""
_IN_BEFORE = re.compile(r"\w\W{0,3},?\s(?:in|In|en|dans|nel|w):?\s*$")
_IN_SERIES = re.compile(
    r"(?<!\w)(?:coll|col|collection|collana|colección|Reihe|Schriftenreihe|серия|Bd)[.:]?\s*$"
)
_WORDS = re.compile(r"^\s*[.,:]?\s[^\W\d_a-zß-ÿ][^.;]*$")
_RUNS_INTO = re.compile(
    r"[^\W\d_]\s(?:the|of|a|an|der|die|das|des|dem|den|und|and|von|vom|zur|zum|zu|im|la|le|les|el|los|du|de|del|della|il|i|um)\s*$"
)
"""A small word that leads from the beginning of a title to a quotation in it."""
_REVIEW = re.compile(r"(?i:review|rezension|besprechung|rec\.|compte|recensione|reseña)")
_PAGED = re.compile(r"(?:1[4-9]|20)\d\d\)?,\s(?:pp?|SS?|págs?)\.\s?\d")
"""The year and the page of a citation that is complete."""
_NUMBERS = re.compile(
    r"\s?,\s(?:n\.\s?s\.,?\s)?(?:s(?:er)?\.\s[IVX\d]+,?\s)?(?:a\.\s)?(?:vol\.\s|t\.\s)?(?:[IVXLC]{1,8}|\d{1,4}|nn?\.\s?\d+|n[°º]\s?\d+|núm\.\s?\d+)(?=[\s,(/:;.-])|\s?,?\s(?:1[5-9]|20)\d\d,\s(?:R|t|nr|z|vol|rocznik)\.?\s?\d"
)
"""What follows the name of a journal in quotation marks: its numbers."""
_NEAR = 40
"""Characters after a newspaper in which its day stands."""
_WORDS_OF_TITLE = 3
"""Words that a title without marks has at least before a newspaper."""
_LIFE = re.compile(r"(?P<begin>1\d{3}|20\d\d)\s?[–-]\s?(?P<end>1\d{3}|20\d\d)")
_YOUNG = 25
"""Years that a person lived at least; the volumes of a work take fewer to appear."""
_TITLED = 4
"""Words of names and a title without marks before it, at least."""
_PUBLISHED = 3
"""Parts that commas make, of which the last two may be a place and a publisher: author, title, place, publisher."""
_HOSTED = re.compile(r"[^\W\d_].*\s//\s*$")
"""A title before the sign that stands before its container."""
_PUBLISHER = re.compile(
    r"(?:^|[.,;—–]\s|\s)(?P<place>[^\W\d_][^\s:;,]{0,30})\s?:\s(?:[^\W\d_][\w-]*\.?\s){0,3}$"
)
"""A place, a colon and the first words of a publisher."""
_FORM = re.compile(
    r"(?:(?<=[,:.])|(?<=^))\s*(?:exh(?:ibition)?\.?\scat(?:alogue|\.)|cat(?:alogue|\.)\s(?:d['’]exp(?:osition|\.)|exp(?:o|\.)?)|Ausst(?:ellungs|\.)-?\s?[Kk]at(?:alog|\.)|cat(?:alogo|\.)\sdella mostra|voce|[Ll]emma|voz|entrée)[,:]?\s*$"
)
"""What a catalogue of an exhibition, or an entry of a reference work, is called before its title."""
_IN_JOURNAL = re.compile(
    r"[\s,.]*(?:[Ii]n:\s)?[^\W\d_a-zß-ÿ][\w.&’'-]*(?:,?\s[\w.&’'-]+){0,8}(?:\s\(\d\))?,?\s(?<!\d\.\s)\d{1,4}(?:\s\((?:1[6-9]|20)\d\d(?:[–/-]\d{2,4})?\)|\.\s(?:1[89]|20)\d\d(?:/\d{2,4})?(?=,\s(?:SS?|Sp)\.)),\s(?:[Nn]o\.\s\d+(?:\s\(\d+\))?,\s)?(?:(?:pp?|SS?|Sp)\.\s\d|\d{1,5}\s?[–-]\s?\d)"
)
"""A journal in plain letters after a title in italics: "*Salt*, Numer. Math., 20 (1973), pp. 3–19" (SIAM Style Manual; AMS Style Guide)."""
_YEAR_VOLUME_PAGE = re.compile(
    r"\s?(?P<year>(?:1[89]|20)\d\d),\s(?:(?P<volume>[A-Z]?\d{1,4})(?:\s?\((?P<issue>[\w–-]{1,8})\))?,\s)?(?P<page>[A-Z]?\d{1,7}(?:\s?[–-]\s?[A-Z]?\d{1,7})?)(?=[\s.;,]*(?:\Z|\(|https?:|doi))"
)
"""Year, volume and pages after a journal (ACS Guide to Scholarly Communication)."""
_YEAR_ONLY = re.compile(r"(?:1[4-9]|20)\d\d")
_NAMED_IN = re.compile(r"(?P<names>[^\W\d_a-zß-ÿ][^,;:()\d]{3,80}),\s(?:in|In|en|dans|nel):?")
"""A person and nothing else before the journal in italics of what they wrote: "Jane Roe, in: "."""
_FAMILIES_AND_TITLE = re.compile(
    rf"{FAMILY_ALONE}(?:\s?/\s?{FAMILY_ALONE}){{0,3}}(?:\su\.\s?a\.)?,\s(?!(?:In|See|Cf)\s)[^\W\d_a-zß-ÿ][^,;:()\d]*?\s(?:[a-zß-ÿ]+|[^\s,;:()\d]+(?:\s[^\s,;:()\d]+)+)(?<!\.)"
)
"""Family names alone, and the beginning of a title of some words before a quotation in it: "Roe, Einige Probleme mit „reflexivem Salz“"."""
_BEGUN_PLAIN = re.compile(
    r"(?:\s?\((?:1[5-9]|20)\d\d[a-z]?\))?[,:]\s[^\W\d_a-zß-ÿ][^\s;()\d]*\s[^\s;()\d]*\s[^;()\d]*[^\W\d_]"
)
"""The beginning of a title of three words or more after names, with no sign at its end."""
_TITLE_BEFORE = re.compile(r"[,.]\s(?!In\s|See\s|The\s)[^\W\d_a-zß-ÿ][^,.;:]*\s[^,.;:]+,\s*")
"""A title without marks, after names and before a container in quotation marks, as Polish journals are cited."""
_SUBTITLE_BEHIND = re.compile(r":\s[^\W\d_a-zß-ÿ][\w’'-]+\s")
"""How a title goes on behind a quotation at its head: "Roe, “Salt of the Earth”: Bread and Its Uses"."""
_WORD = re.compile(r"[^\W_]")
"""What no stretch of mere signs has."""


def parts(inside: Sequence[Span]) -> Parts:
    """Cut a segment at its title: a quotation, else italics, else by sentences and commas."""
    without = [span for span in inside if span.mark is not Mark.URL]
    if without and without[0].mark is Mark.SQUARE and without[0].text.strip().isdecimal():
        del without[0]
    without = [_without_form(span, after) for span, after in zip(without, [*without[1:], None], strict=False)]
    without = subtitles.joined(reviews.joined(without))
    quoted = _first(without, lambda i, span: span.mark is Mark.QUOTE and not _is_no_title(without, i))
    italic = _first(
        without, lambda i, span: span.mark is Mark.ITALIC and is_title(span) and not _is_within(without, i)
    )
    text = joined(without)
    if len(without) < len(inside) and (alone := _visit(text)):
        return alone
    special = (
        gazettes.read(text)
        or legal.read(text)
        or letters.read(without)
        or classics.read(text)
        or annotated.read(text)
        or dailies.read(text)
        or dailies.by_italics(without)
    )
    special = special or (None if quoted is not None else letters.kept(archival.read(text)))
    if special is None and quoted is None and italic is not None and _HOSTED.search(joined(without[:italic])):
        return bare.read(without)
    return special or _at_title(without, quoted, italic) or bare.read(without)


def _visit(text: str) -> Parts | None:
    """Return what stands beside an address where it is no more than the day of a visit; None where there is more."""
    facts = Facts()
    beside = carvers.access(text, facts)
    return None if _WORD.search(beside) else Parts(facts=facts)


def _without_form(span: Span, after: Span | None) -> Span:
    """Return a text before a title with marks without "exh. cat." or "voce", which says what the source is."""
    if span.mark is not Mark.TEXT or after is None or not is_title(after):
        return span
    found = _FORM.search(span.text)
    return structs.replace(span, text=span.text[: found.start()] + " ") if found else span


def _first(inside: Sequence[Span], wanted: Callable[[int, Span], bool]) -> int | None:
    """Return the place of the first span that is wanted."""
    return next((place for place, span in enumerate(inside) if wanted(place, span)), None)


def _at_title(inside: Sequence[Span], quoted: int | None, italic: int | None) -> Parts | None:
    """Return the parts around a title that is marked, or that a year stands before; None where none is."""
    year = _first(
        inside, lambda _, span: span.mark is Mark.ROUND and _is_date(span.text) and not _is_life(span.text)
    )
    if italic is not None and quoted is not None and italic < quoted and _is_lead(joined(inside[:italic])):
        return _around(inside, italic, italic=True)
    first = min((at for at in (italic, quoted) if at is not None), default=None)
    review = reviews.alone(inside, first) if first else None
    if review is not None:
        return review
    if quoted is not None:
        before = joined(inside[:quoted])
        hosts = (
            _IN_BEFORE.search(before) is not None
            or (len(before.split()) >= _TITLED and _NUMBERS.match(joined(inside[quoted + 1 :])) is not None)
            or _is_dated_paper(before, inside[quoted + 1 :])
        )
        titled = (bare.before_marked(inside, quoted) or bare.nameless(inside, quoted)) if hosts else None
        if titled is not None:
            return titled
        paper = dailies.before_title(before, inside[quoted].text)
        if paper is not None:
            return paper
        if _is_lead(before):
            return _around(inside, quoted, italic=False)
    if year is not None and _is_author_year(inside, year) and (italic is None or year < italic):
        return bare.author_year(inside, year)
    if italic is None:
        return None
    titled = bare.before_marked(inside, italic)
    lead = titled is None and _is_lead(joined(inside[:italic]))
    return _around(inside, italic, italic=True) if lead else titled


_ENTRY = re.compile(r"(?:^|,\s)(?:Art\.|Artikel|Lemma|s\.\s?v\.|voce|entrée|voz|entry)\s*$")
"""What stands before the title of an entry in quotation marks."""


def _is_dated_paper(before: str, after: Sequence[Span]) -> bool:
    """Tell whether a quotation is the newspaper of a title without marks: "Kronika, „Gazeta Solna”, 9 VIII 1941"."""
    rest = before[byline.read(before).end :].strip(" ,.") if before.rstrip().endswith(",") else ""
    if len(rest.split()) < _WORDS_OF_TITLE or is_body(rest):
        return False
    date = next(search(joined(after)[:_NEAR].lstrip(" ,")), None)
    return date is not None and not date.start and date.date.day is not None


def _is_date(text: str) -> bool:
    return _APA_YEAR.fullmatch(text.strip()) is not None or parse(text) is not None


def _is_life(text: str) -> bool:
    """Tell whether two years are those of a birth and a death: they are far apart."""
    years = _LIFE.fullmatch(text.strip())
    return years is not None and int(years["end"]) - int(years["begin"]) >= _YOUNG


def _is_no_title(inside: Sequence[Span], at: int) -> bool:
    """Tell whether a quotation is a part of a title, or the name of a publisher: "М.: Журнал «Нева»"."""
    before = inside[at - 1].text if at and inside[at - 1].mark is Mark.TEXT else ""
    publisher = _PUBLISHER.search(before)
    return (publisher is not None and is_place(publisher["place"])) or _is_part(inside, at)


def _is_part(inside: Sequence[Span], at: int) -> bool:
    if is_enumerated(inside, at):
        return True
    before = inside[at - 1].text if at and inside[at - 1].mark is Mark.TEXT else ""
    head = joined(inside[:at])
    who = byline.read(head)
    begun = head[who.end :].lstrip(" .,:").rstrip(" .,")
    runs = _BEGUN.fullmatch(begun) or (_BEGUN_BEFORE.fullmatch(begun) and _RUNS_INTO.search(begun))
    if _AFTER_YEAR.search(head) or (who.certain and who.end and runs):
        return True
    if _FAMILIES_AND_TITLE.fullmatch(head) and before[-1:].isspace():
        return True
    after = inside[at + 1].text if at + 1 < len(inside) and inside[at + 1].mark is Mark.TEXT else ""
    if _SUBTITLE_BEHIND.match(after) and who.certain and who.end >= len(head.rstrip(" ,")):
        return True
    if before.rstrip().endswith(":") and subtitles.is_after_quotation(after):
        return True
    return is_part(before, inside[at].text, after, joined(inside[at + 1 :]) if after else "")


def _is_within(inside: Sequence[Span], at: int) -> bool:
    """Tell whether italics stand within a title without marks, whose container has italics too: "Jane Roe, The Girl in the *Salt Portrait*, in: *Bread* 12"."""
    if not at or not any(span.mark is Mark.ITALIC for span in inside[at + 1 :]):
        return False
    before = joined(inside[:at])
    who = byline.read(before)
    return who.certain and _BEGUN_PLAIN.fullmatch(before, who.end) is not None


def _is_author_year(inside: Sequence[Span], year: int) -> bool:
    """Tell whether a year in brackets stands between names and a title."""
    before = joined(inside[:year])
    after = "".join(span.text for span in inside[year + 1 :])
    named = before[signal(before) :]
    who = byline.read(named)
    if any(", " in (name.literal or "") for name in who.names):
        who = byline.read(f"{named} ({inside[year].text})")
    return bool(
        who.end
        and not re.search(r"[^\W\d_]{2}", before[signal(before) + who.end :])
        and re.search(r"[^\W\d_]{3}", after)
    )


def _is_lead(text: str) -> bool:
    """Tell whether what stands before a quotation is short enough for authors, so that it is the title."""
    parts = text.rstrip(" ,").split(", ")
    published = len(parts) > _PUBLISHED and is_place(parts[-2])
    if _IN_SERIES.search(text) or _PAGED.search(text) or published:
        return False
    who = byline.read(text)
    spare = text[who.end :] if who.end and not who.repeated else ""
    titled = who.certain and _TITLE_BEFORE.fullmatch(spare) is not None
    begun = _WORDS.search(spare) or (_RUNS_INTO.search(spare) and not _REVIEW.search(spare))
    return len(text) <= 300 and not titled and not (begun and _ends_in_words(spare))


def _around(inside: Sequence[Span], at: int, *, italic: bool) -> Parts:
    """Read the parts around the title at place `at`."""
    who = lead.read(_without_entry(inside[:at]))
    rest = list(inside[at + 1 :])
    printed = heading.tidy(inside[at].text)
    title, transliterated = printed, None
    if rest and rest[0].mark is Mark.SQUARE and not _YEAR_ONLY.fullmatch(rest[0].text.strip()):
        pair = heading.two_scripts(printed, heading.tidy(rest[0].text))
        title, transliterated = pair or (printed, None)
        del rest[0]
    held = None if italic else boxes.read(joined(rest).lstrip(" ,."))
    if held:
        held.authors, held.title, held.transliterated = who.authors, title, transliterated
        return held
    plain = not any(span.mark in (Mark.ITALIC, Mark.QUOTE) for span in rest)
    if plain and (not italic or _IN_JOURNAL.match(joined(rest))):
        parts = hosting.after(rest, who.issued if who.dated else None, quoted=not italic)
        parts.authors, parts.editors, parts.title, parts.transliterated = (
            who.authors,
            who.editors,
            title,
            transliterated,
        )
        parts.facts.issued = _dated(parts.facts.issued, who)
        parts.quoted, parts.italic = not italic, italic
        parts.repeated = who.repeated
        return parts
    untitled = _untitled(inside, at, who, rest) if italic else None
    if untitled is not None:
        return untitled
    facts = Facts(issued=who.issued if who.dated else None)
    words = joined(rest)
    journal = law_journals.read(words, facts) if italic else words
    facts = tail.read(rest if journal == words else spans(journal), facts)
    facts.issued = _dated(facts.issued, who)
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


def _named_in(before: str) -> tuple[Name, ...]:
    """Return the persons that stand before "in:" and alone before italics; none where anything else does."""
    named = _NAMED_IN.fullmatch(before)
    if named is None:
        return ()
    who = byline.read(named["names"])
    alone = who.certain and who.end >= len(named["names"]) and not any(name.literal for name in who.names)
    return who.names if alone else ()


def _untitled(inside: Sequence[Span], at: int, who: lead.Lead, rest: Sequence[Span]) -> Parts | None:
    """Read a journal in italics that stands where a title would, as chemists cite: "Roe, A.; Doe, B. *J. Am. Salt Soc.* 1991, *113*, 361"."""
    name = inside[at].text.strip(" ,")
    before = joined(inside[:at])
    persons = _named_in(before)
    if persons:
        parts = hosting.after([structs.replace(inside[at - 1], text="in: "), *inside[at:]], None)
        parts.authors, parts.settled = persons, True
        return parts
    if before.endswith(". In") and byline.read(before[:-3]).end >= len(before) - 4:
        facts = tail.read(rest, Facts(inside=True, holders=[Holder(text=name, italic=True)]))
        return Parts(authors=byline.read(before[:-3]).names, facts=facts, settled=True)
    found = _YEAR_VOLUME_PAGE.match(joined(rest)) if who.authors and not who.dated else None
    if found is None or not ("." in name.rstrip(".") or len(name.split()) == 1) or ":" in name:
        return None
    facts = Facts(issued=parse(found["year"]), volume=found["volume"], issue=found["issue"])
    facts.holders.append(Holder(text=name, italic=True))
    facts.add_pages(found["page"], extent=True)
    return Parts(authors=who.authors, facts=facts, settled=True)


def _dated(found: EdtfDate | None, who: lead.Lead) -> EdtfDate | None:
    """Return the date of a citation: the year right beside its authors, unless the other is more precise."""
    beside = who.issued
    if (
        found is None
        or beside is None
        or not who.dated
        or found.month is not None
        or found.year == beside.year
    ):
        return found or beside
    return beside


def _without_entry(before: Sequence[Span]) -> Sequence[Span]:
    """Return what stands before a title without "Art." or "s.v."."""
    if not before or before[-1].mark is not Mark.TEXT:
        return before
    text = _ENTRY.sub("", before[-1].text)
    return before if text == before[-1].text else [*before[:-1], structs.replace(before[-1], text=text)]


def _ends_in_words(text: str) -> bool:
    """Tell whether a text runs on into what follows it: it ends in a word, and has several."""
    bare = text.strip(" .,:")
    return text.rstrip()[-1:].isalnum() and len(bare.split()) > 2
