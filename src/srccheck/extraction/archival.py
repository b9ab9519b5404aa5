"""Items of archives: a repository, a signature, perhaps a description; kept as such and never forced into a book."""

import re

from srccheck.extraction.facts import Facts
from srccheck.extraction.parts import Parts
from srccheck.text.dates import search

_REPOSITORY = (
    r"(?:(?:The\s)?(?:UK\s|U\.S\.\s|US\s)?National Archives(?:\sand Records Administration)?(?:\s\([A-Z]{2,5}\))?|TNA|NARA|PRO|Public Record Office"
    r"|BArch|Bundesarchiv|GStA(?:\sPK)?|PA\s?AA|Politisches Archiv des Auswärtigen Amts?|Archives? nationales?|AN|AMAE|Archivio\s[^,;:]{3,60}|Archivo\s[^,;:]{3,60}|Archiwum\s[^,;:]{3,60}"
    r"|[^\W\d_][\w .’'-]{2,60}(?:Archives?|Archiv|archiv|Library|Bibliothek|bibliothek|Papers|Nachlass)|Архив\s[^,;:]{3,60}|[А-ЯЁ]{2,8}(?:\sРФ)?)"
)
_SIGNATURE = (
    r"(?:[A-Z]{1,4}\s\d{1,4}/\d{1,6}(?:/\d+)?|[Фф](?:\.|онд)\s?[\w-]{1,8}[.,]?\s[Оо]п(?:\.|ись)\s?\w{1,6}[.,]?\s[Дд](?:\.|ело)\s?\w{1,8}"
    r"|(?:RG|Record Group|R|N|NL|MSS?|Ms\.|Cod\.|Add\.?\sMSS?)\s?\d{1,6}(?:[,/]\s?(?:Entry|Box|box|Bd\.|Nr\.|vol\.)?\s?\d+)*|(?:[Bb]ox|[Cc]arton|[Bb]usta|[Ll]egajo|[Kk]arton)\s\d+(?:,\s(?:[Ff]older|[Dd]ossier|[Ff]asc\.|[Ee]xp\.)\s\d+)?)"
)
_ITEM = re.compile(
    rf"(?P<before>[^;]{{0,200}}?)(?P<repository>{_REPOSITORY})(?P<between>[,.:]?\s(?:[^;\d]{{2,80}}?,\s)?)(?P<signature>{_SIGNATURE}(?:,\s{_SIGNATURE})?)(?P<after>[^;]*)"
)
_LONGEST = 300
"""Characters in which repository and signature stand."""
_SIGNED = re.compile(_SIGNATURE)
_FOLIO = re.compile(
    r"[,.]?\s?(?:(?:fols?|ff|f|Bl|folios?|p|pp|S|л|лл|[Лл]ист)\.?\s?)(?P<folio>\d+(?:[rv]|\s?об\.?)?(?:[–-]\d+(?:[rv]|\s?об\.?)?)?)",
    re.IGNORECASE,
)


def read(text: str) -> Parts | None:
    """Return what the citation of an archival item says, None for any other."""
    text = text[:_LONGEST]
    if not _SIGNED.search(text):
        return None
    found = _ITEM.match(text)
    if found is None or re.search(r"[“”«»\"]", found["between"]):
        return None
    facts = Facts(
        kind="manuscript", archive=found["repository"].strip(" ,"), signature=found["signature"].strip(" ,.")
    )
    facts.collection = found["between"].strip(" ,.:") or None
    after = found["after"]
    folio = _FOLIO.match(after)
    if folio:
        facts.add_pages(folio["folio"], extent=False)
        after = after[folio.end() :]
    description = " ".join(part for part in (found["before"].strip(" ,.:;"), after.strip(" ,.:;")) if part)
    date = next(search(description), None)
    if date is not None:
        facts.issued = date.date
        description = f"{description[: date.start].strip(' ,.(')} {description[date.end :].strip(' ,.)')}"
    return Parts(title=description.strip(" ,.") or None, facts=facts, settled=True)
