"""Acts, treaties and resolutions, by their names, numbers, days and gazettes.

Oxford University Standard for the Citation of Legal Authorities (4th ed.), The Bluebook (rules 12 and 21).
"""

import re
from collections.abc import Callable

from srccheck.extraction import codes
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.parts import Parts
from srccheck.text.dates import parse, search

Form = tuple[tuple[str, ...], re.Pattern[str], Callable[[re.Match[str]], Parts | None]]
"""Signs of which a text has one, none where the form has no certain ones; the form, and who reads it."""
ANY = ()
SMALL = frozenset(
    "of and the for on behalf ex rel re parte de la le en op voor van von der zur für des du del della al y e &".split()
)
"""Words without a capital in the names of acts and parties."""
_YEAR = r"(?:1[6-9]|20)\d\d"
_LAW = re.compile(
    r"(?P<title>(?:[Ll]oi|[Ll]ey|[Ll]egge|[Ll]ei|[Dd]écret(?:-loi)?|[Dd]ecreto(?:\s[Ll]egislativo|-[Ll]ei|-[Ll]egge)?|[Rr]eal\s[Dd]ecreto|[Oo]rdonnance|Ord\.|[Dd]écision(?=\sn)|D\.\s?lgs\.|D\.\s?[Ll]\.|[DR]\.\s?[DdPp]\.\s?[RrLl]\.|R\.\s?[Dd]\.|L\.|[lDd]\.(?=\s\d{1,2}°?\s[a-z]+\s\d{4},\sn\.)|[Dd](?:lcps|lgs|pr|l)|[Rr]dl?)(?:\s(?:[Oo]rgánica|constitutionnelle|organique|ordinaire|de finances))?\s(?:n(?:[°º.]|\.[°º])\s?)?(?:\d[\d.-]*(?:/\d{2,4})?|\d{1,2}\s[^\W\d_]+\s\d{4},\sn\.\s\d+)(?=[\s,.])[^;]*?)(?=,?\s(?:in\s)?[*«“]?(?:JORF|JO|J\.O\.|BOE|BO|G\.?U\.?|Gazz|Bolet[ií]n|Diário|Journal officiel)\b|[;]|\.?\s*$|\.\s[A-Z])(?:,?\s(?:in\s)?(?P<journal>Journal officiel(?:\sde\sla\sRépublique(?:\sfrançaise)?)?|JORF|JO|J\.O\.|BOE|BO|G\.?U\.?)(?!\w))?(?P<rest>[^;]*)"
)
"""A law of a Romance country, by its number."""
_DATED_LAW = re.compile(
    r"(?P<title>(?:Loi|Décret(?:-loi)?|Ordonnance|Arrêté|Circulaire|Ley|Real\s(?:[Dd]ecreto|[Oo]rden)|Decreto|Legge|Regio\s[Dd]ecreto)\s(?:du|de|del)\s\d{1,2}(?:er)?\s(?:de\s)?[^\W\d_]{3,10}\s(?:de\s|del\s)?\d{4}[^;«“]{0,240}?),\s(?P<journal>(?:Journal\sofficiel|JORF|JO|J\.O\.|Bulletin\sdes\slois|Gaceta|BOE|Boletín\s[Oo]ficial|Gazzetta\s[Uu]fficiale)(?:\s(?:de|del|des|du|della|dello)(?:\s[^\W\d_]+){1,4})?)(?P<rest>,[^;]*)"
)
"""A law of a Romance country by its day, and where it was made known: "Loi du 3 mai 1899 sur le sel, *Journal officiel*, 5 mai 1899"."""
_GERMAN_LAW = re.compile(
    r"(?P<title>(?:Gesetz|Verordnung|Bekanntmachung|Einführungsgesetz)(?:\s[^;]{5,300}?)?|[A-ZÄÖÜ][\w-]{2,40}(?:gesetz|verordnung|gesetzbuch|ordnung)(?:\s\([A-Z][\w-]{1,12}\))?)(?:\s(?:v\.|vom)|,)\s(?P<date>\d{1,2}\.\s?(?:\d{1,2}\.|[^\W\d_]+)\s?\d{4})(?:,\s(?:in:\s)?|\s\()(?P<journal>(?:R|B)GBl\.?(?:\s?I{1,3}(?!\w))?|[A-Z]\w*Bl\.|(?:Reichs|Bundes)gesetzblatt),?\s(?:(?:1[89]|20)\d\d\s?(?:I{1,3}|,)?,?\s)?(?:S\.\s)?(?P<rest>\d[^;]*)"
)
"""A German law by its date and gazette."""
_SWISS_LAW = re.compile(
    r"(?:Art\.\s\d+\w?(?:\sAbs\.\s\d+\w{0,3})?(?:\slit\.\s[a-z])?\s(?:des|der)\s)?(?P<title>[A-ZÄÖÜ][^;()\d]{2,80}?(?:(?:gesetz(?:es|buch(?:es)?)?|verordnung|ordnung|verfassung|beschluss|Verordnung|Gesetz)(?:[^;()]{0,200}?)))(?:,?\s\((?:[^();]{2,60};\s)?SR\s(?P<number>\d{3}(?:\.\d+)*)\))(?P<rest>[^;]*)"
)
"""A Swiss act by its number in the Systematic Compilation: "Salzgesetz vom 3. Mai 1999 (SalzG; SR 123.4)"."""
_ENACTED = re.compile(r"\svom\s\d{1,2}\.\s[^\W\d_]+\s\d{4}$")
"""The day of an act at the end of its title."""
_CODE = re.compile(
    r"(?P<title>(?=[^\W\d_a-zß-ÿ])[^;:\d“”‘\"]{2,120}?(?<!\w)Act)(?P<year>\sof\s\d{4})?(?:\s\([^()\d]{2,20}\))?,\s(?P<printed>(?:\d+\s(?:U\.?\s?S\.?\s?C|Stat\.\s\d)|Pub\.\sL)(?P<rest>[^;]*))"
)
"""An act by its place in the code or among the laws of the United States (The Bluebook, rule 12)."""
_EUROPEAN = re.compile(
    r"(?P<title>(?:(?:Council|Commission|Delegated|Implementing)\s)*(?:Framework\s)?(?:Regulation|Directive|Decision|Verordnung|Richtlinie|Règlement)\s(?:\((?:EU|EC|EEC|EG|UE|CE)\)\s(?:No\.?\s)?(?P<number>\d+/\d+)|(?:Nr\.\s)?(?P<numbered>\d+/\d+)/(?:EC|EEC|EU|JHA|EG|EWG|CE|UE|CEE))[^;]{0,400}?)(?:,?\s(?:in:\s)?(?:[\[(]\d{4}[\])]\s)?[\[(]?(?P<journal>OJ|ABl|JO|Amtsblatt der (?:EU|EG|Europäischen Union))\b(?P<rest>[^;]*)|\.?\s*$)"
)
_ACT = re.compile(
    rf"(?P<title>[^\W\d_a-zß-ÿ][^;:\d“”‘\"]{{2,160}}?(?<!\w)(?:Act|\((?:EU|EC|EEC|EG|UE|CE)\)|Ordinance|Code|Regulations?|Rules|Bill|Constitution|Statute|Offences\))(?:\s\([^()\d]{{2,60}}\))?)"
    rf"(?:,?\s(?:[Nn]o\.?\s)?\d{{1,4}}\sof\s|,\s|(?P<plain>\s(?:of\s)?))(?P<year>{_YEAR})(?=\s*(?:[,.;)(]|$|s\.|ss\.))(?:\s\((?P<jurisdiction>[A-Z][\w. ]{{0,20}})\))?(?P<rest>[^;]*)"
)
_TREATY = re.compile(
    r"(?P<title>(?=[^\W\d_a-zß-ÿ])[^;:“”‘\"\d()]{0,160}?(?<!\w)(?:Convention|Treaty|Covenant|Protocol|Charter|Agreement|Statute|Declaration|Pact)(?!\w)[^;:“”‘\"\d()]{0,160}?)"
    r"(?P<dated>(?:\s\([^()]{2,40}\))?(?:,?\s\((?:adopted|opened|signed|done|concluded|entered)[^()]{4,120}\)|,\s(?:(?:adopted|signed|opened|done|concluded)\s)?[^;()]{3,60}?(?:1[6-9]|20)\d\d|\s(?:1[6-9]|20)\d\d)?)"
    r",?\s(?P<volume>\d{1,4})\s(?P<series>UNTS|LNTS|ILM|C?ETS|UST|TIAS|(?:[A-Z]\.){3,4})\s(?:[Nn]o\.?\s)?(?P<page>\d{1,5}|[IVXLC]{1,6})(?P<rest>[^;]*)"
)
"""A treaty by the volume and page of its collection (OSCOLA 4th ed., International law part)."""
_REGNAL = re.compile(
    r"(?P<title>[^\W\d_a-zß-ÿ][^;:()\d“”‘\"]{2,80}),\s\d{1,2}(?:\s(?:&|and)\s\d{1,2})?\s(?:Geo|Jac|Car|Eliz|Hen|Edw|Vict?|Will|Ric|Anne|Phil)\.?(?:\s[IVX\d]{1,4})?,?\s(?:c|ch|cap|st)\.[^;]{0,60}?\((?P<year>1[2-9]\d\d)\)(?P<rest>[^;]*)"
)
"""An old act by the year of a reign: "Black Act, 9 Geo. I, c. 22 (1723)"."""
_REGNAL_ALONE = re.compile(
    r"(?P<title>\d{1,2}(?:\s(?:&|and)\s\d{1,2})?\s(?:Geo|Jac|Car|Eliz|Hen|Edw|Vict?|Will|Ric|Anne|Phil)\.?(?:\s[IVX\d]{1,4})?,?\s(?:c|ch|cap|st)\.\s?\d{1,3})(?!\d)(?P<rest>[^;]*)"
)
"""An act by the year of a reign alone: "39 Eliz. I, c. 3"."""
_RESOLUTION = re.compile(
    r"(?P<title>(?:UN\sDocs?\.?\s)?[AS]/RES/\d{1,4}(?:/\d{1,4})?|(?:UN\s?)?(?:SC|GA|HRC|ECOSOC|UNSC|UNGA|Security Council|General Assembly)\s(?:Res(?:olution|\.)?)\s[\w/()]+)(?:,\s(?:UN Doc\.?\s[^,;\s]+,?\s?)?(?:\()?(?P<date>[^;()]{4,24}?(?:19|20)\d\d))?(?P<rest>[^;]*)"
)
"""A resolution of an organ of the United Nations."""
_AUTHORED = re.compile(r"[,.]\s\S*[A-Z]\.")
_LAW_PAGE = re.compile(r"(?<!\w)pp?\.\s?(?P<page>\d+(?:[–-]\d+)?)")
_BARE_PAGE = re.compile(rf"\d{{4}},\s(?!{_YEAR}(?!\d))(?P<page>\d{{1,5}}(?:[–-]\d{{1,5}})?)(?=[,.;]|\s*\Z)")
_SECTION = re.compile(r"(?<!\w)(?:s|ss|sec|section|§|art|Art|cl|reg)\.?\s?(?P<section>\d+\w*(?:[–-]\d+)?)")
_CANADIAN_LAW = re.compile(
    r"(?:\*?(?P<title>[^\W\d_a-zß-ÿ][^;:\d“”*]{2,160}?)\*?,\s)?(?P<journal>RSC|SC|RSQ|SQ|CQLR|RLRQ|LRQ|LRC|LC|RSO|SO|RSBC|SBC|RSA|SA|RSNS|SNS|RSM|SM)(?:\s(?P<year>(?:18|19|20)\d\d)(?:\s\([^()]{3,20}\))?)?,?\sc\s(?P<number>[A-Z\d][\w.-]*)(?P<rest>[^;]*)"
)
"""A Canadian act by its chapter: "*Salt Act*, RSC 1985, c S-5" (Canadian Guide to Uniform Legal Citation, 2.1)."""
_POLISH_LAW = re.compile(
    r"(?P<title>(?:Ustawa|Rozporządzenie|Dekret|Uchwała|Obwieszczenie|Zarządzenie|Postanowienie)\s[^;]{0,200}?z\sdnia\s(?P<date>\d{1,2}\s[^\W\d_]+\s\d{4})\s?r\.[^;]{0,300}?),\s\*?(?P<journal>Dz\.\s?U\.(?:\s?R\.?\s?P\.?)?|Dziennik\sUstaw(?:\s[^\W\d_]+){0,8}|Monitor\sPolski|M\.\s?P\.)(?P<rest>[^;]*)"
)
"""A Polish law by its day and gazette: "Ustawa z dnia 3 maja 1999 r. o soli, Dz.U. 1999, nr 79, poz. 766"."""
_CZECH_LAW = re.compile(
    r"(?P<title>(?:[Úú]stavní\s|[Úú]stavný\s)?(?:[Zz]ákon|[Nn]ařízení|[Nn]ariadenie|[Vv]yhláška|[Dd]ekret)\s(?:[^;,\d]{0,80}?\s)?(?:ze\sdne|zo\sdňa)\s(?P<date>\d{1,2}\.\s[^\W\d_]+\s\d{4})[^;]{0,300}?),\s(?P<number>č\.\s\d{1,4}/\d{4}\s(?:Sb|Z|ř)\.)(?P<rest>[^;]*)"
)
"""A Czech or Slovak law by its day and its number in the collection: "Zákon ze dne 3. května 1999 o soli, č. 215/1999 Sb."."""
_NORTHERN_LAW = re.compile(
    r"(?P<title>(?:Lov|Lag|Forordning|Förordning|Bekendtgørelse|Kungörelse|Anordning)\s(?:(?:nr\.?|av|af|\([12]\d{3}:\d+\))\s?(?:\d{1,4}\s(?:af|av)\s)?)?(?P<date>\d{1,2}\.?\s[a-zæøåäö]{3,9}\s\d{4})(?:\snr\.?\s\d{1,4})?(?:\som\s[^;,]{2,200})?)(?P<rest>[^;]*)"
)
"""A Danish, Norwegian or Swedish law by its day: "Lov nr. 12 af 3. maj 1999 om salt"."""
_DUTCH_LAW = re.compile(
    r"(?P<title>(?:Wet|Besluit|Koninklijk\s[Bb]esluit|Decreet)\svan\s(?P<date>\d{1,2}\s[a-z]{3,9}\s\d{4})[^;]{0,240}?),\s(?P<journal>Stb\.|Stcrt\.|Staatsblad|Staatscourant|B\.?S\.|Belgisch\sStaatsblad)(?P<rest>[^;]*)"
)
"""A Dutch or Belgian law by its day and gazette: "Wet van 3 mei 1999 op het zout, Stb. 1999, 12"."""
_GAZETTE_NUMBER = re.compile(r"(?<!\w)[Nn][ro]\.?\s(?P<issue>\d{1,4})")
_WITHOUT_YEAR = re.compile(r"\d/(?P<year>\d{4}),\s(?:de\s)?(?P<day>\d{1,2}\sde\s[a-zç]+)(?!\sde\s\d)")
"""The day of an act whose year stands in its number: "Ley 7/1985, de 2 de abril"."""


