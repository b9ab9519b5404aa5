"""Who wrote and who edited what a citation gives, in the styles that people use."""

import pytest

from srccheck.extraction.fields import read
from srccheck.extraction.segments import segment

AUTHORS = [
    ("Roe, J. K., & Doe, A. (2012). Salt.", ["Roe", "Doe"]),
    ("J. K. Roe and A. van der Doe, Salt (1999).", ["Roe", "van der Doe"]),
    ("Roe JK, Doe A. Salt in winter. Ex J. 2010;3:4.", ["Roe", "Doe"]),
    ("Roe, Jane, and John Doe. Salt. London: Example Press, 2001.", ["Roe", "Doe"]),
    (
        "Jane Roe, John Doe, and Ann Poe. Salt in winter. Example Studies, 12:4–5, 1999.",
        ["Roe", "Doe", "Poe"],
    ),
    ("ROE (J.), DOE (A.), Salt, Paris, 1999.", ["ROE", "DOE"]),
    ("Roe, Karl/Doe, Anna, 1978: Das Salz. Berlin.", ["Roe", "Doe"]),
    ("Roe/Doe, Das Salzrecht, 3. Aufl. 1995, S. 133 ff.", ["Roe", "Doe"]),
    ("Roe T. S. The structure of salt. Chicago: Example Press; 1962.", ["Roe"]),
    ("ROE Pierre, Le sel, Paris, Exemple, 1979.", ["ROE"]),
    ("Ро И. И., Доу П. П. История соли. М.: Пример, 2001.", ["Ро", "Доу"]),
    ("World Health Organization. Salt and bread. Geneva: WHO, 2001.", ["World Health Organization"]),
    ("Roe, J., et al. Salt in winter. Example Studies, 12:4–5, 1999.", ["Roe"]),
    ("Roe J, Doe A; SALT Group. Salt in winter. Ex J. 2010;3:4.", ["Roe", "Doe", "SALT Group"]),
    ("Roe, Jane C. Venice: A History of Salt. London: Example Press, 2001.", ["Roe"]),
    ("Freedom House. *Salt in the World*. Washington, 2001.", ["Freedom House"]),
    ("Jane House. *Salt in the World*. Washington, 2001.", ["House"]),
    ("NHS England (2001) *Salt and Health*. London: NHS England.", ["NHS England"]),
    ("Roe, Jane (no date) *Salt*. Example Press.", ["Roe"]),
    ("ROE, Jane da Silva. O sal nas fronteiras. Porto: Exemplo, 2010.", ["ROE"]),
    ("ROE, Jane Pires do Mar. Cidade de sal: crime. Porto: Exemplo, 2010.", ["ROE"]),
    ("*Jane Roe*, Salzlehre, München/Leipzig 1928, S. 75 f.", ["Roe"]),
    ("*Jane Roe*, Volkssalz oder verkehrtes Brot?, in: Salzer Tageblatt 5 (1918), S. 1.", ["Roe"]),
    ("*Jane Roe*, Salzlehre, Brottheorie und Meeressoziologie bei Doe, 2. Aufl., Baden-Baden 1990.", ["Roe"]),
    ("Roe, Jane (1999) Salz und Brot. Berlin: Beispiel.", ["Roe"]),
    ("Roe, Jane, Doe, John, Salz und Brot, Berlin 1999, S. 12.", ["Roe", "Doe"]),
    ("Roe Jane / Doe John, Salz und Brot, Zürich 1999, S. 12.", ["Roe", "Doe"]),
    ("*Roe/Doe*, Salz und Brot, 3. Aufl. 1999, S. 12.", ["Roe", "Doe"]),
    ("Gerhard Dohrn-van Rossum, Die Geschichte des Salzes, München 1992.", ["Dohrn-van Rossum"]),
    ("Francisco Tomás y Valiente, *La sal*, Madrid, Ejemplo, 1999.", ["Tomás y Valiente"]),
    ("TOMÁS Y VALIENTE, F.: La sal y el pan, Madrid 1999, p. 12.", ["TOMÁS Y VALIENTE"]),
    ("Jane Roe, John Doe. Eine Biographie, Berlin 1999.", ["Roe"]),
    ("*Roe, Jane / Doe, John*: Salz und Brot, 2. Aufl., Berlin 1990.", ["Roe", "Doe"]),
    ("*Statistisches Bundesamt*: Salz und Brot, Berlin 1990.", ["Statistisches Bundesamt"]),
    (
        "Salt Standards Institution (SSI). 2005. *Salt in the World*. London: SSI.",
        ["Salt Standards Institution (SSI)"],
    ),
    ("Salzrat Kiel (o. J.): Die Lage des Salzes. Kiel: Beispiel.", ["Salzrat Kiel"]),
    ("Roe, M. Rainer (1973): Salz und Brot. Köln: Beispiel.", ["Roe"]),
    ("J. Roe, Martin Doe: A Life (London, 1999), 12.", ["Roe"]),
]


@pytest.mark.parametrize(("note", "expected"), AUTHORS)
def test_reads_who_wrote_it(note, expected):
    """Persons in five printed forms and bodies are read in order, without "et al."."""
    item = read(segment(note)).item

    assert [name.family or name.literal for name in item.author] == expected


@pytest.mark.parametrize(
    ("note", "editors"),
    [
        (
            "A. Roe. Salt. In C. Poe and D. Loe, editors, Things of the Sea, pages 1-9. Example Press, 1999.",
            ["Poe", "Loe"],
        ),
        (
            "Roe, A. (1999). Salt. In C. Poe & D. Loe (Eds.), Things of the sea (pp. 1–9). Berlin: Example.",
            ["Poe", "Loe"],
        ),
        ("Roe, Anna: Salz, in: Poe, Hans und Karl Loe: Dinge des Meeres. Berlin 1999.", ["Poe", "Loe"]),
        ("Jane Poe (ed.), Things of the Sea (London: Example Press, 1999).", ["Poe"]),
        ("Roe, Jane (Hg. 1999): Das Salz. Berlin: Beispiel.", ["Roe"]),
        ("Jansen / Lohsse (Hg.), Das Salz, Tübingen 1999, S. 12.", ["Jansen", "Lohsse"]),
    ],
)
def test_reads_who_edited_it(note, editors):
    """Editors stand before a title, after an "in", or behind a word for them."""
    item = read(segment(note)).item

    assert [name.family for name in item.editor] == editors
