"""Whom a document has cited so far, so that their names are found again in the middle of sentences.

"A view that Roe, Salt, 12, rejects" has nothing that says where a citation begins, but for a reader who knows Roe.
"""

import re
from collections.abc import Iterator
from itertools import islice

from msgspec.structs import replace

from srccheck.extraction import match, naming, numbers, repeats, verbatim
from srccheck.extraction.draft import Draft, Pointer
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.sentences import signal
from srccheck.extraction.wordindex import WordIndex
from srccheck.model.work import Item, Name

_SHORT_TITLE = re.compile(rf"[,:]\s(?P<title>{repeats.CAPITAL}[^,;:()\d“‘«„*]{{1,80}}?)(?=,|\.\.\.|…|\s\()")
_ONLY_TITLE = re.compile(
    rf"[,:]\s(?P<title>{repeats.CAPITAL}[^,;:()\d“‘«„*]*\s[^,;:()\d“‘«„*]{{2,80}}?)[.\s]*"
)
"""A title of several words and nothing else behind a name: "Roe, Salt and Bread."."""
_LEAF = r"\d{1,3}[.:]\d{1,4}[ab]?(?:[–-]\d{1,4}[ab]?)?"
"""A volume and a page or leaf, as Chinese books are cited: "80.1938–39", "28.46b"."""
_PAGE = re.compile(
    rf"[,.…]*\s(?:(?:pp?|SS?|[Сс]|págs?|Rn|paras?)\.?\s?)?(?P<page>{_LEAF}|{numbers.RANGE})(?![\w–-])"
)
_ONLY_PAGE = re.compile(
    rf",?\s(?:(?:pp?|SS?)\.?\s?)?(?P<page>{numbers.RANGE})(?:\snn?\.\s?\d{{1,3}})?(?=[:,.]\s(?:[a-zß-ÿ“‘\"«]|The\s|His\s|Her\s)|\)[,;.]\s|\)?\.?\s*$)"
)
"""A page and nothing else of a citation: "Roe, 266: the rule of law"."""
_NEAR = 12
"""Characters after a page in which a year says that the page is a volume."""
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_BRACKETED = re.compile(
    rf"\((?P<title>\*?{repeats.CAPITAL}[^()\d;]{{4,80}}?\*?),\s(?:[ivxIVX]{{1,5}},\s)?(?:pp?\.\s)?(?!(?:1[4-9]|20)\d\d\))\d{{1,4}}(?:[–-]\d{{1,4}})?\)"
)
"""A title and a page in brackets: "(Salt and Bread, 12)"."""
_NAME_PAGE = re.compile(
    rf"\((?:see\s|cf\.\s)?(?P<name>{repeats.FAMILY}),?\s(?:pp?\.\s)?\d{{1,3}}(?:[–-]\d{{1,4}})?(?:\snn?\.\s?\d{{1,3}})?\)"
)
"""A name and a page in brackets, as the MLA has it: "(Roe 53)", "(Roe, 74 n.14)"."""
_QUOTED_TITLE = re.compile(
    rf"\([“\"‘«](?P<title>{repeats.CAPITAL}[^“”\"‘’«»()\d;]{{4,80}}?)[,?!.]?[”\"’»],?\s(?:pp?\.\s)?\d{{1,4}}(?:[–-]\d{{1,4}})?\)"
)
"""A title in quotation marks and a page in brackets: "(“Salt and Bread,” 12)"."""
_TITLE_PAGE = re.compile(
    rf"(?P<title>\*?{repeats.CAPITAL}[^()\d;,]{{4,80}}?\*?),\s(?:[ivxIVX]{{1,5}},\s)?(?:pp?\.\s)?(?P<page>{_LEAF}|{numbers.RANGE})"
)
"""A title and a page, and nothing else."""
_NUMBERED_TITLE = re.compile(
    rf"(?P<title>{repeats.CAPITAL}[^;,“‘«]*\d[^;,“‘«]*),\s(?:pp?|SS?|[Сс])\.\s?(?P<page>{numbers.RANGE})(?:\sff?\.?)?[\s.]*"
)
"""A title with a number in it, and a page: "Diet of 2000 households, S. 51"."""
_LISTED = re.compile(rf"(?<![^\s(])(?:{repeats.FAMILY},\s){{1,4}}$")
_ALONE = re.compile(
    rf"(?P<first>{repeats.FAMILY})(?:{repeats.AND}(?P<second>{repeats.FAMILY}))?(?:,?\s(?:et al|u\.\s?a))?\.?"
)
"""Family names and nothing else."""
_PIECE = re.compile(rf"(?<![^;])[^;]++(?!;\s{repeats.FAMILY}:)")
"""What stands between semicolons, and is no author before the last of several: "Roe; Doe: Salt"."""
_NAMES = 100
"""Characters in which the authors of a reference stand."""
_MOST = 60
"""Names that are looked at in one note."""
_SHORTEST = 3
_SEVERAL = 2
_ABBREVIATION = re.compile(r"(?=[^a-z]*[A-ZÀ-ÞА-Я])[\w.-]{2,12}(?:,?\s[\w./-]{1,8}){0,2}")
"""A short name that is no word: "TF", "HKG", "Corr."."""
_MARKS = r"[*“”‘’\"]?"
_LOCATOR = r"\.?[*”’]?,?\s(?=(?:(?:vol|Bd|t|nos?|docs?|fol|p|S|frr?|[ТтЧчСс])\.\s?|(?:nos|frr|arts?|Arts?|ss?|regs?|paras?|Nrn?)\.?\s|§{1,2}\s?|[A-Z]{1,2}\s)?(?:[IVXLC]{1,6}|[ivxlc]{1,6}(?=[.,])|\d)[\w.:]{0,12}(?:[,.;:()/–-]|\s?$|\s\(|\s(?:Anm|Nr|ff?|n)\b))"
"""What stands behind a short name: a number."""
_OPEN = re.compile(r"(?:\A|[;:.(]\s|\d/|\s(?:and|und|et|y|e|mit|vgl\.|siehe|see|cf\.|auch|also|zu)\s)$")
"""What stands before a short name that is a citation of its own."""
_SERIES_OF = re.compile(r"[*”’]?,?\s[\w.:/]{1,12},\s$")
"""A number and a comma, between two uses of a short name: "TF 227, TF 299"."""
_UNPRINTED = frozenset(("manuscript", "personal_communication", "interview"))
"""Types whose short names are those of archives."""
_MOST_SHORTS = 40
"""Short names that one document gives."""
_WORDS = 3
"""Words that a title has at least which stands for a work by itself."""
_TITLED = re.compile(
    rf"(?<!\w){repeats.FAMILY},\s(?P<title>{repeats.CAPITAL}[^;:()\d]{{2,80}}?),?\s(?:\d|pp?\.|SS?\.|(?:op|art|ob)\.|cit|a\.\s?a|\((?:[a-z]+\.?\s)?(?:Anm|Fn|n)\.)"
)
"""What stands between the name and the page of a short form."""


