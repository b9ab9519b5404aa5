"""What follows a title without marks: the container with its editors and numbers, then the rest."""

import re
from collections.abc import Sequence

from srccheck.extraction import (
    byline,
    container_names,
    law_journals,
    mediums,
    numeration,
    starts,
    tail,
    volumes,
)
from srccheck.extraction import nameforms as forms
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.lexicon import IN, JOURNAL_WORDS
from srccheck.extraction.numbers import RANGE
from srccheck.extraction.parts import Parts
from srccheck.extraction.places import is_place
from srccheck.extraction.publication import names_publisher
from srccheck.extraction.spans import Mark, Span, joined, spans
from srccheck.model.date import EdtfDate
from srccheck.model.work import Name
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import MONTH_NAME, MONTHS, parse, search
from srccheck.text.names import is_body

_MONTH = alternatives(
    name for names in MONTHS.values() for one in names for name in one.split() if len(name) > 2
)
_IN = re.compile(
    rf"[\s,.:;]*(?:(?i:{alternatives(IN)}|в кн\.?)(?:\s*:\s*|\s+(?=[^\W\d_a-zß-ÿ]|[\"“‘(]|the\s|\d|de\s|van\s|von\s|(?:la|il|lo|el)\s[A-ZÀ-ÞŒ]))|//\s*)"
)
_IN_ALONE = re.compile(rf"[\s,.:;]*(?i:{alternatives(IN)}|в кн\.?)(?=\s|:|$)\s*:?\s*")
_FIRST_YEAR = re.compile(r"\A\s*\((?:1[4-9]|20)\d\d\),?\s(?=[Ii]n:?\s)")
"""The year in which a text was first printed, before the book that it is in: "‘Salt’ (1819), in Works, ed. J. Roe"."""
_IN_COLON = re.compile(r"[\s,.]*[Ii]n:\s")
_LOWER_IN = re.compile(r"[\s,.:;]*(?:in|In|IN)\s+(?=[a-z])")
_EDITORS_AFTER = re.compile(
    r"[,\s]*\(?(?:[Ee]ds?(?!\w)\.?|[Ee]ditors?(?!\w)|[Hh]rsgg?(?!\w)\.?|[Hh]gg?(?!\w)\.?|[Dd]irs?\.|[Oo]rgs?\.|[Cc]oords?\.|[Cc]omps?\.)\)?[.,:]*\s*"
)
_PAGES_FOLLOW = re.compile(
    r"[\s,.;:(]*(?:(?:pp?|[Pp]ages?|SS?|стр|с|С)\b\.?\s?\d|\d+\s?[–-]\s?\d+\b(?!\s?(?:,|and)\s?(?:1[4-9]|20)\d\d))"
)
_TO_DAY = re.compile(
    rf"(?<=[,.]\s)(?:last\s)?(?:modified|updated|revised)(?:\son)?:?\s(?=\d|(?:{MONTH_NAME})\s\d)|(?<=[^\W\d_]\s)v\.\s(?=\d\d?\.\s(?:{MONTH_NAME})\s\d)",
    re.IGNORECASE,
)
"""What leads to the day of a page or a newspaper: "last modified June 2, 2019", "Example Zeitung v. 12. Juni 1987"."""
_STATE = re.compile(r"[\s,;.]*\(?Stand:?\s(?:vom\s)?(?P<day>\d{1,2}\.\s?\d{1,2}\.\s?20\d\d)[\s.)]*\Z")
"""The day on which a page was seen, at the end: "Stand: 6.8.2020"."""
_DURATION = re.compile(
    r"(?i:video|film|movie|podcast|audio|clip)[^.;:\d]{0,20}(?:,\s|\()(?P<time>\d{1,2}:\d\d(?::\d\d)?)(?!\d|\s?[–-])"
)
_LAST_YEAR = re.compile(r"(?<=[^\W\d_.][^\W\d_.])\.?\s(?:1[4-9]|20)\d\d$")
_SERIAL = re.compile(
    r"(?i)(?:working|discussion|occasional|research|policy|technical|conference)\s(?:papers?|reports?|briefs?|memo\w*|notes?)|arbeitspapiere?|diskussionspapiere?|internet[\s-]draft|^RFC$|(?:paper|report|preprint)s?\s(?:no\.?|nr\.?|#)?\s?[\w./-]*\d|patent"
)
"""Names of series of reports, which are no containers."""
_SIGNATURE = re.compile(r",?\s(?P<paper>[A-Z]{2,8}-[A-Za-z]{1,4}/\d{1,4}\s?[–—-]\s?\d{1,4})(?=\.?\s*$)")
"""The signature of a paper at the end of an entry: "IIM-dp/79—104"."""
_SERIAL_NUMBER = re.compile(
    r",?\s?(?:[Nn]o\.?|[Nn]r\.?|#)?\s?(?P<number>(?:[A-Z]{1,6}[\s-]?)?\d[\w/-]*(?:\.\d+)?)(?=[.,;:)\s]|$)"
)
"""The number of a report in its series: "No. RWP16-026", "05/2"."""
_PAPER = re.compile(
    r"[\s,.]*(?P<paper>(?:B[TR]-)?(?:Drs|Drucks|Drucksache)\.?\s\d{1,2}/\d{1,5}(?:\(neu\))?|Cm(?:nd|d)?\.?\s\d{3,5})"
)
"""A paper of a parliament by its number: "BT-Drs. 16/813"."""
_SEVERAL = re.compile(r"^(?:AA\.?\s?VV\.?|Aa\.\s?Vv\.|VV\.\s?AA\.|Collectif|Autori vari),\s")
"""How Romance notes say that a book has several authors."""
_SAME_AND = re.compile(rf"{forms.SAME_AUTHOR}\.?\s?(?:&\s|/\s?|(?:und|and|et|e)\s)")
_FAMILY = rf"(?:{forms.PARTICLE}){{0,2}}{forms.LONG}"
_FAMILIES_AND = re.compile(r"\s?/\s?|,?\s(?:and|und|et|&|y|e|i)\s|,\s")
_FAMILIES = re.compile(
    rf"(?P<names>{_FAMILY}(?:(?:\s?/\s?|,?\s(?:and|und|et|&|y|e|i)\s|,\s){_FAMILY}){{0,4}})(?:\s?\((?i:eds?|hrsgg?|hgg?|dirs?|coords?|comps?|orgs?|a cura di)\.?\)[,:]?\s)(?=\S)"
)
"""Editors by their family names: "in Roe and Doe (eds.), Salt"."""
_ONE_INVERTED = re.compile(rf"{_FAMILY},\s{forms.LONG}")
"""One editor, family name first: "in: Roe, Jane (Hrsg.)"."""
_EARLIER = re.compile(
    rf"(?P<names>{_FAMILY}(?:(?:\s?/\s?|,?\s(?:and|und|et|&)\s){_FAMILY}){{0,3}})(?:,?\s(?:et al\.?|u\.\s?a\.))?(?:,?\s\(?(?:[Ee]ds?|[Hh]rsg|[Hh]g)\.?\)?)?(?:,?\s\((?:as in |wie )?(?:[Aa]nm|[Ff]n|[Ff]ußn|[Nn]otes?|nn?)\.?\s?\d{{1,4}}\)|,\s(?:op\.\s?cit\.|id\.)(?=,?\s)|,\s(?:supra|above),?\s(?:notes?|nn?\.?)\s?\d{{1,4}})[,:]?\s?"
)
"""A book that an earlier note cites."""
_SPOKEN_OF = re.compile(r"[.,]?\s[^;:\d(]{3,120}?[,.]\s(?=[Ii]n:\s)")
"""What is said of a quotation before its container: "“Salz”. Gespräch mit Roe, in: ..."."""
_SAME_OTHERS = re.compile(
    rf"{forms.SAME_AUTHOR}\.?\s(?:et\sal\.|u\.\s?a\.)\s\((?:Hrsgg?|Hgg?|[Ee]ds?|dir)\.\)[,:]?\s"
)
"""The same editor and others: "in: dies. et al. (Hrsg.), "."""
_AT = re.compile(r"^[\s,]*at\s(?=\d)")
"""A word before a page: "“Salt,” at 45"."""
_DATE_LEAD = re.compile(r"\s(?:Nr\.\s\d{1,3},?\s)?(?:vom|v\.|du|del|of)\s(?=\d)")
"""What leads to the day of a newspaper: "Beispielzeitung vom 2. Juli 2015"."""
_DATED_TEXT = re.compile(
    r"(?:.*\s)?(?:(?:Presse)?[Mm]itteilung|Eintrag|Sitzung|Beschluss|Urteil|Rede|Brief|Schreiben|Gesetz|Verordnung|Erlass|Protokoll|Fassung|Stand|Bescheid|Vermerk|Bericht)(?!\w)"
)
"""What has a day of its own and is no newspaper: "Pressemitteilung vom 24. Juli 2023"."""
_YEARLESS = re.compile(
    rf"(?<=[,.”’]\s)(?P<date>\d{{1,2}}\.?\s(?i:{_MONTH})|(?i:{_MONTH})(?:\s\d{{1,2}})?)(?=(?:,\s|:\s)(?:SS?\.\s|pp?\.\s?)?[A-Z]?\d{{1,3}}(?:[–-]\d{{1,3}})?[.\s]*\Z|[.\s]*\Z|,\s[A-Z][a-z]+,\s[A-Z]{{2}}[.\s]*\Z)"
)
"""A day or a month with no year, at the end of an entry or before a page."""
_PLACED_JOURNAL = re.compile(
    rf"[\s.]*(?P<name>[^\W\d_a-zß-ÿ][^,;:()\d]{{2,80}}),\s(?P<place>[^\W\d_a-zß-ÿ][^,;:.()\d]{{2,40}}),\s(?:(?:v|n|ano|t)\.?\s\d(?=[^;]*(?:,\sp\.\s?\d|(?:1[89]|20)\d\d))|(?P<day>\d{{1,2}}\s(?i:{_MONTH})\.?\s(?:1[89]|20)\d\d))"
)
"""A periodical, its place, and its volume or day: "Tempo Salino, São Paulo, v. 19"."""
_OWN = re.compile(rf"{forms.SAME_AUTHOR}\.?(?:\s\((?:Hrsgg?|Hgg?|[Ee]ds?)\.\))?,\s|(?:his|her|their)\s")
_REPORTED = re.compile(r"Tech\.?\sRep|[Tt]echnical\s[Rr]eport|(?<!\w)Rep\.\s")
_PAGES_IN = re.compile(rf"[\s,.]*(?:SS?|[Pp]p?|[Pp]ages)\.?\s?(?P<pages>{RANGE}),?\s(?=[Ii]n:?\s)")
_ACRONYM = re.compile(
    r"\s\((?!(?:[A-Z]{1,2}UP|MIT|RKP|PUF|LGDJ|UTB)\s)(?![^()]*(?:[Hh]eft|Band|Bd|[Rr]eihe|Series|[Vv]ol|Studien|Schriften)\W)(?=[^()]*[A-Z]{2})[A-Z][\w’'*&/ .:–-]{1,30}\)(?:\s\d{1,4}(?=\s*,))?"
)
_JOURNAL = re.compile(rf"(?<!\w)(?:{alternatives(JOURNAL_WORDS)})(?!\w)", re.IGNORECASE)
_PERIODICAL = re.compile(
    r"Journal|Review|Bulletin|Zeitschrift|Revue|Rivista|Revista|Annals|Proceedings|Transactions|Quarterly|Magazine|Archiv|Letters|Newsletter|Meeting|Conference|Congress|Kongress|Tagung|Symposium|Workshop"
)
"""What the name of a body has only where a periodical is called by it."""
_NO_NAME = re.compile(
    r"(?:Ph\.?\s?D|M\.?\s?(?:S|A|Sc|Phil)\.?\s?c?\.?\s(?:[Tt]hesis|[Dd]iss)|(?:U\.?\s?S\.?\s|US\s)?[Pp]atent|[Cc]omputer\s(?:[Pp]rogram|[Ss]oftware)|[Vv]ersion\s\d|[Mm]aster|[Dd]octoral|[Dd]iss(?!ertation\sAbstracts)|[Tt]hesis|[Tt]echnical|Tech\.|[Rr]eport|Research\sRep|[Ww]orking\s[Pp]aper|Internal|Preprint|[Mm]anuscript|[Ss]ubmitted|[Tt]o\sappear"
    r"|[Rr]ev\.\sedn?\b|[Cc]oll\.|[Pp]réf\.|paras?\.?\s\d|[Tt]hèse|[Tt]esis|[Tt]esi\b|[Dd]isponible|[Dd]isponibile|[Dd]isponíve(?:l|is)|[Vv]erfügbar|[Aa]brufbar|[Ee]n ligne|[Ee]n línea|[Uu]npublished|[Pp]ersonal|[Aa]vailable|[Rr]etrieved|[Aa]ccessed|URL|[Oo]n-?line\s?[:.]|[Oo]nline\s(?:unter|at|verfügbar|abrufbar)|(?:Teil|Halb)?(?:[Bb]d\.|[Bb]and\s\d)|Jg\.|[TtТ]\.\s\d|ч\.\s\d|(?:YouTube\s)?[Vv]ideo\b|[Vv]ortrag\s|(?:[Pp]aper\s)?[Pp]resented\s|[Pp]aper\sgiven|[Pp]odcast|[Ff]ilm\b|[Aa]udio|\d(?!\d?(?:st|nd|rd|th)\s[A-Z])|[Vv]ol|[Pp]p?\.|[Pp]ágs?\.|[Pp]ag{1,2}\.|стр\.|[Сс]\.|[Ss]eiten?\s\d|[Ee]d|Hrsg|(?:[Hh]gg?|[Hh]rsgg?|[Üü]bers|[Bb]earb|[Ee]ingel)\.\s(?:u\.\s\w+\.\s)?(?:v\.|von)\s|[Aa]us\sdem\s[A-Z]\w+\s(?:\w+\s)?von\s|[Tt]rad(?:uit\s|uction\s|ucción\s|uzione\s|\.\s)(?:de|di|par|por)\s|[Ii]n\s(?:press|prep)|[Ff]orthcoming|(?:[Ss]econd|[Tt]hird|[Ff]irst|[Rr]evised|[Nn]ew)\s(?:[Ee]d|[Rr]ev|and)|[Tt]rans(?!actions|\.\s(?:[A-Z][a-z]{2,8}\.\s|on\s|of\s))|trs?\.\s|\(|\[)"
)


