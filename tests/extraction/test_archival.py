"""Items of archives, alone and in sentences, and what their signatures join."""

import pytest

from support.extraction import draft, extracted


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Stadtarchiv Dortmund, Best. 3, Nr. 2134, Bl. 44.", ("Stadtarchiv Dortmund", None, "Best. 3, Nr. 2134", None, "44")),
        ("Bamberg, Staatsarchiv, Salzburger Urkunden 29", ("Bamberg, Staatsarchiv", None, "Salzburger Urkunden 29", None, None)),
        ("Archivio di Stato di Milano, Gabinetto del sale, II serie, b. 412, promemoria del guardiano.", ("Archivio di Stato di Milano", "Gabinetto del sale", "II serie, b. 412", "promemoria del guardiano", None)),
        ("Bibliothèque de l’Exemple, Archives du port, ms. 10141, fol. 212 v.", ("Bibliothèque de l’Exemple", "Archives du port", "ms. 10141", None, "212 v")),
        ("BL, Harleian MS 454, fo. 31, diary of Jane Roe.", ("BL", None, "Harleian MS 454", "diary of Jane Roe", "31")),
        ("Example Archives and Local Studies, Port, HAT/SR 2/100.", ("Example Archives and Local Studies", "Port", "HAT/SR 2/100", None, None)),
        ("Kiel, Staatsbibl., Clm 4594, fol. 38.", ("Kiel, Staatsbibl.", None, "Clm 4594", None, "38")),
        ("BOA, Y.PRK.UM. 15/88, undated.", ("BOA", None, "Y.PRK.UM. 15/88", None, None)),
        ("HStAM, 17 e, Nr. 12, Bericht vom 3. Mai 1833.", ("HStAM", "17 e", "Nr. 12", "Bericht vom 3. Mai 1833", None)),
        ("BArch, R 43/1234, Bl. 12.", ("BArch", None, "R 43/1234", None, "12")),
        ("London, British Library, Cotton Roll IV 50", ("London, British Library", None, "Cotton Roll IV 50", None, None)),
        ("London, British Library [hereafter BL], Cotton MS Nero D.i, fos. 87v–88r", ("London, British Library", None, "Cotton MS Nero D.i", None, "87v–88r")),
        ("Siena, Archivio di Stato (hereafter ASS), Gabella dei Sali 192, fol. 37v.", ("Siena, Archivio di Stato", None, "Gabella dei Sali 192", None, "37v")),
        ("Example Record Office, Port (hereafter ERO), Q/SR 212/48, information of Jane Roe, 3 Feb. 1616.", ("Example Record Office", "Port", "Q/SR 212/48", "information of Jane Roe, 3 Feb. 1616", None)),
        ("Example Record Office, DN/DEP 38, Book 41, fo. 212v (deposition of John Roe).", ("Example Record Office", None, "DN/DEP 38, Book 41", "deposition of John Roe", "212v")),
        ("Example History Centre [hereafter EHC], C BRB/5, Bench Book, p. 41.", ("Example History Centre", None, "C BRB/5", "Bench Book", "41")),
        ("Archiwum Soli w Krakowie (dalej: ASK), Archiwum Roe (dalej: AR), dz. V, nr 13821, s. 4–6.", ("Archiwum Soli w Krakowie", "Archiwum Roe", "dz. V, nr 13821", None, "4–6")),
        ("National Archives of India, Home (Political), File 18/XVI/1928, Fortnightly Report.", ("National Archives of India", "Home (Political)", "File 18/XVI/1928", "Fortnightly Report", None)),
        ("Archives nationales (désormais AN), fonds du sel, 350 AP 12, compte rendu.", ("Archives nationales", "fonds du sel", "350 AP 12", "compte rendu", None)),
        ("AGS, Consejo de la Sal, leg. 664, consulta del puerto.", ("AGS", "Consejo de la Sal", "leg. 664", "consulta del puerto", None)),
    ],
)  # fmt: skip
def test_a_house_its_holdings_and_a_description(note, expected):
    """The house may stand after its town; what has numbers is the signature, leaves are the cited place."""
    found = draft(note)
    item = found.item

    assert item.type == "manuscript"
    assert (
        item.archive,
        item.archive_collection,
        item.archive_location,
        item.title,
        found.locator,
    ) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("TsGAX f. R-130, op. 3, d. 81, ll. 4–6; d. 79, l. 118.", [("TsGAX", "f. R-130, op. 3, d. 81"), ("TsGAX", "f. R-130, op. 3, d. 79")]),
        ("TNA, E 190/321/4; E 190/322/1.", [("TNA", "E 190/321/4"), ("TNA", "E 190/322/1")]),
        ("РГИХ, ф. 1263, оп. 1, д. 4890, л. 211; ф. 1282, оп. 3, д. 44, л. 8.", [("РГИХ", "ф. 1263, оп. 1, д. 4890"), ("РГИХ", "ф. 1282, оп. 3, д. 44")]),
        ("ДАХО. – Ф.1. – Оп.51. – Спр.288. – Арк.40; ДАХО. – Ф.121. – Оп.3. – Спр.817. – Арк.5.", [("ДАХО", "Ф.1. – Оп.51. – Спр.288"), ("ДАХО", "Ф.121. – Оп.3. – Спр.817")]),
    ],
)  # fmt: skip
def test_a_signature_alone_is_a_further_item_of_the_archive_before(note, expected):
    """A unit that is named again takes those above it from the item before."""
    items = [citation.item for citation in extracted(note).citations]
    assert [(item.archive, item.archive_location) for item in items] == expected


