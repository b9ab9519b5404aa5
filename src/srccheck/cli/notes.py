"""Choosing notes by their labels: `20-30,84`."""

from srccheck.errors import UsageError
from srccheck.model.report import Extraction


def parse_notes(text: str, extraction: Extraction) -> set[str]:
    """Return the labels that a list of labels and ranges of numbers names.

    Raises:
        UsageError: the list has no valid form, or names a note that does not exist.
    """
    labels = list(dict.fromkeys(citation.note for citation in extraction.citations))
    wanted: set[str] = set()
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        first, dash, last = part.partition("-")
        if part in labels:
            wanted.add(part)
        elif dash and first.isdecimal() and last.isdecimal() and int(first) <= int(last):
            wanted |= {
                label for label in labels if label.isdecimal() and int(first) <= int(label) <= int(last)
            }
        else:
            raise UsageError(f"--only: no note {part!r}; write labels and ranges, for example 20-30,84")
    if not wanted:
        raise UsageError(f"--only: no note of {text!r} is in the input")
    return wanted
