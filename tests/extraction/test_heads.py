"""Citations that begin in the middle of sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.extraction import heads
from srccheck.extraction.spans import spans
from srccheck.extraction.split import split

NOTES = [
    (
        "A view that is repeated in R. v. Roe [1992] 1 A.C. 599, and rejected by J. Doe, ‘Salt’ (1999) 4 Example Rev. 5.",
        ["R. v. Roe", "J. Doe"],
    ),
    (
        "Jane Roe, Salt (London: Example, 1990), 5. A milder view is taken by Claire Doe, Bread (London: Example, 1991), 7.",
        ["Jane Roe", "Claire Doe"],
    ),
    (
        "J. Roe, ‘Salt’, Example Review 5 (1990), pp. 5–9, and idem, Bread (London: Example, 1991), p. 7.",
        ["J. Roe", "idem"],
    ),
    (
        "Roe, op. cit., p. 5; see Doe, Bread, supra note 3, at 7, as criticised by A. Poe, Rye (2001) 9.",
        ["Roe", "Doe", "A. Poe"],
    ),
    (
        "Salt Act 1991, s. 2. It was consolidated in the Bread (Sales) Act 2000, s. 109.",
        ["Salt Act", "Bread (Sales)"],
    ),
    (
        'p. 3 "a white sound": Jane Roe, Salt: Notes (London: Example, 1999), p. 12; Claire Doe, Bread (London: Example, 1991).',
        ["Jane Roe", "Claire Doe"],
    ),
    (
        "Jane Roe with Claire Doe, Salt (London: Example, 1990), 5. A milder view is taken by Jane Poe, Bread (London, 1991).",
        ["Jane Roe", "Jane Poe"],
    ),
    (
        "BGH, NJW 1999, 1234 (1236). Das Gericht hat in der Entscheidung BVerfGE 89, 214 (232) nicht gefolgt.",
        ["BGH", "BVerfGE"],
    ),
]


@pytest.mark.parametrize(("raw", "beginnings"), NOTES)
def test_finds_the_citations_of_sentences(raw, beginnings):
    """Each piece of a note begins with the names, the case or the act that it cites."""
    pieces = split(raw)

    assert [piece.text.startswith(begin) for piece, begin in zip(pieces, beginnings, strict=True)] == [
        True
    ] * len(beginnings)


@pytest.mark.parametrize(
    "raw",
    [
        "J. Roe, ‘Salt’, in A. Doe (ed.), Things of the Sea (London: Example, 1999), pp. 3–19.",
        "Jane Roe, Salt, trans. Ann Doe (London: Example, 1999), 5.",
        "Jane Roe, Letters to Ann Doe (London: Example, 1999), 5.",
        "Jane Roe, John Doe, and James Poe, “Salt,” Example Review 5 (1999): 3–19.",
        "Jane Roe, From Salt to Bread: Doe v. Poe and Its Heirs, 91 Ex. L. Rev. 92, 100 (2004).",
    ],
)
def test_editors_translators_and_titles_begin_nothing(raw):
    """One citation stays one, whoever is named in it."""
    assert len(split(raw)) == 1


@given(st.text(max_size=300))
def test_heads_lie_in_the_note_and_in_order(raw):
    """Whatever the note, each cut lies before the head that it makes."""
    found = heads.find(raw, spans(raw))

    assert all(0 <= head.cut <= head.at < max(len(raw), 1) for head in found)
    assert [head.at for head in found] == sorted({head.at for head in found})
