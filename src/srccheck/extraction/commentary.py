"""Notes that only speak, and cite nothing: acknowledgements, remarks on spelling, definitions."""

import re

from srccheck.extraction import (
    authoryear,
    byline,
    crossreferences,
    heads,
    introductions,
    legal,
    prose,
    remarks,
)
from srccheck.extraction.addresses import addresses, identifiers
from srccheck.extraction.marked import SHORT, SPOKEN_AGAIN
from srccheck.extraction.spans import Mark, Span, spans
from srccheck.model.document import Note
from srccheck.model.finding import Finding, Severity

_DIGIT = re.compile(r"\d")
_WHEN = re.compile(
    r"\s(?:[a-zß-ÿ]{2,8}|Jahren?)\s(?:\d{1,2}\s[A-Z][a-zß-ÿ]+(?:\s(?:1[4-9]|20)\d\d)?|(?:1[4-9]|20)\d\d(?:er)?(?:[–-]\d{2,4})?)(?=[\s,;.](?:\s?[a-zß-ÿ]|\s[A-Z][a-z]+\s[a-zß-ÿ]|\s?$))"
)
"""A date within a sentence: "in 1854, many", "on 1 January"."""
_MEASURED = re.compile(
    r"(?:the\s\d{3,4}s|\d+(?:[.,]\d+)?\s(?:c?m{1,2}|km|kg|g|ha|acres|miles|feet|per cent|percent|Prozent|%|years|Jahre|ans|años|anni))(?!\w)"
)
"""A decade, or a number with a unit."""
_PERIOD = re.compile(
    r"(?<!\w)(?:(?:between|from|until|bis|von|zwischen|entre|de|in|im|since|seit|en|tra|dal)\s)(?:[A-ZÄÖÜ][^\W\d_]+\s)?(?:(?:1[4-9]|20)\d\d\s)?(?:and|und|to|et|y|e|bis|à|a)?\s?(?:[A-Z][^\W\d_]+\s)?(?:1[4-9]|20)\d\d(?!\d)|\(?(?:1[4-9]|20)\d\d\s?[–-]\s?(?:1[4-9]|20)?\d\d\)?|(?<![\w.,–-])\d+(?:[.,]\d+)*\s(?=[a-zß-ÿ]{3,})|(?:[Ss]ections?|[Pp]art|[Aa]bschnitt|[Kk]apitel|[Cc]hapter)\s[\dIVX.]+"
)
"""A time, a count or a section in a sentence: "between May 1999 and 2001", "375 maravedís", "Section 4"."""
_CALLED = re.compile(r"[„“«\"]\w{1,10}[“”»\"]")
"""A word in quotation marks: "the „131er“"."""
_THANKS = re.compile(
    r"(?<!\w)(?:(?:[Ii]ch|[Ww]ir)\sdanken?|[Dd]anken?\s(?:ich|wir)|gilt mein Dank|(?:I|We)(?:\s(?:also|would like to|wish to|am|are))?\s(?:very\s|most\s|deeply\s)?(?:thank|grateful|indebted)|[Mm]y thanks|(?:[Jj]e|[Nn]ous)\sremerci|[Aa]gradezco|[Aa]gradecemos|[Rr]ingrazi(?:o|amo)|[Aa]gradeço|[Dd]ziękuję|[Ii]ch\sverdanke|verdanke\sich|[Hh]inweis\sverdank|I\sowe\s(?:this|the)\s(?:point|reference|suggestion|information))"
)
"""Words of thanks."""
_PROJECT = re.compile(
    r"\W{0,3}(?:(?:Este|El\spresente)\s(?:trabajo|artículo|texto|estudio)\s(?:se\s(?:inscribe|enmarca|ha\srealizado)|forma\sparte|ha\ssido|es\sresultado)|(?:Dieser|Der\svorliegende)\s(?:Beitrag|Aufsatz|Text|Artikel)\s(?:ist|entstand|beruht|geht|basiert)|(?:Überarbeitete|Erweiterte|Gekürzte)\sFassung"
    r"|(?:Cet|Le\sprésent)\s(?:article|texte)\s(?:est|s[’']inscrit|a\sété|reprend)|(?:Il\spresente|Questo)\s(?:scritto|saggio|lavoro|contributo)\s|(?:Uma\s(?:primeira\s)?versão|Versão\srevista)\s|(?:Este|O\spresente)\sartigo\s|(?:Niniejszy\s)?[Aa]rtykuł\s(?:powstał|jest)|Studie\svznikla|(?:Исследование|Работа|Статья)\s(?:выполнен[ао]|подготовлена)|Стаття\s(?:підготовлена|є)"
    r"|(?:The\sresearch\sfor\s)?[Tt]his\s(?:article|essay|paper|research|work)\s(?:was|is|has\sbeen|forms|draws|grew)|An\searlier\sversion)"
)
"""How notes begin that say where a text comes from, and who paid for it."""
_LAW = r"(?:BGB|GG|StGB|StPO|ZPO|HGB|AktG|VwGO|VwVfG|InfSG|IfSG|UrhG|EGBGB|AEUV|EUV|EMRK|NetzDG|ThürVerf|WRV|ABGB|OR|ZGB|c\.\s?c\.|c\.\s?p\.|Cost\.|CE|CC|CP|LOTC|SGB\s[IVX]{1,4}|[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,7}(?:G|GB|O|V))(?!\w)"
_PROVISIONS = re.compile(
    rf"\W*(?:Vgl\.|S\.|Siehe|Cfr\.|V\.|Cf\.)?\s?(?:(?:§{{1,2}}|[Aa]rtt?\.|[Aa]rt)\s[\d.]+[a-z]?(?:\s(?:ff?\.|Abs\.|S\.|Satz|Nr\.|lit\.|Alt\.|Hs\.|Var\.|Halbs\.|\d+|[a-z]\)?|[IVX]+|i\.\s?V\.\s?m\.|und|sowie|e|y|et|bis|analog|a\.\s?F\.|n\.\s?F\.)[,.]?)*(?:\s{_LAW})?(?:\s(?:a\.\s?F\.|n\.\s?F\.|analog))?(?:\s(?:einerseits|andererseits))?(?:;\s|,\s|\s(?:und|sowie|i\.\s?V\.\s?m\.|e|y|et)\s|;\s(?:ma\s)?v\.\s(?:pure\s)?|\W*$|\.\s[^\d“„«*§;]{{8,300}}\Z)){{1,6}}"
)
"""Provisions of laws that a note gives alone: "§ 313 Abs. 1 BGB."."""
_BOOKS = r"(?:Gen|Exod|Ex|Deut|Josh|Judg|Wisd?|Eccles|Eccl|Prov|Song|Baruch|Bar|Ecclus|Pss|Ruth|Lev|Num|Dtn|Dt|Jos|Ri|Rut|Sam|Kön|Chr|Esra|Neh|Est|Hi|Hiob|Ijob|Ps|Spr|Koh|Hld|Jes|Isa|Jer|Klgl|Ez|Dan|Hos|Joel|Am|Obd|Jona|Mi|Nah|Hab|Zeph|Hag|Sach|Mal|Mt|Matt|Mk|Lk|Luke|Joh|John|Apg|Acts|Röm|Rom|Kor|Cor|Gal|Eph|Phil|Kol|Col|Thess|Tim|Tit|Phlm|Hebr|Heb|Jak|Jas|Petr|Pet|Jud|Apk|Offb|Rev|Tob|Sir|Weish|Makk|Macc)"
_SCRIPTURE = re.compile(
    rf"\W*(?:(?:(?:[Vv]gl\.|[Ss]iehe|[Ss]\.|[Cc]f\.|[Ss]ee)\s)?(?:[1-4I]{{0,3}}\s?{_BOOKS}\.?\s)?\d{{1,3}}(?:[,:.]\d{{1,3}})?(?:[–-]\d{{1,3}}(?:[,:]\d{{1,3}})?)?(?:ff?\.?)?(?:\.\d{{1,3}})?(?:[;,]\s|\s(?:und|and|par)\s|\W*$)){{1,12}}"
)
"""Places in the Bible that a note gives alone: "Röm 1,16f; 3,21–26"."""
_OWN = re.compile(
    r"(?:Nous soulignons|Je souligne|Wir heben hervor|El subrayado es (?:mío|nuestro)|Il corsivo è (?:mio|nostro)|(?:Hervorhebung|Übersetzung|Hervorhebungen|Übersetzungen)\s(?:von\smir|im\sOriginal(?:\s(?:gesperrt|kursiv|fett))?|d\.\s?A\.)|Eigene\s(?:Übersetzung|Hervorhebung|Berechnung)(?:en)?|(?:Corsiv[oi]|Traduzion[ei])\s(?:mi[oiae]|nostr[oiae])|(?:Author['’]?s?|My|Our)\s(?:own\s)?(?:translation|emphasis|italics)(?:\sfrom\sthe\s\w+)?|(?:Translation|Emphasis|Italics)\s(?:mine|added|by the author)|(?:Traduction|Souligné)\s(?:de l['’]auteure?|par l['’]auteure?|par nous)|(?:Hervorhebung|Übersetzung)(?:en)?\s(?:vom|von der|des|d\.)\s(?:Verfassers?(?:in)?|Vf\.|Verf\.)|(?:Corsivo|Traduzione)\s(?:mio|mia|dell['’]autore)|(?:La\s)?[Tt]raducción\s(?:mía|del autor)|See (?:above|below)|Siehe (?:oben|unten))[\s.]*"
)
"""What notes say of their own words: "Author's translation."."""
_VERSUS = re.compile(r"\sv\.\s[^\W\d_a-zß-ÿ]")
_HAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_LEAST = 6
"""Words that such a note has at least."""
_FEW = 3
"""Words after the first that a note of small words has at least."""
_LEAST_HAN = 20
"""Characters that one in Chinese or Japanese has at least."""
_TERM = 3
"""Words that a quotation has at most that is a term, and no title."""
_QUOTED = 8
"""Words that a quotation has at most after a small word of a sentence."""
_SMALL_BEFORE = re.compile(r"(?<![^\s(])[a-zß-ÿ’']{2,}\s$")
_NEAR = 20
_LONGEST = 2_000
"""Characters of a note that is looked at; a longer one is read."""


