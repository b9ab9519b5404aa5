"""Short forms resolved backwards to the full citations that they stand for."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from srccheck.extraction import authordate, match, numbers, verbatim
from srccheck.extraction.draft import Draft, Pointer
from srccheck.extraction.mention import Answer, Heard, Mention
from srccheck.extraction.nameforms import SAME_AUTHOR
from srccheck.extraction.sentences import signal
from srccheck.model.work import Item

_WORD = re.compile(r"[^\W_][\w’'-]+")
_POINTING = re.compile(r",?\s\(?(?:wie|a\.\s?a\.\s?O|op\.|above|supra|oben|[Ff]n|[Nn]otes?|nn?)(?!\w)")
_CASE = re.compile(r"\s(?:case|decision|judgment)$")
_YEAR = re.compile(r"\(((?:1[4-9]|20)\d\d)\)")
_NUMBER = re.compile(
    r"(?<![\w/])(?:\d{1,6}/(?:19|20)\d\d|\d{2,6}\sdel\s(?:19|20)\d\d|\d{1,2}\s[^\W\d_]{3,9}\.?\s(?:19|20)\d\d)(?!\w)"
)
"""The number of a decision or an act, or its day."""
_BARE_NUMBER = re.compile(r"(?<!\w)n(?:[.°º]|\.[°º])\s?(\d{1,6})(?![\w/])")
_DATE = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_SAME = re.compile(rf"(?<!\w){SAME_AUTHOR}\.?[,:]\s")
"""What stands for the name of an author that is printed just before."""
_AHEAD = 60
_HEAD = 300
"""Characters in which it stands."""
_MOST = 20
"""Citations before "ibid." that are looked at for those of its note."""
_SEVERAL = 3
"""Words before a pointer from which on they say by themselves what is meant."""
_TITLE = 2
"""Words that a title without marks has at least, to be told from a name."""


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
        elif mention.work is None:
            answer = _RESOLVERS[mention.draft.pointer or Pointer.WORDS](mention, heard)
        answers.append(answer)
        heard.append(Heard(mention, answer.work if answer else mention.work))
    return answers


def _ibid(mention: Mention, heard: list[Heard]) -> Answer:
    """Read "ibid.": the citation just before; of a note with several works the last one that has the page."""
    if not heard:
        return Answer(why="nothing is cited before it")
    last = heard[-1]
    if last.work is None:
        return Answer(why="what is cited just before is itself not certain")
    if last.mention.note != mention.note:
        there = [h for h in heard[-_MOST:] if h.mention.note == last.mention.note and h.work is not None]
        if len({h.work for h in there}) > 1:
            fitting = [h for h in there if _within(mention.draft, h.mention.draft)] or there
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
            _named(mention.draft, there) or _called(mention.draft, there) or _as_headed(mention.draft, there)
        )
        if item.author and there and not named and _names_nobody(item, there):
            others = {h.work for h in _nearest_spelling(mention.draft, heard) if h.work is not None}
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
    numbered = {h.work for h in _by_number(mention.draft, heard)} if not works else set()
    if len(numbered) == 1:
        return Answer(work=numbered.pop())
    if not works:
        return Answer(why=f"note {mention.draft.target} cites nothing like it")
    return Answer(why=f"note {mention.draft.target} cites several works")


def _narrowed(mention: Mention, there: list[Heard], heard: list[Heard]) -> list[Heard]:
    """Return those of several citations of a note that have the year, an author of their own, and the words of a short form."""
    year = _YEAR.search(mention.draft.raw)
    if year and len({h.work for h in there}) > 1:
        there = [h for h in there if authordate.year_of(h.mention.draft) == int(year[1])] or there
    if len({h.work for h in there}) > 1:
        there = [h for h in there if not _SAME.search(h.mention.draft.raw[:_AHEAD])] or there
    return there if len({h.work for h in there}) == 1 else _printed(mention, heard) or there


def _names_nobody(item: Item, there: list[Heard]) -> bool:
    """Tell whether the author of a short form is nobody's in some citations: each has others, or its text lacks the name."""
    family = item.author[0].family or item.author[0].literal or ""
    return all(h.mention.draft.item.author or family not in h.mention.draft.raw for h in there)


def _named(draft: Draft, heard: list[Heard]) -> list[Heard]:
    """Return those that a short form names, by title and author, else by author alone; a case by one of its parties."""
    if draft.item.title:
        found = _by_title(draft, draft.item.title, heard)
        if found:
            return found
    return _nearest_spelling(draft, heard) or _by_party(draft, heard)


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
        and all(word in h.mention.draft.raw for word in words)
    ]
    if len(words) < _SEVERAL and not (words and words[0].isupper()):
        return []
    heads = [h for h in there if h.mention.draft.raw[signal(h.mention.draft.raw) :].startswith(words[0])]
    return heads or (there if len(words) >= _SEVERAL else [])


