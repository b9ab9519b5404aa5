import pytest

from support.extraction import extracted

ROE = "J. Roe, “Light and Law in the North,” *Coast Studies* 3, no. 1 (2001): 10–30."
ROE_LATER = "J. Roe, “Gas and Money,” *Coast Studies* 5, no. 1 (2003): 50–70."
DOE = "A. Doe, *The Lamp and the Sea* (Port: Tidewater Press, 1999)."
PAIR = "J. Roe und A. Doe, Salz und Licht, Tübingen 1999, S. 2."
SPANISH = "I. de Mar y Sal, Curso de los faros, Madrid, Ariel, 1987, p. 34."
HAN = "Wang Hui 汪晖, *The Rise of Salt* (Beijing: Sanlian, 2004), 4."
GOST = "Роу Дж. Соль и свет в северных гаванях. М.: Наука, 1981. С. 5."
MARUYAMA = "丸山眞男『塩の歴史』(見本出版、1952年) 12頁。"
KAROM = "A. Karomzov, “Harbours that never freeze,” *Daily Gazette*, May 3, 2019."


LETTER = "Example Archives, box 94, folder 6, W. J. Roe to Doe, 3 March 1922."


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ((ROE, "Roe, 12."), "1"),
        ((ROE, DOE, "Roe, 12."), "1"),
        ((ROE, ROE_LATER, "Roe, 60."), "2"),
        ((ROE, ROE_LATER, "Roe, 12."), "1"),
        ((ROE, ROE_LATER, "Roe, “Light and Law.”"), "1"),
        ((DOE, "Doe, *Lamp and the Sea*, 2."), "1"),
        ((KAROM, "Karamzov, “Harbours that.”"), "1"),
        ((KAROM, "“Harbours that never freeze.”"), "1"),
        ((ROE, "Ibid., 12."), "1"),
        ((ROE, DOE, "Ibid."), "2"),
        ((ROE, DOE, "Roe, 12.", "Ibid."), "1"),
        ((ROE, DOE, "Roe, supra note 1, at 12."), "1"),
        ((ROE, DOE, ROE_LATER, "Roe, op. cit., p. 12."), "1"),
        ((ROE, DOE, "Roe, op. cit., n. 1, p. 12."), "1"),
        ((ROE, ROE_LATER, "Roe, op. cit. (2001), p. 12."), "1"),
        (
            (
                f"{ROE[:-1]}; A. Doe, *The Lamp and the Sea* (Port: Tidewater, 1999).",
                "Doe makes the same point: op. cit., n. 1, p. 9.",
            ),
            "1b",
        ),
        (
            ("NOVOA, Juan de: El faro, Madrid, Ejemplo, 1878, p. 12.", ROE, "NOVOA, J. de: op. cit., p. 15."),
            "1",
        ),
        ((ROE, "Roe, 12.", ROE, "Roe, 13."), "1"),
        ((DOE, ROE, "Doe, *Lamp and the Sea* (n. 1), 2."), "1"),
        ((PAIR, ROE, "Roe-Doe, Salz und Licht, cit., p. 3."), "1"),
        ((PAIR, ROE, "Roe/Doe, Salz (Fn. 1), S. 3."), "1"),
        ((PAIR, ROE, "ebenso *Roe/Doe*, Salz (Fn. 1), S. 3."), "1"),
        ((SPANISH, ROE, "I. de Mar y Sal, op. cit., p. 41."), "1"),
        ((SPANISH, ROE, "I. DE MAR, op. cit., p. 41."), "1"),
        ((HAN, ROE, "Wang Hui, op. cit., 102."), "1"),
        ((PAIR, ROE, "*Roe/Doe*, Salz und Licht in Tübingen (Anm. 1), Bd. 1, 225."), "1"),
        (
            (
                "Jane Roe, *Salt Roads* (Port: Example, 2019), 12–15, 113–55.",
                ROE_LATER,
                "Roe, *Salt Roads*, 156.",
            ),
            "1",
        ),
        (("Jane Poe, *Salt Roads* (Port: Example, 2019), 12–15, 113–55.", ROE, "Poe, 156–99."), "1"),
        ((DOE, ROE, DOE, "*eadem*, *Lamp and the Sea...*, p. 3."), "1"),
        (
            (
                "Jahrbuch für Salz. Hg. von Jane Roe. 2. Aufl. Berlin 1976, S. 182f. (zitiert: JS)",
                ROE,
                "JS, S. 190.",
            ),
            "1",
        ),
        ((GOST, ROE, "Роу Дж. Соль и свет… С. 31."), "1"),
        ((GOST, ROE, "Роу Дж. Соль и свет... С. 31."), "1"),
        ((MARUYAMA, ROE, "丸山・前掲書 60頁。"), "1"),
        ((LETTER, ROE, "Roe to Doe, 3 March 1922."), "1"),
        (("Ming yan shi 明鹽史 (Beijing: Example, 1974), 80.1935.", ROE, "Ming yan shi, 80.1938–39."), "1"),
        (
            (
                "Die Werke werden mit der Sigle SWB sowie Bandzahl zitiert: Jane Roe, *Sämtliche Werke*, Kiel 1987.",
                ROE,
                "SWB III, 145.",
            ),
            "1",
        ),
        (
            (
                "*Jane Roe*, in: John Doe (Hrsg.), Salzgesetz, 9. Aufl. 2021, Art. 20 Rn. 17.",
                ROE,
                "*Roe*, in: Doe (Fn. 1), Art. 20 Rn. 33.",
            ),
            "1",
        ),
        (
            (
                "Tomás y Sal, F., El Derecho de la sal, Madrid, Ejemplo, 1969, pp. 181-185.",
                ROE,
                "Tomás y Sal, F., El Derecho, cit., p. 331.",
            ),
            "1",
        ),
        (
            (
                "RUIZ, David (dir.): Historia de la sal, Madrid, Ejemplo, 1993.",
                DOE,
                "RUIZ, David (dir.): op. cit., p. 92.",
            ),
            "1",
        ),
        (
            (
                "ROE, Carme y SAL, Pere: Pan y sal, Madrid, Ejemplo, 1998.",
                DOE,
                "ROE, Carme y SAL, Pere: op. cit., p. 141.",
            ),
            "1",
        ),
        (
            (
                "L. Roe Sale (a cura di), I 14 anni del sale, Roma, Esempio, 1963, p. 17.",
                DOE,
                "Roe Sale (a cura di), I 14 anni, cit., p. 88.",
            ),
            "1",
        ),
        (
            (
                "Robert F. Saltman III, *Day of Bread: Power and Port* (Port, 2004), 123.",
                ROE,
                "Saltman, *Day of Bread*, 158.",
            ),
            "1",
        ),
        (("Saltman Ch. Bread and War. – Port, 2010. – S. 331.", ROE, "Saltman Ch. Op. cit. – S. 340."), "1"),
        (
            (
                "Tamaki Aki 玉城哲 and Hata Iso 旗手勲, *Fudo: Umi* 風土 (Tokyo: Example, 1974), 118.",
                ROE,
                "Tamaki and Hata, *Fudo*, 131.",
            ),
            "1",
        ),
        (
            (
                "H. Roe, *Salz und Eile. Entwurf*, Kiel 2013; ders., *Salz. Die Zeit des Meeres*, Kiel 2005, 243.",
                DOE,
                "Roe, *Salz*, a.a.O., 251.",
            ),
            "1b",
        ),
        ((DOE, PAIR, "A. a. O., S. 70."), "2"),
        ((DOE, SPANISH, "Ídem."), "2"),
        (
            (
                "J. Roe, Sól i chleb na Ukrainie 1569–1648, Port 2000, s. 61.",
                "J. Roe, Morze i port 1569–1648, Port 2001, s. 58.",
                "Eadem, Sól i chleb, s. 90–92.",
            ),
            "1",
        ),
        (
            (
                "Begründung des Gesetzes, BT-Drs. 14/6040, S. 3.",
                DOE,
                "So die Begründung, BT-Drs. 14/6040 (Fn. 1), S. 130.",
            ),
            "1",
        ),
        ((ROE, DOE, "Doe spricht von einer „Beleuchtung der Landschaft“ (ebd., S. 7)."), "2"),
        (
            (
                "Jane Roe: *Sämmtliche Werke*. Bd. 17. Port: Example 1929, S. 206. Diese Ausgabe wird künftig als PRA zitiert.",
                DOE,
                "PRA 17, S. 210.",
            ),
            "1",
        ),
        ((DOE, f"{ROE[:-1]}; *see* *id.* at 12."), "2a"),
        (
            (
                "V. ROE, *Storia del sale*, I, *Il mare*, Roma, Esempio, 1958, pp. 1-120; ID., *Storia del sale*, II, *Il pane*, Roma, Esempio, 1991.",
                DOE,
                "ROE, *Storia del sale*, I, cit., p. 77.",
            ),
            "1a",
        ),
        (
            (
                "J. Roe, « Le sel », *Revue*, 1999, p. 3; J. Roe, J. Doe et A. Poe, *Le pain*, Paris, Exemple, 2001.",
                "J. Roe, « Le sel », art. cit., p. 4.",
                "J. Roe, J. Doe et A. Poe, *op. cit.*, n° 341.",
            ),
            "1b",
        ),
        (
            (
                "Pour l’essentiel, voir *Le sel*, cat. exp. (Paris, Galerie du port, 1997), Paris, 1997, et J. Roe, *Le sel*, Paris, 1992.",
                DOE,
                "Cat. exp. Paris, 1997, *op. cit.* note 1, p. 182.",
            ),
            "1a",
        ),
        (
            (
                "Jane Roe, *Œuvres complètes*, Paris, Exemple, 1983.",
                DOE,
                "Jane Roe, « Billets au sel », *Œuvres complètes*, *op. cit.*, p. 632.",
            ),
            "1",
        ),
        (
            (
                "Jane Roe, review of *Salt*, by A. Doe, *Example Review* 3 (1999): 4–9; A. Doe, *Salt* (Port: Example, 1998).",
                "Doe, *Salt*, 3.",
                "Roe, review of *Salt*, 5.",
            ),
            "1a",
        ),
        (
            (
                "Schreiben Friderichs an Brandt, 23.11.1973, in: Archiv des Salzes, Best. 8, Nr. 51.",
                ROE,
                "Friderichs an Brandt, 23.11.1973 (wie Anm. 1).",
            ),
            "1",
        ),
        (
            (
                "Полное собрание солей (далее — ПСРЛ). М.: Пример, 1965. Т. 13. С. 300.",
                DOE,
                "ПСРЛ. Т. 13. С. 395.",
            ),
            "1",
        ),
        (
            (
                "Roe H. von. Aufzeichnungen über das Salz. Kiel: Example, 1930.",
                DOE,
                "Roe H. von. Aufzeichnungen… S. 44.",
            ),
            "1",
        ),
        (
            (
                "Jane Roe. The Salt Circular and Its Censors (1863–1876) // Example Papers. 2007. Vol. 49. Pp. 87-110.",
                DOE,
                "Roe. The Salt Circular. P. 94.",
            ),
            "1",
        ),
        (("Karl Roe, interview with authors, 4 May 2020.", DOE, "Roe, phone interview with authors."), "1"),
        (("Karl Roe, interview with Ann Poe, 4 May 2020.", DOE, "Roe, interview with Poe."), "1"),
        ((DOE, ROE, "“Salt was never cheaper in the towns of the north.” *Ibid*., p. 25."), "2"),
        (
            (
                "Frank Roe, *The Salt Opportunity* (Port: Example, 2009).",
                DOE,
                "Roe gives the managers of the port the larger part (*The Salt Opportunity*, 88); nothing turns on the difference.",
            ),
            "1",
        ),
        (
            (
                "Marcel Roe, Das Ende der „Salzarbeit“. Häfen 1970–1974, Kiel 2013, S. 175.",
                DOE,
                "Roe, Ende der „Salzarbeit“ (wie Anm. 1), S. 182.",
            ),
            "1",
        ),
        (
            (
                "Jane Roe, *Salt* (Port: Example, 1999), 5, and her *The Living Bread: A Study* (Port: Example, 2001).",
                DOE,
                "Roe, *Living Bread*, p. 47.",
            ),
            "1b",
        ),
    ],
)
def test_finds_the_full_citation(notes, expected):
    """The last note stands for the first full citation of the work that its words name."""
    extraction = extracted(*notes)
    last = extraction.citations[-1]

    assert (last.kind, last.refers_to) == ("short", expected)
    assert last.work == next(citation.work for citation in extraction.citations if citation.id == expected)
    assert not [finding for finding in extraction.findings if finding.rule == "short-form-open"]


