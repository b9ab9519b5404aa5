"""Names at the head of a citation whose title has no marks: where they end, and who they are.

Five ways to print a person are told apart: `Roe, J. K.`, `J. K. Roe`, `Roe JK`, `Roe, Jane` and `Jane Roe`. What has
initials is certain to be a name; two capitalised words may also begin a title, so that they need a sign beside them: a
known forename, an "and", or an end that titles do not have.
"""

import re
from functools import cache, lru_cache

from msgspec import Struct

from srccheck.extraction.forenames import SPANISH, is_forename
from srccheck.extraction.lexicon import EDITORS
from srccheck.extraction.sentences import stops_sentence
from srccheck.model.work import Name
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import MONTHS
from srccheck.text.names import BODY_WORDS, OTHERS, is_body, person

MOST = 60
"""Names that are read at most."""
_BODY = 200
"""Characters that the name of a body has at most."""

_U = "".join(char for char in map(chr, range(65, 0x530)) if char.isupper())
_L = r"[^\W\d_]"
_PARTICLE_WORD = (
    r"(?:[Dd]e\s[Ll]a|[Dd]e\s[Ll]os|[Vv]an\s[Dd]e[rn]?|[Vv]on\s[Dd]e[rnm]?|[Dd]e[lrnst]?|[Dd]ella|[Dd][iaou]|[Dd]os|[Dd]as|"
    r"[Ll][ea]|LE|LA|DE|DU|DI|[Vv][ao]n|[Zz]u[mr]?|af|al|[Ee]l|bin|[Ii]bn|[Tt]er?|[Tt]en|St\.|auf\sder|in\s't|['’]t)"
)
_PARTICLE = rf"(?:{_PARTICLE_WORD}\s)"
_WORD = rf"(?:d['’]|[DLO]['’]|al-|el-|['`’ʿʾ])?[{_U}](?:{_L}|['’`ʼ′ʹ](?={_L})|-(?={_L}))*"
_LONG = rf"(?:d['’]|[DLO]['’]|al-|el-)?[{_U}](?:{_L}|['’`ʼ′ʹ](?={_L})|-(?={_L}))+"
_SURNAME = rf"{_PARTICLE}{{0,2}}{_LONG}(?:\s(?:[yi]\s)?(?!(?:and|und)\b){_PARTICLE}?{_LONG}){{0,2}}"
_INITIAL = (
    rf"(?:[{_U}]|Ch|Th|Yu|Ya|Ye|Ph|Cl|Gy|Kh|Sh|Zh|Ts|Fr|Wm|Ed|Vl|Ge|Jo|St|Sz|Cs|Zs|Chr|Alb|Eug|Joh|Phil)\.ª?"
)
_DOTTED = rf"(?:[{_U}]\s(?=[{_U}]\.))?{_INITIAL}(?:(?:\s?-\s?|\s)?{_INITIAL}){{0,5}}(?:\s[{_U}](?=\s))?"
_CAPITALS = rf"[{_U}](?:(?:\s?-\s?|\s)?[{_U}]){{0,3}}(?!{_L})"
_SUFFIX = r"(?:,?\s(?:[Jj]r|JR|[Ss]r|SR|II|III|IV)(?!\w)\.?)?"
_END = r"(?=\s*(?:[,.;:&/(\[“‘\"'`]|$)|\s(?:u\.\s?a\.|et\sal)|\s+(?:and|und|et|y|e|i|og|och|en|и)\s|\s+(?:1[4-9]|20)\d\d)"

_BOOK_FOLLOWS = rf",\s[{_U}][^;()\d]{{5,200}}(?:,?\s\d\w{{1,3}}\sedn?\.?\s?)?\((?!eds?\b)[^()]{{0,120}}(?:1[5-9]|20)\d\d\)"
"""A title and an imprint in brackets: what stands before them are names, be their initials without stops."""

