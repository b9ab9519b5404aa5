"""Text in the notation of LaTeX."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.text.latex import decode, escape


@pytest.mark.parametrize(
    ("notation", "text"),
    [
        (r"M{\"u}ller", "Müller"),
        (r"M\"uller", "Müller"),
        (r"\'{E}cole", "École"),
        (r"{\v{S}}koda", "Škoda"),
        (r"\c{c}a va", "ça va"),
        (r"\'{\i}", "í"),
        (r"{\o}re \ss{} \L\'od\'z", "øre ß Łódź"),
        (r"Smith \& Sons, 50\% of \#1 \$5 a\_b", "Smith & Sons, 50% of #1 $5 a_b"),
        (r"{NATO} and the {U.S.}", "NATO and the U.S."),
        (r"\emph{Salt} \textbf{and} {\it Water}", "Salt and Water"),
        (r"pages 3--5 --- a dash", "pages 3–5 — a dash"),
        (r"``quoted'' and `single'", "“quoted” and `single'"),
        (r"a~b\,c\ d", "a b c d"),
        (r"\textbackslash{} \textasciitilde{} \^{}", "\\ ~"),
        (r"\unknown{word}", "unknownword"),
        ("50% salt", "50% salt"),
    ],
)
def test_what_a_notation_says(notation, text):
    """Accents, symbols, escapes and dashes become characters; braces and styling go."""
    assert decode(notation) == text


@given(st.text(st.one_of(st.sampled_from("{}\\%_#&$~^-`'\""), st.characters(codec="utf-8"))))
def test_escaped_text_says_what_it_said(text):
    """Nothing in it acts, and its braces are balanced."""
    written = escape(text)
    depth = 0
    for char in written:
        depth += (char == "{") - (char == "}")
        assert depth >= 0

    assert depth == 0
    assert not written.endswith("\\")
    assert unicodedata.normalize("NFC", decode(written)) == unicodedata.normalize(
        "NFC", " ".join(text.split())
    )


@given(st.text())
def test_any_text_is_read(text):
    """Nothing is an error."""
    assert decode(text) == " ".join(decode(text).split())
