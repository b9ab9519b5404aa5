"""The words that lead to a citation in a note: signals ("See also"), and sentences that end in one ("For a survey, see")."""

import re
from functools import lru_cache

from srccheck.extraction import authoryear, byline, leading, legal, surnames
from srccheck.extraction.forenames import is_forename
from srccheck.extraction.lexicon import IBID, QUOTED, TOWARDS
from srccheck.extraction.nameforms import DATED
from srccheck.extraction.places import is_place, is_region
from srccheck.extraction.remarks import WHEN
from srccheck.extraction.sentences import ends, signal
from srccheck.extraction.spans import FAMILIES, TO_FAMILIES
from srccheck.text.alternatives import alternatives, has_any

_ENTRY = re.compile(
    r"[^\W\d_][^.:\d]{2,200}?(?:\.[^.:\d]{0,60}){0,12}?[\s(](?:1[4-9]|20)\d\d(?:/\d\d)?[a-z]?\)?\s?[:.,;]"
)
_IMPRINT = re.compile(
    r"[^,.;:()\d]{2,60},\s(?P<place>[^,;:()\d]{2,40})\s\((?:1[5-9]|20)\d\d\)(?:\.?\s*\Z|[.,]\s(?:https?:|doi))"
)
"""Publisher, place and year at the end of an entry, perhaps before an address: "Springer, Heidelberg (1994). https://"."""
_PLACED = re.compile(r"(?P<place>[^\W\d_][^,;:()\d]{1,40}):\s[^.;:()\d]{2,60},?\s(?:1[5-9]|20)\d\d(?!\d)")
"""Place, publisher and year: "Frankfurt a.M.: Example 2007"."""
_ITS_PAGE = re.compile(r"(?:pp?|SS?|Bd|vol|fol)\.\s?\d+(?:[–-]\d+)?(?!\d)(?!,?\s?:|[,:]?\s[“\"a-zß-ÿ])")
"""A page, which goes on with the citation before it: "Ebd. S. 412 Anm. 4"; one with words after it may be the key of an endnote."""
_NAMED_ENTRY = re.compile(
    rf"[^\W\d_a-zß-ÿ][\w’'-]+,\s(?P<given>[^\W\d_a-zß-ÿ][\w’'-]+)(?:\s[^\W\d_a-zß-ÿ][\w’'.-]*){{0,2}}\s\({DATED}\)\s(?=[^\W\d_a-zß-ÿ„“«])"
)
"""An entry without a sign after its year: "Roe, Jane (1999) Salz und Brot"."""
_ENTRY_YEAR = re.compile(
    r"(?:,?\s(?:unter Mitarbeit|in Zusammenarbeit|in collaboration|with|avec)\s[^\d:.]{2,60})?[\s,.]*\(?(?:1[4-9]|20)\d\d(?:/\d\d)?[a-z]?\)?\s?[:.;]"
)
_DATED_ENTRY = re.compile(r",\s(?:1[4-9]|20)\d\d(?:/\d\d)?[a-z]?[:;]\s[^\W\d_a-zß-ÿ]")
"""What follows the names of an entry, even of unknown ones: ", 1976: Salt"."""
_PAGE_KEY = re.compile(
    r"pp?\.\s?\d+(?:[–-]\d+)?[,:]?\s(?:[a-zß-ÿ][^:;“\"]{0,80}?)?(?:[“\"][^“”\"]{2,120}[”\"])?:\s(?=[^\W\d_])"
)
"""The page of the text and the words that an endnote takes up: "p. 3 “a sound”: J. Roe, Salt"."""
_KEY = re.compile(
    r"(?:[“\"][^“”\"]{2,120}[”\"]|[a-zß-ÿ][^:;.\d“”‘’\"«»„()]{2,80}):\s(?=[^\W\d_a-zß-ÿ][\w.’'-]*(?:,|\s[^\W\d_a-zß-ÿ]))"
)
"""Words of the text that an endnote takes up before its source: "the last speaker: J. Roe, Salt"."""
_OPENING = '“«„"‘'
_QUOTED_FIRST = re.compile(
    r"[“«„\"‘][^“”„«»\"\d]{8,300}[”»“\"’](?:,?\s[a-zß-ÿ][^.;:,“”„«»\"\d]{2,60})?\s?[:;]\s(?=[^\W\d_a-zß-ÿ])"
)
"""Words that are quoted before their source: "«Salt is white»: J. Roe, Salt"."""
_QUOTED_SENTENCE = re.compile(
    r"[“«„\"‘]\s?(?:[^\s“”„«»\"]+\s){11,120}[^\s“”„«»\"]*(?:[.?!…][”»“\"’]|[”»“\"’]\s?\.)\s(?=[^\W\d_a-zß-ÿ])"
)
"""A sentence of twelve words or more that is quoted before its source, and ends in a full stop."""
_QUOTED_BY = re.compile(
    r"[“«„]\s?(?:[^\s“”„«»\"]+\s){7,120}[^\s“”„«»\"]*\s?[”»“],\s(?:[a-zß-ÿ]{2,}\s){0,5}(?=[^\W\d_a-zß-ÿ][^,;:*“«\d]{1,40}(?:,\s[^,;:*“«\d]{1,30})?,\s(?:\*[^*]{3,200}\*|«\s?[^»]{3,200}»|“[^”]{3,200}”),\s)"
)
"""A quotation of eight words or more before the author of a book in italics: "«Salt is …», Roe J., *Salt*, "."""
_TO_IBID = re.compile(
    rf"[^\d“„‘«»*\";:()]{{3,120}}(?<!\s[Ii]n)\s?[;:]\s(?=\*?(?i:{alternatives(IBID)})(?!\w))"
)
"""Words before "ibid.", which only say whose words are cited: "So der Abgeordnete Roe; ebenda, S. 5"."""
_QUOTED_THERE = re.compile(
    rf"[“«„\"‘]\s?[^“”„«»\"]{{20,600}}[.?!…]\s?[”»“\"’]\s(?=\*?(?i:{alternatives(IBID)})(?!\w))"
)
"""Words that are quoted before "ibid.": "« Salt is white. » *Ibid*., p. 5"."""
_FAR = 240
"""Characters of such sentences at most."""
_IBID_PAGE = re.compile(
    rf"\*?(?i:{alternatives(IBID)})(?!\w)[.,]*\*?[.,]*\s(?:at\s|pp?\.\s|SS?\.\s|s\.\s)?\d"
)
"""A short form for the citation before, after a sentence of its own: "Roe held that. Ibid., 5"."""
_THERE = ("d. at", "d.* at", "bid", "bíd", "Ivi", " ivi", "ebd", "Ebd", "benda", "ам само", "ам же")
_SAID_THERE = re.compile(
    rf"[Zz]u[rm]?\s[^\d;:,.]{{3,100}}\s(?=(?:ebd\.|ebenda)[.,\s]{{1,3}}(?:SS?\.\s)?\d)|[^\W\d_a-zß-ÿ][^\d;:]{{3,200}}(?:\s?[:;]|\s(?:in|en|nach|is|è|est|ist))\s(?=(?i:{alternatives(IBID)})[.,\s]{{1,3}}(?:(?:pp?|SS?|vol|n)\.\s?)?\[?\d)|[^\W\d_][^\d;:]{{8,240}},\s(?:see\s(?:also\s)?)?(?=\*?[Ii]d\.\*?\sat\s\*?\d)"
)
"""A sentence that ends in "ibid." and a page, after another citation: "Roe says so with reserve: ibid., p. 4"."""
_ON = re.compile(
    r"(?:(?:and|und|et|y|e),?\s)?(?:[Ss]ur|[Ss]u|[Ss]ulla?|[Ss]obre|[Zz]u[rm]?|[Oo]n|[Ff]or|About)\s(?:[dl]['’]|l[ae]s?\s|el\s|los\s|il\s|the\s|den\s|der\s)?(?:(?!(?:see|siehe|vgl|voir|véase|cf|vedi)\b)[^,;:.\d“‘«„*\"()]){3,60},\s(?=[^\W\d_a-zß-ÿ])"
)
"""What is cited for, before an author and without a signal: "Sur le sel, Jane Roe, « Pain »"."""
_IN_LAND = re.compile(
    r"(?:In|En|Em|Für|For|Pour|Per|Para)\s(?:the\s|die\s|den\s|la\s|el\s|l['’])?(?P<land>[^\W\d_a-zß-ÿ][\w-]+(?:\s[^\W\d_a-zß-ÿ][\w-]+)?),\s(?=[^\W\d_a-zß-ÿ])"
)
"""A country or a town for which something is cited."""
_TO_ITALICS = re.compile(
    rf"(?:[^\d;:“„«\"*()]{{3,120}}(?<!,)(?<!’s)\s|{alternatives(TOWARDS)}\s[^\d;:“„«\"*()]{{3,120}}:\s)"
    r"(?=\*(?P<name>[^*]{3,60})\*(?:\s\((?:Hg|Hrsg|[Ee]d)s?\.?\))?,\s[„“«]?[^\W\d_a-zß-ÿ])"
)
"""Words before an author whose name stands in italics: "So im Anschluss an Roe *J. Doe*, Salz"."""
_ADVERB = re.compile(
    r"(?:(?:[Ii]nsoweit|[Ss]o|[Aa]nders)\s)?[a-zß-ÿ]{4,24}(?:\s[a-zß-ÿ]{4,24}){0,2}\s(?=\*[^*]{2,60}\*,\s|\*?(?:ders|dies)\.\*?,\s)"
)
"""A word or two of judgement before an author whose name stands in italics: "zurückhaltender *Roe*, Salz"."""
_SAID = re.compile(rf"(?P<said>[^;.\d“‘\"]{{2,80}}?,?\s)(?=(?i:{alternatives(QUOTED)}):?\s)")
"""Whose words are quoted in what follows."""
_TITLED = re.compile(
    r"(?:\*[^*]{8,200}\*|“[^”]{8,200}”|‘[^’]{8,200}’|«[^»]{8,200}»),?\s\*?[\[(A-Z][^.;]{0,160}?(?:1[5-9]|20)\d\d"
)
"""A title with marks, and its date."""
_FOR = re.compile(
    rf"{alternatives(TOWARDS)}\s[^.;\d“‘«*\"]{{3,160}},?\s(?:see|cf\.|vgl\.|siehe|voir|véase|cfr\.)(?:\s(?:now|also|too|e\.g\.|generally|auch|aussi|también))?:?\s(?=[^\W\d_a-zß-ÿ]|[“‘«*\"]|https?:)"
)
"""What is cited for, and a signal: "For the debates see"."""
_TO_SHOUTED = re.compile(
    r"[^\W\d_][a-zß-ÿ-]*\s(?=[a-zß-ÿ])(?:[^;:.\d“‘«*\"A-Z]|[A-ZÀ-Þ][a-zß-ÿ]){0,160}?(?:(?<=\s)(?:em|de|a|por|ver|in|di|da|par|dans|en)\s|(?<=[a-zß-ÿ]{4}),\s)(?=[A-ZÀ-Þ]{3,}(?:\s[A-ZÀ-Þ]{2,}){0,2},\s[A-ZÀ-Þ][\w.’-]++(?!\s\d))"
)
"""A Romance sentence that leads to an author whose family name is in capitals: "A crítica está em ROE, Jane"."""
_UNLIKE = "Anders als "
"""A signal that begins a sentence as often as a citation: "Anders als Roe halte ich Salz für teuer"."""
_SHOUTED = re.compile(r"\s[A-ZÀ-Þ]{3,},\s")
"""A family name in capitals, within a text."""
_FOR_ADDRESS = re.compile(
    rf"{alternatives(TOWARDS)}\s[^;“‘«*\"/]{{3,200}},?\s(?:see|cf\.|vgl\.|siehe|voir|véase|cfr\.|vedi)(?:\s(?:also|too|auch|aussi|también|anche))?:?\s(?=<?(?:https?:|www\.))"
)
"""What an address is cited for: "For the price of salt, see: https://salt.example"."""
_AGAIN = re.compile(r"(?:Reprint|Translat|Origin|First|Review|Trans\.|Ed\.|Eds\.|Rpt|Repr)")
"""What begins a sentence that goes on about the citation before it."""
_EDITED = re.compile(r"\((?:Hgg?|Hrsgg?|[Ee]ds?|dirs?)\.?\)")
_WHOLE = re.compile(r"\([^()]*(?:1[4-9]|20)\d\d[^()]*\)")
_IN_ITS_BOOK = re.compile(r"(?:In|En|Dans|Em):?\s[*“«„]|In:\s[A-ZÄÖÜ]")
"""How lists lead to the book that a work is in: "*Salt*. In *Bread*, edited by Roe"."""
_SIGLE_SAID = re.compile(
    r"(?:(?:Die|Der|Mit\sder|Unter\sder)\s(?:Sigle|Abkürzung)|(?:Das|Mit\sdem)\sKürzel)\s"
)
"""How a sentence begins that says by which letters the edition before it is cited."""
_PRINTED = re.compile(
    r"(?:m\.\s(?:[a-z]{3,5}\.\s)?Anm\.|con\snota\s(?:critica\s)?di|Gedruckt(?:,\s[^,.;]{3,40},)?\sin:?)\s(?=\*?[^\W\d_a-zß-ÿ])"
)
"""How the comment on a decision begins, and an edition of the archival item before it."""
_SO_ROE = re.compile(
    r"So\s(?=ebd\.|ebenda)|V\.\s(?:not\.\s|aussi\s|par\sex\.\s)(?=[^\W\d_a-zß-ÿ])|[Ss]o\s(?=[^\W\d_a-zß-ÿ][^\W\d_]+(?:-[^\W\d_]+)?(?:,\s|\s\(|\s(?:1[4-9]|20)\d\d)|\*[^*\d]{3,60}\*[,\s])"
)
_FOR_WHOM = re.compile(
    r"(?:(?:Zu|Über)\s(?:ihm|ihr|ihnen|diese[mnr]|den|der|dem)|(?:On|For)\s(?:him|her|them|it|this|these|those))(?:\s[A-ZÄÖÜ]?[a-zß-ÿ]+){0,4},?\s(?:see|siehe|s\.|vgl\.|cf\.)(?:\s(?:auch|also|etwa|now|jetzt|nun|z\.\s?B\.))?\s(?=[^\W\d_a-zß-ÿ])"
)
"""Of whom or of what a source treats, and a signal: "Zu ihm siehe Roe", "On this see also Doe"."""
_STUDY = re.compile(
    r"(?:d(?:ie|er|as|en|em)|the|l[ae]s?|l['’]|el|los|il|lo|gli|i|his|her|their|seine?|ihre)\s?(?:[a-zß-ÿ]{3,}\s){0,2}(?:Analysen?|Angaben|Arbeit(?:en)?|Argumentation|Aufsatz|Aufsätze|Ausführungen|Beispiele|Beitrag|Beiträge|Belege|Bemerkung(?:en)?|Besprechung|Darstellung(?:en)?|Diskussion|Einleitung|Formulierung|Hinweise?|Interpretation|Kritik|Literatur|Nachweise|Reflexion(?:en)?|Rezension|Studien?|Überblick|Übersicht|Untersuchung(?:en)?|Zusammenfassung|Zusammenstellung"
    r"|accounts?|analys[ei]s|arguments?|articles?|chapters?|comments|contributions?|criticisms?|critique|discussions?|essays?|examples|literature|overview|references|remarks|reviews?|stud(?:y|ies)|summary|survey|treatment|works?"
    r"|analyses?|articles?|contributions?|études?|observations|présentation|remarques|synthèse|travaux|análisis|comentarios|estudios?|observaciones|reseña|trabajos?|analisi|osservazioni|recensione|sagg(?:io|i)|stud(?:io|i))\s(?:von|vom|bei|in|of|by|de|del|di|da|par|dans|en)\s(?=[^\W\d_a-zß-ÿ])(?!Parts?\s|Sections?\s|Chapters?\s|Abschnitt|Kapitel|Teil\s|Anm|Fn|Note)"
)
"""A study, after a signal, and whose it is: "siehe dazu auch die Analyse von Roe", "see the review by Doe"."""
_INTERVIEW = re.compile(
    r"(?:(?:[Aa]uthor[’']?s?|[Pp]ersonal|[Tt]elephone)\s)?(?:[Ii]nterview|[Ee]ntretien|[Ii]ntervista|[Ee]ntrevista)\s(?:with|mit|avec|con|com)\s"
)
"""How an interview begins, whose name is that of no author before."""


