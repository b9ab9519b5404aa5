"""Notes in which several works stand, or to which a sentence leads."""

import pytest

from support.extraction import draft, drafts


def people(item):
    names = item.author or item.editor
    return ", ".join(name.literal or f"{name.given} {name.family}" for name in names)


@pytest.mark.parametrize(
    ("note", "names", "title"),
    [
        ("It is old, as Roe, Jane (1999): Salt Roads, London: A, has shown.", "Jane Roe", "Salt Roads"),
        ("The best guide is still Roe, J. (1999) Salt Roads, London: A, p. 3.", "J. Roe", "Salt Roads"),
        ("It was shown by Roe J.R. (1999) Salt and Bread. J Salt 12:3-9.", "J.R. Roe", "Salt and Bread"),
        (
            "The papers of 1848 are in J. Roe and A. Doe (eds.), Salt (London: A, 1999).",
            "J. Roe, A. Doe",
            "Salt",
        ),
        ("They are easily found in: J. Roe (ed.), Salt (London: A, 1999), 12.", "J. Roe", "Salt"),
        ("Comme le montre Jeanne ROUX, Le Sel, Paris, Exemple, 1999, p. 12.", "Jeanne ROUX", "Le Sel"),
        (
            "Il prezzo era alto, e così scrive anche SALINE Jeanne, Le Sel, Paris, A, 1999.",
            "Jeanne SALINE",
            "Le Sel",
        ),
        ("Il prezzo era alto: lo ricorda ora ROUX, J., Le Sel, Paris, A, 1999, p. 12.", "J. ROUX", "Le Sel"),
        (
            "It is told by Jane Roe, Ann Doe and Eva Poe, Salt (London: A, 1999).",
            "Jane Roe, Ann Doe, Eva Poe",
            "Salt",
        ),
        (
            "It fell in 1848, as is told by Jane Roe and J. Doe, Salt (London: A, 1999).",
            "Jane Roe, J. Doe",
            "Salt",
        ),
        (
            "It was high in 1840, for which see Jane Roe, Salt in 1848, London, A, 1999.",
            "Jane Roe",
            "Salt in 1848",
        ),
        ("J. Roe, The Port, 1848–1851 (London: A, 1999), 12.", "J. Roe", "The Port, 1848–1851"),
    ],
)
def test_a_sentence_leads_to_a_work(note, names, title):
    """All its authors or editors are read, none of the sentence; a year of the title dates no book."""
    item = draft(note).item

    assert (people(item), item.title, str(item.issued)) == (names, title, "1999")


@pytest.mark.parametrize(
    ("note", "titles"),
    [
        (
            "J. Loe, Le Pain, Lyon, A, 2001, p. 3, ROUX, J., Le Sel, Paris, A, 1999, p. 1.",
            ["Le Pain", "Le Sel"],
        ),
        ("First Roe, Jane (1999). Salt. London: A; then Doe, Ann (2001). Wine. Paris: A.", ["Salt", "Wine"]),
        (
            "As J. Roe, Salt (London: A, 1999), 1, shows; not as A. Doe, Wine (Paris: A, 2001), 5.",
            ["Salt", "Wine"],
        ),
        ("J. Roe, ‘Salt’, in A. Doe; E. Poe (eds.), *Bread* (London: A, 1999), 12.", ["Salt"]),
        ("Roe, Jane; Doe, John (eds.), Salt and Bread, London: A 1999.", ["Salt and Bread"]),
    ],
)
def test_a_note_is_cut_between_works(note, titles):
    """Words between two works lead to the second; editors after a semicolon stay with their book."""
    assert [read.item.title for read in drafts(note)] == titles


@pytest.mark.parametrize(
    "note",
    [
        "J. Roe, ‘Salt’, in A. Doe; E. Poe (eds.), *Bread* (London: Example, 1999), 12.",
        "J. Roe, Salt, in: Doe, A.; Poe, E. (Hrsg.), Bread, London: Example 1999, S. 12.",
    ],
)
def test_editors_after_a_semicolon_have_edited_the_book(note):
    """The chapter keeps its own author."""
    item = draft(note).item

    assert [name.family for name in item.author] == ["Roe"]
    assert [name.family for name in item.editor] == ["Doe", "Poe"]
    assert item.container_title == "Bread"


@pytest.mark.parametrize(
    "note",
    [
        "J. Roe, Salt Roads (London: Example, 1999), p. 12: ‘salt is white’.",
        "J. Roe, *Salt Roads*, London: Example, 1999, p. 12: “Salt is white, and bread is not”.",
        "p. 3 “a sound”: J. Roe, Salt Roads (London: Example, 1999), 12.",
        "«Salt is white»: J. Roe, Salt Roads (London: Example, 1999), 12.",
    ],
)
def test_words_that_are_quoted_are_no_title(note):
    """They stand after the page, or before the work from which they are."""
    read = draft(note)

    assert (read.item.type, read.item.title, read.locator) == ("book", "Salt Roads", "12")
    assert people(read.item) == "J. Roe"


def test_a_title_may_begin_with_a_quotation():
    """What follows the colon belongs to it, where a journal comes next."""
    item = draft("«Соль»: история слова // Маяк. 1999. № 3. С. 4.").item

    assert (item.title, item.container_title) == ("“Соль”: история слова", "Маяк")


@pytest.mark.parametrize(
    ("note", "title", "container", "page"),
    [
        ("Port Gazette, 3 May 1999, p. 1: “Salt Is White”.", "Salt Is White", "Port Gazette", "1"),
        ("Le Journal du sel, 3 mai 1999, p. 4 : « Le sel ».", "Le sel", "Le Journal du sel", "4"),
        ("Port Gazette, May 3, 1999: “Salt Is White”.", "Salt Is White", "Port Gazette", None),
        ("O. V.: Das Salz. In: Hafenblatt vom 3. Mai 1999.", "Das Salz", "Hafenblatt", None),
    ],
)
def test_an_article_of_a_newspaper_needs_no_author(note, title, container, page):
    """A newspaper before its day is no person, nor are the letters for an author who is not known."""
    item = draft(note).item

    assert (item.type, item.title, item.container_title) == ("article-newspaper", title, container)
    assert (str(item.issued), item.page, item.author) == ("1999-05-03", page, ())


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("[Anonymous], *The Salt of the Earth* (London: Example, 1799), 4.", "The Salt of the Earth"),
        ("Anónimo, La sal de la tierra, Madrid, Ejemplo, 1799, p. 4.", "La sal de la tierra"),
        ("N. N., Das Salz der Erde, Berlin 1799, S. 4.", "Das Salz der Erde"),
    ],
)
def test_an_author_who_is_not_known_is_none(note, title):
    """The words for one are neither a name nor a part of the title."""
    item = draft(note).item

    assert (item.author, item.title, str(item.issued)) == ((), title, "1799")
