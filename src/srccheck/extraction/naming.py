"""Whom and what a short form names: "Roe and Doe, Salt", "Roe: Salt", "Roe, J."."""

import re

from msgspec import Struct

from srccheck.extraction import byline
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.nameforms import NOBLE
from srccheck.extraction.places import is_place
from srccheck.model.work import Name
from srccheck.text.names import OTHERS, PARTICLES, is_initials, looks_like_names, names, person

FAMILY = r"(?:(?:[Vv]an|[Vv]on|[Dd]e[rln]?|[Dd]i|[Ll][ae]|[Dd]u|[Tt]en|[Dd]ella?)\s|[Dd]['’])*[^\W\d_a-zß-ÿа-яё](?:[^\W\d_]|['’′ʹ-](?=[^\W\d_]))+"
_FAMILY_NAME = re.compile(rf"{FAMILY}(?:\s{FAMILY})?")
_INITIALS = r"(?:(?:[^\W\d_a-zß-ÿа-яё][a-z]?\.[\s-]?-?){1,3})?"
_ONE = rf"{_INITIALS}{FAMILY}(?:\s(?:(?:de|y|del|de la|DE|DU|DE LA|VON|VAN)\s)?{FAMILY}){{0,2}}(?:\s(?:(?:de|y|del|de la)\s)?{FAMILY}(?=,|$|\s(?:and|und|et|&|y|e|i)\s))?"
_PEOPLE = re.compile(
    rf"(?P<people>{_ONE}(?:(?:,\s{_ONE}){{1,5}},?\s(?:and|und|u\.|et|&|y|e|i|и)\s{_ONE}|(?:\s(?:and|und|u\.|et|&|y|e|i|и)\s|\s?/\s?){_ONE}){{0,3}}(?:,?\s(?:et al\.?|u\.\s?a\.|и др\.?|and others))?(?:,?\s\(?(?:eds?|hrsg|hg|dir|coord|comp|org|red|ред)s?\.?\)?)?)(?=$|[,.\s(])"
)
_COLON_NAME = re.compile(
    rf"^(?P<people>(?:[^\W\d_]+\s)?{_ONE}(?:,\s{_ONE}(?=,\s|\s(?:und|and|et|y|e)\s)){{0,3}}(?:(?:\s(?:und|and|et|y|e)\s|\s?/\s?){_ONE}){{0,3}}):\s(?=[^\W\d_])"
)
"""Names before a colon and a title, as German and Spanish notes print them."""
_SHOUTED = re.compile(
    r"(?P<family>[A-ZÀ-Þ]{2,}(?:[\s-](?:[A-ZÀ-Þ]{2,}|[eEyY]))*)(?:,\s|\s\()(?P<given>[A-ZÀ-Þ][a-zß-ÿ]+(?:\s(?:[A-ZÀ-Þ][a-zß-ÿ]*\.?|d[aeo]s?))*)\)?"
)
"""A family name in capitals, and forenames."""
_PARTICLES_LAST = (" de", " da", " do", " dos", " das")
"""The particle of a family name behind the forenames: "CAMPOS, Reynaldo Pompeu de"."""
_BRACKETED = re.compile(
    r"(?P<family>[^\W\d_a-zß-ÿ][\w’'-]+(?:\s[^\W\d_a-zß-ÿ][\w’'-]+)?)\s\((?P<given>(?:[A-ZÀ-Þ]\.[\s-]?){1,3})\)"
)
"""A family name, and initials in brackets."""
_GOST = re.compile(
    r"(?P<family>[^\W\d_a-zß-ÿа-яё][\w’'-]+)\s(?P<given>(?:Ch|Th|Yu|Ya|Ю|Я|Дж|[A-ZА-ЯІЇЄҐ])(?:\.\s?[A-ZА-ЯІЇЄҐ])?)"
)
"""A family name and initials without a comma, as Russian and Ukrainian notes print them: "Roe Ch."."""
_AND_SHOUTED = re.compile(r"\s(?:e|y|and|et|und)\s(?=[A-ZÀ-Þ]{3,}(?:,|\s[A-ZÀ-Þ]{3}))")
_ROLE = re.compile(
    r"\s\((?:a\s(?:cura|c\.)\sdi|dirs?\.?|coords?\.?|[Ee]ds?\.?|Hgg?\.?|Hrsgg?\.?|éds?\.?|[Oo]rgs?\.?|curr?\.?)\)"
)
"""The role of the persons before it: "Roe (a cura di), Sale"."""
_EDITORS = re.compile(r",?\s\(?(?:[ée]ds?|hrsg|hg|dir|coord|comp|org|red|ред)s?\.?\)?$")
_AND = re.compile(r",?\s(?:and|und|u\.|et|&|y|e|i|и)\s|,\s|\s?/\s?")