@lru_cache(maxsize=256)
def length(text: str) -> int:
    """Return how many characters at the head of a text lead to the citation in it, 0 where it begins at once."""
    taken_up = key(text)
    if taken_up:
        return taken_up + length(text[taken_up:])
    again = _TO_IBID.match(text) or _ends_there(text) or (text[:1] in _OPENING and _QUOTED_THERE.match(text))
    if again:
        return again.end()
    opened = text[:1] in _OPENING
    quoted = opened and (_QUOTED_FIRST.match(text) or _QUOTED_SENTENCE.match(text) or _QUOTED_BY.match(text))
    if quoted and leading.is_author(text, quoted.end()):
        return quoted.end()
    said = _SAID.match(text)
    head = said.end("said") if said and not leading.CITED.search(text, 0, said.end("said")) else 0
    head += signal(text[head:])
    study = _STUDY.match(text, head) if head else None
    if study:
        return study.end()
    judged = _ADVERB.match(text, head)
    if judged:
        return judged.end()
    topic = _FOR_WHOM.match(text, head) or _FOR_ADDRESS.match(text, head)
    if topic:
        return topic.end()
    families = _to_names(text, head)
    if families > head:
        return families
    led = _TO_ITALICS.match(text, head)
    if led and _is_person(led["name"]):
        return led.end()
    head = _after_topic(text, head)
    so = _SO_ROE.match(text, head) or _PRINTED.match(text, head)
    head = so.end() if so else head
    head += len(text[head:]) - len(text[head:].lstrip())
    rest = text[head:]
    if not rest or _INTERVIEW.match(rest) or leading.is_head(rest):
        return head
    return head + (
        leading.before_colon(rest)
        or leading.sentence(rest, leading.without_terms(rest))
        or leading.to_name(rest)
        or leading.before_mark(rest)
        or leading.after_stop(rest)
    )


