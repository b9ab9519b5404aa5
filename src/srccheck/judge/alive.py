"""A page answers, and nothing speaks against it; whether it is the source is told by `identity`."""

from msgspec import structs

from srccheck.judge.case import Case, answered, says, verdict
from srccheck.model.verdict import Identity, Reason, Verdict


def signal(case: Case) -> Verdict:
    """Judge whatever no other signal has judged."""
    if case.answer is None:
        return verdict(case, Reason.NOT_REACHED, 1.0, "it was not asked")
    return living(case, Reason.OK)


def living(case: Case, reason: Reason, *sentences: str, replacement: str | None = None) -> Verdict:
    """Return the verdict of a page that answers."""
    match = case.match
    sure = match.identity is Identity.CONFIRMED
    found = verdict(
        case,
        reason,
        0.99 if sure else 0.8,
        *sentences,
        answered(case.answer) if case.answer else "",
        says(match.title),
        match.words,
        match=match,
    )
    return structs.replace(found, replacement=replacement)
