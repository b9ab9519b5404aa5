"""What precedes the title in a citation: its authors or editors."""

import re
from collections.abc import Sequence

from msgspec import Struct

from srccheck.extraction import byline, nameforms
from srccheck.extraction.lexicon import EDITORS
from srccheck.extraction.sentences import ends, signal
from srccheck.extraction.spans import Mark, Span
from srccheck.model.date import EdtfDate
from srccheck.model.work import Name
from srccheck.text.alternatives import alternatives, has_any
from srccheck.text.dates import search
from srccheck.text.names import looks_like_names, names

_ROLE = re.compile(rf"[\s,]*\(?(?<!\w)(?:{alternatives(EDITORS)})\)?[\s,:]*$", re.IGNORECASE)
_OF_PLACE = re.compile(
    r"[^\W\d_a-zß-ÿ][^\W\d_]+\s(?:of|von|de|di|da|d['’])\s?(?:the\s)?[^\W\d_a-zß-ÿ][^\W\d_]+"
)
"""An author by forename and place, as those of the Middle Ages are called: "Gregory of Tours"."""
_HANDLE = re.compile(r"\s?\(@[\w.]{1,40}\)")
"""The name of an author in a network: "(@roe)"."""
_FIRST_YEAR = re.compile(r"(?<=\(\d{4})\s?\[(?:1[4-9]|20)\d\d\](?=\))")
"""When a work appeared first, beside the year of the edition: "Roe (1990 [1965])"."""
_WORD = re.compile(r"\w")
_MENTION = re.compile(r"[:;]\s+|\s(?:by|in|von|de|par|di)\s+", re.IGNORECASE)


_SAID_OF_PRINT = ("forthc", "press", "appear", "n.", "erscheinen", "paraître", "печати")
"""A part of each word of `_STATUS`; it is asked first, since it costs less."""
_STATUS = re.compile(
    r"[,\s]*\(?(?:forthcoming|in press|to appear|n\.\s?d\.|im Erscheinen|à paraître|в печати)\)?[\s,.:]*$",
    re.IGNORECASE,
)


class Lead(Struct, frozen=True, kw_only=True):
    """The persons and bodies before a title, and the date with which the text before it ends.

    `dated` where the date stands right beside the persons.
    """

    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    issued: EdtfDate | None = None
    repeated: bool = False
    dated: bool = False


def read(lead: Sequence[Span]) -> Lead:
    """Return the authors, or the editors where the text calls them that, of the spans before a title."""
    text = "".join(_shown(span) for span in lead)
    text = text if _WORD.search(text) or nameforms.REPEATER.match(text) else _in_square(lead)
    text = _FIRST_YEAR.sub("", _HANDLE.sub("", " ".join(text[signal(text) :].split())))
    date = next(search(text), None)
    if date is not None and not _WORD.search(text[date.end :]):
        text = text[: date.start].rstrip(" ,(.") + (
            "." if text[: date.start].rstrip(" ,(").endswith(".") else ""
        )
    else:
        date = None
    text = _STATUS.sub("", text) if has_any(text.lower(), _SAID_OF_PRINT) else text
    who = byline.read(text.lstrip())
    issued = date.date if date else None
    if who.names and not _WORD.search(text.lstrip()[who.end :]):
        authors, editors = ((), who.names) if who.editors else (who.names, ())
        return Lead(authors=authors, editors=editors, issued=issued, dated=issued is not None)
    if who.repeated and not _WORD.search(text.lstrip()[who.end :]):
        return Lead(issued=issued, repeated=True, dated=issued is not None)
    named = _OF_PLACE.fullmatch(text.strip(" ,:"))
    if named:
        return Lead(authors=(Name(literal=named.group()),), issued=issued)
    role = _ROLE.search(text)
    statement = _statement(text[: role.start()] if role else text)
    found = names(statement) if statement else ()
    return Lead(editors=found, issued=issued) if role else Lead(authors=found, issued=issued)


def _shown(span: Span) -> str:
    if span.mark is Mark.ROUND:
        return f" ({span.text}) "
    return "" if span.mark in (Mark.URL, Mark.SQUARE) else f"{span.text} "


def _in_square(lead: Sequence[Span]) -> str:
    """Return a name in square brackets, as an author is printed who is not named in the source: "[Jane Roe], ‘Salt’"."""
    inside = next((span.text for span in lead if span.mark is Mark.SQUARE), "")
    return inside if byline.read(f"{inside},").names else ""


def _statement(text: str) -> str:
    """Return the part of a lead that is names: all of it, else what follows its last sentence, colon or "by"."""
    if looks_like_names(text):
        return text
    starts = [*ends(text), *(match.end() for match in _MENTION.finditer(text))]
    for start in sorted(starts)[-6:]:
        if looks_like_names(text[start:]):
            return text[start + signal(text[start:]) :]
    return ""
