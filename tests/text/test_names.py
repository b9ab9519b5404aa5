import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.text.names import is_body, is_initials, looks_like_names, names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("J.J. Rowan,", [("Rowan", "J.J.")]),
        ("M.R. Gale and G. Lund,", [("Gale", "M.R."), ("Lund", "G.")]),
        ("D. Pike *et al.*,", [("Pike", "D.")]),
        ("Д. Пайк и др.", [("Пайк", "Д.")]),
        ("Roe, J., & Doe, A. B.", [("Roe", "J."), ("Doe", "A. B.")]),
        ("Roe J, Doe AB, van der Berg K", [("Roe", "J"), ("Doe", "AB"), ("van der Berg", "K")]),
        ("Roe, Jane", [("Roe", "Jane")]),
        ("Roe, Jane, and John Doe", [("Roe", "Jane"), ("Doe", "John")]),
        ("Lavender", [("Lavender", None)]),
        ("Ludwig van Doe", [("van Doe", "Ludwig")]),
        ("O. Иванова", [("Иванова", "O.")]),
    ],
)
def test_reads_persons_in_any_order(text, expected):
    """Given and family names are told apart, inverted or not; "et al." is nobody's name."""
    assert [(name.family, name.given) for name in names(text)] == expected


@pytest.mark.parametrize(
    "text",
    ["Ministry of Ports of the Republic of Estra", "UNXYZ", "U.S. Embassy in Estra", "President Estrii"],
)
def test_reads_a_body_as_one_name(text):
    """A ministry or an acronym is a literal name, commas and "and" notwithstanding."""
    assert [name.literal for name in names(text)] == [text]


def test_keeps_a_suffix_apart():
    """Jr. is no family name."""
    (name,) = names("John Roe Jr.")

    assert (name.family, name.given, name.suffix) == ("Roe", "John", "Jr.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("E. Stone,", True),
        ("The Ministry of Ports,", True),
        ("This was so in the north", False),
        ("in 2021", False),
        ("What is it?", False),
        ("", False),
    ],
)
def test_tells_names_from_prose(text, expected):
    """An author statement is made of names; a sentence is not."""
    assert looks_like_names(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("J.", True), ("J.-P.", True), ("AB", True), ("Jo", False), ("", False)]
)
def test_knows_initials(text, expected):
    """Initials are letters with full stops, or capitals."""
    assert is_initials(text) is expected


def test_an_acronym_is_a_body_and_a_name_is_not():
    """Capitals alone make a body of a single word."""
    assert is_body("ABCD")
    assert not is_body("Abcd")


@given(st.text() | st.text(alphabet="AaБ .,;&-'*and"))
def test_any_text_gives_names_that_say_something(text):
    """Whatever the text, each name has a family or a literal part, or there is none."""
    for name in names(text):
        assert name.family or name.literal
