"""Where the signs of a note say that another citation may begin: semicolons, ends of sentences, joints, brackets."""

import re
from itertools import islice

from srccheck.extraction import archival, authoryear, byline, courts, followups, introductions, joints, legal
from srccheck.extraction.lexicon import IBID, IN, OPUS
from srccheck.extraction.marked import SHORT, is_title
from srccheck.extraction.places import is_place
from srccheck.extraction.publication import names_publisher
from srccheck.extraction.sentences import ends, signal
from srccheck.extraction.spans import Mark, Span
from srccheck.text.alternatives import alternatives, has_any
from srccheck.text.names import looks_like_names

_SEMICOLON = re.compile(
    r"(?<!\sМ\.)[;；](?=\s+(?:[^\s\d]|\d{1,3}\s(?:[A-Z][\w.’]*,?\s){1,4}(?:[HSE]?\d|§|c\.\s\d|cols?\.\s\d)|\d{1,2}\s[A-Z][\w.’]*\s(?:[A-Z][\w.’]*\s){0,2}[A-Z][\w.’]*,\s[A-Z][^;\d]{2,80}[\d§*])|\s*$)|·\s(?=[^\W\d_a-zß-ÿ])|；(?!\d)|(?<=[頁号）)])、(?=[\u3040-\u30ff\u4e00-\u9fff・]{1,16}(?:[『「《(]|\Z|前掲)|[A-Z])|(?<=[頁章号）)])。(?=[\u3040-\u30ff\u4e00-\u9fff・、]{1,24}(?:[『「]|\Z|前掲))|(?<=\d);(?=[A-Z][a-z]+\s)"
)
_PARTING = ";；·、。"
"""The signs that it begins with."""
_MOST_ENDS = 60
"""Ends of sentences of one note after which a further citation is looked for."""
MOST_CUTS = 45
"""Places at which one note is cut."""
_ONLY_YEAR = re.compile(r"[\s,.]*(?:\((?:1[4-9]|20)\d\d(?:/\d\d)?[a-z]?\)|(?:1[4-9]|20)\d\d(?:/\d\d)?[a-z]?)")
_YEAR_LAST = re.compile(r",\s(?:1[4-9]|20)\d\d$")
"""The year of an imprint."""
_TITLE_YEARS = re.compile(r"(?<=[^\W\d_]\s)(?:1[0-9]|20)\d\d[–-]\d{2,4}(?=\.\s)")
"""Years with which a title ends before a subtitle: "Salz 1945–1975. Eine Geschichte"."""
_NEAR = 40
"""Characters in which a date or a place stands before brackets or a semicolon."""
_PLACE_BEFORE = re.compile(r"[.,]\s(?P<place>[^\W\d_a-zß-ÿа-яё][^.,;:()\d]{1,30})$")
_PRESS_BEFORE = re.compile(
    r"[.,]\s[^\W\d_a-zß-ÿ][^.,:;()\d]{2,30}:\s(?:[A-ZÀ-Þ]\.\s?){0,3}[^\W\d_][^.:;()\d]{2,40}$"
)
_PRESS_AFTER = re.compile(r"\s[^\W\d_][^.,:;()\d]{2,40},\s(?:1[5-9]|20)\d\d(?=[.,;]|$)")
"""A place and a publisher without a year, and what may be a second publisher: "Lisboa: Roe; Doe, 2007"."""
_PLACE_AFTER = re.compile(r"\s(?P<place>[^.,;:()\d]{2,30}):\s[^.;:()\d]{2,60},?\s(?:1[5-9]|20)\d\d(?!\d)")
"""The last place of an imprint, the publisher and the year."""
_DASHES = ("–", "-")
_ENTRY = re.compile(r"[^.;:()\d]{3,93}+(?<=[^\W\d_]{3})\.\s(?:1[5-9]|20)\d\d[a-z]?\.\s")
"""How an entry of a list begins, which its title follows: "OECD. 2018. OECD Outlook 2018"."""
_HEAD = re.compile(
    r"(?<=[^\W\d_]{3})\.\s|[:(“«\"]\s?|(?<=\d)[.\])]\s|\b[Ii]n\s|(?<=\s)(?:ver|see|voir|vgl\.|siehe|véase|vedi|cf\.|cfr\.)\s"
)
"""What may stand before the names at the head of a citation."""
_SHOUTED_END = re.compile(r"(?:^|\s)[^\W\d_a-zß-ÿ]{3,}$")
_SHOUTED_NEXT = re.compile(
    r"\s[^\W\d_a-zß-ÿ]{3,}(?:,\s(?:op|ob|art|loc)\.|\s\((?:orgs?|coords?|eds?|dirs?)\.\)|,\s(?:1[4-9]|20)\d\d[a-z]?[,.])"
)
"""Two family names in capitals, as Portuguese notes join them: "ROE; DOE, op. cit.", "In: ROE; DOE (org.)"."""
_AHEAD = 400
"""Characters in which a citation must show itself after the end of a sentence."""
CLOSING = frozenset('”’»“"')
"""Marks at which a title ends."""
_ENDS = frozenset(".?!")
"""Signs in a quotation at which a sentence ends with it."""
_DATED_END = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?:[–-]\d{1,4})?,?\s\Z")
"""A date, right before brackets."""
_IN_END = re.compile(rf"(?<!\w)(?i:{alternatives(IN)})\s?:?\s*$")
"""What stands between a title and its container: ". In: *Example Review*"."""
_SIGNAL = 40
"""Characters of a signal in italics."""
_LEAD = 160
"""Characters before a title in which the authors of a second citation are looked for."""
_IBID_PAGE = re.compile(
    rf"(?i:{alternatives(IBID)})(?!\w)[.,:]*\s(?:(?:(?:pp?|SS?|[Сс])\.|at)\s?)?\d[\d\s,–-]*(?:\s?ff?\.?)?"
)
_OPUS_PAGE = re.compile(
    rf"[^\W\d_],\s(?i:{alternatives(OPUS)})(?!\w)[.,]*\s(?:(?:pp?|SS?|[Сс])\.\s?)?\d[\d\s,–-]*(?:\s?ff?\.)?$"
)
_LAST_PAGED = re.compile(
    r"\s[^\W\d_a-zß-ÿ][^.;:()\d]{2,60}\s\(?(?:1[6-9]|20)\d\d[a-z]?:\s?\d[\d–-]*\)?[.\s]*\Z"
)
"""A reference with a page as the last sentence of a note: "Roe 1964: 35"."""
_PAGED_END = 30
"""Characters of its year and page."""
_IBID_MARKED = re.compile(rf"\*(?i:{alternatives(IBID)})\*?,?\*?\s(?:at\s|pp?\.\s|SS?\.\s)?\d")
"""A short form in italics at the end of a sentence: "Roe dissented. *Id.* at 260"."""
_SHORT_FORM = 100
"""Characters of a short form in brackets."""
_NAMED_IN = re.compile(
    r"(?:(?i:quoted|cited|zit\.|zitiert|cité|citado|citato|see|vgl\.|siehe|cf\.|voir|véase|cfr\.)\s(?:(?:by|in|bei|nach|par|dans|por|en|da|also|auch|aussi)\s)?)?[^\W\d_a-zß-ÿ][\w’'-]+(?:(?:,|\s(?:and|und|et|&|y|e))\s[^\W\d_a-zß-ÿ][\w’'-]+){0,2},\s(?:\*[^*]{3,120}\*|“[^”]{3,120}”|‘[^’]{3,120}’|«[^»]{3,120}»),\s(?:(?:vol|Bd|t)\.\s[\divxlc]{1,4},\s)?(?:(?:pp?|SS?)\.\s)?\d[\d–, -]*(?:\s?ff?\.|\sn\.)?"
    r"|(?:above|supra),?\s(?:nn?\.?|notes?)\s\d{1,4},\s(?:at\s)?\d+(?:[–-]\d+)?"
    r"|“[^”]{3,120}[,?!]”\s\d{1,4}[–-]\d{1,4}"
    r"|\*[^*]{2,80}\*,\s(?:op\.\s)?cit\.,\s(?:[IVX]{1,5},\s)?(?:pp?|SS?)\.\s\d[\d–-]*"
    r"|\*[^*]{2,60}\*,\s(?:(?:vol|Bd|t)\.\s[\dIVXLCivxlc]{1,6},\s)?(?:pp?|S)\.\s\d[\d–-]*"
)
"""A short form by name, title and page in brackets: "(Roe, *Salt*, vol. 2, p. 3)"; a chapter: "(“Salt,” 30–41)"."""
_TITLE_GOES_ON = re.compile(r"\s(?!(?:in|ders|dies)\W)[a-zß-ÿ]+\s[^;:.\d()“”„«»*]{2,80}\.\s[Ii]n:\s")
"""A title after a semicolon in it, before its container: "Bread is bread; no salt. In: "."""
_TITLED = re.compile(
    r"(?:(?:see|voir|cf\.|siehe|vgl\.|véase|cfr\.)\s(?:(?:also|aussi|auch|également)\s)?)?[A-ZÀ-Þ][\w’.-]+(?:\s[\w’.-]+){0,3},\s[*“‘«„][^;]{3,240}\d"
)
"""Names, a title with marks and a number."""
_RELIED = re.compile(
    r"\((?:citing|quoting|relying on|discussing)\s(?=(?P<cases>[^()]+(?:\([^()]*\)[^()]*)*)\))"
)
"""How brackets begin that name the decisions on which one relies."""
_ENTRY_TITLE = re.compile(r"\((?:1[4-9]|20)\d\d[a-z]?\)\.\s[^\d()]*\Z")
"""The title of an entry, which follows names and a year: "Roe, J. (1999). Salt of those lands"."""
_SMALL = re.compile(r"\s[a-zß-ÿ]")
_CONTRIBUTED = re.compile(
    r"\s(?:pr[óo]logo|prefaci?o|préface|prefazione|introducción|introduction|introduzione|introdução|postface|traducción|traduction|traduzione|tradução|edición|édition)\s(?:de|di|par|por)\s|\smit\s(?:ein(?:em|er)\s)?(?:Vorwort|Nachwort|Einleitung)\s|\swith\s(?:an?\s)?(?:foreword|preface|introduction|afterword)\s|\s(?:translated|übersetzt|bearbeitet|herausgegeben|illustrated|traduit|traducido|tradotto)\s(?:by|von|par|por|da)\s(?![^;]{3,80}\s(?:as|comme|als|como|come)\s[“*«‘„])|\s\[(?:etc\.|[^\[\]]{2,40}\]\s:\s)"
)
"""What goes on with a work behind the semicolon of a library's entry: "; prólogo de Jane Roe", "; [Kiel] : printed"."""
_DATED_NAME = re.compile(r"[^;()]{2,60}\((?:1[4-9]|20)\d\d[a-z]?\)")
"""An author and a year: "de la Roe, A. (2001)"."""
_DATED_HEAD = re.compile(r"\s\((?:1[4-9]|20)\d\d[a-z]?\)(?=:\s)")
"""The year of an entry before its title: "Roe, Jane (1999): Salz"."""
_CODE_BEFORE = re.compile(r"(?<!\w)\d{1,3}\s[A-Z]{2,6}\.$")
"""The first letters of a code in capitals, which no sentence ends with: "42 PA. CONS. STAT."."""
_TITLE_BEGINS = re.compile(r"(?:[,:]|\s\([^()]{2,20}\)[,:]?)\s[^\W\d_]")
_NUMBER = re.compile(r"\d")
_ANNOTATED = re.compile(r"(?<!\w)(?:concl|note|obs|chron|rapp)\.?\s[^,;\d]{3,40}\s?\Z")
"""Who has commented a decision, at its end: "*Rec.*, p. 190, concl. J. Roe"."""


