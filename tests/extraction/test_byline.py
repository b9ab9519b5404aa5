import pytest

from srccheck.extraction.byline import read


@pytest.mark.parametrize(
    ("text", "names", "rest"),
    [
        ("Roe, J. K., Jr., & Doe, A. Salt and bread", [("Roe", "J. K."), ("Doe", "A.")], "Salt and bread"),
        ("J. Roe and A. Doe, Salt", [("Roe", "J."), ("Doe", "A.")], ", Salt"),
        ("Roe JK, Doe A. Salt", [("Roe", "JK"), ("Doe", "A.")], "Salt"),
        ("Roe, Jane. Salt", [("Roe", "Jane")], ". Salt"),
        ("J. Roe et alii, Salt", [("Roe", "J.")], ", Salt"),
        ("Jane ROE, Salt", [("ROE", "Jane")], ", Salt"),
        ("J. Roe, Martin Luther: A Life", [("Roe", "J.")], ", Martin Luther: A Life"),
        ("Annales Salis, ed. H.R. Roe (London, 1864)", [], "Annales Salis, ed. H.R. Roe (London, 1864)"),
        ("Jane Roe, Salt and bread", [("Roe", "Jane")], ", Salt and bread"),
        ("The harbour in winter, by sea", [], "The harbour in winter, by sea"),
        ("U.S. Embassy in Norwick: Lights", [(None, None)], ": Lights"),
    ],
)
def test_names_end_where_the_title_begins(text, names, rest):
    """What is read, and what is left."""
    found = read(text)

    assert [(name.family, name.given) for name in found.names] == names
    assert text[found.end :].lstrip(" .") == rest.lstrip(" .")


@pytest.mark.parametrize("text", ["———. Salt.", "Ders., Salz, Berlin 2001.", "Idem, Salt (1999)."])
def test_a_sign_stands_for_the_names_before(text):
    """Dashes and words for "the same" are told from names."""
    found = read(text)

    assert found.repeated
    assert not found.names


def test_editors_are_told_by_a_word():
    """A word in brackets or after a comma makes them editors."""
    assert read("Roe, J. & Doe, A. (Eds.). Salt").editors
    assert read("Jane Roe, editor. Salt").editors
    assert not read("Jane Roe. Salt").editors