_INVERTED_INITIALS = re.compile(
    rf"(?P<family>{_SURNAME}){_SUFFIX},\s?(?P<given>{_DOTTED}(?:\s?[{_U}](?=[\s,;]))?|{_CAPITALS}(?=\s*[,.;:&(]|\s(?:and|\d{{4}})\s?))(?P<after>\s{_PARTICLE_WORD}(?=[,.;\s]))?{_SUFFIX}"
)
_BRACKETED = re.compile(
    rf"(?P<family>{_SURNAME})\s\((?P<given>{_DOTTED}|(?!Hrsgg?\b|Hgg?\b|Eds?\b|Dir\b|Comps?\b|Coords?\b|Orgs?\b|Red\b)[{_U}][a-zß-ÿ]{_L}*)\)"
)
_DIRECT_INITIALS = re.compile(
    rf"(?P<given>(?:(?![А-ЯЁІЇЄҐ]|(?:In|En|Dans|Em|Nel)\s){_LONG}\s)?{_DOTTED})\s?(?P<family>{_PARTICLE}{{0,2}}{_LONG}(?:\s(?:y|de|del|de\sla|de\slos)\s{_LONG}(?=,|\sy\s)|\s(?!and\b|und\b){_LONG})?){_SUFFIX}"
)
_BARE_INITIALS = re.compile(
    rf"(?P<family>{_PARTICLE}{{0,2}}{_LONG}(?:\s{_LONG})?)\s(?P<given>{_DOTTED}{_SUFFIX}|[{_U}](?:[\s-]?[{_U}]){{0,2}}(?!{_L}|\.?\s?(?!(?:1[4-9]|20)\d\d[.,)])\d)\.?{_SUFFIX}(?=\s(?:1[4-9]|20)\d\d[.,)]|\s*[,;:.&(]|\sand\s|\s*$))"
)
_PLAIN_INITIALS = re.compile(
    rf"(?P<given>[{_U}](?:[\s-]?[{_U}]){{0,2}})\s(?P<family>{_PARTICLE}{{0,2}}{_LONG}){_SUFFIX}(?=,?\s*$|,?\set\sal|\s\((?:[Ee]ds?|[Hh]rsg|[Hh]g)\b|,\s[‘“\"«*_]|,\s[{_U}](?:[\s-]?[{_U}]){{0,2}}\s{_LONG}|,?\s(?:and|&)\s[{_U}]|:\s|\.\s|{_BOOK_FOLLOWS})"
)
_CAPITAL_FAMILY = re.compile(
    rf"(?P<family>(?:{_PARTICLE})?[{_U}]{{2,}}(?:[\s-][{_U}]{{2,}})*)\s(?P<given>(?![{_U}]{{2}}){_LONG}(?:[\s-](?![{_U}]{{2}}){_LONG})?){_END}"
)
_INVERTED = re.compile(
    rf"(?P<family>{_SURNAME}),\s(?P<given>{_LONG}(?:[\s-](?:[{_U}]\.?(?!{_L})|{_LONG})){{0,2}}(?:\s{_PARTICLE_WORD})?){_SUFFIX}(?:{_END}|(?<=\s[{_U}]\.)(?=\s[{_U}]))"
)
_DIRECT = re.compile(
    rf"(?P<given>{_LONG}(?:\s(?:[{_U}]\.?(?!{_L})|{_LONG})){{0,2}}?)\s(?P<family>{_PARTICLE}{{0,2}}{_LONG}(?:\s[yi]\s{_LONG}(?=,))?){_SUFFIX}{_END}"
)
_SEPARATOR = re.compile(
    r"\s*(?:[,;]?\s*(?:&|/)\s*|[,;]?\s+(?:and|und|et|y|e|i|og|och|en|и|та|with)\s+|\.?\s*;\s*|,\s*(?:\.\s?){3},?\s*|,\s*)"
)
_LIST_END = re.compile(
    rf"(?:,\s{_LONG}(?:\s(?:[{_U}]\.?|{_PARTICLE_WORD}|{_LONG})){{1,3}}){{0,30}},?\s(?:and|und|et|y|&)\s(?:[{_U}]\.\s?)?{_LONG}(?:\s(?:[{_U}]\.?|{_PARTICLE_WORD}|{_LONG})){{1,3}}\s?[.:(,\[]"
)
_WHOLE_NAME = rf"(?!(?:The|A|An|In|On|Der|Die|Das|Le|La|His|Her|Their|Its|Our)\s){_LONG}(?:\s(?:[{_U}]\.(?:\s?[{_U}]\.)?|{_PARTICLE_WORD}|{_LONG})){{0,2}}\s(?:{_PARTICLE_WORD}\s)?{_LONG}"
_DIRECT_LIST = re.compile(
    rf"{_WHOLE_NAME}(?:,\s{_WHOLE_NAME}){{1,9}},?\s(?:and|und|et|y|e|&|og|och|en)\s{_WHOLE_NAME}(?=,?\s?[.:(“‘\"«\[]|,\s(?!\d))"
)
"""Three persons and more, given names first and in full: nothing else reads so."""
_LISTED = re.compile(r",?\s(?:and|und|et|y|e|&|og|och|en)\s|,\s")
_AND = re.compile(r"[,;]?\s*(?:&|/|\b(?:and|und|et|y|e|i|og|och|en|и|та)\b)\s*$")
_OTHERS = re.compile(rf"(?:{OTHERS.pattern})|,?\s*(?:and|&)\s+others|\s*…", re.IGNORECASE)
_ROLE = re.compile(
    rf"\s*[,(\[]?\s*\(?(?<!\w)(?:{alternatives(EDITORS)}|editors?|compilers?|comps?\.|orgs?\.|producers?|directors?|writers?(?:/director)?|hosts?|narrators?|dirs?\.|composers?|chair)(?!\w)[)\]]?\.?",
    re.IGNORECASE,
)
_REPEATER = re.compile(
    r"(?:[—–_-]\s?){2,8}|—|(?:[Dd]ers|[Dd]ies|Derselbe|Dieselbe|[Ii]dem|[Ee]adem|[Ee]ad|[IÍ][Dd]|íd|id|[Dd]u même auteur|[Dd]el mismo autor|[Dd]ello stesso autore|by the same author|Он же|Его же|Она же|Её же|Те же)\.?(?=,?\s|:|,?$)"
)
_SLASHED = re.compile(rf"{_LONG}(?:/{_LONG}){{1,5}}(?=,\s[{_U}])")
_HAN = re.compile(
    r"(?P<names>[\u3040-\u30ff\u4e00-\u9fff·]{2,24}(?:[,，、;；]\s?[\u3040-\u30ff\u4e00-\u9fff·]{2,12}){0,12}?)(?P<others>(?:[,，]\s?)?等)?\s?(?:[.．:：]\s?(?=[\u4e00-\u9fff《「『“]|$)|(?=[《「『]))"
)
_CASELESS = re.compile(
    r"(?P<name>[\u0590-\u06ff\u200c\u200d]{2,20}(?:\s[\u0590-\u06ff\u200c\u200d]{2,20}){0,3})[,،]\s"
)
_ACRONYM = re.compile(rf"(?:[{_U}]\.){{3,8}}(?=,\s)")
_BODY_END = re.compile(r"\.\s|\s\(|:\s|,\s(?=[\"“‘'(])|,\s(?=\d)")


