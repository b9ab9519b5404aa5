"""Items of archives: a repository, a signature, perhaps a description; kept as such and never forced into a book."""

import re
from collections.abc import Iterator
from itertools import islice

from srccheck.extraction import boxes
from srccheck.extraction.facts import Facts
from srccheck.extraction.lexicon import SIGNALS, TOWARDS
from srccheck.extraction.parts import Parts
from srccheck.extraction.places import is_place
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import search

_REPOSITORY = (
    r"(?:(?:The\s)?(?:UK\s|U\.S\.\s|US\s)?National Archives(?:\sand Records Administration)?(?:\s\([A-Z]{2,5}\))?|TNA|NARA|PRO|Public Record Office"
    r"|BArch|Bundesarchiv|GStA(?:\sPK)?|PA\s?AA|Politisches Archiv des Auswärtigen Amts?|Archives? nationales?|AN|AMAE|Archivio\s[^,;:]{3,60}|Archivo\s[^,;:]{3,60}|Archiwum\s[^,;:]{3,60}"
    r"|[^\W\d_][\w .’'-]{2,60}(?:Archives?|Archiv|archiv|Library|Bibliothek|bibliothek|Papers|Nachlass)(?:\s(?:and|of)\s[A-Z][\w ]{2,40})?|Архив\s[^,;:]{3,60}|[А-ЯЁ]{2,8}(?:\sРФ)?|(?<![^\s])[A-Z]{2,6}(?=,\s[^;\d“”\"]{0,60}?(?:MS|HAT|[A-Z]{2,5}/)|,\s[A-Z]{1,4}\s?\d{1,5}/|,\s[A-Z]{1,3}/[A-Z]{1,3}\s?\d))"
    r"(?:\s\((?:hereafter\s|henceforth\s)?[A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,8}\))?"
)
_SIGNATURE = (
    r"(?=[A-ZФф\dbclk])(?:[A-Z]{1,4}\s\d{1,5}(?:-[IVX]{1,5})?(?:/[A-Z]{2}|\sKartei/)\s?\d{1,9}|[A-Z]{1,4}\s\d{1,4}/\d{1,6}(?:/\d+|-\d{1,4})?|[A-Z]{2,5}/[A-Z]{1,4}\s?\d{1,5}(?:/\d+)*|(?<=[A-Z],\s)[A-Z]{1,3}(?:/[A-Z]{1,3}\s?)?\d{1,5}(?:/(?:[A-Z]\.)?\d{1,5}(?:\.\d{1,4}|[a-z])?){1,4}|[A-Z]{2,5}(?:/\d{1,6}){2,4}|\d{2}-\d{4}-\d{3}|[Фф](?:\.|онд)\s?[\w-]{1,8}[.,]?\s[Оо]п(?:\.|ись)\s?\w{1,6}[.,]?\s[Дд](?:\.|ело)\s?\w{1,8}"
    r"|(?:RG|Record Group|R|N|NL|(?:[A-Z][a-z]+\.?\s){0,2}MSS?\.?(?:\s[A-Z][a-z]+){0,3}|Ms\.|Cod\.)\s?\d{1,6}(?:\s[IVX]{1,4}(?=/))?(?:[,/]\s?(?:Entry|Box|box|Bd\.|Nr\.|vol\.)?\s?\d+)*|(?:[Bb]ox|[Cc]arton|[Bb]usta|[Ll]egajo|[Kk]arton)\s\d+(?:,\s(?:[Ff]older|[Dd]ossier|[Ff]asc\.|[Ee]xp\.)\s\d+)?)"
)
_UNIT = (
    r"(?:(?:[Ff](?=[.\s])|[Ff]ond|[Фф]|[Фф]онд)\.?\s?(?:\([fф]\.\)\s)?(?:[A-ZА-Я]-)?\d[\w/-]{0,8}|[Кк](?:арт)?\.\s?\d{1,4}(?=[.,]\s?[Ее]д)|(?:[Oo]p|[Оо]п|[Oo]pys|[Оо]пись|[Oo]pis['’′ʹ]?)\.?\s?(?:\((?:op|оп)\.\)\s)?\d\w{0,6}|(?:[Dd]|[Дд]|[Dd]elo|[Дд]ело|[Ss]pr|[Сс]пр|[Ее]д\.\sхр)\.?\s?(?:\([dд]\.\)\s)?\d\w{0,8}"
    r"|(?:[Ss]ygn|[Ll]eg|[Ll]egajo|[Bb]usta|[Bb]ox|[Ff]older|[Cc]arton|[Rr]eg|[Ff]asc|[Cc]aja|[Cc]aixa|[Ll]ib|[Ll]ibro|[Mm]aço|[Ff]ilza|[Mm]azzo|[Jj]\.?\s?č|[Kk]arton|[Bb]d)\.?\s?\d[\w/ -]{0,10}?|[Ss]ygn\.\s[IVXL]{1,5}/\d{1,5}|[Bb]\.\s?\d{1,4},\s(?:s?fasc|f)\.\s?\d[\d./]{0,10}|mf\.\s?\d{1,5})"
)
_LEAF = r"(?:[Ll]{1,2}|[Лл]{1,2}|[Aa]rk|[Аа]рк|[Kk]{1,2}|[Cc]{1,2}|[Ff]ols?|[Ff]os?|[Ff]{1,2}|Bl)\.\s?(?P<leaf>\d+(?:\s?об\.?|\s?ob\.?|\s?[rv]\b\.?)?(?:[–-]\d+(?:\s?об\.?|\s?ob\.?|[rv])?)?)"
_UNITS = re.compile(
    rf"(?P<repository>[^\W\d_][^;\d]{{1,140}}?),?(?:\.\s[–—])?\s(?P<signature>{_UNIT}(?:\s\([^()]{{2,40}}\))?(?:[,.]\s?(?:[–—]\s)?(?:[A-ZА-Я]-?\d{{1,4}},\s)?{_UNIT}(?:\s\([^()]{{2,40}}\))?){{0,4}})(?=[,.\s]|$)(?:[,.]?\s?(?:[–—]\s)?(?:list\s\(l\.\)\s(?P<sheet>\d+)|{_LEAF}))?(?P<after>[^;]*)"
)
"""A repository, and the units that its holdings are ordered by: fond, opis, delo; legajo; busta."""
_NUMBERED = re.compile(
    rf"(?P<repository>(?:Archiv|Archief|Archives?|Arxiu|Arquivo)[^;\d,]{{2,100}}|A[DMN]\s[A-ZÀ-Þ][\w’' -]{{2,40}}|[A-Z]{{2,8}}),\s(?P<between>(?:[^;\d,]{{2,60}},\s){{0,3}})(?P<signature>[A-Z]{{1,5}}(?:\.[A-Za-z]{{1,5}}){{1,4}}\.?\s\d{{1,5}}(?:/\d{{1,5}})?|[A-Z]{{1,3}}\d{{0,2}}(?:\s[IVX]{{1,5}})?\s\d{{1,6}}(?:\s\d{{1,3}})?(?:/\d+)*(?:,\sdossier\s\d{{1,4}})?|\d{{1,3}}\s[A-Z]{{1,2}}\s\d{{1,5}}|\d{{1,5}})(?=[,.\s]|$)(?:[,.]?\s?{_LEAF})?(?P<after>[^;]*)"
)
_CODE = re.compile(r"\d{0,3}\s?[A-Z]")
_ITEM = re.compile(
    rf"(?P<before>[^;]{{0,200}}?)(?P<repository>{_REPOSITORY})(?P<between>[,.:]?\s(?:[^;\d]{{2,80}}?,\s)?)(?P<signature>{_SIGNATURE}(?:,\s{_SIGNATURE}|,\s(?:Nr|No|no)\.\s\d{{1,6}}[a-z]?(?:/\d+)?)?)(?P<after>[^;]*)"
)
_FOLLOWING = re.compile(
    rf"(?P<signature>{_UNIT}(?:[,.]\s?{_UNIT}){{0,4}}|[A-Z]{{1,4}}\s\d{{1,4}}/\d{{1,6}}(?:/\d+)?)(?:[,.]?\s?{_LEAF})?[\s.]*"
)
"""A further item of the archive before: "d. 79, l. 118", "E 190/322/1"."""
_LABEL = re.compile(r"[^\W\d_]+")
_LEAF_OR_BOX = re.compile(r"MSS?\.?\s\d|/\d|(?:fols?|fos?|ff?|leg|л|Bl|k|c)\.\s?\d|(?:[Bb]ox|caja|busta)\s\d")
_LONGEST = 300
"""Characters in which repository and signature stand."""
_UNIT_ALONE = re.compile(_UNIT)
_HOLDING = re.compile(
    r"(?i:arch(?:i[vwe]|ív)|архив|архів|библиотек|bibliot|library)|^A[DMN]\s[A-Z]|^[A-ZА-ЯЁІЇЄ]{2,8}(?:\s\([^)]*\))?(?:$|,)|\([^)]*\b[A-ZА-ЯЁ]{2,10}\)"
)
_DESCRIBED = re.compile(r"[(«“](?P<title>[^()«»“”]{4,200}?)(?:,\s\d|[)»”])")
_SIGNED = re.compile(rf"(?<!\w){_SIGNATURE}")
_KEPT_IN = re.compile(r"(?<=[\w)]),?\s[Ii]n:?\s(?=[^\W\d_a-zß-ÿ])")
_IN = re.compile(r"\s[Ii]n:?\s?$")
_HOUSE = re.compile(
    r"(?i:archiv(?!al)|archiwum|archyvas|arşiv|arkiv|archief|archives?(?!\s\d)|arch\.|bibliothek|bibliothèque|biblioteca|bibl\.|library|record office|records centre|history centre|heritage centre|muniments|nationalmuseum|kupferstichkabinett|arxiu|levéltár|архів|архив)|^(?:[A-Z]{1,3}StA[A-Z]{0,3}|StA[A-Z]{0,3}|BArch|GStA|HHStA|PA\sAA)\b"
)
"""How houses are called that keep manuscripts."""
_HELD = re.compile(
    r"(?:(?:Best|Bestand|Konv|Fasz|lat|gr|Nr|Abt|Rep|Hs|Hss|Ms|ms|MS|Cod|Clm|Cgm|inv|Inv|ét|leg|legajo|caja|b|busta|fasc|filza|reg|carton|box|Box|vol|fond|fondo|f|karton|sygn|rkps|sign|série|nr|dz|ap|zesp|Files?|[Rr]eel|Book|R|N|NL|n|núm)\.?\s(?:[A-Z][\w.]*\s|[a-z]\.?\s){0,3}(?:[A-Z]{1,3}\s)?[\dIVXLC]|(?:[A-Z][^\W\d_]+\s){1,3}Nr\.\s\d|[A-Z]{1,4}\d{0,2}\s\d{1,6}(?:[/.]\d+)*(?![\d–-])|[A-Z][^\W\d_]+\s[^\W\d_]+\s\d{1,4}(?!\d|\.\s[A-ZÄÖÜ])|(?:[A-Z][a-z]+\.?\s){0,2}(?:MSS?|Rolls?|Charters?)\.?\s(?:[A-Z][\w’-]*\.?\s){0,3}(?:[A-Za-z]\.\s?(?:\d|[ivxlc]+(?!\w))|[IVXLC]+\s\d|\d)|[A-Z]{1,5}(?:/[A-Z]{1,5}\d{0,3}){1,3}\s\d{1,6}(?:/\d{1,5}){0,3}|[A-Z]{1,3}\s[A-Z]{1,4}/\d|[A-Z]{2,4}(?:\.[A-Z]{2,4}){1,3}(?:\.d)?\.?\s\d|\d{1,5}/[IVX\d]+|Sala\s[IVX]{1,5}(?=,)|[A-Z]{1,5}\d{0,3}(?:/[A-Z]{1,5}\d{0,3}){0,3}/\d{1,5}(?!\d)|II?I?\sserie)"
)
"""A holding with its number."""
_NAMED_HOLDING = re.compile(r"[A-Z][^\W\d_]+(?:\s[^\W\d_]+){2,3}\s\d{1,4}")
"""A holding of several words with its number, which stands right behind the house: "Gabella dei Contratti 192"."""
_LEAVES = re.compile(
    r"(?:.*\s)?(?<!\w)(?:fols?|fos?|ff|f|f[°º]|mm?|Bl|folios?|cc?|k|(?:s|pp?|S)(?=\.)|л|арк)\.?\s?(?P<folio>\d+\s?\^?(?:[rv]\.?(?![a-z])|v°|r°|об\.?)?(?:\s?[–-]\s?\d+\^?[rv]?)?)"
)
_AT_LEAF = re.compile(r"^(?:fols?|fos?|ff|f|Bl|cc?|k)\.\s?\d+\^?[rv]?\s(?=\([^()]+\)[\s.]*$)")
"""A leaf before its description in brackets."""
_SENTENCE = re.compile(
    rf"(?<=[\w)\]]{{3}})\.\s(?=[A-ZÀ-Þ][a-z]+\s)|(?<=\d)\.\s(?=[^\W\d_a-zß-ÿ])(?=(?:{alternatives(TOWARDS)}|(?i:{alternatives(SIGNALS)}))\s)"
)
_QUOTES = re.compile(r"[“”«»„\"*]")
_PUBLISHED = re.compile(
    r"(?<!\w)(?:[Ee]ds?|[Hh]rsg|[Hh]g|dir|a cura di)\.|(?<!\w)(?:pp?|S)\.\s\d|\(\d{4}\)|https?:|\bwie\sAnm\.\s\d"
)
"""What a book has and no archival item."""
_ARCHIVES = re.compile(
    r"(?i:record office|records centre|history centre|archiv(?!al)|archives|archivo|archivio|archiwum)"
)
"""Houses that keep what nobody has printed."""
_PAGE = re.compile(r",\s(?:pp?|S)\.\s\d+(?:[–-]\d+)?[\s.]*$")
"""The cited page of an item."""
_FIRST_PARTS = 4
"""Parts between commas among which the house stands."""
_SIGNED_PART = re.compile(
    r"[A-Z]{1,5}\s?\d{1,5}(?:[/.]\d{1,6}[A-Z]?)*|\d{1,5}/\d{1,6}[A-Z]?|[A-Z]{1,5}(?:/[A-Z]{1,5})*/\d{1,6}(?:/\d{1,6})*|(?:MSS?|Add\.\sMSS?)\.?\s[\w. ]{1,24}\d"
)
"""A holding with its number that is a whole part between commas."""
_LETTERS = re.compile(r"[A-Z]{2,6}[\s.]*")
"""A house by its letters, behind a signature with a stroke: "HO 42/122, TNA"."""
_PAPERS = re.compile(r"(?:Papers|Records|Collection|Archive|Files)$")
_PAIR = 2
_PLURAL = re.compile(r"(?:Gli|I|Les|Los|Die|As|Os)\s[a-zß-ÿ]")
"""How a title begins that treats of archives: "Gli archivi dei governi provvisori"."""
_HOUSE_WORDS = 12
"""Words that its name has at most."""
_UNDATED = re.compile(
    r"undated|n\.\s?d\.?|o\.\s?D\.?|s\.\s?d\.?|s\.\s?f\.?|sin fecha|sans date|senza data|undatiert|б\.\s?д\.?|без даты|bez daty|entr(?:y|ies)\sfor",
    re.IGNORECASE,
)
"""What is printed of an item that has no date, which is no description."""
_UNDATED_END = re.compile(r",\s(?:n\.\s?d|o\.\s?D|s\.\s?d|s\.\s?f)\.(?:\s\[[^\[\]]{4,20}\])?$")
"""The same behind a description, perhaps with the year that is supposed."""
_NUMBER_COLON = re.compile(r"((?<!\w)(?:Nr|No|Bü|Bd|Fasz|n)\.?\s\d{1,5}[a-z]?):\s(?=[A-ZÄÖÜ])")
"""The number of an item before its description: "Best. 17, Nr. 255: Supplik"."""
_UNFOLIATED = re.compile(
    r"(?:^|[,\s])\s?(?:unfol(?:iiert)?|unpag(?:iniert)?|o\.\s?Bl|n\.\s?fol|s\.\s?fol|non\sfol(?:ioté)?|unpaginated)\.?\s*$"
)
_LED = re.compile(
    r"(?:(?<=[a-zß-ÿ]),?\s(?:in|at|from|see|bei|en|nel|dans|aus|im|liegt|liegen|findet\ssich|finden\ssich)(?:\s(?:el|la|los|the|den|der|dem|il|l['’])(?!\w))?|(?<=[a-zß-ÿ\d)\]][:;,.])\s(?:[Ss]ee|[Ss]iehe|[Vv]gl\.|[Vv]oir|[Cc]f\.|[Cc]fr\.|[Vv]éase)(?:\s(?:also|auch|aussi|anche|también))?|(?<=[^\W\d_]{3})[:.]|;)\s(?=[A-ZÀ-ÞА-Я]{2,8}[,.\s]|(?:The\s)?[A-ZÀ-Þ][\w’'-]+(?:\s[\w’'-]+){0,6}[,.\s(])"
)
"""What leads to an archival item in a sentence."""
_NUMERIC = re.compile(r"[\d.\s]+")
"""A day in figures."""
_MOST = 40
"""Places that are looked at for one in a note."""
_NEAR = 160
"""Characters in which repository and signature of one stand."""
_LAST_LEAF = re.compile(r",\s(?:fols?|fos?|ff?|cc?|kk?|Bl)\.\s?(?P<folio>\d+[rv]?(?:[–-]\d+[rv]?)?)[\s.]*$")
"""The leaf of an item behind its description."""
_FOLIO = re.compile(
    r"[,.]?\s?(?:(?:fols?|fos?|ff|f|mm?|Bl|folios?|p|pp|S|л|лл|[Лл]ист)\.?\s?)(?P<folio>\d+(?:[rv]|\s?об\.?)?(?:[–-]\d+(?:[rv]|\s?об\.?)?)?)",
    re.IGNORECASE,
)


