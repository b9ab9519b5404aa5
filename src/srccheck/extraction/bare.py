"""Citations whose title has no marks of its own: reference lists of every style, and notes without quotation marks.

Names, then perhaps a year, then the title. Where the title ends is decided by what follows it (`starts`).
"""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from srccheck.extraction import (
    byline,
    closing,
    heading,
    hosting,
    isbd,
    law_journals,
    pasted,
    starts,
    subtitles,
    surnames,
)
from srccheck.extraction import nameforms as forms
from srccheck.extraction.byline import Byline
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.marked import is_listed, is_part
from srccheck.extraction.parts import Parts
from srccheck.extraction.places import is_imprint, is_place
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span, joined
from srccheck.model.date import EdtfDate
from srccheck.model.work import Name
from srccheck.text.dates import MONTH_NAME, search
from srccheck.text.names import is_body

_NUMBER = re.compile(r"\s*(?:\[[\w+.-]{1,12}\]|\(\d{1,3}\)|\d{1,4}[.)])\s+(?=\D)")
_NOTHING_LEFT = re.compile(r",\s*,(?=\s\d)")
"""Where an address stood before a date: "Salt, www.a.example, 3.5.2021"."""
_SCALE = re.compile(r",\s(?:\d{1,2}\s(?:plates?|sheets?),\s)?scale\s1:[\d.,]*\d")
"""The scale of a map, and how many sheets it has: ", 2 plates, scale 1:24,000"."""
_SEPARATOR = re.compile(r"[\s.,:;]*")
_NO_DATE = r"n\.\s?d\.|no\sdate|[Ii]n press|[Ff]orthcoming|[Tt]o appear|[Ii]m Erscheinen|[Ii]m Druck|à paraître|en prensa|en preparación|in corso di(?: stampa)?|в печати|w druku|o\.\s?[JD]\.|s\.\s?[ad]\.|б\.\s?г\."
"""Words in the place of a year."""
_YEAR = re.compile(
    rf"(?:\s\([A-ZÄÖÜ][\w-]{{1,12}}\)(?=\s(?:1[4-9]|20)\d\d))?[\s,.:;]*[(\[]?(?=(?:(?:(?i:{MONTH_NAME})|Spring|Summer|Fall|Autumn|Winter)\.?\s)?(?:c\.\s?|ca\.\s?)?(?:1[4-9]|20)\d\d|{_NO_DATE})"
)
_ORIGINAL = re.compile(
    r"[\s.,]*[\[(](?:1[4-9]|20)\d\d[\])]\s?[\[(]?(?P<now>(?:1[4-9]|20)\d\d)[a-z]?[\])]?(?=[.,:\s])"
)
"""The year of the first edition and that of this one: "[1867] 1976"."""
_YEAR_END = re.compile(
    r"[a-z]?\]?(?:[\s,;/–-]*(?:\[?(?:1[4-9]|20)\d\d\]?[a-z]?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Fall|Autumn|Winter)[a-z]*\.?(?:\s\d{1,2})?(?:[–-]\d{1,2})?|\d{1,2}))?\s*[)\]]?(?P<sign>[.,:;]*)(?=\s|$|[A-Z\"“])"
)
_UNDATED = re.compile(_NO_DATE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_END = re.compile(r"[\s,.]*\b(?:in|In|en|dans|nel|w):?\s*$")
_NAMELESS = re.compile(
    r"\s*(?P<title>[^\W\d_a-zß-ÿ][^“”«»;:]{3,200}\s[^“”«»;:]{2,200}),\s(?:in|en|dans|nel|nella):?\s*"
)
_TITLED = 2
"""Words that a title before a marked container has at least."""
_ENTRY = re.compile(
    r"(?:Art\.|Artikel|Lemma|Stichwort|s\.\s?v\.)\s(?P<title>[^,;]{2,160}),\s(?=[Ii]n:\s|[A-ZÄÖÜ][\w⁰¹²³⁴⁵⁶⁷⁸⁹]*[A-ZÄÖÜ])"
)
"""An entry of a lexicon, before its container: "Art. Salz IV. Neuzeit, TRE 28"."""
_HOST_AT_ONCE = re.compile(r"[Ii]n:\s")
_IN_TITLE = re.compile(r"In\s[^\W\d_][^.;()“”]{3,160}\((?=[^()]*[^\W\d_]{3})[^()]*(?:1[5-9]|20)\d\d\)")
"""A title that begins with "In", after names and a comma: "Roe, In Public Houses: Drink and Salt (London, 1999)"."""
_DATED_BODY = re.compile(
    r"(?P<body>[^.:;()\d“”„\"?!]{2,90}?)(?:\s\([A-ZÄÖÜ][\w-]{1,12}\))?(?:[.,]?\s\((?:(?:1[4-9]|20)\d\d[a-z]?(?:,[^()]{1,20})?|n\.\s?d\.|o\.\s?[JD]\.|s\.\s?d\.)\)[.,:]?|(?P<sign>,)?\s(?:1[4-9]|20)\d\d[a-z]?:)\s(?=[^\W_a-zß-ÿа-яё]|[“„«‘])"
)
_HELPED = re.compile(
    r",?\s(?:unter\s(?:Mitarbeit|Mitwirkung)\svon|with\sthe\sassistance\sof|avec\sla\scollaboration\sde)\s[^,;:\d()]{3,80}(?=,?\s\(?(?:1[5-9]|20)\d\d)"
)
"""Those who helped, before the year: ", unter Mitarbeit von Jane Roe, 1979"."""
_PAIR = 2
_ARTICLES = frozenset(
    "der die das den the a an le la les un une el los las il lo gli i o os as ein eine".split()
)
_HOSTED = re.compile(r":\s[^:;]{4,200}?[.,?!]\sIn:(?:\s|$)|:\s[^:;]{4,200}?,\sin:(?:\s|$)")
"""A title after a colon, and what it stands in."""
_BEFORE_MARKED = re.compile(
    r"[.,?!]\W*$|[.,?!:]\W*\b(?:[Ii]n|En|Dans):?\s*(?:[^()]{2,80}\([^()]{2,8}\),?\s*|[^\W\d_][^()\d:]{1,60}:)?$"
)
"""What stands between a title without marks and a container that has them: a sign, "in:", perhaps its editors or its author."""
_INITIALS = 3
_PERSON_TITLE = re.compile(
    r"\s\((?=[^()]*[^\W\d_]{3})[^()]*[\s,](?:1[5-9]|20)\d\d\)|(?::\s|,\s(?:or|the|a|and|der|die|das|und|le|la|les|et)\s)[^()]{3,200}\([^()]*[,:]\s[^()]*\d{4}\)|\s\(?(?:1[0-9]|20)\d\d\s?[–-]\s?(?:1[0-9]|20)\d\d\)?[.,:]\s"
)
"""What follows the name of a person that a title begins with: a subtitle, and an imprint in brackets, or years of birth and death."""
_SUBTITLE = re.compile(
    r"\.\s[^\W\d_a-zß-ÿ][^.;:()]{5,160}?,\s(?P<place>[^\W\d_a-zß-ÿ][^,;:()\d]{1,40}?)(?:\su\.\s?a\.)?\s(?:1[5-9]|20)\d\d(?!\d)"
)
_AND_WORD = re.compile(r"\s(?:and|und|et|y|e|&)\s|/|;")
_SENTENCE_END = re.compile(r"[.,:;?!)]\W*$|\W(?:[Ii]n|En|Dans|dans|nel):?\s*$")
_AFTER_NAMES = re.compile(r"\s*(?:[.,:;]\s|[(\[]?(?:1[4-9]|20)\d\d(?!\d))")
_WORDS_ON = re.compile(r"\s(?:[a-zß-ÿ]+\s){2}")
"""Words with which a title goes on behind a term."""


class Opening(Struct, frozen=True, kw_only=True):
    """What stands before a title.

    Attributes:
        who: the names.
        issued: the date beside them.
        dated: a date, or a word for none, stands there.
        end: where the title begins.
        commas: what separates the parts of the citation is commas.
    """

    who: Byline
    issued: EdtfDate | None = None
    dated: bool = False
    end: int = 0
    commas: bool = False


def read(inside: Sequence[Span]) -> Parts:
    """Return the parts of a citation without quotation marks and italics around its title."""
    text = _NOTHING_LEFT.sub(",", joined(inside))
    text = _SCALE.sub("", text) if "scale 1:" in text else text
    number = _NUMBER.match(text)
    text = text[number.end() :] if number else text
    text = pasted.parted(byline.ANONYMOUS.sub("", text[signal(text) :].strip(), count=1))
    slashed = " / " in text[: byline.read(text).end]
    said, text = (isbd.Said(), text) if slashed else isbd.take(text)
    opening = _opening(text)
    parts = _titled(text, opening)
    who = opening.who
    parts.authors = () if who.editors else who.names
    if len(said.authors) > len(parts.authors):
        parts.authors = said.authors
    parts.editors = who.names if who.editors else said.editors or said.host_editors
    parts.facts.translators = parts.facts.translators or said.translators
    parts.repeated = who.repeated
    if parts.title is None and not parts.authors and parts.facts.kind == "report":
        parts.title = parts.facts.number
    return parts


def _titled(text: str, opening: Opening) -> Parts:
    """Read the title and what follows it."""
    text = text[: opening.end] + hosting.with_year(text[opening.end :], opening.issued)
    begun = opening.commas and _IN_TITLE.match(text, opening.end) is not None
    untitled = not begun and (
        text.startswith("// ", opening.end)
        or starts.is_untitled(text, opening.end)
        or _HOST_AT_ONCE.match(text, opening.end) is not None
    )
    if untitled or law_journals.begins(text, opening.end):
        return hosting.read(text[opening.end :], opening.issued)
    entry = _ENTRY.match(text, opening.end)
    if entry:
        parts = hosting.read(text[entry.end() :], opening.issued)
        parts.title = heading.tidy(entry["title"])
        return parts
    placed = subtitles.before_place(text, opening.end) if opening.dated else None
    end, begin = placed or closing.end(text, opening.end, commas=opening.commas)
    parts = hosting.read(text[begin:], opening.issued, between=text[end:begin])
    parts.title = heading.tidy(text[opening.end : end]) or None
    return parts


def _opening(text: str) -> Opening:
    """Return the names at the head and the date that follows them."""
    who = surnames.before_edition(text) or byline.read(text)
    if who.end and not who.certain and not _ends_names(text, who.end):
        who = Byline()
    if (
        text[who.end : who.end + 1] == ":"
        and not who.editors
        and not (_is_known(who) or _is_hosted(text, who))
    ):
        who = Byline()
    if not who.end:
        who = surnames.alone(text)
    if not who.end:
        who = _before_year(text)
    who = _before_person(text, who)
    helped = _HELPED.match(text, who.end) if who.certain else None
    who = replace(who, end=helped.end()) if helped else who
    found = _YEAR.match(text, who.end) if who.end else None
    if found is None:
        sign = _SEPARATOR.match(text, who.end)
        begin = sign.end() if sign and who.end else who.end
        mark = text[who.end : begin].strip()
        initial = text[who.end - 1 : who.end] == "."
        return Opening(
            who=who, end=begin, commas=mark.startswith((",", ":", ";")) or (not mark and not initial)
        )
    original = _ORIGINAL.match(text, who.end)
    date = next(search(text[original.start("now") if original else found.end() : found.end() + 40]), None)
    if original:
        sign = _SEPARATOR.match(text, original.end())
        return Opening(
            who=who,
            issued=date.date if date else None,
            dated=True,
            end=sign.end() if sign else original.end(),
        )
    at = found.end() + date.end if date is not None and date.start <= 4 else found.end()
    undated = _UNDATED.match(text, found.end())
    at = undated.end() if undated else at
    rest = _YEAR_END.match(text, at)
    if rest is None:
        return Opening(who=who, end=who.end, commas=True)
    begin = rest.end()
    begin += len(text[begin:]) - len(text[begin:].lstrip(" .,:;"))
    return Opening(
        who=who,
        issued=date.date if date is not None and not undated else None,
        dated=True,
        end=begin,
        commas=rest["sign"] == ",",
    )


def _is_known(who: Byline) -> bool:
    """Tell whether one of the names before a colon is sure to be one, and no words of a title: "Light and Earth: A History"."""
    return who.repeated or any(
        name.literal
        or (name.family or "").isupper()
        or not (given := name.given or "")
        or "." in given
        or (len(given) <= _INITIALS and given.isupper())
        or is_forename(given.split(" ")[0])
        for name in who.names
    )


def _is_hosted(text: str, who: Byline) -> bool:
    """Tell whether two words before a colon are a person, because the title after them has a host: "Cerstin Roe: Salz. In: Brot"."""
    words = text[: who.end].split()
    return (
        len(words) == _PAIR and words[0].lower() not in _ARTICLES and _HOSTED.match(text, who.end) is not None
    )


def _before_person(text: str, who: Byline) -> Byline:
    """Return the author without a person whom a title begins with: "Ann Roe, Jane Doe: A Life (London: Example, 1999)"."""
    titled = _PERSON_TITLE.match(text, who.end) or is_imprint(text, who.end) or _is_life(text, who.end)
    if len(who.names) != _PAIR or who.editors or not titled:
        return who
    first = who.names[0]
    direct = first.given is not None and text.startswith(first.given)
    listed = f"{first.family}, {first.given}"
    comma = text.find(", ") if direct else len(listed) if text.startswith(f"{listed}, ") else -1
    alone = 0 < comma < who.end and not _AND_WORD.search(text, 0, who.end)
    return Byline(names=who.names[:1], end=comma, certain=who.certain) if alone else who


def _is_life(text: str, at: int) -> bool:
    """Tell whether a full stop, a subtitle, and a place and year after a comma stand behind a person: "Jane Doe. Eine Biographie, Kiel 1999"."""
    found = _SUBTITLE.match(text, at)
    return found is not None and is_place(found["place"])


def _before_year(text: str) -> Byline:
    """Return what stands before a year in brackets and a title: a body, or a name in small letters."""
    found = _DATED_BODY.match(text)
    if found is None or starts.strength(text, found.end(), stop=True) >= starts.STRONG:
        return Byline()
    body = found["body"].strip(" ,.")
    bare = found["sign"] is None and found.group().endswith(": ") and "(" not in found.group()
    paper = body.rpartition(" ")[2].lower() in forms.NEWSPAPERS
    if bare and not (paper or is_body(body)):
        return Byline()
    family, _, given = body.partition(" ")
    person = given.isalpha() and len(given) <= 2
    name = Name(family=family, given=given) if person else Name(literal=body)
    return Byline(names=(name,), end=found.end("body"), certain=True)


def _ends_names(text: str, at: int) -> bool:
    """Tell whether what stands after two capitalised words lets them be a name."""
    return _AFTER_NAMES.match(text, at) is not None


_ROLE = re.compile(r"(?:Hgg?|Hrsgg?|[Ee]ds?|[Oo]rgs?|[Cc]oords?)\.")
"""The role of editors, in brackets before a year."""


def author_year(inside: Sequence[Span], year: int) -> Parts:
    """Read `Authors (Year). *Title*. Place: Publisher.`, where the title or its container is marked."""
    text = joined(inside[:year])
    who = byline.read(text[signal(text) :])
    date = next(search(inside[year].text), None)
    rest = list(inside[year + 1 :])
    marked = next((i for i, _ in enumerate(rest) if _is_outer(rest, i) or _is_whole(rest, i)), None)
    issued = date.date if date else None
    if marked is None:
        _, whole = isbd.take(joined(rest))
        sign = whole[:2].strip()
        parts = _titled(
            whole.lstrip(" .,:"), Opening(who=Byline(), issued=issued, dated=True, commas=sign == ",")
        )
    elif not re.search(r"\w", "".join(span.text for span in rest[:marked])):
        parts = hosting.after(rest[marked + 1 :], issued)
        parts.title, parts.italic = heading.tidy(rest[marked].text), rest[marked].mark is Mark.ITALIC
    else:
        head = joined(rest[:marked]).lstrip(" .,:")
        parts = _in_marked(head, Opening(who=Byline(), issued=issued), rest[marked:])
    edited = who.editors or _ROLE.match(inside[year].text) is not None
    parts.authors = () if edited else who.names
    parts.editors = who.names if edited else ()
    parts.repeated = who.repeated
    return parts


def _is_outer(rest: Sequence[Span], at: int) -> bool:
    """Tell whether italics are a title or a container, and none within a title without marks: "a review of *Salt*. *Salt Journal*"."""
    if rest[at].mark is not Mark.ITALIC:
        return False
    before, after = rest[at - 1].text if at else "", rest[at + 1].text if at + 1 < len(rest) else ""
    open_ended = before.rstrip()[-1:].islower() and _SENTENCE_END.search(before) is None
    inner = open_ended and (
        after[:1] in (".", "?") or (_WORDS_ON.match(after) is not None and not _IN_END.search(before))
    )
    return not (inner and any(span.mark is Mark.ITALIC for span in rest[at + 1 :]))


def _is_whole(rest: Sequence[Span], at: int) -> bool:
    """Tell whether the span at a place is a quotation that is a title, and no words within one: "the art of ‘salt’"."""
    if rest[at].mark is not Mark.QUOTE:
        return False
    before = joined(rest[:at])
    after = joined(rest[at + 1 :])
    begun = re.search(r"\w", before) is not None and _SENTENCE_END.search(before) is None
    return not begun and not is_listed(before, after) and not is_part(before[-1:], rest[at].text, after)


def before_marked(inside: Sequence[Span], at: int) -> Parts | None:
    """Read a title without marks before a container that has them; None where no title stands there.

    Args:
        inside: the spans of a citation.
        at: the place of the container's.
    """
    text = joined(inside[:at])
    number = _NUMBER.match(text)
    text = text[number.end() :] if number else text
    text = text[signal(text) :].strip()
    opening = _opening(text)
    if (
        not opening.end
        or not (opening.who.certain or opening.issued or _is_hosted(text, opening.who))
        or len(_WORD.findall(text, opening.end)) < _TITLED
    ):
        return None
    if not _BEFORE_MARKED.search(text):
        return None
    parts = _in_marked(text, opening, inside[at:])
    who = opening.who
    parts.authors = () if who.editors else who.names
    parts.editors = parts.editors or (who.names if who.editors else ())
    parts.repeated = who.repeated
    return parts


def nameless(inside: Sequence[Span], at: int) -> Parts | None:
    """Read a title without an author before a newspaper that has marks: "I prezzi del sale, in «Corriere», 3 maggio 1999".

    Args:
        inside: the spans of a citation.
        at: the place of the newspaper's.
    """
    found = _NAMELESS.fullmatch(joined(inside[:at]))
    if found is None or byline.read(found["title"]).certain:
        return None
    return _in_marked(f"{found['title']}, in ", Opening(who=Byline()), inside[at:])


def _in_marked(text: str, opening: Opening, rest: Sequence[Span]) -> Parts:
    """Read a title in plain text, and after it a container that is marked."""
    end, begin = closing.sure_end(text, opening.end) or (len(text), len(text))
    leading = text[begin:] or ("in " if re.search(r"\W(?:in|In|en|dans|nel|w):?\s*$", text) else "")
    title = _IN_END.sub("", text[opening.end : end])
    spare = [_text(leading)] if leading.strip() else []
    parts = hosting.after([*spare, *rest], opening.issued)
    parts.title = heading.tidy(title) or None
    return parts


def _text(text: str) -> Span:
    return Span(mark=Mark.TEXT, text=text, start=0, end=len(text))
