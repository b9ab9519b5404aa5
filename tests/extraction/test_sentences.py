import pytest

from srccheck.extraction.sentences import sentences, signal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("J. Roe, vol. 3. Next", ["J. Roe, vol. 3.", "Next"]),
        ("The U.S. Army. Next", ["The U.S. Army.", "Next"]),
        ("Is it? Yes", ["Is it?", "Yes"]),
        ("", []),
    ],
)
def test_initials_and_abbreviations_end_no_sentence(text, expected):
    """Only a full stop after a word ends a sentence."""
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("See also J. Roe", "J. Roe"),
        ("see, e.g., Roe", "Roe"),
        ("Vgl. auch Roe", "Roe"),
        ("См. также Роу", "Роу"),
        ("See for other views on the matter: Roe", "Roe"),
        ("Seeman, J.", "Seeman, J."),
    ],
)
def test_knows_what_introduces_a_citation(text, rest):
    """Signals in several languages are no part of the citation."""
    assert text[signal(text) :] == rest
