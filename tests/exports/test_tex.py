"""What BibTeX and BibLaTeX have in common."""

import pytest
from hypothesis import given

from srccheck.exports import tex
from srccheck.model.work import Name
from srccheck.text.latex import decode
from support.works import TEXTS


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        (["roe2021"], ["roe2021"]),
        (["Roe, Jane {2021}"], ["Roe-Jane-2021"]),
        (["a", "A", "a"], ["a", "A-2", "a-3"]),
        (["", "%"], ["work", "work-2"]),
        (["шойгу2021"], ["шойгу2021"]),
    ],
)
def test_keys_can_be_read_and_differ(wanted, got):
    """What TeX cannot have in a key becomes a hyphen, and no two keys differ by capitals alone."""
    assert tex.keys(wanted) == got


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (Name(family="Roe", given="Jane"), "Roe, Jane"),
        (Name(family="Roe", given="Jane", suffix="Jr."), "Roe, Jr., Jane"),
        (Name(family="Berg", given="Jan", non_dropping_particle="van der"), "van der Berg, Jan"),
        (Name(family="1st Roe", given="Jan", non_dropping_particle="van"), "van {1st Roe}, Jan"),
        (
            Name(family="Fontaine", given="Jean", dropping_particle="de", non_dropping_particle="La"),
            "{de La Fontaine}, Jean",
        ),
        (Name(family="bell hooks"), "{bell hooks}"),
        (Name(family="van der Berg", given="Jan"), "{van der Berg}, Jan"),
        (Name(family="Madonna"), "Madonna"),
        (Name(literal="Ministry of Salt and Water"), "{Ministry of Salt and Water}"),
        (Name(family="Roe and Sons", given="A, B"), "{Roe and Sons}, {A, B}"),
        (Name(family="others"), "{others}"),
        (Name(family="R&D", given="50%"), r"{R\&D}, {50\%}"),
    ],
)
def test_a_name_is_written_in_the_form_that_bibtex_splits_right(name, written):
    """Family name first, particles before it, bodies and whatever would be split in braces."""
    assert tex.names([name]) == "{" + written + "}"


def test_several_names_are_joined_by_and():
    """`and` stands between names only."""
    assert tex.names([Name(family="Roe", given="J."), Name(literal="Agency")]) == "{Roe, J. and {Agency}}"


@pytest.mark.parametrize(
    ("title", "language", "written"),
    [
        ("The Price of Salt", "en", "The Price of Salt"),
        ("How NATO and the U.S. Trade", "en", "How {NATO} and the {U.S.} Trade"),
        ("Salt imports rise in Tajikistan", "en", "Salt imports rise in {Tajikistan}"),
        (
            "Salt imports rise: Why the price of Salt is up",
            None,
            "Salt imports rise: Why the price of {Salt} is up",
        ),
        ("The 'Great Game' of salt traders", "en", "The 'Great {Game}' of salt traders"),
        ("Der Preis des Salzes in Hamburg und USA", "de", "Der Preis des Salzes in Hamburg und USA"),
        ("Цена соли в США", "ru", "Цена соли в США"),
        ("100 % {salt} & more_things", "de", r"100 \% \textbraceleft{}salt\textbraceright{} \& more\_things"),
    ],
)
def test_a_title_keeps_the_capitals_that_a_style_may_not_touch(title, language, written):
    """Names in sentence case and words with capitals inside are braced where the language is English."""
    assert tex.title(title, language) == "{" + written + "}"


@given(TEXTS, TEXTS)
def test_a_title_in_braces_says_what_it_said(text, language):
    """Protection and escapes go when the title is read."""
    written = tex.title(text, language or None)

    assert decode((written or "{}")[1:-1]) == decode(tex.text(text)[1:-1] if text else "")


@pytest.mark.parametrize(
    ("pages", "written"),
    [
        ("12–15", "{12--15}"),
        ("12-15", "{12--15}"),
        ("5, 7–9", "{5, 7--9}"),
        ("S-3", "{S-3}"),
        ("A_1", r"{A\_1}"),
        (None, None),
    ],
)
def test_pages_have_two_hyphens(pages, written):
    """Every range of numbers, and nothing else."""
    assert tex.pages(pages) == written


@pytest.mark.parametrize(
    ("url", "verbatim", "linked"),
    [
        (
            "https://a.example/x_y?a=1&b=2#c",
            "{https://a.example/x_y?a=1&b=2#c}",
            r"\url{https://a.example/x_y?a=1&b=2\#c}",
        ),
        ("https://a.example/%20", "{https://a.example/%20}", r"\url{https://a.example/\%20}"),
        (
            "https://a.example/{x}\\ y",
            "{https://a.example/%7Bx%7D%5C%20y}",
            r"\url{https://a.example/\%7Bx\%7D\%5C\%20y}",
        ),
    ],
)
def test_an_address_cannot_break_the_file(url, verbatim, linked):
    """Braces, backslashes and blanks are percent-encoded; in a text `%` and `#` are escaped."""
    assert tex.verbatim(url) == verbatim
    assert tex.linked(url) == linked


def test_a_publisher_with_and_is_one_publisher():
    """BibLaTeX splits lists at `and`."""
    assert tex.listed("Salt and Sons") == "{{Salt and Sons}}"
    assert tex.listed("Sandand") == "{Sandand}"
