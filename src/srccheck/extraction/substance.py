"""Whether a stretch of a note cites something, or goes on about the citation before it."""

import re
from functools import lru_cache

from srccheck.extraction import (
    annotated,
    archival,
    authoryear,
    byline,
    classics,
    codes,
    crossreferences,
    introductions,
    legal,
    remarks,
)
from srccheck.extraction.addresses import identifiers
from srccheck.extraction.lexicon import REPRINTED, SUPRA
from srccheck.extraction.marked import NOTE_ABOVE, SHORT, SPOKEN_AGAIN, is_title
from srccheck.extraction.nameforms import SAME_AUTHOR
from srccheck.extraction.places import is_place
from srccheck.extraction.publication import names_press, names_publisher
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span, joined, spans
from srccheck.extraction.starts import is_publisher
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import parse, search
from srccheck.text.names import is_body

_CONJUNCTION = re.compile(r"(?<=\d),?\s(?:and|und|et|&|y|e|sowie)$")
"""A word between two citations, after the first."""
_SUPRA = re.compile(
    rf"(?<!\w)(?:{alternatives(SUPRA)})(?!\w)[\s,]*(?:notes?|nn?\.?|fn\.?)?\s*\d|(?<=[,(])\s?{NOTE_ABOVE}",
    re.IGNORECASE,
)
_AUTHOR_PAGE = re.compile(
    r"\s*[^\W\d_][^,;]{1,60}(?:,\s*(?:[^\W\d_]{1,3}\.?\s*)?|\s(?:pp?|SS?)\.\s?)(?!(?:1[4-9]|20)\d\d\W*$)\d+(?:[–-]\d+)?(?:n\d+)?(?:,\s\d+(?:[–-]\d+)?(?:n\d+)?){0,4}\s*[.;]?\s*"
)
_MOST_NAMES = 3
"""Words before the first comma of a short form without marks: "Roe, Doe and others, Salt, 12"."""
_SAME = re.compile(rf"\A{SAME_AUTHOR}\.?,\s(?=[^\W\d_a-zß-ÿ])")
_LABEL = r"(?:at|pp?\.?|SS?\.|с\.|С\.|s\.|k\.|cc?\.|л\.|col{1,2}\.|fols?\.|fos?\.|f{1,2}\.|nos?\.|§{1,2}|Nrn?\.|paras?\.?|art\.|págs?\.|стр\.|第|[A-ZÄÖÜ][a-zäöü]+(?:band|teil))"
_CYRILLIC_PAGE = re.compile(
    r"[а-яё]{3}.*[.,…]\s(?:[–—]\s)?[Сс]\.\s?\d+|[^\W\d_]{3}…\s(?:[–—]\s)?[СсPpSs]\.\s?\d+|[А-ЯЁ]{3}.*\s№\s?\d+"
)
_PINPOINT = re.compile(
    rf"(?:(?:von|vom|van|de|zu|zum|zur|der|den|di|del|du|la|ibn)\s|(?:al|el|an|ar|as|at)-|[dl]['’]){{0,2}}[^\W\d_a-zß-ÿ].{{2,}}?(?:[,:”’»\"]\s(?:{_LABEL}\s?)?|\s{_LABEL}\s?)(?:\d+[A-Z]?[:.]\s?)?(?!(?:1[4-9]|20)\d\d\W*$)(?:\d+[a-z]?|[ivxlc]{{1,7}})(?:\s?[–-]\s?(?:\d+[a-z]?|[ivxlc]{{1,7}}(?!\w)))?(?:\s?ff?\.?)?(?:[,;]\s\d+(?:[–-]\d+)?){{0,6}}(?:,?\s(?:n|nn|fn|note)\.?\s?\d+)?[\s.)]*",
    re.DOTALL,
)
"""A text that ends in a page: a citation, however short."""
_GOES_ON = re.compile(
    r"[\s(]*(?:(?:die|der|das)\s(?:Arbeit|Band|Buch|Aufsatz|Beitrag|Studie|Autorin|Autor|Verfasser(?:in)?|Text|Werk)\s[a-zß-ÿ]+\s|in\sKraft\s|(?:entered|entry)\sinto\sforce|in\sforce\s|entr[ée]e\sen\svigueur|en\svigueur\s|in\svigore\s|[\[(](?:1[89]|20)\d\d[\])]\s(?:\d+\s)?[A-Z]|(?!\d{1,2}\s(?:(?:&|and)\s\d{1,2}\s)?(?:Geo|Jac|Car|Eliz|Hen|Edw|Vict?|Will|Ric|Anne|Phil)\b)\d|[A-Z][A-Za-z]*(?:\s[A-Z][A-Za-z]*){0,5}\.\s(?:19|20)\d\d(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?;\d|[Vv]ol(?:s|umes?)?(?![a-z])|v\.\s\d+,\s(?:n|p)|[Nn]o\.|Nr\.\s\d|pp?\.|[Bb]d\.|[Tt]\.\s(?:\d|[IVX]{1,5}(?!\w))|in\s(?:press|print)|[Ee]ds?\.|[Tt]rans(?!cript|\w*\.?\sin\s)|[Rr]epr|[Rr]ev\.|[a-zß-ÿ]+\s(?:[Ee]d|[Aa]ufl)|doi|DOI|last\s(?:modified|updated|revised)|URL|http|ISBN|[Aa]ccessed"
    r"|(?:[Hh]ere(?:in)?after|[Hh]enceforth|künftig|fortan|[Ii]m\sFolgenden|ci-après|désormais|en\sadelante|d[’']ora\sin\s(?:poi|avanti))\s(?![^;]*(?:1[5-9]|20)\d\d)|(?:[Aa]lso\s)?[Aa]vailable\s|(?:auch\s)?[Oo]nline\s(?:verfügbar\s|abrufbar\s|zugänglich\s)?unter\s|online\s(?:unter|at|auf):?\s|abrufbar\s|verfügbar\s|einsehbar\s|en ligne\s|disponi?ble\s|disponibile\s|consultable\s|(?:[Dd]irected|[Pp]roduced|[Ww]ritten|[Pp]erformed|[Nn]arrated|[Ee]dited|[Tt]ranslated|[Ii]llustrated)\sby\s|(?:[Ss]ee\s)?(?:[Cc]hapters?|[Ss]ections?|[Tt]ables?|[Ff]ig(?:ure)?s?|[Aa]ppendi\w+,?(?:\sdocs?|\snos?)?|[Aa]nhang|[Aa]bb|[Tt]af|[Pp]ages?|[Nn]otes?|[Nn]os?\.)\.?\s[\dIVX])"
)
_SEE_PAGES = re.compile(
    r"\s*(?:[Ss]ee|[Ss]iehe|[Vv]gl\.|[Cc]f\.|[Vv]oir|[Vv]éase|[Vv]edi)\s(?:esp\.|especially|in\sparticular|insb\.|insbesondere|bes\.|besonders|surtout|notamment|especialmente|in\sparticolare|soprattutto),?\s(?:(?:pp?|SS?|ch(?:ap)?s?|cap|[Kk]ap|fols?|§{1,2})\.?\s?\d|(?:das\sKapitel|Kapitel|the\schapter|chapters?|the\sintroduction|die\sEinleitung)\s)"
)
"""Pages of the work before that are pointed out: "Roe, Salt. See esp. pp. 84–90"."""
_REPORTED = re.compile(
    r"\s*\*?[A-Z][\w.]{0,12}(?:\s(?:[a-z]{2,5}\.?|[A-Z]))?\*?\s(?:19|20)\d\d(?:\.\s(?:[IVX]{1,4}\.\s)?\d|,\s(?:p\.|n°|[IVX]{1,4},|chron\.|somm\.|pan\.|doctr\.)\s?\d[^;]*(?:obs\.|note\s|concl\.|comm\.|somm\.|chron\.|rapp\.))"
)
"""Another place in which a French decision is printed: "D. 1997. 403"."""
_REPRINTED = re.compile(
    rf"\s*(?:{alternatives(REPRINTED)})\s(?:in|dans)\s(?:(?:his|her|their|(?:[Ii]d|ID)\.,|\*[Ii]d\.\*,|ders\.,)\s)?(?=[*_“«‘\"A-ZÀ-Þ])(?![A-Z]{{3,}},\svol)(?=.{{5,200}}(?:(?:1[5-9]|20)\d\d|,\spp?\.\s\d))"
)
"""Another book in which a text stands again: a citation of its own."""
_IMPRINT = re.compile(
    r"\s*(?P<one>[^\W\d_][^:;\d“”\"*]{1,60}?)(?P<sign>\s?:\s?|,\s)(?P<other>[^:;\d“”\"*]{2,60}?),?\s\(?(?:1[4-9]|20)\d\d\W*|\s*(?P<alone>[^\W\d_][^:;,\d“”\"*]{1,60}),?\s\(?(?:1[4-9]|20)\d\d\W*"
)
_PRINTED_BY = re.compile(
    r"\s*[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+)?\s?:\s(?:[Aa]pud|[Tt]ypis|[Ee]x\s(?:officina|typographia|[Tt]ypis)|[Ii]n\s(?:officina|aedibus|typographia)|[Ss]umptibus|[Pp]rinted\s(?:by|for|and)|[Ii]mpr(?:eso|imé|enta)\s(?:en|por|de|par|chez)|[Cc]hez\s|[Pp]er\s(?=[A-Z]))"
)
"""A place and the printer of an old book: "Amstelodami: Apud Roe"."""
_PLACED = re.compile(r"\s*(?P<place>[^\W\d_][^,.;:()\d]{1,40})(?P<sign>[,.:])\s")
_HELD = re.compile(
    r"[^;,\d]{0,40}(?i:archiv|archief|bibliot|library|muse[uo]|galler|galer|sammlung|collection)[^;,\d]{0,40},\s(?:Inv|inv|MSS?|Ms|Cod|Hs|Add|Dep|acc|[A-ZÀ-Þ]{1,4}\s\d)"
)
"""A house and the number that it gave to what it keeps: "British Museum, Inv. 1868,0822.188"."""
_OPENING = ("*", "“", "‘", "«", "„")
"""Marks at which a title begins, behind a place that is the author: "Victoria, *Parliamentary Debates*"."""
_ALL_IN_BRACKETS = re.compile(r"\s*\([^()]{8,}\)\s*")
_ANY_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_LONG = 15
"""Words from which on a text without names can be a sentence of its own."""
_SMALL = 0.6
"""Share of its words that begin with a small letter."""
_SAID = re.compile(r"(?<=\d)\s\([“\"‘„«][^()]{2,160}[”\"’“»]\)$")
"""Words that a cited page says, in brackets: "Roe, Salt, 24 (“white and fine”)"."""
_SHELF_MARK = re.compile(r"[A-ZÀ-Þ]{2,8},\s[A-ZÀ-Þ]{1,5}(?:/[A-ZÀ-Þ\d]{1,8}){1,5}(?!\w)")
"""An archive by its letters, and a signature with strokes: "NRO, DN/VIS/7/1"."""
_INTERVIEW = re.compile(
    r"(?:(?:and|und|et|y|e)\s)?(?:(?:[Tt]he\s)?[Aa]uthors?(?:[’']s?)?\s|[Pp]ersonal\s|[Tt]elephone\s)?(?:[Ii]nterviews?\s(?:with|by|mit)\s|[Ee]ntretien\savec\s|[Ii]ntervista\s(?:a|con)\s|[Ee]ntrevista\s(?:a|con)\s)(?:[A-ZÀ-Þ][^;]*\d|(?:[A-ZÀ-Þ]|[a-z]+\s)[^;.]{2,160}\W*\Z)|Interview,\s[a-z][^;\d]{3,80}\W*\Z"
)
"""An interview by its day, or by whoever spoke: "Interview with Jane Roe, 3 May 1999", "interview with a salter"."""
_BEGINS = re.compile(
    r"\s*(?:\d|[^\W\d_][^,;\d]{1,40},\s[^,;\d]{0,60}?(?:[Aa]rchiv|[Aa]rchief|[Bb]ibliot|[Ll]ibrary|[Mm]use|Record Office))"
)
"""What would go on about a citation before it, and begins one where none is: a number, a place and a house that keeps papers."""
_AVAILABLE = re.compile(
    r"\W*(?:(?:il\stesto|le\stexte|el\stexto|o\stexto|the\s(?:full\s)?text|der\sText)\s(?:è|est|es|está|is|ist)\s)(?:(?:ora|anche|aussi|también|também|also|auch|now|hoje|hoy)\s){0,2}(?:disponibil[ei]|disponibles?|available|abrufbar|verfügbar|accessibles?|accessibile|consultabil[ei]|accesible|acessível|online)(?!\w)",
    re.IGNORECASE,
)
"""Where the source of the citation before can be read: "il testo è disponibile anche all’indirizzo"."""
_QUOTATION = re.compile(r"[“„«\"‘][^“”„«»\"]{1,400}[”“»\"’]")
_NAMED_TITLE = re.compile(
    r"(?<!\w)(?:see|see\salso|siehe|vgl\.|cf\.|voir|véase|cfr\.|vedi)\s[^\W\d_a-zß-ÿ][\w’'.-]+(?:\s[^\W\d_a-zß-ÿ][\w’'.-]+){0,3},\s[*“«‘„]"
)
"""A signal, names and a title."""
_AROUND = 4
"""Words around quotations that a sentence has at least."""
_UNIT = re.compile(r"(?<!\w)(?:b|bb|fasc|leg|busta|caja|box|folder|carton|exp|rkps|sygn|fols?|cart)\.?\s\d")
"""A unit of an archive, which no prose has."""
_TRANSLATED = re.compile(r"\s*[Tt]rans(?:lated|\.)\sby\s[^“*;]{3,60}\sas\s[“*]")
"""A translation with a title of its own."""
_VOLUME_FIRST = re.compile(
    r"\s*\d{1,2}\s(?=[A-Z])|\s*\d{1,3}\s(?=(?i:cong\. rec|fed\. reg|stat|u\.s\.c|c\.f\.r)\.)|\s*[Tt]rans\.\s(?=[A-Z][^*;]{2,60}\*[^*]{3,}\*[^;]*(?:1[5-9]|20)\d\d)"
)
"""The volume before its author, as American lawyers cite books; a translator before the title and year of a translation."""
_HOUSE = re.compile(r"(?i:archiv|archief|bibliot|library|muse[uo])")
_CALLED = re.compile(
    r"\s\((?i:hereafter|hereinafter|henceforth|künftig|fortan|im Folgenden|ci-après|désormais|d[’']ora in (?:poi|avanti)|en adelante|dalej|далее|далі)[^()]*\)"
)
"""The short name that a citation gives its source."""
_SIGLE = re.compile(
    r"(?!ISBN|ISSN|PMID|OCLC|DOI|US\s|EU\s|UN\s)[A-ZÄÖÜ]{2,5}\s(?:[IVX]{1,5}(?:[,/]\d+)?[,.]?\s)?(?:[Nn]r\.\s|S\.\s)?\d{1,5}[a-z]?(?:,\s\d{1,4}(?:,\s?\d{1,3})?)?(?:[–-]\d{1,4})?(?:\s?ff?\.?)?"
)
"""A collection by its letters, and a number in it: "JL 3995"."""
_ONLY_QUOTED = re.compile(
    r"[\s,:–—-]*(?:[a-zß-ÿ]+\s){0,5}[“„«\"‘](?:\[\w\]|…|\.{3})?\s?[a-zß-ÿ][^“”„«»\"\d]*[”“»\"’][\s.]*"
)
"""Words that are quoted and no title: they begin with a small letter."""
_IN_YEAR = re.compile(
    r"(?<![^\s(])(?<!University\s)(?:[Ii]n|im|en|nel|dal|since|seit|until|bis|by|vor|nach|from|after|before|depuis|vers|avant|après|desde|hasta|of)\s(?:(?:early|late|mid|about|around|the)\s|[^\W\d_a-zß-ÿ][^\W\d_]+\s)?(?:1[4-9]|20)\d\d(?:–\d{2,4})?(?![\d)\]])(?=,?\s[a-zß-ÿ]|[.,;]?\s*$)"
)
"""A year within a sentence, which is no date of a source."""
_ASIDE = re.compile(
    r"\s\((?:emphas[ei]s|citations?|internal|footnotes?|alterations?|italics|my\s|Hervorhebung)[^()]*\)"
)
"""What is said of a quotation in brackets: "(emphasis added)"."""
_CAPITAL = re.compile(r"[^\W_a-zß-ÿа-я]")
_PUBLISHED = re.compile(r"\([^()]{2,60}:\s[^()]{2,60}(?:1[4-9]|20)\d\d\)")
"""An imprint in brackets."""
_YEAR = re.compile(r"[\[(](?:1[4-9]|20)\d\d[\])]")


