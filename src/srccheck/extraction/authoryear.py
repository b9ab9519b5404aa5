"""Author-date references in the text of a note: "Roe 1999, p. 12", "Roe/Doe 1978, S. 66 ff.", "(Roe et al. 2004a)"."""

import re
from collections.abc import Generator, Iterator
from functools import lru_cache
from itertools import islice

from msgspec import Struct

from srccheck.extraction.forenames import is_forename
from srccheck.extraction.numbers import RANGE, tidy
from srccheck.extraction.places import is_place, is_region
from srccheck.extraction.sentences import signal
from srccheck.model.work import Name
from srccheck.text.dates import MONTHS
from srccheck.text.names import BODY_WORDS, is_body

_NAME = r"(?:(?:[Vv]an|[Vv]on|[Dd]e[rln]?|[Dd]i|[Ll][ae]|[Dd]u|[Tt]en)\s){0,2}[^\W\d_a-zß-ÿ](?:[^\W\d_]|['’-](?=[^\W\d_]))+"
_AND = r"\s?/\s?|;\s(?=[A-ZÀ-Þ]{3})|,?\s(?:und|and|et|y|e|i|и)\s|\s?&\s?|,\s|\s(?=[^\W\d_a-zß-ÿ][^\W\d_]+\s(?:1[6-9]|20)\d\d)"
_FURTHER_YEAR = r"(?:19|20)\d\d[a-z]?(?:[:,;.)]|\s(?:und|and|et|y|e|sowie|bzw\.|&)\s|\s?$)"
_YEAR = (
    r",?\s[(\[]?(?:\[\d{4}\]\s)?(?P<year>(?:1[6-9]|20)\d\d)(?:/\d\d(?!\d))?(?P<letter>[a-z])?(?:\s?\[\d{4}\])?(?![\w–—-])[)\]]?"
    r"(?:,\s(?:Bd|Teil|Vol|vol)\.\s(?:\d{1,2}|[IVX]{1,4})(?=,\s))?"
    rf"(?:(?:\s?[,:]?|\.(?=\sSS?\.\s?\d))\s*(?:(?:insb(?:esondere|es)?\.?|bes\.|esp\.|especially|hier|here|v\.\s?a\.)\s)?(?:(?:at|pp?\.|SS?\.|с\.|стр\.|Rn\.|§+|ch(?:s|ap|aps)?\.|Kap\.|paras?\.|cap\.|[Tt]ables?|Tab\.|[Ff]ig(?:ures?|s?\.)|Abb\.|n\.|fn\.)\s?|(?<=:)\s?|(?<=,\s)(?!{_FURTHER_YEAR})|(?<=\d\)\s)(?=\d)(?![\d–-]+,?\s(?:\(\d|\*|[“‘«„]|[A-ZÀ-Þ](?![\w/ ]*\s\(?(?:1[6-9]|20)\d\d))))(?P<page>{RANGE}(?:(?:,\s\d{{1,4}})*\s(?:und|and|et|y|e)\s(?!{_FURTHER_YEAR})\d{{1,4}}(?:[–-]\d{{1,4}})?(?![\w–-]))?(?:\.\d+)?(?![^\W\d_f]))(?:(?:\s?ff?\b|(?<=\df))(?:\.(?:,\s\d{{1,3}}(?:[–-]\d{{1,3}})?(?:\s?ff?\b\.?)?(?![\w/:]))+)?)?(?:,\s(?:Tab|Abb|Anm|Fn|nn?)\.\s\d{{1,3}}(?:\.\d+)?)?)?"
)
_PATTERN = rf"(?P<names>{_NAME}(?:(?:{_AND}){_NAME}){{0,5}})(?P<others>,?\s(?:et al\.?|u\.\s?a\.|a\.o\.|и др\.?))?{_YEAR}"
_SINGLE = re.compile(_NAME)
_REFERENCE = re.compile(_PATTERN)
_BODY = r"(?:The\s)?[^\W\d_a-zß-ÿ][\w-]+(?:\s(?:(?:of|for|on|and|the|de|des|du|la|für|der|zur)\s){0,2}[^\W\d_a-zß-ÿ][\w-]+){1,7}"
_OF_BODY = re.compile(rf"(?P<names>{_BODY}){_YEAR}")
"""The same of a body with several words: "Council for Salt 2008, para. 3"."""
_FOLLOWS = re.compile(
    rf",\s{_FURTHER_YEAR}|\.\s[–—]\s|"
    r"\sI\s|[\s.,;)]*$|\.?\s?[;)]|[.,]{0,2}\s(?!lib\.|tít\.)[a-zß-ÿ(]|,?\s(?:S|p|pp|Fn|vgl|hrsg|Bd|Tab|Abb|Kap)\.|[.,]\s+(?:Vgl|Siehe|See|Cf|So|Ebenso|Zu|Die|Der|Das|In)\b|[.,]?\s(?=[^\W\d_]+(?:[/\s][^\W\d_]+)*(?:\set al\.)?,?\s\(?(?:1[6-9]|20)\d\d(?!:\s[^\W\d_]))"
)
ANOTHER = re.compile(
    rf"(?:(?<=[.;)\d])|(?<=[\d)],)|(?<=ff))\s(?=(?:(?:[Vv]gl\.|ebenso|sowie|siehe|auch|und|and|[Ss]ee|also|[Cc]f\.|kritisch(?:er)?|dagegen|anders|zustimmend|ablehnend|ähnlich|zurückhaltend(?:er)?|deutlich|jetzt|noch|schon|bereits|contra|but)\s){{0,3}}{_PATTERN})"
)
"""Where a further reference may begin."""
_MONTHS = frozenset(month for names in MONTHS.values() for spellings in names for month in spellings.split())
TIMES = frozenset(
    """for pour für para per por since from until till between by after before during around about circa seit im in ab
    bis vor nach vom um gegen zwischen depuis dès vers après avant desde hasta entre hacia tras dal nel tra verso dopo en""".split()
)
"""Words before a year in a sentence."""
_NO_AUTHOR = (
    frozenset(
        """act table tabelle figure abb band heft reihe fachserie version christmas easter michaelmas weihnachten ostern
    pfingsten spring summer autumn winter manuskript aufl auflage bde vols voll tomi""".split()
    )
    | _MONTHS
    | TIMES
)


