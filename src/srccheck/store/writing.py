"""Evidence into a folder, a line for each link as it is done, so that nothing seen is lost."""

from pathlib import Path

import msgspec

from srccheck import __version__
from srccheck.errors import OutputError
from srccheck.model.made import Made
from srccheck.model.report import Extraction, LinkResult, Report
from srccheck.model.verdict import Reason
from srccheck.progress import Observer
from srccheck.store.form import BEGIN, LINES, SCHEMA, Begin, End, Seen
from srccheck.text.safe import clean
from srccheck.text.urls import hide


class Recorder:
    """Writes what it is told of into a folder, and passes it on.

    A folder that cannot be written any more, such as a full disk, ends the writing and not the run;
    `close` then says so.

    Args:
        folder: is made where it does not exist; it must not hold evidence yet.
        extraction: what is checked.
        observer: is told of each step too.

    Raises:
        OutputError: the folder cannot be used.
    """

    def __init__(self, folder: Path, extraction: Extraction, observer: Observer) -> None:
        self._folder = folder
        self._observer = observer
        self._places = {link.url: place for place, link in enumerate(extraction.links)}
        self._failed: OSError | None = None
        self._begin(extraction)

    def _begin(self, extraction: Extraction) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if (self._folder / BEGIN).exists() or (self._folder / LINES).exists():
                raise OutputError(
                    f"{clean(str(self._folder))}: holds evidence of another run; name a new folder"
                )
            begin = Begin(schema=SCHEMA, tool=f"srccheck {__version__}", extraction=extraction)
            (self._folder / BEGIN).write_bytes(_encoded(begin))
            (self._folder / LINES).touch()
        except OSError as error:
            raise OutputError(f"{clean(str(self._folder))}: cannot be written: {error.strerror}") from None

    def started(self, links: int) -> None:
        """Pass it on."""
        self._observer.started(links)

    def checked(self, result: LinkResult) -> None:
        """Write what was seen of a link, and pass it on."""
        self._write(
            Seen(
                link=self._places[result.link.url],
                asked=result.verdict.reason is not Reason.EXCLUDED,
                evidence=result.evidence,
                archive=result.archive,
            )
        )
        self._observer.checked(result)

    def close(self, report: Report) -> None:
        """Write how the run ended.

        Raises:
            OutputError: something could not be written; what was written before stays.
        """
        self._write(
            End(
                started=report.started,
                finished=report.finished,
                complete=report.complete,
                remarks=report.remarks,
            )
        )
        if self._failed is not None:
            raise OutputError(f"{clean(str(self._folder))}: cannot be written: {self._failed.strerror}")

    def _write(self, line: Seen | End) -> None:
        if self._failed is not None:
            return
        try:
            with (self._folder / LINES).open("ab") as file:
                file.write(_encoded(line) + b"\n")
        except OSError as error:
            self._failed = error


def _encoded(given: object) -> bytes:
    return msgspec.json.encode(_hidden(msgspec.to_builtins(given, enc_hook=_members)))


def _members(given: object) -> object:
    if isinstance(given, Made):
        return tuple(given)
    raise NotImplementedError


def _hidden(value: object) -> object:
    """Return a tree of plain values without passwords and secret parameters, and without half characters."""
    match value:
        case str():
            return hide(value).encode("utf-8", "replace").decode("utf-8")
        case dict():
            return {key: _hidden(part) for key, part in value.items()}
        case list() | tuple():
            return [_hidden(part) for part in value]
        case _:
            return value
