"""What follows the title in a citation: its spans in order, and what is left once facts are carved out."""

import re
from collections.abc import Iterator, Sequence

from msgspec import structs

from srccheck.extraction import carvers, imprint, numbers, numeration, publication, series, theses, volumes
from srccheck.extraction.carvers import CARVERS, CUT, DATE_CARVERS, numbered
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.lexicon import EDITORS, IN
from srccheck.extraction.marked import SHORT
from srccheck.extraction.places import is_place
from srccheck.extraction.sentences import sentences
from srccheck.extraction.spans import Mark, Span, spans
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import MONTH_NAME, parse
from srccheck.text.names import looks_like_names, names

_FIRST_THEN = re.compile(
    r"^(?:1[4-9]|20)\d\d[;,]\s(?:repr(?:int(?:ed)?)?|rpt|reissued?|rev(?:ised)?(?:\sed)?)\.?,?\s(?=[A-ZÀ-Þ])"
)
"""The year of the first print before that of a later one (Chicago, 17th ed., 14.114): "(1880; repr., London: Example, 1968)"."""
_ROLE_ONLY = re.compile(rf"\s*\(?(?:{alternatives(EDITORS)})\)?\s*,?\s*", re.IGNORECASE)
_IN = re.compile(rf"^[\s,.:]*(?:{alternatives(IN)})(?=[\s:])\s*:?\s*", re.IGNORECASE)
_VOLUME_NAME_PAGE = re.compile(
    r"(?P<volume>\d{1,4})(?:\s?\((?P<issue>[\d–/-]{1,7})\)|:(?P<part>\d{1,3}))? (?P<name>[^\W\d_][^\d]{1,80}(?:\(\d[a-z]{1,2}\))?) (?P<page>\d{1,5})"
)
_NAME_AND_VOLUME = re.compile(r"(?P<name>.*[^\W\d_][^\W\d_]),(?P<volume>\s\d{1,4},?\s?)")
_SKIP = re.compile(
    r"\s*(?:tables?|figs?|figures?|maps?|plates?|chaps?|chs?|docs?|kat|abb|tab|taf|dok|at|nn?|coll(?:ection)?|(?:rev(?:ised|\.)?|new|enl(?:arged|\.)?|expanded|outline)\s(?:and\s\w+\.?\s)?ed(?:n|ition)?|studien-?ausgabe|bes|hrsg\.? von dems|§.{0,20})\.?|\s*(?:retrieved from|recuperado de|disponible (?:en|sur|à)|disponível (?:em|na|no)|geraadpleegd via|disponibile (?:su|in|all)|available (?:at|from|online)|url|doi|hier|here|insb|insbes|esp|especially|hereinafter|hereafter|in russian|in german|in french|in chinese|на русском|forthcoming|online|online unter|eng|rus|préf\.? [^\W\d_]|press release|speech (?:at|to)|lecture (?:at|to|delivered)|paper (?:read|given|delivered))\b.*",
    re.IGNORECASE,
)

