"""Something wrong with a citation itself, found without network."""

from enum import StrEnum

from msgspec import Struct

from srccheck.model.location import Location


class Severity(StrEnum):
    """How much a finding matters; SARIF's levels."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Finding(Struct, frozen=True, kw_only=True):
    """One finding.

    Attributes:
        rule: the id of the rule ("site-root").
        severity: how much it matters.
        message: one sentence for a person.
        location: where; None where it is about the whole input.
        note: the label of the note, None where it is about no single note.
    """

    rule: str
    severity: Severity
    message: str
    location: Location | None = None
    note: str | None = None
