"""Output files, whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from srccheck.errors import OutputError
from srccheck.reports.write import write


def names(folder):
    return [path.name for path in folder.iterdir()]


def test_a_new_file_holds_the_text_as_utf8(tmp_path):
    """Line ends and letters are written as they are, and nothing else is in the folder."""
    write("соль\r\n塩\n", tmp_path / "r.txt")

    assert (tmp_path / "r.txt").read_bytes() == "соль\r\n塩\n".encode()
    assert names(tmp_path) == ["r.txt"]


def test_a_new_file_has_the_users_own_mode(tmp_path):
    """It is as readable as any file that the user makes."""
    (tmp_path / "other").write_text("x")
    write("x", tmp_path / "r.txt")

    assert (tmp_path / "r.txt").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_an_existing_file_keeps_its_mode(tmp_path):
    """A private report stays private."""
    path = tmp_path / "r.txt"
    path.write_text("old")
    path.chmod(0o600)
    write("new", path)

    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_symbolic_link_is_followed(tmp_path):
    """The file that the link names is replaced, and the link stays."""
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    write("new", tmp_path / "link")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_a_device_is_written_to_and_not_replaced():
    """`-o /dev/null` leaves the device a device."""
    write("x", Path(os.devnull))

    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "is a directory; name a file in it"),
        ("none/r.txt", "there is no folder"),
        ("file/r.txt", "is no folder"),
        ("x" * 300, "cannot be written: File name too long"),
        ("a\x00b", "cannot be written: "),
    ],
)
def test_what_cannot_be_written_is_told_in_one_line(tmp_path, name, words):
    """The message names the file and the fault, and the folder is as it was."""
    (tmp_path / "file").write_text("x")

    with pytest.raises(OutputError) as caught:
        write("x", tmp_path / name)

    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
    assert names(tmp_path) == ["file"]


def test_no_permission_is_told(tmp_path, monkeypatch):
    """A folder in which nothing may be made is told with the system's reason."""

    def refuse(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)

    with pytest.raises(OutputError, match=r"r\.txt: cannot be written: Permission denied"):
        write("x", tmp_path / "r.txt")


@pytest.mark.parametrize("fault", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_half_way_leaves_the_old_file(tmp_path, monkeypatch, fault):
    """A full disk or Ctrl-C leaves the old report whole, and nothing beside it."""

    def fail(_):
        raise fault

    (tmp_path / "r.txt").write_text("old")
    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises((OutputError, KeyboardInterrupt)):
        write("new", tmp_path / "r.txt")

    assert (tmp_path / "r.txt").read_text() == "old"
    assert names(tmp_path) == ["r.txt"]


def test_an_unfinished_file_of_another_run_is_not_touched(tmp_path):
    """A name that is taken is not written over."""
    (tmp_path / f".srccheck-{os.getpid()}-0.part").write_text("other")
    write("x", tmp_path / "r.txt")

    assert (tmp_path / f".srccheck-{os.getpid()}-0.part").read_text() == "other"
    assert (tmp_path / "r.txt").read_text() == "x"