_DIGIT = re.compile(r"\d")
_DAY_CUT = re.compile(rf"[\s,]*{CUT}")
"""A date that was carved out right after a name; behind its day a newspaper has a page, and no volume."""
_ONLY_DAY = re.compile(
    rf"[^\d.]*?(?:(?i:{MONTH_NAME})\s\d{{1,2}},\s|(?<!\w)\d{{1,2}}\s(?i:{MONTH_NAME})\s)(?:1[6-9]|20)\d\d(?!\w)[^\d.]*\.?\s*"
)
"""A text without abbreviations whose only numbers are those of a day: ", Salt Daily, May 3, 1999"."""
_SERIES_NUMBER = re.compile(r",\ss(?:er)?\.\s(?:[IVX]{1,4}|\d{1,2}a?),")
"""The series of a journal: "s. III, XXII, 1992"."""
_PINNED = re.compile(r"(?<=\d):\s(?P<page>\d{1,4}(?:[–-]\d{1,4})?)(?=[.,;]|\s?$)")
"""The cited page after the pages of an article: "pp. 91-101: 95"."""
_FIRST_AT = re.compile(
    r"(?:(?:\A\s?|(?<=\)\s))(?!(?:1[5-9]|20)\d\d,)|(?<=\d{4},\s)(?=\d{1,4}\s(?:à|aux)\s))(?P<page>\d{1,4}(?:[–-]\d{1,4})?)(?:,\sat\s(?:pp?\.\s)?|\s(?:à\sla\sp|aux\spp)\.?\s)(?P<pin>\d{1,4}(?:[–-]\d{1,4})?)(?![\w/])"
)
"""The first page of a chapter and a cited one: "ed. J. Roe (1987) 3, at 21"."""
_COLLECTION = re.compile(r"(?<!\w)(?:coll|Coll|col|collection|collana|colección)\.?\s*$")
"""What stands before the name of a series in quotation marks."""
_SHORTENED = re.compile(r"\.\s(?:.*\s)?(?:etc|[^\W\d_a-zß-ÿ][^\W\d_]{0,6})\.$|(?<!\w)etc\.$")
"""An abbreviated word at the end of an abbreviated name: "Ex. J. Int’l L."."""
_VOLUME_BEFORE = re.compile(
    r"(?:^|[\s,])(?P<volume>\d{1,4})(?:\s?\((?P<issue>[\d–/-]{1,7})\)|:(?P<part>\d{1,3}))?\s*$"
)
_PAGE_AND_YEAR = re.compile(
    r"\s?(?P<page>\d{1,5}(?:[–-]\d{1,5})?)(?:,\s(?P<pin>\d{1,5}(?:[–-]\d{1,5})?)(?:\s(?:&\s)?nn?\.\s?\d+)?)?\s\((?P<date>(?:1[6-9]|20)\d\d)\)"
)
"""First and cited page and the year after a journal in italics: "61 *Salt L. Rev.* 1407, 1411 n.18 (2009)"."""
_JOURNAL_SERIES = re.compile(r"\d(?:st|nd|rd|th|d)")
"""The series of a journal or report: "(2d)"."""
_IN_COLON = re.compile(r"(?<!\w)(?:[Ii]n|[Dd]ans|[Ee]n|[Nn]el|[WwVv]|[ВвУу])\s?:\s*$")
_LED = re.compile(r"[a-zß-ÿа-яё\d)]\s?:\s*$")
"""The last word of a sentence before a colon."""
_FIRST_PAGE = re.compile(
    r"\s(?P<page>\d{1,5}(?:[–-]\d+)?)(?:,\s(?:at\s)?(?P<pin>\d{1,5}(?:[–-]\d+)?))?(?!\w)"
)
"""What follows a journal in italics after year and volume: "(2011) 13 *Example & Society* 509, at 530"."""
_WHOLE_BEFORE = re.compile(r"(?:pp?|SS?)\.\s?\d+\s?[–-]\s?\d+$")
_YEAR_AND_PAGE = re.compile(
    r"\s*\((?P<date>[^()]{0,20}\d{4})(?:-[IVX]{1,4})?\)\s(?P<page>\d{1,5}(?:[–-]\d+)?)(?!\w)"
)
"""What follows a journal in italics after its volume: "64 *Example Journal* (1970) 809"."""
_YEARS_ONLY = re.compile(r"\s?(?:1[4-9]|20)\d\d(?:\s?[–-]\s?\d{2,4})?\s?")
_YEAR_FIRST = re.compile(r"\s?(?:1[4-9]|20)\d\d(?!\d|[/.]\d|,\s\d{1,3}\s?\()")
_PLACE_FIRST = re.compile(r",\s(?P<place>[^\W\d_a-zß-ÿ][^,;:()\d]{1,40}?),?\s(?:1[5-9]|20)\d\d(?!\d)")
_EDITED_AFTER = re.compile(
    r",?\s(?:eds?\.|éd\.|hrsg\.|hg\.|tr(?:ans)?\.|trad\.|a\scura|introd|préf|prés|edición|edited|translated)[^;:]*,\s(?:1[5-9]|20)\d\d(?!\d)",
    re.IGNORECASE,
)
"""Editors and a year of print after the year of the first edition: "(1600), ed. de Jane Roe, Madrid, 1991"."""
_FIGURES = re.compile(r"[\d\s,.–-]+")
_ENDS_IN_DIGIT = re.compile(r"\d\s?$")
_ISSUE = re.compile(r"\d{1,3}(?:[–/-]\d+)?")
_SIGNS = re.compile(rf"[,;{CUT}]")
_SIGNS_AND_COLONS = re.compile(rf"[,;{CUT}]|(?<=\w):\s")
_ROMAN = re.compile(r"(?!X\Z)[IVX]{1,6}")
_ONLY_PAGES = re.compile(r"[ivxlc]{1,7}|(?!(?:1[5-9]|20)\d\d$)\d+|\d+\s?[–-]\s?\d+")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_AGAIN = re.compile(
    r"(?i:repr|rpt|nachdr|réimpr|rist\.|reimpr|neudr|revised|nuova|nouv|nueva|neu|new|wyd|trad|trans|übers|edition|edizion|edici)"
)
"""What says that a year in brackets is that of another edition, and not of the source."""
_TRANSLATORS = re.compile(r"(?P<names>[^\d;]{3,120}),\s(?:[Tt]rans|[Üü]bers|[Tt]rads?)\.")
"""Translators in brackets after a title, as the APA has them: "(J. Roe & A. Doe, Trans.)"."""
_MOST_HOLDERS = 6
"""Names before "(ed.)" that are looked at for editors."""