def _european(match: re.Match[str]) -> Parts:
    dates = [found.date for found in search(match["title"])]
    years = [parse(part) for part in (match["number"] or match["numbered"]).split("/") if len(part) == 4]
    facts = Facts(issued=dates[-1] if dates else next(iter(years), None), kind="legislation")
    if match["rest"] is not None:
        facts.holders.append(Holder(text=match["journal"], italic=True))
    return Parts(title=match["title"].strip(" ,."), facts=facts, settled=True)


def _german(match: re.Match[str]) -> Parts:
    facts = Facts(issued=parse(match["date"]), kind="legislation")
    facts.holders.append(Holder(text=match["journal"], italic=True))
    facts.add_pages(match["rest"].split(" ")[0].strip(",.;)"), extent=True)
    return Parts(title=match["title"] if match["title"] != "Gesetz" else None, facts=facts, settled=True)


def _swiss(match: re.Match[str]) -> Parts:
    date = next(search(match["title"]), None)
    facts = Facts(issued=date.date if date else None, kind="legislation", number=f"SR {match['number']}")
    title = _ENACTED.sub("", match["title"])
    return Parts(title=title.strip(" ,"), facts=facts, settled=True)


def _code(match: re.Match[str]) -> Parts:
    date = next(search(match["year"] or match["rest"]), None)
    printed = codes.read(match["printed"])
    facts = printed.facts if printed else Facts(kind="legislation")
    facts.issued = date.date if date else None
    return Parts(title=match["title"], facts=facts, settled=True)