class Named(Struct, frozen=True):
    """What a short form names: whom, and what."""

    authors: tuple[Name, ...] = ()
    title: str | None = None


_BEGUN = re.compile(
    r"(?P<people>[^,]{2,60}),\s(?:[^\W\d_a-zß-ÿ][^,]*\s(?!(?:in|dans|en|nel)\s)[a-zß-ÿ]{2,}|Les?|La|Il|Gli|I|The|Der|Die|Das|El|Los|Las)\s"
)
"""Names, and the beginning of a title before a word in marks: "Roe, Ende der „Salze“"."""
_CODE_BEFORE = re.compile(
    r"\A\s?(?:GG|BGB|StGB|StPO|ZPO|HGB|VwGO|VwVfG|EMRK|AEUV|EUV)\s(?=\*?[^\W\d_a-zß-ÿ][a-zß-ÿ])"
)
"""A code of law that ends the words before an annotator: "zu Art. 8 GG Roe"."""
_YEARS_BEHIND = re.compile(r"\A([^\W\d_a-zß-ÿ][\w’-]+)\s(?:1[5-9]|20)\d\d[–-]\d{2,4},?\s?\Z")
"""A name and the years of a work in volumes: "Millar 1958–60"."""
_SUPRA_OPEN = re.compile(r"\s?\(\*?(?:supra|above|infra)\*?,?\s?\Z")
"""The beginning of a bracket that points back: "art. cit. (*supra*, note 4)"."""
_REVIEW = re.compile(
    r",?\s(?P<words>(?i:(?:book\s)?review\sof|rezension\s(?:zu|von)|compte\srendu\sde|recensione\s(?:di|a)|reseña\sde))\s[“‘«„\"*]?\Z"
)
"""What a short form says of a review, before the title that is reviewed: "Roe, review of *Salt*"."""
_PARTICLE_AFTER = re.compile(r"(?<=[^\W\d_]\.)\s(?:de|da|do|dos|del|di|von|van)$")
"""The particle of a family name behind the initials: "Roe, M. de"."""


def _signs(text: str, who: byline.Byline) -> tuple[str, ...]:
    """Return the signs that end the names before a title; after a name that no title begins like, any will do."""
    if NOBLE.match(text):
        return ("",)
    return (" : ", ", ", ": ") if who.names and "." in (who.names[0].given or "") else (" : ",)


def read(text: str, marked: str | None) -> Named:
    """Return whom and what the words before a pointer or a page name.

    Args:
        text: "Roe and Doe, Salt" or "Roe, eds.".
        marked: the title in quotation marks or italics that stands in the note.
    """
    text = _YEARS_BEHIND.sub(r"\1", _SUPRA_OPEN.sub("", _CODE_BEFORE.sub("", text)))
    text = _PARTICLE_AFTER.sub("", _ROLE.sub("", text.strip(" ,(:")))
    text = _COLON_NAME.sub(r"\g<people>, ", text)
    if marked and marked in text:
        return _with_marks(text, marked)
    gost = _GOST.fullmatch(text.strip(" ."))
    if gost:
        return Named(authors=(Name(family=gost["family"], given=gost["given"] + "."),))
    inverted = _inverted(text) or _shouted(text)
    if inverted:
        return Named(authors=inverted)
    text = text.strip(" .")
    who = byline.read(text)
    if who.repeated and text.startswith(", ", who.end):
        return Named(title=text[who.end :].strip(" ,.:"))
    if who.certain and who.names and text.startswith(_signs(text, who), who.end):
        return Named(authors=who.names, title=text[who.end :].strip(" ,.:") or None)
    found = _PEOPLE.match(text)
    if found is None:
        return Named(authors=names(text)) if looks_like_names(text) else Named(title=text or None)
    rest = text[found.end() :].strip(" ,.:")
    if not rest:
        return Named(authors=people(found["people"]))
    if text[found.end() : found.end() + 1] != ",":
        return Named(authors=names(text)) if looks_like_names(text) else Named(title=text)
    if is_initials(rest) or (
        looks_like_names(text) and len(rest.split()) == 1 and (is_forename(rest) or is_place(rest))
    ):
        return Named(authors=names(text))
    return Named(authors=people(found["people"]), title=rest)


