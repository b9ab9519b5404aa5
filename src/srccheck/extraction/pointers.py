"""Which citations are short forms, by their own words."""

import re

from msgspec.structs import replace

from srccheck.extraction import annotated, archival, authoryear, legal, naming, numbers, remarks, shortened
from srccheck.extraction.draft import Draft, Pointer
from srccheck.extraction.lexicon import IBID, OPUS, SUPRA
from srccheck.extraction.marked import CITED_PLACE, NOTE_ABOVE, SPOKEN_AGAIN, is_title
from srccheck.extraction.nameforms import SAME_AUTHOR
from srccheck.extraction.naming import Named
from srccheck.extraction.numbers import RANGE
from srccheck.extraction.places import is_place
from srccheck.extraction.segments import Segment
from srccheck.extraction.sentences import signal
from srccheck.extraction.shortened import short_form
from srccheck.extraction.spans import Mark, Span, joined
from srccheck.model.work import Item, Name
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import parse
from srccheck.text.names import looks_like_names

_IBID = re.compile(rf"\s*(?:{alternatives(IBID)})(?!\w)\.?", re.IGNORECASE)
_AGAIN = re.compile(
    rf"{SAME_AUTHOR}\.?,\s(?P<title>[^\W\d_a-zß-ÿ][^\d,;]{{3,120}}?)(?:,?\s(?:(?:op|art|ob)\.\s)?cit\.)?,?\s(?:(?:at|pp?\.|[Ss]{{1,2}}\.|str\.|págs?\.)\s*)?(?P<page>{RANGE})\s*\.?"
)
"""The same author with a title that is cited already."""
_ONLY_PARAGRAPH = re.compile(
    r"(?:[^\d§“„«»”\"]{3,60}:\s)?(?P<paragraph>§{1,2}\d{1,4}[a-z]?(?:(?:[–-]|,\s§?)\d{1,4}[a-z]?){0,6})\.?(?:\s\(?[^\d§]{0,40}\b(?:[Ee]mphasis|[Ii]talics|[Tt]ranslation|[Hh]ervorhebung|beginning)\b.*)?"
)
"""A paragraph alone, of a work that a document cites by them throughout: "§101."."""
_NAME_IBID = re.compile(
    rf"(?P<name>[^,\d]{{2,60}}),\s(?P<ibid>(?:{alternatives(IBID)})(?!\w)\.?)", re.IGNORECASE
)
_PARTIES = 3
"""Words of the short name of a case before "ibid.": "*Roe*, id., at p. 326"."""
_THERE = re.compile(
    rf"(?P<before>[^;]{{12,240}}),\s(?P<there>(?i:{alternatives(IBID)}))(?!\w)[.,]*\s(?:(?:SS?|pp?|Sp)\.\s)?(?P<page>{numbers.RANGE})(?:\s(?:ff?|ss)(?!\w)\.?)?(?:,\s(?:hier|esp\.|spec\.|bes\.)[^;]{{0,30}})?[\s.]*"
)
"""Names and a title, and a word for the book or journal cited before: "Roe, Salz und Brot im Norden, ebd., S. 12–20"."""
_LONG_TITLE = 4
"""Words that the title of such a part has at least."""
_SAME_IBID = re.compile(rf"{SAME_AUTHOR}\.?,\s(?=(?i:{alternatives(IBID)})(?!\w))")
"""The same author before "ibid.": "ders., ebd., 15"."""
_IN_EARLIER = re.compile(
    rf"\sin:?\s[^\W\d_][^,;:]{{1,60}}(?:,\s(?:{alternatives(OPUS)}|supra|above)|,?\s\((?:as in |wie )?(?:anm|fn|fußn|note|n)\.?\s?\d)",
    re.IGNORECASE,
)
_IN_EARLIER_BOOK = re.compile(
    rf"[^;]{{40,300}}?[.,]\s[Ii]n:\s[^;]{{3,160}},\s(?:{alternatives(OPUS)})|[^;]{{20,300}}?,\sin:?\s[^;,]{{3,80}}\((?:a cura di|Hgg?\.|Hrsgg?\.|dirs?\.|coords?\.|eds?\.)\),?\s[^;]{{3,160}}?,?\s\(?(?:{alternatives(OPUS)}|(?:wie\s)?(?:Anm|Fn)\.\s\d)",
    re.IGNORECASE,
)
"""A chapter without marks of a book that is cited already."""
_OPUS = re.compile(rf"(?<!\w)(?:{alternatives(OPUS)}|{CITED_PLACE})(?!\w)", re.IGNORECASE)
_SUPRA = re.compile(
    rf"[\s,(]{{0,3}}(?<!\w)(?:{alternatives(SUPRA)}|n(?=\s\d{{1,4}}\s(?:above|supra)))[\s,]*(?:(?:at\s)?(?:notes?|nn?\.?|fn\.?)\s*)?(?P<note>\d{{1,4}})\)?(?:\s(?:above|supra)(?!\w)\)?)?",
    re.IGNORECASE,
)
_POINTS = re.compile(rf"(?<!\w)(?:{alternatives(SUPRA | OPUS)}|{CITED_PLACE}|{NOTE_ABOVE})", re.IGNORECASE)
_FOOTNOTE = ("fn", "anm", "fußnote", "note")
_BACK = (*_FOOTNOTE, "as in", "wie", "siehe", "s.", "supra", "above", "oben", "сноска", "n ")
"""Words before the number of an earlier note."""
_PAGE_ALONE = re.compile(rf"[\s,]*(?:at\s|pp?\.\s)?(?:{RANGE}|\[\d+\])?[\s.]*")
_REPORT = re.compile(
    r"(?:^|,\s)(?P<volume>\d{1,4})\s(?P<name>(?:(?:[A-Z][\w.’]*|\d[a-z]{1,2})\s?){1,5})\sat\s"
)
"""The report of a case by its short name: "Roe, 467 U.S. at 8"."""
_NUMBERED_NOTE = re.compile(r"\(nn?\s\d+\)")
_ONLY_LAW = re.compile(
    r"(?:Case|Joined Cases|Opinion|Regulation|Directive|Decision|Council|Commission)\s[^()\[\]]{3,120}"
)
"""A European case or act before the number of a note: "Case C-6/18 Roe v Doe (n 14)"."""
_ONLY_NAMED = re.compile(
    r"(?!.*(?:[^\w\s]\s[Ii]n:?|\s[Ii]n:)\s)[^\W\d_](?:[^\d;:()]{1,40}:\s)?[^\d;:()]{1,100}(?:(?:(?:1[4-9]|20)\d\d|(?<!Bd\.\s)\d{1,2}/\d{1,6}|\d{1,3})\s?)?"
)
"""Names and a title, and nothing that would find the source."""
_SUPRA_ALONE = re.compile(r"(?<!\w)supra(?!\w)(?!\s[^\W\d_]{3,}\s?[,.]\s[^\W\d_]{3})", re.IGNORECASE)
_NAME_AFTER = re.compile(
    rf",\s(?P<name>[^\W\d_a-zß-ÿ][^\d,;]{{1,60}}(?:,\s[^\d,;]{{2,60}})?),\s(?:(?:at|pp?\.|SS?\.|págs?\.)\s*)?(?P<page>{RANGE})\s*\.?$"
)
"""Whom "supra, nota 7, Artola, p. 220" names."""
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d")
_BRACKETED_YEAR = re.compile(r"\s?\((?P<year>(?:1[4-9]|20)\d\d)\)")
_SHORT_WORK = re.compile(
    rf"(?P<before>[^\d]{{2,160}}?)(?:,\s(?:(?:Bd|Band|vol|t|т|chs?|chap|bk|pt|sec|Kap|kap|cap|rozdz|гл)\.?\s(?:\d{{1,4}}|[IVXivxlc]{{1,5}})|[IVX]{{1,5}}\.?)|\s[IVX]{{1,5}}/\d{{1,2}}|\s[IVX]{{1,5}}(?=,\s[IVX]{{1,5}}/\d)|(?-i:(?<=[a-zß-ÿ])\s(?:[IVX]{{1,5}}|\d)(?=,\sSS?\.\s\d))|,\s[IVX]{{1,5}}/\d{{1,2}}){{0,2}},?\s(?P<label>(?:at|pp?\.|SS?\.|с\.|С\.|s\.|col{{1,2}}s?\.|págs?\.|σ{{1,2}}\.|fols?\.|л{{1,2}}\.|paras?\.?|(?:esp|bes|insb|spéc|not)\.\s(?:pp?\.\s|SS?\.\s)?|Rn\.|Rdnr\.|Tz\.|secs?\.|§|chs?\.|chap\.|bk\.|tables?|figs?\.)\s*)?(?P<page>(?:\d+:\s?)?{RANGE}(?:n\d{{1,3}})?(?:(?:(?<=\d)ff?)?(?:,|\s(?:and|und|et|y|e|&))\s\d+(?:[–—-]\d+)?){{0,4}})(?:\s?(?:ff?|sqq?|ss|y ss|et suiv)\.?)?(?:,?\s(?:n|nn|fn|note|anm|fußn)\.?\s?\d+)?\s*\.?",
    re.IGNORECASE,
)
_STOPPED = re.compile(
    r"(?P<name>[^\W\d_a-zß-ÿа-яё][\w’'-]{2,})\.\s(?P<title>[^\W\d_a-zß-ÿа-яё][^.,;:\d]{2,}(?:[,:]\s[^.,;:\d]{2,}){0,2})\."
)
"""A name and a title with stops, as Russian journals cite again: "Roe. Salt and Bread."."""
_REMARK = re.compile(r"(?<=\d)\s\((?=[a-zß-ÿ])[^()]{4,80}\)\.?$")
"""What is said of a cited page in brackets: "(to Hilda, 19 Sept. 1938)", "(my translation)"."""
_SIGNS = " ,.:“”‘’«»„*_'\""
_FEW = 5
"""Words of a title that stands for a work by itself."""
_PART = re.compile(r"\s[IVX]{1,5}/\d")
"""The part of a volume, which follows the letters of an edition as well as a title."""
_LOCATOR = re.compile(
    rf"\[?(?:第\s?)?(?:à\sla\s|aux?\s)?(?:(?:at|pp?\.?|S\.|с\.|σ{{1,2}}\.|paras?\.?|Rn\.|Rdnr?\.|Rz\.)\s*)?(?P<page>{RANGE})(?:[页頁]|(?!\w))",
    re.IGNORECASE,
)

