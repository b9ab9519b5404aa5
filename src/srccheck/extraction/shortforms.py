"""Short forms resolved backwards to the full citations that they stand for."""

import re
from collections.abc import Sequence

from srccheck.extraction import authordate, lookup, match, verbatim
from srccheck.extraction.draft import Draft, Pointer
from srccheck.extraction.marked import SHORT
from srccheck.extraction.mention import Answer, Heard, Mention
from srccheck.extraction.nameforms import SAME_AUTHOR
from srccheck.extraction.sentences import signal
from srccheck.model.work import Item

_WORD = re.compile(r"[^\W_][\w’'-]+")
_POINTING = re.compile(r",?\s\(?(?:wie|a\.\s?a\.\s?O|op\.|above|supra|oben|[Ff]n|[Nn]otes?|nn?)(?!\w)")
_ARTICLE = re.compile(r"(?<!\w)art\.?\s?cit")
"""How French and Italian notes point back to an article."""
_CASE = re.compile(r"\s(?:case|decision|judgment)$")
_YEAR = re.compile(r"\(((?:1[4-9]|20)\d\d)\)")
_VOLUME = re.compile(r",\s(?:(?:[Vv]ol|t|T|Bd)\.\s)?(?P<volume>[IVX]{1,5}|(?<=\.\s)\d{1,2})(?=[,:.]\s)")
_ITALICS = re.compile(r"\*([^*]{4,120})\*")
_MARKED = re.compile(r"[*“«„]\s?([^*“”«»„\d]{4,120}?)\s?[*”»“]")
"""A title with marks."""
_EDITED = re.compile(r"(?<!\w)(?:eds?|éd|hrsg|hg|dir)\.\s|(?<!\w)a\scura\sdi\s", re.IGNORECASE)
"""What says that the name is an editor's."""
_NOTE = re.compile(r"\((?:wie\s|as\sin\s)?(?:Anm|Fn|nn?|note)\.?\s(?P<note>\d{1,4})\)")
_SAME = re.compile(rf"(?<!\w){SAME_AUTHOR}\.?[,:]\s")
"""What stands for the name of an author that is printed just before."""
_AHEAD = 60
_RELIED_ON = re.compile(r"\(?(?:citing|quoting)\s")
"""How a citation begins on which the one before it relies, and which "id." passes over (The Bluebook, rule 4.1)."""
_UNHEARD = "no earlier citation is like it"
_PAIR = 2
_MOST = 20
"""Citations before "ibid." that are looked at for those of its note."""
_SEVERAL = 3
"""Words before a pointer from which on they say by themselves what is meant."""


def resolve(mentions: Sequence[Mention]) -> list[Answer | None]:
    """Return the answer for each mention, None for those that have a work of their own.

    Only backwards: by what the words name, then by nearness. A unique candidate or none.
    """
    heard: list[Heard] = []
    answers: list[Answer | None] = []
    for mention in mentions:
        answer = None
        if mention.work is None and mention.draft.pointer is Pointer.YEAR:
            answer = authordate.resolve(mention, mentions)
            answer = _in_note(mention, heard) or answer if answer.work is None else answer
        elif mention.work is None:
            answer = _RESOLVERS[mention.draft.pointer or Pointer.WORDS](mention, heard)
        answers.append(answer)
        heard.append(Heard(mention, answer.work if answer else mention.work))
    return answers


def first_mentions(mentions: Sequence[Mention], answers: Sequence[Answer | None]) -> list[int]:
    """Return the places of the first of several mentions by one author and title of which no full citation is printed.

    Notes of older books and of essays cite by name and title alone ("Roe, *Salt*, vol. 2, p. 3"): the first mention
    has to stand for the work. One that is not repeated stays open, for it may be a slip.
    """
    found: dict[tuple[str, str], list[int]] = {}
    for place, (mention, answer) in enumerate(zip(mentions, answers, strict=True)):
        item = mention.draft.item
        if answer is None or answer.work is not None or mention.draft.pointer is not Pointer.WORDS:
            continue
        if item.author and item.title and answer.why == _UNHEARD:
            key = (match.family(item), match.title_key(item.title))
            found.setdefault(key, []).append(place)
    return [places[0] for places in found.values() if len(places) >= _PAIR]


