"""Short forms that say "the same" or "the work cited": ibid., op. cit., and parts of what was cited before."""

import pytest

from support.extraction import extracted

ROE = "J. Roe, “Light and Law in the North,” *Coast Studies* 3, no. 1 (2001): 10–30."
ROE_LATER = "J. Roe, “Gas and Money,” *Coast Studies* 5, no. 1 (2003): 50–70."
DOE = "A. Doe, *The Lamp and the Sea* (Port: Tidewater Press, 1999)."


@pytest.mark.parametrize(
    ("short", "expected"), [("Ibid.", "1b"), ("Ibid., 12.", "1a"), ("Ibid., 999.", "1b")]
)
def test_ibid_after_several_works_is_the_last_that_has_the_page(short, expected):
    """Most authors mean the work just before; that a reader may wonder is a finding."""
    extraction = extracted(ROE + " See also " + ROE_LATER, short)

    assert extraction.citations[-1].refers_to == expected
    assert ("short-form-doubtful", "2") in [(finding.rule, finding.note) for finding in extraction.findings]


@pytest.mark.parametrize(
    ("short", "expected"),
    [
        ("Roe held that salt is white (*op. cit.*, p. 12).", "1"),
        ("M. Doe, lui, tenait pour acquis que le sel est blanc : *op. cit.*, p. 5.", "2"),
        ("Doe, *The Lamp and the Sea*, op. cit., p. 5.", "2"),
        ("Doe, *Bread for All*, art. cit., p. 5.", None),
        ("Letters of the North, ed. Roe, op. cit., p. 5.", None),
    ],
)
def test_the_words_before_op_cit_say_whose_work_it_is(short, expected):
    """An author of whom a sentence speaks, but not where it marks another title, or calls him an editor."""
    *_, last = extracted(ROE, DOE, short).citations

    assert last.refers_to == expected


@pytest.mark.parametrize(
    "there",
    [
        "Martin Poe, Thesen zur Aporie der Salze, ebd., 128–140.",
        "M. Poe, Thesen zur Aporie der Salze, ivi, p. 128 ss.",
    ],
)
def test_a_part_of_the_journal_cited_before_is_a_work_of_its_own(there):
    """An author and a long title that nobody has cited, and a word for where they stand, are no short form."""
    one, two, again = extracted(ROE, there, "Poe, Thesen, 130.").citations

    assert (two.kind, two.item.container_title) == ("full", one.item.container_title)
    assert again.refers_to == two.id


def test_a_part_of_the_book_cited_before_is_none_by_an_author_of_another():
    """The author of an essay in it has been cited for a book, which is not meant."""
    *_, part = extracted(
        "Martin Poe, *Bread and Boats* (Port, 2001), 5.",
        ROE,
        "Martin Poe, “Thesen zur Aporie der Salze,” ibid., 128–40.",
    ).citations

    assert (part.kind, part.item.title) == ("full", "Thesen zur Aporie der Salze")