_PROVISION = re.compile(rf"(?P<place>{numbers.PROVISION}(?:{numbers.MARGIN})?)(?!\w)")
"""A provision, and the margin number of a commentary: "Art. 8 Rn. 9", "§ 80 II 1"."""
_CONTRIBUTOR = re.compile(
    r"(?P<names>(?:v\.\s|von\s)?[^\W\d_a-zß-ÿ][\w’'-]+(?:\s?/\s?[^\W\d_a-zß-ÿ][\w’'-]+){0,3}),\s[Ii]n:\s[^\W\d_a-zß-ÿ][^,;()\d]{1,60}?(?:\s\((?:Hgg?|Hrsgg?)\.\))?,?\s?"
)
"""The author of a part of a commentary, and the commentary, before the number of a note: "Roe, in: Doe (Fn. 13)"."""
_SPOKEN_OF = re.compile(r"[,;.]?\s(?!in\s|ed\.)[a-zß-ÿ]{2,}\s|[:,]\s[“„«»\"‘][a-zß-ÿ]")
"""Words about a work that author and year named, which may hold quotation marks."""


def pointer(draft: Draft, segment: Segment) -> Draft:
    """Return the draft, marked as a short form where its words point back or describe nothing by themselves."""
    if draft.links or draft.item.doi:
        return draft
    printed = [span for span in segment.spans if span.mark is not Mark.URL]
    text = " ".join(joined(printed, quotes=False).split())
    text = text[signal(text) :].strip()
    text = text[: remarks.begin(text)]
    untitled = not any(is_title(span) for span in segment.spans)
    further = authoryear.again(text, printed=segment.raw)
    if further is not None:
        return replace(_author_year(draft, further), repeated=True)
    annotation = annotated.match(text)
    if annotation and not annotation["dated"]:
        return _annotation(draft, text, annotation)
    found = _same_source(draft, text, untitled=untitled)
    if found is not None:
        return found
    if _IN_EARLIER.search(text) if not untitled else _IN_EARLIER_BOOK.match(text):
        return draft
    points = _POINTS.search(text)
    named = not untitled and points is None
    reported = legal.SHORT.fullmatch(text) or (legal.PARAGRAPH.fullmatch(text) if named else None)
    if reported:
        found = short_form(draft, Named(title=reported["name"]), reported["page"], Pointer.WORDS)
        report = _REPORT.search(text)
        volume, name = (report["volume"], report["name"].strip()) if report else (None, None)
        case = replace(found.item, type="legal_case", volume=volume, container_title=name)
        return replace(found, item=case)
    spoken = SPOKEN_AGAIN.fullmatch(text)
    if spoken:
        return short_form(draft, Named(authors=naming.people(spoken["name"])), None, Pointer.OPUS)
    dated = authoryear.match(text) if draft.item.type != "legal_case" else None
    if dated is not None and (untitled or _is_closed(text, dated)):
        return _author_year(draft, dated)
    there = _THERE.fullmatch(text)
    found = _contribution(draft, there, segment) if there else None
    if found is not None:
        return found
    return _back(draft, text, segment) if points else _by_words(draft, text, segment)


