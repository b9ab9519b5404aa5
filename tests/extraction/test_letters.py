import pytest

from support.extraction import draft, drafts

SALT = "J. Poe, *Salt* (London: Example, 1999), 3"


@pytest.mark.parametrize(
    ("note", "writer", "reader", "day"),
    [
        ("Jane Roe to John Doe, 3 May 1848.", "Roe", "Doe", "1848-05-03"),
        ("Roe to Doe, May 3, 1848.", "Roe", "Doe", "1848-05-03"),
        ("Duke of Roe to John Doe, 3 May 1848.", "Roe", "Doe", "1848-05-03"),
        ("Jane Roe to John Doe, c. May 1848.", "Roe", "Doe", "1848-05"),
        ("Letter from Jane Roe to John Doe, 3 May 1848.", "Roe", "Doe", "1848-05-03"),
        ("Brief Anna Roes an Karl Doe, 3. Mai 1848.", "Roe", "Doe", "1848-05-03"),
        ("Brief von Anna Roe an Karl Doe, 3. Mai 1848.", "Roe", "Doe", "1848-05-03"),
        ("Lettre de Jeanne Roe à Jean Doe, 3 mai 1848.", "Roe", "Doe", "1848-05-03"),
        ("Lettera di Anna Roe a Carlo Doe, 3 maggio 1848.", "Roe", "Doe", "1848-05-03"),
        ("Carta de Juana Roe a Juan Doe, 3 de mayo de 1848.", "Roe", "Doe", "1848-05-03"),
        ("Письмо Роу к Доу, 3 мая 1848.", "Роу", "Доу", "1848-05-03"),
    ],
)
def test_a_letter_has_a_writer_a_reader_and_a_day(note, writer, reader, day):
    """Who wrote is the author, who was written to the recipient, and there is no title."""
    item = draft(note).item

    assert (item.type, item.title, str(item.issued)) == ("personal_communication", None, day)
    assert [name.family for name in item.author] == [writer]
    assert [name.family for name in item.recipient] == [reader]


def test_a_letter_may_go_to_several_and_to_a_body():
    """Two persons are two recipients; a body keeps its name without the article."""
    pair = draft("Jane Roe to John Doe and Mary Poe, 3 May 1848.").item
    board = draft("Jane Roe to the Salt Board, 3 May 1848.").item

    assert [name.family for name in pair.recipient] == ["Doe", "Poe"]
    assert [name.literal for name in board.recipient] == ["Salt Board"]


@pytest.mark.parametrize(
    ("note", "archive", "location"),
    [
        ("Jane Roe to John Doe, 3 May 1848, Roe Papers, box 3, Port Library.", "Port Library", "box 3"),
        (
            "Carta de Juana Roe a Juan Doe, 3 de mayo de 1848, Archivo General, leg. 3.",
            "Archivo General",
            "leg. 3",
        ),
    ],
)
def test_a_letter_is_kept_in_an_archive(note, archive, location):
    """What stands after the day is where the letter lies."""
    item = draft(note).item

    assert (item.archive, item.archive_location, str(item.issued)) == (archive, location, "1848-05-03")


def test_a_letter_is_printed_in_an_edition():
    """The edition is the container, its editors stand by themselves, and the day stays the letter's."""
    found = draft("Roe to Doe, May 3, 1848, in Mary Poe, ed., *Letters* (London: Example, 1901), 12.")
    item = found.item

    assert (item.container_title, item.publisher_place, found.locator) == ("Letters", "London", "12")
    assert [name.family for name in item.author + item.editor] == ["Roe", "Poe"]
    assert str(item.issued) == "1848-05-03"


@pytest.mark.parametrize(
    ("note", "author", "interviewer"),
    [
        ("Interview with Jane Roe, 3 May 2009.", ["Roe"], []),
        ("Interview with Jane Roe, fitter, Kumasi, 3 May 2009.", ["Roe"], []),
        ("Personal interview with Jane Roe, 3 May 2009.", ["Roe"], []),
        ("Interview mit Anna Roe, 3. Mai 2009.", ["Roe"], []),
        ("Interview with a former keeper, Port, 3 May 2009.", [], []),
        ("Jane Roe, interview with the author, 3 May 2009.", ["Roe"], []),
        ("Jane Roe, interviewed by John Doe, Port, 3 May 2009.", ["Roe"], ["Doe"]),
    ],
)
def test_who_answers_an_interview_is_its_author(note, author, interviewer):
    """Who asks is the interviewer, where it is not the author of the article; a nameless person is nobody."""
    item = draft(note).item

    assert (item.type, item.title, str(item.issued)) == ("interview", None, "2009-05-03")
    assert [name.family for name in item.author] == author
    assert [name.family for name in item.interviewer] == interviewer


@pytest.mark.parametrize(
    ("note", "kinds"),
    [
        (f"{SALT}. Jane Roe, interview by author, Port, 3 May 2009.", ["book", "interview"]),
        (f"{SALT}. Jane Roe to John Doe, May 3, 1848.", ["book", "personal_communication"]),
        (f"{SALT}; Jane Roe to the Board, 3 May 1848.", ["book", "personal_communication"]),
        ("The board knew it. Jane Roe to John Doe, 3 May 1848, CO 1/2.", ["manuscript"]),
        (f"{SALT}. He went from Port to Bay on 3 May 1848.", ["book"]),
    ],
)
def test_letters_and_interviews_begin_in_the_middle_of_a_note(note, kinds):
    """They are told from the book and the sentence before them; a journey is no letter."""
    assert [found.item.type for found in drafts(note)] == kinds


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("From Salt to Bread (London: Example, 1999), 12.", "From Salt to Bread"),
        ("Jane Roe, From Salt to Bread, 3 May 2009.", "From Salt to Bread"),
        ("Jane Roe, Letters to John Doe (London: Example, 1901), 12.", "Letters to John Doe"),
        ("“A Letter to John Doe,” *Port Gazette*, May 3, 2009.", "A Letter to John Doe"),
        ("Jane Roe, “Interview with John Doe,” *Port Gazette*, May 3, 2009.", "Interview with John Doe"),
        ("Road from Port to Bay, 3 May 1848.", "Road from Port to Bay"),
        ("Salt to Bread, A History of the Harbour, 3 May 1848.", "Salt to Bread"),
    ],
)
def test_a_title_with_such_words_is_a_title(note, title):
    """A book that leads from one thing to another, or that is called letters, has no recipient."""
    item = draft(note).item

    assert (item.title, item.recipient, item.interviewer) == (title, (), ())
    assert item.type not in ("personal_communication", "interview")
