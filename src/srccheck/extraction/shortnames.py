"""The short name that a note gives to its source: "hereafter Roe, *Salt*", "(KrV)", "[Roe, « Sel »]"."""

import re

from srccheck.extraction import heading
from srccheck.extraction.lexicon import HEREAFTER
from srccheck.text.alternatives import alternatives, has_any
from srccheck.text.titles import fold

_HEREAFTER = re.compile(rf"(?<!\w)(?:{alternatives(HEREAFTER)})(?!\w)", re.IGNORECASE)
_TELLING = frozenset(max(phrase.split(), key=len).lower() for phrase in HEREAFTER)
"""The longest word of each such phrase."""
_SHORT_NAME = re.compile(
    rf"[(\[,;.]?\s*(?<!\w)(?:{alternatives(HEREAFTER)})(?:\s(?:cited\sas|referred\sto\sas|as|zitiert(?:\sals)?|zit\.(?:\sals)?|cité|abrégée?\sen|abrégée?|citato\scome|citado\scomo))?(?!\w)[:,]?\s+(?P<name>\*[^*]{{2,30}}\*(?=,\s)|[“„«\"‘*_]?[^)\];.]{{2,100}}?(?:\.[”»\"’*_])?)(?:(?<=\*)(?=,\s)|[)\]]|\.?\s*$|\.\s)",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"[*”»’]\s\((?P<name>[A-ZÄÖÜ][A-Za-zäöü]{0,2}[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,4})\)|(?:\A|[:;]\s)(?P<sign>[A-ZÄÖÜ][A-Za-zäöü]{0,2}[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,4})\s=\s(?=[*“«„])|[\[(]=\s(?P<same>[A-ZÄÖÜ][A-Za-zäöü]{0,2}[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,4})[\])]|\d[–-]?\)\s\[(?P<square>[A-ZÄÖÜ]{2,6})\](?=[.,;]|\s?$)|\d\s\((?P<volume>[A-ZÄÖÜ]{2,5})\s(?:\d{1,2}|[IVX]{1,5})\)[\s.]*\Z"
)
"""Letters that a note gives to a work: "*Kritik der reinen Vernunft* (KrV)", "GMS = *Grundlegung*", "(Kiel, 1997) [JS], 115", "S. 9–53 (KSA 6)"."""
_SIGLE = re.compile(
    r"(?:Sigle|Kürzel|Sigel|abbreviated\s(?:as|to)|abgekürzt\s(?:als|mit)|sigle|sigla):?\s[„“«‘\"(*]?(?P<name>[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,5})(?![\w-])"
    r"|(?:wird|werden)\s(?:im\sFolgenden|künftig|fortan)\sals\s[„“«‘\"(*]?(?P<cited>[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,5})[”“»’\")*]?\szitiert"
)
"""Letters by which a sentence says that an edition is cited: "mit der Sigle SWB sowie Bandzahl zitiert"."""
_SAID_SIGLE = ("igle", "ürzel", "igel", "abbreviated", "abgekürzt", "sigla", "zitiert")
_QUOTED_NAME = re.compile(r"\s?\((?:the\s)?[‘“](?P<name>[A-Z][^()‘’“”\d]{1,40}?)[’”]\)(?=[.;]?\s*$)")
"""A short name in quotation marks and brackets (OSCOLA, 4th ed., 1.2.1): "Housing Act 1988 (‘HA’)"."""
_FURTHER = re.compile(rf"\s\((?:{alternatives(HEREAFTER)})(?!\w)[^()]{{1,60}}\)", re.IGNORECASE)
"""A short name in brackets, of what the same source is a part of."""
_SIGNS = (",", ";", ".", ":")
_TREATY_NAME = re.compile(
    r"\((?P<name>[A-Z]{3,8})\)(?:\W*$|,?\s(?:arts?|s|para)\b)|\)\s\((?P<after>[A-Z]{3,8})\)"
)
"""Letters by which a treaty is known, at its end: "999 UNTS 171 (ICCPR)" (OSCOLA, 4th ed., 2.4.3)."""
_HOW = re.compile(
    r"(?:,\s(?:cited|followed|zitiert|with|mit|by)|\s(?:mit|with|by)\s(?:Band|Seite|vol|page|charter|number)).*$"
)
"""How a short name is followed: "TF, cited by charter number", "GW mit Bandangabe"."""
_CLOSED = re.compile(r"[^\[\]\d]{2,80}\](?:[\s.]*(?:;|\Z)|\.\s[A-Z])")
_OWN = re.compile(r"\s\[(?P<name>[^\W\d_a-zß-ÿ*«“‘][^\[\]\d]{2,80}|\*[^\[\]\d*]{2,80}\*)\][\s.]*\Z")
"""A name in square brackets at the end (Canadian Guide to Uniform Legal Citation, 1.4.1.4)."""


def take(text: str) -> tuple[str | None, str]:
    """Return the short name that a citation gives its source, and the text without it; None and all of it where it gives none."""
    spoken = has_any(text.lower(), _TELLING)
    found = _SHORT_NAME.search(text) if spoken and _HEREAFTER.search(text) else None
    if found is None:
        called = _QUOTED_NAME.search(text) if "(" in text else None
        if called:
            return heading.tidy(called["name"]), _without(text, called)
        own = _own(text)
        if own:
            return heading.tidy(own["name"]), text[: own.start()]
        sign = _SIGN.search(text) if "(" in text or "= " in text else None
        return (sign[sign.lastgroup or 0] if sign else None), text
    letters = _SIGLE.search(found["name"]) if has_any(found["name"], _SAID_SIGLE) else None
    if letters:
        return letters["name"], _without(text, found)
    name = heading.tidy(_HOW.sub("", found["name"]).strip(" –—“”\"«»'‘’*_"))
    return name or None, _without(text, found)


def _without(text: str, found: re.Match[str]) -> str:
    """Return a text without a match, without the blank before the sign that follows it, and without further short names."""
    rest = _FURTHER.sub("", text[found.end() :])
    before = text[: found.start()]
    return f"{before.rstrip()}{rest}" if rest.startswith(_SIGNS) else f"{before} {rest}"


def _own(text: str) -> re.Match[str] | None:
    """Return the match of a name in square brackets at the end, all words of which stand before it."""
    found = _OWN.search(text) if text.rstrip(" .").endswith("]") else None
    if found is None:
        return None
    return found if set(fold(found["name"]).split()) <= set(fold(text[: found.start()]).split()) else None


def said(raw: str) -> str | None:
    """Return the letters by which the sentence around a citation says that it is cited, None where it says none."""
    sigle = _SIGLE.search(raw) if has_any(raw, _SAID_SIGLE) else None
    return sigle[sigle.lastgroup or 0] if sigle else None


def gives(text: str) -> bool:
    """Tell whether a text says by which short name a source is cited."""
    return _HEREAFTER.search(text) is not None or _SIGLE.search(text) is not None


def of_treaty(text: str) -> str | None:
    """Return the letters by which a treaty is known, None where none stand at its end."""
    called = _TREATY_NAME.search(text)
    return called[called.lastgroup or 0] if called else None


def opens(raw: str, at: int) -> bool:
    """Tell whether a short name in square brackets begins right before a place of a note, and a citation ends with it."""
    return raw[at - 1 : at] == "[" and _CLOSED.match(raw, at) is not None