def only_addresses(inside: tuple[Span, ...]) -> bool:
    """Tell whether spans are nothing but addresses, and dates in brackets."""
    return all(
        span.mark is Mark.URL
        or not re.search(r"\w", span.text)
        or (span.mark in (Mark.SQUARE, Mark.ROUND) and parse(span.text) is not None)
        for span in inside
    )


@lru_cache(maxsize=256)
def cites(inside: tuple[Span, ...], text: str, *, first: bool = False) -> bool:
    """Tell whether a stretch cites something.

    Args:
        inside: its spans.
        text: as printed.
        first: no citation stands before it, about which it could go on.
    """
    if not inside or only_addresses(inside):
        return False
    if inside[0].mark is Mark.ROUND and _ALL_IN_BRACKETS.fullmatch(text):
        text = text.strip()[1:-1]
        return cites(spans(text), text)
    if any(span.mark is Mark.URL for span in inside):
        return first or _AVAILABLE.match(text) is None
    if any(is_title(span) for span in inside):
        holds = any(span.mark is Mark.ITALIC and _QUOTATION.search(span.text) for span in inside)
        return not _ONLY_QUOTED.fullmatch(text) and (holds or not _quotes(text))
    if not (first and _BEGINS.match(text)) and goes_on(text):
        return False
    words = _ASIDE.sub("", joined(inside, quotes=False).replace("*", "")).lstrip(" ,.(")
    bare = _CONJUNCTION.sub("", words[signal(words) :].strip(" ;"))
    bare = _SAID.sub("", bare[: remarks.begin(bare)])
    cited = bare.strip("()")
    cited = cited[introductions.length(cited) :]
    if bare.strip(" ,.").lower() == "cit" or crossreferences.begins(bare) or crossreferences.fills(words):
        return False
    if (
        legal.is_legal(cited)
        or legal.SHORT.fullmatch(bare)
        or legal.SHORT.fullmatch(cited.rstrip("). "))
        or authoryear.match(cited)
        or SHORT.search(words)
        or _SUPRA.search(words)
        or _AUTHOR_PAGE.fullmatch(bare)
        or _is_short(_CALLED.sub("", bare))
        or _SIGLE.fullmatch(bare.rstrip(". "))
        or _is_short(cited)
        or _SIGLE.fullmatch(cited.rstrip(". "))
        or _CYRILLIC_PAGE.search(bare)
        or archival.read(bare)
        or _SHELF_MARK.match(bare)
        or (_INTERVIEW.match(bare) and not remarks.FINITE.search(bare))
        or SPOKEN_AGAIN.fullmatch(bare)
        or classics.match(_SAME.sub("", cited))
        or annotated.match(cited)
        or identifiers(text)[0].resolver
    ):
        return True
    return (
        next(search(_IN_YEAR.sub(" ", remarks.LIFE.sub(" ", words))), None) is not None
        and _CAPITAL.search(words) is not None
        and (_UNIT.search(cited) is not None or not _is_prose(cited))
    )


