"""The whole road over a real archive: what is offered shows the source, or nothing is offered."""

import asyncio

import pytest

from pywb.holdings import CASES, HOLDINGS, Case
from srccheck.model.snapshot import ArchiveAnswer, ArchiveStatus, Proof
from support import copies
from support.cassettes import Nowhere, cassette, path_of_case
from support.network import no_network  # noqa: F401 - a fixture

UNPROVABLE = {"a PDF that was replaced between its captures"}
"""Cases whose good capture nothing proves: what it says cannot be compared, and it did not stay the same."""


def look_up(case: Case, entry: str, **more: object) -> ArchiveAnswer:
    return asyncio.run(copies.look_up(case, copies.client(entry, **more), entry))


def expect(case: Case, answer: ArchiveAnswer) -> None:
    if case.good and case.name not in UNPROVABLE:
        assert answer.status is ArchiveStatus.FOUND
        assert copies.is_good(case, answer), answer.snapshot
    else:
        assert answer.snapshot is None
        assert answer.status is (ArchiveStatus.NONE_GOOD if case.captures else ArchiveStatus.NONE)
    assert answer.candidate is None


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_wayback_kind_offers_the_good_capture_or_none(front, case):
    """Of each source with a good capture that can be proven, a good one is offered; of the others none."""
    expect(case, look_up(case, f"wayback={front.root}"))
    assert len(front.asked) <= 8


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_memento_kind_offers_the_good_capture_or_none(pywb, case):
    """The same is true of an archive that has only a TimeGate and a TimeMap."""
    expect(case, look_up(case, f"memento={pywb.timegate}"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_recording_of_the_archive_gives_the_same(case, no_network):  # noqa: F811
    """Each case has a cassette of the archive's answers, which is played to its end with the network shut."""
    with cassette(path_of_case(case.name), "none") as opened:
        expect(case, look_up(case, f"wayback=http://{copies.NAME}", resolver=Nowhere()))
    assert opened.all_played


@pytest.mark.parametrize(("name", "endpoint", "fault", "status"), copies.FAULTY, ids=str)
def test_a_fault_of_the_archive_gives_no_bad_copy(front, name, endpoint, fault, status):
    """Whatever goes wrong at one part of the archive, the answer is the good capture, or says that there was none."""
    front.faults[endpoint] = fault
    answer = look_up(copies.FAULTY_CASE, f"wayback={front.root}")
    assert answer.status is status
    assert answer.snapshot is None or copies.is_good(copies.FAULTY_CASE, answer)
    with cassette(path_of_case(name), "none"):
        replayed = look_up(copies.FAULTY_CASE, f"wayback=http://{copies.NAME}", resolver=Nowhere())
    assert replayed.status is status


def test_a_page_that_cannot_be_compared_is_offered_where_it_stayed_the_same(front):
    """A PDF that tells no title and has one digest on both sides of the date is good by that."""
    case = HOLDINGS["a PDF that stayed the same on both sides of the anchor"]
    assert look_up(case, f"wayback={front.root}").snapshot.verified_by is Proof.STABLE


def test_the_cheap_road_is_enough_where_the_nearest_capture_is_good(front):
    """One redirect and one capture are asked for, and no index."""
    look_up(HOLDINGS["one good capture before the anchor"], f"wayback={front.root}")
    assert [one.endpoint for one in front.asked] == ["replay", "open"]
