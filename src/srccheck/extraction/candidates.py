"""Places in a note at which a citation may begin, though no sign of the note says so.

Names before a title, names with initials, in capitals or with a forename before a title and a year, the same author again,
cases and acts, and short forms.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from srccheck.extraction import (
    archival,
    byline,
    dailies,
    inverted,
    lawheads,
    letters,
    pointing,
    sentenceled,
    surnames,
    titlenames,
)
from srccheck.extraction.followups import (
    AHEAD,
    CAPITAL,
    DATED,
    MOST,
    NAMES,
    describes_item,
    followed_up,
    led_to,
)
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.marked import is_title
from srccheck.extraction.nameforms import SEE_ALSO
from srccheck.extraction.places import is_imprint, is_place
from srccheck.extraction.sentences import stops_sentence
from srccheck.extraction.spans import Mark, Span
from srccheck.extraction.titlenames import AFTER_SMALL, is_volume
from srccheck.text.alternatives import has_any
from srccheck.text.names import is_body

_PLAIN = (Mark.TEXT, Mark.ROUND, Mark.SQUARE)
_PARTS = re.compile(r"[,:(/]\s?|(?<=[a-zß-ÿ])\.\s")
_MOST_TITLES = 100
"""Titles of one note before which names are looked for."""
_WORD = rf"{CAPITAL}[\w.’'&-]*"
_INITIALS = re.compile(
    rf"(?<![^\s(“‘\"])(?!SS?\.\s[IVXLC]+(?!\w))(?:(?!(?:In|En|Dans|Em|Nel|See|Cf|By|Voir|Vid|Vgl|Siehe)\s){_WORD}\s)?(?:{CAPITAL}[a-z]?\.\s?-?){{1,4}}(?:(?:de|van|von|der|la|di|du)\s){{0,2}}{CAPITAL}[\w’'-]+"
)
_BARE = re.compile(
    rf"(?<=[a-zß-ÿ]\s)(?<!(?:and|und)\s)(?<!et\s)(?<!’s\s)(?<!'s\s)(?!(?:US|UK|EU|UN|UNO|USA|II|III|IV|VI)\s){CAPITAL}{{1,3}}\s{CAPITAL}[a-zß-ÿ][\w’'-]+(?=,\s)"
)
"""A name with initials without full stops, after a small word: "in JA Roe, Salt"."""
_COMPANY = re.compile(
    rf"(?<![^\s(])(?P<forename>{CAPITAL}[a-zß-ÿ]+(?:-{CAPITAL}[a-zß-ÿ]+)?)\s(?:{CAPITAL}\.\s?|{CAPITAL}[a-zß-ÿ]+\s(?={CAPITAL}))?{CAPITAL}[\w’'-]+(?:,\s{CAPITAL}[a-zß-ÿ]+\s(?:{CAPITAL}\.\s?)?{CAPITAL}[\w’'-]+){{0,4}},?\s(?:and|und|et|y|e|&)\s$"
)
"""Persons before an "and" and a further one."""
_CAPITALS = re.compile(rf"{CAPITAL}{{3}}")
_SHOUTED = re.compile(
    rf"(?<![^\s(“‘«])(?:{_WORD}\s){{1,3}}(?:{CAPITAL}{{3,}}(?:[\s-]{CAPITAL}{{2,}}){{0,3}})(?=(?:\s\((?i:éd|dir|ed|coord|hrsg|hg)s?\.\))?[,:]\s)"
)
"""A name with the family name in capitals, as French and Spanish notes print it."""
_INVERTED = re.compile(
    rf"(?<![^\s(“‘«]){CAPITAL}{{3,}}(?:[\s-]{CAPITAL}{{2,}}){{0,2}},\s(?:{CAPITAL}\.[\s-]?){{1,3}}(?=,\s|\s?[A-ZÀ-Þ][a-zß-ÿ])"
)
"""The same before initials."""
_SHOUTED_FIRST = re.compile(
    rf"(?<![^\s(“‘«]){CAPITAL}{{4,}}(?:[\s-]{CAPITAL}{{2,}}){{0,2}}\s{CAPITAL}[a-zß-ÿ]+(?:-{CAPITAL}[a-zß-ÿ]+)?(?=,\s)"
)
"""The same before a forename: "ROE Jane"."""
_FORENAMED = re.compile(
    rf"(?:(?<=[a-zß-ÿ])(?<!\sand)(?<!\sund)(?<!\set)(?<!\se)(?<!\sy)|(?<=[\d)’”»]),?\s(?:and|und|et|e|y))\s(?P<forename>{CAPITAL}[\w’'-]+)\s(?:{CAPITAL}\.\s?|{CAPITAL}[a-zß-ÿ]+\s(?={CAPITAL})){{0,2}}(?:(?:de|van|von|der|la|di|du)\s){{0,2}}{_WORD}(?:\s/\s{CAPITAL}[a-zß-ÿ]+\s{CAPITAL}[\w’'-]+){{0,3}}(?=,\s|(?<!of\s):\s{CAPITAL}|\s(?:and|und|et|y|e)\s|(?<=’s)\s[“‘\"*A-Z])"
)
"""A name with a forename in full, after a word that leads to it in a sentence."""
_ITALICS = re.compile(
    rf"(?<=[\w.,;)“”»«]\s)(?<![a-zß-ÿA-Z],\s)(?<!/\s)\*(?P<forename>{CAPITAL}[\w’-]+)\s(?:(?:{CAPITAL}[\w.’-]*|von|van|de|zu)\s){{0,3}}{CAPITAL}[\w’-]+\*(?:\s?/\s?\*[^*]{{3,40}}\*){{0,3}}(?:\s\((?:Hrsgg?|Hgg?)\.\))?(?=,\s[^\W\d_a-zß-ÿ]|,\s[„“«])"
)
"""A whole name in italics, as German historians print authors."""
_KING = re.compile(r"[^\W\d_]+\s[IVX]{1,5}")
"""A name and a number: "Felipe III"."""
_ANYONE = re.compile(
    rf"""(?<![^\s(])(?:(?P<forename>{CAPITAL}[a-zß-ÿ]+(?:-{CAPITAL}[a-zß-ÿ]+)?)\s(?:{CAPITAL}\.\s?|{CAPITAL}[a-zß-ÿ]+\s(?={CAPITAL}))?(?:(?:de\sla|de|van|von|der|la|di|du|del|della|La|Le|De|Di|Del)\s){{0,2}}{CAPITAL}[\w’'-]+(?:\s?/\s?{CAPITAL}[a-zß-ÿ]+\s(?:{CAPITAL}\.\s?)?{CAPITAL}[\w’'-]+){{0,3}}
    |(?P<shouted>{CAPITAL}{{3,}}(?:[-\s]{CAPITAL}{{3,}})?\s(?:\({CAPITAL}[a-zß-ÿ][^()\d]{{1,30}}\)|{CAPITAL}\.(?:-?\s?{CAPITAL}\.)?))
    |(?<=[a-zß-ÿ]\s){CAPITAL}[\w’-]+,\s(?P<turned>{CAPITAL}[a-zß-ÿ]+(?:-{CAPITAL}[a-zß-ÿ]+)?)
    |{CAPITAL}[\w’-]+\s\((?!(?i:hrsg|hgg?|eds?|dir|comp|coord|org|red)\b|{CAPITAL}{{2}}){CAPITAL}[^()\d]{{1,30}}\)|{CAPITAL}[\w’-]+\s{CAPITAL}\.(?:-?{CAPITAL}\.)?)(?P<role>\s\((?i:dir|éd|ed|eds|hrsg|hg|a\scura\sdi|coord|comp)s?\.?\))?(?=[,:]\s[^\W\d_a-zß-ÿ“«‘])""",
    re.VERBOSE,
)
"""A person in any of the ways that notes without marks print one, before a title."""
_IN_JOURNAL = re.compile(
    r"[,:]\s[^;]{8,240}?,\s(?:in|in:|en|dans)\s[^;]{3,100}?(?:1[5-9]|20)\d\d(?!\d)|,\s[^;«»]{8,240}?,\s«[^;»]{3,80}»,\s[^;]{1,30}?(?:1[5-9]|20)\d\d(?!\d)"
)
"""A title, and the journal or book that it is in."""
_IN_LAW_JOURNAL = re.compile(r"\s[\[(](?:1[5-9]|20)\d\d[\])]\s\d{1,4}\s\*?[A-Z][\w.]")
"""What follows the title of an article in a law journal: "‘Salt’ (1986) 20 *Salt Rev.* 93"."""
_SPEAKS = re.compile(r"[a-z]\s$")
"""The last word of a sentence before a title."""
_REMARKED = re.compile(r"\d\s\((?:(?:[Ll]etters?|[Dd]iary|[Ee]ntry)\s(?:to|of|from|for)\s)?\Z")
"""What leads in brackets to the letter that a cited page prints: "158 (letter to "."""
_ENTRY = re.compile(
    rf"(?<![^\s(]){CAPITAL}[\w’'-]+(?:\s(?:and|und|et|y|e|&)\s{CAPITAL}[\w’'-]+)?\s\((?:1[5-9]|20)\d\d[a-z]?\)[:.,]?\s(?=[“«‘\"*_])|(?<![^\s(]){CAPITAL}[\w’'-]+(?:[\s-]{CAPITAL}[\w’'-]+)?,\s(?P<forename>{CAPITAL}[a-zß-ÿ]+)(?:\s(?:{CAPITAL}\.|{CAPITAL}[a-zß-ÿ]+))?(?:(?:,?\s(?:y|and|und|et|e)\s|\s?/\s?)[^()\d;]{{3,60}}?)?(?:\s\((?i:eds?|comps?|coords?|dirs?|hrsg|hg)\.?\))?\s\((?:1[5-9]|20)\d\d[a-z]?\)[:.,]\s(?=[“«‘\"*_]|{CAPITAL})|(?<![^\s(]){CAPITAL}[\w’'-]+\s(?:{CAPITAL}\.){{1,3}}(?:(?:,|\se|\sy|\sand|\sund|\set)\s{CAPITAL}[\w’'-]+\s(?:{CAPITAL}\.){{1,3}}){{0,4}}\s\((?:1[5-9]|20)\d\d[a-z]?\)[:.,]?\s(?=[“«‘\"*_]|{CAPITAL})|(?<![^\s(]){CAPITAL}[\w’'-]+(?:[\s-]{CAPITAL}[\w’'-]+)?,\s(?:{CAPITAL}\.[\s-]?){{1,3}}(?:[,&y\s][^()\d;]{{0,120}}?)?\s?\((?:1[5-9]|20)\d\d[a-z]?\)[:.,]?\s(?=[“«‘\"*_]|{CAPITAL})"
)
_EDITORS_FIRST = re.compile(
    rf"(?<=[a-zß-ÿ])\s(?P<editors>{CAPITAL}[\w’-]+,\s{CAPITAL}[a-zß-ÿ]+(?:\s?/\s?{CAPITAL}[\w’-]+,\s{CAPITAL}[a-zß-ÿ]+){{0,3}})\s\((?:Hrsgg?|Hgg?)\.\):\s"
)
_IN_WORD = re.compile(r"(?<!\w)[Ii]n$")
_OF_TITLE = re.compile(r"\s(?:on|of|in|the|and|über|sur|sobre|su)\s$")
"""A small word of a title before two others: "Essays on English Communities"."""
_READER = re.compile(r"\s(?:to|an|à|do)\s$")
_DAY = re.compile(r",\s(?:\d{1,2}\.?\s|[A-Z][^\W\d_]{2,14}\.?,?\s\d{1,2}(?!\d)|early\s|late\s)")
"""The day of a letter, after the name of its reader."""
_IN_BOOK = re.compile(
    r"(?<!\w)(?:(?:[Ii]n|[Ee]n(?!\sligne)|[Dd]ans|[Nn]el):?|(?:[Ee]ds?|[ÉEée]d|[Tt]rans|[Hh]rsg|[Hh]g|[Dd]ir|[Üü]bers|[Bb]earb|[Ee]ingel)\.(?:\s(?:v\.|von|by|par))?|edited by|translated by|a cura di)\s(?:[^;\d()“”‘’«»]{0,80}(?:,|\sand|\sund|\su\.|\set|\se|\sy|\s&)\s)?(?:[A-ZÀ-Þ][a-zß-ÿ]+\s)?$"
)
"""What stands before the editors of the book that a chapter is in."""
_BY_ROLE = re.compile(
    r"(?<!\w)(?:[Ee]ds?|[ÉEée]d|[Tt]rans|[Hh]rsg|[Hh]g|[Dd]ir|[Üü]bers|[Bb]earb|[Ee]ingel)\.(?:\s(?:v\.|von|by|par))?\s(?:[^;\d()“”‘’«»]{0,80}(?:,|\sand|\sund|\su\.|\set|\s&)\s)?(?:[A-ZÀ-Þ][a-zß-ÿ]+\s)?$"
)
"""What stands before an editor or translator who is one of several."""
_FOUND_IN = re.compile(r"(?<!\w)(?:[a-zß-ÿ]{4,}|is|are|was|ist|est)\s(?:in|bei|dans|en|nel):?\s$")
"""The words of a sentence before a book: "is easily found in: J. Roe (ed.), Salt"."""
_OF_WORK = re.compile(
    r"(?<!\w)(?:[Vv]ol|[Tt]|[Bb]d)\.\s(?:\d{1,2}|[IVX]{1,5})\s(?:(?:de|di|of|von|der|du)\s)?(?:[^;\d()]{0,60}\s(?:y|e|et|and|und)\s)?$"
)
"""What stands before the editors of the work of which a book is a volume."""
_IMPRINTED = re.compile(r"[,:]\s(?P<parts>[^;]{8,260}?[,:\s(])(?:1[5-9]|20)\d\d(?!\d|\s?[–-]\s?\d)")
"""What stands before the year of an imprint."""
_IN_EDITORS = re.compile(r"(?<!\w)[Ii]n:\s[^.:()“„«\d]{3,120}$")
"""An "in:" and the first of several editors: "in: Roe, Jane; Doe, John und "."""
_YEAR = re.compile(r"(?<![\d–-])(?:1[5-9]|20)\d\d(?!\d|\s?[–-]\s?\d)")
_PUBLISHED = re.compile(
    rf",\s{CAPITAL}[^;()\[\]“‘«*\d]{{4,200}}\([^()]{{2,60}}:\s[^()]{{2,60}}(?:1[5-9]|20)\d\d"
)
"""A title and an imprint in brackets."""
_AGAIN = re.compile(
    rf"(?<![^\s(])\*?(?:[Ii]dem|IDEM|[Ee]adem|[Ee]ad\.|EAD\.|ID\.|[Dd]e la misma(?:\sautora)?|[Dd]ers\.|DERS\.|DIES\.|[Dd]ies\.|[IÍ][Dd]\.|íd\.|(?<=\*)id\.|[Dd]u même(?:\sauteur)?|[Dd]e la même(?:\sauteure?)?|[Dd]el mismo(?:\sautor)?|[Dd]ello stesso(?:\sautore)?|[Dd]ella stessa)\*?(?:[,:]\s(?:{SEE_ALSO}\s)?|\s{SEE_ALSO}\s)(?=[“‘«„\"*_A-ZÀ-Þ])"
)
"""The same author with a further title."""
_IN_OWN = re.compile(
    r"^(?!.*(?<!\w)(?:poi|ora|ristamp|ampliat|repris|recueilli|ahora|recogid|wieder|auch|jetzt)).*[,)\]”»*]\s\(?(?:[Ii]n|[Ee]n|[Dd]ans|[Nn]el):?\s$",
    re.DOTALL,
)
"""What stands before the same author's own book, in which a chapter is."""
_TITLE = re.compile(
    rf"(?<=’s)\s[“‘\"*A-Z]|[,:]\s{CAPITAL}|,\s(?:review\sof|letter\sto)\s|,\sin:\s|,?\s[“‘«„\"*_]"
)
_FIRST_LETTER = re.compile(r"[^\W\d_a-zß-ÿа-яё]|[a-zß-ÿ]{2}")
"""What any citation begins with: a capital, a letter without case, or a small word for "the same"."""
_ROLE = re.compile(
    r",?\s\(?(?:[Tt]rans|[Üü]bers|[Tt]rads?|[Ii]llus|[Dd]ir|[Ee]ds?|[Hh]rsg|[Hh]g|[Cc]omps?|[Cc]oords?|[Oo]rgs?)\b"
)


