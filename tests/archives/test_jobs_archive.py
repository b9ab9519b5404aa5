"""Saving many addresses in a real archive."""

import asyncio

import pytest

from pywb.faults import Fault
from pywb.holdings import page, shows
from srccheck.archives.jobs import State, save_all
from srccheck.archives.journal import FileJournal
from srccheck.archives.saving import Keys, Saver
from srccheck.net.client import Client
from srccheck.net.settings import Settings
from support.saving import Clock

S = State


def archive(front, *urls, keys=("key", "secret"), patience=10.0, **how):
    """Run over addresses with a real client and the front's archive; waiting takes no time."""
    clock = Clock()

    async def go():
        settings = Settings(exempt=(front.root,), timeout=2.0)
        async with Client(settings, environ={}) as client:
            saver = Saver(front.root, Keys(*keys), client, answer=patience)
            run = save_all(saver, urls, clock=clock, sleep=clock.sleep, **how)
            return {outcome.url: outcome async for outcome in run}

    return asyncio.run(go())


def test_saves_in_a_real_archive(front):
    """Pages, an error page, a host that is gone, and a page that only fails at first, beside each other."""
    urls = [f"https://ink.example/jobs/{name}" for name in ("gall", "lost", "gone", "late")]
    front.saves[urls[0]] = page("Gall")
    front.saves[urls[2]] = shows("20260101000000", urls[2], "Not found", status=404)
    front.saves[urls[3]] = "error:job-failed"
    late = iter(range(100))

    def mend(event):
        if event.url == urls[3] and "job failed" in event.words.lower() and next(late) == 1:
            front.saves[urls[3]] = page("Late")

    outcomes = archive(front, *urls, progress=mend)

    assert [outcomes[url].state for url in urls] == [S.SAVED, S.FAILED, S.FAILED, S.SAVED]
    assert [outcomes[url].code for url in urls] == [None, "invalid-host-resolution", "http-status-404", None]
    for place, title in ((0, "Gall"), (3, "Late")):
        saved = outcomes[urls[place]].saved
        assert saved.url == f"{front.root}/web/{saved.timestamp}/{urls[place]}"
        assert [row["timestamp"] for row in front.pywb.index(urls[place])] == [saved.timestamp], title


def test_an_interrupted_run_goes_on_in_a_real_archive(front, tmp_path):
    """A job that was left open ends in the second run, without a second capture."""
    url = "https://ink.example/jobs/interrupted"
    front.saves[url] = page("Interrupted")
    front.pending = 30
    first = archive(front, url, journal=FileJournal(tmp_path))
    second = archive(front, url, journal=FileJournal(tmp_path))

    assert (first[url].state, second[url].state) == (S.PENDING, S.SAVED)
    assert len(front.paths("save")) == 1
    assert len(front.pywb.index(url)) == 1


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (Fault.TOO_MANY, S.UNAVAILABLE),
        (Fault.TOO_MANY_SOON, S.SAVED),
        (Fault.BUSY, S.UNAVAILABLE),
        (Fault.BUSY_ONCE, S.SAVED),
        (Fault.BLOCKED, S.DENIED),
        (Fault.EXCLUDED, S.UNAVAILABLE),
        (Fault.EMPTY, S.UNAVAILABLE),
        (Fault.HTML, S.UNAVAILABLE),
        (Fault.HANG, S.UNAVAILABLE),
        (Fault.OUT, S.UNAVAILABLE),
        (Fault.CUT, S.UNAVAILABLE),
    ],
)
@pytest.mark.parametrize("endpoint", ["save", "status"])
def test_faults_of_a_real_archive(front, endpoint, fault, state):
    """Every fault ends in an outcome; a passing one in a copy."""
    url = f"https://ink.example/jobs/{endpoint}/{fault.name.lower()}/{'x' * 100}"
    front.saves[url] = page("Fault")
    front.faults[endpoint] = fault

    assert archive(front, url, patience=0.4 if fault is Fault.HANG else 10.0)[url].state is state


def test_wrong_keys_and_limits_of_a_real_archive(front):
    """One question tells of wrong keys; the day's limit and the sessions' are told as such."""
    urls = ["https://ink.example/jobs/one", "https://ink.example/jobs/two"]
    outcomes = archive(front, *urls, keys=("wrong", "keys"))
    assert {outcome.state for outcome in outcomes.values()} == {S.DENIED}
    assert len(front.asked) == 1

    front.daily = (5, 5)
    assert {outcome.state for outcome in archive(front, *urls).values()} == {S.LIMIT}
    assert front.paths("save") == []

    front.daily, front.available = (0, 5), 0
    outcome = archive(front, urls[0])[urls[0]]
    assert (outcome.state, outcome.code) == (S.LIMIT, "user-session-limit")