def test_an_exact_beginning_beats_a_slip():
    """Numbered titles a letter apart are told apart; a slip counts only where nothing fits exactly."""
    first, second = (f"J. Roe, “Report number {n} of the keepers,” *Gazette*, May {n}, 2019." for n in (1, 2))

    assert extracted(first, second, "Roe, “Report number 2 of.”").citations[-1].refers_to == "2"


def test_nearness_decides_between_works_of_one_author():
    """An author alone stands for the work of that author cited last, by a short form too."""
    first, second = ROE.replace(": 10–30", ""), ROE_LATER.replace(": 50–70", "")

    assert extracted(first, second, "Roe, 5.").citations[-1].refers_to == "2"
    assert extracted(first, second, "Roe, “Light and Law.”", "Roe, 5.").citations[-1].refers_to == "1"


@pytest.mark.parametrize(
    "notes",
    [
        ("Ibid.",),
        (ROE, "Unknown, 12."),
        (ROE, "Unknown, “Another Title.”"),
        (ROE, DOE, "Roe, supra note 9, at 12."),
        (ROE, "Roe, 99."),
        (ROE, "Unknown, 3.", "Ibid."),
        (
            "“Port news today,” *Gazette*, May 3, 2019.",
            "“Port news yesterday,” *Gazette*, May 2, 2019.",
            "“Port news.”",
        ),
        (ROE + " See also " + ROE_LATER, "Roe, supra note 1."),
    ],
)
def test_leaves_open_what_is_not_certain(notes):
    """No candidate, several, or a page that the source does not have: null and a finding."""
    extraction = extracted(*notes)
    last = extraction.citations[-1]

    assert (last.kind, last.refers_to, last.work) == ("short", None, None)
    assert ("short-form-open", last.note) in [(finding.rule, finding.note) for finding in extraction.findings]