def _called(draft: Draft, heard: list[Heard]) -> list[Heard]:
    """Return those whose title holds the words before the pointer: "Turner Review, above n. 13"."""
    words = _POINTING.split(draft.raw[signal(draft.raw) :], maxsplit=1)[0].strip(' ,“‘"*_')
    exact = [h for h in heard if match.equals(words, (h.mention.draft.item.title_short,))]
    return exact or [h for h in heard if match.holds(_CASE.sub("", words), _titles(h.mention.draft))]


def _by_short_name(draft: Draft, heard: list[Heard]) -> list[Heard]:
    """Return those for which the document has said that it cites them by the name that stands here."""
    names = {match.name_key(name) for name in draft.item.author}
    return [
        h
        for h in heard
        if (short := h.mention.draft.item.title_short) and match.title_key(short).replace(" ", "") in names
    ]


def _by_whole_name(draft: Draft, heard: list[Heard]) -> list[Heard] | None:
    """Return the letters by that writer, reader and day, or what is cited by just this author and title ("hereafter Roe, *Salt*").

    None where the short form is no letter, and nothing is cited so.
    """
    letter = match.letter_key(draft.item)
    if letter:
        return [h for h in heard if match.letter_key(h.mention.draft.item) == letter]
    if not (draft.item.author and draft.item.title):
        return None
    name = draft.item.author[0]
    said = match.title_key(f"{name.family or name.literal or ''} {draft.item.title}")
    return [
        h for h in heard if (short := h.mention.draft.item.title_short) and match.title_key(short) == said
    ] or None


def _by_party(draft: Draft, heard: list[Heard]) -> list[Heard]:
    """Return the cases that one of the names is a party of."""
    names = [match.name_key(name) for name in draft.item.author]
    return [
        h
        for h in heard
        if h.mention.draft.item.type == "legal_case"
        and names
        and names[0] in match.title_key(h.mention.draft.item.title or "").replace(" ", "")
    ]


def _by_number(draft: Draft, heard: list[Heard]) -> list[Heard]:
    """Return the decisions and acts that have the number or the day that stands here: "Cass., n. 500/1999, cit."."""
    wanted = _numbers(draft)
    kinds = ("legal_case", "legislation")
    return [
        h
        for h in heard
        if h.work is not None and h.mention.draft.item.type in kinds and wanted & _numbers(h.mention.draft)
    ]


def _numbers(draft: Draft) -> set[str]:
    text = draft.raw[:_HEAD]
    found = {re.sub(r"\sdel\s", "/", number).lower() for number in _NUMBER.findall(text)}
    year = authordate.year_of(draft)
    return found | {f"{number}/{year}" for number in _BARE_NUMBER.findall(text) if year}


def _opus(mention: Mention, heard: list[Heard]) -> Answer:
    """Read "op. cit.": the earlier work that is named, else the nearest one of that author."""
    item = mention.draft.item
    if not item.author and not item.title:
        return _ibid(mention, heard)
    answer = _words(mention, heard)
    if answer.work is None:
        works = {h.work for h in _by_number(mention.draft, heard)}
        if len(works) == 1:
            return Answer(work=works.pop())
    if answer.work is None and item.author and item.title:
        alone = replace(mention.draft, item=replace(item, title=None))
        works = {
            h.work
            for h in _nearest_spelling(alone, heard)
            if h.work is not None and h.mention.work is not None
        }
        alike = {
            h.work
            for h in heard
            if h.work in works and match.shares_word(item.title, _titles(h.mention.draft))
        }
        return Answer(work=alike.pop()) if len(works) == 1 and alike else answer
    return answer


def _words(mention: Mention, heard: list[Heard]) -> Answer:
    """Read author and title, as far as they are printed."""
    draft = mention.draft
    title, authors = draft.item.title, draft.item.author or draft.item.editor
    fulls = [h for h in heard if h.work is not None and _describes(h.mention)]
    if draft.item.type == "legal_case":
        fulls = [h for h in fulls if h.mention.draft.item.type == "legal_case"]
        reported = {h.work for h in fulls if match.same_report(draft.item, h.mention.draft.item)}
        if len(reported) == 1:
            return Answer(work=reported.pop())
    exact = _by_whole_name(draft, fulls)
    if exact is not None:
        fulls = exact
    elif title:
        fulls = _by_title(draft, title, fulls) or _in_journal(draft, title, fulls)
    elif authors:
        named = [h for h in _nearest_spelling(draft, fulls) if _within(draft, h.mention.draft)]
        fulls = (
            _by_short_name(draft, fulls)
            or named
            or _by_words(draft, fulls)
            or _by_party(draft, fulls)
            or _as_headed(draft, fulls)
        )
    works = {h.work for h in fulls}
    if len(works) == 1:
        return Answer(work=works.pop())
    if works and (authors or draft.pointer is Pointer.OPUS) and not title:
        return Answer(work=next(h.work for h in reversed(heard) if h.work in works))
    if works:
        return Answer(why="several earlier works begin like it")
    if draft.pointer is Pointer.WORDS and title and not _family_only(draft):
        return Answer(full=True)
    return Answer(why="no earlier citation is like it")


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


