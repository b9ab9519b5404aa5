"""Raw notes with their answers in TEI: the works of each note in order, and which earlier work a short form means.

Read of a `bibl`: `title` (in order of the text: the first is the title unless it is a journal's, the next one the
container; a series is left out), `author`, `editor`, `date`, `biblScope` (the extent of the work, its volume),
`citedRange` (the page that the note means), `publisher`, `pubPlace`, `idno` and `ptr`.

A short form is a `bibl` with `ref`: `@target` names what it means, `@n` the note; without either it is the nearest
earlier work of its author, or the work before it. A `bibl` with no more than an author and a year is one too, where a
list has that author and year.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from gold_anystyle import years
from scoring import Record, Value, expand, link, normalise, pages, ranges, words

_TEI = "{http://www.tei-c.org/ns/1.0}"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_ANY = re.compile(r"\{[^{}]*\}")
_SAME = re.compile(r"\b(?:id|ibid|idem|ebd|ebenda|ebda)\b", re.IGNORECASE)


class Form(StrEnum):
    """How a short form says what it means."""

    SAME = "id., ibid."
    NOTE = "note number"
    AUTHOR = "op. cit., no number"
    WORDS = "author or title"
    DATE = "author and year"
    WITHIN = "chapter of an earlier volume"


class Bibl(NamedTuple):
    """One work as a note gives it.

    Attributes:
        name: its id.
        text: its words, without markup.
        record: what it says.
        keys: what must stand in its part of the note: the beginning of its title, else its first author.
        form: set where it points back.
        means: the name of the `bibl` that it means; empty where that is not certain.
    """

    name: str
    text: str
    record: Record
    keys: tuple[str, ...]
    form: Form | None = None
    means: str = ""


class Note(NamedTuple):
    """One note or list as its author had it, and its works.

    Attributes:
        label: its number as printed, empty for a list.
        raw: with the label.
        bibls: in order.
    """

    label: str
    raw: str
    bibls: tuple[Bibl, ...]


def read(path: Path) -> list[Note]:
    """Return the notes of a file in order, their short forms resolved."""
    raw: list[tuple[str, str, list[ET.Element]]] = []
    for instance in ET.parse(path).getroot().iter():
        if _tag(instance) != "instance":
            continue
        text = " ".join(" ".join(part.text or "" for part in instance if _tag(part) == "input").split())
        found = next((note for note in instance.iter(f"{_TEI}note") if note.get("type") == "footnote"), None)
        label = (found.get("n") or "") if found is not None else ""
        raw.append((label, text, list(instance.iter(f"{_TEI}bibl"))))
    elements = {_name(one): one for _, _, bibls in raw for one in bibls}
    notes = [Note(label, text, tuple(map(_bibl, bibls))) for label, text, bibls in raw]
    return list(_resolved(notes, elements))


def _tag(element: ET.Element) -> str:
    return _ANY.sub("", element.tag)


def _name(element: ET.Element) -> str:
    return element.get(_ID) or str(id(element))


def _text(element: ET.Element) -> str:
    """Return the words of an element as they would be printed."""
    plain = " ".join("".join(element.itertext()).split())
    return re.sub(r"(?<=[(\[‘“„])\s+|\s+(?=[,.;:)\]’”])", "", plain)


def _bibl(element: ET.Element) -> Bibl:
    titles = [
        (one.get("level") or "", _text(one).strip(" .,;’‘"))
        for one in element.findall(f"{_TEI}title")
        if one.get("level") != "s"
    ]
    title = titles.pop(0)[1] if titles and titles[0][0] != "j" else ""
    container = titles[0][1] if titles else ""
    record: dict[str, tuple[Value, ...]] = {
        "title": _words(title),
        "author": tuple(map(_person, element.findall(f"{_TEI}author"))),
        "editor": tuple(map(_person, element.findall(f"{_TEI}editor"))),
        "year": tuple(chain.from_iterable(map(_year, element.findall(f"{_TEI}date")[:1]))),
        "container": _words(container),
        "volume": tuple(chain.from_iterable(map(_volume, _scopes(element, "biblScope", "volume")[:1]))),
        "pages": pages(map(_range, _scopes(element, "biblScope", "page"))),
        "locator": pages(map(_range, _scopes(element, "citedRange", "page"))),
        "publisher": _words(" ".join(map(_text, element.findall(f"{_TEI}publisher")))),
        "place": _words(" ".join(map(_text, element.findall(f"{_TEI}pubPlace")))),
        "doi/url": tuple(_links(element)),
    }
    record = {field: values for field, values in record.items() if values}
    first = [record[field][0].shown for field in ("author", "editor", "container") if field in record]
    keys = (normalise(title),) if title else tuple(map(normalise, first[:1]))
    return Bibl(_name(element), _text(element), record, keys)


def _words(text: str) -> tuple[Value, ...]:
    value = words(text)
    return (value,) if value.keys else ()


def _person(element: ET.Element) -> Value:
    families = [_text(one) for one in element.iter(f"{_TEI}surname")]
    whole = _text(element).strip(" .,")
    family = " ".join(families).strip(" .,") or whole
    return words(family, family.split()[-1] if families else whole, whole)


def _year(element: ET.Element) -> tuple[Value, ...]:
    return years(f"{element.get('when') or ''} {_text(element)}")


def _scopes(element: ET.Element, tag: str, unit: str) -> list[ET.Element]:
    return [one for one in element.findall(f"{_TEI}{tag}") if one.get("unit") == unit]


def _volume(element: ET.Element) -> tuple[Value, ...]:
    return _words(element.get("from") or _text(element))


def _range(element: ET.Element) -> tuple[str, str]:
    first, last = (element.get("from") or "").casefold(), (element.get("to") or "").casefold()
    if not first:
        return next(iter(ranges(_text(element))), (_text(element), _text(element)))
    return first, expand(first, last) if last else first


def _links(element: ET.Element) -> Iterator[Value]:
    given = [one.get("target") or "" for one in element.iter(f"{_TEI}ptr")]
    given += [
        _text(one)
        for one in element.iter(f"{_TEI}idno")
        if (one.get("type") or "").upper() in ("DOI", "URL", "URI")
    ]
    for text in given:
        value = None if text.startswith("#") else link(text)
        if value:
            yield value


def _resolved(notes: Sequence[Note], elements: dict[str, ET.Element]) -> Iterator[Note]:
    """Yield the notes with what their short forms mean."""
    everything = [(note, bibl) for note in notes for bibl in note.bibls]
    listed = [bibl for note in notes if not note.label for bibl in note.bibls]
    earlier: list[Bibl] = []
    done: dict[str, Bibl] = {}
    for note, bibl in everything:
        form = _form(bibl, elements[bibl.name], has_list=bool(listed) and bool(note.label))
        one = bibl._replace(form=form)
        if form is Form.DATE:
            one = one._replace(means=_by_date(bibl, listed, earlier))
        elif form is not None:
            target = _target(bibl, elements[bibl.name], notes, earlier)
            one = one._replace(means=_end(target, done))
        done[one.name] = one
        earlier.append(one)
    for note in notes:
        yield note._replace(bibls=tuple(done[bibl.name] for bibl in note.bibls))


def _end(target: str, done: dict[str, Bibl]) -> str:
    """Return where a chain of short forms ends; a chapter of an earlier volume is a work of its own."""
    if target not in done:
        return ""
    one = done[target]
    return target if one.form in (None, Form.WITHIN) else one.means


def _form(bibl: Bibl, element: ET.Element, *, has_list: bool) -> Form | None:
    refs = [*element.findall(f"{_TEI}ref"), *(one for one in element.findall(f"{_TEI}ptr") if _local(one))]
    if not refs:
        bare = not {"title", "container", "place"} & bibl.record.keys() and "author" in bibl.record
        return Form.DATE if bare and has_list and "year" in bibl.record else None
    if "title" in bibl.record:
        return Form.WITHIN
    if any(ref.get("n") for ref in refs):
        return Form.NOTE
    return Form.SAME if any(_SAME.search(_text(ref)) for ref in refs) else Form.AUTHOR


def _local(element: ET.Element) -> bool:
    return (element.get("target") or "").startswith("#")


def _target(bibl: Bibl, element: ET.Element, notes: Sequence[Note], earlier: Sequence[Bibl]) -> str:
    """Return the name of the `bibl` that a short form means; empty where that is not certain."""
    refs = [*element.findall(f"{_TEI}ref"), *element.findall(f"{_TEI}ptr")]
    named = next((ref.get("target", "")[1:] for ref in refs if _local(ref)), "")
    if named:
        return named
    number = next((ref.get("n") for ref in refs if ref.get("n")), None)
    if number is None:
        return _nearest(bibl, earlier)
    there = [one for note in notes if note.label == number for one in note.bibls]
    said = years(" ".join(map(_text, refs))) or bibl.record.get("year", ())
    dated = [one for one in there if said and _shares(said, one.record.get("year", ()))] or there
    families = _people(bibl)
    written = [one for one in dated if _shares(families, _people(one))] or dated
    return written[0].name if len(written) == 1 else ""


def _nearest(bibl: Bibl, earlier: Sequence[Bibl]) -> str:
    families = _people(bibl)
    for one in reversed(earlier):
        if not families or _shares(families, _people(one)):
            return one.name
    return ""


def _by_date(bibl: Bibl, listed: Sequence[Bibl], earlier: Sequence[Bibl]) -> str:
    """Return the entry of the list with these authors and this year, else the first such mention."""
    year, authors = bibl.record["year"], bibl.record["author"]
    dated = [one for one in listed if _shares(year, one.record.get("year", ()))]
    exact = [one for one in dated if _alike(authors, one.record.get("author", ()))]
    found = exact or [one for one in dated if _shares(authors[:1], one.record.get("author", ())[:1])]
    if found:
        return found[0].name if len(found) == 1 else ""
    for one in earlier:
        if (
            one.form is Form.DATE
            and _shares(year, one.record["year"])
            and _alike(authors, one.record["author"])
        ):
            return one.means or one.name
    return ""


def _people(bibl: Bibl) -> tuple[Value, ...]:
    return (*bibl.record.get("author", ()), *bibl.record.get("editor", ()))


def _shares(some: Sequence[Value], others: Sequence[Value]) -> bool:
    return any(not one.keys.isdisjoint(other.keys) for one in some for other in others)


def _alike(some: Sequence[Value], others: Sequence[Value]) -> bool:
    return len(some) == len(others) and all(
        not one.keys.isdisjoint(other.keys) for one, other in zip(some, others, strict=True)
    )


def clusters(notes: Sequence[Note]) -> dict[str, str]:
    """Return for each `bibl` the first name of its work: what it means, or the first one of its title and year."""
    first: dict[tuple[str, ...], str] = {}
    found: dict[str, str] = {}
    for note in notes:
        for bibl in note.bibls:
            key = (*bibl.keys, *(value.shown for value in bibl.record.get("year", ())))
            full = bibl.form is None or bibl.form is Form.WITHIN
            own = first.setdefault(key, bibl.name) if full and "title" in bibl.record else bibl.name
            found[bibl.name] = own if full else bibl.means or bibl.name
    return {name: found.get(root, root) for name, root in found.items()}