def find(raw: str, whole: tuple[Span, ...]) -> list[int]:
    """Return the places in a note where another citation may begin, in order.

    Args:
        raw: the note as printed.
        whole: its spans.
    """
    cuts: list[int] = []
    titled = False
    head = introductions.length(raw)
    dated = authoryear.match(raw[head:])
    if dated and raw.startswith(". ", head + dated.end):
        cuts.append(head + dated.end + 1)
    cuts += islice(courts.further(raw), MOST_CUTS)
    entry = _ENTRY.match(raw)
    full, left = max(_first_complete(raw, whole), entry.end() if entry else 0), _MOST_ENDS
    for place, span in enumerate(whole):
        if is_title(span):
            titled = True
        if span.mark is Mark.ROUND:
            cuts += _relied_on(raw, span)
        if (
            span.mark is Mark.ROUND
            and (_cites(span.text) or followups.in_brackets(raw, span))
            and not _holds(raw, span)
        ):
            cuts += [span.start, *_between_references(raw, span), span.end]
        if span.mark is not Mark.TEXT:
            continue
        text = raw[span.start : span.end]
        here = _at_semicolons(raw, span) if has_any(text, _PARTING) else []
        stops = _at_stops(raw, span, full, left)
        left -= len(stops)
        here += _at_sentences(raw, stops, [*cuts, *here])
        here += joints.find(raw, whole, place)
        if dated:
            here += [span.start + place for place in _further_references(text)]
        after = whole[place + 1] if place + 1 < len(whole) else None
        if titled and after is not None and (is_title(after) or after.mark is Mark.ITALIC):
            here += _second_author(text, span.start)
        cuts += here
        if here:
            titled = False
    return sorted(set(cuts))[:MOST_CUTS]


