"""Whether a cited title and a page are in one language, as far as that can be told."""

from collections.abc import Sequence

from srccheck.judge.base import Cited
from srccheck.model.evidence import PageFacts
from srccheck.text.language import guess, leans, script

_SAMPLE = 600
"""Characters of a page's text by which its language is guessed."""


def family(text: str) -> str | None:
    """Return the script of a text, with the Chinese and Japanese ones as `Hani`."""
    code = script(text)
    return "Hani" if code in ("Hans", "Hant", "Jpan") else code


def comparable(title: str, cited: Sequence[Cited], page: PageFacts) -> bool:
    """Tell whether a cited title is certainly in the language and script of a page's titles."""
    code = script(title)
    shown = " ".join(one.text for one in page.titles)
    other = script(shown)
    if code is None or other is None or (code != other and "Hani" not in (code, other)):
        return False
    if family(title) != family(shown):
        return False
    own = of_page(page)
    return own is not None and own == (_of_citation(title, cited) or leans(title))


def foreign(titles: Sequence[str], page: PageFacts) -> bool:
    """Tell whether all cited titles are certainly in other scripts or languages than a page's titles."""
    shown = family(" ".join(one.text for one in page.titles))
    own = of_page(page)
    for title in titles:
        guessed = guess(title)
        if family(title) == shown and (guessed is None or own is None or guessed == own):
            return False
    return True


def of_page(page: PageFacts) -> str | None:
    """Return the language that a page's words tell, else the one that it claims; None where words disagree."""
    said = (page.language or "").replace("_", "-").partition("-")[0].lower() or None
    titles = " ".join(one.text for one in page.titles)
    text = page.text[:_SAMPLE] if family(page.text[:_SAMPLE]) == family(titles) else ""
    looks = {guess(titles), guess(text)} - {None}
    if looks:
        return looks.pop() if len(looks) == 1 else None
    return said if said is not None and _fits(said, titles) else None


def _of_citation(title: str, cited: Sequence[Cited]) -> str | None:
    looks = guess(title)
    if looks is not None:
        return looks
    said = ((one.item.language or "").partition("-")[0].lower() for one in cited if one.item.title == title)
    return next((language for language in said if language and _fits(language, title)), None)


_CYRILLIC = frozenset("ru uk be bg sr mk kk ky tg mn uz tt".split())
_OTHER = {
    "zh": "Hani",
    "ja": "Hani",
    "ko": "Kore",
    "ar": "Arab",
    "fa": "Arab",
    "ur": "Arab",
    "ps": "Arab",
    "el": "Grek",
    "he": "Hebr",
    "hy": "Armn",
    "ka": "Geor",
}


def _fits(language: str, text: str) -> bool:
    """Tell whether a language that a page claims is written in the script of its words."""
    code = family(text)
    if code == "Cyrl":
        return language in _CYRILLIC
    if code == "Latn":
        return language not in _OTHER and language not in _CYRILLIC - {"uz", "sr", "kk"}
    return _OTHER.get(language) == code
