"""BibTeX and BibLaTeX in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.errors import InputError
from srccheck.model.date import EdtfDate
from srccheck.model.work import Item, Name
from srccheck.readers.bibtex import read


def item(fields, kind="misc"):
    """Return the item of one entry."""
    return citation(fields, kind).item


def citation(fields, kind="misc"):
    """Return the citation of one entry."""
    return read(f"@{kind}{{key,\n  {fields}\n}}\n", "a.bib").notes[0].citations[0]


def test_an_entry_is_a_note_with_a_citation():
    """Its key is label and work, its line is that of the entry."""
    document = read("% a comment\n\n@book{roe2021,\n title = {Salt},\n year = 2021\n}\n", "a.bib")
    (note,) = document.notes
    (found,) = note.citations

    assert (note.label, found.id, found.work, found.location.line) == ("roe2021", "roe2021", "roe2021", 3)
    assert found.item == Item(type="book", title="Salt", issued=EdtfDate(year=2021))
    assert document.findings == ()


@pytest.mark.parametrize(
    ("kind", "fields", "wanted"),
    [
        ("article", "", "article-journal"),
        ("article", "entrysubtype = {newspaper}", "article-newspaper"),
        ("ARTICLE", "entrysubtype = {magazine}", "article-magazine"),
        ("online", "", "webpage"),
        ("online", "entrysubtype = {blog}", "post-weblog"),
        ("misc", "", "document"),
        ("misc", "url = {https://a.example/}", "webpage"),
        ("misc", r"howpublished = {\url{https://a.example/}}", "webpage"),
        ("techreport", "", "report"),
        ("inproceedings", "", "paper-conference"),
        ("incollection", "", "chapter"),
        ("phdthesis", "", "thesis"),
        ("mvbook", "", "book"),
        ("legal", "", "treaty"),
        ("unknowntype", "", "book"),
    ],
)
def test_entry_types(kind, fields, wanted):
    """Entry type and subtype say the type."""
    assert item(f"title = {{x}}, {fields}", kind).type == wanted


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        ("Roe, Jane", (Name(family="Roe", given="Jane"),)),
        ("Jane Roe and Doe, J.", (Name(family="Roe", given="Jane"), Name(family="Doe", given="J."))),
        ("Jan van der Berg", (Name(family="Berg", given="Jan", non_dropping_particle="van der"),)),
        (
            "von Roe, Jr., Jane",
            (Name(family="Roe", given="Jane", suffix="Jr.", non_dropping_particle="von"),),
        ),
        ("{Ministry of Salt and Water} and others", (Name(literal="Ministry of Salt and Water"),)),
        (r"M{\"u}ller, J{\"o}rg", (Name(family="Müller", given="Jörg"),)),
        (
            "family=Berg, given=Jan, prefix=van der",
            (Name(family="Berg", given="Jan", non_dropping_particle="van der"),),
        ),
        ("{Roe and Sons}, Jane", (Name(family="Roe and Sons", given="Jane"),)),
        ("{{Agency}}", (Name(literal="Agency"),)),
        ("family={Roe, Inc.}, given=J.", (Name(family="Roe, Inc.", given="J."),)),
        ('"family={Roe}", given={J.}, suffix=III', (Name(family="Roe", given="J.", suffix="III"),)),
        (
            "Roe, J.~K. and\n Иванов, Иван",
            (Name(family="Roe", given="J. K."), Name(family="Иванов", given="Иван")),
        ),
        ("others", ()),
    ],
)
def test_names(names, wanted):
    """Both orders, particles, suffixes, bodies in braces, BibLaTeX's extended form, accents."""
    assert item(f"author = {{{names}}}").author == wanted


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ("date = {2021-09-27}", "2021-09-27"),
        ("date = {2021-09}", "2021-09"),
        ("date = {2021-09/2021-10}", "2021-09/2021-10"),
        ("date = {2021~}", "2021"),
        ("date = {2021/}", "2021"),
        ("date = {2021-09-27/..}", "2021-09-27"),
        ("date = {2021-09-27T10:00:00Z}", "2021-09-27"),
        ("date = {2021-9-7}", "2021-09-07"),
        ("date = {2021-21}", "2021"),
        ("date = {2021?}", "2021"),
        ("year = {2021--2022}", "2021/2022"),
        ("year = {2021-22}", "2021"),
        ("year = {[2021]}", "2021"),
        ("date = {2021}, year = {1999}", "2021"),
        ("year = {in press}", "None"),
        ("year = {2021}, month = sep", "2021-09"),
        ('year = 2021, month = sep # "~27"', "2021-09-27"),
        ("year = {2021}, month = {9}, day = {27}", "2021-09-27"),
        ("year = {2021}, month = {September}", "2021-09"),
        ("year = {2021}, month = {13}", "2021"),
        ("year = {2021}, month = feb, day = {31}", "2021-02"),
    ],
)
def test_dates(fields, wanted):
    """EDTF and classic ones, never more precise than they are, never a day that does not exist."""
    assert str(item(fields).issued) == wanted


