"""Full citations joined into works, and the works' keys."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct, structs

from srccheck.extraction import variants
from srccheck.extraction.lexicon import ARTICLES
from srccheck.extraction.match import holds, name_distance, name_key, same_titles, title_key
from srccheck.model.citation import Citation, Kind
from srccheck.model.date import EdtfDate
from srccheck.model.finding import Finding, Severity
from srccheck.model.work import Item, Work
from srccheck.text.titles import fold
from srccheck.text.urls import is_root, same_page


class Joined(Struct, frozen=True, kw_only=True):
    """The full citations of one work by id, first one first, and why they were taken for one."""

    ids: tuple[str, ...]
    reasons: tuple[str, ...]


_INITIALS = re.compile(
    r"(?:\A|\(|[:\s])([A-ZА-ЯЁІЇЄ]{2,8}|[A-ZА-ЯЁІЇЄ]{2,6}[a-zа-яё]{1,2}(?:[A-ZА-Я])?)(?=\)|\s|\Z)"
)
"""The initials by which an archive calls itself, alone or in brackets: "State Archive (SA)", "BArch"."""
_NOT_ASCII = re.compile(r"[^a-z0-9]+")
_GLOSS = re.compile(r"\s?\([^()]*\)")
_UNIT_NAME = re.compile(
    r"(?<!\w)(?P<letter>f(?=ond)|op(?=is)|d(?=elo))(?:ond|is['’′ʹ]?|elo)(?!\w)", re.IGNORECASE
)
"""A unit of Russian archives by its whole name: "fond" for "f."."""
NAMELESS = "work"
"""The key of a work that has neither a name nor a title."""


class Group(Struct, kw_only=True):
    """A work while it grows."""

    citations: list[Citation]
    reasons: list[str]


def join(citations: Iterable[Citation]) -> tuple[list[Joined], list[Finding]]:
    """Return the works of the full citations among these, in order, and findings about look-alikes."""
    index = _Index()
    findings: list[Finding] = []
    for citation in citations:
        if citation.kind is Kind.FULL:
            findings += index.add(citation)
    joined = [
        Joined(ids=tuple(c.id for c in group.citations), reasons=tuple(group.reasons))
        for group in index.groups
    ]
    return joined, findings


class _Index:
    """Groups of citations, found by address, identifier, key of a record, or title."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self._by_mark: dict[str, int] = {}
        self._by_title: dict[str, list[int]] = {}
        self._by_name: dict[tuple[str, int], list[int]] = {}
        self._by_shelf: dict[str, list[int]] = {}
        self._by_day: dict[tuple[str, str], list[int]] = {}

    def add(self, citation: Citation) -> list[Finding]:
        own = marks(citation)
        found = next((self._by_mark[mark] for mark in own if mark in self._by_mark), None)
        findings: list[Finding] = []
        if found is not None:
            mark = next(mark for mark in own if mark in self._by_mark)
            self._grow(found, citation, f"{citation.id} gives the same {mark.partition(' ')[0]}")
        else:
            found, findings = self._by_words(citation)
        for mark in own:
            self._by_mark.setdefault(mark, found)
        for key in _title_keys(citation):
            places = self._by_title.setdefault(key, [])
            if found not in places:
                places.append(found)
        name = _name_and_year(citation.item)
        if name is not None and found not in self._by_name.setdefault(name, []):
            self._by_name[name].append(found)
        day = _newspaper_and_day(citation.item)
        if day and found not in self._by_day.setdefault(day, []):
            self._by_day[day].append(found)
        shelf = shelf_mark(citation.item)
        if shelf and found not in self._by_shelf.setdefault(shelf, []):
            self._by_shelf[shelf].append(found)
        return findings

    def _by_words(self, citation: Citation) -> tuple[int, list[Finding]]:
        findings: list[Finding] = []
        near = sorted({place for key in _title_keys(citation) for place in self._by_title.get(key, ())[-50:]})
        for place in near:
            first = self.groups[place].citations[0]
            if not _authors_agree(citation.item, first.item):
                continue
            if _contradict(citation, first):
                findings.append(_look_alike(citation, first))
                continue
            self._grow(place, citation, f"{citation.id} gives the same title and author, and no other date")
            return place, findings
        for place in self._by_shelf.get(shelf_mark(citation.item) or "", ())[-50:]:
            if _same_item(citation.item, self.groups[place].citations[0].item):
                self._grow(place, citation, f"{citation.id} gives the same archive and signature")
                return place, findings
        there = self._by_day.get(_newspaper_and_day(citation.item) or ("", ""), ())
        if len(there) == 1 and not citation.item.title:
            self._grow(there[0], citation, f"{citation.id} gives the same newspaper and day, and no title")
            return there[0], findings
        name = _name_and_year(citation.item)
        for place in self._by_name.get(name, ())[-50:] if name else ():
            reason = variants.reason(citation, self.groups[place].citations[0])
            if reason:
                self._grow(place, citation, f"{citation.id} gives {reason}")
                return place, findings
        self.groups.append(Group(citations=[citation], reasons=[]))
        return len(self.groups) - 1, findings

    def _grow(self, place: int, citation: Citation, reason: str) -> None:
        self.groups[place].citations.append(citation)
        self.groups[place].reasons.append(reason)