def read(text: str, issued: EdtfDate | None, *, between: str = "", quoted: bool = False) -> Parts:
    """Return what follows a title: its container where it has one, and the facts.

    Args:
        text: what follows the title.
        issued: the date, where it stands before the title.
        between: the signs between title and text.
        quoted: the title stood in quotation marks, so that it is part of something.
    """
    text = _TO_DAY.sub("", _FIRST_YEAR.sub(", ", with_year(text, issued), count=1), count=1)
    kind, text = mediums.read(text)
    duration = _DURATION.search(text)
    text = text[: duration.start("time")] + text[duration.end() :] if duration else text
    facts = Facts(issued=issued, kind=kind, duration=duration["time"] if duration else None)
    text = _without_state(text, facts)
    text = _placed_journal(_paper(text, facts), facts)
    text = volumes.without_issue(_pages_first(text, facts), facts)
    spoken = _SPOKEN_OF.match(text) if quoted else None
    text = text[spoken.end() :] if spoken else text
    rest = text if "//" in between else _editors(text, facts, inside=False)
    inside = _IN.match(rest) or _LOWER_IN.match(rest)
    own = False
    if inside or "//" in between:
        facts.inside = True
        rest = _SEVERAL.sub("", rest[inside.end() :]) if inside else rest
        earlier = _earlier(rest, facts)
        others = _SAME_OTHERS.match(rest)
        rest = rest[others.end() :] if others else rest
        own = _OWN.match(rest) is not None
        rest = _editors(rest, facts, inside=True) if earlier is None else earlier
        if earlier is not None:
            found = tail.read(list(spans(rest)), facts)
            return Parts(facts=found, settled=True)
    rest = _dated(law_journals.read(rest, facts), facts)
    later = None if facts.inside else _IN_COLON.match(rest)
    rest = rest[later.end() :] if later else rest
    rest = _AT.sub("", rest, count=1)
    container, rest = (None, rest) if facts.holders else _container(rest, facts, quoted=quoted, own=own)
    found = tail.read(list(spans(rest)), facts)
    if container:
        found.holders.insert(0, Holder(text=container, italic=True))
    statement = found.place is not None or found.publisher is not None
    return Parts(facts=found, statement=statement, settled=True)