def _quotes(text: str) -> bool:
    """Tell whether a text is a sentence with words that are quoted: small words around quotations, and no number."""
    if re.search(r"\d", text) or _NAMED_TITLE.search(text):
        return False
    said = _QUOTATION.findall(text)
    if (
        said
        and not re.search(r"[*(]", _QUOTATION.sub(" ", text))
        and all(words[1:2].islower() for words in said)
    ):
        return True
    words = _QUOTATION.sub(" ", text).split()
    return len(words) >= _AROUND and sum(word[0].islower() for word in words) >= _SMALL * len(words)


def _is_short(text: str) -> bool:
    """Tell whether a text is a name, perhaps a title, and a page."""
    same = _SAME.match(text)
    text = text[same.end() :] if same else text
    first = text.partition(",")[0]
    kept = is_body(first) or _HOUSE.search(first)
    if not same and len(first.split()) > _MOST_NAMES and not (kept and ", in:" not in text):
        who = byline.read(text)
        titled = who.certain and first.startswith(":", who.end)
        if (who.end < len(first) and not titled) or not all(name.family for name in who.names):
            return False
        if text.startswith(", in: ", len(first)) and not who.certain:
            return False
    return _PINPOINT.fullmatch(text) is not None


def goes_on(text: str) -> bool:
    """Tell whether a text goes on about the citation before it: a number, an edition, editors, a publisher and a place."""
    if (
        _REPRINTED.match(text)
        or _TRANSLATED.match(text)
        or _INTERVIEW.match(text.strip())
        or codes.read(text.strip())
    ):
        return False
    volume = _VOLUME_FIRST.match(text)
    if volume and byline.read(text[volume.end() :]).certain:
        return False
    if _GOES_ON.match(text) or _REPORTED.match(text) or _SEE_PAGES.match(text):
        return True
    placed = _PLACED.match(text)
    if placed and is_place(placed["place"]) and (placed["sign"] != "," or _ANY_YEAR.search(text)):
        return not (_HELD.match(text, placed.end()) or text[placed.end() : placed.end() + 1] in _OPENING)
    bare = text.strip()
    imprint = _IMPRINT.fullmatch(bare)
    who = byline.read(bare)
    if imprint and imprint["alone"] and names_press(imprint["alone"]):
        return True
    if imprint and (imprint["sign"] or "").strip() == ":" and is_place(imprint["other"].split(", ")[0]):
        return True
    if imprint and not (who.certain and who.names and who.names[0].given):
        names = [name for name in (imprint["one"], imprint["other"], imprint["alone"]) if name]
        return any(
            is_place(name.split(", ")[0]) or names_publisher(name) or is_publisher(name) for name in names
        )
    return who.editors and not bare[who.end :].strip(" .,;)")


def is_printed(raw: str, at: int) -> bool:
    """Tell whether the place and the printer of an old book stand at a place: "Amstelodami: Apud Roe"."""
    return _PRINTED_BY.match(raw, at) is not None


def _is_prose(text: str) -> bool:
    """Tell whether a text only speaks: many words, most of them small, no names at its head and no year in brackets."""
    words = text.split()
    small = sum(word[:1].islower() for word in words)
    return (
        len(words) >= _LONG
        and small >= _SMALL * len(words)
        and not _YEAR.search(text)
        and not _PUBLISHED.search(text)
        and not byline.read(text).certain
    )