def _to_names(text: str, head: int) -> int:
    """Return where family names begin to which a sentence leads, from a place on; the same place where it leads to none."""
    found = _to_shouted(text, head) or _to_families(text, head)
    return found.end() if found else surnames.led(text, head)


def _to_families(text: str, head: int) -> re.Match[str] | None:
    """Return the match of a German sentence, from a place on, that leads to family names in italics."""
    mark = text.find("*", head + 1, head + _FAR)
    return TO_FAMILIES.match(text, head) if mark >= 0 and FAMILIES.match(text, mark) else None


def _to_shouted(text: str, head: int) -> re.Match[str] | None:
    """Return the match of a sentence, from a place on, that leads to a family name in capitals, and not to a publisher and its place."""
    found = _TO_SHOUTED.match(text, head) if _SHOUTED.search(text, head, head + _FAR) else None
    follows = text[found.end() :].split(", ") if found else []
    return None if len(follows) > 1 and is_place(follows[1]) else found


def _ends_there(text: str) -> re.Match[str] | None:
    """Return the match of a sentence that ends in "ibid." and a page."""
    return _SAID_THERE.match(text) if has_any(text[:_FAR], _THERE) else None


def _after_topic(text: str, head: int) -> int:
    """Return where an author begins after what is cited for ("Sur le sel, Jane Roe", "En España, Roe, J."); else the same place."""
    on = _ON.match(text, head)
    if on and (leading.is_author(text, on.end()) or leading.NAME_PAGE.match(text, on.end())):
        return on.end()
    land = _IN_LAND.match(text, head)
    known = land is not None and (is_region(land["land"]) or is_place(land["land"]))
    return land.end() if land and known and leading.is_author(text, land.end()) else head


