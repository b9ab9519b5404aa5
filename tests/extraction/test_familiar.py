import pytest

from support.extraction import extracted

BOOK = "Jane Roe, Salt and Bread (Port: Example, 1999), 12."
LAMP = "John Doe, *The Lamp and the Sea* (Port: Tidewater Press, 1999), 3."
DUTCH = "Jan van der Meer, Salt and Bread (Port: Example, 1999), 12."
GERMAN = "Anna Roe, Das Salz und das Brot, Berlin 1999, S. 5."
FRENCH = "Jeanne Roe, Le sel et le pain, Paris, Seuil, 1999, p. 5."
RUSSIAN = "Роу Дж. Соль и свет в северных гаванях. М.: Наука, 1981. С. 5."
SPANISH = "M. García Pérez, La sal y el pan, Madrid, Ejemplo, 1999, p. 5."


def cited_last(*notes):
    """Return what the last of several notes cites."""
    return [one for one in extracted(*notes).citations if one.note == str(len(notes))]


@pytest.mark.parametrize(
    ("source", "note", "title", "page"),
    [
        (BOOK, "The view that Roe, Salt, 12, rejects is old.", "Salt", "12"),
        (BOOK, "The keepers held what Jane Roe, “Salt and Bread,” 45, denies.", "Salt and Bread", "45"),
        (BOOK, "This is the view of Roe, *Salt and Bread*, 45–46, too.", "Salt and Bread", "45–46"),
        (BOOK, "Here I follow Roe et al., Salt, 12, at length.", "Salt", "12"),
        (BOOK, "The phrase “salt is money,” Roe, 45, comes to mind.", None, "45"),
        (BOOK, "Roe, 266: the rule of law.", None, "266"),
        (DUTCH, "The view that van der Meer, Salt, 12, rejects is old.", "Salt", "12"),
        (GERMAN, "Anders die Deutung bei Roe, Salz, S. 12, mit guten Gründen.", "Salz", "12"),
        (FRENCH, "C'est la thèse de Roe, Le sel, p. 12, reprise ailleurs.", "Le sel", "12"),
        (RUSSIAN, "Об этом писал Роу, «Соль и свет», с. 31.", "Соль и свет", "31"),
    ],
)
def test_a_name_that_was_cited_is_found_in_a_sentence(source, note, title, page):
    """Nothing but the name says where the citation begins; its title and its page are read."""
    (short,) = cited_last(source, LAMP, note)

    assert (short.kind, short.refers_to) == ("short", "1")
    assert (short.item.title, short.locator) == (title, page)


@pytest.mark.parametrize(
    "note",
    [
        "The account by Roe, “Salt and Bread,” 45, was followed by Doe, “Lamp and the Sea,” 7.",
        "Roe, Salt and Bread, 45, is right, Doe, The Lamp, 7, is wrong.",
    ],
)
def test_two_names_in_one_sentence_are_two_citations(note):
    """Each name that was cited begins a short form of its own."""
    found = cited_last(BOOK, LAMP, note)

    assert [(short.refers_to, short.locator) for short in found] == [("1", "45"), ("2", "7")]


@pytest.mark.parametrize(
    ("note", "title", "refers_to"),
    [
        ("This is the sum of it all (Salt and Bread, 12).", "Salt and Bread", "1"),
        ("The keepers were poor (Lamp and the Sea, 46).", "Lamp and the Sea", "2"),
        ("The term is old (Roe, Salt, 12).", "Salt", "1"),
    ],
)
def test_a_known_title_in_brackets_is_a_short_form(note, title, refers_to):
    """A title and a page in brackets need no author where the document has cited the title."""
    (short,) = cited_last(BOOK, LAMP, note)

    assert (short.item.title, short.refers_to) == (title, refers_to)


def test_an_unknown_title_in_brackets_stands_for_nothing():
    """What no work is called is words of the sentence."""
    (only,) = cited_last(BOOK, LAMP, "The keepers were poor (Ships and Ropes, 46).")

    assert (only.kind, only.refers_to) == ("full", None)
    assert only.item.title != "Ships and Ropes"


def test_a_title_that_looks_like_two_names_is_a_title():
    """After the name of its author, "Salt and Bread" is no pair of persons."""
    (short,) = cited_last(BOOK, LAMP, "Roe, Salt and Bread, 45.")

    assert [name.family for name in short.item.author] == ["Roe"]
    assert (short.item.title, short.refers_to) == ("Salt and Bread", "1")


