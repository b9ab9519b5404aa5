"""Pages, volumes and issues: how they are written, and which page is cited and which is the extent."""

import re

from msgspec import Struct

from srccheck.extraction.lexicon import ISSUE, PAGES, VOLUME
from srccheck.text.alternatives import alternatives

PAGE = r"(?:[A-Za-z]{0,2}\d+[a-z]?|[ivxlcIVXLC]{1,7})"
RANGE = rf"{PAGE}(?:\s?[–—‐‑-]{{1,2}}\s?{PAGE})?"
_YEAR = r"(?:1[4-9]|20)\d\d(?!\d|\s?[–-]\s?\d)"
RANGES = rf"{RANGE}(?:\s?(?:,|and|&|und|et|и)\s?(?!{_YEAR})\d+(?:\s?[–—-]\s?\d+)?(?!\w))*"

LABELLED_PAGES = re.compile(
    rf"(?<!\w)(?:à\sla\s|aux?\s)?(?P<label>{alternatives(PAGES)}):?\s?(?P<pages>{RANGES}f{{0,2}}\.?)(?![\w/])",
    re.IGNORECASE,
)
COLON_PAGES = re.compile(
    rf"(?:^|(?<=\d)|(?<=\))|(?<=\s))\s*:\s*(?!(?:1[4-9]|20)\d\d\s?[–-]\s?(?:1[4-9]|20)\d\d)(?P<pages>{RANGE})(?![\w/.]\w)"
)
BARE_PAGES = re.compile(
    r"(?:^|(?<=[,¦]))\s*(?!(?:1[5-9]|20)\d\d\s*(?:[,.;¦]|$))(?P<pages>\d+(?:\s?[–—‐‑-]{1,2}\s?\d+)?)(?:\s?ff?)?(?=\s*(?:[,.;¦]|$))"
)
"""A number alone between commas, unless it looks like a year."""
EXTENT = re.compile(
    r"(?<![\w–-])(?P<pages>\d{1,5})\s?(?:pp?|pages|S|Seiten|с|стр|str|págs?|páginas|pagine|blz|s)(?:\.|(?=\s*(?:[,;.¦)\[(]|$)))"
)
"""The number of pages of a book: "352 p."."""
SECTION_PAGE = re.compile(
    r"(?:(?<=[,¦])|^)\s*(?P<pages>[A-Z]{1,2}\d{1,3}(?:[–-][A-Z]?\d{1,3})?)\+?(?=\s*(?:[,.;¦]|$))"
)
"""A page of a newspaper's section: "A44", "C1+"."""
_DIVISION = r"(?:\d{1,4}(?:\.\d{1,3}){0,2}[a-z]?|[ivxlcIVXLC]{1,6})"
DIVISION = re.compile(
    rf"(?<!\w)(?P<division>(?:(?P<sign>§{{1,2}})\s?|(?i:chap(?:ter)?s?|chs?|kap(?:itel)?|capítulo|capitolo|chapitre|caps?|paras?|paragraphs?|гл|розд|rozdz)\b\.?\s){_DIVISION}(?:\s?[–—-]\s?{_DIVISION})?(?(sign)|(?:(?:,|\sand|\s&|\sund|\set|\sy|\se)\s{_DIVISION}(?![\w]|\.\w)){{0,3}}))(?=\s*(?:[,;.¦)]|$))"
)
"""A chapter or a paragraph that is cited: "ch. 9", "paras 2.90–2.96"."""
LABELLED_ISSUE = re.compile(
    rf"(?<!\w)(?:{alternatives(ISSUE)})\s?(?P<issue>\d[\w–/-]*(?:\s?\(\d+\))?)", re.IGNORECASE
)
VOLUME_COUNT = re.compile(
    r"(?<![\w/.:–-])(?P<count>\d{1,3})\s(?:vols?|voll|volumes|Bde|Bdn|Bände|tomes)(?!\w)\.?(?=\s*(?:[,;:)¦]|$)|\s\()",
    re.IGNORECASE,
)
"""How many volumes a work has: "2 vols, London"."""
LABELLED_VOLUME = re.compile(
    rf"(?<!\w)(?:{alternatives(VOLUME)}|(?<=,\s)v\.(?=\s\d{{1,4}},))\s?(?P<volume>\d+(?:/\d{{1,2}}(?![\d/]))?|[IVXLC]+(?:/\d{{1,2}}|/[IVX]{{1,4}})?(?!\w))",
    re.IGNORECASE,
)
ROMAN_VOLUME_PAGE = re.compile(
    r"(?<=[,¦)])\s*(?!v\.)(?P<volume>[ivxl]{1,6})\.\s(?P<pages>\d+(?:\s?[–-]\s?\d+)?)(?:\s?ff?\.?)?(?=\s*(?:[,.;¦]|$))"
)
"""Volume and page of a book: "(2 vols, London, 2005), ii. 45"."""
VOLUME_ISSUE = re.compile(r"(?<![\w(.])(?P<volume>\d{1,4})\s?\((?P<issue>\d{1,3}(?:[–/-]\d{1,4})?)\)")
VOLUME_DOT_ISSUE = re.compile(r"^\s*,?\s*(?P<volume>\d{1,3})[./](?P<issue>\d{1,3})(?=\s*(?:[,.;:(¦]|$))")
BARE_VOLUME = re.compile(r"^[\s,;¦]*(?P<volume>\d{1,4})(?=\s*(?:[,.;:(¦]|$))")

