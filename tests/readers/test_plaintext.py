import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.readers.plaintext import read


def labels(document):
    return [note.label for note in document.notes], [marker.label for marker in document.markers or ()]


def test_finds_superscript_notes_at_the_foot_of_each_page():
    """Notes between halves of a sentence are found, with and without a blank after the number."""
    text = "One thing¹ and another.²\n\n¹ First, p. 1.\n²Second.\n\ngoes on.³\n\n³ Third\nover two lines.\n"

    document = read(text, "a.txt")

    assert labels(document) == (["1", "2", "3"], ["1", "2", "3"])
    assert [note.raw for note in document.notes] == ["First, p. 1.", "Second.", "Third over two lines."]
    assert [note.location.line for note in document.notes] == [3, 4, 8]
    assert document.format == "plaintext"


def test_takes_no_exponent_for_a_marker():
    """Square metres and powers of ten are no notes; a year before a marker is no obstacle."""
    document = read("A room of 40 m² held 10⁶ bees in 2021.¹²\n\n¹² Note.\n", "a.txt")

    assert labels(document) == (["12"], ["12"])


def test_reads_several_numbers_in_one_marker():
    """A marker may name several notes, or a range of them."""
    document = read("Text.[1, 3–5]\n\n[1] A.\n[3] B.\n[4] C.\n[5] D.\n", "a.txt")

    assert labels(document) == (["1", "3", "4", "5"], ["1", "3", "4", "5"])


def test_a_day_in_brackets_is_no_range_of_notes():
    """Three numbers with dashes between them are a day."""
    document = read("Text.[1] [2018-03-08]\n\n[1] A.\n", "a.txt")
    assert [marker.label for marker in document.markers] == ["1"]


@given(st.text(alphabet="0123456789¹²³⁻–-,;[] \n.", max_size=80))
def test_reads_any_signs(text):
    """Digits, dashes and brackets in any order give a document and no exception."""
    for label in (marker.label for marker in read(f"[1] A.\n\n¹ B.\n\n{text}", "a.txt").markers):
        assert label.isdecimal()


@pytest.mark.parametrize("heading", ["Notes", "## References", "Endnotes:", "Примечания", "Anmerkungen"])
def test_reads_a_numbered_list_under_a_heading(heading):
    """Without markers of their own, the entries under a heading are the notes, and there is no body to compare."""
    document = read(f"Text.\n\n{heading}\n\n1. First\n   goes on.\n2. Second.\n", "a.txt")

    assert [(note.label, note.raw) for note in document.notes] == [("1", "First goes on."), ("2", "Second.")]
    assert document.markers is None


def test_reads_an_unnumbered_list_by_paragraphs():
    """Entries without numbers are labelled by their place."""
    document = read(
        "Text.\n\nReferences\n\nRoe, J. (2011). A.\n\nDoe, A. (2012). B\nover two lines.\n", "a.txt"
    )

    assert [(note.label, note.raw) for note in document.notes] == [
        ("1", "Roe, J. (2011). A."),
        ("2", "Doe, A. (2012). B over two lines."),
    ]


def test_a_text_without_notes_has_none():
    """Plain prose gives an empty document, not an error."""
    assert read("Only prose.\n", "a.txt").notes == ()


@given(st.text() | st.text(alphabet="¹²³[]123. \n–,ab"))
def test_any_text_is_read(text):
    """Whatever the text, notes have labels and lines within it."""
    document = read(text, "a.txt")

    for note in document.notes:
        assert note.label.isdecimal()
        assert 1 <= note.location.line <= len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
