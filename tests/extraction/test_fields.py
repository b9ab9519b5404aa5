import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srccheck.model.csl import to_csl
from srccheck.text.language import guess
from support.extraction import draft, drafts

CASES = [
    (
        "Salt Commission, Articles on Salt, with Commentaries, UN Doc. A/56/10 (2001).",
        {"type": "report", "title": "Articles on Salt, with Commentaries", "number": "A/56/10", "issued": "2001"},
    ),
    (
        'E. Pond, "Search for Light," *Coast Studies* 73, no. 5 (2021): 928–952.',
        {"type": "article-journal", "title": "Search for Light", "container-title": "Coast Studies", "volume": "73",
         "issue": "5", "page": "928–952", "issued": "2021"},
    ),
    (
        "V. Kern ed., *Маяки* [Mayaki] (Port: Izdatelstvo. Port: Издательство) (Port: Izdatelstvo, 2004), 115–125.",
        {"type": "book", "title": "Маяки", "publisher": "Izdatelstvo", "publisher-place": "Port", "issued": "2004"},
    ),
    (
        'M. Stone and E. Mill, "Tenders," The Sea Bank, Ports for Development Series No. 22, September, 2011, 40–42.',
        {"type": "report", "title": "Tenders", "publisher": "The Sea Bank", "issued": "2011-09",
         "collection-title": "Ports for Development Series", "collection-number": "22"},
    ),
    (
        "E. Pond, “Light Policy,” *Coast.Reports*, no. 23, *Ipp*, May, 2018, <https://ipp.example/a>.",
        {"type": "report", "title": "Light Policy", "container-title": "Coast.Reports", "publisher": "Ipp",
         "number": "23", "issued": "2018-05"},
    ),
    (
        'N. Martin, "Lights: \\$1 trillion. Deutsche Welle," August 18, 2021, https://dw.example/a.',
        {"type": "article-newspaper", "title": "Lights: $1 trillion", "container-title": "Deutsche Welle",
         "issued": "2021-08-18"},
    ),
    (
        'Jane Roe, "A Chapter," in *A Book*, ed. John Doe and Ann Poe (Oxford: Sample Press, 2001), 12–34.',
        {"type": "chapter", "title": "A Chapter", "container-title": "A Book", "page": "12–34",
         "publisher": "Sample Press", "publisher-place": "Oxford", "issued": "2001"},
    ),
    (
        "Роу И.И. К вопросу о соли // Журнал соли. 1999. № 3. С. 5–10.",
        {"type": "article-journal", "title": "К вопросу о соли", "container-title": "Журнал соли", "issue": "3", "page": "5–10",
         "issued": "1999"},
    ),
    (
        "Roe J.A. A study of salt. J Salt. 1999;3:5-10.",
        {"type": "article-journal", "title": "A study of salt", "container-title": "J Salt", "volume": "3",
         "page": "5–10", "issued": "1999"},
    ),
    (
        "Jane Roe, Salt, Bread, and Water in China, 1100–1700 (Cambridge, MA: Example University Press, 2015), 165.",
        {"type": "book", "title": "Salt, Bread, and Water in China, 1100–1700", "publisher": "Example University Press",
         "publisher-place": "Cambridge, MA", "issued": "2015"},
    ),
    (
        "Jane Roe, John Doe 1945–1967. Eine Studie zum Hafen, München 1994, S. 42.",
        {"type": "book", "title": "John Doe 1945–1967. Eine Studie zum Hafen", "publisher-place": "München",
         "issued": "1994"},
    ),
    (
        "Roe, Salzrecht, 4. Aufl. 1999, S. 186.",
        {"type": "book", "title": "Salzrecht", "edition": "4", "issued": "1999"},
    ),
    (
        "Jane Roe, Die Salzrepublik. Krisenjahre der Moderne, Frankfurt 1987.",
        {"type": "book", "title": "Die Salzrepublik. Krisenjahre der Moderne", "publisher-place": "Frankfurt",
         "issued": "1987"},
    ),
    (
        "H. Roe, Die Salzwerdung des Meeres (ZThK 82, 1985, 325–360), 330.",
        {"type": "article-journal", "title": "Die Salzwerdung des Meeres", "container-title": "ZThK", "volume": "82",
         "page": "325–360", "issued": "1985"},
    ),
    (
        "I prezzi del sale, in «Il Porto», 13 luglio 1948, p. 1.",
        {"type": "article-newspaper", "title": "I prezzi del sale", "container-title": "Il Porto",
         "issued": "1948-07-13"},
    ),
    (
        "Jane ROE, *Atlas du sel*, t. 6, *Les sociétés du port*, Paris, Éditions de l’Exemple, 1992, p. 34-37.",
        {"type": "book", "title": "Atlas du sel", "volume-title": "Les sociétés du port", "volume": "6",
         "publisher": "Éditions de l’Exemple", "publisher-place": "Paris", "issued": "1992"},
    ),
    (
        "Jane Roe: Salz und Brot im „Dritten Reich“, Berlin 1995, S. 4.",
        {"type": "book", "title": "Salz und Brot im “Dritten Reich”", "publisher-place": "Berlin", "issued": "1995"},
    ),
    (
        "Jane Roe, *Salt Roads* (Cambridge, MA: Example Press, 2019), 12–15, 113–55.",
        {"type": "book", "title": "Salt Roads", "publisher": "Example Press", "publisher-place": "Cambridge, MA",
         "issued": "2019"},
    ),
    (
        "N. Roe and L. Doe, ‘Civil Salt against Social Salt?’ in id., p. 97.",
        {"type": "chapter", "title": "Civil Salt against Social Salt?"},
    ),
    (
        "Jane Roe, Salz und Brot, Weimar 21999, S. 129.",
        {"type": "book", "title": "Salz und Brot", "edition": "2", "publisher-place": "Weimar", "issued": "1999"},
    ),
    (
        "J. Roe, ‘A Title of a Thing’ (2011) 12 Container LJ 34, 36.",
        {"type": "article-journal", "title": "A Title of a Thing", "container-title": "Container LJ", "volume": "12",
         "page": "34", "issued": "2011"},
    ),
    (
        "Roe, J. (2011, September 3). A title of a thing. *Container Journal*, *12*(3), 4–5.",
        {"type": "article-journal", "title": "A title of a thing", "container-title": "Container Journal",
         "volume": "12", "issue": "3", "page": "4–5", "issued": "2011-09-03"},
    ),
    (
        "Roe J, Doe AB. A title of a thing. J Sample. 2010;12(3):45-9. PMID: 12345",
        {"type": "article-journal", "title": "A title of a thing", "container-title": "J Sample", "volume": "12",
         "issue": "3", "page": "45–9", "issued": "2010", "PMID": "12345"},
    ),
    (
        "Vgl. J. Roe, „Der Titel“, in: Die Zeitschrift 12 (2001), S. 12–34.",
        {"type": "article-journal", "title": "Der Titel", "container-title": "Die Zeitschrift", "volume": "12",
         "page": "12–34", "issued": "2001"},
    ),
    (
        "L. Wise, The Marriage Contract: Spouses, Lovers, and the Law (2nd ed., 1981) 347.",
        {"type": "book", "title": "The Marriage Contract: Spouses, Lovers, and the Law", "edition": "2",
         "issued": "1981"},
    ),
    (
        '"Agreement between Estra and Norwick on Lights," *Treaty Peacemaker*, May 17, 1996, <https://t.example/a>.',
        {"type": "treaty", "title": "Agreement between Estra and Norwick on Lights",
         "container-title": "Treaty Peacemaker", "issued": "1996-05-17"},
    ),
    (
        "J. Roe, “Light,” *Gazette*, May 3, 2019, accessed June 1, 2020, https://g.example/a.",
        {"type": "article-newspaper", "title": "Light", "container-title": "Gazette", "issued": "2019-05-03",
         "accessed": "2020-06-01"},
    ),
    ("Some words without anything", {"type": "document", "title": "Some words without anything"}),
    ("https://host.example/a", {"type": "webpage"}),
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected"), CASES)
def test_reads_the_fields_of_a_citation(note, expected):
    """Each style gives the same CSL variables, and nothing that the note does not say."""
    found = to_csl(draft(note).item, "edtf")

    assert {
        key: value for key, value in found.items() if key not in ("author", "editor", "language", "URL")
    } == expected


@pytest.mark.parametrize(
    ("note", "title", "latin"),
    [
        ("“Маяки севера,” [Mayaki severa], *C*, 2001.", "Маяки севера", "Mayaki severa"),
        (
            "“Mayaki - угрозы severa,” [Маяки - угрозы севера], *C*, 2001.",
            "Маяки - угрозы севера",
            "Mayaki - угрозы severa",
        ),
        ("“灯塔,” [Dēngtǎ], *C*, 2001.", "灯塔", "Dēngtǎ"),
        ("“Phares,” [Lights], *C*, 2001.", "Phares", None),
    ],
)
def test_the_title_is_the_one_in_the_original_script(note, title, latin):
    """Brackets beside a title in another script are its Latin spelling, whichever is printed first."""
    found = draft(note)

    assert (found.item.title, found.transliterated_title) == (title, latin)
    assert found.item.language == guess(title)


@pytest.mark.parametrize(
    ("note", "pointer", "target", "locator"),
    [
        ("Ibid., 12.", "ibid", None, "12"),
        ("ebd., S. 5", "ibid", None, "5"),
        ("Там же.", "ibid", None, None),
        ("Roe, op. cit., p. 12.", "opus", None, "12"),
        ("Roe, supra note 3, at 12.", "supra", "3", "12"),
        ("Roe, op. cit., n. 3, pp. 4-5.", "supra", "3", "4–5"),
        ("Roe, 28.", "words", None, "28"),
        ("Roe, “A Title.”", "words", None, None),
        ("Roe, *A Title*, 2.", "words", None, "2"),
        ("Roe, “A Title,” 29–41, 38.", "words", None, "38"),
        ("Roe, n. 3 above, ch. 9.", "supra", "3", "ch. 9"),
        ("Roe, op. cit., paras 2.90–2.96.", "opus", None, "paras 2.90–2.96"),
        ("Ibid., chs. 4 and 5.", "ibid", None, "chs. 4 and 5"),
        ("Roe, Salt, ch. 2.", "words", None, "ch. 2"),
    ],
)
def test_knows_short_forms_by_their_words(note, pointer, target, locator):
    """A short form points back by a word, a note number, or by describing nothing itself."""
    found = draft(note)

    assert (found.pointer, found.target, found.locator) == (pointer, target, locator)


@pytest.mark.parametrize(
    ("note", "locator"),
    [
        ("J. Roe, *Salt* (Example Press, 1999) ch. 9.", "ch. 9"),
        ("J. Roe, *Salt* (London, 1999), chaps 4–5.", "chaps 4–5"),
        ("Ministry of Salt, *Bread* (Cm 12, 1999), para. 9.19.", "para. 9.19"),
        ("J. Roe, *Salz*, Berlin 1999, Kap. 3.", "Kap. 3"),
        ("J. Roe, *Salt* (London, 1999), ch. 9, p. 45.", "45"),
        ("J. Roe, ‘Salt’, ch. 3, in J. Doe (ed.), *Bread* (London, 1999).", None),
    ],
)
def test_a_chapter_is_cited_where_no_page_is(note, locator):
    found = draft(note)
    assert (found.locator, found.item.publisher) == (
        locator,
        "Example Press" if "Press" in note else None,
    )


def test_an_identifier_without_address_links_to_its_resolver():
    """A DOI alone gives its address; beside an address it gives none."""
    alone = draft("J. Roe, “A,” *C* 1 (2001): 2–3, doi:10.5555/x.")
    beside = draft("J. Roe, “A,” *C* 1 (2001): 2–3, doi:10.5555/x, https://c.example/a.")

    assert (alone.item.doi, alone.links) == ("10.5555/x", ("https://doi.org/10.5555/x",))
    assert (beside.item.doi, beside.links) == ("10.5555/x", ("https://c.example/a",))


def test_a_resolver_address_gives_the_identifier():
    """An address of doi.org says the DOI."""
    assert draft("J. Roe, “A,” 2001, https://doi.org/10.5555/x.").item.doi == "10.5555/x"


@settings(max_examples=200)
@given(st.text(min_size=1) | st.text(min_size=1, alphabet="“”;. *AbЯ1(),:[]«»–2019edpnovl"))
def test_any_text_gives_citations(note):
    """Whatever the note, every segment gives a draft that is valid CSL."""
    for found in drafts(note):
        assert to_csl(found.item)["type"]


@pytest.mark.parametrize(
    "unit",
    [
        "a ",
        "1 (",
        "“a ",
        "A. ",
        "x, ",
        "see ",
        "series ",
        "ed. A ",
        "; b 1999",
        "https://a.example/ ",
        "12: ",
        "May ",
        "1",
        "(",
        "http://a@a@a",
        "<http://",
        "Aa, B., ",
        "Aa, Bb; ",
        "op. cit. ",
        "Aa 1999; ",
        "see A v. B ",
        "ф. 1 оп. 2 д. 3 ",
        "[J]",
        "\\",
    ],
)
def test_long_notes_take_linear_time(unit):
    """A note of a million characters is read in a moment, whatever it repeats."""
    assert drafts(unit * (1_000_000 // len(unit)))
    assert drafts(unit * (100_000 // len(unit)))
    assert drafts(unit * (19_000 // len(unit)))


@pytest.mark.parametrize(
    ("note", "title", "family"),
    [
        ("Roe, Jane, Salt Roads, n.d., accessed 3 May 2021, https://news.example/salt", "Salt Roads", "Roe"),
        ("Jane Roe, Salt Roads, accessed on 3 May 2021, https://news.example/salt", "Salt Roads", "Roe"),
        ("Роу Дж. Соль // Вопросы соли. 2005. № 3. С. 5–10.", "Соль", "Роу"),
        ("Дж. Роу. Соль. М.: Наука, 1999. С. 5.", "Соль", "Роу"),
    ],
)
def test_what_stands_around_a_bare_title_is_no_part_of_it(note, title, family):
    """A title ends before "n.d." and the day of access; two letters may be one initial."""
    item = draft(note).item

    assert (item.title, item.author[0].family) == (title, family)


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("N. Roe, The Salt of Edward II, 1321–1326 (Cambridge, 1979).", "The Salt of Edward II, 1321–1326"),
        ("N. Roe, Salt in the North, 1321–1326 (Kiel: Example, 1979).", "Salt in the North, 1321–1326"),
        ("Jane Roe, Salt and Bread, tr. W.R. Doe (Oxford, 2005), p. 18.", "Salt and Bread"),
        ("Salt and Bread, ed. and tr. W.R. Doe (Oxford, 2005), p. 18.", "Salt and Bread"),
    ],
)
def test_years_and_translators_before_a_place_are_no_journal(raw, title):
    """Years with which a title ends are its own, and "tr." is a translator as "trans." is."""
    item = draft(raw).item

    assert (item.title, item.container_title, item.volume, item.page) == (title, None, None, None)
