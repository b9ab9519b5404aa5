"""Newspapers that are cited by their day alone."""

import pytest

from support.extraction import draft


@pytest.mark.parametrize(
    ("text", "newspaper", "day", "page"),
    [
        ("ABC, 12 de mayo de 1931, p. 23.", "ABC", "1931-05-12", "23"),
        ("Der Spiegel vom 17.2.1960", "Der Spiegel", "1960-02-17", None),
        ("Example Zeitung, 20 January 1920", "Example Zeitung", "1920-01-20", None),
        (
            "Salzburger Nachrichten (Salzburg), Nr. 112, 22. 4. 1842, 889.",
            "Salzburger Nachrichten",
            "1842-04-22",
            "889",
        ),
        ("Le Petit Salin, 23 avril 1906", "Le Petit Salin", "1906-04-23", None),
        ("L’Action salinière, 29 avril 1906", "L’Action salinière", "1906-04-29", None),
        ("Salzpost, 13. 2. 1934, 1", "Salzpost", "1934-02-13", "1"),
        ("Salzer Zeitung, 14. 2. 1934, 2 f.", "Salzer Zeitung", "1934-02-14", "2"),
        ("Der Spiegel Nr. 15/1992 v. 3. 8. 1992, S. 46", "Der Spiegel", "1992-08-03", "46"),
        ("die tageszeitung v. 14. 8. 1992, S. 5", "die tageszeitung", "1992-08-14", "5"),
        ("Salinia, Nr. 161, 18.7.1876, Zweites Blatt", "Salinia", "1876-07-18", None),
        ("New Example Times, January 3, 1950, A12", "New Example Times", "1950-01-03", "A12"),
    ],
)
def test_newspaper_and_day(text, newspaper, day, page):
    item = draft(text).item
    assert (item.type, item.title, item.container_title) == ("article-newspaper", None, newspaper)
    assert (str(item.issued), item.page) == (day, page)


def test_a_newspaper_before_the_title_of_its_article():
    """The number of the issue stands before the day."""
    item = draft("Der Spiegel, Nr. 6, 7.2.1951, S. 5: „Salzburg“.").item
    assert (item.title, item.container_title, item.issue, item.page) == ("Salzburg", "Der Spiegel", "6", "5")


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe, 3 May 1931, p. 4",
        "TNA, 3 May 1931",
        "The Times, 1931, p. 4",
        "Salzgesetz Nr. 18 vom 8. 3. 1946",
    ],
)
def test_what_is_no_newspaper_of_a_day(text):
    assert draft(text).item.type != "article-newspaper"
