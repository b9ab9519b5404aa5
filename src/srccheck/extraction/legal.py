"""Acts and cases, as lawyers cite them: by a name, a year and a report.

Cases: Oxford University Standard for the Citation of Legal Authorities (4th ed.), The Bluebook (rules 10 and 12).
"""

import re
from collections.abc import Callable
from functools import lru_cache

from srccheck.extraction import codes, courts
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.parts import Parts
from srccheck.text.alternatives import has_any
from srccheck.text.dates import parse, search

_PARTY = r"(?:\d{1,2}-\d{3}\s)?[^\W\d_a-zß-ÿ](?:[^;:()\[\]\d“”‘\"]|\([A-Z][^;:()\d]{1,60}\)){0,90}?"
_YEAR = r"(?:1[6-9]|20)\d\d"
_HEAD = 400
"""Characters in which an act or a case shows itself."""
_COURTS_OF = r"SCC|CSC|CAF|CF|QCCQ|QCTDP|[A-Z]{2}(?:CA|SC|QB|KB|CJ|PC)|FCA?|QCC[AS]|CanLII|U[KT]SC"
"""Courts in Canadian neutral citations, which a bare year stands before."""
_CASE = re.compile(
    rf"(?:(?:Joined\s)?[Cc]ases?\s(?:[CTF][-‑–]?)?\d+/\d+(?:\sP)?(?:\s(?:and|to|&)\s(?:[CTF][-‑–]?)?\d+/\d+(?:\sP)?)?,?\s)?(?P<title>(?:(?:In re|Re|Ex parte)\s{_PARTY}|(?:The\s)?[^\W\d_a-zß-ÿ][\w ]{{1,40}}?[’'](?:s\s)?Case(?=\s\(1|,\s\d|\s[\[(]\d)|(?:R\.?\s\([^()]{{2,60}}\)|{_PARTY})\s(?:v\.?|c)\s{_PARTY}|{_PARTY}\s\({_PARTY}\sv\.?\s{_PARTY}\)))(?:(?P<part>\s[(\[][Nn]os?\.?\s\d(?:\sand\s\d)?[)\]])|\s\([A-Z][a-z ]{{3,30}}\))?"
    rf"(?:,?\s*[\[(](?P<year>{_YEAR})[\])],?\s?|,\s(?P<when>{_YEAR})\s(?=(?:{_COURTS_OF})\s\d)|,\s(?=\d|(?:Supreme|High|Federal|District)\sCourt)|\s(?=\d{{1,4}}\s[A-Z]))(?P<report>[^;]*)",
)
_REPORT = re.compile(
    r"(?P<volume>\d{1,4})?\s?(?P<name>[A-Z][\w.’'& ]{0,40}?(?:\s?\([^()]{1,20}\))?)\s(?P<page>\d{1,5}(?:[–-]\d+)?)(?=[\s,.;()]|$)(?:\s*,\s*(?:at\s)?(?P<pin>\d{1,5}(?:[–-]\d+)?))?(?P<rest>.*)",
    re.DOTALL,
)
_COURTS = r"(?:UKSC|UKHL|UKPC|UKUT|UKFTT|EWCA|EWHC|EWCOP|EWFC|HCA|SCC|NZSC|NZCA|NZHC|CSIH|CSOH|HCJAC|NICA|NIQB|FCA|FCAFC|NSWCA|CSC|CAF|QCC[ASQ]|QCTDP|NSWSC|VSC|VSCA|QCA|QSC|WASC|SASC|IESC|IEHC|IECA|ONCA|BCCA|ABCA|BCSC|SGCA|SGHC|HKCFA|ZACC|ZASCA)(?:\s[A-Z][a-z]+)?"
"""Courts in neutral citations."""
_ONE_NAME = re.compile(
    rf"(?P<title>[A-Z][\w’'-]+(?:\s(?:[A-Z][\w’'-]+|and|\([^()\d]{{2,40}}\))){{0,4}})\s[\[(](?P<year>(?:19|20)\d\d)[\])]\s(?P<report>(?:{_COURTS})\s\d+[^;]*(?:;\s[\[(](?:19|20)\d\d[\])]\s[^;]*)?)"
)
"""A case by the name of the accused and a neutral citation, as criminal lawyers cite: "Roe [2005] EWCA Crim 2395"."""
_DEBATES = re.compile(
    r"(?:(?P<volume>\d{1,4})\s)?(?P<journal>(?:H\.?\s?[CL]\.?|Parl\.|Commons|Lords|House\sof\s(?:Commons|Lords)|Parliamentary)\s(?:Debs?\.?|Debates)|(?:Hansard,?\s)?H\.?[CL]\.?\sDebs?\.?)(?:\s\([^()]{2,20}\))?(?P<rest>,?\s(?=[^;]*\bcols?\.?\s?\d)[^;]{4,120})"
)
"""A debate of the parliament at Westminster by its volume, column and day (OSCOLA 4th ed., 3.5.1)."""
_DEBATE_VOLUME = re.compile(r"vol(?:ume|\.)?\s(?P<volume>\d{1,4})")
_COLUMNS = re.compile(r"cols?\.?\s?(?P<page>\d{1,5}(?:\s?[–-]\s?\d{1,5})?)")
_NEUTRAL_ALONE = re.compile(rf"(?P<number>{_COURTS}\s\d+)(?:\s\([A-Z]\w+\))?(?P<rest>.*)", re.DOTALL)
_NEUTRAL = re.compile(
    rf"^{_COURTS}\s\d+(?:\s\([A-Z]\w+\))?(?:\s(?:at|aux?)\sparas?\s[\d–-]+)?[,;]\s[\[(](?:19|20)\d\d[\])]\s"
)
"""A neutral citation, after which the report is named."""
_NAMELESS = re.compile(
    rf"[\[(](?P<year>{_YEAR})[\])]\s(?=(?:\d{{1,4}}\s)?(?:[A-Z]\.\s?){{2,}})(?P<report>[^;]*)"
)
_ACT = re.compile(
    rf"(?P<title>[^\W\d_a-zß-ÿ][^;:\d“”‘\"]{{2,160}}?(?<!\w)(?:Act|\((?:EU|EC|EEC|EG|UE|CE)\)|Ordinance|Code|Regulations?|Rules|Bill|Constitution|Statute|Offences\))(?:\s\([^()\d]{{2,60}}\))?)"
    rf",?\s(?:(?:[Nn]o\.?\s)?\d{{1,4}}\sof\s|of\s)?(?P<year>{_YEAR})(?=\s*(?:[,.;)(]|$|s\.|ss\.))(?:\s\((?P<jurisdiction>[A-Z][\w. ]{{0,20}})\))?(?P<rest>[^;]*)"
)
_MAYBE = re.compile(
    r"v(?<=\sv)\.?\s|EW(?:CA|HC)|UK(?:SC|HL|PC|UT)|Act|Ordinance|Code|Regulation|Directive|Decision|Verordnung|Richtlinie|Règlement|Rules|Bill|Constitution|Statute|Offences|TS\s\d|ILM\s\d|UST\s\d|S(?:\.|R)\s\d"
)
"""What cases and acts have; each alternative begins with a letter of its own, by which a place is passed over at once."""
_MAYBE_HEAD = re.compile(r"[\[(]\d{4}|(?:In re|Re|Ex parte)\s|[^;,.]{2,44}[’'](?:s\s)?Case\W")
"""How some begin."""
_LAW = re.compile(
    r"(?P<title>(?:[Ll]oi|[Ll]ey|[Ll]egge|[Ll]ei|[Dd]écret(?:-loi)?|[Dd]ecreto(?:\s[Ll]egislativo|-[Ll]ei|-[Ll]egge)?|[Rr]eal\s[Dd]ecreto|[Oo]rdonnance|Ord\.|[Dd]écision(?=\sn)|D\.\s?lgs\.|D\.\s?[Ll]\.|[DR]\.\s?[DdPp]\.\s?[RrLl]\.|R\.\s?[Dd]\.|L\.|[lDd]\.(?=\s\d{1,2}°?\s[a-z]+\s\d{4},\sn\.)|[Dd](?:lcps|lgs|pr|l)|[Rr]dl?)(?:\s(?:[Oo]rgánica|constitutionnelle|organique|ordinaire|de finances))?\s(?:n(?:[°º.]|\.[°º])\s?)?(?:\d[\d.-]*(?:/\d{2,4})?|\d{1,2}\s[^\W\d_]+\s\d{4},\sn\.\s\d+)(?=[\s,.])[^;]*?)(?=,?\s(?:in\s)?\*?(?:JORF|JO|J\.O\.|BOE|BO|G\.?U\.?|Gazz|Bolet[ií]n|Diário|Journal officiel)\b|[;]|\.?\s*$|\.\s[A-Z])(?:,?\s(?:in\s)?(?P<journal>Journal officiel(?:\sde\sla\sRépublique(?:\sfrançaise)?)?|JORF|JO|J\.O\.|BOE|BO|G\.?U\.?)(?!\w))?(?P<rest>[^;]*)"
)
"""A law of a Romance country, by its number."""
_DATED_LAW = re.compile(
    r"(?P<title>(?:Loi|Décret(?:-loi)?|Ordonnance|Arrêté|Circulaire|Ley|Real\s(?:[Dd]ecreto|[Oo]rden)|Decreto|Legge|Regio\s[Dd]ecreto)\s(?:du|de|del)\s\d{1,2}(?:er)?\s(?:de\s)?[^\W\d_]{3,10}\s(?:de\s|del\s)?\d{4}[^;«“]{0,240}?),\s(?P<journal>(?:Journal\sofficiel|JORF|JO|J\.O\.|Bulletin\sdes\slois|Gaceta|BOE|Boletín\s[Oo]ficial|Gazzetta\s[Uu]fficiale)(?:\s(?:de|del|des|du|della|dello)(?:\s[^\W\d_]+){1,4})?)(?P<rest>,[^;]*)"
)
"""A law of a Romance country by its day, and where it was made known: "Loi du 3 mai 1899 sur le sel, *Journal officiel*, 5 mai 1899"."""
_GERMAN_LAW = re.compile(
    r"(?P<title>(?:Gesetz|Verordnung|Bekanntmachung|Einführungsgesetz)\s[^;]{5,300}?|[A-ZÄÖÜ][\w-]{2,40}(?:gesetz|verordnung|gesetzbuch|ordnung)(?:\s\([A-Z][\w-]{1,12}\))?)(?:\s(?:v\.|vom)|,)\s(?P<date>\d{1,2}\.\s?(?:\d{1,2}\.|[^\W\d_]+)\s?\d{4})(?:,\s(?:in:\s)?|\s\()(?P<journal>(?:R|B)GBl\.?(?:\s?I{1,3}(?!\w))?|[A-Z]\w*Bl\.|(?:Reichs|Bundes)gesetzblatt),?\s(?:(?:1[89]|20)\d\d\s?(?:I{1,3}|,)?,?\s)?(?:S\.\s)?(?P<rest>\d[^;]*)"
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
_NUMBERED = re.compile(
    rf"(?P<title>{_PARTY}\sv\.?\s{_PARTY}(?:\s\([Nn]o\.?\s\d\))?)(?:,?\s(?:\[GC\]|\((?:dec|GC)\.?\)))?,?\s(?:[Aa]ppl?(?:ication)?s?\.?\s(?:[Nn]os?\.?\s)?|[Nn]os?\.?\s)(?P<number>\d{{2,6}}/\d\d)(?!\d)(?P<rest>[^;]*)"
)
"""A case by the number of its application, as the European Court of Human Rights counts."""
_DOCKET = re.compile(
    rf"(?P<title>{_PARTY}\sv\.?\s{_PARTY})\s?,\s(?P<number>(?:[Nn]os?\.?\s)?\d{{1,4}}[:–-]\w[\w:.-]{{2,16}}(?:,\s\d[\w-]{{3,12}}){{0,4}}|(?:\d{{4}}\s)?WL\s\d{{5,9}})(?:,\s\d{{4}}\s(?:WL|U\.S\.\sDist\.\sLEXIS)\s\d{{3,9}})?(?:,\sat\s\*?\d+)?,?\s\([^()\d]{{0,12}}(?:\d{{1,2}}[a-z]{{1,2}}\s)?[^()\d]{{2,24}}?(?:\d{{1,2}},\s)?(?P<year>(?:19|20)\d\d)\)(?P<rest>[^;]*)"
)
"""An unreported case by the number of its docket or in Westlaw, its court and year (The Bluebook, rule 10.8.1)."""
_DOCKETED = re.compile(r"WL\s\d{5}|\d:\d\d|(?<=[Nn]o\.\s)\d{1,4}-\d|(?<=[Nn]o\s)\d{1,4}-\d")
"""A number in Westlaw or of a docket."""
_TREATY = re.compile(
    r"(?P<title>(?=[^\W\d_a-zß-ÿ])[^;:“”‘\"\d()]{0,160}?(?<!\w)(?:Convention|Treaty|Covenant|Protocol|Charter|Agreement|Statute|Declaration|Pact)(?!\w)[^;:“”‘\"\d()]{0,160}?)"
    r"(?P<dated>(?:\s\([^()]{2,40}\))?(?:,?\s\((?:adopted|opened|signed|done|concluded|entered)[^()]{4,120}\)|,\s(?:(?:adopted|signed|opened|done|concluded)\s)?[^;()]{3,60}?(?:1[6-9]|20)\d\d|\s(?:1[6-9]|20)\d\d)?)"
    r",?\s(?P<volume>\d{1,4})\s(?P<series>UNTS|LNTS|ILM|C?ETS|UST|TIAS|(?:[A-Z]\.){3,4})\s(?:[Nn]o\.?\s)?(?P<page>\d{1,5}|[IVXLC]{1,6})(?P<rest>[^;]*)"
)
"""A treaty by the volume and page of its collection (OSCOLA 4th ed., International law part)."""
_TREATY_ARTICLE = re.compile(
    r"(?:[A-Z][\w’-]+\s){0,3}(?:Convention|Covenant)\s(?:for|on|against|relating to|concerning)\s[^;:.“”‘\"\d()]{3,140}?(?:\s?\([^()\d]{2,80}\)){0,2},?\s(?:\((?:19|20)\d\d\),?\s)?[Aa]rt(?:icle)?s?\.?\s\d"
)
"""A treaty by its article alone: "Convention on Salt (as amended) art 8"."""
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
_WORLD_COURT = re.compile(
    rf"(?P<title>[^\W\d_a-zß-ÿ](?:[^;:“”‘\"\d]|(?<=\sof\s)\d{{1,2}}\s[A-Z][a-z]+\s\d{{4}}(?=\s\()|:(?=\s[^()]{{3,60}}\))){{4,200}}?),\s(?:(?:Merits|Jurisdiction|Preliminary Objections|Provisional Measures),\s)?(?:Judgment|Advisory Opinion|Order|Preliminary Objections)[^;]{{0,40}}?,\s\*?(?P<report>I\.?C\.?J\.?\s(?:Reports|Rep\.?)|PCIJ[^;,]{{0,20}})\*?,?\s\(?(?P<year>{_YEAR})\)?,?\s(?:p\.\s)?(?P<page>\d{{1,4}})(?P<rest>[^;]*)"
)
"""A decision of the International Court of Justice."""
SHORT = re.compile(
    r"(?P<name>[^\W\d_][^,;:\d]{1,60}),\s(?:\d{1,4}\s(?:(?:[A-Z][\w.’]*|\d[a-z]{1,2})\s?){1,5}|\d{4}\s(?:WL|[A-Z][\w. ]{0,24}LEXIS)\s\d+,)\sat\s\*?(?P<page>\d+(?:[–-]\d+)?)(?:\sn\.\s?\d+)?(?:\s\([^()]*\))?[\s.]*"
)
"""A case by a short name and a page of its report (The Bluebook, rule 10.9)."""
PARAGRAPH = re.compile(
    r"(?P<name>[^\W\d_a-zß-ÿ][\w’' .&]{1,60}?),?(?:\sat)?\s\[(?P<page>\d{1,3})\](?:\s?[–-]\s?\[?\d{1,3}\]?)?(?:\s\([^()]{2,60}\))?[\s.]*"
)
"""A case by a short name and a paragraph (OSCOLA 4th ed., 2.1.2): "Roe [12]"."""
_NAME = re.compile(
    rf"(?:In re|Re|Ex parte)\s{_PARTY}[\w.)]|{_PARTY}\sv\.?\s{_PARTY}[\w.)](?:\s\([^()]{{2,40}}\))?"
)
_NOBLE = re.compile(r"(?:Graf|Freiherrn?|Ritter|Edler|Fürst|Baron)\sv\.\s")
"""A nobleman, who is no party of a case."""
_PERSON = re.compile(r"[^\W\d_]\.\s[^\W\d_a-zß-ÿ][\w’'-]+,")
_AUTHOR = re.compile(
    r"(?P<forename>[^\W\d_]+)\s(?:[A-Z]\.\s?){0,2}[A-Z][\w’'-]+,\s(?!Inc|Ltd|Co\b|LLC|Corp|et al|Jr)[A-Z]"
)
"""An author and a title that has "v." in it."""
_AUTHORED = re.compile(r"[,.]\s\S*[A-Z]\.")
_COURT = re.compile(r"\bCourt\b")
_DECIDED = 80
"""Characters behind the name of a case in which an unreported decision has its court and its day."""
_SMALL = frozenset(
    "of and the for on behalf ex rel re parte de la le en op voor van von der zur für des du del della al y e &".split()
)
_SECTION = re.compile(r"(?<!\w)(?:s|ss|sec|section|§|art|Art|cl|reg)\.?\s?(?P<section>\d+\w*(?:[–-]\d+)?)")
_LAW_PAGE = re.compile(r"(?<!\w)pp?\.\s?(?P<page>\d+(?:[–-]\d+)?)")
_BARE_PAGE = re.compile(rf"\d{{4}},\s(?!{_YEAR}(?!\d))(?P<page>\d{{1,5}}(?:[–-]\d{{1,5}})?)(?=[,.;]|\s*\Z)")
_COURT_YEAR = re.compile(rf"\((?P<court>[^()]*?)\s?(?P<year>{_YEAR})\)")


def read(text: str) -> Parts | None:
    """Return what a citation of an act or a case says, None for any other; it may follow the article of a sentence."""
    text = text.removeprefix("the ")
    found = courts.read(text) or codes.read(text)
    if found is not None:
        return found
    readers = (
        (*_ALWAYS, *_SOMETIMES)
        if _MAYBE.search(text) or " c " in text or _MAYBE_HEAD.match(text)
        else _ALWAYS
    )
    for signs, pattern, reader in readers:
        match = pattern.match(text) if not signs or has_any(text, signs) else None
        parts = reader(match) if match else None
        if parts is not None:
            return parts
    versus = " v " in text or " v. " in text
    docketed = _DOCKET.match(text) if versus and _DOCKETED.search(text) else None
    return _docket(docketed) if docketed else None


def _is_party(title: str) -> bool:
    """Tell whether what stands before "v." is a name: only small words of names have no capital."""
    before = re.split(r"\sv\.?\s", title)[0].replace("on the application of ", "")
    before = before.rpartition("(")[2] if title.endswith(")") else before.replace("(", "").replace(")", "")
    author = _AUTHOR.match(before)
    if _NOBLE.search(title):
        return False
    if _PERSON.search(before) or (author and is_forename(author["forename"])):
        return False
    return all(not word[0].islower() or word in _SMALL for word in before.split())


def _is_act(title: str) -> bool:
    words = title.split()
    return sum(word[0].islower() and word not in _SMALL for word in words) <= len(words) // 4


def is_legal(text: str) -> bool:
    """Tell whether a text begins as the citation of an act or a case."""
    return _begins(text[:_HEAD])


@lru_cache(maxsize=512)
def _begins(head: str) -> bool:
    return read(head) is not None or _TREATY_ARTICLE.match(head) is not None


def is_case_name(text: str) -> bool:
    """Tell whether a text is no more than the name of a case: "Roe v Doe"."""
    return _NAME.fullmatch(text.strip(" ,.")) is not None and _is_party(text)


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
    return Parts(title=match["title"], facts=facts, settled=True)


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
    return Parts(title=match["title"].strip(" ,"), facts=facts, settled=True)


def _law(match: re.Match[str]) -> Parts:
    date = next(search(match["title"]), None) or next(search(match["rest"]), None)
    facts = Facts(issued=date.date if date else None, kind="legislation")
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


def _debate(match: re.Match[str]) -> Parts | None:
    columns, volume = _COLUMNS.search(match["rest"]), _DEBATE_VOLUME.search(match["rest"])
    date = next((found.date for found in search(match["rest"]) if found.date.month), None)
    if columns is None or date is None:
        return None
    facts = Facts(kind="hearing", issued=date, volume=volume["volume"] if volume else match["volume"])
    facts.holders.append(Holder(text=match["journal"], italic=True))
    facts.add_pages(columns["page"], extent=False)
    return Parts(facts=facts, settled=True)


def _world_court(match: re.Match[str]) -> Parts:
    facts = Facts(issued=parse(match["year"]), kind="legal_case")
    facts.holders.append(Holder(text=match["report"], italic=True))
    facts.add_pages(match["page"], extent=True)
    return Parts(title=match["title"], facts=facts, settled=True)


def _numbered(match: re.Match[str]) -> Parts | None:
    if not _is_party(match["title"]):
        return None
    date = next(search(match["rest"]), None)
    facts = Facts(issued=date.date if date else None, kind="legal_case", number=match["number"])
    return Parts(title=match["title"].strip(" ,"), facts=facts, settled=True)


def _docket(match: re.Match[str]) -> Parts | None:
    if not _is_party(match["title"]):
        return None
    facts = Facts(issued=parse(match["year"]), kind="legal_case", number=match["number"])
    return Parts(title=match["title"].strip(" ,"), facts=facts, settled=True)


def _named(match: re.Match[str]) -> Parts | None:
    """Read a case by its name, where a year, a report or a court follows it."""
    year = match["year"] or match["when"]
    told = year or _REPORT.match(match["report"]) or _COURT.search(match["report"])
    named = (year and " c " in match["title"]) or _is_party(match["title"])
    return _case(match["title"] + (match["part"] or ""), year, match["report"]) if told and named else None


def _accused(match: re.Match[str]) -> Parts:
    return _case(match["title"], match["year"], match["report"])


def _nameless(match: re.Match[str]) -> Parts:
    return _case(None, match["year"], match["report"])


def _case(title: str | None, year: str | None, report: str) -> Parts:
    facts = Facts(issued=parse(year) if year else None, kind="legal_case")
    reported = _NEUTRAL.sub("", report.strip())
    neutral = _NEUTRAL_ALONE.match(reported)
    found = None if neutral else _REPORT.match(reported)
    rest = neutral["rest"] if neutral else report
    if neutral:
        facts.number = neutral["number"]
    if found:
        facts.volume = found["volume"]
        facts.holders.append(Holder(text=found["name"].strip(" ,"), italic=True))
        facts.add_pages(found["page"], extent=True)
        rest = found["rest"] or ""
        if found["pin"]:
            facts.add_pages(found["pin"], extent=False)
    court = _COURT_YEAR.search(rest)
    if court:
        facts.issued = facts.issued or parse(court["year"])
    day = None if facts.issued or found or neutral else next(search(report[:_DECIDED]), None)
    if day and day.date.day:
        facts.issued = day.date
    return Parts(title=title.strip(" ,") if title else None, facts=facts, settled=True)


_Form = tuple[tuple[str, ...], re.Pattern[str], Callable[[re.Match[str]], Parts | None]]
"""Signs of which a text has one, none where the form has no certain ones; the form, and who reads it."""
_ANY = ()
_ALWAYS: tuple[_Form, ...] = (
    (_ANY, _LAW, _law),
    (("ournal", "JO", "J.O", "Bull", "Gac", "Gaz", "BOE", "Bol"), _DATED_LAW, _law),
    (("Bl", "blatt"), _GERMAN_LAW, _german),
    (("RES/", "Res"), _RESOLUTION, _resolution),
    (("(1",), _REGNAL, _regnal),
    (_ANY, _REGNAL_ALONE, _regnal_alone),
    (("CJ", "C.J", "CIJ"), _WORLD_COURT, _world_court),
    (("Deb",), _DEBATES, _debate),
)
"""Forms in the order in which they are tried."""
_SOMETIMES: tuple[_Form, ...] = (
    (_ANY, _TREATY, _treaty),
    (_ANY, _NUMBERED, _numbered),
    (_ANY, _SWISS_LAW, _swiss),
    (_ANY, _EUROPEAN, _european),
    (_ANY, _CODE, _code),
    (_ANY, _ACT, _act),
    (_ANY, _CASE, _named),
    (_ANY, _ONE_NAME, _accused),
    (_ANY, _NAMELESS, _nameless),
)
"""Forms of texts in which some word of the law stands."""