@pytest.mark.parametrize(
    ("fields", "links"),
    [
        ("url = {https://a.example/a_b?c=1&d=%20#e}", ("https://a.example/a_b?c=1&d=%20#e",)),
        (r"url = {https://a.example/a\_b\%20\&c}", ("https://a.example/a_b%20&c",)),
        (r"url = {\url{https://a.example/x}}", ("https://a.example/x",)),
        (
            r"url = {https://a.example/$\sim$roe/\textasciitilde doe/\~{}x/\~x}",
            ("https://a.example/~roe/~doe/~x/~x",),
        ),
        (r"url = {https://a.example/a b}", ("https://a.example/a%20b",)),
        (r"howpublished = {\url{https://a.example/x}}", ("https://a.example/x",)),
        (r"howpublished = {\href{https://a.example/x}{The site}}", ("https://a.example/x",)),
        (r"note = {\url{https://a.example/{x}}}", ("https://a.example/{x}",)),
        ("howpublished = {https://a.example/x}", ("https://a.example/x",)),
        ("note = {Available: https://a.example/A_(b), accessed 2021.}", ("https://a.example/A_(b)",)),
        (
            r"note = {See <https://a.example/a\_b>; https://b.example/.}",
            ("https://a.example/a_b", "https://b.example/"),
        ),
        (r"note = {\url{https://a.example/}}, url = {https://a.example/}", ("https://a.example/",)),
        (
            r"note = {Also at \url{https://b.example/}}, url = {https://a.example/}",
            ("https://a.example/", "https://b.example/"),
        ),
        ("doi = {10.1234/a_b}", ("https://doi.org/10.1234/a_b",)),
        ("doi = {https://doi.org/10.1234/x}", ("https://doi.org/10.1234/x",)),
        ("eprint = {2101.00001}, archiveprefix = {arXiv}", ("https://arxiv.org/abs/2101.00001",)),
        ("eprint = {123}, eprinttype = {pubmed}", ("https://pubmed.ncbi.nlm.nih.gov/123",)),
        ("eprint = {arXiv:2101.00001}, eprinttype = {arxiv}", ("https://arxiv.org/abs/2101.00001",)),
        ("eprint = {1234/5}, eprinttype = {hdl}", ("https://hdl.handle.net/1234/5",)),
        ("eprint = {urn:nbn:de:1-2}, eprinttype = {urn}", ("https://nbn-resolving.org/urn:nbn:de:1-2",)),
        ("eprint = {7}, eprinttype = {jstor}", ()),
        ("title = {x}", ()),
    ],
)
def test_addresses(fields, links):
    """Verbatim, without the escapes and commands that people put around them; else an identifier's resolver."""
    assert citation(fields).links == links


def test_fields_of_an_article():
    """Each field in its variable, LaTeX's notation as text."""
    found = citation(
        r"""title = {{NATO} \& the price of \emph{salt}}, subtitle = {50\% more}, journaltitle = {J. of Salt},
        volume = 7, number = {2}, pages = {12--15}, langid = {ngerman}, urldate = {2022-01-03}, issn = {1234-5679},
        publisher = "Salt {P}ress", location = {Łódź}, keywords = {salt, water}, note = {A note}""",
        "article",
    ).item

    assert (found.title, found.container_title) == ("NATO & the price of salt: 50% more", "J. of Salt")
    assert (found.volume, found.issue, found.page) == ("7", "2", "12–15")
    assert (found.language, str(found.accessed), found.publisher) == ("de", "2022-01-03", "Salt Press")
    assert (found.publisher_place, found.note) == ("Łódź", "A note")


@pytest.mark.parametrize(
    ("fields", "title", "latin"),
    [
        ("title = {Цена соли}, titleaddon = {Tsena soli}", "Цена соли", "Tsena soli"),
        ("title = {Цена соли [Tsena soli]}", "Цена соли", "Tsena soli"),
        ("title = {The price [of salt]}", "The price [of salt]", None),
    ],
)
def test_a_transliteration_stands_apart(fields, title, latin):
    """In `titleaddon`, or in brackets after a title in other letters."""
    found = citation(fields)

    assert (found.item.title, found.transliterated_title) == (title, latin)


def test_abbreviations_and_parts_are_joined():
    """`@string`, `#`, and the months that everybody has."""
    text = '@string{js = "Journal of "}\n@article{a, journal = js # {Salt}, year = 2021, month = jan}\n'
    found = read(text, "a.bib").notes[0].citations[0].item

    assert (found.container_title, str(found.issued)) == ("Journal of Salt", "2021-01")


def test_an_abbreviation_may_be_made_of_others():
    """In the order of the file."""
    text = '@string{a = "Journal"}\n@string{b = a # " of "}\n@article{k, journal = B # {Salt # Water}}\n'

    assert read(text, "a.bib").notes[0].citations[0].item.container_title == "Journal of Salt # Water"


