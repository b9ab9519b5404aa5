"""The words that lead to a citation in a note: signals ("See also"), and sentences that end in one ("For a survey, see")."""

import re
from functools import lru_cache

from srccheck.extraction import authoryear, byline, legal
from srccheck.extraction.lexicon import OPUS, SIGNALS, alternatives
from srccheck.extraction.sentences import signal

_SEE = re.compile(
    rf"(?:(?<=[\s(,;:—–])|^)(?i:{alternatives(SIGNALS)}|in|by|such as|are|is|bei|von|nach|zeigt|ebenso|sowie|laut|dans|chez|zu)(?i:,?\s(?:also|too|further|generally|e\.g\.|for example|esp\.|especially|in particular|inter alia|auch|z\.\s?B\.|etwa|insb\.|dazu|hierzu|aussi|anche|также|например),?)*[:,]?\s+(?=[^\W\d_a-zß-ÿ]|[“‘\"„«*_])"
)
_LOOSE = frozenset("in by such are is bei von nach zeigt ebenso sowie laut dans chez zu".split())
_BACKWARD = re.compile(rf"[^\W\d_a-zß-ÿ][\w’'-]+,?\s(?i:{alternatives(OPUS)})")
_INITIALS = re.compile(r"[^\W\d_]\.|(?:[^\W\d_][\w’'-]*,?\s){1,3}[^\W\d_]\.")
_ENTRY = re.compile(
    r"[^\W\d_][^.:\d]{2,200}?(?:\.[^.:\d]{0,60}){0,12}?[\s(](?:1[4-9]|20)\d\d(?:/\d\d)?[a-z]?\)?\s?[:.,;]"
)
_ENTRY_YEAR = re.compile(
    r"(?:,?\s(?:unter Mitarbeit|in Zusammenarbeit|in collaboration|with|avec)\s[^\d:.]{2,60})?[\s,.]*\(?(?:1[4-9]|20)\d\d(?:/\d\d)?[a-z]?\)?\s?[:.;]"
)
_MARK = re.compile(r"[“‘„«*_\"]")
_CITED = re.compile(r"[“‘„«*_\"]|(?:1[4-9]|20)\d\d|https?:|\bv\.\s")
_FAR = 600
"""Characters in which the word that leads to a citation is looked for."""


@lru_cache(maxsize=256)
def length(text: str) -> int:
    """Return how many characters at the head of a text lead to the citation in it, 0 where it begins at once."""
    head = signal(text)
    head += len(text[head:]) - len(text[head:].lstrip())
    rest = text[head:]
    return head if not rest or not _SEE.search(rest, 0, _FAR) or _is_head(rest) else head + _sentence(rest)


def _sentence(text: str) -> int:
    """Return how many characters at the head of a text are a sentence that ends in a citation, 0 where none is."""
    for match in _SEE.finditer(text, 0, _FAR):
        before = text[: match.start()]
        if _CITED.search(before):
            return 0
        follows = text[match.end() :]
        loose = match.group().split()[0].strip(",:").lower() in _LOOSE
        if _is_backward(follows) or (before and not loose and _is_head(follows)):
            return match.end()
    return 0


def begins(text: str) -> bool:
    """Tell whether a citation begins with the sentence at the head of a text, perhaps after words that lead to it."""
    bare = text.lstrip()
    if bare[:1].islower() and not signal(bare):
        return False
    if signal(bare) > 0 or legal.is_legal(bare) or _sentence(bare) > 0:
        return True
    if _ENTRY.match(bare):
        who = byline.read(bare)
        if who.end and _ENTRY_YEAR.match(bare, who.end):
            return True
    if not _INITIALS.match(bare):
        return False
    who = byline.read(bare)
    initials = who.certain and bool(who.names) and "." in (who.names[0].given or "")
    return (
        initials
        and not who.editors
        and re.match(r",\s[“‘«\"*A-ZÀ-Þ]|,?\s[“‘«\"*]", bare[who.end : who.end + 4]) is not None
    )


def _is_backward(text: str) -> bool:
    return (
        legal.is_legal(text)
        or authoryear.match(text) is not None
        or (text[:1].isupper() and _BACKWARD.match(text) is not None)
    )


def _is_head(text: str) -> bool:
    """Tell whether a text begins as a citation does: with a title, with names and a comma, or as a case or an act."""
    if _MARK.match(text) or authoryear.match(text):
        return True
    who = byline.read(text)
    if (
        who.end
        and who.certain
        and not who.repeated
        and re.match(r"\s*(?:[,:(“‘\"*]|\.\s)", text[who.end : who.end + 3])
    ):
        return True
    return legal.is_legal(text)