def read(tail: Sequence[Span], known: Facts | None = None) -> Facts:
    """Return the facts of the spans after a title, addresses left out, added to those that are known."""
    facts = known or Facts()
    joined = _numbered(merged(tail), facts)
    for place, span in enumerate(joined):
        after_italic = place > 0 and joined[place - 1].mark is Mark.ITALIC
        before_date = (
            place + 1 < len(joined) and joined[place + 1].mark is Mark.ROUND and parse(joined[place + 1].text)
        )
        match span.mark:
            case Mark.TEXT if volumes.follow(joined[: place + 2], facts):
                between = volumes.BETWEEN.fullmatch(span.text)
                facts.volume = between["volume"] if between else facts.volume
            case Mark.TEXT:
                text = volumes.before_date(span.text, facts) if before_date else span.text
                _text(text, facts, after_italic)
            case Mark.ROUND:
                _round(span.text, facts)
            case Mark.ITALIC | Mark.QUOTE:
                _name(joined[: place + 1], facts)
            case Mark.SQUARE:
                carvers.access(theses.carve(span.text, facts, CUT), facts)
                date = parse(span.text)
                facts.date(date, sure=span.mark is not Mark.SQUARE)
            case _:
                pass
    return facts


def _name(head: Sequence[Span], facts: Facts) -> None:
    """Note the last of some spans, a name in italics or quotation marks: a container, the title of a volume, or a series."""
    span = head[-1]
    name = _whole_name(span.text)
    before = head[-2].text if name and len(head) > 1 else ""
    if name and (volumes.follow(head, facts) or volumes.LED.search(before)):
        facts.volume_title = facts.volume_title or name
    elif _COLLECTION.search(before) or (name and span.mark is Mark.QUOTE and _is_series(head, facts)):
        facts.series = facts.series or name
    elif not (span.mark is Mark.QUOTE and len(head) > 1 and _is_spoken(head[-2], span)):
        if name and not _IN.fullmatch(f"{name} ") and not SHORT.fullmatch(name):
            facts.holders.append(Holder(text=name, italic=True))
        facts.inside = facts.inside or bool(_IN.fullmatch(f"{name} "))


