"""Sentences of a note that only speak."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.extraction import prose
from srccheck.extraction.commentary import is_commentary
from srccheck.extraction.split import split

SPOKEN = "The salt was carried to the harbour in the winter of 1854 and was sold in the towns of the north."


@pytest.mark.parametrize(
    "sentence",
    [
        SPOKEN,
        "Jane Roe was the first to carry salt over the sea in a boat of her own making.",
        "“Salting” occurs when boats are filled with salt that nobody has asked for in the winter.",
        "The term *salt tax* had no legal meaning until the law of 30 August 1915 was made.",
        "Das Salz war bis in das 19. Jahrhundert hinein ein Gut, mit dem der Hafen handelte.",
        "Er hatte das Salz über das Meer gebracht und verkaufte es in den Städten des Nordens.",
        "Le sel fut porté au port chaque jour de cet hiver et vendu dans les villes du nord.",
        "Il sale era stato portato al porto dopo il 1810 e venduto nelle città del nord per anni.",
        "La sal fue llevada al puerto el 5 de mayo de 1799 y vendida en las ciudades del norte.",
        "Am 2. November 1564 wurde das Salz auf die Häfen des Nordens beschränkt.",
        "Roe explains the salt of the harbour as a consequence of what he sees as his loyalty to the friends of the peace of Worms (1122).",
        "Die letzten Listen des Salzes und der Häfen sind 1986 erschienen.",
        "Between 2012 and 2016, the office issued over $5 billion in fines.",
        "The prince issued a statement to the towns of the north, declaring, “The salt of the sea will be sold.”",
    ],
)
@pytest.mark.parametrize(
    "cited", ["See Jane Roe, *Salt* (London, 1999), 12.", "Vgl. Jane Roe, Salz, Berlin 1999, S. 12."]
)
def test_a_sentence_before_a_citation_is_left_out(sentence, cited):
    """What an author says before a signal belongs to no source."""
    (only,) = split(f"{sentence} {cited}")

    assert only.raw.rstrip(".") == cited.rstrip(".")


@pytest.mark.parametrize(
    "cited", ["Simon Roe, “City and Salt,” 481", "Roe and Doe, *Prefaces to Salt*, 219, 230–31"]
)
def test_a_short_form_follows_such_a_sentence(cited):
    """Names, a title with marks and a number need no signal."""
    (only,) = split(f"{SPOKEN} {cited}.")

    assert only.raw.rstrip(".") == cited


def test_a_sentence_between_two_citations_is_left_out():
    """Before it stands a complete citation, after it "ibid." or an author."""
    found = split(f"J. Roe, *Salt* (London, 1999), 12. {SPOKEN} *Id.* at 14.")

    assert [one.raw.rstrip(".") for one in found] == ["J. Roe, *Salt* (London, 1999), 12", "*Id.* at 14"]


def test_several_sentences_are_left_out_together():
    """A sentence that only speaks may follow another, whatever it ends with; a reference to a note between them too."""
    note = "See 12 U.S.C. § 5 (on salt). On the weight of salt, see infra note 116. Between 2012 and 2016, the office issued over $5 billion in fines. In the north, the rate of all of them was 20%. Roe & Doe, supra, at 153."

    assert [one.raw for one in split(note)] == ["See 12 U.S.C. § 5 (on salt).", "Roe & Doe, supra, at 153."]


@pytest.mark.parametrize(
    "cited",
    [
        "For more on the boats of the north, see Roe and Doe, eds., *Bread and Boats*.",
        "Jane Roe, Total Fines Top $5B, EXAMPLE NEWS (Mar. 24, 2016, 8:18 AM), https://salt.example/x.",
        "Example Accountability Office, GAO-08-925, Salt: Towns Need to Establish Rules 2, 13 (2008).",
        "Roe, The Salt of Towns, supra, at 15.",
    ],
)
def test_a_citation_begins_behind_a_sentence(cited):
    """With its topic and a signal, a newspaper in capitals, a body and a year, or names and what points back."""
    one, two = split(f"Ann Doe, *Salt* (London, 1999), 5. {SPOKEN} {cited}")

    assert one.raw == "Ann Doe, *Salt* (London, 1999), 5."
    assert two.raw.lstrip() == cited


@pytest.mark.parametrize(
    ("note", "cited"),
    [
        (
            "Roe, *Salt and Boats*; O’Doe, *Bread*. These two books explore how salt was brought to the towns.",
            2,
        ),
        (
            "Roe, *Salt and Boats*, 12; Doe, *Bread*, 5. The salt was sold in many towns; on these see note 9 above.",
            2,
        ),
        ("Roe, *Salt and Boats*, 12. The salt of the north was sold in many towns of the sea.", 1),
    ],
)
def test_sentences_at_the_end_hide_nothing_before_them(note, cited):
    """What is said behind the last citation is no source, and what stands before it is found all the same."""
    found = split(note)

    assert len(found) == cited
    assert "salt was" not in found[-1].raw


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Jane Roe: *Salz*. Kiel 1999, S. 78. Die Ausgabe wird im Folgenden mit der Sigle SB zitiert.", "SB"),
        (
            "Roe, Jane. *Salt of the towns*. Québec, Government of the salt and of the boats of the sea.",
            "Government",
        ),
        ("Jane Roe, *Salz*, Kiel 1999, S. 5. Der Katalog ist inzwischen im Netz zu finden (salz.example/suche).", "salz.example"),
    ],
)  # fmt: skip
def test_sentences_at_the_end_stay_where_they_say_how_the_last_is_cited(note, said):
    """A short name, an imprint and an address belong to the source."""
    assert said in split(note)[-1].raw


@pytest.mark.parametrize(
    "note",
    [
        "Roe, J. (1999). Why the salt was carried to the harbour and never sold in the towns. *Example Review*, 3, 4–9.",
        "Roe, J. (2018, June 12). Before the bell: Why some harbours are letting the boats sleep in. *Example Times*.",
        "Example Office. (1999). What the salt was and how it was carried to the towns of the north. See also example.org.",
        "Der Ausdruck »Salzrationalität« findet sich bereits in Roe 1968, wird später aber kaum noch verwendet. Anders noch Doe 1951: 36.",
        "Diese Praxis ist für den Kreis um den Hafen gut untersucht: Jane Roe: Salzgespräche. Über das Salz, Kiel 1998; Anna Doe: Brot, Kiel 1999.",
        "In the latter the judge thought the earlier decision ‘did not rest on salt’ (*ibid*, 471). See J. Roe, *Salt* (London, 1999), 12.",
    ],
)
def test_titles_and_sentences_that_cite_are_kept(note):
    """A title may be a sentence, and a sentence may cite."""
    assert prose.without(note) == [(0, len(note))]


@pytest.mark.parametrize(
    ("note", "speaks"),
    [
        ("The boats of the north were built in the harbour (1949–1975). From the 91st winter onward, their number fell fast.", True),
        (f"{SPOKEN} Bread is another matter.", True),
        ("The boats carry 1.32 tons of salt each, and the number of boats was never above 250 boats. It has not grown since.", True),
        ("Friedrich III. der Salzige (reg. 1486–1525); Johann der Süße (reg. 1525–1532).", True),
        ("Dt.: *Prüfung des Salzes und des Brotes*.", True),
        ("The port sells only 0.8 percent of all salt. See infra note 112.", True),
        ("Cet usage disparaît après 1906. Voir *supra*, note 5.", True),
        (f"{SPOKEN} *Id.*", False),
        (f"{SPOKEN} Roe, *Salt*, 12.", False),
    ],
)  # fmt: skip
def test_a_note_of_nothing_but_such_sentences_names_no_source(note, speaks):
    """Numbers of things, years and lives are no dates of sources."""
    assert is_commentary(note) is speaks


@given(
    st.lists(
        st.sampled_from([SPOKEN, "See J. Roe, *Salt* (1999), 12.", "Ibid., 4.", "Salt; bread."]), max_size=6
    )
)
def test_the_stretches_that_stay_stand_in_order(sentences):
    """They do not overlap, and lie within the note."""
    note = " ".join(sentences)
    found = prose.without(note)

    assert [place for stretch in found for place in stretch] == sorted(
        place for stretch in found for place in stretch
    )
    assert all(0 <= begin <= end <= len(note) for begin, end in found)