def _with_marks(text: str, marked: str) -> Named:
    """Return whom a short form with a marked title names; marks may stand within a title: "J. Roe, The “Salt” Roads"."""
    before = text.partition(marked)[0]
    review = _REVIEW.search(before)
    if review and people(before[: review.start()]):
        return Named(
            authors=people(before[: review.start()]), title=f"{review['words']} {marked.strip(' ,.')}"
        )
    authors = _before(before)
    who = byline.read(before)
    within = who.certain and before.startswith(", ", who.end) and before[who.end :].strip(' ,:“‘"«*_„')
    if not authors and who.names and within:
        return Named(authors=who.names, title=text[who.end :].strip(" ,.:"))
    begun = _BEGUN.fullmatch(before)
    if begun and people(begun["people"]):
        return Named(authors=people(begun["people"]), title=text[begun.end("people") :].strip(" ,.:"))
    return Named(authors=authors, title=marked.strip(" ,."))


def _before(text: str) -> tuple[Name, ...]:
    """Return the persons before a title with marks."""
    return _inverted(text.strip(' ,:“‘"«*_„')) or people(text.strip(' ,.:“‘"«*_„'))


def _inverted(text: str) -> tuple[Name, ...]:
    """Return the persons that a text is, where its first name ends in initials: "Roe, J."; none for any other text."""
    if not text.endswith(".") or "," not in text:
        return ()
    who = byline.read(text + ",")
    return who.names if who.certain and who.end >= len(text) else ()


def _shouted(text: str) -> tuple[Name, ...]:
    """Return the persons of "ROE, Jane P. T.", "Roe (J.)" and "ROE, Jane y DOE, Ana"; none for any other text."""
    persons: list[Name] = []
    parts = _AND_SHOUTED.split(text)
    sure = len(parts) > 1
    for part in parts:
        found = _SHOUTED.fullmatch(part.strip(" .")) or _BRACKETED.fullmatch(part.strip())
        if found is None:
            return ()
        closed = part.rstrip().endswith(".") or "." in found["given"]
        held = found["given"].endswith(_PARTICLES_LAST)
        sure = sure or closed or held or is_forename(found["given"].split(" ")[0])
        persons.append(Name(family=found["family"], given=found["given"]))
    return tuple(persons) if sure else ()


def people(text: str) -> tuple[Name, ...]:
    """Return the persons of "Roe", "Roe and Doe", "J. Roe", "Roe, Doe, and Poe, eds."."""
    bare = _EDITORS.sub("", OTHERS.sub("", text)).strip(" ,")
    if not bare:
        return ()
    parts = [part.strip() for part in _AND.split(bare) if part.strip()]
    if all(_FAMILY_NAME.fullmatch(part) for part in parts):
        return tuple(
            person(part)
            if " " in part and is_forename(part.split(" ")[0]) and part.split(" ")[0].lower() not in PARTICLES
            else Name(family=part)
            for part in parts
        )
    return names(bare) if looks_like_names(bare) else ()


def are_people(text: str) -> bool:
    """Tell whether a text is names and nothing else."""
    return looks_like_names(text) or _PEOPLE.fullmatch(text.strip()) is not None
