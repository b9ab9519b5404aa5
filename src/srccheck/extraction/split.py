"""A note into the citations that it gives, each with its own spans."""

import re
from collections.abc import Sequence
from itertools import islice

from msgspec.structs import replace

from srccheck.extraction import (
    archival,
    authoryear,
    byline,
    courts,
    heads,
    introductions,
    joints,
    keyed,
    legal,
    pasted,
    pieces,
    prose,
    remarks,
)
from srccheck.extraction.familiar import Familiar
from srccheck.extraction.lexicon import IBID, IN, OPUS
from srccheck.extraction.marked import SHORT, is_title
from srccheck.extraction.places import is_place
from srccheck.extraction.publication import names_publisher
from srccheck.extraction.segments import Segment, segment, with_usual_signs
from srccheck.extraction.sentences import ends, signal
from srccheck.extraction.spans import Mark, Span, spans
from srccheck.text.alternatives import alternatives, has_any
from srccheck.text.names import looks_like_names

_SEMICOLON = re.compile(
    r"(?<!\sМ\.)[;；](?=\s+(?:[^\s\d]|\d{1,3}\s(?:[A-Z][\w.’]*,?\s){1,4}(?:\d|§|c\.\s\d))|\s*$)|·\s(?=[^\W\d_a-zß-ÿ])|；(?!\d)|(?<=[頁号）)])、(?=[\u3040-\u30ff\u4e00-\u9fff・]{1,16}(?:[『「《(]|\Z|前掲)|[A-Z])|(?<=[頁章号）)])。(?=[\u3040-\u30ff\u4e00-\u9fff・、]{1,24}(?:[『「]|\Z|前掲))|(?<=\d);(?=[A-Z][a-z]+\s)"
)
_PARTING = ";；·、。"
"""The signs that it begins with."""
LONGEST = 4_200
"""Characters; what is longer is no note, and is kept as one."""
_LONGEST_NOTE = 3_800
"""Characters of a note in which citations are looked for in the middle of sentences; after them only semicolons cut."""
_MOST_ENDS = 60
"""Ends of sentences of one note after which a further citation is looked for."""
_MOST_CUTS = 30
"""Places at which one note is cut."""
_HIGH_DIGITS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_HIGH_EDITION = re.compile(r"(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]/)?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?=(?:1[4-9]|20)\d\d(?!\d))")
"""The number of an edition, high before the year: "Kiel ²1999"."""
_ONLY_YEAR = re.compile(r"[\s,.]*(?:\((?:1[4-9]|20)\d\d(?:/\d\d)?[a-z]?\)|(?:1[4-9]|20)\d\d(?:/\d\d)?[a-z]?)")
_YEAR_LAST = re.compile(r",\s(?:1[4-9]|20)\d\d$")
"""The year of an imprint."""
_WHOLE = re.compile(r"\s*\((?P<text>[^()]{10,400})\)[\s.]*")
"""A note that stands in brackets: "(Roe, 1999, p. 3; Doe, 2001)"."""
_FLAT_YEAR = re.compile(r"[2-9](?:19|20)\d\d(?!\d)")
_TITLE_YEARS = re.compile(r"(?<=[^\W\d_]\s)(?:1[0-9]|20)\d\d[–-]\d{2,4}(?=\.\s)")
"""Years with which a title ends before a subtitle: "Salz 1945–1975. Eine Geschichte"."""
_PLACE_BEFORE = re.compile(r"[.,]\s(?P<place>[^\W\d_a-zß-ÿа-яё][^.,;:()\d]{1,30})$")
_PLACE_AFTER = re.compile(r"\s(?P<place>[^.,;:()\d]{2,30}):\s[^.;:()\d]{2,60},?\s(?:1[5-9]|20)\d\d(?!\d)")
"""The last place of an imprint, the publisher and the year."""
_DASHES = ("–", "-")
_ENTRY = re.compile(r"[^.;:()\d]{3,93}+(?<=[^\W\d_]{3})\.\s(?:1[5-9]|20)\d\d[a-z]?\.\s")
"""How an entry of a list begins, which its title follows: "OECD. 2018. OECD Outlook 2018"."""
_FLAT_EDITION = re.compile(r"((?<![\w-])[A-ZÄÖÜ][\w-]+)\s([2-9])(?=(?:19|20)\d\d(?!\d))")
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
_CLOSING = frozenset('”’»“"')
"""Marks at which a title ends."""
_ENDS = frozenset(".?!")
"""Signs in a quotation at which a sentence ends with it."""
_CLOSED = re.compile(
    r"(?:\d\)?|[/.]\w{2,4}[)>]|\.\w{2,4}/\S*[)>])[.,;]\s?(?:[–—]\s|(?:sowie|und|and|et|y|e)\s)?\Z"
)
"""The end of a citation before a cut."""
_SPOKEN = re.compile(
    r"(?<!\w)(?:is|was|are|were|has|had|have|est|était|fut|sont|è|fu|sono|es|fue|son|ist|war|sind|waren|wurde|wird|hat)\s"
)
"""A verb, by which words before a citation are a sentence."""
_VERB_FIRST = re.compile(rf"\s?(?:{_SPOKEN.pattern})")
_OF = re.compile(r"\s(?:(?:de|du|des|della?|del)\s|d['’])[a-zß-ÿ]{4,}")
"""What goes on with the title of an act after its day."""
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
_IBID_MARKED = re.compile(rf"\*(?i:{alternatives(IBID)})\*?,?\*?\s(?:at\s|pp?\.\s|SS?\.\s)?\d")
"""A short form in italics at the end of a sentence: "Roe dissented. *Id.* at 260"."""
_SHORT_FORM = 100
"""Characters of a short form in brackets."""
_NAMED_IN = re.compile(
    r"(?:(?i:quoted|cited|zit\.|zitiert|cité|citado|citato|see|vgl\.|siehe|cf\.|voir|véase|cfr\.)\s(?:(?:by|in|bei|nach|par|dans|por|en|da|also|auch|aussi)\s)?)?[^\W\d_a-zß-ÿ][\w’'-]+(?:(?:,|\s(?:and|und|et|&|y|e))\s[^\W\d_a-zß-ÿ][\w’'-]+){0,2},\s(?:\*[^*]{3,120}\*|“[^”]{3,120}”|‘[^’]{3,120}’|«[^»]{3,120}»),\s(?:(?:vol|Bd|t)\.\s[\divxlc]{1,4},\s)?(?:(?:pp?|SS?)\.\s)?\d[\d–, -]*(?:\s?ff?\.|\sn\.)?"
    r"|\*[^*]{2,60}\*,\s(?:(?:vol|Bd|t)\.\s[\dIVXLCivxlc]{1,6},\s)?(?:pp?|S)\.\s\d[\d–-]*"
)
"""A short form by name, title and page in brackets: "(Roe, *Salt*, vol. 2, p. 3)"."""
_TITLE_GOES_ON = re.compile(r"\s(?!(?:in|ders|dies)\W)[a-zß-ÿ]+\s[^;:.\d()“”„«»*]{2,80}\.\s[Ii]n:\s")
"""A title after a semicolon in it, before its container: "Bread is bread; no salt. In: "."""
_NUMBER = re.compile(r"\d")
_LEADING = re.compile(r"[\s,;.]*(?:and|und|et|e|y|i|и|&|or|sowie)\s+(?=[^\W\d_a-zß-ÿ]|[*“«‘„])")
_ANNOTATED = re.compile(r"(?<!\w)(?:concl|note|obs|chron|rapp)\.?\s[^,;\d]{3,40}\s?\Z")
"""Who has commented a decision, at its end: "*Rec.*, p. 190, concl. J. Roe"."""
_AGAIN_IN = re.compile(
    r"(?<!\w)(?:re)?(?:publish|print|issu|publi(?!que|c\b|cs\b)|pubblicat|veröffentlicht|erschien|gedruckt|druckt|expand|revis|rework|restat|appear|circulat|grew|develop|translat|collect|incorporat|apareci|uscit|ampliad|refundid|перепеч|опубл)\w*(?!\w)"
)
"""What is said of a work that is cited in another form too."""


