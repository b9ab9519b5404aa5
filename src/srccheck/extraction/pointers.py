"""Which citations are short forms, by their own words."""

import re

from msgspec.structs import replace

from srccheck.extraction import authoryear, byline, numbers
from srccheck.extraction.draft import Draft, Pointer
from srccheck.extraction.lexicon import IBID, OPUS, SUPRA, alternatives
from srccheck.extraction.numbers import RANGE
from srccheck.extraction.parts import Parts
from srccheck.extraction.places import is_place
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span
from srccheck.extraction.split import Segment
from srccheck.model.work import Item
from srccheck.text.dates import parse
from srccheck.text.names import is_initials, looks_like_names, names

_IBID = re.compile(rf"\s*(?:{alternatives(IBID)})(?!\w)\.?", re.IGNORECASE)
_NAME_IBID = re.compile(
    rf"(?P<name>[^,\d]{{2,60}}),\s(?P<ibid>(?:{alternatives(IBID)})(?!\w)\.?)", re.IGNORECASE
)
_IN_EARLIER = re.compile(
    rf"\sin:?\s[^\W\d_][^,;:]{{1,60}},\s(?:{alternatives(OPUS)}|supra|above)", re.IGNORECASE
)
_OPUS = re.compile(rf"(?<!\w)(?:{alternatives(OPUS)})(?!\w)", re.IGNORECASE)
_SUPRA = re.compile(
    rf"[\s,(]{{0,3}}(?<!\w)(?:{alternatives(SUPRA)})[\s,]*(?:(?:at\s)?(?:notes?|nn?\.?|fn\.?)\s*)?(?P<note>\d{{1,4}})\)?",
    re.IGNORECASE,
)
_POINTS = re.compile(rf"(?<!\w)(?:{alternatives(SUPRA | OPUS)})", re.IGNORECASE)
_SUPRA_ALONE = re.compile(r"(?<!\w)supra(?!\w)", re.IGNORECASE)
_AUTHOR_PAGE = re.compile(
    rf"(?P<author>[^\d]{{2,120}}?),\s*(?:(?:at|pp?\.?|S\.|с\.)\s*)?(?P<page>{RANGE})\s*\.?\s*", re.IGNORECASE
)
_AUTHOR_TITLE_PAGE = re.compile(
    rf"(?P<author>[^\W\d_a-zß-ÿ][\w’'-]+(?:\s(?:and|und|et|&)\s[^\W\d_a-zß-ÿ][\w’'-]+)?),\s(?P<title>[^\W\d_a-zß-ÿ][^,.;:()\d]*\s[^,.;:()\d]+),\s(?:(?:at|pp?\.|SS?\.|с\.)\s*)?(?P<page>{RANGE})(?:\s?ff?)?\.?"
)
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d")
_LOCATOR = re.compile(
    rf"(?:第\s?)?(?:(?:at|pp?\.?|S\.|с\.|paras?\.?)\s*)?(?P<page>{RANGE})(?:[页頁]|(?!\w))",
    re.IGNORECASE,
)


def pointer(draft: Draft, parts: Parts, segment: Segment) -> Draft:
    """Return the draft, marked as a short form where its words point back or describe nothing by themselves."""
    if draft.links or draft.item.doi:
        return draft
    text = _words(segment.spans)
    text = text[signal(text) :].strip()
    untitled = not any(span.mark in (Mark.QUOTE, Mark.ITALIC) for span in segment.spans)
    if _IBID.match(text) and not (draft.repeated and draft.item.title and draft.item.issued):
        return _ibid(draft, text)
    named = _NAME_IBID.match(text) if untitled else None
    if named and looks_like_names(named["name"]):
        return _ibid(draft, text[named.start("ibid") :])
    if not untitled and _IN_EARLIER.search(text):
        return draft
    dated = authoryear.match(text) if untitled else None
    if dated is not None:
        return _author_year(draft, dated)
    if not _POINTS.search(text):
        return _by_words(draft, text, untitled=untitled)
    supra = _SUPRA.search(text)
    if supra and _says_supra(text, supra):
        return _earlier_note(draft, parts, text, supra, untitled=untitled)
    opus = _OPUS.search(text) or _SUPRA_ALONE.search(text)
    if opus:
        return _opus(draft, text, opus)
    return _by_words(draft, text, untitled=untitled)


