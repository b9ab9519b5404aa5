"""What follows a title without marks: the container with its editors and numbers, then the rest."""

import re
from collections.abc import Sequence

from srccheck.extraction import byline, closing, mediums, numeration, starts, tail
from srccheck.extraction.carvers import numbered
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.lexicon import IN, JOURNAL_WORDS
from srccheck.extraction.numbers import RANGE
from srccheck.extraction.parts import Parts
from srccheck.extraction.places import is_place
from srccheck.extraction.publication import names_publisher
from srccheck.extraction.sentences import stops_sentence
from srccheck.extraction.spans import Mark, Span, joined, spans
from srccheck.model.date import EdtfDate
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import parse, search

_LONGEST = 400
"""Characters in which the name of a container ends."""
_IN = re.compile(
    rf"[\s,.:;]*(?:(?i:{alternatives(IN)}|в кн\.?)(?:\s*:\s*|\s+(?=[^\W\d_a-zß-ÿ]|[\"“‘(]|the\s|\d|de\s|van\s|von\s))|//\s*)"
)
_IN_ALONE = re.compile(rf"[\s,.:;]*(?i:{alternatives(IN)}|в кн\.?)(?=\s|:|$)\s*:?\s*")
_LOWER_IN = re.compile(r"[\s,.:;]*(?:in|In|IN)\s+(?=[a-z])")
_EDITORS_AFTER = re.compile(
    r"[,\s]*\(?(?:[Ee]ds?(?!\w)\.?|[Ee]ditors?(?!\w)|[Hh]rsgg?(?!\w)\.?|[Hh]gg?(?!\w)\.?|[Dd]irs?\.|[Oo]rgs?\.|[Cc]oords?\.|[Cc]omps?\.)\)?[.,:]*\s*"
)
_BY_YEAR = re.compile(
    r"[\s,.]*(?P<name>(?:[A-ZÀ-ÞА-Я][\w-]*[A-ZÀ-ÞА-Я]\w*|[A-ZÀ-ÞА-Я][\w-]*\.(?:\s?[^\W\d_][\w-]*\.){0,3})(?:\s[a-z]{2,5}\.){0,2}),?\s(?P<year>(?:1[89]|20)\d\d),\s(?:(?:chron|doctr|jur|SS?|pp?|étude|obs)\.\s?){0,2}(?P<page>\d{1,5}(?:\s?[–-]\s?\d+)?)(?:\s(?:ss|ff?|et\ss|sqq?|y\sss|e\sss)(?!\w)\.?)?(?:\s\((?P<pin>\d+)[^()]*\)|,\s(?:spéc|not|esp|insb|bes)\.\s(?:SS?|pp?)\.\s(?P<said>\d+))?(?![\w–-]|,\s\d|\s?[(（])"
)
"""A journal by its abbreviation, the year and a page, as continental lawyers cite: "NJW 1974, 1529", "RTD civ. 2006, p. 391"."""
_VOLUME_FIRST = re.compile(
    r"[\s,]*(?P<volume>\d{1,4})\s(?P<name>(?:[A-Z][\w.&’'-]*\s|&\s|(?:of|on|the|and|for)\s){1,9})(?P<page>\d{1,5}(?:[–-]\d+)?)(?:,\s(?P<pin>\d+(?:[–-]\d+)?))?(?:\s\((?:[^()]*\s)?(?P<year>(?:1[6-9]|20)\d\d)\)|(?<=\d)(?=[.,;]?\s*$))"
)
_YEAR_LENGTH = 4
_YEAR_VOLUME = re.compile(
    r"[\s,]*[\[(](?P<year>(?:1[4-9]|20)\d\d)(?:[\])]\s(?P<volume>\d{1,4})\s?(?:\((?P<issue>\d{1,3})\)\s?)?|\]\s)(?P<name>[^\W\d_][^\d();:]{1,90}?),?\s(?P<page>\d{1,5}(?:[–-]\d{1,5})?)"
    r"(?:,\s?(?:at\s|p\.\s?)?(?P<pin>\d{1,5}(?:[–-]\d{1,5})?))?(?![\w/])"
)
_END = re.compile(
    r"(?P<stop>[.?!][\"'”’)]{0,2}(?:\s+|$))|(?P<comma>,\s+)|(?P<semi>;)|(?P<round>\s\(|\s\[)|(?P<colon>:\s*(?=\d))|(?P<dated>\s(?=(?:vom|v\.|du|del)\s\d{1,2}\.?\s?[\d\w]))|(?P<number>\s(?=(?:(?:[Vv]ol|[Bb]d|[Jj]g|[Nn]o|[Nn]r|n[°º]|[Nn]úm|[Tt]|pp?|№)\.?\s?)?[A-Z]?\d{1,4}[A-Z]?(?:\.\d|\s?[(:,;]|\.\s|\.?$|\spp?\.|\s\d+\s?[–-]\s?\d)|[IVXLC]{1,7}(?:[.:/,]\s?\d|\s\()))"
)
_PAGES_FOLLOW = re.compile(
    r"[\s,.;:(]*(?:(?:pp?|[Pp]ages?|SS?|стр|с|С)\b\.?\s?\d|\d+\s?[–-]\s?\d+\b(?!\s?(?:,|and)\s?(?:1[4-9]|20)\d\d))"
)
_ABBREVIATED = re.compile(
    r"(?<![^\W\d_])(?:\d+(?:st|nd|rd|th)|Int['’]l|[A-Z][a-z]{0,3}[bcdfghjklmnpqrstvwxz])(?=$)"
)
_SERIES_FOLLOWS = re.compile(
    r",\s(?:[^,.]{0,80}(?:[Ss]eries|[Rr]eihe|Schriften|Jahrbuch|Lecture Notes|Studien|Beiträge|Bibliothek|[Cc]ollection|серия|Серия)[^,.\d]{0,60})\s(?:Bd\.|Band|[Vv]ol\.?|Nr\.|[Nn]o\.|\d|№)"
)
_DURATION = re.compile(
    r"(?i:video|film|movie|podcast|audio|clip)[^.;:\d]{0,20}(?:,\s|\()(?P<time>\d{1,2}:\d\d(?::\d\d)?)(?!\d|\s?[–-])"
)
_LAST_YEAR = re.compile(r"(?<=[^\W\d_.][^\W\d_.])\.?\s(?:1[4-9]|20)\d\d$")
_NUMBER_AT = re.compile(r"(?:[Vv]ol\.?\s?|№\s?|[Bb]d\.\s?)?[A-Z]?\d{1,4}(?=\s?[(:,;]|\s\d|\.\s?\d)")
_NEXT_STOP = re.compile(
    r"[^.;:()]{3,140}?(?:\.|,(?=\s[^\W\d_][^,.;:()]{1,40}(?::|\.?$|,\s(?:SS?|pp?)?\.?\s?\d)))\s"
)
_HONOUR = re.compile(
    r"(?:M[ée]langes|[ÉE]tudes\s(?:offertes|en|dédiées)|Hommages?|Scritti|Studi\s(?:in|per|di)|Homenaje|Estudios\s(?:en|sobre)|Essays\s(?:in|for|presented)|Festschrift|Festgabe|Gedächtnisschrift|Liber\s)"
    r"|[^.,;:()]{3,120},\s(?:a cura di|sous la dir|dirigé|éd\. par|edited by|ed\. by|hrsg\. v|hg\. v|edición de|coord)"
)
"""What goes on a title after a full stop: whom a book honours, or a subtitle that editors follow."""
_PLACE_FOLLOWS = re.compile(r"(?P<place>[^\W\d_][^.:;()\d]{1,40})\s?:\s[^\W\d_]")
_IMPRINT = re.compile(r"[^\W\d_][^.:;()\d]{1,40}:\s[^\W\d_]")
_BEFORE_IMPRINT = re.compile(
    r"(?:,\s[^\W\d_][^,.;()\d]{2,60}){1,4}\s\([^()]*\s?:\s?[^()]*\d{4}\)|,\s\d{4}[–-]\d{2,4}(?=\s\()"
)
_PART_FOLLOWS = re.compile(r"\s\d{1,2}\.\s(?:Die|Der|Das|The|Vom|Von|Zur|Zum|La|Le|Les|Il|El|Los)\s")
"""The number of a volume and its title: "Systemwechsel 2. Die Wahl"."""
_YEAR_IN_TITLE = re.compile(r"\s(?:1[4-9]|20)\d\d(?:\.\s[A-ZÀ-Þ]|\.\s(?:LNCS|LNAI)|,\s(?:LNCS|LNAI))")
_SERIAL = re.compile(
    r"(?i)(?:working|discussion|occasional|research|policy|technical|conference)\s(?:papers?|reports?|briefs?|memo\w*|notes?)|arbeitspapiere?|diskussionspapiere?|internet[\s-]draft|^RFC$|(?:paper|report|preprint)s?\s(?:no\.?|nr\.?|#)?\s?[\w./-]*\d|patent"
)
"""Names of series of reports, which are no containers."""
_SEVERAL = re.compile(r"^(?:AA\.?\s?VV\.?|Aa\.\s?Vv\.|VV\.\s?AA\.|Collectif|Autori vari),\s")
"""How Romance notes say that a book has several authors."""
_SAME_AND = re.compile(r"(?:[Dd]ers|[Dd]ies|[Ii]dem|[Ii]d)\.?\s?(?:&|/|und|and|et|e)\s")
_REPORTED = re.compile(r"Tech\.?\sRep|[Tt]echnical\s[Rr]eport|(?<!\w)Rep\.\s")
_PAGES_IN = re.compile(rf"[\s,.]*(?:SS?|[Pp]p?)\.?\s?(?P<pages>{RANGE}),?\s(?=[Ii]n:?\s)")
_ACRONYM = re.compile(r"\s\((?=[^()]*[A-Z]{2})[A-Z][\w’'*&/ .:–-]{1,30}\)(?:\s\d{1,4}(?=\s*,))?")
_JOURNAL = re.compile(rf"(?<!\w)(?:{alternatives(JOURNAL_WORDS)})(?!\w)", re.IGNORECASE)
_ENUMERATION = re.compile(
    r",\s(?:[^\W\d_][\w-]*\s?){1,3},?\s(?:and|und|&|et|y|e)\s|,\s(?:and|und|et|&)\s|,\s[a-zß-ÿ](?!n\s[A-Z]|p\.|d\.|ol)"
)
_NO_NAME = re.compile(
    r"(?:Ph\.?\s?D|M\.?\s?(?:S|A|Sc|Phil)\.?\s?c?\.?\s(?:[Tt]hesis|[Dd]iss)|(?:U\.?\s?S\.?\s|US\s)?[Pp]atent|[Cc]omputer\s(?:[Pp]rogram|[Ss]oftware)|[Vv]ersion\s\d|[Mm]aster|[Dd]octoral|[Dd]iss|[Tt]hesis|[Tt]echnical|Tech\.|[Rr]eport|Research\sRep|[Ww]orking\s[Pp]aper|Internal|Preprint|[Mm]anuscript|[Ss]ubmitted|[Tt]o\sappear"
    r"|[Tt]hèse|[Tt]esis|[Tt]esi\b|[Dd]isponible|[Dd]isponibile|[Vv]erfügbar|[Aa]brufbar|[Ee]n ligne|[Ee]n línea|[Uu]npublished|[Pp]ersonal|[Aa]vailable|[Rr]etrieved|[Aa]ccessed|URL|Bd\.|Band\s\d|Jg\.|[TtТ]\.\s\d|ч\.\s\d|(?:YouTube\s)?[Vv]ideo\b|[Pp]odcast|[Ff]ilm\b|[Aa]udio|\d(?!\d?(?:st|nd|rd|th)\s[A-Z])|[Vv]ol|[Pp]p?\.|[Pp]ágs?\.|[Pp]ag{1,2}\.|стр\.|[Сс]\.|[Ss]eiten?\s\d|[Ee]d|Hrsg|[Ii]n\s(?:press|prep)|[Ff]orthcoming|(?:[Ss]econd|[Tt]hird|[Ff]irst|[Rr]evised|[Nn]ew)\s(?:[Ee]d|[Rr]ev|and)|[Tt]rans|\(|\[)"
)