def _is_person(text: str) -> bool:
    """Tell whether a text is a person with initials or a known forename, and nothing else."""
    who = byline.read(text)
    given = who.names[0].given or "" if who.names else ""
    return who.certain and who.end >= len(text) and ("." in given or is_forename(given.partition(" ")[0]))


def key(text: str) -> int:
    """Return how many characters at the head of an endnote are the page and the words of the text that it takes up."""
    if not (text[:1].islower() or text[:1] in _OPENING) or signal(text):
        return 0
    found = _PAGE_KEY.match(text) or _KEY.match(text)
    return found.end() if found else 0


@lru_cache(maxsize=256)
def begins(text: str) -> bool:
    """Tell whether a citation begins with the sentence at the head of a text, perhaps after words that lead to it."""
    bare = text.lstrip()
    if _IN_ITS_BOOK.match(bare) or _ITS_PAGE.match(bare) or _SIGLE_SAID.match(bare):
        return False
    if bare[:1].islower() and not signal(bare):
        return False
    if _IBID_PAGE.match(bare) or authoryear.is_paged(bare, colon=True):
        return True
    imprint = _IMPRINT.match(bare) or _PLACED.match(bare)
    if imprint and is_place(imprint["place"]):
        return False
    plain = leading.without_terms(bare)
    if (
        (signal(bare) > 0 and not _only_speaks(bare))
        or legal.is_legal(bare)
        or leading.sentence(bare, plain) > 0
    ):
        return True
    if (
        _TITLED.match(bare)
        or _FOR.match(plain)
        or _ends_there(bare)
        or _to_families(bare, 0)
        or _to_shouted(bare, 0)
    ):
        return True
    led = _TO_ITALICS.match(bare)
    if (
        " " in bare[: leading.to_name(bare)].strip()
        or _after_topic(bare, 0)
        or (led and _is_person(led["name"]))
    ):
        return True
    if _is_entry(bare):
        return True
    if _AGAIN.match(bare):
        return False
    sentence = bare[: next(ends(bare), len(bare))]
    return leading.before_mark(sentence) > 0 or _begins_with_author(bare, sentence)