def _at_semicolons(raw: str, span: Span) -> list[int]:
    """Return the places after the semicolons in a text that do not stand between two names."""
    found = islice(_SEMICOLON.finditer(raw, span.start, span.end), MOST_CUTS)
    return [
        match.end()
        for match in found
        if not _between_names(raw, match.start())
        and not _TITLE_GOES_ON.match(raw, match.end())
        and not _CONTRIBUTED.match(raw, match.end())
        and not _is_in_entry_title(raw, match.start())
        and not _between_places(raw, match.start(), match.end())
    ]


def _is_in_entry_title(raw: str, at: int) -> bool:
    """Tell whether a semicolon stands within the title of an entry: "(1999). Salt of those lands; the bread of others"."""
    if not _SMALL.match(raw, at + 1) or not _ENTRY_TITLE.search(raw, max(0, at - _AHEAD), at):
        return False
    rest = raw[at + 1 : at + _AHEAD].lstrip()
    if _DATED_NAME.match(rest):
        return False
    return not signal(rest) and not byline.read(rest).certain


def _at_stops(raw: str, span: Span, first: int, most: int) -> list[int]:
    """Return the ends of so many sentences of a text, those after a place."""
    closing = (
        span.end == len(raw)
        and ":" in raw[-_PAGED_END:]
        and _LAST_PAGED.search(raw, max(0, span.end - _LEAD))
    )
    if span.end <= first and not closing:
        return []
    marked = raw.startswith("*", span.end)
    signalled = marked and (
        signal(raw[span.end : span.end + _SIGNAL]) > 0 or _IBID_MARKED.match(raw, span.end)
    )
    found = (span.start + end for end in ends(raw[span.start : span.end + bool(signalled)]))
    within = [span.start] if raw[span.start - 2 : span.start - 1] in _ENDS and first < span.start else []
    within = within if within and signal(raw[span.start : span.end]) > 0 else []
    return within + [
        end
        for end in islice(found, most)
        if (end > first and not _ends_quote(raw, end)) or _LAST_PAGED.fullmatch(raw, end)
    ]


