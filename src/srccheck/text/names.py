"""Names of persons and bodies as they are printed, read into CSL's name variables."""

import re

from srccheck.model.work import Name

BODY_WORDS = frozenset(
    """administration agency alliance archive archives army assembly association authority bank board bureau
    cabinet collaboration center centre chamber church club collective college command commission committee commonwealth
    centers centres ombudsman secretary-general crisis statistics observatory campaign coalition
    company conference congress consortium convention corporation council court department directorate
    division embassy endowment federation forces forum foundation fund government group inc institute
    institution kremlin laboratory league library ltd mission ministry museum nations network office
    academia académie accademia akademie organisation organization parliament partnership party plc police president press project secretariat senate service
    society staff state states taskforce team treasury tribunal trust union united university working
    мид мзс міністерство державна управління рада bakanlığı министерство правительство комитет совет институт университет агентство центр организация президент
    посольство фонд федерация служба ministerium bundesamt bundesministerium bundesregierung amt behörde
    verband verein gesellschaft hochschule universität kommission rat stiftung gericht bundesgerichtshof
    bildungsrat wissenschaftsrat bundestag bundesrat landtag reichstag nationalrat forschungsgruppe arbeitsgemeinschaft arbeitskreis arbeitsgruppe autorengruppe projektgruppe bundeszentrale bundesagentur
    bundesverband bundeszentralamt landesamt statistisches zentrum akademie institut gewerkschaft sachverständigenrat
    expertenkommission kultusministerkonferenz ausschuss senat kammer stiftungsrat bundesinstitut
    observatoire association agence direction secrétariat syndicat istituto commissione associazione fondazione agenzia
    museo archivo biblioteca banco colegio cortes comune musée bibliothèque mairie préfecture garante autorità presidenza
    asociación fundación instituto secretaría dirección agencia ayuntamiento associação fundação secretaria câmara conselho
    comisión comissão junta
    ministère commission gouvernement université conseil comité ministerio gobierno universidad consejo
    ministerstwo rząd uniwersytet rada komisja ministero governo università consiglio redaktion""".split()
)
"""Words, in lower case, that stand in the name of a body and hardly ever in that of a person."""

_COMPOUNDS = (
    "verband",
    "ministerium",
    "gesellschaft",
    "institut",
    "behörde",
    "stiftung",
    "kommission",
    "bundesamt",
    "zentrum",
    "landesamt",
    "agentur",
)
"""How German names of bodies end, as one word."""

PARTICLES = frozenset(
    """al bin da de del della den der des di dos du el ibn la le ten ter van vande vander von vom zu zum
    zur af av ab und y o' ó ní""".split()
)
"""Particles that belong before a family name."""

SUFFIXES = frozenset("jr jr. sr sr. ii iii iv 2nd 3rd 4th".split())
"""What follows a family name without being part of it."""

OTHERS = re.compile(
    r"[,;]?\s*(?:\*|\b)(?:et\.?\s*al(?:ii|iae?|\b)|and others|and colleagues|u\.\s?a|a kol|и\s+др|та\s+ін|i\s+in|y\s+otros|e\s+altri)"
    r"(?!\w)\.?\*?",
    re.IGNORECASE,
)
"""What says that more authors are not named."""

_AND = re.compile(
    r"\s+(?:and|und|u\.(?!\s?a\b)|et|y|i|e|и|та|oraz|with)\s+|\s*&\s*|\s*;\s*|、", re.IGNORECASE
)
_LINKS = frozenset("and und u et y e i и та oraz with jr sr".split())
"""Words between and behind names, without their stops."""
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.[\s-]?-?)+[^\W\d_]?\.?|[^\W\d_]-[^\W\d_]\.?|[^\W\d_]\.?")
_TOUCHING = re.compile(r"(?<=\.)(?=[^\W\d_]{2})")
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я]{1,3}")
_WITH_HAN = re.compile(
    r"(?P<family>[A-ZÀ-Þ][\w’‘'-]+)\s(?P<given>[A-ZÀ-Þ][\w’‘'-]+)\s?[\u3005\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2,8}"
)
"""A Chinese, Japanese or Korean name, family name first, in Latin letters and in its own."""
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")


def names(text: str) -> tuple[Name, ...]:
    """Return the persons and bodies of an author statement, in order; "et al." is left out.

    Reads `J. Roe and A. Doe`, `Roe, J., & Doe, A.`, `Roe J, Doe A`, `Roe, Jane`, and bodies.
    """
    bare = _trim(OTHERS.sub("", text))
    if not bare:
        return ()
    if is_body(bare):
        return (Name(literal=bare),)
    parts = [part.strip(" ,") for part in _AND.split(bare)]
    found: list[Name] = []
    for part in parts:
        if part:
            found += _comma_list(part, len(parts) > 1)
    return tuple(found)


