"""Theses: which degree, and at which university: "unpublished PhD thesis, University of Leeds", "Tese (Doutorado em História)"."""

import re

from srccheck.extraction.facts import Facts
from srccheck.extraction.places import is_place
from srccheck.text.alternatives import has_any

_SIGNS = ("iss", "hes", "hès", "tes", "abil", "arbeit", "Tes", "ORM", "émoire", "ис", "Tz")
"""Letters of which a statement has some."""
_ENGLISH = r"(?:[Uu]npub(?:lished|l?\.)\s)?(?:(?:[Uu]ndergraduate|[Hh]on(?:ou?rs|s\.?)|[Ss]enior|[Pp]ostgraduate)\s)?(?:P[Hh]\.?\s?D\.?|D\.?\s?Phil\.?|M\.?\s?Phil\.?|[DTS]\.?\s?J\.?\s?D\.?|(?:Ed|Th|Sc)\.?\s?D\.?|[MB]\.?\s?A\.?|M\.?\s?S\.?|[MB]\.?\s?Sc\.?|[BM]\.?\s?Litt\.?|LL\.?\s?[MD]\.?|[Dd]octoral|[Mm]aster(?:['’]?s)?|[Bb]achelor(?:['’]?s)?|[Dd]iploma|[Ll]icentiate)[\s-](?:of\s[A-Z][a-z]+\s)?(?:[Tt]hes[ie]s|[Dd]issertation|[Dd]iss\.?)|(?:[Uu]npub(?:lished|l?\.)\s)?(?:[Tt]hesis|[Dd]issertation)"
_GERMAN = r"(?:(?:[Uu]nveröff(?:entlichte|\.)|[Uu]ngedr(?:uckte|\.)|[Mm]asch(?:inenschr(?:iftl)?)?\.?|[Uu]niv\.|[Pp]hil\.|[Jj]ur\.|[Tt]heol\.|[Mm]ed\.|Inaug(?:ural|\.))[\s-]?){0,3}(?:Diss(?:ertation(?:sschrift)?|\.)|Habil(?:itationsschrift|\.)(?:-Schr(?:ift|\.))?|(?:Magister|Master|Diplom|Staatsexamens|Bachelor|Lizentiats?|Zulassungs)arbeit)(?:,?\s(?:phil|jur|rer\.\s?(?:nat|pol)|theol|med|masch|ms)\.?)*"
_FRENCH = r"(?:[Tt]hèse(?:\s(?:de\s(?:doctorat|l’École\s[\w’ ]{3,20}|3e\scycle|troisième\scycle|droit|lettres|médecine)|d['’]État|d['’]habilitation))*|[Mm]émoire\s(?:de\s(?:master|maîtrise|DEA|DES|M2|recherche|licence|fin\sd['’]études)(?:\s[12I]+)?|inédit)|HDR)(?:\s(?:d['’]État|inédite?|dactylographiée?|dactyl\.|en\s[a-zß-ÿ]+|d['’][a-zß-ÿ]+))*"
_ROMANCE = r"(?i:tes[ei]s?\s(?:de\s(?:doutor(?:amento|ado)|mestrado|livre[- ]docência|doctorado|maestría|m[áa]ster|licenciatura|grado)|di\s(?:dottorato|laurea|perfezionamento|specializzazione)(?:\smagistrale)?|doctoral|dottorale|inédita)|tesina|dissertação\sde\s(?:mestrado|doutoramento)|trabajo\s(?:de\s)?fin\sde\s(?:grado|máster))(?:\s(?:inédita|inedita|policopiada|mecanografiada|de\s[A-ZÀ-Þ]\w+|in(?=\s[A-Za-zà-ÿ]+,)\s\w+|e[mn]\s[A-ZÀ-Þ]\w+))*"
_WORD = r"(?:[Tt]ese|[Dd]issertação|[Mm]onografia|[Tt]rabalho de [Cc]onclusão de [Cc]urso|[Tt]esis|[Tt]esi|[Tt]hèse|[Tt]hesis|[Dd]issertation)"
"""What a thesis is called, alone or before its degree in brackets."""
_BRACKETED = rf"{_WORD}\s\([^()]{{2,70}}\)"
_CYRILLIC = r"(?:[Аа]втореф(?:ерат)?\.?\s)?[Дд]ис(?:с|сертаци[яі]|ертація)?\.?\s?(?:\.{2,3}\s?|…\s?|на соиск\S*\s(?:уч|учен)\S*\s(?:степ|степени)\S*\s)?(?:канд|д-ра|докт|доктора|кандидата|магистра)\.?\s[а-яіїєё]+\.?(?:\sнаук)?(?:\s?:\s\d\d\.\d\d\.\d\d)?"
_STATEMENT = re.compile(
    rf"(?:^|(?<=[\s,.;:(\[¦–—-]))(?P<genre>{_BRACKETED}|{_ROMANCE}|{_FRENCH}|{_ENGLISH}|{_GERMAN}|{_CYRILLIC})(?![\w’'])(?=\s*(?:[,.;:)\]¦–—/-]|$|at\b|of\b|at\sthe\b|presented|submitted|sous\s|dirigée|directed|supervised|[A-ZÀ-Þ0-9(]))"
)
_DEGREE = re.compile(
    r"(?i:doutor|mestr|livre|gradua|bachar|especial|doctor|maest|master|licenci|dottor|laurea|ph\.?\s?d|m\.?\s?[as]c?\.?\s?\b|hist|direito|filos|letras)"
)
_HEAD = re.compile(rf"{_WORD}\s?$")
_LINK = re.compile(
    r"\s*(?:[,.;:–—-]\s*)*(?:(?:presented|submitted|defended|soutenue|presentada|defendida|apresentada|discussa)\s)?(?:(?:at|to|of|à|a|an der|der|de|en|in)\s)?(?:the\s|l['’]|la\s|da\s|na\s|der\s)?"
)
_SCHOOL = re.compile(
    r"(?:[^,;:¦()]{3,60},\s){0,2}?(?P<school>[^,;:¦()\d]*(?:\b(?i:univ(?:ersit|\.)|université|uniwersyt|institut|college|school|école|hochschule|politecnico|akadem|università|faculdade|escola|escuela)|\bETH\b|EHESS|\bU[FNES][A-Z]{1,4}\b|\bU[CS]P\b|\bPUC)[^,;¦()\d]*(?:\d{1,2}(?!\d))?)(?=\s*(?:[,;¦()\d]|\.?\s*$|\.\s))"
)
_SCHOOL_BEFORE = re.compile(
    r"(?:^|[,.;(¦]\s?)\s*(?P<school>(?=[^,;¦()]*\bUniv)[A-ZÀ-Þ][^,;¦()\d]{3,60}?),?\s$"
)
_NEAR = 160