def find(raw: str, whole: Sequence[Span], first: int, last: int) -> Iterator[int]:
    """Yield where citations may begin between two places: before titles, and in the plain text around them."""
    run, titles = first, 0
    for span in whole:
        if span.end > len(raw) or span.start >= last or titles == _MOST_TITLES:
            break
        if span.end <= first or span.mark in _PLAIN:
            continue
        yield from _in_text(raw, run, span.start)
        if is_title(span):
            titles += 1
            at = titlenames.names_before(raw, run, span)
            at = led_to(raw, run, span) if at is None else at
            printed = at is None and "(" not in span.text and _IN_LAW_JOURNAL.match(raw, span.end)
            if printed and _SPEAKS.search(raw, run, span.start):
                at = span.start
            if at is not None:
                yield at
        run = span.end
    yield from _in_text(raw, run, last)


def _in_text(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where citations may begin in plain text."""
    if not _FIRST_LETTER.search(raw, start, end + 1):
        return
    for kind in (
        _initialled,
        _shouted,
        _forenamed,
        _in_italics,
        _imprinted,
        _entries,
        _edited,
        _again,
        followed_up,
        sentenceled.find,
        surnames.find,
        inverted.find,
        lawheads.find,
        _spoken,
        pointing.find,
        archival.places,
        dailies.places,
    ):
        yield from kind(raw, start, end)


def _initialled(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where names with initials begin: "J. Roe"."""
    reach = start
    for match in islice(chain(_INITIALS.finditer(raw, start, end), _BARE.finditer(raw, start, end)), MOST):
        if match.start() < reach or is_place(match.group()):
            continue
        who = byline.read(raw[match.start() : match.start() + NAMES])
        after = match.start() + who.end
        reach = max(reach, after)
        if _READER.search(raw, max(0, match.start() - 4), match.start()) and _DAY.match(raw, after):
            continue
        edited = who.editors and not is_volume(raw, match.start())
        if who.certain and who.names and not edited and _is_titled(raw, after):
            yield _first_of(raw, match.start())


def _first_of(raw: str, at: int) -> int:
    """Return where the first of several persons begins, of whom one of the later begins at a place: "Jane Roe and J. Doe"."""
    found = _COMPANY.search(raw, max(0, at - NAMES), at)
    return found.start() if found and is_forename(found["forename"]) else at


_HOLDINGS = (
    "Papers",
    "Records",
    "Collection",
    "Collections",
    "Archive",
    "Archives",
    "Files",
    "Library",
    "Fonds",
)
"""Words of what is kept under the letters of a body: "NAACP Papers"."""


def _shouted(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where names with the family name in capitals begin: "Jane ROE", "ROE, J."."""
    if not _CAPITALS.search(raw, start, end):
        return
    for pattern in (_SHOUTED, _INVERTED, _SHOUTED_FIRST):
        for match in islice(pattern.finditer(raw, start, end), MOST):
            if _KING.fullmatch(match.group()) or (raw[match.end()] == ":" and _all_shouted(match.group())):
                continue
            who = byline.read(raw[match.start() : match.start() + NAMES])
            found = _FOUND_IN.search(raw, max(0, match.start() - NAMES), match.start()) is not None
            of_work = _OF_WORK.search(raw, max(0, match.start() - NAMES), match.start()) is not None
            edited = who.editors and (of_work or not (found or is_volume(raw, match.start())))
            held = match.group().endswith(_HOLDINGS)
            second = _BY_ROLE.search(raw, max(0, match.start() - NAMES), match.start()) is not None
            if who.names and not (edited or held or second) and _is_titled(raw, match.start() + who.end):
                yield match.start()


def _all_shouted(name: str) -> bool:
    """Tell whether the forename of a person is in capitals too, perhaps behind a noun: "Person JANE ROE"."""
    words = [word for word in name.split() if word.isupper()]
    return len(words) == len(name.split()) or (len(words) > 1 and is_forename(words[0].title()))


def _forenamed(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where names with a forename begin that the words of a sentence lead to: "as was shown by Jane Roe"."""
    for match in islice(_FORENAMED.finditer(raw, start, end), MOST):
        at = _after_noun(match)
        named = match.group()[at - match.start() :]
        known = is_forename(named.partition(" ")[0])
        if (
            _KING.fullmatch(named.rstrip("."))
            or _BY_ROLE.search(raw, max(0, at - NAMES), at)
            or describes_item(raw, at)
            or (not known and _OF_TITLE.search(raw, max(0, at - 8), at))
        ):
            continue
        if not known and (
            is_place(named)
            or is_body(named)
            or not AFTER_SMALL.search(raw, max(0, at - 30), at)
            or not _PUBLISHED.match(raw, match.end())
        ):
            continue
        who = byline.read(raw[at : at + NAMES])
        after = at + who.end if who.certain else match.end()
        if not who.editors and (_is_titled(raw, match.end()) or _is_titled(raw, after)):
            yield at


def _after_noun(named: re.Match[str]) -> int:
    """Return where a name begins that may have a German noun before it: "für die Diskussion Jane Roe"."""
    at = named.start("forename")
    first, _, rest = named.group()[at - named.start() :].partition(" ")
    second, _, family = rest.partition(" ")
    noun = not is_forename(first) and family and is_forename(second)
    return at + len(first) + 1 if noun else at


def _in_italics(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where names in italics begin that a title without marks follows: "sowie *Jane Roe*, Salz. Berlin 1999"."""
    if not has_any(raw, ("*,", "* (")):
        return
    for match in islice(_ITALICS.finditer(raw, start, end), MOST):
        before = raw[max(0, match.start() - NAMES) : match.start()]
        if is_forename(match["forename"]) and not _IN_BOOK.search(before) and _is_titled(raw, match.end()):
            yield match.start()


def _imprinted(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where persons begin that a title, a place and a year follow: "Jane Roe, Sel et pain, Paris, Seuil, 1999"."""
    reach = start
    for match in islice(_ANYONE.finditer(raw, start, end), MOST):
        given = match["forename"] or (match["turned"] or "").partition("-")[0]
        if match.start() < reach or (given and not is_forename(given)):
            continue
        if _KING.fullmatch(match.group()) or is_place(match.group().partition(" (")[2].rstrip(")")):
            continue
        before = raw[max(0, match.start() - NAMES) : match.start()]
        if (_IN_BOOK.search(before) and not _FOUND_IN.search(before)) or (
            match["role"] and (_IN_EDITORS.search(before) or not is_volume(raw, match.start()))
        ):
            continue
        placed = _imprint(raw, match.end())
        cited = (
            placed
            or (match["shouted"] and _IMPRINTED.match(raw, match.end()))
            or _IN_JOURNAL.match(raw, match.end())
        )
        if cited and _ROLE.match(raw, match.end()) is None:
            reach = match.end()
            yield _first_of(raw, match.start())


def _imprint(raw: str, at: int) -> bool:
    """Tell whether a title, a place and a year follow at a place; a year may stand in the title too."""
    if not _TITLE.match(raw, at):
        return False
    end = raw.find(";", at, at + AHEAD)
    for year in _YEAR.finditer(raw, at, end if end >= 0 else at + AHEAD):
        if _names_place(raw[at + 2 : year.start()]):
            return True
        if not raw[year.start() - 2 : year.start() - 1].islower():
            return False
    return False


def _entries(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where entries by author and year begin in a sentence: "the term is that of Roe, J. (1964): «Salt»"."""
    reach = start
    if not has_any(raw, ("(1", "(2")):
        return
    for match in islice(_ENTRY.finditer(raw, start, end + 4), MOST):
        before = raw[max(0, match.start() - NAMES) : match.start()]
        if match["forename"] and not is_forename(match["forename"]):
            continue
        if match.start() >= reach and (not _IN_BOOK.search(before) or _FOUND_IN.search(before)):
            yield match.start()
        reach = match.end()


def _edited(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where a sentence leads to editors whose family names come first: "den Sammelband Roe, Jane/Doe, John (Hrsg.): Salz"."""
    if not has_any(raw, ("Hrsg", "Hg")):
        return
    for match in islice(_EDITORS_FIRST.finditer(raw, start, end), MOST):
        if not _IN_WORD.search(raw, max(0, match.start() - 3), match.start()):
            yield match.start("editors")


def _names_place(text: str) -> bool:
    """Tell whether one of the parts between commas, colons and brackets is a place."""
    return any(is_place(part) for part in _PARTS.split(text)[1:] if part.strip())


def _again(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where the same author has a further title: "idem, Salt"."""
    for match in islice(_AGAIN.finditer(raw, start, end + 1), MOST):
        if DATED.match(raw, match.end(), match.end() + AHEAD) and not _IN_OWN.search(
            raw[max(0, match.start() - 80) : match.start()]
        ):
            yield match.start()


def _spoken(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where letters and interviews begin: "Jane Roe to John Doe, 3 May 1848", "Jane Roe, interview by author"."""
    for match in islice(letters.SPOKEN.finditer(raw, start, end), MOST):
        if describes_item(raw, match.start()) or _REMARKED.search(raw, 0, match.start()):
            continue
        sign = match.start() - 2
        if raw[sign : sign + 1] != "." or stops_sentence(raw, sign):
            yield match.start()


def _is_titled(raw: str, at: int) -> bool:
    """Tell whether a title follows at a place, and a year it; no word for editors or translators."""
    return (
        _ROLE.match(raw, at) is None
        and not is_imprint(raw, at)
        and _TITLE.match(raw, at) is not None
        and DATED.match(raw, at, at + AHEAD) is not None
    )
