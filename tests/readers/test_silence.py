import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.pipeline import extract
from srccheck.readers import read
from srccheck.readers.silence import without_comments as silence


@pytest.mark.parametrize(
    ("text", "left", "rules"),
    [
        ("Roe, Salt. <!-- srccheck: ignore=site-root -->", "Roe, Salt.", {"site-root"}),
        ("Roe<!--srccheck:ignore=site-root, tracking-->, Salt.", "Roe, Salt.", {"site-root", "tracking"}),
        ("Roe, Salt. <!-- srccheck: ignore -->", "Roe, Salt.", {"*"}),
        ("Roe, Salt. <!-- SRCCHECK: Ignore = Tracking -->", "Roe, Salt.", {"tracking"}),
        ("Roe, Salt. <!-- another comment -->", "Roe, Salt. <!-- another comment -->", set()),
    ],
)
def test_comments_are_taken_out_and_remembered(text, left, rules):
    """The comment names rules or all; other comments stay."""
    assert silence(text) == (left, frozenset(rules))


@given(st.text())
def test_a_text_without_a_comment_stays(text):
    """Nothing else is touched."""
    if "<!--" not in text:
        assert silence(text) == (text, frozenset())


NOTES = """1. Roe, “Salt,” Example News, 3 May 2020, https://a.example/. <!-- srccheck: ignore=site-root -->
2. Doe, “Bread,” Example News, 4 May 2020, https://b.example/.
3. Poe, “Wine,” Example News, 5 May 2020, https://c.example/. <!-- srccheck: ignore=site-rot -->
"""


def test_a_note_silences_itself_alone():
    """Its findings go, those of other notes stay, and a wrong name is told."""
    extraction = extract([read(NOTES.encode(), "a.refs", "references")])

    assert [(finding.rule, finding.note) for finding in extraction.findings] == [
        ("site-root", "2"),
        ("site-root", "3"),
        ("unknown-rule", "3"),
    ]
    assert all("srccheck" not in citation.raw for citation in extraction.citations)
