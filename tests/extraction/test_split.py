import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.extraction.split import split


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("J. Roe, “A,” *C*, 2001.", 1),
        ("J. Roe, “A,” *C*, 2001; A. Doe, “B,” *D*, 2002.", 2),
        ("J. Roe, “A,” *C*, 2001. See also A. Doe, “B,” *D*, 2002.", 2),
        ("J. Roe, “A,” *C* 3 (1990): 5–56. A. Doe, “B,” *D*. № 2(57), 2019.", 2),
        ("Roe, J.; Doe, A. (2010). Title of it. Press.", 1),
        ("Roe J. Title of it. J Sample. 2010;12(3):4-5.", 1),
        ("“One; two,” *C*, 2001", 1),
        ("Stepson, 12; Roe, 13.", 2),
        ("J. Roe, “A,” in *B* (Oxford: One; New York: Two, 2001).", 1),
        ("J. Roe, “A,” 2001, <https://a.example/1>; <https://a.example/2>.", 1),
        ("Just words; and more words.", 1),
        ("ROE PAZ, art. cit., pág. 320. Véase también DOE, “La sal y la luz”, pág. 44.", 2),
        (
            "His figure was doubted long ago: see Roe, Salt, 20; Doe, Lamps, 8; Jane Poe, ‘Gas’, C, 33 (1992), 7.",
            3,
        ),
        ("網野善彦『塩』(見本社、1978年) 30–33頁、勝俣鎮夫『光』(見本社、1982年) 15頁。", 2),
        (
            "Salt, 467 U.S. at 865. For the classic account, see Antonax Roe, Salt Rights, 90 Law J. 5 (1999).",
            2,
        ),
        ("Roe, supra note 4, at 32; Salt, 533 U.S. at 241 (Poe, J., dissenting); A. Doe, “B,” *D*, 2002.", 3),
    ],
)
def test_counts_the_citations_of_a_note(note, expected):
    """A note is cut between sources, and not within one."""
    assert len(split(note)) == expected


@given(st.text(min_size=1) | st.text(min_size=1, alphabet="“”;. *AbЯ1(),"))
def test_a_note_always_has_a_citation(note):
    """Whatever the note, there is at least one segment, and none is made up."""
    segments = split(note)

    assert segments
    assert all(segment.raw in note for segment in segments)
