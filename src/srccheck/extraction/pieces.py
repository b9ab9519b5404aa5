"""Which pieces of a note, between its cuts, are citations, and which go on about their neighbour."""

import re
from bisect import bisect_right
from itertools import islice, pairwise

from msgspec import Struct
from msgspec.structs import replace

from srccheck.extraction import (
    authoryear,
    byline,
    courts,
    crossreferences,
    introductions,
    legal,
    prose,
    remarks,
)
from srccheck.extraction.lexicon import TOWARDS
from srccheck.extraction.nameforms import SAME_AUTHOR
from srccheck.extraction.publication import names_publisher
from srccheck.extraction.sentences import ends, signal
from srccheck.extraction.spans import Mark, Span, plain, spans
from srccheck.extraction.substance import cites, goes_on, is_printed, only_addresses
from srccheck.text.alternatives import alternatives

_PUBLISHER = re.compile(r"\s*(?P<name>[^\W\d_a-zß-ÿ][\w’&.\s-]{2,40}),\s(?:1[5-9]|20)\d\d[\s.]*")
"""A publisher and the year, and nothing else: "Jane Roe, 1995."."""
_JOINED = 400
"""Characters of pieces without substance that are looked at together."""
_CLOSED = re.compile(r"(?:\d[^;]{0,12}|[\s–-][ivxlc]{1,7});\s?\Z|\d\)?[.,]\s*\Z|\d\sff?\.\s*\Z")
"""A number, perhaps a semicolon: words that lead to a citation hardly end so."""
_MOST_WORDS = 25
"""Words that a source and its number have at most."""
_PAIR = 2
_NUMBER_END = re.compile(r"\d[a-z]?$|[)\]]$")
_VOLUME = re.compile(r"\d{1,2}\s(?=[A-Z])")
"""The volume before its author, as American lawyers cite books."""
_FOLLOWING = re.compile(r"(?<=\d)\s?(?:ff?|sqq?|et s|ss|sgg?|sigs)$")
"""What says that the pages after a cited one count too."""
_CLOSERS = ";.,)"
"""What ends a citation before another."""
_LOWER = re.compile(
    rf"{SAME_AUTHOR}\.?,\s|(?:al|el|an|ar|as|at)-\w|(?:ibn|van|von|vom|de|di|du|da|della)\s[A-Z]"
)
"""What an author may begin with in small letters."""
_DIGIT = re.compile(r"\d")
_PARTED = re.compile(r"(?:\d[^\s;]{0,12}(?:\s[\w.]{1,5})?|[\s–-][ivxlc]{1,7})\s?;\Z")
"""A number, perhaps a short word, and a semicolon."""
_SEE = re.compile(
    r"(?<!\w)(?:see|cf\.|vgl\.|siehe|voir|véase|vid\.|cfr\.)\s(?:(?:also|now|esp\.|especially|most\srecently|auch|aussi|también|anche|notamment)\s)?(?=[^\W\d_a-zß-ÿ])"
)
"""A signal in a sentence."""
_END = 24
"""Characters in which they stand."""
_PROVISION = re.compile(
    r"\W*(?:[Vv]gl\.\s|[Ss]iehe\s|[Ss]\.\s)?(?:§{1,2}|Artt?\.)\s\d[^;]*\s[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*(?:G|GB|O|V)\s?;"
)
"""A provision of a German law, which is named and not cited: "Art. 74 CISG;"."""
_LEADS = re.compile(rf"\s*{alternatives(TOWARDS)}\s[^;.]{{3,200}}?[,:]?\s*")
_QUOTED = re.compile(r"\s*[“„«\"»‘][^“”„«»\"]+(?:[.?!…][”“»\"«’]|[”“»\"«’]\s?[.?!])\s*")
"""A sentence in quotation marks."""
_ALL_QUOTED = re.compile(r"\s*[“„«\"»‘][^“”„«»\"]+[”“»\"«’]\s*")
"""Words in quotation marks, and nothing else."""
_MARKS = re.compile(r"[*“„«\"(]")
"""What stands in citations rather than in the sentence that leads to one."""
_QUOTED_WORDS = 12
"""Words that it has at least."""
_HAN_LEADS = re.compile(r"\s*(?:关于|有关|至于|对于|關於|有關)[^。；《]{2,60}，")
_AHEAD = 40


class Piece(Struct, frozen=True):
    """A stretch of a note that is one citation: where it begins, where in it the citation does, and where it ends.

    Attributes:
        report: the law report that it leaves out, because the citation before names it.
    """

    begin: int
    at: int
    end: int
    report: str = ""


