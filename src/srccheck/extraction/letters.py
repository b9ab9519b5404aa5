"""Letters: who wrote to whom, when, and the archive or the edition in which they are kept or printed.

"Jane Roe to John Doe, 3 May 1848, in *Letters of the Roes* (London, 1901), 12". A letter has no title of its own.
"""

import re
from collections.abc import Sequence

from srccheck.extraction import archival, hosting
from srccheck.extraction.facts import Facts
from srccheck.extraction.marked import INTERVIEWED
from srccheck.extraction.nameforms import PARTICLE, U
from srccheck.extraction.parts import Parts
from srccheck.extraction.spans import Mark, Span, joined
from srccheck.model.work import Name
from srccheck.text.dates import search
from srccheck.text.names import names, person

_WORD = rf"[{U}](?:\.|[^\W\d_]*(?:['’-][^\W\d_]+)*)"
_PERSON = rf"(?:(?:[Tt]he\s)?(?:Duke|Earl|Marquess|Viscount|Count|Bishop|Archbishop|Prince)\sof\s{_WORD}|{_WORD}(?:\s(?:{PARTICLE})?{_WORD}){{0,4}})"
_KIND = r"(?:(?:Letter|Brief|Schreiben|Lettre|Lettera|Carta|Письмо)\s(?:from\s|von\s|des\s|der\s|de\s|di\s|del\s)?)"
_HEAD = re.compile(
    rf"(?P<kind>{_KIND})?(?P<writer>{_PERSON})\s(?:to|an|à|a|al|к)\s(?P<reader>(?:the\s|den\s|die\s|das\s|la\s|le\s|il\s)?{_PERSON}(?:\s(?:and|und|et|e|y)\s{_PERSON})?),\s(?=(?:(?:early|late|mid|undated|n\.d\.|s\.d\.|c\.|ca\.)[\s-]?)?(?P<date>[^;()]{{4,40}}))"
)
_DESCRIBED = re.compile(
    rf"(?!(?:Bericht|Supplik|Eingabe|Gesuch|Bittschrift|Beschwerde|Antrag|Petition|Report|Memorandum|Minute|Rapport|Requête)\b)(?P<writer>{_PERSON})\s(?:to|an|à)\s(?P<reader>(?:the\s|den\s|die\s|das\s|la\s|le\s)?{_PERSON}(?:\s(?:and|und|et)\s{_PERSON})?)(?:,\s{_WORD})?(?:,\s[^,;]{{4,30}})?"
)
"""How a letter is described that an archive keeps: "Roe to Doe, Jidda"."""
_MESSAGE = re.compile(
    rf"(?P<writer>{_PERSON}),\s(?:[Pp]ersonal\s)?(?:e-?mail|E-Mail|letter|message|communication|Brief|courriel|correo electrónico)(?:\s(?:to|with|an|à|al)\s(?:(?:the\s|den\s|l['’])?(?:author|editor|Verfasser|auteur|autor)s?|(?P<reader>{_PERSON})))?,\s"
)
_INTERVIEW = re.compile(
    rf"(?P<who>{_PERSON}),\s(?:in\s)?{INTERVIEWED}interview(?:ed)?\s(?:by|with)\s(?:(?P<by>{_PERSON})|(?:the\s)?authors?)(?=,)|(?:(?:[Tt]he\s)?[Aa]uthor[’']?s?\s|[Pp]ersonal\s|[Tt]elephone\s)?(?:[Ii]nterview|[Ee]ntretien|[Ii]ntervista|[Ee]ntrevista)\s(?:by\s(?:the\s)?author\s)?(?:with|mit|avec|con|com)\s(?:(?P<with>{_PERSON})(?=,|\.?$)|(?:[a-zß-ÿ][^;\d]{{3,120}}?)(?=,|\.?$))"
)
SPOKEN = re.compile(
    rf"(?:(?<=[.;:]\s)|(?<=;\sand\s)){_PERSON}(?:\sto\s{_PERSON},\s(?=(?:[A-Z][a-z]+\s)?\d{{1,2}},?\s)|,\s{INTERVIEWED}interview(?:ed)?\s(?:by|with)\s)"
)
"""How letters and interviews begin in the middle of a note."""
_AT_ONCE = 12
"""Characters after the names in which the date begins."""
_FIRST = 1000
"""Years before it are no dates of letters that are cited so."""
_IN = re.compile(r"[\s,.:]*(?:in|In|dans|en|nel|w):?\s")
_GENITIVE = re.compile(r"(?<=[^\Wsxzß_])s$")


def begins(text: str) -> bool:
    """Tell whether a text begins with writer, reader and the day of a letter."""
    found = _HEAD.match(text)
    return found is not None and next(search(found["date"]), None) is not None


def read(inside: Sequence[Span]) -> Parts | None:
    """Return what the citation of a letter or an interview says, None for any other."""
    if not inside or inside[0].mark is not Mark.TEXT:
        return None
    text = inside[0].text
    spoken = _INTERVIEW.match(joined(inside))
    if spoken:
        return _interview(spoken, joined(inside))
    message = _MESSAGE.match(text)
    if message:
        return _message(message, text)
    found = _HEAD.match(text)
    date = next(search(found["date"]), None) if found else None
    if found is None or date is None or date.start > _AT_ONCE or date.date.year < _FIRST:
        return None
    rest = [_cut(inside[0], found.end() + date.end), *inside[1:]]
    after = joined(rest)
    writer = found["writer"]
    if found["kind"] and " an " in found.group():
        writer = _GENITIVE.sub("", writer)
    edition = _IN.match(after)
    kept = archival.read((after[edition.end() :] if edition else after).lstrip(" ,.;"))
    parts = kept or (hosting.after(rest, date.date) if edition else Parts())
    parts.authors = (person(writer),)
    parts.title = None
    parts.facts.recipients = _readers(found["reader"])
    parts.facts.issued = date.date
    parts.facts.kind = parts.facts.kind or "personal_communication"
    parts.settled = True
    return parts


def kept(item: Parts | None) -> Parts | None:
    """Return an archival item with writer and reader where it is a letter; it keeps its description as title."""
    found = _DESCRIBED.fullmatch(item.title) if item and item.title else None
    if item is None or found is None or item.facts.issued is None:
        return item
    item.authors = (person(found["writer"]),)
    item.facts.recipients = _readers(found["reader"])
    return item


def _message(found: re.Match[str], text: str) -> Parts | None:
    """Read "Jane Roe, email to the author, 3 May 2009"; None where no day follows at once."""
    date = next(search(text[found.end() :]), None)
    if date is None or date.start > _AT_ONCE:
        return None
    facts = Facts(kind="personal_communication", issued=date.date)
    facts.recipients = _readers(found["reader"]) if found["reader"] else ()
    return Parts(authors=(person(found["writer"]),), facts=facts, settled=True)


def _interview(found: re.Match[str], text: str) -> Parts:
    """Read "Interview with Jane Roe, fitter, Kumasi, 3 May 2009" and "Jane Roe, interview by John Doe, 3 May 2009"."""
    date = next(search(text[found.end() :]), None)
    facts = Facts(kind="interview", issued=date.date if date else None)
    facts.interviewers = (person(found["by"]),) if found["by"] else ()
    said = found["who"] or found["with"]
    return Parts(authors=(person(said),) if said else (), facts=facts, settled=True)


def _readers(text: str) -> tuple[Name, ...]:
    return names(re.sub(r"^(?:the|den|die|das|la|le|il)\s", "", text))


def _cut(span: Span, at: int) -> Span:
    return Span(mark=span.mark, text=span.text[at:], start=span.start + at, end=span.end)