def flat_edition(text: str, edition: str) -> str:
    """Return a text in which an edition that was high before its year, and has come down to it, is set off: "Kiel 21999".

    Args:
        text: any.
        edition: what stands for the edition, with `{}` for its number.
    """
    if not _FLAT_YEAR.search(text):
        return text
    return _FLAT_EDITION.sub(lambda m: m[1] + edition.format(m[2]) if is_place(m[1]) else m.group(), text)


def split(raw: str, *, by_year: bool = False, familiar: Familiar | None = None) -> tuple[Segment, ...]:
    """Return the citations of a note in order; a note always has one at least.

    Args:
        raw: the note as printed.
        by_year: the notes of the document cite by author and year.
        familiar: whom the document has cited before.
    """
    if len(raw) > LONGEST:
        return (segment(raw),)
    key = keyed.match(raw)
    if key:
        first, *others = split(raw[key.end() :], familiar=familiar)
        return (replace(first, raw=f"{key.group().lstrip()}{first.raw}"), *others)
    inside = _WHOLE.fullmatch(raw)
    if inside and ";" in inside["text"]:
        raw = inside["text"]
    raw = pasted.without_links(raw)
    stretches = prose.without(raw)
    if stretches != [(0, len(raw))]:
        parts = (split(raw[begin:end], by_year=by_year, familiar=familiar) for begin, end in stretches)
        return tuple(one for part in parts for one in part)
    printed, raw = raw, with_usual_signs(raw)
    if not _HIGH_DIGITS.isdisjoint(raw):
        raw = _HIGH_EDITION.sub(lambda found: " " * len(found.group()), raw)
    raw = flat_edition(raw, "  ")
    whole = spans(raw)
    places = _cuts(raw, whole)
    begun = heads.find(raw[:_LONGEST_NOTE], whole, dated=by_year, familiar=familiar)
    begun = [
        _cut_off(raw, _without_sentence(raw, head), places) for head in begun if not _is_inside(raw, head)
    ]
    stops = {cut for cut in places if not any(head.cut <= cut <= head.at for head in begun)}
    cuts = sorted({*stops, *(head.cut for head in begun)})[:_MOST_CUTS]
    if not cuts:
        alone = segment(printed, whole)
        return (alone,) if alone.text.strip() else (segment(raw),)
    parted = pieces.join(raw, whole, cuts, {head.cut for head in begun})
    lead = {head.cut: head.at - head.cut for head in begun}
    for place, one in enumerate(parted):
        joint = _LEADING.match(raw, one.at, one.end)
        at = joint.end() if joint and place else one.at
        if one.begin not in lead and (at > one.at or one.at > one.begin):
            at += raw.startswith("(", at) and raw[at : one.end].rstrip(" .").endswith(")")
            lead[one.begin] = at - one.begin + introductions.length(raw[at : one.end])
    found = [
        segment(printed[one.begin : one.end], whole if len(parted) == 1 else None, lead.get(one.begin))
        for one in parted
    ]
    found = [
        _reported(one, piece.report) if piece.report else one
        for piece, one in zip(parted, found, strict=True)
    ]
    again = {start for start in lead if _AGAIN_IN.search(raw, start, start + lead[start])}
    found = [
        replace(one, again=True) if piece.begin in again else one
        for piece, one in zip(parted, found, strict=True)
    ]
    return tuple(one for one in found if one.text.strip()) or (segment(raw),)