def _act(match: re.Match[str]) -> Parts | None:
    if not _is_act(match["title"]) or _AUTHORED.search(match["title"]):
        return None
    facts = Facts(issued=parse(match["year"]), kind="legislation", jurisdiction=match["jurisdiction"])
    section = _SECTION.search(match["rest"])
    if section:
        facts.section = section["section"]
    dated = match.string[match.start() : match.end("year")] if match["plain"] is not None else match["title"]
    return Parts(title=dated.strip(" ,"), facts=facts, settled=True)


def _law(match: re.Match[str]) -> Parts:
    date = next(search(match["title"]), None) or next(search(match["rest"]), None)
    dayed = _WITHOUT_YEAR.search(match["title"])
    issued = parse(f"{dayed['day']} de {dayed['year']}") if dayed else date.date if date else None
    facts = Facts(issued=issued, kind="legislation")
    if match["journal"]:
        facts.holders.append(Holder(text=match["journal"], italic=True))
    page = _LAW_PAGE.search(match["rest"]) or _BARE_PAGE.search(match["rest"])
    if page:
        facts.add_pages(page["page"], extent=True)
    return Parts(title=match["title"].strip(" ,."), facts=facts, settled=True)


def _treaty(match: re.Match[str]) -> Parts:
    date = next(search(match["dated"]), None)
    facts = Facts(issued=date.date if date else None, kind="treaty", volume=match["volume"])
    facts.holders.append(Holder(text=match["series"], italic=True))
    facts.add_pages(match["page"], extent=True)
    section = _SECTION.search(match["rest"])
    if section:
        facts.section = section["section"]
    return Parts(title=match["title"].strip(" ,"), facts=facts, settled=True)