def _describes(mention: Mention) -> bool:
    """Tell whether a mention says by itself which work it means: a full citation, or author and year."""
    return mention.work is not None or mention.draft.pointer is Pointer.YEAR


def _by_title(draft: Draft, title: str, fulls: list[Heard]) -> list[Heard]:
    """Return the candidates whose author agrees, and whose title begins like it, else holds its words, else has a slip."""
    printed = [(h, _titles(h.mention.draft)) for h in fulls]
    for alike in (match.equals, match.is_main_title, match.begins, match.holds, match.nearly):
        found = [h for h, titles in printed if alike(title, titles)]
        if draft.item.author or draft.item.editor:
            found = _nearest_spelling(draft, found) or [
                h
                for h in found
                if match.any_author(draft.item, h.mention.draft.item)
                or match.is_given(draft.item, h.mention.draft.item)
            ]
        if found:
            return found
    return _as_printed(draft, fulls)


def _in_journal(draft: Draft, title: str, fulls: list[Heard]) -> list[Heard]:
    """Return the articles of an author in the journal that stands in the place of the title: "Roe, *WMQ* 62: 512"."""
    return [
        h
        for h in fulls
        if draft.item.author
        and (journal := h.mention.draft.item.container_title)
        and _author(draft, h.mention.draft) == 0
        and (match.equals(title, (journal,)) or match.is_acronym(title, journal))
    ]


def _as_printed(draft: Draft, fulls: list[Heard]) -> list[Heard]:
    """Return the candidates whose text has the name and the title of a short form, whatever was read of it.

    A title of several words will do where the candidate has no author: its sentence may have named her.
    """
    names = match.printed_key(match.family(draft.item))
    title = match.printed_key(draft.item.title or "")
    if not names.strip():
        return []
    found = []
    for h in fulls:
        item = h.mention.draft.item
        text = match.printed_key(h.mention.draft.raw)
        nameless = not item.author and not item.editor and title.count(" ") > _TITLE
        if title in text and (names in text or nameless):
            found.append(h)
    return found


def _as_headed(draft: Draft, fulls: list[Heard]) -> list[Heard]:
    """Return the candidates without an author at whose head the name of a short form is printed."""
    name = match.printed_key(match.family(draft.item))
    return [
        h
        for h in fulls
        if name.strip()
        and not h.mention.draft.item.author
        and name in match.printed_key(_DATE.split(h.mention.draft.raw, maxsplit=1)[0][:_AHEAD])
    ]


def _by_words(draft: Draft, fulls: list[Heard]) -> list[Heard]:
    """Return the candidates whose title begins with what stands before the page, where no author is called so."""
    words = draft.raw.rpartition(",")[0]
    if len(words.split()) < _TITLE:
        return []
    return [h for h in fulls if match.begins(words, _titles(h.mention.draft))] or [
        h for h in fulls if match.holds(words, _titles(h.mention.draft))
    ]


def _nearest_spelling(draft: Draft, fulls: list[Heard]) -> list[Heard]:
    """Return the candidates whose author agrees; an exact spelling beats a slip."""
    scored = [(found, h) for h in fulls if (found := _author(draft, h.mention.draft)) is not None]
    best = min((found for found, _ in scored), default=0)
    return [h for found, h in scored if found == best]


def _author(short: Draft, full: Draft) -> int | None:
    return match.author_distance(short.item, full.item)


def _titles(draft: Draft) -> tuple[str | None, ...]:
    return draft.item.title, draft.transliterated_title, draft.item.title_short


def _within(short: Draft, full: Draft) -> bool:
    """Tell whether the cited page can lie in the source: a locator outside the extent speaks against it."""
    if not short.locator or not full.item.page:
        return True
    return numbers.inside(short.locator, full.item.page)


def _family_only(draft: Draft) -> bool:
    authors = draft.item.author
    return bool(authors) and all(name.family and not name.given for name in authors)


_RESOLVERS = {
    Pointer.IBID: _ibid,
    Pointer.SUPRA: _supra,
    Pointer.OPUS: _opus,
    Pointer.WORDS: _words,
    Pointer.VERBATIM: _verbatim,
}
