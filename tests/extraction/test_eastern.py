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
