import pytest

from srccheck.extraction import extract
from srccheck.extraction.authoryear import anywhere, match
from srccheck.extraction.split import split
from support.extraction import a_document


@pytest.mark.parametrize(
    ("text", "names", "year", "letter", "page"),
    [
        ("Roe 1999, S. 66 ff.", ["Roe"], "1999", "", "66"),
        ("Roe/Doe/Poe 1978, S. 64 ff.", ["Roe", "Doe", "Poe"], "1978", "", "64"),
        ("Roe and Doe (1999a)", ["Roe", "Doe"], "1999", "a", None),
        ("Roe et al. 2004, p. 5", ["Roe"], "2004", "", "5"),
        ("van Roe, 1973 S. 125", ["van Roe"], "1973", "", "125"),
        ("ROE (1990) 45–47.", ["ROE"], "1990", "", "45–47"),
        ("Roe 2007. S. 160.", ["Roe"], "2007", "", "160"),
        ("ROE/DOE (2001) 129; SALT (2008) 4", ["ROE", "DOE"], "2001", "", "129"),
    ],
)
def test_reads_a_reference(text, names, year, letter, page):
    """Family names, a year with its letter, and the cited page."""
    found = match(text)

    assert found is not None
    assert [name.family for name in found.authors] == names
    assert (found.year, found.letter, found.locator) == (year, letter, page)


@pytest.mark.parametrize(
    "text",
    [
        "Berlin 1978.",
        "May 1999, p. 5",
        "From 1953 until 1976 the salt came by sea",
        "Christmas 1673 do not survive",
        "Roe 2004. Salt and bread. London: Example.",
        "Roe, 45.",
        "Roe (1990) 12 Journal of Salt 34",
        "Act 1975 (N.Z.)",
    ],
)
def test_other_words_before_a_year_are_none(text):
    """Places, months and acts are no authors, and a title after the year makes it a full citation."""
    assert match(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe, Debt: The First 5,000 Years (Port: Melville House, 2011), 34.",
        "Jane Roe, The Man Died (London: James Currey, 1989), 12.",
        "Bank of Utopia, Salt Survey 2019 (Port: BOU, 2019), 18.",
    ],
)
def test_an_imprint_in_brackets_is_none(text):
    """A publisher and the year after it are no author and date, and neither are the last words of the title before them."""
    assert list(anywhere(text)) == []


def test_references_are_resolved_to_the_list_at_the_end():
    """The list may stand after the notes; the letter tells works of one year apart."""
    document = a_document(
        "Vgl. Roe 1999a, S. 5.",
        "Roe 1999b; Doe 1978, S. 7.",
        "Loe 1999.",
        "Roe, Anna, 1999a: Das Salz. Berlin.",
        "Roe, Anna, 1999b: Das Brot. Berlin.",
        "Doe, Karl, 1978: Der Wein. Köln.",
    )

    found = extract([document])

    assert {c.id: c.refers_to for c in found.citations if c.kind == "short"} == {
        "1": "4",
        "2a": "5",
        "2b": "6",
        "3": None,
    }
    assert [(f.rule, f.note) for f in found.findings] == [("short-form-open", "3")]


def test_a_town_on_its_river_is_no_author():
    """Where notes cite by author and year, “Main 1990” is none."""
    note = "Raul Roe: Die Vernichtung des Salzes, Band 1, Frankfurt am Main 1990 (zuerst englisch 1961), S. 85-163."

    assert len(split(note, by_year=True)) == 1