def test_abbreviations_that_grow_without_end_are_not_followed():
    """Each is twice the one before it; sixty of them would fill any memory."""
    lines = ['@string{a0 = "salt"}', *(f"@string{{a{n} = a{n - 1} # a{n - 1}}}" for n in range(1, 61))]
    text = "\n".join([*lines, "@book{k, title = a3, volume = a60}"])
    found = read(text, "a.bib").notes[0].citations[0].item

    assert found.title == "salt" * 8
    assert len(found.volume) < 10_000


def test_what_leads_to_an_address_is_no_note():
    """The words before it go with it, the rest is kept, and a site's name is the container."""
    assert item("note = {Available at: https://a.example/. A note.}").note == "A note."
    assert item(r"howpublished = {\href{https://a.example/x}{The Site}}").container_title == "The Site"
    assert item("howpublished = {https://a.example/x}") == Item(type="webpage", url="https://a.example/x")


def test_what_an_entry_lacks_comes_from_its_parent():
    """`crossref` and `xdata`, with the parent's title as that of the book."""
    text = """
    @incollection{part, title = {Part}, crossref = {whole}}
    @collection{whole, title = {Whole}, editor = {Roe, Jane}, year = 2021, xdata = {press}}
    @xdata{press, publisher = {Salt Press}}
    """
    found = read(text, "a.bib").notes[0].citations[0].item

    assert (found.title, found.container_title, str(found.issued)) == ("Part", "Whole", "2021")
    assert found.editor == (Name(family="Roe", given="Jane"),)
    assert found.publisher == "Salt Press"


def test_a_part_of_a_book_has_the_author_of_the_book():
    """As author, and as author of the container."""
    text = "@inbook{a, title = {Part}, crossref = {b}}\n@book{b, author = {Roe, Jane}, title = {Whole}, url = {https://b.example/}}"
    found = read(text, "a.bib").notes[0].citations[0].item

    assert found.author == found.container_author == (Name(family="Roe", given="Jane"),)
    assert found.url is None


@pytest.mark.parametrize("field", ["crossref", "xdata"])
@pytest.mark.parametrize("target", ["a", "b", "nowhere"])
def test_a_parent_that_is_missing_or_a_circle_adds_nothing(field, target):
    """The entry is read as it stands."""
    text = f"@book{{a, title = {{x}}, {field} = {{{target}}}}}\n@book{{b, {field} = {{a}}}}\n"

    assert read(text, "a.bib").notes[0].citations[0].item.title == "x"


def test_what_is_no_entry_makes_no_note():
    """Comments, preambles, data for others, and the text between the entries."""
    text = 'Text, mail@a.example\n@comment{x}\n@preamble{"x"}\n@xdata{d, publisher = {P}}\n@Book(a,\r\n title = "x")\n'

    assert [(note.label, note.location.line) for note in read(text, "a.bib").notes] == [("a", 5)]


def test_an_entry_without_a_key_is_labelled_by_its_place():
    """And a doubled key is nobody's key."""
    document = read("@book{, title = {x}}\n@book{a, title = {y}}\n@book{a, title = {z}}\n", "a.bib")

    assert [(note.label, note.citations[0].work) for note in document.notes] == [
        ("1", None),
        ("a", "a"),
        ("a", None),
    ]


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("@book{a, title = {x}}\n@book{a, title = {y}}\n", "duplicate-key", 2),
        ("@book{a, title = {x}, title = {y}}\n", "duplicate-field", 1),
        ("@book{a, title = {x}}\n@book{b, title = {y\n", "broken-entry", 2),
        ("@book{a, title = {x}, date = {someday}}\n", "unread-value", 1),
    ],
)
def test_what_cannot_be_read_is_a_finding(text, rule, line):
    """The rest of the file is read."""
    document = read(text, "a.bib")

    assert [(finding.rule, finding.location.line) for finding in document.findings] == [(rule, line)]
    assert document.notes[0].citations[0].item.title == "x"


def test_a_file_of_nothing_but_broken_entries_is_refused():
    """With the line and what was expected."""
    with pytest.raises(InputError, match=r"a\.bib:1: .*expected @type"):
        read("@book{a, title = {x\n", "a.bib")


@given(st.text(st.one_of(st.sampled_from('@{}",=#%\\ \nabk1'), st.characters(codec="utf-8")), max_size=80))
def test_any_text_is_read_or_refused(text):
    """Nothing but an InputError comes out of it."""
    try:
        document = read(f"@book{{a, title = {{x}}, {text}", "a.bib")
    except InputError:
        return
    assert document.format == "bibtex"


@given(
    st.sampled_from(
        ["author", "date", "year", "month", "url", "note", "howpublished", "pages", "eprint", "doi"]
    ),
    st.text(
        st.one_of(
            st.sampled_from('\\",=#%~ \nand-/.1290'), st.characters(codec="utf-8", exclude_characters="{}")
        ),
        max_size=40,
    ),
)
def test_any_value_of_a_field_is_read(name, value):
    """Whatever stands in it, the entry is a note with a citation."""
    document = read(f"@misc{{a, title = {{x}}, {name} = {{{value.rstrip(chr(92))}}}}}", "a.bib")

    assert [note.citations[0].item.title for note in document.notes] == ["x"]
