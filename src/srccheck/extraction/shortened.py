"""Short forms as one tradition prints them: a title that breaks off, a title and its year, a title and its editor."""

import re

from msgspec.structs import replace

from srccheck.extraction import naming, numbers
from srccheck.extraction.draft import Draft, Pointer
from srccheck.extraction.naming import Named
from srccheck.extraction.numbers import RANGE
from srccheck.extraction.places import is_place
from srccheck.model.work import Item
from srccheck.text.dates import parse
from srccheck.text.names import names

_DATED_TITLE = re.compile(
    rf"(?P<before>{naming.FAMILY}(?:/{naming.FAMILY}){{0,2}},\s[^\W\d_a-zß-ÿ][^,;:()\d]{{3,80}}?)\s(?P<year>(?:1[5-9]|20)\d\d),\s(?:SS?\.|Sp\.|pp?\.)\s?(?P<page>{RANGE})(?:\s?ff?\.)?[\s.]*"
)
"""A name, a short title, a year and a page, as German art historians repeat a work: "Roe, Salz und Brot 1999, S. 12"."""
_EDITED_WORK = re.compile(
    rf"(?P<title>[^\W\d_a-zß-ÿ][^\d;()]{{2,80}}?),\s(?:eds?\.|edd\.|hrsg\.|hg\.)\s(?:by\s|von\s|v\.\s|de\s)?(?P<editors>{naming.FAMILY}(?:\s(?:and|und|et|y|e)\s{naming.FAMILY})?),(?:\scit\.,)?(?:\s[ivxIVX]{{1,5}},)?\s(?:pp?\.\s|S\.\s)?(?P<page>{RANGE})\.?"
)
"""A title, its editor and a page: "Letters, ed. by Roe, p. 231"."""
_CUT_TITLE = re.compile(
    rf"(?P<title>[^\d…]{{3,120}}?)(?:\.{{3}}|…)(?:,?\s(?:pp?\.|SS?\.|P\.|с\.|С\.|págs?\.)\s?(?P<page>{RANGE}))?\.?"
)
"""A title that breaks off, as Russian and Romance notes shorten one: "Апология истории… С. 31"."""
_CYRILLIC = re.compile(
    rf"(?P<who>[А-ЯІЇЄҐ][\w’'-]+\s[А-ЯІЇЄҐ]\.(?:\s?[А-ЯІЇЄҐ]\.)?)\s(?P<title>[А-ЯІЇЄҐ«][^\d]{{3,120}}?)[.…]+\s(?:(?:Т|Ч|Кн|Вип|Вып)\.\s\d{{1,3}}\.\s)?[СC]\.\s?(?P<page>{RANGE})[\s.]*"
)
"""Author, title and page, as Russian and Ukrainian notes repeat a work: "Роу Дж. Соль. Ч. 1. С. 260"."""


def read(draft: Draft, text: str, *, marked: bool) -> Draft | None:
    """Return what a short form in one of these ways says, None for any other text.

    Args:
        draft: what was read of the text as a full citation.
        text: its words, without marks.
        marked: a title in it has marks.
    """
    dated = None if marked else _with_year(draft, text)
    if dated is not None:
        return dated
    whom = draft.item.author or draft.item.editor
    cut = _CUT_TITLE.fullmatch(draft.item.title or "") if whom and is_sparse(draft.item) else None
    if cut:
        item = replace(draft.item, title=cut["title"].strip())
        page = numbers.tidy(cut["page"]) if cut["page"] else None
        return replace(draft, item=item, locator=draft.locator or page, pointer=Pointer.WORDS)
    cyrillic = _CYRILLIC.fullmatch(text) if draft.item.issued is None else None
    if cyrillic:
        named = Named(authors=names(cyrillic["who"]), title=cyrillic["title"])
        return short_form(draft, named, numbers.tidy(cyrillic["page"]), Pointer.WORDS)
    edited = _EDITED_WORK.fullmatch(text)
    if edited is None:
        return None
    names_of = naming.people(edited["editors"])
    found = short_form(draft, Named(authors=names_of, title=edited["title"]), edited["page"], Pointer.WORDS)
    return replace(found, item=replace(found.item, author=(), editor=names_of))


def _with_year(draft: Draft, text: str) -> Draft | None:
    """Read "Roe, Salz und Brot 1999, S. 12"; what stands before the year is no place."""
    dated = _DATED_TITLE.fullmatch(text)
    named = naming.read(dated["before"], None) if dated else Named()
    if dated is None or not named.authors or not named.title or is_place(named.title.rpartition(". ")[2]):
        return None
    found = short_form(draft, named, numbers.tidy(dated["page"]), Pointer.WORDS)
    return replace(found, item=replace(found.item, issued=parse(dated["year"])))


def short_form(
    draft: Draft, named: Named, page: str | None, pointer: Pointer, target: str | None = None
) -> Draft:
    """Return a draft as a short form: what it names, the cited page, and what it points to."""
    item = Item(
        author=named.authors, title=named.title, language=draft.item.language if named.title else None
    )
    kept = draft.transliterated_title if named.title and named.title == draft.item.title else None
    return replace(draft, item=item, locator=page, pointer=pointer, target=target, transliterated_title=kept)


def is_sparse(item: Item) -> bool:
    """Tell whether an item says nothing that would find its source: no place, no date, no container, no volume in figures."""
    volume = item.volume if item.volume and not item.volume.isupper() else None
    given = (item.container_title, item.issued, item.publisher, item.publisher_place, volume, item.issue)
    return not any(given) and not item.isbn and not item.pmid and not item.number