def _ibid(mention: Mention, heard: list[Heard]) -> Answer:
    """Read "ibid.": the citation just before; of a note with several works the last one that has the page."""
    if not heard:
        return Answer(why="nothing is cited before it")
    said = [h for h in heard[-_MOST:] if not _RELIED_ON.match(h.mention.draft.raw)] or heard
    last = said[-1]
    if last.work is None:
        return Answer(why="what is cited just before is itself not certain")
    if last.mention.note != mention.note:
        there = [h for h in said[-_MOST:] if h.mention.note == last.mention.note and h.work is not None]
        if len({h.work for h in there}) > 1:
            fitting = [h for h in there if lookup.within(mention.draft, h.mention.draft)] or there
            doubt = f"note {last.mention.label} cites several works; it is taken for the last one"
            return Answer(work=fitting[-1].work, doubt=doubt)
    return Answer(work=last.work)


def _supra(mention: Mention, heard: list[Heard]) -> Answer:
    """Read "supra note 12": the work of that note, by the author or the title where it names one."""
    there = [h for h in heard if h.mention.label == mention.draft.target and h.work is not None]
    item = mention.draft.item
    doubt = ""
    if item.author or item.title:
        named = (
            _named(mention.draft, there)
            or _called(mention.draft, there)
            or lookup.as_headed(mention.draft, there)
            or _spoken_of(mention.draft.raw, there)
        )
        if item.author and there and not named and _names_nobody(item, there):
            others = {h.work for h in lookup.nearest_spelling(mention.draft, heard) if h.work is not None}
            if len(others) == 1:
                return Answer(work=others.pop(), doubt=f"note {mention.draft.target} cites another author")
            doubt = f"note {mention.draft.target} cites a work by another author; it is taken for that"
        pointing = [h for h in there if h.mention.draft.pointer is not None]
        there = named or pointing or ([] if len({h.work for h in there}) > 1 else there)
    there = _narrowed(mention, there, heard)
    works = {h.work for h in there}
    if len(works) == 1:
        return Answer(work=works.pop(), doubt=doubt)
    known = any(h.mention.label == mention.draft.target for h in heard)
    if not works and known and (item.author or item.title):
        answer = _words(mention, heard)
        if answer.work is not None:
            return answer
    numbered = {h.work for h in lookup.by_number(mention.draft, heard)} if not works else set()
    if len(numbered) == 1:
        return Answer(work=numbered.pop())
    if not works:
        return Answer(why=f"note {mention.draft.target} cites nothing like it")
    return Answer(why=f"note {mention.draft.target} cites several works")


def _in_note(mention: Mention, heard: list[Heard]) -> Answer | None:
    """Read "Roe 1999 (wie Anm. 3)" where no work has that year: the one work of the author in that note."""
    note = _NOTE.search(mention.draft.raw)
    there = [h for h in heard if note and h.mention.label == note["note"] and h.work is not None]
    works = {h.work for h in lookup.nearest_spelling(mention.draft, there)}
    return Answer(work=works.pop()) if len(works) == 1 else None


def _narrowed(mention: Mention, there: list[Heard], heard: list[Heard]) -> list[Heard]:
    """Return those of several citations of a note that have the year, an author of their own, and the words of a short form."""
    there = _of_year(mention.draft, there)
    if len({h.work for h in there}) > 1:
        there = _spoken_of(mention.draft.raw, there) or there
    if len({h.work for h in there}) > 1:
        there = [h for h in there if not _SAME.search(h.mention.draft.raw[:_AHEAD])] or there
    return there if len({h.work for h in there}) == 1 else _printed(mention, heard) or there


def _of_year(draft: Draft, there: list[Heard]) -> list[Heard]:
    """Return those of several citations that are of the year in brackets of a short form, all where none is."""
    year = _YEAR.search(draft.raw)
    if year is None or len({h.work for h in there}) < _PAIR:
        return there
    return [h for h in there if authordate.year_of(h.mention.draft) == int(year[1])] or there


def _of_volume(draft: Draft, there: list[Heard]) -> list[Heard]:
    """Return those of several citations that are of the volume of a short form, all where none is: "Roe, *Salt*, II, cit."."""
    volume = _VOLUME.search(draft.raw)
    if volume is None or len({h.work for h in there}) < _PAIR:
        return there
    return [h for h in there if h.mention.draft.item.volume == volume["volume"]] or there


def _spoken_of(raw: str, there: list[Heard]) -> list[Heard]:
    """Return those of one work whose author the words before a pointer speak of: "Roe makes the same point: op. cit., n. 1"."""
    words = set(_WORD.findall(_POINTING.split(raw, maxsplit=1)[0]))
    found = [h for h in there if any((name.family or "") in words for name in h.mention.draft.item.author)]
    return found if len({h.work for h in found}) == 1 else []