def read(text: str, issued: EdtfDate | None, *, between: str = "", quoted: bool = False) -> Parts:
    """Return what follows a title: its container where it has one, and the facts.

    Args:
        text: what follows the title.
        issued: the date, where it stands before the title.
        between: the signs between title and text.
        quoted: the title stood in quotation marks, so that it is part of something.
    """
    kind, text = mediums.read(text)
    duration = _DURATION.search(text)
    text = text[: duration.start("time")] + text[duration.end() :] if duration else text
    facts = Facts(issued=issued, kind=kind, duration=duration["time"] if duration else None)
    text = _pages_first(text, facts)
    rest = text if "//" in between else _editors(text, facts, inside=False)
    inside = _IN.match(rest) or _LOWER_IN.match(rest)
    if inside or "//" in between:
        facts.inside = True
        rest = _SEVERAL.sub("", rest[inside.end() :]) if inside else rest
        rest = _editors(rest, facts, inside=True)
    rest = _dated(_volume_first(_by_year(_year_volume(rest, facts), facts), facts), facts)
    container, rest = _container(rest, facts, quoted=quoted)
    found = tail.read(list(spans(rest)), facts)
    if container:
        found.holders.insert(0, Holder(text=container, italic=True))
    statement = found.place is not None or found.publisher is not None
    return Parts(facts=found, statement=statement, settled=True)


