"""Marks of type and medium beside a title: `[J]`, `[M]`, `[EB/OL]` (GB/T 7714-2015, annex B), `[Motion picture]`, `[Online]`."""

import re

_CODES = {
    "M": "book",
    "C": "paper-conference",
    "G": "book",
    "N": "article-newspaper",
    "J": "article-journal",
    "D": "thesis",
    "R": "report",
    "S": "standard",
    "P": "patent",
    "DB": "dataset",
    "CP": "software",
    "EB": "webpage",
    "A": "document",
    "Z": "document",
}
"""CSL type by GB/T 7714's letter."""
_WORDS = {
    "paper presentation": "speech",
    "conference session": "speech",
    "conference presentation": "speech",
    "poster": "speech",
    "keynote": "speech",
    "motion picture": "motion_picture",
    "film": "motion_picture",
    "dvd": "motion_picture",
    "video": "motion_picture",
    "video file": "motion_picture",
    "television": "broadcast",
    "podcast": "broadcast",
    "tweet": "post",
    "blog": "post-weblog",
    "software": "software",
    "computer software": "software",
}
"""CSL type by the first words in brackets, lower case."""
CODE = r"\[(?:EB|DB|CP|[MCGNJDRSPAZ])(?:/(?:OL|CD|DK|MT))?\]"
_MEDIUM = re.compile(r"[\s.,]*(?:\[(?P<text>[^\[\]]{1,40})\]|(?P<slash>/{2})(?=\s))\s*[.:,]?\s*")
_ONLINE = re.compile(
    r"(?:online|on-line|en ligne|in linea|en línea|internet|online ressource|elektronische ressource)",
    re.IGNORECASE,
)


def read(text: str) -> tuple[str | None, str]:
    """Return the CSL type that a mark at the head of a text stands for, and the text after it; (None, text) without one."""
    found = _MEDIUM.match(text)
    if found is None or found["text"] is None:
        return None, text
    words = found["text"].strip()
    code = words.partition("/")[0]
    if code in _CODES and words == words.upper():
        return _CODES[code], text[found.end() :]
    kind = next((kind for head, kind in _WORDS.items() if words.lower().startswith(head)), None)
    if kind or _ONLINE.match(words) or words == "Электронный ресурс":
        return kind, text[found.end() :]
    return None, text