def _by_sentence(raw: str, heard: list[Heard]) -> list[Heard]:
    """Return those of the one author whom the words before "op. cit." speak of, and of a title that they mark: "As Roe has it (*op. cit.*, 5)"."""
    points = SHORT.search(raw)
    led = _POINTING.split(raw[: points.start()] if points else raw, maxsplit=1)[0]
    if _EDITED.search(led):
        return []
    marked = [match.printed_key(title) for title in _MARKED.findall(led)]
    fulls = [
        h
        for h in heard
        if _describes(h.mention) and all(title in match.printed_key(h.mention.draft.raw) for title in marked)
    ]
    return _spoken_of(led, fulls)


def _names_nobody(item: Item, there: list[Heard]) -> bool:
    """Tell whether the author of a short form is nobody's in some citations: each has others, or its text lacks the name."""
    family = item.author[0].family or item.author[0].literal or ""
    return all(h.mention.draft.item.author or family not in h.mention.draft.raw for h in there)


def _named(draft: Draft, heard: list[Heard]) -> list[Heard]:
    """Return those that a short form names, by title and author, else by author alone; a case by one of its parties."""
    if draft.item.title:
        found = lookup.by_title(draft, draft.item.title, heard)
        if found:
            return found
    return lookup.nearest_spelling(draft, heard) or lookup.by_party(draft, heard)


def _printed(mention: Mention, heard: list[Heard]) -> list[Heard]:
    """Return those of the note to which a short form points that have all the words before its pointer, best at their head.

    "BGH, a.a.O. (Fn. 14)", "Ausst.-Kat. Berlin 1996 (wie Anm. 2)".
    """
    draft = mention.draft
    words = _WORD.findall(_POINTING.split(draft.raw[signal(draft.raw) :], maxsplit=1)[0])
    words = [word for word in words if word[0].isupper() or word.isdigit()]
    there = [
        h
        for h in heard
        if h.mention.label == draft.target
        and h.work is not None
        and words
        and all(word.lower() in h.mention.draft.raw.lower() for word in words)
    ]
    if len(words) < _SEVERAL and not (words and words[0].isupper()):
        return []
    heads = [h for h in there if h.mention.draft.raw[signal(h.mention.draft.raw) :].startswith(words[0])]
    return heads or (there if len(words) >= _SEVERAL else [])


def _called(draft: Draft, heard: list[Heard]) -> list[Heard]:
    """Return those whose title holds the words before the pointer, or those behind a name: "Turner Review, above n. 13"."""
    words = _POINTING.split(draft.raw[signal(draft.raw) :], maxsplit=1)[0].strip(' ,“‘"*_')
    exact = [h for h in heard if match.equals(words, (h.mention.draft.item.title_short,))]
    for said in () if exact else (words, words.partition(", ")[2]):
        exact = exact or [
            h for h in heard if said and match.holds(_CASE.sub("", said), lookup.titles(h.mention.draft))
        ]
    return exact


def _articles(heard: list[Heard]) -> list[Heard]:
    """Return the citations of works that no full citation says to be books."""
    books = {h.work for h in heard if h.mention.work is not None and h.mention.draft.item.type == "book"}
    return [h for h in heard if h.work not in books]


_IN_SAME = re.compile(r",\s(?:ebd\.|ebenda|ibid\.)(?=,|[.\s]*$)", re.IGNORECASE)
"""Where a person speaks who has not been cited: in the source cited just before ("Roe, ebd., S. 5")."""


def _opus(mention: Mention, heard: list[Heard]) -> Answer:
    """Read "op. cit.": the earlier work that is named, else the nearest one of that author."""
    item = mention.draft.item
    if not item.author and not item.title:
        spoken = _by_sentence(mention.draft.raw, heard)
        return Answer(work=spoken[0].work) if spoken else _ibid(mention, heard)
    if item.container_title and item.title:
        fulls = [h for h in heard if h.work is not None and _describes(h.mention)]
        works = {h.work for h in lookup.by_title(mention.draft, item.title, fulls)}
        return Answer(work=works.pop()) if len(works) == 1 else Answer(full=True)
    answer = _words(mention, _articles(heard)) if _ARTICLE.search(mention.draft.raw) else Answer()
    if answer.work is None:
        answer = _words(mention, heard)
    if answer.work is None:
        works = {h.work for h in lookup.by_number(mention.draft, heard)} or _hosts(mention.draft, heard)
        if len(works) == 1:
            return Answer(work=works.pop())
    if answer.work is None:
        spoken = _by_sentence(mention.draft.raw, heard)
        if spoken:
            return Answer(work=spoken[0].work)
    if answer.work is None and answer.why == _UNHEARD and _IN_SAME.search(mention.draft.raw):
        return _ibid(mention, heard)
    return answer