_BODY_COMMA = re.compile(
    rf"(?P<body>(?![^,]{{2,80}}\sv\.?\s)[{_U}][^,.;:()\d“”\"]{{2,80}}?),\s(?=[{_U}][^,;:]*\s[^,;:]*\s)(?!(?:Ministry|Department|Directorate|Office|Faculty|School|Institute|Division)\b)"
)
_NO_BODY = re.compile(
    r"(?:(?:The|An?)\s)?(?:Treaty|Convention|Agreement|Protocol|Charter|Covenant|Memorandum|Statement|Declaration|Resolution|Report|Review|Law|Act|Constitution|Statute|Vertrag|Gesetz|Letter|Interview|Speech|Address)\b"
)
"""How the titles of texts begin that speak of bodies."""
_COMMON = frozenset(
    "state states society government army forces church trust union press board staff service authority people".split()
)
"""Words of bodies that stand in titles as well."""


class Byline(Struct, frozen=True, kw_only=True):
    """Who stands at the head of a text.

    Attributes:
        names: in order.
        end: where they end, with "et al." and the word for editors.
        editors: a word says that they are editors.
        certain: initials, an "and" or a known forename says that they are names.
        repeated: a dash stands for the names of the entry before.
    """

    names: tuple[Name, ...] = ()
    end: int = 0
    editors: bool = False
    certain: bool = False
    repeated: bool = False