_AND_THEN_COMMA = re.compile(r"\s(?:und|and|et|y|e)\s.*,")
"""A title and a place rather than names: "Roe, Salz und Brot, Krefeld 1961"."""
_TITLED = re.compile(rf"{_NAME},\s{_NAME}\s(?:und|et|y|e)\s{_NAME},\s")
"""A title before a comma and the year: "Roe, Salz und Brot, 1961"."""
_ACRONYM = 5
"""Letters in capitals that are a journal rather than an author among others: "Roe, Salz und Brot, NJW 1974"."""
_COMMAS = re.compile(rf"{_NAME}(?:,\s{_NAME})+")
"""Names with nothing but commas: "Roe, Jane"."""
_TITLED_AFTER = re.compile(
    r",\s(?!(?:[Vv]an|[Vv]on|[Dd]e|[Dd]i|[Dd]u|[Ll]a|[Ll]e|El|al|Mc|St)\s)[^\W\d_]+\s[^\W\d_]+$"
)
"""Two words after a comma, which are a title rather than a name: "Roe, Weißes Salz 1999"."""
_SPOKEN = re.compile(r"(?:von|de|di|du|van)\s(?=[^\W\d_a-zß-ÿ])")
"""A word of the sentence before a name: "im Sinne von Roe (1999)"."""
_ARTICLE = re.compile(r"(?<![^\s(])(?:zu[rm]?|im|am|der|die|das|des|dem|den|eine[rnms]?)\s$")
_NOUN = re.compile(r"[^\W\d_]+\s(?=[^\W\d_a-zß-ÿ])")
"""A German noun before a name: "zur Kritik Roe 1999"."""
_IMPRINTED = re.compile(r"(?:[^\W\d_]|\w[*”’»“\"]|\sBde?\.|\s(?:Bd|vol|t)\.\s\d{1,3})(?:,\s|:\s)$")
"""What stands before a place and its year, and before a further author only after another reference."""
_LEAD = 12
_AFTER_TITLE = re.compile(r"\w[*”»“\"],\s$")
_BESIDE = re.compile(r"(?P<place>[^\W\d_][\w.-]+)\s(?:und|and|et|y|e)\s$")
"""A place before another one: "Basel und"."""
_PUBLISHED = re.compile(r"[.,]\s(?P<place>[^\W\d_][^,;:()\d]{1,30}):\s(?:[^,;:()\d]{1,60}\s)?$")
"""A place, and the head of a publisher before its last name and the year: "Salz. Kiel: Roe 1999", "Paris: Les Exemples 1999"."""
_IN_BRACKETS = re.compile(r"\([^\W\d_a-zß-ÿ][^():;\d]{1,40}:\s(?:[^():;\d]{1,40}\s)?$")
"""A place and the head of a publisher, in brackets: "(London: James "."""
_IMPRINT_AFTER = re.compile(r"\s\([^\W\d_a-zß-ÿ][^():;\d]{1,40}:\s[^();]{2,60},\s(?:1[5-9]|20)\d\d\)")
"""An imprint in brackets, after a title that ends in a year: "Salt Survey 2019 (London: Roe, 2019)"."""
_THESIS = re.compile(r"(?i:diss|thesis|thèse|tesi)[^;,]{0,20},?\s?$")
"""What stands before the university of a thesis."""
_FAMILY_BEFORE = re.compile(r"[^\W\d_a-zß-ÿ][\w’'-]+,\s$")
_NUMBERED = re.compile(r"\d,\s$")
"""A number and a comma, after which a place, a body or a journal goes on about a title: "Reihe 2.8, Wiesbaden 2005"."""
_WORD_BEFORE = re.compile(r"[^\W\d_]{4},\s$")
_HOSTED = re.compile(r",\sin:\s|\((?:Hrsgg?|Hgg?)\.\)")
"""A book in which a text stands, whose place and year may follow: "in: Doe (Hrsg.), Das Salz, Seyssel 1980"."""
_ON_RIVER = re.compile(r"(?<!\w)[^\W\d_a-zß-ÿ][\w-]+(?:\s(?:am|an\sder|im|in\sder|ob\sder)\s|/\s)$")
"""A town and what leads to its river, which looks like an author: "Frankfurt am Main 1990"."""
_PLACE = 40
_AFTER_SENTENCE = re.compile(r"[^\W\d_]{4}\.\s$")
_ANY_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_COLON_PAGE = re.compile(r"\d[a-z]?\)?\s?:\s?\d")
"""A page after a year and a colon."""
_MOST = 200
"""References that are looked for in one note."""
_LAW = re.compile(
    r"(?:Act|Bill|Ordinance|Regulations?|Rules|Order|Code|Report|Treaty|Convention|gesetz|Gesetz)$"
)
"""How the names of laws end, and no body's."""
_GIVEN_AFTER = re.compile(rf"{_NAME},\s({_NAME})(?=\s?/|$)")
"""A forename after a family name: "Roe, Jane / Doe, John"."""
_PAIR = 2
_ANYWHERE = re.compile(
    rf"(?<![^\s(,;])(?:(?={_PATTERN})|(?={_BODY}\s\(?(?:1[6-9]|20)\d\d))|(?<![^\s(])(?:[Dd]ers|[Dd]ies|[Ii]d|[Ii]dem)\.?,?\s(?=(?:1[6-9]|20)\d\d[a-z]?(?:[:,;.)]|$))|(?<=;\s)(?=(?:1[6-9]|20)\d\d[a-z]?(?::\s?|,\s(?:pp?|SS?)\.\s?)\d)|(?<=\d[a-z],\s)(?=(?:1[6-9]|20)\d\d[a-z](?:[:,;)]))"
)
_FURTHER = re.compile(rf"(?:[,;]\s|,?\s(?:und|and|et|y|e|sowie|bzw\.|&)\s)(?={_FURTHER_YEAR})")
"""What stands between two years of one author: "Roe 1999, 2001a and 2005"."""
_AGAIN = re.compile(
    rf"(?:(?:(?:vgl\.|siehe|so)\s)?(?:auch\s)?(?P<same>[Dd]ers|[Dd]ies|[Ii]dem|[Ii]d)\.?,?\s)?(?P<year>(?:1[6-9]|20)\d\d)(?P<letter>[a-z])?(?:(?::\s?|,\s(?:(?:pp?\.|SS?\.)\s?)?)(?P<page>{RANGE})(?:\sff?\.?)?)?[\s.;,)]*"
)
"""A further year of the author before: "ders. 1997: 12", "1997: 470"."""
_ONLY_YEAR = re.compile(r"[\s,;]*(?:(?:und|and|et|y|e|sowie|bzw\.|&)\s)?\d{4}")
_YEAR_PAGE = re.compile(rf"\d{{4}}[a-z]?(?:(?::\s?|,\s(?:pp?\.|SS?\.)\s?){RANGE}(?:\s?ff?\.?)?)?")


