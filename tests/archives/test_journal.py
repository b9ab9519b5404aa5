"""Open jobs that are remembered."""

from datetime import UTC, datetime, timedelta

import pytest

from srccheck.archives.journal import FileJournal, NoJournal
from srccheck.archives.spn2 import Job
from srccheck.errors import OutputError

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "https://ink.example/gall"


def job(url=URL, began=NOW):
    return Job(id="spn2-1", url=url, root="https://web.archive.org", began=began)


def journal(folder, now=NOW):
    return FileJournal(folder / "open", lambda: now)


def test_remembers_and_forgets(tmp_path):
    """What one run puts, the next one gets, until it drops it."""
    journal(tmp_path).put(URL, job())
    assert journal(tmp_path).get(URL) == job()
    assert journal(tmp_path).get(URL + "/") is None
    assert [file.suffix for file in (tmp_path / "open").iterdir()] == [".json"]

    journal(tmp_path).drop(URL)
    journal(tmp_path).drop(URL)
    assert journal(tmp_path).get(URL) is None


@pytest.mark.parametrize(("age", "known"), [(0, True), (23.9, True), (24, False), (900, False), (-48, False)])
def test_a_day_is_long_enough(tmp_path, age, known):
    """Older jobs are forgotten by the service too; one of the future comes from a wrong clock."""
    journal(tmp_path).put(URL, job())

    assert (journal(tmp_path, NOW + timedelta(hours=age)).get(URL) is not None) is known


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"{",
        b"\xff",
        b"[]",
        b'{"id": 7}',
        b'{"id":"a","url":"https://ink.example/gall","root":"r","began":"2026-11-23T12:00:00"}',
        b'{"id":"a","url":"https://other.example/","root":"r","began":"2026-11-23T12:00:00Z"}',
    ],
)
def test_junk_is_as_good_as_nothing(tmp_path, junk):
    """A file that is no job, or another address's, is not believed."""
    journal(tmp_path).put(URL, job())
    next((tmp_path / "open").iterdir()).write_bytes(junk)

    assert journal(tmp_path).get(URL) is None
    journal(tmp_path).put(URL, job())
    assert journal(tmp_path).get(URL) == job()


def test_a_folder_that_is_gone_ends_no_run(tmp_path):
    """A job that cannot be written down is not remembered, and that is all."""
    kept = journal(tmp_path)
    (tmp_path / "open").rmdir()

    kept.put(URL, job())
    kept.drop(URL)
    assert kept.get(URL) is None


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    """A file stands where the folder should be."""
    (tmp_path / "open").write_text("")

    with pytest.raises(OutputError, match="open: cannot be made: File exists"):
        journal(tmp_path)


def test_nothing_need_be_remembered():
    """Without a journal every address is sent."""
    none = NoJournal()
    none.put(URL, job())
    none.drop(URL)

    assert none.get(URL) is None