def places(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where, between two places of a note, archival items begin to which a sentence leads."""
    for match in islice(_LED.finditer(raw, start, end), _MOST):
        if begins(raw[match.end() : match.end() + _NEAR].partition(";")[0]):
            yield match.end()


def _following(text: str) -> re.Match[str] | None:
    """Return a signature without an archive: of two units at least, or one and a leaf, or with a stroke."""
    found = _FOLLOWING.fullmatch(text)
    if found is None:
        return None
    several = found["leaf"] or "/" in found["signature"] or len(_UNIT_ALONE.findall(found["signature"])) > 1
    return found if several else None


def completed(signature: str, before: str) -> str:
    """Return a signature with the units that it leaves out, of the one before it: "d. 79" after "f. 1, op. 3, d. 81"."""
    label = _LABEL.match(signature)
    at = re.search(rf"(?<!\w){re.escape(label.group())}\.?\s", before) if label else None
    return before[: at.start()] + signature if at else signature


def begins(text: str) -> bool:
    """Tell whether a text begins with a repository."""
    units = _by_units(text) or _by_parts(text, first=True)
    found = None if units is not None or not _SIGNED.search(text) else _ITEM.match(text)
    return units is not None or (found is not None and not found["before"])


def is_signed(text: str) -> bool:
    """Tell whether a text is an archive, a signature and perhaps a leaf, and no more: "Example Library, MS 12, fol. 3"."""
    found = read(text) if len(text) <= _NEAR and _LEAF_OR_BOX.search(text) else None
    return found is not None and found.facts.archive is not None and not found.title and text[:1].isupper()


def read(text: str) -> Parts | None:
    """Return what the citation of an archival item says, None for any other."""
    text = text[:_LONGEST].replace(" ,", ",")
    further = _following(text)
    if further:
        facts = Facts(kind="manuscript", signature=further["signature"])
        if further["leaf"]:
            facts.add_pages(further["leaf"], extent=False)
        return Parts(facts=facts, settled=True)
    units = boxes.read(text) or _by_units(text) or _by_parts(text) or _held(text)
    if units is not None:
        return units
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
    description = " ".join(
        part for part in (_IN.sub("", found["before"]).strip(" ,.:;"), after.strip(" ,.:;")) if part
    )
    return Parts(title=_description(_undated(description, facts)), facts=facts, settled=True)


def _description(text: str) -> str | None:
    """Return what is said of an item, None where that is nothing, or only that it has no date."""
    bare = _UNDATED_END.sub("", _UNFOLIATED.sub("", text).strip(" ,.:;("))
    bare = bare.removesuffix(")") if "(" not in bare else bare
    return None if not bare or _UNDATED.fullmatch(bare) else bare


def _held(text: str) -> Parts | None:
    """Read "Bericht des Roe, 12. Juli 1892, in: RGIA, f. 1, op. 2, l. 3": a description, and where the item is kept."""
    found = _KEPT_IN.search(text)
    item = _by_units(text[found.end() :]) if found else None
    if found is None or item is None:
        return None
    before = text[: found.start()]
    date = next(search(before), None)
    item.facts.issued = date.date if date else item.facts.issued
    item.title = (before[: date.start] if date else before).strip(" ,.(") or item.title
    return item


def _by_parts(text: str, *, first: bool = False) -> Parts | None:
    """Read "Bamberg, Staatsarchiv, Bamberger Urkunden 29, Brief vom 3. Mai 1999": a house, holdings with numbers, a description.

    With `first`, only where the house comes before its holdings.

    None where no part between commas is a house, or none after it has a number that is no year and no page of a book.
    """
    one = _NUMBER_COLON.sub(r"\1, ", _SENTENCE.split(text)[0].split(";")[0], count=1)
    parts = one.split(", ")
    house = next((at for at, part in enumerate(parts[:_FIRST_PARTS]) if is_house(part)), None)
    if house is None:
        end = range(max(1, len(parts) - _PAIR), len(parts))
        last = next((at for at in end if is_house(parts[at]) or _LETTERS.fullmatch(parts[at])), None)
        return _house_last(parts, last) if last and not first and not _PUBLISHED.search(one) else None
    if _PUBLISHED.search(_PAGE.sub("", one) if _ARCHIVES.search(parts[house]) else one):
        return None
    units = [at for at in range(house + 1, len(parts)) if _HELD.match(parts[at])]
    if not units and len(parts) > house + 1 and _NAMED_HOLDING.fullmatch(parts[house + 1].strip(" .")):
        units = [house + 1]
    if not units and house and not first and not _LEAVES.fullmatch(parts[0]):
        return _house_last(parts, house)
    if not units or any(_QUOTES.search(part) for part in parts[: units[0]]):
        return None
    more = (at for at in range(units[0] + 1, len(parts)) if at not in units and not parts[at].isdecimal())
    last = next(more, len(parts)) - 1
    placed = house > 0 and is_place(parts[house - 1])
    begin = house - 1 if placed else house
    after = [_AT_LEAF.sub("", part) for part in parts[last + 1 :] if not _LEAVES.fullmatch(part.strip(" ."))]
    place, collection = _placed(", ".join(parts[house + 1 : units[0]]))
    facts = Facts(
        kind="manuscript",
        archive=", ".join(parts[begin : house + 1]),
        archive_place=place,
        collection=collection or None,
        signature=", ".join(parts[units[0] : last + 1]).strip(" ."),
    )
    leaf = next((found for part in parts[units[0] :] if (found := _LEAVES.search(part.strip(" .")))), None)
    if leaf:
        facts.add_pages(leaf["folio"], extent=False)
    description = ", ".join((*parts[:begin], *after))
    date = next(search(description), None)
    facts.issued = date.date if date else None
    before = description[: date.start] if date else ""
    if date and _NUMERIC.fullmatch(description, date.start) and (not before or before.endswith(", ")):
        description = before
    return Parts(title=_description(_IN.sub("", description)), facts=facts, settled=True)


def _house_last(parts: list[str], house: int) -> Parts | None:
    """Read "Jane Roe to John Doe, 3 May 1812, HO 42/121, fol. 88, The National Archives, Kew": the house behind the signature.

    None where no part before the house is a holding with its number.
    """
    held = next((at for at in range(house) if _SIGNED_PART.fullmatch(parts[at])), None)
    if held is not None and _LETTERS.fullmatch(parts[house]) and "/" not in parts[held]:
        return None
    if held is None or any(_QUOTES.search(part) for part in parts[:held]):
        return None
    papers = held > 0 and _PAPERS.search(parts[held - 1]) is not None
    place = parts[house + 1].strip(" .") if len(parts) == house + _PAIR else None
    facts = Facts(
        kind="manuscript",
        archive=parts[house].strip(" ."),
        archive_place=place,
        collection=parts[held - 1] if papers else None,
        signature=", ".join(part for part in parts[held:house] if not _LEAVES.fullmatch(part)),
    )
    leaf = next((found for part in parts[held + 1 : house] if (found := _LEAVES.fullmatch(part))), None)
    if leaf:
        facts.add_pages(leaf["folio"], extent=False)
    description = ", ".join(parts[: held - 1 if papers else held])
    return Parts(title=_description(_undated(description, facts)), facts=facts, settled=True)


def _undated(description: str, facts: Facts) -> str:
    """Return a description without its date, which is kept."""
    date = next(search(description), None)
    if date is None:
        return description
    facts.issued = date.date
    return f"{description[: date.start].strip(' ,.(')} {description[date.end :].strip(' ,.)')}"


def keeps(before: str, after: str) -> bool:
    """Tell whether a text begins with the house of the signature right before it: "R 51/469, " and "Example Archive, Kiel"."""
    last = before.removesuffix(", ").rpartition(", ")[2]
    signed = _SIGNED_PART.fullmatch(last) or _LEAVES.fullmatch(last)
    return before.endswith(", ") and signed is not None and is_house(re.split(r"[,;.]", after, maxsplit=1)[0])


def is_house(part: str) -> bool:
    """Tell whether a part between commas is an archive, a library or a museum."""
    named = len(part.split()) <= _HOUSE_WORDS and part[:1].isupper() and not _PLURAL.match(part)
    return named and _HOUSE.search(part) is not None


def _placed(holdings: str) -> tuple[str | None, str]:
    """Return the place of the house, where it stands after its name ("The National Archives, London"), and the holdings."""
    place, _, rest = holdings.partition(", ")
    return (place, rest) if is_place(place) else (None, holdings)


def _by_units(text: str) -> Parts | None:
    """Read "RGASPI, f. 17, op. 3, d. 898, l. 4" and "ASF, Mediceo, 123, c. 4r"; None where the text is no such item."""
    found = _UNITS.match(text)
    if found is not None and not (
        len(_UNIT_ALONE.findall(found["signature"])) > 1
        or found["leaf"]
        or _HOLDING.search(found["repository"])
    ):
        found = None
    if found is None:
        found = _NUMBERED.match(text)
        if found is None or not (
            found["leaf"] or (_CODE.match(found["signature"]) and _HOLDING.search(found["repository"]))
        ):
            return None
    if re.search(r"[“”«»\"]|(?<!\w)(?:Aufl|[Ee]ds?|[Hh]rsg)\.", found["repository"]):
        return None
    repository, _, collection = found["repository"].partition(", ")
    place, collection = _placed(collection)
    facts = Facts(
        kind="manuscript",
        archive=repository.strip(" ,."),
        archive_place=place,
        collection=(collection or found.groupdict().get("between") or "").strip(" ,.:") or None,
        signature=found["signature"].strip(" ,."),
    )
    after = found["after"]
    leaf = found["leaf"] or found.groupdict().get("sheet")
    last = None if leaf else _LAST_LEAF.search(after)
    if last:
        leaf, after = last["folio"], after[: last.start()]
    if leaf:
        facts.add_pages(leaf, extent=False)
    date = next(search(after), None)
    facts.issued = date.date if date else None
    described = _DESCRIBED.search(after)
    plain = after[: date.start] if date else after
    title = described["title"] if described else plain if re.search(r"[^\W\d_]{3}", plain) else ""
    return Parts(title=_description(title), facts=facts, settled=True)