def test_a_family_name_of_two_words_is_kept_whole():
    """Both words are the family name, and neither is a forename."""
    (short,) = cited_last(SPANISH, LAMP, "Así lo dice, con razón, García Pérez, La sal, p. 12.")

    assert [(name.family, name.given) for name in short.item.author] == [("García Pérez", None)]
    assert (short.item.title, short.refers_to) == ("La sal", "1")


@pytest.mark.parametrize(
    ("author", "note"),
    [
        ("Anna Paris", "See Paris, p. 45."),
        ("Anna Paris", "This is the view which Paris, Salt, 45, holds."),
        ("Anna Berlin", "So sieht es auch Berlin, Salt, S. 45."),
    ],
)
def test_an_author_may_be_called_like_a_place(author, note):
    """The name with a page is the author's where the document has cited one of that name."""
    (short,) = cited_last(f"{author}, Salt and Bread (Port: Example, 1999), 12.", LAMP, note)

    assert (short.refers_to, short.locator) == ("1", "45")


@pytest.mark.parametrize(
    ("author", "note"),
    [
        ("Anna Paris", "The book was printed in Paris, 12 copies in all."),
        ("Jane Roe", "In 1848 the poet Roe died."),
        ("Jane Roe", "That is what Roe's neighbours, 12 in all, had said."),
        ("Jane Roe", "What Roe said in 1999, 12 years later, was forgotten."),
        ("Jane Roe", "The house of Roe, Tower Street, 12, was sold."),
        ("Jane Roe", "The houses of Loe, Roe, 12, and Noe were sold."),
        ("Jane Roe", "The view that Poe, Salt, 12, rejects is old."),
        ("Jane Roe", "The title is Theology of Jane Roe, p. 109."),
        ("Jane Roe", "Roe, Ropes and Ships (Port: Example, 2001), 4."),
    ],
)
def test_a_name_alone_is_no_citation_of_the_work(author, note):
    """Without a page, in a list or a title, with an address or another book, or unknown, it is none; some notes only speak."""
    found = cited_last(f"{author}, Salt and Bread (Port: Example, 1999), 12.", LAMP, note)

    assert [(one.kind, one.refers_to) for one in found] in ([], [("full", None)])


def test_only_what_was_cited_before_is_known():
    """The same sentence means the work after its full citation, and nothing before it."""
    sentence = "The view that Roe, Salt, 12, rejects is old."

    assert [one.refers_to for one in extracted(sentence, BOOK, sentence).citations] == [None, None, "2"]


def test_a_title_that_the_author_does_not_have_stays_open():
    """A known name, a title in quotation marks and a page are a short form, but of no work that is cited."""
    extraction = extracted(BOOK, LAMP, "The account by Roe, “Ropes and Ships,” 45, is older.")
    last = extraction.citations[-1]

    assert (last.kind, last.item.title, last.refers_to) == ("short", "Ropes and Ships", None)
    assert [(finding.rule, finding.note) for finding in extraction.findings] == [("short-form-open", "3")]


def test_a_name_and_a_page_in_brackets_stand_for_the_work():
    """So has it the MLA, in the middle of sentences; a name that nobody has cited is none."""
    found = extracted(
        "Jane Roe, *Salt* (London: Example, 1953), 12; Ann Doe, *Bread* (London: Example, 1982), 3.",
        "The question is dropped (Roe 531); it is taken up again, years later (Doe 12–14), and once more (Poe 3).",
    )

    assert [one.refers_to for one in found.citations if one.note == "2"] == ["1a", "1b"]


@pytest.mark.parametrize(
    ("note", "authors"),
    [
        ("See Roe; and Jane Poe, “Bread,” *Example News*, 30 March 2015.", ["Roe", "Poe"]),
        ("See Roe.", ["Roe"]),
        ("Roe and Doe.", ["Roe Doe"]),
    ],
)
def test_a_known_name_alone_is_a_short_form(note, authors):
    """A family name between semicolons, or as a whole note, stands for its work."""
    found = [" ".join(name.family for name in one.item.author) for one in cited_last(BOOK, LAMP, note)]

    assert found == authors


def test_a_name_inside_another_is_not_found():
    """A known name at the end of one word, before authors who are listed with semicolons, is no short form."""
    found = extracted("Jane Roe, *Salt and Bread* (Kiel: Example, 1999).", "See Roes; Doe: Salt, 12.")

    assert all(one.raw != "Roe" and "Roes" in found.citations[1].raw for one in found.citations)
