"""What a report format is."""

from typing import Protocol

from srccheck.model.report import Report


class Format(Protocol):
    """Turns a report into text; a plain function `render(report)`."""

    def __call__(self, report: Report) -> str:
        """Return the whole report, ending in a newline, every string in it harmless."""
        ...