_TITLE_AFTER = re.compile(r";\s[^\W\d_a-zß-ÿ][a-zß-ÿ]+\s(?!(?:and|und|et|y|e)\s)[a-zß-ÿ]{2,}\s[^\W\d_]")
"""A title after the year of an entry and a semicolon: "Roe, Jane, 1979; Thinking about Salt"."""


_PART = re.compile(r"[^;]+")
_MARKS = frozenset('*“”„«»"')
"""What stands around titles."""
_TOLD = re.compile(r"\d|[^\s.]\s[(]?[^\W\d_a-zß-ÿ]")
"""A number, or a word with a capital within a sentence."""
_DIGIT = re.compile(r"\d")
_ROUGHLY = re.compile(
    r"[^\W\d_]\w+,?\s[(\[]?(?:1[6-9]|20)\d\d[a-z]?(?:/\d\d)?(?:\s?\[\d{4}\])?(?:[:;,)\]]{0,2}\s?(?:[A-Za-z]{1,4}\.\s?|ch\s|and\s|und\s)?\d+[\w–-]*(?:\sff?\.)?)*"
)
"""What a reference looks like, with pages and further years; it is asked first, since it costs less."""
_REPORTED = re.compile(r"\sv\.?\s|\[\d{4}\]|(?<!\w)[A-Z]{2,5}\s(?:[A-Z][\w.]{1,5}\s)?(?:1[6-9]|20)\d\d,\s\d")
"""A case, the year of a report, or a journal of lawyers by its letters with year and page: "BGH NJW 2000, 1914"."""
_SEVERAL = 2


