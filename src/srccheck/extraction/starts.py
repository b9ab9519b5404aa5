"""What may begin after a title that has no marks of its own: a container, a publisher, a number, a date.

A title may have full stops, commas and colons in it. It ends at the first of them where what follows could not be a part
of it, but begins as one of the things that follow titles.
"""

import re

from srccheck.extraction import numeration
from srccheck.extraction.lexicon import JOURNAL_WORDS
from srccheck.extraction.places import CITIES, is_place
from srccheck.extraction.publication import is_house
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import MONTH_NAME

_WORD = r"[^\W\d_][\w.&'’/-]*"
_SMALL = r"(?:of|the|and|for|in|on|to|für|und|der|die|des|zur|zum|de|la|du|et|sur|les|le|di|del|della|e|i|y|los|las|en|&|van|het)"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞА-Я][\w.&'’/()-]*"
_NAME = rf"{_CAPITAL}(?:,?\s(?:{_CAPITAL}|{_SMALL}(?!\w))){{0,11}}"

_LABELLED = re.compile(
    r"""(?:in|In|IN|En|Dans|dans|Nel|En:|в кн|В кн)\s?:\s
    |In\s(?=[A-ZÀ-ÞŒ"“`'‘(]|the\s|\d)|in\s(?=[A-ZÀ-ÞŒ"“`'‘]|(?:la|il|lo|el)\s[A-ZÀ-ÞŒ])
    |(?:En|Em|Dans|Nel|In)\s(?=[^.()]{0,6}[^()]{2,80}\((?:[Cc]omps?|[Ee]ds?|[Cc]oords?|[Dd]irs?|[Oo]rgs?|[Aa]\scura)\b)
    |//\s
    |(?:Proc\.|Proceedings|Conference\sRecord|Conf\.\sRec|Symposium\son|Workshop\son|Trans\.\s|Transactions\s(?:on|of)|Lecture\sNotes
      |Advances\sin|Annual\sReview|Actes\sd|Comm\.\s(?:of|ACM)|Communications\sof|Bulletin\s(?:of|de)|Handbook\sof)
    |(?:(?:Unpublished|unpublished|Unveröff|inédit|Inédit)\S*\s)?(?:Ph\.?\s?D\.?|PhD|Doctoral|doctoral|Master['’]?s?|MSc|M\.\s?Sc?\.?|MA|Diploma|Licentiate|Bachelor['’]?s?|Habilitations?)[\s-]
      (?:\w+\s)?(?:[Tt]hesis|[Dd]issertation|[Dd]iss|[Tt]h[èe]se|[Aa]rbeit|[Pp]roject)
    |(?:[Tt]hesis|[Dd]issertation(?!\sAbstracts)|[Dd]iss\.|[Tt]h[èe]se|[Tt]esis|Tesi|Mémoire|Diplomarbeit|Dissertação|Magisterarbeit)(?=[\s,.(])
    |(?:[Tt]ech(?:nical|\.)?\s?(?:[Rr]ep(?:ort|\.)?|[Mm]emo)|Research\s(?:Report|Memo)|(?:[A-Z][\w&-]*\s){0,4}(?:[Ww]orking|Discussion|Research|Policy)\s[Pp]apers?(?=\s(?:No\.?\s|Nr\.?\s|Series)?[A-Z\d])|[Ww]orking\s[Pp]aper|Discussion\s[Pp]aper|Internal\s[Rr]eport
      |Rep(?:ort|\.)\s(?:No|[A-Z\d#])|Tech\.\s|Internet[\s-]Draft|RFC\s?\d)
    |(?:Preprint|Manuscript|manuscript|Submitted|submitted\s(?:to|for)|To\sappear|to\sappear|In\spress|in\spress|in\spreparation|In\spreparation|Forthcoming
      |forthcoming|Personal\s[Cc]ommunication|personal\scommunication|Unpublished|unpublished|Accepted\sfor|Available(?=:|\s(?:at|from|online|on|via|through|in|under|as)(?!\w))|Retrieved|(?:online\s)?(?:abrufbar|verfügbar|einsehbar)(?:\sunter|\sauf)?(?=[:\s]|$)|[Aa]ccessed\s(?:on\s)?\d|[Aa]ccessed\s(?:on\s)?[A-Z]|Accessed|[Aa]bgerufen\s|[Aa]ufgerufen\s|[Cc]onsult(?:é|ado|ato)\s|n\.\s?d\.(?=[\s,;]|$)|URL|http|www\.|doi|DOI
      |(?:Poster|Paper|paper|Talk|Keynote|Lecture)(?:\s\w+){0,2}\spresented|Vortrag\s(?:auf|bei|an|im|beim|vor)\s|Revised\sand|Dir\.\s|Perf\.\s|DVD\.|Editio\s|Presented\sat|presented\sat|paper\ssubmitted|Draft|Mimeo|mimeo|Online|on-?line|Zugriff|Disponible|Disponíve(?:l|is))
    |(?:[Vv]ol(?:umes?|s?\.|s)?|Bd\.|Bde\.|Band|[Nn]o\.|[Nn]r\.|[Pp]p?\.|[Pp]ages?|SS?\.|Heft|Jg\.|[tTтТ]\.|ч\.|№|вып\.)\s?(?:\d|[IVXLC]+\b)
    |(?:Teil|Halb)(?:bd\.|band)\s(?:\d|[IVX]+\b)|\d{1,2}\.\s(?:(?:Teil|Halb)?band|(?:Teil|Halb)?bd\.|Band|Bd\.)
    |\d{1,2}\s(?:Bde|Bände|[Vv]ols?|tomes|тт|voll)\b
    |\d{1,3}(?:st|nd|rd|th|e|ème|a|d|\.?ª|-[ея]|\.)?,?\s?(?:[^\W\d_]+\.?,?\s(?:und\s|u\.\s|and\s)?){0,3}(?:[Ee]d(?:ition|n)?\b|[Aa]ufl|[Éé]d(?:ition)?\b|izd\b|изд|vyd\b|wyd\b)
    |\d{1,2}-[а-яєії]{1,3}\s(?:изд|вид)\b
    |(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Rr]ev(?:ised|\.)|[Nn]ew)\s(?:and\s\w+\s)?[Ee]d(?:ition|n|\.)
    |cat\.\sexp|exh\.\scat|[Aa]usst(?:\.|ellungs)-?[Kk]at|catalogo\sdella\smostra|cat\.\sdella
    |(?:[Ee]dited|[Tt]ranslated)\s(?:and\s\w+\s)?by|(?:[Ee]ds?|[Tt]r(?:ans|s)?|[Hh]rsg|[Hh]g|[Üü]bers|[Bb]earb)\.\s(?:(?:and|&)\s(?:tr(?:ans)?|eds?|introd?|annot)\.\s)?(?:by\s|v\.\s|von\s|de\s|di\s|par\s)?(?=[A-ZÀ-ÞŒΑ-ΩΆ-ΏА-Я])|hrsg\.\sv|éd\.\s|sous\sla\sdir
    |under\sthe\sdirection|Tradu(?:ction|cción|zione|ção)\sd|Trad\.\s|[Tt]rad(?:\.|uit|ucido|uzido|otto)\s|tes(?:i|is)\s(?:di|doctoral|de)|[Tt]ese\s(?:de\s|\()|dissertação\sde\s|mémoire\sde\s|tesina(?!\w)|thèse\s(?:de|d['’]|pour)|a\scura\sdi|(?:[Nn]uova|[Nn]ueva|[Nn]ouv(?:elle|\.)|edizione)\s(?:[Eeé]d|critica|riv)|edición\s(?:crítica\s)?(?:de|a\scargo\sde)\s(?=[A-Z])
    |[ÉE]d\.\s[A-Z]|[Cc]oll(?:\.|ection)\s|[Pp]r(?:ólogo|éface|efazione|efacio)\s|préf\.\s|[Aa]us\sdem\s[A-Z]|[Üü]bersetzt\svon|Reprint(?:ed)?\b|(?:[Ll]etzter|[Zz]uletzt|[Ll]ast)\s(?:[Zz]ugriff|visited|accessed|checked|aufgerufen|abgerufen)|[Cc]omputer\s(?:program|software)|(?:VHS|DVD|dvd|CD-ROM)\b
    |[Дд]ис(?:с|серт)?\.\s|[Аа]втореф|[Дд]иссертация
    |\[(?:Online|online|En\sligne|Электронный|Internet|CD|J\]|M\]|D\]|N\])
    |\d{1,4}\s(?:[A-Z][\w.&’']*\s){1,8}\d{1,5}(?:[–-]\d+)?(?:,\s\d+(?:[–-]\d+)?)?\s\((?:[^()]*\s)?(?:1[6-9]|20)\d\d\)
    |(?:BT|BR)-(?:Drs|Drucks)\.\s|Drucksache\s\d|Drs\.\s\d
    |(?:Sonderband|Sonderheft|Beiheft)\s\d|(?:Phil|Jur|Med|Theol)\.\sDiss
    |(?:Hrsg|Hg|Bearb|Eingel|Übers)\.\su\.\s\w+\.\s(?:v\.|von)\s|Aus\sd(?:em|\.)\s[A-Z]\w*\.?\s(?:v\.|von)\s
    |Cm(?:nd|d)?\.?\s\d{3,5}
    |ISBN|ISSN|arXiv
    """,
    re.VERBOSE,
)
_NOTE = re.compile(
    r"Preprint|[Mm]anuscript|[Ss]ubmitted|[Tt]o\sappear|[Ii]n\sp(?:ress|reparation)|[Ff]orthcoming|[Uu]npublished|Accepted|Available|Retrieved|Accessed|URL|http|www\.|doi|DOI|Zugriff|Disponible"
    r"|[Aa]bgerufen|abrufbar|verfügbar|einsehbar|[Cc]onsult|ISBN|ISSN|arXiv"
)
_PAIR = re.compile(r"[^\W\d_]+[/-][^\W\d_]+")
_IN = re.compile(r",?\sin:?\s")
_PAGE_AND_YEAR = re.compile(
    r"(?!(?:1[4-9]|20)\d\d\s?[–-])\d{1,4}(?:[–-]\d{1,4})?\s\((?:[^()]*\s)?(?:1[6-9]|20)\d\d\)"
)
BY_VOLUME = re.compile(
    r"(?P<volume>\d{1,4})\s(?P<name>(?:[A-Z][\w.&’'-]*\s|&\s|(?:of|on|the|and|for)\s|\(\d[a-z]{1,2}\)\s){1,9})(?P<page>\d{1,5}(?:[–-]\d+)?)(?:,\s(?P<pin>\d+(?:[–-]\d+)?)(?:\sff?\.|\s(?:&\s)?nn?\.\s?\d+(?:[–-]\d+)?)?)?(?:\s\((?:[^()]*\s)?(?P<year>(?:1[6-9]|20)\d\d)\)|(?<=\d)(?=[.,;]?\s*$))"
)
"""A journal after its volume and before its page, as American lawyers cite."""
_COUNTED = re.compile(
    r"[^\d.,;:()\[\]]{3,90}(?:\.\s?[^\d.,;:()]{1,20}){0,3}[.,]?\s?(?:\([\w\s]{3,20}\)\s?)?(?:(?:1[4-9]|20)\d\d\s?[;,.:\s]\s?\(?\d|\d{1,4}\s?\(\s?\d|\d{1,4}\s?:\s?\d|\d{1,4},\s?(?:no\.\s?)?\d+[–-]\d)"
)
_NEWS = re.compile(
    rf"{_CAPITAL}(?:\s(?:{_CAPITAL}|{_SMALL}(?!\w))){{0,6}},?\s\(?(?:[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}},?\s|\d{{1,2}}\.?\s[A-Z][a-z]{{2,8}}\.?\s)(?:1[6-9]|20)\d\d"
)
_PLACE_AND_YEAR = re.compile(
    r"(?P<place>[^\W\d_][^,;:()\d]{1,50}?),?\s(?:1[4-9]|20)\d\d(?![\d–-]|\s[a-zß-ÿ]+\s(?!\d))"
)
_TOWN = re.compile(
    r"[A-ZÄÖÜÉ][a-zäöüßéèôî]{2,}(?:-[A-ZÄÖÜ][a-zäöüßéèô]+)*(?:\s(?:(?:a|i|b)\.\s?[A-Z][a-zäöü]*\.?|(?:am|an der|im|ob der|bei)\s[A-ZÄÖÜ][a-zäöü]+))?(?:\s?/\s?[A-ZÄÖÜ][a-zäöüß]+)*(?:\su\.\s?a\.)?"
)
_NO_TOWN = re.compile(
    rf"(?i:{MONTH_NAME})(?!\w)|(?:Spring|Summer|Fall|Autumn|Winter|Frühjahr|Sommer|Herbst|Ostern|Pfingsten|Weihnachten|Band|Heft|Nummer|Vol|Anno|Jahrgang|Edition|Ausgabe|Stand|Printemps|Automne|Hiver|Édition)(?!\w)"
)
_SUBTITLE = re.compile(
    r"[^.:()\d]{3,120}\.\s(?:In:|In\s[A-ZÀ-ÞŒ]|(?:Band|Bd\.|[Vv]ol(?:ume|\.)|Teil|Part)\s\d)"
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s.(/&-])(?:[^\W\d_a-zß-ÿа-я]|[^\W\d_a-zß-ÿа-я][\w’'-]{0,11}(?:[bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ]|(?<=[Ss])ci))$"
)
_WHOLE_WORD = re.compile(r"(?<!\w)\w{6,}(?<!wis)(?<!phy)(?<!s)s$")
"""A genitive or a plural, which a full stop ends and does not shorten; but "Naturwiss.", "Geophys."."""
_NO_PERIODICAL = re.compile(
    r"[;“”]|[?!]\s|\S\s\([^()]*$|(?:^|[\s,.])[Ii]n:\s|\([^()]{31,}\)|(?<!\w)(?:[Ee]ds?|[Ee]ditors?|[Hh]rsg|[Hh]g|[Tt]hesis)[.),]"
)
_DATED = re.compile(rf"(?P<name>{_NAME})[,.]?\s(?:1[4-9]|20)\d\d(?:\s?[;,:.]\s?|\s)\d")
_PUBLISHED = re.compile(
    r"(?P<place>[^\W\d_][^\W\d_.'’-]*(?:[\s/.,&–-]{1,3}[^\W\d_][^\W\d_.'’-]*){0,5})\.?\s?:\s(?=[^\W\d_a-zß-ÿ])"
)
_EDITED = re.compile(
    rf"(?:[A-ZÀ-ÞŒ]\.\s?){{1,3}}{_WORD}[^()]{{0,100}}?\(?(?<!\w)(?:[Ee]ds?\.|[Ee]ditors?|[Hh]rsg|[Hh]gg?\.)"
)
_LISTED = re.compile(r",\s(?:and|und|et|y|e)\s[^\W\d_]")
"""What follows a city that is one of several in a title: "Salt, London, and the Sea"."""
_CHUNK = re.compile(r"[^,.;:()]+(?:\.(?=\S)[^,.;:()]*)*")
_JOURNALS_TOO = frozenset(("dalloz", "economica"))
"""Publishers whose names journals have too."""
_AS_JOURNAL = re.compile(r"[.\s]*\Z|,\s\d{4},\sp\.\s?\d")
_AFTER_HOUSE = re.compile(
    r"[.\s]*\Z|,\s(?:(?:1[5-9]|20)\d\d(?!\d)|coll\.|[^\W\d_a-zß-ÿ][^,;:()\d]{2,30},?\s(?:1[5-9]|20)\d\d)"
)
"""What follows the name of a publisher: a year, a series, or a place and a year."""
_YEAR = re.compile(
    r"\d{1,2}\.\s?\d{1,2}\.\s?(?:1[6-9]|20)\d\d(?!\w)|\(?(?:\d{1,2}\.?\s[A-Z][a-z]{2,8}\.?\s|[A-Z][a-z]{2,8}\.?\s(?:\d{1,2},?\s)?)?(?:1[4-9]|20)\d\d[a-z]?\)?(?!\w|\s?[–-]\s?\d)"
)
_SURELY = re.compile(
    r"^(?:The\s)?(?:American\s|European\s|British\s)?(?:Journal|Revue|Zeitschrift|Rivista|Revista|Review\sof|Annals|Annales|Bulletin|Archiv)\b|Transactions|Proceedings|\sJournal(?:\sof\b|$)|Notices"
)
_JOURNAL = re.compile(rf"(?<!\w)(?:{alternatives(JOURNAL_WORDS)})(?!\w)", re.IGNORECASE)
_BY_LETTERS = re.compile(r"(?=\S*[A-ZÄÖÜ&]\S*[A-ZÄÖÜ&])[A-ZÄÖÜ][A-Za-zÄÖÜäöü&]{1,8}")
"""The letters of a journal: "HZ", "G&R", "ApJ"."""
_SERIES = re.compile(
    r"(?i:\b(?:series|texts in|studies in|studien (?:zur|zum|über|der)[^.,]{0,80}(?:bd|band|\d)|lecture notes|monographs?|library of|reihe|schriften(?:reihe)?|sammlung|collection|collana|colección|bibliotheca|biblioteca|bibliothèque|beiträge zu[rm]?[^.,]{0,80}(?:bd|band|\d)|abhandlungen|graduate texts|contributions (?:to|in)|memoirs|сери[яи])\b)"
)
_PUBLISHER = re.compile(
    r"""(?:(?:[A-ZÀ-ÞŒ][\w&'’-]*|[A-Z]\.|of|and|&|de|der)\s){0,4}?(?:Press|Verlag|Publish(?:ers|ing)|Publications?|Books|Springer|Elsevier|Wiley|Routledge|Kluwer
    |Prentice[\s-]Hall|McGraw[\s-]?Hill|Addison[\s-]Wesley|North[\s-]Holland|Academic\sPress|Macmillan|Suhrkamp|Gallimard|Harper|Penguin|Sage|SAGE|CRC
    |Edward\sElgar|Blackwell|Birkh(?:ä|ae|a)user|Morgan[\s-]Kaufman+|Benjamins?|Brill|De\sGruyter|Mohr|Nomos|Beck|Campus|Erlbaum|Freeman|Pergamon|Plenum
    |Mouton|Norton|Knopf|Random\sHouse|Longman|Dover|(?:ACM|IEEE|AAAI)(?=\s?(?:[,.;]|$))|Éditions|Editions|Presses|Издательство|изд-во|Наука)(?![a-z])""",
    re.VERBOSE,
)

_IMPRINT = 90
"""Characters that are left at most where an unknown word before a colon is taken for a place."""
_UNITS = frozenset(("Reihe", "Fachserie", "Serie", "Band", "Heft", "Teil", "Tabelle", "Abschnitt", "Kapitel"))
"""Words before a number that no periodical is called by alone."""
_FEW = 2
"""Words of an abbreviation before the name of a journal, at most."""
STRONG = 3
MEDIUM = 2
WEAK = 1


def strength(text: str, at: int, *, stop: bool, numbered: bool = True) -> int:
    """Return how surely what begins at a place of a text is no part of a title: from 0 to `STRONG`.

    Args:
        text: the citation.
        at: a place after a full stop, a comma or a bracket, blanks skipped.
        stop: a full stop stands before it.
        numbered: a name before a number counts.
    """
    if _LABELLED.match(text, at) or _YEAR.match(text, at):
        return STRONG
    if text[at : at + 1] in "“„«" and not stop:
        enumerated = text[max(0, at - 3) : at - 1] == "”," or _ENUMERATED.match(text, at)
        return 0 if enumerated else STRONG
    if _PAGE_AND_YEAR.match(text, at) or (not stop and BY_VOLUME.match(text, at)):
        return STRONG
    if not text[at : at + 1].isupper() and text[at : at + 1] != "(":
        return 0
    if numbered and _is_numbered(text, at, stop=stop):
        return STRONG
    if stop and _SUBTITLE.match(text, at):
        return 0
    if _is_imprint(text, at, stop=stop) or _EDITED.match(text, at):
        return STRONG
    chunk = _CHUNK.match(text, at)
    words = chunk.group() if chunk else ""
    if _is_city(words) and not _LISTED.match(text, at + len(words)):
        return STRONG
    if _JOURNAL.search(words) and is_titled(words):
        return STRONG if stop or _SURELY.search(words) else MEDIUM
    return MEDIUM if stop and is_titled(words) else WEAK if stop else 0


def _is_numbered(text: str, at: int, *, stop: bool) -> bool:
    """Tell whether a name before numbers begins at a place, so that it is that of a periodical."""
    if _NEWS.match(text, at):
        return True
    found = numeration.named(text, at)
    if found is None:
        return bool(stop and _COUNTED.match(text, at)) or _is_dated(text, at, stop=stop)
    name, numbers = found
    if not may_name(name) or not (numbers.issue or numbers.pages or (numbers.volume and numbers.issued)):
        return False
    if _IN.match(text, numbers.end):
        return False
    if stop:
        return len(name) > 1
    return "," not in name and (
        is_titled(name)
        or _SURELY.match(name) is not None
        or _JOURNAL.match(name) is not None
        or _BY_LETTERS.fullmatch(name.strip()) is not None
    )


def _is_dated(text: str, at: int, *, stop: bool) -> bool:
    found = _DATED.match(text, at)
    return (
        found is not None
        and len(found["name"]) > 1
        and (stop or ("," not in found["name"] and _is_journal(found["name"])))
    )


def may_name(name: str) -> bool:
    """Tell whether words could be the name of a periodical: short, and a full stop only after what can be an abbreviation."""
    if name.strip() in _UNITS or len(name.split()) > 14 or _NO_PERIODICAL.search(name):
        return False
    *before, last = name.split(". ")
    if before and len(before[0].split()) > _FEW and _SURELY.match(last):
        return False
    *pieces, _ = name.split(".")
    return all(_ABBREVIATION.search(piece) and not _WHOLE_WORD.search(piece) for piece in pieces)


def _is_imprint(text: str, at: int, *, stop: bool) -> bool:
    """Tell whether a place and a publisher, or a known publisher, begin at a place."""
    found = _PUBLISHED.match(text, at)
    if found and is_place(found["place"]):
        return True
    dated = _PLACE_AND_YEAR.match(text, at)
    if dated and (is_place(dated["place"]) or (not stop and _is_unknown_place(dated["place"]))):
        return True
    short = found is not None and stop and len(found["place"].split()) <= 2 and len(text) - at < _IMPRINT
    return short or _publisher_at(text, at)


def _is_unknown_place(words: str) -> bool:
    """Tell whether words right before a year, after a comma, are built as a place: "Boppard a. Rh. 1990", and no month."""
    return _TOWN.fullmatch(words) is not None and _NO_TOWN.match(words) is None


def is_note(text: str, at: int) -> bool:
    """Tell whether a year, an address or a remark begins at a place: it may follow a publisher as well as a title."""
    return _NOTE.match(text, at) is not None or _YEAR.match(text, at) is not None


def is_labelled(text: str, at: int) -> bool:
    """Tell whether a word of its own says what begins at a place: "In:", "Proc.", "pp. 3", "PhD thesis"."""
    return _LABELLED.match(text, at) is not None


_UNTITLED = re.compile(
    r"(?:In|in):?\s(?=[A-ZÀ-ÞŒ“‘])|thesis,|(?:Ph\.?\s?D\.?|Master['’]?s|Doctoral|M\.?\s?Sc\.?|Diploma)\s(?:[Tt]hesis|[Dd]issertation)(?!\w)|(?:In|in):?\s[^()]{3,120}\((?:[Ee]ds?|[Hh]rsg|[Hh]g)\.?\)|(?:[Pp]ersonal [Cc]ommunication|[Ss]ubmitted|[Tt]o appear|to be (?:presented|published)|[Ii]n (?:press|preparation)|[Uu]npublished|"
    r"[Pp]rivate [Cc]ommunication|[Mm]anuscript)\b"
)


_ONLY_NUMBERED = re.compile(
    r"[A-Z][\w&.]{1,12}(?:\s[A-Z][\w&.]{0,10}){0,3},\s(?:\d{1,4}[A-Z]?,\s[A-Z]?\d{1,6}(?:\s\([^()]{3,40}\))?|in press)[.\s]*\Z"
)
"""A journal by its short name, volume and page, and nothing else, as astronomers cite: "Nat, 435, 629"."""
_ENUMERATED = re.compile(r"[“„«][^“”„«»]{1,60}[”“»],\s(?:and|or|und|oder)\s[a-zß-ÿ]")
"""A quotation that a title enumerates: "War, ‘salt’, and life"."""
_IN_TWICE = re.compile(r"In\s[^.?!]{10,200}[.?!]\sIn:?\s")
"""A title that begins with "In", before its container: "In Search of Salt. In *Salt Studies*"."""


def is_untitled(text: str, at: int) -> bool:
    """Tell whether a container or a note stands where a title would begin: "Nano Lett. 2010, 10, 1012"."""
    if _UNTITLED.match(text, at) or (not at and _NEWS.match(text)):
        return _IN_TWICE.match(text, at) is None
    if _ONLY_NUMBERED.match(text, at):
        return True
    found = numeration.named(text, at)
    if found is None:
        return False
    name, numbers = found
    counted = numbers.pages and (numbers.volume or numbers.issue)
    head, _, rest = name.partition(". ")
    if rest.strip(" .,") and len(head.split()) > 2:
        return False
    few = len(name.split()) <= 6 and may_name(name) and "," not in name.rstrip(" ,") and ":" not in name
    return (
        bool(counted)
        and few
        and (
            is_titled(name)
            or name.strip(" .,").isupper()
            or "." in name.rstrip(" .,")
            or _BY_LETTERS.fullmatch(name.strip(" .,")) is not None
        )
    )


def _is_journal(name: str) -> bool:
    """Tell whether a name before a number could be that of a journal: every longer word of it is capitalised."""
    return (
        _JOURNAL.search(name) is not None
        or bool(re.search(r"\b[A-Z][a-z]{1,6}\.", name))
        or (len(name.split()) <= 5 and is_titled(name))
    )


def names_series(words: str) -> bool:
    """Tell whether words are the name of a series of books."""
    return _SERIES.search(words) is not None


def names_periodical(words: str) -> bool:
    """Tell whether words have one that stands in the names of journals, and all begin with a capital."""
    return _JOURNAL.search(words) is not None and is_titled(words)


def is_publisher(text: str) -> bool:
    """Tell whether a text begins as the name of a publisher."""
    return _publisher_at(text, 0)


def _publisher_at(text: str, at: int) -> bool:
    if _PUBLISHER.match(text, at):
        return True
    chunk = _CHUNK.match(text, at)
    if chunk is None or not is_house(chunk.group()):
        return False
    alike = chunk.group().strip().lower() in _JOURNALS_TOO
    after = _AFTER_HOUSE.match(text, chunk.end())
    return after is not None and not (alike and _AS_JOURNAL.match(text, chunk.end()))


def _is_city(words: str) -> bool:
    """Tell whether words are a city, and no other word too."""
    return (
        words.strip().lower() in CITIES
        or (_PAIR.fullmatch(words.strip().lower()) is not None and is_place(words))
    ) and words.strip().lower() not in (
        "reading",
        "nice",
        "essen",
        "halle",
        "columbia",
        "davis",
        "florence",
        "victoria",
    )


def is_titled(words: str) -> bool:
    """Tell whether every longer word is capitalised, as in the name of a journal or a publisher."""
    longer = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) > 3]
    return bool(longer) and len(words.split()) <= 12 and all(word[0].isupper() for word in longer)
