"""Names at the head of a citation whose title has no marks: where they end, and who they are.

Five ways to print a person are told apart: `Roe, J. K.`, `J. K. Roe`, `Roe JK`, `Roe, Jane` and `Jane Roe`. What has
initials is certain to be a name; two capitalised words may also begin a title, so that they need a sign beside them: a
known forename, an "and", or an end that titles do not have.
"""

import re
from functools import cache, lru_cache

from msgspec import Struct

from srccheck.extraction import bodies, law_journals, namelists, nameparts, nametests
from srccheck.extraction import nameforms as forms
from srccheck.extraction.forenames import is_forename
from srccheck.model.work import Name
from srccheck.text.alternatives import has_any
from srccheck.text.names import person

MOST = 60
"""Names that are read at most."""


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


ANONYMOUS = re.compile(
    r"(?:[oO]\.\s?[AV]\.|N\.\s?N\.|\[?[Aa]non(?:\.|yme?|ymous|ym)\]?|\[?An[oó]nimo\]?)[:,]\s"
)
"""What is printed in the place of an author who is not known."""


@lru_cache(maxsize=512)
def read(text: str) -> Byline:
    """Return the names at the head of a text; without any, `end` is 0."""
    dash = forms.REPEATER.match(text)
    if dash:
        other = read(text[dash.end() + 1 :]) if text.startswith("/", dash.end()) else Byline()
        if other.names and other.certain:
            end = dash.end() + 1 + other.end
            return Byline(names=other.names, end=end, editors=other.editors, repeated=True, certain=True)
        role = forms.ROLE.match(text, dash.end())
        return Byline(end=role.end() if role else dash.end(), repeated=True, certain=True)
    if text[:1].islower() and not forms.LOWER.match(text):
        return Byline()
    peculiar = _peculiar(text) or _team(text)
    if peculiar is not None:
        return peculiar
    listed = namelists.read(text)
    if listed:
        found, at, certain = *listed, True
    else:
        found, at, certain = _persons(text)
    if not found:
        found, at = bodies.read(text)
        certain = bool(found)
    if not found:
        return Byline()
    if not certain and forms.TITLE_GOES_ON.match(text, at):
        return Byline()
    others = forms.OTHERS.match(text, at)
    at = others.end() if others else at
    role = forms.ROLE.match(text, at)
    if (
        role
        and not certain
        and role.group().strip(" ,") in _EDITED
        and _persons(text[role.end() :].lstrip())[2]
    ):
        return Byline()
    return Byline(
        names=tuple(found),
        end=role.end() if role else at,
        editors=role is not None,
        certain=certain or bool(others) or role is not None,
    )


def _peculiar(text: str) -> Byline | None:
    """Return the names at the head that are joined by strokes, or printed in Chinese, Japanese, Arabic or Hebrew."""
    slashed = forms.SLASHED.match(text) if "/" in text else None
    if slashed:
        families = slashed.group().split("/")
        role = forms.ROLE.match(text, slashed.end())
        return Byline(
            names=tuple(Name(family=name.strip()) for name in families),
            end=role.end() if role else slashed.end(),
            editors=role is not None,
            certain=True,
        )
    noble = forms.NOBLE.match(text)
    if noble:
        return Byline(names=(Name(family=noble.group()),), end=noble.end(), certain=True)
    peer = forms.PEER.match(text)
    if peer and is_forename(peer["given"]):
        name = Name(family=peer["family"], given=peer["given"])
        return Byline(names=(name,), end=peer.end(), certain=True)
    old = forms.EPITHET.match(text)
    if old and is_forename(old["given"]):
        return Byline(names=(Name(literal=old.group()),), end=old.end(), certain=True)
    arabic = forms.ARABIC.match(text)
    if arabic:
        return Byline(names=(Name(family=arabic.group()),), end=arabic.end(), certain=True)
    if text.isascii():
        return None
    han = forms.HAN.match(text)
    if han:
        several = re.split(r"[,，、;；]\s?", han["names"])
        return Byline(
            names=tuple(Name(literal=name) for name in several),
            end=max(han.end("names"), han.end("others")),
            certain=True,
        )
    both = forms.WITH_HAN.match(text)
    if both:
        return _with_han(text, both)
    caseless = forms.CASELESS.match(text)
    if caseless:
        return Byline(names=(person(caseless["name"]),), end=caseless.end("name"), certain=True)
    return None


def _team(text: str) -> Byline | None:
    """Return a group at the head and those of its members that are named."""
    found = forms.TEAM.match(text) if has_any(text, _TEAMS) else None
    members = read(text[found.end() + 2 :]) if found else Byline()
    if found is None or not members.names or not members.certain:
        return None
    names = (Name(literal=found.group()), *members.names)
    return Byline(names=names, end=found.end() + 2 + members.end, editors=members.editors, certain=True)


def _with_han(text: str, both: re.Match[str]) -> Byline:
    """Return the persons at the head whose names are printed in Latin letters and in their own."""
    found: list[Name] = []
    end = 0
    following: re.Match[str] | None = both
    while following and len(found) < MOST:
        found.append(Name(family=following["family"], given=following["given"]))
        end = following.end()
        separator = forms.SEPARATOR.match(text, end)
        following = forms.WITH_HAN.match(text, separator.end()) if separator else None
    others = forms.OTHERS.match(text, end)
    end = others.end() if others else end
    role = forms.ROLE.match(text, end)
    return Byline(names=tuple(found), end=role.end() if role else end, editors=role is not None, certain=True)


