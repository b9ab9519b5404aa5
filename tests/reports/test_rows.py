"""Rows: what formats for people say of each link."""

import pytest

from srccheck.model.snapshot import ArchiveAnswer, ArchiveStatus, Proof
from srccheck.model.verdict import REASONS, Identity, Reason
from srccheck.reports import REPORTS
from srccheck.reports.rows import attention, rows, uncopied
from support.builders import a_citation, a_mixed_report, a_report, a_result, a_snapshot, an_answer


def the_row(result, **changes):
    (row,) = rows(a_report(result, **changes))
    return row


def test_what_is_fine_or_unknown_is_not_listed():
    """Live and excluded links, and those that had no turn or no network, are counted elsewhere."""
    unlisted = {reason for reason in Reason if not attention(a_report(a_result(reason=reason)))}

    assert unlisted == {Reason.OK, Reason.EXCLUDED, Reason.OFFLINE, Reason.NOT_REACHED}


def test_rows_stand_in_note_order():
    """What needs attention is listed in the order of the notes, not of the statuses."""
    assert [row.notes[0] for row in attention(a_mixed_report())] == ["3", "4", "5", "6", "7", "8", "10", "11"]


def test_a_link_of_many_notes_is_one_row():
    """All its notes stand in one row."""
    row = the_row(a_result(reason=Reason.HTTP_404, notes=("57", "67", "69")))

    assert row.cited_by == "notes 57, 67, 69"


def test_with_several_inputs_a_note_has_its_file():
    """The same label in two inputs is told apart."""
    url = "https://a.example/"
    citations = [a_citation("1", url, path="a.md"), a_citation("1", url, path="b.md", id="2:1")]
    row = the_row(a_result(url, citations=("1", "2:1")), citations=citations, inputs=("a.md", "b.md"))

    assert row.notes == ("1 (a.md)", "1 (b.md)")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "A title"),
        ({"work": None}, "A title"),
        ({"title": None, "raw": "see there", "work": None}, "see there"),
    ],
)
def test_the_cited_title_is_the_works_else_the_notes(changes, expected):
    """The work's title, else the citation's, else the citation as printed."""
    citation = a_citation("1", "https://news.example/salt", **{"title": "A title"} | changes)

    assert the_row(a_result(), citations=[citation]).title == expected


@pytest.mark.parametrize("reason", list(Reason))
def test_words_are_those_of_the_reason(reason):
    """What was found is told in the words that stand beside the reason."""
    assert the_row(a_result(reason=reason)).words == REASONS[reason].words


def test_the_pages_own_title_is_told_where_it_contradicts():
    """A title that confirms the source, or cannot be compared, is not told as a reproach."""
    against = the_row(a_result(reason=Reason.SOFT_404, title="Gone", identity=Identity.CONTRADICTED))
    neutral = the_row(a_result(reason=Reason.BOT_WALL, title="Wait", identity=Identity.UNCONFIRMED))

    assert against.found == "a not-found page that claims success: “Gone”"
    assert neutral.found == "a bot wall keeps programs out"


@pytest.mark.parametrize(
    ("archive", "todo", "words"),
    [
        (an_answer(a_snapshot()), "cite the archived copy, or find the source elsewhere", ""),
        (
            an_answer(a_snapshot(verified_by=None)),
            "see whether the archived copy shows the source, or find it elsewhere",
            "",
        ),
        (ArchiveAnswer(status=ArchiveStatus.NONE), "find the source elsewhere", "no copy exists"),
        (
            ArchiveAnswer(status=ArchiveStatus.NONE_GOOD),
            "find the source elsewhere",
            "copies exist, none shows the source",
        ),
        (
            ArchiveAnswer(status=ArchiveStatus.UNAVAILABLE),
            "find the source elsewhere",
            "did not answer; ask it again another day",
        ),
        (ArchiveAnswer(), "find the source elsewhere", "not asked"),
    ],
)
def test_advice_speaks_of_a_copy_only_where_there_is_one(archive, todo, words):
    """Nobody is told to cite a copy that was not found."""
    row = the_row(a_result(reason=Reason.HTTP_404, archive=archive))

    assert (row.todo, row.archive) == (todo, words)


@pytest.mark.parametrize(
    ("reason", "changes", "words"),
    [
        (Reason.HTTP_404, {}, "copy of 2021-09-19, 3 days after the cited date; its title matches"),
        (
            Reason.TITLE_MISMATCH,
            {},
            "as cited: copy of 2021-09-19, 3 days after the cited date; its title matches",
        ),
        (
            Reason.HTTP_404,
            {"verified_by": Proof.STABLE, "anchor": None},
            "copy of 2021-09-19; it stayed the same",
        ),
        (
            Reason.TITLE_MISMATCH,
            {"verified_by": None},
            "copy of 2021-09-19, 3 days after the cited date; not opened yet",
        ),
    ],
)
def test_a_copy_says_its_day_how_far_that_is_and_how_it_was_proven(reason, changes, words):
    """A capture that was not opened is never told as a good one; that of a changed page is what was cited."""
    assert the_row(a_result(reason=reason, archive=an_answer(a_snapshot(**changes)))).copy.words == words


def test_a_living_source_without_a_copy_is_listed_for_itself():
    """Where living links were looked up, those that no archive has are named; a dead one is not among them."""
    report = a_report(
        a_result("https://a.example/", Reason.OK, archive=ArchiveAnswer(status=ArchiveStatus.NONE)),
        a_result("https://b.example/", Reason.OK, archive=an_answer(a_snapshot())),
        a_result("https://c.example/", Reason.OK),
        a_result("https://d.example/", Reason.HTTP_404, archive=ArchiveAnswer(status=ArchiveStatus.NONE)),
    )
    assert [row.url for row in uncopied(report)] == ["https://a.example/"]
    for render in (REPORTS["rich"], REPORTS["markdown"], REPORTS["html"]):
        assert "Without an archived copy anywhere: 1 living source" in render(report)
        assert "Without an archived copy" not in render(a_report(*report.results[1:]))
