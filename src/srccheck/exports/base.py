"""What a bibliography format is, and what all of them ask of a work: its order, its address, its letters."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Snapshot
from srccheck.model.work import Item, Work
from srccheck.text.identifiers import links_of
from srccheck.text.safe import clean


class Export(Protocol):
    """A plain function that writes one format."""

    def __call__(self, works: Sequence[Work], copies: Mapping[str, Snapshot]) -> str:
        """Return the bibliography, one entry for each work.

        Args:
            works: in any order; their keys are unique.
            copies: address as cited -> the archived copy that stands for it, for sources that are gone.
        """
        ...


class Address(Struct, frozen=True, kw_only=True):
    """Where a bibliography says that a work is found.

    Attributes:
        url: the address; an archived copy's where the one cited is gone; None where there is none.
        seen: when it showed the source: the day of the copy, else the access date that the citation gives.
        original: the address as cited where `url` is a copy's, else None.
        others: further addresses.
    """

    url: str | None
    seen: EdtfDate | None
    original: str | None
    others: tuple[str, ...]


def address(work: Work, copies: Mapping[str, Snapshot]) -> Address:
    """Return where a work is found.

    An identifier's resolver is no address that a bibliography prints, unless a copy stands for it.
    """
    cited = (work.item.url or "").strip() or None
    main = cited or next((url for url in work.links if url in copies), None)
    known = {url for url in (main, *links_of(work.item)) if url}
    others = tuple(copies[url].url if url in copies else url for url in work.links if url not in known)
    if main is None or main not in copies:
        return Address(url=main, seen=work.item.accessed, original=None, others=others)
    copy = copies[main]
    day = copy.datetime.date()
    return Address(
        url=copy.url,
        seen=EdtfDate(year=day.year, month=day.month, day=day.day),
        original=main,
        others=others,
    )


def in_order(works: Sequence[Work]) -> list[Work]:
    """Return the works sorted by key, as cleaned text throughout."""
    return sorted((_cleaned(work) for work in works), key=lambda work: (work.key.casefold(), work.key))


def _cleaned(work: Work) -> Work:
    """Return a work whose every text is on one line, without what could harm its reader."""
    return replace(
        work,
        key=clean(work.key),
        item=msgspec.convert(_clean(msgspec.to_builtins(work.item)), Item),
        transliterated_title=clean(work.transliterated_title or "") or None,
        links=tuple(clean(url) for url in work.links),
    )


def _clean(value: object) -> object:
    """Return a value with its texts cleaned, without those of which nothing is left."""
    match value:
        case str():
            return clean(value)
        case dict():
            return {key: part for key, one in value.items() if (part := _clean(one)) not in ("", None)}
        case list() | tuple():
            return [part for one in value if (part := _clean(one)) not in ("", {})]
    return value


def bounds(item: Item) -> tuple[str | None, str | None]:
    """Return the first and the last page, None for what is not given or is no single range."""
    if item.page is None:
        return item.page_first, None
    first, dash, last = item.page.replace("—", "–").replace("-", "–").partition("–")
    if not dash or "–" in last or "," in item.page:
        return item.page, None
    return first.strip() or None, last.strip() or None
