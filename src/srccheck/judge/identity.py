"""Is the page the source? Its titles against the cited ones, in their own script, then transliterated.

`confirmed` is a likeness that chance does not bring; `contradicted` needs certainty; the wide land
between them, and every page in another language than the citation, is `unconfirmed`.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from srccheck.judge import tongues
from srccheck.judge.base import Cited, Match
from srccheck.judge.phrases import says_not_found
from srccheck.model.evidence import PageFacts, PageTitle, TitleSource
from srccheck.model.verdict import Identity
from srccheck.text.safe import shorten
from srccheck.text.titles import fold, own, similarity
from srccheck.text.urls import site

SAME = 0.85
"""Likeness from which two titles are one."""
OTHER = 0.4
"""Likeness below which two titles are about different things."""
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_DIGITS = re.compile(r"\d+")
_FILE_NAME = re.compile(r"\S\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|zip)\b", re.IGNORECASE)
_MOST_CITED = 20
_LONG_WORD = 8
"""Letters of a word that is none of everyday's."""
_SHORT_WORDS = 2
_PART = 0.55
"""Share of a cited title's length that a page's title must have to be it."""
_TRACE = 0.6
"""Share of a cited title's long words in the page's text from which the page may be the source."""


class _Best(Struct, frozen=True):
    """The likest pair of titles."""

    score: float
    cited: str
    page: PageTitle


def compare(page: PageFacts, cited: Sequence[Cited]) -> Match:
    """Return how a page compares with what is cited.

    Args:
        page: what the page says of itself.
        cited: what each citation of the link says; empty where there is only an address.
    """
    first = page.titles[0].text if page.titles else None
    titles = _cited_titles(cited)
    if not titles:
        return Match(title=first, words="no title was cited" if first else "")
    if not page.titles:
        return _by_text(page, titles)
    best = _best(page.titles, titles)
    if _is_same(best):
        words = f"it is the cited title “{shorten(best.cited, 150)}”"
        return Match(identity=Identity.CONFIRMED, title=best.page.text, score=best.score, words=words)
    return _unlike(page, cited, titles, best)


def _cited_titles(cited: Sequence[Cited]) -> tuple[str, ...]:
    found = (
        title
        for one in cited[:_MOST_CITED]
        for title in (one.item.title, one.transliterated_title, one.item.original_title)
    )
    return tuple(dict.fromkeys(title for title in found if title and fold(title)))


def _best(page: Sequence[PageTitle], cited: Sequence[str]) -> _Best:
    pairs = (_Best(similarity(one.text, title), title, one) for title in cited for one in page)
    best = next(pairs)
    for pair in pairs:
        if pair.score > best.score:
            best = pair
        if best.score == 1.0:
            break
    return best


def _is_same(best: _Best) -> bool:
    if not is_short(best.cited):
        # A site's name may be the beginning of a cited title, so a part of it must be its greater part.
        return best.score >= SAME and len(fold(best.page.text)) >= _PART * len(fold(best.cited))
    return best.score >= 0.99 and (
        own(best.cited) == own(best.page.text) or fold(best.cited) == fold(best.page.text)
    )


def is_short(title: str) -> bool:
    """Tell whether a title is so short that half a likeness says nothing."""
    words = fold(title)
    if tongues.family(title) == "Hani":
        return len(words) < 5
    return len(words.split()) <= _SHORT_WORDS and len(words) < 25


def _by_text(page: PageFacts, titles: Sequence[str]) -> Match:
    """Compare a page without a title, such as a plain text, by its first words."""
    text = own(page.text)
    for title in titles:
        if not is_short(title) and own(title) in text:
            words = f"its text has the cited title “{shorten(title, 150)}”"
            return Match(identity=Identity.CONFIRMED, score=0.9, words=words)
    return Match(words="the page has no title")