def test_a_title_alone_that_nothing_precedes_is_a_full_citation():
    """A sparse citation with a title of its own is a source, not a short form."""
    (citation,) = extracted("“A sign on the pier.”").citations

    assert (citation.kind, citation.item.title) == ("full", "A sign on the pier")


def test_an_interview_is_cited_again_by_the_name_of_who_spoke():
    first, *_, last = extracted(
        "Interview with Ann Hood, Atlanta, May 3, 1999.", ROE, "Hood interview."
    ).citations

    assert last.refers_to == first.id


def test_resolves_backwards_only():
    """A short form before its source is not resolved by what comes later."""
    assert extracted("Roe, 12.", ROE).citations[0].refers_to is None


@pytest.mark.parametrize(
    "remark",
    [
        "Roe, “Harbours,” 12. The estimate is a third higher than the one that is reached in the appendix.",
        "Roe, “Harbours,” 12, is still the fullest account of the matter, though it is too long.",
    ],
)
def test_a_remark_after_a_short_form_is_no_part_of_it(remark):
    """The page stays the page, and the work is found."""
    roe = "J. Roe, “Harbours and Towns,” *Example Journal* 5 (1999): 10–30."
    last = extracted(roe, remark).citations[-1]

    assert (last.refers_to, last.locator) == ("1", "12")


def test_names_before_a_dash_are_those_of_a_short_form():
    """The Portuguese standard, again."""
    notes = (
        "ROE, Jane; DOE, José – História do sal. Lisboa: Exemplo, 2013.",
        "ROE, Jane; DOE, José – História do sal, cit., p. 30.",
    )
    last = extracted(*notes).citations[-1]

    assert (last.refers_to, [name.family for name in last.item.author], last.item.title) == (
        "1",
        ["ROE", "DOE"],
        "História do sal",
    )
