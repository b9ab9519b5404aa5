"""Decisions of continental courts, which are cited by court, date and report, seldom by a name.

German reports ("BVerfGE 7, 198 (205)") and journals ("BGH, NJW 1999, 1234"); French, Italian and Spanish courts ("Cass. civ. 1re,
3 mai 2000, Bull. civ. I, n° 131"; "STC 53/1985, de 11 de abril").
"""

import re
from collections.abc import Iterator

from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.parts import Parts
from srccheck.text.dates import parse, search

_YEAR = r"(?:1[6-9]|20)\d\d"
_REPORTS = r"(?:BVerfGE|BVerfGK|BGHZ|BGHSt|BVerwGE|BAGE|BSGE|BFHE|RGZ|RGSt|BayVerfGHE|VfSlg|BGE|Slg\.)"
_COURTS = r"(?:BVerfG|BGH|VwGH|VfGH|BVerwG|BAG|BSG|BFH|RG|EuGH|EuG|EGMR|OLG|OVG|VGH|LG|AG|VG|KG|OGH|BayObLG)(?:\s[A-ZÄÖÜ][\w-]+|\s[(\[](?:K|GK|GS)[)\]])?"
_RULING = r"(?:Urteil|Urt\.|Beschluss|Beschl\.|Beschluß|Rechtsentscheid|Vorlagebeschl\.|Vorlagebeschluss|Entscheidung|Entsch\.)\s(?:vom|v\.)\s"
"""What a decision is, before its day."""
_REPORTED = re.compile(
    rf"(?P<report>{_REPORTS})\s(?P<volume>\d{{1,4}}(?:/[IVX]+)?),\s(?:S\.\s)?(?P<page>\d{{1,5}})(?:\s\((?P<pin>\d+)[^()]*\)|,\s(?P<cited>\d{{1,5}})(?!\w)|,?\s(?:Rn|Rz|Tz)\.\s(?P<margin>\d{{1,4}})(?!\w))?(?P<rest>[^;]*)"
)
_IN_JOURNAL = re.compile(
    rf"(?P<court>{_COURTS})(?:,?\s{_RULING}(?P<date>[\d. ]+{_YEAR}))?(?:[,:]\s(?:in:\s)?|\s(?=[A-ZÄÖÜ][\w.-]*[A-ZÄÖÜ]))(?P<report>[A-ZÄÖÜ][\w.-]{{1,12}})\s(?P<year>{_YEAR}),\s(?:S\.\s)?(?P<page>\d{{1,5}})(?:\s\((?P<pin>\d+)[^()]*\)|,\s(?P<cited>\d{{1,5}})(?!\w)|,?\s(?:Rn|Rz|Tz)\.\s(?P<margin>\d{{1,4}})(?!\w))?(?P<rest>[^;]*)"
)
_BY_DATE = re.compile(
    rf"(?P<court>{_COURTS}),?\s{_RULING}(?P<date>\d{{1,2}}\.\s?(?:\d{{1,2}}\.|[^\W\d_]+)\s?{_YEAR})\s?[–-]\s?(?P<number>[^,;–]{{2,40}}?)(?P<rest>,\s[^;]*|\s[–-]\s[^;]*|\.?\s*$)"
)
"""A decision by its date and number: "BGH, Urt. v. 19.12.1995 – VI ZR 15/95, BGHZ 131, 332 (337) – Salz"."""
_OF_STRASBOURG = re.compile(
    rf"EGMR(?:\s[(\[]GK[)\]])?,?\s{_RULING}(?P<date>\d{{1,2}}\.\s?(?:\d{{1,2}}\.|[^\W\d_]+)\s?\d{{4}})(?:,|\s[–-])\s(?:Nr\.\s)?(?P<number>\d{{2,6}}/\d\d)(?:\su\.\s?a\.)?(?:,|\s[–-])\s(?P<name>[^\W\d_][^,;\d]{{2,80}}?(?:/|\s(?:gegen|g\.|v\.|\./\.)\s)[^,;\d]{{2,40}})(?P<rest>[,;]\s[^;]*)?(?=;|\W*$)"
)
"""A judgment of the European Court of Human Rights: "EGMR (GK), Urt. v. 15.10.2015, Nr. 37553/05, Roe/Deutschland, Rn. 97"."""
_LUXEMBOURG = re.compile(
    rf"(?:EuGH|EuG)(?:\s[(\[](?:GK|GS|K)[)\]])?,?\s(?:{_RULING})?(?P<date>\d{{1,2}}\.\s?(?:\d{{1,2}}\.|[^\W\d_]+)\s?\d{{4}})(?:,|\s[–-])\s(?:verb\.?\s)?(?:Rs\.?\s)?(?P<number>(?:[CT]-)?\d{{1,4}}/\d\d(?:\s?P)?(?:\sua|\su\.\s?a\.|(?:\s(?:u\.|und|bis)|,)\s(?:[CT]-)?\d{{1,4}}/\d\d){{0,4}})(?:,|\s[–-])\s(?P<name>[^\W\d_][^,;]{{1,100}}?)(?P<rest>,\s(?:(?:ECLI:)?EU:[CT]:|Slg)[^;]*)"
)
"""A judgment of the Court of Justice of the European Union: "EuGH, Urt. v. 17.4.2018, Rs. C-414/16, Roe, ECLI:EU:C:2018:257"."""
_OF_COLLECTION = re.compile(r"Slg\.?,?\s(?P<volume>\d{4}),?\s(?:S\.\s)?(?P<page>(?:I{1,2}-)?\d{1,5})")
"""The collection of its judgments: "Slg. 2004, I-8835"."""
_AUSTRIAN = re.compile(
    rf"(?P<court>{_COURTS}),?\s(?P<date>\d{{1,2}}\.\s?\d{{1,2}}\.\s?{_YEAR}),\s(?P<number>(?=[^,;]*\d)[^,;()]{{2,40}}?)(?P<rest>,\s[^;]*|\.?\s*$)"
)
"""A decision by its day and number without a word for what it is, as Austrians cite: "OGH 22. 9. 2021, 8 Ob 65/21z"."""
_CITED_MARGIN = re.compile(r"(?:Rn|Rz|Tz|§§?)\.?\s(?P<margin>\d{1,4}(?:[–-]\d{1,4})?)")
_LAST_NAME = re.compile(r"\s[–-]\s(?P<name>[^\W\d_][^,;.]{2,60}?)\.?\s*$")
_ANY_REPORT = re.compile(
    rf",\s(?P<report>{_REPORTS})\s(?P<volume>\d{{1,4}}),\s(?:S\.\s)?(?P<page>\d{{1,5}})(?:\s\((?P<pin>\d+)[^()]*\))?|,\s(?P<journal>[A-ZÄÖÜ][\w.-]{{1,12}})\s{_YEAR},\s(?:S\.\s)?(?P<first>\d{{1,5}})(?:\s\((?P<cited>\d+)[^()]*\))?"
)
HEAD = re.compile(
    rf"(?<![^\s(])(?<!\d,\s)(?<!a\.,\s){_REPORTS}\s(?=\d)|(?<![^\s(]){_COURTS}[,:]\s(?=[A-ZÄÖÜ][\w.-]{{1,12}}\s\d)|(?<=[a-zß-ÿ]:\s){_COURTS}\s(?=\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}},\s)"
)
"""How German decisions begin in the middle of a sentence."""
ROMANCE_HEAD = re.compile(
    r"(?<![^\s(])(?:Cass\.|Civ\.\s(?:1re|2e|3e)|Ass\.\spl[ée]n\.|Cons\.\s(?:Stato|const\.)|Corte\scost\.|(?:Trib|App)\.\s(?!Cas|Div)[A-ZÀ-Ý][a-zß-ÿ]{2}|CEDH|CJUE|CJCE|(?:STC|STS|STJUE|STEDH)\s)"
)
"""How French, Italian and Spanish decisions begin there."""
_NAMED = re.compile(r"^\s?[–-]\s?(?P<name>[^\W\d_][^,;.]{2,60})")
_ROMANCE = re.compile(
    r"(?:Civ\.\s(?:1re|2e|3e)|Com\.(?=,\s\d)|Soc\.(?=,\s\d)|Crim\.(?=,\s\d)|Ass\.\spl[ée]n\.|Cass\.|Cons\.\s(?:const|d['’]État|Stato)|Conseil\sconstitutionnel|CE\b|CEDH|CJCE|CJUE|Corte\s(?:cost|cass|di|EDU)|CGUE|Trib\.|TGI|CA\s[A-Z]|App\.\s[A-Z]|TAR\b|(?:las\s)?S?STC\s|STS\b|SAP\s|ATC\s|STJUE|STEDH|Ac(?:órdão|\.)\s)[^;]*"
)
_VERSUS = re.compile(
    r"(?P<name>[^\W\d_][^,;]{1,60}?\s(?:c\.|c/|v\.|contra|gegen|vs\.)\s[^,;]{2,60}?)(?=,|\s\(|$)"
)
_NAME_AFTER = re.compile(
    r",\s(?:arrêt\s|aff\.\s)?(?P<name>[^\W\d_a-zß-ÿ](?!\w{0,5}\.)(?:[a-zß-ÿ]{1,30}(?:,\s[^\W\d_a-zß-ÿ][a-zß-ÿ]{1,30}){1,3}\set\sautres(?=,\s)|[a-zß-ÿ]{3,30}(?:\set\sautres)?(?=,\s)|[^,;]{3,120}?(?=,\s(?:n[°º]|Rec|req\.|cons\.|aff\.|§))))"
)
_REPORT_AFTER = re.compile(
    r",\s(?:in\s)?(?P<name>[^\W\d_a-zß-ÿ][\w.’']*(?:\s(?!n[°º.]|p\.)[\w.’']+){0,4}?)(?=,\s(?:(?:1[6-9]|20)\d\d|[IVX]+,|n[°º.]|p\.|c\.|núm)|\s(?:1[6-9]|20)\d\d|\sp\.\s\d)"
)
_NUMBERED = re.compile(r"(?:S?STC|STS|ATC|STJUE|STEDH)\s\d+/\d{4}")
"""A Spanish decision, which is called by its number."""
_NEAR = 60
"""Characters in which a citation names its report."""
_PAGE = re.compile(r"(?<!\w)(?:pp?|c|pág)\.\s?(?P<page>\d+(?:[–-]\d+)?)")


