import pytest

from support.extraction import extracted

ROE = "J. Roe, “Light and Law in the North,” *Coast Studies* 3, no. 1 (2001): 10–30."
ROE_LATER = "J. Roe, “Gas and Money,” *Coast Studies* 5, no. 1 (2003): 50–70."
DOE = "A. Doe, *The Lamp and the Sea* (Port: Tidewater Press, 1999)."
SUIT = "Salt Works, Inc. v. Shore Council, 467 U.S. 837, 842–43 (1984)."
PAIR = "J. Roe und A. Doe, Salz und Licht, Tübingen 1999, S. 2."
SPANISH = "I. de Mar y Sal, Curso de los faros, Madrid, Ariel, 1987, p. 34."
HAN = "Wang Hui 汪晖, *The Rise of Salt* (Beijing: Sanlian, 2004), 4."
GOST = "Роу Дж. Соль и свет в северных гаванях. М.: Наука, 1981. С. 5."
MARUYAMA = "丸山眞男『塩の歴史』(見本出版、1952年) 12頁。"
COURT = "Cass., sez. un., 14 febbraio 2011, n. 3665, in Foro it., 2011, I, c. 1854."
FRENCH = "Cass. civ. 1re, 3 mai 2000, Bull. civ. I, n° 131."
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
        ((COURT, FRENCH, "Cass., sez. un., n. 3665 del 2011, cit."), "1"),
        ((FRENCH, COURT, "Cass. civ. 1re, 3 mai 2000, préc."), "1"),
        ((SUIT, ROE, "Salt Works, 467 U.S. at 865–66."), "1"),
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
        ((SUIT, ROE, "Salt Works, 467 U.S. at 241 (Poe, J., dissenting)."), "1"),
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
        (
            (
                "C. Roe, in: Doe/Poe, Verfassungsrecht, Kiel 2018, Art. 8 Rn. 9.",
                DOE,
                "Zum Einfluss auf Art. 8 GG *Roe* (Fn. 1), Art. 8 Rn. 10.",
            ),
            "1",
        ),
        (("18 U.S.C. § 2703.", DOE, "18 U.S.C. § 2703(b)."), "1"),
        (("S. Rep. No. 99-541, at 3 (1986).", DOE, "S. Rep. No. 99-541, at 5."), "1"),
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


@pytest.mark.parametrize(
    ("short", "expected"), [("Ibid.", "1b"), ("Ibid., 12.", "1a"), ("Ibid., 999.", "1b")]
)
def test_ibid_after_several_works_is_the_last_that_has_the_page(short, expected):
    """Most authors mean the work just before; that a reader may wonder is a finding."""
    extraction = extracted(ROE + " See also " + ROE_LATER, short)

    assert extraction.citations[-1].refers_to == expected
    assert ("short-form-doubtful", "2") in [(finding.rule, finding.note) for finding in extraction.findings]


def test_a_title_alone_that_nothing_precedes_is_a_full_citation():
    """A sparse citation with a title of its own is a source, not a short form."""
    (citation,) = extracted("“A sign on the pier.”").citations

    assert (citation.kind, citation.item.title) == ("full", "A sign on the pier")


LISTED = (
    "Roe, Jane, 1993: Light and Law. Port: Tidewater.",
    "Roe, Jane, 1997: Gas and Money. Port: Tidewater.",
    "Doe, John, 1980: The Lamp and the Sea. Port: Tidewater.",
)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Roe 1993: 12; 1997: 40.", ["5", "6"]),
        ("Roe 1993, S. 12; 1997, S. 40.", ["5", "6"]),
        ("Doe 1980: 12; vgl. auch Roe 1993: 3; ders. 1997: 12.", ["7", "5", "6"]),
        ("Vgl. zum Ganzen Roe 1993: 440–495 sowie Doe 1980: 115 f.; anders Roe 1997.", ["5", "7", "6"]),
        ("Roe 1997: 40 und öfter.", ["6"]),
    ],
)
def test_author_and_year_lead_to_the_list(note, expected):
    """What leaves out the author means the one before, and the list may stand at the end."""
    notes = ("Roe 1993: 1.", "Doe 1980: 2.", "Roe 1997: 3.", note, *LISTED)
    here = [citation.refers_to for citation in extracted(*notes).citations if citation.note == "4"]

    assert here == expected


def test_a_note_that_speaks_cites_by_author_and_year_in_brackets():
    """References with a page in the brackets of sentences, and at their end, are joined to the list."""
    notes = (
        "Roe writes: “The light of the port was sold to the towns of the north” (Roe 1993, p. 12). The towns of the north were dark and nobody had light in them.",
        "The port had been lit for years when the towns came to it, and the light was sold to them (Doe 1980, p. 3).",
        "“The lamp is the sea” (Doe 1980, p. 4); *see* *id.* at 7.",
    )
    found = extracted(*notes, *LISTED)

    said = [(c.refers_to, c.locator) for c in found.citations[:4]]
    assert said == [("4", "12"), ("6", "3"), ("6", "4"), ("6", "7")]