def _is_inside(raw: str, head: heads.Head) -> bool:
    """Tell whether a head goes on about what stands before its cut: "Act of 23 July 2008 | of the Example Republic, *Journal*"."""
    return _OF.match(raw, head.cut) is not None and _SPOKEN.search(raw, head.cut, head.at) is None


def _without_sentence(raw: str, head: heads.Head) -> heads.Head:
    """Return a head that is cut after a term in a sentence with all of the sentence: "In 2005 “Salt” | was shown: see Roe"."""
    if not head.cut or raw[head.cut - 1] not in _CLOSING | {"*"} or not _VERB_FIRST.match(raw, head.cut):
        return head
    begin = max((end for end in ends(raw[: head.cut])), default=0)
    words = raw[begin : head.cut].lstrip()
    numbered = _NUMBER.search(remarks.WHEN.sub(" ", words[:1].lower() + words[1:]))
    return head if numbered else heads.Head(cut=begin, at=head.at)


def _cut_off(raw: str, head: heads.Head, places: Sequence[int]) -> heads.Head:
    """Return a head that was given all the words before it, cut off where a number or an address ends before one of the places."""
    before = [place for place in places if 0 < place <= head.at] if not head.cut else []
    if not before or not _CLOSED.search(raw, max(0, before[-1] - _SIGNAL), before[-1]):
        return head
    spoken = _SPOKEN.search(raw, 0, before[-1]) or remarks.speaks(raw[: before[-1]])
    return head if spoken else heads.Head(cut=before[-1], at=head.at)


def _reported(one: Segment, report: str) -> Segment:
    """Return a segment with the law report that it leaves out."""
    text = f"{report} {one.text}"
    return replace(one, text=text, spans=spans(text))


