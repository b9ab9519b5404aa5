"""How a document says, in its own words, that it is to be cited."""

import re
from collections.abc import Sequence

from srccheck.model.work import Item, Name
from srccheck.text.dates import search
from srccheck.text.names import names

_HEADING = re.compile(
    r"[#*\s]*(?:how to cite|cite this|suggested citation|recommended citation|to cite)", re.IGNORECASE
)
_QUOTED = re.compile(r"[\"“«](?P<title>[^\"“”«»]{3,400})[\"”»]")
_CONTAINER = re.compile(r"\*(?P<container>[^*]{3,200})\*")
_VOLUME = re.compile(r"^[\s,]*(?P<volume>\d{1,4})(?=[\s,:(.])")
_PAGES = re.compile(r":\s*(?P<pages>\d+\s?[–-]\s?\d+)")
_DOI = re.compile(r"10\.\d{4,9}/[^\s<>\"”]+")
_INTRODUCTION = re.compile(r"[^.:]{0,60}:\s+")
_NEAR = 6
"""Lines under the heading in which the statement is looked for."""
_HEAD = 30
"""Lines at the head of a document in which its author stands."""


def statement(lines: Sequence[str]) -> Item | None:
    """Return the citing work by its "How to cite" statement with a quoted title; None where there is none."""
    for place, line in enumerate(lines):
        if _HEADING.match(line):
            text = [part.strip() for part in lines[place : place + _NEAR]]
            quoted = next((part for part in text if _QUOTED.search(part)), None)
            if quoted is not None:
                return _item(quoted, " ".join(text), "\n".join(lines[:_HEAD]))
    return None


def _item(line: str, near: str, head: str) -> Item | None:
    quoted = _QUOTED.search(line)
    if quoted is None:
        return None
    before = _INTRODUCTION.sub("", line[: quoted.start()].strip(), count=1)
    after = line[quoted.end() :]
    container = _CONTAINER.search(after)
    rest = after[container.end() :] if container else after
    volume, pages, doi = _VOLUME.search(rest), _PAGES.search(rest), _DOI.search(near)
    date = next(search(rest[volume.end() :] if volume else rest), None)
    return Item(
        type="article-journal" if container else "document",
        title=quoted["title"].strip(" .,"),
        author=tuple(_in_order(name, head) for name in names(before.rstrip(". "))),
        container_title=container["container"].strip() if container else None,
        issued=date.date if date else None,
        volume=volume["volume"] if volume else None,
        page=re.sub(r"\s?[–-]\s?", "–", pages["pages"]) if pages else None,
        doi=doi.group().rstrip(".,;)") if doi else None,
    )


def _in_order(name: Name, head: str) -> Name:
    """Turn a name that is printed family name first here and given name first at the head of the document."""
    turned = name.given and name.family and f"{name.family} {name.given}" in head
    return Name(family=name.given, given=name.family) if turned else name