_REPORT = re.compile(rf"{_REPORTS}(?=\s\d)|(?:STC|STS)(?=\s\d+/\d{{4}})")
"""A report before a volume, or a Spanish court before the number of its decision."""
_SPANISH = ("STC", "STS")
_BEFORE_FURTHER = re.compile(r";(?=\s\d{1,4}(?:,\s\d{1,4}\s?[(,–;.]|/(?:19|20)\d\d,))")
_FURTHER = re.compile(
    r"(?:\d{1,3},\s\d{1,4}(?:\s\(\d[^()]*\)|,\s\d+(?:\sff?\.)?)?(?:\s[–-]\s[^;]{2,80})?)(?:;?\sst\.\sRspr\.?)?[\s.]*"
)
_FURTHER_SPANISH = re.compile(r"\d{1,4}/(?:19|20)\d\d,\s[^;]*")


def further(raw: str) -> Iterator[int]:
    """Yield where further decisions of one report may begin: "BVerfGE 7, 198; 39, 1 (41)"."""
    found = [match.end() for match in _BEFORE_FURTHER.finditer(raw)] if ";" in raw else []
    if found and _REPORT.search(raw):
        yield from found


def report(text: str) -> str:
    """Return the report that a citation names first, an empty string where it names none."""
    found = _REPORT.search(text[:_NEAR])
    return found.group() if found else ""


