"""Further works to which a sentence leads after a citation: "now expanded in *Salt* (London, 1999)"."""

import re
from collections.abc import Iterator
from itertools import islice

from srccheck.extraction import archival, dailies, legal
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span

MOST = 60
"""Places of one kind that are looked for in one stretch."""
NAMES = 160
"""Characters before a title in which its authors are looked for."""
AHEAD = 300
"""Characters after a head in which its year stands."""
CAPITAL = r"[^\W\d_a-zß-ÿа-яё]"
DATED = re.compile(r"[^;]{2,280}?[\s(.](?:1[4-9]|20)\d\d[a-z]?(?=\s?[(),.;:\[]|\s?$)")
_GOES_ON = re.compile(
    r",\s(?:see|cf|vgl|siehe|voir|véase|si veda)(?!\w)|\s(?!in\s|ed\s|eds\s|by\s|trans\s|and\s|dans\s|en\s|nel\s|a\scura\s|no\s|vol\s)[a-zß-ÿ]{2,}\s"
)
"""The words of a sentence after a title that it only names."""
_MUCH_PROSE = 3
"""Words of a sentence that lead to a title where a comma or colon stands between."""
_WHOSE = r"(?P<whose>(?:his|her|their)\s)"
_LED = re.compile(
    rf"(?<![^\s(])(?P<word>(?:in|into|as|see|of|by|from|under|with|is|was|dans|comme|como|en|nel|come|als|unter)\s(?:the\s|a\s|la\s|el\s)?)?{_WHOSE}?$"
)
"""The last words of a sentence before a title."""
_IN = (["in"], ["en"], ["dans"], ["nel"])
_TITLE_BEFORE = re.compile(r",\s[^\W\d_a-zß-ÿ][^.;]*,\s")
"""A title between commas, whose container follows: "n. 159, Sanzioni contro il sale, in «Gazzetta»"."""
_JOINED = re.compile(r"[,;.]?\s(?:and|see|See|cf\.|Cf\.|see also|See also|and see)\s")
"""What joins a further title of the same author to a citation: ", and his *Salt*"."""
_FOLLOWED = re.compile(
    rf"""(?<=\s)(?:(?:in|into|as|como|comme|als|come|that\sof|those\sof)\s{_WHOSE}?|{_WHOSE.replace("whose", "own")})
    (?={CAPITAL}[^\s;()“‘«*]*\s[^;()“‘«*]{{4,200}}?(?:\s\([^()]{{2,60}}[:,]\s[^()]{{0,60}}(?:1[5-9]|20)\d\d
    |,\s[Vv]ol\.\s\d+[^;()]{{0,40}}\([^()]{{0,30}}(?:1[5-9]|20)\d\d
    |,\s\d{{1,4}}\s[A-Z][\w.’&\s]{{2,40}}\s\d{{1,5}}(?:,\s[\d–-]{{1,9}})?\s\((?:1[5-9]|20)\d\d
    |(?<=[^\W\d_])\s\d{{1,3}}(?:[.:]\d+|,\sno\.\s\d+)?\s\([^()]{{0,30}}(?:1[5-9]|20)\d\d))""",
    re.VERBOSE,
)
"""Words that lead from a sentence to a title without marks, which an imprint in brackets or the numbers of a journal follow."""
_BROKEN = re.compile(r"[;“‘«„\"*]")
_ENDED = re.compile(  # "33e" is an ordinal, and ends none
    r"(?<!\$\d)(?<!\$)\d[a-df-z]?(?:[)\]]|\s?ff?\b)?(?=[.,;:)\s])|(?<!\w)cit\."
)
"""How a citation ends before a sentence goes on."""
_PAGES = re.compile(r"\s(?:pp?\.\s)?\d{1,4}(?:[–-]\d{1,4})?(?:[.;]|\s*$)")
_SPOKEN = re.compile(
    r"(?<![^\s(])(?:[a-zß-ÿ]{2,}|Published|Issued|Reissued|Translated|Expanded|Revised)(?![\w.’])"
)
"""A word of a sentence, and no name: one in small letters, or what may begin a sentence about a book."""
SYNTAX = frozenset(
    """in into as at ed eds by trans and und et the of his her their vol vols no nos also pp see cf von bei dans par di de da en y e
    la le les il el der die das den dem hrsg hier here is edited translated introduced
    recante recanti denominato denominata intitolato intitolata""".split()
)
"""Small words that stand between a title and its container as well."""
_PROSE = 1
_YEAR_AND_PLACE = re.compile(r"\s\((?:1[4-9]|20)\d\d\),\s(?:[A-Z][\w.]{1,4}\s)?\d")
"""The year of a work and where in it: "*Salt* (1763), Ak. 2:182"."""
_POINTS = re.compile(r",\s(?:éd\.\s\w+,\s)?\*?(?:op|art|ouvr|éd)\.\scit")
"""What points back behind a title."""
_IN_EDITED = re.compile(
    rf",?\s(?:in|dans|en|nel):?\s(?:{CAPITAL}\.\s?)*{CAPITAL}[\w’-]+(?:\s(?:and|und|et|y|e)\s{CAPITAL}[\w’-]+)?,?\s\(?(?:[Ee]ds?|[Hh]rsg|[Hh]g|dirs?)\.\)?,\s{CAPITAL}[^;]{{4,120}}?\d"
)
"""The editors of a book, its title and a number."""
_IN_BRACKETS = re.compile(
    r"""(?P<label>[^\W\d_]+\.?(?:\s[^\W\d_]+\.?){0,2}\s?:\s|(?:[^\W\d_]+\.?\s){0,2}(?:als|as|jako|como|comme|come|как|som)\s|(?:dt|engl|frz|ital|franz|czes|pol|angl|ingl|esp|fr|it|рус|укр)\.\s)?(?:\*[^*]{3,200}\*|“[^”]{3,200}”|„[^“”]{3,200}[“”]|‘[^’]{3,200}’|«[^»]{3,200}»)
    [\s,.]+(?:(?:in|In|dans|en):?\s)?[^;]{0,160}?(?:(?:1[5-9]|20)\d\d(?!\d)|(?:pp?|SS?|с|С|s)\.\s?\d+|(?:^|[\s,])\d{1,4}(?:[–-]\d{1,4})?\s?$)""",
    re.VERBOSE,
)
"""A title with marks in brackets, after it a year or a page, perhaps before it what it is: "dt.: *Salz*, Berlin 1999"."""


