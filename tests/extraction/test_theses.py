import pytest

from srccheck.model.date import EdtfDate
from support.extraction import draft


@pytest.mark.parametrize(
    ("note", "genre", "university", "place"),
    [
        (
            "Jane Roe, ‘Salt’ (PhD thesis, University of Salt, 1999), 13.",
            "PhD thesis",
            "University of Salt",
            None,
        ),
        (
            "Jane Roe, ‘Salt’, unpublished D.Phil. thesis, University of Salt, 1999, p. 13.",
            "unpublished D.Phil. thesis",
            "University of Salt",
            None,
        ),
        ("Jane Roe, ‘Salt’ (Salt Univ. Ph.D. thesis, 1999), p. 13.", "Ph.D. thesis", "Salt Univ", None),
        (
            "Roe, J. (1999). *The salt* [Doctoral dissertation, University of Salt].",
            "Doctoral dissertation",
            "University of Salt",
            None,
        ),
        (
            "Roe J. The salt. Dissertation. University of Salt; 1999.",
            "Dissertation",
            "University of Salt",
            None,
        ),
        (
            'J. Roe, "The salt," M.S. thesis, Dept. Elect. Eng., Salt Univ., Boston, MA, USA, 1999.',
            "M.S. thesis",
            "Salt Univ",
            "Boston, MA, USA",
        ),
        ("J. Roe, Das Salz, Diss. phil. Münster 1999, S. 13.", "Diss. phil.", None, "Münster"),
        ("Jane Roe, Das Salz, Masterarbeit, Univ. Wien 1999.", "Masterarbeit", "Univ. Wien", None),
        (
            "J. Roe, *Le sel*, thèse de doctorat, Université Lyon 2, 1999, p. 12.",
            "thèse de doctorat",
            "Université Lyon 2",
            None,
        ),
        (
            "J. Roe, *Il sale*, tesi di dottorato, Università di Bari, 1999.",
            "tesi di dottorato",
            "Università di Bari",
            None,
        ),
        (
            "J. Roe, *La sal*, tesis doctoral inédita, Universidad de Salamanca, 1999.",
            "tesis doctoral inédita",
            "Universidad de Salamanca",
            None,
        ),
        (
            "ROE, Jane. *O sal*. 1999. 210 f. Tese (Doutorado em História) – Universidade de Lisboa, Lisboa, 1999.",
            "Tese (Doutorado em História)",
            "Universidade de Lisboa",
            "Lisboa",
        ),
        (
            "Roe, Jane. *O sal*. Dissertação de mestrado, Universidade de Lisboa, 1999, p. 12.",
            "Dissertação de mestrado",
            "Universidade de Lisboa",
            None,
        ),
        (
            "Роу Дж. Соль в степи. Автореф. дис. … канд. ист. наук: 07.00.02. М., 1999. С. 12.",
            "Автореф. дис. … канд. ист. наук: 07.00.02",
            None,
            "М",
        ),
    ],
)
def test_reads_degree_university_and_place_of_a_thesis(note, genre, university, place):
    item = draft(note).item
    assert (item.type, item.genre, item.publisher, item.publisher_place) == (
        "thesis",
        genre,
        university,
        place,
    )
    assert item.issued == EdtfDate.parse("1999")


@pytest.mark.parametrize(
    "note",
    [
        "Jane Roe, *The Dissertation of Salt* (Oxford: Oxford University Press, 1999), 12.",
        "Jane Roe, ‘Salt’, *Thesis Eleven* 12 (1999): 3–19.",
        "Jane Roe, ‘Salt’, *Dissertation Abstracts* 12 (1999): 3–19.",
    ],
)
def test_a_word_of_a_title_or_journal_makes_no_thesis(note):
    assert draft(note).item.genre is None