def test_a_description_may_stand_before_the_archive():
    """What an archive keeps is described first, as German historians do."""
    item = draft("Bericht des Roe an das Amt, 12. Juli 1892, in: RGIX, f. 1284, op. 223, d. 161, l. 12.").item
    assert (item.archive, item.archive_location, str(item.issued)) == (
        "RGIX",
        "f. 1284, op. 223, d. 161",
        "1892-07-12",
    )


def test_a_title_with_a_volume_is_no_archive():
    """A name in small letters is no archive by its initials."""
    item = draft("Wehrer, Salzgeschichte, Bd. 5, S. 77.").item
    assert (item.author[0].family, item.title, item.archive) == ("Wehrer", "Salzgeschichte", None)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Minute by Roe, 12 October 1948, HO 42/121, fol. 88, Example Archives, Port.",
            ("Minute by Roe", None, "HO 42/121", "Example Archives", "Port"),
        ),
        (
            "Roe to Doe, 12 October 1948, Roe Papers, Add. MS 123, Example Library, Port.",
            (None, "Roe Papers", "Add. MS 123", "Example Library", "Port"),
        ),
        (
            "Minute by Roe, 12 October 1948, HO 42/122, TNA.",
            ("Minute by Roe", None, "HO 42/122", "TNA", None),
        ),
    ],
)
def test_the_house_may_come_last(note, expected):
    """The signature stands before the house that keeps it, and is not cut from it."""
    (citation,) = extracted(note).citations
    item = citation.item

    assert (
        item.title,
        item.archive_collection,
        item.archive_location,
        item.archive,
        item.archive_place,
    ) == expected
    assert str(item.issued) == "1948-10-12"


@pytest.mark.parametrize(
    ("note", "collection"),
    [
        ("The National Archives, London, FO 371/1234, fol. 12", None),
        ("AGS, Madrid, Consejo de la Sal, leg. 664.", "Consejo de la Sal"),
    ],
)
def test_the_town_after_a_house_is_no_holding(note, collection):
    """CSL has a variable for the place of an archive; what is left between it and the signature are holdings."""
    item = draft(note).item
    assert item.archive_place in ("London", "Madrid")
    assert item.archive_collection == collection


@pytest.mark.parametrize(
    "note",
    [
        "J. Roe, Salt, Biblioteca Nueva, Madrid 1990, p. 66.",
        "J. Roe (Hrsg.), Das Archiv, Bd. 3, Berlin 1999.",
        "J. Roe, ‘The Library’, Example Journal, 12 (1999), 3–19.",
    ],
)
def test_a_publisher_is_no_archive(note):
    """A library may publish, and a title may speak of one."""
    assert draft(note).item.archive is None