def _contribution(draft: Draft, there: re.Match[str], segment: Segment) -> Draft | None:
    """Read "Jane Roe, Salt and bread of the north, ebd., 128–140": a part of the book or journal cited before, unless it is known.

    None where the title is as short as those of works that are cited again.
    """
    named = naming.read(there["before"], _marked(segment.spans))
    if not named.authors or len((named.title or "").split()) < _LONG_TITLE:
        return None
    found = short_form(draft, named, numbers.tidy(there["page"]), Pointer.OPUS)
    return replace(found, item=replace(found.item, container_title=there["there"]))


def _annotation(draft: Draft, text: str, found: re.Match[str]) -> Draft:
    """Read "Palandt/Roe, § 823 Rn. 84" and "Palandt/Roe (Fn. 3), Rn. 12": the annotator's part of a commentary."""
    supra = _SUPRA.search(text, found.end("author"))
    named = Named(authors=(Name(family=found["author"]),))
    pointer = Pointer.SUPRA if supra else Pointer.WORDS
    return short_form(draft, named, found["locator"].strip(), pointer, supra["note"] if supra else None)


def _is_closed(text: str, reference: authoryear.Reference) -> bool:
    """Tell whether an author-date reference is all that a text cites, though words with marks follow it."""
    paged = reference.locator is not None and text.startswith(". ", reference.end)
    return paged or reference.end == len(text) or _SPOKEN_OF.match(text, reference.end) is not None