@lru_cache(maxsize=512)
def read(text: str) -> Byline:
    """Return the names at the head of a text; without any, `end` is 0."""
    dash = _REPEATER.match(text)
    if dash:
        return Byline(end=dash.end(), repeated=True, certain=True)
    slashed = _SLASHED.match(text)
    if slashed:
        families = slashed.group().split("/")
        return Byline(names=tuple(Name(family=name) for name in families), end=slashed.end(), certain=True)
    han = _HAN.match(text)
    if han:
        several = re.split(r"[,，、;；]\s?", han["names"])
        return Byline(
            names=tuple(Name(literal=name) for name in several),
            end=max(han.end("names"), han.end("others")),
            certain=True,
        )
    caseless = _CASELESS.match(text)
    if caseless:
        return Byline(names=(person(caseless["name"]),), end=caseless.end("name"), certain=True)
    listed = _DIRECT_LIST.match(text)
    if listed and not is_body(listed.group()):
        parts = [part for part in _LISTED.split(listed.group()) if part]
        found, at, certain = [person(part) for part in parts], listed.end(), True
    else:
        found, at, certain = _persons(text)
    if not found:
        found, at = _body(text)
        certain = bool(found)
    if not found:
        return Byline()
    others = _OTHERS.match(text, at)
    at = others.end() if others else at
    role = _ROLE.match(text, at)
    return Byline(
        names=tuple(found),
        end=role.end() if role else at,
        editors=role is not None,
        certain=certain or bool(others) or role is not None,
    )


def _persons(text: str) -> tuple[list[Name], int, bool]:
    """Return the persons at the head, where they end, and whether something says that they are persons."""
    found: list[tuple[Name, int, _Form]] = []
    end = begin = 0
    certain = closed = False
    while len(found) < MOST:
        between = text[end:begin]
        listed = bool(found) and _AND.search(between) is not None
        joined = listed or (bool(found) and ";" in between)
        closed = closed or listed
        head = _one(text, begin, found[0][2] if found else None, joined)
        if head is None:
            if len(found) > 1 and listed and not found[-1][2].certain and not _OTHERS.match(text, end):
                found.pop()
            break
        if closed and not joined and not head[2].certain:
            break
        if found and _is_shouted(found[0][0]) and not _is_shouted(head[0]):
            break
        found.append(head)
        end = head[1]
        certain = certain or head[2].certain or joined
        separator = _SEPARATOR.match(text, end)
        if separator is None or separator.end() == end:
            break
        begin = separator.end()
    persons = [name for name, _, _ in found]
    if persons and not certain:
        certain = is_forename((persons[0].given or "").split(" ")[0])
    return persons, found[-1][1] if found else 0, certain


def _is_shouted(name: Name) -> bool:
    family = name.family or ""
    return len(family) > 2 and family.isupper()


class _Form(Struct, frozen=True):
    """A way to print a person: its pattern, and whether a match is certain to be one."""

    pattern: re.Pattern[str]
    certain: bool = True


_FORMS = (
    _Form(_INVERTED_INITIALS),
    _Form(_BRACKETED),
    _Form(_DIRECT_INITIALS),
    _Form(_BARE_INITIALS),
    _Form(_PLAIN_INITIALS),
    _Form(_CAPITAL_FAMILY),
    _Form(_INVERTED, certain=False),
    _Form(_DIRECT, certain=False),
)


_DIRECT_FORMS = (_DIRECT, _DIRECT_INITIALS)
"""Forms in which the given name comes first, so that a later name is not printed the other way round."""


@cache
def _after(form: _Form) -> tuple[_Form, ...]:
    """Return the forms in the order in which a further name is looked for: the one of those before it first."""
    return (form, *(kind for kind in _FORMS if kind is not form))


