"""Acts and cases, as lawyers cite them: by a name, a year and a report.

Cases: Oxford University Standard for the Citation of Legal Authorities (4th ed.), The Bluebook (rules 10 and 12).
"""

import re
from functools import lru_cache

from srccheck.extraction import acts, codes, courts
from srccheck.extraction.acts import ANY, SMALL, Form
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
_MAYBE = re.compile(
    r"v(?<=\sv)\.?\s|EW(?:CA|HC)|UK(?:SC|HL|PC|UT)|Act|Ordinance|Code|Regulation|Directive|Decision|Verordnung|Richtlinie|Règlement|Rules|Bill|Constitution|Statute|Offences|TS\s\d|ILM\s\d|UST\s\d|S(?:\.|R)\s\d"
)
"""What cases and acts have; each alternative begins with a letter of its own, by which a place is passed over at once."""
_MAYBE_HEAD = re.compile(r"[\[(]\d{4}|(?:In re|Re|Ex parte)\s|[^;,.]{2,44}[’'](?:s\s)?Case\W")
"""How some begin."""
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
_TREATY_ARTICLE = re.compile(
    r"(?:[A-Z][\w’-]+\s){0,3}(?:Convention|Covenant)\s(?:for|on|against|relating to|concerning)\s[^;:.“”‘\"\d()]{3,140}?(?:\s?\([^()\d]{2,80}\)){0,2},?\s(?:\((?:19|20)\d\d\),?\s)?[Aa]rt(?:icle)?s?\.?\s\d"
)
"""A treaty by its article alone: "Convention on Salt (as amended) art 8"."""
_WORLD_COURT = re.compile(
    rf"(?P<title>[^\W\d_a-zß-ÿ](?:[^;:“”‘\"\d]|(?<=\sof\s)\d{{1,2}}\s[A-Z][a-z]+\s\d{{4}}(?=\s\()|:(?=\s[^()]{{3,60}}\))){{4,200}}?),\s(?:(?:Merits|Jurisdiction|Preliminary Objections|Provisional Measures),\s)?(?:Judgment|Advisory Opinion|Order|Preliminary Objections)[^;]{{0,40}}?,\s\*?(?P<report>I\.?C\.?J\.?\s(?:Reports|Rep\.?)|PCIJ[^;,]{{0,20}})\*?,?\s\(?(?P<year>{_YEAR})\)?,?\s(?:p\.\s)?(?P<page>\d{{1,4}})(?P<rest>[^;]*)"
)
"""A decision of the International Court of Justice."""
SHORT = re.compile(
    r"(?:(?P<name>[^\W\d_][^,;:\d]{1,60}),\s|(?=\d{1,4}\s[A-Z][\w’]*\.))(?:\d{1,4}\s(?:(?:[A-Z][\w.’]*|\d[a-z]{1,2})\s?){1,5}|\d{4}\s(?:WL|[A-Z][\w. ]{0,24}LEXIS)\s\d+,)\sat\s\*?(?P<page>\d+(?:[–-]\d+)?)(?:\sn\.\s?\d+)?(?:\s\([^()]*\))?[\s.]*"
)
"""A case by a page of its report, perhaps behind a short name (The Bluebook, rule 10.9): "Roe, 461 U.S. at 8"."""
PARAGRAPH = re.compile(
    r"(?P<name>[^\W\d_a-zß-ÿ][\w’' .&]{1,60}?),?(?:\sat)?\s\[(?P<page>\d{1,3})\](?:\s?[–-]\s?\[?\d{1,3}\]?)?(?:\s\([^()]{2,60}\))?[\s.]*"
)
"""A case by a short name and a paragraph (OSCOLA 4th ed., 2.1.2): "Roe [12]"."""
PLEADINGS = r"(?:Complaint|Brief|Petition|Transcript|Motion|Memorandum|Answer|Declaration|Indictment|Affidavit|Deposition|Stipulation)"
"""Papers of a case."""
_PLEADING = re.compile(
    rf"(?P<title>(?:Amended\s)?{PLEADINGS}(?:\s(?:for|of|in|to)\s[^;,\d]{{2,110}}?)?)\s(?:at|¶{{1,2}})\s(?P<page>\d[\d–-]*)(?:,\s\d[\d–-]*){{0,3}},\s(?P<case>[^;]*)"
)
"""A paper of a case before the name of the case: "Complaint ¶¶ 41–57, Roe v. Doe, No. 4:15-cv-00253" (The Bluebook, rule 10.8.3)."""
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
_COURT = re.compile(r"\bCourt\b")
_DECIDED = 80
"""Characters behind the name of a case in which an unreported decision has its court and its day."""
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
    pleading = _PLEADING.match(text) if versus else None
    case = read(pleading["case"]) if pleading else None
    if pleading and case:
        return _pleading(pleading, case)
    docketed = _DOCKET.match(text) if versus and _DOCKETED.search(text) else None
    return _docket(docketed) if docketed else None


def _pleading(match: re.Match[str], case: Parts) -> Parts:
    facts = Facts(issued=case.facts.issued, kind="legal_case", number=case.facts.number)
    facts.add_pages(match["page"], extent=False)
    return Parts(title=match["title"], facts=facts, settled=True)


def _is_party(title: str) -> bool:
    """Tell whether what stands before "v." is a name: only small words of names have no capital."""
    before = re.split(r"\sv\.?\s", title)[0].replace("on the application of ", "")
    before = before.rpartition("(")[2] if title.endswith(")") else before.replace("(", "").replace(")", "")
    author = _AUTHOR.match(before)
    if _NOBLE.search(title):
        return False
    if _PERSON.search(before) or (author and is_forename(author["forename"])):
        return False
    return all(not word[0].islower() or word in SMALL for word in before.split())


def is_legal(text: str) -> bool:
    """Tell whether a text begins as the citation of an act or a case."""
    return _begins(text[:_HEAD])


@lru_cache(maxsize=512)
def _begins(head: str) -> bool:
    return read(head) is not None or _TREATY_ARTICLE.match(head) is not None


def is_case_name(text: str) -> bool:
    """Tell whether a text is no more than the name of a case: "Roe v Doe"."""
    return _NAME.fullmatch(text.strip(" ,.")) is not None and _is_party(text)


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


_ALWAYS: tuple[Form, ...] = (
    *acts.ALWAYS,
    (("CJ", "C.J", "CIJ"), _WORLD_COURT, _world_court),
    (("Deb",), _DEBATES, _debate),
)
"""Forms in the order in which they are tried."""
_SOMETIMES: tuple[Form, ...] = (
    (ANY, _NUMBERED, _numbered),
    *acts.SOMETIMES,
    (ANY, _CASE, _named),
    (ANY, _ONE_NAME, _accused),
    (ANY, _NAMELESS, _nameless),
)
"""Forms of texts in which some word of the law stands."""