def is_further(text: str, report: str) -> bool:
    """Tell whether a text gives a further decision of a report by its volume and page, or its number, alone: "39, 1 (41)"."""
    return (_FURTHER_SPANISH if report in _SPANISH else _FURTHER).fullmatch(text) is not None


def read(text: str) -> Parts | None:
    """Return what the citation of a decision says, None for any other text."""
    reported = _REPORTED.match(text)
    if reported:
        return _german(reported, Facts(kind="legal_case", volume=reported["volume"]))
    journal = _IN_JOURNAL.match(text)
    if journal:
        date = parse(journal["date"]) if journal["date"] else None
        return _german(journal, Facts(kind="legal_case", issued=date or parse(journal["year"])))
    human = _OF_STRASBOURG.match(text)
    if human:
        return _of_strasbourg(human)
    european = _LUXEMBOURG.match(text)
    if european:
        return _luxembourg(european)
    dated = _BY_DATE.match(text) or _AUSTRIAN.match(text)
    if dated:
        return _by_date(dated)
    romance = _ROMANCE.match(text)
    return _romance(romance.group()) if romance else None


def _of_strasbourg(found: re.Match[str]) -> Parts:
    """Read a judgment by its day, the number of its application and its parties."""
    facts = Facts(kind="legal_case", issued=parse(found["date"]), number=found["number"])
    margin = _CITED_MARGIN.search(found["rest"] or "")
    if margin:
        facts.add_pages(margin["margin"], extent=False)
    return Parts(title=found["name"].strip(" ."), facts=facts, settled=True)