def is_body(text: str) -> bool:
    """Tell whether a whole statement names one body: by its words, or as an acronym."""
    words = [word.lower() for word in _WORD.findall(text)]
    if any(word in BODY_WORDS or word.endswith(_COMPOUNDS) for word in words):
        return True
    bare = text.strip(" .")
    return len(words) == 1 and len(bare) > 2 and bare.isupper()


def is_initials(text: str) -> bool:
    """Tell whether the text is initials: `J.`, `J.J.`, `J.-P.`, `JJ`."""
    bare = text.strip()
    return bool(_INITIALS.fullmatch(bare) or _CAPITALS.fullmatch(bare))


def looks_like_names(text: str) -> bool:
    """Tell whether a text could be an author statement: few words, each a name, an initial or a link word."""
    bare = _trim(OTHERS.sub("", text))
    if not bare or len(bare) > 600 or re.search(r"[\d?!:*()\[\]]", bare):
        return False
    if is_body(bare):
        return bare[:1].isupper() and len(bare.split()) <= 14
    words = re.split(r"[\s,&;]+", bare)
    return len(words) <= 90 and all(_name_word(word) for word in words if word)


def person(text: str) -> Name:
    """Return one person printed given name first: `J.J. Roe`, `Ludwig van Doe`, `Roe`; `Roe J` inverted."""
    both = _WITH_HAN.fullmatch(_trim(text))
    if both:
        return Name(family=both["family"], given=both["given"])
    words = _TOUCHING.sub(" ", _trim(text)).split()
    suffix = None
    if len(words) > 1 and words[-1].lower() in SUFFIXES:
        suffix = words.pop()
    if not words:
        return Name(literal=text.strip())
    if _CAPITALS.fullmatch(words[-1].rstrip(".")) and len(words[-1]) > 2:
        words[-1] = words[-1].rstrip(".")
    if len(words) == 1:
        return Name(family=words[0], suffix=suffix)
    if is_initials(words[-1]) and not is_initials(words[0]):
        at = next(i for i in range(1, len(words)) if is_initials(words[i]))
        return Name(family=" ".join(words[:at]), given=" ".join(words[at:]), suffix=suffix)
    at = len(words) - 1
    while at > 1 and words[at - 1].rpartition("-")[2].lower() in PARTICLES:
        at -= 1
    if at > 1 and words[at] in ("y", "i"):
        at -= 1
    if words[0].lower() in PARTICLES:
        at = 0
    return Name(family=" ".join(words[at:]), given=" ".join(words[:at]) or None, suffix=suffix)


def _name_word(word: str) -> bool:
    low = word.lower().strip(".'’")
    if low in PARTICLES or low in _LINKS:
        return True
    bare = word.replace("’", "").replace("'", "").replace("-", "").replace(".", "")
    return bare.isalpha() and (bare[0].isupper() or not bare[0].islower())


def _comma_list(text: str, several: bool) -> list[Name]:
    """Read a comma-separated run of names, inverted or not."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) == 2 and not is_initials(parts[1]) and _inverted(parts, several):
        return [Name(family=parts[0], given=parts[1])]
    found: list[Name] = []
    for part in parts:
        last = found[-1] if found else None
        if last and last.family and last.given is None and is_initials(part):
            found[-1] = Name(family=last.family, given=part)
        elif last and part.lower() in SUFFIXES:
            found[-1] = Name(family=last.family, given=last.given, suffix=part)
        else:
            found.append(Name(literal=part) if is_body(part) else _whole(part, parts))
    return found


def _whole(part: str, parts: list[str]) -> Name:
    # In an inverted list a family name of several words stands alone before its initials.
    after = parts.index(part) + 1
    inverted = after < len(parts) and is_initials(parts[after]) and not is_initials(part.split(maxsplit=1)[0])
    return Name(family=part) if inverted else person(part)


def _inverted(parts: list[str], several: bool) -> bool:
    first, second = parts[0].split(), parts[1].split()
    if second[0].lower() in SUFFIXES or is_body(parts[0]):
        return False
    single = len(first) == 1 or all(word.lower() in PARTICLES for word in first[:-1])
    return single and len(second) <= 3 and (not several or len(second) >= 1)


def _trim(text: str) -> str:
    bare = " ".join(text.replace("*", "").split()).strip(" ,;:")
    if bare.endswith(".") and not re.search(r"(?:^|[\s.-])[^\W\d_]{1,2}\.$|\b(?:Jr|Sr|Inc|Ltd)\.$", bare):
        bare = bare[:-1]
    return bare.strip(' ,;:"“”„«»')