def _at_sentences(raw: str, stops: list[int], cuts: list[int]) -> list[int]:
    """Return those ends of sentences at which another citation begins: not where a title that has begun goes on."""
    here: list[int] = []
    for end in stops:
        rest = raw[end:][:_AHEAD]
        if not introductions.begins(rest) or _CODE_BEFORE.search(raw, max(0, end - _NEAR), end):
            continue
        begin = max((cut for cut in (*cuts, *here) if cut < end), default=0)
        begun = begin or _DATED_HEAD.search(raw, 0, end)
        if not (begun and _is_open(raw[begin:end]) and not signal(rest.lstrip())):
            here.append(end)
    return here


def _is_open(text: str) -> bool:
    """Tell whether names and a title stand in a text, and no number yet but the year of an entry: "; J. Roe, Bread and salt."."""
    bare = text.lstrip()
    bare = _DATED_HEAD.sub("", bare[introductions.length(bare) :], count=1)
    if _NUMBER.search(bare) or SHORT.search(bare):
        return False
    who = byline.read(bare)
    return who.certain and bool(who.names) and _TITLE_BEGINS.match(bare, who.end) is not None


def _ends_quote(raw: str, end: int) -> bool:
    """Tell whether a stop ends a quotation with which a title begins: no number stands before it in its citation."""
    begin = raw.rfind("; ", 0, end) + 1
    return raw[:end].rstrip().endswith(("“.", "«.", "”.", "».")) and not _NUMBER.search(raw, begin, end)


