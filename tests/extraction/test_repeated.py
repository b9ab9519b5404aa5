"""Short forms of many countries and trades: the last note of a document stands for an earlier one."""

import pytest

from support.extraction import extracted

LAMP = "John Doe, *The Lamp and the Sea* (Port: Tidewater Press, 1999), 3."


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("*Records of Salt*, ed. Jane Roe, 2 vols. (Port, 1905–9), 1:189 (hereafter RS, cited by number).", "RS 193."),
        ("Jane Roe, *Kritik des reinen Salzes* (KrS), Berlin 1900.", "KrS B 131 f."),
        ("Jane Roe, *Erste Einleitung in das Salz*, Berlin 1900, S. 211 (= EES).", "EES, AA XX, S. 213 f."),
        ("Роу Дж. Соль и хлеб. Київ, 1990. Ч. 1. С. 12.", "Роу Дж. Соль и хлеб. Ч. 1. С. 260."),
        ("Роу Дж. Соль и хлеб. Київ, 1990. С. 12.", "Роу Дж. Вказ. праця. С. 140."),
        ("ROE, Jane Maria. *O sal e o pão*. Rio de Janeiro: Exemplo, 1998.", "ROE, Jane Maria. Op. cit., p. 101."),
        ("ROE, Jane; DOE, João. *O sal e o pão*. Rio de Janeiro: Exemplo, 1998.", "ROE; DOE, op. cit., p. 20."),
        ("Roe (J.), Le sel et le pain, Paris, Seuil, 1980.", "Roe (J.), op. cit., p. 13-25."),
        ("J. Roe, Das Salz der Erde, Leipzig 1990, 34–78.", "Roe a.O. (Anm. 1) 47–52."),
        ("Jane Roe, Das Salz der Erde, Leipzig 1990, 34–78.", "Roe 1990 (wie Anm. 1), S. 40."),
        ("BGH, Urteil vom 29.7.2021 – III ZR 179/20, NJW 2021, 3179.", "BGH, a.a.O. (Fn. 1), Rn. 55 ff."),
        ("Jane Roe, interview by author, Port, LA, June 12, 2019.", "Roe, interview."),
        ("Roe v. Doe, 142 S. Ct. 2587, 2610 (2022).", "*Roe*, 142 S. Ct. at 2610."),
        ("Paul Roe, *The Many Roads of* Doe, 32 HARV. J.L. & TECH. 357, 361 (2019).", "Roe, *supra* note 1, at 378."),
        ("Jane Roe, Salt and Bread (Port: Example, 1999), 12.", "Roe, Salt and Bread."),
        ("Jane Roe, Salt and Bread (Port: Example, 1999), ch. 17, p. 120.", "Roe, Salt and Bread, ch. 21, p. 153."),
        ("Jane Roe, Diet of 2000 Households (Port: Example, 1999).", "Diet of 2000 Households, p. 51."),
        ("Jane Roe, ‘Salt rises as ships return’, Port News, 3 May 2018, https://news.example/salt.", "Roe, ‘Salt rises as ships’. The figure of 476 ships is that of the harbour office itself."),
        ("‘Salt rises as ships return’, Port News, 3 May 2018, https://news.example/salt.", "‘Salt rises as ships’, Port News."),
        ("Board for Salt and Bread in the North (BSBN): El mar y la sal, Port, 2023, p. 21.", "BSBN: ob. cit., p. 66."),
        ("山田太郎『塩の歴史』（見本出版、1952年）12頁。", "山田前掲書、60頁。"),
        ("王小明：《盐史》，北京：例子出版社，1990年，第12页。", "王小明前引书，第41页。"),
        ("Jane Roe to John Poe, Port, May 3, 1879.", "Roe to Poe, May 3, 1879."),
        ("Jane Roe: Salz und Brot der Städte. Berlin 2001, S. 5.", "Roe, Salz und Brot [Fn. 1], S. 60."),
        ("*Zerline Roe*, Salz in der Fürstengesellschaft. Zum Brot (Example, 3), Köln 2006.", "*Roe*, Salz (Anm. 1), 44."),
        ("Ähnlich zum Brot *Jane von Roe* / *Anna Poe* (Hrsg.), Salz der Erde, Köln 2006.", "*von Roe* / *Poe*, Salz (Anm. 1)."),
        ("Jane M. Roe, Martial Salt and English Breads, c. 1500–c. 1700 (Port: Example, 2016), 137–67.", "Roe, Martial Salt, 150."),
        ("*Report on the Bread of the Port*, Port: Example, 1866 (subsequently *Salt Report*), pp. 8–11.", "*Salt Report*, op. cit. (1), p. 13."),
        ("*Roe, Inc. v. Doe Servs. Co.*, No. 31063/94, 1995 WL 323710 (N.Y. Sup. Ct. May 24, 1995).", "*Roe*, 1995 WL 323710, at *5."),
        ("ROE, Jane: La sal airada. El pan, Barcelona, Ejemplo, 1992.", "ROE, J.: ob. cit., p. 765."),
        ("SALINAS MARES, Jane Ana: La sal en Aragón. El pan, Zaragoza, Ejemplo, 2002, p. 3.", "SALINAS MARES, J. A.: La sal en Aragón, ob. cit., p. 281."),
        ("Jane Roe, *Sale e pane*, Roma, Esempio, 1999.", "Roe, *Sale e pane*, cit, p. 219."),
        ("Jane Anna Roe, The Salt of Symbols. The Bread of Jan van Doe’s *Port Portrait*, in: *Simiolus* 16, 1986, S. 5–28.", "Vgl. Roe 1986 (wie Anm. 1), S. 20."),
        ("Jane Roe: *Werke*. Stuttgart 1978 ff., Bd. 2,2, S. 9. Im Folgenden zitiert mit der Sigle HKG, Band- und Seitenzahl.", "HKG 2,2, S. 12."),
        ("Jane Roe: *Schriften*. Kiel 1972–1989, Bd. II.2, S. 608. – Diese Ausgabe künftig unter der Sigle GS.", "Vgl. GS II.2, S. 609."),
        ("Jane Roe: *Sämtliche Werke*. 40 Bde. Kiel 1985–2013 (Sigle: FA), Bd. I.8, S. 296.", "FA I.8, S. 402."),
        ("H. von Roe, Salis Veterum Fragmenta, 4 vols. (Leipzig, 1903–24) [= SVF].", "SVF III.178."),
        ("The Acts of Salt Rulers, 1120–1283, ed. H. Roe (Cardiff, 2005) [hereafter ASR], no. 240.", "ASR, nos 241–2."),
        ("Salt Rolls (20 vols, London, 1922–2006) [hereafter SAR], xv. no. 131.", "SAR, xv. nos 1026, 1289."),
        ("International Covenant on Salt (adopted 16 December 1966, entered into force 23 March 1976) 999 UNTS 171 (ICS).", "ICS, art 2(1)."),
        ("Ulrich Roe: Das Salz von Kiel. Europas Brot. Berlin 1999.", "Roe: Das Salz von Kiel (Anm. 1), S. 88."),
        ("N. Roe, Peter des Sels: An Alien in English Bread, 1205–1238 (Port, 1996), pp. 259–309.", "Roe, Peter des Sels, pp. 310–20."),
        ("Annales Salis, ed. H.R. Roe (5 vols, Example Series, London, 1864–9), iii. 86–9 (Port).", "Annales Salis, iii. 137."),
        ("Claudia ROE, Der Salzstreit (2017) S. 88–92.", "ROE (wie Anm. 1) S. 97."),
        ("Loi n° 77-03 relative au sel, JO, n° 5288, 3 février 2005, p. 139.", "Loi n° 77-03, art. 48."),
        ("Jane Roe, Salz und Brot, Berlin 1999, S. 3.", "Roe, Salz und Brot 1999, S. 12."),
        ("Jane Roe, Das Salz der Erde, Bd. 3, Berlin 1999, S. 3.", "Roe, Das Salz der Erde III/1, 9."),
        ("Jane Roe, Das Salz der Erde. Bd. 3: 1849–1914, München 1995, S. 3.", "ROE, Das Salz der Erde 3, S. 45—50."),
        ("Jane Roe, Martin Doe. Band 2: Ordnung, Stuttgart 1986, S. 34.", "Vgl. ROE, Martin Doe II, S. 43f, 48—58."),
        ("Jane Roe, Salz und Brot, Berlin 1999, § 12.", "§101."),
        ("Jane Roe: Das Salz. Ein Bericht, in: Salzarchiv 49 (2009), S. 1–13.", "Vgl. Roe 2009, S. 2, 5 und 6."),
        ("HStAS, A 38, Bü 12, fol. 3r.", "HStAS, A 38, Bü 12, wie Anm. 1."),
        ("Jane Roe, Das Salz der Erde, Berlin 1999 [im Folgenden zit. als Roe, Erde], S. 3.", "Roe, Erde, S. 12."),
        ("Jane Roe, Das Salz der Erde, Berlin 1999.", "ROE (wie vorige Anm.) S. 12."),
        ("Jane Roe, Das Salz der Erde, S. 12.", "Roe, Das Salz der Erde, S. 14."),
        ("SADER, Jane; PAOLI, Ana. O sal. Rio de Janeiro: Exemplo, 1986.", "SADER; PAOLI, 1986, p. 52."),
        ("Dahir n° 1-04-257 du 7 janvier 2005 portant promulgation de la loi n° 77-03 relative au sel, BO, n° 5288, p. 139.", "Loi n° 77-03, art. 48."),
        ("Décision n° 12-09 du 3 mai 2012, BO, n° 5288, p. 7.", "Décision n° 12-09, préc., considérant 4."),
        ("Jane Roe, Les pages « Sel ». Histoire du pain, Rennes, Exemple, 2013.", "J. Roe, Les pages « Sel », op. cit., p. 26."),
    ],
)  # fmt: skip
def test_a_short_form_of_its_trade_leads_to_the_work(first, last):
    """Letters of a work, numbers of notes, reports, names in capitals and in brackets, interviews and letters."""
    found = extracted(first, LAMP, last)

    assert [one.work for one in found.citations if one.note == "3"][:1] == [found.citations[0].work]