def _name_and_year(item: Item) -> tuple[str, int] | None:
    """Return what works that are printed differently have in common: the first name and the year."""
    first = next(iter(item.author or item.editor), None)
    return (name_key(first), item.issued.year) if first and item.issued and name_key(first) else None


def shelf_mark(item: Item) -> str | None:
    """Return archive and signature of an archival item folded, the archive by its initials where it gives them; else None."""
    if not item.archive or not item.archive_location:
        return None
    initials = _INITIALS.search(item.archive) or _INITIALS.fullmatch(item.title_short or "")
    units = _UNIT_NAME.sub(lambda found: f"{found['letter']}. ", _GLOSS.sub("", item.archive_location))
    return f"{fold(initials[1] if initials else item.archive)} {fold(units)}"


def _same_item(one: Item, other: Item) -> bool:
    """Tell whether two items of one signature are one: both unnamed, or one named in the words of the other, of one date."""
    if (one.archive_collection and other.archive_collection) and not (
        fold(one.archive_collection).startswith(fold(other.archive_collection))
        or fold(other.archive_collection).startswith(fold(one.archive_collection))
    ):
        return False
    same = (
        one.title == other.title
        or not one.title
        or any(
            bool(short) and holds(short, (whole,))
            for short, whole in ((one.title, other.title), (other.title, one.title))
            if short
        )
    )
    return same and _compatible(one.issued, other.issued)


def _newspaper_and_day(item: Item) -> tuple[str, str] | None:
    """Return the newspaper, folded, and the day on which an article was printed; None where it is none, or gives no day."""
    dated = item.type == "article-newspaper" and item.issued is not None and item.issued.day is not None
    return (title_key(item.container_title), str(item.issued)) if dated and item.container_title else None


def marks(citation: Citation) -> list[str]:
    """Return what identifies a source without reading its title; a site's front page does not."""
    item = citation.item
    found = [f"work {citation.work}"] if citation.work else []
    found += [f"doi {item.doi.lower()}"] if item.doi else []
    found += (
        [f"isbn {re.sub(r'[^0-9X]', '', item.isbn.upper())}"] if item.isbn and item.type == "book" else []
    )
    found += [f"pmid {item.pmid}"] if item.pmid else []
    volume = item.volume or (str(item.issued.year) if item.issued else "")
    if item.container_title and volume and item.page:
        begins = f"{fold(item.container_title)} {volume} {item.page}"
        if item.type == "legal_case":
            found.append(f"report {begins}")
        elif item.author and not item.title:
            found.append(f"page {begins} {name_key(item.author[0])}")
    found += [f"address {same_page(url)}" for url in citation.links if not is_root(url)]
    return found


def _title_keys(citation: Citation) -> set[str]:
    spellings = (citation.item.title, citation.transliterated_title)
    return {key for title in spellings if title and (key := title_key(title))}


def _authors_agree(one: Item, other: Item) -> bool:
    first, second = one.author or one.editor, other.author or other.editor
    if not first or not second:
        same = not one.container_title or not other.container_title
        return (
            not first
            and not second
            and (same or same_titles((one.container_title,), (other.container_title,)))
        )
    return name_distance(first[0], second[0]) is not None


