"""Acts by the official gazette that published them: "Directive 2011/83/UE du 25 oct. 2011, JOUE L 304, 22 nov. 2011, p. 64"."""

import re

from srccheck.extraction import heading
from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.parts import Parts
from srccheck.text.dates import parse, search

_ACT = r"(?:(?:Durchführungs|Delegierte\s)?(?:[Vv]erordnung|[Rr]ichtlinie|[Bb]eschluss)|Entscheidung|Entschließung|Empfehlung|Mitteilung|Directive|Règlement|Décision|Recommandation|Résolution|Communication|Rapport|Ord(?:onnance|\.)|Loi|Décret|Arrêté|Circ(?:ulaire|\.)|Reglamento|Directiva|Decisión|Ley(?:\sOrgánica)?|Real\sDecreto(?:-ley)?|Regolamento|Direttiva|Decisione)\s"
"""What such acts are called."""
_PUBLISHED = re.compile(
    rf"(?P<title>{_ACT}[^;]{{5,400}}?),\s(?P<name>ABl\.?(?:\s(?:EG|EU|EWG))?|JO(?:UE|CE)?|DO(?:UE|CE)|GU(?:UE|CE)?)\s"
    r"(?:(?P<year>(?:19|20)\d\d),?\s)?(?:(?:[Nn]r\.|n[°º]|no|núm\.|n\.)\s)?(?P<issue>[LC]\s?\d{1,3}(?!\d))?(?:/(?P<first>\d{1,5}))?(?P<rest>[^;]*)"
)
_OF_SPAIN = re.compile(
    rf"(?P<title>{_ACT}[^;]{{5,400}}?)(?:\s(?P<open>\()|,\s)(?P<name>BO[A-Z]{{1,3}}|DOGC)\s(?:núm\.|n\.[ºo]|n[°º])\s(?P<issue>\d{{1,4}}),\s(?P<rest>[^();]{{4,90}}?)(?(open)\))\.?"
)
"""An act of Spain: "Ley 7/1985, de 2 de abril (BOE núm. 80, de 3 de abril de 1985)"."""
_PAGE = re.compile(
    r"(?:,?\s(?:SS?|pp?|págs?|pagg?)\.\s?|^,\s(?=\d{1,6}\.?\Z))(?P<page>\d{1,6}(?:\s?[–-]\s?\d{1,6})?)"
)


def read(text: str) -> Parts | None:
    """Return an act, its gazette, and the number, day and page there; None where a text is none."""
    found = _PUBLISHED.fullmatch(text) or _OF_SPAIN.fullmatch(text)
    if found is None:
        return None
    printed = found.groupdict()
    facts = Facts(kind="legislation", issue=found["issue"])
    dates = [one.date for one in search(found["rest"])] or [one.date for one in search(found["title"])][:1]
    facts.date(dates[0] if dates else parse(printed.get("year") or ""))
    facts.holders.append(Holder(text=found["name"], italic=True))
    page = _PAGE.search(found["rest"])
    first = printed.get("first") or (page["page"] if page else None)
    if first:
        facts.add_pages(first, extent=True)
    return Parts(title=heading.tidy(found["title"]), facts=facts, settled=True)
