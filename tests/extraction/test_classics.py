import pytest

from support.extraction import draft, drafts


@pytest.mark.parametrize(
    ("note", "author", "work", "passage"),
    [
        ("Verg. G. 4.149–218.", "Verg.", "G.", "4.149–218"),
        ("Pliny, HN 31.93.", "Pliny", "HN", "31.93"),
        ("Arist. Hist. an. 553a25.", "Arist.", "Hist. an.", "553a25"),
        ("Aristotle, EN 1094a1.", "Aristotle", "EN", "1094a1"),
        ("Hdt. 1.23.2.", "Hdt.", None, "1.23.2"),
        ("Cf. Verg. Aen. 6.851–853.", "Verg.", "Aen.", "6.851–853"),
        ("Vgl. Tac. Ann. 1.2.", "Tac.", "Ann.", "1.2"),
        ("Verg. G. 4.149–218, 3.2.", "Verg.", "G.", "4.149–218, 3.2"),
        ("Pliny 31.93, trans. Jane Roe.", "Pliny", None, "31.93"),
    ],
)
def test_reads_an_author_a_work_and_a_passage(note, author, work, passage):
    """Author and work keep their abbreviations, several passages stay together, and signals are left out."""
    found = draft(note)

    assert (found.item.type, found.item.title) == ("classic", work)
    assert [name.family for name in found.item.author] == [author]
    assert (found.locator or found.item.page) == passage


def test_several_ancient_texts_are_several_citations():
    """Authors after a semicolon are told apart, and so is the modern book after them."""
    found = drafts("Tac. Ann. 1.2; Suet. Aug. 3.4; J. Roe, *Salt* (London: Example, 1999), 5.")

    assert [(one.item.type, one.item.title) for one in found] == [
        ("classic", "Ann."),
        ("classic", "Aug."),
        ("book", "Salt"),
    ]


@pytest.mark.parametrize(
    "note",
    [
        "Roe, HN 31.93.",
        "Austen 4.12.",
        "Section 3.2.1.",
        "Livy 1999, 12.",
        "Jane Livy, *Salt* (London: Example, 1999), 12.",
        "Plato, *The Republic*, trans. Jane Roe (London: Example, 1999), 12.",
        "J. Roe, “Pliny, HN 31.93,” *Salt Journal* 3 (1999): 12–14.",
    ],
)
def test_other_authors_and_modern_editions_are_none(note):
    """No ancient name, no passage with full stops, a printed edition, or words of a title."""
    assert draft(note).item.type != "classic"