def _contradict(one: Citation, other: Citation) -> bool:
    """Tell whether date and address speak against one work: other dates, and no shared address to outweigh them."""
    first, second = one.item.issued, other.item.issued
    return bool(first and second) and not _compatible(first, second)


def _compatible(one: EdtfDate | None, other: EdtfDate | None) -> bool:
    if one is None or other is None:
        return True
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(a == b for a, b in pairs if a is not None and b is not None)


def _look_alike(citation: Citation, first: Citation) -> Finding:
    what = (
        "at another address and with another date" if citation.links and first.links else "with another date"
    )
    return Finding(
        rule="same-title",
        severity=Severity.WARNING,
        message=f"the same title as in note {first.note}, {what}: two works, or one of them is wrong",
        location=citation.location,
        note=citation.note,
    )


def named(joined: Sequence[Joined], by_id: dict[str, Citation], mentions: dict[str, list[str]]) -> list[Work]:
    """Return the works with their keys, joined variables and links.

    Args:
        joined: in order of first mention.
        by_id: every citation.
        mentions: the ids of all citations of a work, by the id of its first full citation.
    """
    keys = _keys([[by_id[name] for name in work.ids] for work in joined])
    works: list[Work] = []
    for key, work in zip(keys, joined, strict=True):
        fulls = [by_id[name] for name in work.ids]
        links = tuple(dict.fromkeys(url for full in fulls for url in full.links))
        item = fulls[0].item
        for full in fulls[1:]:
            item = _filled(item, full.item)
        works.append(
            Work(
                key=key,
                item=item,
                transliterated_title=next(
                    (f.transliterated_title for f in fulls if f.transliterated_title), None
                ),
                links=links,
                citations=tuple(mentions.get(work.ids[0], work.ids)),
                joined=work.reasons,
            )
        )
    return works


def _filled(item: Item, more: Item) -> Item:
    """Return the first citation's variables, with what it does not give from a later one of the same work."""
    changes = {
        name: value
        for name in Item.__struct_fields__
        if not getattr(item, name)
        and (value := getattr(more, name))
        and name not in ("type", "title", "language")
    }
    if item.author and more.author and len(more.author) == len(item.author):
        pairs = zip(item.author, more.author, strict=True)
        changes["author"] = tuple(b if not a.given and a.family and b.given else a for a, b in pairs)
    return structs.replace(item, **changes)


def _keys(works: list[list[Citation]]) -> list[str]:
    """Return a key for each work: as the input gives it, else name and year, with a letter where they meet."""
    given = [next((c.work for c in fulls if c.work), None) for fulls in works]
    bases = [key or base(fulls[0]) for key, fulls in zip(given, works, strict=True)]
    times = Counter(bases)
    taken = {key for key in given if key}
    next_letter: Counter[str] = Counter()
    found: list[str] = []
    for own, key in zip(given, bases, strict=True):
        candidate = key
        while own is None and (candidate in taken or (candidate == key and times[key] > 1)):
            candidate = key + letters(next_letter[key])
            next_letter[key] += 1
        taken.add(candidate)
        found.append(candidate)
    return found


def base(citation: Citation) -> str:
    """Return family name, else the title's first word that is no article, in ASCII, and the year."""
    item = citation.item
    person = next((name.family for name in (*item.author, *item.editor) if name.family), None)
    name = _ascii(person) if person else ""
    for title in () if name else (item.title, citation.transliterated_title):
        words = (word for part in (fold(title).split() if title else ()) if (word := _ascii(part)))
        first = next(words, "")
        name = name or (
            first if first not in ARTICLES else next((w for w in words if w not in ARTICLES), first)
        )
    name = name or next((_ascii(n.literal) for n in item.author if n.literal), "") or NAMELESS
    return name + (f"{item.issued.year:04d}" if item.issued else "")


def letters(number: int) -> str:
    """Return a, b, ... z, aa, ab, ... for 0, 1, ..."""
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def _ascii(text: str) -> str:
    return _NOT_ASCII.sub("", fold(text).encode("ascii", "ignore").decode())
