"""Made-up sources in the styles of the manuals, and what each citation says."""

import pytest

from support.extraction import variables

STYLES = {
    "Chicago note": (
        "Jane Roe, Salt: A History, 2nd ed. (London: Example Press, 2001), 45.",
        {
            "type": "book",
            "title": "Salt: A History",
            "edition": "2",
            "issued": "2001",
            "publisher-place": "London",
        },
    ),
    "an editor who translates": (
        "Jane Roe, Salt and Other Writings, ed. and trans. John Doe (Cambridge: Example Press, 1997).",
        {"type": "book", "title": "Salt and Other Writings", "editor": ({"family": "Doe", "given": "John"},)},
    ),
    "a book that begins with a ligature": (
        "Jane Roe, Considérations sur le sel, in Œuvres complètes, ed. John Doe, 5 vols. (Paris: Exemple, 1959).",
        {"title": "Considérations sur le sel", "container-title": "Œuvres complètes"},
    ),
    "the year of a first print before its book": (
        "Jane Roe, ‘The Liberty of Salt’ (1819), in Salt Writings, ed. John Doe (Cambridge: Example, 1988), pp. 307–28.",
        {"title": "The Liberty of Salt", "container-title": "Salt Writings", "issued": "1988"},
    ),
    "a newspaper title with a comma": (
        "Leere Straßen, volle Züge, in: Salzer Zeitung, 26.11.1973, S. 3.",
        {"title": "Leere Straßen, volle Züge", "container-title": "Salzer Zeitung", "author": None},
    ),
    "a container behind a date": (
        "Aufzeichnung der Salzbehörde, 5.12.1973, in: Akten zum Salz, Bd. III, München 2004, S. 1974–1979.",
        {"title": "Aufzeichnung der Salzbehörde", "container-title": "Akten zum Salz"},
    ),
    "a title that goes on with an adjective": (
        "André Roe, „Gutes Salz“ und lokale Gesellschaft im Norden. Das Beispiel des Hafens, Kiel 2003.",
        {"title": "“Gutes Salz” und lokale Gesellschaft im Norden. Das Beispiel des Hafens"},
    ),
    "a chapter with its first and its cited page": (
        "Jane Roe, « Le sel » dans Jean Doe, dir, *Le droit du port*, Paris, Exemple, 2011, 273 à la p 280.",
        {"title": "Le sel", "container-title": "Le droit du port", "page": "273"},
    ),
    "a committee of a body": (
        "Council of Salt, Committee on Bread and Ports, *The Salt Damage*, information report, 1995.",
        {
            "title": "The Salt Damage",
            "author": ({"literal": "Council of Salt, Committee on Bread and Ports"},),
        },
    ),
    "an address in italics": (
        "Jane Roe: Der Hafen. In: Salzblatt, Heft 15 (2009), *http://salt.example/006.htm*.",
        {"title": "Der Hafen", "container-title": "Salzblatt", "URL": "http://salt.example/006.htm"},
    ),
    "an author of old": (
        "Roger of Saltford, *Flores Salis*, ed. J. Doe (London, 1886), 26.",
        {"title": "Flores Salis", "author": ({"literal": "Roger of Saltford"},)},
    ),
    "Chicago bibliography": (
        "Roe, Jane. “Salt.” In Things of the Sea, edited by John Doe and Ann Poe, 12–34. Chicago: Example Press, 2001.",
        {
            "type": "chapter",
            "title": "Salt",
            "container-title": "Things of the Sea",
            "page": "12–34",
            "publisher": "Example Press",
        },
    ),
    "Chicago author-date": (
        'Roe, Jane. 2010. "An Article." Journal of Things 12 (3): 45–67. https://doi.org/10.1000/xyz.',
        {
            "type": "article-journal",
            "container-title": "Journal of Things",
            "volume": "12",
            "issue": "3",
            "page": "45–67",
        },
    ),
    "MLA": (
        "Roe, Jane. Salt and Bread. Translated by John Doe, 3rd ed., Example Press, 2004, pp. 34-36.",
        {
            "type": "book",
            "title": "Salt and Bread",
            "edition": "3",
            "issued": "2004",
            "publisher": "Example Press",
        },
    ),
    "APA": (
        "Roe, J. K., & Doe, A. (2012). A book title (2nd ed.). Oxford University Press.",
        {"type": "book", "title": "A book title", "edition": "2", "publisher": "Oxford University Press"},
    ),
    "APA article": (
        "Roe, J. K. (2012). Counting waves. Example Studies, 12(3), 45–67.",
        {
            "title": "Counting waves",
            "container-title": "Example Studies",
            "volume": "12",
            "issue": "3",
            "page": "45–67",
        },
    ),
    "Harvard": (
        "Roe, J. 2004, Salt and bread, Example Press, London, viewed 3 May 2020, <https://example.org/salt>.",
        {
            "title": "Salt and bread",
            "publisher": "Example Press",
            "publisher-place": "London",
            "accessed": "2020-05-03",
        },
    ),
    "Vancouver": (
        "Roe J, Doe A, Poe P, et al. The effect of salt on bread. Ex Med J. 2010;363(5):411-20.",
        {
            "title": "The effect of salt on bread",
            "container-title": "Ex Med J",
            "volume": "363",
            "page": "411–20",
        },
    ),
    "Vancouver chapter": (
        "Roe J, Doe A. Salt in winter. In: Poe E, editor. Things of the sea. 2nd ed. New York: Example; 2001. p. 93-113.",
        {
            "type": "chapter",
            "container-title": "Things of the sea",
            "page": "93–113",
            "publisher-place": "New York",
        },
    ),
    "IEEE": (
        "[3] J. K. Roe, “Counting waves,” IEEE Trans. Example Del., vol. 21, no. 3, pp. 876–880, Oct. 2006.",
        {"title": "Counting waves", "volume": "21", "issue": "3", "page": "876–880", "issued": "2006-10"},
    ),
    "computer science": (
        "A. Roe and B. Doe. Counting waves at night. In C. Poe, editor, Proc. 5th Example Workshop, pages 12-19, 1992.",
        {
            "type": "chapter",
            "title": "Counting waves at night",
            "container-title": "Proc. 5th Example Workshop",
        },
    ),
    "chemistry": (
        "A. B. Roe, C. Doe, Ex. Lett. 2010, 10, 1012.",
        {"container-title": "Ex. Lett.", "volume": "10", "page": "1012", "issued": "2010"},
    ),
    "newspaper": (
        "Jane Roe, Bread, N.Y. Times, May 3, 2004, at A1.",
        {
            "type": "article-newspaper",
            "title": "Bread",
            "container-title": "N.Y. Times",
            "issued": "2004-05-03",
        },
    ),
    "video": (
        "Roe, Jane. “A Video.” YouTube video, 3:45. May 4, 2020. https://www.youtube.com/watch?v=abc.",
        {"type": "motion_picture", "title": "A Video", "dimensions": "3:45", "issued": "2020-05-04"},
    ),
    "thesis": (
        "Roe, Jane. Title of the Thesis. PhD diss., University of Chicago, 2004.",
        {
            "type": "thesis",
            "title": "Title of the Thesis",
            "publisher": "University of Chicago",
            "issued": "2004",
        },
    ),
    "archive": (
        "TNA, FO 371/12345, Roe to Doe, 4 May 1936.",
        {"type": "manuscript", "title": "Roe to Doe", "archive": "TNA", "archive_location": "FO 371/12345"},
    ),
    "newspaper of another century": (
        "Jane Roe, “Salt Prices Rise,” Leeds Mercury, March 3, 1871, 4.",
        {"type": "article-newspaper", "container-title": "Leeds Mercury", "issued": "1871-03-03"},
    ),
}


@pytest.mark.parametrize("style", STYLES)
def test_reads_a_style(style):
    """A source printed in a style gives the variables that it prints."""
    note, expected = STYLES[style]

    assert variables(note, expected) == expected
