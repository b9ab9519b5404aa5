"""How authors print again what they have cited: a known name, and a title, a page or a year behind it."""

import re

from srccheck.extraction import match
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.sentences import signal

CAPITAL = r"[^\W\d_a-zß-ÿа-яё]"
FAMILY = rf"{CAPITAL}[^\W\d_]+(?:[’'-][^\W\d_]{{2,}})*"
AND = r"(?:\s?/\s?|,?\s(?:and|und|et|&|y|e|i|и)\s)"
NAMED = re.compile(
    rf"(?=[^\W\da-zß-ÿ]|[dvl])(?<![\w’'.-])(?:(?:[Dd]e|[Vv]an|[Vv]on|der|den|[Ll]a|[Dd]i|[Dd]u|del|della|dos|da|d['’])\s?)*(?P<family>{FAMILY})(?P<more>{AND}{FAMILY})?(?:,?\s(?:et al\.?|u\.\s?a\.))?(?:,?\s\(?(?:[EeÉé]ds?|[Hh]rsg|[Hh]g)\.?\)?)?(?P<whose>[’']s)?(?:\s(?:{CAPITAL}\.[\s-]?){{1,2}}(?=,))?(?=[,:]?\s)"
)
MARKED = re.compile(
    r"[,:]?\s(?:“(?P<a>[^”;]{3,160})”|‘(?P<b>[^;]{3,160}?)’(?!\w)|«\s?(?P<c>[^»;]{3,160})»|„(?P<d>[^“”;]{3,160})[“”]|\"(?P<e>[^\";]{3,160})\"|[*_](?P<f>[^*_;]{3,160})[*_])"
)
_PLAIN = re.compile(rf"[,:]\s(?P<title>{CAPITAL}[^,;:()\d“‘«„*]{{2,80}}?)(?=\.{{3}}|…|[,;.(]|\s\(|\s?$)")
_PAGED = re.compile(
    r",\s[ivxIVX]{1,5}[,.]\s\d|,?\s(?:pp?|SS?|[Сс]|págs?|Rn|Rdnr|paras?)\.?\s?\d|,\s(?!(?:1[4-9]|20)\d\d(?!\s?[–-]\s?\d))\d{1,4}(?:[–-]\d{1,4})?(?=[,.;:)]|\s(?:and|und|et|n\.)\s|\s?$)|\s(?:\d{1,3}(?:[–-]\d{1,4})?|[ivxl]{2,6})(?=[,.;:)]|\s(?!vols?\s)[a-z]{2,}\s|\s?$)"
)
_DATED = re.compile(r"\s\((?:1[5-9]|20)\d\d[a-z]?(?:[,:]\s[^()]{1,20})?\)")
_ROLE = re.compile(r",?\s\(?(?:[Ee]ds?|[Hh]rsgg?|[Hh]gg?|dirs?)\.?\)?[,:\s]")
_IN_BOOK = re.compile(r"\b(?:[Ii]n|[Ee]n|[Dd]ans):?\s[^;“”\"*»\d]{2,80}$")
_CITED_END = re.compile(r",?\s(?:(?:op|art|loc|ob)\.?\s)?cit$")
_EVIDENCE = re.compile(r"[^;“‘«]{0,80}?\d")
"""What follows a title that is cited: a number soon."""
_GIVEN = re.compile(rf"(?:(?P<forename>{FAMILY})\s(?:{CAPITAL}\.\s?)?|(?:{CAPITAL}\.[\s-]?){{1,3}})$")
_IN_LIST = re.compile(
    rf"{CAPITAL}[\w’'.-]*(?:,|\)|{AND}|,?\s)$|(?:n|nota|[Nn]ote|[Aa]nm|[Ff]n)\.?\s\d{{1,3}},\s$|[/“‘«„\"*]$"
)
"""What stands before a name that is one of several, or a word of a title."""
_SPOKEN = re.compile(r"(?:von|de|di|du|van)\s(?=[^\W\d_a-zß-ÿ])")
"""A word of the sentence before a name: "la somme de Roe"."""
_SMALL_BEFORE = re.compile(r"(?<![^\s(])[a-zß-ÿ]{2,}\s$")
_STOP = re.compile(r"[.;:]\s(?=[^\W\d_a-zß-ÿ])")
_CONJUNCTION = re.compile(r"(?<=[\s(])(?:and|und|et|y|e|i|и|but|or|see|as)\s$", re.IGNORECASE)
_WITHIN = re.compile(
    rf"\s(?:of|on|von|des|de|du|di|del|to|for|and|und|et|y|e)\s(?:{FAMILY}\s|(?:{CAPITAL}\.[\s-]?){{1,3}})?$"
)
"""What stands before a name in a title: "Theology of Karl Barth, p. 109"."""
_NAMES = 100
"""Characters in which the other editors of a book stand."""
BEFORE = 40
"""Characters in which forenames stand."""


def cites(raw: str, found: re.Match[str], titles: tuple[str | None, ...]) -> bool:
    """Tell whether a title, known or with a number after it, or a page stands behind a name.

    Args:
        raw: a note.
        found: a match of `NAMED` in it.
        titles: what was cited of this person; None for a work without a title.
    """
    at = found.end()
    marked = MARKED.match(raw, at)
    if marked:
        title = marked[marked.lastgroup or 0]
        cited = title[:1].isupper() and _EVIDENCE.match(raw, marked.end()) is not None
        named = not title[:1].islower() or " " in title.strip()
        return cited or (named and is_title(title, titles))
    if found["whose"]:
        return False
    if _DATED.match(raw, at):
        return True
    plain = _PLAIN.match(raw, at)
    if plain is not None and is_title(plain["title"], titles):
        return True
    return _PAGED.match(raw, at) is not None and not _WITHIN.search(raw, 0, found.start())


def edits(raw: str, found: re.Match[str]) -> bool:
    """Tell whether a name is that of an editor of the book that a chapter is in: "in Jane Roe and John Doe, eds."."""
    role = _ROLE.match(raw, found.end("more") if found["more"] else found.end("family"))
    return (
        role is not None and _IN_BOOK.search(raw, max(0, found.start() - _NAMES), found.start()) is not None
    )


def is_titled(raw: str, found: re.Match[str], titles: tuple[str | None, ...]) -> bool:
    """Tell whether a title of several words that is known stands behind a name."""
    named = MARKED.match(raw, found.end()) or _PLAIN.match(raw, found.end())
    title = named[named.lastgroup or 0] if named else ""
    return " " in title.strip() and is_title(title, titles)


def is_title(words: str, titles: tuple[str | None, ...]) -> bool:
    """Tell whether words are the beginning of one of the titles, or a part of it."""
    words = _CITED_END.sub("", words.strip(" ,.…"))
    return match.begins(words, titles) or match.holds(words, titles)


def begin(raw: str, at: int) -> int | None:
    """Return where a name begins with its forenames; None where it is one of a list, or within a title."""
    spoken = _SPOKEN.match(raw, at)
    at = spoken.end() if spoken and _SMALL_BEFORE.search(raw, max(0, at - BEFORE), at) else at
    given = _GIVEN.search(raw, max(0, at - BEFORE), at)
    if given and (given["forename"] is None or is_forename(given["forename"])):
        at = given.start()
    before = raw[max(0, at - BEFORE) : at]
    bare = _CONJUNCTION.sub("", before)
    led = _STOP.split(before)[-1]
    if led.strip() and signal(led) == len(led):
        return at
    return None if _IN_LIST.search(before if bare == before else bare.rstrip() + " ") else at
