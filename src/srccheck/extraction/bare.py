"""Citations whose title has no marks of its own: author-year lists, and notes without quotation marks."""

import re
from collections.abc import Sequence

from srccheck.extraction import heading, lead, tail
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.parts import Parts
from srccheck.extraction.sentences import sentences, signal
from srccheck.extraction.spans import Mark, Span, spans
from srccheck.model.date import EdtfDate
from srccheck.text.dates import search
from srccheck.text.names import is_body, looks_like_names

_NUMBER = re.compile(r"\s*(?:\[\d{1,4}\]|\d{1,4}[.)])\s+")
_BOOK = re.compile(r"(?P<head>[^()]{8,400}[^\W\d_][^\w()]*)\((?:[^()]{0,80}\s)?(?:1[4-9]|20)\d\d\)")
_ROLE = re.compile(r"(?:eds?|trans|transl|hrsg|ed\. by|edited by|translated by)\b", re.IGNORECASE)
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]{1,2}\.|\s[^\W\d_]$|^[^\W\d_]$")
_CONTAINER_END = re.compile(
    r"(?:,\s*|\s)(?=(?:vol|no|pp?|Bd|S|т|№)\b\.?\s?\d|\d{1,4}\s?[(:,;]|\d{1,4}$)|;|\s\("
)


def author_year(inside: Sequence[Span], year: int) -> Parts:
    """Read `Authors (Year). Title. Container, 12(3), 4–5.`, with or without italics."""
    who = lead.read(inside[:year])
    date = next(search(inside[year].text), None)
    parts = _titled(list(inside[year + 1 :]), date.date if date else None)
    parts.authors, parts.editors = who.authors, who.editors
    return parts


def read(inside: Sequence[Span]) -> Parts:
    """Read a citation by an early year, by its sentences (`Authors. Title. Container 2010;12:3–4.`), or its commas."""
    text = _joined(inside)
    number = _NUMBER.match(text)
    text = text[number.end() :] if number else text
    text = text[signal(text) :].strip()
    early = _early_year(text)
    if early is not None:
        return early
    body, colon, after = text.partition(": ")
    if colon and is_body(body) and looks_like_names(body) and len(sentences(after)) > 1:
        return _sentences([body, *sentences(after)])
    found = sentences(text)
    if len(found) > 2 or (len(found) == 2 and looks_like_names(found[0])):
        return _sentences(found)
    return _commas(text)


def _early_year(text: str) -> Parts | None:
    """Read `Authors, 2004, Title, ...` and `Authors. 1990. Title. ...`; None where no year follows the authors."""
    date = next(search(text), None)
    if date is None or not date.start or len(text) - date.end < 12:
        return None
    before = text[: date.start].rstrip("( ")
    if not lead.is_whole(before):
        return None
    who = lead.read([_text(before)])
    parts = _titled(list(spans(text[date.end :].lstrip(" .,:;)"))), date.date)
    parts.authors, parts.editors = who.authors, who.editors
    return parts if parts.title else None


def _titled(rest: list[Span], issued: EdtfDate | None) -> Parts:
    """Read what follows authors and year: the title, marked or a sentence long, and the rest."""
    marked = next((i for i, span in enumerate(rest) if span.mark in (Mark.QUOTE, Mark.ITALIC)), None)
    if marked is not None and not re.search(r"\w", "".join(span.text for span in rest[:marked])):
        parts = _after(rest[marked + 1 :], issued, heading.tidy(rest[marked].text))
        parts.italic = rest[marked].mark is Mark.ITALIC
        return parts
    head = rest if marked is None else rest[:marked]
    found = sentences(_joined(head).lstrip(" .,:"))
    if not found:
        return _after(rest, issued, None)
    title, following = found[0], found[1:]
    if not following and marked is None:
        title, comma, more = title.partition(", ")
        following = [more] if comma else []
    after = spans(". ".join(sentence.rstrip(".") for sentence in following))
    return _after([*after, *(() if marked is None else rest[marked:])], issued, heading.tidy(title))


def _sentences(found: list[str]) -> Parts:
    who = lead.read([_text(found[0])])
    named = bool(who.authors or who.editors) and len(found) > 1
    rest = found[1:] if named else found
    parts = _after(list(spans(". ".join(part.rstrip(".") for part in rest[1:]))), None, heading.tidy(rest[0]))
    if named:
        parts.authors, parts.editors = who.authors, who.editors
    return parts


