"""Works for the tests of bibliography formats: one by one, and strange ones by the hundred."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from srccheck.model.csl import CSL_TYPES
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Proof, Snapshot
from srccheck.model.work import Item, Name, Work

CITED = "https://news.example/2021/salt?a=1&b=%20x#top"
COPY = Snapshot(
    url=f"https://web.archive.org/web/20210930120000/{CITED}",
    datetime=datetime(2021, 9, 30, 12, 0, tzinfo=UTC),
    archive="web.archive.org",
    verified_by=Proof.TITLE,
    why="nearest good capture",
)


def a_work(key="roe2021", links=(), latin=None, **variables):
    """Return a work whose item has the given variables."""
    item = Item(**{"type": "webpage", "title": "The price of salt", **variables})
    return Work(
        key=key, item=item, transliterated_title=latin, links=links or ((item.url,) if item.url else ())
    )


TEXTS = st.text(
    st.one_of(st.sampled_from("{}\\%_#&$~^\"'`-–—,;:=@ |<>[]()\n\t\u200b"), st.characters(codec="utf-8")),
    max_size=40,
)
WORDS = st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=12)
NAMES = st.one_of(
    st.builds(Name, literal=TEXTS),
    st.builds(
        Name,
        family=TEXTS,
        given=st.none() | TEXTS,
        suffix=st.none() | WORDS,
        non_dropping_particle=st.none() | WORDS,
    ),
)
DATES = st.builds(
    EdtfDate, year=st.integers(1000, 2999), month=st.none() | st.integers(1, 12), day=st.none()
) | st.dates().map(lambda day: EdtfDate(year=max(day.year, 1000), month=day.month, day=min(day.day, 28)))
ITEMS = st.builds(
    Item,
    type=st.sampled_from(sorted(CSL_TYPES)),
    title=st.none() | TEXTS,
    author=st.lists(NAMES, max_size=3).map(tuple),
    editor=st.lists(NAMES, max_size=2).map(tuple),
    container_title=st.none() | TEXTS,
    publisher=st.none() | TEXTS,
    publisher_place=st.none() | TEXTS,
    issued=st.none() | DATES,
    accessed=st.none() | DATES,
    volume=st.none() | TEXTS,
    issue=st.none() | TEXTS,
    page=st.none() | TEXTS,
    language=st.none() | st.sampled_from(["en", "ru", "zh-Hans", "de", "tlh"]),
    url=st.none() | TEXTS,
    doi=st.none() | TEXTS,
    note=st.none() | TEXTS,
)
WORKS = st.lists(
    st.builds(Work, key=TEXTS, item=ITEMS, transliterated_title=st.none() | TEXTS),
    max_size=4,
    unique_by=lambda one: one.key,
)