def _unlike(page: PageFacts, cited: Sequence[Cited], titles: Sequence[str], best: _Best) -> Match:
    same = [title for title in titles if tongues.comparable(title, cited, page) or _of_series(title, page)]
    if not same:
        words = "it is not in the language of the citation, or that cannot be told, so it proves nothing"
        foreign = tongues.foreign(titles, page)
        return Match(
            title=page.titles[0].text,
            score=None if foreign else best.score,
            words=words if foreign or best.score < SAME else "",
        )
    if best.score >= OTHER or not _is_certain(page, cited, titles):
        words = f"the cited title is “{shorten(best.cited, 150)}”; whether it is the same is not certain"
        return Match(title=best.page.text, score=best.score, words=words)
    words = f"the cited title is “{shorten(same[0], 150)}”"
    shown = next(one for one in page.titles if _tells(one, page, cited))
    return Match(identity=Identity.CONTRADICTED, title=shown.text, score=best.score, words=words)


def _of_series(title: str, page: PageFacts) -> bool:
    """Tell whether one of a page's titles is a cited one but for the year, in whatever language."""
    stem = _DIGITS.sub("", fold(title)).split()
    alike = (one.text for one in page.titles if _DIGITS.sub("", fold(one.text)).split() == stem)
    return len(stem) > 1 and any(set(_YEAR.findall(one)) - set(_YEAR.findall(title)) for one in alike)


def _is_certain(page: PageFacts, cited: Sequence[Cited], titles: Sequence[str]) -> bool:
    """Tell whether a page with unlike titles is certainly about something else."""
    if not any(_tells(one, page, cited) for one in page.titles) or any(map(is_short, titles)):
        return False
    if any(_has_trace(title, page) for title in titles):
        return False
    return not any(_same_hand(one, page) for one in cited)


def _tells(one: PageTitle, page: PageFacts, cited: Sequence[Cited]) -> bool:
    """Tell whether a page's title names its subject: not a site, not an error, not a file's leftover."""
    if one.source is TitleSource.FILE or is_short(one.text) or _FILE_NAME.search(one.text):
        return False
    folded = fold(one.text)
    names = [fold(item.container_title or "") for item in (c.item for c in cited)]
    names += [fold(item.publisher or "") for item in (c.item for c in cited)]
    names += [fold(site(page.canonical or ""))]
    if any(name and (name in folded) and len(name) * 2 > len(folded) for name in names):
        return False
    return not says_not_found(folded)


def _has_trace(title: str, page: PageFacts) -> bool:
    text = fold(" ".join((*(one.text for one in page.titles), page.text)))
    if tongues.family(title) == "Hani":
        solid = fold(title).replace(" ", "")
        pairs = {solid[at : at + 2] for at in range(len(solid) - 1)}
        return sum(pair in text for pair in pairs) >= _TRACE * len(pairs)
    years = set(_YEAR.findall(title))
    if (
        years
        and _YEAR.search(" ".join(one.text for one in page.titles))
        and not years <= set(_YEAR.findall(text))
    ):
        return False  # a series says the same words every year
    # The end of a longer word is left out, which is where languages bend it.
    words = {word[: max(4, len(word) - 3)] for word in fold(title).split() if len(word) > 3}
    found = sum(word in text for word in words)
    return _shares_a_name(title, page) or (bool(words) and found >= max(2, _TRACE * len(words)))


def _shares_a_name(title: str, page: PageFacts) -> bool:
    """Tell whether two long words stand side by side both in a cited title and in one of a page's."""
    pairs = {pair for pair in pairwise(fold(title).split()) if min(map(len, pair)) >= _LONG_WORD}
    return any(pair in pairs for one in page.titles for pair in pairwise(fold(one.text).split()))


def _same_hand(cited: Cited, page: PageFacts) -> bool:
    """Tell whether a page names the cited author, or the very day of the citation, as its own."""
    hands = fold(" ".join(page.authors))
    names = (fold(name.family or name.literal or "") for name in cited.item.author)
    if any(len(name) > 2 and f" {name} " in f" {hands} " for name in names):
        return True
    issued = cited.item.issued
    return issued is not None and issued.day is not None and issued == page.published
