"""Films and those who directed them."""

import pytest

from support.extraction import draft, drafts


def names(people):
    return [person.literal or f"{person.given} {person.family}" for person in people]


@pytest.mark.parametrize(
    ("raw", "title", "directors"),
    [
        ("*The Salt Road*, directed by Jane Roe (London: Lamp Films, 1999).", "The Salt Road", ["Jane Roe"]),
        ("*The Salt Road* (dir. Jane Roe, 1999).", "The Salt Road", ["Jane Roe"]),
        ("Salt (dir. Jane Roe, 1999).", "Salt", ["Jane Roe"]),
        (
            "*The Salt Road*, dir. by Jane Roe and John Doe, London: Lamp Films, 1999.",
            "The Salt Road",
            ["Jane Roe", "John Doe"],
        ),
        ("*Die Salzstraße*, Regie: Jane Roe, Berlin 1999.", "Die Salzstraße", ["Jane Roe"]),
        ("*La Route du sel*, réal. Jane Roe, Paris, Lampe Films, 1999.", "La Route du sel", ["Jane Roe"]),
        ("*La via del sale*, regia di Jane Roe, 1999.", "La via del sale", ["Jane Roe"]),
        ("*La ruta de la sal*, dirigida por Jane Roe, 1999.", "La ruta de la sal", ["Jane Roe"]),
        ("*Соляная дорога*, реж. И. Роу, 1999.", "Соляная дорога", ["И. Роу"]),
        ("The harbour is shown in *Salt*, directed by Jane Roe (1999).", "Salt", ["Jane Roe"]),
    ],
)
def test_reads_the_director_of_a_film(raw, title, directors):
    """What precedes the director's name in several languages makes a film; the director is no author."""
    item = draft(raw).item

    assert (item.type, item.title, names(item.director)) == ("motion_picture", title, directors)
    assert (item.author, item.editor) == ((), ())
    assert str(item.issued) == "1999"


def test_the_studio_of_a_film_is_its_publisher():
    """Place and studio stand after the director as an imprint does."""
    item = draft("*The Salt Road*, directed by Jane Roe (London: Lamp Films, 1999).").item

    assert (item.publisher_place, item.publisher) == ("London", "Lamp Films")


def test_a_film_and_a_book_stand_in_one_note():
    """The book has an author, and no director."""
    film, book = drafts("See *Salt*, dir. Jane Roe (1999); J. Doe, *Bread* (London: Example, 2001), 5.")

    assert (names(film.item.director), film.item.author) == (["Jane Roe"], ())
    assert (names(book.item.author), book.item.director) == (["J. Doe"], ())


@pytest.mark.parametrize(
    ("raw", "kind", "editors"),
    [
        ("Jane Roe (dir.), Le Sel, Paris, Exemple, 1999.", "book", ["Jane Roe"]),
        ("Jane Roe, dir., *Le Sel* (Paris: Exemple, 1999), 12.", "book", ["Jane Roe"]),
        ("*Le Sel*, sous la direction de Jane Roe, Paris, Exemple, 1999.", "book", ["Jane Roe"]),
        (
            "Anna Poe, « La lampe », dans Jane Roe (dir.), *Le Sel*, Paris, Exemple, 1999, p. 12.",
            "chapter",
            ["Jane Roe"],
        ),
    ],
)
def test_who_directs_a_book_is_its_editor(raw, kind, editors):
    """In French "(dir.)" after a name stands for the editor of a volume."""
    item = draft(raw).item

    assert (item.type, names(item.editor), item.director) == (kind, editors, ())


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("John Doe, “Films Directed by Jane Roe,” *Journal of Film* 3 (1999): 4.", "article-journal"),
        ("Jane Roe, *The Film Director and the Salt* (London: Example, 1999).", "book"),
        ("*Salt*, directed to all the keepers of the harbour (London: Example, 1799).", "book"),
        ("Jane Roe, *Salt* (London: Example, 1999), directed by nobody in particular.", "book"),
    ],
)
def test_words_on_directing_make_no_film(raw, kind):
    """They stand within a title, or no name follows them."""
    item = draft(raw).item

    assert (item.type, item.director) == (kind, ())
