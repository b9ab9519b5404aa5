from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from srccheck.judge import SIGNALS, judge
from srccheck.judge.base import Cited
from srccheck.model.evidence import (
    Evidence,
    Exchange,
    Failure,
    FailureKind,
    Hop,
    PageFacts,
    PageTitle,
    Sibling,
    TitleSource,
)
from srccheck.model.verdict import REASONS, Verdict
from srccheck.model.work import Item
from support.judging import a_page, an_exchange, cited, verdict

TEXT = st.text(max_size=40) | st.sampled_from(
    ["Page not found", "404", "The last boat", "Мост", "Just a moment..."]
)
URLS = st.sampled_from(
    [
        "https://a.example/x",
        "http://a.example/",
        "https://b.example/login",
        "http://[",
        "",
        "https://doi.org/1",
        "x:y",
    ]
) | st.text(max_size=20)
FAILURES = st.builds(Failure, kind=st.sampled_from(FailureKind), message=TEXT, url=URLS)
HOPS = st.builds(
    Hop,
    url=URLS,
    status=st.sampled_from([200, 301, 302, 308]),
    target=URLS,
    refresh=st.none() | st.floats(0, 9),
)
EXCHANGES = st.builds(
    Exchange,
    url=URLS,
    stack=st.sampled_from(["httpx", "requests"]),
    final_url=URLS,
    verified=st.booleans(),
    hops=st.lists(HOPS, max_size=3).map(tuple),
    status=st.none() | st.integers(100, 999),
    headers=st.lists(st.tuples(st.sampled_from(["server", "cf-mitigated", "x"]), TEXT), max_size=3).map(
        tuple
    ),
    failure=st.none() | FAILURES,
    retry_after=st.none() | st.floats(0, 1e6),
)
TITLES = st.lists(st.builds(PageTitle, source=st.sampled_from(TitleSource), text=TEXT), max_size=4).map(tuple)
PAGES = st.builds(
    PageFacts,
    titles=TITLES,
    language=st.none() | TEXT,
    text=TEXT,
    password_field=st.booleans(),
    canonical=st.none() | URLS,
    authors=st.lists(TEXT, max_size=2).map(tuple),
)
EVIDENCE = st.builds(
    Evidence,
    url=URLS,
    checked=st.just(datetime(2026, 1, 1, tzinfo=UTC)),
    exchanges=st.lists(EXCHANGES, max_size=4).map(tuple),
    page=st.none() | PAGES,
    sibling=st.none() | st.builds(Sibling, exchange=EXCHANGES, page=st.none() | PAGES),
    online=st.booleans(),
)
CITED = st.lists(
    st.builds(
        Cited,
        item=st.builds(
            Item, title=st.none() | TEXT, container_title=st.none() | TEXT, language=st.none() | TEXT
        ),
        transliterated_title=st.none() | TEXT,
    ),
    max_size=3,
)


@settings(max_examples=400)
@given(EVIDENCE, CITED)
def test_any_evidence_has_a_verdict(evidence, citations):
    """Judging is total, gives the same again, and keeps within its limits."""
    found = judge(evidence, citations)

    assert isinstance(found, Verdict)
    assert found == judge(evidence, citations)
    assert found.reason in REASONS
    assert 0 <= (found.confidence or 0) <= 1
    assert 0 <= (found.match or 0) <= 1
    assert all(sentence and len(sentence) <= 300 for sentence in found.evidence)


def test_every_signal_is_in_the_table_and_documented():
    """The table's names are importable, and each module says what it stands for."""
    for name in SIGNALS:
        signal = SIGNALS[name]
        assert callable(signal)
        assert signal.__doc__


def test_addresses_in_sentences_hide_secrets():
    """Evidence that is shown keeps no token."""
    found = verdict(
        an_exchange(200, "https://a.example/x/y", "https://a.example/?ref=1&utm_token=s3cret"),
        page=a_page("A"),
    )

    assert "s3cret" not in " ".join(found.evidence)


def test_what_a_page_says_is_cleaned():
    """No control character of a title reaches the evidence."""
    page = a_page("Page not found")
    found = judge(
        Evidence(
            url="https://a.example/x",
            checked=datetime(2026, 1, 1, tzinfo=UTC),
            exchanges=(an_exchange(200),),
            page=page,
        ),
        [cited("A\x1b[2Jb title of the boats and the sea")],
    )

    assert "\x1b" not in " ".join(found.evidence)
