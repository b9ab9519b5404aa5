"""The bench of citations: its normal forms, its arithmetic, and the reading of invented answers."""

import pytest

from support.bench import modules

TEI = """<dataset xmlns="https://example.org/answers">
<instance><input type="raw"><![CDATA[1 A. Roe, ‘Tidal Mills’ in Water Power, ed. B. Poe (1990) 12.]]></input>
<output type="bibl"><note xmlns="http://www.tei-c.org/ns/1.0" n="1" type="footnote"><bibl xml:id="a">
<author><persName><forename>A.</forename> <surname>Roe</surname></persName></author>, ‘<title level="a">Tidal
Mills</title>’ in <title level="m">Water Power</title>, ed. <editor><persName><surname>Poe</surname></persName></editor>
(<date when="1990">1990</date>) <citedRange unit="page" from="12" to="12">12</citedRange>.</bibl></note></output></instance>
<instance><input type="raw"><![CDATA[2 C. Doe, ‘Weirs’ (1991) 4 Rivers 101-9; see Roe, op. cit., n. 1.]]></input>
<output type="bibl"><note xmlns="http://www.tei-c.org/ns/1.0" n="2" type="footnote"><bibl xml:id="b">
<author><persName><surname>Doe</surname></persName></author>, ‘<title level="a">Weirs</title>’ (<date>1991</date>)
<biblScope unit="volume" from="4">4</biblScope> <title level="j">Rivers</title>
<biblScope unit="page" from="101" to="9">101-9</biblScope></bibl>; <note type="signal">see</note> <bibl xml:id="c">
<author><persName><surname>Roe</surname></persName></author>, <ref type="op-cit">op. cit.</ref>, <ref type="footnote"
n="1">n. 1</ref>.</bibl></note></output></instance>
<instance><input type="raw"><![CDATA[3 id., p. 14. Doe 1991.]]></input>
<output type="bibl"><note xmlns="http://www.tei-c.org/ns/1.0" n="3" type="footnote"><bibl xml:id="d">
<ref type="op-cit">id.</ref>, <citedRange unit="page" from="14" to="14">p. 14</citedRange>.</bibl> <bibl xml:id="e">
<author><persName><surname>Doe</surname></persName></author> <date>1991</date>.</bibl></note></output></instance>
<instance><input type="raw"><![CDATA[Doe, Carl, 1991: Dams. York.]]></input>
<output type="bibl"><listBibl xmlns="http://www.tei-c.org/ns/1.0"><bibl xml:id="f">
<author><persName><surname>Doe</surname>, <forename>Carl</forename></persName></author>, <date>1991</date>:
<title level="m">Dams</title>. <pubPlace>York</pubPlace>.</bibl></listBibl></output></instance></dataset>"""


@pytest.fixture(scope="module")
def bench():
    """Import the modules of the bench."""
    citations, gold_anystyle, gold_tei, scoring = modules("citations", "gold_anystyle", "gold_tei", "scoring")

    class Modules:
        flat, tei, values, run = gold_anystyle, gold_tei, scoring, citations

    return Modules


@pytest.fixture
def notes(bench, tmp_path):
    path = tmp_path / "answers.xml"
    path.write_text(TEI, encoding="utf-8")
    return bench.tei.read(path)


def families(values):
    return [value.shown for value in values]


def test_a_key_has_no_case_punctuation_or_quotation_marks(bench):
    """Only the words count."""
    assert bench.values.normalise(" “The O’Hara—\uff21ffair”:  a\tlife ") == "the ohara affair a life"


def test_a_soft_comparison_forgives_a_slip_and_a_strict_one_does_not(bench):
    """A letter in twenty may differ."""
    gold = {"title": (bench.values.words("A History of Water Mills in the North"),)}
    found = {"title": (bench.values.words("A History of Water Mils in the North"),)}

    assert bench.values.strictly("title", gold, found) == (1, 1, 0)
    assert bench.values.softly("title", gold, found) == (1, 1, 1)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("pp. 3218-26.", "3218–3226"),
        ("S. 41—59", "41–59"),
        ("B31–B46", "b31–b46"),
        ("S12-5", "s12–s15"),
        ("xii-xiv", "xii–xiv"),
        ("5077.", "5077"),
        ("chap. 3, pp. 141–163.", "141–163"),
        ("352 p.", "352"),
        ("", None),
    ],
)
def test_a_range_of_pages_is_written_in_full(bench, text, wanted):
    """The last page gets the digits that are left out."""
    assert [value.shown for value in bench.flat.extent(text)] == ([wanted] if wanted else [])


def test_a_page_read_as_the_cited_one_is_right_only_softly(bench):
    """In a note the number after the year may be either."""
    gold, found = ({name: bench.values.pages([("77", "77")])} for name in ("locator", "pages"))

    assert bench.values.strictly("locator", gold, found) == (1, 0, 0)
    assert bench.values.softly("locator", gold, found) == (1, 1, 1)
    assert bench.values.softly("pages", gold, found) == (0, 0, 0)


def test_precision_recall_and_f1(bench):
    """F1 is the harmonic mean of the other two."""
    tally = bench.values.Tally()
    tally.add(4, 3, 2)
    tally.add(0, 1, 0)

    assert (tally.precision, tally.recall) == (0.5, 0.5)
    assert tally.f1 == pytest.approx(0.5)
    assert bench.values.Tally().f1 == 0


