"""Bodies at the head of a citation: ministries, councils, agencies, companies."""

import re

from srccheck.extraction import nameforms as forms
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.sentences import stops_sentence
from srccheck.model.work import Name
from srccheck.text.names import is_body

_BODY = 200
"""Characters that the name of a body has at most."""
_MARK = re.compile(r"[*“«„]")
_LINKS = frozenset("and for with from sur pour della degli nella sobre para über beim".split())
_OFFICE = re.compile(
    r"(?:[Мм]иністерство|[Мм]инистерство|МИД|МЗС|[Дд]ержавна служба|[Фф]едеральная служба|[Уу]правлени[ея]|[Уу]правління|Ministero|Ministère|Ministerio|Ministério|Ministerstwo|Ministerstvo)\s"
)
"""How the names of offices begin whose further words have no capitals."""
_CALLED = re.compile(
    r"(?:(?P<first>[^\W\d_a-zß-ÿ][\w’-]+)\s(?:[^\W\d_a-zß-ÿ][\w’-]+\s){0,2}(?:House|Collection|Collaborators|IDEA|Watch|International)"
    r"|(?:Facebook|Twitter|Google|YouTube|Instagram|TikTok|Amazon|Microsoft|Netflix|Wikipedia|OpenAI|Spotify)(?=,\s)"
    r"|(?:NHS|Sport|Historic|Natural|Public Health)\s(?:England|Scotland|Wales))(?=\.\s|,?\s\(|[.,]?\s?$)"
)
"""Bodies whose last word is no sign of one elsewhere: "Freedom House."."""
_LETTERS = re.compile(r"\s\([A-ZÀ-Þ][\w/&-]{1,14}\)(?=[.:]?(?:\s|$))")
"""The letters by which a body is known, after its name: "Example Standards Institution (ESI)."."""
_DATED_TITLE = re.compile(r",\s[^\W\d_a-zß-ÿ][^()]{8,160}\s\((?:1[4-9]|20)\d\d[;,)]")
"""A title and its year in brackets, as British lawyers cite: "Salt Society, Advising the Salter (1991, 3rd ed.)"."""
_EDITING = re.compile(
    r"(?P<body>[^\W\d_a-zß-ÿ][\w’-]*(?:\s(?:für|zur|zum|der|des|deutscher|deutsche|und|[^\W\d_a-zß-ÿ][\w’-]*)){1,8})(?=\s\((?:Hrsgg?|Hgg?)\.\)[,:]\s)"
)
"""What edits a book, whatever its name: "Ausschuss für Salz (Hrsg.), ..."."""


def read(text: str) -> tuple[list[Name], int]:
    """Return the body that a text begins with, up to a full stop, a bracket, a colon, or a comma before a title."""
    marked = _MARK.search(text, 0, _BODY)
    text = text[: marked.start()] if marked and marked.start() else text
    editing = _EDITING.match(text)
    if editing:
        return [Name(literal=editing["body"])], editing.end("body")
    called = _CALLED.match(text)
    if called and is_called(text, 0):
        return [Name(literal=called.group())], called.end()
    dotted = forms.ACRONYM.match(text)
    if dotted:
        return [Name(literal=dotted.group())], dotted.end()
    abbreviated = forms.BODY_ABBREVIATED.match(text)
    if abbreviated:
        return [Name(literal=abbreviated["body"])], abbreviated.end("body")
    listed = forms.BODY_COMMA.match(text)
    if listed and is_body(listed["body"]) and _is_titled(listed["body"]) and not forms.NO_BODY.match(text):
        words = {word.strip("()").lower() for word in listed["body"].split()}
        if not words & forms.COMMON or len(words) > 2 or _DATED_TITLE.match(text, listed.end("body")):
            return [Name(literal=listed["body"])], listed.end("body")
    ends = (
        m
        for m in forms.BODY_END.finditer(text, 0, _BODY)
        if m.group()[0] != "." or stops_sentence(text, m.start())
    )
    end = next(ends, None)
    head = text[: end.start()] if end else text if len(text) <= _BODY else ""
    if (
        not head
        or not head[0].isupper()
        or not is_body(head)
        or not _is_titled(head)
        or forms.NO_BODY.match(head)
    ):
        return [], 0
    letters = _LETTERS.match(text, len(head.rstrip())) if " " in head.strip() else None
    head = text[: letters.end()] if letters else head
    return [Name(literal=head.strip(" ,."))], len(head)


def is_called(text: str, at: int) -> bool:
    """Tell whether a body stands at a place whose name is built as a person's: "Freedom House."."""
    called = _CALLED.match(text, at)
    return called is not None and not is_forename(called["first"] or "")


def _is_titled(text: str) -> bool:
    """Tell whether a text can be a name: no digits, few words, and only small ones without a capital."""
    words = text.split()
    if _OFFICE.match(text):
        return len(words) <= 14 and not re.search(r"\d", text)
    return (
        len(words) <= 14
        and not re.search(r"\d", text)
        and all(not word[0].islower() or len(word) <= 3 or word in _LINKS for word in words)
    )
