"""Statements of responsibility and areas, as GOST R 7.0.100 and ISBD print them."""

import pytest

from srccheck.extraction.fields import read
from srccheck.extraction.segments import segment
from srccheck.model.csl import to_csl

RECORDS = [
    (
        "Иванов, И. И. Соль и хлеб : история / И. И. Иванов ; под ред. П. П. Петрова. — Москва : Пример, 1999. — 208 с.",
        {
            "title": "Соль и хлеб : история",
            "publisher": "Пример",
            "publisher-place": "Москва",
            "issued": {"date-parts": [[1999]]},
            "number-of-pages": "208",
        },
    ),
    (
        "Иванов И. И. Соль // Вопросы моря. 1999. № 4. С. 12–15.",
        {"title": "Соль", "container-title": "Вопросы моря", "issue": "4", "page": "12–15"},
    ),
    (
        "Roe, J. Salt : A History / J. Roe, A. Doe. — London : Example, 2012. — 529 p.",
        {"title": "Salt : A History", "publisher": "Example", "number-of-pages": "529"},
    ),
]


@pytest.mark.parametrize(("raw", "expected"), RECORDS)
def test_statements_are_no_part_of_the_title(raw, expected):
    """Persons after a slash go to their fields, areas after a dash to theirs."""
    said = to_csl(read(segment(raw)).item)

    assert {name: said.get(name) for name in expected} == expected


def test_a_dash_in_a_title_is_no_area():
    """“Salz – eine Geschichte” is one title."""
    assert (
        read(segment("J. Roe, Salz – eine Geschichte, München 1999.")).item.title == "Salz – eine Geschichte"
    )