class Familiar:
    """The persons that were cited, and the titles of theirs."""

    def __init__(self) -> None:
        self._titles: dict[str, list[str | None]] = {}
        self._heads: dict[str, set[str]] = {}
        self._by_word: dict[str, list[str]] = {}
        self._cited = WordIndex(match.great_words)
        self._shorts: dict[str, re.Pattern[str]] = {}
        self._printed = verbatim.Printed()
        self._letters: set[tuple[str, str, str]] = set()

    def add(self, item: Item, raw: str) -> None:
        """Remember whom a full citation names, and its title by its words; of "Roe Shin'ichi" either may be the family.

        Args:
            item: what it cites.
            raw: as printed.
        """
        if item.title:
            self._by_word.setdefault(_first_word(item.title), []).append(item.title)
            self._cited.add(item.title)
        letter = match.letter_key(item)
        if letter:
            self._letters.add(letter)
        printed = item.type not in _UNPRINTED or item.container_title
        short = item.title_short if item.archive is None and printed else None
        if short and len(self._shorts) < _MOST_SHORTS and _ABBREVIATION.fullmatch(short):
            self._shorts.setdefault(
                short, re.compile(rf"(?<![\w*]){_MARKS}{re.escape(short)}{_MARKS}{_LOCATOR}")
            )
        for name in (*item.author, *item.editor):
            words = (name.family or "").split()
            if words and len(words[-1]) >= _SHORTEST:
                self._titles.setdefault(words[-1], []).append(item.title)
                given = name.given or ""
                if given.isalpha() and not is_forename(given) and f"{given} {name.family}" in raw:
                    self._titles.setdefault(given, []).append(item.title)
                if len(words) > 1:
                    self._heads.setdefault(words[-1], set()).add(f"{' '.join(words[:-1])} ")

    def mended(self, draft: Draft) -> Draft:
        """Return a short form whose title was taken for names: "Roe, Salt and Bread, 12", where such a work of Roe is cited."""
        if draft.pointer is None or len(draft.item.author) < _SEVERAL or draft.item.title:
            return draft
        first = draft.item.author[0]
        found = _TITLED.search(draft.raw)
        titles = self._titles.get((first.family or "").split(" ")[-1])
        if not found or not titles or not repeats.is_title(found["title"], tuple(titles)):
            return draft
        return replace(draft, item=replace(draft.item, author=(first,), title=found["title"].strip()))

    def verbatim(self, draft: Draft) -> Draft:
        """Return the draft as a short form where its words stand in an earlier citation; else remember what it prints."""
        if draft.pointer is not None:
            return draft
        found = None if draft.links else verbatim.words(draft.raw)
        if found is None or not self._printed.has(found):
            self._printed.add(draft.raw)
            return draft
        if found.signature:
            return replace(draft, pointer=Pointer.VERBATIM)
        named = naming.read(found.text, None)
        item = Item(author=named.authors, title=named.title, language=draft.item.language)
        return replace(draft, item=item, locator=found.page, pointer=Pointer.VERBATIM)

    def recognised(self, draft: Draft, text: str) -> Draft:
        """Return the draft as a short form where a text begins with a person, a title of theirs and a page, and gives no date.

        Args:
            draft: what was read of it.
            text: the citation without the words that lead to it.
        """
        if draft.pointer is None and self._is_letter(draft.item):
            return replace(draft, pointer=Pointer.WORDS)
        described = draft.pointer is None and not draft.links
        titled = self._by_title(draft, text) if described else None
        short = None if titled else self._abbreviated(draft, text)
        if short:
            return _pointing(draft, title=short, page=draft.locator or draft.item.page)
        if titled or not described:
            return titled or draft
        paged = _NUMBERED_TITLE.fullmatch(text.strip(" ()"))
        if paged and self._knows(paged["title"]):
            return _pointing(draft, title=paged["title"], page=numbers.tidy(paged["page"]))
        if self._is_undated(draft):
            return replace(draft, pointer=Pointer.WORDS)
        return self._by_name(draft, text) or draft

    def _by_title(self, draft: Draft, text: str) -> Draft | None:
        """Read a title that was cited and a page, and nothing else."""
        found = _TITLE_PAGE.fullmatch(text.strip(" ().;"))
        if found is None or " " not in found["title"] or not self._knows(found["title"]):
            return None
        return _pointing(draft, title=found["title"].strip("* "), page=numbers.tidy(found["page"]))

    def _by_name(self, draft: Draft, text: str) -> Draft | None:
        """Read a person who was cited, alone or with a title of theirs or a page, and no date."""
        families = self._families(text)
        if families:
            return _pointing(draft, families)
        found = repeats.NAMED.match(text)
        titles = tuple(self._titles.get(found["family"], ())) if found else ()
        if found is None or not titles or found["whose"]:
            return None
        families = (found["family"],)
        only = _ONLY_TITLE.fullmatch(text, found.end())
        if only and match.begins(only["title"], titles):
            return _pointing(draft, families, title=only["title"])
        alone = _ONLY_PAGE.match(text, found.end())
        if alone and not _YEAR.search(text, 0, alone.end() + _NEAR):
            return _pointing(draft, families, page=numbers.tidy(alone["page"]))
        named = repeats.MARKED.match(text, found.end()) or _SHORT_TITLE.match(text, found.end())
        page = _PAGE.match(text, named.end()) if named else None
        title = named[named.lastgroup or 0].strip(" ,.…") if named else ""
        if not page or _YEAR.search(text, 0, page.end() + _NEAR) or not repeats.is_title(title, titles):
            return None
        return _pointing(draft, families, title=title, page=numbers.tidy(page["page"]))

    def _abbreviations(self, raw: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield where the short names that the document has given to its sources stand before a number."""
        for short, pattern in self._shorts.items():
            for found in islice(pattern.finditer(raw, start, end + 1), _MOST):
                before = raw[max(0, found.start() - repeats.BEFORE) : found.start()]
                if _OPEN.search(before) or _SERIES_OF.sub("", before).endswith(short):
                    yield found

    def _abbreviated(self, draft: Draft, text: str) -> str | None:
        """Return the short name that a citation gives instead of its source: "TF 142", "Letter to Roe, *Corr.*, ii, p. 79"."""
        if draft.pointer not in (None, Pointer.WORDS) or draft.links or not self._shorts:
            return None
        found = ((short, pattern.search(text)) for short, pattern in self._shorts.items())
        return next(
            (short for short, match in found if match and (not match.start() or text[match.start()] == "*")),
            None,
        )

    def _is_letter(self, item: Item) -> bool:
        """Tell whether an item is a letter that was cited, and does not say again where it is: "Roe to Doe, 3 May 1848"."""
        kept = item.archive or item.archive_location or item.container_title or item.publisher
        return not kept and match.letter_key(item) in self._letters

    def _is_undated(self, draft: Draft) -> bool:
        """Tell whether a citation gives the beginning of a title that was cited, and no date: "‘Salt rises’, Ex News"."""
        item = draft.item
        if item.title is None or draft.pointer or draft.links or item.issued or item.publisher:
            return False
        return len(item.title.split()) >= _WORDS and self._knows(item.title)

    def _families(self, text: str) -> tuple[str, ...]:
        """Return the family names that a text is, all of them known; none where it says anything else."""
        found = _ALONE.fullmatch(text.strip())
        names = tuple(name for name in found.groups() if name) if found else ()
        return names if all(name in self._titles for name in names) else ()

    def _alone(self, raw: str, start: int, end: int) -> Iterator[int]:
        """Yield where names that were cited stand alone between semicolons, perhaps after a signal: "See Roe; and Doe, Salt, 12"."""
        for piece in islice(_PIECE.finditer(raw), _MOST):
            text = piece.group().lstrip()
            at = signal(text) if len(text) < repeats.BEFORE else -1
            place = piece.end() - len(text) + at
            if at >= 0 and start <= place < end and self._families(text[at:]):
                yield place

    def begins(self, text: str) -> bool:
        """Tell whether a text begins with a person and a title that were cited, or a title and a page."""
        text = text[signal(text) :]
        titled = _TITLE_PAGE.match(text)
        if titled and " " in titled["title"] and self._knows(titled["title"]):
            return True
        found = repeats.NAMED.match(text)
        titles = self._titles.get(found["family"]) if found else None
        return found is not None and titles is not None and repeats.cites(text, found, tuple(titles))

    def _knows(self, title: str) -> bool:
        """Tell whether a title that was cited begins so."""
        head = title.strip("* ")
        return match.begins(head, tuple(self._by_word.get(_first_word(head), ())))

    def _holds(self, title: str) -> bool:
        """Tell whether a title that was cited begins so, or has these words."""
        return self._knows(title) or match.holds(title, tuple(self._cited.having(match.great_words(title))))

    def _first_of(self, raw: str, at: int) -> int:
        """Return where a list of family names begins, all of them known, of which one stands at a place: "Roe, Doe, and Poe, Salt"."""
        listed = _LISTED.search(raw, max(0, at - _NAMES), at)
        known = listed and all(name in self._titles for name in listed.group().split(", ") if name)
        return listed.start() if listed and known else at

    def _in_brackets(self, raw: str, start: int, end: int) -> Iterator[int]:
        """Yield where titles and names that were cited stand in brackets, with a page."""
        for found in islice(_BRACKETED.finditer(raw, start, end + 1), _MOST):
            if self._knows(found["title"]):
                yield found.start("title")
        for found in islice(_QUOTED_TITLE.finditer(raw, start, end + 1), _MOST):
            if self._holds(found["title"]):
                yield found.start() + 1
        for found in islice(_NAME_PAGE.finditer(raw, start, end + 1), _MOST):
            if found["name"] in self._titles:
                yield found.start("name")

    def places(self, raw: str, start: int, end: int) -> Iterator[int]:
        """Yield where, between two places of a note, one of them is named with a title or a page, or a title alone in brackets."""
        if not self._titles:
            return
        yield from self._in_brackets(raw, start, end)
        if ";" in raw:
            yield from self._alone(raw, start, end)
        for found in islice(repeats.NAMED.finditer(raw, start, end), _MOST):
            titles = self._titles.get(found["family"])
            if titles is None or not repeats.cites(raw, found, tuple(titles)) or repeats.edits(raw, found):
                continue
            heads = self._heads.get(found["family"], ())
            whole = next((head for head in heads if raw.endswith(head, 0, found.start("family"))), "")
            begin = found.start("family") - len(whole) if whole else found.start()
            at = repeats.begin(raw, begin)
            if at is None and repeats.is_titled(raw, found, tuple(titles)):
                at = self._first_of(raw, begin)
            if at is not None:
                yield at
        for found in self._abbreviations(raw, start, end):
            yield found.start()


def _first_word(title: str) -> str:
    return match.title_key(title).partition(" ")[0]


def _pointing(
    draft: Draft, families: tuple[str, ...] = (), *, title: str | None = None, page: str | None = None
) -> Draft:
    """Return the draft as a short form that gives family names, a title and a page."""
    authors = tuple(Name(family=family) for family in families)
    volume = draft.item.volume if title and not families else None
    item = Item(author=authors, title=title, volume=volume, language=draft.item.language)
    return replace(draft, item=item, locator=page, pointer=Pointer.WORDS)
