"""Whether the note numbers in the body of a document agree with the notes."""

from collections import Counter
from collections.abc import Iterator, Sequence

from srccheck.model.document import Document, Marker, Note
from srccheck.model.finding import Finding, Severity
from srccheck.model.location import Location

MISSING_LISTED = 20
"""How many missing notes of a gap are named one by one; a wider gap is one finding."""


def check(document: Document) -> Iterator[Finding]:
    """Yield what is wrong with the numbers: missing, doubled, out of order; nothing for a list without body."""
    if document.markers is None or not document.notes:
        return
    notes = {note.label for note in document.notes}
    marks = {marker.label for marker in document.markers}
    yield from _order(document.notes, "note")
    yield from _order(document.markers, "marker")
    for marker in document.markers:
        if marker.label not in notes:
            yield _finding(
                "note-missing", f"the text refers to note {marker.label}, which is not there", marker
            )
            notes.add(marker.label)
    for note in document.notes:
        if note.label not in marks:
            yield _finding("marker-missing", f"nothing in the text refers to note {note.label}", note)
            marks.add(note.label)
    yield from _gaps(document.notes, notes)


def _order(places: Sequence[Note] | Sequence[Marker], kind: str) -> Iterator[Finding]:
    """Yield labels that come twice, and numbers lower than one before them."""
    times = Counter(place.label for place in places)
    highest = 0
    seen: set[str] = set()
    for place in places:
        if place.label in seen:
            yield _finding(
                f"{kind}-duplicate", f"{kind} {place.label} stands {times[place.label]} times", place
            )
        elif place.label.isdecimal() and len(place.label) < 10:
            number = int(place.label)
            if number < highest:
                yield _finding(f"{kind}-order", f"{kind} {place.label} stands after {kind} {highest}", place)
            highest = max(highest, number)
        seen.add(place.label)


def _gaps(notes: Sequence[Note], known: set[str]) -> Iterator[Finding]:
    """Yield numbers between 1 and the last note that have neither note nor marker."""
    numbered = sorted(
        ((int(note.label), note) for note in notes if note.label.isdecimal() and len(note.label) < 10),
        key=lambda pair: pair[0],
    )
    before = 0
    for number, note in numbered:
        if 1 < number - before <= MISSING_LISTED:
            for missing in range(before + 1, number):
                if str(missing) not in known:
                    yield _finding("note-missing", f"there is no note {missing}", note)
        elif number - before > MISSING_LISTED:
            yield _finding("note-missing", f"there are no notes {before + 1} to {number - 1}", note)
        before = number


def _finding(rule: str, message: str, place: Note | Marker) -> Finding:
    location: Location = place.location
    return Finding(rule=rule, severity=Severity.WARNING, message=message, location=location, note=place.label)
