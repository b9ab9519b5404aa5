"""Sentences about a run as a whole."""

import pytest

from srccheck.model.verdict import Identity, Reason, Status
from srccheck.reports import sentences
from support.builders import a_citation, a_report, a_result, a_snapshot, an_answer

COPY = an_answer(a_snapshot())


def test_an_offline_run_says_so_first():
    """Our own outage is told before anything else, and as what it is."""
    report = a_report(a_result(reason=Reason.OFFLINE, exchanges=()), offline=True)

    assert sentences.alarms(report) == (
        "Offline: nothing could be reached, so this says nothing about the links.",
    )
    assert sentences.meaning(report, Status.SKIPPED) == "not asked: no network 1"


def test_a_run_that_was_cut_short_says_how_much_is_missing():
    """The number of links without a turn is told."""
    missing = [a_result(f"https://a.example/{n}", Reason.NOT_REACHED, exchanges=()) for n in (1, 2)]

    assert sentences.alarms(a_report(a_result(), *missing, complete=False)) == (
        "Incomplete: the run ended before 2 links had a turn.",
    )


def test_no_links_and_only_excluded_links_are_told():
    """Nothing checked is never told as all is well."""
    assert sentences.alarms(a_report()) == ("No links: there is nothing to check here.",)
    assert sentences.alarms(a_report(a_result(reason=Reason.EXCLUDED))) == (
        "Every link is excluded by an option; nothing was asked.",
    )


def test_live_links_tell_how_many_are_confirmed():
    """A page that answers is not yet the source."""
    report = a_report(
        a_result(identity=Identity.CONFIRMED), a_result("https://b.example/", identity=Identity.UNCONFIRMED)
    )

    assert sentences.meaning(report, Status.ALIVE) == "a page answers; for 1 its title confirms the source"


def test_notes_without_links_and_remarks_are_told():
    """What cannot be checked is counted; the run's own remarks follow, cleaned."""
    report = a_report(a_result(), notes=3, remarks=("behind\x1b[31m a proxy",))

    assert sentences.asides(report) == (
        "2 notes give no link: not checkable is not fine.",
        "behind[31m a proxy",
    )


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (a_report(a_result()), "Nothing to do: every link answers, and nothing speaks against it."),
        (a_report(a_result(), notes=2), "Nothing to do for the links; look at the notes without one by hand."),
        (a_report(a_result(reason=Reason.OFFLINE), offline=True), "Next: run it again with a network connection."),
        (a_report(a_result(reason=Reason.NOT_REACHED), complete=False), "Next: run it again, to the end."),
        (a_report(a_result(reason=Reason.HTTP_404)), "Next: find another address for 1 source."),
        (a_report(a_result(reason=Reason.BOT_WALL, archive=COPY)), "Next: open 1 link in a browser."),
        (a_report(a_result(reason=Reason.RESET)), "Next: check 1 link again another day."),
        (a_report(a_result(reason=Reason.PERMANENT_REDIRECT)), "Next: cite the new address of 1 link."),
        (a_report(a_result(reason=Reason.INVALID_URL)), "Next: look at 1 address by hand."),
    ],
)  # fmt: skip
def test_the_next_step_is_the_most_urgent_one(report, expected):
    """One thing is named: what cannot be known first, then what is lost, then what needs a look."""
    assert sentences.next_step(report) == expected


def test_found_copies_lead_to_the_export():
    """Where there are copies, the next step is the command that puts them in, with names safe for a shell."""
    dead = a_result(reason=Reason.HTTP_404, archive=COPY)
    odd = a_report(dead, citations=[a_citation("1")], inputs=("my notes; rm.md",))

    assert sentences.next_step(a_report(dead), "r.json") == (
        "Next: srccheck export data/footnotes.yaml --to biblatex --with r.json"
    )
    assert sentences.next_step(odd).endswith(
        "then srccheck export 'my notes; rm.md' --to biblatex --with report.json"
    )


def test_a_report_without_links_and_notes_has_nothing_to_do():
    """An empty report does not claim that every source is in its place."""
    assert sentences.next_step(a_report()) == "Nothing to do."


def test_many_inputs_are_named_in_part():
    """A heading stays short."""
    report = a_report(inputs=("a", "-", "c", "d", "e"))

    assert sentences.inputs(report) == "a, standard input, c and 2 more"