def after(rest: Sequence[Span], issued: EdtfDate | None, *, quoted: bool = False) -> Parts:
    """Return what follows a title whose container may be in italics."""
    if not any(span.mark in (Mark.ITALIC, Mark.QUOTE) for span in rest):
        text = "".join(
            f"({s.text})" if s.mark is Mark.ROUND else f"[{s.text}]" if s.mark is Mark.SQUARE else s.text
            for s in rest
        )
        return read(text.strip(), issued, quoted=quoted)
    facts = Facts(issued=issued)
    found = tail.read(_lead(rest, facts), facts)
    return Parts(facts=found, statement=found.place is not None or found.publisher is not None)


def _lead(rest: Sequence[Span], facts: Facts) -> Sequence[Span]:
    """Read "In J. Roe (ed.)," before a container in italics; return the spans without it."""
    at = next(i for i, span in enumerate(rest) if span.mark in (Mark.ITALIC, Mark.QUOTE))
    before = joined(rest[:at])
    inside = _IN_ALONE.match(before)
    if inside is None:
        return rest
    facts.inside = True
    left = _editors(before[inside.end() :].strip(), facts, inside=True)
    spare = [Span(mark=Mark.TEXT, text=left, start=0, end=0)] if re.search(r"\w", left) else []
    return [*spare, *rest[at:]]


