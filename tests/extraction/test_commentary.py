"""Notes that cite nothing."""

import pytest

from srccheck.extraction.commentary import is_commentary


@pytest.mark.parametrize(
    "raw",
    [
        "I am grateful to the keepers of the lighthouse for their patience with my questions.",
        "Dates are given in the old style, but the year is taken to begin on 1 January.",
        "Unter „Salz“ wird hier nur das verstanden, was aus dem Meer gewonnen wird, und nicht das Steinsalz.",
        "Conviene advertir que «sal» y «pan» no eran todavía, en 1854, palabras de la misma lengua.",
        "本文所称“盐”，仅指海水所产之物，不包括井盐与岩盐，特此说明，以免误会。",
        "C’est nous qui soulignons.",
        "Emphasis in the original.",
        "Traduction de l’auteur.",
        "Hervorhebung vom Verfasser.",
        "Author’s translation from the French.",
        "Здесь и далее перевод наш.",
        "",
        "Siehe oben, Abschnitt II.",
        "S. o. bei Anm. 13.",
        "Zum Folgenden bereits oben bei Fn. 9.",
        "Véanse las notas 6 y 11.",
        "Zob. przyp. 14.",
        "Vedi supra, nota 5 e testo corrispondente.",
        "Siehe dazu ausführlicher unten, Abschnitt IV.",
        "См. прим. 5.",
        "Cf. fn. 14 above.",
        "See note 8 above.",
        "Voir *infra*, p. 412.",
        "*See supra* notes 7–10 and accompanying text.",
        "Véase el cuadro 2, elaborado a partir de los partes del puerto.",
        "The prices of this section come from a sample of four daily papers, 1888–1901; all are in current dollars.",
        "El saco se toma aquí a razón de 375 libras.",
        "The visits on which this section draws were made in October 2018. The keepers asked not to be named.",
        "Der Aufsatz geht auf einen Vortrag zurück, der im Juni 2014 am Hafen gehalten wurde.",
        "For this sentence I thank Jane Roe and the keepers of the harbour.",
    ],
)
def test_a_note_may_only_speak(raw):
    """Thanks, definitions and short remarks are no sources, though terms stand in quotation marks."""
    assert is_commentary(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "Ibid.",
        "J. Roe, Salt.",
        "See the long discussion of all these points in Roe, ‘A History of Salt’.",
        "As the court has held in a long line of cases that begins with Roe v. Doe, salt is no food.",
        "More on this at https://example.org/salt, which is kept by the harbour office itself.",
        "This was shown by Jane Roe in her book on salt, which appeared in London in 1999 (p. 5).",
        "Roe, Salt, 45.",
        "See Roe, supra note 5, p. 3.",
        "Supra note 5.",
        "Diesen Hinweis verdanke ich einem Gespräch mit Roe, vgl. auch J. Roe, Salz der Erde, Berlin 2014.",
        "Siehe demnächst die Dissertation von Jane Roe, Salz am Rhein 1815–1850. Diss. phil. Kiel im Breisgau 2015. Ich danke der Verfasserin für die Einsicht.",
        "Ibid., and see above.",
        "Voir également la lettre citée supra, note 5.",
        "The question is put and then allowed to drop (Roe 531); it is taken up again, in other terms, thirty years later (Doe 12–14).",
        "Roe zieht in seiner Arbeit aus dem Jahr den Schluß, daß das Salz teuer war, so Doe, Salz, 9.",
        "Roe, op. cit. passim.",
        "Там же и далее везде.",
        "More at www.salt.example, which is kept.",
    ],
)
def test_what_may_be_a_source_is_one(raw):
    """A number, an address, a title, a case or a short form is enough to be read."""
    assert not is_commentary(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "Este trabajo se ha realizado en el marco del proyecto SAL2009-13913, financiado por el Ministerio de la Sal.",
        "Dieser Beitrag ist im Rahmen des Projekts „Salz und Licht“ entstanden.",
        "Artykuł powstał w ramach grantu nr 2016/21/B/HS3/00000.",
        "§ 313 Abs. 1 BGB.",
        "Vgl. § 347 Abs. 2 BGB sowie § 994 Abs. 1 BGB.",
        "Röm 1,16f; 3,21–26; vgl. Phil 3,9.",
        "Dazu sogleich unter III. 2. b).",
        "Siehe oben bei und in Fn. 9.",
        "Siehe auch Fußnoten 20 und 21.",
        "Vgl. hierzu die in Anm. 12 genannte Literatur.",
        "S. aber unten bei Fn. 22.",
        "S. o. II. 2. mit Fn. 11.",
        "См. примеч. 6.",
        "Lásd a 8. jegyzetet.",
        "Cfr. también lo dicho en la nota 9.",
        "See the section “Salt before the Port,” below, and table 3.",
        "See text to nn 16–18.",
        "See n. 12, above.",
        "Viz pozn. 7.",
        "See section 3 below.",
        "For this distinction, see Section II above and the text accompanying note 7.",
        "See notes 12–14 above and the accompanying text.",
        "The panel measures 45.5 by 39 cm and has been trimmed along the left edge.",
        "The serial ran in twenty-two weekly parts between 2 September 1854 and 27 January 1855.",
        "From the 79th Congress (1945-1947) until the 83rd, the number of votes on salt remained much the same, with 44 of them in the first and 33 in the last.",
        "Hervorhebung im Original.",
        "Eigene Übersetzung.",
        "Diesen Hinweis verdanke ich der Hafenmeisterin.",
        "Siehe dazu Abb. 6, Abb. 7 und Abb. 8.",
        "Siehe zu den im Süden anzutreffenden Salzen Abb. 2 und Abb. 5.",
        "See figs. 3 and 4.",
        "Voir la figure 3 et le tableau 2.",
        "Si veda la fig. 3.",
        "Zie afb. 3.",
        "См. рис. 3.",
        "Zie boven, noot 12.",
        "Se ovan, not 5.",
        "*Cf.* lo dicho en la nota 6.",
        "Oben II. 2. b).",
        "Unless otherwise indicated, translations of the texts are my own, and the Greek follows NA28.",
        "Eine Übersicht zu den Salzen befindet sich im Anhang.",
        "Im Süden leben rund 200 000 Salzsieder, die ihre Sprache noch sehr gut bewahrt haben.",
        "Diese umfasst ca. 5000 Köpfe und stammt größtenteils aus dem Norden.",
        "C’è però una salina (identica con il punto 170 dell’atlante) nella vicina valle.",
        "*Le sel* fut créé au théâtre du port le 29 septembre 1976.",
    ],
)
def test_projects_provisions_places_and_parts_of_the_text_name_no_source(raw):
    """What a project paid for, a provision alone, a place in the Bible, and a part of the same text are no citations."""
    assert is_commentary(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "Dieser Beitrag ist zuerst erschienen in: *Salz und Brot* 12 (1999), S. 3–19.",
        "Roe, Salz, § 313 Rn. 12.",
        "Ps 10,1; Roe, Salz, 12.",
    ],
)
def test_a_source_beside_them_is_one(raw):
    """A journal, a commentary or a short form is a source, whatever stands beside it."""
    assert not is_commentary(raw)
