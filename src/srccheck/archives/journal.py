"""Open jobs, remembered from one run to the next."""

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import msgspec

from srccheck.archives.spn2 import Job
from srccheck.errors import OutputError
from srccheck.text.safe import clean

_DAY = timedelta(days=1)
"""How long a job is remembered: as long as a capture is recent (`srccheck.archives.saving.RECENT`)."""


class Journal(Protocol):
    """Remembers open jobs, by the address that was sent."""

    def get(self, url: str) -> Job | None:
        """Return the job of an address, None where none is open."""
        ...

    def put(self, url: str, job: Job) -> None:
        """Remember a job."""
        ...

    def drop(self, url: str) -> None:
        """Forget a job."""
        ...


class NoJournal:
    """Remembers nothing."""

    def get(self, url: str) -> Job | None:
        """Return None."""
        return None

    def put(self, url: str, job: Job) -> None:
        """Ignore it."""

    def drop(self, url: str) -> None:
        """Ignore it."""


class FileJournal:
    """Remembers open jobs for a day, in a folder, a file for each.

    A file appears whole or not at all. One that cannot be read is as good as none, and one that cannot be written
    costs no more than sending the address again.

    Args:
        folder: is made where it does not exist.
        now: the time of day, UTC.

    Raises:
        OutputError: the folder cannot be made.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._folder = folder
        self._now = now
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"{clean(str(folder))}: cannot be made: {error.strerror}") from None

    def get(self, url: str) -> Job | None:
        """Return the job of an address, None where none is open."""
        try:
            job = msgspec.json.decode(self._file(url).read_bytes(), type=Job)
            age = self._now() - job.began
        except (OSError, ValueError, TypeError):  # TypeError: a time without a zone
            return None
        return job if job.url == url and -_DAY < age < _DAY else None

    def put(self, url: str, job: Job) -> None:
        """Remember a job."""
        file = self._file(url)
        new = file.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            try:
                new.write_bytes(msgspec.json.encode(job))
                new.replace(file)
            finally:
                new.unlink(missing_ok=True)

    def drop(self, url: str) -> None:
        """Forget a job."""
        with suppress(OSError):
            self._file(url).unlink(missing_ok=True)

    def _file(self, url: str) -> Path:
        return self._folder / f"{hashlib.sha256(url.encode('utf-8', 'replace')).hexdigest()}.json"