_PARTED = re.compile(r";\s|(?<=\d)\.\s(?=[^\W\d_a-zß-ÿ])")
"""Between two citations."""


_IMPRINT_AFTER = re.compile(rf"\)?,\s{CAPITAL}[^,;.()\d]{{2,40}}(?:,|:[^;()]{{2,40}},)?\s(?:1[5-9]|20)\d\d")
"""A place and a year after brackets, which stand within a citation."""


def led_to(raw: str, start: int, span: Span) -> int | None:
    """Return where a further title begins to which a sentence leads: "now expanded in *Salt* (London, 1999)".

    None where none does. What ends the citation before must stand after a place: after its own title.
    """
    dated = (
        DATED.match(raw, span.end, span.end + AHEAD)
        or _is_paged(raw, span)
        or _is_part(raw, span)
        or _POINTS.match(raw, span.end)
        or _YEAR_AND_PLACE.match(raw, span.end)
    )
    if (
        not raw[span.start + 1 : span.start + 4].lstrip(" \xa0¡¿")[:1].isupper()
        or not dated
        or _GOES_ON.match(raw, span.end)
    ):
        return None
    begin = max(start, span.start - NAMES)
    before = raw[begin : span.start]
    ended = _last_end(before)
    led = _LED.search(before, ended) if ended else None
    if led is None or (span.mark is Mark.QUOTE and _describes(raw, begin + ended)):
        return None
    if (led["word"] or "").split()[:1] in _IN and _TITLE_BEFORE.fullmatch(before, ended, led.start()):
        return None
    if led["whose"] and not led["word"] and _JOINED.fullmatch(before, ended, led.start()):
        return span.start - len(led["whose"])
    least = _PROSE if led["word"] or led["whose"] or before[-2:-1].islower() else _MUCH_PROSE
    sign = before.rstrip()[-1:]
    if sign == "." or (least > _PROSE and span.mark is not Mark.QUOTE and sign != ":"):
        return None
    prose = _prose(before[ended : led.start()])
    return span.start - len(led["whose"] or "") if prose >= least else None


def _is_paged(raw: str, span: Span) -> bool:
    """Tell whether a quotation ends in a comma, and pages and the end of a sentence follow it: "set out in “Salt,” 19–21."."""
    return raw[: span.end - 1].endswith(",") and _PAGES.match(raw, span.end) is not None


def _is_part(raw: str, span: Span) -> bool:
    """Tell whether a quotation is a text in a book by its editors: "survives only in ‘Salt’, in Roe, ed., Bread, ii. 62"."""
    return span.mark is Mark.QUOTE and _IN_EDITED.match(raw, span.end) is not None


def in_brackets(raw: str, span: Span) -> bool:
    """Tell whether brackets hold a further work to which a sentence leads: "The same was said later (*Salt*, London, 1999, p. 5)"."""
    found = _IN_BRACKETS.match(span.text)
    if (found is None and not _is_titleless(span.text)) or _IMPRINT_AFTER.match(raw, span.end):
        return False
    before = raw[max(0, span.start - NAMES) : span.start]
    ended = _last_end(before)
    if found is not None and found["label"]:
        return ended > 0
    return ended > 0 and before.rstrip()[-1:].isalpha() and _prose(before[ended:]) >= _PROSE


def _is_titleless(text: str) -> bool:
    """Tell whether a text is a case, an act, an archival item or a newspaper of a day."""
    return legal.is_legal(text) or archival.begins(text) or dailies.read(text) is not None


def describes_item(raw: str, at: int) -> bool:
    """Tell whether the words before a place go on from the archival item before them: "Example Archive, B 102/7, diary of Jane Roe"."""
    ended = _last_end(raw[max(0, at - NAMES) : at])
    return ended > 0 and _describes(raw, max(0, at - NAMES) + ended)


def _describes(raw: str, at: int) -> bool:
    """Tell whether words after a comma describe the archival item before it: "Example Archive, B 102/7, minutes of the “Salt”"."""
    if raw[at : at + 2] != ", " and not raw[:at].endswith(", "):
        return False
    item = _PARTED.split(raw[max(0, at - NAMES) : at])[-1]
    return archival.begins(item[signal(item) :])


def _last_end(text: str) -> int:
    """Return where the last citation ends that a text holds, 0 where none does."""
    return max((ended.end() for ended in _ENDED.finditer(text)), default=0)


def _prose(text: str) -> int:
    """Return how many words of a sentence are in a text, those aside that stand between title and container."""
    return len([word for word in _SPOKEN.findall(text) if word not in SYNTAX])


def followed_up(raw: str, start: int, end: int) -> Iterator[int]:
    """Yield where a further title without marks begins to which a sentence leads: "published as Salt (London, 1999)"."""
    for match in islice(_FOLLOWED.finditer(raw, start, end), MOST):
        before = raw[max(0, match.start() - NAMES) : match.start()]
        ended = _last_end(before)
        between = before[ended:]
        if ended and not _BROKEN.search(between) and _prose(between + match.group()) >= _PROSE:
            yield match.end() - len(match["whose"] or match["own"] or "")