def _by_words(draft: Draft, text: str, *, untitled: bool) -> Draft:
    """Take a text for a short form where it says nothing but a name and a page, or too little for a source."""
    alone = _AUTHOR_PAGE.fullmatch(text)
    if alone and untitled and not _YEAR.fullmatch(alone["page"]) and looks_like_names(alone["author"]):
        return _author_and_page(draft, alone)
    short = _AUTHOR_TITLE_PAGE.fullmatch(text) if untitled and draft.item.issued is None else None
    if short and not is_place(short["title"]):
        item = Item(author=names(short["author"]), title=short["title"])
        page = numbers.tidy(short["page"])
        return replace(draft, item=item, locator=page, pointer=Pointer.WORDS, transliterated_title=None)
    if not untitled and _sparse(draft.item):
        return replace(draft, pointer=Pointer.WORDS)
    return draft


def _author_and_page(draft: Draft, found: re.Match[str]) -> Draft:
    """Read "Roe, 45" and "Roe, Salt and Bread, 45"."""
    author, comma, title = found["author"].partition(", ")
    named = comma and len(title.split()) > 1 and not byline.read(title).certain and not is_initials(title)
    item = Item(author=names(author), title=title) if named else Item(author=names(found["author"]))
    return replace(
        draft,
        item=item,
        locator=numbers.tidy(found["page"]),
        pointer=Pointer.WORDS,
        transliterated_title=None,
    )


def _author_year(draft: Draft, reference: authoryear.Reference) -> Draft:
    item = Item(author=reference.authors, issued=parse(reference.year))
    return replace(
        draft,
        item=item,
        locator=reference.locator,
        pointer=Pointer.YEAR,
        target=reference.letter or None,
        transliterated_title=None,
    )


def _sparse(item: Item) -> bool:
    """Tell whether an item says nothing that would find its source: no place, no date, no container."""
    given = (item.container_title, item.issued, item.publisher, item.publisher_place, item.volume, item.issue)
    return not any(given) and not item.isbn and not item.pmid and not item.number


def _says_supra(text: str, match: re.Match[str]) -> bool:
    # A bare "n. 5" may be a number of a journal; it points back only where nothing else follows the author.
    word = match.group().strip(" ,(").lower()
    if _OPUS.search(text):
        return True
    return word.startswith(("supra", "above", "oben", "fn", "fußnote", "(n", "note", "сноска", "n ")) and (
        match.start() == 0 or looks_like_names(text[: match.start()]) or "supra" in word
    )


def _ibid(draft: Draft, text: str) -> Draft:
    after = _IBID.sub("", text, count=1).strip(" ,.")
    page = _LOCATOR.fullmatch(after) or _LOCATOR.match(after)
    return replace(
        draft,
        item=Item(),
        locator=numbers.tidy(page["page"]) if page else None,
        pointer=Pointer.IBID,
        transliterated_title=None,
    )


def _earlier_note(draft: Draft, parts: Parts, text: str, match: re.Match[str], *, untitled: bool) -> Draft:
    before = text[: match.start()].strip(" ,")
    page = _LOCATOR.match(text[match.end() :].strip(" ,.:"))
    authors = names(_OPUS.sub("", before)) if looks_like_names(_OPUS.sub("", before)) else parts.authors
    item = Item(author=authors, title=None if untitled else draft.item.title)
    return replace(
        draft,
        item=item,
        locator=numbers.tidy(page["page"]) if page else None,
        pointer=Pointer.SUPRA,
        target=match["note"],
        transliterated_title=None,
    )


def _opus(draft: Draft, text: str, match: re.Match[str]) -> Draft:
    before = text[: match.start()].strip(" ,(")
    page = _LOCATOR.match(text[match.end() :].strip(" ,.:)"))
    item = Item(author=names(before) if looks_like_names(before) else ())
    return replace(
        draft,
        item=item,
        locator=numbers.tidy(page["page"]) if page else None,
        pointer=Pointer.OPUS,
        transliterated_title=None,
    )


def _words(spans: tuple[Span, ...]) -> str:
    shown = (f"({s.text})" if s.mark is Mark.ROUND else s.text for s in spans if s.mark is not Mark.URL)
    return re.sub(r"\s+", " ", "".join(shown)).strip()