def _is_series(head: Sequence[Span], facts: Facts) -> bool:
    """Tell whether a name in quotation marks stands behind place and publisher, as a French series does: "Paris, Seuil, « Sel », 1999"."""
    published = facts.place is not None and (facts.publisher is not None or bool(facts.holders))
    behind = len(head) > 1 and head[-2].text.endswith(", ")
    return published and behind and facts.series is None and not facts.inside


def _is_spoken(before: Span, quoted: Span) -> bool:
    """Tell whether words in quotation marks are quoted, and no name: a colon leads to them, or they begin with a small letter."""
    led = _LED.search(before.text) is not None and _IN_COLON.search(before.text) is None
    return before.mark is Mark.TEXT and (led or quoted.text[:1].islower())


def _whole_name(text: str) -> str:
    """Return the name in a mark without the sign that follows it; a full stop stays with an abbreviated name."""
    name = text.strip(" ,;:")
    return name if _SHORTENED.search(name) else name.strip(" ,.;:")


def _numbered(tail: list[Span], facts: Facts) -> list[Span]:
    """Read the numbers that stand right after a container in italics; return the spans without them."""
    at = next((i for i, span in enumerate(tail) if span.mark in (Mark.ITALIC, Mark.QUOTE)), None)
    if at is None or facts.volume:
        return tail
    end = next(
        (i for i in range(at + 1, len(tail)) if tail[i].mark not in (Mark.TEXT, Mark.ROUND)), len(tail)
    )
    text = "".join(f"({span.text})" if span.mark is Mark.ROUND else span.text for span in tail[at + 1 : end])
    first = _VOLUME_BEFORE.search(tail[at - 1].text) if at and tail[at - 1].mark is Mark.TEXT else None
    dated = at > 1 and _is_dated(tail[at - 2])
    page = _FIRST_PAGE.match(text) if first else None
    if first:
        facts.issue = facts.issue or first["issue"] or first["part"]
    if first and page and dated:
        facts.volume, facts.issued = first["volume"], facts.issued or parse(tail[at - 2].text)
        facts.add_pages(page["page"], extent=True)
        if page["pin"]:
            facts.add_pages(page["pin"], extent=False)
        return [*tail[: at - 2], tail[at], *spans(text[page.end() :]), *tail[end:]]
    then = (_YEAR_AND_PAGE.match(text) or _PAGE_AND_YEAR.match(text)) if first else None
    if first and then:
        facts.volume, facts.issued = first["volume"], facts.issued or parse(then["date"])
        facts.add_pages(then["page"], extent=True)
        pin = then.groupdict().get("pin")
        if pin:
            facts.add_pages(pin, extent=False)
        return [
            *tail[: at - 1],
            *spans(tail[at - 1].text[: first.start()]),
            tail[at],
            *spans(text[then.end() :]),
            *tail[end:],
        ]
    if first and page and facts.issued:
        facts.volume = first["volume"]
        facts.add_pages(page["page"], extent=True)
        return [
            *tail[: at - 1],
            *spans(tail[at - 1].text[: first.start()]),
            tail[at],
            *spans(text[page.end() :]),
            *tail[end:],
        ]
    both = _FIRST_PAGE.match(text) if at and _is_dated(tail[at - 1]) else None
    if both and both["pin"]:
        facts.add_pages(both["page"], extent=True)
        facts.add_pages(both["pin"], extent=False)
        return [*tail[: at + 1], *spans(text[both.end() :]), *tail[end:]]
    found = numeration.read(text, year=facts.issued.year if facts.issued else None)
    if found is None or not (found.volume or found.issue or (found.followed and found.issued)):
        return tail
    numeration.keep(found, facts, cited=found.cited)
    return [*tail[: at + 1], *spans(text[found.end :]), *tail[end:]]