def _without_state(text: str, facts: Facts) -> str:
    """Return a text without the day at its end on which the author saw the page: "Stand: 6.8.2020"."""
    state = _STATE.search(text)
    if state is None:
        return text
    facts.accessed = parse(state["day"])
    return text[: state.start()]


def _placed_journal(text: str, facts: Facts) -> str:
    """Read the place after the name of a periodical, as ABNT NBR 6023 has it: "Example Review, Porto, v. 1, n. 2"; return the text without it."""
    found = _PLACED_JOURNAL.match(text)
    if found is None or (found["day"] and not is_place(found["place"])):
        return text
    facts.place = facts.place or found["place"]
    return f"{text[: found.end('name')]}{text[found.end('place') :]}"


def with_year(text: str, issued: EdtfDate | None) -> str:
    """Return a text in which a day or a month without a year has the year that stands beside the author: "The Guardian, 3 July, 28"."""
    if issued is None or issued.month is not None or issued.end is not None:
        return text
    return _YEARLESS.sub(lambda found: f"{found['date']} {issued.year}", text, count=1)


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


def _paper(text: str, facts: Facts) -> str:
    """Read the number of a parliamentary paper at the head, or the signature of a paper at the end; return the text without it."""
    found = _PAPER.match(text) or _SIGNATURE.search(text)
    if found is None:
        return text
    facts.number, facts.kind = found["paper"], facts.kind or "report"
    return f"{text[: found.start()]}{text[found.end() :]}"


