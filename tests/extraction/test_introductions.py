import pytest

from srccheck.extraction.introductions import length
from srccheck.extraction.split import split


@pytest.mark.parametrize(
    ("text", "citation"),
    [
        ("See also J. Roe, Salt (1999).", "J. Roe, Salt (1999)."),
        ("For a discussion of salt, see J. Roe, Salt (1999).", "J. Roe, Salt (1999)."),
        ("Klassisch bei Roe 1976, S. 5.", "Roe 1976, S. 5."),
        ("The court considered this in Roe v. Doe [1994] 1 A.C. 180.", "Roe v. Doe [1994] 1 A.C. 180."),
        ("J. Roe, Salt (1999).", "J. Roe, Salt (1999)."),
        ("Siehe dazu auch die Analyse von Jane Roe, Salz, Kiel 1999.", "Jane Roe, Salz, Kiel 1999."),
        ("See the review by Jane Doe, *Bread* (London, 1999), 13.", "Jane Doe, *Bread* (London, 1999), 13."),
        ("Zu ihm siehe Jane Roe, Salz, Kiel 1999.", "Jane Roe, Salz, Kiel 1999."),
        ("For the price of salt, see: https://salt.example/1", "https://salt.example/1"),
        ("For the act of 1722 see <https://salt.example/1>", "<https://salt.example/1>"),
        (
            "A crítica está em ROE, Jane. O sal. Porto: Exemplo, 1999.",
            "ROE, Jane. O sal. Porto: Exemplo, 1999.",
        ),
        (
            "No mesmo sentido, ROE, Jane. O sal. Porto: Exemplo, 1999.",
            "ROE, Jane. O sal. Porto: Exemplo, 1999.",
        ),
        ("Refiro-me a ROE, Jane. O sal. Porto: Exemplo, 1999.", "ROE, Jane. O sal. Porto: Exemplo, 1999."),
        ("Essai sur le sel des mers, PUF, Paris, 1965.", "Essai sur le sel des mers, PUF, Paris, 1965."),
        (
            "“Salt was carried down to the harbour on every day of that winter.” Jane Roe, *Salt* (Port, 1999), 12.",
            "Jane Roe, *Salt* (Port, 1999), 12.",
        ),
        (
            "« Le sel fut porté au port chaque jour de l’hiver », résume Jane Roe, *Le sel*, Paris, 1999.",
            "Jane Roe, *Le sel*, Paris, 1999.",
        ),
        (
            "“Salt and Bread.” Jane Roe, *Salt* (Port, 1999), 12.",
            "“Salt and Bread.” Jane Roe, *Salt* (Port, 1999), 12.",
        ),
        (
            "Roe, J. (2004). In search of salt. London: Example.",
            "Roe, J. (2004). In search of salt. London: Example.",
        ),
    ],
)
def test_words_that_lead_to_a_citation_are_left_out(text, citation):
    """Signals and sentences that end in a citation are told from it."""
    assert text[length(text) :] == citation


@pytest.mark.parametrize(
    ("note", "pieces"),
    [
        (
            "J. Roe, Salt (1999). For bread, see A. Doe, Bread (2001) 5.",
            ["J. Roe, Salt (1999).", "A. Doe, Bread (2001) 5."],
        ),
        (
            "J. Roe, ‘Salt’ (1999) 4 Example Rev. 5 and ‘Bread’ (2001) 6 Example Rev. 7.",
            ["J. Roe, ‘Salt’ (1999) 4 Example Rev. 5", "‘Bread’ (2001) 6 Example Rev. 7."],
        ),
        (
            "Roe, op. cit., n. 21 and Doe, op. cit., n. 24.",
            ["Roe, op. cit., n. 21", "Doe, op. cit., n. 24."],
        ),
        (
            "Sea Act 1981 (N.S.W.); Harbour Act 1976 (S.A.).",
            ["Sea Act 1981 (N.S.W.)", "Harbour Act 1976 (S.A.)."],
        ),
        (
            "Roe, J.; Doe, A. Salt in winter. Berlin: Example, 1999.",
            ["Roe, J.; Doe, A. Salt in winter. Berlin: Example, 1999."],
        ),
        (
            "It was cold that year, and nobody wrote down why the boats stayed in the harbour until May. See J. Roe, Salt (1999).",
            ["J. Roe, Salt (1999)."],
        ),
        (
            "Roe, Anna, 1999: Salz. Berlin. Doe, Karl, 1978: Brot. Köln. Poe, Eva, 1980: Wein. Bonn.",
            ["Roe, Anna, 1999: Salz. Berlin.", "Doe, Karl, 1978: Brot. Köln.", "Poe, Eva, 1980: Wein. Bonn."],
        ),
    ],
)
def test_a_note_is_cut_between_its_citations(note, pieces):
    """Each piece is one citation, without the words that lead to it; names and titles are not cut."""
    assert [segment.text for segment in split(note)] == pieces


@pytest.mark.parametrize(
    ("note", "pieces"),
    [
        ("Ebenda, S. 412–415. Anders als Roe halte ich den Bruch um 1980 für tiefer.", 1),
        ("Ebenda, S. 412. Anders als Roe (2005, S. 460) meint, war Salz teuer.", 2),
    ],
)
def test_a_signal_may_only_begin_a_sentence(note, pieces):
    """A sentence that begins with a signal cites only where a year stands beside the name."""
    assert len(split(note)) == pieces
