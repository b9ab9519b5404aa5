"""References as they are pasted from the pages of publishers, where no sign stands between authors, title and journal.

"J. Roe, A. Doe Salt and light in cells Salt Biol., 36 (2010), pp. 629-639". They are told by their end, which no other
style has, and by authors whose initials come first; then they are read with the signs that are missing.
"""

import re

from srccheck.extraction import nameforms as forms

_AUTHOR = (
    rf"(?:{forms.INITIAL}[\s-]?){{1,4}}(?:{forms.PARTICLE}){{0,2}}{forms.LONG}(?:,?\s(?:Jr|Sr|III?)\.?)?"
)
_AUTHORS = re.compile(
    rf"(?P<authors>(?:{_AUTHOR},\s){{0,60}}(?:{_AUTHOR}|et\sal\.?))(?=\s[^\W\d_a-zß-ÿ][^,;.:()]*?\s(?!(?:and|und|del?|della|van|von|der)\s)[a-zß-ÿ]{{2,}})"
)
"""Authors, and the beginning of a title: small words, before any sign, that no second family name has."""
_END = re.compile(
    r"(?:,\s\d{1,4}(?:\s\([\w–-]{1,8}\))?)?\s\((?:1[89]|20)\d\d\),\s(?:pp?\.\s[A-Z]?\d|Article\s\w)[^()]{0,120}\Z"
)
"""Volume, perhaps the issue, year and pages, at the end of a reference."""
_NAME = re.compile(
    r"(?<=[^\W_])\s(?P<name>(?:\d\s)?[A-Z][\w.&’'-]*(?:\s(?:[A-Z][\w.&’'-]*|of|the|and|for|in|on|&)){0,9})\Z"
)
"""The last capitalised words before the numbers, with small ones between them."""
_LINKS = re.compile(
    r"(?:(?<=[\d).])|(?<=\S)(?=.*Google\sScholar))(?:\s(?:Article|Chapter|Book|CAS|ADS|PubMed(?:\sCentral)?|(?:zb)?MATH|MathSciNet|CrossRef|Full\sText|View\sArticle|Google\sScholar))+[\s.]*\Z"
)
_LABELS = ("Scholar", "CrossRef", "MathSciNet", "PubMed", "PubMed Central", "View Article")


def without_links(text: str) -> str:
    """Return a reference with blanks for the links that a publisher's page prints behind it: "Article MATH Google Scholar"."""
    if not text.rstrip(" .").endswith(_LABELS):
        return text
    return _LINKS.sub(lambda found: " " * len(found.group()), text)


def parted(text: str) -> str:
    """Return a reference with a full stop behind its authors and behind its title; any other text as it is."""
    end = _END.search(text)
    authors = _AUTHORS.match(text) if end else None
    if end is None or authors is None:
        return text
    name = _NAME.search(text, authors.end(), end.start())
    if name is None or name.start() <= authors.end():
        return text
    title = text[authors.end() : name.start()].strip()
    return f"{authors['authors']}. {title}. {text[name.start('name') :]}"