_TITLE_IN = re.compile(r"(?:Dt|Deutsch|Engl?|English|Frz|Lat|Ital|Poln)\.?:\s\*[^*\d]{3,120}\*[\s.]*")
"""What a title is in another language: "Dt.: *Prüfung des Salzes*"."""
_LIVES = re.compile(
    r"[^\d“”„«»\"*:.]{3,60}(?:\.\s[^\d“”„«»\"*:.]{2,60})?(?:;\s[^\d“”„«»\"*:.]{3,60}(?:\.\s[^\d“”„«»\"*:.]{2,60})?){0,9}\.?"
)
"""Persons and no more, but when they lived."""


def is_commentary(raw: str) -> bool:
    """Tell whether a note names no source at all.

    Only what is sure counts: sentences without a number, an address, a title in quotation marks or italics, names before
    a title, a case, an act or a short form.
    """
    if not raw.strip():
        return True
    if "://" in raw:
        return False
    if len(raw) <= _LONGEST and crossreferences.fills(raw.replace("*", "")):
        return True
    if len(raw) <= _LONGEST and (_says_nothing(raw) or _OWN.fullmatch(raw) or prose.speaks_only(raw)):
        return True
    if len(raw) > _LONGEST or SHORT.search(raw) or SPOKEN_AGAIN.fullmatch(raw):
        return False
    whole = spans(raw)
    if (
        any(_is_title(raw, span) for span in whole)
        or _DIGIT.search(_PERIOD.sub(" ", _MEASURED.sub(" ", _CALLED.sub(" ", _WHEN.sub(" ", raw)))))
        or addresses(raw)
        or identifiers(raw)[0].resolver
        or _VERSUS.search(raw)
        or authoryear.match(raw)
        or legal.is_legal(raw)
    ):
        return False
    if _HAN.search(raw):
        return len(_HAN.findall(raw)) >= _LEAST_HAN and "《" not in raw and "『" not in raw
    if _THANKS.search(raw):
        return not (_DIGIT.search(raw) and heads.find(raw, whole))
    head = raw[introductions.length(raw) :]
    return (
        (_is_small(raw) or (len(raw.split()) >= _LEAST and remarks.speaks(raw)))
        and not heads.find(raw, whole)
        and not byline.read(head).certain
    )