def _persons(text: str) -> tuple[list[Name], int, bool]:
    """Return the persons at the head, where they end, and whether something says that they are persons."""
    found: list[tuple[Name, int, forms.Form]] = []
    end = begin = 0
    certain = closed = False
    while len(found) < MOST:
        between = text[end:begin]
        listed = bool(found) and forms.AND.search(between) is not None
        joined = listed or (bool(found) and ";" in between)
        closed = closed or listed
        form = found[0][2] if found else None
        group = nameparts.group(text, begin) if form and ";" in between else None
        head = (*group, form) if group and form else _one(text, begin, form, joined)
        if found and head is not None and _is_journal(text, begin):
            break
        if head is None:
            if listed and _begins_title(found) and not forms.OTHERS.match(text, end):
                found.pop()
            break
        if closed and not joined and not head[2].certain:
            break
        if found and not joined and nameparts.is_about(found[0][2], head[2], text, head[1]):
            break
        if found and namelists.is_shouted(found[0][0]) and not namelists.is_shouted(head[0]):
            break
        found.append(head)
        end = head[1]
        certain = certain or head[2].certain or joined
        separator = forms.SEPARATOR.match(text, end)
        if separator is None or separator.end() == end:
            break
        begin = separator.end()
    found = _without_title(found, text, end)
    persons = [name for name, _, _ in found]
    if persons and not certain:
        inverted = found[0][2].pattern is forms.INVERTED
        shouted = inverted and namelists.is_shouted(persons[0], least=_MORE_THAN_LETTERS)
        certain = shouted or is_forename((persons[0].given or "").split(" ")[0])
    return persons, found[-1][1] if found else 0, certain


def _without_title(
    found: list[tuple[Name, int, forms.Form]], text: str, end: int
) -> list[tuple[Name, int, forms.Form]]:
    """Return persons without those that are a title before a law journal: "Jane Roe, Managerial Salt, 66 Salt L. Rev. 611"."""
    if len(found) < _PAIR or not law_journals.volume_first(text, end):
        return found
    return [one for one in found if one is found[0] or is_forename((one[0].given or "").split(" ")[0])]


def _is_journal(text: str, at: int) -> bool:
    """Tell whether a journal, its volume and page stand at a place, and no further name: "Z. Phys. B 64, 189 (1986)"."""
    return _DIGIT_AHEAD.search(text, at, at + _AHEAD) is not None and law_journals.begins(text, at)


def _begins_title(found: list[tuple[Name, int, forms.Form]]) -> bool:
    """Tell whether the last name before an "and" that no name follows is the head of a title: "Roe, Salt and its roads"."""
    name, _, form = found[-1]
    return not form.certain and (len(found) > 1 or not is_forename((name.given or "").split(" ")[0]))


@cache
def _after(form: forms.Form) -> tuple[forms.Form, ...]:
    """Return the forms in the order in which a further name is looked for: the one of those before it first."""
    return (form, *(kind for kind in forms.FORMS if kind is not form))


def _one(text: str, at: int, form: forms.Form | None, joined: bool) -> tuple[Name, int, forms.Form] | None:
    """Return the person that begins at a place, in the form of those before it or in another that is certain."""
    first = text[at : at + 1]
    if (not first.isalpha() and first not in _APOSTROPHES) or text.startswith(_ARTICLE, at):
        return None
    head = text[at : at + _LONGEST_NAME]
    for kind in forms.FORMS if form is None else _after(form):
        if kind.sign and kind.sign not in head:
            continue
        if not kind.certain and form is not None and not joined and not _may_follow(text, at, kind, form):
            continue
        if (
            form is not None
            and form.pattern in forms.DIRECT_FORMS
            and kind.pattern is forms.INVERTED_INITIALS
        ):
            continue
        match = kind.pattern.match(text, at)
        if match and kind.pattern is forms.INVERTED:
            match = nameparts.without_title(match)
        if match is None or nameparts.runs_on(match):
            continue
        if nametests.is_name(match, kind, first=form is None, joined=joined):
            return nameparts.name(match), match.end(), kind
    return None


def _may_follow(text: str, at: int, kind: forms.Form, form: forms.Form) -> bool:
    """Tell whether two capitalised words in a list of names are a further name: only with a known forename."""
    if form.certain and form.pattern is not forms.DIRECT_INITIALS:
        return False
    match = kind.pattern.match(text, at)
    if match is None or kind.pattern is not forms.DIRECT:
        return False
    if is_forename(match["given"].split(" ")[0]):
        return True
    listed = forms.LIST_END.match(text, match.end())
    return listed is not None and any(is_forename(word) for word in listed.group().split())


_DIGIT_AHEAD = re.compile(r"\d")
_AHEAD = 60
"""Characters after names in which a journal has its volume."""
_LONGEST_NAME = 120
"""Characters of a name at most."""
_ARTICLE = "The "
_EDITED = ("ed.", "Ed.", "hg.", "hrsg.")
"""What stands between a title and its editors: "Annales Salis, ed. J. Roe"."""


_APOSTROPHES = frozenset("'’`ʿʾ")
"""What a name may begin with besides a letter."""
_PAIR = 2
_TEAMS = ("Collaborat", "Consortium")
_MORE_THAN_LETTERS = 4
"""Capitals before a comma that are a family name ("GRINBERG, Keila"); three may be an archive's letters ("CUL, MS Gg.4.4")."""
