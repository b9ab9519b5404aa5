"""The manual of the findings: a page for every rule, those that reading and extraction follow among them."""

import re
from inspect import cleandoc

from msgspec import Struct

from srccheck.model.finding import Severity
from srccheck.model.page import Page
from srccheck.rules import COMPARISONS, RULES
from srccheck.rules.base import Comparison, Rule


class RulePage(Struct, frozen=True, kw_only=True):
    """A rule as the manual has it: how much its findings matter, what they say in one sentence, its page."""

    severity: Severity
    words: str
    page: Page


def _of(rule: Rule | Comparison) -> RulePage:
    """Return the page that the docstring of a rule's class is."""
    words, *sections = re.split(r"\n\n(?=[A-Z][a-z ]+: )", cleandoc(type(rule).__doc__ or ""))
    parts = (section.partition(": ") for section in sections)
    told = {name: f"{text[0].upper()}{' '.join(text[1:].split())}" for name, _, text in parts}
    page = Page(
        means=told["What it means"],
        found=told["How it is seen"],
        example=told.get("Example", ""),
        guards=told.get("What it leaves alone", ""),
        todo=told["What to do"],
    )
    return RulePage(severity=rule.severity, words=_lower(words.rstrip(".")), page=page)


def _lower(words: str) -> str:
    return words[0].lower() + words[1:]


def pages() -> dict[str, RulePage]:
    """Return the page of every rule, by its id."""
    own = {name: _of(RULES[name]) for name in RULES} | {name: _of(COMPARISONS[name]) for name in COMPARISONS}
    found = {**own, **_OTHERS}
    order = list(Severity)
    return dict(sorted(found.items(), key=lambda pair: order.index(pair[1].severity)))


