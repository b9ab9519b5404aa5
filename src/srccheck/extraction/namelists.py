"""Several names at the head of a citation that nothing but a list of authors reads as: in full, with a group, or all of bodies."""

import re

from srccheck.extraction import nameforms as forms
from srccheck.extraction.forenames import is_forename
from srccheck.model.work import Name
from srccheck.text.alternatives import has_any
from srccheck.text.names import is_body, person

_SHORTEST = 3
"""Letters of a family name in capitals, which are more than initials."""
_FEWEST = 3
"""Commas of a list of two at least, each family name first."""
_LAST = (", & ", ", and ", ", und ")
_COMMA = re.compile(r",\s(?:(?:&|and|und)\s)?")


def read(text: str) -> tuple[list[Name], int] | None:
    """Return the persons or bodies of a list at the head of a text, and where it ends; None where none is."""
    spaced = _spaced(text) if "/" in text or ", in: " in text else None
    if spaced:
        return spaced
    commas = text.count(",")
    if not commas:
        return None
    inverted = _inverted(text) if commas + text.count(";") >= _FEWEST else None
    bodies = _bodies(text) if inverted is None and has_any(text, _LAST) else None
    return inverted or bodies or _direct(text)


def is_shouted(name: Name, *, least: int = _SHORTEST) -> bool:
    """Tell whether a family name of so many letters at least is printed in capitals."""
    family = name.family or ""
    return len(family) >= least and family.isupper()


def _inverted(text: str) -> tuple[list[Name], int] | None:
    """Read "Roe, Jane, Doe, John & Poe, Ann (1999)"."""
    found = forms.INVERTED_LIST.match(text)
    if found is None:
        return _pairs(text)
    names = [
        Name(family=one["family"], given=one["given"]) for one in forms.INVERTED_ONE.finditer(found.group())
    ]
    known = all(is_forename((name.given or "").split(" ")[0]) for name in names[:2])
    return (names, found.end()) if known else None


def _pairs(text: str) -> tuple[list[Name], int] | None:
    """Read "Roe, Jane, Doe, John, Salz und Brot": pairs as long as the second of each is a known forename, two at least."""
    if forms.INVERTED_PAIRS.match(text) is None:
        return None
    names: list[Name] = []
    end = at = 0
    while one := forms.INVERTED_ONE.match(text, at):
        unlikely = " " in one["family"] or is_forename(one["family"])
        if unlikely or not is_forename(one["given"].split(" ")[0]) or not text.startswith(", ", one.end()):
            break
        names.append(Name(family=one["family"], given=one["given"]))
        end, at = one.end(), one.end() + 2
    return (names, end) if len(names) > 1 else None


def _spaced(text: str) -> tuple[list[Name], int] | None:
    """Read "Roe Jane / Doe John": more of the second words than of the first are known forenames."""
    found = forms.SPACED.match(text)
    if found is None:
        return None
    pairs = [one.strip().partition(" ") for one in found.group().split("/")]
    first = sum(is_forename(family) for family, _, _ in pairs)
    second = sum(is_forename(given.split(" ")[0]) for _, _, given in pairs)
    if second <= first or second * 2 < len(pairs):
        return None
    return [Name(family=family, given=given) for family, _, given in pairs], found.end()


def _bodies(text: str) -> tuple[list[Name], int] | None:
    """Read "Salt Research Association, Bread Association, & Council on Salt. (1999)"."""
    found = forms.BODY_LIST.match(text)
    if found is None:
        return None
    bodies = _COMMA.split(found.group())
    if not all(is_body(body) and " " in body for body in bodies):
        return None
    return [Name(literal=body) for body in bodies], found.end()


def _direct(text: str) -> tuple[list[Name], int] | None:
    """Read "Jane Roe, John Doe, and Ann Poe"."""
    found = forms.DIRECT_LIST.match(text)
    if found is None or is_body(found.group()):
        return None
    at = found.end()
    titled = text.startswith(",", at) and not (forms.ROLE.match(text, at) or forms.OTHERS.match(text, at))
    parts = [part for part in forms.LISTED.split(found.group()) if part]
    if _is_mixed(parts, titled=titled):
        return None
    return [person(part) for part in parts], at


def _is_mixed(parts: list[str], *, titled: bool) -> bool:
    """Tell whether the later of several names are the words of a title: only the first has a forename, or its family name in capitals.

    "Jane Roe, Martial Law and English Laws, 1500–1700".

    Args:
        parts: the names.
        titled: a comma follows them, and no word for editors.
    """
    first, *others = parts
    given = [is_forename(part.split(" ")[0]) for part in parts]
    if titled and given[0] and not any(given[1:]):
        return True
    return is_shouted(person(first)) and not all(is_shouted(person(other)) for other in others)
