"""Sentences that only speak: what stands in a note after a citation and is none."""

import re
from itertools import islice

from srccheck.extraction.sentences import signal, stops_sentence
from srccheck.text.alternatives import alternatives

FAR = 600
"""Characters in which the word that leads to a citation, or a remark, is looked for."""
_VERBS = r"""is|was|are|were|who|which|whose|where|though|although|but|argues?|shows?|suggests?|gives?|has|had|puts|makes?|remains?|offers?
|notes|disagrees|où|dont|dove|laquelle|lequel|on|der|die|das|wo|wobei|womit|qui|dont|reste|ajoute|montre|che|donde|que|quien|cuyo|ove|il\squale|la\squale|alla\squale|al\squale|который|которая|где"""
_NO_VERBS = r"(?:heraus|über|bearb|ein|gedr|abge|zit|erschien|veröff|insges|im|seit|nicht|mit)"
"""How words begin after a citation that are no verbs of a sentence: "herausgegeben von"."""
_ENDED = re.compile(
    rf"""(?:\d[a-z]?(?:\sff?)?(?:,\s(?:my\s)?(?:emphasis|italics|translation)(?:\s\w+)?)?|cit|ibid|ebd|O|\d\)|(?<=p\.\s)[ivxlc]{{1,7}})\.(?=\s)
    |(?:\d|\sff?\.|\d\)|(?<!\w)cit\.)(?=,\s(?:(?:{_VERBS})\s|(?!{_NO_VERBS})[a-zß-ÿ]{{3,}}(?:en|t)\s(?:hier|dies\w*|da\w*|zu\w*|sich|auf|den|die|das|dem|ein\w*|von|nicht|es|ihn|in)\s|[a-z]{{3,}}s\s(?:that|the|this|it|how|why|as|out|against|an?|no|little|some|him|her|them|up|to|issue)\s))
    |\d(?=\s(?!ist\s|hat\s|mit\s|seit\s|nicht\s)[a-zß-ÿ]{{3,}}t\s(?:den|die|das|dem|einen?|hier|sich|auf|von|zu)\s)
    |\d(?=:\s[“«„\"‘][\[a-zß-ÿ¿])|\d\)(?=:\s[“«„\"‘])""",
    re.VERBOSE,
)
"""How a citation ends before a remark."""
_QUOTED_AFTER = re.compile(
    r"[^\W\d_a-zß-ÿ][\w’'-]+(?:[\s/](?:(?:and|und|et|&)\s)?[^\W\d_a-zß-ÿ][\w’'-]+)?[,:]\s[^;:\d“”«»„\"]{3,80},\s(?:(?:pp?|SS?)\.\s)?\d{1,4}(?:[–-]\d{1,4})?(?:\sff?\.)?(?=:\s[“«„»\"][^“”«»„\"]{3,600}[”»\"“«][\s.]*$)"
)
"""A short form by name, title and page, before the words of that page: "Roe, Salt and Bread, 34: “Salt is white.”"."""
_PAGE_QUOTED = re.compile(
    r"(?<!\w)(?:1[4-9]|20)\d\d[.,]\s(?:SS?|pp?)\.\s\d{1,4}(?:[–-]\d{1,4})?(?:\sff?\.)?(?=:\s[“„«»\"][^“”«»„\"]{40,900}[”»\"“«][\s.]*$)|\([^()]{2,160}?(?:1[4-9]|20)\d\d\),\s(?:pp?\.\s)?\d{1,4}(?:[–-]\d{1,4})?(?=:\s[“«„»\"][^“”«»„\"]{3,600}[”»\"“«][\s.]*$)"
)
"""An imprint and a page, before the words of that page: "(London, 1999), 34: “Salt is white.”"."""
_ALTHOUGH = re.compile(
    r",\s(?<=[\d.],\s)(?:freilich|allerdings|jedoch|aber|wenn\sauch|wenngleich|ohne|mit\s(?:anderer|anderem|anderen)|although|though|however|albeit|without|but\swithout|mais|quoique|sans|ma|pur|senza|pero|aunque|sin)\s[a-zß-ÿ][^;:\d“”„«»\"*]{3,100}$"
)
"""What an author leaves out or adds, at the end: "Roe, Salt, 40, though without evidence"."""
_LONE_VERB = re.compile(
    r"(?<=\d),\s(?!plates|notes|pages|tables|figures|sections|columns|lines|items)[a-z]{4,}s\.?\s*$"
)
"""What its author does, after a citation: "Roe, Salt, 47, disagrees."."""
_SPOKEN = re.compile(r"[“„«\"‘][^“”„«»\"]{3,400}?[”“»\"’](?![^\W_])")
"""Words that are quoted in a remark."""
WHEN = re.compile(
    r"(?<![^\s(])[a-zß-ÿа-яё]{2,12}\s(?:\d{1,2}\.?\s)?(?:[^\W\d_a-zß-ÿ][a-zß-ÿ]+\s)?(?:1[4-9]|20)\d\d(?:er)?(?:[–/-]\d{2,4})?(?![\d)\]])"
)
"""When something was, in a sentence: "in 1912", "im Oktoberheft 1786"."""
LIFE = re.compile(
    r"\((?:[^()\d]{0,40}\s)?(?:(?:reg|gest|geb|b|d|r|fl|ca|c|vor|nach|um|born|died|né|m|nato|morto)\.?\s|†\s?|\*\s?){1,3}1?\d{3}(?:\s?[–—-]\s?(?:(?:ca|c|um)\.?\s)?1?\d{2,3})?(?:,\s[^()\d]{2,60}(?:\d{4})?)?\)|\(1\d{3}\s?[–—-]\s?\d{2,4}\)"
)
"""When a person lived or reigned: "(gest. 1579)", "(1486–1525)"."""
_NAMED_BEFORE = re.compile(r"[^\W\d_],\s$")
_TITLED = re.compile(r"[^\W\d_][^“‘«\d.;]{1,60},\s[“‘«][^”’»;]{3,160}[”’»]\.(?=\s[^\W\d_a-zß-ÿ])")
"""A short form by name and title at the end of a sentence: "Roe, ‘Salt’. The figure is that of …"."""
_QUOTES = re.compile('[“„«»”‘’"]')
_COUNT = re.compile(r"(?<![\w.,–-])\d{1,3}(?:[.,]\d{3})*\s(?=[a-zß-ÿ]{4,})")
"""A number of things in a sentence."""
_QUOTE_ONLY = re.compile(r"(?<=\d):\s[“„«\"‘][a-zß-ÿ][^“”„«»\"]{3,600}[”“»\"’][\s.]*$")
"""The words of a cited page, which begin with a small letter and end the note."""
_NO_REMARK = re.compile(r"[“‘„«*\"]|\d{2}|https?:|(?<!\w)(?:ibid|ebd|ebenda|cit|supra)\b")
_MOST_ENDS = 12
"""Places that are looked at for the end of a citation."""
_SENTENCE = 6
"""Words that a sentence has at least."""
_SMALL = 0.6
"""Share of its words that begin with a small letter."""
_SMALL_GERMAN = 0.4
"""That share in German, where nouns have a capital."""
_SMALL_SPOKEN = 0.33
"""That share where a verb is known."""
VERBS = frozenset(
    """ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen
    soll sollen darf bleibt bleiben findet finden zeigt zeigen steht stehen liegt liegen gibt danke
    danken verzichte verweise beziehe bezieht fiel fehlt fehlen gilt gelten spricht sprechen stammen
    handelt lässt scheint bietet stammt folgt macht machen bringt liefert liefern nimmt sieht stellt
    setzt geht betont argumentiert kritisiert vertritt untersucht behandelt enthält erhält verwende verwendet
    meint nennt schreibt befindet befinden ergab ergaben ergibt existiert existieren stellen leben lebt umfasst
    umfassen gehört gehören dient dienen zählt zählen erfolgt erfolgte bildet bilden besteht bestehen entspricht
    entsprechen beruht beruhen entstand bedeutet erklärt erklären verdankt basiert basierte basieren tritt treten
    trägt tragen führt führte führten kommt kommen wirkt fällt fallen""".split()
)
"""Verbs of a German sentence."""
FINITE = re.compile(rf"(?<!\w)(?:{alternatives(VERBS)})(?!\w)")