@pytest.mark.parametrize(
    ("note", "archives"),
    [
        ("J. Roe, *Salt* (London, 1999), 52. The phrase recurs in British Library, London, Add. MS 33582, fo. 8r.", 1),
        ("AGS, Consejo de la Sal, leg. 664. Así también el guardián: AGS, Cámara, leg. 1197, carta del puerto.", 2),
        ("BL, Harleian MS 454, fo. 31; Example Archives, HAT/SR 2/100.", 2),
        ("РГАСПИ. Ф. 17. Оп. 67. Д. 93. Л. 115; ГАНО. Ф. 5. Оп. 4. Д. 18. Л. 7.", 2),
    ],
)  # fmt: skip
def test_items_are_found_in_sentences(note, archives):
    """Words of a sentence lead to an archive as they lead to a book."""
    assert sum(one.item.archive is not None for one in extracted(note).citations) == archives


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("State Archive of Example (далее — САЭ). Ф. 17. Оп. 67. Д. 93. Л. 1.", "САЭ. Ф. 17. Оп. 67. Д. 93. Л. 5.", True),
        ("Stadtarchiv Dortmund, Best. 3, Nr. 2134, Bl. 44.", "Stadtarchiv Dortmund, Best. 3, Nr. 2134, Bl. 50.", True),
        ("Stadtarchiv Dortmund, Best. 3, Nr. 2134, Bl. 44.", "Stadtarchiv Dortmund, Best. 3, Nr. 2135, Bl. 44.", False),
        ("Gosudarstvennyi arkhiv (GARF), fond (f.) R-54 (Sol’), opis’ (op.) 14a, delo (d.) 6, list (l.) 12.", "GARF, f. R-54, op. 14a, d. 6, l. 19.", True),
        ("Центральный архив соли (ЦАСУз), ф. И-1, оп. 11, д. 1724, л. 5–6об.", "ЦАСУз, ф. И-1, оп. 11, д. 1724, л. 14об", True),
        ("AGS, Sal, leg. 664, consulta del puerto.", "AGS, Sal, leg. 664, carta del faro.", False),
    ],
)  # fmt: skip
def test_one_signature_is_one_work(first, second, joined):
    """Leaves of one item are one work; another signature, or another description, is another."""
    assert len(extracted(first, second).works) == (1 if joined else 2)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Minutes, Salt Council, Oct. 12, 1948, box 3, folder 2, Jane Roe Papers (Port Museum, Port, Ill.).",
            ("Minutes, Salt Council", "Jane Roe Papers", "box 3, folder 2", "Port Museum, Port, Ill."),
        ),
        (
            "Diary of Jane Roe, 12 October 1948, Box 12, Roe Family Papers, Example Library, University of Port.",
            ("Diary of Jane Roe", "Roe Family Papers", "Box 12", "Example Library, University of Port"),
        ),
        (
            "Salt Council, “Memorandum on Bread,” Oct. 12, 1948, folder 709, Salt League Papers (Example Library).",
            ("Memorandum on Bread", "Salt League Papers", "folder 709", "Example Library"),
        ),
        (
            "Jane Roe to John Doe, 12 October 1948, Roe Papers, box 3, Port Library.",
            (None, "Roe Papers", "box 3", "Port Library"),
        ),
        (
            "Minutes, Oct. 12, 1948, reel 7, Jane Roe Collection.",
            ("Minutes", None, "reel 7", "Jane Roe Collection"),
        ),
        (
            "Jane Roe to John Doe, Oct. 12, 1948, box A309, part II, Salt Records (Example Library, Port, D.C.).",
            (None, "Salt Records", "box A309, part II", "Example Library, Port, D.C."),
        ),
    ],
)
def test_items_in_boxes_and_folders_keep_their_papers_and_their_house(note, expected):
    """The description goes without its date, which is the date of the item."""
    (citation,) = extracted(note).citations
    item = citation.item

    assert (item.title, item.archive_collection, item.archive_location, item.archive) == expected
    assert (item.type, str(item.issued)) == ("manuscript", "1948-10-12")


@pytest.mark.parametrize(
    "note",
    [
        "Jane Roe, *The Box and the Folder* (Port: Example, 1999), box 3, fig. 2.",
        "Jane Roe, “Black Box 3, Salt Records,” *Example Journal* 3 (1999): 5.",
    ],
)
def test_a_box_alone_is_no_archive(note):
    """Papers and a unit belong to an item of an archive."""
    (citation,) = extracted(note).citations

    assert citation.item.type != "manuscript"