def _regnal(match: re.Match[str]) -> Parts:
    facts = Facts(issued=parse(match["year"]), kind="legislation")
    return Parts(title=match["title"], facts=facts, settled=True)


def _regnal_alone(match: re.Match[str]) -> Parts:
    return Parts(title=match["title"], facts=Facts(kind="legislation"), settled=True)


def _resolution(match: re.Match[str]) -> Parts:
    date = next(search(match["date"] or match["rest"]), None)
    facts = Facts(issued=date.date if date else None, kind="legislation")
    return Parts(title=match["title"], facts=facts, settled=True)


def _is_act(title: str) -> bool:
    words = title.split()
    return sum(word[0].islower() and word not in SMALL for word in words) <= len(words) // 4


def _dated(match: re.Match[str]) -> Parts:
    """Read a law by its day, and the gazette or collection in which it was made known."""
    found = match.groupdict()
    issue = _GAZETTE_NUMBER.search(match["rest"])
    day = found.get("date") or found.get("year")
    facts = Facts(
        issued=parse(day) if day else None, kind="legislation", issue=issue["issue"] if issue else None
    )
    facts.number = found.get("number")
    if found.get("journal"):
        facts.holders.append(Holder(text=found["journal"] or "", italic=True))
    return Parts(title=match["title"].strip(" ,.") if match["title"] else None, facts=facts, settled=True)


ALWAYS: tuple[Form, ...] = (
    (ANY, _LAW, _law),
    (("ournal", "JO", "J.O", "Bull", "Gac", "Gaz", "BOE", "Bol"), _DATED_LAW, _law),
    (("Bl", "blatt"), _GERMAN_LAW, _german),
    ((" c ",), _CANADIAN_LAW, _dated),
    ((" dnia ",), _POLISH_LAW, _dated),
    ((" dne ", " dňa "), _CZECH_LAW, _dated),
    (("Lov ", "Lag ", "ordning ", "rdning ", "gørelse "), _NORTHERN_LAW, _dated),
    (("St", "B.S", "BS"), _DUTCH_LAW, _dated),
    (("RES/", "Res"), _RESOLUTION, _resolution),
    (("(1",), _REGNAL, _regnal),
    (ANY, _REGNAL_ALONE, _regnal_alone),
)
"""Forms of acts, in the order in which they are tried."""
SOMETIMES: tuple[Form, ...] = (
    (ANY, _TREATY, _treaty),
    (ANY, _SWISS_LAW, _swiss),
    (ANY, _EUROPEAN, _european),
    (ANY, _CODE, _code),
    (ANY, _ACT, _act),
)
"""Forms of texts in which some word of the law stands."""