def _one(text: str, at: int, form: _Form | None, joined: bool) -> tuple[Name, int, _Form] | None:
    """Return the person that begins at a place, in the form of those before it or in another that is certain."""
    for kind in _FORMS if form is None else _after(form):
        if not kind.certain and form is not None and not joined and not _may_follow(text, at, kind, form):
            continue
        if form is not None and form.pattern in _DIRECT_FORMS and kind.pattern is _INVERTED_INITIALS:
            continue
        match = kind.pattern.match(text, at)
        if match and _is_name(match, kind, first=form is None, joined=joined) and not _runs_on(match):
            return _name(match), match.end(), kind
    return None


def _may_follow(text: str, at: int, kind: _Form, form: _Form) -> bool:
    """Tell whether two capitalised words in a list of names are a further name: only with a known forename."""
    if form.certain and form.pattern is not _DIRECT_INITIALS:
        return False
    match = kind.pattern.match(text, at)
    if match is None or kind.pattern is not _DIRECT:
        return False
    if is_forename(match["given"].split(" ")[0]):
        return True
    listed = _LIST_END.match(text, match.end())
    return listed is not None and any(is_forename(word) for word in listed.group().split())


_SHOUTED = re.compile(rf"(?<=\s)(?P<family>[{_U}]{{3,}}(?:[\s-][{_U}]{{3,}})+)$")
"""A family name of several words in capitals, after a given name that is not."""
_SUFFIXED = re.compile(r"\b(?:[Jj]r|[Ss]r|II|III|IV)\b\.?")
_JOINED_FAMILY = re.compile(rf"^{_PARTICLE}|\s(?:y|i|de|del|da|dos|van|von)\s")
"""A family name of several words that a small word holds together."""
_NEXT_NAME = re.compile(rf"\s{_LONG}(?:,|\sand\s)")


def _runs_on(match: re.Match[str]) -> bool:
    """Tell whether "Ling Tony Chen, R." is one person and the head of the next: "Drach, ..." follows."""
    if match.re is not _INVERTED_INITIALS or " " not in match["family"]:
        return False
    return _NEXT_NAME.match(match.string, match.end()) is not None


_LINKS = frozenset("and for with from sur pour della degli nella sobre para über beim".split())
_NO_NAME = frozenset(
    """my our his her their its what how why when where towards toward from some is are the a an in on of proc proceedings journal introduction annual vol volume report working press university
    phd thesis der die das le la les un une see new""".split()
)


_MONTHS = frozenset(
    name for names in MONTHS.values() for one in names for name in one.split() if len(name) > 4
)


_OF = re.compile(
    r"\s(?:of|on|for)\s|\sand\s(?!(?:de|van|von|di|du|la|le|der|den|ter|others)\s)[a-zß-ÿ]|\sin\s[a-zß-ÿ]"
)
"""What follows no name of a person: "U.S. National Library of"."""


_LISTED_NAME = re.compile(
    rf"\s*(?:[,;&/(\[“‘\"'`]|$)|\s(?:and|und|et|y|e|i|og|en|и)\s(?:[{_U}]\.|{_LONG}\s[{_U}])|\s\(?(?:1[4-9]|20)\d\d"
)
"""What follows a name whose first word is no known forename: "Comrie B. Aspect" is a name and a title."""


def _is_direct(match: re.Match[str]) -> bool:
    """Tell whether "R. Roe" or "Jane R. Roe" is a name: no journal before a number, no family name before a title."""
    after = match.string[match.end() : match.end() + 12]
    if re.match(r"\.?\s\d{1,4}(?:[,(:;]|\s\(|\s\d)", after):
        return False
    first = match["given"].split(" ")[0]
    return "." in first or is_forename(first) or _LISTED_NAME.match(after) is not None