def _hosts(draft: Draft, heard: list[Heard]) -> set[int | None]:
    """Return the works that a part of them is cited from: "Roe, « Salt », *Complete Works*, *op. cit.*, p. 632"."""
    fulls = [h for h in heard if h.work is not None and _describes(h.mention)]
    titles = [title for title in _ITALICS.findall(draft.raw) if title != draft.item.title and " " in title]
    return {h.work for title in titles for h in lookup.by_title(draft, title, fulls)}


def _words(mention: Mention, heard: list[Heard]) -> Answer:
    """Read author and title, as far as they are printed."""
    draft = mention.draft
    title, authors = draft.item.title, draft.item.author or draft.item.editor
    fulls = [h for h in heard if h.work is not None and _describes(h.mention)]
    if draft.item.type == "legal_case":
        fulls = [h for h in fulls if h.mention.draft.item.type == "legal_case"]
        reported = _by_report(draft, fulls)
        if reported is not None:
            return reported
    exact = lookup.by_whole_name(draft, fulls)
    if exact is not None:
        fulls = exact
    elif title:
        fulls = (
            lookup.by_title(draft, title, fulls)
            or lookup.in_journal(draft, title, fulls)
            or lookup.alike(draft, title, fulls)
        )
    elif authors:
        named = [h for h in lookup.nearest_spelling(draft, fulls) if lookup.within(draft, h.mention.draft)]
        fulls = (
            lookup.by_short_name(draft, fulls)
            or named
            or lookup.by_words(draft, fulls)
            or lookup.by_party(draft, fulls)
            or lookup.as_headed(draft, fulls)
        )
    fulls = _of_volume(draft, _of_year(draft, fulls))
    works = {h.work for h in fulls}
    if len(works) == 1:
        return Answer(work=works.pop())
    if works and (authors or draft.pointer is Pointer.OPUS) and not title:
        return Answer(work=next(h.work for h in reversed(heard) if h.work in works))
    if works:
        return Answer(why="several earlier works begin like it")
    if draft.pointer is Pointer.WORDS and title and not _family_only(draft):
        return Answer(full=True)
    return Answer(why=_UNHEARD)


def _by_report(draft: Draft, cases: list[Heard]) -> Answer | None:
    """Read a case by its report, "461 U.S. at 9"; None where several are in it or none, and the name of the case may tell."""
    works = {h.work for h in cases if match.same_report(draft.item, h.mention.draft.item)}
    if len(works) == 1:
        return Answer(work=works.pop())
    return None if draft.item.title else Answer(why=_UNHEARD)


def _verbatim(mention: Mention, heard: list[Heard]) -> Answer:
    """Read what only repeats the words of an earlier citation; where those of several do, it is none."""
    found = verbatim.words(mention.draft.raw)
    works = {
        h.work
        for h in heard
        if found
        and h.work is not None
        and _describes(h.mention)
        and verbatim.stand_in(found, verbatim.head(h.mention.draft.raw))
    }
    return Answer(work=works.pop()) if len(works) == 1 else Answer(full=True)


def _paragraph(_: Mention, heard: list[Heard]) -> Answer:
    """Read a paragraph alone ("§101."): the one work that the document has cited by paragraphs."""
    works = {h.work for h in heard if h.work is not None and "§" in h.mention.draft.raw}
    if len(works) == 1:
        return Answer(work=works.pop())
    return Answer(why="several works are cited by paragraphs" if works else "no work is cited by paragraphs")


def _describes(mention: Mention) -> bool:
    """Tell whether a mention says by itself which work it means: a full citation, or author and year."""
    return mention.work is not None or mention.draft.pointer is Pointer.YEAR


def _family_only(draft: Draft) -> bool:
    authors = draft.item.author
    return bool(authors) and all(name.family and not name.given for name in authors)


_RESOLVERS = {
    Pointer.IBID: _ibid,
    Pointer.SUPRA: _supra,
    Pointer.OPUS: _opus,
    Pointer.WORDS: _words,
    Pointer.VERBATIM: _verbatim,
    Pointer.PARAGRAPH: _paragraph,
}