def _pages_first(text: str, facts: Facts) -> str:
    """Read the pages of a chapter before its book: "S. 3-19 in: J. Roe (Hg.), ..."; return what follows them."""
    found = _PAGES_IN.match(text)
    if found is None:
        return text
    facts.add_pages(found["pages"], extent=True)
    return text[found.end() :]


def _editors(text: str, facts: Facts, *, inside: bool) -> str:
    """Read the editors before the name of a book: "In J. Roe & A. Doe (Eds.), ..."; return what follows them."""
    same = _SAME_AND.match(text) if inside else None
    text = text[same.end() :] if same else text
    who = byline.read(text)
    if not who.end or not (inside or who.editors):
        return text
    if inside and _edited_by(text, who):
        return text
    role = _EDITORS_AFTER.match(text, who.end)
    if not who.names:
        return text[role.end() if role else who.end :].lstrip(" .,:;") if inside else text
    sign = text[who.end : who.end + 2].strip()
    listed = sign[:1] == ":" and "," in text[: who.end] and bool(who.names[0].given)
    if not (
        listed
        or who.editors
        or role
        or (who.certain and sign[:1] in (",", ":") and "." in (who.names[0].given or ""))
    ):
        return text
    facts.editors = who.names
    return text[role.end() if role else who.end :].lstrip(" .,:;")


def _edited_by(text: str, who: byline.Byline) -> bool:
    """Tell whether what looks like editors is a title that its editors follow: "Historische Methode, ed. Jane Roe"."""
    if not who.editors or text[who.end - 1] == ")" or is_forename((who.names[0].given or "").split(" ")[0]):
        return False
    return byline.read(text[who.end :].lstrip()).certain and "." not in (who.names[0].given or "")


def _year_volume(text: str, facts: Facts) -> str:
    """Read "(1998) 25 Journal of Examples 171, 180", as lawyers cite; return what follows it."""
    found = _YEAR_VOLUME.match(text)
    if found is None or found["name"].endswith((" of", " and", " the")):
        return text
    facts.issued = facts.issued or parse(found["year"])
    numbered(facts, volume=found["volume"], issue=found["issue"])
    facts.holders.append(Holder(text=found["name"].strip(" ,"), italic=True))
    facts.add_pages(found["page"], extent=True)
    if found["pin"]:
        facts.add_pages(found["pin"], extent=False)
    return text[found.end() :]


