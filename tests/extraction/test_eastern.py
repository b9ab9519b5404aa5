"""Short forms and signs of Japanese, Greek and Bulgarian notes."""

import pytest

from support.extraction import extracted

JAPANESE = ("丸山花子『塩の歴史』（例出版、1999年）12頁。", "渡辺浩『光と海』（例出版、2001年）4頁。")
GREEK = ("Γ. Ρόου, *Το αλάτι και το ψωμί*, Παράδειγμα, Αθήνα 2017, σ. 13.",)
BULGARIAN = ("Роу, Н. Солта и хлябът. София: Пример, 1995, с. 19.",)


@pytest.mark.parametrize(
    ("notes", "short", "work"),
    [
        (JAPANESE, "丸山前掲書、76頁。", "1"),
        (JAPANESE, "丸山・前掲『塩の歴史』60頁。", "1"),
        (JAPANESE, "渡辺『光と海』112–115頁。", "2"),
        (JAPANESE, "丸山、前掲、44頁。", "1"),
        (JAPANESE, "同上、82頁。", "2"),
        (GREEK, "Ρόου, ό.π., σ. 150.", "1"),
        (GREEK, "Στο ίδιο, σ. 152.", "1"),
        (BULGARIAN, "Роу, Н. Цит. съч., с. 203.", "1"),
        (BULGARIAN, "Пак там, с. 205.", "1"),
    ],
)
def test_links_the_short_forms_of_other_languages(notes, short, work):
    """What these languages write for "ibid." and "op. cit." leads to the work that was cited."""
    found = extracted(*notes, short).citations[-1]

    assert (found.kind, found.refers_to) == ("short", work)


@pytest.mark.parametrize(
    ("note", "titles"),
    [
        (
            "渡辺浩『光と海』（例出版、1985年）、平石次郎『塩の歴史』（例社、1984年）を参照。",
            ["光と海", "塩の歴史"],
        ),
        ("丸山花子『塩の歴史』20頁。渡辺浩『光と海』（例出版、2001年）4頁。", ["塩の歴史", "光と海"]),
        (
            "Γ. Ρόου, *Το αλάτι*, Παράδειγμα, Αθήνα 2017, σ. 13· Jane Doe, *Salt*, Example, Λονδίνο 1989.",
            ["Το αλάτι", "Salt"],
        ),
    ],
)
def test_cuts_between_works_at_the_signs_of_other_languages(note, titles):
    """A Japanese comma after a bracket, a full stop after a page, and a Greek semicolon divide works."""
    assert [one.item.title for one in extracted(note).citations] == titles


@pytest.mark.parametrize(
    ("note", "fields"),
    [
        (
            "胡明（2018） 盐与面包的历史，《例刊》第 2 期。",
            {"title": "盐与面包的历史", "container": "例刊", "year": "2018"},
        ),
        (
            "胡明、王方（2019）《盐法》研究，《例刊》第 3 期。",
            {"title": "《盐法》研究", "container": "例刊", "year": "2019"},
        ),
    ],
)
def test_reads_chinese_articles_by_author_and_year(note, fields):
    """Titles without signs of quotation end where the journal begins."""
    item = extracted(note).citations[0].item

    assert {
        "title": item.title,
        "container": item.container_title,
        "year": str(item.issued),
    } == fields


def test_reads_western_names_that_are_repeated_in_chinese():
    """The Chinese form after a name is the same person."""
    item = extracted("Roe, J. 罗杰 (1999). *Salt and Bread*. London: Example.").citations[0].item

    assert [name.family for name in item.author] == ["Roe"]


def test_a_translation_named_after_a_work_is_a_citation_of_its_own():
    """What “汉译本：” leads to is another book."""
    found = extracted(
        "Roe, Jane, *Salt and Bread*. London: Example, 1999. 汉译本：《盐与面包》，例社 2003 年。"
    ).citations

    assert [one.item.title for one in found] == ["Salt and Bread", "盐与面包"]