def test_the_same_author_stands_in_italics_before_another_title():
    """A "ders." between two works leads to the title after it, not to the work before it."""
    last = extracted(
        "*Johann Roe*, Salz in der Stadt. Zum Brot, Köln 2006.",
        "*Johann Roe*, Hafen in der Zeit, in: Meer und Land, hrsg. v. Anna Poe, Wien 2009, 1–32; *ders.*, Salz (Anm. 1), 44.",
    ).citations[-1]
    assert last.refers_to == "1"
    assert last.item.title == "Salz"


def test_a_body_is_cited_by_what_it_reported():
    """A "Report" before "op. cit." is no author."""
    last = extracted(
        "Commission for Public Salt, Report to the Port, Paris, 25 June 2008, p. 11.",
        "Jane Roe, *Salt*, Paris, Example, 2012.",
        "Commission for Public Salt, Report, op. cit., p. 22.",
    ).citations[-1]
    assert last.refers_to == "1"


def test_the_author_counts_more_than_the_number_of_a_note():
    """A number that a note before was added to is wrong by one; the name is right, and a finding says so."""
    notes = (
        "Anna Poe, *Light* (Port: Example, 1998).",
        "Jane Roe, *Salt* (Port: Example, 1999).",
        "Roe, supra note 1, at 5.",
    )
    found = extracted(*notes)

    assert found.citations[-1].refers_to == "2"
    assert [one.rule for one in found.findings] == ["short-form-doubtful"]


