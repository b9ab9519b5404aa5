"""The short article whose footnotes cite the demo web, as plain text with superscript note numbers."""

from collections.abc import Callable, Iterator, Sequence

from srccheck.demo.page import Page, Source
from srccheck.demo.pages import GROUPS
from srccheck.model.date import EdtfDate

TITLE = "Where footnotes go: a walk through a small web"
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_MONTHS = "January February March April May June July August September October November December".split()

SHORT_FORMS: tuple[tuple[str, str], ...] = (
    (
        "A work that was cited before is named again in few words.",
        "Marsh, “Ferry to run through the winter,” p. 2.",
    ),
    ("And sometimes in fewer.", "Ibid."),
)
"""Sentences of the first paragraph, and the notes under them: both stand for the first page."""


def article() -> str:
    """Return the article: a paragraph for each group of pages, a sentence for each page, the notes at the foot."""
    paragraphs: list[str] = []
    notes: list[str] = []
    for first, pages in GROUPS:
        sentences = [first]
        for sentence, note in _notes(pages):
            notes.append(note)
            sentences.append(f"{sentence}{_number(len(notes))}")
        paragraphs.append(" ".join(sentences))
    foot = [f"{_number(place)} {note}" for place, note in enumerate(notes, 1)]
    return "\n\n".join([TITLE, *paragraphs, *foot]) + "\n"


def _notes(pages: Sequence[Page]) -> Iterator[tuple[str, str]]:
    """Yield (sentences, note) for each note that a group of pages needs."""
    place = 0
    while place < len(pages):
        page, *more = _together(pages, place)
        sentence = " ".join(one.shows for one in (page, *more))
        note = "; see also ".join(_cite(one) for one in (page, *more))
        yield sentence, f"{note}."
        if page is GROUPS[0][1][0]:
            yield from SHORT_FORMS
        place += 1 + len(more)


def _together(pages: Sequence[Page], place: int) -> list[Page]:
    """Return the page at a place and those after it that share its note."""
    end = place + 1
    while end < len(pages) and pages[end].same_note:
        end += 1
    return list(pages[place:end])


def _cite(page: Page) -> str:
    """Return a page's citation, in one of the styles that people write, without the last full stop."""
    style = STYLES[sum(map(ord, page.source.title)) % len(STYLES)]
    return style(page.source, page.url)


def _american(source: Source, url: str) -> str:
    """Write `Ida Marsh, “Title,” *Container*, October 4, 2021, https://...`."""
    day = EdtfDate.parse(source.issued)
    when = f"{_MONTHS[(day.month or 1) - 1]} {day.day}, {day.year}"
    return f"{_author(source)}“{source.title},”{_latin(source)} *{source.container}*, {when}, {_link(url)}"


def _british(source: Source, url: str) -> str:
    """Write `Ida Marsh, “Title”, *Container*, 4 October 2021, <https://...>`."""
    return f"{_author(source)}“{source.title}”,{_latin(source)} *{source.container}*, {_day_first(source)}, <{url}>"


def _typewritten(source: Source, url: str) -> str:
    """Write `I. Marsh, "Title," Container, 4 October 2021, available at: <https://...>`."""
    given, _, family = source.author.partition(" ")
    author = f"{given[0]}. {family}, " if family else ""
    return f'{author}"{source.title},"{_latin(source)} {source.container}, {_day_first(source)}, available at: <{url}>'


def _accessed(source: Source, url: str) -> str:
    """Write `Ida Marsh, “Title,” *Container*, 4 October 2021, accessed 2 May 2022, <https://...>`."""
    head = f"{_author(source)}“{source.title},”{_latin(source)} *{source.container}*"
    return f"{head}, {_day_first(source)}, accessed 2 May 2022, <{url}>"


STYLES: tuple[Callable[[Source, str], str], ...] = (_american, _british, _typewritten, _accessed)


def _author(source: Source) -> str:
    return f"{source.author}, " if source.author else ""


def _latin(source: Source) -> str:
    return f" [{source.transliteration}]," if source.transliteration else ""


def _day_first(source: Source) -> str:
    day = EdtfDate.parse(source.issued)
    return f"{day.day} {_MONTHS[(day.month or 1) - 1]} {day.year}"


def _link(url: str) -> str:
    return f"<{url}>" if " " in url else url


def _number(place: int) -> str:
    return str(place).translate(_SUPERSCRIPTS)
