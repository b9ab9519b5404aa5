import pytest

from support.extraction import extracted


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        (
            ("Roe 1999, S. 5.", "Doe 1978: 12.", "Poe 2001, S. 3.", "Vgl. Roe 1999, S. 66; Doe 1978: 13."),
            {"1": None, "2": None, "3": None, "4a": "1", "4b": "2"},
        ),
        (
            ("Roe 1999a, S. 5.", "Roe 1999b, S. 12.", "Poe 2001, S. 3.", "Roe 1999b, S. 66."),
            {"1": None, "2": None, "3": None, "4": "2"},
        ),
        (
            ("Roe and Doe 1999, 5.", "Poe 1978, 12.", "Roe 1999, 3.", "Roe and Doe 1999, 66."),
            {"1": None, "2": None, "3": None, "4": "1"},
        ),
        (
            ("Doe 1978: 12; ders. 1988: 3.", "Roe 1999: 5.", "Doe 1988: 7."),
            {"1a": None, "1b": None, "2": None, "3": "1b"},
        ),
        (
            ("Роу 1999, с. 5.", "Доу 1978, с. 12.", "По 2001, с. 3.", "См. Роу 1999, с. 66."),
            {"1": None, "2": None, "3": None, "4": "1"},
        ),
        (
            ("Roe 1999, p. 5.", "Ibid., p. 6.", "Doe 1978, 12.", "Poe 2001, 3.", "Roe, op. cit., p. 9."),
            {"1": None, "2": "1", "3": None, "4": None, "5": "1"},
        ),
        (
            (
                "Roe 1999: 5.",
                "Doe 1978: 12.",
                "Poe 2001: 3.",
                "Loe 2003: 2.",
                "Roe, A., 1999: Das Salz. Ulm.",
            ),
            {"1": "5", "2": None, "3": None, "4": None, "5": None},
        ),
    ],
)
def test_the_first_mention_stands_for_the_work_where_the_list_is_missing(notes, expected):
    """It counts as the full citation, later ones lead to it, and nothing is reported as uncertain."""
    extraction = extracted(*notes)

    assert {one.id: one.refers_to for one in extraction.citations} == expected
    assert [one.id for one in extraction.citations if one.kind == "full"] == [
        name for name, target in expected.items() if target is None
    ]
    assert not extraction.findings


LIST = (
    "Roe, Anna, 1999: Das Salz. Berlin.",
    "Doe, Karl, 1978: Der Wein. Köln.",
    "Poe, Karl, 1988: Der Reis. Köln.",
)
FOUND = ("Roe 1999: 1.", "Doe 1978: 2.", "Poe 1988: 3.")
LOST = ("Loe 2001: 4.", "Noe 2001: 5.", "Zoe 2001: 6.")


@pytest.mark.parametrize(
    ("notes", "lost"),
    [(("Roe 1999, S. 5.", "Doe 1978: 12."), ["1", "2"]), ((*FOUND, *LOST, *LIST), ["4", "5", "6"])],
)
def test_few_that_are_lost_stay_open(notes, lost):
    """One or two references are no style, and what a list lacks is a mistake: both are reported."""
    findings = extracted(*notes).findings

    assert [(finding.rule, finding.note) for finding in findings] == [
        ("short-form-open", one) for one in lost
    ]


TWO = "Jane Roe, *Salt* (London: Example, 1999), 12; John Doe, *The Lamp* (London: Example, 2001), 3."
PIER = "Mary Poe, *The Pier* (London: Example, 2001), 3."
SEL = "Jeanne Roe, *Le sel et le pain*, Paris, Seuil, 1999, p. 5."
LAMPE = "Jean Doe, *La lampe*, Paris, Seuil, 2001, p. 3."
COURT = "Cass. civ. 1re, 3 mai 2000, Bull. civ. I, n° 131."
YAN = "汪晖：《盐的历史》，北京：三联书店，2004年，第4页。"
GUANG = "王明：《光与海》，上海：样本出版社，1999年，第12页。"
SHIO = "丸山眞男『塩の歴史』(見本出版、1952年) 12頁。"
HIKARI = "田中太郎『光と海』(見本出版、1999年) 3頁。"
WEIN = "Karl Doe, Der Wein, Köln 1978, S. 3; ders., Das Brot, Köln 1988, S. 7."


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ((TWO, PIER, "Roe, n 1 above, at 45."), ("1a", "45")),
        ((TWO, PIER, "Doe, n 1 above, 45."), ("1b", "45")),
        ((TWO, PIER, "n 2 above, 45."), ("2", "45")),
        ((SEL, LAMPE, "J. Roe, préc., p. 12."), ("1", "12")),
        ((SEL, LAMPE, "Roe, art. préc., p. 12."), ("1", "12")),
        ((YAN, GUANG, "同上书，第46页。"), ("2", "46")),
        ((YAN, GUANG, "前引书，第46页。"), ("2", "46")),
        ((YAN, GUANG, "汪晖，前引书，第46页。"), ("1", "46")),
        ((YAN, GUANG, "前引汪晖书，第46页。"), ("1", "46")),
        ((YAN, GUANG, "参见前引《盐的历史》，第46页。"), ("1", "46")),
        ((YAN, GUANG, "前注1，汪晖书，第46页。"), ("1", "46")),
        ((SHIO, HIKARI, "丸山・前掲注（1）60頁。"), ("1", "60")),
        ((SHIO, HIKARI, "前掲丸山『塩の歴史』60頁。"), ("1", "60")),
        ((SHIO, HIKARI, "前掲書、60頁。"), ("2", "60")),
        ((WEIN, SEL, "Doe, Brot, S. 9."), ("1b", "9")),
    ],
)
def test_pointers_lead_to_their_work(notes, expected):
    """By the note that they number, by whom or what they name, else by what is cited just before."""
    last = extracted(*notes).citations[-1]

    assert last.kind == "short"
    assert (last.refers_to, last.locator) == expected


@pytest.mark.parametrize(
    "notes",
    [
        (TWO, PIER, "n 1 above, 45."),
        (TWO, PIER, "Roe, n 9 above, 45."),
        (SEL, LAMPE, "Poe, préc., p. 12."),
        (SEL, COURT, "Cass. civ. 1re, 4 mai 2001, préc."),
        (YAN, GUANG, "李四，前引书，第4页。"),
        (SHIO, HIKARI, "鈴木・前掲書 5頁。"),
    ],
)
def test_pointers_to_nobody_stay_open(notes):
    """A note with two works, a note, a name or a judgment that is not there: no link, and a finding."""
    extraction = extracted(*notes)
    last = extraction.citations[-1]

    assert (last.kind, last.refers_to) == ("short", None)
    assert [(finding.rule, finding.note) for finding in extraction.findings] == [
        ("short-form-open", last.note)
    ]


def test_ders_names_the_author_before_it():
    """A further title of the same author is a source of its own; after "in" it is the book of a chapter."""
    _, bread = extracted(WEIN).citations
    (essay,) = extracted("Karl Doe, Wein, in: ders., Gesammelte Schriften, Köln 1978, S. 3.").citations

    assert (bread.kind, bread.item.title, bread.item.author[0].family) == ("full", "Das Brot", "Doe")
    assert (essay.item.title, essay.item.container_title) == ("Wein", "Gesammelte Schriften")
