"""Statements of responsibility and areas, as ISBD and GOST R 7.0.100 separate them: "Title / J. Roe ; ed. A. Doe. — Place".

What is said of persons is taken out, so that a title ends where it ends in other styles, and the areas become sentences.
"""

import re

from msgspec import Struct

from srccheck.extraction.lexicon import EDITED_BY, TRANSLATED_BY
from srccheck.model.work import Name
from srccheck.text.alternatives import alternatives
from srccheck.text.names import looks_like_names, names

_AREA = re.compile(r"\.?\s[—–]\s(?=[^\W_])")
_STOP_AND_DASH = re.compile(r"\.\s[—–]\s(?=[^\W_])")
_CYRILLIC = re.compile(r"[а-яё]{3}")
_SAID = re.compile(
    r"\s/\s(?P<said>(?:[^/\[]|\[(?:и др|та ін|et al)\.?\]){3,300}?)(?=\s//\s|\.?\s[—–]\s|\.\s(?=[^\W\d_][\w.-]*\s?:\s|[МЛ]\.\s?[:,]|СПб|[Тт]\.\s\d|[Vv]ol\.\s|[^\W\d_a-zß-ÿ][\w-]+,\s(?:1[5-9]|20)\d\d)|\s\[|\.?$)"
)
_VOLUMES = re.compile(
    r"\s?:\s[ву]\s\d{1,3}\s(?:т|ч|кн|вып)\.(?=\s)\.?|\s?:\s(?:[Фф]едер\.?\s)?[Зз]акон\s[^/]{0,80}?№\s?[\w-]+"
)
"""How many volumes, or which act: what stands behind a colon of the title."""
_BETWEEN = re.compile(r"\s?;\s")
_OTHERS = re.compile(r"\s?\[?(?:и др|et al)\.?\]?")
_EDITED = re.compile(
    rf"(?:(?:под|отв|гл|общ|науч|за|наук)\.?\s)*(?:{alternatives(EDITED_BY)}|ред\.?|редакцией|сост\.?|упоряд\.?|заг\.\sред\.)\s+",
    re.IGNORECASE,
)
_TRANSLATED = re.compile(
    rf"(?:{alternatives(TRANSLATED_BY)}|пер\.|перевод|переклад)\s+(?:[сз]\s\S+\s)?", re.IGNORECASE
)


class Said(Struct, kw_only=True):
    """Who is named in the statements of a text.

    Attributes:
        authors, editors, translators: of the work itself.
        host_editors: of what it stands in.
    """

    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    host_editors: tuple[Name, ...] = ()


def take(text: str) -> tuple[Said, str]:
    """Return who is named in the statements of responsibility of a text, and the text without them."""
    said = Said()
    text = _VOLUMES.sub("", text)
    if " / " not in text and not (
        _STOP_AND_DASH.search(text) or (_CYRILLIC.search(text) and _AREA.search(text))
    ):
        return said, text

    def use(match: re.Match[str]) -> str:
        host = "//" in text[: match.start()]
        return "" if _read(match["said"], said, host=host) else match.group()

    rest = _SAID.sub(use, text)
    return said, _AREA.sub(". ", rest)


def _read(statement: str, said: Said, *, host: bool) -> bool:
    """Note the persons of one statement; return False where it names none."""
    taken = False
    for part in _BETWEEN.split(_OTHERS.sub("", statement)):
        edited, translated = _EDITED.match(part), _TRANSLATED.match(part)
        role = edited or translated
        listed = part[role.end() :] if role else part
        if not looks_like_names(listed):
            continue
        taken = True
        found = names(listed)
        if edited and host:
            said.host_editors = said.host_editors or found
        elif edited:
            said.editors = said.editors or found
        elif translated:
            said.translators = said.translators or found
        elif not host:
            said.authors = said.authors or found
    return taken
