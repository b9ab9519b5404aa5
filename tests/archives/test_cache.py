"""What archives said, kept between runs."""

import sqlite3
from datetime import UTC, datetime

import pytest

from srccheck.archives.cache import Cache, default_path, key
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Anchor, AnchorSource, ArchiveAnswer, ArchiveStatus, Proof, Snapshot

DAY = 86_400
FOUND = ArchiveAnswer(
    status=ArchiveStatus.FOUND,
    snapshot=Snapshot(
        url="https://archive.example/web/20190310120000/https://a.example/",
        datetime=datetime(2019, 3, 10, 12, tzinfo=UTC),
        archive="archive.example",
        why="it is good",
        verified_by=Proof.TITLE,
        anchor=Anchor(date=EdtfDate.parse("2019-03"), source=AnchorSource.CITED),
        title="Сельдь",
        match=0.9,
    ),
)


@pytest.fixture
def at(tmp_path):
    """Return a cache at a time, of one file."""

    def cache(now: float = 0) -> Cache:
        return Cache(tmp_path / "folder" / "archives.sqlite", lambda: now)

    return cache


def test_an_answer_comes_back_whole(at):
    """What another run reads is what this one kept."""
    cache = at()
    cache.put("a", FOUND)
    cache.close()
    assert at().get("a") == FOUND
    assert at().get("b") is None


@pytest.mark.parametrize(
    ("answer", "stands", "gone"),
    [
        (FOUND, 89 * DAY, 91 * DAY),
        (ArchiveAnswer(status=ArchiveStatus.NONE), 2 * DAY, 4 * DAY),
        (ArchiveAnswer(status=ArchiveStatus.NONE_GOOD), 2 * DAY, 4 * DAY),
        (ArchiveAnswer(status=ArchiveStatus.UNAVAILABLE), None, 0),
        (ArchiveAnswer(status=ArchiveStatus.NOT_ASKED), None, 0),
    ],
)
def test_good_copies_stand_long_none_for_days_refusals_never(at, answer, stands, gone):
    """That an archive did not answer is forgotten at once."""
    cache = at()
    cache.put("a", answer)
    cache.close()
    if stands is not None:
        assert at(stands).get("a") == answer
    assert at(gone).get("a") is None


def test_what_stands_no_more_is_removed(at, tmp_path):
    """The file does not grow for ever."""
    cache = at()
    cache.put("a", FOUND)
    cache.close()
    later = at(100 * DAY)
    later.put("b", FOUND)
    later.close()
    with sqlite3.connect(tmp_path / "folder" / "archives.sqlite") as file:
        assert file.execute("SELECT name FROM answers").fetchall() == [("b",)]


def test_reading_makes_no_file(at, tmp_path):
    """A run that keeps nothing leaves nothing behind."""
    cache = at()
    assert cache.get("a") is None
    cache.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("trouble", ["broken", "folder", "locked", "other"])
def test_a_run_goes_on_without_a_cache(tmp_path, trouble):
    """Whatever is wrong with the file, nothing is raised, and it is said once which file it is."""
    path = tmp_path / "archives.sqlite"
    holder = None
    if trouble == "broken":
        path.write_bytes(b"no database at all" * 100)
    elif trouble == "folder":
        (tmp_path / "plain").write_text("x")
        path = tmp_path / "plain" / "archives.sqlite"
    elif trouble == "locked":
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("CREATE TABLE answers (name TEXT PRIMARY KEY, until REAL, answer BLOB)")
        holder.execute("BEGIN EXCLUSIVE")
    else:
        with sqlite3.connect(path) as file:
            file.execute("CREATE TABLE answers (x)")
    cache = Cache(path, patience=0.05)
    cache.put("a", FOUND)
    assert cache.get("a") is None
    assert str(path) in cache.trouble
    cache.put("b", FOUND)
    cache.close()
    if holder:
        holder.close()


def test_an_answer_of_another_form_is_none(at, tmp_path):
    """A file that a later version wrote does no harm."""
    cache = at()
    cache.put("a", FOUND)
    cache.close()
    with sqlite3.connect(tmp_path / "folder" / "archives.sqlite") as file:
        file.execute("UPDATE answers SET answer = ?", (b'{"status": "excellent"}',))
    assert at().get("a") is None


def test_an_answer_belongs_to_one_question():
    """Another archive, address, date or citation is another question."""
    near = Anchor(date=EdtfDate.parse("2019"), source=AnchorSource.CITED)
    keys = {
        key(["a"], "https://a.example/", None, b""),
        key(["a", "b"], "https://a.example/", None, b""),
        key(["a"], "https://b.example/", None, b""),
        key(["a"], "https://a.example/", near, b""),
        key(["a"], "https://a.example/", None, b"x"),
    }
    assert len(keys) == 5


def test_the_file_lies_where_the_system_keeps_caches(monkeypatch, tmp_path):
    """On Linux that is XDG_CACHE_HOME (XDG Base Directory Specification)."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_path() == tmp_path / "srccheck" / "archives.sqlite"
