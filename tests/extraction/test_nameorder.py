"""Lists whose names stand family name first."""

from srccheck.extraction import extract
from srccheck.readers import read
from support.extraction import extracted

TURNED = """Roe Jane, *Le sel*, Paris, Exemple, 1999.
Doe Pierre, *Le pain*, Paris, Exemple, 2001.
Poe Marie, *La mer*, Lyon, Exemple, 2004.
Loe A. B., *Le port*, Lyon, Exemple, 2005.
"""
STRAIGHT = """Jane Roe, *Salt*, London, Example Press, 1999.
Peter Doe, *Bread*, London, Example Press, 2001.
Mary Poe, *The Sea*, Leeds, Example Press, 2004.
Poe Henry, *The Port*, Leeds, Example Press, 2005.
"""


def _authors(text: str) -> list[str | None]:
    document = read(text.encode(), "list.refs", "references")
    return [name.family for citation in extract([document]).citations for name in citation.item.author]


def test_a_list_of_names_printed_family_name_first_is_turned():
    """Three entries tell the order; initials are no family name."""
    assert _authors(TURNED)[:3] == ["Roe", "Doe", "Poe"]


def test_one_name_does_not_turn_a_list():
    """Where most names are printed given name first, all are read so."""
    assert _authors(STRAIGHT) == ["Roe", "Doe", "Poe", "Henry"]


def test_fewer_than_three_names_do_not_tell():
    """Two names may be two rare ones."""
    assert _authors("\n".join(TURNED.splitlines()[1:3])) == ["Pierre", "Marie"]


def test_a_short_form_tells_which_name_is_the_family():
    """What is cited by "Yamasalt, Bread, 12" was not written by somebody of the family Roe."""
    notes = (
        "Yamasalt Roehei, Bread under Salt (Port: Example Press, 2006), 92.",
        "Yamasalt Roehei, The Sea (Port: Example Press, 2009), 9.",
        "Jane Doe, The Port (Port: Example Press, 2010), 1.",
        "Yamasalt, Bread under Salt, 118; Doe, The Port, 3.",
    )
    authors = [citation.item.author[0].family for citation in extracted(*notes).citations]
    assert authors == ["Yamasalt", "Yamasalt", "Doe", "Yamasalt", "Doe"]