def _same_source(draft: Draft, text: str, *, untitled: bool) -> Draft | None:
    """Read "ibid.", "Roe, ibid." and "id., Salt, p. 5"; None where a text is none of them."""
    paragraph = _ONLY_PARAGRAPH.fullmatch(text)
    if paragraph:
        return short_form(draft, Named(), paragraph["paragraph"], Pointer.PARAGRAPH)
    again = _AGAIN.fullmatch(text)
    if again and not _YEAR.match(again["page"]):
        title = again["title"].strip(' ,“”‘’«»"*')
        return short_form(draft, Named(title=title), numbers.tidy(again["page"]), Pointer.WORDS)
    titled = draft.repeated and draft.item.title and (draft.item.issued or _OPUS.search(text))
    if _IBID.match(text) and not titled:
        return _ibid(draft, text)
    same = _SAME_IBID.match(text)
    if same:
        return _ibid(draft, text[same.end() :])
    named = _NAME_IBID.match(text)
    meant = _meant(draft, named["name"].strip(), untitled=untitled) if named else None
    if named is None or meant is None:
        return None
    found = _ibid(draft, text[named.start("ibid") :])
    return short_form(draft, meant, found.locator, Pointer.OPUS)


def _meant(draft: Draft, name: str, *, untitled: bool) -> Named | None:
    """Return what a name before "ibid." means: an author, or where it was read as a title, a case by its short name; else None."""
    if untitled:
        return Named(authors=naming.people(name)) if looks_like_names(name) else None
    case = draft.item.title == name and len(name.split()) <= _PARTIES
    return Named(title=name) if case else None