class Reference(Struct, frozen=True, kw_only=True):
    """An author-date reference.

    Attributes:
        authors: family names only.
        year: four digits.
        letter: that tells the works of one year apart, empty where there is none.
        locator: the cited page.
        end: where it ends.
    """

    authors: tuple[Name, ...]
    year: str
    letter: str
    locator: str | None
    end: int


@lru_cache(maxsize=512)
def match(text: str) -> Reference | None:
    """Return the reference that a text begins with, None where it begins otherwise, or a title follows the year."""
    found = _REFERENCE.match(text)
    if found is None or not _ends(text, found):
        return _of_body(text)
    pieces = (piece.strip() for piece in re.split(_AND, found["names"]) if piece and piece.strip())
    names = [name for piece in pieces for name in _SINGLE.findall(piece)]
    if len(names) == _PAIR and found["names"] == " ".join(names):
        names = [found["names"]]
    bare = "(" not in found.group()
    placed = len(names) > 1 or not found["page"]
    if any(_is_no_name(word, bare=bare, placed=placed) for name in names for word in name.split(" ")):
        return _of_body(text)
    if text.startswith(", S. ", found.end("year")) and _TITLED_AFTER.search(found["names"]):
        return None
    if _AND_THEN_COMMA.search(found["names"]) or _TITLED.fullmatch(
        found["names"] + text[found.end("names") :][:2]
    ):
        return None
    if any(is_forename(given) for given in _GIVEN_AFTER.findall(found["names"])):
        return None
    shouted = [name for name in names if name.isupper()]
    if len(names) > 1 and len(shouted) < len(names) and any(len(name) <= _ACRONYM for name in shouted):
        return None
    commas = _COMMAS.fullmatch(found["names"]) is not None
    if commas and (
        any(map(is_forename, names[1:]))
        or not text.startswith(", ", found.end("names"))
        or _TITLE_AFTER.match(text, found.end())
    ):
        return None
    return _reference(found, tuple(Name(family=name) for name in names))