def join(raw: str, whole: tuple[Span, ...], cuts: list[int], sure: set[int]) -> list[Piece]:
    """Return the pieces between the cuts, those without substance put to their neighbour.

    Args:
        raw: the note.
        whole: its spans.
        cuts: in order.
        sure: the cuts after which a citation is known to begin.
    """
    pieces: list[Piece] = []
    begin = 0
    head = introductions.key(raw)
    for start, end in pairwise([0, *cuts, len(raw)]):
        first = max(start, min(head, end))
        inside = _between(raw, whole, first, end)
        report = _report(raw, pieces, start, end) if begin == start and start not in sure else ""
        if start in sure or report:
            if begin < start:
                _put(pieces, raw, begin, start)
            pieces.append(Piece(start, start, end, report))
            begin = end
            continue
        more = goes_on(raw[start:end]) or _publishes(raw, start, end) or is_printed(raw, start)
        about = pieces and more
        after = pieces or (not more and _parted(raw, begin, start) is not None)
        cited = not about and (
            cites(inside, raw[first:end], first=not pieces) or (after and _is_numbered(raw, start, end))
        )
        if cited and not _leads(raw, start, end):
            parted = _parted(raw, begin, start) if begin < start and not pieces else None
            if parted is not None:
                pieces.append(Piece(begin, parted, start))
                begin = start
            leads = begin < start and (
                remarks.speaks(raw[begin:start])
                or _leads(raw, begin, start)
                or authoryear.is_paged(raw[start:end].lstrip(), colon=True)
            )
            pieces.append(Piece(begin, start if leads else begin, end))
            begin = end
        elif about and begin < start and _is_by(raw[begin:start]):
            pieces.append(Piece(begin, begin, end))
            begin = end
        elif about or (pieces and begin == start and (end == len(raw) or only_addresses(inside))):
            _grow(pieces, end)
            begin = end
        elif begin != start and cites(_between(raw, whole, max(begin, end - _JOINED), end), ""):
            pieces.append(Piece(begin, begin, end))
            begin = end
    if begin < len(raw):
        _put(pieces, raw, begin, len(raw))
    return _without_spoken(raw, pieces, sure) or [Piece(0, 0, len(raw))]


def _without_spoken(raw: str, pieces: list[Piece], sure: set[int]) -> list[Piece]:
    """Return pieces without those that only speak, which are no part of any citation."""
    kept = [
        piece
        for piece in pieces
        if piece.report or piece.begin in sure or not prose.fills(raw[piece.at : piece.end])
    ]
    return kept or pieces


def _report(raw: str, pieces: list[Piece], start: int, end: int) -> str:
    """Return the law report that a stretch leaves out because the last piece names it, an empty string where none is."""
    text = raw[start:end].strip(" ,;")
    if not pieces or not text[:1].isdigit():
        return ""
    last = pieces[-1]
    report = last.report or courts.report(raw[last.begin : last.end])
    return report if report and courts.is_further(text, report) else ""


def _put(pieces: list[Piece], raw: str, begin: int, end: int) -> None:
    """Put a stretch without substance to the piece before it; where none is, it stands alone if it is closed."""
    if pieces:
        _grow(pieces, end)
    elif _is_closed(raw, begin, end):
        pieces.append(Piece(begin, begin, end))
    else:
        first = next(ends(raw[begin:end]), 0)
        text = raw[begin : begin + first]
        if (
            first
            and not remarks.speaks(text)
            and _DIGIT.search(text)
            and cites(spans(text), text, first=True)
        ):
            pieces.append(Piece(begin, begin, begin + first))


def _publishes(raw: str, start: int, end: int) -> bool:
    """Tell whether a stretch is the publisher and the year of a title in italics before it: "*Salt*. Jane Roe, 1995."."""
    found = _PUBLISHER.match(raw, start, end) if raw[:start].rstrip().endswith("*.") else None
    return found is not None and (found.end() == end or names_publisher(found["name"]))


def _leads(raw: str, start: int, end: int) -> bool:
    """Tell whether a stretch only says what is cited for, and a signal follows it: "For the edict of 1722, see"; or quotes."""
    if not start and end < len(raw) and (_is_quoted(raw[:end]) or _is_quotation_of(raw, end)):
        return True
    if _HAN_LEADS.fullmatch(raw, start, end):
        return True
    led = signal(raw[end : end + _AHEAD]) > 0
    spoken = raw[start:end].rstrip().endswith(":") and remarks.speaks(raw[start:end].strip())
    return led and (
        _LEADS.fullmatch(raw, start, end) is not None or (spoken and not _MARKS.search(raw, start, end))
    )