def _first_complete(raw: str, whole: tuple[Span, ...]) -> int:
    """Return the place before which no citation is complete: of the first number, short form, title with marks or address."""
    marked = next((span.start for span in whole if is_title(span) or span.mark is Mark.URL), len(raw))
    plain = raw[:marked]
    if has_any(plain, _DASHES):
        plain = _TITLE_YEARS.sub(lambda years: " " * len(years.group()), plain)
    number = _NUMBER.search(plain)
    first = number.start() if number else marked
    short = SHORT.search(raw, 0, first + 1)
    return min(first, short.start()) if short else first


def _cites(inside: str) -> bool:
    """Tell whether brackets in a sentence hold a citation of their own: "(see Roe v. Doe [1994] 1 A.C. 180)"."""
    if _NAMED_IN.fullmatch(inside):
        return True
    if _are_titled(inside):
        return True
    inside = inside.replace("*", "")
    if _IBID_PAGE.fullmatch(inside[signal(inside) :]) or (
        len(inside) < _SHORT_FORM and _OPUS_PAGE.search(inside)
    ):
        return True
    head = signal(inside)
    rest = inside[head:]
    if head > 0 and (legal.is_legal(rest) or authoryear.match(rest) is not None):
        return True
    return _are_references(rest) or authoryear.is_paged(rest) or archival.is_signed(rest)


def _relied_on(raw: str, span: Span) -> list[int]:
    """Return where brackets name the decisions that one relies on, and where each ends: "(citing Roe, 4 U.S. at 7; Doe, 5 U.S. at 1)"."""
    here: list[int] = []
    for led in islice(_RELIED.finditer(raw, span.start, span.end), MOST_CUTS):
        parts = led["cases"].split("; ")
        if not all(legal.is_legal(part) or legal.SHORT.fullmatch(part) for part in parts):
            continue
        here.append(led.start())
        at = led.end()
        for part in parts[:-1]:
            at += len(part) + 1
            here.append(at)
        here.append(led.end("cases") + 1)
    return here


def _are_references(text: str) -> bool:
    """Tell whether a text is references by author and year between semicolons: "Roe, 1968; Doe, 1970"."""
    parts = [part.strip() for part in text.split(";")]
    found = [authoryear.match(part) for part in parts]
    return len(parts) > 1 and all(
        one is not None and one.end >= len(part) for part, one in zip(parts, found, strict=True)
    )


