"""Codes, constitutions, rules, reports and debates of the United States (The Bluebook, 21st ed., rules 11 to 13)."""

import re

from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.parts import Parts
from srccheck.text.alternatives import has_any
from srccheck.text.dates import parse

_SIGNS = (
    "§",
    "U.S.C",
    "U. S. C",
    "C.F.R",
    "USC",
    "CFR",
    "ONST.",
    "CONG",
    "PUB. L",
    "FED. R",
    " REP. NO",
    "STAT. ",
    " LAWS ",
)
"""What one of them has, in capitals."""
_YEAR = r"(?:\s\((?:[^()]*[\s,])?(?P<year>(?:1[789]|20)\d\d)(?:[^()]*)\))?"
_PARTS = r"(?:§{1,2}\s?|¶\s?|[Pp]ts?\.\s|[Cc]h\.\s|[Tt]it\.\s|[Aa]rt\.\s)[\dA-Za-z][^;,\s]*(?:(?:,|\sand|\s&)\s(?:(?:§{1,2}\s|subch?\.\s|pt\.\s|ch\.\s)?[\dIVXLC(][\w().–:-]*))*"
_CODE = re.compile(
    rf"(?P<volume>\d{{1,3}})\s(?P<code>U\.\s?S\.\s?C\.(?:\s?[AS]\.)?|USC|C\.\s?F\.\s?R\.|CFR)\s(?P<section>{_PARTS}){_YEAR}"
)
_STATE = re.compile(
    rf"(?:(?P<volume>\d{{1,3}})\s)?(?P<code>[A-Z][\w.’']*(?:\s(?:[A-Z][\w.’']*|&|of|and))*?\s(?:Code|CODE|Stat\.|STAT\.|Stats\.|Laws?|LAWS?)(?:\s(?:Ann|ANN)\.)?(?:\s[A-Z][\w.’']*)?)\s(?P<section>(?:ch\.\s\w+,\s)?(?:{_PARTS}|\d+/[\w.-]+)){_YEAR}"
)
_SESSION = re.compile(
    r"(?P<title>(?:[A-Z][\w’-]+\s(?:[A-Z&][\w’-]*\s|of\s|and\s|for\s){0,8})?Act(?:\sof\s[A-Z][a-z]{2,8}\.?\s\d{1,2},)?(?:\sof)?\s(?P<year>(?:1[789]|20)\d\d)),\s(?:ch|[Nn]o|[Pp]ub\.\s(?:[Aa]ct|L\.)(?:\sNo)?)\.?\s(?P<number>[\w–-]+),\s(?:§{1,2}\s[\w–-]+,\s)?(?P<volume>\d{1,4})\s(?P<code>(?:[A-Z][\w.]*\s){0,4}(?:[Ss]tat\.|STAT\.|[Ll]aws|LAWS|[Aa]cts|ACTS))\s(?P<page>\d+)(?:,\s(?P<cited>\d+(?:[–-]\d+)?))?"
)
_CONSTITUTION = re.compile(
    r"(?P<title>(?:[A-Z][\w.]*\s){1,3}?(?:Const|CONST)\.)\s(?P<section>(?:art|amend|pmbl)\.?(?:\s[IVXLC\d]+)?(?:,\s(?:§{1,2}|cl\.|para\.)\s?\d+)*)"
)
_RULE = re.compile(
    r"(?P<title>(?:Fed|FED)\.\s(?:R|r)\.\s(?:(?:Civ|CIV|Crim|CRIM|App|APP|Bankr|BANKR)\.\s[Pp]\.|(?:Evid|EVID)\.))\s(?P<section>\d[\w().-]*)"
)
_PAPER = re.compile(
    rf"(?P<number>(?:H\.?\s?R\.?|S\.)\s(?:(?:Conf|CONF)\.\s)?(?:Rep|REP|Doc|DOC)\.\s(?:No|NO)\.\s\d[\d–-]*)(?:,\s(?:pt\.\s\d+,\s)?at\s(?P<page>\d+(?:[–-]\d+)?))?{_YEAR}"
)
_RECORD = re.compile(
    rf"(?P<volume>\d{{1,3}})\s(?P<code>(?:Cong|CONG)\.\s(?:Rec|REC)\.)\s(?P<page>[HSE]?\d[\d,]*(?:[–-]\d[\d,]*)?){_YEAR}"
)
_PUBLIC = re.compile(
    rf"(?P<title>(?:Pub|PUB)\.\sL\.\s(?:(?:No|NO)\.\s)?\d+[–-]\d+)(?:,\s(?P<section>(?:§{{1,2}}|tit\.)\s[\w()]+))?(?:,\s(?P<volume>\d{{1,3}})\s(?P<code>Stat\.|STAT\.)\s(?P<page>\d+)(?:,\s\d[\d–-]*)?)?{_YEAR}"
)


def read(text: str) -> Parts | None:
    """Return what such a citation says, None for any other."""
    if not has_any(text.upper(), _SIGNS):
        return None
    for pattern, kind in _FORMS:
        found = pattern.match(text)
        if found:
            return _parts(found.groupdict(), kind)
    return None


def _parts(found: dict[str, str | None], kind: str) -> Parts:
    facts = Facts(issued=parse(found.get("year") or ""), kind=kind)
    volume = found.get("volume")
    facts.volume, facts.number = None if volume == found.get("year") else volume, found.get("number")
    section = found.get("section")
    facts.section = section.rstrip(" .,") if section else None
    code, page = found.get("code"), found.get("page")
    if code:
        facts.holders.append(Holder(text=code, italic=True))
    if page:
        facts.add_pages(page.replace(",", ""), extent=kind != "report")
    if found.get("cited"):
        facts.add_pages(found["cited"] or "", extent=False)
    return Parts(title=found.get("title"), facts=facts, settled=True)


_FORMS: tuple[tuple[re.Pattern[str], str], ...] = (
    (_CODE, "legislation"),
    (_RECORD, "hearing"),
    (_PUBLIC, "legislation"),
    (_PAPER, "report"),
    (_CONSTITUTION, "legislation"),
    (_RULE, "legislation"),
    (_SESSION, "legislation"),
    (_STATE, "legislation"),
)
"""Forms, and the type of what they cite."""
