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
    accessed: EdtfDate | None = None
    volume: str | None = None
    issue: str | None = None
    count: str | None = None
    volumes: str | None = None
    pages: list[Pages] = field(default_factory=list)
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
    jurisdiction: str | None = None
    section: str | None = None
    number: str | None = None
    duration: str | None = None
    archive: str | None = None
    archive_place: str | None = None
    collection: str | None = None
    signature: str | None = None

    def date(self, found: EdtfDate | None) -> None:
        """Note a date; the first one stays, but for years of a title ("1789–1791") before the year of print."""
        old = self.issued
        if old is None or (found is not None and _is_period(old) and _follows(found, old)):
            self.issued = found

    def add_pages(self, pages: str, *, extent: bool) -> None:
        """Note one more mention of pages."""
        self.pages.append(Pages(text=tidy(pages), extent=extent))


def _is_period(date: EdtfDate) -> bool:
    """Tell whether a date is a span of whole years."""
    return date.end is not None and date.month is None


def _follows(found: EdtfDate, period: EdtfDate) -> bool:
    """Tell whether a date is one year, which a period is not later than."""
    return found.end is None and period.end is not None and found.year >= period.end.year