def _back(draft: Draft, text: str, segment: Segment) -> Draft:
    """Read what points to an earlier note or work: "Roe, supra note 12", "Roe, op. cit."."""
    supra = _SUPRA.search(text)
    if supra and _says_supra(text, supra, _marked(segment.spans)):
        return _earlier_note(draft, text, supra, segment)
    opus = _OPUS.search(text) or _SUPRA_ALONE.search(text)
    return _opus(draft, text, opus, segment) if opus else _by_words(draft, text, segment)


def _marked(spans: tuple[Span, ...]) -> str | None:
    """Return the title in quotation marks or italics of a short form."""
    return next((span.text.strip(" ,.") for span in spans if is_title(span)), None)


def _by_words(draft: Draft, text: str, segment: Segment) -> Draft:
    """Take a text for a short form where it says nothing but a name, a title and a page: too little for a source."""
    item = draft.item
    found = item.container_title is not None and (
        item.type == "legal_case"
        or (item.title is None and item.issued is not None and item.page is not None)
    )
    if item.type == "classic" or item.archive or item.section or item.title_short or found:
        return draft
    remark = _REMARK.search(text)
    if remark:
        undated = replace(draft, item=replace(draft.item, issued=None))
        pointed = _by_words(undated, text[: remark.start()], segment)
        return pointed if pointed.pointer else draft
    peculiar = shortened.read(draft, text, marked=any(is_title(span) for span in segment.spans))
    if peculiar is not None:
        return peculiar
    marked = _marked(segment.spans)
    placed = draft.item.publisher is not None and draft.item.publisher_place is not None
    if marked is None and (draft.item.issued is not None or placed):
        return draft
    short = _SHORT_WORK.fullmatch(text.strip(" ,;"))
    if short and "," not in short["before"] and _PART.search(text):
        short = None
    if marked is not None:
        alone = short is not None and not short["before"].rpartition(marked)[2].strip(_SIGNS)
        if not alone and not shortened.is_sparse(draft.item):
            return draft
        named = naming.read(short["before"], marked) if short else Named()
        item = replace(draft.item, author=named.authors or draft.item.author)
        return replace(draft, item=item, pointer=Pointer.WORDS)
    if short is None or _YEAR.match(short["page"]):
        return draft
    stopped = _STOPPED.fullmatch(short["before"])
    named = naming.read(f"{stopped['name']}, {stopped['title']}" if stopped else short["before"], None)
    said = named.authors or _is_title_only(named.title, draft.item)
    if not said or (named.title and is_place(named.title)):
        return draft
    cited = f"{short['label'] or ''}{short['page']}"
    page = cited if numbers.is_division(cited) else short["page"]
    return short_form(draft, named, numbers.tidy(page), Pointer.WORDS)


def _is_title_only(title: str | None, item: Item) -> bool:
    """Tell whether a few words before a page may be a title that was cited before: "Parliamentary Debates, col. 14"."""
    few = title is not None and len(title.split()) <= _FEW and title[:1].isupper()
    return few and not item.author and not item.container_title and item.archive is None


def _author_year(draft: Draft, reference: authoryear.Reference) -> Draft:
    item = Item(author=reference.authors, issued=parse(reference.year))
    return replace(
        draft,
        item=item,
        locator=reference.locator,
        pointer=Pointer.YEAR,
        target=reference.letter or None,
        transliterated_title=None,
        repeated=False,
    )


