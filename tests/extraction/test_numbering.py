from srccheck.extraction.numbering import check
from support.extraction import a_document


def found(notes, markers):
    document = a_document(*((label, "A note.") for label in notes), markers=markers)
    return [(finding.rule, finding.note) for finding in check(document)]


def test_agreeing_numbers_are_no_finding():
    """Each marker has its note, once, in order."""
    assert found(["1", "2", "3"], ["1", "2", "3"]) == []
    assert found(["a", "b"], ["b", "a"]) == []


def test_finds_what_is_missing():
    """A marker without note and a note without marker are told apart."""
    assert found(["1", "3"], ["1", "2", "3"]) == [("note-missing", "2")]
    assert found(["1", "2", "3"], ["1", "3"]) == [("marker-missing", "2")]


def test_finds_a_gap_that_body_and_notes_share():
    """A number that is nowhere is missing too; a wide gap is one finding."""
    assert found(["1", "3"], ["1", "3"]) == [("note-missing", "3")]
    assert found(["1", "900"], ["1", "900"]) == [("note-missing", "900")]


def test_finds_what_is_doubled():
    """A number that comes twice is named, in the text and at the foot."""
    assert found(["1", "2", "2"], ["1", "2"]) == [("note-duplicate", "2")]
    assert found(["1", "2"], ["1", "2", "2"]) == [("marker-duplicate", "2")]


def test_finds_what_is_out_of_order():
    """A number after a higher one is named."""
    assert found(["2", "1"], ["1", "2"]) == [("note-order", "1")]
    assert found(["1", "2"], ["2", "1"]) == [("marker-order", "1")]


def test_a_list_without_body_has_no_markers_to_compare():
    """Records and lists are not checked."""
    assert found(["1", "1", "5"], None) == []
