"""What the words after a title say, collected while they are read."""

from msgspec import Struct, field

from srccheck.extraction.numbers import Pages, tidy
from srccheck.model.date import EdtfDate
from srccheck.model.work import Name


class Holder(Struct, frozen=True, kw_only=True):
    """A name between the title and the end: of a newspaper, a book, a publisher; in italics or not."""

    text: str
    italic: bool


class Facts(Struct, kw_only=True):
    """What the tail of a citation says, collected while it is carved."""

    issued: EdtfDate | None = None
    doubtful: bool = False
    accessed: EdtfDate | None = None
    volume: str | None = None
    issue: str | None = None
    count: str | None = None
    volumes: str | None = None
    pages: list[Pages] = field(default_factory=list)
    division: str | None = None
    holders: list[Holder] = field(default_factory=list)
    place: str | None = None
    publisher: str | None = None
    edition: str | None = None
    series: str | None = None
    series_number: str | None = None
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    directors: tuple[Name, ...] = ()
    recipients: tuple[Name, ...] = ()
    interviewers: tuple[Name, ...] = ()
    volume_title: str | None = None
    inside: bool = False
    kind: str | None = None
    genre: str | None = None
    jurisdiction: str | None = None
    section: str | None = None
    number: str | None = None
    duration: str | None = None
    archive: str | None = None
    archive_place: str | None = None
    collection: str | None = None
    signature: str | None = None

    def date(self, found: EdtfDate | None, *, sure: bool = True) -> None:
        """Note a date; the first one stays, but for what a later year of print shows to be no date of the source.

        That is a span of years ("1789–1791"), a day before the year of a book, and what is not sure: a year in the words
        of a title, one in square brackets.
        """
        if self.issued is None or self._gives_way(found) or self._is_sharper(found):
            self.issued, self.doubtful = found, found is not None and not sure

    def printed(self, found: EdtfDate | None) -> None:
        """Note the year of an imprint: an earlier year alone, before it, is one of a title or of another edition."""
        if self.issued is not None and found is not None and self.issued.month is None:
            self.doubtful = self.doubtful or self.issued.year < found.year
        self.date(found)

    def _is_sharper(self, found: EdtfDate | None) -> bool:
        """Tell whether a date gives the month or day of the year that is known."""
        old = self.issued
        if old is None or found is None:
            return False
        return old.month is None and old.end is None and found.month is not None and found.year == old.year

    def _gives_way(self, found: EdtfDate | None) -> bool:
        """Tell whether the date that is known gives way to a year."""
        old = self.issued
        if old is None or found is None or found.end is not None:
            return False
        last = old.end.year if old.end is not None else old.year
        if old.day is not None:
            return found.month is None and found.year > last
        return (self.doubtful or (old.end is not None and old.month is None)) and found.year >= last

    def add_pages(self, pages: str, *, extent: bool) -> None:
        """Note one more mention of pages."""
        self.pages.append(Pages(text=tidy(pages), extent=extent))