def _are_titled(text: str) -> bool:
    """Tell whether a text is sources with titles that have marks, between semicolons: "J. Roe, *Salt*, 1999, 5; A. Doe, *Bread*, 3"."""
    parts = text.split(";")
    return len(parts) > 1 and all(_TITLED.match(part.strip()) for part in parts)


def _between_references(raw: str, span: Span) -> list[int]:
    """Return the places after the semicolons in brackets that hold nothing but references."""
    if not (
        _are_references(span.text[signal(span.text) :]) or _are_titled(raw[span.start + 1 : span.end - 1])
    ):
        return []
    return [at + 1 for at in range(span.start, span.end) if raw[at] == ";"]


def _holds(raw: str, span: Span) -> bool:
    """Tell whether brackets name the house that keeps the item right before them: "Rental, 1886–8 (Example Archive, WYL250/12)"."""
    dated = _DATED_END.search(raw, max(0, span.start - _NEAR), span.start) is not None
    return dated and not _NAMED_IN.fullmatch(span.text)


def _between_places(raw: str, at: int, end: int) -> bool:
    """Tell whether a semicolon stands between the places or publishers of an imprint: "Київ; Відень: Дзвін, 1920"."""
    if _PRESS_BEFORE.search(raw, max(0, at - _NEAR), at) and _PRESS_AFTER.match(raw, end):
        return True
    one, other = _PLACE_BEFORE.search(raw, max(0, at - _NEAR), at), _PLACE_AFTER.match(raw, end)
    return one is not None and other is not None and (is_place(one["place"]) or is_place(other["place"]))


def _between_names(raw: str, at: int) -> bool:
    """Tell whether a semicolon stands between two names, or between name, year and title: "Roe, Jane; Doe, John, 1980;"."""
    if raw[:at].rstrip()[-1:] in CLOSING:
        return False
    before = _HEAD.split(raw[max(0, at - _LEAD) : at])[-1].strip()
    if _SHOUTED_END.search(before) and _SHOUTED_NEXT.match(raw, at + 1):
        return True
    published = raw[: at - len(before)].endswith(": ") and _YEAR_LAST.search(before)
    before = before.rpartition("; ")[2]
    if published or names_publisher(before) or _ANNOTATED.search(raw, max(0, at - _LEAD), at):
        return False
    who, other = byline.read(before), byline.read(raw[at + 1 : at + _LEAD].strip())
    if who.editors or other.repeated:
        return False
    if who.end and _ONLY_YEAR.fullmatch(before, who.end):
        return not (other.certain and any(name.family for name in other.names))
    return bool(who.end) and who.end >= len(before) and other.end > 0


def _further_references(text: str) -> list[int]:
    """Return where, after one author-date reference, further ones begin."""
    begun: list[int] = []
    for found in islice(authoryear.ANOTHER.finditer(text), _MOST_ENDS):
        at = found.start("names")
        reference = authoryear.match(text[at:])
        if reference and not authoryear.is_imprint(text, at, reference):
            begun.append(found.end())
    return begun


_ABOUT = re.compile(r"\s(?:zu|über|auf|of|on|to|sur|sobre|su)\s")
"""A small word of a title, which no names have."""
_ARTICLES = ("Die ", "Der ", "Das ", "The ")
"""Words with which no names begin."""


def _second_author(text: str, start: int) -> list[int]:
    """Return where, before a further title, a sentence ends that authors follow."""
    if _IN_END.search(text):
        return []
    first = max(0, len(text) - _LEAD)
    for end in ends(text):
        after = text[end:].strip()
        named = looks_like_names(after) and not (after.startswith(_ARTICLES) or _ABOUT.search(after))
        if end >= first and (not after or named):
            return [start + end]
    return []
