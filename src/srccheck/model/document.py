"""What a person wrote: a document and its notes, each with its place."""

from collections.abc import Sequence

from msgspec import Struct

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding
from srccheck.model.location import Location
from srccheck.model.work import Item


class Note(Struct, frozen=True, kw_only=True):
    """One footnote, endnote, list entry or bibliography entry.

    Attributes:
        label: the label as printed ("84"), the citation key, or the entry's place from 1; always a string.
        raw: the note as printed, without its label, white space folded.
        location: where the note begins.
        citations: what the input itself says is cited (records, bibliographies); empty where the text
            must still be read.
        silenced: rules whose findings the note's author does not want to hear; `*` for all.
    """

    label: str
    raw: str
    location: Location
    citations: tuple[Citation, ...] = ()
    silenced: frozenset[str] = frozenset()


class Marker(Struct, frozen=True, kw_only=True):
    """A note's number where it stands in the body of a document."""

    label: str
    location: Location


class Document(Struct, frozen=True, kw_only=True):
    """One input, read.

    Attributes:
        path: as given; `-` is standard input.
        format: the reader's name in READERS.
        notes: in order.
        markers: the note numbers in the body; None where the format has no body (a list, records).
        article: the citing work itself, where the input says it.
        findings: what was wrong with parts of the input that did not keep the rest from being read.
    """

    path: str
    format: str
    notes: Sequence[Note]
    markers: tuple[Marker, ...] | None = None
    article: Item | None = None
    findings: tuple[Finding, ...] = ()
