import pytest

from srccheck.extraction import extract
from support.extraction import a_document

BOOK = "Jane Roe, A Long History of Salt and Bread (London: Example Press, 2001), 45"


@pytest.mark.parametrize(
    "note",
    [
        f"{BOOK} (hereafter cited as Long History).",
        f"{BOOK} [hereafter: Long History].",
        f"{BOOK} (künftig zitiert als Long History).",
    ],
)
@pytest.mark.parametrize(
    "later", ["Long History, 46.", "Roe, Long History, 48.", "Roe, Long History, p. 48 f."]
)
def test_a_name_that_a_note_gives_is_found_again(note, later):
    """The short name is kept, is no part of the title, and later notes by it are joined."""
    found = extract([a_document(note, "John Doe, Wine (Paris: Example Press, 2002), 3.", later)])

    assert found.citations[0].item.title_short == "Long History"
    assert found.citations[0].item.title == "A Long History of Salt and Bread"
    assert found.citations[2].refers_to == "1"


@pytest.mark.parametrize(
    "again",
    [
        "———. Bread. London: Example Press, 2004.",
        "Ders., Bread, London 2004, S. 5.",
        "Idem, Bread (London: Example Press, 2004), 5.",
    ],
)
def test_the_names_of_the_citation_before_are_taken(again):
    """A dash and a word for "the same" stand for the authors before, and the work is another."""
    found = extract([a_document("Roe, Jane. Salt. London: Example Press, 2001.", again)])

    assert [name.family for name in found.citations[1].item.author] == ["Roe"]
    assert found.citations[1].kind == "full"
    assert len(found.works) == 2


@pytest.mark.parametrize(
    ("again", "title", "editors"),
    [
        (
            "– (1995): Brot und Sal. Ein Überblick, in: Doe, John (Hg.), *Das Meer*, Kiel, 543–550.",
            "Brot und Sal. Ein Überblick",
            ["Doe"],
        ),
        ("– (2009): *Brot der Erde. Ein Überblick*, Kiel.", "Brot der Erde. Ein Überblick", []),
        (
            "– (1991): Il concetto di *pane salato* e la sua storia nelle regioni, in: John Doe (Hg.): *Das Meer*, Kiel, 385–402.",
            "Il concetto di pane salato e la sua storia nelle regioni",
            ["Doe"],
        ),
        ("— (2009). Brot der Erde. Kiel: Beispiel.", "Brot der Erde", []),
    ],
)
def test_a_dash_before_a_year_repeats_the_author(again, title, editors):
    """In lists by author and year one dash is enough; the editor of the book before is not meant."""
    first = "Roe, Jane (1990): Das Salz, in: Poe, Ann (Hg.): *Brot*, Kiel, 3–19."
    third = "– (2011): *Das Licht*, Kiel."
    found = [one.item for one in extract([a_document(first, again, third)]).citations]

    assert [[name.family for name in item.author] for item in found] == [["Roe"]] * 3
    assert (found[1].title, [name.family for name in found[1].editor]) == (title, editors)


def test_a_role_may_stand_after_the_year():
    """“Roe, Jane (1995) (Hg.)” is an editor."""
    (only,) = extract([a_document("Roe, Jane (1995) (Hg.): *Salz in der Erde*, Kiel.")]).citations

    assert (only.item.title, only.item.author) == ("Salz in der Erde", ())
    assert [name.family for name in only.item.editor] == ["Roe"]


@pytest.mark.parametrize(
    "ibid",
    [
        "Ibid., 46.",
        "Ebd., S. 46.",
        "Там же. С. 46.",
        "Tamże, s. 46.",
        "同上, 第46页.",
        "Ivi, p. 46.",
        "Roe, ibid., p. 46.",
    ],
)
def test_ibid_in_many_languages(ibid):
    """The citation just before is meant, and the page is read."""
    found = extract([a_document(BOOK + ".", ibid)])

    assert (found.citations[1].refers_to, found.citations[1].locator) == ("1", "46")


def test_a_short_title_with_small_words():
    """The beginning of a title stands for it, after the author, and another author's does not."""
    notes = (
        "J. Roe, Age of Salt: The Harbour (London, 1994), p. 3.",
        "Roe, Age of Salt, 5.",
        "Doe, Book of Bread, 7.",
    )

    found = extract([a_document(*notes)])

    assert found.citations[1].refers_to == "1"
    assert found.citations[2].refers_to is None


def test_letters_in_square_brackets_and_a_stroke_between_two_places():
    """Letters after an imprint name the work afterwards; a stroke parts what is cited in two editions."""
    found = extract(
        [
            a_document(
                "Jane Roe, Dialogues on Salt, ed. Nick Poe (Port: Example University Press, 1997) [JS], 115–16.",
                "Jane Roe, Opera, ed. Ann Doe, 11 vols. (Port: Example Press, 1964–76) [OC], VII.49.",
                "OC XII.161/JS 117.",
            )
        ]
    )

    assert [(c.raw, c.refers_to) for c in found.citations[2:]] == [("OC XII.161", "2"), ("JS 117.", "1")]


@pytest.mark.parametrize(
    ("note", "later"),
    [
        ("Thomas Roe: *Salz. Das Leben des deutschen Salzers, erzählt von einem Freunde und allen anderen*. Hg. und textkritisch durchgesehen von Ann Doe unter Mitarbeit von Jane Poe. Frankfurt a. M. 2007 (= Große kommentierte Ausgabe, Bd. 10.1), S. 78. Im Folgenden im Text und in den Anmerkungen mit der Sigle SF und Seitenzahl nachgewiesen; der Kommentarband mit der Sigle SF-K.", "SF, S. 280."),
        ("Friedrich Roe: *Das Salz*. In: ders.: *Sämtliche Werke in 15 Bänden*. Hg. von Ann Doe. Bd. 6. München 1988, S. 9–53, hier S. 27 (KSA 6).", "KSA 6, S. 30; vgl. Ann Poe: *Brot*. Kiel 1982, S. 3."),
        ("Police and Salt Act 1984, s 1(3) (‘PASA’).", "PASA, s 2(3)."),
        ("Gustave Roe, *Correspondance*, éd. Ann Doe, Paris, Gallimard, 1973, 5 vol., t. II, p. 204. Désormais abrégé en *Corr.*, suivi du tome et de la page.", "*Corr.*, t. IV, p. 1000."),
        ("*Report from Commissioners into the Salt Laws*, P.P. 1834 (44), xxvii, p. 127 (hereafter *Salt Law Report*).", "*Salt Law Report*, 146."),
    ],
)  # fmt: skip
def test_letters_and_titles_that_a_note_gives_stand_for_its_source(note, later):
    """The letters are said in a sentence, or stand in brackets with a volume; what has a short name is a full citation."""
    first, again, *_ = extract([a_document(note, later)]).citations

    assert first.kind == "full"
    assert again.refers_to == first.id