def _commas(text: str) -> Parts:
    head, colon, after = text.partition(": ")
    book = _BOOK.match(text)
    if book:
        return _book(book["head"], text[book.end("head") :])
    if colon and re.fullmatch(r"[^,\s]+(?:,[^,]+)?", head) and lead.is_whole(head):
        pieces = [head, *_pieces(after)]
        at = 1
    else:
        pieces = _pieces(text)
        at = _authors_end(pieces)
    if at == 0 or at >= len(pieces):
        return _whole(text)
    parts = _after(list(spans(", ".join(pieces[at + 1 :]))), None, heading.tidy(pieces[at]))
    who = lead.read([_text(", ".join(pieces[:at]))])
    parts.authors, parts.editors = who.authors, who.editors
    return parts


def _book(head: str, following: str) -> Parts:
    """Read `Authors, A Title, with Commas (Place, 1981) 347`."""
    pieces = _pieces(head)
    at = _authors_end(pieces) if len(pieces) > 1 else 0
    who = lead.read([_text(", ".join(pieces[:at]))]) if at else lead.Lead()
    roles = (place for place, piece in enumerate(pieces) if place > at and _ROLE.match(piece))
    end = next(roles, len(pieces))
    spare = ", ".join(pieces[end:])
    parts = _after(list(spans(f"{spare} {following}")), None, heading.tidy(", ".join(pieces[at:end])))
    parts.authors, parts.editors = who.authors, who.editors
    parts.italic = not parts.facts.holders
    return parts


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in re.split(r",\s+", text) if piece.strip()]


def _authors_end(pieces: list[str]) -> int:
    """Return how many pieces are authors: up to the last with initials, else the first one if it is a name."""
    named = 0
    while named + 1 < min(len(pieces), 40) and looks_like_names(pieces[named]):
        named += 1
    with_initials = [place + 1 for place in range(named) if _INITIAL.search(pieces[place])]
    return with_initials[-1] if with_initials else min(named, 1)


def _whole(text: str) -> Parts:
    """Take a text that has no parts of its own: its date is read, the rest is the title."""
    found = next(search(text), None)
    facts = Facts(issued=found.date if found else None)
    return Parts(title=heading.tidy(text) or None, facts=facts)


def _after(rest: Sequence[Span], issued: EdtfDate | None, title: str | None) -> Parts:
    """Read what follows an unmarked title; a name before a volume is the container."""
    following = tail.merged(rest)
    container = None
    if (
        following
        and following[0].mark is Mark.TEXT
        and not any(span.mark is Mark.ITALIC for span in following)
    ):
        container, following[0] = _container(following[0])
    found = tail.read(following)
    found.issued = issued or found.issued
    if container:
        found.holders.insert(0, Holder(text=container, italic=True))
    statement = found.place is not None or found.publisher is not None
    return Parts(title=title or None, facts=found, statement=statement)


def _container(span: Span) -> tuple[str | None, Span]:
    text = span.text.lstrip(" .,")
    dated = _dated(text)
    if dated:
        return text[:dated].strip(" ,.;:"), Span(
            mark=span.mark, text=text[dated:], start=span.start, end=span.end
        )
    end = _CONTAINER_END.search(text)
    name = text[: end.start()].strip(" ,.;:") if end else ""
    if (
        end is None
        or not re.search(r"[^\W\d_]{2}", name)
        or len(name) > 150
        or re.match(r"(?:In|in):?\s", name)
    ):
        return None, span
    date = next(search(text), None)
    if date is not None and date.start <= end.start():
        return None, span
    number = re.match(r"[,;\s]*(\d{1,4})(?=\s?[(:,;]|$)", text[end.start() :])
    rest = text[end.start() :].lstrip(" ,;") if number else text[end.start() :]
    labelled = f"vol. {rest}" if number and not re.match(r"\d{1,4}\s?\(\d", rest) else rest
    return name, Span(mark=span.mark, text=labelled, start=span.start, end=span.end)


def _dated(text: str) -> int:
    """Return where the date of "Container. 2010;12(3):45" begins, 0 where the text has no such form."""
    date = next(search(text), None)
    if date is None or not re.match(r"[^\d:]{2,150}$", text[: date.start].strip(" ,.;")):
        return 0
    return date.start if re.match(r"\s?[;,]\s?\d", text[date.end :]) else 0


def _joined(inside: Sequence[Span]) -> str:
    return "".join(f"({s.text})" if s.mark is Mark.ROUND else s.text for s in inside).strip()


def _text(text: str) -> Span:
    return Span(mark=Mark.TEXT, text=text, start=0, end=len(text))