def _luxembourg(found: re.Match[str]) -> Parts:
    """Read a judgment by its day, the number of its case and its parties, perhaps its place in the collection."""
    facts = Facts(kind="legal_case", issued=parse(found["date"]), number=found["number"])
    collection = _OF_COLLECTION.search(found["rest"])
    if collection:
        facts.holders.append(Holder(text="Slg.", italic=True))
        facts.volume = collection["volume"]
        facts.add_pages(collection["page"], extent=True)
    margin = _CITED_MARGIN.search(found["rest"])
    if margin:
        facts.add_pages(margin["margin"], extent=False)
    return Parts(title=found["name"].strip(" .*"), facts=facts, settled=True)


def _by_date(found: re.Match[str]) -> Parts:
    facts = Facts(kind="legal_case", issued=parse(found["date"]), number=found["number"].strip())
    report = _ANY_REPORT.search(found["rest"])
    if report:
        facts.holders.append(Holder(text=report["report"] or report["journal"], italic=True))
        facts.volume = report["volume"]
        facts.add_pages(report["page"] or report["first"], extent=True)
        pin = report["pin"] or report["cited"]
        if pin:
            facts.add_pages(pin, extent=False)
    name = _LAST_NAME.search(found["rest"])
    return Parts(title=name["name"] if name else None, facts=facts, settled=True)


def _german(found: re.Match[str], facts: Facts) -> Parts:
    facts.holders.append(Holder(text=found["report"], italic=True))
    facts.add_pages(found["page"], extent=True)
    pin = found["pin"] or found["cited"] or found["margin"]
    if pin:
        facts.add_pages(pin, extent=False)
    name = _NAMED.match(found["rest"])
    return Parts(title=name["name"].strip() if name else None, facts=facts, settled=True)


def _romance(text: str) -> Parts | None:
    date = next(search(text), None)
    if date is None and not re.search(r"\d+/\d{2,4}", text):
        return None
    facts = Facts(kind="legal_case", issued=date.date if date else None)
    rest = text[date.end :] if date else text
    versus, named = _VERSUS.search(rest), _NAME_AFTER.match(rest)
    begin = named.end() if named else 0
    report, page = _REPORT_AFTER.search(rest, begin), _PAGE.search(rest)
    if report:
        facts.holders.append(Holder(text=report["name"].strip(" ,"), italic=True))
    if page:
        facts.add_pages(page["page"], extent=True)
    numbered = _NUMBERED.match(text)
    if numbered and not versus:
        return Parts(title=numbered.group(), facts=facts, settled=True)
    title = versus["name"] if versus else named["name"] if named else None
    return Parts(title=title.strip(" ,") if title else None, facts=facts, settled=True)
