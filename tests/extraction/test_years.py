"""Which of several years is that of the source."""

import pytest

from support.extraction import draft


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (
            "Jane Roe, Prelude to Salt. The Radical Press, 1789-1791, Baltimore, Example University Press, 1976",
            "1976",
        ),
        ("*Роу В.* Сіль і політика (1932–1938) // Український журнал. – 2000. – №2. – С.82–93", "2000"),
        (
            "Jane Roe, *Le parfait négociant*, éd. par Ann Doe, Genève, Droz, [1675] 2011, t. 1, p. 412.",
            "2011",
        ),
        ("J. Roe, Obce miasto. Wrocław 1945 i potem, tłum. A. Doe, Wrocław 2005", "2005"),
        (
            "J. Roe, *Sale*, in *Poeti*, Atti del convegno (Montepulciano, 3-6 novembre 1994), Firenze, Le Lettere, 1998, pp. 477-503",
            "1998",
        ),
        (
            "Jane Roe, Das Salz. Zum 50. Jahrestag des 30. Januar 1933, in: Beispielforschungen 10 (2013), S. 148–152",
            "2013",
        ),
        ("J. Roe, *Il sale*, Torino, Esempio, 1976 (ultima consultazione: 2019)", "1976"),
        ("J. Roe, *Salt Studies*, Vol. 2 (Port: Example, 1951–1955)", "1951/1955"),
        (
            "Roe, J., “Salt,” in Jane Doe (ed.), Bread 2001, 2 vols. (Florence: Example, 2003), pp. 7–43.",
            "2003",
        ),
        ("Roe, Ann, Studio sul sale (1859), Jane Doe (ed.) (Milan: Example, 2001).", "2001"),
        ("J. Roe, *Il sale*, Torino, Esempio, 1960 (nuova ed. Bologna, Esempio, 1983)", "1960"),
        ("Roe, J. “Salt.” Bread: British Fiction since 1970. Basingstoke: Example, 2005: 160-179.", "2005"),
        (
            "ROE A., 2002, “Monnaies grecques”, in La monetazione, Atti del Convegno (Napoli 1996), Roma: 93-111.",
            "2002",
        ),
        (
            "J. Roe. Three Salts. In Proceedings of the Workshop on Salt, Example University, Report No. S-CS-92-1462, June 1992.",
            "1992-06",
        ),
        ("Roe, Jane (1933), Salz, Frankfurt 1975.", "1933"),
        (
            "Roe, J.: Salt. In: Doe, D. (ed.) Logic of Salt 1981. LNCS, vol. 1, pp. 5–7. Springer, Heidelberg (1982). https://doi.org/10.1007/3",
            "1982",
        ),
    ],
)
def test_the_year_of_print(text, year):
    assert str(draft(text).item.issued) == year
