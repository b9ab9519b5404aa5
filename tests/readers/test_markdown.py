from hypothesis import given
from hypothesis import strategies as st

from srccheck.readers.markdown import read


def test_reads_footnotes_with_their_continuation_lines():
    """A definition goes on until another block begins; indented paragraphs belong to it."""
    text = (
        "Text[^a] and more.[^2]\n\n[^a]: First\nlazy line,\n\n    second paragraph.\n[^2]: Other.\n\nAfter.\n"
    )

    document = read(text, "a.md")

    assert [(note.label, note.raw, note.location.line) for note in document.notes] == [
        ("a", "First lazy line, second paragraph.", 3),
        ("2", "Other.", 7),
    ]
    assert [marker.label for marker in document.markers] == ["a", "2"]
    assert document.format == "markdown"


def test_reads_notes_in_place():
    """Pandoc's inline notes are notes labelled by their place, and their own markers."""
    document = read("Text^[Roe, *T* [1], 2001.] here.\n", "a.md")

    assert [(note.label, note.raw) for note in document.notes] == [("1", "Roe, *T* [1], 2001.")]
    assert [marker.label for marker in document.markers] == ["1"]


def test_leaves_code_alone():
    """What looks like a footnote in code is none."""
    text = "Text[^1] and `[^9]`.\n\n```\n[^8]: no\n```\n\n[^1]: Yes.\n"

    document = read(text, "a.md")

    assert [note.label for note in document.notes] == ["1"]
    assert [marker.label for marker in document.markers] == ["1"]


def test_reads_a_text_without_footnotes_as_plain_text():
    """Superscript notes in a Markdown file are notes too."""
    document = read("Text.¹\n\n¹ Note.\n", "a.md")

    assert [note.label for note in document.notes] == ["1"]
    assert document.format == "markdown"


@given(st.text() | st.text(alphabet="[]^:`~ \n\tab1"))
def test_any_text_is_read(text):
    """Whatever the text, notes begin on a line of it."""
    for note in read(text, "a.md").notes:
        assert 1 <= note.location.line <= len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
