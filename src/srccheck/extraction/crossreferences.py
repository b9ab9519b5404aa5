"""References to other notes and parts of the same text, which name no source: "See note 14 above", "Siehe oben, Abschnitt II"."""

import re

from srccheck.text.alternatives import has_any

_SEE = r"(?:(?:See|Cf\.|Zie|Se|Jfr?\.|Siehe|S\.|Vgl\.|Voir|V\.|Véanse|Véase|Vid\.|Cfr\.|Si vedano|Si veda|Si confronti|Vedi|Ver|Vd\.|Compare|Dazu|Hierzu|Näher|Viz|Srov\.|Zob\.|Por\.|Patrz|См\.|Ср\.)\s(?:(?:also|auch|aber|jedoch|dagegen|hingegen|aussi|anche|generally|dazu|hierzu|ausführlich(?:er)?|näher|sogleich|einstweilen|vorerst|bereits|schon|dann|unter|też|także|również|также)\s){0,3})"
_ELSEWHERE = "supra|infra|above|below|oben|unten|ci-dessus|ci-dessous|más arriba|más abajo|sopra|sotto|plus haut|plus bas|acima|abaixo|wyżej|niżej|выше|ниже|hierboven|hieronder|boven|onder|ovan|nedan|ovenfor|nedenfor|výše|níže"
"""Words for another place of the same text."""
_HERE = rf"(?:{_ELSEWHERE}|retro|\*retro\*|o\.|u\.)"
_PART = r"(?:Parts?|Sections?|Abschnitt|Kapitel|Kap\.|Chapters?|Teil|§{1,2}|Tabelle|[Tt]ables?|[Ff]igures?|Abb\.|cuadro|tableau|tabella|Appendix|Anhang|[Ss]ección|[Cc]apítulo|[Cc]hapitre|paragrafo|par\.)"
_NOTE = r"(?:(?:text (?:at|to) )?(?:[Nn]otes?|nn?\.?)|fn\.|Anm\.|Fn\.|[Nn]otas?|n[°º]|[Pp]rzyp(?:is|\.)|pozn\.|прим(?:еч)?\.|сн\.|Fußnoten?|noot|not|noter?)"
_TEXT_THERE = r"(?:\s?(?:and accompanying text|e testo corrispondente|et (?:le )?texte (?:correspondant|afférent)|und (?:der |den )?(?:dazugehörige[rn]? )?Text|y (?:el )?texto correspondiente|f{1,2}\.))"
_FIGURE = r"(?:Abb(?:\.|ildung(?:en)?)|Tab(?:\.|ellen?)|Dok\.|Taf(?:\.|eln?)|Karten?|[Ff]igs?\.|[Ff]igur[aen]?s?|[Ff]igures?|[Tt]ables?|[Tt]ableaux?|[Tt]abell[ae]|[Cc]uadros?|[Ii]mages?|[Ii]ll(?:us)?\.|[Pp]lates?|[Mm]aps?|[Aa]fb\.|[Oo]br\.|[Rr]ys\.|рис\.|табл\.)\s\d+[a-z]?"
_AND = r"(?:,\s|,?\s(?:und|and|et|y|e|en|и|i|a|[–-])\s|[–-])"
_WHOLE = re.compile(
    rf"{_SEE}(?:the\s|el\s|la\s|las\s|les?\s|den\s|die\s)?(?:\*?{_HERE}\*?[\s,]*(?:(?:bei|bei und in)\s)?(?:(?:{_PART}|{_NOTE}|pp?\.|S\.)\s?[\dIVXLC][\w.()–-]*(?:{_AND}\d+)*{_TEXT_THERE}?)?|{_PART}\s?[\dIVX][\w.()]*(?:[,\s](?![^\d]*\d)[^A-Z]*)?|{_NOTE}\s\d+(?:(?:,\s|\s(?:y|e|et|and|und|i|и)\s|[–-])\d+)*(?:\s{_HERE})?{_TEXT_THERE}?)[\s.]*"
    rf"|(?:Dazu|Hierzu|Näher)(?:\s(?:dazu|hierzu|sogleich|näher|unten|oben|unter|unten bei)){{1,3}}\s[IVX]{{1,4}}\.(?:\s?[\dA-Za-z]{{1,2}}[.)]){{0,3}}[\s.]*"
    rf"|{_SEE}?(?:bereits\s|schon\s)?(?:[Oo]ben|[Uu]nten)\s[IVX]{{1,4}}\.(?:\s?[\dA-Za-z]{{1,2}}[.)]){{0,3}}[\s.]*"
    rf"|{_SEE}(?:the\s)?[a-z]+(?:\s[a-z]+){{0,4}}\s(?:cited|listed|given|mentioned|quoted|discussed|named)\s(?:in|at)\s(?:notes?|nn?\.)\s\d+(?:(?:,|,?\sand|[–-])\s?\d+)*(?:\s(?:above|below))?[\s.]*"
    rf"|{_SEE}(?:notes?|nn?\.)\s\d+(?:(?:,|,?\sand|[–-])\s?\d+)*,?\s(?:above|below)[\s.]*|{_SEE}(?:above|below),\stext\s(?:at|to)\snn?\.?\s\d+(?:[–-]\d+)?[\s.]*"
    rf"|[^“‘«„*\d]{{3,120}}(?:cfr\.|vedi|v\.|voir|véase|siehe|vgl\.|see)\s(?:infra|supra),?\s(?:par|§|cap|p|n|note|nota)\.?\s?\d+(?:[–-]\d+)?[\s.]*|[^“‘«„*\d]{{3,120}}\s(?:infra|supra),\s(?:§|par\.|cap\.)\s?\d+[\s.]*"
    r"|S\.\s?[ou]\.,?\s(?:[IVX]{1,4}\.(?:\s?[\dA-Za-z]{1,2}[.)]){0,3}\s?(?:(?:mit|bei|in)\s)?)?(?:(?:Anm|Fn)\.\s\d+)?[\s.]*|Cf\.\s(?:quadro|cuadro|tableau|tabella)\s\d+,\s[^;\d]{3,30}"
    r"|(?:V\.|Vid\.|Voir|Vedi|Véase|See|Siehe|Cf\.|Cfr\.)\s(?:la\s|le\s)?(?:infra|supra),?\s(?:(?:le|la|el)\s)?(?:tableau|epígrafe|cap\.|par\.|§|[IVX]{1,5})[\s,.A-Z\dIVX]*"
    rf"|{_SEE}(?:[a-zß-ÿа-я]{{2,}}\s){{0,3}}(?:(?:zu|for|on|pour|per|para)\s[^\d.;]{{3,80}}\s)?{_FIGURE}(?:{_AND}(?:[a-zß-ÿа-я]{{2,3}}\s)?{_FIGURE}|{_AND}\d+[a-z]?)*(?:\sim Anhang|\sin the appendix)?[\s.]*"
    r"|(?:Zu[rm]? [^\d]{3,80}\s(?:§ \d+\w? \w+\s)?)?(?:Ausführlich(?:er)?|Näher|Siehe|Vgl\.|siehe)?\s?(?:dazu|hierzu)?\s?(?:unten|oben)\s(?:unter\s|bei\s)?[IVX]{1,4}\.(?:\s\d\.)?(?:\s\d)?(?:\s[a-z]\))*(?:\sbei Fn\. \d+)?[\s.]*"
    r"|(?:Siehe|Vgl\.)\s(?:hierzu\s|dazu\s|auch\s)?die\s(?:in|unter|bei)\s(?:Anm|Fn)\.\s\d+\s(?:genannte|angegebene|zitierte|angeführte)n?\s[A-ZÄÖÜ][a-zß-ÿ]+[\s.]*"
    r"|(?:Siehe|Vgl\.)\sdie\s(?:Nachweise|Belege|Angaben|Literatur)\s(?:oben|unten),?\s(?:in\s|bei\s)?(?:Fn|Anm)\.\s\d+(?:\sund\s\d+)*[\s.]*"
    r"|[^\d“«„]{0,60}(?:véase lo dicho en la nota|voir nos remarques supra, note|см\. выше, прим\.|si rinvia[^\d]{0,80}al paragrafo)\s\d+[\s.]*"
    r"|[^\d“«„]{3,90}\s(?:in diesem (?:Band|Heft)|in dieser Ausgabe|in this (?:volume|issue))[\s.]*"
    r"|(?:[^“‘«„*\d;,:]{3,120}\s)?(?:[Ss]iehe|[Ss]ee|[Vv]gl\.|[Vv]oir|[Vv]éase)\s(?:(?:auch|also|dazu|hierzu|aussi|weiter|unten|oben|above|below)\s){0,3}(?:d(?:ie|er|en)\s[A-ZÄÖÜ][a-zß-ÿ]+\s)?(?:(?:S\.|pp?\.)\s?\d+(?:[–-]\d+)?|[IVXLC]{2,8})(?:\s?ff?\.)?(?:,\s(?:Fußnote|Anm\.|Fn\.|note|n\.)\s\d+)?[\s.]*"
    r"|(?:Absätze?|Abs\.|Ziff\.|Al[ie]{1,2}n[ée]as?|Aliénas?|[Pp]aragraphs?|[Pp]arágrafos?)\s\d+(?:(?:,|\s(?:und|and|et|y|e))\s\d+)*(?:\s(?:du|des|der|of the|del)\s[^\W\d_]+)?[\s.]*"
    r"|(?:Cfr?\.|Véase|Vid\.|Voir|Vedi)\s(?:también\s|aussi\s|anche\s)?(?:lo\s[a-zß-ÿ]+\sen|ce\squi\sest\sdit\sà|quanto\s[a-zß-ÿ]+\salla)\s(?:la\s)?(?:nota|note)\s\d+[\s.]*|(?:Lásd|Vö\.)\s(?:a|az|még)\s\d+\.\sjegyzet\w*[\s.]*"
    r"|(?:Zum (?:Folgenden|Ganzen) )?(?:bereits |schon )?(?:oben|unten) (?:bei |in )?(?:Fn|Anm)\. \d+[\s.]*"
)
"""A reference to another place of the same text: "See infra Part III.B", "Siehe oben, Anm. 17", "Cfr. supra, nota 5"."""
_LABEL = re.compile(rf"(?i:(?:{_ELSEWHERE}|arriba|abajo|s\.\s?[ou]\.)(?!\w))")
"""One of these words, in capitals or not, or a shorter form: "s. o.", "arriba"."""
_NUMBERED = re.compile(
    rf"(?:{_PART}|{_NOTE}|(?i:sections?|parts?|chapters?|nt|nota|note|text to n|pp?|S|par|paragrafo)\.?)[\s,]*(?:[\dIVXLC]+(?!\w)[\w.()–-]*|[IVX]+\.[A-Z])(?:(?:,|,?\s(?:and|und|u\.|et|e|y|i))\s\d+[\w–-]*)*"
)
"""A part, a note or a page with its number."""
_TEXT = re.compile(
    r"(?i:accompanying|text to n|testo corrispondente|texte (?:correspondant|afférent)|den text dazu)"
)
"""What stands beside a note of the same text."""
_LED = re.compile(
    rf"{_SEE}|(?:For|On|Sur|Su|Sulla?|Zu[rm]?|Sobre)\s[^\d“‘«„*\"]{{3,80}}?,?\s(?:see|v\.|voir|siehe|vgl\.|cfr\.|véase)\s|[Tt]ext to\s|[Ii]nfra,?\s|V\.\s"
)
"""How it begins: with a signal, perhaps after what is referred to."""
_SECTION = re.compile(r"(?<=section\s)[“\"‘][^“”\"‘]{3,60}[”\"’]")
"""The title of a section of the same text: "See the section “Salt,” below"."""
_LONGEST = 160
"""Characters of such a reference."""
_SMALL_WORDS = re.compile(
    r"(?:[^\W\d_][a-zß-ÿ’'.]*[,;:.]?(?:\s[a-zß-ÿ’']+[,.;:]?){0,11}|[a-zß-ÿ’'.,;:\s]*)[\s.,;]*"
)
"""Words of which only the first may have a capital."""
_BEGUN = re.compile(
    r"(?:pp?|nn?|[Nn]otes?)\.?\s\d+(?:[–-]\d+)?\s(?:above|below)(?!,)|[^“‘«„*\d]{3,160}\s(?:at|in|to|bei)\s(?:nn?|[Nn]otes?|Anm)\.?\s\d+(?:[–-]\d+)?\s(?:above|below|oben|unten)[\s.]*\Z|[^“‘«„*\d]{0,160}?\b(?:see|vgl\.|siehe|cf\.)\s(?:also\s)?(?:above|below|oben|unten),?\s(?:nn?|pp?|[Nn]otes?|Anm|S)\.?\s\d+(?:[–-]\d+)?[\s.]*\Z"
)
"""A reference to another note, after the words that lead to it: "note 14 above"."""
_SENTENCE = re.compile(
    r"[a-zß-ÿ][^“‘«„*\d,]{3,160}\s(?:oben|unten|above|below),?\s(?:Anm|Fn|nn?|notes?)\.?\s\d+[\s.]*"
)
"""A sentence that refers to another note: "die Gegenvorstellung oben Anm. 14"."""


def fills(text: str) -> bool:
    """Tell whether a text is such a reference and no more, with the words that lead to it: "zob. przyp. 14."."""
    bare = text.strip(" ,;")
    bare = bare[:1].upper() + bare[1:]
    return _WHOLE.fullmatch(bare) is not None or _only_points(bare)


def _only_points(text: str) -> bool:
    """Tell whether a short text has a number of a part or a note of the same text, and small words besides: "See section 3 below."."""
    if (
        len(text) > _LONGEST
        or not _LED.match(text)
        or not _NUMBERED.search(text)
        or has_any(text, (" cit", "préc"))
    ):
        return False
    text = _SECTION.sub(" ", text)
    rest = " ".join(_LABEL.sub(" ", _NUMBERED.sub(" ", text)).split()).replace(" ,", ",")
    here = _LABEL.search(text) is not None or _TEXT.search(text) is not None
    return here and _SMALL_WORDS.fullmatch(rest) is not None


def begins(text: str) -> bool:
    """Tell whether a text begins with one, or is a sentence that ends with one, without the words that lead to it."""
    return _BEGUN.match(text) is not None or _SENTENCE.fullmatch(text) is not None