def _of_body(text: str) -> Reference | None:
    """Return the reference to the work of a body that a text begins with."""
    found = _OF_BODY.match(text)
    if found is None or not is_body(found["names"]) or _LAW.search(found["names"]) or not _ends(text, found):
        return None
    return _reference(found, (Name(literal=found["names"]),))


def _ends(text: str, found: re.Match[str]) -> bool:
    """Tell whether a reference ends where its pattern does: a title does not follow it; none does after a page."""
    if found["page"] and text.startswith(". ", found.end()):
        return True
    return _FOLLOWS.match(text, found.end()) is not None


def _reference(found: re.Match[str], authors: tuple[Name, ...]) -> Reference:
    return Reference(
        authors=authors,
        year=found["year"],
        letter=found["letter"] or "",
        locator=tidy(found["page"]) if found["page"] else None,
        end=found.end() + (found.string.startswith(")", found.end()) and "(" in found.group()),
    )


def again(text: str, *, printed: str) -> Reference | None:
    """Return the reference that a text is, where it leaves out its author, who is that of the reference before.

    Args:
        text: a citation without the words that lead to it.
        printed: the same with them; a bare year is one only where nothing but "and" leads to it.
    """
    found = _AGAIN.fullmatch(text)
    if found is None or not (found["same"] or found["page"] or _ONLY_YEAR.match(printed)):
        return None
    return Reference(
        authors=(),
        year=found["year"],
        letter=found["letter"] or "",
        locator=tidy(found["page"]) if found["page"] else None,
        end=found.end(),
    )


def _is_no_name(name: str, *, bare: bool, placed: bool) -> bool:
    """Tell whether a word is of a body or, before a bare year, a month; where it may be a place, whether it is one."""
    low = name.lower()
    dated = low in _NO_AUTHOR and (bare or low not in _MONTHS)
    return dated or low in BODY_WORDS or (placed and (is_place(name) or is_region(name)))


def anywhere(text: str) -> Iterator[int]:
    """Yield where author-date references begin in a text, those by "ders." and by a further year among them."""
    reach = 0
    for found in islice(_ANYWHERE.finditer(text, signal(text)), _MOST):
        if found.start() < reach:
            continue
        spoken = _SPOKEN.match(text, found.start()) if text[: found.start()].rstrip()[-1:].islower() else None
        spoken = spoken or (
            _NOUN.match(text, found.start()) if _ARTICLE.search(text, 0, found.start()) else None
        )
        at = spoken.end() if spoken else found.start()
        reference = match(text[at:])
        if (
            reference is not None
            and not is_imprint(text, at, reference)
            and not _is_given(text, at, reference)
        ):
            yield at
            reach = at + reference.end
            if not _is_letters(reference.authors[-1].family or ""):
                reach = yield from _with_years(text, reach)
        elif found.group() or text[found.start() : found.start() + 1].isdigit():
            yield found.start()


def _with_years(text: str, at: int) -> Generator[int, None, int]:
    """Yield where further years of an author begin after a reference, and return where the last ends."""
    while further := _FURTHER.match(text, at):
        yield further.end()
        year = _YEAR_PAGE.match(text, further.end())
        at = year.end() if year else further.end()
    return at