def _pages_first(text: str, facts: Facts) -> str:
    """Read the pages of a chapter before its book: "S. 3-19 in: J. Roe (Hg.), ..."; return what follows them."""
    found = _PAGES_IN.match(text)
    if found is None:
        return text
    facts.add_pages(found["pages"], extent=True)
    return text[found.end() :]


def _editors(text: str, facts: Facts, *, inside: bool) -> str:
    """Read the editors before the name of a book: "In J. Roe & A. Doe (Eds.), ..."; return what follows them."""
    families = _FAMILIES.match(text) if inside else None
    if families and not _ONE_INVERTED.fullmatch(families["names"]):
        facts.editors = tuple(Name(family=name) for name in _FAMILIES_AND.split(families["names"]))
        return text[families.end() :].lstrip(" .,:;")
    same = _SAME_AND.match(text) if inside else None
    text = text[same.end() :] if same else text
    if text[:1].isdigit() and not inside:
        return text
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
        or (inside and forms.SLASHED.match(text))
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
    return bool(byline.read(text[who.end :].lstrip()).names) and "." not in (who.names[0].given or "")


def _dated(text: str, facts: Facts) -> str:
    """Read the date with which a text begins; return what follows it."""
    date = next(search(text[:40]), None)
    if date is None or date.date.month is None or re.search(r"\w", text[: date.start]):
        return text
    facts.date(date.date)
    return text[date.end :].lstrip(")]")


