"""Lists of references in one paragraph that are longer than what is read at once."""

import pytest

from srccheck.extraction.paragraphs import LONGEST, parts
from srccheck.extraction.split import split
from support.extraction import extracted

ENTRY = "{name}, Jane, 19{year}: The salt of the northern harbours and the bread of the towns at the sea. A study of {name}. Kiel. "
NAMES = ("Roe", "Doe", "Poe", "Loe", "Moe", "Noe")


def a_list(count: int) -> str:
    return "".join(ENTRY.format(name=NAMES[at % len(NAMES)], year=50 + at) for at in range(count)).strip()


def test_a_long_list_has_all_of_its_entries():
    """Each entry is a citation, in the order of the list, and the note is not called too long."""
    found = extracted(a_list(40))

    assert len(a_list(40)) > LONGEST
    assert [str(one.item.issued) for one in found.citations] == [f"19{50 + at}" for at in range(40)]
    assert not [one for one in found.findings if one.rule == "note-too-long"]


@pytest.mark.parametrize(
    "text", ["a" * (LONGEST + 1), a_list(46), a_list(40).ljust(2 * LONGEST + 1, "a"), "Roe, J., " * 500]
)
def test_what_is_no_list_stays_whole(text):
    """A long text without entries, with too many of them, or beyond twice the limit is not parted."""
    assert len(text) > LONGEST
    assert parts(text) == []
    assert [one.raw for one in split(text)] == [text.strip()]


@pytest.mark.parametrize("text", ["", "Roe, Salt.", a_list(20), a_list(40)])
def test_the_parts_are_the_whole_text(text):
    """Nothing is lost between them, and none is too long."""
    found = parts(text)

    assert "".join(text[begin:end] for begin, end in found) == text
    assert all(end - begin <= LONGEST for begin, end in found)
