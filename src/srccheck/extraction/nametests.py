"""Whether what is printed as names are is a name, and no head of a title, journal, month or body."""

import re

from srccheck.extraction import bodies, nameparts
from srccheck.extraction import nameforms as forms
from srccheck.extraction.forenames import is_forename
from srccheck.text.dates import MONTHS
from srccheck.text.names import BODY_WORDS, PARTICLES, is_body

_PAIR = 2
_JOINED_FAMILY = re.compile(rf"^{forms.PARTICLE}|\s(?:y|i|de|del|da|dos|van|von)\s")
"""A family name of several words that a small word holds together."""
_NO_NAME = frozenset(
    """my our his her their its what how why when where towards toward from some is are the a an in on of proc proceedings journal introduction annual vol volume report working press university
    phd thesis der die das le la les un une see new ukrainian russian chinese japanese arabic faith""".split()
)
_SHORT_FAMILIES = frozenset(("le", "an", "see"))
"""Family names that are small words elsewhere: "Le, M.H."."""
_MONTHS = frozenset(
    name for names in MONTHS.values() for one in names for name in one.split() if len(name) > 4
)
_JOURNAL_YEAR = re.compile(r"(?:[A-ZÄÖÜ]{2,5}|Jura)\s(?:1[89]|20)\d\d,\s(?:S\.\s)?\d")
"""A journal by its letters, and no initials: "NJW 1974, 1529"."""
_CAMEL = re.compile(r"[A-ZÄÖÜ][a-zäöü]{0,3}[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,6}")
"""A journal by its letters: "JuS", "AcP"."""
_STATES = frozenset(("U.S.", "U.K.", "U.N.", "E.U.", "U.S.S.R.", "D.C."))
"""Letters that begin the names of bodies."""
_TITLE_AFTER = re.compile(r"[^\W\d_]{3,}\s(?:[^\W\d_]\.\s?){2}")
"""What may be a family name and initials before a title: "Ilnytzkyj O. S. Ukrainian Futurism"."""
_LONG_WORD = re.compile(r"[^\W\d_]{14}(?=.*\s)|\s[^\W\d_]{14}")
_NO_WORD = re.compile(r"(?i:(?<![^\W_])(?:proc|journal|press|university|vol)(?![^\W_]))")
"""Words of journals and publishers, which no name has."""
_WHOLE_GIVEN = re.compile(r"[^\W\d_]{3,}\s(?:[^\W\d_]\.\s?){1,2}[^\W\d_]{3,}")
"""What is a whole name, and no given one: "Jane L. Roe"."""
_OF = re.compile(
    r"\s(?:of|on|for)\s|\sand\s(?!(?:de|van|von|di|du|la|le|der|den|ter|others)\s)[a-zß-ÿ]|\sin\s[a-zß-ÿ]"
)
"""What follows no name of a person: "U.S. National Library of"."""


def is_name(match: re.Match[str], kind: forms.Form, *, first: bool, joined: bool) -> bool:
    """Tell whether what reads as a name is one: no words of titles, journals or bodies, no two words of a sentence."""
    if _is_something_else(match, kind):
        return False
    family, given = match["family"], match["given"]
    if first and bodies.is_called(match.string, match.start()):
        return False
    if kind.certain:
        words = [word for word in family.split() if word.lower() not in PARTICLES]
        initials = kind.pattern is forms.BARE_INITIALS and len(words) > 1 and family.isupper()
        called = (
            kind.pattern is forms.BARE_INITIALS and nameparts.CALLED.fullmatch(given) and is_forename(family)
        )
        return family.lower() not in BODY_WORDS and not initials and not called
    if kind.pattern is forms.INVERTED:
        return (first or joined) and _is_inverted(family, given)
    begin = given.split(" ")[0]
    whole = is_forename(given) and family.lower() in forms.BODY_FAMILIES
    return (whole or not is_body(match.group())) and not (
        begin.isupper() and not family.isupper() and len(begin) > 1
    )


def _is_something_else(match: re.Match[str], kind: forms.Form) -> bool:
    """Tell whether a match is the head of a title, a journal, a month or a body, though it is printed as names are."""
    family, given = match["family"], match["given"]
    if family.lower() in forms.NEWSPAPERS and not is_forename(given.split(" ")[0]):
        return True
    if _OF.match(match.string, match.end()) or _NO_WORD.search(f"{family} {given}"):
        return True
    firsts = {match.group().split(" ")[0].lower(), family.split(" ")[0].lower()}
    shouted = family.isupper() and not given.isupper()
    forename_first = (
        " " in family
        and is_forename(family.partition(" ")[0])
        and not shouted
        and " y " not in family.lower()
    )
    if kind.pattern is forms.DIRECT_INITIALS:
        if _TITLE_AFTER.fullmatch(given) and " " in family and not is_forename(given.partition(" ")[0]):
            return True
        if given in _STATES or given == "U. S.":
            return True
        return not nameparts.is_direct(match) or bool(_NO_NAME & firsts)
    if kind.pattern is forms.INVERTED_INITIALS:
        journal = _JOURNAL_YEAR.match(match.string, match.start("given"))
        listed = forename_first and not match.string.startswith(",", match.end())
        return journal is not None or listed or bool(_NO_NAME & (firsts - _SHORT_FAMILIES))
    if kind.pattern is forms.INVERTED:
        firsts.add(given.split(" ")[0].lower())
        letters = (
            (given.isupper() and len(given) > 1)
            or _CAMEL.fullmatch(given) is not None
            or _JOURNAL_YEAR.match(match.string, match.start("given")) is not None
        )
        if _WHOLE_GIVEN.fullmatch(given) and not is_forename(given.split(" ")[-1]):
            return True
        plain = letters or given.lower() in _MONTHS or bool(_NO_NAME & firsts)
        return forename_first or (plain and not family.isupper())
    if kind.pattern is forms.PLAIN_INITIALS:
        firsts.discard("a")
    return bool(_NO_NAME & firsts)


def _is_inverted(family: str, given: str) -> bool:
    """Tell whether "Roe, Jane" is a name: one family name, or several that belong together, and no body."""
    whole = is_forename(family.split(maxsplit=1)[0]) and " " in family
    title = " " in given and len(family.split()) > _PAIR
    if (whole or title) and not (family.isupper() or _are_forenames(given)):
        return False
    together = family.isupper() or _JOINED_FAMILY.search(family) is not None
    alone = len(family.split()) == 1 or together or _are_forenames(given)
    return (
        alone
        and not _LONG_WORD.search(given)
        and (len(family.split()) <= _PAIR or together)
        and not _says_body(family)
        and not _says_body(given)
    )


def _are_forenames(given: str) -> bool:
    """Tell whether words are forenames and initials, and none a family name: "Eyal Roe, Clifford Doe" are two persons."""
    first, *more = given.split()
    return is_forename(first) and all(
        is_forename(word) or len(word.strip(".")) == 1 or word[0].islower() for word in more
    )


def _says_body(text: str) -> bool:
    return not text.isupper() and is_body(text)
