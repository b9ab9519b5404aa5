"""One reference a line."""

import pytest

from srccheck.errors import InputError
from srccheck.extraction import extract
from srccheck.model.citation import Kind
from srccheck.readers.references import read


@pytest.mark.parametrize(
    ("line", "label", "raw"),
    [
        ("Roe, Salt, 2021", "1", "Roe, Salt, 2021"),
        ("[12] Roe, Salt", "12", "Roe, Salt"),
        ("[^12]: Roe, Salt", "12", "Roe, Salt"),
        ("[Roe20] Roe, Salt", "Roe20", "Roe, Salt"),
        ("12. Roe, Salt", "12", "Roe, Salt"),
        ("12) Roe, Salt", "12", "Roe, Salt"),
        ("(12) Roe, Salt", "12", "Roe, Salt"),
        ("12 Roe, Salt", "12", "Roe, Salt"),
        ("¹² Roe, Salt", "12", "Roe, Salt"),
        ("¹²Roe, Salt", "12", "Roe, Salt"),
        ("- Roe, Salt", "1", "Roe, Salt"),
        ("• 3. Roe, Salt", "3", "Roe, Salt"),
        ("1984 was a year, said Roe", "1", "1984 was a year, said Roe"),
        ("2.5 grams of salt", "1", "2.5 grams of salt"),
        ("x", "1", "x"),
        ("- [ ] Roe, Salt", "1", "Roe, Salt"),
        ("12.Roe, Salt", "12", "Roe, Salt"),
        ("– Roe, Salt", "1", "Roe, Salt"),
        ("– (1999): Salt", "1", "– (1999): Salt"),
        ("(2021) Roe, Salt", "1", "(2021) Roe, Salt"),
        ("2021. Salt", "1", "2021. Salt"),
        ("12.", "1", "12."),
        ("[12]", "1", "[12]"),
        ("  Roe,\tSalt  ", "1", "Roe, Salt"),
    ],
)
def test_a_label_before_the_text_is_taken_off(line, label, raw):
    """A number, a bracketed key or a bullet; a year or a measure is none."""
    (note,) = read(line, "a.refs").notes

    assert (note.label, note.raw) == (label, raw)


def test_lines_keep_their_place():
    """Empty lines and comments count as lines of the file, and as nothing else."""
    document = read("# Sources\n\nRoe, Salt\n#not a comment\n\n# end\nshort\n", "a.refs")

    assert [(note.label, note.raw, note.location.line) for note in document.notes] == [
        ("1", "Roe, Salt", 3),
        ("2", "#not a comment", 4),
        ("3", "short", 7),
    ]


def test_high_numbers_are_labels_where_they_go_on():
    """After 1983 comes 1984."""
    assert [note.label for note in read("999 a\n1000 b\n1001 c\n2021 d", "a.refs").notes] == [
        "999",
        "1000",
        "1001",
        "4",
    ]


def test_a_file_of_comments_is_refused():
    """It says what was expected."""
    with pytest.raises(InputError, match="expected one reference a line"):
        read("# a\n#\n", "a.refs")


def test_every_line_becomes_a_citation():
    """One that nobody can read too, with the line as its text, and a short one as what it is."""
    document = read("Roe, Jane. Salt. 2021. https://a.example/\n\nIbid., p. 7\n?!\n", "a.refs")
    citations = extract([document]).citations

    assert [(one.raw, one.location.line) for one in citations] == [
        ("Roe, Jane. Salt. 2021. https://a.example/", 1),
        ("Ibid., p. 7", 3),
        ("?!", 4),
    ]
    assert (citations[1].kind, citations[1].refers_to) == (Kind.SHORT, "1")