def speaks(text: str, *, verb: bool = False) -> bool:
    """Tell whether a text is a sentence and no title: many words, most of them small.

    Args:
        text: any.
        verb: it is known to have a verb, so that fewer small words are enough.
    """
    words = text.split()
    small = sum(word[0].islower() for word in words)
    if len(words) < _SENTENCE:
        return False
    if verb:
        return small >= _SMALL_SPOKEN * len(words)
    return small >= _SMALL_GERMAN * len(words) and (
        small >= _SMALL * len(words) or FINITE.search(text) is not None
    )


def begin(text: str) -> int:
    """Return where, after a citation, sentences begin that only speak; the length of the text where none do."""
    if _ends_cited(text):
        return len(text)
    for ended in islice(_ENDED.finditer(text), _MOST_ENDS):
        end = ended.end()
        rest = text[end : end + FAR]
        whole = text[end - 1] != "." or text[end - 2 : end - 1] == "f" or stops_sentence(text, end - 1)
        if whole and speaks(rest) and not signal(rest) and not _NO_REMARK.search(_unquoted(rest)):
            return end
    though = _ALTHOUGH.search(text) if "," in text else None
    if though:
        return though.start()
    if not _QUOTES.search(text):
        alone = _LONE_VERB.search(text) if text.rstrip(" .").endswith("s") else None
        return alone.start() if alone else len(text)
    titled = _TITLED.match(text)
    if titled and speaks(text[titled.end() :]) and not _NO_REMARK.search(_unquoted(text[titled.end() :])):
        return titled.end()
    said = _QUOTE_ONLY.search(text)
    if said:
        return said.start()
    quoted = _QUOTED_AFTER.match(text) or _PAGE_QUOTED.search(text)
    if quoted:
        return quoted.end()
    alone = _LONE_VERB.search(text)
    return alone.start() if alone else len(text)


def _ends_cited(text: str) -> bool:
    """Tell whether a text ends with an address, or a number after a comma or colon, so that no remark can stand there."""
    before, _, last = text.rstrip().rpartition(" ")
    cited = "https:" in last or "http:" in last or (before[-1:] in (",", ":") and last[:2].isdecimal())
    return cited and len(text) <= FAR and not _QUOTES.search(last)


def _unquoted(text: str) -> str:
    """Return a text without the words that it quotes; a quotation after a name and a comma is a title, and stays."""
    plain = _SPOKEN.sub(
        lambda match: match.group() if _NAMED_BEFORE.search(text, 0, match.start()) else " ", text
    )
    return _COUNT.sub(" ", WHEN.sub(" ", plain))
