"""What stands around titles and imprints: catalogues, volumes, editions, publishers and bodies."""

import pytest

from support.extraction import draft


@pytest.mark.parametrize(
    ("raw", "title", "publisher"),
    [
        ("Jane Roe, exh. cat. *Salt* (London: Example Gallery, 1999), 12.", "Salt", "Example Gallery"),
        ("Exh. cat. *Salt and Bread* (London: Museum, 1999), 12.", "Salt and Bread", "Museum"),
        ("Jane Roe (ed.), exh. cat. *Salt* (London: Example, 1999), 12.", "Salt", "Example"),
        ("Jane Roe, Ausst.-Kat. *Salz und Brot*, Berlin: Beispiel 1999, S. 12.", "Salz und Brot", "Beispiel"),
        ("Jane Roe, cat. d'exposition, *Le sel*, Paris, Exemple, 1999, p. 12.", "Le sel", "Exemple"),
        ("Jane Roe, cat. della mostra *Il sale*, Roma, Esempio, 1999, p. 12.", "Il sale", "Esempio"),
        ("Jane Roe, *Salt*, exh. cat. (London: Example, 1999), 12.", "Salt", "Example"),
        ("Jane Roe, *A Cat. of Salt* (London: Example, 1999), 12.", "A Cat. of Salt", "Example"),
    ],
)
def test_a_catalogue_of_an_exhibition_is_a_book(raw, title, publisher):
    """What it is called stands before or after its title, and is neither title, name nor publisher."""
    item = draft(raw).item
    people = {name.literal or name.family for name in (*item.author, *item.editor)}

    assert (item.type, item.title, item.publisher) == ("book", title, publisher)
    assert people <= {"Roe"}


@pytest.mark.parametrize(
    ("raw", "volume", "page"),
    [
        ("J. Roe, Salt and Bread (London, 1899), ii. 45.", "ii", "45"),
        ("J. Roe, *Salt and Bread* (2 vols, London, 1899), iii. 45–6.", "iii", "45–6"),
        ("J. Roe, Salt and Bread, London, 1899, vol. ii, p. 45.", "ii", "45"),
        ("J. Roe, *Salt and Bread* (2 vols, London, 1899), 45.", None, "45"),
    ],
)
def test_a_roman_number_before_a_page_is_a_volume(raw, volume, page):
    """How many volumes there are is none of them."""
    read = draft(raw)

    assert (read.item.volume, read.locator) == (volume, page)
    assert (read.item.publisher_place, str(read.item.issued)) == ("London", "1899")


@pytest.mark.parametrize(
    ("raw", "place", "publisher"),
    [
        ("J. Roe, *Salt* (2 vols, London, 1899), p. 45.", "London", None),
        ("J. Roe, *Salt* (2 vols, London: Example, 1899), p. 45.", "London", "Example"),
        ("J. Roe, *Das Salz* (2 Bde., Berlin 1899), S. 45.", "Berlin", None),
        ("J. Roe, *Salt* (Oxford: Example, 1899; first publ. 1857), p. 45.", "Oxford", "Example"),
        ("И. Роу, *Соль* (М.: Журнал «Маяк», 1899), 45.", "М.", "Журнал «Маяк»"),
    ],
)
def test_an_imprint_may_hold_more_than_a_place_and_a_publisher(raw, place, publisher):
    """The number of volumes and the first edition are no publisher, a name in quotation marks may be one."""
    item = draft(raw).item

    assert (item.type, item.publisher_place, item.publisher) == ("book", place, publisher)
    assert str(item.issued) == "1899"


@pytest.mark.parametrize(
    ("raw", "title", "edition"),
    [
        ("Jane Roe, Das Salz, Berlin ³1999, S. 12.", "Das Salz", "3"),
        ("Jane Roe, *Das Salz*, Berlin ¹²1999.", "Das Salz", "12"),
        ("Jane Roe, Das Salz¹, Berlin 1999.", "Das Salz¹", None),
    ],
)
def test_a_high_number_before_the_year_is_an_edition(raw, title, edition):
    """One after a word is part of the title."""
    item = draft(raw).item

    assert (item.title, item.edition) == (title, edition)
    assert (item.publisher_place, str(item.issued)) == ("Berlin", "1999")


@pytest.mark.parametrize(
    ("raw", "title", "container"),
    [
        ("Jan Roe, Kronika portowa, „Gazeta Solna”, 9 VIII 1941, s. 3.", "Kronika portowa", "Gazeta Solna"),
        ("J. Roe, *Sól*, „Gazeta Solna” 9 VIII 1941, nr 12, s. 3.", "Sól", "Gazeta Solna"),
        ("“Salt,” Port Gazette, 9 VIII 1941, 3.", "Salt", "Port Gazette"),
    ],
)
def test_the_month_of_a_newspaper_may_be_a_roman_number(raw, title, container):
    """The day follows the newspaper, whose name may stand in quotation marks after a plain title."""
    item = draft(raw).item

    assert (item.title, item.container_title, str(item.issued)) == (title, container, "1941-08-09")


