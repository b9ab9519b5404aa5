import pytest

from srccheck.extraction.lead import read
from srccheck.extraction.spans import spans


@pytest.mark.parametrize(
    ("text", "authors", "editors", "issued"),
    [
        ("See also J. Roe and A. Doe,", ["Roe", "Doe"], [], None),
        ("V. Kern ed.,", [], ["Kern"], None),
        ("J. Roe and A. Doe (eds.),", [], ["Roe", "Doe"], None),
        ("Dyn, N. and A. Ron (1993)", ["Dyn", "Ron"], [], "1993"),
        ("D. Pike *et al.*,", ["Pike"], [], None),
        ("This was so in the north. See J. Roe,", ["Roe"], [], None),
        ("This was so in the north, as they say,", [], [], None),
        ("", [], [], None),
    ],
)
def test_reads_who_stands_before_a_title(text, authors, editors, issued):
    """Signals and prose are left out; the word for editors makes them editors; a year beside them is kept."""
    found = read(spans(text))

    assert [name.family for name in found.authors] == authors
    assert [name.family for name in found.editors] == editors
    assert (str(found.issued) if found.issued else None) == issued