def _is_entry(text: str) -> bool:
    """Tell whether an entry of a list by year stands at the head of a text: "Roe, Jane. 1999."."""
    named = _NAMED_ENTRY.match(text)
    if named and is_forename(named["given"]):
        return True
    if not _ENTRY.match(text):
        return False
    who = byline.read(text)
    sure = who.certain or text[who.end : who.end + 2] == " (" or _DATED_ENTRY.match(text, who.end) is not None
    return bool(who.end) and sure and _ENTRY_YEAR.match(text, who.end) is not None


def _begins_with_author(text: str, sentence: str) -> bool:
    """Tell whether an author whose forename is known or abbreviated, and a title, stand at the head of a text.

    Args:
        text: any.
        sentence: the first of it.
    """
    if not leading.TITLE.search(text, 0, leading.NAMES):
        return False
    who = byline.read(text)
    if not who.certain or not who.names or who.editors:
        return False
    given = who.names[0].given or ""
    sure = "." in given or (_WHOLE.search(sentence) is not None and is_forename(given.split(" ")[0]))
    return sure and leading.TITLE.match(text, who.end) is not None


def _only_speaks(text: str) -> bool:
    """Tell whether a sentence that begins with a signal has nothing of a citation: "Anders als Roe halte ich das für wahr."."""
    sentence = text[: next(ends(text), len(text))]
    after = sentence[signal(text) :]
    if _EDITED.search(sentence) or byline.read(after).repeated:
        return False
    small = after[:1].islower() or sentence.startswith(_UNLIKE)
    return small and re.search(r"[\d“„«\"‘*]", WHEN.sub(" ", sentence)) is None