def _is_name(match: re.Match[str], kind: _Form, *, first: bool, joined: bool) -> bool:
    family, given = match["family"], match["given"]
    if _OF.match(match.string, match.end()) or (kind.pattern is _DIRECT_INITIALS and not _is_direct(match)):
        return False
    words = f"{family} {given}".lower().replace("-", " ").split()
    if kind.pattern is _INVERTED and given.lower() in _MONTHS and not family.isupper():
        return False
    shouted = kind.pattern is _INVERTED and family.isupper()
    first_words = {match.group().split(" ")[0].lower(), family.split(" ")[0].lower()}
    if kind.pattern is _PLAIN_INITIALS:
        first_words.discard("a")
    if (not shouted and _NO_NAME & first_words) or any(
        word.strip(".") in ("proc", "journal", "press", "university", "vol") for word in words
    ):
        return False
    if (
        kind.pattern in (_INVERTED_INITIALS, _INVERTED)
        and is_forename(family.partition(" ")[0])
        and " " in family
    ):
        return False
    if kind.certain:
        return family.lower() not in BODY_WORDS and not (
            kind.pattern is _BARE_INITIALS and len(family.split()) > 1 and family.isupper()
        )
    if kind.pattern is _INVERTED:
        alone = len(family.split()) == 1 or _JOINED_FAMILY.search(family) is not None
        return (
            (first or joined)
            and (alone or family.isupper() or is_forename(given.split(" ")[0]))
            and not _says_body(family)
            and not _says_body(given)
            and (len(family.split()) <= 2 or family.isupper() or _JOINED_FAMILY.search(family) is not None)
        )
    return not is_body(match.group()) and not (
        given.split(" ")[0].isupper() and not family.isupper() and len(given.split(" ")[0]) > 1
    )


def _says_body(text: str) -> bool:
    return not text.isupper() and is_body(text)


def _name(match: re.Match[str]) -> Name:
    whole = match.group()
    family, given = " ".join(match["family"].split()), " ".join(match["given"].split())
    whole[max(match.end("family"), match.end("given")) - match.start() :].strip(" ,")
    if match.re is _INVERTED_INITIALS and match["after"]:
        given, _rest = f"{given} {match['after'].strip()}", ""
    first, _, last = family.partition(" ")
    if match.re is _DIRECT_INITIALS and last and is_forename(first) and not last.startswith(("y ", "i ")):
        family, given = last, f"{given} {first}"
    suffix = _SUFFIXED.search(whole)
    capitals = _SHOUTED.search(whole) if match.re in _DIRECT_FORMS else None
    if capitals:
        return Name(family=capitals["family"], given=whole[: capitals.start()].strip())
    if match.re is _DIRECT and not suffix:
        return _with_both_families(person(whole))
    return Name(family=family, given=given or None, suffix=suffix.group() if suffix else None)


def _with_both_families(name: Name) -> Name:
    """Return a Spanish name with both its family names: "Julio Roe Doe" is the Roe Doe called Julio."""
    given = (name.given or "").split(" ")
    if (
        len(given) < 2
        or given[0].lower() not in SPANISH
        or is_forename(given[-1])
        or not given[-1][2:].isalpha()
    ):
        return name
    return Name(family=f"{given[-1]} {name.family}", given=" ".join(given[:-1]))


def _body(text: str) -> tuple[list[Name], int]:
    """Return the body that a text begins with, up to a full stop, a bracket, a colon, or a comma before a title."""
    dotted = _ACRONYM.match(text)
    if dotted:
        return [Name(literal=dotted.group())], dotted.end()
    listed = _BODY_COMMA.match(text)
    if listed and is_body(listed["body"]) and _is_titled(listed["body"]) and not _NO_BODY.match(text):
        words = {word.strip("()").lower() for word in listed["body"].split()}
        if not words & _COMMON or len(words) > 2:
            return [Name(literal=listed["body"])], listed.end("body")
    ends = (
        m
        for m in _BODY_END.finditer(text, 0, _BODY)
        if m.group()[0] != "." or stops_sentence(text, m.start())
    )
    end = next(ends, None)
    head = text[: end.start()] if end else text if len(text) <= _BODY else ""
    if not head or not head[0].isupper() or not is_body(head) or not _is_titled(head) or _NO_BODY.match(head):
        return [], 0
    return [Name(literal=head.strip(" ,."))], len(head)


def _is_titled(text: str) -> bool:
    """Tell whether a text can be a name: no digits, few words, and only small ones without a capital."""
    words = text.split()
    return (
        len(words) <= 14
        and not re.search(r"\d", text)
        and all(not word[0].islower() or len(word) <= 3 or word in _LINKS for word in words)
    )