def _is_dated(span: Span) -> bool:
    """Tell whether a span is a date in brackets."""
    return span.mark in (Mark.ROUND, Mark.SQUARE) and parse(span.text) is not None


def merged(tail: Sequence[Span]) -> list[Span]:
    """Return the spans without addresses, "2" and "(57)" that touch joined, for together they are one number."""
    found: list[Span] = []
    parted = list(_parted(tail))
    for place, given in enumerate(parted):
        span = given
        if span.mark is Mark.URL or _is_first_year(span, parted[place + 1 : place + 2]):
            continue
        if span.mark is Mark.ITALIC and _FIGURES.fullmatch(span.text):
            span = structs.replace(span, mark=Mark.TEXT)
        last = found[-1] if found else None
        if last is not None and span.mark is Mark.ROUND and _belongs(last, span):
            found[-1] = _grown(last, f"({span.text})", span.end)
        elif last is not None and last.mark is span.mark is Mark.TEXT:
            found[-1] = _grown(last, span.text, span.end)
        else:
            found.append(span)
    return found


def _belongs(last: Span, bracket: Span) -> bool:
    """Tell whether a bracket belongs to the text before it: an issue, the series of a journal, the degree of a thesis."""
    if last.mark is not Mark.TEXT:
        return False
    issue = _ENDS_IN_DIGIT.search(last.text) and _ISSUE.fullmatch(bracket.text)
    return bool(issue or _JOURNAL_SERIES.fullmatch(bracket.text) or theses.joined(last.text, bracket.text))


def _is_first_year(span: Span, after: Sequence[Span]) -> bool:
    """Tell whether a year in brackets is that of the first edition: the year of print stands behind it, perhaps after a place."""
    if span.mark not in (Mark.SQUARE, Mark.ROUND) or not after or after[0].mark is not Mark.TEXT:
        return False
    if not _YEARS_ONLY.fullmatch(span.text):
        return False
    text = after[0].text
    placed = _PLACE_FIRST.match(text)
    if placed is not None and is_place(placed["place"]):
        return True
    return _YEAR_FIRST.match(text) is not None or _EDITED_AFTER.match(text) is not None


def _parted(tail: Sequence[Span]) -> Iterator[Span]:
    """Yield the spans, the number with which italics end apart from the name: "*Salt Review, 84,* 191"."""
    for span in tail:
        volume = _NAME_AND_VOLUME.fullmatch(span.text) if span.mark is Mark.ITALIC else None
        if volume is None:
            yield span
        else:
            yield structs.replace(span, text=volume["name"])
            yield structs.replace(span, mark=Mark.TEXT, text=volume["volume"])


def _grown(span: Span, more: str, end: int) -> Span:
    return Span(mark=span.mark, text=span.text + more, start=span.start, end=end)


def _text(text: str, facts: Facts, after_italic: bool) -> None:
    if _IN.match(text) and not facts.holders:
        facts.inside = True
        text = _IN.sub("", text, count=1)
    text = theses.carve(volumes.without_issue(text, facts), facts, CUT)
    text = carvers.people(volumes.without_title(text, facts), facts)
    if _DIGIT.search(text):
        text = _FIRST_AT.sub(lambda match: _first_at(match, facts), text)
        text = _PINNED.sub(lambda match: _pinned(match, facts), _SERIES_NUMBER.sub(",", text))
        for carve in DATE_CARVERS if _ONLY_DAY.fullmatch(text) else CARVERS:
            text = carve(text, facts)
    day_first = facts.issued is not None and facts.issued.day is not None and _DAY_CUT.match(text)
    if after_italic and facts.volume is None and not day_first:
        text = carvers.bare_volume(text, facts)
    text = carvers.bare_pages(text, facts)
    _holders(text, facts)