_DASH = re.compile(r"\s?[—‐‑–-]{1,2}\s?")


class Pages(Struct, frozen=True, kw_only=True):
    """One mention of pages; `extent` where a colon or the form says that it is the whole of the source."""

    text: str
    extent: bool = False


_LENGTH = 60
"""Pages that an article has at most where only its first page and those that are cited are printed."""
PROVISION = r"(?:Art\.|§{1,2})\s?\d+[a-z]?(?:\s(?:Abs\.\s\d+|[IVX]+(?:\s\d{1,2})?|[A-Z](?=\sRn)))?"
"""An article or a paragraph of an act, with its part: "Art. 8 Abs. 1", "§ 80 II 1"."""
MARGIN = r",?\s(?:Rn|Rdnr?|Rz|Tz)\.\s(?:[A-Z]\s)?\d+(?:[–-]\d+)?(?:\sff?)?"
"""The margin number of a commentary on it."""
_PARAGRAPH = re.compile(r"§|(?:Rn|Rdnr|Art)\.")
"""What is no page: a paragraph of a statute, a number in its margin."""


def resolve(mentions: list[Pages], whole: bool) -> tuple[str | None, str | None]:
    """Return (extent, cited page) of what a citation says of pages.

    Of two mentions the smaller, where it lies inside the larger, is the cited one; of a book two apart are both cited.

    Args:
        mentions: in order.
        whole: whether a source of this kind has an extent of its own (an article, not a book).
    """
    if not mentions:
        return None, None
    first = mentions[0]
    if len(mentions) == 1:
        begin, end = _span(first.text)
        is_extent = first.extent or (whole and end > begin and not _PARAGRAPH.search(first.text))
        return (first.text, None) if is_extent else (None, first.text)
    second = mentions[1]
    low, high = _span(first.text), _span(second.text)
    after = 0 < high[0] - low[1] < _LENGTH and low[0] > _LENGTH
    if second.extent and not first.extent and not after:
        return second.text, first.text
    if high[0] <= low[0] and low[1] <= high[1] and high != low:
        return second.text, first.text
    apart = high[0] > low[1] or low[0] > high[1]
    if apart and not (whole or first.extent or second.extent):
        return None, f"{first.text}, {second.text}"
    return first.text, second.text


def is_division(locator: str) -> bool:
    """Tell whether a locator is a chapter, a paragraph or a provision, and no page."""
    return DIVISION.match(locator) is not None or _PARAGRAPH.match(locator) is not None


def tidy(pages: str) -> str:
    """Return pages with an en dash between first and last."""
    return _DASH.sub("–", pages.strip(" .,"))


def _span(pages: str) -> tuple[int, int]:
    """Return first and last page as numbers; `928–52` is 928 to 952."""
    found = re.findall(r"\d+", pages)[:2]
    if not found:
        return 0, 0
    first = found[0]
    last = found[-1]
    if len(last) < len(first):
        last = first[: len(first) - len(last)] + last
    return int(first[:12]), int(last[:12])


def inside(locator: str, extent: str) -> bool:
    """Tell whether a cited page can lie within an extent; what is not in plain numbers is not doubted."""
    if not locator[:1].isdigit() or not extent[:1].isdigit():
        return True
    cited, whole = _span(locator), _span(extent)
    return whole[0] == whole[1] or whole[0] <= cited[0] <= whole[1]