def joined(text: str, bracket: str) -> bool:
    """Tell whether a bracket says of which degree the thesis before it is: "Tese (Doutorado em História)"."""
    return _HEAD.search(text) is not None and _DEGREE.match(bracket) is not None


def carve(text: str, facts: Facts, cut: str) -> str:
    """Take the statement of a thesis out of a text, and the university behind it.

    Args:
        text: what stands after the title.
        facts: get `kind`, `genre` and `publisher`.
        cut: what is left in its place.
    """
    found = _STATEMENT.search(text) if has_any(text, _SIGNS) else None
    if found is None:
        return text
    facts.kind, facts.genre = "thesis", found["genre"].strip(" ,")
    end = found.end()
    link = _LINK.match(text, end)
    at = link.end() if link else end
    school = _SCHOOL.match(text[: at + _NEAR], at) if facts.publisher is None else None
    if school:
        facts.publisher = school["school"].strip(" ,.–—-")
        end = school.end()
    before = _SCHOOL_BEFORE.search(text, max(0, found.start() - _NEAR), found.start())
    begin = found.start()
    if before and facts.publisher is None:
        facts.publisher, begin = before["school"].strip(" ,."), before.start("school")
    return f"{text[:begin]} {cut} {text[end:]}"


def unplaced(container: str | None, facts: Facts) -> str | None:
    """Return the container of a thesis; the town of its university is none, but its place."""
    if not container or not is_place(container):
        return container
    facts.place = facts.place or container
    return None