def _by_year(text: str, facts: Facts) -> str:
    """Read "NJW 1974, 1529 (1530)"; return what follows it."""
    found = _BY_YEAR.match(text)
    if found is None or is_place(found["name"]) or starts.is_publisher(found["name"]):
        return text
    facts.issued = facts.issued or parse(found["year"])
    facts.holders.append(Holder(text=found["name"], italic=True))
    facts.add_pages(found["page"], extent=True)
    pin = found["pin"] or found["said"]
    if pin:
        facts.add_pages(pin, extent=False)
    return text[found.end() :]


def _volume_first(text: str, facts: Facts) -> str:
    """Read "45 Example L. Rev. 123, 130 (1999)", as American lawyers cite; return what follows it."""
    found = _VOLUME_FIRST.match(text)
    if found is None or facts.inside:
        return text
    year = found["year"] or (found["volume"] if len(found["volume"]) == _YEAR_LENGTH else None)
    if year is None:
        return text
    facts.issued = facts.issued or parse(year)
    if found["year"]:
        numbered(facts, volume=found["volume"])
    facts.holders.append(Holder(text=found["name"].strip(" ,"), italic=True))
    facts.add_pages(found["page"], extent=True)
    if found["pin"]:
        facts.add_pages(found["pin"], extent=False)
    return text[found.end() :]


def _dated(text: str, facts: Facts) -> str:
    """Read the date with which a text begins; return what follows it."""
    date = next(search(text[:40]), None)
    if date is None or date.date.month is None or re.search(r"\w", text[: date.start]):
        return text
    facts.issued = facts.issued or date.date
    return text[date.end :]


def _container(text: str, facts: Facts, *, quoted: bool) -> tuple[str | None, str]:
    """Return the name of the container at the head of a text, and what follows its numbers."""
    if not facts.inside and _NO_NAME.match(text.lstrip(" .,:;[")):
        return None, text
    lead = len(text) - len(text.lstrip(" ,.:;"))
    text = text[lead:]
    end = _name_end(text, book=bool(facts.editors))
    end = end if facts.editors else _without_year(text, end)
    name = text[:end].strip(" ,.;:")
    if not re.search(r"[^\W\d_]{2}|[A-Z]\.", name) or len(name) > 300:
        return None, text
    acronym = _ACRONYM.match(text, end) if facts.inside or _is_proceedings(name) else None
    if acronym:
        end = acronym.end()
        name = text[:end].strip(" ,.;:")
    dated = next(search(text[end : end + 16]), None)
    at_once = dated is not None and dated.date.day is not None and dated.start <= 3
    numbers = None if at_once or _is_imprint(name) else _numeration(text[end:], facts)
    name = _abbreviated(name, text, end).strip('“”"«»')
    if _SERIAL.search(name) and not facts.inside:
        facts.series = facts.series or name
        return None, numbers if numbers is not None else text[end:]
    if numbers is not None:
        return name, numbers
    if facts.inside or _is_proceedings(name) or _may_hold(name, text[end:], quoted=quoted):
        return name, text[end:]
    return None, text


def _without_year(text: str, end: int) -> int:
    """Return the end of a name without the year that stands after it: "Nano Lett. 2010"."""
    year = _LAST_YEAR.search(text[:end])
    return year.start() if year else end


def _may_hold(name: str, after: str, *, quoted: bool) -> bool:
    """Tell whether a name with no number after it is that of a container: by its words, its date or its place."""
    if _is_imprint(name):
        return False
    if _PAGES_FOLLOW.match(after) and not names_publisher(name):
        return True
    dated = next(search(after[:40]), None)
    if dated is not None and dated.date.day is not None and dated.start <= 3:
        return True
    if _REPORTED.search(after[:120]):
        return False
    return quoted or _JOURNAL.search(name) is not None


def _is_imprint(name: str) -> bool:
    """Tell whether a name is that of a place, or of a publisher with or without its place."""
    place, colon, _ = name.partition(":")
    return is_place(place if colon else name) or (starts.is_publisher(name) and not _JOURNAL.search(name))