def _is_quoted(text: str) -> bool:
    """Tell whether a text is a sentence in quotation marks, which no title is: "“Salt was …, and bread was ….”"."""
    return _QUOTED.fullmatch(text) is not None and len(text.split()) >= _QUOTED_WORDS


def _is_quotation_of(raw: str, end: int) -> bool:
    """Tell whether a note begins with words that are quoted, and the page that says them: "“Salt is white” (Roe 1999, p. 3)"."""
    after = raw[end:].lstrip()
    return (
        after.startswith("(")
        and _ALL_QUOTED.fullmatch(raw, 0, end) is not None
        and authoryear.is_paged(after[1:])
    )


def _grow(pieces: list[Piece], end: int) -> None:
    """Put what follows the last piece to it."""
    pieces[-1] = replace(pieces[-1], end=end)


def _is_closed(raw: str, begin: int, start: int) -> bool:
    """Tell whether what stands before the first citation that is known to begin is a citation too, and no words that lead to it."""
    text = raw[begin:start].strip(" ;")
    listed = raw[:start].endswith(";") and text[:1].isupper() and ", " in text
    closed = (
        _CLOSED.search(raw, begin, start) is not None
        or (raw[start - 1].isdigit() and raw.startswith((" — ", " – ", "/"), start))
        or legal.is_legal(text)
        or (listed and _DIGIT.search(text) is not None)
    )
    if crossreferences.begins(text[signal(text) :]):
        return False
    return closed and (byline.read(text).certain or not remarks.speaks(raw[begin:start]))


def _is_numbered(raw: str, start: int, end: int) -> bool:
    """Tell whether a stretch after a semicolon is a source and a number: a name and no abbreviation, or three words.

    After a signal the number may stand anywhere in it.
    """
    if not raw[:start].endswith((";", ".")) or (
        raw[start:end].rstrip()[-1:] not in _CLOSERS and end < len(raw)
    ):
        return False
    text = _FOLLOWING.sub("", raw[start:end].strip(" ;."))
    volume = _VOLUME.match(text)
    text = text[volume.end() :] if volume and byline.read(text[volume.end() :]).certain else text
    led = signal(text)
    words = text[led:].split()
    if not words or len(words) > _MOST_WORDS or remarks.speaks(text) or crossreferences.fills(text):
        return False
    if not words[0][0].isupper() and not (raw[start - 1] == ";" and _LOWER.match(text, led)):
        return False
    if led:
        return _DIGIT.search(text) is not None and not crossreferences.begins(text[led:])
    if ", in: " in text and not _PARTED.search(raw, max(0, start - _END), start):
        return False
    ended = raw[start - 1] == ";" and _NUMBER_END.search(words[-1]) is not None
    return ended and (len(words) > _PAIR or words[0][-1] != ".")


def _is_by(text: str) -> bool:
    """Tell whether persons begin a text, who are certain: what goes on about it is no part of the citation before."""
    bare = text.strip(" ;,")
    who = byline.read(bare[signal(bare) :])
    return who.certain and bool(who.names) and _DIGIT.search(text) is None


def _parted(raw: str, begin: int, start: int) -> int | None:
    """Return where the citation begins that stands before the first one; None where none does.

    It ends in a number and a semicolon, or is an act or a case behind a colon: "The statute is plain: Loi n° 4 du 5 mai 1999".
    """
    colon = raw.rfind(": ", begin, start)
    if colon >= 0 and legal.is_legal(raw[colon + 2 : start].strip()):
        return colon + 2
    if not _PARTED.search(raw, max(begin, start - _END), start) or _PROVISION.fullmatch(raw, begin, start):
        return None
    at = max((led.end() for led in _SEE.finditer(raw, begin, start)), default=begin)
    return at if _is_closed(raw, at, start) else None


def _end(span: Span) -> int:
    return span.end


def _between(raw: str, whole: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """Return the spans of a stretch of a note, plain text cut at its ends; of one in brackets those that it has."""
    found: list[Span] = []
    first = bisect_right(whole, start, key=_end)
    for span in islice(whole, first, None):
        if span.start >= end:
            break
        if span.mark is Mark.TEXT and (span.start < start or span.end > end):
            begin, stop = max(start, span.start), min(end, span.end)
            found.append(replace(span, text=plain(raw[begin:stop]), start=begin, end=stop))
        elif span.mark is Mark.ROUND and span.start < start and end <= span.end:
            return spans(raw[start:end])
        else:
            found.append(span)
    return tuple(found)