def test_each_value_has_one_partner(bench):
    """The same family name twice needs to be found twice."""
    twice, once = [bench.values.words("Roe")] * 2, [bench.values.words("Roe"), bench.values.words("Doe")]

    assert bench.values.matched(twice, once, bench.values.same) == 1


def test_works_are_paired_in_order_by_their_words(bench):
    """What was found too much has no partner."""
    gold = ["Roe, Tidal Mills (1990)", "Doe, Weirs (1991)"]

    assert bench.values.align(gold, ["Roe, Tidal Mills", "see generally", "Doe, Weirs"]) == [(0, 0), (1, 2)]
    assert bench.values.align(gold[:1], ["something else"]) == [(0, 0)]


def test_an_address_of_a_doi_is_the_doi(bench):
    """Scheme, `www.` and the marks around an address are no part of it."""
    link = bench.values.link

    assert link("https://doi.org/10.1000/ABC.").keys == link("doi: 10.1000/abc").keys
    assert link("<http://www.example.org/a/>.").keys == link("https://example.org/a").keys


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Roe, Ann B.,", ["Roe"]),
        ("Roe, A. B., C. D. Doe, and E. Poe.", ["Roe", "Doe", "Poe"]),
        ("Roe AB, van der Doe C.", ["Roe", "van der Doe"]),
        ("In A. Roe & B. de Doe (Eds.),", ["Roe", "de Doe"]),
        ("Roe, Ann, Doe, Bill und Poe, Carl (Hrsg.):", ["Roe", "Doe", "Poe"]),
        ("ROEHL Ann;", ["ROEHL"]),
        ("Roe Jr., Bill", ["Roe"]),
        ("Ministry of Mills and Weirs.", ["Ministry of Mills and Weirs"]),
        ("---.", []),
    ],
)
def test_family_names_of_a_label(bench, text, wanted):
    """Turned round or not, with initials or without; a body is one name."""
    assert families(bench.flat.names(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("(Vol. 5, Part B,", "5"),
        ("83(7),", "83"),
        ("n° 57,", None),
        ("6 vols.", None),
        ("v. XXXI,", "XXXI"),
    ],
)
def test_the_volume_of_a_label(bench, text, wanted):
    """An issue or a number of volumes is none."""
    assert [value.shown for value in bench.flat.volume(text)] == ([wanted] if wanted else [])


def test_flat_labels_are_read_as_the_text_that_they_were(bench, tmp_path):
    """The labels in their order are the reference."""
    path = tmp_path / "flat.xml"
    path.write_text(
        "<dataset><sequence><author>Roe, A.</author><date>(1990).</date><title>Tidal mills.</title>"
        "<journal>Rivers,</journal><volume>4(2):11-19.</volume></sequence></dataset>"
    )
    (entry,) = bench.flat.read(path)

    assert entry.raw == "Roe, A. (1990). Tidal mills. Rivers, 4(2):11-19."
    shown = {field: bench.run.shown(entry.record, field) for field in entry.record}
    assert shown == {
        "author": "Roe",
        "year": "1990",
        "title": "Tidal mills.",
        "container": "Rivers,",
        "volume": "4",
        "pages": "11–19",
    }


def test_tei_fields(bench, notes):
    """The cited page is kept apart from the extent of the work, the title from its container."""
    chapter, article = notes[0].bibls[0].record, notes[1].bibls[0].record

    assert {field: bench.run.shown(chapter, field) for field in chapter} == {
        "title": "Tidal Mills",
        "author": "Roe",
        "editor": "Poe",
        "year": "1990",
        "container": "Water Power",
        "locator": "12",
    }
    assert {field: bench.run.shown(article, field) for field in ("container", "volume", "pages")} == {
        "container": "Rivers",
        "volume": "4",
        "pages": "101–109",
    }


def test_tei_short_forms_are_resolved_to_the_end(bench, notes):
    """A chain of short forms means the work at its end; an author and a year mean the entry of the list."""
    found = {bibl.name: (bibl.form, bibl.means) for note in notes for bibl in note.bibls if bibl.form}

    form = bench.tei.Form
    assert found == {"c": (form.NOTE, "a"), "d": (form.SAME, "a"), "e": (form.DATE, "f")}
    assert bench.tei.clusters(notes) == {"a": "a", "b": "b", "c": "a", "d": "a", "e": "f", "f": "f"}


def test_the_bench_scores_what_the_program_reads(bench, notes):
    """The simple first note is right in every field, and each short form is counted."""
    done = bench.run.together(notes)
    forms, _, _ = bench.run.joined(notes, done)

    assert done.splits["one work"] == [1, 1, 1]
    assert done.scores.strict["title"].gold == 3
    assert {form: row[0] for form, row in forms.items() if row[0]} == {
        "id., ibid.": 1,
        "note number": 1,
        "author and year": 1,
    }
    assert "| title " in bench.run.fields(done.scores, "footnotes")


@pytest.mark.parametrize(
    ("notes", "author"),
    [
        (("Jane Roe, *Salt* (Port: Example, 1999).",), ["Roe"]),
        (
            ("Jane Roe, *Salt* (Port: Example, 1999).", "Ead., *Bread and Butter* (Port: Example, 2001), 3."),
            [],
        ),
    ],
)
def test_an_author_who_is_not_printed_is_not_counted(bench, notes, author):
    """The answers have only what stands in a citation, not what it takes over from the one before."""
    (found,) = bench.run.cite(notes)[len(notes)]
    assert families(found.record.get("author", ())) == author
