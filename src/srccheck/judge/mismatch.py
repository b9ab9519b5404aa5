"""Another page stands at the address: its titles, in the language of the citation, are about something else.

It needs certainty: one language and script, no likeness in any of the page's titles, no trace of the cited
title in its text, and neither its author nor its day. Whatever is less is `unconfirmed`.
"""

from srccheck.judge.case import Case, says, verdict
from srccheck.model.verdict import Identity, Reason, Verdict


def signal(case: Case) -> Verdict | None:
    """Judge a page that is certainly not the source."""
    answer, match = case.answer, case.match
    if answer is None or not 200 <= (answer.status or 0) < 300:
        return None
    if match.identity is not Identity.CONTRADICTED or _is_of_site(case):
        return None
    return verdict(
        case,
        Reason.TITLE_MISMATCH,
        round(0.95 - (match.score or 0.0) / 2, 2),
        says(match.title),
        match.words,
        match=match,
    )


def _is_of_site(case: Case) -> bool:
    """Tell whether the page's titles are on every page of the site, and so say nothing of this one."""
    beside = case.evidence.sibling.page if case.evidence.sibling else None
    return beside is not None and bool(beside.titles) and beside.titles == case.page.titles
