"""What is family name, given name and suffix in a name that has one of the forms in which persons are printed."""

import re

from srccheck.extraction import nameforms as forms
from srccheck.extraction.forenames import SPANISH, is_forename
from srccheck.model.work import Name
from srccheck.text.names import person

_SHOUTED = re.compile(
    rf"(?<=\s)(?P<family>[{forms.U}]{{3,}}(?:[\s-][{forms.U}]{{3,}})+|(?<=[^\W\d_{forms.U}]\s)[{forms.U}]{{4,}})$"
)
"""A family name in capitals, after a given name that is not."""
CALLED = re.compile(r"(?!III)(?=.*[AEIOUYÄÖÜ])[A-ZÄÖÜ]{3}")
"""Three capitals that are a family name: "Jane ROE"."""
_SUFFIXED = re.compile(r"\b(?:[Jj]r|[Ss]r|II|III|IV|2nd|3rd|4th)\b\.?")
_SPANISH_FAMILY = re.compile(r"[^\W\d_]{3,}(?:[áéíóúñ][^\W\d_]*)?(?:ez|íz)")
"""A Spanish family name, as the first of two: "Sánchez Roe"."""
_SPANISH_END = re.compile(r"ñ|[áíóú]n\b")
"""Letters of Spanish family names."""
_PAIR = 2
_GROUP = re.compile(
    r"(?:[^\W\d_a-zß-ÿ][\w’-]*\s(?:(?:and|of|for|the|on)\s)?){1,8}(?:Group|Collaborators|Collaboration|Investigators|Consortium|Network|Committee|Team|Initiative)(?=\.\s)"
)
"""A study group that signs with its members: "PRISMA Group."."""
_ROMAN = re.compile(r"I{2,3}|IV")
_INITIALS = re.compile(rf"[{forms.U}]{{1,3}}")
_MIDDLE = re.compile(r"\s[^\W\d_]\.\s(?P<next>[^\W\d_]{2,})$")
"""The initial of an inverted name, and a word behind it."""
_NEXT_NAME = re.compile(rf"\s{forms.LONG}(?:,|\sand\s)")

_POSSESSIVE = re.compile(r"['’]\s[a-z]")
_LISTED_NAME = re.compile(
    rf"\s*(?:[,;&/(\[“‘\"'`]|$)|\s(?:and|und|et|y|e|i|og|en|и)\s(?:[{forms.U}]\.|{forms.LONG}\s[{forms.U}])|\s\(?(?:1[4-9]|20)\d\d"
)
"""What follows a name whose first word is no known forename: "Comrie B. Aspect" is a name and a title."""

_TITLE_END = re.compile(r":\s(?=[^\W\d_a-zß-ÿ])|\s\((?=[^()]*\d{4}\))")
_LIFE_OF = re.compile(r"[.:]\s(?:Eine?\s|Leben|Biogra|A\s(?:[Ll]ife|[Bb]iogra)|Une?\s|Vita\s|His\s|Her\s)")
"""How the subtitle of a life begins: "Jane Doe. Eine Biographie"."""


def name(match: re.Match[str]) -> Name:
    """Return the person that a match of a form is."""
    whole = match.group()
    family, given = " ".join(match["family"].split()), " ".join(match["given"].split())
    if match.re in (forms.INVERTED_INITIALS, forms.BARE_INITIALS) and match["after"]:
        given = f"{given} {match['after'].strip()}"
    first, _, last = family.partition(" ")
    if _ROMAN.fullmatch(given) and _INITIALS.fullmatch(last):
        return Name(family=first, given=last, suffix=given)
    if (
        match.re is forms.DIRECT_INITIALS
        and last
        and is_forename(first)
        and not last.startswith(("y ", "i "))
    ):
        family, given = last, f"{given} {first}"
    suffix = _SUFFIXED.search(whole)
    capitals = _SHOUTED.search(whole) if match.re in forms.DIRECT_FORMS else None
    if capitals and not whole[: capitals.start()].split()[-1][0].islower():
        return Name(family=capitals["family"], given=whole[: capitals.start()].strip())
    if match.re is forms.DIRECT and CALLED.fullmatch(family):
        return Name(family=family, given=given)
    if match.re is forms.DIRECT and not suffix:
        return _with_both_families(person(whole))
    return Name(family=family, given=given or None, suffix=suffix.group() if suffix else None)


def _with_both_families(read: Name) -> Name:
    """Return a Spanish name with both its family names: "Julio Roe Doe" is the Roe Doe called Julio."""
    given = (read.given or "").split(" ")
    if len(given) == 1 and _SPANISH_FAMILY.fullmatch(given[0]) and not is_forename(given[0]):
        return Name(family=f"{given[0]} {read.family}")
    if len(given) > 1 and _SPANISH_FAMILY.fullmatch(given[-1]):
        return Name(family=f"{given[-1]} {read.family}", given=" ".join(given[:-1]))
    spanish = given[0].lower() in SPANISH or _SPANISH_END.search(f"{given[-1]} {read.family}") is not None
    if len(given) < _PAIR or not spanish or not given[-1][2:].isalpha():
        return read
    if is_forename(given[-1]) and (len(given) <= _PAIR or given[0].lower() not in SPANISH):
        return read
    return Name(family=f"{given[-1]} {read.family}", given=" ".join(given[:-1]))


def without_title(match: re.Match[str]) -> re.Match[str] | None:
    """Return an inverted name without the word of a title behind its initial: "Roe, Jane C. Venice: A History"."""
    initial = _MIDDLE.search(match["given"])
    if initial is None or is_forename(initial["next"]):
        return match
    return match.re.match(match.string, match.start(), match.start("given") + initial.start("next") - 1)


def group(text: str, at: int) -> tuple[Name, int] | None:
    """Return the study group that stands after the persons of a list, and its end: "Roe J, Doe A; SALT Group."."""
    found = _GROUP.match(text, at)
    return (Name(literal=found.group()), found.end()) if found else None


def runs_on(match: re.Match[str]) -> bool:
    """Tell whether "Ling Tony Chen, R." is one person and the head of the next: "Drach, ..." follows."""
    if match.re is not forms.INVERTED_INITIALS or " " not in match["family"]:
        return False
    return _NEXT_NAME.match(match.string, match.end()) is not None


def is_direct(match: re.Match[str]) -> bool:
    """Tell whether "R. Roe" or "Jane R. Roe" is a name: no journal before a number, no family name before a title."""
    after = match.string[match.end() : match.end() + 12]
    if re.match(r"\.?\s\d{1,4}(?:[,(:;]|\s\(|\s\d)", after):
        return False
    if _POSSESSIVE.match(after):
        return False
    first = match["given"].split(" ")[0]
    return "." in first or is_forename(first) or _LISTED_NAME.match(after) is not None


def is_about(first: forms.Form, form: forms.Form, text: str, end: int) -> bool:
    """Tell whether a whole name is a title: an author with initials stands before it, a subtitle or an imprint behind it.

    "J. Roe, Martin Luther: A Life", "J. Roe, Martin Luther (London, 1999)".
    """
    if form.pattern is not forms.DIRECT:
        return False
    if first.pattern in forms.DIRECT_FORMS and _LIFE_OF.match(text, end):
        return True
    return first.pattern is forms.DIRECT_INITIALS and _TITLE_END.match(text, end) is not None