def _says_supra(text: str, match: re.Match[str], marked: str | None) -> bool:
    """Tell whether a number of a note points back: a bare "n. 5" may be the number of a journal.

    It points back with a word that says so, where nothing else follows the author, and in brackets after author and title.
    """
    word = match.group().strip(" ,(").lower()
    before = text[: match.start()]
    if _OPUS.search(text):
        return not (_OPUS.search(before) and before.rstrip(" ,")[-1:].isdigit())
    if "(" in match.group():
        if _CONTRIBUTOR.fullmatch(before):
            return True
        named = naming.are_people(_before_title(before, marked)) or (
            marked is not None and before.strip(_SIGNS) == marked.strip(_SIGNS)
        )
        if _NUMBERED_NOTE.search(text, match.start(), match.end()) and _ONLY_LAW.fullmatch(before):
            return True
        only = _ONLY_NAMED.fullmatch(before) is not None
        if named or (
            only
            and (
                word.startswith((*_FOOTNOTE, "wie", "siehe", "s.", "as in"))
                or _PAGE_ALONE.fullmatch(text, match.end())
            )
        ):
            return True
    named = word.startswith("wie ") and (
        _ONLY_NAMED.fullmatch(before) is not None or archival.is_house(before.partition(",")[0])
    )
    titled = marked is not None and before.strip(_SIGNS) == marked.strip(_SIGNS)
    numbered = any(char.isdigit() for char in before)
    if word.endswith(("above", "supra")) and (titled or not numbered):
        return True
    above = word.startswith("above") and not numbered
    return word.startswith(_BACK) and (
        not before or named or looks_like_names(before) or "supra" in word or above
    )


def _before_title(text: str, marked: str | None) -> str:
    """Return the names before a title with marks that ends a text; the text where it does not end in one."""
    names_part, _, rest = text.partition(marked) if marked else (text, "", text)
    return text if rest.strip(' ,.”’"»*_“') else names_part.rstrip(' ,“‘"«*_„')


def _ibid(draft: Draft, text: str) -> Draft:
    after = _IBID.sub("", text, count=1).strip(" ,.")
    return replace(
        draft,
        item=Item(),
        locator=_cited(after),
        pointer=Pointer.IBID,
        transliterated_title=None,
    )


def _earlier_note(draft: Draft, text: str, match: re.Match[str], segment: Segment) -> Draft:
    """Read "Roe, ‘Salt’, supra note 12, at 45"."""
    before = _OPUS.sub("", text[: match.start()])
    after = _NAME_AFTER.match(text, match.end()) if not before.strip(" ,") else None
    if after:
        named = naming.read(after["name"], _marked(segment.spans))
        return short_form(draft, named, numbers.tidy(after["page"]), Pointer.SUPRA, match["note"])
    page = _cited(text[match.end() :].strip(" ,.:"))
    contributor = _CONTRIBUTOR.fullmatch(before)
    before = contributor["names"] if contributor else before
    named = naming.read(_BRACKETED_YEAR.sub("", before), _marked(segment.spans))
    return _dated(short_form(draft, named, page, Pointer.SUPRA, match["note"]), before)


def _opus(draft: Draft, text: str, match: re.Match[str], segment: Segment) -> Draft:
    """Read "Roe, *Salt*, op. cit., p. 45"."""
    page = _cited(_BRACKETED_YEAR.sub("", text[match.end() :]).strip(" ,.:)"))
    named = naming.read(_BRACKETED_YEAR.sub("", text[: match.start()]), _marked(segment.spans))
    return _dated(short_form(draft, named, page, Pointer.OPUS), text)


def _cited(text: str) -> str | None:
    """Return the page, the chapter or the paragraph with which a text begins."""
    division = numbers.DIVISION.match(text)
    if division:
        return numbers.tidy(division["division"])
    provision = _PROVISION.match(text)
    if provision:
        return provision["place"]
    page = _LOCATOR.fullmatch(text) or _LOCATOR.match(text)
    return numbers.tidy(page["page"]) if page else None


def _dated(draft: Draft, text: str) -> Draft:
    """Return a short form with the year in brackets by which it tells two works of an author: "Roe, op. cit. (1983), n. 22"."""
    year = _BRACKETED_YEAR.search(text)
    return replace(draft, item=replace(draft.item, issued=parse(year["year"]))) if year else draft
