"""pywb holds what the table of holdings says, and runs where it is told to."""

import pytest

from pywb.archive import UnusableError, environment
from pywb.holdings import CASES
from pywb.loopback import ask


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_capture_is_replayed(pywb, case):
    """Each is in the index, and has its own status and bytes; those that are good are among them."""
    for one in case.captures:
        assert one.timestamp in {row["timestamp"] for row in pywb.index(one.url)}
        answer = pywb.ask(f"/web/{one.timestamp}id_/{one.url}")
        assert (answer.status, answer.body) == (one.status, one.body)
        assert answer.header("memento-datetime")

    assert {one.timestamp for one in case.captures} >= case.good


def test_every_case_stands_alone():
    """No two cases share a host, so that what a test does to one leaves the others as they are."""
    hosts = [{one.url.split("/")[2].removeprefix("www.") for one in case.captures} for case in CASES]

    assert sum(map(len, hosts)) == len(set().union(*hosts))


def test_it_is_a_timegate(pywb):
    """A date in a header leads to the nearest capture."""
    url = "https://ropes.example/walks/chatham"
    path = pywb.timegate.removeprefix(pywb.root) + url
    answer = ask(pywb.port, path, headers={"Accept-Datetime": "Fri, 01 Jan 2016 00:00:00 GMT"})

    assert answer.header("location") == f"{pywb.timegate}20160120093000/{url}"


def test_a_named_environment_must_hold_pywb(tmp_path):
    """A variable that leads nowhere is an error, not a reason to skip."""
    with pytest.raises(UnusableError, match="no bin/wayback"):
        environment({"SRCCHECK_PYWB": str(tmp_path)})
