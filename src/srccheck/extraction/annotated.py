"""Commentaries on German statutes, cited by editor or series and author: "Palandt/Roe, 78. Aufl. 2019, § 823 Rn. 84".

What stands before the stroke is the work, known by the names of its founders or by the statute; its annotator stands after.
"""

import re

from srccheck.extraction.facts import Facts, Holder
from srccheck.extraction.parts import Parts
from srccheck.model.work import Name
from srccheck.text.dates import parse

_FOUNDERS = """Assmann Bamberger BeckOGK BeckOK Dauner-Lieb Dreier Düring Dürig Erman Grüneberg Herzog Jauernig Koller
    MünchKomm MüKo Musielak Nipperdey Palandt Prütting PWW Sachs Schmidt-Futterer Schröder Schulze Soergel Starck Staudinger
    Stelkens Stern Thomas Zöller""".split()
_STATUTES = (
    r"(?:BGB|GG|StGB|ZPO|HGB|StPO|VwGO|VwVfG|AktG|GmbHG|UWG|InsO|EUV|AEUV|DSGVO|UrhG|StVG|FamFG|VVG|SGB)"
)
_CITED = re.compile(
    rf"(?P<work>(?:[^\W\d_]+/)?(?:(?:{'|'.join(_FOUNDERS)})(?:[-\s]?{_STATUTES})?|(?:HK|NK|LK|SK|KK|AK)-{_STATUTES}))/(?P<author>[^\W\d_a-zß-ÿ][\w-]+(?:\s[^\W\d_a-zß-ÿ][\w-]+)?)"
    r"(?:,\s(?P<title>[^\W\d_a-zß-ÿ][^,;\d§]{1,60}?))?(?P<dated>,\s(?:(?P<edition>\d{1,3})\.\s?Aufl(?:age|\.)\s?|(?:Neubearb(?:eitung|\.)|Stand|Bearb\.)\s[^\d,;]{0,12})(?P<year>(?:19|20)\d\d)?)?"
    r"(?:,\sa\.\s?a\.\s?O\.)?(?:\s\((?:o\.\s)?(?:Fn|Anm)\.\s\d{1,4}\))?,?\s(?P<locator>(?:(?:§{1,2}|Art\.|Anh\.|Einl\.|Vorb?\.|Vorbem\.(?:\szu)?|Vor\s§{1,2}|Rn\.|Rdnr\.)\s?)[^;()]{0,40}?)(?=[;.,]?\s*$|;|,\s[^\d§])(?!,\s[A-Z]\w{1,6}\s(?:19|20)\d\d)"
)
"""Editor or series, annotator, perhaps a title and an edition, and a paragraph."""


def match(text: str) -> re.Match[str] | None:
    """Return the match of a commentary at the head of a text, None for any other."""
    return _CITED.match(text)


def read(text: str) -> Parts | None:
    """Return what the citation of a commentary says: its annotator, the work as container, edition and year; None for others."""
    found = match(text)
    if found is None or not found["dated"]:
        return None
    facts = Facts(
        kind="entry", issued=parse(found["year"]) if found["year"] else None, edition=found["edition"]
    )
    facts.holders.append(Holder(text=found["title"] or found["work"], italic=True))
    if found["title"]:
        facts.editors = tuple(Name(family=name) for name in found["work"].split("/"))
    facts.add_pages(found["locator"].strip(), extent=False)
    return Parts(authors=(Name(family=found["author"]),), facts=facts, settled=True)