_NUMBERS = "The numbers in the text and the labels of the notes are compared, where the document has both."
_OTHERS = {
    "short-form-open": RulePage(
        severity=Severity.WARNING,
        words="it is not certain what a short form stands for",
        page=Page(
            means="A note says “Roe, op. cit.” or “ibid.”, and no full citation before it fits, or several do. The "
            "short form has no link of its own then.",
            found="Author, title and pages of the short form are compared with the full citations before it; one "
            "candidate or none.",
            example="“Roe, op. cit., p. 4” after two works of Roe.",
            guards="Only backwards, and a page that lies outside the work speaks against it.",
            todo="Give the short form a title, or `refers_to` in the records.",
        ),
    ),
    "short-form-doubtful": RulePage(
        severity=Severity.NOTE,
        words="a short form stands after a note with several works",
        page=Page(
            means="A note says “ibid.”, and the note before it cites several works. The short form is joined to the last "
            "of them, as most authors mean it; a reader may wonder.",
            found="The works of the note before are counted; a work that does not have the cited page is passed over.",
            example="“Ibid., p. 4” after “Roe, *Salt*, 1999; Doe, *Bread*, 2001”.",
            guards="None: style manuals ask for a name here (The Chicago Manual of Style, 17th ed., 14.34).",
            todo="Name the author, or a short title.",
        ),
    ),
    "no-source": RulePage(
        severity=Severity.NOTE,
        words="a note cites nothing",
        page=Page(
            means="The note only speaks: it thanks, defines or explains. It has no citation in the records.",
            found="The note has no number, address, title, case, act or short form, and reads as sentences.",
            example="“All translations are my own unless otherwise noted.”",
            guards="A title, a name before one, a number or an address makes it a note with a source.",
            todo="Nothing, if that is so. If a source is meant, name it with its title and year.",
        ),
    ),
    "note-too-long": RulePage(
        severity=Severity.WARNING,
        words="a note is too long to be read whole",
        page=Page(
            means="Only the first citation of the note is in the records; all its addresses are looked at. Often several "
            "notes, or the entries of a list, have run together in one line.",
            found="The note has more than 3,300 characters. A list of up to 45 references by author and year may have twice "
            "as many.",
            example="A list of references whose line ends were lost when it was copied from a PDF.",
            guards="No note of the sets that srccheck is measured on has as many as 2,600, besides a list of 28 references.",
            todo="Part the line into its notes, or write its sources as records.",
        ),
    ),
    "same-title": RulePage(
        severity=Severity.WARNING,
        words="two citations with one title and author have different dates",
        page=Page(
            means="They are two works, or one work of which one date is wrong.",
            found="The folded titles and the authors are the same, and the dates contradict each other.",
            example="“Annual report”, 2019, in note 3, and “Annual report”, 2020, in note 8.",
            guards="A date that is only less precise is no contradiction.",
            todo="Look at both, and correct the date that is wrong. If they are two works, all is well.",
        ),
    ),
    "note-missing": RulePage(
        severity=Severity.WARNING,
        words="a note's number is in the text, or between two others, and there is no such note",
        page=Page(
            means="A note was lost or renumbered.",
            found=_NUMBERS,
            example="The text refers to note 12, which is not there.",
            todo="Restore the note, or correct the number.",
        ),
    ),
    "marker-missing": RulePage(
        severity=Severity.WARNING,
        words="nothing in the text refers to a note",
        page=Page(
            means="The sentence that it belonged to was cut, or lost its number.",
            found=_NUMBERS,
            example="Nothing in the text refers to note 7.",
            todo="Put the number back, or take the note out.",
        ),
    ),
    **{
        f"{kind}-duplicate": RulePage(
            severity=Severity.WARNING,
            words=f"the number of a {kind} stands more than once",
            page=Page(
                means="Two different sources go by one number, so that a reader cannot tell which is meant.",
                found=_NUMBERS,
                example=f"{kind.capitalize()} 5 stands 2 times.",
                todo="Renumber.",
            ),
        )
        for kind in ("note", "marker")
    },
    **{
        f"{kind}-order": RulePage(
            severity=Severity.WARNING,
            words=f"the number of a {kind} is lower than one before it",
            page=Page(
                means="Notes were moved without being renumbered, or a digit is wrong.",
                found=_NUMBERS,
                example=f"{kind.capitalize()} 4 stands after {kind} 6.",
                todo="Renumber.",
            ),
        )
        for kind in ("note", "marker")
    },
    "duplicate-key": RulePage(
        severity=Severity.ERROR,
        words="two entries of a bibliography have one key",
        page=Page(
            means="Programs that use the bibliography take one of them, and not always the same one.",
            found="The key stands twice in the file.",
            example="@book{roe2020, ...} and @article{roe2020, ...}.",
            todo="Give one of them another key. Both are read, the second under a key with a number.",
        ),
    ),
    "duplicate-field": RulePage(
        severity=Severity.ERROR,
        words="a field stands twice in an entry",
        page=Page(
            means="One of the two values is lost; which one, depends on the program.",
            found="BibTeX field names are compared without regard to case.",
            example="title = {A}, title = {B}.",
            todo="Take one out. The first one is read.",
        ),
    ),
    "broken-entry": RulePage(
        severity=Severity.ERROR,
        words="an entry cannot be read",
        page=Page(
            means="The rest of the file is read, this entry is not.",
            found="bibtexparser could make nothing of it, most often for want of a brace or a comma.",
            example="@book{roe2020, title = {Salt and bread }.",
            todo="Correct the entry at the line that is named.",
        ),
    ),
    "unread-value": RulePage(
        severity=Severity.WARNING,
        words="a value could not be read as what its field holds",
        page=Page(
            means="It is kept as it stands where that is possible, and left out of what needs its meaning.",
            found="A date is no date, a month no month, a name list no names.",
            example="year = {forthcomming}.",
            todo="Correct the value, or leave it: nothing else depends on it.",
        ),
    ),
    "unknown-type": RulePage(
        severity=Severity.WARNING,
        words="a type of item is none of CSL's",
        page=Page(
            means="The item is read as a document without a type of its own.",
            found="The type is not in the schema of CSL 1.0.2.",
            example='"type": "journal".',
            todo="Write the type that is nearest: article-journal, chapter, report, webpage, ...",
        ),
    ),
    "unknown-variable": RulePage(
        severity=Severity.WARNING,
        words="a variable of an item is none of CSL's",
        page=Page(
            means="Its value is left out.",
            found="The name is not in the schema of CSL 1.0.2.",
            example='"journal": "Daily Example".',
            todo="Write CSL's name for it, such as container-title.",
        ),
    ),
    "unknown-rule": RulePage(
        severity=Severity.WARNING,
        words="a note silences a rule that does not exist",
        page=Page(
            means="The comment does nothing: the finding that it was to silence is still told, or the rule has another "
            "name.",
            found="The comment `<!-- srccheck: ignore=RULE -->` names no rule of `srccheck explain`.",
            example="<!-- srccheck: ignore=site-rot -->",
            todo="Correct the name, or take the comment out.",
        ),
    ),
    "unknown-reference": RulePage(
        severity=Severity.ERROR,
        words="a record refers to a citation that does not exist",
        page=Page(
            means="The short citation has no work then.",
            found="`refers_to` is none of the ids of full citations.",
            example='refers_to: "84c", and note 84 has two citations.',
            todo="Correct `refers_to`.",
        ),
    ),
}