def _earlier(text: str, facts: Facts) -> str | None:
    """Read a book that an earlier note cites: "in: Roe (Anm. 2), 24"; return what follows, None where there is none."""
    found = _EARLIER.match(text)
    if found is None:
        return None
    facts.editors = tuple(Name(family=name) for name in _FAMILIES_AND.split(found["names"]))
    return text[found.end() :]


def _container(text: str, facts: Facts, *, quoted: bool, own: bool) -> tuple[str | None, str]:
    """Return the name of the container at the head of a text, and what follows its numbers.

    Args:
        text: what follows the title and the editors.
        facts: what is known.
        quoted: the title stood in quotation marks.
        own: it is a book of the same author.
    """
    if not facts.inside and _NO_NAME.match(text.lstrip(" .,:;[")):
        return None, text
    lead = len(text) - len(text.lstrip(" ,.:;"))
    text = text[lead:]
    book = bool(facts.editors) or own
    end = container_names.end(text, book=book, inside=facts.inside)
    end = end if book else _without_year(text, end)
    name = text[:end].strip(" ,.;:")
    if not re.search(r"[^\W\d_]{2}|[A-Z]\.|[A-Z]&[A-Z]", name) or len(name) > 300:
        return None, text
    acronym = _ACRONYM.match(text, end) if facts.inside or _is_proceedings(name) else None
    if acronym:
        end = acronym.end()
        name = text[:end].strip(" ,.;:")
    if _SERIAL.search(name) and not facts.inside:
        return None, _series(text, end, facts)
    dated = next(search(text[end : end + 16]), None)
    at_once = dated is not None and dated.date.day is not None and dated.start <= 3
    numbers = None if at_once or _is_imprint(name) else _numeration(text[end:], facts)
    name = _abbreviated(name, text, end).strip('“”"«»')
    if numbers is not None:
        return name, numbers
    if facts.inside or _is_proceedings(name) or _may_hold(name, text[end:], quoted=quoted):
        return name, text[end:]
    return None, text