def test_op_cit_after_author_and_year():
    """An "a.a.O." after a name means the work that author and year have named, though its list stands at the end."""
    notes = ("Doe 1980: 2.", "Roe 1993: 1.", "Doe, a.a.O., S. 12.", *LISTED)

    assert extracted(*notes).citations[2].refers_to == "6"


def test_resolves_backwards_only():
    """A short form before its source is not resolved by what comes later."""
    assert extracted("Roe, 12.", ROE).citations[0].refers_to is None


CASE = "Roe and Others v Utopia App no 55721/07 (ECtHR, 7 July 2011) para 5"
STATES = "Salt Rights (Utopia v Ruritania) (Merits) [1986] ICJ Rep 14"
PRISONS = "J. Roe, A. Doe and W. Poe, Salt and the Problem of Order (Oxford: Example, 1996)."
REPORT = "Example Authority, The Turner Review: A Response to the Salt Crisis (London: Example, 2009), p. 86"


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ((f"{CASE}; {STATES}.", "Roe (n 1) para 137."), "1a"),
        ((f"{CASE}; {STATES}.", "Salt Rights case, supra n 1, para 195."), "1b"),
        ((f"J. Doe, Bread (London: Example, 1991), 5; {REPORT}.", "Turner Review, above n. 1, p. 88."), "1b"),
        ((PRISONS, "Roe, n. 1 above, ch. 9."), "1"),
        ((PRISONS, "Roe, Doe and Poe, n. 1 above, 305."), "1"),
        ((PRISONS, "Roe, Doe and Poe, note 1 supra, 305."), "1"),
        (("*Roe*, Haftung, Heidelberg 1993, S. 100.", "*Roe*, Haftung (Fn 1), S. 158."), "1"),
        (
            (
                "J. Roe, Collected Works, vol. 4 (London: Example, 1975). Cited hereafter as RCW.",
                "RCW, 4, 301.",
            ),
            "1",
        ),
    ],
)
def test_a_short_form_may_name_a_case_a_report_or_a_short_name(notes, expected):
    """By a party, by words of the title in the note that it points to, by the name that the document has given."""
    assert extracted(*notes).citations[-1].refers_to == expected


def test_idem_with_a_title_is_a_further_work_of_the_same_author():
    """“idem, Salt (London, 1999)” is no “ibid.”: it has a title and a year of its own."""
    extraction = extracted(
        "Jane Roe, Bread (London: Example, 1991), 5; idem, Salt (London: Example, 1999), 7."
    )

    assert [(c.kind, c.item.title, c.item.author[0].family) for c in extraction.citations] == [
        ("full", "Bread", "Roe"),
        ("full", "Salt", "Roe"),
    ]


def test_id_with_a_title_that_is_cited_already_is_a_short_form():
    """“id., Cambio, p. 97” means the work of that title."""
    first = (
        "Juana Roe, La sal, Madrid, Ejemplo, 1978, p. 5; íd., Cambio económico, Madrid, Ejemplo, 1983, p. 7."
    )
    extraction = extracted(first, "Roe, La sal, p. 33; id., Cambio económico, p. 97.")

    assert [c.refers_to for c in extraction.citations[2:]] == ["1a", "1b"]


def test_decisions_are_one_by_their_report():
    """“BVerfGE 7, 198” is the same with a name and without."""
    extraction = extracted(
        "BVerfGE 7, 198 (205) – Salz.", "J. Roe, Salz (London: Example, 1999).", "BVerfGE 7, 198 (208)."
    )

    assert extraction.citations[0].work == extraction.citations[2].work


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


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("*C. Roe*, in: Doe (Hrsg.), GG, 7. Aufl. 2018, Art. 8 Rn. 18 f.", "Art. 8 Rn. 18 f"),
        ("C. Roe, Recht des Salzes, 7. Aufl. 2018, § 8 Rn. 18.", "§ 8 Rn. 18"),
        ("*Roe* (Fn. 1), Art. 8 Rn. 9.", "Art. 8 Rn. 9"),
        ("Roe (Fn. 1), § 80 II 1.", "§ 80 II 1"),
        ("Roe (Fn. 1), Rn. 9.", "9"),
    ],
)
def test_a_provision_and_its_margin_number_are_cited_together(note, expected):
    """In a full citation and in a short form."""
    first = "C. Roe, in: Doe (Hrsg.), GG, 7. Aufl. 2018, Art. 5 Rn. 2."

    assert extracted(first, note).citations[-1].locator == expected
