"""Short forms that are found by what earlier citations print, whatever was read of them."""

import pytest

from support.extraction import extracted

ROE = "J. Roe, “Light and Law in the North,” *Coast Studies* 3, no. 1 (2001): 10–30."
DOE = "A. Doe, *The Lamp and the Sea* (Port: Tidewater Press, 1999)."
TRADE = "Brooke Roe, “Wheat and Salt,” *Sample Mary Quarterly*, 3d ser., 62, no. 3 (July 2005): 505–26."
NAMELESS = "Doe has since refined her view in “Quiet Lamps and the Sea,” *Coast Studies* 9 (1991): 183–99."
CHAPTER = "Poe, Salz als Gabe, in: Festschrift für Anna Muster, Bd. 1, Köln 1978, S. 741 (752)."
DATED = "Salt and bread: Roe and Doe, A. (1989 [1963]) *The Salt Culture*. Port: Tidewater."
ACT = "Salt Rights Act 1998, ss 6, 12."


@pytest.mark.parametrize(
    ("full", "short"),
    [
        (TRADE, "Roe, *SMQ* 62: 512–14."),
        (NAMELESS, "Doe, “Quiet Lamps,” 190."),
        (CHAPTER, "Poe (Fn. 1), S. 760."),
        (DATED, "Roe and Doe, 1989, pp. 15–18."),
        (ACT, "SRA 1998, s 12(4)."),
        ("*Jane Roe*, Salzordnung, 2005, S. 178–190.", "*Roe*, Salzordnung (Fn. 1), S. 182."),
        ("*Roe*, NJW 2017, 2577 (2581).", "*Roe* (o. Fn. 1), 2580."),
        (
            "ROE Y DOE, F.: Los faros del mar, Madrid, Siglo XXI, 1982.",
            "ROE Y DOE, F.: op. cit. (nota 1), p. 104.",
        ),
        (
            "Jane Roe, Frauen am Meer. Salz und Brot in der Stadt, Köln 1992, 137.",
            "Roe, Frauen am Meer, wie Anm. 1, 187.",
        ),
        (
            "Jane Roe, The Salt Condition, 2nd ed. (Port: Tidewater, 1998), 237.",
            "Roe, Salt Condition, 237n77.",
        ),
    ],
)
def test_finds_what_a_citation_prints(full, short):
    """The name and the title are found in the text of a citation where its fields lack them."""
    assert extracted(full, short).citations[-1].refers_to == "1"


def test_what_a_text_lacks_is_not_found():
    """Another author's title, a title that is not printed, and a year that is not there stay open."""
    for full, short in (
        (TRADE, "Roe, *Ships*, 12."),
        (NAMELESS, "Doe, “Loud Lamps,” 190."),
        (ACT, "SRA 1997, s 12."),
    ):
        assert extracted(full, short).citations[-1].refers_to is None


@pytest.mark.parametrize(
    ("full", "again"),
    [
        ("State Archive of Salt (SAS), f. 5, op. 1, d. 211, l. 18.", "SAS, f. 5, op. 1, d. 211, l. 23–24."),
        ("Архив соли (далее – АС СО), ф. 5, оп. 1, д. 211, л. 18.", "АС СО, ф. 5, оп. 1, д. 211, л. 23."),
        (
            "Salt Office Archives (AN), F7 12767, télégramme du port, 2 avril 1904.",
            "AN, F7 12767, télégramme cité.",
        ),
        (
            "Roe Weide 羅, Haibian yanhua 海邊鹽話 (Port: Sanlian, 1990), 20.31b.",
            "Roe Weide, Haibian yanhua, 28.46b.",
        ),
        (
            "Salt Debates of the Port, 5th ser., vol. 330, col. 12 (1938).",
            "Salt Debates of the Port, vol. 333, col. 14.",
        ),
    ],
)
def test_words_that_stand_in_an_earlier_citation_mean_it(full, again):
    """Archives, books by leaf and debates are cited again by what is printed of them, without a word that points back."""
    first, last = extracted(full, again).citations

    assert last.work == first.work


@pytest.mark.parametrize(
    ("full", "other"),
    [
        ("State Archive of Salt (SAS), f. 5, op. 1, d. 211, l. 18.", "SAS, f. 5, op. 1, d. 21, l. 23."),
        ("Salt Office (SO), E 190/321/5, account of 1601.", "SO, E 190/321."),
        ("J. Roe, ‘Bread’, Salt Review 12 (1990), 3–19.", "Salt Review, 14, 5."),
    ],
)
def test_words_that_only_resemble_an_earlier_citation_mean_another(full, other):
    """A number must stand right behind its word, a signature may not go on, and a title must begin the citation."""
    first, last = extracted(full, other).citations

    assert last.refers_to is None
    assert first.work != last.work
