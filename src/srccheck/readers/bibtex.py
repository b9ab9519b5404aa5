"""BibTeX and BibLaTeX bibliographies."""

import logging
from collections.abc import Iterator, Mapping

from bibtexparser.entrypoint import parse_string
from bibtexparser.library import Library
from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry, ParsingFailedBlock

from srccheck.errors import InputError
from srccheck.model.citation import Citation, Kind
from srccheck.model.document import Document, Note
from srccheck.model.finding import Finding, Severity
from srccheck.model.location import Location
from srccheck.readers.bibtex_entries import Fields, inherited, plain
from srccheck.readers.bibtex_fields import Read, read_entry
from srccheck.text.safe import shorten

_SILENT = logging.NullHandler()
_LONGEST_STRING = 500
"""Characters of an abbreviation; each may double the one before it, so that twenty lines could fill the memory."""

_NO_NOTES = frozenset(("xdata", "set", "comment", "string", "preamble", "control"))


def read(text: str, path: str) -> Document:
    """Return a note with one full citation for each entry; its key is its label and the key of its work.

    What an entry does not say itself comes from the entry that it names in `crossref` or `xdata`. A block
    that is not closed, a key or a field that stands twice and a date that is none are findings.

    Raises:
        InputError: blocks, and not one of them can be read.
    """
    library = _library(text)
    strings: dict[str, str] = {}
    for name, string in library.strings_dict.items():
        text = plain(string.value, strings)
        if len(text) <= _LONGEST_STRING:
            strings[name.lower()] = text
    findings: list[Finding] = []
    entries = list(_entries(library, path, findings))
    if findings and not entries:
        raise InputError(
            f"{findings[0].message}; expected @type{{key, field = {{value}}, ...}}", path, _line(findings[0])
        )
    fields = [_fields(entry, strings) for entry, _ in entries]
    by_key = {
        entry.key.lower(): own for (entry, _), own in zip(reversed(entries), reversed(fields), strict=True)
    }
    notes: list[Note] = []
    for (entry, doubled), own in zip(entries, fields, strict=True):
        if own.type not in _NO_NOTES:
            label = " ".join(entry.key.split()) or str(len(notes) + 1)
            location = Location(path=path, line=(entry.start_line or 0) + 1)
            read = read_entry(inherited(own, by_key))
            findings += [_unread(remark, location, label) for remark in read.remarks]
            notes.append(
                _note(read, entry, label, label if entry.key.strip() and not doubled else None, location)
            )
    findings.sort(key=_line)
    return Document(path=path, format="bibtex", notes=tuple(notes), findings=tuple(findings))


def _library(text: str) -> Library:
    # The parser logs what it cannot read; here that becomes a finding.
    logging.getLogger("bibtexparser").addHandler(_SILENT)
    return parse_string(text.replace("\r\n", "\n").replace("\r", "\n"), parse_stack=[])


def _entries(library: Library, path: str, findings: list[Finding]) -> Iterator[tuple[Entry, bool]]:
    """Yield each entry, and whether its key stood before."""
    for block in library.blocks:
        if isinstance(block, Entry):
            yield block, False
        elif isinstance(block, ParsingFailedBlock):
            location = Location(path=path, line=(block.start_line or 0) + 1)
            entry = block.ignore_error_block
            key = entry.key if isinstance(entry, Entry) else None
            findings.append(_broken(block, location, key))
            if isinstance(entry, Entry):
                yield entry, isinstance(block, DuplicateBlockKeyBlock)


def _broken(block: ParsingFailedBlock, location: Location, key: str | None) -> Finding:
    match block:
        case DuplicateBlockKeyBlock():
            rule, words = "duplicate-key", f"the key {block.key!r} stands twice"
        case DuplicateFieldKeyBlock():
            names = ", ".join(sorted(block.duplicate_keys))
            rule, words = "duplicate-field", f"a field stands twice ({names}); the first one is read"
        case _:
            reason = getattr(block.error, "abort_reason", None) or str(block.error)
            rule, words = "broken-entry", f"an entry cannot be read: {shorten(reason, 200)}"
    return Finding(rule=rule, severity=Severity.ERROR, message=words, location=location, note=key)


def _fields(entry: Entry, strings: Mapping[str, str]) -> Fields:
    values: dict[str, str] = {}
    for field in entry.fields:
        values.setdefault(field.key.lower(), plain(field.value, strings).strip())
    return Fields(
        type=entry.entry_type.lower(), values={key: value for key, value in values.items() if value}
    )


def _unread(remark: str, location: Location, label: str) -> Finding:
    return Finding(
        rule="unread-value", severity=Severity.WARNING, message=remark, location=location, note=label
    )


def _note(read: Read, entry: Entry, label: str, work: str | None, location: Location) -> Note:
    raw = " ".join((entry.raw or "").split())
    citation = Citation(
        id=label,
        note=label,
        kind=Kind.FULL,
        item=read.item,
        raw=raw,
        location=location,
        transliterated_title=read.transliterated_title,
        links=read.links,
        work=work,
    )
    return Note(label=label, raw=raw, location=location, citations=(citation,))


def _line(finding: Finding) -> int:
    return finding.location.line if finding.location else 0