def _series(text: str, end: int, facts: Facts) -> str:
    """Read a series of reports and the number of one of them; return what follows."""
    number = _SERIAL_NUMBER.match(text, end)
    inner = None if number else _SERIAL_NUMBER.search(text, 0, end)
    found = number or inner
    if facts.series is None:
        facts.series = text[: found.start() if found else end].strip(" ,.;:")
        facts.series_number = found["number"] if found else None
    return text[found.end() if found else end :]


def _without_year(text: str, end: int) -> int:
    """Return the end of a name without the year that stands after it: "Nano Lett. 2010"."""
    year = _LAST_YEAR.search(text[:end])
    spoken = year is not None and container_names.SMALL_BEFORE.search(text, 0, year.start())
    return year.start() if year and not spoken else end


def _may_hold(name: str, after: str, *, quoted: bool) -> bool:
    """Tell whether a name with no number after it is that of a container: by its words, its date or its place."""
    if _is_imprint(name):
        return False
    if _PAGES_FOLLOW.match(after) and not names_publisher(name):
        return True
    led = None if _DATED_TEXT.match(name) else _DATE_LEAD.match(after)
    dated = next(search(after[led.end() if led else 0 :][:40]), None)
    if dated is not None and dated.date.day is not None and dated.start <= 3:
        return True
    if _REPORTED.search(after[:120]):
        return False
    periodical = _PERIODICAL.search(name) is not None or not is_body(name)
    return quoted or (_JOURNAL.search(name) is not None and periodical)


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
    return name + "." if text[end : end + 1] == "." and re.search(r"\.\s?[^\W\d_]{1,9}$", name) else name


def _numeration(text: str, facts: Facts) -> str | None:
    """Read volume, issue, date and pages at the head of a text; return what follows, None where there are none."""
    found = numeration.read(text, year=facts.issued.year if facts.issued else None)
    if found is None:
        return None
    numeration.keep(found, facts, cited=False)
    return text[found.end :]
