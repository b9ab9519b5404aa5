"""What archives said, kept between runs: good copies long, "none" for days, refusals never.

One SQLite file in the user's folder for caches. It is a convenience: whatever is wrong with it, a run goes on without.
"""

import hashlib
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

import msgspec
import platformdirs

from srccheck.model.snapshot import Anchor, ArchiveAnswer, ArchiveStatus

VERSION = 1
"""Of what is kept and of how copies are judged; answers under another one are not taken."""
_DAY = 86_400
KEPT = {
    ArchiveStatus.FOUND: 90 * _DAY,
    ArchiveStatus.NONE: 3 * _DAY,
    ArchiveStatus.NONE_GOOD: 3 * _DAY,
}
"""Seconds for which an answer stands; one that is not named is not kept."""
_PATIENCE = 2.0
FILE = "archives.sqlite"


def default_path() -> Path:
    """Return where this user's answers are kept."""
    return Path(platformdirs.user_cache_dir("srccheck", appauthor=False)) / FILE


def key(archives: Sequence[str], url: str, anchor: Anchor | None, cited: bytes) -> str:
    """Return what an answer is kept under.

    Args:
        archives: the roots of those that were asked, in order.
        url: the address as cited.
        anchor: the date that was looked near.
        cited: what the citations say, encoded.
    """
    whole = msgspec.json.encode([VERSION, archives, url, str(anchor.date) if anchor else None])
    return hashlib.sha256(whole + b"\n" + cited).hexdigest()


class Cache:
    """Answers by key.

    Args:
        path: of the file; it and its folder are made when something is kept.
        now: seconds since 1970.
        patience: seconds to wait for another run that is writing.
    """

    def __init__(self, path: Path, now: Callable[[], float] = time.time, patience: float = _PATIENCE) -> None:
        self._path = path
        self._now = now
        self._patience = patience
        self._open: sqlite3.Connection | None = None
        self._decoder = msgspec.json.Decoder(ArchiveAnswer)
        self.trouble = ""

    def get(self, name: str) -> ArchiveAnswer | None:
        """Return the answer that still stands under a key, None where there is none."""
        if self.trouble:
            return None
        try:
            if self._open is None and not self._path.exists():
                return None
            with closing(self._connection().execute(_GET, (name, self._now()))) as found:
                row = found.fetchone()
            return self._decoder.decode(row[0]) if row else None
        except (sqlite3.Error, OSError, TypeError, msgspec.MsgspecError) as error:
            self._fail(error)
            return None

    def put(self, name: str, answer: ArchiveAnswer) -> None:
        """Keep an answer in place of an earlier one; of one that is not kept, only that it is no more."""
        seconds = KEPT.get(answer.status)
        if self.trouble or (seconds is None and self._open is None and not self._path.exists()):
            return
        try:
            if seconds is None:
                self._connection().execute(_DROP, (name,)).close()
            else:
                row = (name, self._now() + seconds, msgspec.json.encode(answer))
                self._connection().execute(_PUT, row).close()
        except (sqlite3.Error, OSError) as error:
            self._fail(error)

    def close(self) -> None:
        """Let the file go, and what no longer stands in it."""
        if self._open is not None:
            if not self.trouble:
                with suppress(sqlite3.Error):
                    self._open.execute("DELETE FROM answers WHERE until < ?", (self._now(),))
            with suppress(sqlite3.Error):
                self._open.close()
            self._open = None

    def _connection(self) -> sqlite3.Connection:
        if self._open is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._open = sqlite3.connect(self._path, timeout=self._patience, isolation_level=None)
            self._open.execute(_MAKE)
        return self._open

    def _fail(self, error: Exception) -> None:
        """Go on without a cache."""
        self.trouble = f"{self._path}: what archives said cannot be kept there: {error}"
        self.close()


_MAKE = "CREATE TABLE IF NOT EXISTS answers (name TEXT PRIMARY KEY, until REAL, answer BLOB) WITHOUT ROWID"
_GET = "SELECT answer FROM answers WHERE name = ? AND until > ?"
_DROP = "DELETE FROM answers WHERE name = ?"
_PUT = "INSERT OR REPLACE INTO answers VALUES (?, ?, ?)"
