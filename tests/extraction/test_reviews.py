import pytest

from support.extraction import draft


@pytest.mark.parametrize(
    ("note", "title", "journal"),
    [
        (
            "J. Roe, review of *Salt*, by A. Doe, *Salt Journal* 3 (1999): 12–14.",
            "review of Salt, by A. Doe",
            "Salt Journal",
        ),
        (
            "J. Roe, review of *Salt* by A. Doe, *Salt Journal* 3 (1999): 12–14.",
            "review of Salt by A. Doe",
            "Salt Journal",
        ),
        (
            "J. Roe, review of “Salt,” by A. Doe, *Salt Journal* 3 (1999): 12–14.",
            "review of Salt by A. Doe",
            "Salt Journal",
        ),
        (
            "J. Roe, book review of *Salt*, by A. Doe and M. Poe, *Salt Journal* 3 (1999): 12.",
            "book review of Salt, by A. Doe and M. Poe",
            "Salt Journal",
        ),
        (
            "J. Roe, review of A. Doe, *Salt*, in *Salt Journal* 3 (1999): 12.",
            "review of A. Doe, Salt",
            "Salt Journal",
        ),
        ("J. Roe, review of *Salt*, *Salt Journal*, May 3, 1999.", "review of Salt", "Salt Journal"),
        (
            "J. Roe, Rezension zu *Salz*, von A. Doe, *Salzblatt* 3 (1999), S. 12.",
            "Rezension zu Salz, von A. Doe",
            "Salzblatt",
        ),
        (
            "J. Roe, compte rendu de *Sel*, par A. Doe, *Revue du sel* 3 (1999), p. 12.",
            "compte rendu de Sel, par A. Doe",
            "Revue du sel",
        ),
        (
            "J. Roe, rec. a *Sale*, di A. Doe, *Rivista del sale* 3 (1999), p. 12.",
            "rec. a Sale, di A. Doe",
            "Rivista del sale",
        ),
        (
            "J. Roe, reseña de *Sal*, de A. Doe, *Revista de la sal* 3 (1999), p. 12.",
            "reseña de Sal, de A. Doe",
            "Revista de la sal",
        ),
    ],
)
def test_a_review_is_called_by_what_it_reviews(note, title, journal):
    """The words, the reviewed title and its author are the title; only the reviewer is an author."""
    item = draft(note).item

    assert (item.title, item.container_title, item.publisher) == (title, journal, None)
    assert [name.family for name in item.author] == ["Roe"]


def test_the_number_and_the_pages_are_those_of_the_journal():
    """What follows the journal is read as in any article."""
    item = draft("J. Roe, review of *Salt*, by A. Doe, *Salt Journal* 3 (1999): 12–14.").item

    assert (item.type, item.volume, str(item.issued), item.page) == ("article-journal", "3", "1999", "12–14")


def test_a_review_may_be_a_chapter():
    """The italic title after "in" may be a book with a place and a publisher."""
    item = draft("J. Roe, review of *Salt*, by A. Doe, in *Salt Studies* (London: Example, 1999), 12.").item

    assert (item.title, item.container_title) == ("review of Salt, by A. Doe", "Salt Studies")
    assert (item.publisher_place, item.publisher) == ("London", "Example")


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("J. Roe, *A Review of Salt* (London: Example, 1999), 12.", "A Review of Salt"),
        ("J. Roe, *Salt Tax: A Review of Bread* (London: Example, 1999), 12.", "Salt Tax: A Review of Bread"),
        (
            "J. Roe, “Review of the Salt Tax,” *Salt Journal* 3 (1999): 12–14.",
            "Review of the Salt Tax",
        ),
        ("J. Roe, review of *Salt* (London: Example, 1999), 12.", "Salt"),
    ],
)
def test_a_title_that_speaks_of_a_review_is_left_alone(note, title):
    """Inside its marks it is a title like any other; a book without a journal is cited itself."""
    assert draft(note).item.title == title