@pytest.mark.parametrize(
    ("raw", "author", "title"),
    [
        ("WSO. *Bread and Salt*. Geneva: WSO, 2004.", "WSO", "Bread and Salt"),
        ("Ministero delle saline, *Il sale* (Roma: Esempio, 2004), 12.", "Ministero delle saline", "Il sale"),
        ("Department of Salt, Bread and Wine, London 2004, p. 12.", "Department of Salt", "Bread and Wine"),
        ("Министерство соли, Соль и хлеб, Москва 2004, с. 12.", "Министерство соли", "Соль и хлеб"),
        (
            "Committee for the Study of Salt, *Bread* (London: Example, 2004), 12.",
            "Committee for the Study of Salt",
            "Bread",
        ),
    ],
)
def test_a_body_may_be_the_author(raw, author, title):
    """Its whole name stands for it, with its small words, and its letters where it is shortened."""
    item = draft(raw).item

    assert ([name.literal for name in item.author], item.title) == ([author], title)


@pytest.mark.parametrize(
    ("note", "publisher", "volumes"),
    [
        ("Jane Doe, *Bread* (Port: “Lamp Press”, 1999), p. 3.", "Lamp Press", None),
        ("Jane Poe, *Rye*, exh. cat., London, 1999.", None, None),
        ("Jane Roe, *Salt*, 2 vols, London, 1999, p. 12.", None, "2"),
        ("Jane Roe, *Il sale*, 4 voll., Torino, Esempio, 1975.", "Esempio", "4"),
    ],
)
def test_tells_publishers_from_marks_forms_and_volumes(note, publisher, volumes):
    """Quotation marks, what a source is called, and how many volumes it has are no part of a publisher."""
    found = draft(note).item

    assert (found.publisher, found.number_of_volumes) == (publisher, volumes)


@pytest.mark.parametrize(
    ("raw", "series", "number", "place"),
    [
        (
            "Jane Roe, Salz und Brot 1900–1950 (= Studien zum Salz 36), Wien 1991, S. 12.",
            "Studien zum Salz",
            "36",
            "Wien",
        ),
        ("Jane Roe, Das Salz (= Salzstudien, Bd. 3, Wien 1999), S. 12.", "Salzstudien", "3", "Wien"),
    ],
)
def test_a_series_stands_in_brackets_after_an_equals_sign(raw, series, number, place):
    """German historians print it so, perhaps with place and year."""
    item = draft(raw).item

    assert (item.collection_title, item.collection_number, item.publisher_place) == (series, number, place)


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Jane Roe, Salz und Brot. Eine Geschichte (Wien 1991), S. 12.", "Salz und Brot. Eine Geschichte"),
        ("Jane Roe, Salz und Brot, Reinbek bei Hamburg 1999, S. 12.", "Salz und Brot"),
    ],
)
def test_a_title_ends_before_its_place(raw, title):
    """The place may be in brackets, or named by the town near it."""
    assert draft(raw).item.title == title


@pytest.mark.parametrize("lead", ["In: Anna Poe (Hg.): ", "In: Anna Poe/John Doe (Hg.): ", "In: "])
@pytest.mark.parametrize("title", ["Das Meer", "Hafen", "Häfen. Eine Geschichte"])
def test_a_book_that_is_hosted_ends_before_its_place(lead, title):
    """Short words before a full stop are no abbreviations where a place and a year follow."""
    item = draft(f"Jane Roe: Salz. {lead}{title}. Berlin 1999, S. 1–9.").item

    assert (item.container_title, item.publisher_place, item.page) == (title, "Berlin", "1–9")


@pytest.mark.parametrize(
    ("raw", "title", "container", "issue", "page"),
    [
        ("ROE, Jane. Sal e origem. Tempo Salino, São Paulo, v. 19, n. 1, p. 287-308, jun. 2007.", "Sal e origem", "Tempo Salino", "1", "287–308"),
        ("ROE, Jane de. O sal: crítica. Estudos do Sal, São Paulo, n. 2, p. 4-82, 1972.", "O sal: crítica", "Estudos do Sal", "2", "4–82"),
        ("ROE, Jane. Sal cai, mas pão sobe. Folha do Sal, São Paulo, 31 jan. 2018.", "Sal cai, mas pão sobe", "Folha do Sal", None, None),
    ],
)  # fmt: skip
def test_a_place_may_stand_after_the_name_of_a_periodical(raw, title, container, issue, page):
    """So has it ABNT NBR 6023; the place is kept."""
    item = draft(raw).item

    assert (item.title, item.container_title, item.issue, item.page) == (title, container, issue, page)
    assert item.publisher_place == "São Paulo"