def _first_at(match: re.Match[str], facts: Facts) -> str:
    """Note the first page of a text and the one that is cited."""
    facts.add_pages(match["page"], extent=True)
    facts.add_pages(match["pin"], extent=False)
    return f"{CUT} "


def _pinned(match: re.Match[str], facts: Facts) -> str:
    """Note a page that is cited, where the pages of the whole stand before it."""
    if not _WHOLE_BEFORE.search(match.string, 0, match.start()):
        return match.group()
    facts.add_pages(match["page"], extent=False)
    return ""


def _holders(text: str, facts: Facts) -> None:
    keep_colons = facts.inside and not facts.holders
    text = imprint.carve(text, facts)
    for part in (_SIGNS if keep_colons else _SIGNS_AND_COLONS).split(text):
        if (facts.publisher or facts.place) and facts.volume is None and series.abbreviated(part, facts):
            continue
        for sentence in sentences(part):
            name = sentence.strip(" ,.;:–—-[]()").removeprefix("in: ")
            between = _VOLUME_NAME_PAGE.fullmatch(name)
            if between and numbered(facts, volume=between["volume"]):
                name = between["name"]
                facts.pages.insert(0, numbers.Pages(text=between["page"], extent=True))
            if _ROMAN.fullmatch(name) and numbered(facts, volume=name):
                continue
            if _ROLE_ONLY.fullmatch(name):
                if not facts.editors:
                    _editors_before(facts)
            elif _ONLY_PAGES.fullmatch(name):
                facts.add_pages(name, extent=not facts.pages and not name.isalnum())
            elif (
                _LETTERS.search(name)
                and not _SKIP.fullmatch(name)
                and not imprint.is_genre(name)
                and not SHORT.fullmatch(name)
            ):
                facts.holders.append(Holder(text=name, italic=False))


def _round(text: str, facts: Facts) -> None:
    """Read what stands in round brackets: a date, a role, pages, a statement of publication."""
    date = parse(text)
    if date is not None:
        facts.date(date)
        return
    if re.fullmatch(r"\d+\s?[–-]\s?\d+", text.strip()):
        facts.add_pages(text, extent=True)
        return
    if _ROLE_ONLY.fullmatch(text):
        _editors_before(facts)
        return
    text = _FIRST_THEN.sub("", text)
    rest = series.without(carvers.access(text, facts), facts)
    if carvers.LOOKED_AT.search(text):
        return
    rest = carvers.people(theses.carve(rest, facts, CUT), facts)
    called = _TRANSLATORS.fullmatch(rest)
    if called and looks_like_names(called["names"]):
        facts.translators = facts.translators or names(called["names"])
        return
    if series.numbered(rest, facts):
        return
    rest = carvers.volumes(carvers.labelled_pages(rest, facts), facts)
    rest = rest if facts.series else carvers.series(rest, facts)
    rest = rest.replace(CUT, " ").strip(" ,;")
    if not re.search(r"\w", rest) or _SKIP.fullmatch(rest):
        return
    found = publication.read(rest)
    if found.issued or found.place or found.edition or publication.names_publisher(rest):
        first = facts.publisher is None and facts.place is None
        facts.place = found.place if first else facts.place
        facts.publisher = found.publisher if first else facts.publisher
        printed = first and found.place and not (found.edition or facts.volume or facts.pages)
        if printed and not _AGAIN.search(rest):
            facts.printed(found.issued)
        else:
            facts.date(found.issued)
        facts.edition = facts.edition or found.edition


def _editors_before(facts: Facts) -> None:
    """Take the last plain name as editors: "in J. Roe (ed.)"."""
    plain = [holder for holder in facts.holders if not holder.italic][-_MOST_HOLDERS:]
    taken = [holder for holder in plain if looks_like_names(holder.text)]
    if taken:
        facts.editors = tuple(name for holder in taken for name in names(holder.text))
        facts.holders = [holder for holder in facts.holders if holder not in taken]