def _is_proceedings(name: str) -> bool:
    return bool(
        re.match(
            r"(?:The\s)?(?:\d+\w*\s)?(?:Proc\.|Proceedings|Conference|Conf\.|Symposium|Workshop|Trans\.|Transactions|Lecture Notes|Advances in|Handbook)",
            name,
        )
    )


def _abbreviated(name: str, text: str, end: int) -> str:
    """Return a name with the full stop that belongs to it: "Nano Lett."."""
    return name + "." if text[end : end + 1] == "." and re.search(r"\.\s?[^\W\d_]+$", name) else name


def _name_end(text: str, *, book: bool = False) -> int:
    """Return where the name at the head of a text ends.

    Args:
        text: what follows the editors or the title.
        book: it is the title of a book, which may have commas in it.
    """
    comma: int | None = None
    counted = None if book else numeration.named(text, 0)
    if counted and starts.may_name(counted[0]) and "," not in counted[0] and ":" not in counted[0]:
        if counted[1].pages or counted[1].volume or counted[1].issue:
            return len(counted[0])
    for match in _END.finditer(text, 0, _LONGEST):
        kind, at = match.lastgroup, match.start()
        if not at:
            continue
        if kind == "stop":
            if match.end() >= len(text) or _NUMBER_AT.match(text, match.end()):
                return at
            placed = _PLACE_FOLLOWS.match(text, match.end())
            if placed and is_place(placed["place"]):
                return at
            if _stops_name(text, at, match.end()) and not _goes_on(text, match.end()):
                return at
        elif kind == "comma":
            strong = (
                starts.strength(text, match.end(), stop=False, numbered=False) >= starts.STRONG
                or _SERIES_FOLLOWS.match(text, at)
                or _numbers_follow(text, at)
                or _is_numbered(text, at)
            )
            if (strong or not _ENUMERATION.match(text, at)) and not _BEFORE_IMPRINT.match(text, at):
                if strong or not book:
                    return at
                comma = comma or at
        elif kind == "number":
            if book and (_YEAR_IN_TITLE.match(text, at) or _PART_FOLLOWS.match(text, at)):
                continue
            if not re.search(
                r"(?<!\w)(?:of|on|the|für|zum|vom|des|der|dem|du|del|et|and|in)$", text[max(0, at - 8) : at]
            ):
                return at
        else:
            return at
    return comma or min(len(text), _LONGEST)


def _stops_name(text: str, at: int, begin: int) -> bool:
    """Tell whether a full stop ends a name: neither an abbreviation stands before it nor a small letter after it."""
    if text[at] != ".":
        return True
    small = text[begin : begin + 1].islower() and not starts.is_labelled(text, begin)
    return stops_sentence(text, at) and not _ABBREVIATED.search(text[max(0, at - 12) : at]) and not small


def _goes_on(text: str, at: int) -> bool:
    """Tell whether what follows a full stop is a subtitle: a publisher follows it, and it is none itself."""
    if _HONOUR.match(text, at) or closing.is_subtitle(text, at):
        return True
    if starts.strength(text, at, stop=True) >= starts.STRONG:
        return False
    end = _NEXT_STOP.match(text, at)
    return end is not None and (
        _IMPRINT.match(text, end.end()) is not None
        or starts.strength(text, end.end(), stop=False, numbered=False) >= starts.STRONG
    )


def _is_numbered(text: str, at: int) -> bool:
    """Tell whether a comma stands before the numbers of a periodical: ", xxii (1994), 462"."""
    found = numeration.read(text, at)
    return (
        found is not None
        and found.volume is not None
        and (found.pages is not None or found.issued is not None)
    )


def _numbers_follow(text: str, at: int) -> bool:
    return bool(re.match(r",\s(?:\d|[Vv]ol|[Nn]o?\.|n[°º]|[Nn]r\.|[Nn]úm|pp?\.)", text[at : at + 8]))


def _numeration(text: str, facts: Facts) -> str | None:
    """Read volume, issue, date and pages at the head of a text; return what follows, None where there are none."""
    found = numeration.read(text, year=facts.issued.year if facts.issued else None)
    if found is None:
        return None
    numeration.keep(found, facts, cited=False)
    return text[found.end :]
