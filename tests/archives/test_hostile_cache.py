"""What is kept of archives' answers, for how long, and that no trouble with the file stops a run."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from srccheck.archives.cache import KEPT, Cache, key
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import Anchor, AnchorSource, ArchiveAnswer, ArchiveStatus, Proof, Snapshot

A = ArchiveStatus
DAY = 86_400
NEAR = Anchor(date=EdtfDate.parse("2019-03"), source=AnchorSource.CITED)
COPY = Snapshot(
    url="https://archive.example/web/20190307120000/http://a.example/",
    datetime=datetime(2019, 3, 7, 12, tzinfo=UTC),
    archive="archive.example",
    why="because",
    verified_by=Proof.TITLE,
    anchor=NEAR,
    title="Лён\u2028",
    match=0.9,
)
FOUND = ArchiveAnswer(status=A.FOUND, snapshot=COPY)
NONE = ArchiveAnswer(status=A.NONE)


class Now:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def kept(path, now=None, **more):
    return closing(Cache(path, now or Now(), **more))


def test_an_answer_is_there_in_the_next_run(tmp_path):
    """It comes back as it was, with its date and all that is said of the copy."""
    path = tmp_path / "a" / "b" / "archives.sqlite"
    with kept(path) as cache:
        cache.put("x", FOUND)
        assert cache.get("x") == FOUND
    with kept(path) as cache:
        assert cache.get("x") == FOUND
        assert cache.get("y") is None
        assert cache.trouble == ""


@pytest.mark.parametrize("status", A)
def test_refusals_are_never_kept(tmp_path, status):
    """What an archive did not say is asked again; a good copy stands long, "none" for some days."""
    with kept(tmp_path / "c") as cache:
        cache.put("x", ArchiveAnswer(status=status))
        assert (cache.get("x") is not None) is (status in (A.FOUND, A.NONE, A.NONE_GOOD))
    assert KEPT[A.FOUND] >= 30 * DAY > 7 * DAY >= KEPT[A.NONE]


@pytest.mark.parametrize("answer", [FOUND, NONE, ArchiveAnswer(status=A.NONE_GOOD)])
def test_an_answer_stands_for_its_time(tmp_path, answer):
    """After it the answer is asked for again, and gone from the file when the run ends."""
    now, path = Now(), tmp_path / "c"
    with kept(path, now) as cache:
        cache.put("x", answer)
        now.now += KEPT[answer.status] - 1
        assert cache.get("x") == answer
        now.now += 2
        assert cache.get("x") is None
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT COUNT(*) FROM answers").fetchone() == (0,)


def test_a_newer_answer_takes_the_place_of_an_older_one(tmp_path):
    """A copy that was found later is what stands."""
    with kept(tmp_path / "c") as cache:
        cache.put("x", NONE)
        cache.put("x", FOUND)
        assert cache.get("x") == FOUND


def test_nothing_is_written_where_nothing_is_kept(tmp_path):
    """Neither looking nor refusals make a file."""
    with kept(tmp_path / "a" / "c") as cache:
        assert cache.get("x") is None
        cache.put("x", ArchiveAnswer(status=A.UNAVAILABLE))
    assert list(tmp_path.iterdir()) == []


def junk(path):
    path.write_bytes(b"This is no database. " * 400)


def other_table(path):
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE answers (something TEXT)")


def no_answer(path):
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE answers (name TEXT PRIMARY KEY, until REAL, answer BLOB) WITHOUT ROWID")
        file.execute("INSERT INTO answers VALUES ('x', 9e9, ?)", (b'{"status": "brand-new"}',))
        file.commit()


def a_number(path):
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE answers (name TEXT PRIMARY KEY, until REAL, answer BLOB) WITHOUT ROWID")
        file.execute("INSERT INTO answers VALUES ('x', 9e9, 7)")
        file.commit()


def half_a_file(path):
    with kept(path) as cache:
        for number in range(200):
            cache.put(str(number), FOUND)
        cache.put("x", FOUND)
    path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize(
    "breaks", [junk, other_table, no_answer, a_number, half_a_file, lambda path: path.mkdir()]
)
def test_a_broken_file_is_told_once_and_left_alone(tmp_path, breaks):
    """A run goes on without what was kept, and does not try again."""
    path = tmp_path / "c"
    breaks(path)
    before = path.read_bytes() if path.is_file() else None
    with kept(path) as cache:
        assert cache.get("x") is None
        assert str(path) in cache.trouble
        trouble = cache.trouble
        cache.put("x", FOUND)
        assert cache.get("x") is None
        assert cache.trouble == trouble
    assert before is None or path.read_bytes() == before


@pytest.mark.parametrize("folder", ["file", "long"])
def test_a_folder_that_cannot_be_used_stops_nothing(tmp_path, folder):
    """A file in the folder's place, or a name that no file system takes, costs a remark."""
    (tmp_path / "file").write_text("x")
    path = tmp_path / ("file" if folder == "file" else "x" * 300) / "c"
    with kept(path) as cache:
        assert cache.get("x") is None
        cache.put("x", FOUND)
        assert cache.get("x") is None
        assert str(path) in cache.trouble


@pytest.mark.parametrize("first", ["get", "put"])
def test_a_file_that_another_program_holds_stops_nothing(tmp_path, first):
    """It is waited for a little, once, and then the run goes on without."""
    path = tmp_path / "c"
    with kept(path) as cache:
        cache.put("x", FOUND)
    with closing(sqlite3.connect(path, isolation_level=None)) as other, kept(path, patience=0.01) as cache:
        other.execute("BEGIN EXCLUSIVE")
        if first == "put":
            cache.put("y", NONE)
        assert cache.get("x") is None
        assert "locked" in cache.trouble
        other.execute("ROLLBACK")
    with kept(path) as cache:
        assert cache.get("x") == FOUND


def test_two_runs_may_keep_answers_at_once(tmp_path):
    """Each sees what the other has kept."""
    with kept(tmp_path / "c") as one, kept(tmp_path / "c") as two:
        one.put("x", FOUND)
        two.put("y", NONE)
        assert (one.get("y"), two.get("x")) == (NONE, FOUND)
        assert one.trouble == two.trouble == ""


def test_closing_twice_is_once(tmp_path):
    """A run may end in more than one way."""
    with kept(tmp_path / "c") as cache:
        cache.put("x", NONE)
        cache.close()


SAME = (["https://a.example"], "https://b.example/x", NEAR, b"words")


@pytest.mark.parametrize(
    "other",
    [
        (["https://c.example"], *SAME[1:]),
        ([*SAME[0], "https://c.example"], *SAME[1:]),
        ([], *SAME[1:]),
        (SAME[0], "https://b.example/X", *SAME[2:]),
        (*SAME[:2], None, SAME[3]),
        (*SAME[:2], Anchor(date=EdtfDate.parse("2019-03-15"), source=AnchorSource.CITED), SAME[3]),
        (*SAME[:3], b"other words"),
        (*SAME[:3], b""),
    ],
)
def test_another_question_is_kept_apart(other):
    """Other archives, addresses, dates and citations have answers of their own."""
    assert key(*SAME) == key(*SAME)
    assert key(*SAME) != key(*other)


def test_the_order_of_archives_counts():
    """The first that has a copy gives it."""
    assert key(["a", "b"], *SAME[1:]) != key(["b", "a"], *SAME[1:])
