"""Text in the notation of LaTeX."""

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
        (r"Vi\d{\^e}t, Ti\'{\^e}ng", "Việt, Tiếng"),
        ("\\'\n ecole", "école"),
        (r"\textcommabelow{S}erban", "Șerban"),
        (r"\glqq Salz\grqq{} \guillemetleft sel\guillemetright", "„Salz“ «sel»"),
        (r"\uppercase{Salt} for \texteuro{}5", "Salt for €5"),
        (r"\'", ""),
        ("a\\", "a\\"),
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
    assert decode(written) == " ".join(text.split())


@given(st.text(st.one_of(st.sampled_from("\\{}'\"^cv~-` "), st.characters(codec="utf-8"))))
def test_any_text_is_read(text):
    """Nothing is an error, and white space is folded."""
    found = decode(text)

    assert found == " ".join(found.split())


@pytest.mark.parametrize("text", ["\ufa2a {x}", "e\u0301 {x}"])
def test_a_character_stays_the_same_one(text):
    """What needs no decoding is not spelled anew, whatever stands beside it."""
    assert decode(text) == text.replace("{x}", "x")