def _cuts(raw: str, whole: tuple[Span, ...]) -> list[int]:
    """Return the places in the note where another citation may begin."""
    cuts: list[int] = []
    titled = False
    head = introductions.length(raw)
    dated = authoryear.match(raw[head:])
    if dated and raw.startswith(". ", head + dated.end):
        cuts.append(head + dated.end + 1)
    cuts += islice(courts.further(raw), _MOST_CUTS)
    entry = _ENTRY.match(raw)
    full, left = max(_first_complete(raw, whole), entry.end() if entry else 0), _MOST_ENDS
    for place, span in enumerate(whole):
        if is_title(span):
            titled = True
        if span.mark is Mark.ROUND and _cites(span.text) and not _holds(raw, span):
            cuts += [span.start, span.end]
        if span.mark is not Mark.TEXT:
            continue
        text = raw[span.start : span.end]
        here = _at_semicolons(raw, span) if has_any(text, _PARTING) else []
        if span.start > _LONGEST_NOTE:
            cuts += here
            continue
        stops = _at_stops(raw, span, full, left)
        left -= len(stops)
        here += [end for end in stops if introductions.begins(raw[end:][:_AHEAD])]
        here += joints.find(raw, whole, place)
        if dated:
            here += [span.start + place for place in _further_references(text)]
        after = whole[place + 1] if place + 1 < len(whole) else None
        if titled and after is not None and (is_title(after) or after.mark is Mark.ITALIC):
            here += _second_author(text, span.start)
        cuts += here
        if here:
            titled = False
    return sorted(set(cuts))[:_MOST_CUTS]


def _at_semicolons(raw: str, span: Span) -> list[int]:
    """Return the places after the semicolons in a text that do not stand between two names."""
    found = islice(_SEMICOLON.finditer(raw, span.start, span.end), _MOST_CUTS)
    return [
        match.end()
        for match in found
        if not _between_names(raw, match.start())
        and not _TITLE_GOES_ON.match(raw, match.end())
        and not _between_places(raw, match.start(), match.end())
    ]


def _at_stops(raw: str, span: Span, first: int, most: int) -> list[int]:
    """Return the ends of so many sentences of a text, those after a place."""
    if span.end <= first:
        return []
    marked = raw.startswith("*", span.end)
    signalled = marked and (
        signal(raw[span.end : span.end + _SIGNAL]) > 0 or _IBID_MARKED.match(raw, span.end)
    )
    found = (span.start + end for end in ends(raw[span.start : span.end + bool(signalled)]))
    within = [span.start] if raw[span.start - 2 : span.start - 1] in _ENDS and first < span.start else []
    within = within if within and signal(raw[span.start : span.end]) > 0 else []
    return within + [end for end in islice(found, most) if end > first and not _ends_quote(raw, end)]


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
    inside = inside.replace("*", "")
    if _IBID_PAGE.fullmatch(inside[signal(inside) :]) or (
        len(inside) < _SHORT_FORM and _OPUS_PAGE.search(inside)
    ):
        return True
    head = signal(inside)
    rest = inside[head:]
    if head > 0 and (legal.is_legal(rest) or authoryear.match(rest) is not None):
        return True
    return authoryear.is_paged(rest) or archival.is_signed(rest)


def _holds(raw: str, span: Span) -> bool:
    """Tell whether brackets name the house that keeps the item right before them: "Rental, 1886–8 (Example Archive, WYL250/12)"."""
    dated = _DATED_END.search(raw, max(0, span.start - _SIGNAL), span.start) is not None
    return dated and not _NAMED_IN.fullmatch(span.text)


def _between_places(raw: str, at: int, end: int) -> bool:
    """Tell whether a semicolon stands between the places of an imprint: "Київ; Відень: Дзвін, 1920"."""
    one, other = _PLACE_BEFORE.search(raw, max(0, at - _SIGNAL), at), _PLACE_AFTER.match(raw, end)
    return one is not None and other is not None and (is_place(one["place"]) or is_place(other["place"]))


def _between_names(raw: str, at: int) -> bool:
    """Tell whether a semicolon stands between two names, or between name, year and title: "Roe, Jane; Doe, John, 1980;"."""
    if raw[:at].rstrip()[-1:] in _CLOSING:
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


def _second_author(text: str, start: int) -> list[int]:
    """Return where, before a further title, a sentence ends that authors follow."""
    if _IN_END.search(text):
        return []
    first = max(0, len(text) - _LEAD)
    for end in ends(text):
        if end >= first and (not text[end:].strip() or looks_like_names(text[end:])):
            return [start + end]
    return []