def _says_nothing(raw: str) -> bool:
    """Tell whether a note says where its text comes from, or gives provisions of laws or places in the Bible alone."""
    bare = raw.strip()
    if _PROJECT.match(bare):
        return not any(span.mark is Mark.ITALIC for span in spans(raw))
    lives = remarks.LIFE.sub("", bare) if "(" in bare else bare
    if (lives != bare and _LIVES.fullmatch(lives)) or _TITLE_IN.fullmatch(bare):
        return True
    return _PROVISIONS.fullmatch(bare) is not None or (
        _SCRIPTURE.fullmatch(bare) is not None and re.search(_BOOKS, bare) is not None
    )


def _is_small(raw: str) -> bool:
    """Tell whether a text has only small words after its first: "C’est nous qui soulignons."."""
    rest = raw.split()[1:]
    return len(rest) >= _FEW and all(word[:1].islower() for word in rest)


def _is_title(raw: str, span: Span) -> bool:
    """Tell whether a span could be a title: more than a term, and no words that a sentence quotes."""
    words = len(span.text.split())
    if span.mark not in (Mark.QUOTE, Mark.ITALIC) or words <= _TERM:
        return False
    within = _SMALL_BEFORE.search(raw, max(0, span.start - _NEAR), span.start)
    return span.mark is Mark.ITALIC or words > _QUOTED or within is None


def too_long(note: Note) -> Finding:
    """Return what is said of a note of which only the first citation is read."""
    return Finding(
        rule="note-too-long",
        severity=Severity.WARNING,
        message=f"the note has {len(note.raw):,} characters; only its first citation is read",
        location=note.location,
        note=note.label,
    )


def finding(note: Note) -> Finding:
    """Return what is said of a note without a source."""
    return Finding(
        rule="no-source",
        severity=Severity.NOTE,
        message="the note names no source",
        location=note.location,
        note=note.label,
    )