def runs(text: str) -> Iterator[int]:
    """Yield where references begin that stand together in a sentence, or between semicolons, without any other source there.

    Such a stretch has no number, no title with marks and no capital within a sentence beside the references: "see Roe (1986), Doe (2007, ch. 2) and Poe (2001)".
    """
    if len(_ANY_YEAR.findall(text)) < _SEVERAL:
        return
    stretches = [_alone(text, *part.span()) for part in islice(_PART.finditer(text), _MOST)]
    if any(len(places) >= _SEVERAL for places in stretches):
        yield from (place for places in stretches for place in places)


def _alone(text: str, begin: int, end: int) -> list[int]:
    """Return where the references of a stretch of a text begin, if it has no other source."""
    words = text[begin:end]
    if not _MARKS.isdisjoint(words) or _DIGIT.search(_ROUGHLY.sub("", words)) or _REPORTED.search(words):
        return []
    places = [begin + at for at in anywhere(words)]
    rest, at = "", begin
    for place in places:
        rest += text[at:place]
        at = place + _length(text[place:end])
    return [] if _TOLD.search(rest + text[at:end]) else places


def _length(text: str) -> int:
    """Return how long the reference is that a text begins with, perhaps a further year only; 0 where there is none."""
    reference = match(text)
    year = _YEAR_PAGE.match(text)
    return reference.end if reference else year.end() if year else 0


def is_paged(text: str, *, colon: bool = False) -> bool:
    """Tell whether a text begins with a reference that cites a page, and with no place of an imprint: "Roe 1999, p. 12".

    Args:
        text: any.
        colon: only a colon before the page counts: "Roe 1999: 12".
    """
    found = match(text)
    if found is None or found.locator is None or (colon and not _COLON_PAGE.search(text, 0, found.end)):
        return False
    return not any(is_place(name.family or name.literal or "") for name in found.authors)


def _is_given(text: str, at: int, reference: Reference) -> bool:
    """Tell whether what reads as an author is the forename of an entry: "Roe, Jane (1999)"."""
    name = reference.authors[0].family or ""
    return is_forename(name) and _FAMILY_BEFORE.search(text, max(0, at - _PLACE), at) is not None


def is_imprint(text: str, at: int, reference: Reference) -> bool:
    """Tell whether what reads as a reference at a place is the place and the year of a title: "Salt, London 1999, 12"."""
    name = reference.authors[0].family or ""
    town = _ON_RIVER.search(text, max(0, at - _PLACE), at)
    if town and is_place(f"{town.group()}{name}"):
        return True
    if (
        _THESIS.search(text, max(0, at - _PLACE), at)
        or _IN_BRACKETS.search(text, max(0, at - 2 * _PLACE), at)
        or _IMPRINT_AFTER.match(text, at + reference.end)
    ):
        return True
    published = _PUBLISHED.search(text, max(0, at - 3 * _PLACE), at)
    if published and is_place(published["place"]):
        return True
    if len(reference.authors) == 1 and _AFTER_TITLE.search(text, max(0, at - _LEAD), at):
        return True
    before = text[max(0, at - _LEAD) : at]
    body = reference.authors[0].literal
    if _NUMBERED.search(before) and (body or is_place(name.rpartition(" ")[2]) or _is_letters(name)):
        return True
    if before.endswith("), ") and is_place(name) and _HOSTED.search(text, text.rfind(";", 0, at) + 1, at):
        return True
    if _WORD_BEFORE.search(before) and _HOSTED.search(text, text.rfind(";", 0, at) + 1, at):
        return True
    if not is_place(name):
        return False
    begin = text.rfind(";", 0, at) + 1
    if _AFTER_SENTENCE.search(text, begin, at) and not _ANY_YEAR.search(
        text, text.rfind(", sowie ", begin, at) + 1, at
    ):
        return True
    beside = _BESIDE.search(text, max(0, at - _PLACE), at)
    return _IMPRINTED.search(text, max(0, at - _LEAD), at) is not None or (
        beside is not None and is_place(beside["place"])
    )


def _is_letters(name: str) -> bool:
    """Tell whether a name is the letters of a journal: "NZA"."""
    return name.isupper() and len(name) <= _ACRONYM