def test_what_comes_to_describe_a_work_is_found_by_later_notes():
    """A chapter that gives only its pages is no short form where nothing is like it, and later notes mean it."""
    found = extracted(
        "See Jane Roe, ed., *The Settling of Salt* (Port, 1986), especially Anna Poe, “Salt of the North,” at 45–64.",
        "Poe, “Salt of the North,” 53.",
    )

    assert [one.refers_to for one in found.citations] == [None, None, "1b"]


@pytest.mark.parametrize(
    ("note", "count"),
    [
        ("Roe 1999; Jürgens 2006, Jurczyk et al. 2009: 60ff. und Doe/Poe 2014.", 4),
        ("Ähnlich argumentieren Roe/Doe (2003: 152ff.) und Poe (2017: 181–200).", 2),
    ],
)
def test_references_by_author_and_year_are_found_in_sentences(note, count):
    """Documents whose notes give author, year and page cite so in the middle of sentences too."""
    found = extracted(
        "Vgl. Roe 1999: 5.", "So auch Doe (1978: 12).", "Anders Poe (2001: 3), der zweifelt.", note
    )

    assert sum(one.note == "4" for one in found.citations) == count


def test_the_author_before_may_have_a_further_one():
    """“Ders./E. Roe” are the author of the citation before and one more."""
    first = "J. Doe, Dogmatik des Salzes, 2000, 160; Ders./E. Roe, Brot. Eine Geschichte, 1979, 78."
    authors = [[name.family for name in citation.item.author] for citation in extracted(first).citations]

    assert authors == [["Doe"], ["Doe", "Roe"]]


def test_art_cit_is_an_article_of_its_author():
    """A book of the same author that was cited later is not meant."""
    extraction = extracted(
        "O. Roe, « Le droit du sel », *Cahiers du sel*, n° 6, 1999, p. 68-77.",
        "O. Roe, *La puissance du sel*, Paris, PUF, 1994.",
        "O. Roe, *art. cit.*, p. 76.",
    )

    assert extraction.citations[2].refers_to == "1"


def test_a_speaker_who_was_not_cited_stands_in_the_source_just_cited():
    """What “Doe, ebd.” names is a part of what the note cites before."""
    found = extracted(
        "Vgl. die Aussprache der Tagung, Salzblatt 3 (1927), S. 43; zurückhaltend dort Doe, ebd., S. 50."
    )

    assert [one.refers_to for one in found.citations] == [None, found.citations[0].id]


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


TOGETHER = "J. Roe, A. Doe and B. Poe, The Case for Salt (Port: Tidewater Press, 1991)"


@pytest.mark.parametrize(
    ("short", "expected"),
    [
        ("Roe, op. cit., n. 1, p. 92.", "1a"),
        ("Roe and Doe, op. cit., n. 1, p. 92.", "1b"),
        ("Roe et al., op. cit., n. 1, ch. 8.", "1c"),
    ],
)
def test_as_many_authors_are_meant_as_are_named(short, expected):
    full = f"J. Roe, Salt (Port: Tidewater Press, 2013) 43; J. Roe and A. Doe, Bread (Port: Tidewater Press, 2019) 64; {TOGETHER}."
    assert extracted(full, short).citations[-1].refers_to == expected


@pytest.mark.parametrize("short", ["Roe (ibid., p. 55) keeps it.", "Roe (ebd., S. 55) nicht."])
def test_a_name_before_ibid_in_brackets_is_the_source_before(short):
    assert extracted(f"{TOGETHER}.", short).citations[-1].refers_to == "1"
